//! Times, places and events for a number whose own clause names none: the nearest in its sentence.

use super::adjunct::Reader;
use super::setting::Setting;
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::Sentence;
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many phrases before and behind a number a time or place is looked for.
const PHRASES: usize = 20;

/// How many tokens before or behind a harm the verb may stand that says what it befell.
const VERB: usize = 12;

/// How many clauses before a time or place may hold it.
const NESTED: usize = 3;

/// The column of the list of verbs of hitting that says which have the place for their subject.
const BEFALLEN: usize = 2;

/// How many tokens behind a number a contrast is looked for.
const CONTRAST: usize = 24;

/// How many tokens before a time or place the verb may stand that hangs on a noun with it.
const HANGING: usize = 12;

impl Reader<'_, '_> {
    /// The time and the place nearest to a number in its sentence, those of a verb of saying left out.
    pub(super) fn nearest(
        &self,
        sentence: &Sentence,
        number: TokenRange,
        taken: &[TokenRange],
    ) -> Setting {
        let mut setting = Setting::default();
        let phrases = &self.syntax.phrases;
        let Some(own) = phrases.index_of(number.end.saturating_sub(1)) else {
            return setting;
        };
        let mut near: Vec<usize> = (own.saturating_sub(PHRASES)..=own + PHRASES).collect();
        near.sort_by_key(|index| index.abs_diff(own));
        // "No one was hurt, but 80 guests in Leeds left": the other side of a contrast has its own times and places.
        let last = sentence.tokens.end.min(number.end + CONTRAST);
        let contrast = (number.end..last).find(|&at| self.document.is(at, "but"));
        for index in near {
            let Some(phrase) = phrases.all().get(index) else {
                continue;
            };
            let inside = sentence.tokens.has(phrase.tokens.start);
            if !inside
                || phrase.tokens.overlaps(number)
                || self.is_told(sentence, phrase)
                || contrast.is_some_and(|contrast| contrast < phrase.tokens.start)
                || self.tells_of_thing(number, phrase)
                || self.is_elsewhere(number, phrase)
            {
                continue;
            }
            let mut one = Setting::default();
            self.take(&mut one, sentence, phrase, taken);
            one.time = one.time.filter(|_| self.says_when(phrase));
            one.per = None;
            setting.or(one);
        }
        setting
    }

    /// `a quake struck the north of Japan`, `large parts of Japan were hit by a quake`, `Japan suffered a quake`: the place that a harm
    /// befell.
    pub(super) fn befallen(&self, sentence: &Sentence, harm: TokenRange) -> Option<TokenRange> {
        let clauses = &self.syntax.clauses;
        let near = TokenRange::new(
            harm.start.saturating_sub(VERB).max(sentence.tokens.start),
            (harm.end + VERB).min(sentence.tokens.end),
        );
        let is_harm = |index: &usize| {
            let phrase = self.syntax.phrases.all().get(*index);
            phrase.is_some_and(|phrase| harm.has(phrase.head))
        };
        clauses.all()[clauses.within(near)]
            .iter()
            .find_map(|clause| {
                let verb = clause.group.verb;
                if !self.document.has(verb, Class::Hit) {
                    return None;
                }
                let object = clause.object.and_then(|object| object.phrase);
                let subject = clause.subject.and_then(|subject| subject.phrase);
                let word = self.document.tokens()[verb].word;
                let suffers = self.lexicon.column(word, Class::Hit, BEFALLEN) == Some("subject");
                let agent = clause
                    .adjuncts
                    .iter()
                    .filter(|adjunct| self.document.is(adjunct.preposition.start, "by"))
                    .any(|adjunct| is_harm(&adjunct.phrase));
                let place = match clause.group.voice {
                    Voice::Passive => subject.filter(|_| agent),
                    Voice::Active if suffers => {
                        subject.filter(|_| object.as_ref().is_some_and(is_harm))
                    }
                    Voice::Active => object.filter(|_| subject.as_ref().is_some_and(is_harm)),
                }?;
                self.befallen_place(sentence, place)
            })
    }

    /// A place with what it is a part of; whose it is says nothing about where.
    fn befallen_place(&self, sentence: &Sentence, index: usize) -> Option<TokenRange> {
        let phrase = self.syntax.phrases.all().get(index)?;
        let owned = self.syntax.tags.get(phrase.tokens.start) == Some(&Tag::Pronoun);
        let whole = self.view.extended(index);
        let last = self.syntax.phrases.covering(whole.end.saturating_sub(1));
        let named = phrase.kind == NounKind::Name && !self.view.is_person(phrase.head);
        let place = named
            || self.view.is_place(phrase)
            || last.is_some_and(|last| self.view.is_place(last));
        // "destroyed 900 houses"
        let counted = !self.view.numbers_in(phrase.tokens).is_empty();
        (place && !owned && !counted).then(|| self.with_region(whole, sentence))
    }

    /// `arrested five men and found a van stolen on Monday`: what hangs on another noun, where that is no harm itself.
    fn tells_of_thing(&self, number: TokenRange, phrase: &NounPhrase) -> bool {
        let start = phrase.tokens.start;
        let clauses = &self.syntax.clauses;
        let before = clauses.within(TokenRange::new(start.saturating_sub(HANGING), start));
        let Some(clause) = before.last().and_then(|index| clauses.all().get(index)) else {
            return false;
        };
        let thing = clause
            .subject
            .filter(|subject| matches!(subject.link, Link::Participle | Link::Relative))
            .and_then(|subject| self.syntax.phrases.all().get(subject.phrase?));
        clause.group.form != VerbForm::Ing
            && clause.tokens.has(start)
            && !clause.tokens.has(number.start)
            && thing.is_some_and(|thing| {
                let harm = thing
                    .tokens
                    .range()
                    .any(|at| self.document.has(at, Class::Harm));
                !harm && !thing.tokens.overlaps(number)
            })
    }

    /// Whether a time or place belongs to a verb of saying: `said on Friday`, `officials in Kano said`.
    fn is_told(&self, sentence: &Sentence, phrase: &NounPhrase) -> bool {
        let clauses = &self.syntax.clauses;
        let says = |clause: &Clause| {
            // What stands behind a speaker behind the verb tells of the speaker: "says Roe, a clerk at the ministry".
            let inverted = clause
                .subject
                .is_some_and(|subject| subject.link == Link::Inverted);
            self.document.has(clause.group.verb, Class::Cue)
                && (inverted || clause.tokens.has(phrase.tokens.start))
        };
        let at = phrase.tokens.start;
        let before = clauses.within(TokenRange::new(sentence.tokens.start, at));
        let behind = clauses.within(TokenRange::new(at, sentence.tokens.end));
        let told = |index: usize| clauses.all().get(index).filter(|clause| says(clause));
        before.last().and_then(told).is_some()
            || behind
                .into_iter()
                .next()
                .and_then(told)
                .and_then(|clause| self.syntax.phrases.all().get(clause.subject?.phrase?))
                .is_some_and(|speaker| speaker.tokens.start < at)
    }

    /// `Six were killed, and the army sent troops to Kano on Friday`: what stands in a clause of its own behind the number that no
    /// conjunction of time ties to it.
    pub(super) fn is_elsewhere(&self, number: TokenRange, phrase: &NounPhrase) -> bool {
        let clauses = &self.syntax.clauses;
        let start = phrase.tokens.start;
        let between = clauses.within(TokenRange::new(number.end, start.max(number.end)));
        clauses.all()[between]
            .iter()
            .rev()
            .take(NESTED)
            .any(|clause| {
                let direct = clause.group.form == VerbForm::Finite
                    && clause
                        .subject
                        .is_some_and(|subject| subject.link == Link::Direct)
                    && clause.tokens.start >= number.end;
                // "after the boat sank": taken for a preposition.
                let opener = clause
                    .opener
                    .unwrap_or(clause.tokens.start.saturating_sub(1));
                let tied = ["when", "as", "after", "before", "while", "where"]
                    .iter()
                    .any(|word| self.document.is(opener, word));
                // "Six were killed and nine were hurt in Kano": of one event.
                let subject = clause.subject.and_then(|subject| subject.phrase);
                let counted = subject
                    .and_then(|index| self.syntax.phrases.all().get(index))
                    .is_some_and(|subject| !self.view.numbers_in(subject.tokens).is_empty());
                direct && !tied && !counted && clause.tokens.has(start)
            })
    }

    /// `during last week's riots`, `after the march`: what a clause sets its time by, where no time is named.
    pub(super) fn beside_event(&self, clause: &Clause) -> Option<TokenRange> {
        let document = self.document;
        let adjunct = clause.adjuncts.iter().find(|adjunct| {
            ["during", "after", "before", "since"]
                .iter()
                .any(|word| document.is(adjunct.preposition.start, word))
        })?;
        let phrase = self.syntax.phrases.all().get(adjunct.phrase)?;
        Some(TokenRange::new(
            adjunct.preposition.start,
            phrase.tokens.end,
        ))
    }
}

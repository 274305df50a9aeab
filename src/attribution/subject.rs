//! Who says what a clause reports: its subject, the subject of the clause it hangs on, or who stands before what is inserted.

use super::cue::REACH;
use super::{Source, View};
use crate::clause::{Clause, Link, Subject, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many prepositions may stand between a noun and the end of what hangs on it.
const HOPS: usize = 3;

/// How many adverbs may stand before a participle.
const ADVERBS: usize = 4;

/// The column of the list of pronouns that says in which case they stand.
const PRONOUN_CASE: usize = 4;

impl View<'_, '_> {
    /// Who says what a clause reports; a participle takes the subject of the main clause before.
    pub(super) fn subject_of(
        &self,
        clause: &Clause,
        start: usize,
        before: &[Clause],
    ) -> Option<Source> {
        if let Some(source) = self.relative_subject(clause) {
            return Some(source);
        }
        if let Some(source) = self.own_subject(clause) {
            return Some(source);
        }
        // "with Roe tweeting that it was over and asking": two participles have one subject.
        if let Some(partner) = clause
            .conjunct_of
            .and_then(|partner| self.syntax.clauses.all().get(partner))
            && clause.group.form == VerbForm::Ing
            && let Some(source) = self.own_subject(partner)
        {
            return Some(source);
        }
        // "Roe's decision to call it a farce"
        if clause.group.form == VerbForm::Infinitive
            && let Some(source) = self.owner_before(clause.group.tokens.start)
        {
            return Some(source);
        }
        // "led Roe to laugh and call it a farce": two infinitives have one governor.
        let joined = before
            .last()
            .filter(|last| clause.conjunct_of.is_some() && last.group.form == VerbForm::Infinitive);
        let governors = &before[..before.len() - usize::from(joined.is_some())];
        let to = joined.unwrap_or(clause).group.tokens.start;
        if clause.group.form == VerbForm::Infinitive
            && let Some((governor, before)) = governors.split_last()
            // "with Roe taking to the radio to call it a farce"
            && let Some(source) = self
                .own_subject(governor)
                .or_else(|| self.governing(governor, to, before))
        {
            return Some(source);
        }
        if clause.group.form != VerbForm::Finite
            && let Some(source) = self.main_subject(clause.group.tokens.start)
        {
            return Some(source);
        }
        if let Some(source) = self.shared_subject(clause, before) {
            return Some(source);
        }
        if let Some(phrase) = clause.subject.and_then(|subject| subject.phrase)
            && self.is_outside(phrase)
        {
            return self.source(phrase);
        }
        let mut verb = clause.group.tokens.start;
        while verb > start && self.syntax.tags[verb - 1] == Tag::Adverb {
            self.look(1);
            verb -= 1;
        }
        if let Some(name) = verb
            .checked_sub(1)
            .and_then(|left| self.mentions.covering(left))
            && name.tokens.end == verb
        {
            let phrase = self.syntax.phrases.covering(name.tokens.start);
            let front = phrase.map_or(name.tokens.start, |phrase| phrase.tokens.start);
            return Some(self.named_source(name, front.min(name.tokens.start)));
        }
        self.left_of(verb, start)
    }

    /// `with some polls indicating`, `quoted Roe as saying`: a participle with a subject of its own.
    fn own_subject(&self, clause: &Clause) -> Option<Source> {
        let subject = clause.subject?;
        let phrase = subject.phrase?;
        let as_saying = || {
            let before = clause.group.tokens.start.checked_sub(1);
            before.is_some_and(|before| self.document.is(before, "as"))
        };
        let own = subject.link == Link::Participle && subject.word.is_some();
        let told_of = subject.link == Link::Participle && as_saying();
        let speaks = self.can_speak(phrase) || told_of && self.is_object_pronoun(phrase);
        ((own || told_of) && speaks && self.is_outside(phrase)).then(|| self.source(phrase))?
    }

    /// `Roe said it was early but added`: the words of saying have one speaker.
    fn shared_subject(&self, clause: &Clause, before: &[Clause]) -> Option<Source> {
        clause
            .subject
            .filter(|subject| subject.link == Link::Shared)?;
        let speaks = |other: &&Clause| {
            other.group.form == VerbForm::Finite
                && self.marks.covering(other.group.verb).is_none()
                && self.document.has(other.group.verb, Class::Cue)
        };
        // "Roe said she hoped so and added": what is reported in between has a verb of its own.
        let outer = |other: &&Clause| {
            speaks(other)
                && !other
                    .subject
                    .is_some_and(|subject| self.is_complement(subject))
        };
        let other = before
            .iter()
            .rfind(outer)
            .or_else(|| before.iter().rfind(speaks))?;
        let phrase = other.subject?.phrase?;
        // "As Poe spoke, Roe was cheered and added": the verb before has a subject that nobody's words hold.
        let own = clause
            .conjunct_of
            .and_then(|partner| self.syntax.clauses.all().get(partner))
            .is_some_and(|partner| {
                partner.group.verb > other.group.verb
                    && partner
                        .subject
                        // "played down the fall — something that had cost them — and said": nobody says but who can.
                        .is_some_and(|subject| {
                            !self.is_complement(subject)
                                && subject.phrase.is_none_or(|phrase| self.can_speak(phrase))
                        })
            });
        if own || !self.can_speak(phrase) {
            return None;
        }
        self.relative_subject(other).or_else(|| self.source(phrase))
    }

    /// `Roe was prompted to say`, `who went on to say`: an infinitive takes the subject of the verb before it; `led Roe to say`: or the
    /// person who is its object.
    fn governing(&self, governor: &Clause, to: usize, before: &[Clause]) -> Option<Source> {
        if governor.group.form != VerbForm::Finite
            || self.marks.covering(governor.group.verb).is_some()
        {
            return None;
        }
        if let Some(object) = governor.object.and_then(|object| object.phrase)
            && self.is_outside(object)
            && (self.is_person(object) || self.is_object_pronoun(object))
            // "stopped me at noon to say": behind an adjunct it is why the subject did so.
            && self.syntax.phrases.all()[object].tokens.end == to
        {
            return self.source(object);
        }
        self.relative_subject(governor)
            .or_else(|| self.shared_subject(governor, before))
            .or_else(|| {
                let phrase = governor.subject?.phrase?;
                (self.is_outside(phrase) && self.can_speak(phrase)).then(|| self.source(phrase))?
            })
    }

    /// `him`, `her`, `them`.
    fn is_object_pronoun(&self, phrase: usize) -> bool {
        let Some(phrase) = self.syntax.phrases.all().get(phrase) else {
            return false;
        };
        let word = self.document.tokens()[phrase.head].word;
        self.lexicon.column(word, Class::Pronoun, PRONOUN_CASE) == Some("object")
    }

    /// The subject of the main clause, which a participle takes: `Roe left, saying`, `Roe sent a letter saying`, `Roe went on by saying`.
    ///
    /// Of several main clauses it is the last with a word of saying, or else the last in which someone does something; where nobody does,
    /// `The worst came when Roe broke in, shouting`, it is the last clause that someone does something in.
    pub(super) fn main_subject(&self, at: usize) -> Option<Source> {
        let adverbs = (0..at)
            .rev()
            .take(ADVERBS)
            .take_while(|&word| self.syntax.tags[word] == Tag::Adverb);
        let before = (at - adverbs.count()).checked_sub(1)?;
        let mut sentence = self.document.sentence_of(at)?.tokens;
        // "Roe left. Adding, “…”": a sentence that is only a participle.
        if sentence.start == at && self.cue_word(at).is_some() {
            sentence = self.document.sentence_of(before)?.tokens;
        }
        let from = sentence.start.max(at.saturating_sub(REACH));
        let range = self.syntax.clauses.within(TokenRange::new(from, at));
        let clauses = &self.syntax.clauses.all()[range];
        self.look(clauses.len());
        let speaks = |other: &&Clause| {
            self.is_main(other)
                && other
                    .subject
                    .and_then(|subject| subject.phrase)
                    .is_some_and(|phrase| self.is_outside(phrase) && self.can_speak(phrase))
        };
        let acts = |other: &&Clause| {
            let phrase = other.subject.and_then(|subject| subject.phrase);
            other.group.form == VerbForm::Finite
                && self.marks.covering(other.group.verb).is_none()
                && phrase.is_some_and(|phrase| self.is_outside(phrase) && self.is_person(phrase))
        };
        let nominal = self.syntax.tags[before].is_nominal();
        let phrase = self.syntax.phrases.index_of(before).filter(|_| nominal);
        let ing = self.syntax.tags[at] == Tag::VerbIng;
        let is_thing = |phrase: usize| !self.is_person(phrase);
        // "sent a letter saying", "sent a letter to Poe saying": it is not the letter's, but theirs whose verb it is the object of; so of
        // who is spoken to: "emailed friends saying".
        let sender = clauses.last().filter(|other| {
            let object = other.object.and_then(|object| object.phrase);
            let addressed = phrase
                .and_then(|phrase| {
                    self.syntax.phrases.all()[phrase]
                        .tokens
                        .start
                        .checked_sub(1)
                })
                .is_some_and(|to| self.document.is(to, "to"));
            ing && other.group.form == VerbForm::Finite
                && (object.is_some_and(is_thing) || self.cue_of(other).is_some())
                && (object.is_some() && object == phrase || addressed)
        });
        if let Some(sender) = sender {
            return self
                .relative_subject(sender)
                .or_else(|| self.source(sender.subject?.phrase?));
        }
        let main = clauses
            .iter()
            .rfind(|other| speaks(other) && self.cue_of(other).is_some())
            .or_else(|| {
                clauses
                    .iter()
                    .rfind(|other| self.is_main(other) && acts(other))
                    // "They won — a prize that Roe took by saying so": behind a dash a sentence begins anew.
                    .filter(|other| !self.is_dashed(other.group.tokens.end, at))
            })
            .or_else(|| clauses.iter().rfind(acts))
            .or_else(|| clauses.iter().rfind(speaks))?;
        // "an essay in the Herald saying": where it stands is nobody.
        let inside = phrase
            .and_then(|phrase| {
                let front = self.syntax.phrases.all()[phrase].tokens.start;
                front.checked_sub(1)
            })
            .is_some_and(|before| {
                ["in", "on"]
                    .iter()
                    .any(|word| self.document.is(before, word))
            });
        // "a man saying": a participle directly behind a person is theirs.
        if nominal && !inside && phrase.is_none_or(|phrase| !is_thing(phrase)) {
            // "with Roe reportedly saying": the adverb hides its subject; "a film of Roe saying": so does what it hangs on.
            let hidden = phrase.filter(|&phrase| {
                before + 1 < at || ing && self.syntax.phrases.all()[phrase].kind == NounKind::Name
            });
            return hidden.and_then(|phrase| self.source(phrase));
        }
        self.source(main.subject?.phrase?)
    }

    /// Whether a dash stands in a range.
    fn is_dashed(&self, start: usize, end: usize) -> bool {
        self.look(end.saturating_sub(start));
        (start..end).any(|at| self.document.tokens()[at].kind == TokenKind::Dash)
    }

    /// Whether a phrase stands outside quotation marks.
    fn is_outside(&self, phrase: usize) -> bool {
        self.syntax
            .phrases
            .all()
            .get(phrase)
            .is_some_and(|phrase| self.marks.covering(phrase.head).is_none())
    }

    fn is_main(&self, clause: &Clause) -> bool {
        clause.group.form == VerbForm::Finite
            && clause.opener.is_none()
            && self.marks.covering(clause.group.verb).is_none()
            && clause
                .subject
                .is_some_and(|subject| subject.link == Link::Direct && !self.is_complement(subject))
    }

    /// `said ·sales fell`, `said that ·sales fell`: whether the subject stands behind a word of saying that takes a clause.
    fn is_complement(&self, subject: Subject) -> bool {
        let before = subject
            .phrase
            .and_then(|phrase| self.syntax.phrases.all().get(phrase))
            .and_then(|phrase| phrase.tokens.start.checked_sub(1));
        if before.is_some_and(|that| self.document.is(that, "that")) {
            return true;
        }
        before
            .and_then(|verb| self.clause_at(verb))
            .and_then(|clause| self.entry_at(clause.group.verb))
            .is_some_and(|(_, entry)| self.takes(entry, "clause"))
    }

    /// `Roe, at a later hearing, said`: who stands before what is inserted between two commas.
    fn left_of(&self, verb: usize, start: usize) -> Option<Source> {
        let mut at = verb;
        while at > start && self.syntax.tags[at - 1] == Tag::Adverb {
            self.look(1);
            at -= 1;
        }
        let close = at.checked_sub(1).filter(|&close| close >= start)?;
        if !self.document.is(close, ",") {
            return None;
        }
        self.look(close - start);
        (start..close)
            .filter(|&open| self.document.is(open, ","))
            .find_map(|open| {
                let last = open.checked_sub(1)?;
                if let Some(head) = self.holder_of(last) {
                    return self.source(head);
                }
                if let Some(name) = self.mentions.covering(last) {
                    let front = name.title.map_or(name.tokens.start, |title| title.start);
                    return Some(self.named_source(name, front));
                }
                let phrase = self.syntax.phrases.index_of(last)?;
                if !self.can_speak(phrase) {
                    return None;
                }
                self.source(phrase)
            })
    }

    /// `officials in the north`, `critics of trade`: the noun that a preposition hangs on, where the words at `last` are the
    /// preposition's.
    fn holder_of(&self, last: usize) -> Option<usize> {
        let mut found = None;
        let mut last = last;
        for _ in 0..HOPS {
            let start = self.syntax.phrases.covering(last)?.tokens.start;
            let Some(preposition) = start.checked_sub(1) else {
                break;
            };
            let holder = preposition.checked_sub(1);
            let holder = holder.and_then(|at| self.syntax.phrases.index_of(at));
            match holder {
                Some(holder)
                    if self.syntax.tags[preposition] == Tag::Adposition
                        && self.can_speak(holder) =>
                {
                    found = Some(holder);
                    last = preposition - 1;
                }
                _ => break,
            }
        }
        found
    }

    /// Whether a phrase can be a speaker: not a time, not a number.
    pub(super) fn can_speak(&self, phrase: usize) -> bool {
        let Some(phrase) = self.syntax.phrases.all().get(phrase) else {
            return false;
        };
        match phrase.kind {
            NounKind::Name | NounKind::Common => true,
            NounKind::Pronoun => self.document.has(phrase.head, Class::SpeakerPronoun),
            _ => false,
        }
    }
}

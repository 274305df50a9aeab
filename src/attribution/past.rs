//! Over what may stand between a word of saying and what it takes: whom one speaks to, who does it, when and where.

use super::View;
use crate::clause::VerbForm;
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::{NounKind, NounPhrase};
use crate::tagger::Tag;

/// How many tokens what is put in between commas may have.
const INSERTED: usize = 12;

impl View<'_, '_> {
    /// Over where it is said: `at a briefing`.
    pub(super) fn past_occasion(&self, at: usize, end: usize) -> usize {
        match self.syntax.phrases.covering(at + 1) {
            Some(phrase) if self.is_occasion(at, end) => {
                self.syntax.phrases.with_of(self.document, phrase).end
            }
            _ => at,
        }
    }

    /// Over one preposition with its noun: `by many`, `on the site`.
    pub(super) fn past_adjunct(&self, at: usize) -> usize {
        match self.syntax.phrases.covering(at + 1) {
            Some(phrase)
                if self.syntax.tags.get(at) == Some(&Tag::Adposition)
                    && phrase.tokens.start == at + 1 =>
            {
                self.syntax.phrases.with_of(self.document, phrase).end
            }
            _ => at,
        }
    }

    /// Over who does what a passive tells: `by Poe`.
    pub(super) fn past_agent(&self, at: usize) -> usize {
        match self.syntax.phrases.covering(at + 1) {
            Some(phrase) if self.document.is(at, "by") && phrase.tokens.start == at + 1 => {
                self.syntax.phrases.with_of(self.document, phrase).end
            }
            _ => at,
        }
    }

    /// Over whom one speaks to or with, where that is not what is spoken of: `to Radio One`.
    pub(super) fn past_audience(&self, at: usize, entry: WordId) -> usize {
        let leads = ["to", "with"].iter().any(|word| self.document.is(at, word));
        match self.syntax.phrases.covering(at + 1) {
            Some(phrase)
                if leads
                    && !self.takes(entry, self.document.text(at))
                    && phrase.tokens.start == at + 1 =>
            {
                // "boasted to friends of a win": what is spoken of hangs on the verb.
                match self.takes(entry, "of") {
                    true => phrase.tokens.end,
                    false => self.syntax.phrases.with_of(self.document, phrase).end,
                }
            }
            _ => at,
        }
    }

    /// The end of the addressee that starts here: `the court`, `a crowd of farmers in Ohio`.
    pub(super) fn past_addressee(&self, at: usize, end: usize, entry: WordId) -> Option<usize> {
        let phrase = self.syntax.phrases.covering(at)?;
        if phrase.tokens.start != at || phrase.kind == NounKind::Time {
            return None;
        }
        // "told voters of her plan": of what somebody has the speaker tells, "a crowd of farmers" is who hears it.
        let with_of = |phrase: &NounPhrase| {
            let of = phrase.tokens.end;
            let told = self.takes(entry, "of")
                && self.document.is(of, "of")
                && self.syntax.phrases.covering(of + 1).is_some_and(|next| {
                    // "told voters of a plan"
                    let bare = self.syntax.tags[phrase.tokens.start] != Tag::Determiner;
                    let new = ["a", "an"]
                        .iter()
                        .any(|word| self.document.is(of + 1, word));
                    let owned = next.possessor.is_some()
                        || self.syntax.tags[next.tokens.start] == Tag::Pronoun;
                    (owned || bare && new) && !self.document.is(next.tokens.end, "that")
                });
            match told {
                true => of,
                false => self.syntax.phrases.with_of(self.document, phrase).end,
            }
        };
        let mut behind = with_of(phrase);
        for _ in 0..2 {
            if behind < end
                && self.syntax.tags[behind] == Tag::Adposition
                && !self.takes(entry, self.document.text(behind))
                && let Some(next) = self.syntax.phrases.covering(behind + 1)
                && next.tokens.start == behind + 1
            {
                behind = with_of(next);
            }
        }
        (behind < end).then_some(behind)
    }

    /// Over a condition or an adjunct between commas: `said·, if elected, ·she would`.
    pub(super) fn past_inserted(&self, at: usize, end: usize) -> usize {
        let leads = self.document.is(at, ",")
            && (self.document.is(at + 1, "if")
                || self.syntax.tags.get(at + 1) == Some(&Tag::Adposition));
        if !leads {
            return at;
        }
        let limit = end.min(at + INSERTED);
        self.look(limit.saturating_sub(at));
        let close = (at + 1..limit)
            .take_while(|&word| {
                !matches!(
                    self.syntax.tags[word],
                    Tag::VerbFinite | Tag::Auxiliary | Tag::Subordinator
                ) || self.document.is(word, "if")
            })
            .skip(1)
            .find(|&word| self.document.is(word, ","));
        close.map_or(at, |close| close + 1)
    }

    /// Over adverbs that stand between a verb and what it takes: `said later`, `said, however,`.
    pub(super) fn past_adverbs(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        let last = end.min(at + 4);
        while at < last
            && self.syntax.tags[at] == Tag::Adverb
            && !self.document.has(at, Class::Subordinator)
            && !self.document.has(at, Class::Relative)
            && !self.document.has(at, Class::Modifier)
            // "backs later hours": the adverb is the object's.
            && self.syntax.phrases.index_of(at).is_none()
        {
            at += 1;
        }
        at
    }

    /// Over a time between the word of saying and its clause: `said Monday`, `said on Tuesday`.
    pub(super) fn past_time(&self, at: usize, end: usize) -> usize {
        let time = |at: usize| {
            self.syntax
                .phrases
                .covering(at)
                .filter(|phrase| phrase.tokens.start == at && self.is_time(phrase))
                // "said 2016 was a good year": the time is a subject.
                .filter(|phrase| !self.is_subject(phrase))
                .map(|phrase| phrase.tokens.end)
        };
        let behind = time(at).or_else(|| {
            (self.syntax.tags.get(at) == Some(&Tag::Adposition))
                .then(|| time(at + 1))
                .flatten()
        });
        behind.filter(|&behind| behind < end).unwrap_or(at)
    }

    /// Over the times and occasions between a word of saying and its infinitive: `promised on Monday at a rally to`.
    pub(super) fn past_occasions(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        for _ in 0..3 {
            let next = self.past_time(at, end);
            let next = match self.is_occasion(next, end) {
                true => self
                    .syntax
                    .phrases
                    .covering(next + 1)
                    .map_or(next, |phrase| phrase.tokens.end),
                false => next,
            };
            if next == at {
                break;
            }
            at = next;
        }
        at
    }

    /// Over adverbs, times and occasions behind a word of saying: `said earlier in an interview afterward`.
    pub(super) fn past_told(&self, at: usize, end: usize) -> usize {
        let told = self.past_occasions(self.past_adverbs(at, end), end);
        self.past_adverbs(told, end)
    }

    /// Whether a finite verb directly behind a phrase has it for its subject.
    fn is_subject(&self, phrase: &NounPhrase) -> bool {
        // "the trial period “is long”"
        let marked = self.document.tokens().get(phrase.tokens.end);
        let marked = marked.is_some_and(|token| token.kind == TokenKind::Mark);
        let verb = phrase.tokens.end + usize::from(marked);
        self.clause_at(verb).is_some_and(|clause| {
            clause.group.form == VerbForm::Finite
                && clause
                    .subject
                    .is_some_and(|subject| subject.word == Some(phrase.head))
        })
    }
}

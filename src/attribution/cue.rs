//! Reporting clauses: the words of saying that touch a quote, and their speaker.
//!
//! | where | text |
//! |---|---|
//! | behind, speaker first | `“…,” Roe, 52, told the court` |
//! | behind, verb first | `“…,” said Roe, the mayor` |
//! | before | `Roe said, “…”`, `Roe told reporters: “…”`, `adding, “…”` |

use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far behind its quote a verb of saying may stand, in tokens: an apposition fits in.
const REACH: usize = 60;

/// A reporting clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    /// The reporting words.
    pub(super) cue: TokenRange,
    pub(super) source: Option<Source>,
    pub(super) rule: &'static str,
}

impl View<'_, '_> {
    /// The reporting clause that starts at `start`, directly behind a quote, and ends before `end`.
    pub(super) fn report_behind(&self, start: usize, end: usize) -> Option<Report> {
        let sentence = self.document.sentence_of(start)?.tokens;
        if sentence.start == start {
            return None;
        }
        let end = end.min(sentence.end).min(start + REACH);
        let mut at = start;
        if at < end
            && (self.document.is(at, ",") || self.document.tokens()[at].kind == TokenKind::Dash)
        {
            at += 1;
        }
        while at < end && self.syntax.tags[at] == Tag::Adverb {
            at += 1;
        }
        if at >= end {
            return None;
        }
        self.inverted(at, end)
            .or_else(|| self.speaker_first(at, end))
    }

    /// `said Roe`.
    fn inverted(&self, at: usize, end: usize) -> Option<Report> {
        let cue = self.cue_at(at)?;
        let phrase = self.syntax.phrases.index_of(cue.end)?;
        let found = self.syntax.phrases.all()[phrase];
        if found.tokens.start != cue.end || found.tokens.start >= end || !self.can_speak(phrase) {
            return None;
        }
        Some(Report {
            cue,
            source: self.source(phrase),
            rule: "quote/cue-behind-inverted",
        })
    }

    /// `Roe, 52, told the court`.
    fn speaker_first(&self, at: usize, end: usize) -> Option<Report> {
        let phrase = self.syntax.phrases.index_of(at)?;
        let found = self.syntax.phrases.all()[phrase];
        if found.tokens.start != at || !self.can_speak(phrase) {
            return None;
        }
        let range = TokenRange::new(found.tokens.end, end);
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        let clause = clauses
            .iter()
            .take(8)
            .find(|clause| {
                clause.group.form == VerbForm::Finite
                    && clause.subject.is_some_and(|subject| {
                        subject.link == Link::Direct && subject.phrase == Some(phrase)
                    })
            })
            .or_else(|| {
                clauses
                    .iter()
                    .take(8)
                    .find(|clause| self.follows(found.tokens.end, clause))
            })?;
        let cue = self.cue_of(clause)?;
        Some(Report {
            cue,
            source: self.source(phrase),
            rule: "quote/cue-behind",
        })
    }

    /// Whether a verb stands directly behind the subject that ends at `end`, or behind the comma that closes what is inserted there.
    fn follows(&self, end: usize, clause: &Clause) -> bool {
        let start = clause.group.tokens.start;
        if !matches!(clause.group.form, VerbForm::Finite | VerbForm::Participle) {
            return false;
        }
        let adverbs = |from: usize| (from..start).all(|at| self.syntax.tags[at] == Tag::Adverb);
        if adverbs(end) {
            return true;
        }
        self.document.is(end, ",")
            && (end + 1..start)
                .rev()
                .take(3)
                .any(|at| self.document.is(at, ",") && adverbs(at + 1))
    }

    /// The reporting clause in `start..open` that leads to the quote opened at `open`.
    pub(super) fn report_before(
        &self,
        start: usize,
        open: usize,
        sentence_like: bool,
    ) -> Option<Report> {
        let last = open.checked_sub(1).filter(|&last| last >= start)?;
        let sentence = self.document.sentence_of(last)?.tokens;
        let range = TokenRange::new(
            start.max(sentence.start).max(open.saturating_sub(REACH)),
            open,
        );
        let colon = self.document.is(last, ":");
        let comma = self.document.is(last, ",");
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        for (index, clause) in clauses.iter().enumerate().rev().take(6) {
            let Some(cue) = self.cue_of(clause) else {
                // Another statement stands between the cue and the quote.
                if clause.group.form == VerbForm::Finite && !colon {
                    return None;
                }
                continue;
            };
            if clause.group.voice == Voice::Passive
                && !clause.group.auxiliary_only
                && clause.group.form == VerbForm::Finite
            {
                return None;
            }
            let leads = colon
                || comma
                || sentence_like
                    && self.is_bare(TokenRange::new(clause.group.tokens.end, open), clause);
            if !leads {
                return None;
            }
            return Some(Report {
                cue,
                source: self.subject_of(clause, &clauses[..index]),
                rule: "quote/cue-before",
            });
        }
        None
    }

    /// Whether nothing but the addressee stands between a verb and the quote.
    fn is_bare(&self, between: TokenRange, clause: &Clause) -> bool {
        if between.is_empty() {
            return true;
        }
        clause
            .object
            .and_then(|object| self.syntax.phrases.all().get(object.phrase?))
            .is_some_and(|object| object.tokens == between)
    }

    /// Who says what a clause reports; an infinitive or participle takes the subject of the clause before.
    fn subject_of(&self, clause: &Clause, before: &[Clause]) -> Option<Source> {
        if let Some(subject) = clause.subject {
            return self.source(subject.phrase?);
        }
        let partner = before
            .iter()
            .rfind(|other| other.group.form == VerbForm::Finite)?;
        self.source(partner.subject?.phrase?)
    }

    /// Whether a phrase can be a speaker: not a time, not a number.
    fn can_speak(&self, phrase: usize) -> bool {
        let Some(phrase) = self.syntax.phrases.all().get(phrase) else {
            return false;
        };
        match phrase.kind {
            NounKind::Name | NounKind::Common => true,
            NounKind::Pronoun => [
                "he", "she", "they", "i", "we", "it", "one", "who", "you", "another", "some",
                "others", "many",
            ]
            .iter()
            .any(|word| self.document.is(phrase.head, word)),
            _ => false,
        }
    }

    /// The reporting words of a clause: its verb, with particle or addressee; `None` if the verb reports nothing.
    pub(super) fn cue_of(&self, clause: &Clause) -> Option<TokenRange> {
        let mut cue = self.cue_at(clause.group.verb)?;
        if clause.group.voice == Voice::Active
            && self.document.has(clause.group.verb, Class::Ditransitive)
            && let Some(object) = clause.object
            && let Some(phrase) = object
                .phrase
                .and_then(|phrase| self.syntax.phrases.all().get(phrase))
            && phrase.tokens.start == cue.end
        {
            cue.end = phrase.tokens.end;
        }
        Some(cue)
    }

    /// The verb of saying at a token.
    fn cue_at(&self, token: usize) -> Option<TokenRange> {
        let tag = *self.syntax.tags.get(token)?;
        if !tag.is_verb() {
            return None;
        }
        if let Some(expression) = self.document.expression_at(token)
            && expression.classes.has(Class::Cue)
            && self.takes(expression.id, "quote")
        {
            return Some(expression.tokens);
        }
        let word = self.document.tokens()[token].word;
        self.takes(word, "quote")
            .then_some(TokenRange::single(token))
    }

    pub(super) fn takes(&self, word: WordId, what: &str) -> bool {
        self.lexicon
            .column(word, Class::Cue, 2)
            .is_some_and(|takes| takes.split(',').any(|taken| taken == what))
    }
}

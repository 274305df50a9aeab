//! What is said by the way inside what is reported, between two commas: `called Poe·, her rival,· a “fool”`, `said Poe·, who left,· is back`.

use super::View;
use super::frame::{Frame, Reporting};
use crate::clause::{Link, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::Class;

/// How many words may be said by the way of an object, between commas.
const DESCRIPTION: usize = 24;

impl View<'_, '_> {
    /// The comma that closes what is said by the way of an object before what is said of it: `praised Poe, a farmer, as “wise”`,
    /// `accused Poe, who left, of “theft”`.
    pub(super) fn closing_description(
        &self,
        comma: usize,
        end: usize,
        reporting: &Reporting,
    ) -> Option<usize> {
        // "assailed it, and Poe said that, as he saw it, …": no description.
        if self.document.has(comma + 1, Class::Coordinator) {
            return None;
        }
        let limit = end.min(comma + DESCRIPTION);
        self.look(limit - comma.min(limit));
        let close = (comma + 1..limit).find(|&at| self.document.is(at, ","))?;
        let next = close + 1;
        // "called Poe, her rival, a “puppet”"
        let role = self.document.is(next, "as") || self.is_judged(next, end);
        let goes_on = self.takes_role(reporting) && role
            || ["of", "for"]
                .iter()
                .any(|word| self.document.is(next, word))
                && next + 1 < end
                && self.document.text(next + 1).ends_with("ing");
        goes_on.then_some(close)
    }

    /// The comma that closes a relative clause inside what is reported: `said Poe, who left in May·, is back`.
    pub(super) fn closing_relative(&self, comma: usize, end: usize) -> Option<usize> {
        if !self.is_relative(comma + 1) {
            return None;
        }
        let limit = end.min(comma + DESCRIPTION);
        self.look(limit - comma.min(limit));
        (comma + 1..limit).find(|&close| {
            // "Poe, whom Roe calls “fair,” is old"
            let marked = self.document.tokens().get(close + 1);
            let marked = marked.is_some_and(|next| next.kind == TokenKind::Mark);
            let verb = close + 1 + usize::from(marked);
            self.document.is(close, ",")
                && self.clause_at(verb).is_some_and(|clause| {
                    clause.group.tokens.start == verb
                        && clause.group.form == VerbForm::Finite
                        && clause.subject.is_some_and(|subject| {
                            subject.link == Link::Direct
                                && subject.word.is_some_and(|word| word < comma)
                        })
                })
        })
    }

    /// Whether something is said of the object as what it is: `described it as old`, `refers to it as old`.
    pub(super) fn takes_role(&self, reporting: &Reporting) -> bool {
        reporting.frame == Frame::Preposition
            || self
                .entry_at(reporting.cue.start)
                .is_some_and(|(_, entry)| {
                    self.takes(entry, "object+role") || self.takes(entry, "object+as")
                })
    }
}

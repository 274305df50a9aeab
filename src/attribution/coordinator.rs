//! Whether a conjunction ends what is reported: `said it fell ·and praised it`, `said it fell ·but declined to say why`.

use super::View;
use super::frame::Frame;
use super::surroundings::Surroundings;
use crate::clause::VerbForm;
use crate::tagger::Tag;

/// What one who keeps silent does not do.
const SPEAK: [&str; 8] = [
    "answer",
    "comment",
    "discuss",
    "elaborate",
    "explain",
    "respond",
    "say",
    "specify",
];

impl View<'_, '_> {
    /// Whether what is reported ends before the conjunction: behind it the speaker goes on to do something else.
    pub(super) fn ends_at_coordinator(
        &self,
        coordinator: usize,
        end: usize,
        frame: Frame,
        around: Surroundings,
    ) -> bool {
        let mut at = coordinator + 1;
        if at >= end || self.document.is(at, "that") {
            return false;
        }
        while at < end && self.syntax.tags[at] == Tag::Adverb {
            self.look(1);
            at += 1;
        }
        // "Roe saying it was “old” and Poe calling it “a farce”"
        let participle = self
            .syntax
            .clauses
            .all()
            .get(around.index)
            .is_some_and(|clause| clause.group.form == VerbForm::Ing);
        if self.is_naming_participle(at, end) || participle && self.is_second_participle(at) {
            return true;
        }
        let Some(next) = self
            .clause_at(at)
            .filter(|next| next.group.tokens.start <= at && next.group.tokens.start > coordinator)
        else {
            return false;
        };
        if next.group.form == VerbForm::Finite && next.conjunct_of == Some(around.index) {
            return true;
        }
        // "said he has faith but declined to say why", "but would not comment": whoever says it is silent.
        let is = |words: &[&str]| {
            words
                .iter()
                .any(|word| self.document.is(next.group.verb, word))
        };
        let silent =
            is(&["declined", "declines", "refused", "refuses"]) || next.group.negated && is(&SPEAK);
        if silent && self.document.is(coordinator, "but") {
            return true;
        }
        // "backs a plan that would cost more and help", "said he has doubts but cannot allow it": with a verb of what is reported.
        if next.group.modal.is_some() && next.conjunct_of.is_some_and(|first| first > around.index)
        {
            return false;
        }
        let cue = self
            .entry_at(next.group.verb)
            .is_some_and(|(_, entry)| self.takes(entry, "quote"))
            || self.names_in_marks(next.group.verb, end);
        match next.group.form {
            VerbForm::Finite | VerbForm::Participle => cue || !frame.is_clause(),
            // "proposing a ban and taunting Poe": one form for both.
            VerbForm::Ing => {
                (cue || !frame.is_clause())
                    && self
                        .syntax
                        .clauses
                        .all()
                        .get(around.index)
                        .is_some_and(|clause| clause.group.form == VerbForm::Ing)
            }
            // "to joke about the town and call Poe a fool": the bare verb goes on with one before the words of saying.
            VerbForm::Infinitive if !frame.is_clause() => next
                .conjunct_of
                .and_then(|first| self.syntax.clauses.all().get(first))
                .zip(around.subject)
                .is_some_and(|(first, subject)| first.group.verb < subject),
            _ => false,
        }
    }
}

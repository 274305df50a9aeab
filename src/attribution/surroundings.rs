//! What surrounds a word of saying: whose later verbs end what is reported, and what was open before it.

use super::View;
use crate::clause::{Clause, Link, VerbForm};
use crate::document::TokenKind;
use crate::span::TokenRange;

/// How far before a word of saying a dash or the start of its clause is looked for.
const BACK: usize = 64;

/// What surrounds the word of saying.
#[derive(Clone, Copy)]
pub(super) struct Surroundings {
    /// The subject of the word of saying stands at this token; a later verb with this subject ends the content.
    pub(super) subject: Option<usize>,
    /// The clause is subordinate and no main clause stands before: the one behind a comma ends the content.
    pub(super) fronted: bool,
    /// The clause is a relative one or a question: a finite verb without a subject in the content belongs to the clause around it.
    pub(super) embedded: bool,
    /// An open dash or bracket stands before the cue.
    pub(super) dashed: bool,
    /// Index of the clause of the cue.
    pub(super) index: usize,
}

impl Surroundings {
    /// Nothing is known of what surrounds the cue of this clause.
    pub(super) const fn none(index: usize) -> Self {
        Self {
            subject: None,
            fronted: false,
            embedded: false,
            dashed: false,
            index,
        }
    }
}

impl View<'_, '_> {
    /// The surroundings of the word of saying of a clause, in a sentence that begins at `start`.
    pub(super) fn surroundings(&self, index: usize, clause: &Clause, start: usize) -> Surroundings {
        let verb = clause.group.tokens.start;
        let from = start.max(verb.saturating_sub(BACK)).min(verb);
        let embedded = clause.subject.is_some_and(|subject| {
            subject.link == Link::Direct
                && subject
                    .phrase
                    .and_then(|phrase| self.syntax.phrases.all().get(phrase))
                    .and_then(|phrase| phrase.tokens.start.checked_sub(1))
                    .is_some_and(|before| {
                        self.document.is(before, "what") || self.is_relative(before)
                    })
        });
        // "Roe's decision to call it a farce was rash": the noun has a verb of its own.
        let held = clause.group.form == VerbForm::Infinitive
            && verb.checked_sub(1).is_some_and(|noun| {
                let phrase = self.syntax.phrases.covering(noun);
                phrase
                    .is_some_and(|phrase| phrase.tokens.end == verb && phrase.tokens.start == start)
            });
        self.look(verb - from);
        let dashes = (from..verb)
            .filter(|&at| self.document.tokens()[at].kind == TokenKind::Dash)
            .count();
        let subject = clause.subject.and_then(|subject| {
            subject.word.or_else(|| {
                subject
                    .phrase
                    .and_then(|phrase| self.syntax.phrases.all().get(phrase))
                    .map(|phrase| phrase.head)
            })
        });
        let bare = clause.group.form != VerbForm::Finite || self.is_reduced(clause);
        // "Roe, when asked what it cost, said": whatever stands before is no part of what was asked.
        let subject = subject
            .filter(|&word| word < verb)
            .or_else(|| verb.checked_sub(1).filter(|_| bare));
        let relative = clause
            .subject
            .is_some_and(|subject| subject.link == Link::Relative);
        let conjunct = clause
            .conjunct_of
            .and_then(|first| self.syntax.clauses.all().get(first))
            .and_then(|first| first.opener);
        let opener = clause
            .opener
            .or(conjunct)
            .or((bare || relative).then_some(clause.group.tokens.start));
        let fronted = opener.is_some() && !self.has_main_clause(TokenRange::new(from, verb));
        Surroundings {
            subject,
            fronted: fronted || embedded,
            // "the woman who called it a farce left": the clause stands inside another.
            embedded: embedded || held || relative,
            dashed: dashes % 2 == 1,
            index,
        }
    }
}

//! Who speaks in a reported clause: by its own subject, by what was said before it in its sentence, or by the main clause around it.

use super::reported::Reader;
use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far before a verb its speaker is looked for, in tokens.
const REACH: usize = 96;

/// Verbs for what is seen and heard, of a film or a paper.
const WITNESS: [&str; 12] = [
    "captured", "captures", "caught", "hear", "heard", "quoted", "quotes", "saw", "show", "showed",
    "shows", "recorded",
];

/// The column of the nouns and adjectives that report which says what they are.
pub(super) const PART: usize = 2;

/// How many tokens a bracket behind a name may hold.
const BRACKET: usize = 12;

/// How many commas, conjunctions and adverbs may stand between a content and the next word of saying of the same speaker.
const JOINT: usize = 4;

impl View<'_, '_> {
    /// `Roe is worried that it fell`: who is in a state of mind is no object of a verb.
    fn is_felt(&self, clause: &Clause) -> bool {
        let verb = clause.group.verb;
        self.document.has(verb, Class::CueNominal)
            && self
                .lexicon
                .column(self.document.tokens()[verb].word, Class::CueNominal, PART)
                == Some("adjective")
    }

    /// `quoted Roe as saying it fell`, `shows Roe saying it fell`: the words are those of the object, which the next verb reports.
    pub(super) fn quotes_another(&self, index: usize, clause: &Clause) -> bool {
        let object = clause.object.and_then(|object| object.phrase);
        self.syntax
            .clauses
            .all()
            .get(index + 1)
            .is_some_and(|next| {
                let start = next.group.tokens.start;
                let witnessed = WITNESS
                    .iter()
                    .any(|verb| self.document.is(clause.group.verb, verb));
                next.group.form == VerbForm::Ing
                    && object.is_some()
                    && next.subject.and_then(|subject| subject.phrase) == object
                    && (witnessed || self.document.is(start.saturating_sub(1), "as"))
                    && self.entry_at(next.group.verb).is_some_and(|(_, entry)| {
                        self.takes(entry, "quote") || self.takes(entry, "object+as")
                    })
            })
    }

    /// Where the words before `end` end without a bracket that closes there: `Roe (D-Ohio)`.
    fn before_bracket(&self, end: usize) -> usize {
        let closed = end
            .checked_sub(1)
            .filter(|&close| self.document.is(close, ")"));
        let open = closed.and_then(|close| {
            (close.saturating_sub(BRACKET)..close)
                .rev()
                .find(|&open| self.document.is(open, "("))
        });
        open.unwrap_or(end)
    }
}

impl Reader<'_, '_> {
    /// Who says what the verb of a clause reports.
    pub(super) fn source(
        &self,
        index: usize,
        clause: &Clause,
        sentence: TokenRange,
    ) -> Option<Source> {
        let view = self.view;
        if clause.group.voice == Voice::Passive && !view.is_felt(clause) || view.is_reduced(clause)
        {
            return view.agent(clause);
        }
        if let Some(last) = self.last
            && self.is_next(clause)
            && last.is_some()
        {
            return last;
        }
        let verb = clause.group.verb;
        // A verb of the sentence before, with its clause behind the break, has nothing of this one before it.
        let start = sentence.start.max(verb.saturating_sub(REACH)).min(verb);
        view.look(verb - start);
        let clauses = view.syntax.clauses.all();
        let first = view
            .syntax
            .clauses
            .within(TokenRange::new(start, verb))
            .start;
        let before = &clauses[first..index];
        view.subject_of(clause, start, before)
            .or_else(|| view.left_neighbour(clause))
            .or_else(|| {
                before
                    .iter()
                    .rev()
                    .filter(|other| {
                        other.group.form == VerbForm::Finite
                            && view.marks.covering(other.group.verb).is_none()
                    })
                    .filter_map(|other| other.subject?.phrase)
                    .find(|&phrase| view.can_speak(phrase))
                    .and_then(|phrase| view.source(phrase))
            })
            .or_else(|| self.subject_behind(index, clause, sentence))
    }

    /// `While saying it was over, Roe left`, `Roe, praising it, left`: a participle before the main verb has its subject.
    fn subject_behind(
        &self,
        index: usize,
        clause: &Clause,
        sentence: TokenRange,
    ) -> Option<Source> {
        let view = self.view;
        if clause.group.form != VerbForm::Ing {
            return None;
        }
        // "Roe, praising it, left", "Roe (D-Ohio), praising it, left"
        let comma = clause.group.tokens.start.checked_sub(1);
        if let Some(comma) = comma.filter(|&comma| view.document.is(comma, ","))
            && let Some(last) = view.before_bracket(comma).checked_sub(1)
            && let Some(phrase) = view.syntax.phrases.index_of(last)
            && view.can_speak(phrase)
        {
            return view.source(phrase);
        }
        let limit = sentence.end.min(clause.group.verb + REACH);
        let clauses = view.syntax.clauses.all();
        let behind = view
            .syntax
            .clauses
            .within(TokenRange::new(clause.group.verb, limit));
        view.look(behind.len());
        clauses[behind.start.max(index + 1)..behind.end.max(index + 1)]
            .iter()
            .filter(|other| other.group.form == VerbForm::Finite && other.opener.is_none())
            .filter_map(|other| {
                other
                    .subject
                    .filter(|found| found.link == Link::Direct)?
                    .phrase
            })
            .find(|&phrase| {
                let start = view.syntax.phrases.all()[phrase].tokens.start;
                view.can_speak(phrase)
                    && start.checked_sub(1).is_some_and(|comma| {
                        view.document.is(comma, ",")
                            || view.document.tokens()[comma].kind == TokenKind::Mark
                                && view.document.is(comma.saturating_sub(1), ",")
                    })
            })
            .and_then(|phrase| view.source(phrase))
    }

    /// Whether a verb without a subject of its own stands directly behind the last content: `…, adding`, `… and promised`.
    fn is_next(&self, clause: &Clause) -> bool {
        let view = self.view;
        let start = clause.group.tokens.start;
        let own = clause
            .subject
            .is_some_and(|subject| subject.link == Link::Direct || subject.link == Link::Inverted);
        !own && self.reached > 0
            && self.reached < start
            && start - self.reached <= JOINT
            && (self.reached..start).all(|at| {
                view.document.tokens()[at].kind == TokenKind::Punctuation
                    || matches!(view.syntax.tags[at], Tag::Adverb | Tag::Coordinator)
            })
    }
}

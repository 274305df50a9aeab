//! What stands around a quoted stretch in its sentence and is reported with it.
//!
//! | where | text |
//! |---|---|
//! | before inserted words of saying | `The longer the wait, he said, “the higher the price.”` |
//! | a relative word | `which he said “is too old”` |
//! | before a stretch with its words of saying behind | `The wait is “far too long,” he said.` |
//! | behind a stretch | `He said “it is bad” for the town.` |
//! | behind the words of saying | `A “cold” wind, he said, was blowing.` |

use super::content::Reader;
use super::cue::Report;
use super::frame::{Frame, Reporting};
use super::piece::{Piece, SHORT};
use crate::clause::{Link, VerbForm};
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::{Span, TokenRange};
use crate::tagger::Tag;

/// How far behind words in marks the next ones may open that end their sentence, in tokens.
const BROKEN: usize = 6;

/// How many tokens a second clause with words in marks may have.
const JOINED: usize = 64;

impl Reader<'_, '_> {
    /// `The longer the wait, he said, “the higher the price.”`: what stands before an inserted reporting clause is reported too.
    pub(super) fn inserted_before(&self, piece: &Piece, report: &Report) -> Option<Span> {
        let document = self.view.document;
        let cue = report.cue.filter(|cue| cue.end <= piece.outer.start)?;
        let last = piece.outer.start.checked_sub(1)?;
        // "It is clear, he said in an interview, that “…”"
        let that = document.is(last, "that") && last > 0 && document.is(last - 1, ",");
        let close = last - usize::from(that);
        let told = self.view.past_told(cue.end, last) == close
            && (document.is(close, ",") || document.is(close, ":"));
        if !told {
            return None;
        }
        // "a letter, that said: “…”": who says it is named in what stands before.
        // "in Roe's words, “…”" tells of no more than what stands behind.
        let source = report.source.filter(|source| {
            let at = source.mention.start;
            !self.view.is_relative(at) && !document.is(at, "that") && !cue.has(at)
        })?;
        let front = source.role.map_or(cue.start, |role| role.start);
        let subject = source.mention.start.min(cue.start).min(front);
        let comma = subject.checked_sub(1).filter(|&at| document.is(at, ","))?;
        let sentence = document.sentence_of(comma)?.tokens;
        let start = sentence.start.max(piece.from);
        let first = self
            .view
            .split_in(TokenRange::new(start, comma.max(start)))?;
        let goes_on = match that {
            true => self.is_statement(first),
            false => self.goes_on_with(first, piece),
        };
        let fits = !first.is_empty() && !self.is_moment(first) && goes_on;
        fits.then(|| document.span(first))
    }

    /// `Minutes later, she said, “done”`, `At the same time, he said, “it …”`: words that only tell when something was said.
    fn is_moment(&self, words: TokenRange) -> bool {
        let view = self.view;
        let preposition = view.syntax.tags[words.start] == Tag::Adposition;
        let start = words.start + usize::from(preposition);
        let moment = view.syntax.phrases.covering(start).filter(|phrase| {
            phrase.tokens.start == start
                && (phrase.kind == NounKind::Time || view.document.is(phrase.head, "point"))
        });
        moment.is_some_and(|phrase| {
            (phrase.tokens.end..words.end).all(|at| view.syntax.tags[at] == Tag::Adverb)
        })
    }

    /// `which he said “is too old to mend”`: the relative word belongs to what is said.
    pub(super) fn relative_before(&self, piece: &Piece, report: &Report) -> Option<Span> {
        let view = self.view;
        let cue = report.cue.filter(|cue| cue.end == piece.outer.start)?;
        let relative = view.relative_object(view.clause_at(cue.start)?)?;
        Some(view.document.span(relative))
    }

    /// Whether a stretch goes on with the sentence that the writer has begun, and is none of its own: it starts small, or what comes
    /// before is only half of a sentence: `But, he said, “I …”`, `If it rains, he said, “We …”`.
    fn goes_on_with(&self, first: TokenRange, piece: &Piece) -> bool {
        let document = self.view.document;
        let small = document.tokens()[piece.quoted.inner.range()]
            .first()
            .is_some_and(|word| word.is_word() && !word.is_capital());
        let colon = document.is(piece.outer.start.saturating_sub(1), ":");
        small
            || document.is(first.start, "if")
            || first.len() == 1 && document.has(first.start, Class::Coordinator)
            || colon && self.is_statement(first)
    }

    /// Whether words are a main clause: a subject and a finite verb, and nothing before them that would hang them on another one.
    fn is_statement(&self, words: TokenRange) -> bool {
        let view = self.view;
        let start = words.start + usize::from(view.document.has(words.start, Class::Coordinator));
        let clauses = view.syntax.clauses.within(words);
        let first = clauses
            .into_iter()
            .next()
            .and_then(|index| view.syntax.clauses.all().get(index));
        first.is_some_and(|clause| {
            clause.group.form == VerbForm::Finite
                && clause
                    .subject
                    .filter(|subject| subject.link == Link::Direct)
                    .and_then(|subject| view.syntax.phrases.all().get(subject.phrase?))
                    .is_some_and(|subject| subject.tokens.start == start)
        })
    }

    /// From the start of the sentence to the end of the stretch: `The longer the wait, “the higher the price,”`.
    ///
    /// A fragment in marks before it may be part of it, what another quote has taken is not: contents share no words, so that all
    /// together are no longer than the text.
    pub(super) fn whole_sentence(&self, piece: &Piece) -> Span {
        let document = self.view.document;
        let start = document
            .sentence_of(piece.outer.start)
            .map_or(piece.outer.start, |sentence| {
                let start = sentence.tokens.start.max(self.taken);
                self.view.look(piece.outer.start.saturating_sub(start));
                // "“A,” read one sign; “B,” read another"
                (start..piece.outer.start)
                    .rev()
                    .find(|&at| document.is(at, ";"))
                    .map_or(start.min(piece.outer.start), |semicolon| semicolon + 1)
            });
        document.span(TokenRange::new(start, piece.outer.end))
    }

    /// What goes on behind a reporting clause that stands behind its stretch: `A “cold” wind, Roe said, was blowing`, `“No,” Roe said, that
    /// it was over`.
    pub(super) fn resumed(
        &self,
        piece: &Piece,
        report: &Report,
        behind: bool,
    ) -> Option<TokenRange> {
        let view = self.view;
        let cue = report.cue.filter(|_| behind)?;
        // Behind "said Roe," most often stands who Roe is.
        let source = report.source?.mention;
        if source.start > cue.start {
            return None;
        }
        let sentence = view.document.sentence_of(cue.start)?.tokens;
        let at = cue.end;
        let taken_up = view.document.is(at + 1, "that") || view.is_infinitive(at + 1);
        let limit = view.end_of(sentence);
        if self.lacks_verb(piece, at + 1) {
            let rest = view.trimmed(TokenRange::new(at + 1, limit));
            return (!rest.is_empty()).then_some(rest);
        }
        // "The vote was “rushed,” Roe said, and the town was “kept in the dark.”"
        let joined = || {
            let rest = TokenRange::new(at + 1, limit.max(at + 1));
            if rest.len() > JOINED || !view.document.is(at + 1, "and") {
                return false;
            }
            let clauses = view.syntax.clauses.within(rest);
            view.look(clauses.len());
            !view.syntax.clauses.all()[clauses].iter().any(|clause| {
                view.marks.covering(clause.group.verb).is_none()
                    && view.entry_at(clause.group.verb).is_some()
            })
        };
        ((limit <= piece.upto || joined()) && (!piece.opens || taken_up))
            .then(|| view.resumed(at, limit))
            .flatten()
    }

    /// `“Only you,” he said, ·would do this`: words in marks without a verb, whose verb follows behind the words of saying.
    fn lacks_verb(&self, piece: &Piece, at: usize) -> bool {
        let view = self.view;
        let follows = view.clause_at(at).is_some_and(|clause| {
            clause.group.form == VerbForm::Finite
                && clause.group.tokens.start == at
                && view.entry_at(clause.group.verb).is_none()
        });
        piece.opens
            && view.document.is(at - 1, ",")
            && follows
            && !view.has_main_clause(piece.quoted.inner)
    }

    /// The end of what is reported behind a stretch in the same sentence: `said “it is bad” for the town`.
    pub(super) fn rest(&self, piece: &Piece, report: &Report) -> Option<usize> {
        let view = self.view;
        let cue = report.cue?;
        let next = view.document.tokens().get(piece.outer.end)?;
        let at = piece.outer.end;
        // "“A,” and, “B”"
        let behind = at + 1 + usize::from(view.document.is(at + 1, ","));
        let goes_on = next.classes.has(Class::Coordinator)
            && (view.document.is(at + 1, "that")
                || view.marks.covering(behind).is_some()
                || piece.words(view) >= SHORT && !piece.is_paused(view));
        let goes_on = goes_on || self.is_broken(piece);
        if piece.closes || !next.is_word() || piece.is_stopped(view) && !goes_on {
            return None;
        }
        let sentence = view.document.sentence_of(at)?.tokens;
        let index = view
            .syntax
            .clauses
            .with_verb(cue.start)
            .filter(|_| sentence.has(cue.start))?;
        let clause = view.syntax.clauses.all().get(index)?;
        if view.is_written(clause) {
            return None;
        }
        let reporting = Reporting {
            cue,
            frame: Frame::Clause,
            start: piece.outer.start,
        };
        let around = view.surroundings(index, clause, sentence.start);
        let stop = view.extent(&reporting, around, view.end_of(sentence));
        let end = view.without_adjuncts(piece.outer.end, stop);
        (end > piece.outer.end).then_some(end)
    }

    /// `“When it rains,” ·the mayor “sleeps in”`: words in marks whose sentence goes on with a word or two and more words in marks.
    fn is_broken(&self, piece: &Piece) -> bool {
        let view = self.view;
        let near = TokenRange::new(piece.outer.end, piece.outer.end + BROKEN);
        let next = view.marks.outermost_in(near).next();
        view.document
            .is(piece.quoted.inner.end.saturating_sub(1), ",")
            && next.is_some_and(|next| {
                let between = TokenRange::new(piece.outer.end, next.outer().start);
                view.syntax.clauses.within(between).is_empty()
                    && !view.has_main_clause(piece.quoted.inner)
                    && view
                        .syntax
                        .phrases
                        .covering(between.start)
                        .is_some_and(|phrase| phrase.tokens.end == between.end)
            })
    }

    /// The end of the sentence that goes on in the writer's words behind a stretch: `“It is bad” for the town.`
    pub(super) fn tail(&self, piece: &Piece) -> Option<usize> {
        let view = self.view;
        let sentence = view.document.sentence_of(piece.outer.end)?.tokens;
        let next = view.document.tokens().get(piece.outer.end)?;
        let tail = TokenRange::new(piece.outer.end, view.end_of(sentence).max(piece.outer.end));
        // "“…” in the town, Roe said", "“…” is a phrase": another speaks, or the words in marks are only named; "“…” to support him".
        let tells = |at: usize| {
            view.document.has(at, Class::Cue)
                && !matches!(view.syntax.tags[at], Tag::Noun | Tag::VerbBase)
        };
        let plain = view
            .clause_at(tail.start)
            .is_none_or(|clause| clause.group.form == VerbForm::Infinitive)
            && !tail
                .range()
                .filter(|&at| view.marks.covering(at).is_none())
                .any(|at| view.document.is(at, ",") || tells(at));
        // "“… whether to go after” Ann Roe."
        let named = view
            .mentions
            .covering(tail.start)
            .is_some_and(|name| name.tokens == tail);
        (named || next.is_word() && !next.is_capital() && plain).then_some(tail.end)
    }
}

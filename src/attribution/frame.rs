//! What a word of saying or thinking takes, and where what it takes begins.
//!
//! | frame | text |
//! |---|---|
//! | that | `said on Monday that sales fell`, `told the court that he knew` |
//! | clause | `said sales fell`, `told reporters he knew` |
//! | question | `asked whether it was over`, `explained how it works` |
//! | infinitive | `vowed to fight` |
//! | object | `called it a farce`, `urged voters to wait`, `backs the plan` |
//! | preposition | `warned of a crisis`, `spoke about leaving` |

use super::View;
use super::piece::SHORT;
use super::source::DESCRIBING;
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many tokens who is asked to do something may have.
const ADDRESSEE: usize = 12;

/// The shape of what is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    That,
    Clause,
    /// The predicate alone: `which officials say is over`.
    Predicate,
    Question,
    Infinitive,
    Object,
    Preposition,
}

impl Frame {
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Frame::That => "quote/reported-that",
            Frame::Clause => "quote/reported-clause",
            Frame::Predicate => "quote/reported-predicate",
            Frame::Question => "quote/reported-question",
            Frame::Infinitive => "quote/reported-infinitive",
            Frame::Object => "quote/reported-object",
            Frame::Preposition => "quote/reported-about",
        }
    }

    /// Whether a whole clause is reported, so that what follows may belong to it.
    pub(super) const fn is_clause(self) -> bool {
        matches!(
            self,
            Frame::That | Frame::Clause | Frame::Predicate | Frame::Question
        )
    }
}

/// A word of saying with the first word of what it reports.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reporting {
    pub(super) cue: TokenRange,
    pub(super) frame: Frame,
    /// The first token of the content.
    pub(super) start: usize,
}

impl View<'_, '_> {
    /// The reporting word at a verb, of one token or several, with its entry.
    pub(super) fn entry_at(&self, verb: usize) -> Option<(TokenRange, WordId)> {
        if let Some(expression) = self.document.expression_at(verb)
            && expression.classes.has(Class::Cue)
        {
            return Some((expression.tokens, expression.id));
        }
        let token = self.document.tokens().get(verb)?;
        token
            .classes
            .has(Class::Cue)
            .then_some((TokenRange::single(verb), token.word))
    }

    /// What the verb of a clause reports behind itself.
    pub(super) fn frame_of(
        &self,
        clause: &Clause,
        cue: TokenRange,
        entry: WordId,
        end: usize,
    ) -> Option<Reporting> {
        let takes = |what| self.takes(entry, what);
        let clausal = takes("clause") || takes("that") || takes("object+clause");
        let found = |frame, start| Some(Reporting { cue, frame, start });
        let passive = clause.group.voice == Voice::Passive;
        let at = self.past_adverbs(cue.end, end);
        let at = match passive {
            true => self.past_agent(at).min(end),
            false => at,
        };
        if clausal
            && !self.has_object_of_its_own(at, entry)
            && let Some(that) = self
                .that_behind(at, end)
                .or_else(|| self.that_behind_adjunct(at, end))
        {
            // "that, if asked, he would": the comma belongs to what is put in.
            return Some(Reporting {
                cue: self.with_addressee(cue, at),
                frame: Frame::That,
                start: that + 1 + usize::from(self.document.is(that + 1, ",")),
            });
        }
        if takes("question") {
            // "asked by Poe whether it was over"
            let behind = match passive {
                true => self.past_agent(at),
                false => self.past_audience(at, entry),
            };
            let next = self.past_time(behind, end);
            if next < end && self.is_question_word(next) {
                return found(Frame::Question, next);
            }
        }
        // "told farmers at a rally to “leave”": where it was said stands between; "told farmers to leave": farmers only hear it.
        if takes("object+infinitive")
            && let Some(phrase) = self.syntax.phrases.covering(at)
            && phrase.tokens.start == at
        {
            let hears = takes("addressee+infinitive");
            let behind = self.syntax.phrases.with_of(self.document, phrase).end;
            let place = self.past_addressee(at, end, entry).filter(|_| hears);
            let next = self.past_occasions(place.unwrap_or(behind), end);
            if (hears || next > behind)
                && (self.is_infinitive(next) || self.is_marked_infinitive(next, end))
            {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, behind),
                    frame: Frame::Infinitive,
                    start: next,
                });
            }
        }
        if takes("object+clause")
            && let Some(behind) = self.past_addressee(at, end, entry)
        {
            let next = self.past_time(behind, end);
            if takes("question") && self.is_question_word(next) {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, behind),
                    frame: Frame::Question,
                    start: next,
                });
            }
            if let Some(start) = self.past_preposition(next, end, entry) {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, start),
                    frame: Frame::Preposition,
                    start,
                });
            }
            if let Some((frame, start)) = self.clause_from(next, end) {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, behind),
                    frame,
                    start,
                });
            }
        }
        // "insisted on a plan they like": the preposition opens no clause.
        let about = self.past_preposition(at, end, entry).is_some();
        if takes("clause") && !about {
            if self.starts_predicate_at(at, clause) {
                return found(Frame::Predicate, at);
            }
            let told = self.past_time(at, end);
            let next = self.past_inserted(told, end);
            let only =
                takes("quote") && !takes("noun") && !takes("object+as") && !takes("infinitive");
            if let Some((frame, start)) = self.clause_from(next, end) {
                // "said, if elected, she would": the condition is hers.
                let condition = next > told && self.document.is(told + 1, "if");
                return found(frame, if condition { told + 1 } else { start });
            }
            if only && !passive && self.goes_on_as_clause(next, end, clause, entry) {
                return found(Frame::Clause, next);
            }
        }
        if takes("infinitive") && !passive {
            let next = self.past_occasions(at, end);
            if self.is_infinitive(next) || self.is_marked_infinitive(next, end) {
                return found(Frame::Infinitive, next);
            }
        }
        let behind = match passive {
            true => self.past_agent(at),
            false => self.past_audience(at, entry),
        };
        let mut behind = self.past_occasion(behind, end);
        if passive {
            for _ in 0..3 {
                let next = self.past_time(behind, end);
                behind = match next > behind || self.takes(entry, self.document.text(behind)) {
                    true => next,
                    false => self.past_adjunct(behind).min(end),
                };
            }
        }
        if let Some(start) = self
            .past_preposition(at, end, entry)
            .or_else(|| self.past_preposition(behind, end, entry))
        {
            return Some(Reporting {
                cue: TokenRange::new(cue.start, start),
                frame: Frame::Preposition,
                start,
            });
        }
        if passive {
            return None;
        }
        // "announced on Monday the loss of"
        let at = match self.past_time(at, end) {
            next if next > at && takes("noun") && self.is_object(next, end) => next,
            _ => at,
        };
        if self.is_object(at, end)
            && (takes("noun")
                || takes("marked") && self.is_judged(at, end)
                || takes("wording") && self.is_wording(at)
                || takes("object+as")
                || takes("object+role") && self.has_role_behind(at, end)
                || takes("object+for") && self.has_deed_behind(at, end)
                || takes("object+infinitive") && self.has_infinitive_behind(at, end))
        {
            return found(Frame::Object, at);
        }
        // "called closing the mill “insane”", "called what he did “insane”", "called the day “insane”"
        if takes("object+as")
            && at < end
            && (self.syntax.tags[at] == Tag::VerbIng
                || self.document.is(at, "what")
                || self.past_time(at, end) > at)
            && self.has_marks_behind(at, end)
        {
            return found(Frame::Object, at);
        }
        if takes("gerund") && at < end && self.is_gerund(at) {
            return found(Frame::Infinitive, at);
        }
        None
    }

    /// Words in marks that are more than a term: `found ·“no trace of a leak”`.
    fn is_wording(&self, at: usize) -> bool {
        let quoted = self.marks.outermost_in(TokenRange::single(at)).next();
        quoted.is_some_and(|quoted| quoted.outer().start == at && quoted.inner.len() >= SHORT)
    }

    /// What stands behind the preposition at `at` where the entry takes it: `about the bridge`, `of being late`.
    fn past_preposition(&self, at: usize, end: usize, entry: WordId) -> Option<usize> {
        if at + 1 >= end || !self.takes(entry, self.document.text(at)) {
            return None;
        }
        let start = at + 1;
        (self.is_object(start, end) || self.is_question_word(start) || self.is_gerund(start))
            .then_some(start)
    }

    /// `leaving`, `being late`.
    fn is_gerund(&self, at: usize) -> bool {
        self.syntax.tags[at] == Tag::VerbIng
            || ["being", "having"]
                .iter()
                .any(|word| self.document.is(at, word))
    }

    /// The cue with whom it is told to, where they stand directly behind it.
    fn with_addressee(&self, cue: TokenRange, at: usize) -> TokenRange {
        match self.syntax.phrases.covering(at) {
            Some(phrase)
                if phrase.tokens.start == cue.end
                    && phrase.kind != NounKind::Time
                    && self.document.has(cue.start, Class::Ditransitive) =>
            {
                TokenRange::new(cue.start, phrase.tokens.end)
            }
            _ => cue,
        }
    }

    /// Whether a finite verb without a subject of its own stands here: `which officials say is over`.
    fn starts_predicate_at(&self, at: usize, clause: &Clause) -> bool {
        self.clause_at(at).is_some_and(|next| {
            next.group.tokens.start == at
                && next.group.form == VerbForm::Finite
                && clause
                    .subject
                    .is_some_and(|subject| subject.link != Link::Inverted)
        })
    }

    /// Whether "as" follows the noun phrase at `at` before any verb: `the plan as a farce`, `Roe, then 44, as a star`.
    pub(super) fn has_role_behind(&self, at: usize, end: usize) -> bool {
        self.look(ADDRESSEE);
        (at..end.min(at + ADDRESSEE))
            .take_while(|&at| {
                !matches!(
                    self.syntax.tags[at],
                    Tag::VerbFinite | Tag::Auxiliary | Tag::Punctuation
                ) || self.document.tokens()[at].kind == TokenKind::Mark
                    || self.document.is(at, ",")
            })
            .find(|&at| self.document.is(at, "as") || self.document.is(at, ","))
            .is_some_and(|found| {
                self.document.is(found, "as")
                    || (found + 1..end.min(at + ADDRESSEE))
                        .find(|&close| self.document.is(close, ","))
                        .is_some_and(|close| self.document.is(close + 1, "as"))
            })
    }

    /// Whether words in marks stand behind `at` before anything that sets them apart.
    fn has_marks_behind(&self, at: usize, end: usize) -> bool {
        self.look(ADDRESSEE);
        (at..end.min(at + ADDRESSEE))
            .find(|&at| self.syntax.tags[at] == Tag::Punctuation)
            .is_some_and(|at| self.document.tokens()[at].kind == TokenKind::Mark)
    }

    /// Whether what somebody does stands behind the noun phrase at `at`: `hit Poe for leaving`.
    pub(super) fn has_deed_behind(&self, at: usize, end: usize) -> bool {
        self.look(ADDRESSEE);
        (at..end.min(at + ADDRESSEE))
            .take_while(|&at| {
                !self.syntax.tags[at].is_verb() && self.syntax.tags[at] != Tag::Punctuation
            })
            .find(|&at| self.document.is(at, "for"))
            .is_some_and(|at| self.syntax.tags.get(at + 1) == Some(&Tag::VerbIng))
    }

    /// `described a bridge that “…”`: behind an object that is nobody spoken to and no noun of saying (`repeated the claim that`), "that" is
    /// the object's.
    pub(super) fn has_object_of_its_own(&self, at: usize, entry: WordId) -> bool {
        let Some(phrase) = self.syntax.phrases.covering(at) else {
            return false;
        };
        let told = self.takes(entry, "object+clause");
        let head = &self.document.tokens()[phrase.head].classes;
        let says = head.has(Class::CueNominal);
        let fits = match self.takes(entry, "noun") {
            true => !says && !head.meets(DESCRIBING),
            // "believes Roe's claim that it fell": it is the claim's.
            false => says && phrase.possessor.is_some(),
        };
        !told
            && fits
            && phrase.tokens.start == at
            && phrase.kind == NounKind::Common
            && self.document.is(phrase.tokens.end, "that")
    }

    /// Whether an infinitive follows the noun phrase at `at`: `voters to wait`, `the head of the board not to wait`.
    fn has_infinitive_behind(&self, at: usize, end: usize) -> bool {
        let near = TokenRange::new(at, end.min(at + ADDRESSEE));
        let index = self.syntax.clauses.within(near).next();
        let infinitive = index
            .and_then(|index| self.syntax.clauses.all().get(index))
            .is_some_and(|clause| clause.group.form == VerbForm::Infinitive);
        let behind = self
            .syntax
            .phrases
            .covering(at)
            .filter(|phrase| phrase.tokens.start == at)
            .map(|phrase| phrase.tokens.end);
        infinitive || behind.is_some_and(|behind| self.is_marked_infinitive(behind, end))
    }
}

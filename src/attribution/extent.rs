//! Where reported words end.
//!
//! They go on to the end of their sentence, unless the writer takes the word back before:
//!
//! | what ends them | text |
//! |---|---|
//! | a second word of saying | `said sales fell`·`, adding that …`, `said it fell`·` and promised …` |
//! | a verb of the subject before the cue | `Roe, who said it fell`·`, left` |
//! | the main clause behind a clause that stood first | `While Roe said it fell`·`, Poe left` |
//! | a remark of the writer | `said it fell`·`, although it rose` |

use super::View;
use super::frame::{Frame, Reporting};
use super::surroundings::Surroundings;
use crate::clause::{Link, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many words a bracket may hold to be passed over.
const BRACKET: usize = 64;

/// What words may do to those who hear them.
const RESULTS: [&str; 6] = [
    "drawing",
    "earning",
    "eliciting",
    "prompting",
    "provoking",
    "sparking",
];

impl View<'_, '_> {
    /// Whether the verb of a main clause stands in a range.
    pub(super) fn has_main_clause(&self, range: TokenRange) -> bool {
        let clauses = self.syntax.clauses.within(range);
        self.look(clauses.len());
        self.syntax.clauses.all()[clauses].iter().any(|clause| {
            clause.group.form == VerbForm::Finite
                && clause.opener.is_none()
                && clause
                    .subject
                    .is_none_or(|subject| subject.link != Link::Relative)
        })
    }

    /// The end of the content that starts at `reporting.start`, before `end`.
    pub(super) fn extent(&self, reporting: &Reporting, around: Surroundings, end: usize) -> usize {
        let frame = reporting.frame;
        let mut at = reporting.start;
        // No verb has been met.
        let mut plain = true;
        // Words in marks have been met.
        let mut quoted_some = false;
        // And no verb behind them, to which what follows could belong.
        let mut fresh = false;
        // The verb of what is reported has been met: "that if it rains, it is bad" has it behind the comma.
        let mut complete = frame != Frame::That;
        while at < end {
            self.look(1);
            if let Some(quoted) = self.marks.outermost_in(TokenRange::single(at)).next() {
                at = quoted.outer().end.max(at + 1);
                quoted_some = true;
                fresh = true;
                complete = true;
                // "his talk of “…” was wrong": the verb of the noun; "“…” before leaving": another deed.
                let told =
                    around.embedded && (!frame.is_clause() || !plain || frame == Frame::Infinitive);
                if told && at < end && self.starts_predicate(at) || self.is_deed_beside(at) {
                    return at;
                }
                // "yelled “liar” at Roe": whom it is said to.
                if frame == Frame::Object
                    && quoted.outer().start == reporting.start
                    && self.document.is(at, "at")
                    && self.cue_word(reporting.cue.start).is_some()
                {
                    return at;
                }
                // "“…” when asked about it": the occasion.
                if self.document.is(at, "when")
                    && self.clause_at(at + 1).is_some_and(|clause| {
                        self.is_reduced(clause) && self.entry_at(clause.group.verb).is_some()
                    })
                {
                    return at;
                }
                // "said it was “bad” in an interview": where it was said; "at the rally" may be part of it.
                let new = ["a", "an"]
                    .iter()
                    .any(|word| self.document.is(at + 1, word));
                let known = !new && self.document.has(at + 1, Class::Determiner);
                if frame.is_clause() && self.is_occasion(at, end) && !known {
                    return at;
                }
                // "“Is it?” Others saw it": a sentence of its own.
                let stopped = quoted.inner.end.checked_sub(1).is_some_and(|last| {
                    matches!(
                        self.document.text(last).as_bytes(),
                        [b'.' | b'!' | b'?', ..]
                    )
                });
                if stopped && at < end && self.document.tokens()[at].is_capital() {
                    return at;
                }
                // "“…,” where it rains": behind a comma inside the marks the writer speaks again.
                if quoted
                    .inner
                    .end
                    .checked_sub(1)
                    .is_some_and(|last| self.document.is(last, ","))
                    && !self.is_quoted_on(at, end)
                    && (self.is_relative(at)
                        // "called it “bad,” left", "said it was “bad,” drawing laughter"
                        || !frame.is_clause() && self.starts_predicate(at)
                        || RESULTS.iter().any(|word| self.document.is(at, word))
                        || !frame.is_clause() && self.is_remark(at)
                        || self.syntax.tags.get(at) == Some(&Tag::Adposition)
                            && self.is_relative(at + 1)
                        || around.embedded && !frame.is_clause()
                        || self.ends_at_comma(at - 1, end, frame, around))
                {
                    return at;
                }
                continue;
            }
            let token = &self.document.tokens()[at];
            match token.kind {
                // "cited the old rule — “do no harm”": words in marks tell what it is.
                TokenKind::Dash => {
                    let close = self.closing_dash(at, end).filter(|_| frame.is_clause());
                    let goes_on = close.is_some()
                        || at + 1 < end && self.opens_marks(at + 1)
                        || self.adds_to_content(at + 1, end, frame);
                    if around.dashed || !goes_on {
                        return at;
                    }
                    if let Some(close) = close {
                        at = close;
                    }
                }
                TokenKind::Punctuation => match self.document.text(at) {
                    ";" => return at,
                    "," if plain
                        && matches!(frame, Frame::Object | Frame::Preposition)
                        && let Some(close) = self.closing_description(at, end, reporting) =>
                    {
                        at = close;
                    }
                    // "said Poe, who left, is back"
                    "," if frame.is_clause()
                        && let Some(close) = self.closing_relative(at, end) =>
                    {
                        at = close;
                    }
                    "," if complete
                        && (fresh && self.is_deed_beside(at + 1)
                            || self.ends_at_comma(at, end, frame, around)
                            || quoted_some && self.is_remark(at + 1))
                        && !(quoted_some && self.is_quoted_on(at + 1, end)) =>
                    {
                        return at;
                    }
                    // "called it “bad” (although he liked it)"
                    "(" if quoted_some
                        && !frame.is_clause()
                        && self.syntax.tags.get(at + 1) == Some(&Tag::Subordinator) =>
                    {
                        return at;
                    }
                    "(" | "[" => {
                        let close = (at + 1..end.min(at + BRACKET))
                            .find(|&close| matches!(self.document.text(close), ")" | "]"));
                        match close {
                            Some(close) if close + 1 < end => at = close,
                            _ => {}
                        }
                    }
                    ")" | "]" => return at,
                    _ => {}
                },
                TokenKind::Word => {
                    if token.classes.has(Class::Coordinator)
                        && at > reporting.start
                        && self.ends_at_coordinator(at, end, frame, around)
                    {
                        return at;
                    }
                    if at > reporting.start
                        && (complete && self.is_verb_of_outer(at, around)
                            || fresh && self.is_deed_beside(at)
                            || plain
                                && matches!(frame, Frame::Object | Frame::Preposition)
                                && (self.is_occasion(at, end)
                                    && !(self.takes_role(reporting)
                                        && (self.has_role_behind(at, end)
                                            || self.has_deed_behind(at, end)
                                            || self.is_judged(self.past_occasion(at, end), end)))
                                    || token.classes.has(Class::Coordinator)
                                        && self.opens_own_clause(at + 1, end))
                            || !frame.is_clause() && self.is_manner(at, end)
                            || plain
                                && matches!(frame, Frame::Object | Frame::Preposition)
                                && self.is_circumstance(at, end))
                    {
                        return at;
                    }
                    complete |= self.is_main_verb(at, reporting.start);
                    let verb =
                        self.syntax.tags[at].is_verb() || self.syntax.tags[at] == Tag::Auxiliary;
                    plain &= !verb;
                    fresh &= !verb;
                }
                _ => {}
            }
            at += 1;
        }
        // A quotation that goes on behind the end of its sentence is reported as a whole.
        at.max(end)
    }

    /// Words without the punctuation at their end.
    pub(super) fn trimmed(&self, mut words: TokenRange) -> TokenRange {
        while !words.is_empty() && self.is_edge(words.end - 1) {
            words.end -= 1;
        }
        words
    }

    /// Where what a sentence reports can start: one that starts inside marks belongs to the one that they open in, `“It is bad. ·It is cold”
    /// in the town, Roe said`.
    pub(super) fn start_of(&self, sentence: TokenRange) -> usize {
        self.marks
            .holding(sentence.start)
            .and_then(|quoted| self.document.sentence_of(quoted.outer().start))
            .map_or(sentence.start, |first| first.tokens.start)
    }

    /// Where the words of a sentence end: before its full stop, unless that stands in marks. One that ends inside marks goes on to the end of
    /// the one that they close in: `Roe said it was “bad. It was cold” in the town·.`
    pub(super) fn end_of(&self, sentence: TokenRange) -> usize {
        let end = sentence
            .end
            .checked_sub(1)
            .and_then(|last| self.marks.holding(last))
            .map(|quoted| quoted.outer().end)
            .filter(|&close| close > sentence.end)
            .and_then(|close| self.document.sentence_of(close - 1))
            .map_or(sentence.end, |last| last.tokens.end);
        self.trimmed(TokenRange::new(sentence.start, end)).end
    }

    pub(super) fn is_edge(&self, token: usize) -> bool {
        self.look(1);
        let document = self.document;
        matches!(
            document.tokens()[token].kind,
            TokenKind::Punctuation | TokenKind::Dash
        ) && self.marks.covering(token).is_none()
            && !matches!(document.text(token), ")" | "]")
    }

    /// What is reported behind the comma at `at` that closes an inserted reporting clause: `Sales, Roe said, fell`. `None` where the
    /// writer takes the word back.
    pub(super) fn resumed(&self, at: usize, limit: usize) -> Option<TokenRange> {
        let goes_on = self.document.is(at, ",")
            && at + 1 < limit
            && !self.is_relative(at + 1)
            && !self.is_own_act(at + 1)
            && !self.ends_at_comma(at, limit, Frame::Clause, Surroundings::none(usize::MAX));
        let rest = self.trimmed(TokenRange::new(at + 1, limit));
        (goes_on && !rest.is_empty()).then_some(rest)
    }

    /// `Sales fell, Roe said, ·rejecting the charge`: behind the words of saying, a verb in -ing that reports or judges is the speaker's.
    fn is_own_act(&self, at: usize) -> bool {
        self.clause_at(at).is_some_and(|clause| {
            clause.group.tokens.start == at
                && clause.group.form == VerbForm::Ing
                && self.entry_at(clause.group.verb).is_some()
        })
    }

    /// The verb of a main clause, or of one that hangs on what stands before `start`.
    fn is_main_verb(&self, at: usize, start: usize) -> bool {
        self.clause_at(at).is_some_and(|clause| {
            clause.group.form == VerbForm::Finite
                && clause
                    .opener
                    .is_none_or(|opener| opener < start || self.document.is(opener, "that"))
                && clause
                    .subject
                    .is_none_or(|subject| subject.link != Link::Relative)
        })
    }

    /// A finite verb that belongs to the subject before the word of saying.
    fn is_verb_of_outer(&self, at: usize, around: Surroundings) -> bool {
        let Some(subject) = around.subject else {
            return false;
        };
        if around.embedded
            && self.clause_at(at).is_some_and(|clause| {
                // A participle with an object behind it is a past tense: "the claim that it is safe surprised us".
                clause.group.tokens.start == at
                    && (clause.group.form == VerbForm::Finite
                        || clause.group.form == VerbForm::Participle
                            && self.is_object(clause.group.tokens.end, usize::MAX))
                    && clause.subject.is_none_or(|found| {
                        found.link == Link::Direct && found.word.is_none_or(|word| word <= subject)
                    })
            })
        {
            return true;
        }
        self.clause_at(at).is_some_and(|clause| {
            clause.group.tokens.start == at
                && clause.group.form == VerbForm::Finite
                && clause.subject.is_some_and(|found| {
                    found.link == Link::Direct && found.word.is_some_and(|word| word < subject + 1)
                })
        })
    }
}

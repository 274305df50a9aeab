//! Words of saying behind words in marks that tell nothing of them.
//!
//! | text | what stands behind |
//! |---|---|
//! | `called it “dead,” a charge she denies` | a noun that says what the words are |
//! | `While Roe called it “dead,” she complained` | another clause: they have their speaker |
//! | `Citing “a long wait,” Roe told us that …` | words of saying with something else to report |
//! | `If it is “old,” it must close` | what somebody has to do |
//! | `The “old road,” which Roe missed, described the valley` | words that have their subject or object |

use super::View;
use super::cue::{REACH, Report};
use super::frame::Frame;
use super::piece::Piece;
use super::source::DESCRIBING;
use crate::clause::Link;
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

impl View<'_, '_> {
    /// `called it “dead,” ·a charge she denies`: a noun behind words in marks that says what they are, with a clause that hangs on it.
    pub(super) fn is_said_of(&self, at: usize) -> bool {
        let at = at + usize::from(self.document.is(at, ","));
        if !["a", "an"].iter().any(|word| self.document.is(at, word)) {
            return false;
        }
        // "a claim Roe denies": the name is no part of the noun.
        let named = self.document.has(at + 1, Class::CueNominal)
            && self
                .mentions
                .covering(at + 2)
                .is_some_and(|name| name.tokens.start == at + 2);
        let phrase = self.syntax.phrases.covering(at);
        named
            || phrase.is_some_and(|phrase| {
                let next = phrase.tokens.end;
                phrase.tokens.start == at
                    && phrase.kind == NounKind::Common
                    && !self.document.tokens()[phrase.head]
                        .classes
                        .meets(DESCRIBING)
                    && (self.is_relative(next) || self.syntax.phrases.index_of(next).is_some())
            })
    }

    /// `While Roe called it “dead,” she left`: words of saying before words in marks, in a clause that a conjunction opens, and a main clause
    /// behind.
    pub(super) fn is_conceded(&self, piece: &Piece) -> bool {
        let open = piece.outer.start;
        let Some(sentence) = self.document.sentence_of(open) else {
            return false;
        };
        let start = sentence.tokens.start.max(piece.from);
        let last = piece.quoted.inner.end.saturating_sub(1);
        if !self.document.has(start, Class::Subordinator) || !self.document.is(last, ",") {
            return false;
        }
        // "When Roe said it was late, he “left,”": what she said ends at a comma.
        let from = (start..open)
            .rev()
            .take(REACH)
            .find(|&at| self.document.is(at, ","))
            .map_or(start.max(open.saturating_sub(REACH)), |comma| comma + 1);
        let clauses = self.syntax.clauses.within(TokenRange::new(from, open));
        self.look(open - from + clauses.len());
        clauses.into_iter().any(|index| {
            let clause = &self.syntax.clauses.all()[index];
            self.entry_at(clause.group.verb)
                .and_then(|(cue, entry)| self.frame_of(clause, cue, entry, piece.outer.end))
                .is_some()
        })
    }

    /// Whether what a word of saying reports stands behind it: `said that it was over`, `said it was over`, `promised to leave`, `saying they left`.
    pub(super) fn reports_on(&self, report: &Report) -> bool {
        let Some(cue) = report.cue else {
            return false;
        };
        // "said Roe, who left": who speaks stands behind the verb, and a comma closes it.
        let closed = report.source.is_some_and(|source| {
            source.mention.start >= cue.end && self.document.is(source.mention.end, ",")
        });
        let behind = || {
            let sentence = self.document.sentence_of(cue.start)?.tokens;
            let clause = self.clause_at(cue.start)?;
            let (cue, entry) = self.entry_at(clause.group.verb)?;
            let found = self.frame_of(clause, cue, entry, sentence.end)?;
            Some(matches!(
                found.frame,
                Frame::That | Frame::Clause | Frame::Infinitive
            ))
        };
        self.syntax.tags[cue.start] == Tag::VerbIng
            || self.document.is(cue.end, "that")
            || !closed && behind() == Some(true)
    }

    /// `If it is “old,” it must close`: what somebody has to do is not said by them.
    pub(super) fn is_bound(&self, report: &Report) -> bool {
        let clause = report.cue.and_then(|cue| self.clause_at(cue.start));
        clause.is_some_and(|clause| clause.group.modal.is_some())
    }

    /// Whether a word of saying has its subject before the quote at `open`, or an object of its own that is not spoken to: of the words
    /// in marks it says nothing (`The “old road,” which Roe missed, described the valley`).
    pub(super) fn acts_on(&self, report: &Report, open: usize) -> bool {
        let Some(clause) = report.cue.and_then(|cue| self.clause_at(cue.start)) else {
            return false;
        };
        let inverted = report
            .source
            .is_some_and(|source| source.mention.start > clause.group.verb);
        let subject = clause
            .subject
            .filter(|subject| inverted && subject.link == Link::Direct);
        let before = subject.and_then(|subject| subject.word);
        let object = clause
            .object
            .and_then(|object| self.syntax.phrases.all().get(object.phrase?))
            .filter(|object| object.tokens.start == clause.group.tokens.end)
            .filter(|_| !self.document.has(clause.group.verb, Class::Ditransitive));
        let speaks = |object: TokenRange| {
            report
                .source
                .is_some_and(|source| object.contains(source.mention))
        };
        before.is_some_and(|word| word < open)
            || object.is_some_and(|object| !speaks(object.tokens))
    }
}

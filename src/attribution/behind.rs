//! Reporting clauses behind a quote: `“…,” said Roe, the mayor`, `“…,” Roe, 52, told the court`.

use super::cue::{REACH, Report};
use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many words a sentence may have that only says who spoke.
const SHORT: usize = 6;

/// How many words a speaker may have where only words are looked at.
const NEAR: usize = 10;

impl View<'_, '_> {
    /// The reporting clause that starts at `start`, directly behind a quote, and ends before `end`.
    pub(super) fn report_behind(&self, start: usize, end: usize) -> Option<Report> {
        let sentence = self.document.sentence_of(start)?.tokens;
        if sentence.start == start {
            if self.document.tokens()[start].kind == TokenKind::Dash {
                return self.signature(start + 1, sentence.end);
            }
            // "“It is over.” Roe said.": a sentence that says nothing by itself.
            return self
                .inverted(start, sentence.end)
                .or_else(|| self.speaker_first(start, sentence.end))
                .filter(|report| {
                    let said = report.source.map_or(0, |source| source.mention.end);
                    let end = report.cue.map_or(0, |cue| cue.end).max(said);
                    // "Roe replied. “…”" leads to what comes.
                    let next = self.document.tokens().get(sentence.end);
                    let leads = next.is_some_and(|next| next.kind == TokenKind::Mark);
                    end + 1 == sentence.end
                        && end < start + SHORT
                        && self.document.is(end, ".")
                        && !leads
                });
        }
        let end = end.min(sentence.end).min(start + REACH);
        let mut at = start;
        if at < end
            && (self.document.is(at, ",") || self.document.tokens()[at].kind == TokenKind::Dash)
        {
            at += 1;
        }
        // A mark too many is what nesting leaves at the end of a quote.
        while at < end
            && (self.syntax.tags[at] == Tag::Adverb
                || self.document.tokens()[at].kind == TokenKind::Mark
                    && self.document.tokens()[at].is_glued())
        {
            at += 1;
        }
        // “…,” as Roe said
        at += usize::from(self.document.is(at, "as"));
        // “…,” while Roe said …: what a subordinate clause reports stands behind its verb.
        if at >= end || self.syntax.tags[at] == Tag::Subordinator {
            return None;
        }
        self.inverted(at, end)
            .or_else(|| self.speaker_first(at, end))
            .or_else(|| self.worded_first(at, end))
            .or_else(|| self.according_behind(at))
            .or_else(|| self.signature(at, sentence.end))
    }

    /// `“…,” according to Roe`.
    pub(super) fn according_behind(&self, at: usize) -> Option<Report> {
        let cue = self.document.expression_at(at)?;
        if !cue.classes.has(Class::Cue) || !self.takes(cue.id, "source") {
            return None;
        }
        let phrase = self.syntax.phrases.index_of(cue.tokens.end)?;
        Some(Report {
            cue: Some(cue.tokens),
            source: self.source(phrase),
            rule: "quote/according-to",
        })
    }

    /// Whether what a word of saying reports stands behind it: `said that it was over`, `said it was over`, `saying they left`.
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
            Some(self.reports_clause(clause, sentence.end))
        };
        self.syntax.tags[cue.start] == Tag::VerbIng
            || self.document.is(cue.end, "that")
            || !closed && behind() == Some(true)
    }

    /// `said Roe`.
    pub(super) fn inverted(&self, at: usize, end: usize) -> Option<Report> {
        let cue = self.cue_at(at)?;
        // "“…,” as Roe put it": no subject behind its verb.
        if self.document.is(cue.end, "it") {
            return None;
        }
        let (source, _) = self.speaker_at(cue.end, end)?;
        Some(Report {
            cue: Some(cue),
            source: Some(source),
            rule: "quote/cue-behind-inverted",
        })
    }

    /// `Roe, 52, told the court`.
    fn speaker_first(&self, at: usize, end: usize) -> Option<Report> {
        let (source, behind) = self.speaker_at(at, end)?;
        let range = TokenRange::new(behind, end);
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        let subject = self.syntax.phrases.index_of(behind - 1);
        let mut near = clauses.iter().take(8);
        let found = near
            .clone()
            .find(|clause| {
                clause.group.form == VerbForm::Finite
                    && clause.subject.is_some_and(|found| {
                        found.link == Link::Direct && subject.is_some() && found.phrase == subject
                    })
            })
            .or_else(|| near.find(|clause| self.follows(behind, clause)));
        let cue = match found {
            Some(clause) => self.cue_of(clause)?,
            None => self.cue_word(behind)?,
        };
        Some(Report {
            cue: Some(cue),
            source: Some(source),
            rule: "quote/cue-behind",
        })
    }

    /// `the real estate developer said`: all words up to the word of saying, where tags and phrases went wrong.
    fn worded_first(&self, at: usize, end: usize) -> Option<Report> {
        let mut cue = at;
        while cue < end.min(at + NEAR) {
            self.look(1);
            let token = &self.document.tokens()[cue];
            if !token.is_word() || token.classes.has(Class::Coordinator) {
                return None;
            }
            if cue > at && self.is_plain_cue(cue) {
                let mut last = cue;
                while last > at + 1 && self.syntax.tags[last - 1] == Tag::Adverb {
                    last -= 1;
                }
                return Some(Report {
                    cue: Some(TokenRange::single(cue)),
                    source: Some(Source {
                        mention: TokenRange::new(at, last),
                        entity: None,
                        role: None,
                    }),
                    rule: "quote/cue-behind",
                });
            }
            cue += 1;
        }
        None
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
}

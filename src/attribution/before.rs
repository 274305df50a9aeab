//! Reporting clauses before a quote: `Roe said, “…”`, `Roe told reporters: “…”`, `adding, “…”`.

use super::View;
use super::cue::{Lead, REACH, Report};
use super::frame::Frame;
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::Shape;
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

impl View<'_, '_> {
    /// The reporting clause in `start..open` that leads to the quote opened at `open`.
    pub(super) fn report_before(&self, start: usize, open: usize, lead: Lead) -> Option<Report> {
        let last = open.checked_sub(1).filter(|&last| last >= start)?;
        let sentence = self.document.sentence_of(last)?.tokens;
        let range = TokenRange::new(
            start.max(sentence.start).max(open.saturating_sub(REACH)),
            open,
        );
        let colon = self.document.is(last, ":");
        let comma = self.document.is(last, ",");
        if comma && let Some(report) = self.according_before(range, last) {
            return Some(report);
        }
        if comma && let Some(report) = self.words_before(range, last) {
            return Some(report);
        }
        if colon
            && let Some(report) = self
                .noun_before(range.start, last)
                .or_else(|| self.name_before(range.start, last))
        {
            return Some(report);
        }
        self.verb_before(range, lead)
            .filter(|report| !self.is_reported(range.start, report))
            .or_else(|| self.word_before(range, lead))
            .or_else(|| {
                let main = TokenRange::new(range.start, last);
                let clauses = self.syntax.clauses.within(main);
                let reported = || {
                    self.syntax.clauses.all()[clauses]
                        .iter()
                        .rev()
                        .take(6)
                        .any(|clause| self.starts_report(clause, last))
                };
                // "gave a warning, “We …”": what was written stands in its place.
                let nominal = last
                    .checked_sub(1)
                    .filter(|&noun| self.document.has(noun, Class::CueNominal))
                    // "Her answer was one word: “No.”"
                    .or_else(|| {
                        let noun = self.syntax.phrases.covering(range.start)?.head;
                        self.document.has(noun, Class::CueNominal).then_some(noun)
                    });
                let given = comma
                    && lead == Lead::Sentence
                    && nominal.is_some_and(|noun| self.syntax.tags[noun] == Tag::Noun);
                if given {
                    return self.subject_before(main);
                }
                // "had one message: “Stop!”"
                if !colon || lead == Lead::Fragment && nominal.is_none() || reported() {
                    return None;
                }
                self.subject_before(main)
                    .or_else(|| self.document_before(main))
                    .or_else(|| self.last_name_before(main))
            })
    }

    /// `Roe agreed. “It is.”`: a sentence that says no more than who speaks, between `start` and the quote at `open`.
    pub(super) fn announced(&self, start: usize, open: usize) -> Option<Report> {
        let last = open.checked_sub(2).filter(|&last| last >= start)?;
        let sentence = self.document.sentence_of(last)?.tokens;
        // "Her answer? “No.”"
        if self.document.is(last + 1, "?") && sentence.start >= start {
            return self.noun_before(sentence.start, last + 1);
        }
        let clause = self.clause_at(last)?;
        let phrase = clause.subject?.phrase?;
        // "It was late, he said." has its own words.
        let alone = self.syntax.clauses.within(sentence).len() == 1
            && !sentence.range().any(|at| self.document.is(at, ","));
        let speaks = sentence.start >= start
            && alone
            && sentence.end == open
            && self.document.is(last + 1, ".")
            && clause.group.form == VerbForm::Finite
            && clause.group.voice == Voice::Active
            && self.is_person(phrase);
        // "Roe said."
        let cue = self.cue_of(clause).filter(|_| speaks)?;
        Some(Report {
            cue: Some(cue),
            source: self.source(phrase),
            rule: "quote/cue-before",
        })
    }

    /// `Poe said Roe had asked, “…”`: whether the words of saying are themselves reported, by others from `start` on. Then the quote belongs
    /// to what those report.
    fn is_reported(&self, start: usize, report: &Report) -> bool {
        let Some(cue) = report.cue else {
            return false;
        };
        // "said it was over, though Roe asked": what a comma or a conjunction opens behind it is the writer's.
        let opened = self
            .clause_at(cue.start)
            .and_then(|clause| self.syntax.phrases.all().get(clause.subject?.phrase?))
            .and_then(|subject| subject.tokens.start.checked_sub(1))
            .filter(|&before| {
                self.document.is(before, ",")
                    || self.is_relative(before)
                    || self.syntax.tags[before] == Tag::Subordinator
                        && !self.document.is(before, "that")
            });
        let clauses = self
            .syntax
            .clauses
            .within(TokenRange::new(start, cue.start));
        clauses.into_iter().any(|index| {
            let clause = &self.syntax.clauses.all()[index];
            if self.marks.covering(clause.group.verb).is_some() {
                return false;
            }
            let found = self
                .entry_at(clause.group.verb)
                .and_then(|(outer, entry)| self.frame_of(clause, outer, entry, cue.end))
                .filter(|found| matches!(found.frame, Frame::That | Frame::Clause));
            found.is_some_and(|found| {
                found.start < cue.start
                    && opened.is_none_or(|opened| opened < found.start)
                    && clause.subject.is_some()
                    && self.extent(&found, self.surroundings(index, clause, start), cue.end)
                        >= cue.end
            })
        })
    }

    /// Whether the verb asks: of a passive, `Roe was asked, “…?”`, the subject is who answers.
    fn takes_question(&self, clause: &Clause) -> bool {
        self.entry_at(clause.group.verb)
            .is_some_and(|(_, entry)| self.takes(entry, "question"))
    }

    /// `Roe left, writing “…”`: a word of saying directly before the quote that was not read as a verb.
    fn word_before(&self, range: TokenRange, lead: Lead) -> Option<Report> {
        let mut at = range.end.checked_sub(1)?;
        if self.document.is(at, ",") || self.document.is(at, ":") {
            at = at.checked_sub(1)?;
        }
        let word = self.is_plain_cue(at) || self.document.text(at).ends_with("ing");
        // "the ruling “turns the law round”": a noun behind its article is what the words in marks tell of.
        let noun = self
            .syntax
            .phrases
            .covering(at)
            .is_some_and(|phrase| phrase.tokens.start < at);
        if lead == Lead::Fragment
            || at < range.start
            || !word
            || noun
            || self.clause_at(at).is_some()
        {
            return None;
        }
        let cue = self.cue_word(at)?;
        let name = at
            .checked_sub(1)
            .and_then(|left| self.mentions.covering(left));
        Some(Report {
            cue: Some(cue),
            source: match name {
                Some(name) => Some(self.named_source(name, name.tokens.start)),
                None => Some(self.main_subject(at)?),
            },
            rule: "quote/cue-before",
        })
    }

    /// The word of saying in `range` that leads to the quote behind it.
    fn verb_before(&self, range: TokenRange, lead: Lead) -> Option<Report> {
        let open = range.end;
        let last = open.checked_sub(1)?;
        let colon = self.document.is(last, ":");
        let comma = self.document.is(last, ",");
        // "He tweeted that, “…”": the comma only marks the pause.
        let that = self
            .document
            .is(last.saturating_sub(usize::from(comma)), "that");
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        for (index, clause) in clauses.iter().enumerate().rev().take(6) {
            self.look(1);
            // "told the court when asked about it: “…”": the answer is who told's.
            let own = clause.subject.is_some();
            // "Asked about it, Roe gave one answer: “…”": nobody asks there.
            let asked = colon && !own && clause.group.form == VerbForm::Participle;
            if self.marks.covering(clause.group.verb).is_some() || self.is_reduced(clause) || asked
            {
                continue;
            }
            let Some(cue) = self.cue_of(clause) else {
                // Another statement stands between the cue and the quote.
                if clause.group.form == VerbForm::Finite && !colon && !self.is_aside(clause) {
                    return None;
                }
                continue;
            };
            let asked =
                clause.group.voice == Voice::Passive && clause.group.form == VerbForm::Finite;
            if asked && !(self.takes_question(clause) && lead != Lead::Fragment) {
                return None;
            }
            let between = TokenRange::new(clause.group.tokens.end, last);
            let leads = colon && !self.starts_report(clause, last)
                || comma
                    && self.is_lead_in(between)
                    && !(lead == Lead::Fragment && self.is_object_named(between, cue))
                || (lead != Lead::Fragment || self.is_written(clause))
                    && self.is_bare(TokenRange::new(clause.group.tokens.end, open), clause)
                || that
                    && lead != Lead::Fragment
                    && !self
                        .entry_at(clause.group.verb)
                        .is_some_and(|(cue, entry)| self.has_object_of_its_own(cue.end, entry));
            if !leads {
                return None;
            }
            // "Roe began to doubt: “…”": the verb has its complement.
            let to = self.document.is(clause.group.tokens.end, "to");
            if colon && to && self.clause_at(clause.group.tokens.end).is_some() {
                continue;
            }
            return Some(Report {
                cue: Some(cue),
                source: match asked {
                    true => self.agent(clause),
                    // "But, said Roe, “…”"
                    false => self
                        .subject_of(clause, range.start, &clauses[..index])
                        .or_else(|| {
                            let (source, end) = self.speaker_at(cue.end, open)?;
                            (comma && end == last).then_some(source)
                        }),
                },
                rule: "quote/cue-before",
            });
        }
        None
    }

    /// Whether a clause reports a clause of its own before the quote that opens behind `end`: `Roe said the plan was good: “…”`.
    fn starts_report(&self, clause: &Clause, end: usize) -> bool {
        // In the next line the quote is no part of it.
        let open = self.document.tokens().get(end + 1);
        open.is_some_and(|open| !open.shape.has(Shape::LINE)) && self.reports_clause(clause, end)
    }

    /// Whether a verb has what it reports behind itself, before `end`.
    pub(super) fn reports_clause(&self, clause: &Clause, end: usize) -> bool {
        self.entry_at(clause.group.verb)
            .and_then(|(cue, entry)| self.frame_of(clause, cue, entry, end))
            .is_some_and(|reporting| matches!(reporting.frame, Frame::That | Frame::Clause))
    }

    /// `read a daily sheet, “The Day,”`: behind an object a stretch that is no sentence names it.
    fn is_object_named(&self, between: TokenRange, cue: TokenRange) -> bool {
        between.end > cue.end
            && between
                .end
                .checked_sub(1)
                .and_then(|last| self.syntax.phrases.covering(last))
                .is_some_and(|phrase| phrase.kind == NounKind::Common)
    }

    /// Whether what stands between a word of saying and the comma before the quote reports nothing itself: `on Monday`, not `that if asked`.
    fn is_lead_in(&self, between: TokenRange) -> bool {
        self.look(between.len());
        between.range().all(|at| {
            let aside = || {
                self.clause_at(at)
                    .is_some_and(|clause| self.is_aside(clause))
            };
            (self.syntax.tags[at] != Tag::Subordinator || self.document.is(at, "as"))
                && (self.syntax.tags[at] != Tag::VerbFinite || aside())
                && !self.document.is(at, "that")
        })
    }

    /// A clause that hangs on a noun, or that tells when: `Roe said in May, when it rained, “…”`, `Roe said as she left, “…”`.
    fn is_aside(&self, clause: &Clause) -> bool {
        is_relative(clause)
            || clause.opener.is_some_and(|opener| {
                let when = self.document.is(opener, "when");
                self.document.is(opener, "as")
                    || opener > 0 && when && self.document.is(opener - 1, ",")
            })
    }

    /// `According to Roe, “…”`: the sentence opens with its source.
    fn according_before(&self, range: TokenRange, comma: usize) -> Option<Report> {
        let report = self.according_behind(range.start)?;
        (report.source?.mention.end == comma).then_some(report)
    }

    /// `in Roe's words, “…”`.
    fn words_before(&self, range: TokenRange, comma: usize) -> Option<Report> {
        let words = comma
            .checked_sub(1)
            .filter(|&words| self.document.is(words, "words"))?;
        let phrase = self.syntax.phrases.covering(words)?;
        let before = phrase.tokens.start.checked_sub(1)?;
        let owner = phrase.possessor?;
        (before >= range.start && self.document.is(before, "in")).then(|| Report {
            cue: Some(TokenRange::new(before, comma)),
            source: Some(self.worded(owner)),
            rule: "quote/cue-before",
        })
    }

    /// `a sign that reads “Ruritania First”`: whatever the words of a thing are, they are quoted.
    pub(super) fn is_written(&self, clause: &Clause) -> bool {
        let words = self
            .entry_at(clause.group.verb)
            .is_some_and(|(_, entry)| self.takes(entry, "words"));
        let subject = clause.subject.and_then(|subject| subject.phrase);
        words
            && subject.is_some_and(|phrase| {
                self.syntax.phrases.all()[phrase].kind == NounKind::Common
                    && !self.is_person(phrase)
            })
    }

    /// Whether nothing but the addressee stands between a verb and the quote.
    fn is_bare(&self, between: TokenRange, clause: &Clause) -> bool {
        if between.is_empty() {
            return true;
        }
        // "said Roe “was late”": what takes no object has a clause behind it; "described a port “lost in fog”": of what the object is.
        let takes = self.entry_at(clause.group.verb).is_none_or(|(_, entry)| {
            self.takes(entry, "noun") && !self.takes(entry, "object+as")
                || self.takes(entry, "object+clause")
        });
        takes
            && clause
                .object
                .and_then(|object| self.syntax.phrases.all().get(object.phrase?))
                .is_some_and(|object| object.tokens == between)
    }
}

/// Whether a clause hangs on a noun: `the mayors who met`.
fn is_relative(clause: &Clause) -> bool {
    clause
        .subject
        .is_some_and(|subject| subject.link == Link::Relative)
}

//! Reporting clauses: the words of saying that touch a quote, and their speaker.
//!
//! | where | text |
//! |---|---|
//! | behind, speaker first | `“…,” Roe, 52, told the court` |
//! | behind, verb first | `“…,” said Roe, the mayor` |
//! | before | `Roe said, “…”`, `Roe told reporters: “…”`, `adding, “…”` |

use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far behind its quote a verb of saying may stand, in tokens: an apposition fits in.
const REACH: usize = 60;

/// How a quote reads by itself: what a word of saying before it must have to lead to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// It starts as a sentence does.
    Sentence,
    /// It ends its sentence.
    Rest,
    /// Neither: `a “positive” start`.
    Fragment,
}

/// How many words a speaker may have where only words are looked at.
const NEAR: usize = 10;

/// A reporting clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    /// The reporting words; none behind a signature.
    pub(super) cue: Option<TokenRange>,
    pub(super) source: Option<Source>,
    pub(super) rule: &'static str,
}

impl View<'_, '_> {
    /// The reporting clause that starts at `start`, directly behind a quote, and ends before `end`.
    pub(super) fn report_behind(&self, start: usize, end: usize) -> Option<Report> {
        let sentence = self.document.sentence_of(start)?.tokens;
        if sentence.start == start {
            let dash = self.document.tokens()[start].kind == TokenKind::Dash;
            return dash
                .then(|| self.signature(start + 1, sentence.end))
                .flatten();
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
        if at >= end {
            return None;
        }
        self.inverted(at, end)
            .or_else(|| self.speaker_first(at, end))
            .or_else(|| self.worded_first(at, end))
            .or_else(|| self.according_behind(at))
            .or_else(|| self.signature(at, sentence.end))
    }

    /// `“…,” according to Roe`.
    fn according_behind(&self, at: usize) -> Option<Report> {
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

    /// A form that is hardly ever a noun: `said`, `told`, `asked`.
    fn is_plain_cue(&self, at: usize) -> bool {
        let text = self.document.text(at);
        (self.cue_word(at).is_some() && !self.document.tokens()[at].is_capital())
            && (text.ends_with("ed")
                || ["said", "says", "told", "wrote", "read", "reads"].contains(&text))
    }

    /// A word of saying whatever its tag: directly behind quote and speaker it can be nothing else.
    fn cue_word(&self, at: usize) -> Option<TokenRange> {
        let word = self.document.tokens().get(at)?.word;
        self.takes(word, "quote").then_some(TokenRange::single(at))
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
        if colon && let Some(report) = self.name_before(range.start, last) {
            return Some(report);
        }
        self.verb_before(range, lead)
            .or_else(|| self.word_before(range, lead))
            .or_else(|| {
                (colon && lead != Lead::Fragment)
                    .then(|| self.subject_before(TokenRange::new(range.start, last)))
                    .flatten()
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
        if lead == Lead::Fragment || at < range.start || !word || self.clause_at(at).is_some() {
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
            if self.marks.covering(clause.group.verb).is_some() {
                continue;
            }
            let Some(cue) = self.cue_of(clause) else {
                // Another statement stands between the cue and the quote.
                if clause.group.form == VerbForm::Finite && !colon && !is_relative(clause) {
                    return None;
                }
                continue;
            };
            let asked =
                clause.group.voice == Voice::Passive && clause.group.form == VerbForm::Finite;
            if asked && !(self.takes_question(clause) && lead != Lead::Fragment) {
                return None;
            }
            let leads = colon
                || comma && self.is_lead_in(TokenRange::new(clause.group.tokens.end, last))
                || lead != Lead::Fragment
                    && self.is_bare(TokenRange::new(clause.group.tokens.end, open), clause)
                || that && lead != Lead::Fragment;
            if !leads {
                return None;
            }
            return Some(Report {
                cue: Some(cue),
                source: match asked {
                    true => self.agent(clause),
                    false => self.subject_of(clause, range.start, &clauses[..index]),
                },
                rule: "quote/cue-before",
            });
        }
        None
    }

    /// Whether what stands between a word of saying and the comma before the quote reports nothing itself: `on Monday`, not `that if asked`.
    fn is_lead_in(&self, between: TokenRange) -> bool {
        self.look(between.len());
        between.range().all(|at| {
            let relative = || self.clause_at(at).is_some_and(is_relative);
            self.syntax.tags[at] != Tag::Subordinator
                && (self.syntax.tags[at] != Tag::VerbFinite || relative())
                && !self.document.is(at, "that")
        })
    }

    /// `According to Roe, “…”`: the sentence opens with its source.
    fn according_before(&self, range: TokenRange, comma: usize) -> Option<Report> {
        let report = self.according_behind(range.start)?;
        (report.source?.mention.end == comma).then_some(report)
    }

    /// Whether nothing but the addressee stands between a verb and the quote.
    fn is_bare(&self, between: TokenRange, clause: &Clause) -> bool {
        if between.is_empty() {
            return true;
        }
        clause
            .object
            .and_then(|object| self.syntax.phrases.all().get(object.phrase?))
            .is_some_and(|object| object.tokens == between)
    }

    /// Who says what a clause reports; a participle takes the subject of the main clause before.
    pub(super) fn subject_of(
        &self,
        clause: &Clause,
        start: usize,
        before: &[Clause],
    ) -> Option<Source> {
        if let Some(source) = self.relative_subject(clause) {
            return Some(source);
        }
        if clause.group.form != VerbForm::Finite
            && let Some(source) = self.main_subject(clause.group.tokens.start)
        {
            return Some(source);
        }
        // "Roe said it was early but added": the words of saying have one speaker.
        if let Some(subject) = clause.subject
            && subject.link == Link::Shared
            && let Some(other) = before.iter().rfind(|other| {
                other.group.form == VerbForm::Finite
                    && self.marks.covering(other.group.verb).is_none()
                    && self.document.has(other.group.verb, Class::Cue)
            })
            && let Some(phrase) = other.subject.and_then(|subject| subject.phrase)
            && self.can_speak(phrase)
        {
            return self.source(phrase);
        }
        if let Some(phrase) = clause.subject.and_then(|subject| subject.phrase)
            && self.is_outside(phrase)
        {
            return self.source(phrase);
        }
        let mut verb = clause.group.tokens.start;
        while verb > start && self.syntax.tags[verb - 1] == Tag::Adverb {
            self.look(1);
            verb -= 1;
        }
        if let Some(name) = verb
            .checked_sub(1)
            .and_then(|left| self.mentions.covering(left))
            && name.tokens.end == verb
        {
            let phrase = self.syntax.phrases.covering(name.tokens.start);
            let front = phrase.map_or(name.tokens.start, |phrase| phrase.tokens.start);
            return Some(self.named_source(name, front.min(name.tokens.start)));
        }
        self.left_of(verb, start)
    }

    /// `Roe, who said`: the relative pronoun stands next to the cue, for whom it hangs on.
    fn relative_subject(&self, clause: &Clause) -> Option<Source> {
        let subject = clause.subject?;
        if subject.link != Link::Relative || clause.group.form != VerbForm::Finite {
            return None;
        }
        let word = subject.word?;
        let antecedent = subject.phrase.and_then(|phrase| self.source(phrase));
        Some(Source {
            mention: TokenRange::single(word),
            entity: antecedent.and_then(|source| source.entity),
            // Who is never named is at least described.
            role: antecedent.and_then(|source| match source.entity {
                Some(_) => source.role,
                None => Some(source.mention),
            }),
        })
    }

    /// The subject of the main clause, which a participle takes: `Roe left, saying`, `Roe sent a letter saying`, `Roe went on by saying`.
    ///
    /// Of several main clauses it is the last with a word of saying, or else the first.
    fn main_subject(&self, at: usize) -> Option<Source> {
        let before = at.checked_sub(1)?;
        let sentence = self.document.sentence_of(at)?.tokens;
        let from = sentence.start.max(at.saturating_sub(REACH));
        let range = self.syntax.clauses.within(TokenRange::new(from, at));
        let clauses = &self.syntax.clauses.all()[range];
        self.look(clauses.len());
        let speaks = |other: &&Clause| {
            self.is_main(other)
                && other
                    .subject
                    .and_then(|subject| subject.phrase)
                    .is_some_and(|phrase| self.is_outside(phrase) && self.can_speak(phrase))
        };
        let main = clauses
            .iter()
            .rfind(|other| speaks(other) && self.cue_of(other).is_some())
            .or_else(|| clauses.iter().find(speaks))?;
        // "a man saying": a participle directly behind a person is theirs; "a letter saying" is not the letter's.
        if self.syntax.tags[before].is_nominal()
            && self
                .syntax
                .phrases
                .index_of(before)
                .is_none_or(|phrase| self.is_person(phrase))
        {
            return None;
        }
        self.source(main.subject?.phrase?)
    }

    /// Whether a phrase stands outside quotation marks.
    fn is_outside(&self, phrase: usize) -> bool {
        self.syntax
            .phrases
            .all()
            .get(phrase)
            .is_some_and(|phrase| self.marks.covering(phrase.head).is_none())
    }

    fn is_main(&self, clause: &Clause) -> bool {
        clause.group.form == VerbForm::Finite
            && clause.opener.is_none()
            && self.marks.covering(clause.group.verb).is_none()
            && clause
                .subject
                .is_some_and(|subject| subject.link == Link::Direct)
    }

    /// `Roe, at a later hearing, said`: who stands before what is inserted between two commas.
    fn left_of(&self, verb: usize, start: usize) -> Option<Source> {
        let mut at = verb;
        while at > start && self.syntax.tags[at - 1] == Tag::Adverb {
            self.look(1);
            at -= 1;
        }
        let close = at.checked_sub(1).filter(|&close| close >= start)?;
        if !self.document.is(close, ",") {
            return None;
        }
        self.look(close - start);
        (start..close)
            .filter(|&open| self.document.is(open, ","))
            .find_map(|open| {
                let last = open.checked_sub(1)?;
                if let Some(name) = self.mentions.covering(last) {
                    let front = name.title.map_or(name.tokens.start, |title| title.start);
                    return Some(self.named_source(name, front));
                }
                let phrase = self.syntax.phrases.index_of(last)?;
                if !self.can_speak(phrase) {
                    return None;
                }
                self.source(phrase)
            })
    }

    /// Whether a phrase can be a speaker: not a time, not a number.
    pub(super) fn can_speak(&self, phrase: usize) -> bool {
        let Some(phrase) = self.syntax.phrases.all().get(phrase) else {
            return false;
        };
        match phrase.kind {
            NounKind::Name | NounKind::Common => true,
            NounKind::Pronoun => self.document.has(phrase.head, Class::SpeakerPronoun),
            _ => false,
        }
    }

    /// The reporting words of a clause: its verb, with particle or addressee; `None` if the verb reports nothing.
    pub(super) fn cue_of(&self, clause: &Clause) -> Option<TokenRange> {
        let mut cue = self.cue_at(clause.group.verb)?;
        if clause.group.voice == Voice::Active
            && self.document.has(clause.group.verb, Class::Ditransitive)
            && let Some(object) = clause.object
            && let Some(phrase) = object
                .phrase
                .and_then(|phrase| self.syntax.phrases.all().get(phrase))
            && phrase.tokens.start == cue.end
        {
            cue.end = phrase.tokens.end;
        }
        Some(cue)
    }

    /// The verb of saying at a token.
    fn cue_at(&self, token: usize) -> Option<TokenRange> {
        let tag = *self.syntax.tags.get(token)?;
        if !tag.is_verb() {
            return None;
        }
        if let Some(expression) = self.document.expression_at(token)
            && expression.classes.has(Class::Cue)
            && self.takes(expression.id, "quote")
        {
            return Some(expression.tokens);
        }
        let word = self.document.tokens()[token].word;
        self.takes(word, "quote")
            .then_some(TokenRange::single(token))
    }

    pub(super) fn takes(&self, word: WordId, what: &str) -> bool {
        self.lexicon
            .column(word, Class::Cue, 2)
            .is_some_and(|takes| takes.split(',').any(|taken| taken == what))
    }
}

/// Whether a clause hangs on a noun: `the mayors who met`.
fn is_relative(clause: &Clause) -> bool {
    clause
        .subject
        .is_some_and(|subject| subject.link == Link::Relative)
}

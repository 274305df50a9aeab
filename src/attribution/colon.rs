//! What a colon introduces: `Roe: “…”`, `Roe was blunt: “…”`, `Roe had one message for drivers: “…”`.
//!
//! Before a whole quoted sentence a colon is a lead-in whatever the verb is: the subject of the main clause speaks, if it can.

use super::cue::Report;
use super::source::DESCRIBING;
use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::mention::EntityKind;
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many words may stand between a speaker and the colon in a sentence without a verb.
const LEAD: usize = 8;

/// How many words the names between a dash and a colon may have.
const NAMES: usize = 10;

impl View<'_, '_> {
    /// `Roe: “…”`, as headlines and interviews have it; `BRIDGE IS SAFE - Ann Roe: “…”`; `More from Roe: “…”`.
    pub(super) fn name_before(&self, start: usize, colon: usize) -> Option<Report> {
        // "Ann Roe (R-Ohio): “…”"
        let closed = colon
            .checked_sub(1)
            .filter(|&last| self.document.is(last, ")"));
        let colon = closed
            .and_then(|close| {
                let from = start.max(close.saturating_sub(NAMES));
                (from..close)
                    .rev()
                    .find(|&open| self.document.is(open, "("))
            })
            .unwrap_or(colon);
        let source = match self.speaker_at(start, colon) {
            Some((source, end)) if end == colon && self.is_named(end - 1) => source,
            Some((source, end)) if self.leads_alone(start, end, colon) => source,
            _ => self.heading_before(start, colon)?,
        };
        Some(Report {
            cue: None,
            source: Some(source),
            rule: "quote/name-colon",
        })
    }

    /// `Her message: “…”`, `Roe's message to drivers: “…”`, `The message from the port: “…”`: a noun for words, in a sentence without a verb.
    pub(super) fn noun_before(&self, start: usize, colon: usize) -> Option<Report> {
        let first = start + usize::from(self.document.has(start, Class::Coordinator));
        let noun = self.syntax.phrases.covering(first)?;
        let bare = self
            .syntax
            .clauses
            .within(TokenRange::new(start, colon))
            .is_empty();
        let head = noun.head;
        let said =
            self.document.has(head, Class::CueNominal) && self.syntax.tags[head] == Tag::Noun;
        if noun.tokens.start != first || !bare || !said {
            return None;
        }
        let owned = self.syntax.tags[first] == Tag::Pronoun && first < head;
        let source = match noun.possessor {
            Some(owner) => self.worded(owner),
            None if owned => self.owner_pronoun(first),
            None => self.named_behind(head, colon + 1)?,
        };
        Some(Report {
            cue: Some(TokenRange::single(head)),
            source: Some(source),
            rule: "quote/colon",
        })
    }

    /// `Roe on Poe: “…”`, `Roe, speaking in Leeds: “…”`, `Roe's camp: “…”`: a speaker up to `end` who opens a sentence without a verb.
    fn leads_alone(&self, start: usize, end: usize, colon: usize) -> bool {
        let opens = self
            .document
            .sentence_of(start)
            .is_some_and(|sentence| sentence.tokens.start == start);
        let rest = TokenRange::new(end, colon.max(end));
        let clauses = self.syntax.clauses.within(TokenRange::new(start, colon));
        let verbless = !self.syntax.clauses.all()[clauses]
            .iter()
            .any(|clause| clause.group.form == VerbForm::Finite);
        let goes_on = ["on", "in", "at", "to", ","]
            .iter()
            .any(|word| self.document.is(end, word));
        // "Twelve sailors, one port: “…”": who speaks is named, or is somebody's.
        let known = self.is_named(end.saturating_sub(1))
            || self
                .syntax
                .phrases
                .covering(end.saturating_sub(1))
                .is_some_and(|phrase| phrase.possessor.is_some());
        opens && verbless && known && rest.len() <= LEAD && (rest.is_empty() || goes_on)
    }

    /// The names between a dash, or an opening `from`, and a colon.
    fn heading_before(&self, start: usize, colon: usize) -> Option<Source> {
        let tokens = self.document.tokens();
        let named = |at: usize| {
            self.is_named(at) || self.document.is(at, "and") || tokens[at].classes.has(Class::Title)
        };
        let words = (start..colon)
            .rev()
            .take(NAMES)
            .take_while(|&at| named(at))
            .count();
        let name = TokenRange::new(colon - words, colon);
        let before = name
            .start
            .checked_sub(1)
            .filter(|&before| before >= start)?;
        let dash = tokens[before].kind == TokenKind::Dash
            || tokens[before].kind == TokenKind::Hyphen && !tokens[before].is_glued();
        let from = self.document.is(before, "from") && before <= start + 1;
        if words == 0 || !(dash || from) {
            return self.origin_before(start, colon);
        }
        let known = self.mentions.covering(colon - 1)?;
        Some(if name.range().any(|at| self.document.is(at, "and")) {
            Source {
                mention: name,
                entity: None,
                role: None,
            }
        } else {
            self.named_source(known, name.start)
        })
    }

    /// `From the report: “…”`: what the words are taken from, in a sentence that says no more.
    fn origin_before(&self, start: usize, colon: usize) -> Option<Source> {
        let phrase = self.syntax.phrases.index_of(start + 1)?;
        let found = self.syntax.phrases.all()[phrase];
        let whole = found.tokens.start == start + 1 && found.tokens.end == colon;
        (whole && self.document.is(start, "from") && found.kind != NounKind::Time)
            .then(|| self.source(phrase))
            .flatten()
    }

    fn is_named(&self, token: usize) -> bool {
        self.mentions.covering(token).is_some()
    }

    /// `Roe was blunt: “…”`: the main clause in a range that ends before a colon, by its subject.
    pub(super) fn subject_before(&self, range: TokenRange) -> Option<Report> {
        // Behind another quote what stands here is the rest of its sentence, but for a clause that a conjunction opens.
        if self.document.sentence_of(range.start)?.tokens.start != range.start
            && !self.document.has(range.start, Class::Coordinator)
        {
            return None;
        }
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        self.look(clauses.len());
        let clause = clauses.iter().find(|clause| self.leads_in(clause))?;
        let phrase = clause.subject?.phrase?;
        if !self.is_person(phrase) {
            return None;
        }
        let end = clause
            .object
            .and_then(|object| self.syntax.phrases.all().get(object.phrase?))
            .map_or(clause.group.tokens.end, |object| object.tokens.end)
            .max(clause.group.tokens.end)
            .min(range.end);
        Some(Report {
            cue: Some(TokenRange::new(clause.group.tokens.start, end)),
            source: self.source(phrase),
            rule: "quote/colon",
        })
    }

    /// `Her answer was: “…”`, `The letter makes it clear: “…”`: what somebody said or wrote is the subject; whose it is speaks.
    pub(super) fn document_before(&self, range: TokenRange) -> Option<Report> {
        if self.document.sentence_of(range.start)?.tokens.start != range.start {
            return None;
        }
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        let clause = clauses.iter().find(|clause| self.leads_in(clause))?;
        let phrase = clause.subject?.phrase?;
        let found = self.syntax.phrases.all().get(phrase)?;
        // "The timing surprised Roe: “…”": of what nobody says or owns the name behind it speaks. "The bridge was a dream: “…”"
        let said = self.document.has(found.head, Class::CueNominal);
        if clause.group.copular && !said {
            return None;
        }
        let spoken = said || found.possessor.is_some();
        let named = self.is_named(range.end.checked_sub(1)?);
        let leads = found.kind == NounKind::Common && found.tokens.start == range.start;
        let owner = found.possessor.filter(|_| said).and_then(|owner| {
            let name = self.mentions.covering(owner.end.checked_sub(1)?)?;
            Some(self.named_source(name, owner.start))
        });
        (leads && (spoken || !named)).then(|| Report {
            cue: Some(TokenRange::new(
                clause.group.tokens.start,
                range
                    .end
                    .min(clause.group.tokens.end.max(clause.tokens.end)),
            )),
            source: owner.or_else(|| self.source(phrase)),
            rule: "quote/colon",
        })
    }

    /// `It was praised by Roe: “…”`, `This from Ann Roe in 1992: “…”`: the name right before the colon, or before a time there.
    pub(super) fn last_name_before(&self, range: TokenRange) -> Option<Report> {
        let last = range.end.checked_sub(1)?;
        let time = self.syntax.phrases.covering(last).filter(|phrase| {
            phrase.kind == NounKind::Time && phrase.tokens.start > range.start + 1
        });
        let last = match time {
            Some(time) if self.syntax.tags[time.tokens.start - 1] == Tag::Adposition => {
                time.tokens.start - 2
            }
            _ => last,
        };
        let name = self.mentions.covering(last)?;
        let person = self
            .mentions
            .entity(name.entity?)
            .is_some_and(|entity| entity.kind == EntityKind::Person);
        // "Roe on Poe: “…”", "compared Roe with Poe: “…”"
        let about = name.tokens.start.checked_sub(1).is_some_and(|before| {
            self.syntax.tags[before] == Tag::Adposition
                && !self.document.is(before, "by")
                && !self.document.is(before, "from")
        });
        let whole = name.tokens.end == last + 1 && name.tokens.start >= range.start;
        (person && whole && !about).then(|| Report {
            cue: None,
            source: Some(self.named_source(name, name.tokens.start)),
            rule: "quote/name-colon",
        })
    }

    pub(super) fn leads_in(&self, clause: &Clause) -> bool {
        clause.group.form == VerbForm::Finite
            && clause.group.voice == Voice::Active
            && clause.opener.is_none()
            && self.marks.covering(clause.group.verb).is_none()
            && clause.subject.is_some_and(|subject| {
                subject.link == Link::Direct
                    && subject
                        .phrase
                        .and_then(|phrase| self.syntax.phrases.all().get(phrase))
                        .and_then(|phrase| phrase.tokens.start.checked_sub(1))
                        .is_none_or(|before| {
                            self.syntax.tags[before] != Tag::Subordinator
                                && !self.document.has(before, Class::Subordinator)
                        })
            })
    }

    /// Whether a phrase names or describes a person or a body, or is a pronoun for one.
    pub(super) fn is_person(&self, phrase: usize) -> bool {
        let Some(found) = self.syntax.phrases.all().get(phrase) else {
            return false;
        };
        let name = self.mentions.covering(found.head);
        match found.kind {
            NounKind::Name | NounKind::Pronoun if name.is_some() => name
                .and_then(|name| self.mentions.entity(name.entity?))
                .is_some_and(|entity| entity.kind != EntityKind::Place),
            NounKind::Name => false,
            NounKind::Common => self.document.tokens()[found.head].classes.meets(DESCRIBING),
            _ => self.can_speak(phrase) && !self.document.is(found.head, "it"),
        }
    }
}

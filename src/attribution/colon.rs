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

/// How many words the names between a dash and a colon may have.
const NAMES: usize = 10;

impl View<'_, '_> {
    /// `Roe: “…”`, as headlines and interviews have it; `BRIDGE IS SAFE - Ann Roe: “…”`; `More from Roe: “…”`.
    pub(super) fn name_before(&self, start: usize, colon: usize) -> Option<Report> {
        let source = match self.speaker_at(start, colon) {
            Some((source, end)) if end == colon && self.is_named(end - 1) => source,
            _ => self.heading_before(start, colon)?,
        };
        Some(Report {
            cue: None,
            source: Some(source),
            rule: "quote/name-colon",
        })
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
            return None;
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

    fn is_named(&self, token: usize) -> bool {
        self.mentions.covering(token).is_some()
    }

    /// `Roe was blunt: “…”`: the main clause in a range that ends before a colon, by its subject.
    pub(super) fn subject_before(&self, range: TokenRange) -> Option<Report> {
        // Behind another quote what stands here is the rest of its sentence.
        if self.document.sentence_of(range.start)?.tokens.start != range.start {
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

    fn leads_in(&self, clause: &Clause) -> bool {
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

//! How a name or pronoun stands in its clause: who does it, to whom it is done, who speaks.
//!
//! Where the grammar of a sentence has been read its clauses tell; elsewhere the words beside it do.

use super::NameMention;
use super::pronoun::Reader;
use crate::clause::{Clause, Link};
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far behind its subject a verb is looked for, in tokens.
const VERB: usize = 60;

/// How far before a name the clause that it is the subject of may start: its article and the words between.
const BEFORE: usize = 4;

/// How many clauses beside a name are looked at.
const CLAUSES: usize = 12;

/// How far a clause is followed behind its pronoun, in tokens.
const CLAUSE: usize = 12;

/// The case of a pronoun, as its place in the clause tells it where its form does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Subject,
    Object,
    Possessive,
    Reflexive,
}

impl<Q: Fn(usize) -> bool> Reader<'_, '_, Q> {
    /// How a pronoun stands.
    pub(super) fn case(&self, token: usize) -> Case {
        let word = self.document.tokens()[token].word;
        match self.lexicon.column(word, Class::Pronoun, 4) {
            Some("subject") => Case::Subject,
            Some("reflexive") => Case::Reflexive,
            // "saw her", "her book"
            Some("object") if !self.document.is(token, "her") || self.ends_phrase(token + 1) => {
                Case::Object
            }
            _ => Case::Possessive,
        }
    }

    /// Whether the phrase that ends with these tokens is the subject of a clause.
    pub(super) fn is_subject(&self, tokens: TokenRange) -> bool {
        match self.syntax.phrases.index_of(tokens.end.saturating_sub(1)) {
            // "men such as Roe, who won": Roe is no subject of the sentence.
            Some(phrase) => self
                .clauses_of(phrase, tokens)
                .any(|(_, link)| !matches!(link, Link::Relative | Link::Participle)),
            None => self.looks_like_subject(tokens),
        }
    }

    /// In a sentence whose grammar is not read: at its start or behind a comma or a joining word, and before what may be a verb.
    fn looks_like_subject(&self, tokens: TokenRange) -> bool {
        const JOINS: ClassSet =
            ClassSet::of(&[Class::Subordinator, Class::Coordinator, Class::Relative]);
        const NO_VERB: ClassSet =
            ClassSet::of(&[Class::Preposition, Class::Coordinator, Class::Determiner]);
        let all = self.document.tokens();
        let opens = match tokens.start.checked_sub(1) {
            None => true,
            Some(before) => {
                !self
                    .document
                    .sentence_of(tokens.start)
                    .is_some_and(|sentence| sentence.tokens.has(before))
                    || all[before].classes.meets(JOINS)
                    || matches!(
                        all[before].kind,
                        TokenKind::Mark | TokenKind::Punctuation | TokenKind::Dash
                    )
            }
        };
        let Some(next) = all.get(tokens.end) else {
            return false;
        };
        let first = self
            .document
            .sentence_of(tokens.start)
            .is_some_and(|sentence| sentence.tokens.start == tokens.start);
        let verb = next.is_word() && !next.is_capital() && !next.classes.meets(NO_VERB);
        opens && (verb || first && matches!(self.document.text(tokens.end), "," | "("))
    }

    /// Whether a word of saying stands beside these tokens.
    pub(super) fn speaks(&self, tokens: TokenRange) -> bool {
        let cue = |at: usize| self.document.has(at, Class::Cue);
        cue(tokens.end)
            || tokens.start.checked_sub(1).is_some_and(cue)
            || self
                .syntax
                .phrases
                .index_of(tokens.end.saturating_sub(1))
                .is_some_and(|phrase| {
                    self.clauses_of(phrase, tokens)
                        .any(|(clause, _)| cue(clause.group.verb))
                })
    }

    /// The clauses that a phrase which ends with these tokens is the subject of, and by which link.
    fn clauses_of(
        &self,
        phrase: usize,
        tokens: TokenRange,
    ) -> impl Iterator<Item = (&Clause, Link)> {
        let near = TokenRange::new(tokens.start.saturating_sub(BEFORE), tokens.end + VERB);
        let clauses = &self.syntax.clauses;
        clauses.all()[clauses.within(near)]
            .iter()
            .take(CLAUSES)
            .filter_map(move |clause| {
                let subject = clause.subject?;
                (subject.phrase == Some(phrase)).then_some((clause, subject.link))
            })
    }

    /// The name directly before a relative pronoun.
    pub(super) fn antecedent(&self, token: usize) -> Option<usize> {
        let before = token.checked_sub(1)?;
        let last = if self.document.is(before, ",") {
            before.checked_sub(1)?
        } else {
            before
        };
        self.mentions.covering(last)?.entity
    }

    /// The names in the clause of a subject pronoun: `She asked Roe` speaks of another than Roe.
    pub(super) fn objects(&self, token: usize) -> &[NameMention] {
        let end = (token + 1..self.document.tokens().len())
            .take(CLAUSE)
            .find(|&at| {
                self.ends_clause(at) || self.document.tokens()[at].kind == TokenKind::Punctuation
            })
            .unwrap_or(token + CLAUSE);
        self.mentions.names_in(TokenRange::new(token + 1, end))
    }

    /// Whether the clause being read ends before this token, so that another subject is to come.
    pub(super) fn ends_clause(&self, token: usize) -> bool {
        const OPENERS: ClassSet = ClassSet::of(&[Class::Subordinator, Class::Relative]);
        let held = self.document.tokens()[token];
        // "a plan to succeed him": whose plan it is need not be who does it.
        let infinitive = self.document.is(token, "to")
            && self.syntax.tags.get(token + 1) == Some(&Tag::VerbBase)
            && token
                .checked_sub(1)
                .and_then(|before| self.syntax.tags.get(before))
                .is_some_and(|tag| *tag == Tag::Noun);
        infinitive || held.classes.meets(OPENERS) || matches!(self.document.text(token), ";" | ":")
    }

    /// Whether no noun can follow: a mark, a preposition, another phrase.
    fn ends_phrase(&self, at: usize) -> bool {
        let Some(token) = self.document.tokens().get(at) else {
            return true;
        };
        match self.syntax.tags.get(at) {
            Some(Tag::Other) | None => {
                !token.is_word() && token.kind != TokenKind::Number
                    || token.classes.meets(ClassSet::FUNCTION_WORDS)
            }
            Some(tag) => !matches!(
                tag,
                Tag::Noun
                    | Tag::ProperNoun
                    | Tag::Adjective
                    | Tag::Numeral
                    | Tag::VerbIng
                    | Tag::VerbParticiple
            ),
        }
    }
}

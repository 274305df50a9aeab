//! He and she: which named person a pronoun stands for.
//!
//! | text | stands for |
//! |---|---|
//! | `Ann Roe met Tom Poe. She left.` | `Ann Roe`: the only one of that gender |
//! | `Roe met Poe. He left.` | `Roe`: who does something comes before whom it is done to |
//! | `“Poe lied,” Roe said. “I saw it,” he added.` | `Roe`: names inside a quote are the speaker's business |
//!
//! The nearest subject wins, up to a bounded distance, and only people whose gender agrees are asked.

use super::{EntityKind, Gender, Mentions, NameMention};
use crate::clause::Syntax;
use crate::document::Document;
use crate::span::TokenRange;

/// How many names before a pronoun are looked at.
const NAMES: usize = 48;

/// How many paragraphs back a name may stand.
const PARAGRAPHS: usize = 6;

/// How far behind its subject a verb is looked for, in tokens.
const VERB: usize = 60;

/// The gender of a personal pronoun for one person; `None` for any other word.
pub(crate) fn gender(document: &Document<'_>, token: usize) -> Option<Gender> {
    let is = |words: &[&str]| words.iter().any(|word| document.is(token, word));
    if is(&["he", "him", "his", "himself"]) {
        Some(Gender::Male)
    } else if is(&["she", "her", "hers", "herself"]) {
        Some(Gender::Female)
    } else {
        None
    }
}

impl Mentions {
    /// Whom the pronoun at `token` stands for. `is_quoted` tells which tokens stand in quotation marks.
    pub fn antecedent(
        &self,
        document: &Document<'_>,
        syntax: &Syntax,
        token: usize,
        is_quoted: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let gender = gender(document, token)?;
        let paragraph = document.sentence_of(token)?.paragraph;
        let before = self.names.partition_point(|name| name.tokens.end <= token);
        let mut other = None;
        for name in self.names[..before].iter().rev().take(NAMES) {
            let Some(entity) = name.entity.and_then(|entity| self.entities.get(entity)) else {
                continue;
            };
            let near = document
                .sentence_of(name.tokens.start)
                .is_some_and(|sentence| sentence.paragraph + PARAGRAPHS >= paragraph);
            if !near {
                break;
            }
            if entity.kind != EntityKind::Person
                || !entity.gender.agrees(gender)
                || is_quoted(name.tokens.start)
            {
                continue;
            }
            if is_subject(syntax, name) {
                return name.entity;
            }
            other = other.or(name.entity);
        }
        other
    }
}

/// Whether a name is, or ends, the subject of a clause.
fn is_subject(syntax: &Syntax, name: &NameMention) -> bool {
    let Some(phrase) = syntax.phrases.index_of(name.tokens.end.saturating_sub(1)) else {
        return false;
    };
    let near = TokenRange::new(name.tokens.start.saturating_sub(4), name.tokens.end + VERB);
    syntax.clauses.all()[syntax.clauses.within(near)]
        .iter()
        .take(12)
        .any(|clause| {
            clause
                .subject
                .is_some_and(|subject| subject.phrase == Some(phrase))
        })
}

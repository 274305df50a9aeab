//! Who is meant by a relative pronoun that speaks: `Roe, who said`, `Ann Roe, head of the board, who said`.

use super::source::DESCRIBING;
use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm};
use crate::mention::EntityKind;
use crate::phrase::NounKind;
use crate::span::TokenRange;

impl View<'_, '_> {
    /// `Roe, who said`: the relative pronoun stands next to the cue, for whom it hangs on.
    pub(super) fn relative_subject(&self, clause: &Clause) -> Option<Source> {
        let subject = clause.subject?;
        if subject.link != Link::Relative || clause.group.form != VerbForm::Finite {
            return None;
        }
        let word = subject.word?;
        let antecedent = subject.phrase.and_then(|phrase| self.source(phrase));
        Some(Source {
            mention: TokenRange::single(word),
            entity: antecedent
                .and_then(|source| source.entity.or_else(|| self.named_before(subject.phrase?))),
            // Who is never named is at least described; an age tells nothing.
            role: antecedent.and_then(|source| match source.entity {
                Some(_) => source.role,
                None => Some(source.mention).filter(|mention| {
                    let phrase = self.syntax.phrases.covering(mention.start);
                    phrase.is_none_or(|phrase| phrase.kind != NounKind::Number)
                }),
            }),
        })
    }

    /// `Ann Roe, ·head of the board, who said`: who is named before the comma before what they are.
    fn named_before(&self, phrase: usize) -> Option<usize> {
        let phrase = self.syntax.phrases.all().get(phrase)?;
        let comma = phrase
            .tokens
            .start
            .checked_sub(1)
            .filter(|&comma| self.document.is(comma, ","))?;
        let name = self.mentions.covering(comma.checked_sub(1)?)?;
        let person = |&entity: &usize| {
            let found = self.mentions.entity(entity);
            found.is_some_and(|entity| {
                matches!(entity.kind, EntityKind::Person | EntityKind::Unknown)
            })
        };
        // "Ann Roe, 44, who"
        let described = phrase.kind == NounKind::Number
            || self.document.tokens()[phrase.head]
                .classes
                .meets(DESCRIBING);
        name.entity
            .filter(|_| described && name.tokens.end == comma)
            .filter(person)
    }
}

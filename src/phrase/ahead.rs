//! What lies at and ahead of a place in a noun phrase; asking takes nothing into the phrase.

use super::noun::Reader;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::tagger::Tag;

impl Reader<'_, '_> {
    /// Whether adjectives, numbers and participles from `at` on lead to a noun.
    pub(super) fn leads_to_noun(&self, at: usize) -> bool {
        let mut at = at;
        let mut left = 12;
        while let Some(tag) = self.tag(at)
            && left > 0
        {
            left -= 1;
            match tag {
                Tag::Noun | Tag::ProperNoun | Tag::Numeral => return true,
                Tag::Symbol => {
                    return self.document.is(at, "%") || self.document.has(at, Class::Currency);
                }
                Tag::Adjective | Tag::Adverb | Tag::VerbParticiple | Tag::VerbIng => at += 1,
                Tag::Punctuation | Tag::Coordinator => match self.document.tokens()[at].kind {
                    TokenKind::Hyphen | TokenKind::Mark => at += 1,
                    _ if self.document.is(at, ",") || tag == Tag::Coordinator => {
                        if !self.goes_on_as_adjective(at + 1) {
                            return false;
                        }
                        at += 1;
                    }
                    _ => return false,
                },
                _ => return false,
            }
        }
        false
    }

    /// Whether an adjective stands at a place, or adverbs before one; "12 dead, mostly miners", "19 dead and over 200 injured" join none.
    fn goes_on_as_adjective(&self, at: usize) -> bool {
        match self.tag(at) {
            Some(Tag::Adjective | Tag::VerbParticiple) => true,
            Some(Tag::Adverb) => matches!(
                self.tag(at + 1),
                Some(Tag::Adjective | Tag::Adverb | Tag::VerbParticiple | Tag::VerbIng)
            ),
            _ => false,
        }
    }

    /// A comma or conjunction between two adjectives before a noun: `small, dark rooms`, `illicit and lethal drugs`.
    pub(super) fn joins_adjectives(&self) -> bool {
        self.at > self.start
            && matches!(
                self.tags[self.at - 1],
                Tag::Adjective | Tag::VerbParticiple | Tag::VerbIng
            )
            && self.goes_on_as_adjective(self.at + 1)
            && self.leads_to_noun(self.at + 1)
    }

    /// `sold stolen goods`, `of estimated losses`: a participle directly before a noun modifies it, unless a noun or auxiliary in front makes
    /// it a verb of its own.
    pub(super) fn opens_with_participle(&self) -> bool {
        let before = self.start.checked_sub(1).and_then(|at| self.tags.get(at));
        // "and injured hundreds" is a verb with its object.
        let scale = self.document.has(self.at + 1, Class::Scale);
        matches!(self.tag(self.at + 1), Some(Tag::Noun | Tag::Adjective))
            && !scale
            && self.leads_to_noun(self.at + 1)
            && before.is_some_and(|tag| {
                tag.is_verb() && *tag != Tag::VerbParticiple
                    || matches!(tag, Tag::Adposition | Tag::Coordinator)
            })
    }

    /// `more than 80`, `about 500`, `up to $4`, `over half`: how many tokens bound the number behind them.
    pub(super) fn modifier(&self) -> Option<usize> {
        if self.head.is_some() || self.numbered {
            return None;
        }
        let width = match self.document.expression_at(self.at) {
            Some(expression)
                if expression.classes.has(Class::Modifier)
                    && self.tags[self.at] != Tag::Coordinator =>
            {
                expression.tokens.len()
            }
            // "exceeded 60" is a verb with its object.
            _ if self.document.has(self.at, Class::Modifier) && !self.tags[self.at].is_verb() => 1,
            _ => return None,
        };
        let next = self.at + width;
        let counts = match self.tag(next)? {
            Tag::Numeral => true,
            Tag::Symbol => {
                self.document.has(next, Class::Currency) && self.tag(next + 1) == Some(Tag::Numeral)
            }
            _ => self.is_part(next),
        };
        counts.then_some(width)
    }

    /// `Latin American artists`, `Ohio Republican voters`: whether a name and a demonym stand here before a noun.
    pub(super) fn is_demonym(&self) -> bool {
        let adjective = self.at + 1;
        let joined = self.tag(self.at) == Some(Tag::ProperNoun)
            && self.tag(adjective) == Some(Tag::Adjective)
            && self.tag(adjective + 1) == Some(Tag::Noun);
        let named = self
            .head
            .is_none_or(|head| head + 1 == self.at && self.tags[head] == Tag::ProperNoun);
        if !joined || !named || !self.document.tokens()[adjective].is_capital() {
            return false;
        }
        let expression = self
            .document
            .expression_at(self.at)
            .filter(|found| found.tokens.has(adjective));
        let classes = match expression {
            Some(found) => found.classes,
            None => self.document.tokens()[adjective].classes,
        };
        classes.meets(ClassSet::CITIZENS)
    }

    /// `half`, `a third of`, `one in five`: a part in words, which bounds bind as they do numbers.
    pub(super) fn is_part(&self, at: usize) -> bool {
        let document = self.document;
        if document.is(at, "half") {
            // "half an hour" is a time.
            return !document.is(at + 1, "a") && !document.is(at + 1, "an");
        }
        let one = document.is(at, "one");
        // "a third issue" counts in order.
        let ends = !matches!(
            self.tag(at + 2),
            Some(Tag::Noun | Tag::ProperNoun | Tag::Adjective)
        );
        one && document.is(at + 1, "in") && self.tag(at + 2) == Some(Tag::Numeral)
            || (one || document.is(at, "a")) && document.has(at + 1, Class::Fraction) && ends
    }

    pub(super) fn is_possessive_pronoun(&self, at: usize) -> bool {
        // "her" alone is an object, before a noun or its modifiers a possessive.
        self.document.has(at, Class::Determiner)
            && self.document.has(at, Class::Pronoun)
            && self.leads_to_noun(at + 1)
            && !self.document.is(at, "this")
            && !self.document.is(at, "that")
            && !self.document.is(at, "what")
            && !self.document.is(at, "which")
    }

    pub(super) fn opens_clause(&self) -> bool {
        const OPENERS: ClassSet = ClassSet::of(&[Class::Subordinator, Class::Relative]);
        self.document.tokens()[self.at].classes.meets(OPENERS)
    }

    pub(super) fn is_clitic(&self, at: usize) -> bool {
        matches!(
            self.document.text(at),
            "'s" | "’s" | "'S" | "’S" | "'" | "’"
        )
    }

    pub(super) fn only_determiners(&self) -> bool {
        (self.start..self.at).all(|at| {
            matches!(self.tags[at], Tag::Determiner | Tag::Adverb)
                || self.document.is(at, "half")
                || self.document.is(at, "all")
        })
    }
}

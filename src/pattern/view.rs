//! What patterns see of a document: numbers, phrases, and what sort of thing a phrase stands for.

use crate::clause::Syntax;
use crate::document::{Document, Token};
use crate::lexicon::{Class, ClassSet};
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;

/// How many of-phrases a captured phrase takes along.
const OF_PHRASES: usize = 3;

impl Measure {
    /// Whether it is a percentage or a fraction.
    pub const fn is_part(self) -> bool {
        matches!(self, Self::Percent | Self::Fraction)
    }
}

/// A number as patterns see it; the layer of quantities makes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// The number with its modifier and unit.
    pub tokens: TokenRange,
    /// The noun phrase it counts.
    pub noun: Option<TokenRange>,
    /// What it measures.
    pub measure: Measure,
}

/// What a number measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// Things or people: no unit.
    Count,
    /// None at all: `no one`, `no` of `no deaths`.
    Zero,
    /// A percentage.
    Percent,
    /// A part of a whole in words: `half`, `one in five`.
    Fraction,
    /// An amount of money.
    Money,
    /// Anything else.
    Other,
}

/// The layers patterns are matched against.
#[derive(Debug, Clone, Copy)]
pub struct View<'a, 't> {
    /// The text.
    pub document: &'a Document<'t>,
    /// Phrases and clauses.
    pub syntax: &'a Syntax,
    /// The numbers of the document, in text order.
    pub numbers: &'a [Number],
}

/// A phrase a capture holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Captured {
    /// Its tokens.
    pub tokens: TokenRange,
    /// The number, as an index into [`View::numbers`].
    pub number: Option<usize>,
    /// The noun phrase, as an index into the phrases of the syntax.
    pub phrase: Option<usize>,
}

impl View<'_, '_> {
    /// The numbers that start in a range, as indices.
    pub fn numbers_in(&self, tokens: TokenRange) -> std::ops::Range<usize> {
        let start = self
            .numbers
            .partition_point(|number| number.tokens.start < tokens.start);
        let end = self
            .numbers
            .partition_point(|number| number.tokens.start < tokens.end);
        start..end.max(start)
    }

    pub(super) fn phrase(&self, index: usize) -> Option<&NounPhrase> {
        self.syntax.phrases.all().get(index)
    }

    /// The head of what a number counts: the number itself where no noun follows.
    pub fn counted(&self, number: &Number) -> usize {
        if let Some(noun) = number.noun {
            return self.head_of(noun);
        }
        let last = number.tokens.end.saturating_sub(1);
        match self.syntax.phrases.covering(last) {
            Some(phrase) if phrase.head >= number.tokens.end => phrase.head,
            _ => last,
        }
    }

    /// The head of the first phrase in a range, the last token where there is none.
    pub fn head_of(&self, tokens: TokenRange) -> usize {
        let last = tokens.end.saturating_sub(1);
        match self.syntax.phrases.covering(tokens.start) {
            Some(phrase) if tokens.has(phrase.head) => phrase.head,
            _ => last,
        }
    }

    /// A phrase with its of-phrases, and a harm with what it involves: `crashes involving lorries`.
    pub fn extended(&self, index: usize) -> TokenRange {
        let Some(phrase) = self.phrase(index) else {
            return TokenRange::default();
        };
        let document = self.document;
        let mut range = phrase.tokens;
        // "the world's | steel" where the noun was taken for a verb: an owner alone is no phrase.
        let owned = document.tokens().get(range.end + 1);
        if self.is_clitic(range.end)
            && phrase.possessor.is_none()
            && owned.is_some_and(|token| token.is_word() && !token.is_glued())
        {
            range.end += 2;
        }
        for _ in 0..OF_PHRASES {
            let harm = document.has(phrase.head, Class::Harm);
            let link = document.is(range.end, "of")
                || harm
                    && document.has(range.end, Class::Involve)
                    && document.text(range.end).ends_with("ing");
            match self.syntax.phrases.covering(range.end + 1) {
                Some(next) if link && next.tokens.start == range.end + 1 => {
                    range.end = next.tokens.end;
                }
                _ => break,
            }
        }
        range
    }

    /// Whether a token is the `'s` of an owner, or a shortened verb.
    pub(crate) fn is_clitic(&self, at: usize) -> bool {
        self.document.is_clitic(at) && self.document.tokens().get(at).is_some_and(Token::is_glued)
    }

    /// Whether a token, the head of a phrase, stands for people; a counted pronoun does, and `the injured`.
    pub fn is_person(&self, head: usize) -> bool {
        const PEOPLE: ClassSet = ClassSet::of(&[
            Class::Person,
            Class::Role,
            Class::Title,
            Class::Demonym,
            Class::Pronoun,
            Class::State,
        ]);
        let token = self.document.tokens().get(head);
        // "New Yorkers"
        let named = head
            .checked_sub(1)
            .and_then(|before| self.document.expression_at(before))
            .is_some_and(|found| found.tokens.end == head + 1 && found.classes.has(Class::Demonym));
        // "the first-graders who were hurt"
        let who = self.document.is(head + 1, "who") || self.document.is(head + 1, "whom");
        token.is_some_and(|token| {
            named
                || who
                || token.classes.meets(PEOPLE)
                || !token.word.is_known() && names_people(self.document.text(head))
        })
    }

    /// Whether a phrase names a place.
    pub fn is_place(&self, phrase: &NounPhrase) -> bool {
        const PLACES: ClassSet = ClassSet::of(&[Class::Place, Class::Locality]);
        let document = self.document;
        let token = document.tokens().get(phrase.head);
        token.is_some_and(|token| token.classes.meets(PLACES))
            || phrase.tokens.range().any(|token| {
                document.expression_at(token).is_some_and(|found| {
                    found.tokens.has(phrase.head) && found.classes.has(Class::Place)
                })
            })
    }

    /// Whether a phrase can be what happened: it names some harm, or nothing that is there of itself.
    pub fn is_event(&self, phrase: &NounPhrase) -> bool {
        const THINGS: ClassSet = ClassSet::of(&[Class::Body, Class::Toll]);
        let document = self.document;
        let harmful = phrase
            .tokens
            .range()
            .any(|token| document.has(token, Class::Harm));
        let thing = document
            .tokens()
            .get(phrase.head)
            .is_some_and(|token| token.classes.meets(THINGS));
        harmful
            || phrase.kind == NounKind::Common
                && !thing
                && !self.is_person(phrase.head)
                && !self.is_place(phrase)
    }
}

/// Whether a word that no list knows ends as words for people do: `motorcyclists`, `Tyrolians`.
fn names_people(word: &str) -> bool {
    const ENDINGS: [(&str, usize); 6] = [
        ("ists", 8),
        ("ians", 7),
        ("eers", 8),
        ("women", 7),
        ("smen", 6),
        ("goers", 7),
    ];
    ENDINGS.iter().any(|(ending, shortest)| {
        let start = word.len().checked_sub(ending.len());
        word.len() >= *shortest
            && start
                .and_then(|start| word.get(start..))
                .is_some_and(|end| end.eq_ignore_ascii_case(ending))
    })
}

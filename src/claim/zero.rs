//! The zero of `no one was hurt` and `no deaths were reported`: a number that only a claim holds, for it measures nothing by itself.

use crate::decimal::Decimal;
use crate::document::Document;
use crate::lexicon::{Class, Lexicon};
use crate::numeral::Value;
use crate::phrase::Phrases;
use crate::quantity::{self, Modifier};
use crate::span::TokenRange;
use std::borrow::Cow;

/// The column of the list that says which words stand for people and which before what they count.
const KIND: usize = 1;

/// The quantities of a document with the zeros between them, in text order.
pub fn with_zeros<'a>(
    document: &Document<'_>,
    lexicon: &Lexicon,
    phrases: &Phrases,
    quantities: &'a [quantity::Found],
) -> Cow<'a, [quantity::Found]> {
    let mut zeros = Vec::new();
    for phrase in phrases.all() {
        let start = phrase.tokens.start;
        // "No one": the pronoun alone is the phrase.
        let before = start.checked_sub(1).and_then(|before| {
            let found = document.expression_at(before)?;
            (found.classes.has(Class::Zero) && found.tokens.end == phrase.tokens.end)
                .then_some(found)
        });
        let (id, tokens) = match before.or_else(|| document.expression_at(start)) {
            // "no more than", "no longer": the word belongs to something else.
            Some(found) if !found.classes.has(Class::Zero) => continue,
            Some(found) => (found.id, found.tokens),
            None => (document.tokens()[start].word, TokenRange::single(start)),
        };
        let noun = match lexicon.column(id, Class::Zero, KIND) {
            Some("person") => None,
            Some("determiner") if phrase.head >= tokens.end => {
                Some(TokenRange::new(tokens.end, phrase.tokens.end))
            }
            _ => continue,
        };
        zeros.push(quantity::Found {
            tokens,
            span: document.span(tokens),
            number: tokens,
            value: Value::Exact(Decimal::ZERO),
            modifier: Modifier::Exact,
            trend: None,
            unit: None,
            noun,
            elided_noun: None,
        });
    }
    if zeros.is_empty() {
        return Cow::Borrowed(quantities);
    }
    zeros.extend_from_slice(quantities);
    zeros.sort_by_key(|found| found.tokens.start);
    // "No 12 people": the zero stands for both. "One of 12 people" keeps its two numbers.
    zeros.dedup_by(|next, before| {
        is_zero(document, before) && before.noun.is_some_and(|noun| noun.has(next.tokens.start))
    });
    Cow::Owned(zeros)
}

/// Whether a quantity is such a zero.
pub(super) fn is_zero(document: &Document<'_>, found: &quantity::Found) -> bool {
    document.has(found.tokens.start, Class::Zero)
        || document
            .expression_at(found.tokens.start)
            .is_some_and(|expression| expression.classes.has(Class::Zero))
}

//! What a number counts or measures.
//!
//! | text | noun |
//! |---|---|
//! | `80,000 people died` | people |
//! | `60% of the world's oil` | the world's oil |
//! | `hundreds of thousands` | none |
//! | `a 12-member panel`, `a 12 page letter` | member, page |
//! | `two of last week's deals` | last week's deals |

use super::Found;
use crate::decimal::Decimal;
use crate::document::{Document, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::numeral::Value;
use crate::phrase::{NounKind, Phrases};
use crate::span::TokenRange;

/// Words that are plural without an ending, or stand before a noun rather than for one.
const PLURAL_OR_MODIFIER: ClassSet = ClassSet::of(&[
    Class::Demonym,
    Class::Modifier,
    Class::Ordinal,
    Class::Person,
    Class::Time,
]);

/// `of` behind the number opens what it measures; else the phrase the number stands in goes on with what it counts.
pub(super) fn noun(
    document: &Document<'_>,
    found: &Found,
    phrases: &Phrases,
) -> Option<TokenRange> {
    let mut start = found.tokens.end;
    let sentence = document.sentence_of(found.number.start)?.tokens;
    if document.is(start, "of") && sentence.has(start + 1) {
        let phrase = phrases
            .covering(start + 1)
            .filter(|phrase| phrase.tokens.start == start + 1)?;
        return (phrase.kind != NounKind::Time).then(|| phrases.with_of(document, phrase));
    }
    let token = |at: usize| document.tokens().get(at).filter(|_| sentence.has(at));
    let joins = |at: usize| {
        token(at).is_some_and(|token| token.kind == TokenKind::Hyphen && token.is_glued())
    };
    if joins(start) {
        start += 1;
        // A four-door car has four doors: the hyphen says what is counted.
        let fits = found.unit.is_none()
            && token(start).is_some_and(|token| token.is_word() && token.is_glued());
        return fits.then_some(TokenRange::single(start));
    }
    token(start)?;
    // "20 per week" counts no weeks.
    if document.is(start, "per") {
        return None;
    }
    if found.unit.is_none()
        && let Some(measured) = unit_noun(document, found, phrases)
    {
        return Some(measured);
    }
    let phrase = phrases.covering(start)?;
    let fits = if phrase.tokens.start < start {
        // The number stands in the phrase: only the words behind it are counted, "other men" of "the three other men".
        phrase.tokens.has(found.number.end - 1)
    } else {
        found.unit.is_none() && phrase.kind == NounKind::Common
    };
    if !fits || phrase.kind == NounKind::Time && found.unit.is_some() {
        return None;
    }
    // A count takes the of-phrase of its noun along, "12 members of the panel"; a measure before a noun does not.
    let end = match found.unit {
        None => phrases.with_of(document, phrase).end,
        Some(_) => phrase.tokens.end,
    };
    Some(TokenRange::new(start, end))
}

/// `page` of `a 12 page letter`: a singular between a number above one and a singular head is what is counted.
fn unit_noun(document: &Document<'_>, found: &Found, phrases: &Phrases) -> Option<TokenRange> {
    let first = found.tokens.end;
    let phrase = phrases.covering(first)?;
    let is_singular = |at: usize| {
        let text = document.text(at);
        let token = &document.tokens()[at];
        token.is_word()
            && !token.is_capital()
            && !text.ends_with('s')
            && !token.classes.meets(PLURAL_OR_MODIFIER)
    };
    // "the 12 police officers" and "12 rugby players" have heads in the plural.
    let is_thing = document.has(phrase.tokens.start, Class::Determiner)
        && phrase.tokens.start + 1 == found.tokens.start
        && phrase.head == first + 1
        && phrase.kind == NounKind::Common
        && is_singular(phrase.head);
    let several = matches!(found.value, Value::Exact(value) if value > Decimal::ONE);
    let fits = is_thing && several && is_singular(first);
    fits.then(|| TokenRange::single(first))
}

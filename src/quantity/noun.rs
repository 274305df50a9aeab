//! What a number counts or measures.
//!
//! | text | noun |
//! |---|---|
//! | `80,000 people died` | people |
//! | `60% of the world's oil` | the world's oil |
//! | `hundreds of thousands` | none |
//! | `a 12-member panel` | member |
//! | `two of last week's deals` | last week's deals |

use super::Found;
use crate::document::{Document, TokenKind};
use crate::phrase::{NounKind, Phrases};
use crate::span::TokenRange;

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

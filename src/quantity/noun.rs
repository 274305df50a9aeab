//! What a number counts or measures.

use super::Found;
use crate::document::{Document, TokenKind};
use crate::span::TokenRange;

/// Noun phrases, for the nouns of quantities.
pub trait NounPhrases {
    /// The phrase that holds a token, without what follows its head.
    fn covering(&self, token: usize) -> Option<TokenRange>;
    /// The phrase that starts at a token, with the of-phrases behind it.
    fn with_of(&self, token: usize) -> Option<TokenRange>;
}

/// No phrases: quantities get no noun.
impl NounPhrases for () {
    fn covering(&self, _: usize) -> Option<TokenRange> {
        None
    }

    fn with_of(&self, _: usize) -> Option<TokenRange> {
        None
    }
}

/// `of` behind the number opens what it measures; else the phrase the number stands in goes on with what it counts.
pub(super) fn noun(
    document: &Document<'_>,
    found: &Found,
    phrases: &impl NounPhrases,
) -> Option<TokenRange> {
    let mut start = found.tokens.end;
    if document.is(start, "of") {
        return phrases.with_of(start + 1);
    }
    let phrase = phrases.covering(start - 1)?;
    while document
        .tokens()
        .get(start)
        .is_some_and(|token| token.kind == TokenKind::Hyphen)
    {
        start += 1;
    }
    if phrase.end <= start {
        return None;
    }
    // Only the words behind the number: "the three other men" gives "other men".
    Some(TokenRange::new(start, phrase.end))
}

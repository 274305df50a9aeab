//! `Ann “Bo” Roe`: a name in marks between a given name and a surname is part of the whole name.

use crate::document::{Document, TokenKind};
use crate::lexicon::Class;

/// How many words a nickname may have.
const WORDS: usize = 3;

/// The token behind the mark that closes the nickname which the mark at `open` opens.
pub(crate) fn nickname_end(document: &Document<'_>, open: usize) -> Option<usize> {
    let tokens = document.tokens();
    let is_mark = |at: usize, glued: bool| {
        tokens
            .get(at)
            .is_some_and(|token| token.kind == TokenKind::Mark && token.is_glued() == glued)
    };
    let is_name = |at: usize, glued: bool| {
        tokens
            .get(at)
            .is_some_and(|token| token.is_word() && token.is_capital() && token.is_glued() == glued)
    };
    let given = open.checked_sub(1).is_some_and(|before| {
        document.has(before, Class::GivenName) && tokens[before].is_capital()
    });
    if !given || !is_mark(open, false) || !is_name(open + 1, true) {
        return None;
    }
    let close = (open + 2..=open + 1 + WORDS)
        .find(|&at| tokens.get(at).is_none_or(|token| !token.is_word()))?;
    (is_mark(close, true) && is_name(close + 1, false)).then_some(close + 1)
}

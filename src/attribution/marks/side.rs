//! Which side of a stretch a mark stands on: read from the blanks around it, and from its shape where they do not tell.

use crate::document::{Document, Shape, TokenKind};
use crate::lexicon::{Class, ClassSet};

/// Double and single marks pair only among themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Double,
    Single,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Open,
    Close,
    /// Blanks on both sides or on neither, and a mark that is the same on both sides.
    Either,
}

/// Family and side of the mark at a token in the paragraph that starts at `paragraph`; `None` for an apostrophe or a prime.
pub(super) fn classify(
    document: &Document<'_>,
    token: usize,
    paragraph: usize,
) -> Option<(Family, Side)> {
    let tokens = document.tokens();
    let text = document.text(token);
    let shape = match text {
        "“" | "„" | "‟" | "«" | "``" | "「" | "『" | "‘" | "‚" | "‛" | "‹" | "`" => {
            Side::Open
        }
        "”" | "»" | "」" | "』" | "’" | "›" => Side::Close,
        _ => Side::Either,
    };
    let family = match text {
        "′" | "″" => return None,
        _ if is_single(text) => Family::Single,
        _ => Family::Double,
    };
    let before = token
        .checked_sub(1)
        .filter(|_| tokens[token].is_glued() && token > paragraph);
    let after = tokens
        .get(token + 1)
        .filter(|next| next.is_glued() && !next.shape.has(Shape::LINE));
    let opens = before.is_none_or(|before| is_outside(document, before, true))
        && after.is_some_and(|next| !is_stop(document, token + 1) || next.kind == TokenKind::Mark);
    let closes = before.is_some()
        && after
            .is_none_or(|_| is_outside(document, token + 1, false) || is_stop(document, token + 1));
    let side = match (opens, closes) {
        (true, false) => Side::Open,
        (false, true) => Side::Close,
        _ => shape,
    };
    if family == Family::Single && !is_single_mark(document, token, side) {
        return None;
    }
    Some((family, side))
}

/// Whether a mark is one of the single ones, which also serve as apostrophes.
pub(in crate::attribution) fn is_single(mark: &str) -> bool {
    matches!(mark, "'" | "’" | "‘" | "‚" | "‛" | "`" | "‹" | "›")
}

/// `6"`: a straight mark behind a number that nothing opened.
pub(super) fn is_inch(document: &Document<'_>, token: usize) -> bool {
    document.is(token, "\"")
        && token
            .checked_sub(1)
            .is_some_and(|before| document.tokens()[before].kind == TokenKind::Number)
}

/// `He says,” there are`: behind the comma of a word of saying a mark opens, whatever its blanks say.
pub(super) fn is_led_in(document: &Document<'_>, token: usize) -> bool {
    token.checked_sub(2).is_some_and(|cue| {
        (document.is(cue + 1, ",") || document.is(cue + 1, ":")) && document.has(cue, Class::Cue)
    })
}

/// Whether a mark encloses the value of an attribute, as in markup: `name="value"`.
pub(super) fn is_attribute(document: &Document<'_>, token: usize) -> bool {
    document.tokens()[token].is_glued()
        && token
            .checked_sub(1)
            .is_some_and(|before| document.is(before, "="))
}

/// Whether a token that touches a mark can stand outside it: a bracket, a dash, another mark.
fn is_outside(document: &Document<'_>, token: usize, before: bool) -> bool {
    match document.tokens()[token].kind {
        TokenKind::Dash | TokenKind::Mark | TokenKind::Hyphen => true,
        TokenKind::Punctuation => {
            let text = document.text(token);
            if before {
                matches!(text, "(" | "[" | "{" | ":" | "…") || text.starts_with("..")
            } else {
                matches!(text, ")" | "]" | "}")
            }
        }
        _ => false,
    }
}

fn is_stop(document: &Document<'_>, token: usize) -> bool {
    document.tokens()[token].kind == TokenKind::Punctuation
        && matches!(
            document.text(token).as_bytes(),
            [b'.' | b',' | b';' | b':' | b'!' | b'?', ..]
        )
}

/// Words that no owner stands before.
const LINKS: ClassSet = ClassSet::of(&[Class::Preposition, Class::Coordinator, Class::Auxiliary]);

/// A single mark that is no apostrophe.
fn is_single_mark(document: &Document<'_>, token: usize, side: Side) -> bool {
    let tokens = document.tokens();
    match side {
        Side::Either => false,
        Side::Open => {
            !matches!(document.text(token), "’")
                && tokens.get(token + 1).is_some_and(|next| {
                    next.kind == TokenKind::Mark
                        || next.is_word() && !next.classes.has(Class::Clipping)
                })
        }
        Side::Close => {
            // "the miners' cars": the possessive of a plural, which has a noun behind it, and no "of" or "and".
            let plural = token
                .checked_sub(1)
                .is_some_and(|before| document.text(before).ends_with(['s', 'S']));
            let goes_on = tokens.get(token + 1).is_some_and(|next| {
                let line = next.shape.has(Shape::LINE);
                next.is_word() && !next.is_glued() && !line && !next.classes.meets(LINKS)
            });
            // "'reckless' drivers": the mark before its one word wants another.
            let alone = token.checked_sub(2).is_some_and(|open| {
                is_single(document.text(open))
                    && !tokens[open].is_glued()
                    && tokens[open + 1].is_glued()
            });
            !(plural && goes_on) || alone
        }
    }
}

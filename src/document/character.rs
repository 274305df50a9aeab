//! What single characters are: quotation marks, fractions, letters, nothing to see.

use super::token::Shape;

pub(super) fn letter_shape(text: &str) -> Shape {
    let mut shape = Shape::default();
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    if letters.next().is_some_and(char::is_uppercase) {
        shape = shape.with(Shape::CAPITAL);
        let mut more = 0;
        if letters.all(|c| {
            more += 1;
            c.is_uppercase()
        }) && more > 0
        {
            shape = shape.with(Shape::ALL_CAPITALS);
        }
    }
    shape
}

/// Quotation marks outside ASCII, the right single one apart.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '“' | '”'
            | '„'
            | '‟'
            | '‘'
            | '‚'
            | '‛'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '′'
            | '″'
            | '＂'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

pub(super) fn is_fraction(c: char) -> bool {
    matches!(c, '¼' | '½' | '¾' | '\u{2150}'..='\u{215e}' | '\u{2189}')
}

pub(super) fn is_word_char(c: char) -> bool {
    // Combining marks belong to the letter before them.
    c.is_alphabetic()
        || c.is_numeric() && !is_fraction(c)
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}')
}

/// Characters without width: byte-order mark, zero-width blanks, direction marks, soft hyphen.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{ad}')
}

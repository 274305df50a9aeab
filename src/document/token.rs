//! Tokens: words, numbers and marks with their position, spelling and classes.

use crate::lexicon::{ClassSet, WordId};
use crate::span::Span;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// Letters, with digits, inner full stops and apostrophes: `killed`, `U.S.`, `O'Neill`, `G20`, `'s`.
    Word,
    /// Digits with what stands between and directly after them: `1,234.5`, `5:30`, `9/11`, `19th`, `1990s`, `4½`.
    Number,
    /// A quotation mark, or an apostrophe outside a word: `“`, `''`, `'`.
    Mark,
    /// `. , ; : ! ? ( ) [ ] { } …`, full stops and exclamation marks in runs.
    Punctuation,
    /// A hyphen with a word or number beside it: `-`.
    Hyphen,
    /// `—`, `–`, `--`, or a hyphen between blanks.
    Dash,
    /// Any other character: `$`, `%`, an emoji.
    Symbol,
    /// A web or mail address, `@name` or `#tag`.
    Link,
}

/// How a token is spelt and what stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Shape(u8);

impl Shape {
    /// No blank stands before the token.
    pub const GLUED: Shape = Shape(1);
    /// A line break stands before the token.
    pub const LINE: Shape = Shape(2);
    /// A blank line stands before the token.
    pub const BLANK_LINE: Shape = Shape(4);
    /// The first letter is a capital.
    pub const CAPITAL: Shape = Shape(8);
    /// Two letters or more, all of them capitals.
    pub const ALL_CAPITALS: Shape = Shape(16);
    /// A full stop belongs to the word: `Sen.`, `U.S.`
    pub const ABBREVIATED: Shape = Shape(32);
    /// A phrase of the lexicon starts here.
    pub const PHRASE: Shape = Shape(64);

    /// Whether all bits of `other` are set.
    pub const fn has(self, other: Shape) -> bool {
        self.0 & other.0 == other.0
    }

    pub(super) const fn with(self, other: Shape) -> Shape {
        Shape(self.0 | other.0)
    }
}

/// One token of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Position in the text, in bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is spelt and what stands before it.
    pub shape: Shape,
    /// The word in the lexicon.
    pub word: WordId,
    /// The classes of the word.
    pub classes: ClassSet,
}

impl Token {
    /// Whether no blank stands between this token and the one before.
    pub const fn is_glued(&self) -> bool {
        self.shape.has(Shape::GLUED)
    }

    /// Whether the first letter is a capital.
    pub const fn is_capital(&self) -> bool {
        self.shape.has(Shape::CAPITAL)
    }

    /// Whether this is a word.
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }
}

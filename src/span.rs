//! Positions: byte spans of the input, token ranges of a document, and [`Text`], a span that owns its words.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::ops::Range;

/// A half-open range of **bytes** of the input text; both ends lie on character boundaries.
///
/// ```
/// use factclaim::Span;
/// let text = "at least 41";
/// assert_eq!(&text[Span::new(3, 8).range()], "least");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to `end`; an `end` before `start` gives the empty span at `start`.
    pub const fn new(start: usize, end: usize) -> Self {
        let end = if end < start { start } else { end };
        Self { start, end }
    }

    /// The same positions as a standard range, to index a `str` with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether every byte of `other` lies in this span.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share a byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub fn cover(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }
}

/// A half-open range of **tokens** of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TokenRange {
    /// Index of the first token.
    pub start: usize,
    /// One past the index of the last token.
    pub end: usize,
}

impl TokenRange {
    /// The range from `start` up to `end`; an `end` before `start` gives the empty range at `start`.
    pub const fn new(start: usize, end: usize) -> Self {
        let end = if end < start { start } else { end };
        Self { start, end }
    }

    /// The range of one token.
    pub const fn single(token: usize) -> Self {
        Self::new(token, token + 1)
    }

    /// The same positions as a standard range.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Number of tokens.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the range holds no token.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether `token` lies in the range.
    pub const fn has(self, token: usize) -> bool {
        self.start <= token && token < self.end
    }

    /// Whether every token of `other` lies in this range.
    pub const fn contains(self, other: TokenRange) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two ranges share a token.
    pub const fn overlaps(self, other: TokenRange) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    pub fn cover(self, other: TokenRange) -> TokenRange {
        TokenRange::new(self.start.min(other.start), self.end.max(other.end))
    }
}

/// Words of the input with their position: `text == input[start..end]`, always.
///
/// The fields are private so that the words cannot drift from the positions; reading one back with serde checks that
/// the lengths agree.
///
/// ```
/// use factclaim::{Span, Text};
/// let text = Text::of("at least 41 people", Span::new(9, 11));
/// assert_eq!((text.start(), text.end(), text.as_str()), (9, 11, "41"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Text {
    start: usize,
    end: usize,
    text: Box<str>,
}

impl Text {
    /// The words of `input` at `span`.
    ///
    /// # Panics
    /// If `span` does not lie in `input` or splits a character.
    pub fn of(input: &str, span: Span) -> Self {
        Self {
            start: span.start,
            end: span.end,
            text: input[span.range()].into(),
        }
    }

    /// First byte in the input.
    pub fn start(&self) -> usize {
        self.start
    }

    /// One past the last byte in the input.
    pub fn end(&self) -> usize {
        self.end
    }

    /// Position in the input, in bytes.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    /// The words, exactly as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename = "Text")]
        struct Raw {
            start: usize,
            end: usize,
            text: Box<str>,
        }
        let raw = Raw::deserialize(deserializer)?;
        if raw.end.checked_sub(raw.start) != Some(raw.text.len()) {
            return Err(D::Error::custom(format!(
                "text of {} bytes cannot stand at {}..{}",
                raw.text.len(),
                raw.start,
                raw.end
            )));
        }
        Ok(Self {
            start: raw.start,
            end: raw.end,
            text: raw.text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_never_turn_round() {
        assert!(Span::new(5, 2).is_empty());
        assert!(TokenRange::new(5, 2).is_empty());
    }

    #[test]
    fn overlap_needs_a_shared_byte() {
        assert!(!Span::new(0, 2).overlaps(Span::new(2, 4)));
        assert!(Span::new(0, 3).overlaps(Span::new(2, 4)));
        assert_eq!(Span::new(0, 1).cover(Span::new(3, 4)), Span::new(0, 4));
    }

    #[test]
    fn text_reads_back_only_with_a_length_that_fits() {
        let text = Text::of("“Ja”", Span::new(3, 5));
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(json, r#"{"start":3,"end":5,"text":"Ja"}"#);
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text);
        let wrong = serde_json::from_str::<Text>(r#"{"start":3,"end":6,"text":"Ja"}"#).unwrap_err();
        assert!(
            wrong
                .to_string()
                .starts_with("text of 2 bytes cannot stand at 3..6")
        );
    }
}

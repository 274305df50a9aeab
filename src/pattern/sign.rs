//! The signs a line of the notation is made of.

use crate::error::{PatternError, PatternErrorKind as Kind};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sign {
    /// A bare word: a name, a role, `active`, `then`.
    Name(String),
    /// `"word"`.
    Quoted(String),
    /// `<class>`.
    Class(String),
    Open,
    Close,
    OpenBrace,
    CloseBrace,
    Bar,
    Colon,
    Question,
    Equals,
}

impl Sign {
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Name(name) => format!("`{name}`"),
            Self::Quoted(word) => format!("`\"{word}\"`"),
            Self::Class(name) => format!("`<{name}>`"),
            Self::Open => "`(`".into(),
            Self::Close => "`)`".into(),
            Self::OpenBrace => "`{`".into(),
            Self::CloseBrace => "`}`".into(),
            Self::Bar => "`|`".into(),
            Self::Colon => "`:`".into(),
            Self::Question => "`?`".into(),
            Self::Equals => "`=`".into(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Place {
    pub(super) fn error(self, kind: Kind) -> PatternError {
        PatternError {
            line: self.line,
            column: self.column,
            kind,
        }
    }
}

pub(super) type Parsed<T> = Result<T, PatternError>;

/// The signs of one line, up to a `#` outside quotation marks.
pub(super) fn signs(text: &str, line: usize, out: &mut Vec<(Sign, Place)>) -> Parsed<()> {
    let mut rest = text.char_indices().enumerate().peekable();
    while let Some((column, (start, first))) = rest.next() {
        let place = Place {
            line,
            column: column + 1,
        };
        let sign = match first {
            _ if first.is_whitespace() => continue,
            '#' => break,
            '(' => Sign::Open,
            ')' => Sign::Close,
            '{' => Sign::OpenBrace,
            '}' => Sign::CloseBrace,
            '|' => Sign::Bar,
            ':' => Sign::Colon,
            '?' => Sign::Question,
            '=' => Sign::Equals,
            '"' | '<' => {
                let close = if first == '"' { '"' } else { '>' };
                let Some((_, (end, _))) = rest.by_ref().find(|&(_, (_, next))| next == close)
                else {
                    return Err(place.error(Kind::Unclosed { open: first, close }));
                };
                let inner = text[start + 1..end].trim().to_lowercase();
                if inner.is_empty() {
                    return Err(place.error(Kind::Unexpected {
                        found: format!("`{}`", &text[start..=end]),
                        expected: "a word between the signs",
                    }));
                }
                if first == '"' {
                    Sign::Quoted(inner)
                } else {
                    Sign::Class(inner)
                }
            }
            _ if is_name(first) => {
                let mut end = start + first.len_utf8();
                while let Some((_, (at, next))) = rest.next_if(|&(_, (_, next))| is_name(next)) {
                    end = at + next.len_utf8();
                }
                Sign::Name(text[start..end].to_owned())
            }
            _ => {
                return Err(place.error(Kind::Unexpected {
                    found: format!("`{first}`"),
                    expected: "a name, a quoted word, `<class>`, `{capture}`, `(`, `|` or `?`",
                }));
            }
        };
        out.push((sign, place));
    }
    Ok(())
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '/' | '-' | '\'' | '.')
}

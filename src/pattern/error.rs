//! What can be wrong with a text in the pattern notation, and where.

use thiserror::Error;

/// A text that is not in the pattern notation, and the place that shows it.
///
/// ```
/// use factclaim::pattern::Patterns;
/// let error = Patterns::parse("deaths/kill  <kil> active").unwrap_err();
/// assert_eq!((error.line, error.column), (1, 14));
/// assert_eq!(
///     error.to_string(),
///     "line 1, column 14: found the class `kil`, expected a class of the word lists or one declared above with `class`",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {kind}")]
pub struct PatternError {
    /// Line of the text, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
    /// What is wrong there.
    pub kind: PatternErrorKind,
}

/// What is wrong with a pattern.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PatternErrorKind {
    /// Something stands where something else belongs.
    #[error("found {found}, expected {expected}")]
    Unexpected {
        /// What stands there.
        found: String,
        /// What belongs there.
        expected: &'static str,
    },
    /// A quotation mark, bracket or brace that nothing closes on its line.
    #[error("found no end for {open}, expected {close} on the same line")]
    Unclosed {
        /// The opening sign.
        open: char,
        /// The sign that would close it.
        close: char,
    },
    /// `<name>` where no class has the name.
    #[error(
        "found the class `{name}`, expected a class of the word lists or one declared above with `class`"
    )]
    UnknownClass {
        /// The name.
        name: String,
    },
    /// `{capture: name}` where no layer and no class has the name.
    #[error(
        "found the layer `{name}`, expected `count`, `event`, `money`, `noun`, `percent`, `person`, `place`, `quantity`, `time` or a class"
    )]
    UnknownLayer {
        /// The name.
        name: String,
    },
    /// A rule or class of this name stands further up.
    #[error("found a second `{name}`, expected a name of its own")]
    Duplicate {
        /// The name.
        name: String,
    },
    /// A rule that does not capture just one number.
    #[error("found `{{quantity}}` {count} times in the rule `{rule}`, expected it once")]
    Quantities {
        /// The name of the rule.
        rule: String,
        /// How often it captures one.
        count: usize,
    },
    /// Groups within groups beyond any need.
    #[error("found a group inside {limit} others, expected fewer")]
    TooDeep {
        /// How many are allowed.
        limit: usize,
    },
}

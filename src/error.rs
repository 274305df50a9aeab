//! The public error types, one for each operation that can fail.
//!
//! Reading a whole text cannot fail; these errors come from asking for exactly one value, or from patterns of one's own.

use crate::span::Text;

/// A code that is no currency's.
///
/// ```
/// use factclaim::{Extractor, Language};
/// let error = Extractor::new(Language::English).with_currency("CA$").unwrap_err();
/// assert_eq!(error.to_string(), "unknown currency code: `CA$`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown currency code: `{code}`")]
pub struct UnknownCurrencyError {
    /// The code.
    pub code: Box<str>,
}

/// Why a text could not be read as one [`Quantity`](crate::Quantity).
///
/// The words in question are given with their bytes in the text that was read.
///
/// ```
/// use factclaim::{ParseQuantityError, Quantity};
/// let error = "between two stools and 12 chairs".parse::<Quantity>().unwrap_err();
/// assert!(matches!(&error, ParseQuantityError::Several { second, .. } if second.as_str() == "12"));
/// assert_eq!(error.to_string(), "expected one quantity, found a second: `12` at bytes 23..25");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseQuantityError {
    /// No quantity at all.
    #[error("expected a quantity, found {}", found(text))]
    Missing {
        /// The whole text.
        text: Text,
    },
    /// A number that is no quantity: a year, a date, a time, an ordinal, a score, a name.
    #[error("expected a quantity, found {what}: {}", place(number))]
    NotAQuantity {
        /// The number.
        number: Text,
        /// What it is.
        what: &'static str,
    },
    /// More than one quantity.
    #[error("expected one quantity, found a second: {}", place(second))]
    Several {
        /// The first quantity.
        first: Text,
        /// The second.
        second: Text,
    },
    /// Words that belong neither to the quantity nor to its noun.
    #[error("expected nothing beside the quantity, found {}", place(words))]
    LeftOver {
        /// The words.
        words: Text,
    },
    /// A number with more digits than can be held exactly.
    #[error("expected a number of at most 28 digits, found {}", place(number))]
    TooLarge {
        /// The number.
        number: Text,
    },
}

/// Why a text could not be read as one claim of a kind.
///
/// ```
/// use factclaim::{DeathCount, ParseClaimError};
/// let error = "The vote is on Friday.".parse::<DeathCount>().unwrap_err();
/// assert!(matches!(error, ParseClaimError::Missing { kind: "deaths", .. }));
/// assert_eq!(error.to_string(), "expected a claim of kind `deaths`, found none in `The vote is on Friday.` at bytes 0..22");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseClaimError {
    /// No claim of the kind.
    #[error("expected a claim of kind `{kind}`, found {}", none_in(text))]
    Missing {
        /// The kind.
        kind: &'static str,
        /// The whole text.
        text: Text,
    },
    /// More than one claim of the kind, subsets of a total not counted.
    #[error(
        "expected one claim of kind `{kind}`, found a second: {}",
        place(second)
    )]
    Several {
        /// The kind.
        kind: &'static str,
        /// The clause of the first.
        first: Text,
        /// The clause of the second.
        second: Text,
    },
}

/// A claim is of another kind than the one asked for.
///
/// ```
/// use factclaim::{DeathCount, Share, extract};
/// let claim = extract("Floods killed 41 people.").claims.remove(0);
/// let error = Share::try_from(claim).unwrap_err();
/// assert_eq!(error.to_string(), "expected a claim of kind `share`, found `deaths`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a claim of kind `{expected}`, found `{found}`")]
#[non_exhaustive]
pub struct WrongKindError {
    /// The kind asked for.
    pub expected: &'static str,
    /// The kind of the claim.
    pub found: String,
}

impl WrongKindError {
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.to_owned(),
        }
    }
}

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
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {kind}")]
#[non_exhaustive]
pub struct PatternError {
    /// Line of the text, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
    /// What is wrong there.
    pub kind: PatternErrorKind,
}

/// What is wrong with a pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
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
        "found the layer `{name}`, expected `count`, `event`, `fraction`, `money`, `name`, `noun`, `percent`, `person`, `place`, `quantity`, `time` or a class"
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

fn none_in(text: &Text) -> String {
    if text.as_str().trim().is_empty() {
        return "nothing".into();
    }
    format!("none in {}", place(text))
}

fn found(text: &Text) -> String {
    if text.as_str().trim().is_empty() {
        return "nothing".into();
    }
    place(text)
}

fn place(text: &Text) -> String {
    format!(
        "`{}` at bytes {}..{}",
        shortened(text.as_str()),
        text.start(),
        text.end()
    )
}

/// A message holds a line of words, not a thousand digits.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 40;
    match words.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", &words[..cut]),
        None => words.into(),
    }
}

//! Quantities: a number with its modifier, its trend, its unit and the noun it counts.
//!
//! | text | value | modifier | trend | unit | noun |
//! |---|---|---|---|---|---|
//! | `more than 80,000 people` | 80000 | more_than | | | people |
//! | `almost 88% of those cases` | 88 | nearly | | percent | those cases |
//! | `rose 0.3%` | 0.3 | exact | up | percent | |
//! | `$1.2 billion` | 1200000000 | exact | | US dollar | |
//! | `hundreds of thousands` | several 100000 | exact | | | |
//! | `between 10 and 20 homes` | 10 to 20 | exact | | | homes |
//! | `aged 65 or older` | 65 | at_least | | year (of age) | |
//! | `seven` of `five soldiers died and seven were hurt` | 7 | exact | | | soldiers |
//! | `in 2018`, `Dec. 3`, `5 p.m.`, `third`, `iPhone 11`, `3-1` | | | | | |
//!
//! [`Recogniser::recognise`] adds modifiers, trends and nouns to the [`numerals`](crate::numeral) of a document. A modifier binds
//! the number it touches and no other; words that only soften it (`slightly more than`) may stand between. A trend is read only
//! for the amount of a change: `to 5%` behind `rose` is a level.
//!
//! Limits: a trend verb farther off than its adverbs or *by* is not seen; a noun that a relative clause puts before its number is not
//! looked for. Decided against: a value for `a few` or `several`, and a midpoint for a range.

mod bounds;
mod ellipsis;
mod noun;
mod parse;
mod recognise;
mod trend;

pub use recognise::{Found, Recogniser};

use crate::numeral::{ConversionError, Unit, Value};
use crate::span::Text;
use serde::{Deserialize, Serialize};

/// How a number is bounded by the words around it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Modifier {
    /// Nothing, or `exactly`, `only`.
    #[default]
    Exact,
    /// `about`, `roughly`, `or so`.
    About,
    /// `nearly`, `almost`, `just under`.
    Nearly,
    /// `more than`, `over`.
    MoreThan,
    /// `less than`, `under`.
    LessThan,
    /// `at least`, `or more`.
    AtLeast,
    /// `up to`, `as many as`.
    AtMost,
}

/// Which way a number went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// `rose 5%`.
    Up,
    /// `fell 5%`.
    Down,
}

/// A number of a text, with all that says what it means.
///
/// Absent fields are `null` in JSON, never left out.
///
/// ```
/// use factclaim::{Modifier, Quantity, Value};
/// let quantity: Quantity = "more than 80,000 people".parse().unwrap();
/// assert_eq!(quantity.value, Value::Exact(80_000.into()));
/// assert_eq!(quantity.modifier, Modifier::MoreThan);
/// assert_eq!(quantity.span.as_str(), "more than 80,000");
/// assert_eq!(quantity.noun.unwrap().as_str(), "people");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quantity {
    /// The number with its modifier and unit: `more than 80,000`, `almost 88%`.
    pub span: Text,
    /// The value.
    pub value: Value,
    /// The bound.
    pub modifier: Modifier,
    /// The direction, where the number is the amount of a change.
    pub trend: Option<Trend>,
    /// The unit; none for a bare count.
    pub unit: Option<Unit>,
    /// The noun phrase counted or measured: `people`, `the world's oil`.
    pub noun: Option<Text>,
}

impl Quantity {
    /// The value in another unit of the same dimension, exact or not at all. The quantity itself stays as the text has it.
    ///
    /// ```
    /// use factclaim::{ConversionError, Decimal, Quantity, Value};
    /// let speed: Quantity = "60 mph".parse()?;
    /// assert_eq!(speed.value_in(&"km/h".parse()?)?, Value::Exact(Decimal::new(96_56064, 5)));
    /// let error = speed.value_in(&"kilogram".parse()?).unwrap_err();
    /// assert!(matches!(error, ConversionError::DifferentDimensions { .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the quantity has no unit, the units measure different things, no fixed factor leads from one to the other (two
    /// currencies), or no decimal holds the result.
    pub fn value_in(&self, unit: &Unit) -> Result<Value, ConversionError> {
        let own = self.unit.as_ref().ok_or(ConversionError::NoUnit)?;
        own.convert(self.value, unit)
    }
}

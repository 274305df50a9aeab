//! What a number says: one value, two bounds, a part, or no figure at all.

use crate::decimal::{self, Decimal};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The value of a quantity; all decimals are exact and written as strings.
///
/// ```
/// use factclaim::{Decimal, Value};
/// let value = Value::Range { low: Decimal::from(10), high: Decimal::from(20) };
/// assert_eq!(serde_json::to_string(&value).unwrap(), r#"{"range":{"low":"10","high":"20"}}"#);
/// assert_eq!(value.to_string(), "10 to 20");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One number: `80,000`, `$1.2 billion` (1200000000), `14.5%` (14.5).
    Exact(Decimal),
    /// Two bounds: `10 to 20`. The low bound is never above the high one.
    Range {
        /// The low bound.
        low: Decimal,
        /// The high bound.
        high: Decimal,
    },
    /// A part of a whole: `two-thirds`, `one in seven`.
    Fraction {
        /// How many parts.
        numerator: Decimal,
        /// Of how many.
        denominator: Decimal,
    },
    /// An indefinite plural, with its scale: `dozens` (12), `hundreds of thousands` (100000).
    Several(Decimal),
}

impl Value {
    /// The value times a scale; a fraction of a scale is a number, if an exact one: `half a million`.
    pub(crate) fn scaled(self, factor: Decimal) -> Option<Value> {
        let times = |value| decimal::product(value, factor);
        Some(match self {
            Value::Exact(value) => Value::Exact(times(value)?),
            Value::Range { low, high } => Value::Range {
                low: times(low)?,
                high: times(high)?,
            },
            Value::Fraction {
                numerator,
                denominator,
            } => Value::Exact(decimal::quotient(times(numerator)?, denominator)?),
            Value::Several(value) => Value::Several(times(value)?),
        })
    }

    /// The value below zero.
    pub(crate) fn negated(self) -> Value {
        // A zero keeps no sign.
        let minus = |value: Decimal| Decimal::ZERO - value;
        match self {
            Value::Exact(value) => Value::Exact(minus(value)),
            Value::Range { low, high } => Value::Range {
                low: minus(high),
                high: minus(low),
            },
            Value::Fraction {
                numerator,
                denominator,
            } => Value::Fraction {
                numerator: minus(numerator),
                denominator,
            },
            Value::Several(value) => Value::Several(minus(value)),
        }
    }

    /// The number, where it is one.
    pub fn exact(self) -> Option<Decimal> {
        match self {
            Value::Exact(value) => Some(value),
            _ => None,
        }
    }
}

/// For people to read: `80000`, `10 to 20`, `2/3`, `several 100000`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Exact(value) => write!(f, "{value}"),
            Value::Range { low, high } => write!(f, "{low} to {high}"),
            Value::Fraction {
                numerator,
                denominator,
            } => write!(f, "{numerator}/{denominator}"),
            Value::Several(value) => write!(f, "several {value}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_for_people() {
        let two = Decimal::TWO;
        let written = [
            Value::Exact(two),
            Value::Range {
                low: two,
                high: Decimal::TEN,
            },
            Value::Fraction {
                numerator: two,
                denominator: Decimal::TEN,
            },
            Value::Several(Decimal::ONE_HUNDRED),
        ]
        .map(|value| value.to_string());
        assert_eq!(written, ["2", "2 to 10", "2/10", "several 100"]);
    }
}

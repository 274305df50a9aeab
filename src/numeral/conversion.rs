//! Conversion between units of one dimension, exact or not at all.
//!
//! | from | to | gives |
//! |---|---|---|
//! | 60 mile per hour | kilometre per hour | 96.56064 |
//! | 212 degree fahrenheit | degree celsius | 100 |
//! | 5 to 10 foot | metre | 1.524 to 3.048 |
//! | 3 US dollar per gallon | US dollar per litre | an error, with the nearest decimal |
//! | 3 US dollar | euro | an error: no fixed factor |
//!
//! Factors are quotients of two decimals and are multiplied as such; only the result is made a decimal again. Where no decimal of
//! 28 digits holds it (100 km in miles), the error gives the nearest one, so that nobody takes it for exact by mistake. A year is
//! the mean Gregorian one and a month its twelfth; an age converts like a length of time. Percent, basis points and percentage
//! points convert by their size; that a point is a difference of two percentages is for the reader to mind.
//!
//! Decided against: rates of exchange, which change; and a second spelling of each number in base units, which a text never said.

use super::ratio::Ratio;
use super::standard::{Measured, Scale};
use super::unit::Unit;
use super::value::Value;
use crate::decimal::Decimal;

/// Why a value could not be given in another unit.
///
/// ```
/// use factclaim::{ConversionError, Quantity};
/// let ride: Quantity = "100 km".parse().unwrap();
/// let error = ride.value_in(&"mile".parse().unwrap()).unwrap_err();
/// assert_eq!(error.nearest().unwrap().to_string(), "62.137119223733396961743418436");
/// let error = ride.value_in(&"hour".parse().unwrap()).unwrap_err();
/// assert_eq!(error.to_string(), "cannot convert kilometre (length) to hour (duration)");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConversionError {
    /// The quantity is a bare count.
    #[error("cannot convert a quantity without a unit")]
    NoUnit,
    /// The units measure different things, or by different things: `per share` and `per barrel`.
    #[error("cannot convert {} ({}) to {} ({})", from.name, from.dimension, to.name, to.dimension)]
    DifferentDimensions {
        /// The unit of the value.
        from: Box<Unit>,
        /// The unit asked for.
        to: Box<Unit>,
    },
    /// The units measure the same, but no fixed number leads from one to the other: two currencies.
    #[error("no fixed factor leads from {} to {}", from.name, to.name)]
    NoFactor {
        /// The unit of the value.
        from: Box<Unit>,
        /// The unit asked for.
        to: Box<Unit>,
    },
    /// No decimal holds the result exactly.
    #[error("no decimal holds the result exactly; the nearest is {nearest}")]
    Inexact {
        /// The nearest value that decimals hold.
        nearest: Value,
    },
    /// The result has too many digits.
    #[error("the result has too many digits")]
    TooLarge,
}

impl ConversionError {
    /// The nearest value, where the result is only not exact.
    pub fn nearest(&self) -> Option<Value> {
        match self {
            Self::Inexact { nearest } => Some(*nearest),
            _ => None,
        }
    }
}

impl Unit {
    /// A value of this unit in another.
    ///
    /// ```
    /// use factclaim::{Unit, Value};
    /// let (pound, kilogram): (Unit, Unit) = ("lb".parse().unwrap(), "kilogram".parse().unwrap());
    /// let value = pound.convert(Value::Exact(200.into()), &kilogram).unwrap();
    /// assert_eq!(value.to_string(), "90.718474");
    /// ```
    ///
    /// # Errors
    /// When the units measure different things, no fixed factor leads from one to the other, or no decimal holds the result.
    pub fn convert(&self, value: Value, to: &Unit) -> Result<Value, ConversionError> {
        let units = || (Box::new(self.clone()), Box::new(to.clone()));
        let different = || {
            let (from, to) = units();
            ConversionError::DifferentDimensions { from, to }
        };
        let (own, other) = (Scale::of(&self.name), Scale::of(&to.name));
        let (Some(own), Some(other)) = (own, other) else {
            return match self.name == to.name {
                true => Ok(value),
                false => Err(different()),
            };
        };
        if own.measures != other.measures {
            let is_money = |scale: &Scale| scale.measures.first().is_some_and(Measured::is_money);
            let same_beside = own.measures.get(1..) == other.measures.get(1..);
            if is_money(&own) && is_money(&other) && same_beside {
                let (from, to) = units();
                return Err(ConversionError::NoFactor { from, to });
            }
            return Err(different());
        }
        let (Some(from_factor), Some(to_factor)) = (own.factor, other.factor) else {
            if self.name == to.name {
                return Ok(value);
            }
            let (from, to) = units();
            return Err(ConversionError::NoFactor { from, to });
        };
        let one = |ratio: Ratio| -> Option<Ratio> {
            ratio
                .plus(own.offset)?
                .times(from_factor)?
                .over(to_factor)?
                .plus(other.offset.negated())
        };
        converted(value, one)
    }
}

/// The value with each of its numbers changed.
fn converted(value: Value, one: impl Fn(Ratio) -> Option<Ratio>) -> Result<Value, ConversionError> {
    let mut is_exact = true;
    let mut number = |value: Decimal| {
        let ratio = Ratio::of(value)
            .and_then(&one)
            .ok_or(ConversionError::TooLarge)?;
        let (decimal, exact) = ratio.decimal().ok_or(ConversionError::TooLarge)?;
        is_exact &= exact;
        Ok(decimal)
    };
    let result = match value {
        Value::Exact(value) => Value::Exact(number(value)?),
        Value::Several(value) => Value::Several(number(value)?),
        Value::Range { low, high } => {
            let (low, high) = (number(low)?, number(high)?);
            Value::Range { low, high }
        }
        Value::Fraction {
            numerator,
            denominator,
        } => {
            let ratio = Ratio::of(numerator)
                .zip(Ratio::of(denominator))
                .and_then(|(numerator, denominator)| one(numerator.over(denominator)?))
                .ok_or(ConversionError::TooLarge)?;
            return ratio.value().ok_or(ConversionError::TooLarge);
        }
    };
    match is_exact {
        true => Ok(result),
        false => Err(ConversionError::Inexact { nearest: result }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, from: &str, to: &str, expected: Result<&str, &str>) {
        let (from, to): (Unit, Unit) = (from.parse().unwrap(), to.parse().unwrap());
        let found = from.convert(Value::Exact(value.parse().unwrap()), &to);
        let written = found
            .map(|value| value.to_string())
            .map_err(|error| error.to_string());
        assert_eq!(
            written.as_ref().map(String::as_str).map_err(String::as_str),
            expected
        );
    }

    #[test]
    fn conversion_is_exact() {
        check("60", "mph", "km/h", Ok("96.56064"));
        check("212", "°F", "°C", Ok("100"));
        check("-40", "degrees fahrenheit", "celsius", Ok("-40"));
        check("25", "basis points", "percentage points", Ok("0.25"));
        check("1", "light year", "metre", Ok("9460730472580800"));
        check("164", "pence", "GBP", Ok("1.64"));
        check("90", "km/h", "metres per second", Ok("25"));
        check(
            "36",
            "litres per minute",
            "cubic metre per hour",
            Ok("2.16"),
        );
        check("5", "USD/kg", "US cents per kilogram", Ok("500"));
        check("7", "EUR/t", "euro per kilogram", Ok("0.007"));
        check("2", "year", "month", Ok("24"));
        check("3", "US dollars per share", "US cents per share", Ok("300"));
    }

    #[test]
    fn what_is_not_exact_is_an_error() {
        check(
            "1",
            "mile",
            "hour",
            Err("cannot convert mile (length) to hour (duration)"),
        );
        check(
            "5",
            "USD",
            "EUR",
            Err("no fixed factor leads from US dollar to euro"),
        );
        check(
            "5",
            "US dollar per share",
            "US dollar per barrel",
            Err("cannot convert US dollar per share (currency) to US dollar per barrel (currency)"),
        );
        check(
            "1",
            "kilometre",
            "foot",
            Err(
                "no decimal holds the result exactly; the nearest is 3280.8398950131233595800524934",
            ),
        );
        check(
            "79228162514264337593543950335",
            "light year",
            "nm",
            Err("the result has too many digits"),
        );
    }
}

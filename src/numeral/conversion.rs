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

use super::unit::{Dimension, Unit};
use super::value::Value;
use crate::decimal::{self, Decimal};
use crate::language::Language;
use crate::lexicon::{Class, Lexicon, Row};
use once_cell::sync::Lazy;
use std::collections::HashMap;
use std::str::FromStr;

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

/// A text that names no unit of the lists.
///
/// ```
/// let error = "smoot".parse::<factclaim::Unit>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown unit: `smoot`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown unit: `{text}`")]
pub struct UnknownUnitError {
    /// The text.
    pub text: Box<str>,
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

/// A quotient of whole numbers in lowest terms, the lower one positive.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Ratio {
    upper: i128,
    lower: i128,
}

impl Ratio {
    const ZERO: Ratio = Ratio { upper: 0, lower: 1 };

    fn new(upper: i128, lower: i128) -> Option<Self> {
        let common = greatest_divisor(upper, lower)?;
        let sign = lower.signum();
        (lower != 0).then(|| Self {
            upper: upper / common * sign,
            lower: lower / common * sign,
        })
    }

    fn of(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        Self::new(value.mantissa(), 10i128.checked_pow(value.scale())?)
    }

    /// Reads `0.3048` and `5/9`.
    fn read(text: &str) -> Option<Self> {
        let (upper, lower) = text.split_once('/').unwrap_or((text, "1"));
        Self::of(decimal::read(upper)?)?.over(Self::of(decimal::read(lower)?)?)
    }

    fn times(self, other: Self) -> Option<Self> {
        // Across first, so that large factors that cancel stay small.
        let (left, right) = (
            Self::new(self.upper, other.lower)?,
            Self::new(other.upper, self.lower)?,
        );
        Self::new(
            left.upper.checked_mul(right.upper)?,
            left.lower.checked_mul(right.lower)?,
        )
    }

    fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.lower, other.upper)?)
    }

    fn plus(self, other: Self) -> Option<Self> {
        let upper = self
            .upper
            .checked_mul(other.lower)?
            .checked_add(other.upper.checked_mul(self.lower)?)?;
        Self::new(upper, self.lower.checked_mul(other.lower)?)
    }

    fn negated(self) -> Self {
        Self {
            upper: -self.upper,
            ..self
        }
    }

    /// As a decimal, and whether that is exact.
    fn decimal(self) -> Option<(Decimal, bool)> {
        let whole = |number: i128| Decimal::try_from_i128_with_scale(number, 0).ok();
        let (upper, lower) = (whole(self.upper)?, whole(self.lower)?);
        match decimal::quotient(upper, lower) {
            Some(exact) => Some((exact, true)),
            None => Some((upper.checked_div(lower)?.normalize(), false)),
        }
    }

    /// As a decimal where one holds it, else as a fraction.
    fn value(self) -> Option<Value> {
        let (decimal, is_exact) = self.decimal()?;
        Some(match is_exact {
            true => Value::Exact(decimal),
            false => Value::Fraction {
                numerator: Decimal::try_from_i128_with_scale(self.upper, 0).ok()?,
                denominator: Decimal::try_from_i128_with_scale(self.lower, 0).ok()?,
            },
        })
    }
}

fn greatest_divisor(left: i128, right: i128) -> Option<i128> {
    let (mut left, mut right) = (left.checked_abs()?, right.checked_abs()?);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    (left != 0).then_some(left)
}

/// What a unit, or one part of it, measures: a dimension, a currency, or things of one kind.
#[derive(Debug, Clone, PartialEq)]
enum Measured {
    Dimension(&'static str),
    /// The code or name of the main unit.
    Money(&'static str),
    Thing(Box<str>),
}

impl Measured {
    fn is_money(&self) -> bool {
        matches!(self, Self::Money(_))
    }
}

/// How a unit measures: what, by what, and how many base units one of it is.
struct Scale {
    /// What it measures, and then what it is counted by.
    measures: Vec<Measured>,
    factor: Option<Ratio>,
    /// Added before the factor is applied.
    offset: Ratio,
}

impl Scale {
    /// The scale of a unit by its name.
    fn of(name: &str) -> Option<Scale> {
        if let Some(line) = UNITS.by_name.get(name) {
            return Some(line.scale());
        }
        let (first, by) = name.split_once(" per ")?;
        let mut scale = UNITS.by_name.get(first)?.scale();
        for part in by.split(" per ") {
            match UNITS.by_name.get(part).filter(|line| !line.is_thing()) {
                Some(line) => {
                    let divisor = line.scale();
                    scale.factor = scale
                        .factor
                        .zip(divisor.factor)
                        .and_then(|(factor, divisor)| factor.over(divisor));
                    scale.measures.extend(divisor.measures);
                }
                None => scale.measures.push(Measured::Thing(part.into())),
            }
        }
        Some(scale)
    }
}

/// A line of the unit or currency list.
struct Line {
    row: &'static Row,
    is_money: bool,
}

impl Line {
    fn column(&self, at: usize) -> &'static str {
        self.row.columns.get(at).copied().unwrap_or_default()
    }

    fn is_thing(&self) -> bool {
        self.column(1) == "per"
    }

    fn name(&self) -> &'static str {
        match self.is_money {
            true => self.column(1),
            false => self.row.entry,
        }
    }

    fn unit(&self) -> Unit {
        Unit {
            dimension: match self.is_money {
                true => Dimension::Currency,
                false => self.column(1).into(),
            },
            name: self.name().into(),
            code: Some(self.column(2))
                .filter(|code| !code.is_empty())
                .map(Into::into),
        }
    }

    fn scale(&self) -> Scale {
        let measures = match (self.is_money, self.column(1)) {
            (true, name) => {
                let main = [self.column(4), self.column(2), name]
                    .into_iter()
                    .find(|code| !code.is_empty());
                vec![Measured::Money(main.unwrap_or(name))]
            }
            (_, "age") => vec![Measured::Dimension("duration")],
            // What has a name of its own measures the same as what is put together: mile per hour, kilometre per minute.
            (_, "speed") => dimensions(["length", "duration"]),
            (_, "data rate") => dimensions(["data", "duration"]),
            (_, "volume flow") => dimensions(["volume", "duration"]),
            (_, dimension) => vec![Measured::Dimension(dimension)],
        };
        Scale {
            measures,
            factor: Ratio::read(self.column(3)),
            offset: match self.is_money {
                true => Ratio::ZERO,
                false => Ratio::read(self.column(4)).unwrap_or(Ratio::ZERO),
            },
        }
    }
}

fn dimensions(names: [&'static str; 2]) -> Vec<Measured> {
    names.map(Measured::Dimension).into()
}

struct Units {
    by_name: HashMap<&'static str, Line>,
    /// Codes and spellings without blanks, with the names they stand for.
    by_spelling: HashMap<String, Vec<(Option<&'static str>, &'static str)>>,
}

static UNITS: Lazy<Units> = Lazy::new(|| Units::read(Lexicon::of(Language::English)));

impl Units {
    fn read(lexicon: &'static Lexicon) -> Self {
        let mut units = Self {
            by_name: HashMap::new(),
            by_spelling: HashMap::new(),
        };
        let money = lexicon.rows(Class::Currency).iter().map(|row| (row, true));
        let rows = lexicon.rows(Class::Unit).iter().map(|row| (row, false));
        for (row, is_money) in rows.chain(money) {
            let line = Line { row, is_money };
            let name = line.name();
            let (symbols, forms) = match is_money {
                true => (line.column(8), line.column(9)),
                false => (line.column(5), line.column(6)),
            };
            let code = line.column(2);
            let exact = symbols.split_whitespace().chain([code]);
            for symbol in exact.clone().filter(|symbol| !symbol.is_empty()) {
                units.spell(symbol, true, name);
            }
            let is_symbol =
                |form: &&str| !exact.clone().any(|symbol| symbol.to_lowercase() == **form);
            for form in forms.split_whitespace().filter(is_symbol) {
                units.spell(form, false, name);
            }
            units.spell(row.entry, false, name);
            // Two lines give one name where a common word needs a larger number to be money; both say the same.
            units.by_name.entry(name).or_insert(line);
        }
        units
    }

    fn spell(&mut self, spelling: &'static str, is_exact: bool, name: &'static str) {
        self.by_spelling
            .entry(squeezed(spelling).to_lowercase())
            .or_default()
            .push((is_exact.then_some(spelling), name));
    }

    fn find(&self, text: &str) -> Option<&Line> {
        let text = squeezed(text);
        let spellings = self.by_spelling.get(&text.to_lowercase())?;
        let (_, name) = spellings
            .iter()
            .find(|(symbol, _)| symbol.is_some_and(|symbol| squeezed(symbol) == text))
            .or_else(|| spellings.iter().find(|(symbol, _)| symbol.is_none()))
            // "usd": capitals say nothing where all spellings mean one unit.
            .or_else(|| {
                let (_, first) = spellings.first()?;
                let same = spellings.iter().all(|(_, name)| name == first);
                spellings.first().filter(|_| same)
            })?;
        self.by_name.get(name)
    }
}

/// A spelling without its blanks, which the lists write as `_` in places.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '_')).collect()
}

impl FromStr for Unit {
    type Err = UnknownUnitError;

    /// Reads an English name, a code or another spelling: `kilometre`, `miles per hour`, `km/h`, `USD`, `US dollar per barrel`.
    ///
    /// ```
    /// use factclaim::Unit;
    /// let unit: Unit = "euros per kg".parse().unwrap();
    /// assert_eq!((&*unit.name, unit.code.as_deref()), ("euro per kilogram", Some("EUR/kg")));
    /// ```
    ///
    /// # Errors
    /// When the lists name no such unit.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if let Some(line) = UNITS.find(text).filter(|line| !line.is_thing()) {
            return Ok(line.unit());
        }
        let unknown = || UnknownUnitError { text: text.into() };
        let (first, by) = text
            .split_once(" per ")
            .or_else(|| text.split_once('/'))
            .ok_or_else(unknown)?;
        let unit = UNITS
            .find(first.trim())
            .filter(|line| !line.is_thing())
            .ok_or_else(unknown)?
            .unit();
        let by = UNITS.find(by.trim()).ok_or_else(unknown)?.unit();
        Ok(unit.per(&by))
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

    #[test]
    fn every_factor_of_the_lists_is_read() {
        for line in UNITS.by_name.values() {
            let factor = line.column(3);
            let read = Ratio::read(factor).is_some_and(|ratio| ratio != Ratio::ZERO);
            assert!(read || factor.is_empty(), "{}: {factor}", line.name());
            assert!(
                line.scale().factor.is_some() || !line.is_money,
                "{}",
                line.name()
            );
        }
    }

    #[test]
    fn capitals_tell_units_apart() {
        let name = |text: &str| text.parse::<Unit>().unwrap().name;
        assert_eq!(
            (name("MW"), name("mW")),
            ("megawatt".into(), "milliwatt".into())
        );
        assert_eq!(
            (name("GB"), name("Gb")),
            ("gigabyte".into(), "gigabit".into())
        );
        assert_eq!(
            (name("usd"), name("Kilometers")),
            ("US dollar".into(), "kilometre".into())
        );
    }
}

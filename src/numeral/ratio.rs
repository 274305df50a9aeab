//! Exact quotients, in which factors are multiplied.

use super::value::Value;
use crate::decimal::{self, Decimal};

/// A quotient of whole numbers in lowest terms, the lower one positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ratio {
    upper: i128,
    lower: i128,
}

impl Ratio {
    pub(super) const ZERO: Ratio = Ratio { upper: 0, lower: 1 };

    fn new(upper: i128, lower: i128) -> Option<Self> {
        let common = greatest_divisor(upper, lower)?;
        let sign = lower.signum();
        (lower != 0).then(|| Self {
            upper: upper / common * sign,
            lower: lower / common * sign,
        })
    }

    pub(super) fn of(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        Self::new(value.mantissa(), 10i128.checked_pow(value.scale())?)
    }

    /// Reads `0.3048` and `5/9`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (upper, lower) = text.split_once('/').unwrap_or((text, "1"));
        Self::of(decimal::read(upper)?)?.over(Self::of(decimal::read(lower)?)?)
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
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

    pub(super) fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.lower, other.upper)?)
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let upper = self
            .upper
            .checked_mul(other.lower)?
            .checked_add(other.upper.checked_mul(self.lower)?)?;
        Self::new(upper, self.lower.checked_mul(other.lower)?)
    }

    pub(super) fn negated(self) -> Self {
        Self {
            upper: -self.upper,
            ..self
        }
    }

    /// As a decimal, and whether that is exact.
    pub(super) fn decimal(self) -> Option<(Decimal, bool)> {
        let whole = |number: i128| Decimal::try_from_i128_with_scale(number, 0).ok();
        let (upper, lower) = (whole(self.upper)?, whole(self.lower)?);
        match decimal::quotient(upper, lower) {
            Some(exact) => Some((exact, true)),
            None => Some((upper.checked_div(lower)?.normalize(), false)),
        }
    }

    /// As a decimal where one holds it, else as a fraction.
    pub(super) fn value(self) -> Option<Value> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_are_exact() {
        let ratio = |text: &str| Ratio::read(text).unwrap();
        assert_eq!(ratio("5/9").times(ratio("1.8")), Ratio::read("1"));
        assert_eq!(ratio("1/3").plus(ratio("1/6")), Ratio::read("1/2"));
        assert_eq!(ratio("1").over(ratio("0")), None);
        assert_eq!(ratio("1/8").decimal(), Some((Decimal::new(125, 3), true)));
        assert!(
            ratio("1/3")
                .decimal()
                .is_some_and(|(_, is_exact)| !is_exact)
        );
        assert!(matches!(ratio("2/3").value(), Some(Value::Fraction { .. })));
    }
}

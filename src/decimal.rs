//! Exact decimal numbers.
//!
//! Values are [`rust_decimal::Decimal`]: up to 28 digits, compared and added exactly, written to JSON as strings. Two things
//! of it are not exact, so they are not used here: it rounds a text of too many digits, and it rounds a product. The functions
//! below answer `None` instead; the number then becomes a [note](crate::note::Note), never another number.
//!
//! | read | gives |
//! |---|---|
//! | `80,000` | 80000 |
//! | `14.50` | 14.5: zeros behind the last digit are not kept |
//! | 1.2 × 1,000,000,000 | 1200000000 |
//! | 10 to the 6th, to the -3rd | 1000000, 0.001 |
//! | a number of 40 digits | nothing |
//!
//! Decided against: an own type, as this one is known to its users and their databases; `f64`, which holds no 0.1.

pub use rust_decimal::Decimal;

/// Mantissas have 96 bits.
const LARGEST: i128 = (1 << 96) - 1;

/// Reads digits with at most one full stop; commas and blanks between them are skipped.
pub(crate) fn read(text: &str) -> Option<Decimal> {
    let (mut mantissa, mut scale, mut pending) = (0i128, 0u32, 0u32);
    let (mut point, mut any) = (false, false);
    let mut push = |digit: u8, places: u32| {
        mantissa = mantissa * 10 + i128::from(digit);
        scale += places;
        (mantissa <= LARGEST && scale <= Decimal::MAX_SCALE).then_some(())
    };
    for byte in text.bytes() {
        match byte {
            b'0' if point => {
                any = true;
                // Zeros at the end of the fraction say nothing; they count once another digit follows.
                pending = pending.saturating_add(1);
            }
            b'0'..=b'9' => {
                any = true;
                if pending > Decimal::MAX_SCALE {
                    return None;
                }
                for _ in 0..std::mem::take(&mut pending) {
                    push(0, 1)?;
                }
                push(byte - b'0', u32::from(point))?;
            }
            b'.' if !point => point = true,
            b'.' => return None,
            _ => {}
        }
    }
    any.then(|| normal(mantissa, scale)).flatten()
}

/// The product, if it can be held exactly.
pub(crate) fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    let (left, right) = (left.normalize(), right.normalize());
    let mantissa = left.mantissa().checked_mul(right.mantissa())?;
    normal(mantissa, left.scale() + right.scale())
}

/// The sum, if it can be held exactly.
pub(crate) fn sum(left: Decimal, right: Decimal) -> Option<Decimal> {
    let scale = left.scale().max(right.scale());
    let raise = |decimal: Decimal| {
        let factor = 10i128.checked_pow(scale - decimal.scale())?;
        decimal.mantissa().checked_mul(factor)
    };
    normal(raise(left)?.checked_add(raise(right)?)?, scale)
}

/// The quotient, if it can be held exactly: 1/2 but not 1/3.
pub(crate) fn quotient(left: Decimal, right: Decimal) -> Option<Decimal> {
    let quotient = left.checked_div(right)?.normalize();
    (product(quotient, right)? == left.normalize()).then_some(quotient)
}

/// A whole power, if it can be held exactly. The exponent may be any size: the work is bounded by the digits a decimal has.
pub(crate) fn power(base: Decimal, exponent: i64) -> Option<Decimal> {
    if base.is_zero() || base == Decimal::ONE {
        return (exponent > 0 || !base.is_zero()).then_some(base);
    }
    let steps = exponent.unsigned_abs();
    // Two to the ninety-sixth is already too large.
    if steps > 96 {
        return None;
    }
    let mut value = Decimal::ONE;
    for _ in 0..steps {
        value = product(value, base)?;
    }
    if exponent < 0 {
        return quotient(Decimal::ONE, value);
    }
    Some(value)
}

fn normal(mut mantissa: i128, mut scale: u32) -> Option<Decimal> {
    while scale > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        scale -= 1;
    }
    Decimal::try_from_i128_with_scale(mantissa, scale).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(
            read(text).map(|decimal| decimal.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn reads_exactly_or_not_at_all() {
        check("80,000", Some("80000"));
        check("14.50", Some("14.5"));
        check("100", Some("100"));
        check(".5", Some("0.5"));
        check("0.000", Some("0"));
        check(
            "79228162514264337593543950335",
            Some("79228162514264337593543950335"),
        );
        check("79228162514264337593543950336", None);
        check("0.00000000000000000000000000001", None);
        check("1.5.2", None);
        check("", None);
        check(&"9".repeat(10_000), None);
        check(&format!("{}7", "0".repeat(10_000)), Some("7"));
        check(&format!("7.{}", "0".repeat(10_000)), Some("7"));
    }

    #[test]
    fn arithmetic_never_rounds() {
        let of = |text: &str| read(text).unwrap();
        assert_eq!(product(of("1.2"), of("1000000000")), Some(of("1200000000")));
        assert_eq!(
            product(of("1.2345678901234567890123456789"), of("1.1")),
            None
        );
        assert_eq!(product(of("79228162514264337593543950335"), of("10")), None);
        assert_eq!(sum(of("2"), of("0.5")), Some(of("2.5")));
        assert_eq!(sum(of("79228162514264337593543950335"), of("0.1")), None);
        assert_eq!(quotient(of("1"), of("8")), Some(of("0.125")));
        assert_eq!(quotient(of("1"), of("3")), None);
        assert_eq!(quotient(of("1"), of("0")), None);
    }

    #[test]
    fn powers_never_round() {
        let of = |text: &str| read(text).unwrap();
        assert_eq!(power(Decimal::TEN, 6), Some(of("1000000")));
        assert_eq!(power(Decimal::TEN, -3), Some(of("0.001")));
        assert_eq!(power(Decimal::TWO, 10), Some(of("1024")));
        assert_eq!(power(Decimal::TEN, 0), Some(Decimal::ONE));
        assert_eq!(power(Decimal::ONE, i64::MAX), Some(Decimal::ONE));
        assert_eq!(power(Decimal::TEN, 29), None);
        assert_eq!(power(Decimal::TEN, i64::MIN), None);
        assert_eq!(power(of("3"), -1), None);
        assert_eq!(power(Decimal::ZERO, -1), None);
    }
}

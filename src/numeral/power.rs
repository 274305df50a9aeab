//! Powers of ten and other powers behind a number in digits.
//!
//! | text | value |
//! |---|---|
//! | `10^6`, `10⁶`, `2^10` | 1000000, 1000000, 1024 |
//! | `2 × 10^6`, `1.5x10^6`, `4 x 10⁻³` | 2000000, 1500000, 0.004 |
//! | `5²` | nothing: a small figure behind any number but ten is as often a note |

use super::digits::{self, Figure};
use super::{Reader, Value};
use crate::decimal::{self, Decimal};

/// No power with a longer exponent can be held.
const LARGEST_EXPONENT: i64 = 9_999;

impl Reader<'_, '_> {
    /// The power behind a number that ends before `at`; gives the whole value, if it can be held, and the token after it.
    pub(super) fn raised(
        &self,
        number: Option<Value>,
        at: usize,
    ) -> Option<(Option<Value>, usize)> {
        let exact = number.and_then(Value::exact);
        if let Some((exponent, end)) = self.exponent_at(at, exact == Some(Decimal::TEN)) {
            let value = exact.and_then(|base| decimal::power(base, exponent));
            return Some((value.map(Value::Exact), end));
        }
        let ten = match self.text(at) {
            "×" | "x" | "X" | "*" | "·" | "⋅" if self.text(at + 1) == "10" => at + 1,
            "x10" | "X10" if self.glued(at) => at,
            _ => return None,
        };
        let (exponent, end) = self.exponent_at(ten + 1, true)?;
        let value = exact
            .and_then(|factor| decimal::product(factor, decimal::power(Decimal::TEN, exponent)?));
        Some((value.map(Value::Exact), end))
    }

    /// `^6`, `^-3`, and behind a ten also `⁶`, `⁻³`.
    fn exponent_at(&self, at: usize, is_ten: bool) -> Option<(i64, usize)> {
        if !self.glued(at) {
            return None;
        }
        let raised = self.text(at) == "^";
        let mut word = at + usize::from(raised);
        let is_negative = if raised {
            matches!(self.text(word), "-" | "−" | "–")
        } else {
            self.text(word) == "⁻"
        };
        word += usize::from(is_negative || raised && self.text(word) == "+");
        if !self.glued(word) {
            return None;
        }
        let exponent = if raised {
            if !self.is_number(word) {
                return None;
            }
            match digits::read(self.text(word)) {
                Figure::Plain(plain) if plain.is_bare() => {
                    plain.small(4).map_or(LARGEST_EXPONENT, i64::from)
                }
                _ => return None,
            }
        } else {
            superscript(self.text(word)).filter(|_| is_ten)?
        };
        let sign = if is_negative { -1 } else { 1 };
        Some((sign * exponent, word + 1))
    }
}

/// `⁶`, `¹²`
fn superscript(text: &str) -> Option<i64> {
    if text.is_empty() {
        return None;
    }
    let mut value = 0;
    for character in text.chars() {
        let digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|c| c == character)?;
        value = (value * 10 + digit as i64).min(LARGEST_EXPONENT);
    }
    Some(value)
}

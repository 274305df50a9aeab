//! Numbers written in digits: what one token says.
//!
//! | token | reading |
//! |---|---|
//! | `80,000`, `14.5`, `1,23,456`, `.5` | a plain number |
//! | `4½`, `¾`, `3/4` | a whole and a fraction |
//! | `9.83e-3`, `1E10` | a number with a power of ten |
//! | `21st` | an ordinal |
//! | `1990s` | a plural |
//! | `12/31/2019` | parts between slashes |
//! | `5:30` | parts between colons |
//! | `1.2.3`, `1,2` | other |

use crate::decimal::{self, Decimal};

/// What a token of digits says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Figure {
    Plain(Plain),
    Vulgar {
        whole: Option<Decimal>,
        numerator: u32,
        denominator: u32,
    },
    /// `9.83e-3`; none when it cannot be held exactly.
    Exponent(Option<Decimal>),
    Ordinal(Option<Decimal>),
    /// `1990s`, `20s`: how many digits.
    Plural(usize),
    /// How many parts.
    Slashed(usize),
    /// Whether it can be a time of day.
    Colons {
        is_time: bool,
    },
    Other,
}

/// A plain number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plain {
    /// The value; none when it cannot be held exactly.
    pub value: Option<Decimal>,
    /// Digits before the point.
    pub digits: usize,
    /// Digits behind the point.
    pub places: usize,
    pub is_grouped: bool,
    pub leads_with_zero: bool,
}

impl Plain {
    /// A whole number without commas, such as a year or a label.
    pub fn is_bare(&self) -> bool {
        !self.is_grouped && self.places == 0
    }

    /// The value of a bare number of at most `digits` digits.
    pub fn small(&self, digits: usize) -> Option<u32> {
        let value = self
            .value
            .filter(|_| self.is_bare() && self.digits <= digits)?;
        u32::try_from(value).ok()
    }
}

/// Reads one token of digits.
pub(super) fn read(text: &str) -> Figure {
    if let Some(vulgar) = vulgar_sign(text) {
        return vulgar;
    }
    if text.ends_with(|c: char| c.is_ascii_digit())
        && let Some((mantissa, power)) = text.split_once(['e', 'E'])
    {
        return exponent(mantissa, power);
    }
    let body = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &text[body.len()..];
    if !body
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b',' | b'.' | b'/' | b':'))
    {
        return Figure::Other;
    }
    match suffix {
        "" => {}
        "s" | "S" => {
            return match plain(body) {
                Some(number) if number.is_bare() => Figure::Plural(number.digits),
                _ => Figure::Other,
            };
        }
        _ => {
            return match plain(body) {
                Some(number) if number.places == 0 => Figure::Ordinal(number.value),
                _ => Figure::Other,
            };
        }
    }
    if body.contains(':') {
        return colons(body);
    }
    if body.contains('/') {
        return slashes(body);
    }
    plain(body).map_or(Figure::Other, Figure::Plain)
}

fn exponent(mantissa: &str, power: &str) -> Figure {
    let Some(plain) = plain(mantissa) else {
        return Figure::Other;
    };
    // An exponent too long to read is too large to hold.
    let value = plain.value.and_then(|value| {
        let power = decimal::power(Decimal::TEN, power.parse().ok()?)?;
        decimal::product(value, power)
    });
    Figure::Exponent(value)
}

/// Digits with well-placed commas and at most one point.
pub(super) fn plain(body: &str) -> Option<Plain> {
    let (whole, places) = match body.split_once('.') {
        Some((whole, places)) => (whole, places),
        None => (body, ""),
    };
    if !places.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_grouped = whole.contains(',');
    if is_grouped && !is_well_grouped(whole) {
        return None;
    }
    if whole
        .bytes()
        .any(|byte| byte != b',' && !byte.is_ascii_digit())
    {
        return None;
    }
    let digits = whole.bytes().filter(u8::is_ascii_digit).count();
    if digits + places.len() == 0 {
        return None;
    }
    Some(Plain {
        value: decimal::read(body),
        digits,
        places: places.len(),
        is_grouped,
        leads_with_zero: digits > 1 && whole.starts_with('0'),
    })
}

/// Groups of three, or, as in India, of two with three at the end.
fn is_well_grouped(whole: &str) -> bool {
    let mut groups = whole.rsplit(',').peekable();
    if groups.next().is_none_or(|last| last.len() != 3) {
        return false;
    }
    let mut width = None;
    while let Some(group) = groups.next() {
        let is_first = groups.peek().is_none();
        let fits = if is_first {
            (1..=width.unwrap_or(3)).contains(&group.len())
        } else {
            matches!(group.len(), 2 | 3) && *width.get_or_insert(group.len()) == group.len()
        };
        if !fits {
            return false;
        }
    }
    true
}

fn vulgar_sign(text: &str) -> Option<Figure> {
    let sign = text.chars().next_back()?;
    let (numerator, denominator) = match sign {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => return None,
    };
    let whole = &text[..text.len() - sign.len_utf8()];
    let whole = match plain(whole) {
        Some(number) if number.places == 0 => Some(number.value?),
        None if whole.is_empty() => None,
        _ => return Some(Figure::Other),
    };
    Some(Figure::Vulgar {
        whole,
        numerator,
        denominator,
    })
}

fn slashes(body: &str) -> Figure {
    let parts = body.split('/').count();
    if parts == 2
        && let Some((numerator, denominator)) = body.split_once('/')
        && let (Some(numerator), Some(denominator)) = (small(numerator), small(denominator))
        && (1..denominator).contains(&numerator)
    {
        return Figure::Vulgar {
            whole: None,
            numerator,
            denominator,
        };
    }
    Figure::Slashed(parts)
}

fn colons(body: &str) -> Figure {
    let mut parts = body.split(':');
    let hour = parts.next().and_then(small);
    let minute = parts.next().filter(|part| part.len() == 2).and_then(small);
    let second = parts
        .next()
        .map(|part| part.len() == 2 && small(part).is_some_and(|s| s < 60));
    Figure::Colons {
        is_time: hour.is_some_and(|hour| hour <= 24)
            && minute.is_some_and(|minute| minute < 60)
            && second.unwrap_or(true)
            && parts.next().is_none(),
    }
}

/// A number of at most four digits.
fn small(text: &str) -> Option<u32> {
    (text.len() <= 4).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<String> {
        match read(text) {
            Figure::Plain(plain) => plain.value.map(|value| value.to_string()),
            _ => None,
        }
    }

    #[test]
    fn plain_numbers() {
        for (text, expected) in [
            ("80,000", "80000"),
            ("14.5", "14.5"),
            (".5", "0.5"),
            ("1,23,456", "123456"),
            ("12,345,678.90", "12345678.9"),
            ("007", "7"),
        ] {
            assert_eq!(value(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn badly_grouped_numbers_are_not_read() {
        for text in [
            "1,2",
            "1234,567",
            "1,23",
            "3,2019",
            "1,2345,678",
            "1.2.3",
            ",5",
        ] {
            assert_eq!(read(text), Figure::Other, "{text}");
        }
    }

    #[test]
    fn fractions_dates_and_times() {
        assert_eq!(
            read("4½"),
            Figure::Vulgar {
                whole: Some(Decimal::from(4)),
                numerator: 1,
                denominator: 2
            }
        );
        assert_eq!(
            read("3/4"),
            Figure::Vulgar {
                whole: None,
                numerator: 3,
                denominator: 4
            }
        );
        assert_eq!(read("24/7"), Figure::Slashed(2));
        assert_eq!(read("12/31/2019"), Figure::Slashed(3));
        assert_eq!(read("5:30"), Figure::Colons { is_time: true });
        assert_eq!(read("2:1"), Figure::Colons { is_time: false });
        assert_eq!(read("21st"), Figure::Ordinal(Some(Decimal::from(21))));
        assert_eq!(read("1990s"), Figure::Plural(4));
    }

    #[test]
    fn powers_of_ten_are_exact_or_nothing() {
        let of = |text: &str| Figure::Exponent(decimal::read(text));
        for (text, expected) in [
            ("9.83e-3", of("0.00983")),
            ("1E10", of("10000000000")),
            ("2.5e+2", of("250")),
            ("1e29", Figure::Exponent(None)),
            ("1e-29", Figure::Exponent(None)),
            ("1e999999999", Figure::Exponent(None)),
            ("1e99999999999999999999", Figure::Exponent(None)),
            ("1/2e5", Figure::Other),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn long_tokens_are_read_once() {
        for text in [
            "9".repeat(1 << 20),
            "1,".repeat(1 << 18) + "1",
            "1/".repeat(1 << 18) + "1",
            "1:".repeat(1 << 18) + "1",
        ] {
            assert_eq!(value(&text), None);
        }
    }
}

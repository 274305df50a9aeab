//! The units and currencies of the lists by name, code and spelling, with what they measure.
//!
//! | text | unit |
//! |---|---|
//! | `kilometre`, `km`, `Kilometers` | kilometre |
//! | `MW`, `mW` | megawatt, milliwatt |
//! | `euros per kg`, `km/min` | euro per kilogram, kilometre per minute |

use super::ratio::Ratio;
use super::unit::{Dimension, Unit};
use crate::language::Language;
use crate::lexicon::{Class, Lexicon, Row};
use once_cell::sync::Lazy;
use std::collections::HashMap;
use std::str::FromStr;

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

/// What a unit, or one part of it, measures: a dimension, a currency, or things of one kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Measured {
    Dimension(&'static str),
    /// The code or name of the main unit.
    Money(&'static str),
    Thing(Box<str>),
}

impl Measured {
    pub(super) fn is_money(&self) -> bool {
        matches!(self, Self::Money(_))
    }
}

/// How a unit measures: what, by what, and how many base units one of it is.
pub(super) struct Scale {
    /// What it measures, and then what it is counted by.
    pub measures: Vec<Measured>,
    pub factor: Option<Ratio>,
    /// Added before the factor is applied.
    pub offset: Ratio,
}

impl Scale {
    /// The scale of a unit by its name.
    pub(super) fn of(name: &str) -> Option<Scale> {
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
pub(super) struct Line {
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

pub(super) struct Units {
    by_name: HashMap<&'static str, Line>,
    /// Codes and spellings without blanks, with the names they stand for.
    by_spelling: HashMap<String, Vec<(Option<&'static str>, &'static str)>>,
}

pub(super) static UNITS: Lazy<Units> = Lazy::new(|| Units::read(Lexicon::of(Language::English)));

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

//! Units of measure and money.
//!
//! | text | name | code | dimension |
//! |---|---|---|---|
//! | `5%`, `5 per cent` | percent | % | ratio |
//! | `$5`, `5 dollars` | US dollar | USD | currency |
//! | `60 mph` | mile per hour | mi/h | speed |
//! | `$70 a barrel` | US dollar per barrel | USD/bbl | currency |
//! | `a 15-year-old` | year | a | age |
//!
//! A plain dollar is the US dollar, a plain pound of money the pound sterling, unless caller or text say otherwise. A quantity says
//! what the text says; [`Quantity::value_in`](crate::Quantity::value_in) converts it.

use super::Reader;
use super::vocabulary::{Measure, MeasureKind};
use crate::decimal::Decimal;
use crate::document::TokenKind;
use crate::lexicon::Class;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

macro_rules! dimensions {
    ($($(#[$doc:meta])* $dimension:ident $name:literal,)+) => {
        /// What a unit measures.
        ///
        /// ```
        /// use factclaim::Dimension;
        /// assert_eq!(Dimension::from("data rate").name(), "data rate");
        /// assert_eq!(Dimension::from("sweetness"), Dimension::Other("sweetness".into()));
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Dimension {
            $($(#[$doc])* $dimension,)+
            /// One this version does not know.
            Other(Box<str>),
        }

        impl Dimension {
            /// The name in the output.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$dimension => $name,)+
                    Self::Other(name) => name,
                }
            }
        }

        impl From<&str> for Dimension {
            fn from(name: &str) -> Self {
                match name {
                    $($name => Self::$dimension,)+
                    other => Self::Other(other.into()),
                }
            }
        }
    };
}

dimensions! {
    /// Speed by time.
    Acceleration "acceleration",
    /// Radioactive decays by time.
    Activity "activity",
    /// How old something is.
    Age "age",
    /// Amount of substance.
    AmountOfSubstance "amount of substance",
    /// Angle.
    Angle "angle",
    /// Area.
    Area "area",
    /// Electric capacity.
    Capacitance "capacitance",
    /// Electric charge.
    Charge "charge",
    /// Money.
    Currency "currency",
    /// Electric current.
    Current "current",
    /// Amount of data.
    Data "data",
    /// Data by time.
    DataRate "data rate",
    /// Length of time.
    Duration "duration",
    /// Energy.
    Energy "energy",
    /// Ionisation by radiation.
    Exposure "exposure",
    /// Force.
    Force "force",
    /// Frequency.
    Frequency "frequency",
    /// Distance by fuel.
    FuelEconomy "fuel economy",
    /// Generations of mobile networks.
    Generation "generation",
    /// Length.
    Length "length",
    /// Loudness and other levels.
    Level "level",
    /// Flow of light.
    Light "light",
    /// Strength of light.
    LuminousIntensity "luminous intensity",
    /// Mass.
    Mass "mass",
    /// How many times: `four times`, `sixfold`.
    Multiple "multiple",
    /// Power.
    Power "power",
    /// Pressure.
    Pressure "pressure",
    /// Absorbed radiation.
    Radiation "radiation",
    /// Radiation by its effect.
    RadiationDose "radiation dose",
    /// Parts of a whole: percent, basis points.
    Ratio "ratio",
    /// Electric resistance.
    Resistance "resistance",
    /// Pixels.
    Resolution "resolution",
    /// Points of an index, a game or a poll.
    Score "score",
    /// Distance by time.
    Speed "speed",
    /// Temperature.
    Temperature "temperature",
    /// Turning force.
    Torque "torque",
    /// Electric tension.
    Voltage "voltage",
    /// Volume.
    Volume "volume",
    /// Volume by time.
    VolumeFlow "volume flow",
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Dimension {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Dimension {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(
            Cow::<'de, str>::deserialize(deserializer)?.as_ref(),
        ))
    }
}

/// The unit of a quantity.
///
/// ```
/// use factclaim::{Dimension, Quantity};
/// let unit = "$70 a barrel".parse::<Quantity>().unwrap().unit.unwrap();
/// assert_eq!((&*unit.name, unit.code.as_deref()), ("US dollar per barrel", Some("USD/bbl")));
/// assert_eq!(unit.dimension, Dimension::Currency);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Unit {
    /// What it measures; of a unit with a `per` part, what the first part measures, unless the whole has a name of its own (speed).
    pub dimension: Dimension,
    /// The name in the singular, the `per` part included: `US dollar per barrel`.
    pub name: Cow<'static, str>,
    /// ISO 4217 for money, UCUM or the usual symbol otherwise.
    pub code: Option<Cow<'static, str>>,
}

impl Unit {
    /// The unit by another: the metre by the second is the metre per second, a speed.
    pub(crate) fn per(&self, by: &Unit) -> Unit {
        let dimension = match (&self.dimension, &by.dimension) {
            (Dimension::Length, Dimension::Duration) => Dimension::Speed,
            (Dimension::Volume, Dimension::Duration) => Dimension::VolumeFlow,
            (Dimension::Data, Dimension::Duration) => Dimension::DataRate,
            (dimension, _) => dimension.clone(),
        };
        let code = self.code.as_ref().zip(by.code.as_ref());
        Unit {
            dimension,
            name: format!("{} per {}", self.name, by.name).into(),
            code: code.map(|(code, by)| format!("{code}/{by}").into()),
        }
    }
}

/// A unit as the numeral layer holds it: small, and without words of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitSpan {
    /// The unit in the vocabulary.
    pub(crate) measure: Measure,
    /// What it is counted by: `a barrel`, `per student`.
    pub(crate) per: Option<Per>,
    /// Whether a length of time is an age.
    pub(crate) is_age: bool,
}

impl UnitSpan {
    pub(super) fn plain(measure: Measure) -> Self {
        Self {
            measure,
            per: None,
            is_age: false,
        }
    }
}

/// The second part of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Per {
    Measure(Measure),
    /// Any other noun: its token.
    Noun(usize),
}

impl Reader<'_, '_> {
    /// The unit behind a number, which may be hyphenated to it, and the token after it.
    pub(super) fn unit_at(&self, at: usize, size: Option<Decimal>) -> Option<(UnitSpan, usize)> {
        let first = if self.joins(at) { at + 1 } else { at };
        let marked = self
            .unit_mark(at)
            .or_else(|| self.generation_at(at))
            .or_else(|| self.unit_in_brackets(at))
            .or_else(|| self.unit_of_scale(at));
        if marked.is_some() {
            return marked;
        }
        let Some((measure, mut end)) = self.measure_at(first, size) else {
            return self.spaced_age(at);
        };
        if self.vocabulary.dimension(measure) == "age" {
            let unit = UnitSpan {
                measure: self.vocabulary.year(),
                per: None,
                is_age: true,
            };
            return Some((unit, end));
        }
        let mut unit = UnitSpan::plain(measure);
        // "1 $10 note": the sign belongs to the number it touches.
        let is_sign =
            self.kind(first) == Some(TokenKind::Symbol) && self.vocabulary.is_money(measure);
        if is_sign && self.glued(end) && self.kind(end) == Some(TokenKind::Number) {
            return None;
        }
        if self.vocabulary.kind(measure) == MeasureKind::Per {
            return None;
        }
        if self.vocabulary.dimension(measure) == "duration"
            && let Some(after) = self.old_at(end)
        {
            unit.is_age = true;
            return Some((unit, after));
        }
        if let Some((per, after)) = self.per_at(end) {
            unit.per = Some(per);
            end = after;
        }
        Some((unit, end))
    }

    /// The unit behind a number, over one word between them: "three more years", "two full days".
    pub(super) fn unit_behind(
        &self,
        at: usize,
        size: Option<Decimal>,
    ) -> Option<(UnitSpan, usize)> {
        // "in the 2019 second quarter", "the 12 second halves"
        if self.facts(at).ordinal.is_some() && self.facts(at + 1).fraction.is_some() {
            return None;
        }
        let found = self.unit_at(at, size);
        if found.is_some() || !self.facts(at).is_gap {
            return found;
        }
        self.unit_at(at + 1, size).filter(|(unit, _)| {
            !matches!(
                self.vocabulary.dimension(unit.measure),
                "ratio" | "currency"
            )
        })
    }

    /// `per barrel`, `a day`, `/kg`, `-an-hour`.
    pub(super) fn per_at(&self, at: usize) -> Option<(Per, usize)> {
        let word = self.over_hyphen(at);
        let is_per = self.is(word, "per") || self.text(word) == "/" && self.glued(word);
        let by_article = ["a", "an", "each", "every"]
            .iter()
            .any(|article| self.is(word, article));
        if !is_per && !by_article {
            return None;
        }
        let noun = self.over_hyphen(word + 1);
        if let Some((measure, end)) = self.measure_at(noun, None) {
            // "10 pounds a ton" is a rate, but "5 percent a point" and "$5 a euro" are nothing, and "$5 a year ago" is a time.
            let odd = matches!(
                self.vocabulary.dimension(measure),
                "ratio" | "score" | "currency" | "multiple"
            );
            let dated = self.vocabulary.dimension(measure) == "duration"
                && (self.has(end, Class::Time) || self.is(end, "before") || self.is(end, "after"));
            return (is_per || !odd && !dated).then_some((Per::Measure(measure), end));
        }
        let plain = is_per
            && self.text(word) != "/"
            && self.kind(noun) == Some(TokenKind::Word)
            && !self.has(noun, Class::Number)
            && self.token(noun).is_some_and(|token| !token.is_capital());
        plain.then_some((Per::Noun(noun), noun + 1))
    }

    /// `28 - year - old`, as some wires set it.
    fn spaced_age(&self, at: usize) -> Option<(UnitSpan, usize)> {
        let word = self.over_hyphen(at);
        let (measure, end) = self.measure_at(word, None).filter(|_| word > at)?;
        let is_age = self.vocabulary.dimension(measure) == "duration";
        let after = self.old_at(end).filter(|_| is_age)?;
        let unit = UnitSpan {
            measure,
            per: None,
            is_age: true,
        };
        Some((unit, after))
    }

    /// `old`, `-old`, `of age` behind years, months, weeks or days.
    fn old_at(&self, at: usize) -> Option<usize> {
        let word = self.over_hyphen(at);
        if self.is(word, "old") || self.is(word, "olds") {
            return Some(word + 1);
        }
        (self.is(at, "of") && self.is(at + 1, "age")).then_some(at + 2)
    }

    /// The token behind a hyphen, which some wires set between blanks: `28 - year - old`.
    fn over_hyphen(&self, at: usize) -> usize {
        let is_hyphen = matches!(self.kind(at), Some(TokenKind::Hyphen | TokenKind::Dash))
            && self.text(at) == "-"
            && self.glued(at) == self.glued(at + 1);
        at + usize::from(is_hyphen)
    }

    /// The longest unit that starts at a token.
    pub(super) fn measure_at(&self, at: usize, size: Option<Decimal>) -> Option<(Measure, usize)> {
        let (word, text) = self.short_word(at);
        if !word.is_known() {
            return None;
        }
        for phrase in self.lexicon.phrases(word) {
            if let Some(end) = self.follows(at + 1, &phrase.rest)
                && let Some(measure) =
                    self.vocabulary
                        .measure_of(phrase.id, self.between(at, end), size, self.home)
            {
                return Some((measure, end));
            }
        }
        let measure = self.vocabulary.measure_of(word, text, size, self.home)?;
        // A lone letter behind a blank may open a name: "9 F Block".
        let letter = text.len() == 1 && text.as_bytes()[0].is_ascii_alphabetic();
        if letter && !self.glued(at) && (self.is_capital(at + 1) || text == "K") {
            return None;
        }
        Some((measure, at + 1))
    }

    /// The words of a phrase from a token on, hyphens between them aside; gives the token after the last.
    fn follows(&self, mut at: usize, rest: &[crate::lexicon::WordId]) -> Option<usize> {
        for word in rest {
            if self.joins(at) && self.word(at) != *word {
                at += 1;
            }
            self.token(at)?;
            let stopped = |text: &str| self.lexicon.word(text) == *word;
            if self.word(at) != *word && !self.text(at).strip_suffix('.').is_some_and(stopped) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

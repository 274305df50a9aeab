//! Parts of a whole in words, and ordinals, which share their words.
//!
//! | text | reading |
//! |---|---|
//! | `two-thirds`, `a third of`, `three quarters of` | 2/3, 1/3, 3/4 |
//! | `one in seven`, `nine out of ten`, `one of every five`, `nine of 10`, `two-in-five` | 1/7, 9/10, 1/5, 9/10, 2/5 |
//! | `half the voters`, `about half` | 1/2 |
//! | `half an hour`, `a quarter mile` | 1/2 hour, 1/4 mile |
//! | `the last decade and a half` | 3/2 decades, held as 1.5 |
//! | `a third man`, `a third-year student`, `twenty-first`, `21st` | ordinals |
//! | `the second half`, `in half`, `5 in 10 days` | nothing |

use super::digits::{self, Figure};
use super::unit::UnitSpan;
use super::vocabulary::{FractionWord, NumberKind};
use super::{Amount, NumeralKind, Numerals, Reader, Value};
use crate::decimal::{self, Decimal};
use crate::lexicon::Class;
use crate::span::TokenRange;

impl Reader<'_, '_> {
    pub(super) fn fraction(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        if self.half_of_scale(at).is_some() {
            return None;
        }
        if let Some(next) = self.half_behind_unit(at, numerals) {
            return Some(next);
        }
        let (numerator, denominator, end) = self
            .proportion(at)
            .or_else(|| self.half(at))
            .or_else(|| self.parts(at))?;
        let number = TokenRange::new(at, end);
        let (unit, end) = self.unit_of_part(end);
        let amount = Amount {
            number,
            value: Value::Fraction {
                numerator,
                denominator,
            },
            unit,
        };
        self.push(
            numerals,
            TokenRange::new(at, end),
            NumeralKind::Amount(amount),
        )
    }

    /// The end of `decade and a half` where no number stands before the unit.
    fn half_behind_unit(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        let unit = at.wrapping_sub(2);
        let half = self.is(at, "a")
            && self.is(at.wrapping_sub(1), "and")
            && self
                .facts(at + 1)
                .fraction
                .is_some_and(|part| part.denominator == 2 && !part.is_plural);
        if !half || !self.is_word(unit) || self.is_plural(unit) {
            return None;
        }
        let (measure, end) = self.measure_at(unit, None)?;
        if end + 1 != at || self.vocabulary.dimension(measure) != "duration" {
            return None;
        }
        let value = decimal::quotient(Decimal::from(3), Decimal::TWO)?;
        let amount = Amount {
            number: TokenRange::new(at, at + 2),
            value: Value::Exact(value),
            unit: Some(UnitSpan::plain(measure)),
        };
        self.push(
            numerals,
            TokenRange::new(unit, at + 2),
            NumeralKind::Amount(amount),
        )
    }

    /// `one in seven`, `9 out of 10`, `one of every five`.
    fn proportion(&self, at: usize) -> Option<(Decimal, Decimal, usize)> {
        let small = self.facts(at).number.is_some() || self.is_number(at);
        if !small {
            return None;
        }
        let first = self
            .number_at(at, false)
            .filter(|number| number.scale.is_none())?;
        let mut word = first.tokens.end;
        let hyphened = self.joins(word) && self.is(word + 1, "in") && self.joins(word + 2);
        if hyphened {
            word += 1;
        }
        let out_of = self.is(word, "out") && self.is(word + 1, "of");
        let in_every = (self.is(word, "in") || self.is(word, "of"))
            && (self.is(word + 1, "every") || self.is(word + 1, "each"));
        let every = out_of || in_every;
        // "nine of 10 voters", but "nine of 12 men" are nine men.
        let of = self.is(word, "of");
        if !every && !of && !self.is(word, "in") {
            return None;
        }
        word += if every || hyphened { 2 } else { 1 };
        let second = self.number_at(word, false)?;
        let (numerator, denominator) = (first.exact()?, second.exact()?);
        if numerator <= Decimal::ZERO
            || numerator >= denominator
            || numerator > Decimal::ONE_HUNDRED
        {
            return None;
        }
        let end = second.tokens.end;
        let round = denominator <= Decimal::TEN
            || decimal::quotient(denominator, Decimal::TEN).is_some_and(|tens| tens.is_integer());
        if of && !every && denominator != Decimal::TEN && denominator != Decimal::ONE_HUNDRED {
            return None;
        }
        if !every {
            let year = second.is_bare() && denominator >= Decimal::from(1000);
            let timed = self.unit_behind(end, None).is_some()
                || self.is_bounded(at) && !self.is_bounded(word) && !round;
            if year || timed || second.tokens.len() > 3 {
                return None;
            }
        }
        Some((numerator, denominator, end))
    }

    /// `half of`, `half the`, `about half`, `half an hour`, `one-half`.
    fn half(&self, at: usize) -> Option<(Decimal, Decimal, usize)> {
        let mut word = at;
        let counted = self.is(at, "a") || self.is(at, "one");
        if counted {
            word += 1;
            word += usize::from(self.joins(word));
        }
        if self.facts(word).fraction
            != Some(FractionWord {
                denominator: 2,
                is_plural: false,
            })
        {
            return None;
        }
        let next = word + 1;
        let whole = self.is(next, "of")
            || self.has(next, Class::Determiner) && !self.is(next, "that")
            || self.has(next, Class::Auxiliary) && !self.has(at.wrapping_sub(1), Class::Ordinal)
            || self.stands_alone(at) && (self.is(next, "from") || self.has(next, Class::Cue));
        let measured = self.unit_of_part(next).0.is_some();
        let before = at.wrapping_sub(1);
        let bounded = self.is_bounded(at) || self.is(before, "by") || self.is_alone(at, next);
        let taken = self.has(before, Class::Ordinal)
            || self.is(before, "other")
            || self.is(before, "the") && !self.is(next, "of")
            || self.is(before, "in") && !whole
            || self.is_number(before) && !whole;
        (!taken && (whole || measured || bounded && !self.joins(next))).then_some((
            Decimal::ONE,
            Decimal::TWO,
            next,
        ))
    }

    /// Whether a comma or `and` comes before: `…, half said`, `and half from gifts`.
    fn stands_alone(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        self.is(before, ",") || self.is(before, "and")
    }

    /// `two-thirds`, `a third of`, `three quarters of`, `quarter-mile`.
    fn parts(&self, at: usize) -> Option<(Decimal, Decimal, usize)> {
        let article = self.is(at, "a");
        let numerator = if article {
            1
        } else if let Some(number) = self.facts(at).number {
            if !matches!(number.kind, NumberKind::Digit | NumberKind::Teen) {
                return None;
            }
            number.value
        } else if self.is_number(at) {
            match digits::read(self.text(at)) {
                Figure::Plain(plain) => plain.small(2)?,
                _ => return None,
            }
        } else {
            // "a two-year" has its number; a bare part has only its unit: "quarter-mile".
            let part = self
                .facts(at)
                .fraction
                .filter(|part| !part.is_plural && part.denominator == 4)?;
            let unit = self.joins(at + 1) && self.unit_behind(at + 1, None).is_some();
            return unit.then_some((Decimal::ONE, Decimal::from(part.denominator), at + 1));
        };
        let hyphen = self.joins(at + 1);
        // "between a fifth and a quarter"
        let paired = self.is(at.wrapping_sub(1), "between")
            || self.is(at.wrapping_sub(1), "and")
                && self.facts(at.wrapping_sub(2)).fraction.is_some();
        let word = at + 1 + usize::from(hyphen);
        let part = self
            .facts(word)
            .fraction
            .filter(|part| part.denominator > 2)?;
        let end = word + 1;
        if numerator == 0 || numerator >= part.denominator || part.is_plural != (numerator > 1) {
            return None;
        }
        let of = self.is(end, "of");
        let bounded = self.is_bounded(at)
            || self.is(at.wrapping_sub(1), "by")
            || self.is_alone(at, end)
            || paired;
        // "a third-year student" is in the third year.
        let ranked = article && self.joins(end) && self.facts(word).ordinal.is_some();
        let measured =
            !ranked && self.unit_of_part(end).0.is_some() && !self.has(end, Class::Ordinal);
        let is_quarter = part.denominator == 4;
        let fits = if hyphen {
            !self.joins(end) || measured
        } else if article {
            of || measured || bounded && self.ends_fraction(end)
        } else if is_quarter {
            of || bounded
        } else {
            part.is_plural || self.ends_fraction(end)
        };
        fits.then(|| {
            (
                Decimal::from(numerator),
                Decimal::from(part.denominator),
                end,
            )
        })
    }

    /// A unit of which a part is named: `an hour`, `-mile`, `of a mile`, `mile`.
    fn unit_of_part(&self, at: usize) -> (Option<UnitSpan>, usize) {
        let of = usize::from(self.is(at, "of"));
        let article = usize::from(self.is(at + of, "a") || self.is(at + of, "an"));
        if of > article {
            return (None, at);
        }
        match self.unit_behind(at + of + article, None) {
            // "a third second" and "a quarter percent" are read, "a third point" is not.
            Some((unit, end))
                if self.vocabulary.dimension(unit.measure) != "score"
                    && !self.is(at + of + article, "second") =>
            {
                (Some(unit), end)
            }
            _ => (None, at),
        }
    }

    pub(super) fn ordinal(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        let end = if self.is_number(at) {
            matches!(digits::read(self.text(at)), Figure::Ordinal(_)).then_some(at + 1)?
        } else if self.facts(at).ordinal.is_some() {
            at + 1
        } else {
            self.compound_ordinal(at)?
        };
        self.push(numerals, TokenRange::new(at, end), NumeralKind::Ordinal)
    }

    /// `twenty-first`, `two hundred and fifth`.
    fn compound_ordinal(&self, at: usize) -> Option<usize> {
        self.facts(at).number.filter(|number| number.is_figure())?;
        let number = self.number_at(at, false)?;
        let last = number.tokens.end - 1;
        let mut word = number.tokens.end;
        if self.joins(word) || self.is(word, "and") {
            word += 1;
        }
        let ordinal = self.facts(word).ordinal?;
        let is_ten = self
            .facts(last)
            .number
            .is_some_and(|number| number.kind == NumberKind::Ten);
        let is_scale = self.facts(last).scale.is_some();
        (is_scale || ordinal >= 100 || is_ten && ordinal < 10).then_some(word + 1)
    }
}

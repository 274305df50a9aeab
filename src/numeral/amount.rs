//! Amounts: sign, currency, number, scale and unit.
//!
//! | text | value | unit |
//! |---|---|---|
//! | `$1.2 billion`, `US$5m`, `HK $5`, `EUR30m`, `5 million euros` | 1200000000, … | money |
//! | `-5%`, `minus 9 points` | -5, -9 | percent, point |
//! | `45 and 50 mg` | 45, 50 | milligram, both |
//! | `sixfold`, `four times` | 6, 4 | time |
//! | `an hour and a half`, but not `an hour` | 1.5 | hour |
//! | `one man`, `one of them`, `one and two`, but not `this one` | 1 | |

use super::unit::UnitSpan;
use super::vocabulary::{MeasureKind, NumberKind, NumberWord};
use super::words::{Number, add_part};
use super::{Amount, NumeralKind, Numerals, Reader, Value};
use crate::decimal::{self, Decimal};
use crate::lexicon::{Class, ClassSet};
use crate::span::{Span, TokenRange};

/// Classes of words that follow a pronoun *one* rather than are counted by it.
const NOT_COUNTED: ClassSet = ClassSet::of(&[
    Class::Auxiliary,
    Class::Coordinator,
    Class::Cue,
    Class::Determiner,
    Class::Preposition,
    Class::Pronoun,
    Class::Relative,
    Class::Subordinator,
]);

/// Numbers of a list that are looked over for the unit at its end.
const MOST_LISTED: usize = 6;

/// One number with its sign, currency and unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub tokens: TokenRange,
    pub span: Span,
    pub number: Number,
    pub value: Option<Value>,
    pub unit: Option<UnitSpan>,
    /// The currency stands before.
    pub is_money_first: bool,
}

impl Part {
    pub fn exact(&self) -> Option<Decimal> {
        self.value.and_then(Value::exact)
    }

    /// The value as a decimal: a fraction too, where it is one exactly.
    pub fn decimal(&self) -> Option<Decimal> {
        match self.value? {
            Value::Fraction {
                numerator,
                denominator,
            } => decimal::quotient(numerator, denominator),
            value => value.exact(),
        }
    }

    fn amount(&self, value: Value) -> NumeralKind {
        NumeralKind::Amount(Amount {
            number: self.number.tokens,
            value,
            unit: self.unit,
        })
    }
}

impl<'t> Reader<'_, 't> {
    pub(super) fn amount(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        if let Some(next) = self
            .multiple(at, numerals)
            .or_else(|| self.counted_by_article(at, numerals))
        {
            return Some(next);
        }
        let first = self.part_at(at)?;
        if let Some(next) = self.pair(&first, numerals) {
            return Some(next);
        }
        let pronoun = if first.unit.is_none() {
            !self.is_counting_one(&first)
        } else {
            self.is_adverbial_one(&first)
        };
        if first.number.is_one && pronoun {
            return None;
        }
        let first = self.with_shared_unit(first);
        self.push_part(self.aged(first), numerals)
    }

    /// `45 and 50 mg`, `7, 8, 10 percent`: the numbers of a list share the unit at its end. Before `and` they must rise, or a new
    /// clause may begin: `won 45 and 20 percent of them left`.
    fn with_shared_unit(&self, mut part: Part) -> Part {
        if part.unit.is_some()
            || part.number.scale.is_some()
            || part.tokens.end > part.number.tokens.end
        {
            return part;
        }
        let start = part.tokens.start;
        let follows =
            self.text(start.wrapping_sub(1)) == "," && self.is_number(start.wrapping_sub(2));
        let (mut last, mut end) = (part.exact(), part.tokens.end);
        let mut commas = u32::from(follows);
        for _ in 0..MOST_LISTED {
            let comma = self.text(end) == ",";
            let or = self.is(end + usize::from(comma), "or");
            let and = self.is(end + usize::from(comma), "and");
            if !comma && !or && !and {
                break;
            }
            commas += u32::from(comma);
            let Some(next) =
                self.number_at(end + usize::from(comma) + usize::from(or || and), false)
            else {
                break;
            };
            let rises = last < next.exact();
            let unit = self.unit_behind(next.tokens.end, next.exact());
            let told = unit.is_some_and(|(_, end)| self.is(end, "respectively"));
            if next.scale.is_some() || and && !rises && !told {
                break;
            }
            if let Some((unit, _)) = unit {
                if or || and || commas > 1 {
                    part.unit = Some(unit);
                }
                break;
            }
            (last, end) = (next.exact(), next.tokens.end);
        }
        part
    }

    /// `sixfold`
    fn multiple(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        let word = self
            .facts(at)
            .number
            .filter(|word| word.kind == NumberKind::Fold)?;
        let number = TokenRange::single(at);
        let amount = Amount {
            number,
            value: Value::Exact(Decimal::from(word.value)),
            unit: Some(UnitSpan::plain(self.vocabulary.time())),
        };
        self.push(numerals, number, NumeralKind::Amount(amount))
    }

    /// `an hour and a half`, `a mile and a quarter`; `a month` only where nothing else is said: elsewhere an article counts nothing.
    fn counted_by_article(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        if !self.is(at, "a") && !self.is(at, "an") {
            return None;
        }
        let (measure, end) = self.measure_at(at + 1, None)?;
        if self.vocabulary.kind(measure) == MeasureKind::Per {
            return None;
        }
        let half = self.is(end, "and")
            && self
                .facts(end + 1)
                .fraction
                .is_some_and(|part| part.denominator == 2 && !part.is_plural);
        let part = if half {
            Some(((1, 2), end + 2))
        } else {
            self.part_behind(end).filter(|_| self.is(end, "and"))
        };
        let (value, end) = match part {
            Some((part, end)) => (add_part(Decimal::ONE, Decimal::ONE, part)?, end),
            None if self.is_alone(at, end) => (Value::Exact(Decimal::ONE), end),
            None => return None,
        };
        let amount = Amount {
            number: TokenRange::single(at),
            value,
            unit: Some(UnitSpan::plain(measure)),
        };
        self.push(
            numerals,
            TokenRange::new(at, end),
            NumeralKind::Amount(amount),
        )
    }

    pub(super) fn push_part(&self, part: Part, numerals: &mut Numerals) -> Option<usize> {
        match part.value {
            Some(value) => self.push_span(numerals, part.tokens, part.span, part.amount(value)),
            None => {
                numerals.too_large.push(part.span);
                self.push_span(numerals, part.tokens, part.span, NumeralKind::Label)
            }
        }
    }

    /// One number with what belongs to it, starting at its currency or at the number.
    pub(super) fn part_at(&self, at: usize) -> Option<Part> {
        let mut part = self.money_first(at).or_else(|| {
            let number = self.number_at(at, false)?;
            Some(self.with_unit(number, at))
        })?;
        self.take_sign(&mut part);
        Some(self.below_zero(self.with_smaller(part)))
    }

    /// Adds the unit behind a number.
    fn with_unit(&self, mut number: Number, start: usize) -> Part {
        let end = number.tokens.end;
        let behind = self
            .money_behind(&mut number)
            .or_else(|| self.unit_behind(end, number.exact()));
        match behind {
            Some((unit, end)) => self.part(number, start, end, Some(unit), false),
            None => self.part(number, start, end, None, false),
        }
    }

    pub(super) fn part(
        &self,
        number: Number,
        start: usize,
        end: usize,
        unit: Option<UnitSpan>,
        is_money_first: bool,
    ) -> Part {
        let tokens = TokenRange::new(start, end);
        let mut span = self.span(tokens);
        if end == number.tokens.end {
            span.end = number.span.end;
        }
        Part {
            tokens,
            span,
            number,
            value: number.value,
            unit,
            is_money_first,
        }
    }

    /// `-5`, `−5`, `minus 5`, `negative 5` before a part.
    fn take_sign(&self, part: &mut Part) {
        let before = part.tokens.start.wrapping_sub(1);
        let touches = self.glued(part.tokens.start);
        let is_dash = matches!(self.text(before), "-" | "−" | "–" | "‑");
        // "60 -90mm" is a range with a lost blank; "26,000 -1.2%" is a level and its change.
        let after_number = self.is_number(before.wrapping_sub(1))
            && part.unit.is_some_and(|unit| {
                !matches!(
                    self.vocabulary.dimension(unit.measure),
                    "ratio" | "currency" | "score"
                )
            });
        let free = before == self.start
            || !self.glued(before) && !after_number
            || matches!(self.text(before.wrapping_sub(1)), "(" | "[");
        // "- 2,500,000" alone, "a low of - 20 degrees": no dash parts a preposition from its number.
        let loose = !touches
            && (self.is_alone(part.tokens.start, part.tokens.end)
                || self.has(before.wrapping_sub(1), Class::Preposition));
        let signed = is_dash && (touches && free || loose && !self.glued(before));
        // "plus or minus 3 points" has no sign.
        let both = self.is(before.wrapping_sub(1), "or") && self.is(before.wrapping_sub(2), "plus");
        let spoken = self.is_sign_word(before)
            && !both
            && !self.is_number(before.wrapping_sub(1))
            && self.facts(before.wrapping_sub(1)).number.is_none();
        let hyphened = self.joins(before) && self.is_sign_word(before.wrapping_sub(1));
        let start = if hyphened {
            before - 1
        } else if signed || spoken {
            before
        } else {
            return;
        };
        part.tokens.start = start;
        part.span = Span::new(
            self.document.span(TokenRange::single(start)).start,
            part.span.end,
        );
        part.value = part.value.map(Value::negated);
    }

    pub(super) fn is_sign_word(&self, at: usize) -> bool {
        self.is(at, "minus") || self.is(at, "negative")
    }

    /// Whether *one* counts: `one man`, `one of the people`, not `this one`, `one is`.
    fn is_counting_one(&self, part: &Part) -> bool {
        let before = part.tokens.start.wrapping_sub(1);
        let next = part.tokens.end;
        // "they said that one man fled"
        let conjoins = self.is(before, "all") || self.is(before, "that");
        let pointed = self.has(before, Class::Determiner) && !conjoins
            || self.is(before, "other")
            || self.is(before, "single")
            || self.has(before, Class::Ordinal)
            || self.is(before, "no")
            || self.is(before, "only") && self.has(before.wrapping_sub(1), Class::Determiner);
        if pointed {
            return false;
        }
        // "killed at least one"
        let bounded = self.is_bounded(part.tokens.start);
        // "ten one", "one and two and three": the number words of a list
        let figure = |word: usize| self.facts(word).number.is_some_and(NumberWord::is_figure);
        let listed = (self.is(next, "and") || self.text(next) == ",")
            && figure(next + 1)
            && (!self.is_word(next + 2) || self.has(next + 2, Class::Coordinator));
        if self.is_adverbial_one(part) {
            return false;
        }
        // "killing one and wounding two"
        let harmed = self.token(before).is_some_and(|token| {
            token
                .classes
                .meets(ClassSet::of(&[Class::Arrest, Class::Injure, Class::Kill]))
        });
        if self.is(next, "of") || bounded || harmed || listed || figure(before) {
            return true;
        }
        self.is_word(next)
            && self.token(next).is_some_and(|token| {
                !token.is_glued()
                    && (!self.is_capital(next) || token.classes.has(Class::Demonym))
                    && (!token.classes.meets(NOT_COUNTED)
                        || token
                            .classes
                            .meets(ClassSet::of(&[Class::Person, Class::Body])))
            })
            && !self.text(next).ends_with("ly")
            && !self.is(next, "another")
    }
    /// `one day` as *some day* (`could one day rule`, `One day, he left`) and `at one point`.
    fn is_adverbial_one(&self, part: &Part) -> bool {
        let before = part.tokens.start.wrapping_sub(1);
        let next = part.number.tokens.end;
        let time = ["day", "night", "morning", "evening", "afternoon"]
            .iter()
            .any(|word| self.is(next, word));
        let point = ["point", "time", "stage"]
            .iter()
            .any(|word| self.is(next, word));
        let opens = part.tokens.start == self.start && self.text(next + 1) == ",";
        time && (self.has(before, Class::Auxiliary) || opens) || point && self.is(before, "at")
    }
}

//! Amounts: sign, currency, number, scale and unit.
//!
//! | text | value | unit |
//! |---|---|---|
//! | `$1.2 billion`, `US$5m`, `HK $5`, `EUR30m`, `5 million euros` | 1200000000, … | money |
//! | `-5%`, `minus 9 points` | -5, -9 | percent, point |
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
        if first.number.is_one && first.unit.is_none() && !self.is_counting_one(&first) {
            return None;
        }
        self.push_part(self.aged(first), numerals)
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
        // "75 -300mm" is a range with a lost blank; "26,000 -1.2%" is a level and its change.
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
        // "- 1,200,000" alone, "a low of - 20 degrees": no dash parts a preposition from its number.
        let loose = !touches
            && (self.is_alone(part.tokens.start, part.tokens.end)
                || self.has(before.wrapping_sub(1), Class::Preposition));
        let signed = is_dash && (touches && free || loose && !self.glued(before));
        let spoken = self.is_sign_word(before)
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
        let pointed = self.has(before, Class::Determiner) && !self.is(before, "all")
            || self.is(before, "other")
            || self.is(before, "no")
            || self.is(before, "only") && self.has(before.wrapping_sub(1), Class::Determiner);
        if pointed {
            return false;
        }
        // "ten one", "one and two and three": the number words of a list
        let figure = |word: usize| self.facts(word).number.is_some_and(NumberWord::is_figure);
        let listed = (self.is(next, "and") || self.text(next) == ",")
            && figure(next + 1)
            && (!self.is_word(next + 2) || self.has(next + 2, Class::Coordinator));
        if self.is(next, "of") || listed || figure(before) {
            return true;
        }
        self.is_word(next)
            && self.token(next).is_some_and(|token| {
                !token.is_glued()
                    && !token.is_capital()
                    && (!token.classes.meets(NOT_COUNTED)
                        || token
                            .classes
                            .meets(ClassSet::of(&[Class::Person, Class::Body])))
            })
            && !self.text(next).ends_with("ly")
            && !self.is(next, "another")
    }
}

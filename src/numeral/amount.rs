//! Amounts: sign, currency, number, scale and unit.
//!
//! | text | value | unit |
//! |---|---|---|
//! | `$1.2 billion`, `US$5m`, `HK $5`, `EUR30m`, `5 million euros` | 1200000000, … | money |
//! | `-5%`, `minus 9 points` | -5, -9 | percent, point |
//! | `sixfold`, `four times` | 6, 4 | time |
//! | `one man`, `one of them`, but not `this one` | 1 | |

use super::unit::UnitSpan;
use super::vocabulary::NumberKind;
use super::words::Number;
use super::{Amount, NumeralKind, Numerals, Reader, Value};
use crate::decimal::Decimal;
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
        if let Some(next) = self.multiple(at, numerals) {
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
        let free = before == self.start
            || !self.glued(before)
            || matches!(self.text(before.wrapping_sub(1)), "(" | "[");
        let signed = touches && free && matches!(self.text(before), "-" | "−" | "–" | "‑");
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
        // "killed at least one"
        let bounded = self.is(before, "least") && self.is(before.wrapping_sub(1), "at");
        if self.is(next, "of") || bounded && !self.is_word(next) {
            return true;
        }
        self.is_word(next)
            && self.token(next).is_some_and(|token| {
                !token.is_glued()
                    && !self.is_capital(next)
                    && (!token.classes.meets(NOT_COUNTED)
                        || token
                            .classes
                            .meets(ClassSet::of(&[Class::Person, Class::Body])))
            })
            && !self.text(next).ends_with("ly")
            && !self.is(next, "another")
    }
}

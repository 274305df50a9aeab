//! Scales without a number before them: `half a million`, `dozens`, `several hundred`.
//!
//! | text | value |
//! |---|---|
//! | `half a million`, `a quarter of a million`, `half a dozen` | 500000, 250000, 6 |
//! | `three quarters of a million`, `three-quarter million` | 750000 |
//! | `dozens`, `hundreds of thousands`, `tens of millions` | several 12, 100000, 10000000 |
//! | `several hundred`, `a few thousand`, `a couple of million` | several 100, 1000, 1000000 |
//! | `a third million` | nothing: an ordinal |

use super::vocabulary::{NumberKind, ScaleKind};
use super::words::{Form, Number, mixed};
use super::{Reader, Value};
use crate::decimal;
use crate::span::TokenRange;

impl Reader<'_, '_> {
    /// `half a million`, `a half million`, `half a dozen`, `a quarter of a million`.
    pub(super) fn half_of_scale(&self, at: usize) -> Option<Number> {
        let mut word = at;
        let mut numerator = 1;
        if self.is(word, "a") {
            word += 1;
        } else if let Some(number) = self.facts(at).number.filter(|n| n.value == 3) {
            numerator = number.value;
            word += 1;
            word += usize::from(self.joins(word));
        }
        let part = self.facts(word).fraction.filter(|part| {
            if numerator > 1 {
                part.denominator == 4
            } else {
                !part.is_plural && part.denominator <= 4
            }
        })?;
        word += 1;
        if self.joins(word) {
            word += 1;
        }
        let of = self.is(word, "of");
        if of {
            word += 1;
        }
        let article = self.is(word, "a");
        if article {
            word += 1;
        }
        // "half a million", "a quarter million", but "a third million" is an ordinal.
        if part.denominator == 3 && !(of && article) {
            return None;
        }
        let scale = self
            .facts(word)
            .scale
            .filter(|scale| scale.kind == ScaleKind::Word)?;
        let tokens = TokenRange::new(at, word + 1);
        Some(Number {
            tokens,
            span: self.span(tokens),
            value: mixed(None, numerator, part.denominator)
                .and_then(|value| value.scaled(scale.factor)),
            scale: None,
            form: Form::Other,
            is_one: false,
        })
    }

    /// `dozens`, `tens of thousands`, `several hundred`, `a few million`.
    pub(super) fn several_at(&self, at: usize) -> Option<Number> {
        let mut word = at;
        let mut factor;
        let vague = |word: usize| {
            self.facts(word)
                .number
                .is_some_and(|number| number.kind == NumberKind::Vague)
        };
        if let Some(scale) = self
            .facts(word)
            .scale
            .filter(|scale| scale.kind == ScaleKind::Plural)
        {
            factor = scale.factor;
            // "scores" are points as often as twenties.
            if self.is(word, "scores") && !self.is(word + 1, "of") {
                return None;
            }
            word += 1;
        } else {
            if self.is(word, "a") {
                word += 1;
            }
            if !vague(word) {
                return None;
            }
            word += 1;
            if self.is(word, "of") {
                word += 1;
            }
            factor = self
                .facts(word)
                .scale
                .filter(|scale| scale.kind == ScaleKind::Word)?
                .factor;
            word += 1;
        }
        let mut value = Some(factor);
        // Scales only grow: "hundreds of thousands of millions" ends by itself.
        loop {
            let of = self.is(word, "of");
            let next = if of { word + 1 } else { word };
            let Some(scale) = self.facts(next).scale.filter(|scale| {
                scale.factor > factor
                    && if of {
                        scale.kind == ScaleKind::Plural
                    } else {
                        scale.kind == ScaleKind::Word
                    }
            }) else {
                break;
            };
            factor = scale.factor;
            value = value.and_then(|value| decimal::product(value, factor));
            word = next + 1;
        }
        let tokens = TokenRange::new(at, word);
        Some(Number {
            tokens,
            span: self.span(tokens),
            value: value.map(Value::Several),
            scale: None,
            form: Form::Other,
            is_one: false,
        })
    }
}

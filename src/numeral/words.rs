//! Numbers in words.
//!
//! | text | value |
//! |---|---|
//! | `twenty-five`, `two hundred and five` | 25, 205 |
//! | `one point five million` | 1500000 |
//! | `two and a half`, `one million and a half` | 2.5, 1500000 |
//! | `two billion and a half million` | 2000500000 |
//! | `a million`, `five lakhs`, `three lakh crore` | 1000000, 500000, 3000000000000 |
//! | `Hundred thousand` | 100000 |
//!
//! Scales must fall: `two million three thousand` is one number, `three thousand two million` two. `one two three` are three
//! numbers. A scale that does not fall multiplies what it touches: `thousand million`. What stands behind `and` must be smaller than a hundred: `two hundred and five`, not `five and six`.

use super::digits::Plain;
use super::vocabulary::{NumberKind, NumberWord, ScaleKind, ScaleWord};
use super::{Reader, Value};
use crate::decimal::{self, Decimal};
use crate::document::TokenKind;
use crate::span::{Span, TokenRange};

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// Digits alone.
    Digits(Plain),
    /// Words, or digits with a scale or a fraction.
    Other,
}

/// A number as written, without sign and unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    pub tokens: TokenRange,
    pub span: Span,
    /// None when it cannot be held exactly.
    pub value: Option<Value>,
    /// The scale word at its end, which a range shares: "10 to 20 million".
    pub scale: Option<Decimal>,
    pub form: Form,
    /// Written as a plain *one*, which is as often a pronoun.
    pub is_one: bool,
}

impl Number {
    pub fn is_bare(&self) -> bool {
        matches!(self.form, Form::Digits(plain) if plain.is_bare())
    }

    pub fn exact(&self) -> Option<Decimal> {
        self.value.and_then(Value::exact)
    }
}

/// A number word with its value, read up to `end`.
struct Words {
    end: usize,
    value: Option<Decimal>,
    scale: Option<Decimal>,
    is_one: bool,
}

impl<'t> Reader<'_, 't> {
    /// The number that starts at a token. `money` says that a currency stands before it, so that `m` cannot be metres.
    pub(super) fn number_at(&self, at: usize, money: bool) -> Option<Number> {
        match self.kind(at)? {
            TokenKind::Number => self.number_in_digits(at, money),
            TokenKind::Word => self.number_in_words(at),
            _ => None,
        }
    }

    fn number_in_words(&self, at: usize) -> Option<Number> {
        let first = *self.facts(at);
        let is_article = self.is(at, "a") || self.is(at, "an");
        if let Some(number) = self.half_of_scale(at) {
            return Some(number);
        }
        if let Some(number) = self.several_at(at) {
            return Some(number);
        }
        let starts = first.number.is_some_and(NumberWord::is_figure)
            || is_article
                && self
                    .facts(at + 1)
                    .scale
                    .is_some_and(|s| s.kind == ScaleKind::Word)
            || self.is_bare_scale(at);
        if !starts {
            return None;
        }
        let words = self.words_from(at);
        let mut number = Number {
            tokens: TokenRange::new(at, words.end),
            span: self.span(TokenRange::new(at, words.end)),
            value: words.value.map(Value::Exact),
            scale: words.scale,
            form: Form::Other,
            is_one: words.is_one,
        };
        // "four mln"
        let short = self
            .facts(words.end)
            .scale
            .is_some_and(|scale| scale.kind == ScaleKind::Letter);
        if words.scale.is_none()
            && short
            && self.text(words.end).len() > 1
            && let Some((factor, after)) = self.scale_behind(words.end, false)
        {
            number.scale(factor, self.span(TokenRange::new(at, after)), after);
            number.is_one = false;
        } else if let Some(whole) = words.value
            && let Some((part, after)) = self.part_behind(words.end)
        {
            // "one million and a half" has half a million, "two billion and a half million" as well.
            let scale = self.scale_behind(after, false);
            let own = scale.filter(|(factor, _)| words.scale.is_some_and(|last| *factor < last));
            // "one hundred and three quarters" has no part of a hundred.
            let large = words.scale.filter(|scale| *scale >= Decimal::ONE_THOUSAND);
            let one = own.map(|(factor, _)| factor).or(large);
            number.value = add_part(whole, one.unwrap_or(Decimal::ONE), part);
            number.tokens.end = own.map_or(after, |(_, end)| end);
            number.span = self.span(number.tokens);
            number.is_one = false;
            if let Some((factor, after)) = scale.filter(|_| own.is_none()) {
                number.scale(factor, self.span(TokenRange::new(at, after)), after);
            }
        }
        Some(number)
    }

    /// `Hundred thousand men`, `thousand nine hundred`: a scale that has lost its article before a further word of a number.
    fn is_bare_scale(&self, at: usize) -> bool {
        let scale = |word: usize| {
            self.facts(word).scale.is_some_and(|scale| {
                scale.kind == ScaleKind::Word && scale.factor >= Decimal::ONE_HUNDRED
            })
        };
        let next = at + 1 + usize::from(self.is(at + 1, "and"));
        let goes_on = scale(at + 1)
            || self.facts(next).number.is_some_and(NumberWord::is_figure)
                && self.facts(next + 1).scale.is_some();
        let before = at.wrapping_sub(1);
        scale(at)
            && goes_on
            && !self.glued(at)
            && !self.is_number(before)
            && !self.is(before, "per")
    }

    /// The state machine of number words; `at` is a number word, or an article before a scale.
    fn words_from(&self, at: usize) -> Words {
        let mut total = Some(Decimal::ZERO);
        let mut group: Option<Decimal> = None;
        // What may still be added to the group: below 10 behind a ten, below 100 behind a hundred.
        let mut room = Decimal::from(1000);
        let mut last_scale: Option<Decimal> = None;
        let mut scale_at_end = None;
        // Groups with a scale of their own.
        let mut terms = 0;
        let mut word = at;
        if self.is(at, "a") || self.is(at, "an") {
            group = Some(Decimal::ONE);
            word += 1;
        } else if self.facts(at).number.is_none() {
            group = Some(Decimal::ONE);
        }
        let is_one = self.is(at, "one");
        let mut end = word;
        loop {
            let mut next = end;
            if end > at {
                if self.joins(next) {
                    next += 1;
                } else if self.is(next, "and")
                    && (last_scale.is_some() || room == Decimal::ONE_HUNDRED)
                    && group.is_none_or(|_| room == Decimal::ONE_HUNDRED)
                {
                    // "two hundred and five", but not "five and six".
                    let small = self.facts(next + 1).number.is_some_and(|n| {
                        matches!(
                            n.kind,
                            NumberKind::Digit | NumberKind::Teen | NumberKind::Ten
                        )
                    });
                    // "two hundred and three quarters"
                    let part = self
                        .facts(next + 2)
                        .fraction
                        .is_some_and(|part| part.is_plural);
                    let outgrows = part
                        || self.facts(next + 2).scale.is_some_and(|scale| {
                            last_scale.is_some_and(|last| scale.factor >= last)
                        });
                    if !small || outgrows {
                        break;
                    }
                    next += 1;
                }
            }
            let facts = self.facts(next);
            if let Some(number) = facts.number.filter(|number| number.is_figure()) {
                let value = Decimal::from(number.value);
                // A ten needs room for tens, and nothing is added to a zero.
                let fits = match group {
                    None => true,
                    Some(_) => value < room && !value.is_zero(),
                };
                if !fits {
                    break;
                }
                group = group.map_or(Some(value), |group| decimal::sum(group, value));
                room = if number.kind == NumberKind::Ten {
                    Decimal::TEN
                } else {
                    Decimal::ZERO
                };
                scale_at_end = None;
            } else if let Some(scale) = self.scale_word(next)
                && let Some(before) = group
            {
                if scale.factor <= Decimal::ONE_HUNDRED {
                    // Hundreds and dozens belong to their group: "five hundred thousand".
                    if room == Decimal::ONE_HUNDRED && scale.factor == room {
                        break;
                    }
                    let Some(product) = decimal::product(before, scale.factor) else {
                        // Too large to hold: what was read so far is no number either.
                        total = None;
                        end = next + 1;
                        break;
                    };
                    group = Some(product);
                    room = if scale.factor == Decimal::ONE_HUNDRED {
                        scale.factor
                    } else {
                        Decimal::ZERO
                    };
                } else if last_scale.is_none_or(|last| scale.factor < last) {
                    total = total.and_then(|total| {
                        decimal::sum(total, decimal::product(before, scale.factor)?)
                    });
                    group = None;
                    last_scale = Some(scale.factor);
                    terms += 1;
                    room = Decimal::from(1000);
                } else {
                    break;
                }
                scale_at_end = Some(scale.factor);
            } else if let Some(scale) = self.scale_word(next)
                && let Some(last) = scale_at_end.filter(|_| next == end && terms == 1)
                && scale.factor >= last
                && !self.joins(next + 1)
            {
                // "thousand million", "lakh crore"; "two thousand million-dollar homes" are two numbers.
                total = total.and_then(|total| decimal::product(total, scale.factor));
                scale_at_end = Some(scale.factor);
                last_scale = scale_at_end;
            } else if self.is(next, "point")
                && end > at
                && last_scale.is_none()
                && let Some(whole) = group
                && let Some((places, after)) = self.spoken_places(next + 1)
            {
                group = decimal::sum(whole, places);
                end = after;
                room = Decimal::ZERO;
                scale_at_end = None;
                continue;
            } else {
                break;
            }
            end = next + 1;
        }
        let value = match group {
            Some(group) => total.and_then(|total| decimal::sum(total, group)),
            None => total,
        };
        Words {
            end: end.max(at + 1),
            value,
            scale: scale_at_end,
            is_one: is_one && end == at + 1,
        }
    }

    /// A scale word that may stand behind a number word.
    fn scale_word(&self, at: usize) -> Option<ScaleWord> {
        self.facts(at)
            .scale
            .filter(|scale| scale.kind == ScaleKind::Word || self.is_plural_scale(at, scale))
    }

    /// `five lakhs`, `two millions`, `200 dozens`: a plural behind its number, but not "five hundreds of".
    pub(super) fn is_plural_scale(&self, at: usize, scale: &ScaleWord) -> bool {
        let is_large = scale.factor > Decimal::from(1000) && !self.is(at + 1, "of");
        scale.kind == ScaleKind::Plural && (is_large || self.is(at, "dozens"))
    }

    /// The digits behind a spoken point: "one point two five".
    fn spoken_places(&self, at: usize) -> Option<(Decimal, usize)> {
        let mut value = Decimal::ZERO;
        let mut end = at;
        while let Some(number) = self.facts(end).number
            && matches!(number.kind, NumberKind::Digit | NumberKind::Zero)
            && end < at + Decimal::MAX_SCALE as usize
        {
            let place = Decimal::new(i64::from(number.value), (end - at + 1) as u32);
            value = decimal::sum(value, place)?;
            end += 1;
        }
        (end > at).then_some((value, end))
    }
}

impl Number {
    pub fn scale(&mut self, factor: Decimal, span: Span, end: usize) {
        self.value = self.value.and_then(|value| value.scaled(factor));
        self.scale = Some(factor);
        self.form = Form::Other;
        self.tokens.end = end;
        self.span = span;
    }
}

pub(super) fn mixed(whole: Option<Decimal>, numerator: u32, denominator: u32) -> Option<Value> {
    match whole {
        Some(whole) => add_part(whole, Decimal::ONE, (numerator, denominator)),
        None => Some(Value::Fraction {
            numerator: Decimal::from(numerator),
            denominator: Decimal::from(denominator),
        }),
    }
}

/// A whole number and a part of one: a decimal where that is exact, else one fraction.
pub(super) fn add_part(
    whole: Decimal,
    one: Decimal,
    (numerator, denominator): (u32, u32),
) -> Option<Value> {
    let denominator = Decimal::from(denominator);
    let part = decimal::product(Decimal::from(numerator), one)?;
    let parts = decimal::sum(decimal::product(whole, denominator)?, part)?;
    Some(match decimal::quotient(parts, denominator) {
        Some(value) => Value::Exact(value),
        None => Value::Fraction {
            numerator: parts,
            denominator,
        },
    })
}

//! Numbers written out: words, scales, and digits with a scale.
//!
//! | text | value |
//! |---|---|
//! | `twenty-five`, `two hundred and five` | 25, 205 |
//! | `one point five million` | 1500000 |
//! | `1.2 billion`, `5bn`, `10k` | 1200000000, 5000000000, 10000 |
//! | `two and a half`, `5 1/2` | 2.5, 5.5 |
//! | `a million`, `half a dozen` | 1000000, 6 |
//! | `hundreds of thousands`, `several hundred` | several 100000, several 100 |
//!
//! Scales must fall: `two million three thousand` is one number, `thousand million` only where nothing smaller stands before it.
//! `one two three` are three numbers.

use super::digits::{self, Figure, Plain};
use super::vocabulary::{NumberKind, NumberWord, ScaleKind, ScaleWord};
use super::{Reader, Value};
use crate::decimal::{self, Decimal};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::{Span, TokenRange};

/// More groups of three digits than any number that can be held has.
const MAX_GROUPS: usize = 12;

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

    fn number_in_digits(&self, at: usize, money: bool) -> Option<Number> {
        let figure = digits::read(self.text(at));
        let mut end = at + 1;
        let (mut value, mut form) = match figure {
            Figure::Plain(plain) => {
                let (plain, after) = self.spaced_groups(at, plain);
                end = after;
                (plain.value.map(Value::Exact), Form::Digits(plain))
            }
            Figure::Vulgar {
                whole,
                numerator,
                denominator,
            } => (mixed(whole, numerator, denominator), Form::Other),
            _ => return None,
        };
        if let (Some(Value::Exact(whole)), true) = (value, matches!(form, Form::Digits(_)))
            && let Some((part, after)) = self.part_behind(end)
        {
            value = add_part(whole, Decimal::ONE, part);
            form = Form::Other;
            end = after;
        }
        let mut number = Number {
            tokens: TokenRange::new(at, end),
            span: self.span(TokenRange::new(at, end)),
            value,
            scale: None,
            form,
            is_one: false,
        };
        if let Some((factor, after)) = self.scale_behind(end, money) {
            number.scale(factor, self.span(TokenRange::new(at, after)), after);
            // "1.5 hundred thousand", "three million million".
            if let Some((more, after)) = self.scale_behind(after, false)
                && more > factor
            {
                number.scale(more, self.span(TokenRange::new(at, after)), after);
            }
        }
        Some(number)
    }

    /// `2 500 000`: groups of exactly three digits behind single blanks.
    fn spaced_groups(&self, at: usize, first: Plain) -> (Plain, usize) {
        let mut end = at + 1;
        if !first.is_bare() || first.digits > 3 || first.leads_with_zero {
            return (first, end);
        }
        while end - at <= MAX_GROUPS
            && self.kind(end) == Some(TokenKind::Number)
            && self.text(end).len() == 3
            && self.text(end).bytes().all(|byte| byte.is_ascii_digit())
            && self.is_one_blank(end)
        {
            end += 1;
        }
        // One group behind a plain blank may be a number of its own: "Row 12 300 seats".
        let clear = end > at + 2
            || end == at + 2
                && (self.is_hard_blank(at + 1)
                    || self.text(at + 1).starts_with('0')
                    || self.counts_something(end));
        if !clear {
            return (first, at + 1);
        }
        let plain = Plain {
            value: decimal::read(self.between(at, end)),
            digits: first.digits + 3 * (end - at - 1),
            is_grouped: true,
            ..first
        };
        (plain, end)
    }

    /// `½`, `1/2`, `and a half`, `and three quarters` behind a whole number; gives the part and the token after it.
    fn part_behind(&self, at: usize) -> Option<((u32, u32), usize)> {
        let sign = if self.joins(at) { at + 1 } else { at };
        if self.kind(sign) == Some(TokenKind::Number)
            && let Figure::Vulgar {
                whole: None,
                numerator,
                denominator,
            } = digits::read(self.text(sign))
            && denominator <= 64
        {
            return Some(((numerator, denominator), sign + 1));
        }
        let and = if self.joins(at) { at + 1 } else { at };
        if !self.is(and, "and") {
            return None;
        }
        let mut word = and + 1;
        if self.joins(word) {
            word += 1;
        }
        let numerator = if self.is(word, "a") || self.is(word, "one") {
            1
        } else {
            self.facts(word)
                .number
                .filter(|n| n.kind == NumberKind::Digit)?
                .value
        };
        word += 1;
        if self.joins(word) {
            word += 1;
        }
        let part = self.facts(word).fraction?;
        // "two and a third man" is no fraction: only halves and quarters are common enough without "of".
        let fits = part.is_plural == (numerator > 1) && numerator < part.denominator;
        let clear = part.denominator <= 4 || part.is_plural;
        let ordinal = part.denominator == 3 && !part.is_plural && !self.ends_fraction(word + 1);
        (fits && clear && !ordinal).then_some(((numerator, part.denominator), word + 1))
    }

    /// A scale word or letter behind digits.
    fn scale_behind(&self, at: usize, money: bool) -> Option<(Decimal, usize)> {
        let word = if self.joins(at) { at + 1 } else { at };
        let (id, text) = self.short_word(word);
        let scale = self.vocabulary.facts(id).scale?;
        match scale.kind {
            ScaleKind::Word => Some((scale.factor, word + 1)),
            // "4 crores"
            ScaleKind::Plural => (scale.factor > Decimal::from(1000) && !self.is(word + 1, "of"))
                .then_some((scale.factor, word + 1)),
            ScaleKind::Letter => {
                let fits = if text.len() > 1 {
                    true
                } else if word == at && (self.glued(at) || money) {
                    money || self.is_scale_letter(at)
                } else if word == at && matches!(text, "B" | "M") {
                    self.counts_something(at + 1)
                } else {
                    false
                };
                fits.then_some((scale.factor, word + 1))
            }
        }
    }

    /// Whether a lone letter behind digits is a scale although nothing tells of money: `10k`, `5M`, `12m homes`, but not `12m deep`, `5t`.
    fn is_scale_letter(&self, at: usize) -> bool {
        match self.short_word(at).1 {
            "k" | "K" | "b" | "B" | "M" => true,
            // "35m homes", "35m of its devices"
            "m" => {
                self.counts_something(at + 1)
                    || self.is(at + 1, "of") && self.has(at + 2, Class::Determiner)
            }
            _ => false,
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
                    .is_some_and(|s| s.kind == ScaleKind::Word);
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
        if let Some(whole) = words.value
            && let Some((part, after)) = self.part_behind(words.end)
        {
            // "one million and a half" has half a million.
            let one = words.scale.unwrap_or(Decimal::ONE);
            number.value = add_part(whole, one, part);
            number.tokens.end = after;
            number.span = self.span(number.tokens);
            number.is_one = false;
            if let Some((factor, after)) = self.scale_behind(after, false) {
                number.scale(factor, self.span(TokenRange::new(at, after)), after);
            }
        }
        Some(number)
    }

    /// `half a million`, `a half million`, `half a dozen`, `a quarter of a million`.
    pub(super) fn half_of_scale(&self, at: usize) -> Option<Number> {
        let mut word = at;
        if self.is(word, "a") {
            word += 1;
        }
        let part = self
            .facts(word)
            .fraction
            .filter(|part| !part.is_plural && part.denominator <= 4)?;
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
            value: mixed(None, 1, part.denominator).and_then(|value| value.scaled(scale.factor)),
            scale: None,
            form: Form::Other,
            is_one: false,
        })
    }

    /// `dozens`, `tens of thousands`, `several hundred`, `a few million`.
    fn several_at(&self, at: usize) -> Option<Number> {
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

    /// The state machine of number words; `at` is a number word, or an article before a scale.
    fn words_from(&self, at: usize) -> Words {
        let mut total = Some(Decimal::ZERO);
        let mut group: Option<Decimal> = None;
        // What may still be added to the group: below 10 behind a ten, below 100 behind a hundred.
        let mut room = Decimal::from(1000);
        let mut last_scale: Option<Decimal> = None;
        let mut scale_at_end = None;
        let mut word = at;
        if self.is(at, "a") || self.is(at, "an") {
            group = Some(Decimal::ONE);
            word += 1;
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
                    let outgrows = self
                        .facts(next + 2)
                        .scale
                        .is_some_and(|scale| last_scale.is_some_and(|last| scale.factor >= last));
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
                group = Some(group.map_or(value, |group| group + value));
                room = if number.kind == NumberKind::Ten {
                    Decimal::TEN
                } else {
                    Decimal::ZERO
                };
                scale_at_end = None;
            } else if let Some(scale) = facts
                .scale
                .filter(|scale| scale.kind == ScaleKind::Word || self.is_plural_scale(next, scale))
                && let Some(before) = group
            {
                if scale.factor <= Decimal::ONE_HUNDRED {
                    // Hundreds and dozens belong to their group: "five hundred thousand".
                    if room == Decimal::ONE_HUNDRED {
                        break;
                    }
                    group = decimal::product(before, scale.factor);
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
                    room = Decimal::from(1000);
                } else {
                    break;
                }
                scale_at_end = Some(scale.factor);
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

    /// `five lakhs`, `two millions`: a plural behind its number, but not "five hundreds of".
    fn is_plural_scale(&self, at: usize, scale: &ScaleWord) -> bool {
        scale.kind == ScaleKind::Plural
            && scale.factor > Decimal::from(1000)
            && !self.is(at + 1, "of")
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

fn mixed(whole: Option<Decimal>, numerator: u32, denominator: u32) -> Option<Value> {
    match whole {
        Some(whole) => add_part(whole, Decimal::ONE, (numerator, denominator)),
        None => Some(Value::Fraction {
            numerator: Decimal::from(numerator),
            denominator: Decimal::from(denominator),
        }),
    }
}

/// A whole number and a part of one: a decimal where that is exact, else one fraction.
fn add_part(whole: Decimal, one: Decimal, (numerator, denominator): (u32, u32)) -> Option<Value> {
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

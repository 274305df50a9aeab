//! Numbers in digits, with the fraction and the scale behind them.
//!
//! | text | value |
//! |---|---|
//! | `2 500 000`, `10 , 000`, `6 . 2` | 2500000, 10000, 6.2 |
//! | `9.83e-3`, `10^6`, `2 × 10^6` | 0.00983, 1000000, 2000000 |
//! | `5 1/2`, `4½`, `2 and a half` | 5.5, 4.5, 2.5 |
//! | `1.2 billion`, `5bn`, `10k`, `2.3 k`, `35m homes` | 1200000000, 5000000000, 10000, 35000000 |
//! | `6 thousand 2 hundred and 45` | 6245 |
//! | `12m high`, `5t` | the letter is a unit |

use super::digits::{self, Figure, Plain};
use super::vocabulary::{NumberKind, ScaleKind};
use super::words::{Form, Number, add_part, mixed};
use super::{Reader, Value};
use crate::decimal::{self, Decimal};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;

/// More groups of three digits than any number that can be held has.
const MAX_GROUPS: usize = 12;

impl Reader<'_, '_> {
    pub(super) fn number_in_digits(&self, at: usize, money: bool) -> Option<Number> {
        let figure = digits::read(self.text(at));
        let mut end = at + 1;
        let (mut value, mut form) = match figure {
            Figure::Plain(plain) => {
                let (plain, after) = self.spaced_groups(at, plain);
                let (plain, after) = self.loose_parts(at, after, plain);
                end = after;
                (plain.value.map(Value::Exact), Form::Digits(plain))
            }
            Figure::Vulgar {
                whole,
                numerator,
                denominator,
            } => (mixed(whole, numerator, denominator), Form::Other),
            Figure::Exponent(value) => (value.map(Value::Exact), Form::Other),
            _ => return None,
        };
        if let Some((raised, after)) = self.raised(value, end) {
            (value, form, end) = (raised, Form::Other, after);
        }
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
            self.add_terms(&mut number);
        }
        Some(number)
    }

    /// `2 hundred and 45` behind `6 thousand`: further terms, each smaller than the last scale.
    fn add_terms(&self, number: &mut Number) {
        while let (Some(last), Some(whole)) = (number.scale, number.exact())
            && self
                .facts(number.tokens.end - 1)
                .scale
                .is_some_and(|scale| scale.kind == ScaleKind::Word)
        {
            let at = number.tokens.end;
            let and = usize::from(self.is(at, "and"));
            let Some(digits) = self.plain(at + and).filter(Plain::is_bare) else {
                return;
            };
            let scale = self
                .facts(at + and + 1)
                .scale
                .filter(|scale| scale.kind == ScaleKind::Word && !self.joins(at + and + 1));
            // "2 hundred and 45", but "3 thousand and 45 others"
            let (factor, end) = match scale {
                Some(scale) if scale.factor < last && and == 0 => (scale.factor, at + 2),
                None if and == 1
                    && last == Decimal::ONE_HUNDRED
                    && (1..=2).contains(&digits.digits) =>
                {
                    (Decimal::ONE, at + 2)
                }
                _ => return,
            };
            let term = digits
                .value
                .filter(|term| !term.is_zero())
                .and_then(|term| decimal::product(term, factor))
                .filter(|term| *term < last);
            let Some(sum) = term.and_then(|term| decimal::sum(whole, term)) else {
                return;
            };
            number.value = Some(Value::Exact(sum));
            number.scale = Some(factor);
            number.tokens.end = end;
            number.span = self.span(number.tokens);
            if factor == Decimal::ONE {
                number.scale = None;
            }
        }
    }

    /// `10 , 000` and `6 . 2`, as some wire copy spaces its points: no prose has a blank before one.
    fn loose_parts(&self, at: usize, mut end: usize, first: Plain) -> (Plain, usize) {
        let loose = |end: usize, point: &str| {
            self.text(end) == point
                && !self.glued(end)
                && !self.glued(end + 1)
                && self.is_number(end + 1)
                && self.text(end + 1).bytes().all(|byte| byte.is_ascii_digit())
        };
        if !first.is_bare() || first.leads_with_zero || end > at + 1 {
            return (first, end);
        }
        while first.digits <= 3
            && end - at <= 2 * MAX_GROUPS
            && loose(end, ",")
            && self.text(end + 1).len() == 3
        {
            end += 2;
        }
        let groups = (end - at) / 2;
        let mut places = 0;
        if loose(end, ".") && self.text(end + 1).len() <= MAX_GROUPS {
            places = self.text(end + 1).len();
            end += 2;
        }
        if end == at + 1 {
            return (first, end);
        }
        let plain = Plain {
            value: decimal::read(self.between(at, end)),
            digits: first.digits + 3 * groups,
            places,
            is_grouped: groups > 0,
            ..first
        };
        (plain, end)
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
    pub(super) fn part_behind(&self, at: usize) -> Option<((u32, u32), usize)> {
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
    pub(super) fn scale_behind(&self, at: usize, money: bool) -> Option<(Decimal, usize)> {
        let word = if self.joins(at) { at + 1 } else { at };
        let (id, text) = self.short_word(word);
        let scale = self.vocabulary.facts(id).scale?;
        match scale.kind {
            ScaleKind::Word => Some((scale.factor, word + 1)),
            // "4 crores"
            ScaleKind::Plural => self
                .is_plural_scale(word, &scale)
                .then_some((scale.factor, word + 1)),
            ScaleKind::Letter => {
                let fits = if text.len() > 1 {
                    true
                } else if word == at && (self.glued(at) || money) {
                    money || self.is_scale_letter(at)
                } else if word == at && matches!(text, "B" | "M") {
                    self.counts_something(at + 1)
                } else if word == at && text == "k" {
                    !self.is_word(at + 1)
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
}

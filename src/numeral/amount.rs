//! Amounts: sign, currency, number, scale and unit.
//!
//! | text | value | unit |
//! |---|---|---|
//! | `$1.2 billion`, `US$5m`, `HK $5`, `EUR30m`, `5 million euros` | 1200000000, … | money |
//! | `-5%`, `minus 9 points` | -5, -9 | percent, point |
//! | `sixfold`, `four times` | 6, 4 | time |
//! | `5G` | 5 | wireless generation |
//! | `an hour and a half`, but not `an hour` | 1.5 | hour |
//! | `one man`, `one of them`, `one and two`, but not `this one` | 1 | |

use super::digits;
use super::unit::UnitSpan;
use super::vocabulary::{Measure, MeasureKind, NumberKind, NumberWord, ScaleKind};
use super::words::{Form, Number, add_part};
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

    /// `sixfold`, `5G`
    fn multiple(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        let fold = self
            .facts(at)
            .number
            .filter(|word| word.kind == NumberKind::Fold);
        let (value, measure, end) = match fold {
            Some(word) => (word.value, self.vocabulary.time(), at + 1),
            None => (self.generation(at)?, self.vocabulary.generation(), at + 2),
        };
        let amount = Amount {
            number: TokenRange::single(at),
            value: Value::Exact(Decimal::from(value)),
            unit: Some(UnitSpan::plain(measure)),
        };
        self.push(
            numerals,
            TokenRange::new(at, end),
            NumeralKind::Amount(amount),
        )
    }

    /// The number of a mobile generation: `5G`.
    pub(super) fn generation(&self, at: usize) -> Option<u32> {
        if self.text(at + 1) != "G" || !self.glued(at + 1) || self.glued(at) {
            return None;
        }
        let number = self.plain(at)?.small(1)?;
        (2..=6).contains(&number).then_some(number)
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
            Some(self.with_unit(number, at, None))
        })?;
        self.take_sign(&mut part);
        Some(part)
    }

    /// `$5`, `US$5`, `USD 5`, `EUR30m`, `-$5`.
    fn money_first(&self, at: usize) -> Option<Part> {
        if let Some((measure, number)) = self.money_word(at) {
            return Some(self.with_unit(number, at, Some(measure)));
        }
        // "A$5", "HK $5", but "a $5 note"
        let lettered = self.text(at + 1) == "$"
            && self.is_word(at)
            && (self.glued(at + 1) || self.text(at).len() > 1 && self.glued(at + 2));
        let (measure, mut next) = if lettered {
            (self.vocabulary.dollar(self.text(at))?, at + 2)
        } else {
            let token = self
                .token(at)
                .filter(|token| token.classes.has(Class::Currency))?;
            (
                self.vocabulary.money_sign(token.word, self.text(at))?,
                at + 1,
            )
        };
        if let Some((measure, number)) = self.money_behind_sign(next) {
            return Some(self.with_unit(number, at, Some(measure)));
        }
        let minus = matches!(self.text(next), "-" | "−" | "–") && self.glued(next + 1);
        next += usize::from(minus);
        let number = self.number_at(next, true)?;
        let mut part = self.with_unit(number, at, Some(measure));
        if minus {
            part.value = part.value.map(Value::negated);
        }
        Some(part)
    }

    /// A word that starts with a currency code: `EUR30m`, `Rs500`, `PS8` of `PS8.1bn`.
    pub(super) fn money_word(&self, at: usize) -> Option<(Measure, Number)> {
        let code = self.letters_before_digits(at)?;
        let measure = self.vocabulary.money_sign(self.lexicon.word(code), code)?;
        Some((measure, self.number_in_word(at, code.len())?))
    }

    /// `US55,931` behind its dollar sign.
    fn money_behind_sign(&self, at: usize) -> Option<(Measure, Number)> {
        let code = self.letters_before_digits(at).filter(|_| self.glued(at))?;
        let measure = self.vocabulary.dollar(code)?;
        Some((measure, self.number_in_word(at, code.len())?))
    }

    /// Up to four letters that a word starts with, where digits follow.
    fn letters_before_digits(&self, at: usize) -> Option<&'t str> {
        if !self.is_word(at) {
            return None;
        }
        let text = self.text(at);
        let letters = text
            .bytes()
            .take(5)
            .take_while(u8::is_ascii_alphabetic)
            .count();
        let digit = text.as_bytes().get(letters)?.is_ascii_digit();
        (digit && (1..=4).contains(&letters)).then(|| &text[..letters])
    }

    /// The number that starts behind some letters of a word and may go on over the next tokens.
    fn number_in_word(&self, at: usize, letters: usize) -> Option<Number> {
        let token = self.token(at)?;
        let start = token.span.start + letters;
        let limit = self.token(self.end.wrapping_sub(1))?.span.end;
        let length = run_of_digits(&self.document.input()[start..limit]);
        let plain = digits::plain(&self.document.input()[start..start + length])?;
        let mut end = at + 1;
        while self
            .token(end)
            .is_some_and(|token| token.span.start < start + length)
        {
            end += 1;
        }
        let last = self.token(end - 1)?.span.end;
        let mut number = Number {
            tokens: TokenRange::new(at, end),
            span: Span::new(start, start + length),
            value: plain.value.map(Value::Exact),
            scale: None,
            form: Form::Digits(plain),
            is_one: false,
        };
        let suffix = &self.document.input()[start + length..last];
        if suffix.is_empty() {
            if let Some(scale) = self
                .facts(end)
                .scale
                .filter(|scale| scale.kind != ScaleKind::Plural)
            {
                let tokens = TokenRange::new(at, end + 1);
                let span = Span::new(start, self.span(tokens).end);
                number.scale(scale.factor, span, end + 1);
            }
        } else {
            let scale = self.vocabulary.facts(self.lexicon.word(suffix)).scale?;
            number.scale(scale.factor, Span::new(start, last), end);
        }
        Some(number)
    }

    /// Adds the unit behind a number, or the currency before it.
    fn with_unit(&self, number: Number, start: usize, money: Option<Measure>) -> Part {
        let mut end = number.tokens.end;
        let mut unit = money.map(UnitSpan::plain);
        if let Some(unit) = &mut unit {
            // "$5 million US", "$20 dollars"
            if let Some((measure, after)) = self.measure_at(end, None)
                && self.vocabulary.is_money(measure)
                && self.is_word(end)
            {
                if measure != unit.measure
                    && self.vocabulary.code(unit.measure) == Some("USD")
                    && self.vocabulary.name(measure).ends_with("dollar")
                {
                    unit.measure = measure;
                }
                end = after;
            } else if self.vocabulary.code(unit.measure) == Some("USD")
                && self.text(end).len() > 1
                && let Some(dollar) = self.vocabulary.dollar(self.text(end))
            {
                // "$31.20 US"
                unit.measure = dollar;
                end += 1;
            }
            if let Some((per, after)) = self.per_at(end) {
                unit.per = Some(per);
                end = after;
            }
        } else if let Some((behind, after)) = self.unit_behind(end, number.exact()) {
            unit = Some(behind);
            end = after;
        }
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
            is_money_first: money.is_some(),
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

/// Bytes of the number that a text starts with.
fn run_of_digits(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        let inner =
            matches!(byte, b',' | b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !byte.is_ascii_digit() && !inner {
            break;
        }
        end += 1;
    }
    end
}

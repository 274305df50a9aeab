//! Amounts: sign, currency, number, scale and unit, alone or as the two bounds of a range.
//!
//! | text | value | unit |
//! |---|---|---|
//! | `$1.2 billion`, `US$5m`, `EUR30m`, `5 million euros` | 1200000000, … | money |
//! | `-5%`, `minus 9 points` | -5, -9 | percent, point |
//! | `10 to 20 million`, `$5-10`, `between 5 and 7 percent` | a range; scale and unit are shared | … |
//! | `from 5 to 7 percent` behind a verb of change | two amounts, both percent | |
//! | `48 to 45 percent` | two amounts | |
//! | `3-1`, `voted 5 to 4` | none: scores | |
//! | `aged 25 to 54`, `Jane Roe, 52,` | ages | year |
//! | `one man`, `one of them`, but not `this one` | 1 | |

use super::digits;
use super::unit::UnitSpan;
use super::vocabulary::{Measure, NumberKind, ScaleKind};
use super::words::{Form, Number};
use super::{Amount, NumeralKind, Numerals, Reader, Value};
use crate::decimal::Decimal;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::span::{Span, TokenRange};

/// How far before `from` a verb of change is looked for, in tokens.
const CHANGE_REACH: usize = 6;

/// Nobody is older; a larger number in an apposition is no age.
const OLDEST: u32 = 120;

/// No match and no vote of a court is won by more; larger numbers with a dash between them are a range.
const MOST_POINTS: u32 = 200;

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
struct Part {
    tokens: TokenRange,
    span: Span,
    number: Number,
    value: Option<Value>,
    unit: Option<UnitSpan>,
    /// The currency stands before.
    is_money_first: bool,
}

impl Part {
    fn exact(&self) -> Option<Decimal> {
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

    fn push_part(&self, part: Part, numerals: &mut Numerals) -> Option<usize> {
        match part.value {
            Some(value) => self.push_span(numerals, part.tokens, part.span, part.amount(value)),
            None => {
                numerals.too_large.push(part.span);
                self.push_span(numerals, part.tokens, part.span, NumeralKind::Label)
            }
        }
    }

    /// One number with what belongs to it, starting at its currency or at the number.
    fn part_at(&self, at: usize) -> Option<Part> {
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

    /// Two numbers: a range, two bounds of a change, or a score.
    fn pair(&self, first: &Part, numerals: &mut Numerals) -> Option<usize> {
        if let Some(next) = self.score_in_words(first, numerals) {
            return Some(next);
        }
        let link = first.tokens.end;
        let before = first.tokens.start.wrapping_sub(1);
        let is_between = self.is(before, "between");
        let dashed = self.spans(link) || self.is_spaced_dash(link, first);
        let to = self.is(link, "to")
            || self.joins(link) && self.is(link + 1, "to") && self.joins(link + 2);
        let or = self.is(link, "or");
        let and = is_between && self.is(link, "and");
        if !(dashed || to || or || and) {
            return None;
        }
        let next = if self.joins(link) && self.is(link + 1, "to") {
            link + 3
        } else {
            link + 1
        };
        let next = next
            + usize::from(
                to && self.is(next, "as")
                    && (self.is(next + 1, "high") || self.is(next + 1, "much")),
            );
        let mut second = self.part_at(next)?;
        let mut first = *first;
        // A part with a sign of its own has swallowed the dash of the range.
        if dashed && second.tokens.start == link {
            second = self.unsigned(second, next);
        }
        let (low, high) = (first.exact()?, second.exact()?);
        if dashed && self.is_chain(second.tokens.end) {
            return self.push(
                numerals,
                TokenRange::new(first.tokens.start, self.chain_end(second.tokens.end)),
                NumeralKind::Score,
            );
        }
        let shared = self.share_scale(&first, &second);
        let first_had_unit = first.unit.is_some();
        self.share_units(&mut first, &mut second);
        let same = match (first.unit, second.unit) {
            (None, None) => true,
            (Some(left), Some(right)) => left.measure == right.measure,
            _ => false,
        };
        if !same {
            return None;
        }
        let low = shared.unwrap_or(low);
        let bare =
            first.unit.is_none() && first.number.scale.is_none() && second.number.scale.is_none();
        let is_from = self.is(before, "from");
        // "rose 5% to 10%" names the change and the level, "rise 5 to 10%" a range.
        let amount_and_level = to
            && first_had_unit
            && !is_between
            && !is_from
            && self.is_change_before(first.tokens.start);
        let changed = is_from && self.is_change_before(before) || amount_and_level;
        let tokens = TokenRange::new(
            if is_between {
                before
            } else {
                first.tokens.start
            },
            second.tokens.end,
        );
        if !is_between && bare && !is_from && (dashed || to) {
            let counted = self.counts_something(second.tokens.end)
                || self.is_aged(tokens.start)
                || self.is_older_behind(second.tokens.end);
            let small = |part: &Part| {
                part.number.is_bare()
                    && part
                        .exact()
                        .is_none_or(|value| value < Decimal::from(MOST_POINTS))
            };
            let unclear = dashed && !counted && !self.is_bounded(first.tokens.start);
            let is_score =
                low >= high || unclear && (small(&first) || self.is_telephone(&first, &second));
            if is_score && (dashed || first.number.is_bare() == second.number.is_bare()) {
                return self.push(numerals, tokens, NumeralKind::Score);
            }
        }
        let ordered = low < high && !changed;
        // "three or four" is a range, "40 or 400" an alternative.
        let close = !or || high <= low * Decimal::TWO || high - low <= Decimal::from(5);
        if ordered && close && (!or || first.tokens.end == first.number.tokens.end) {
            let value = Value::Range { low, high };
            let number = first.number.tokens.cover(second.number.tokens);
            let kind = NumeralKind::Amount(Amount {
                number,
                value,
                unit: second.unit,
            });
            let range = Part {
                tokens,
                value: Some(value),
                ..second
            };
            let range = self.aged(range);
            let kind = match (kind, range.unit) {
                (NumeralKind::Amount(amount), Some(unit)) => NumeralKind::Amount(Amount {
                    unit: Some(unit),
                    ..amount
                }),
                (kind, _) => kind,
            };
            let tokens = range.tokens;
            let span = Span::new(
                self.document.span(tokens).start,
                second.span.end.max(range.span.end),
            );
            return self.push_span(numerals, tokens, span, kind);
        }
        if or || and {
            return None;
        }
        // The first bound stands alone and keeps its own words; its unit may come from the second.
        if let Some(low) = shared.filter(|_| is_from || to) {
            first.value = Some(Value::Exact(low));
        }
        self.push_part(first, numerals)?;
        self.push_part(second, numerals)
    }

    /// `555-1234`
    fn is_telephone(&self, first: &Part, second: &Part) -> bool {
        let digits = |part: &Part| match part.number.form {
            Form::Digits(plain) if plain.is_bare() => plain.digits,
            _ => 0,
        };
        digits(first) == 3 && digits(second) == 4
    }

    /// `1-for-3`, `one-on-one`
    fn score_in_words(&self, first: &Part, numerals: &mut Numerals) -> Option<usize> {
        let link = first.number.tokens.end;
        let word = ["for", "of", "on", "in", "by"]
            .iter()
            .any(|word| self.is(link + 1, word));
        let second = link + 3;
        let fits = self.joins(link)
            && word
            && self.joins(link + 2)
            && (self.is_number(second) || self.facts(second).number.is_some());
        fits.then(|| {
            self.push(
                numerals,
                TokenRange::new(first.tokens.start, second + 1),
                NumeralKind::Score,
            )
        })
        .flatten()
    }

    /// `100 - 1000 litres`: a dash between blanks joins only a bare number and one with a unit.
    fn is_spaced_dash(&self, link: usize, first: &Part) -> bool {
        self.kind(link) == Some(TokenKind::Dash)
            && !self.glued(link)
            && !self.glued(link + 1)
            && first.unit.is_none()
            && first.number.scale.is_none()
            && self.is_number(link + 1)
            && self
                .part_at(link + 1)
                .is_some_and(|second| second.unit.is_some())
    }

    fn unsigned(&self, mut part: Part, start: usize) -> Part {
        part.tokens.start = start;
        part.span.start = self.document.span(TokenRange::single(start)).start;
        part.value = part.value.map(Value::negated);
        part
    }

    /// Whether a further number is linked by a dash: `7-2-1`.
    fn is_chain(&self, at: usize) -> bool {
        self.spans(at) && self.is_number(at + 1)
    }

    fn chain_end(&self, mut at: usize) -> usize {
        while self.is_chain(at) {
            at += 2;
        }
        at
    }

    /// The first bound at the second's scale: "10 to 20 million".
    fn share_scale(&self, first: &Part, second: &Part) -> Option<Decimal> {
        let scale = second.number.scale?;
        if first.number.scale.is_some() {
            return None;
        }
        let unscaled = crate::decimal::quotient(second.exact()?, scale)?;
        let low = first.exact()?;
        // "from 900,000 to 1 million" shares nothing.
        (low < unscaled || low < Decimal::from(1000) && scale >= Decimal::from(1000))
            .then(|| crate::decimal::product(low, scale))
            .flatten()
    }

    /// A bound without a unit takes the other's.
    fn share_units(&self, first: &mut Part, second: &mut Part) {
        match (first.unit, second.unit) {
            (None, Some(unit)) if !second.is_money_first => first.unit = Some(unit),
            // "$5 to 10" shares its sign, "5 percent to 6,300" nothing.
            (Some(unit), None) if first.is_money_first => second.unit = Some(unit),
            _ => {}
        }
    }

    /// `fell from 10 to 5`: a verb of change before *from*.
    fn is_change_before(&self, from: usize) -> bool {
        let reach = from.saturating_sub(CHANGE_REACH).max(self.start);
        (reach..from).rev().any(|word| self.has(word, Class::Trend))
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
        if self.is(next, "of") {
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

    /// Makes a bare number an age where its place says so.
    fn aged(&self, mut part: Part) -> Part {
        if let Some(unit) = &mut part.unit
            && self.vocabulary.dimension(unit.measure) == "duration"
            && self.is_aged(part.tokens.start)
        {
            unit.is_age = true;
            return part;
        }
        let bare = part.unit.is_none() && part.number.scale.is_none();
        let small = match part.value {
            Some(Value::Exact(value)) => value <= Decimal::from(OLDEST) && value > Decimal::ZERO,
            Some(Value::Range { high, .. }) => high <= Decimal::from(OLDEST),
            _ => false,
        };
        if !bare || !small {
            return part;
        }
        let is_age = self.is_aged(part.tokens.start)
            || self.is_older_behind(part.tokens.end)
            || part.number.is_bare() && self.is_apposed(&part);
        if is_age {
            part.unit = Some(UnitSpan {
                measure: self.vocabulary.year(),
                per: None,
                is_age: true,
            });
        }
        part
    }

    /// `aged 15`, `age 15`, `ages 5 to 11`, `the age of 15`.
    fn is_aged(&self, start: usize) -> bool {
        let age =
            |word: usize| self.is(word, "aged") || self.is(word, "age") || self.is(word, "ages");
        let before = start.wrapping_sub(1);
        age(before)
            || self.is(before, "of") && age(before.wrapping_sub(1))
            || self.is(before, "between") && age(before.wrapping_sub(1))
    }

    /// `and older`, `or younger`.
    fn is_older_behind(&self, end: usize) -> bool {
        (self.is(end, "and") || self.is(end, "or"))
            && (self.is(end + 1, "older") || self.is(end + 1, "younger"))
    }

    /// `Jane Roe, 52,`
    fn is_apposed(&self, part: &Part) -> bool {
        let comma = part.tokens.start.wrapping_sub(1);
        let name = comma.wrapping_sub(1);
        let closed = matches!(self.text(part.tokens.end), "," | "." | ";" | ")")
            || self.token(part.tokens.end).is_none();
        let older_than_one = part.exact().is_some_and(|value| value > Decimal::ONE);
        closed
            && older_than_one
            && self.text(comma) == ","
            && self.is_word(name)
            && self.is_capital(name)
            && self.token(name).is_some_and(|token| {
                !token.classes.meets(ClassSet::of(&[
                    Class::Month,
                    Class::Weekday,
                    Class::Place,
                    Class::Unit,
                    Class::Number,
                    Class::Time,
                ]))
            })
            && self.is_listed_alone(part.tokens.end)
    }

    /// Whether no further number follows the comma: "in Rows 5, 6, 7" are no ages.
    fn is_listed_alone(&self, comma: usize) -> bool {
        !self.is_number(comma + 1)
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

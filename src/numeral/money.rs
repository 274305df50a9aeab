//! Money before and behind its number.
//!
//! | text | reading |
//! |---|---|
//! | `$5`, `US$5m`, `hk $ 5`, `-$5` | a sign, with letters that name the country |
//! | `USD 5`, `EUR30m`, `PS3.4bn`, `Y=250bn` | a code, or what is left of a sign |
//! | `ringgit 65`, `rupees 500 crore` | a name before its number, where nothing else follows |
//! | `MSEK 30`, `30 MEUR`, `60 USD million` | a code with its scale |
//! | `5 million euros`, `3 A$`, `$12.80 US` | behind the number |
//!
//! A bare sign or name that fits several countries (`$`, `dollars`, `francs`) means the one the caller chose, or the text says
//! (`all figures in Canadian dollars`), and else the one the list of currencies gives it: the US dollar for `$`.

use super::amount::Part;
use super::digits;
use super::unit::UnitSpan;
use super::vocabulary::{Measure, ScaleKind};
use super::words::{Form, Number};
use super::{Numerals, Reader, Value};
use crate::decimal::Decimal;
use crate::document::Document;
use crate::lexicon::{Class, Lexicon};
use crate::span::{Span, TokenRange};

/// How far before `in Canadian dollars` the amounts it is said of are named, in tokens.
const SAID_REACH: usize = 8;

impl Numerals {
    /// The currency that a document says its amounts are in: "all figures in Canadian dollars".
    pub(super) fn stated_money(
        document: &Document<'_>,
        lexicon: &Lexicon,
        vocabulary: &super::Vocabulary,
    ) -> Option<Measure> {
        document.expressions().iter().find_map(|expression| {
            let start = expression.tokens.start;
            let is_in = lexicon.classes(expression.id).has(Class::Currency)
                && start > 0
                && document.is(start - 1, "in");
            if !is_in {
                return None;
            }
            let sentence = document.sentence_of(start)?.tokens;
            let reach = start.saturating_sub(SAID_REACH).max(sentence.start);
            let is_said = (reach..start).any(|at| {
                ["all", "amounts", "figures", "prices", "values"]
                    .iter()
                    .any(|word| document.is(at, word))
            });
            let text = document.slice(expression.tokens);
            is_said
                .then(|| vocabulary.measure_of(expression.id, text, None, None))
                .flatten()
        })
    }
}

impl<'t> Reader<'_, 't> {
    /// An amount whose currency stands before it.
    pub(super) fn money_first(&self, at: usize) -> Option<Part> {
        if let Some((measure, number)) = self.money_word(at).or_else(|| self.scaled_code(at)) {
            return Some(self.with_money(number, at, measure));
        }
        let Some((measure, mut next)) = self.money_sign_at(at) else {
            return self.named_money(at);
        };
        if let Some((measure, number)) = self.money_behind_sign(next) {
            return Some(self.with_money(number, at, measure));
        }
        let minus = matches!(self.text(next), "-" | "−" | "–") && self.glued(next + 1);
        next += usize::from(minus);
        let number = self.number_at(next, true)?;
        if self.vocabulary.is_weak_sign(measure) && !is_plainly_money(&number) {
            return None;
        }
        let mut part = self.with_money(number, at, measure);
        if minus {
            part.value = part.value.map(Value::negated);
        }
        Some(part)
    }

    /// The sign or code at a token, and the token where its number starts.
    fn money_sign_at(&self, at: usize) -> Option<(Measure, usize)> {
        // "A$5", "HK $5", "hk $ 5", but "a $5 note" and "gave us $ 5"
        let lettered = self.text(at + 1) == "$"
            && self.is_word(at)
            && (self.glued(at + 1)
                || self.glued(at + 2) && self.text(at).len() > 1
                || !self.glued(at + 2) && (self.text(at).len() > 1 || self.text(at) == "c"));
        if lettered && let Some(dollar) = self.vocabulary.dollar(self.text(at)) {
            return Some((dollar, at + 2));
        }
        // "Y=250bn" is what some wires make of a yen sign.
        if self.text(at + 1) == "=" && self.glued(at + 1) && self.glued(at + 2) {
            let phrase = self.lexicon.phrases(self.word(at)).iter();
            let found = phrase
                .filter(|phrase| phrase.rest.len() == 1)
                .find(|phrase| self.word(at + 1) == phrase.rest[0])?;
            let text = self.between(at, at + 2);
            let measure = self.vocabulary.money_sign(found.id, text, self.home)?;
            return Some((measure, at + 2));
        }
        let token = self
            .token(at)
            .filter(|token| token.classes.has(Class::Currency))?;
        let measure = self
            .vocabulary
            .money_sign(token.word, self.text(at), self.home)?;
        Some((measure, at + 1))
    }

    /// `ringgit 65`: a name before its number, where no unit or noun claims the number.
    fn named_money(&self, at: usize) -> Option<Part> {
        let token = self.token(at)?;
        if !token.classes.has(Class::Currency)
            || !self.is_number(at + 1)
            || self.glued(at + 1)
            || token.span.len() < 3
        {
            return None;
        }
        let before = at.wrapping_sub(1);
        // "5 dollars 22", "the dollar 2 percent", "per euro 5"
        if self.is_number(before)
            || self.facts(before).number.is_some()
            || self.facts(before).scale.is_some()
            || self.has(before, Class::Determiner)
            || self.is(before, "per")
        {
            return None;
        }
        let named = self.document.expressions();
        let index = named.partition_point(|expression| expression.tokens.end < at + 1);
        let (id, start) = named
            .get(index)
            .filter(|expression| expression.tokens.has(at) && expression.tokens.end == at + 1)
            .map_or((token.word, at), |named| (named.id, named.tokens.start));
        let text = self.between(start, at + 1);
        let measure = self
            .vocabulary
            .measure_of(id, text, None, self.home)
            .filter(|measure| self.vocabulary.is_money(*measure))?;
        let number = self.number_at(at + 1, true)?;
        // "Euro 96" is a tournament.
        let is_name = self.is_capital(at) && !is_plainly_money(&number);
        let end = number.tokens.end;
        let is_free = self.unit_behind(end, number.exact()).is_none()
            && (!self.is_word(end) || self.is_function(end));
        (is_free && !is_name).then(|| self.with_money(number, at, measure))
    }

    /// A word that starts with a currency code: `EUR30m`, `Rs500`, `PS3` of `PS3.4bn`.
    pub(super) fn money_word(&self, at: usize) -> Option<(Measure, Number)> {
        let code = self.letters_before_digits(at)?;
        let measure = self
            .vocabulary
            .money_sign(self.lexicon.word(code), code, self.home)?;
        let number = self.number_in_word(at, code.len())?;
        let is_clear = !self.vocabulary.is_weak_sign(measure) || is_plainly_money(&number);
        is_clear.then_some((measure, number))
    }

    /// `US55,931` behind its dollar sign.
    fn money_behind_sign(&self, at: usize) -> Option<(Measure, Number)> {
        let code = self.letters_before_digits(at).filter(|_| self.glued(at))?;
        let measure = self.vocabulary.dollar(code)?;
        Some((measure, self.number_in_word(at, code.len())?))
    }

    /// `MSEK 30`: thousands, millions or billions of a currency, in one word before the number.
    fn scaled_code(&self, at: usize) -> Option<(Measure, Number)> {
        let (factor, measure) = self.scale_and_code(at)?;
        let mut number = self.number_at(at + 1, true)?;
        let span = Span::new(self.token(at)?.span.start, number.span.end);
        let end = number.tokens.end;
        number.scale(factor, span, end);
        Some((measure, number))
    }

    /// The scale and the currency of a word like `MSEK`, which stands beside a number.
    pub(super) fn scale_and_code(&self, at: usize) -> Option<(Decimal, Measure)> {
        let text = self.text(at);
        let is_word = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        if !is_word {
            return None;
        }
        let factor = match text.as_bytes().first()? {
            b'K' | b'T' => Decimal::ONE_THOUSAND,
            b'M' => Decimal::from(1_000_000),
            b'B' => Decimal::from(1_000_000_000),
            _ => return None,
        };
        Some((factor, self.vocabulary.money_code(text.get(1..)?)?))
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

    /// An amount of the money before it, with what is said of the money behind it: "$5 million US", "$20 dollars", "$5 a day".
    fn with_money(&self, number: Number, start: usize, measure: Measure) -> Part {
        let mut end = number.tokens.end;
        let mut unit = UnitSpan::plain(measure);
        let is_dollar = self.vocabulary.code(measure) == Some("USD");
        if let Some((behind, after)) = self.measure_at(end, None)
            && self.vocabulary.is_money(behind)
            && self.is_word(end)
        {
            if is_dollar && self.vocabulary.name(behind).ends_with("dollar") {
                unit.measure = behind;
            }
            end = after;
        } else if is_dollar
            && self.text(end).len() > 1
            && self.is_capital(end)
            && let Some(dollar) = self.vocabulary.dollar(self.text(end))
        {
            unit.measure = dollar;
            end += 1;
        }
        if let Some((per, after)) = self.per_at(end) {
            unit.per = Some(per);
            end = after;
        }
        self.part(number, start, end, Some(unit), true)
    }

    /// The money behind a number that its code or sign alone names: `3.14US$`, `30 MEUR`, `60 USD million`.
    pub(super) fn money_behind(&self, number: &mut Number) -> Option<(UnitSpan, usize)> {
        let at = number.tokens.end;
        if let Some((factor, measure)) = self.scale_and_code(at) {
            self.scale_over(number, factor, at + 1);
            return Some((UnitSpan::plain(measure), at + 1));
        }
        let is_prefixed = self.is_word(at)
            && self.text(at + 1) == "$"
            && self.glued(at + 1)
            && !(self.glued(at + 2) && self.is_number(at + 2));
        if is_prefixed {
            let measure = self.vocabulary.dollar(self.text(at))?;
            return Some((UnitSpan::plain(measure), at + 2));
        }
        let scale = self
            .facts(at + 1)
            .scale
            .filter(|scale| scale.kind == ScaleKind::Word && number.scale.is_none())?;
        let measure = self
            .vocabulary
            .money_sign(self.word(at), self.text(at), self.home)?;
        self.scale_over(number, scale.factor, at + 2);
        Some((UnitSpan::plain(measure), at + 2))
    }

    /// Scales a number by what stands behind its unit; its own tokens stay.
    fn scale_over(&self, number: &mut Number, factor: Decimal, end: usize) {
        let tokens = number.tokens;
        let span = Span::new(
            number.span.start,
            self.span(TokenRange::new(tokens.start, end)).end,
        );
        number.scale(factor, span, tokens.end);
    }
}

/// Whether a number is more than a few digits, which may be part of a name: `R1.5bn`, `Rs500 crore`.
fn is_plainly_money(number: &Number) -> bool {
    number.scale.is_some() || matches!(number.form, Form::Digits(plain) if !plain.is_bare())
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

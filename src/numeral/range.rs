//! Two numbers side by side: ranges, the two ends of a change, scores.
//!
//! | text | reading |
//! |---|---|
//! | `10 to 20 million`, `$5-10`, `between 5 and 7 percent`, `three or four` | one range; scale and unit are shared |
//! | `100 - 1000 litres`, `1000 - 5000`, `20~100`, `20 through 100` | one range |
//! | `fell from 10 to 5 percent`, `rose from 5 to 7 percent` | two amounts, both percent |
//! | `rose 5% to 10%`, `48 to 45 percent` | two amounts |
//! | `3-1`, `3 - 1`, `7-2-1`, `voted 5 to 4`, `2-for-3` | a score |
//!
//! A range runs upward. Two bare numbers with a dash are one only behind a modifier, before something they count, or beyond what
//! a match is won by.

use super::amount::Part;
use super::digits::Plain;
use super::words::Form;
use super::{Amount, NumeralKind, Numerals, Reader, Value};
use crate::decimal::{self, Decimal};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::{Span, TokenRange};

/// How far before `from` a verb of change is looked for, in tokens.
const CHANGE_REACH: usize = 6;

/// No match and no vote of a court is won by more; larger numbers with a dash between them are a range.
const MOST_POINTS: u32 = 200;

impl Reader<'_, '_> {
    /// Two numbers: a range, two bounds of a change, or a score.
    pub(super) fn pair(&self, first: &Part, numerals: &mut Numerals) -> Option<usize> {
        if let Some(next) = self.score_in_words(first, numerals) {
            return Some(next);
        }
        let link = first.tokens.end;
        let before = first.tokens.start.wrapping_sub(1);
        let is_between = self.is(before, "between");
        if let Some(end) = self.spaced_score(first) {
            let tokens = TokenRange::new(first.tokens.start, end);
            return self.push(numerals, tokens, NumeralKind::Score);
        }
        let dashed = self.spans(link) || self.is_spaced_dash(link, first);
        let to = self.is(link, "to")
            || self.joins(link) && self.is(link + 1, "to") && self.joins(link + 2);
        let through = self.is(link, "through") || self.is(link, "thru");
        let waved = self.text(link) == "~" && self.glued(link) && self.glued(link + 1);
        let or = self.is(link, "or");
        let and = is_between && self.is(link, "and");
        if !(dashed || to || or || and || through || waved) {
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
        let (low, high) = (first.decimal()?, second.decimal()?);
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
        let close = !or
            || decimal::product(low, Decimal::TWO).is_none_or(|double| high <= double)
            || high
                .checked_sub(low)
                .is_some_and(|gap| gap <= Decimal::from(5));
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
        if or || and || through || waved {
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

    /// `100 - 1000 litres`, `1000 - 5000`: a dash between blanks joins a bare number and one with a unit, or two too large for a score.
    fn is_spaced_dash(&self, link: usize, first: &Part) -> bool {
        let is_large = |part: &Part| {
            part.exact()
                .is_some_and(|value| value >= Decimal::from(MOST_POINTS))
        };
        self.kind(link) == Some(TokenKind::Dash)
            && !self.glued(link)
            && !self.glued(link + 1)
            && first.unit.is_none()
            && first.number.scale.is_none()
            && self.is_number(link + 1)
            && self.part_at(link + 1).is_some_and(|second| {
                second.unit.is_some()
                    || self.counts_something(second.tokens.end)
                    || is_large(first) && is_large(&second) && !self.is_word(second.tokens.end)
            })
    }

    /// `2 - 1`: two small numbers around a hyphen between blanks, with nothing to count behind them.
    fn spaced_score(&self, first: &Part) -> Option<usize> {
        let (link, number) = (first.tokens.end, first.tokens.end + 1);
        let small = |plain: Plain| {
            plain.is_bare() && plain.value.is_some_and(|value| value < MOST_POINTS.into())
        };
        let fits = self.text(link) == "-"
            && !self.glued(link)
            && !self.glued(number)
            && matches!(first.number.form, Form::Digits(plain) if small(plain))
            && first.unit.is_none()
            && self.plain(number).is_some_and(small)
            && !self.measured(number)
            && !(self.glued(number + 1) && self.is_word(number + 1))
            && !self.counts_something(number + 1)
            && !self.is_bounded(first.tokens.start);
        fits.then_some(number + 1)
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
        let unscaled = decimal::quotient(second.exact()?, scale)?;
        let low = first.exact()?;
        // "from 900,000 to 1 million" shares nothing.
        (low < unscaled || low < Decimal::from(1000) && scale >= Decimal::from(1000))
            .then(|| decimal::product(low, scale))
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
}

//! Amounts in parts, and units that only marks or words around them tell.
//!
//! | text | reading |
//! |---|---|
//! | `8 dollars 15 cents`, `$30 and 25c`, `two pounds fifty` | 8.15, 30.25, 2.5 of the money |
//! | `5 feet 11 inches`, `6'2"`, `6-foot-2`, `8 lb 3 oz` | 71 inch, 74 inch, 74 inch, 131 ounce |
//! | `30'`, `over 5"` | foot, inch, where no quotation is open |
//! | `12 degrees below zero`, `20 below zero` | -12, -20 degrees |
//! | `2 in thick` | inch |
//! | `5G` | the fifth generation of mobile networks |
//! | `20 {kg}`, `50 on the GPa scale` | the unit in brackets, the unit of the scale |
//!
//! An amount in parts is held in its smaller unit, which is exact; money in its main unit, which is exact too. Lengths of time in
//! parts stay apart (`2 years and 3 months`): months have no fixed number of days, and news counts them one by one.

use super::amount::Part;
use super::unit::UnitSpan;
use super::vocabulary::Measure;
use super::{Reader, Value};
use crate::decimal::{self, Decimal};
use crate::document::TokenKind;
use crate::span::TokenRange;

/// How far back an open quotation mark is looked for, in tokens; a mark farther off is taken for closed.
const QUOTE_REACH: usize = 128;

/// Inches to a foot.
const INCHES: u32 = 12;

impl Reader<'_, '_> {
    /// The part with the smaller parts behind it: `8 dollars 15 cents`, `5 feet 11 inches`.
    pub(super) fn with_smaller(&self, part: Part) -> Part {
        let Some(whole) = part.unit.filter(|unit| unit.per.is_none() && !unit.is_age) else {
            return part;
        };
        if part.exact().is_none() || self.vocabulary.dimension(whole.measure) == "duration" {
            return part;
        }
        self.with_named_part(&part, whole.measure)
            .or_else(|| self.with_bare_inches(&part, whole.measure))
            .or_else(|| self.with_bare_cents(&part, whole.measure))
            .unwrap_or(part)
    }

    /// `15 cents` behind dollars, `10 inches` behind feet, with `and` or a comma between them or nothing.
    fn with_named_part(&self, whole: &Part, measure: Measure) -> Option<Part> {
        let link = whole.tokens.end;
        let at = link + usize::from(self.is(link, "and") || self.text(link) == ",");
        let number = self.number_at(at, false)?;
        let word = number.tokens.end;
        let (smaller, end) = match self.vocabulary.money_part(self.word(word)) {
            Some(part) => (part, word + 1),
            None => {
                let (unit, end) = self
                    .inches_mark(word)
                    .or_else(|| self.unit_at(word, number.exact()))?;
                (unit.measure, end)
            }
        };
        let parts = self.vocabulary.parts_of(measure, smaller)?;
        let few = number.exact().filter(|value| *value < parts)?;
        // "5 dollars, 20 cents" is a list as often as a sum, and so is "3 tons and 20 pounds".
        if self.text(link) == "," && !self.vocabulary.is_length_or_mass(measure) {
            return None;
        }
        let (unit, value) = if self.vocabulary.is_money(measure) {
            let cents = decimal::quotient(few, parts)?;
            (measure, decimal::sum(whole.exact()?, cents)?)
        } else {
            let all = decimal::product(whole.exact()?, parts)?;
            (smaller, decimal::sum(all, few)?)
        };
        let per = self.per_at(end);
        let mut sum = self.summed(whole, value, unit, end);
        if let (Some((per, after)), Some(unit)) = (per, &mut sum.unit) {
            unit.per = Some(per);
            sum.tokens.end = after;
            sum.span.end = self.span(sum.tokens).end;
        }
        Some(sum)
    }

    /// `6-foot-2`, `6 foot 2`, `5'10`
    fn with_bare_inches(&self, whole: &Part, measure: Measure) -> Option<Part> {
        let link = whole.tokens.end;
        let at = link + usize::from(self.joins(link));
        if measure != self.vocabulary.foot() {
            return None;
        }
        let number = self.number_at(at, false)?;
        let end = number.tokens.end;
        let inches = number
            .exact()
            .filter(|inches| *inches < Decimal::from(INCHES) && number.scale.is_none())?;
        // "at 6 feet 2 men stood", "6 feet 2 weeks ago"
        let is_other = self.unit_at(end, None).is_some()
            || !self.joins(link) && !self.glued(at) && self.is_word(end) && !self.is_function(end);
        if is_other {
            return None;
        }
        let all = decimal::product(whole.exact()?, Decimal::from(INCHES))?;
        let sum = decimal::sum(all, inches)?;
        Some(self.summed(whole, sum, self.vocabulary.inch(), end))
    }

    /// `two pounds fifty`, `12 USD 40`: a main unit by name with a number of two digits directly behind it.
    fn with_bare_cents(&self, whole: &Part, measure: Measure) -> Option<Part> {
        let at = whole.tokens.end;
        let is_whole = whole.exact().is_some_and(|value| value.scale() == 0);
        // "two pounds fifty" is money although "two pounds" weigh something.
        let measure = self
            .vocabulary
            .money_name(self.word(at - 1), self.home)
            .unwrap_or(measure);
        if !self.vocabulary.is_money(measure)
            || whole.is_money_first
            || whole.number.scale.is_some()
            || !is_whole
            || !self.is_word(at - 1)
            || self.glued(at)
        {
            return None;
        }
        let number = self.number_at(at, false)?;
        let end = number.tokens.end;
        let cents = number.exact().filter(|value| {
            *value >= Decimal::TEN && *value < Decimal::ONE_HUNDRED && value.scale() == 0
        })?;
        let is_free = (!self.is_word(end) || self.is_function(end) || self.is(end, "more"))
            && !self.is_number(end)
            && !(self.glued(end) && self.is_word(end))
            && self.unit_behind(end, None).is_none()
            && !self.spans(end);
        let hundredth = decimal::quotient(cents, Decimal::ONE_HUNDRED)?;
        let sum = decimal::sum(whole.exact()?, hundredth)?;
        is_free.then(|| self.summed(whole, sum, measure, end))
    }

    fn summed(&self, whole: &Part, value: Decimal, measure: Measure, end: usize) -> Part {
        let tokens = TokenRange::new(whole.tokens.start, end);
        let mut span = whole.span;
        span.end = self.span(tokens).end;
        Part {
            tokens,
            span,
            value: Some(Value::Exact(value)),
            unit: Some(UnitSpan::plain(measure)),
            ..*whole
        }
    }

    /// `'` behind feet and `"` behind inches.
    pub(super) fn unit_mark(&self, at: usize) -> Option<(UnitSpan, usize)> {
        if self.kind(at) != Some(TokenKind::Mark) || !self.glued(at) || !self.is_number(at - 1) {
            return None;
        }
        let is_foot = matches!(self.text(at), "'" | "’");
        if is_foot {
            let inches = self.glued(at + 1) && self.is_number(at + 1);
            let closes = self.glued(at + 1) && self.is_word(at + 1);
            let fits = inches || !closes && !self.is_open(at, &["'", "‘", "`"]);
            return fits.then(|| (UnitSpan::plain(self.vocabulary.foot()), at + 1));
        }
        self.inches_mark(at)
            .filter(|_| !self.is_open(at, &["\"", "“", "”", "``", "''"]))
    }

    /// The mark of inches.
    fn inches_mark(&self, at: usize) -> Option<(UnitSpan, usize)> {
        let is_inch = self.glued(at) && matches!(self.text(at), "\"" | "”" | "''" | "″");
        is_inch.then(|| (UnitSpan::plain(self.vocabulary.inch()), at + 1))
    }

    /// Whether one of these marks is open at a token: an odd number of them stand before it.
    fn is_open(&self, at: usize, marks: &[&str]) -> bool {
        let reach = at.saturating_sub(QUOTE_REACH);
        let before = (reach..at)
            .filter(|before| {
                let is_mark = marks.contains(&self.document.text(*before));
                // A mark of feet or inches before is no quotation mark.
                is_mark && !(self.glued(*before) && self.is_number(before.wrapping_sub(1)))
            })
            .count();
        before % 2 == 1
    }

    /// `5G`: a generation of mobile networks; so far there are six.
    pub(super) fn generation_at(&self, at: usize) -> Option<(UnitSpan, usize)> {
        let is_one = self.text(at) == "G"
            && self.glued(at)
            && !self.glued(at.wrapping_sub(1))
            && matches!(self.text(at - 1), "1" | "2" | "3" | "4" | "5" | "6");
        is_one.then(|| (UnitSpan::plain(self.vocabulary.generation()), at + 1))
    }

    /// `2 in thick`: the preposition is an inch before a word of size.
    pub(super) fn inches_in(&self, at: usize) -> Option<(UnitSpan, usize)> {
        let is_inch = self.is(at, "in")
            && ["deep", "high", "long", "tall", "thick", "wide"]
                .iter()
                .any(|size| self.is(at + 1, size));
        is_inch.then(|| (UnitSpan::plain(self.vocabulary.inch()), at + 1))
    }

    /// A unit in brackets behind its number: `20 {kg}`, `20 (kg)`.
    pub(super) fn unit_in_brackets(&self, at: usize) -> Option<(UnitSpan, usize)> {
        let closing = match self.text(at) {
            "(" => ")",
            "[" => "]",
            "{" => "}",
            "<" => ">",
            _ => return None,
        };
        let (measure, end) = self.measure_at(at + 1, None)?;
        let fits = self.glued(at + 1) && self.glued(end) && self.text(end) == closing;
        (fits && !self.vocabulary.is_per(measure)).then(|| (UnitSpan::plain(measure), end + 1))
    }

    /// The unit of a scale behind a number: `50 on the GPa scale`, `40 degrees on the Celsius scale`.
    pub(super) fn unit_of_scale(&self, at: usize) -> Option<(UnitSpan, usize)> {
        if !self.is(at, "on") || !self.is(at + 1, "the") {
            return None;
        }
        let (measure, end) = self.measure_at(at + 2, None)?;
        self.is(end, "scale")
            .then(|| (UnitSpan::plain(measure), end + 1))
    }

    /// `12 degrees below zero`, `20 below zero`: a temperature under zero.
    pub(super) fn below_zero(&self, mut part: Part) -> Part {
        let at = part.tokens.end;
        let is_degree = part
            .unit
            .is_none_or(|unit| self.vocabulary.is_temperature(unit.measure));
        let is_below =
            self.is(at, "below") && (self.is(at + 1, "zero") || self.text(at + 1) == "0");
        let positive = part.exact().is_some_and(|value| value > Decimal::ZERO);
        if !is_degree || !is_below || !positive || self.unit_behind(at + 2, None).is_some() {
            return part;
        }
        part.tokens.end = at + 2;
        part.span.end = self.span(part.tokens).end;
        part.value = part.value.map(Value::negated);
        part.unit = part
            .unit
            .or_else(|| Some(UnitSpan::plain(self.vocabulary.degree())));
        part
    }
}

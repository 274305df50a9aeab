//! Ages without a unit of their own.
//!
//! | text | why |
//! |---|---|
//! | `aged 25 to 54`, `the age of 15`, `under the age of 8 years` | the word before |
//! | `65 and older` | the words behind |
//! | `voters under 30`, `older than 50`, `she is 45.` | people before, nothing to count behind |
//! | `Jane Roe, 52, won`, `Jane Roe, then 52,` | the place between a name and a comma |
//! | `Jane Roe 52 has` | the same where copy has lost its commas: first name, surname, two digits, verb |
//!
//! Ages with their unit (`15-year-old`) are read with it.

use super::amount::Part;
use super::digits::Plain;
use super::unit::UnitSpan;
use super::words::Form;
use super::{Reader, Value};
use crate::decimal::Decimal;
use crate::lexicon::{Class, ClassSet};

/// Nobody is older; a larger number in an apposition is no age.
const OLDEST: u32 = 120;

impl Reader<'_, '_> {
    /// Makes a bare number an age where its place says so.
    pub(super) fn aged(&self, mut part: Part) -> Part {
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
            || self.is_older_before(&part)
            || part.number.is_bare() && self.is_said_of_person(&part)
            || part.number.is_bare() && self.is_apposed(&part)
            || match part.number.form {
                Form::Digits(plain) => self.is_age_behind_name(part.tokens.start, &plain),
                Form::Other => false,
            };
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
    pub(super) fn is_aged(&self, start: usize) -> bool {
        let age =
            |word: usize| self.is(word, "aged") || self.is(word, "age") || self.is(word, "ages");
        let before = start.wrapping_sub(1);
        age(before)
            || self.is(before, "of") && age(before.wrapping_sub(1))
            || self.is(before, "between") && age(before.wrapping_sub(1))
    }

    /// `and older`, `or younger`.
    pub(super) fn is_older_behind(&self, end: usize) -> bool {
        (self.is(end, "and") || self.is(end, "or"))
            && (self.is(end + 1, "older") || self.is(end + 1, "younger"))
    }

    /// `older than 50`, `voters under 30`, `those over 65`: nothing that the number counts follows.
    fn is_older_before(&self, part: &Part) -> bool {
        let (start, end) = (part.tokens.start, part.tokens.end);
        if self.is_plural(end)
            || self.is_plural(end + 1) && !self.is_function(end)
            || self.joins(end)
        {
            return false;
        }
        let before = start.wrapping_sub(1);
        if self.is(before, "than") {
            return ["older", "younger"]
                .iter()
                .any(|word| self.is(before.wrapping_sub(1), word));
        }
        let bounded = ["over", "under", "above", "below"]
            .iter()
            .any(|word| self.is(before, word));
        let people = before.wrapping_sub(1);
        let pointed = ["those", "anyone", "everyone", "anybody"]
            .iter()
            .any(|word| self.is(people, word));
        bounded && (pointed || self.is_plural(people) && self.has(people, Class::Person))
    }

    /// `she is 45,`, `who was 69 when`, `he turned 70`.
    fn is_said_of_person(&self, part: &Part) -> bool {
        let (start, end) = (part.tokens.start, part.tokens.end);
        let verb = start.wrapping_sub(1);
        let subject = verb.wrapping_sub(1);
        let person = ["he", "she", "who", "i"]
            .iter()
            .any(|word| self.is(subject, word));
        let be = ["is", "was", "'s", "am", "'m", "turned", "turns", "be"]
            .iter()
            .any(|word| self.is(verb, word));
        let closed = !self.is_word(end)
            || ["when", "and", "but", "now", "at", "in", "then"]
                .iter()
                .any(|word| self.is(end, word))
            || self.is(verb, "turned") && !self.is_plural(end);
        let rate = matches!(self.text(end), "-" | "–" | "/" | "%");
        person && be && closed && !rate && part.exact().is_some_and(|age| age > Decimal::ONE)
    }

    /// `Jane Roe, 52,`
    fn is_apposed(&self, part: &Part) -> bool {
        let before = part.tokens.start.wrapping_sub(1);
        // "Jane Roe, then 35,"
        let then = self.is(before, "then") || self.is(before, "now");
        let comma = before.wrapping_sub(usize::from(then));
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

    /// `Jane Roe 52 has`
    pub(super) fn is_age_behind_name(&self, at: usize, plain: &Plain) -> bool {
        let verb = ClassSet::of(&[Class::Auxiliary, Class::Cue, Class::Have, Class::Relative]);
        plain.is_bare()
            && plain.digits == 2
            && !plain.leads_with_zero
            && self.is_person_before(at)
            && self
                .token(at + 1)
                .is_some_and(|token| token.classes.meets(verb))
            && !self.is_capital(at + 1)
    }

    /// Whether no further number follows the comma: "in Rows 5, 6, 7" are no ages.
    fn is_listed_alone(&self, comma: usize) -> bool {
        !self.is_number(comma + 1)
    }
}

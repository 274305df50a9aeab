//! Times of day.
//!
//! | text | why |
//! |---|---|
//! | `5 p.m.`, `1020 a.m.`, `five o'clock`, `seven thirty p.m.` | the sign behind |
//! | `5:30`, `17:49:19`, `1430 GMT`, `0600 hours` | its form |
//! | `5-7pm`, `between 5 and 7 p.m.`, `10:30 to 3`, `from 7 to 7:30` | the other time it is linked to |
//! | `tomorrow at 9`, `at 8 in the morning`, `today from 3 to 5`, `between 3 and 5 on Friday` | the day beside it |
//! | `half past seven`, `a quarter to eight`, `five past nine` | the words between |
//!
//! An hour that only the talk makes clear (`see you at 7`) is an amount.

use super::Reader;
use super::digits::{self, Figure};
use super::vocabulary::{LabelKind, NumberKind};
use crate::document::{Shape, TokenKind};
use crate::lexicon::Class;

/// A time, or a number that may be one.
#[derive(Clone, Copy)]
struct Hour {
    end: usize,
    /// Nothing else is written so.
    is_sure: bool,
    is_word: bool,
}

impl Reader<'_, '_> {
    pub(super) fn time_of_day(&self, at: usize) -> Option<usize> {
        if let Some(end) = self.spoken_time(at) {
            return Some(end);
        }
        let first = self.hour(at)?;
        let end = match self.linked_hour(at, first) {
            Some(end) => end,
            None if first.is_sure => first.end,
            None if self.is_hour_of_day(at, first) => first.end,
            None => return None,
        };
        let zone = self.facts(end).label == Some(LabelKind::Zone)
            && self
                .token(end)
                .is_some_and(|token| token.shape.has(Shape::ALL_CAPITALS));
        Some(end + usize::from(zone))
    }

    /// The second of two times: `5-7pm`, `from 7 to 7:30`; gives the token after it.
    fn linked_hour(&self, at: usize, first: Hour) -> Option<usize> {
        let link = first.end;
        let is_between = self.is(at.wrapping_sub(1), "between");
        let dashed = self.spans(link) || matches!(self.kind(link), Some(TokenKind::Dash));
        let runs = dashed
            || ["to", "until", "till"]
                .iter()
                .any(|word| self.is(link, word))
            || is_between && self.is(link, "and");
        let listed = self.is(link, "and") || self.is(link, "or");
        if !runs && !listed {
            return None;
        }
        let second = self.hour(link + 1)?;
        // "from 5:30 to 7 homes"
        let counts = self.counts_something(second.end) || self.measured(link + 1);
        if !second.is_sure && (second.is_word || counts) {
            return None;
        }
        let from = is_between || self.is(at.wrapping_sub(1), "from");
        let told = if runs {
            first.is_sure || second.is_sure || from && !dashed && self.is_on_day(at - 1, second.end)
        } else {
            second.is_sure && !first.is_sure
        };
        told.then_some(second.end)
    }

    /// Whether a day stands before or behind some words: `today from`, `on Friday`, `on 1/1/2015`.
    fn is_on_day(&self, start: usize, end: usize) -> bool {
        let is_day = |word: usize| self.has(word, Class::Weekday) || self.has(word, Class::Day);
        let on = end + usize::from(self.is(end, "on"));
        is_day(start.wrapping_sub(1))
            || is_day(on)
            || on > end && (self.is_month(on) || self.numeric_date(on).is_some())
    }

    /// `at 8 in the morning`, `at 7 tonight`, `tomorrow at 9`, `October 2 at 4`.
    fn is_hour_of_day(&self, at: usize, hour: Hour) -> bool {
        let before = at.wrapping_sub(1);
        let small = self
            .plain(at)
            .is_some_and(|plain| plain.is_bare() && plain.small(2).is_some_and(|h| h <= 12));
        if hour.is_word || !small || !self.is(before, "at") {
            return false;
        }
        let end = hour.end;
        let part = ["morning", "afternoon", "evening"]
            .iter()
            .any(|word| self.is(end + 2, word));
        let behind = self.is(end, "in") && self.is(end + 1, "the") && part
            || self.is(end, "at") && self.is(end + 1, "night")
            || self.has(end, Class::Day);
        let day = before.wrapping_sub(1);
        let dated = self.has(day, Class::Weekday)
            || self.has(day, Class::Day)
            || self.is_number(day) && self.is_month(day.wrapping_sub(1));
        let counts = self.is_word(end) && !self.is_function(end) || self.joins(end);
        let measured = self.measured(at) || matches!(self.text(end), "%" | "$" | "/");
        behind || dated && !counts && !measured
    }

    fn hour(&self, at: usize) -> Option<Hour> {
        let is_word = self.is_word(at);
        let (mut end, mut is_sure) = if is_word {
            (self.hour_in_words(at)?, false)
        } else if self.is_number(at) {
            self.hour_in_digits(at)?
        } else {
            return None;
        };
        if self.facts(end).label == Some(LabelKind::Clock) {
            end += 1;
            is_sure = true;
        }
        // Two words for hour and minute, or a figure of three digits, are a time only with their sign.
        if !is_sure && (end > at + 1 || self.text(at).len() == 3) {
            return None;
        }
        Some(Hour {
            end,
            is_sure,
            is_word,
        })
    }

    /// `5`, `5.30`, `5:30`, `1430` before `GMT`.
    fn hour_in_digits(&self, at: usize) -> Option<(usize, bool)> {
        let end = at + 1;
        // "11: 06 a.m."
        if self.text(end) == ":"
            && self.glued(end)
            && !self.glued(end + 1)
            && self.plain(end + 1).is_some_and(|minute| minute.digits == 2)
            && self.facts(end + 2).label == Some(LabelKind::Clock)
        {
            return Some((end + 2, true));
        }
        match digits::read(self.text(at)) {
            Figure::Colons { is_time: true } => Some((end, true)),
            Figure::Plain(plain) if plain.digits <= 2 => {
                let fits = plain.digits > 0
                    && matches!(plain.places, 0 | 2)
                    && plain.value.is_some_and(|hour| hour < 25.into());
                fits.then_some((end, false))
            }
            Figure::Plain(plain) => {
                let time = plain.small(4)?;
                if time / 100 > 24 || time % 100 > 59 {
                    return None;
                }
                // "1430 GMT", "1430 (1630 GMT)"
                let zone = self.facts(end).label == Some(LabelKind::Zone)
                    || self.text(end) == "("
                        && self.plain(end + 1).is_some_and(|other| other.digits == 4)
                        && self.facts(end + 2).label == Some(LabelKind::Zone);
                let full = plain.digits == 4
                    && (zone || plain.leads_with_zero && self.is_clock_behind(end));
                let signed = self.facts(end).label == Some(LabelKind::Clock);
                (full || signed).then_some((end, full))
            }
            _ => None,
        }
    }

    /// `seven`, `seven thirty`, `eleven forty-five`; gives the token after it.
    fn hour_in_words(&self, at: usize) -> Option<usize> {
        let hour = self.facts(at).number?;
        if !matches!(hour.kind, NumberKind::Digit | NumberKind::Teen) || hour.value > 12 {
            return None;
        }
        let Some(minute) = self.facts(at + 1).number else {
            return Some(at + 1);
        };
        match minute.kind {
            NumberKind::Teen => Some(at + 2),
            NumberKind::Ten if minute.value < 60 => Some(self.behind_ten(at + 1)),
            _ => None,
        }
    }

    /// The token behind `thirty` or `thirty-five`, whose ten stands at `at`.
    pub(super) fn behind_ten(&self, at: usize) -> usize {
        let digit = at + 1 + usize::from(self.joins(at + 1));
        let follows = self
            .facts(digit)
            .number
            .is_some_and(|number| number.kind == NumberKind::Digit);
        if follows { digit + 1 } else { at + 1 }
    }

    /// `half past seven`, `a quarter to eight`, `five minutes past nine`.
    fn spoken_time(&self, at: usize) -> Option<usize> {
        let article = usize::from(self.is(at, "a"));
        let part = self.facts(at + article).fraction.filter(|p| !p.is_plural);
        let link = match part.map(|part| part.denominator) {
            Some(2) if self.is(at + article + 1, "past") => at + article + 1,
            Some(4)
                if ["past", "to", "after", "before"]
                    .iter()
                    .any(|word| self.is(at + article + 1, word)) =>
            {
                at + article + 1
            }
            Some(_) => return None,
            None => {
                let minutes = match self.facts(at).number {
                    Some(number) => number.value,
                    None => self.plain(at)?.small(2)?,
                };
                if article > 0 || !(1..60).contains(&minutes) {
                    return None;
                }
                let link =
                    at + 1 + usize::from(self.is(at + 1, "minutes") || self.is(at + 1, "minute"));
                self.is(link, "past").then_some(link)?
            }
        };
        let hour = self.hour(link + 1)?;
        let counts = self.counts_something(hour.end) || self.measured(link + 1);
        (hour.is_sure || !counts).then_some(hour.end)
    }

    pub(super) fn is_clock_behind(&self, at: usize) -> bool {
        matches!(
            self.facts(at).label,
            Some(LabelKind::Clock | LabelKind::Zone)
        ) || self.is(at, "hours")
            || self.is(at, "hrs")
    }
}

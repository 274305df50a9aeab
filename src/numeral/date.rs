//! Days of a month or year, months of a year.
//!
//! | text | why |
//! |---|---|
//! | `Dec. 3`, `Dec. 3-5, 2019`, `the 3rd of December`, `Oct/2`, `12 June of 93` | a month beside the day |
//! | `March 2019`, `March of 2019` | a month before the year |
//! | `2019-12-31`, `12/31/19`, `2019-Aug-1` | nothing else is written so |
//! | `this Monday 6/14`, `2/29-3/1/2019`, `5/6 to 5/9` | a weekday or a second date beside what could be a fraction |
//! | `on the 17` | the article, where nothing is counted |
//! | `In March 12 people died`, `by May 5 percent` | none: these numbers count |

use super::Reader;
use super::digits::{self, Figure};
use super::vocabulary::NumberKind;
use crate::document::TokenKind;
use crate::lexicon::Class;

impl Reader<'_, '_> {
    /// A day of the month: `3`, `3rd`.
    pub(super) fn is_day(&self, at: usize) -> bool {
        if !self.is_number(at) {
            return false;
        }
        let day = match digits::read(self.text(at)) {
            Figure::Plain(plain) => plain.small(2),
            Figure::Ordinal(value) => value.and_then(|value| u32::try_from(value).ok()),
            _ => None,
        };
        day.is_some_and(|day| (1..=31).contains(&day))
    }

    /// A month; "may" needs its capital or a preposition.
    pub(super) fn is_month(&self, at: usize) -> bool {
        self.facts(at).month.is_some()
            && (self.is_capital(at)
                || !self.has(at, Class::Auxiliary)
                || self.has(at.wrapping_sub(1), Class::Preposition))
    }

    pub(super) fn is_year_number(&self, at: usize) -> bool {
        self.plain(at).is_some_and(|plain| {
            plain.digits == 4
                && plain
                    .small(4)
                    .is_some_and(|year| (1000..=2999).contains(&year))
        })
    }

    /// `Dec. 3`, `December 3-5, 2019`, `March 2019`.
    pub(super) fn date_from_month(&self, at: usize) -> Option<usize> {
        if !self.is_month(at) {
            return None;
        }
        // "Oct/2"
        let slash = self.text(at + 1) == "/" && self.glued(at + 1) && self.glued(at + 2);
        let first = at + 1 + usize::from(slash);
        let glued_year = match self.text(first).split_once(',') {
            // "May 3,2019" lacks its blank.
            Some((day, year)) => {
                day.len() <= 2 && year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
            }
            None => false,
        };
        if self.is_number(first) && glued_year {
            return Some(first + 1);
        }
        // "Sept, 26, 2014" has a comma too many.
        if self.text(first) == ","
            && self.is_day(first + 1)
            && self.text(first + 2) == ","
            && self.is_year_number(first + 3)
        {
            return Some(first + 4);
        }
        if self.is_day(first) {
            // "In March 12 people died", "by May 5 percent"
            let plain = self.plain(first).is_some();
            if plain && (self.has(first + 1, Class::Person) || self.measured(first)) {
                return None;
            }
            return Some(self.year_behind(self.more_days(first + 1)));
        }
        // "the March five quake", but "in March five men"
        let word = self
            .facts(first)
            .number
            .is_some_and(|number| matches!(number.kind, NumberKind::Digit | NumberKind::Teen));
        if word
            && !self.joins(first + 1)
            && !self.measured(first)
            && !self.counts_something(first + 1)
            && !self.has(first + 1, Class::Person)
            && self.facts(first + 1).number.is_none()
        {
            return Some(first + 1);
        }
        let of = usize::from(self.is(first, "of") || self.text(first) == ",");
        self.is_year_number(first + of).then(|| first + of + 1)
    }

    /// `3 December 2019`, `the 3rd of December`, `3-5 December`.
    pub(super) fn date_from_day(&self, at: usize) -> Option<usize> {
        if !self.is_day(at) {
            return None;
        }
        let end = self.more_days(at + 1);
        let month = end + usize::from(self.is(end, "of"));
        if self.is_month(month) {
            return Some(self.year_behind(month + 1));
        }
        // "on the 17", but "on the 17 boats" and "on the 17 new boats"
        let before = at.wrapping_sub(2);
        let dated = self.is(at.wrapping_sub(1), "the")
            && ["on", "by", "until", "till", "since"]
                .iter()
                .any(|word| self.is(before, word))
            && self.plain(at).is_some()
            && !self.joins(end)
            && (!self.is_word(end) || self.is_function(end));
        dated.then_some(end)
    }

    /// A second day behind the first: `-5`, `to 5`, `and 5`.
    fn more_days(&self, at: usize) -> usize {
        let dashed = self.spans(at) || self.kind(at) == Some(TokenKind::Dash);
        let linked = dashed || self.is(at, "to") || self.is(at, "and");
        let more = linked
            && self.is_day(at + 1)
            && !self.measured(at + 1)
            && !self.counts_something(at + 2);
        if more { at + 2 } else { at }
    }

    fn year_behind(&self, at: usize) -> usize {
        let of = self.is(at, "of");
        let year = at + usize::from(of || self.text(at) == ",");
        // "12 June of 93", and the dateline "12 JUN 93 (AFP) --"
        let closed = matches!(self.text(year + 1), "(" | ")" | "--" | "—");
        let short = (of || closed)
            && self
                .plain(year)
                .is_some_and(|plain| plain.digits == 2 && plain.is_bare());
        if (short || self.is_year_number(year))
            && !self.measured(year)
            && !self.counts_something(year + 1)
        {
            return year + 1;
        }
        at
    }

    /// `12/31/2019`, `2019-12-31`, `2019-Aug-1`, `15-Apr-2019`, `this Monday 6/14`.
    pub(super) fn numeric_date(&self, at: usize) -> Option<usize> {
        if self.is_iso_date(at) {
            return Some(at + 5);
        }
        if !self.is_number(at) {
            return None;
        }
        if self.joins(at + 1) && self.facts(at + 2).month.is_some() && self.joins(at + 3) {
            let last = at + 4;
            let short = self.plain(last).is_some_and(|plain| plain.digits == 2);
            let fits = self.is_year_number(at) && self.is_day(last)
                || self.is_day(at) && (short || self.is_year_number(last));
            return fits.then_some(last + 1);
        }
        match digits::read(self.text(at)) {
            Figure::Slashed(3) => Some(at + 1),
            Figure::Vulgar {
                whole: None,
                numerator: month,
                denominator: day,
            } if month <= 12 && day <= 31 => self.slashed_date(at, (month, day)),
            _ => None,
        }
    }

    /// `5/12`, written like a fraction, where what stands beside it is a date.
    fn slashed_date(&self, at: usize, (month, day): (u32, u32)) -> Option<usize> {
        let behind = at + 1;
        let linked = self.spans(behind) || self.kind(behind) == Some(TokenKind::Dash);
        if (linked || self.is(behind, "to")) && self.is_number(behind + 1) {
            match digits::read(self.text(behind + 1)) {
                Figure::Slashed(3) => return Some(behind + 2),
                // Days of a month run up where fractions would run down: "5/6 to 5/9".
                Figure::Vulgar {
                    whole: None,
                    numerator,
                    denominator,
                } if numerator == month && denominator > day => return Some(behind + 2),
                _ => {}
            }
        }
        let before = at.wrapping_sub(1);
        let comma = usize::from(self.text(before) == ",");
        let named = self.has(before.wrapping_sub(comma), Class::Weekday)
            || ["next", "this", "last"]
                .iter()
                .any(|word| self.is(before, word));
        let measured = self.is(behind, "of") || self.measured(at);
        // Nobody parts a thing into twelfths or twentieths: "UPDATE: 5/12".
        let odd = !matches!(day, 2..=6 | 8 | 10 | 16 | 32)
            && !self.is_word(behind)
            && !self.is_alone(at, behind);
        ((named || odd) && !measured).then_some(behind)
    }

    pub(super) fn is_iso_date(&self, at: usize) -> bool {
        self.is_year_number(at)
            && self.spans(at + 1)
            && self.spans(at + 3)
            && self.is_day(at + 2)
            && self.is_day(at + 4)
    }
}

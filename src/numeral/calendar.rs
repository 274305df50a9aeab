//! Years, dates, times of day, decades and centuries.
//!
//! | text | reading |
//! |---|---|
//! | `in 2018`, `2018 election`, `in 1850`, `44 BC`, `2015-17` | year |
//! | `Dec. 3`, `Dec. 3-5, 2019`, `the 3rd of December`, `March 2019`, `2019-12-31`, `12/31/19` | date |
//! | `5 p.m.`, `5:30`, `5-7pm`, `1430 GMT`, `five o'clock` | time |
//! | `the 1990s`, `'90s`, `mid-1990s`, `19th century`, `in her 20s` | period |
//! | `2000 people`, `about 1950 votes`, `1,950 votes` | none of these |
//!
//! Four plain digits from 1900 to 2100 are a year unless a modifier stands before them or people or a unit behind: news writes larger
//! counts with a comma. From 1000 on they are one behind a word such as `in` or `since`.

use super::digits::{self, Figure, Plain};
use super::vocabulary::LabelKind;
use super::{NumeralKind, Numerals, Reader};
use crate::document::{Shape, TokenKind};
use crate::lexicon::Class;
use crate::span::TokenRange;

impl Reader<'_, '_> {
    pub(super) fn calendar(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        let (tokens, kind) = self
            .date_from_month(at)
            .or_else(|| self.date_from_day(at))
            .or_else(|| self.numeric_date(at))
            .map(|end| (TokenRange::new(at, end), NumeralKind::Date))
            .or_else(|| {
                self.time_of_day(at)
                    .map(|end| (TokenRange::new(at, end), NumeralKind::Time))
            })
            .or_else(|| self.period(at).map(|tokens| (tokens, NumeralKind::Period)))
            .or_else(|| self.year(at).map(|tokens| (tokens, NumeralKind::Year)))?;
        self.push(numerals, tokens, kind)
    }

    fn plain(&self, at: usize) -> Option<Plain> {
        if !self.is_number(at) {
            return None;
        }
        match digits::read(self.text(at)) {
            Figure::Plain(plain) => Some(plain),
            _ => None,
        }
    }

    /// A day of the month: `3`, `3rd`.
    fn is_day(&self, at: usize) -> bool {
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
    fn is_month(&self, at: usize) -> bool {
        self.facts(at).month.is_some()
            && (self.is_capital(at)
                || !self.has(at, Class::Auxiliary)
                || self.has(at.wrapping_sub(1), Class::Preposition))
    }

    fn is_year_number(&self, at: usize) -> bool {
        self.plain(at).is_some_and(|plain| {
            plain.digits == 4
                && plain
                    .small(4)
                    .is_some_and(|year| (1000..=2999).contains(&year))
        })
    }

    /// `Dec. 3`, `December 3-5, 2019`, `March 2019`.
    fn date_from_month(&self, at: usize) -> Option<usize> {
        if !self.is_month(at) {
            return None;
        }
        let first = at + 1;
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
        if self.is_day(first) {
            // "In March 12 people died", "by May 5 percent"
            let plain = self.plain(first).is_some();
            if plain && (self.has(first + 1, Class::Person) || self.measured(first)) {
                return None;
            }
            return Some(self.year_behind(self.more_days(first + 1)));
        }
        let of = usize::from(self.is(first, "of") || self.text(first) == ",");
        self.is_year_number(first + of).then(|| first + of + 1)
    }

    /// `3 December 2019`, `the 3rd of December`, `3-5 December`.
    fn date_from_day(&self, at: usize) -> Option<usize> {
        if !self.is_day(at) {
            return None;
        }
        let end = self.more_days(at + 1);
        let month = end + usize::from(self.is(end, "of"));
        self.is_month(month).then(|| self.year_behind(month + 1))
    }

    /// A second day behind the first: `-5`, `to 5`, `and 5`.
    fn more_days(&self, at: usize) -> usize {
        let linked = self.spans(at) || self.is(at, "to") || self.is(at, "and");
        let more = linked
            && self.is_day(at + 1)
            && !self.measured(at + 1)
            && !self.counts_something(at + 2);
        if more { at + 2 } else { at }
    }

    fn year_behind(&self, at: usize) -> usize {
        let year = at + usize::from(self.text(at) == ",");
        if self.is_year_number(year) && !self.measured(year) && !self.counts_something(year + 1) {
            return year + 1;
        }
        at
    }

    /// `12/31/2019`, `2019-12-31`.
    fn numeric_date(&self, at: usize) -> Option<usize> {
        if self.is_iso_date(at) {
            return Some(at + 5);
        }
        let three = self.is_number(at) && digits::read(self.text(at)) == Figure::Slashed(3);
        three.then_some(at + 1)
    }

    pub(super) fn is_iso_date(&self, at: usize) -> bool {
        self.is_year_number(at)
            && self.spans(at + 1)
            && self.spans(at + 3)
            && self.is_day(at + 2)
            && self.is_day(at + 4)
    }

    /// `5 p.m.`, `5:30 a.m. EST`, `1430 GMT`, `five o'clock`, `5-7pm`.
    fn time_of_day(&self, at: usize) -> Option<usize> {
        let figure = if self.is_number(at) {
            Some(digits::read(self.text(at)))
        } else {
            None
        };
        let mut end = at + 1;
        let clear = match figure {
            Some(Figure::Colons { is_time }) => is_time,
            Some(Figure::Plain(plain)) => {
                if plain.digits == 4
                    && plain.is_bare()
                    && self.facts(end).label == Some(LabelKind::Zone)
                    || plain.digits == 4 && plain.leads_with_zero && self.is_clock_behind(end)
                {
                    true
                } else if self.is_hour(at) {
                    // "between 5 and 7 p.m.": the first hour shares the second's sign.
                    let linked = self.spans(end)
                        || ["to", "and", "or", "until"]
                            .iter()
                            .any(|word| self.is(end, word));
                    if linked
                        && (self.is_hour(end + 1) || self.is_colon_time(end + 1))
                        && self.facts(end + 2).label == Some(LabelKind::Clock)
                    {
                        end += 2;
                    }
                    false
                } else {
                    return None;
                }
            }
            None if self.facts(at).number.is_some() && self.is(end, "o'clock") => false,
            _ => return None,
        };
        if self.facts(end).label == Some(LabelKind::Clock) {
            // The verb in "the 5 am ..." does not occur, but "I am" does.
            end += 1;
        } else if !clear {
            return None;
        }
        if self.facts(end).label == Some(LabelKind::Zone)
            && self
                .token(end)
                .is_some_and(|token| token.shape.has(Shape::ALL_CAPITALS))
        {
            end += 1;
        }
        Some(end)
    }

    /// `5`, or `5.30` with a full stop.
    fn is_hour(&self, at: usize) -> bool {
        self.plain(at).is_some_and(|plain| {
            (1..=2).contains(&plain.digits)
                && matches!(plain.places, 0 | 2)
                && plain.value.is_some_and(|hour| hour < 25.into())
        })
    }

    fn is_colon_time(&self, at: usize) -> bool {
        self.is_number(at) && digits::read(self.text(at)) == Figure::Colons { is_time: true }
    }

    pub(super) fn is_clock_behind(&self, at: usize) -> bool {
        matches!(
            self.facts(at).label,
            Some(LabelKind::Clock | LabelKind::Zone)
        ) || self.is(at, "hours")
            || self.is(at, "hrs")
    }

    /// `1990s`, `mid-1990s`, `19th century`.
    fn period(&self, at: usize) -> Option<TokenRange> {
        let mut end = at + 1;
        let figure = if self.is_number(at) {
            digits::read(self.text(at))
        } else {
            Figure::Other
        };
        match figure {
            Figure::Plural(2 | 4) => {}
            Figure::Plural(_) => return None,
            Figure::Ordinal(_) => end = self.century_end(end)?,
            _ if self.facts(at).ordinal.is_some() => end = self.century_end(end)?,
            _ => return None,
        }
        let mut start = at;
        if self.glued(at)
            && self.joins(at.wrapping_sub(1))
            && self.facts(at.wrapping_sub(2)).label == Some(LabelKind::Year)
        {
            start = at - 2;
        } else if self.glued(at) && self.kind(at.wrapping_sub(1)) == Some(TokenKind::Mark) {
            start = at - 1;
        }
        Some(TokenRange::new(start, end))
    }

    fn century_end(&self, at: usize) -> Option<usize> {
        let word = at + usize::from(self.joins(at));
        (self.is(word, "century") || self.is(word, "centuries")).then_some(word + 1)
    }

    fn year(&self, at: usize) -> Option<TokenRange> {
        if !self.is_number(at) {
            return None;
        }
        if self.slashed_years(at) {
            return Some(TokenRange::single(at));
        }
        let plain = self.plain(at)?;
        let before = at.wrapping_sub(1);
        let behind = at + 1;
        // "44 BC", "AD 79"
        let era = |word: usize| {
            self.facts(word).label == Some(LabelKind::Era)
                && self.token(word).is_some_and(|token| {
                    token.shape.has(Shape::ALL_CAPITALS) || token.shape.has(Shape::ABBREVIATED)
                })
        };
        if plain.is_bare() && plain.digits <= 4 && (era(behind) || era(before)) {
            return Some(if era(behind) {
                TokenRange::new(at, behind + 1)
            } else {
                TokenRange::new(before, behind)
            });
        }
        // "'19"
        if plain.digits == 2
            && plain.is_bare()
            && self.glued(at)
            && self.kind(before) == Some(TokenKind::Mark)
            && !self.glued(before)
            && matches!(self.text(before), "'" | "’" | "‘")
            && !matches!(self.text(behind), "'" | "’")
        {
            return Some(TokenRange::new(before, behind));
        }
        let year = plain
            .small(4)
            .filter(|_| plain.digits == 4 && !plain.leads_with_zero)?;
        if !(1000..=2999).contains(&year)
            || self.is_bounded(at) && self.facts(before).label != Some(LabelKind::Year)
        {
            return None;
        }
        let mut end = behind;
        // "2015-17", "2015–2017"
        if self.spans(behind)
            && let Some(last) = self.plain(behind + 1).filter(Plain::is_bare)
            && (last.digits == 2 || last.digits == 4 && self.is_year_number(behind + 1))
            && !self.measured(behind + 1)
        {
            end = behind + 2;
        }
        let counted = end == behind && (self.measured(at) || self.has(behind, Class::Person));
        if counted {
            return None;
        }
        let introduced = self.facts(before).label == Some(LabelKind::Year)
            || self.is_month(before)
            || self.joins(before)
                && self.facts(before.wrapping_sub(1)).label == Some(LabelKind::Year)
            || self.text(before) == "(" && self.text(end) == ")";
        let modern = (1900..=2100).contains(&year);
        let is_year =
            modern || introduced && (!self.counts_something(behind) || self.text(before) == "(");
        if !is_year {
            return None;
        }
        let mut start = at;
        if self.glued(at)
            && self.joins(before)
            && self.facts(before.wrapping_sub(1)).label == Some(LabelKind::Year)
        {
            start = at - 2;
        }
        Some(TokenRange::new(start, end))
    }

    /// `2019/20`
    pub(super) fn slashed_years(&self, at: usize) -> bool {
        self.text(at).split_once('/').is_some_and(|(first, last)| {
            first.len() == 4
                && matches!(last.len(), 2 | 4)
                && first
                    .parse()
                    .is_ok_and(|year: u32| (1800..=2100).contains(&year))
                && last.bytes().all(|byte| byte.is_ascii_digit())
        })
    }

    /// Whether a unit stands behind a number. A long word with a capital is a name rather: "in 2016 Stone spoke".
    fn measured(&self, at: usize) -> bool {
        let named = self.is_capital(at + 1) && self.is_word(at + 1) && self.text(at + 1).len() > 3;
        !named && self.unit_behind(at + 1, None).is_some() || self.facts(at + 1).scale.is_some()
    }

    /// Whether a modifier or a currency stands directly before a number.
    pub(super) fn is_bounded(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        if self.has(before, Class::Currency)
            && self
                .vocabulary
                .money_sign(self.word(before), self.text(before), None)
                .is_some()
        {
            return true;
        }
        // The sign in "2014~2018" bounds nothing.
        let links = self.glued(at) && self.glued(before) && self.is_number(before.wrapping_sub(1));
        if self.has(before, Class::Modifier) && !self.facts(before).is_gap && !links {
            return true;
        }
        let expressions = self.document.expressions();
        let index = expressions.partition_point(|expression| expression.tokens.end < at);
        expressions.get(index).is_some_and(|expression| {
            expression.tokens.end == at && expression.classes.has(Class::Modifier)
        })
    }
}

//! Years, dates, decades and centuries.
//!
//! | text | reading |
//! |---|---|
//! | `in 2018`, `2018 election`, `in 1850`, `44 BC`, `2015-17` | year |
//! | `Dec. 3`, `Dec. 3-5, 2019`, `the 3rd of December`, `March 2019`, `2019-12-31`, `12/31/19` | date |
//! | `this Friday 5/12`, `2/29-3/1/2019`, `2019-Aug-1`, `on the 17` | date |
//! | `the 1990s`, `'90s`, `mid-1990s`, `19th century`, `in her 20s` | period |
//! | `2000 people`, `about 1950 votes`, `1,950 votes` | none of these |
//!
//! Four plain digits from 1900 to 2100 are a year unless a modifier stands before them or people or a unit behind: news writes larger
//! counts with a comma. From 1000 on they are one behind a word such as `in` or `since`.

use super::digits::{self, Figure, Plain};
use super::vocabulary::LabelKind;
use super::{IRREGULAR_PLURALS, NumeralKind, Numerals, Reader};
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

    pub(super) fn plain(&self, at: usize) -> Option<Plain> {
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
    pub(super) fn is_month(&self, at: usize) -> bool {
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
        let linked = self.spans(at) || self.is(at, "to") || self.is(at, "and");
        let more = linked
            && self.is_day(at + 1)
            && !self.measured(at + 1)
            && !self.counts_something(at + 2);
        if more { at + 2 } else { at }
    }

    fn year_behind(&self, at: usize) -> usize {
        let of = self.is(at, "of");
        let year = at + usize::from(of || self.text(at) == ",");
        // "15 April of 87"
        let short = of
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

    /// `12/31/2019`, `2019-12-31`, `2019-Aug-1`, `15-Apr-2019`, `this Friday 5/12`.
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
        (named && !measured).then_some(behind)
    }

    pub(super) fn is_iso_date(&self, at: usize) -> bool {
        self.is_year_number(at)
            && self.spans(at + 1)
            && self.spans(at + 3)
            && self.is_day(at + 2)
            && self.is_day(at + 4)
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
        // "since at least 1980", "in about 1950"
        let told = self.is_bounded(at)
            && self
                .before_modifier(at)
                .is_some_and(|word| self.facts(word).label == Some(LabelKind::Year))
            && !self.is(behind, "of")
            && !self.counts_something(behind);
        if !(1000..=2999).contains(&year)
            || self.is_bounded(at) && !told && self.facts(before).label != Some(LabelKind::Year)
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
        // News writes "2,012 men", so four bare digits that are no round number are a year behind an article: "the 2012 candidates".
        let pointed = self.has(before, Class::Determiner)
            || self.facts(before).label == Some(LabelKind::Year);
        let people = self.has(behind, Class::Person)
            && (self.text(behind).ends_with('s')
                || IRREGULAR_PLURALS
                    .iter()
                    .any(|plural| self.is(behind, plural)))
            && !(pointed && year % 50 != 0);
        // "in 2016 dollars"
        let prices = self.is(before, "in")
            && self
                .unit_at(behind, None)
                .is_some_and(|(unit, _)| self.vocabulary.is_money(unit.measure));
        if end == behind && !prices && (self.measured(at) || people) {
            return None;
        }
        let introduced = self.facts(before).label == Some(LabelKind::Year)
            || self.is_month(before)
            || self.joins(before)
                && self.facts(before.wrapping_sub(1)).label == Some(LabelKind::Year)
            || self.text(before) == "(" && self.text(end) == ")";
        let modern = (1900..=2100).contains(&year);
        let introduced = introduced || told;
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
    pub(super) fn measured(&self, at: usize) -> bool {
        let named = self.is_capital(at + 1) && self.is_word(at + 1) && self.text(at + 1).len() > 3;
        // The mark behind a date closes a quotation: it is no inch.
        let marked = self.kind(at + 1) == Some(TokenKind::Mark);
        !named && !marked && self.unit_behind(at + 1, None).is_some()
            || self.facts(at + 1).scale.is_some()
    }

    /// The token before the modifier that ends directly before a number.
    fn before_modifier(&self, at: usize) -> Option<usize> {
        let expressions = self.document.expressions();
        let index = expressions.partition_point(|expression| expression.tokens.end < at);
        let start = match expressions.get(index) {
            Some(found) if found.tokens.end == at && found.classes.has(Class::Modifier) => {
                found.tokens.start
            }
            _ => at.checked_sub(1)?,
        };
        start.checked_sub(1).filter(|before| *before >= self.start)
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

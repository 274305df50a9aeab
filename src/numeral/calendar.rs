//! Years, decades and centuries; dates and times of day are asked for here and stand in files of their own.
//!
//! | text | reading |
//! |---|---|
//! | `in nineteen eighty-four` | year |
//! | `in 2018`, `2018 election`, `in 1850`, `44 BC`, `2015-17` | year |
//! | `the 1990s`, `'90s`, `the 90's`, `mid-1990s`, `19th century`, `in her 20s` | period |
//! | `2000 people`, `about 1950 votes`, `1,950 votes` | none of these |
//!
//! Four plain digits from 1900 to 2100 are a year unless a modifier stands before them or people or a unit behind: news writes larger
//! counts with a comma. From 1000 on they are one behind a word such as `in` or `since`.

use super::digits::{self, Figure, Plain};
use super::reader::IRREGULAR_PLURALS;
use super::vocabulary::{LabelKind, NumberKind};
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

    pub(super) fn plain(&self, at: usize) -> Option<Plain> {
        if !self.is_number(at) {
            return None;
        }
        match digits::read(self.text(at)) {
            Figure::Plain(plain) => Some(plain),
            _ => None,
        }
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
            // "the 90's", but "the 14's"
            Figure::Plain(plain)
                if plain.is_bare()
                    && matches!(plain.digits, 2 | 4)
                    && plain.small(4).is_some_and(|year| year % 10 == 0)
                    && self.kind(end) == Some(TokenKind::Mark)
                    && self.is(end + 1, "s")
                    && self.glued(end)
                    && self.glued(end + 1)
                    && (self.has(at.wrapping_sub(1), Class::Determiner)
                        || self.facts(at.wrapping_sub(1)).label == Some(LabelKind::Year)) =>
            {
                end += 2;
            }
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

    /// `in nineteen eighty-four`, `since twenty twenty`: nobody counts so, and a word of time stands before.
    fn spoken_year(&self, at: usize) -> Option<usize> {
        let introduced = self.facts(at.wrapping_sub(1)).label == Some(LabelKind::Year);
        let century = self.facts(at).number?;
        if !introduced || !(16..=20).contains(&century.value) {
            return None;
        }
        let end = match self.facts(at + 1).number?.kind {
            NumberKind::Teen => at + 2,
            NumberKind::Ten => self.behind_ten(at + 1),
            _ => return None,
        };
        let counts = self.counts_something(end) || self.measured(end - 1) || self.joins(end);
        (!counts).then_some(end)
    }

    fn year(&self, at: usize) -> Option<TokenRange> {
        if !self.is_number(at) {
            return self.spoken_year(at).map(|end| TokenRange::new(at, end));
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
        // "Some 2016 candidates": nobody says about how many and then so exactly.
        let vague = self.lexicon.column(self.word(before), Class::Modifier, 1) == Some("about")
            && (1900..=2100).contains(&year)
            && year % 10 != 0;
        // "since at least 1980", "in about 1950"
        let told = vague
            || self.is_bounded(at)
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
        let pointed = vague
            || self.has(before, Class::Determiner)
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

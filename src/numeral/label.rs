//! Names and codes with numbers in them: they count nothing.
//!
//! | text | why |
//! |---|---|
//! | `Section 318`, `No. 2`, `page 7`, `Chapters 3 and 5` | a label word stands before |
//! | `iPhone 11`, `S&P 500`, `380 Roeliner`, `Big Four` | a name stands before or, for a type, behind |
//! | `F-16`, `COVID-19`, `7-Eleven`, `G20`, `10G`, `401(k)`, `Roe 747F`, `the 20F form` | it is part of a word |
//! | `1600 Pennsylvania Avenue`, `Roe City, PA 23456` | it is part of an address |
//! | `555-123-4567`, `1.2.3`, `24/7`, `81530 K-14` | no number is written so |
//! | `Ann Roe (4)` | it stands in brackets behind a person: a shirt, not a count |
//! | `the bottom three`, `in game two` | words as well as digits behind a word that ranks or numbers |
//! | `1. First`, `(2) Then` | it numbers a line |
//!
//! A capital before a number makes a label only where the number is plain and nothing it counts follows: `Bomb kills 12 people`,
//! `Ford sold 5 million cars` and `the Dow at 26,000` keep theirs.

use super::digits::{self, Figure, Plain};
use super::vocabulary::{LabelKind, NumberWord, ScaleKind};
use super::{NumeralKind, Numerals, Reader, Value};
use crate::document::Shape;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::span::TokenRange;

/// Parts of a telephone number or code that are looked at.
pub(super) const MOST_PARTS: usize = 8;

impl Reader<'_, '_> {
    pub(super) fn label(&self, at: usize, numerals: &mut Numerals) -> Option<usize> {
        let end = match self.kind(at)? {
            TokenKind::Number => self.label_in_digits(at)?,
            TokenKind::Word => self.label_in_words(at)?,
            _ => return None,
        };
        self.push(numerals, TokenRange::new(at, end), NumeralKind::Label)
    }

    fn label_in_words(&self, at: usize) -> Option<usize> {
        if !self.token(at)?.word.is_known() {
            let has_digit = self.text(at).bytes().any(|byte| byte.is_ascii_digit());
            if !has_digit || self.money_word(at).is_some() {
                return None;
            }
            let end = at + 1;
            return Some(if self.spans(end) && self.is_number(end + 1) {
                end + 2
            } else {
                end
            });
        }
        // "zero in on"
        if self.is(at, "zero") && self.is(at + 1, "in") && self.is(at + 2, "on") {
            return Some(at + 1);
        }
        let is_number = self.facts(at).number.is_some_and(NumberWord::is_figure);
        if is_number && self.is_ranked(at) {
            return Some(at + 1);
        }
        if is_number && let Some(end) = self.ranked_pair(at) {
            return Some(end);
        }
        // "Chapter Seven", "the Big Four", "Group of Seven"
        let before = at.wrapping_sub(1);
        let titled = before > self.start
            && self.is(before, "the")
            && self.is_capital(before)
            && !self.is_capital(before - 1);
        let named = at > self.start && self.is_capital(at) && (titled || self.is_after_name(at));
        let after_label = self.label_before(at) == Some(LabelKind::Strong) && !self.joins(at + 1);
        let group = self.is(at.wrapping_sub(1), "of")
            && at > self.start + 2
            && self.is_capital(at.wrapping_sub(2))
            && !self.is_function(at.wrapping_sub(2));
        (is_number
            && self.is_capital(at)
            && (named || after_label || group)
            && self.facts(at + 1).scale.is_none())
        .then(|| self.labels_end(at + 1))
    }

    fn label_in_digits(&self, at: usize) -> Option<usize> {
        let end = at + 1;
        if self.facts(at).label == Some(LabelKind::Name) {
            return Some(end);
        }
        let plain = match digits::read(self.text(at)) {
            Figure::Plain(plain) => plain,
            Figure::Other => return Some(end),
            Figure::Slashed(2) if self.slashed_years(at) => return None,
            Figure::Slashed(2) => return Some(end),
            _ => return None,
        };
        if let Some(end) = self.parts_end(at, &plain) {
            return Some(end);
        }
        if let Some(end) = self.code_end(at, &plain) {
            return Some(end);
        }
        if self.raised(plain.value.map(Value::Exact), end).is_some() {
            return None;
        }
        if self.is_identifier(at, &plain)
            || self.is_in_address(at, &plain)
            || self.is_shirt(at, &plain)
            || self.is_ranked(at)
        {
            return Some(end);
        }
        if self.numbers_line(at, &plain) || matches!(self.text(at.wrapping_sub(1)), "#" | "№") {
            return Some(end);
        }
        if plain.leads_with_zero && plain.is_bare() && !self.is_clock_behind(end) {
            return Some(end);
        }
        // "the 40-something man"
        if self.joins(end) && (self.is(end + 1, "something") || self.is(end + 1, "somethings")) {
            return Some(end + 2);
        }
        // "Standard & Poor's 500-stock index"
        if self.is(at.wrapping_sub(1), "'s")
            && matches!(self.text(at.wrapping_sub(3)), "&" | "and")
            && self.is_capital(at.wrapping_sub(2))
            && self.is_capital(at.wrapping_sub(4))
            && self.joins(end)
        {
            return Some(end);
        }
        // 401(k)
        if self.text(end) == "("
            && self.glued(end)
            && self.is_word(end + 1)
            && self.glued(end + 1)
            && self.text(end + 1).len() == 1
            && self.text(end + 2) == ")"
        {
            return Some(end + 3);
        }
        if let Some(end) = self.street_end(at, &plain) {
            return Some(end);
        }
        if let Some(end) = self.word_part_end(at, &plain) {
            return Some(end);
        }
        self.is_labelled(at, &plain).then(|| self.labels_end(end))
    }

    /// A number in a word: `F-16`, `777X`, `7-Eleven`.
    fn word_part_end(&self, at: usize, plain: &Plain) -> Option<usize> {
        let end = at + 1;
        if self.glued(end) && self.is_word(end) {
            let facts = self.vocabulary.facts(self.short_word(end).0);
            let known = facts.scale.is_some()
                || facts.label == Some(LabelKind::Clock)
                || self.measure_at(end, None).is_some()
                || self.generation_at(end).is_some()
                || self.text(end + 1) == "$"
                || self.is(end, "x");
            if !known || self.is_designation(at, plain) {
                return Some(end + 1);
            }
        }
        if self.joins(end) && self.is_capital(end + 1)
            && self.facts(end + 1).scale.is_none()
            && (self.text(end + 1).len() == 1 || self.measure_at(end + 1, None).is_none() && plain.is_bare()
                && !self.token(end + 1)?.shape.has(Shape::ALL_CAPITALS))
            // In a headline every word has a capital: "5-Year Plan", "12-Member Panel".
            && !self.token(end + 1)?.classes.meets(ClassSet::of(&[Class::Person, Class::Time]))
        {
            return Some(end + 2);
        }
        let hyphen = at.wrapping_sub(1);
        let word = at.wrapping_sub(2);
        let hyphened = self.glued(at) && self.joins(hyphen) && self.is_word(word);
        // "now-18-month-old", but "rx-480m"
        let measured = !self.is_capital(word)
            && !self.glued_letter(end)
            && self.unit_behind(end, None).is_some();
        if !hyphened
            || measured
            || self.has(word, Class::Modifier)
            || self.has(word, Class::Number)
            || self
                .facts(word)
                .scale
                .is_some_and(|scale| scale.kind != ScaleKind::Letter)
            || self.facts(word).label == Some(LabelKind::Year)
            || self.is(word, "to")
            || self.is_sign_word(word)
            || self
                .vocabulary
                .money_sign(self.word(word), self.text(word), self.home)
                .is_some()
        {
            return None;
        }
        Some(end + usize::from(self.glued_letter(end)))
    }

    fn is_labelled(&self, at: usize, plain: &Plain) -> bool {
        let before = at.wrapping_sub(1);
        match self.label_before(at) {
            // "won the district 68% to 31%"
            _ if self.text(at + 1) == "%" => return false,
            Some(LabelKind::Strong) => {
                return plain.digits <= 5 && !plain.is_grouped || self.is_capital(before);
            }
            Some(LabelKind::Weak) if plain.is_bare() && plain.digits <= 4 => {
                let counted = self.counts_something(at + 1) && !self.is_capital(at + 1)
                    || self.has_unit_behind(at);
                if self.is_capital(before) && before > self.start {
                    return !self.has(at + 1, Class::Person) && !self.has_unit_behind(at);
                }
                let named = self.token(before.wrapping_sub(1)).is_some_and(|token| {
                    token.classes.meets(ClassSet::of(&[
                        Class::Determiner,
                        Class::Pronoun,
                        Class::Number,
                    ])) || token.kind == TokenKind::Number
                });
                let plural = self.text(before).ends_with('s') && !self.text(before).ends_with("ss");
                return !named && !counted && !plural;
            }
            _ => {}
        }
        if self.is(before, "of")
            && self.is(before.wrapping_sub(1), "group")
            && self.is_capital(before.wrapping_sub(1))
        {
            return true;
        }
        let small_version = plain.places == 1 && plain.digits <= 2;
        if !(plain.is_bare() && plain.digits <= 4 || small_version) || self.has_unit_behind(at) {
            return false;
        }
        if plain.digits == 4
            && plain
                .value
                .is_some_and(|value| (1900..=2100).contains(&i64::try_from(value).unwrap_or(0)))
        {
            return false;
        }
        // "Roe United 2-1" is a score, and a score is read as one.
        if self.spans(at + 1) && self.is_number(at + 2) {
            return false;
        }
        if self.is_after_name(at)
            && (self.is_age_behind_name(at, plain) || self.is_measured_pair(at))
        {
            return false;
        }
        if self.is_after_name(at) {
            let index = self.is_index_name(before) && !self.has(at + 1, Class::Person);
            return index
                || !self.counts_something(at + 1)
                || self.is_capital(at + 1) && self.is_type_name(at + 1);
        }
        // "Roe Galaxy Note 20 Ultra": capitals on both sides make even a verb a name.
        let inner = self.is_word(before)
            && self.is_capital(before)
            && !self.is_function(before)
            && self.is_capital(before.wrapping_sub(1));
        if inner && !self.is_shouted(at) && self.is_type_name(at + 1) && !self.is_plural(at + 1) {
            return true;
        }
        plain.digits <= 3
            && plain.is_bare()
            && !self.is_bounded(at)
            && !self.glued(at + 1)
            && !self.is_shouted(at)
            && self.opens_name(at + 1)
    }

    pub(super) fn label_before(&self, at: usize) -> Option<LabelKind> {
        let before = at.wrapping_sub(1);
        if !self.is_word(before) || self.glued(at) {
            return None;
        }
        self.facts(before).label
    }

    /// `3 and 5`, `3-5`, `3 to 5` behind a label word.
    fn labels_end(&self, mut end: usize) -> usize {
        for _ in 0..MOST_PARTS {
            let linked = self.spans(end)
                || ["and", "to", "or", "through"]
                    .iter()
                    .any(|word| self.is(end, word));
            let number = end + 1;
            if !linked
                || !self.is_number(number)
                || self.has_unit_behind(number)
                || self.counts_something(number + 1)
            {
                break;
            }
            end = number + 1;
        }
        end
    }

    pub(super) fn has_unit_behind(&self, at: usize) -> bool {
        let facts = self.vocabulary.facts(self.short_word(at + 1).0);
        facts
            .scale
            .is_some_and(|scale| scale.kind != ScaleKind::Letter || self.glued(at + 1))
            || self.unit_at(at + 1, None).is_some()
    }
}

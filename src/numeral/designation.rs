//! Codes that look like a number with a unit, and numbers whose place says that they count nothing.
//!
//! | text | why |
//! |---|---|
//! | `Roe 747F`, `the 20F form`, `30C/kWh` | a temperature stands behind no name, and alone behind an article |
//! | `filed a 10K`, `the 8K filing` | a form is what one files |
//! | `555-123-4567`, `81530 K-14`, `81530 k14` | three parts; a code goes on behind a blank |
//! | `1600 Pennsylvania Avenue`, `Roe City, PA 23456` | a street or a state beside it |
//! | `1. First`, `(2) Then` | it numbers a line |
//! | `Ann Roe (4)` | a shirt number |
//! | `1448038800` | too long without a comma |
//! | `the bottom three`, `the top 10`, `a top-two race`, `in game two`, `phases one and two` | nothing that it counts follows |

use super::Reader;
use super::digits::{self, Figure, Plain};
use super::label::MOST_PARTS;
use super::vocabulary::{LabelKind, NumberWord};
use crate::document::Shape;
use crate::lexicon::{Class, ClassSet};

/// Larger counts are written with commas or a scale word.
const IDENTIFIER_DIGITS: usize = 10;

/// What is done with a form.
const FILING: [&str; 5] = ["file", "files", "filed", "filing", "filings"];

/// Words that a name follows.
const PEOPLE: ClassSet = ClassSet::of(&[Class::Role, Class::Person]);

impl Reader<'_, '_> {
    /// Whether a letter directly behind digits makes them a type or form, although it is a unit or scale too: `747F`, `20F`.
    pub(super) fn is_designation(&self, at: usize, plain: &Plain) -> bool {
        let letter = at + 1;
        if plain.is_bare() && plain.digits <= 2 && self.is_filed(at) {
            return true;
        }
        if !matches!(self.text(letter), "C" | "F") || !plain.is_bare() && plain.places == 0 {
            return false;
        }
        // "30C/kWh" is a price in cents; only "20C/68F" goes on with a temperature.
        if self.text(letter + 1) == "/" && !self.is_number(letter + 2) {
            return true;
        }
        let before = at.wrapping_sub(1);
        let noun = self.is_word(letter + 1) && !self.is_function(letter + 1);
        plain.is_bare() && (self.is_after_name(at) || self.has(before, Class::Determiner) && noun)
    }

    /// `filed a 10K`, `the 8K filing`, `before the 20F is filed`: a form of the United States' stock exchange supervisor.
    fn is_filed(&self, at: usize) -> bool {
        let letter = at + 1;
        if !matches!(self.text(letter), "D" | "F" | "G" | "K" | "Q") {
            return false;
        }
        let is_filing = |at: usize| FILING.iter().any(|word| self.is(at, word));
        let before = at.wrapping_sub(1);
        let article = self.token(before).is_some_and(|token| {
            let articles = ClassSet::of(&[Class::Determiner, Class::Pronoun]);
            token.classes.meets(articles)
        });
        let auxiliaries = (letter + 1..letter + 4)
            .take_while(|at| self.has(*at, Class::Auxiliary))
            .count();
        is_filing(before.wrapping_sub(usize::from(article))) || is_filing(letter + 1 + auxiliaries)
    }

    /// A single letter that touches the digits before it.
    pub(super) fn glued_letter(&self, at: usize) -> bool {
        self.glued(at) && self.is_word(at) && self.text(at).len() == 1
    }

    /// `81530 K-14`, `81530 k14`: a long bare number with a code behind it that is not counted.
    pub(super) fn code_end(&self, at: usize, plain: &Plain) -> Option<usize> {
        let code = at + 1;
        if !plain.is_bare() || plain.digits < 4 || self.glued(code) || !self.is_word(code) {
            return None;
        }
        let text = self.text(code);
        let end = if text.len() == 1 && self.joins(code + 1) && self.is_number(code + 2) {
            code + 3
        } else if !self.token(code)?.word.is_known()
            && text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.ends_with(|c: char| c.is_ascii_digit())
        {
            code + 1
        } else {
            return None;
        };
        let counted = self.is_word(end) && !self.is_function(end);
        (!counted && !self.glued(end)).then_some(end)
    }

    /// `Roe City, PA 23456`
    pub(super) fn is_in_address(&self, at: usize, plain: &Plain) -> bool {
        let state = at.wrapping_sub(1);
        let short = self.text(state).len() == 2
            && self
                .token(state)
                .is_some_and(|token| token.shape.has(Shape::ALL_CAPITALS))
            || self.is(state, "D.C.");
        plain.is_bare()
            && plain.digits == 5
            && short
            && (self.is_capital(at + 1) || !self.counts_something(at + 1))
    }

    /// `Ann Roe (4)`
    pub(super) fn is_shirt(&self, at: usize, plain: &Plain) -> bool {
        let open = at.wrapping_sub(1);
        plain.is_bare()
            && plain.digits <= 2
            && self.text(open) == "("
            && self.text(at + 1) == ")"
            && self.is_person_before(open)
    }

    /// Whether a first name and a surname stand before a token; a name that is not listed is known by the word for a person
    /// before it.
    pub(super) fn is_person_before(&self, at: usize) -> bool {
        let surname = at.wrapping_sub(1);
        let first = at.wrapping_sub(2);
        self.is_word(surname)
            && self.is_capital(surname)
            && self.is_capital(first)
            && (self.has(first, Class::GivenName)
                || self
                    .token(first.wrapping_sub(1))
                    .is_some_and(|token| token.classes.meets(PEOPLE)))
    }

    /// `the bottom three`, `in game two`, `phase two of`: a number word behind a word that ranks or numbers, with nothing to count.
    pub(super) fn is_ranked(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        // "the top-two race"
        if self.joins(before) && self.facts(before.wrapping_sub(1)).label == Some(LabelKind::Rank) {
            return true;
        }
        let kind = match self.label_before(at) {
            Some(kind @ (LabelKind::Rank | LabelKind::Strong | LabelKind::Weak)) => kind,
            _ => return false,
        };
        let next = at + 1;
        let goes_on = self.is_word(next) && !self.is_function(next)
            || self.joins(next)
            || self.glued(next) && self.is_word(next)
            || self.has_unit_behind(at)
            || self.facts(next).scale.is_some()
            || self.facts(next).fraction.is_some();
        if goes_on {
            return false;
        }
        if kind == LabelKind::Rank {
            return true;
        }
        let pointed = self.token(before.wrapping_sub(1)).is_some_and(|token| {
            token.classes.meets(ClassSet::of(&[
                Class::Determiner,
                Class::Pronoun,
                Class::Number,
            ]))
        });
        let plural = self.text(before).ends_with('s') && !self.text(before).ends_with("ss");
        // "in game two", but "to question two of them"
        let placed = kind == LabelKind::Strong
            || before == self.start
            || self.has(before.wrapping_sub(1), Class::Preposition)
                && !self.is(before.wrapping_sub(1), "to");
        !self.is_number(at) && !pointed && !plural && placed
    }
    /// `phases one and two`: number words behind the plural of a word that numbers; gives the token after them.
    pub(super) fn ranked_pair(&self, at: usize) -> Option<usize> {
        let figure = |word: usize| self.facts(word).number.is_some_and(NumberWord::is_figure);
        let linked = ["and", "or", "to", "through"]
            .iter()
            .any(|word| self.is(at + 1, word));
        let end = at + 3;
        let counts = self.is_word(end) && !self.is_function(end) || self.has_unit_behind(at + 2);
        (self.label_before(at) == Some(LabelKind::Strong)
            && self.text(at.wrapping_sub(1)).ends_with('s')
            && linked
            && figure(at + 2)
            && !counts)
            .then_some(end)
    }
    /// `1448038800`: nobody counts in so many digits without a comma, so they name something.
    pub(super) fn is_identifier(&self, at: usize, plain: &Plain) -> bool {
        plain.is_bare()
            && plain.value.is_some()
            && plain.digits >= IDENTIFIER_DIGITS
            && !self.is_alone(at, at + 1)
            && (!self.is_word(at + 1) || self.is_function(at + 1))
            && !self.has_unit_behind(at)
    }

    /// `Roe 46 to 40 percent`: what stands behind a name is no part of it where it shares a unit with a second number.
    pub(super) fn is_measured_pair(&self, at: usize) -> bool {
        let second = at + 2;
        (self.is(at + 1, "to") || self.is(at + 1, "and") || self.spans(at + 1))
            && self.is_number(second)
            && self
                .unit_behind(second + 1, None)
                .is_some_and(|(unit, _)| self.vocabulary.dimension(unit.measure) == "ratio")
    }
    /// `555-123-4567`, `978-0-306`: three groups of digits or more.
    pub(super) fn parts_end(&self, at: usize, plain: &Plain) -> Option<usize> {
        let mut end = at + 1;
        let mut parts = 1;
        while parts < MOST_PARTS && self.spans(end) && self.is_number(end + 1) {
            end += 2;
            parts += 1;
        }
        // "(555) 123-4567"
        if self.text(at.wrapping_sub(1)) == "("
            && self.text(at + 1) == ")"
            && plain.digits == 3
            && self.is_number(at + 2)
            && self.spans(at + 3)
            && self.is_number(at + 4)
        {
            return Some(at + 5);
        }
        (parts >= 3 && !self.is_iso_date(at)).then_some(end)
    }

    /// `1. First`, `2) Then`, `(3) Last` at the start of a sentence.
    pub(super) fn numbers_line(&self, at: usize, plain: &Plain) -> bool {
        let first = at == self.start || at == self.start + 1 && self.text(self.start) == "(";
        first
            && plain.is_bare()
            && plain.digits <= 2
            && matches!(self.text(at + 1), ")" | ".")
            && self.glued(at + 1)
            && self.token(at + 2).is_some()
    }

    /// `1600 Pennsylvania Avenue`, `10 Downing St.`
    pub(super) fn street_end(&self, at: usize, plain: &Plain) -> Option<usize> {
        if !plain.is_bare() || plain.digits > 5 {
            return None;
        }
        for word in at + 1..=at + 4 {
            let is_name = self.is_word(word) && self.is_capital(word);
            if is_name && word > at + 1 && self.facts(word).label == Some(LabelKind::Street) {
                return Some(word + 1);
            }
            // "350 Fifth Avenue", "20 West 34th Street"
            let is_ordinal =
                self.is_number(word) && matches!(digits::read(self.text(word)), Figure::Ordinal(_));
            if !is_name && !is_ordinal {
                return None;
            }
        }
        None
    }
}

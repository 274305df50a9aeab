//! What a number leaves out and its neighbour says.
//!
//! | text | filled in |
//! |---|---|
//! | `45 and 50 mg`, `two-, three- and four-room flats` | the unit or noun of the last |
//! | `3.9 million cars, up from 2.4 million`; `compared with 12 cars` | the noun of the other end |
//! | `from 200 pounds to 180` | the unit of the other end |
//! | `five soldiers were killed and seven wounded` | soldiers |
//! | `435 homes by lot and 187 by tender` | homes: the same preposition stands behind both |
//! | `one is 8 cents, the other is 12` | cents: the same verb stands before both |
//! | `grew by 2 percent but shrank by 1` | percent: both are amounts of a change |
//! | `2,400 yen ($22) or 2,300 ($21)` | yen: money in brackets stands behind both |
//! | `16,369.03, up 58.06 points` | points |
//! | `9 billion shekels ($2.4 billion) a year`, `6 gallons of milk a day` | the unit by time, said behind |
//!
//! Only a number with neither unit nor noun takes one, and only from a neighbour in its sentence. Limits: what is left out over two
//! sentences is not filled, nor a unit that only the subject tells ("the rate rose from 3.2 to 3.4").

use super::Found;
use super::recognise::Recogniser;
use crate::document::{Document, Token, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::numeral::Value;
use crate::span::TokenRange;

/// How many quantities before a number are asked for a unit; those between are other measures of the same thing.
const REACH: usize = 4;

/// Words that no number counts and that may follow one left alone.
const FOLLOWS: ClassSet = ClassSet::of(&[
    Class::Auxiliary,
    Class::Coordinator,
    Class::Determiner,
    Class::Preposition,
    Class::Relative,
    Class::Subordinator,
    Class::Time,
    Class::Weekday,
    Class::Month,
]);

/// The quantities of a document, under the eyes of the rules.
pub(super) struct Ellipsis<'a, 't> {
    pub recogniser: &'a Recogniser,
    pub document: &'a Document<'t>,
}

impl Ellipsis<'_, '_> {
    pub fn fill(&self, all: &mut [Found]) {
        for index in (0..all.len()).rev() {
            self.take_period(all, index);
            if self.is_alone(&all[index]) {
                self.take_from_next(all, index);
            }
        }
        for index in 1..all.len() {
            if self.is_alone(&all[index]) {
                self.take_from_last(all, index);
            }
        }
    }

    /// `45 and 50 mg`, `two-, three- and four-room`; a chain is filled from its end.
    fn take_from_next(&self, all: &mut [Found], index: usize) {
        let Some(&next) = all.get(index + 1) else {
            return;
        };
        let found = all[index];
        let is_level = self.is_score(&next)
            && next.trend.is_some()
            && self.are_all(found.tokens.end..next.tokens.start, &[",", "up", "down"]);
        if is_level {
            all[index].unit = next.unit;
            return;
        }
        let between = found.tokens.end..next.tokens.start;
        let is_chain = next.elided_noun.is_some() && self.are_all(between.clone(), &[",", "-"]);
        let is_last = self.are_all(between.clone(), &[",", "-", "and", "or"])
            && between
                .clone()
                .any(|at| self.is(at, "and") || self.is(at, "or"));
        // The sign of money before the second is its own: "10 and $5".
        let is_money_first =
            next.unit.is_some() && next.noun.is_none() && self.is_sign_before(&next);
        // "won 45, and 20 percent of them left": a share of something opens a clause of its own as often.
        let is_share = self.dimension(&next) == Some("ratio") && self.is(next.tokens.end, "of");
        let suspended = self.text(found.tokens.end) == "-";
        let fits = (is_last || is_chain)
            && !is_money_first
            && !is_share
            && self.same_sentence(&found, &next);
        // "in 5 and 20 people": only of a kind, or where the hyphen or a unit says that one word serves both.
        if fits
            && (next.unit.is_some() || suspended || self.is_small(&found) && self.is_small(&next))
        {
            all[index].unit = next.unit;
            all[index].elided_noun = next.noun.or(next.elided_noun);
        }
    }

    fn take_from_last(&self, all: &mut [Found], index: usize) {
        let found = all[index];
        let first = index.saturating_sub(REACH);
        let nearest = index - 1;
        for before in (first..index).rev() {
            let last = all[before];
            if !self.same_sentence(&last, &found) {
                return;
            }
            let noun = last.noun.or(last.elided_noun);
            if last.unit.is_none() && noun.is_none() {
                continue;
            }
            let is_nearest = before == nearest;
            let fits = is_nearest
                && (self.is_other_end(&last, &found)
                    || self.is_parallel(&last, &found)
                    || last.unit.is_none() && self.is_harmed(&last, &found))
                || self.is_converted(all, before) && self.is_converted(all, index)
                || self.is_score(&last) && self.is_level(&last) && self.is_level(&found);
            if fits {
                all[index].unit = last.unit.filter(|unit| !unit.is_age);
                all[index].elided_noun = noun.filter(|_| last.unit.is_none());
                return;
            }
        }
    }

    /// `from 200 pounds to 180`, `to 3.9 million cars, up from 2.4 million`, `12 cars, compared with 9`.
    fn is_other_end(&self, last: &Found, found: &Found) -> bool {
        let before = found.tokens.start.wrapping_sub(1);
        if last.trend.is_some() {
            return false;
        }
        let from_last = self.is(last.tokens.start.wrapping_sub(1), "from");
        // "fell from 200 pounds to 180", "leads 48 percent to 45"
        if self.is(before, "to") && before == self.end_of(last) {
            return from_last || self.dimension(last) == Some("ratio") && self.ends(found);
        }
        let is_end = self.is(before, "from")
            || self.is(before, "than")
            || self.is(before, "versus")
            || self.is(before, "against")
            || ["with", "to"]
                .iter()
                .any(|word| self.is(before, word) && self.is(before.wrapping_sub(1), "compared"));
        is_end
            && (self.end_of(last)..before).all(|at| {
                let token = &self.document.tokens()[at];
                token.kind == TokenKind::Punctuation
                    || token.classes.meets(FOLLOWS)
                    || token
                        .classes
                        .meets(ClassSet::of(&[Class::Trend, Class::Modifier]))
                    || self.is(at, "compared")
                    || token.kind == TokenKind::Number
            })
    }

    /// The same preposition behind both, the same verb before both, or two amounts of change by the same preposition.
    fn is_parallel(&self, last: &Found, found: &Found) -> bool {
        let before = |quantity: &Found| quantity.tokens.start.wrapping_sub(1);
        let behind = |at: usize| {
            self.token(at)
                .filter(|token| token.classes.has(Class::Preposition))
        };
        let is_joined = self.token(before(found)).is_some_and(|token| {
            token.classes.has(Class::Coordinator) || self.text(before(found)) == ","
        });
        let same_behind = behind(self.end_of(last))
            .zip(behind(found.tokens.end))
            .is_some_and(|(last, found)| last.word == found.word && last.word.is_known());
        if is_joined && same_behind {
            return true;
        }
        let ends = self.ends(found);
        let same_before = self
            .token(before(last))
            .zip(self.token(before(found)))
            .is_some_and(|(last, found)| last.word == found.word);
        let is_verb = self
            .token(before(found))
            .is_some_and(|token| token.classes.has(Class::Auxiliary));
        let both_change =
            last.trend.is_some() && found.trend.is_some() && self.is(before(found), "by");
        ends && same_before && (is_verb || both_change)
    }

    /// `five soldiers were killed and seven wounded`
    fn is_harmed(&self, last: &Found, found: &Found) -> bool {
        let is_person = last
            .noun
            .or(last.elided_noun)
            .is_some_and(|noun| (noun.start..noun.end).any(|at| self.has(at, Class::Person)));
        let is_said = (self.end_of(last)..found.tokens.start).any(|at| {
            self.token(at)
                .is_some_and(|token| token.classes.meets(ClassSet::HARMED))
        });
        let follows = (found.tokens.end..found.tokens.end + 3).any(|at| {
            self.token(at)
                .is_some_and(|token| token.classes.meets(ClassSet::HARMED))
        });
        let is_joined = (self.end_of(last)..found.tokens.start)
            .any(|at| self.has(at, Class::Coordinator) || self.text(at) == ",");
        follows && is_joined && (is_person || is_said)
    }

    /// Whether money in brackets stands directly behind: `2,400 yen ($22)`.
    fn is_converted(&self, all: &[Found], index: usize) -> bool {
        let found = &all[index];
        let is_money = |found: &Found| self.dimension(found) == Some("currency");
        let fits = is_money(found) || found.unit.is_none();
        fits && self.text(found.tokens.end) == "("
            && all
                .get(index + 1)
                .is_some_and(|next| is_money(next) && next.tokens.start == found.tokens.end + 1)
    }

    /// `climbed to 1,333.18`
    fn is_level(&self, found: &Found) -> bool {
        let before = found.tokens.start.wrapping_sub(1);
        let says = self.is(before, "to") || self.is(before, "at") || self.is(before, "of");
        let fine = matches!(found.value, Value::Exact(value) if value.scale() > 0);
        found.trend.is_none() && says && fine
    }

    /// `a year` behind the noun or a conversion in brackets: `6 gallons of milk a day`.
    fn take_period(&self, all: &mut [Found], index: usize) {
        let found = all[index];
        let Some(unit) = found.unit.filter(|unit| unit.per.is_none() && !unit.is_age) else {
            return;
        };
        let is_amount = matches!(
            self.dimension(&found),
            Some("currency" | "volume" | "mass" | "energy" | "data")
        );
        let behind_noun = found
            .noun
            .filter(|_| self.is(found.tokens.end, "of"))
            .map(|noun| noun.end);
        let bracket = all
            .get(index + 1)
            .filter(|next| {
                self.text(found.tokens.end) == "("
                    && next.tokens.start == found.tokens.end + 1
                    && self.text(next.tokens.end) == ")"
            })
            .map(|next| next.tokens.end + 1);
        if let Some(at) = behind_noun.or(bracket).filter(|_| is_amount)
            && let Some(per) = self.recogniser.vocabulary().period(self.document, at)
        {
            let mut unit = unit;
            unit.per = Some(per);
            all[index].unit = Some(unit);
        }
    }

    /// Whether a number has neither unit nor noun, and nothing follows that could be its noun.
    fn is_alone(&self, found: &Found) -> bool {
        let free = self.token(found.tokens.end).is_none_or(|token| {
            !token.is_word() && (token.kind != TokenKind::Symbol)
                || token.classes.meets(FOLLOWS)
                || token.classes.meets(ClassSet::HARMED)
                || token.classes.meets(ClassSet::of(&[Class::Trend]))
        });
        let counts = !matches!(found.value, Value::Fraction { .. });
        found.unit.is_none()
            && found.noun.is_none()
            && found.elided_noun.is_none()
            && free
            && counts
            && !self.is(found.tokens.end, "of")
    }

    /// Whether nothing of the clause follows.
    fn ends(&self, found: &Found) -> bool {
        self.token(found.tokens.end)
            .is_none_or(|token| token.kind == TokenKind::Punctuation)
    }

    fn is_small(&self, found: &Found) -> bool {
        matches!(found.value, Value::Exact(value) if value < 100.into())
    }

    fn is_score(&self, found: &Found) -> bool {
        self.dimension(found) == Some("score")
    }

    fn is_sign_before(&self, found: &Found) -> bool {
        found.number.start > found.tokens.start && self.has(found.number.start - 1, Class::Currency)
    }

    fn dimension(&self, found: &Found) -> Option<&'static str> {
        let unit = found.unit?;
        Some(self.recogniser.vocabulary().dimension(unit.measure))
    }

    /// The token behind a quantity with its noun.
    fn end_of(&self, found: &Found) -> usize {
        found.noun.map_or(found.tokens.end, |noun: TokenRange| {
            noun.end.max(found.tokens.end)
        })
    }

    fn are_all(&self, range: std::ops::Range<usize>, words: &[&str]) -> bool {
        !range.is_empty()
            && range.len() <= words.len()
            && range
                .clone()
                .all(|at| words.iter().any(|word| self.is(at, word)))
    }

    fn same_sentence(&self, left: &Found, right: &Found) -> bool {
        self.document
            .sentence_of(left.number.start)
            .is_some_and(|sentence| sentence.tokens.has(right.number.start))
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.document.tokens().get(at)
    }

    fn has(&self, at: usize, class: Class) -> bool {
        self.token(at).is_some_and(|token| token.classes.has(class))
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.token(at).is_some() && self.document.is(at, word)
    }

    fn text(&self, at: usize) -> &str {
        match self.token(at) {
            Some(_) => self.document.text(at),
            None => "",
        }
    }
}

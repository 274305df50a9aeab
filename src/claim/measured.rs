//! What a matched number measures, and which way it goes.

use super::Match;
use crate::document::Token;
use crate::lexicon::Class;
use crate::numeral::Dimension;
use crate::pattern::Measure;
use crate::quantity::{Modifier, Quantity, Trend};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many tokens before a number a word that says what it is may stand.
const REACH: usize = 30;

/// The greatest denominator of a fraction that counts as a part.
const COMMON: u32 = 20;

impl Match<'_> {
    /// Whether a capture is a part itself: `1 percent` of `one-half of 1 percent`.
    pub(super) fn holds_part(&self, capture: &str) -> bool {
        self.capture(capture).is_some_and(|tokens| {
            self.view.numbers[self.view.numbers_in(tokens)]
                .iter()
                .any(|number| number.tokens.start == tokens.start && number.measure.is_part())
        })
    }

    /// Whether the number is written with a stroke and is no common fraction: `7/24`, `713/853`.
    pub(super) fn is_written_out(&self) -> bool {
        let document = self.layers.document;
        let number = self.number();
        let written = document.span(number);
        let text = document.input().get(written.range()).unwrap_or_default();
        text.split_once('/').is_some_and(|(_, denominator)| {
            denominator
                .trim()
                .parse::<u32>()
                .is_ok_and(|denominator| denominator > COMMON)
        })
    }

    /// Whether the number stands behind the verb of the clause: `lost 12%`, where `12% is lost` is a part and no change.
    pub(super) fn is_behind_verb(&self) -> bool {
        let start = self.number().start;
        self.clause.is_some_and(|clause| clause.group.verb < start)
    }

    /// Whether the verb only says that someone has it: `has 72% of the trade`, where `owns` would say more.
    pub(super) fn merely_has(&self) -> bool {
        self.clause.is_some_and(|clause| {
            let word = self.layers.document.tokens().get(clause.group.verb);
            word.and_then(|word| self.layers.lexicon.column(word.word, Class::Have, 1))
                == Some("have")
        })
    }

    /// The way of change that was read with the number, or that the verb of the clause says: `rose 12%`, `cut its staff by 300`.
    pub fn trend(&self) -> Option<Trend> {
        self.quantity().trend.or_else(|| {
            let verb = self.clause?.group.verb;
            let document = self.layers.document;
            let word = match document.expression_at(verb) {
                Some(found) if found.classes.has(Class::Trend) => found.id,
                _ => document.tokens().get(verb)?.word,
            };
            match self.layers.lexicon.column(word, Class::Trend, 1)? {
                "up" => Some(Trend::Up),
                _ => Some(Trend::Down),
            }
        })
    }

    /// Whether the number is an amount that can differ by itself: a part, points or money, not a count, a length or a time.
    pub(super) fn is_relative(&self) -> bool {
        let unit = self.quantity().unit;
        self.is_part()
            || unit.is_some_and(|unit| {
                matches!(
                    unit.dimension,
                    Dimension::Ratio | Dimension::Currency | Dimension::Score
                )
            })
    }

    /// Whether one of some words stands right behind all that was matched.
    pub(super) fn leads_to(&self, words: &[&str]) -> bool {
        let end = self.item.captures.tokens.end;
        words.iter().any(|word| self.layers.document.is(end, word))
    }

    /// Whether an adjective stands right behind all that was matched.
    pub(super) fn leads_to_adjective(&self) -> bool {
        let end = self.item.captures.tokens.end;
        self.layers.syntax.tags.get(end) == Some(&Tag::Adjective)
    }

    /// Whether `to` leads from this part to another: `36 percent to 51 percent`.
    pub(super) fn is_of_pair(&self) -> bool {
        let end = self.number().end;
        let next = self.view.numbers_in(TokenRange::new(end + 1, end + 2));
        self.layers.document.is(end, "to")
            && self.is_part()
            && self.view.numbers[next]
                .iter()
                .any(|number| number.measure.is_part())
    }

    /// Whether the verb of the clause can have games and states for its object as well as amounts: `lost the state`.
    pub(super) fn loses(&self) -> bool {
        self.clause.is_some_and(|clause| {
            let verb = self.layers.document.tokens().get(clause.group.verb);
            let takes =
                verb.and_then(|verb| self.layers.lexicon.column(verb.word, Class::Trend, 2));
            takes == Some("measure")
        })
    }

    /// Whether people are told apart from others by the amount: `clerks earning less than $40,000 a year`.
    pub(super) fn is_threshold(&self) -> bool {
        let quantity = self.quantity();
        let measured = quantity
            .unit
            .is_some_and(|unit| unit.name.contains(" per "));
        let subject = self.clause.and_then(|clause| clause.subject?.phrase);
        let people = subject
            .and_then(|index| self.phrase(index))
            .is_some_and(|phrase| self.view.is_person(phrase.head));
        self.is_hanging() && people && measured && quantity.modifier != Modifier::Exact
    }

    /// Whether `as` behind the whole sets it against another: `half the carbon as coal`.
    pub(super) fn is_likened(&self) -> bool {
        self.capture("whole")
            .is_some_and(|whole| self.layers.document.is(whole.end, "as"))
    }

    /// Whether the number says how far something moved: `a rise of 3 percent`.
    pub(super) fn is_of_change(&self) -> bool {
        let document = self.layers.document;
        let of = self.number().start.checked_sub(1);
        of.filter(|&of| document.is(of, "of"))
            .and_then(|of| of.checked_sub(1))
            .is_some_and(|noun| document.has(noun, Class::Trend))
    }

    /// Whether a capture is said to be of the whole world, so that what is imported is used: `global imports`.
    pub(super) fn takes_in(&self, capture: &str) -> bool {
        const WORLD: [&str; 2] = ["global", "world"];
        self.text(capture).is_some_and(|whole| {
            let lower = whole.as_str().to_ascii_lowercase();
            lower.contains("import") && WORLD.iter().any(|word| lower.contains(word))
        })
    }

    /// Whether the number is what is missing: `fell four pages short`.
    pub(super) fn falls_short(&self) -> bool {
        let noun = self.numbered().and_then(|number| number.noun);
        let end = noun.map_or(self.number().end, |noun| noun.end);
        self.layers.document.is(end.max(self.number().end), "short")
    }

    /// Whether `up` before an amount belongs to the verb: `freed up $26 million`, `opened up a lead of 12 points`.
    pub(super) fn is_taken_up(&self) -> bool {
        let document = self.layers.document;
        let start = self.number().start;
        (start.saturating_sub(2)..start)
            .filter_map(|at| document.expression_at(at.checked_sub(1)?))
            .filter(|found| document.is(found.tokens.end - 1, "up") && !self.is_part())
            .any(|found| found.classes.has(Class::ParticleVerb) && found.tokens.end + 1 >= start)
    }

    /// Whether a minus sign stands at the number; a dash stands apart.
    pub(super) fn is_signed(&self) -> bool {
        let tokens = self.layers.document.tokens();
        let glued = tokens.get(self.number().start).is_some_and(Token::is_glued);
        glued && self.word_before() == "-"
    }

    /// Whether the number counts points.
    pub(super) fn counts_points(&self) -> bool {
        self.quantity()
            .unit
            .is_some_and(|unit| unit.name.ends_with("point"))
    }

    /// The number a capture holds, as a quantity.
    pub fn quantity_of(&self, capture: &str) -> Option<Quantity> {
        let index = self.patterns.capture(capture)?;
        let number = self.item.captures.at(index)?.number?;
        let found = self.layers.quantities.get(number)?;
        Some(self.layers.recogniser.quantity(self.layers.document, found))
    }

    /// Whether the number measures time or age.
    pub(super) fn is_span_of_time(&self) -> bool {
        let unit = self.quantity().unit;
        unit.is_some_and(|unit| matches!(unit.dimension, Dimension::Duration | Dimension::Age))
    }

    /// Whether the number is an amount for each unit of time or weight: `$12 an hour`, not `$12 a share`.
    ///
    /// Of `$215 to $360 a tonne` both are.
    pub(super) fn is_per_measure(&self) -> bool {
        const MEASURES: [&str; 14] = [
            "second", "minute", "hour", "day", "night", "week", "month", "year", "ton", "kilogram",
            "pound", "litre", "liter", "gallon",
        ];
        let measures = |number: usize| {
            let found = self.layers.quantities.get(number)?;
            let unit = self
                .layers
                .recogniser
                .quantity(self.layers.document, found)
                .unit?;
            let (_, per) = unit.name.split_once(" per ")?;
            per.split(' ')
                .any(|word| MEASURES.contains(&word))
                .then_some(found.tokens.start)
        };
        let Some(index) = self.item.captures.number() else {
            return false;
        };
        let end = self.number().end;
        let paired = || self.layers.document.is(end, "to") && measures(index + 1) == Some(end + 1);
        measures(index).is_some() || paired()
    }

    /// Whether a word of a class stands close before the number or heads the subject of its clause.
    pub(super) fn speaks_of(&self, class: Class) -> bool {
        let document = self.layers.document;
        let start = self.number().start;
        let first = self.sentence.tokens.start.max(start.saturating_sub(4));
        let head = self
            .clause
            .and_then(|clause| clause.subject?.phrase)
            .and_then(|index| self.layers.syntax.phrases.all().get(index))
            .map(|phrase| phrase.head);
        (first..start).any(|at| document.has(at, class))
            || head.is_some_and(|head| document.has(head, class))
    }

    /// Whether a word of a class stands before the number in its sentence, no other number between.
    pub(super) fn is_behind(&self, class: Class) -> bool {
        let start = self.number().start;
        let first = self.sentence.tokens.start.max(start.saturating_sub(REACH));
        (first..start)
            .rev()
            .take_while(|&at| {
                let near = self.view.numbers_in(TokenRange::new(at, at + 1));
                near.is_empty()
                    || self.view.numbers[near]
                        .iter()
                        .any(|number| !number.measure.is_part() && number.measure != Measure::Money)
            })
            .any(|at| self.layers.document.has(at, class))
    }
}

//! A number that a rule matched: what a kind makes its claim from.

use super::adjunct::Setting;
use super::conjunct::{self, Item};
use super::finder::Layers;
use super::{Statement, Status};
use crate::clause::Clause;
use crate::document::Sentence;
use crate::lexicon::Class;
use crate::pattern::{Patterns, View};
use crate::quantity::Quantity;
use crate::rule::RuleName;
use crate::span::{Text, TokenRange};
use std::fmt;

/// How many words before `in which` its noun is looked for, phrases counted as one.
const EVENT_REACH: usize = 8;

/// A number that a rule matched, with all that hangs on it.
pub struct Match<'a> {
    pub(super) layers: &'a Layers<'a, 'a>,
    pub(super) view: View<'a, 'a>,
    pub(super) patterns: &'a Patterns,
    pub(super) sentence: &'a Sentence,
    pub(super) item: &'a Item,
    pub(super) clause: Option<&'a Clause>,
    pub(super) status: Status,
    pub(super) setting: Setting,
}

impl fmt::Debug for Match<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Match")
            .field("rule", &self.rule())
            .field("captures", &self.item.captures)
            .finish_non_exhaustive()
    }
}

impl Match<'_> {
    /// The name of the rule.
    pub fn rule(&self) -> &str {
        self.patterns
            .rules()
            .get(self.item.captures.rule)
            .map_or("", |rule| rule.name())
    }

    /// How the number is stated.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The clause; `None` for a row of words outside any.
    pub fn clause(&self) -> Option<&Clause> {
        self.clause
    }

    /// What all kinds of claim have.
    pub fn statement(&self) -> Statement {
        Statement {
            span: self.words(self.span()),
            rule: RuleName::new(self.rule().to_owned()),
            status: self.status,
            quantity: self.quantity(),
            part_of: self.item.part_of.map(|total| self.words(total)),
            source: (self.layers.source_of)(self.number().start),
            time: self
                .setting
                .time
                .filter(|_| self.setting.per.is_none())
                .map(|time| self.words(time)),
            place: self.setting.place.map(|place| self.words(place)),
        }
    }

    /// The words of a capture; `None` where the rule has none of this name or did not fill it.
    pub fn text(&self, capture: &str) -> Option<Text> {
        self.capture(capture).map(|tokens| self.words(tokens))
    }

    /// Whether the number is shared with another verb or state by `or`: nobody says how many `killed or injured` were killed.
    pub fn is_undivided(&self) -> bool {
        let behind_verb = self
            .clause
            .filter(|_| self.item.captures.clause.is_some())
            .map(|clause| clause.group.tokens.end);
        [Some(self.item.captures.tokens.end), behind_verb]
            .into_iter()
            .flatten()
            .any(|at| self.layers.document.is(at, "or"))
    }

    /// Whether the verb of the clause belongs to a class.
    pub fn has_verb(&self, class: Class) -> bool {
        self.clause
            .is_some_and(|clause| self.layers.document.has(clause.group.verb, class))
    }

    /// Whether the head of a capture stands for people.
    pub fn is_person(&self, capture: &str) -> bool {
        self.capture(capture)
            .is_some_and(|tokens| self.view.is_person(self.view.head_of(tokens)))
    }

    /// Whether the head of a capture belongs to a class.
    pub fn is_headed(&self, capture: &str, class: Class) -> bool {
        self.capture(capture)
            .is_some_and(|tokens| self.layers.document.has(self.view.head_of(tokens), class))
    }

    /// The time a number counts for again and again: `each year`.
    pub fn per(&self) -> Option<Text> {
        self.setting.per.map(|per| self.words(per))
    }

    /// The noun the number counts, without the number: `people` of `41 people`, `civilians` of `hundreds of civilians`.
    pub fn noun(&self) -> Option<Text> {
        let number = self.view.numbers.get(self.item.captures.number()?)?;
        conjunct::counted_noun(self.view, number).map(|tokens| self.words(tokens))
    }

    /// The noun the number counts, if it stands for people.
    pub fn people(&self) -> Option<Text> {
        let number = self.view.numbers.get(self.item.captures.number()?)?;
        let noun = conjunct::counted_noun(self.view, number)?;
        let people = noun
            .end
            .checked_sub(1)
            .is_some_and(|head| self.view.is_person(head));
        people.then(|| self.words(noun))
    }

    /// The event that a clause beside this one names: `a bus` in `killed when a bus overturned`, `the raid` in `the raid in which 12
    /// died`, `the flu is back, and it kills 12 a day`.
    pub fn event(&self) -> Option<Text> {
        let clause = self.clause?;
        let index = self
            .event_in_which(clause)
            .or_else(|| self.event_when(clause))
            .or_else(|| self.event_before(clause))?;
        Some(self.words(self.view.extended(index)))
    }

    /// The noun that `in which` before the clause stands for.
    fn event_in_which(&self, clause: &Clause) -> Option<usize> {
        let document = self.layers.document;
        let first = clause.tokens.start.min(self.number().start);
        let which = (first.saturating_sub(2)..first)
            .rev()
            .find(|&at| document.is(at, "which"))?;
        let preposition = which.checked_sub(1)?;
        if !["in", "during", "after"]
            .iter()
            .any(|word| document.is(preposition, word))
        {
            return None;
        }
        let mut at = preposition;
        for _ in 0..EVENT_REACH {
            at = at
                .checked_sub(1)
                .filter(|at| *at >= self.sentence.tokens.start)?;
            let Some(index) = self.layers.syntax.phrases.index_of(at) else {
                continue;
            };
            let phrase = self.layers.syntax.phrases.all().get(index)?;
            if self.view.is_event(phrase) {
                return Some(index);
            }
            at = phrase.tokens.start;
        }
        None
    }

    /// What `it` stands for: the event that is the subject of the clause before.
    fn event_before(&self, clause: &Clause) -> Option<usize> {
        let word = clause.subject?.word?;
        if !self.layers.document.is(word, "it") {
            return None;
        }
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, word);
        let last = clauses.all().get(clauses.within(before).next_back()?)?;
        let index = last.subject?.phrase?;
        let phrase = self.layers.syntax.phrases.all().get(index)?;
        self.view.is_event(phrase).then_some(index)
    }

    /// The subject of a clause behind this one that says when.
    fn event_when(&self, clause: &Clause) -> Option<usize> {
        let clauses = &self.layers.syntax.clauses;
        let behind = TokenRange::new(clause.group.tokens.end, self.sentence.tokens.end);
        let next = clauses.all().get(clauses.within(behind).next()?)?;
        let opener = next
            .opener
            .filter(|opener| *opener >= clause.group.tokens.end)?;
        let when = ["when", "after", "as"]
            .iter()
            .any(|word| self.layers.document.is(opener, word));
        let index = next.subject?.phrase.filter(|_| when)?;
        let phrase = self.layers.syntax.phrases.all().get(index)?;
        self.view.is_event(phrase).then_some(index)
    }

    fn quantity(&self) -> Quantity {
        let number = self.item.captures.number().unwrap_or_default();
        self.layers
            .recogniser
            .quantity(self.layers.document, &self.layers.quantities[number])
    }

    fn capture(&self, name: &str) -> Option<TokenRange> {
        let index = self.patterns.capture(name)?;
        Some(self.item.captures.at(index)?.tokens)
    }

    fn number(&self) -> TokenRange {
        self.item
            .captures
            .at(0)
            .map(|captured| captured.tokens)
            .unwrap_or_default()
    }

    /// The clause, or for one of a list what the list says of this number.
    fn span(&self) -> TokenRange {
        let own = self.item.captures.tokens;
        match self.clause {
            Some(clause) if !self.item.listed => clause.tokens.cover(self.number()),
            _ => own,
        }
    }

    fn words(&self, tokens: TokenRange) -> Text {
        let document = self.layers.document;
        Text::of(document.input(), document.span(tokens))
    }
}

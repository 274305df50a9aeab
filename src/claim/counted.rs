//! What a matched number counts, and whether it counts for one deed alone.

use super::Match;
use super::conjunct;
use crate::clause::Clause;
use crate::lexicon::{Class, ClassSet};
use crate::pattern::{Measure, Number};
use crate::span::{Text, TokenRange};
use crate::tagger::Tag;

/// How many numbers before one without a noun are asked whom they count.
const EARLIER: usize = 12;

/// How many tokens around the number of victims the word for what befell them may stand.
const VICTIMS: usize = 6;

impl Match<'_> {
    /// The noun the number counts, without the number: `people` of `41 people`, `civilians` of `hundreds of civilians`.
    pub fn noun(&self) -> Option<Text> {
        let number = self.view.numbers.get(self.item.captures.number()?)?;
        conjunct::counted_noun(self.view, number).map(|tokens| self.words(tokens))
    }

    /// The people the number counts; where it stands alone, those of the number before it: `six guards died and nine were hurt`.
    pub fn people(&self) -> Option<Text> {
        let index = self.item.captures.number()?;
        let numbers = self.view.numbers_in(self.sentence.tokens);
        let number = self.view.numbers.get(index)?;
        if let Some(people) = self
            .counted_people(number)
            .or_else(|| self.people_of_them(number))
        {
            return Some(self.words(people));
        }
        let bare = number.measure == Measure::Count
            && number.noun.is_none_or(|noun| {
                let head = self.view.head_of(noun);
                self.is_state(head) || self.is_pronoun(head)
            });
        let earlier = (numbers.start..index).rev().take(EARLIER);
        earlier
            .filter(|_| bare)
            .filter_map(|before| self.counted_people(self.view.numbers.get(before)?))
            .map(|people| self.words(people))
            .next()
    }

    /// `three of them children`: what those counted are, behind the words for the whole.
    fn people_of_them(&self, number: &Number) -> Option<TokenRange> {
        let at = conjunct::past_whole(self.view, number.tokens.end)?;
        let phrase = self.layers.syntax.phrases.covering(at)?;
        let people = phrase.tokens.start == at && self.view.is_person(phrase.head);
        (people && !self.is_state(phrase.head) && !self.is_pronoun(phrase.head))
            .then_some(phrase.tokens)
    }

    fn counted_people(&self, number: &Number) -> Option<TokenRange> {
        let mut noun = conjunct::counted_noun(self.view, number)?;
        // "six missing sailors": how they are is not who they are.
        if noun.len() > 1 && self.is_state(noun.start) {
            noun.start += 1;
        }
        // "61 of the 90 guests": how many there were in all is not who they are.
        if let Some(total) = self.view.numbers[self.view.numbers_in(noun)].first() {
            noun.start = total.tokens.end.min(noun.end);
        }
        let head = noun.range().next_back()?;
        let people = self.view.is_person(head) && !self.is_state(head) && !self.is_pronoun(head);
        people.then_some(noun)
    }

    fn is_pronoun(&self, token: usize) -> bool {
        let document = self.layers.document;
        document.has(token, Class::Pronoun) && !document.has(token, Class::Person)
    }

    fn is_state(&self, token: usize) -> bool {
        self.layers.document.has(token, Class::State)
    }

    /// Whether a verb of harm or arrest stands near the people the number counts, or they are called `dead` or `hurt`.
    pub(super) fn is_of_victims(&self) -> bool {
        const HARM: ClassSet = ClassSet::HARMED.union(ClassSet::of(&[Class::Toll]));
        let end = self.number().end;
        let near = self.number().start.saturating_sub(VICTIMS)..end + VICTIMS;
        self.people().is_some()
            && near
                .filter(|at| self.sentence.tokens.has(*at))
                .filter_map(|at| self.layers.document.tokens().get(at))
                .any(|token| token.classes.meets(HARM))
    }

    /// Whether the number is shared with another verb or state: nobody says how many of those `killed or injured`, `killed and
    /// wounded` were killed.
    pub(super) fn is_undivided(&self) -> bool {
        // "No one was killed or injured": none of either.
        if self.is_zero() {
            return false;
        }
        let verb = self
            .clause
            .filter(|clause| self.is_inside(clause))
            .map(|clause| clause.group.tokens);
        let either = [
            Some(self.item.captures.tokens.end),
            verb.map(|verb| verb.end),
        ]
        .into_iter()
        .flatten()
        .any(|at| {
            // "12 dead and wounded" has no number of its own for either.
            let document = self.layers.document;
            let state = document.has(at + 1, Class::State) || document.has(at + 1, Class::Injure);
            // "homeless or without water" says so of all.
            let other = self.layers.syntax.tags.get(at + 1) != Some(&Tag::Adposition);
            document.is(at, "or") && other || document.is(at, "and") && state && self.is_row()
        });
        either || verb.is_some_and(|verb| self.shares_harm(verb))
    }

    /// Whether the rule matched words in a row.
    pub(super) fn is_row(&self) -> bool {
        self.item.captures.clause.is_none()
    }

    pub(super) fn is_inside(&self, clause: &Clause) -> bool {
        self.item.captures.clause.is_some() || self.item.captures.tokens.has(clause.group.verb)
    }

    /// Whether an adverb stands directly before the verb of the clause: `fatally shot`.
    pub(super) fn is_done(&self, adverb: &str) -> bool {
        self.clause
            .and_then(|clause| clause.group.verb.checked_sub(1))
            .is_some_and(|before| self.layers.document.is(before, adverb))
    }

    /// Whether a verb of killing is joined to one of wounding, or the other way round, with nothing of its own between.
    fn shares_harm(&self, verb: TokenRange) -> bool {
        let document = self.layers.document;
        let harms = |at: usize, class: Class| {
            document.has(at, class)
                || document
                    .expression_at(at)
                    .is_some_and(|found| found.classes.has(class))
        };
        let joint = |at: usize| document.is(at, "and") || document.is(at, "or");
        let other = |at: usize| {
            harms(at, Class::Injure) && self.has_verb(Class::Kill)
                || harms(at, Class::Kill) && self.has_verb(Class::Injure)
        };
        let behind = joint(verb.end) && other(verb.end + 1);
        let before = verb
            .start
            .checked_sub(2)
            .is_some_and(|at| at >= self.sentence.tokens.start && joint(at + 1) && other(at));
        behind || before
    }
}

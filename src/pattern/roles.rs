//! Clause rules: the verb and its roles.

use super::matcher::Matcher;
use super::{Element, Item, Role, Step, VerbTest};
use crate::clause::{Adjunct, Clause, Link, VerbForm, Voice};
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many tokens behind a number the verb whose subject it is may stand.
const BEHIND: usize = 24;

/// How many phrases of a clause a role of a preposition is looked for in.
const ADJUNCTS: usize = 8;

/// How many verbs may share one object.
const VERBS: usize = 3;

/// How many phrases behind a role are looked at for one that is coordinated with it.
const CONJUNCTS: usize = 5;

/// How many tokens behind a phrase the verb it is the subject of may stand.
const NEAR: usize = 12;

impl Matcher<'_, '_> {
    pub(super) fn verb(&mut self, test: &VerbTest, clause: &Clause) -> bool {
        let group = clause.group;
        if test.voice.is_some_and(|voice| voice != group.voice) {
            return false;
        }
        // A copula stands for a verb only where a rule asks for it by name.
        let Some(end) = self.item_at(&test.words, group.verb) else {
            return false;
        };
        self.then(test.then.as_ref(), end.max(group.tokens.end), None)
    }

    pub(super) fn then(&mut self, step: Option<&Step>, at: usize, or: Option<usize>) -> bool {
        let Some(step) = step else {
            return true;
        };
        let end = self
            .item_at(&step.item, at)
            .or_else(|| self.item_at(&step.item, or?));
        if let Some(end) = end {
            self.tokens = self.tokens.cover(TokenRange::new(at.min(end), end));
        }
        end.is_some() || step.optional
    }

    /// Tests one role. Without a voice in the rule the roles of a passive are those of its active.
    pub(super) fn element(&mut self, element: &Element, clause: &Clause, deep: bool) -> bool {
        let passive = clause.group.voice == Voice::Passive;
        if let Item::Capture(capture) = element.item
            && self.captured.get(capture.name).is_some_and(Option::is_some)
        {
            return true;
        }
        let filled = match &element.role {
            Role::Subject if deep && passive => self.agent(element, clause),
            Role::Subject => self.one_of(element, clause, self.subject(clause)),
            Role::Object if deep && passive => self.one_of(element, clause, self.subject(clause)),
            Role::Object => {
                self.one_of(element, clause, self.object(clause))
                    || self.phrase(element, clause.second_object)
            }
            Role::Complement => {
                self.phrase(element, clause.complement.or(self.number_behind(clause)))
            }
            Role::Agent => self.agent(element, clause),
            Role::Preposition(words) => self.adjunct(element, clause, words),
        };
        filled || element.optional
    }

    fn subject(&self, clause: &Clause) -> Option<usize> {
        match clause.subject {
            Some(subject) => subject.phrase,
            None => self.main_subject(clause),
        }
    }

    /// `Despite having few hills, the island …`: a participle that opens the sentence has the subject of the clause behind it.
    fn main_subject(&self, clause: &Clause) -> Option<usize> {
        let group = clause.group.tokens;
        let opens = group.start.saturating_sub(self.start) <= 2;
        if clause.group.form != VerbForm::Ing || !opens {
            return None;
        }
        let clauses = &self.view.syntax.clauses;
        let behind = clauses.within(TokenRange::new(group.end, self.end));
        let main = clauses.all()[behind]
            .iter()
            .find(|other| other.group.form == VerbForm::Finite)?;
        main.subject?.phrase
    }

    fn object(&self, clause: &Clause) -> Option<usize> {
        clause
            .object
            .and_then(|object| object.phrase)
            .or_else(|| self.number_behind(clause))
            .or_else(|| self.listed_object(clause))
    }

    /// `arresting, jailing and killing 12 rebels`: the object behind the last verb of a list is that of all.
    fn listed_object(&self, clause: &Clause) -> Option<usize> {
        let clauses = &self.view.syntax.clauses;
        let mut last = clause;
        for _ in 0..VERBS {
            let end = last.group.tokens.end;
            let next = clauses
                .with_verb(end + 1)
                .and_then(|index| clauses.all().get(index))?;
            let tag = self.view.syntax.tags.get(end)?;
            let joined = *tag == Tag::Coordinator || self.view.document.is(end, ",");
            if !joined || next.group.form != clause.group.form || next.group.tokens.start != end + 1
            {
                return None;
            }
            if let Some(object) = next.object {
                return object.phrase;
            }
            last = next;
        }
        None
    }

    /// `took a third of the vote`: a number directly behind the verb is its object, whatever else its words were taken for.
    fn number_behind(&self, clause: &Clause) -> Option<usize> {
        let at = clause.group.tokens.end;
        let found = self.view.numbers_in(TokenRange::new(at, at + 2)).next()?;
        let number = self.view.numbers.get(found)?;
        let next = self.view.document.tokens().get(at)?;
        // An adverb may stand between; a comma, bracket or conjunction may not: "six drowned and 12 were hurt".
        let joins = next.classes.has(Class::Coordinator);
        if number.tokens.start > at && (!next.is_word() || joins) {
            return None;
        }
        let index = self
            .view
            .syntax
            .phrases
            .index_of(number.tokens.end.saturating_sub(1))?;
        let reports = self.view.document.has(clause.group.verb, Class::Cue);
        (!reports || !self.opens_clause(number.tokens)).then_some(index)
    }

    /// `figures show more than half of all farms own a truck`: a number that is the subject of the next verb.
    fn opens_clause(&self, number: TokenRange) -> bool {
        let clauses = &self.view.syntax.clauses;
        let behind = clauses.within(TokenRange::new(
            number.end,
            self.end.min(number.end + BEHIND),
        ));
        clauses.all()[behind]
            .iter()
            .filter_map(|clause| clause.subject?.word)
            .any(|word| number.has(word))
    }

    fn agent(&mut self, element: &Element, clause: &Clause) -> bool {
        let document = self.view.document;
        clause
            .adjuncts
            .iter()
            .take(ADJUNCTS)
            .filter(|adjunct| document.is(adjunct.preposition.start, "by"))
            .any(|adjunct| self.phrase(element, Some(adjunct.phrase)))
    }

    fn adjunct(&mut self, element: &Element, clause: &Clause, words: &Item) -> bool {
        clause.adjuncts.iter().take(ADJUNCTS).any(|adjunct| {
            self.hangs_with(adjunct, words) && self.phrase(element, Some(adjunct.phrase))
        })
    }

    fn hangs_with(&mut self, adjunct: &Adjunct, words: &Item) -> bool {
        self.item_at(words, adjunct.preposition.start) == Some(adjunct.preposition.end)
    }

    /// Tests a phrase; a number is also looked for in what is coordinated with it: `the mayor and two guards`.
    fn one_of(&mut self, element: &Element, clause: &Clause, index: Option<usize>) -> bool {
        if self.phrase(element, index) {
            return true;
        }
        let (Some(index), Item::Capture(super::Capture { name: 0, .. })) = (index, &element.item)
        else {
            return false;
        };
        let verb = clause.group.tokens;
        let before = self
            .view
            .phrase(index)
            .is_some_and(|phrase| phrase.tokens.end <= verb.start);
        let last = if before { verb.start } else { self.end };
        for next in index + 1..=index + CONJUNCTS {
            let Some(phrase) = self.view.phrase(next).copied() else {
                return false;
            };
            if phrase.tokens.end > last
                || !before && self.has_clause_between(verb.end, phrase.tokens.start)
            {
                return false;
            }
            let joined =
                phrase.tokens.start.checked_sub(1).is_some_and(|joint| {
                    self.view.syntax.tags.get(joint) == Some(&Tag::Coordinator)
                });
            if joined
                && !self.is_subject_elsewhere(next, clause)
                && self.phrase(element, Some(next))
            {
                return true;
            }
        }
        false
    }

    /// Whether no phrase goes on from the word before `at` to the one there.
    fn ends_phrase(&self, at: usize) -> bool {
        let phrases = &self.view.syntax.phrases;
        phrases
            .covering(at.saturating_sub(1))
            .is_none_or(|phrase| phrase.tokens.end <= at)
    }

    fn has_clause_between(&self, start: usize, end: usize) -> bool {
        let clauses = &self.view.syntax.clauses;
        !clauses.within(TokenRange::new(start, end)).is_empty()
    }

    /// Whether a phrase is the subject of another clause: `killed a guard and two guests fled`.
    fn is_subject_elsewhere(&self, index: usize, clause: &Clause) -> bool {
        let clauses = &self.view.syntax.clauses;
        let Some(phrase) = self.view.phrase(index) else {
            return false;
        };
        let behind = TokenRange::new(phrase.tokens.end, (phrase.tokens.end + NEAR).min(self.end));
        clauses.all()[clauses.within(behind)].iter().any(|other| {
            other.group != clause.group
                && other.subject.is_some_and(|subject| {
                    subject.phrase == Some(index) && subject.link == Link::Direct
                })
        })
    }

    /// Tests a phrase that fills a role, and what must stand behind it.
    fn phrase(&mut self, element: &Element, index: Option<usize>) -> bool {
        let Some((index, phrase)) =
            index.and_then(|index| Some((index, *self.view.phrase(index)?)))
        else {
            return false;
        };
        let (fits, end, or) = match &element.item {
            Item::Capture(capture) => match self.capture_in(*capture, index, &phrase) {
                Some(captured) => {
                    let end = self.keep(*capture, captured);
                    (true, end, Some(captured.tokens.end))
                }
                None => (false, 0, None),
            },
            words => (
                self.is_headed(words, phrase.head),
                phrase.tokens.end,
                Some(phrase.head),
            ),
        };
        fits && {
            self.tokens = self.tokens.cover(phrase.tokens);
            self.then(element.then.as_ref(), end, or)
        }
    }

    /// Whether words end at the head of a phrase, or start with it: "the number of deaths", not "the number of dead cats".
    pub(super) fn is_headed(&mut self, words: &Item, head: usize) -> bool {
        self.item_at(words, head)
            .is_some_and(|end| end == head + 1 || self.ends_phrase(end))
            || (head.saturating_sub(2)..head).any(|start| {
                self.item_at(words, start)
                    .is_some_and(|end| end == head + 1)
            })
    }
}

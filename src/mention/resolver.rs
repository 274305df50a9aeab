//! Short name to full name.
//!
//! A name of several words makes an entity; people are found again by first and last word, so that `Ann Roe` and `Ann B. Roe` are
//! one. Short names are then read in text order and looked up among the parts of full names. Every step is a hash look-up: linear in
//! the number of names.

use super::bearer::{Key, Part, Record, ShortNames, key};
use super::evidence;
use super::name::{COMMON, Run, place_name};
use super::{Entity, EntityKind, Gender, Mentions, NameMention};
use crate::document::{Document, Shape};
use crate::lexicon::{Class, Lexicon};
use crate::span::TokenRange;
use crate::tagger::Word;
use std::collections::{HashMap, HashSet};

/// Makes entities of names and finds whom short names stand for.
pub(super) struct Resolver<'a, 't> {
    pub(super) document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    pub(super) entities: Vec<Entity>,
    /// By the words of the whole name, or by first and last word of a person.
    whole: HashMap<u64, usize>,
    pub(super) shorts: ShortNames,
    records: Vec<Record>,
}

impl<'a, 't> Resolver<'a, 't> {
    pub(super) fn new(document: &'a Document<'t>, lexicon: &'a Lexicon) -> Self {
        Self {
            document,
            lexicon,
            entities: Vec::new(),
            whole: HashMap::new(),
            shorts: ShortNames::default(),
            records: Vec::new(),
        }
    }

    /// Weighs by the words around the names bound so far what speaks for a person, and what for a thing.
    fn weigh(&mut self, runs: &[Run], bound: &[Option<usize>]) {
        evidence::weigh(self.document, self.lexicon, runs, bound, &mut self.entities);
    }

    pub(super) fn resolve(mut self, mut runs: Vec<Run>) -> Mentions {
        self.drop_opening_words(&mut runs);
        self.shrink(&mut runs);
        let mut bound: Vec<Option<usize>> = runs.iter().map(|run| self.full_name(run)).collect();
        self.weigh(&runs, &bound);
        for index in 0..self.entities.len() {
            self.index(index);
        }
        self.join_surnames(&mut bound);
        self.bracketed(&runs, &bound);
        let singles: HashSet<u64> = runs
            .iter()
            .filter(|run| !run.doubtful && run.tokens.len() == 1)
            .map(|run| key(self.document, run.tokens))
            .collect();
        self.records = vec![Record::default(); self.entities.len()];
        for (index, run) in runs.iter().enumerate() {
            bound[index] = match bound[index] {
                Some(entity) => Some(self.longer_name(index, run, entity)),
                None if run.doubtful => self.known_name(index, run, &singles),
                None => self.short_name(index, run),
            };
            self.record(index, run, bound[index]);
        }
        self.weigh(&runs, &bound);
        let names = runs
            .iter()
            .zip(bound)
            .filter(|(run, entity)| entity.is_some() || !run.doubtful)
            .map(|(run, entity)| NameMention {
                tokens: run.tokens,
                title: run.title,
                entity,
            })
            .collect();
        Mentions {
            names,
            entities: self.entities,
            ..Mentions::default()
        }
    }

    /// `Together Roe and Poe`: a word of the language that opens a sentence is no part of a name that stands without it elsewhere.
    fn drop_opening_words(&self, runs: &mut [Run]) {
        let key = |tokens| key(self.document, tokens);
        let names: HashSet<u64> = runs
            .iter()
            .filter(|run| !run.doubtful && !run.opening)
            .flat_map(|run| {
                let last = self.hyphenated(run.tokens.start, run.tokens.end);
                [key(run.tokens), key(TokenRange::new(last, run.tokens.end))]
            })
            .collect();
        for run in runs
            .iter_mut()
            .filter(|run| run.opening && run.tokens.len() > 1)
        {
            let rest = TokenRange::new(run.tokens.start + 1, run.tokens.end);
            if !names.contains(&key(run.tokens)) && names.contains(&key(rest)) {
                run.tokens = rest;
                run.opening = false;
            }
        }
    }

    /// `Roe Floor Speech`, `Roe Portraits`: of capitals that the text has only here, the name is what it has elsewhere in front of words
    /// of the language.
    fn shrink(&self, runs: &mut [Run]) {
        let mut times: HashMap<u64, u32> = HashMap::new();
        // "the Student" is no name that "Student Housing" could be.
        let office = |run: &Run| {
            run.doubtful
                && run.tokens.len() == 1
                && self.document.has(run.tokens.start, Class::Role)
        };
        for run in runs.iter().filter(|run| !office(run)) {
            *times.entry(key(self.document, run.tokens)).or_default() += 1;
            if !run.doubtful && run.kind == EntityKind::Person {
                let (_, last) = self.first_and_last(run.tokens);
                if last != run.tokens {
                    *times.entry(key(self.document, last)).or_default() += 1;
                }
            }
        }
        let of = |tokens| times.get(&key(self.document, tokens)).copied().unwrap_or(0);
        for run in runs.iter_mut() {
            let tokens = run.tokens;
            let loose = run.headline && run.doubtful
                || matches!(run.kind, EntityKind::Unknown) && run.title.is_none();
            if !loose || tokens.len() < 2 || of(tokens) > 1 {
                continue;
            }
            let known = (tokens.start + 1..tokens.end).rev().find(|&end| {
                let rest = TokenRange::new(end, tokens.end);
                let listed = rest
                    .range()
                    .all(|at| Word::new(self.document.text(at)).is_listed());
                (listed || run.headline) && of(TokenRange::new(tokens.start, end)) > 1
            });
            if let Some(end) = known {
                run.tokens.end = end;
            }
        }
    }

    /// The entity of a name that needs no other to be understood; it is made at its first mention.
    fn full_name(&mut self, run: &Run) -> Option<usize> {
        if let Some(place) = place_name(self.document, self.lexicon, run.tokens)
            && run.title.is_none()
        {
            let mut key = Key::default();
            key.word(place);
            let spelt = self.document.slice(run.tokens) == place;
            let index = self.entity(key.value, run);
            let held = &mut self.entities[index];
            if spelt && self.document.slice(held.name) != place {
                held.name = run.tokens;
            }
            held.kind = EntityKind::Place;
            return Some(index);
        }
        let surname = !self.document.tokens()[run.tokens.start].is_capital();
        if run.tokens.len() < 2 || run.doubtful || surname {
            return None;
        }
        let key = self.whole_key(run);
        let index = self.entity(key, run);
        let spelt = self.is_spelt(run.tokens);
        let held = &mut self.entities[index];
        let better = spelt && !is_spelt(self.document, held.name);
        if better || held.name.len() < run.tokens.len() && spelt {
            held.name = run.tokens;
        }
        if held.gender == Gender::Unknown {
            held.gender = run.gender;
        }
        if held.kind == EntityKind::Unknown {
            held.kind = run.kind;
        }
        Some(index)
    }

    /// Bodies are one by all their words, people by first and last.
    fn whole_key(&self, run: &Run) -> u64 {
        if run.kind == EntityKind::Body {
            return key(self.document, run.tokens);
        }
        let (first, last) = self.first_and_last(run.tokens);
        let mut key = Key::default();
        key.word(self.document.text(first));
        for token in last.range() {
            key.word(self.document.text(token));
        }
        key.value
    }

    fn is_spelt(&self, tokens: TokenRange) -> bool {
        is_spelt(self.document, tokens)
    }

    fn entity(&mut self, key: u64, run: &Run) -> usize {
        let next = self.entities.len();
        let index = *self.whole.entry(key).or_insert(next);
        if index == next {
            self.entities.push(Entity {
                name: run.tokens,
                kind: run.kind,
                gender: run.gender,
            });
        }
        index
    }

    /// `Ann Roe Poe … Roe Poe`: a name that ends a person's longer one is that person's surname, not someone else; nobody's for sure
    /// where the two longest are equally long.
    fn join_surnames(&mut self, bound: &mut [Option<usize>]) {
        let mut joined: HashMap<usize, Option<usize>> = HashMap::new();
        for short in 0..self.entities.len() {
            let name = self.entities[short].name;
            if name.len() < 2
                || !matches!(
                    self.entities[short].kind,
                    EntityKind::Person | EntityKind::Unknown
                )
            {
                continue;
            }
            let longer = self
                .shorts
                .fitting(key(self.document, name), |part, other| {
                    part == Part::Last
                        && other != short
                        && self.entities[other].kind == EntityKind::Person
                });
            let Some(longer) = longer.filter(|longer| !longer.is_empty()) else {
                continue;
            };
            // The longest is never itself a surname: what ends with it would be longer. One step is enough, in any order.
            let length = |one: &usize| self.entities[*one].name.len();
            let most = longer.iter().map(length).max();
            let mut longest = longer.iter().filter(|one| Some(length(one)) == most);
            let only = longest.next().filter(|_| longest.next().is_none());
            joined.insert(short, only.copied());
        }
        for entity in bound.iter_mut() {
            if let Some(longest) = entity.and_then(|entity| joined.get(&entity)) {
                *entity = *longest;
            }
        }
    }

    /// Keeps what is known up to a name for those behind it.
    fn record(&mut self, index: usize, run: &Run, entity: Option<usize>) {
        self.records.resize(self.entities.len(), Record::default());
        let Some(record) = entity.and_then(|entity| self.records.get_mut(entity)) else {
            return;
        };
        let full = run.tokens.len() > 1;
        if record.first == 0 {
            record.first = index + 1;
            record.relative = evidence::is_relative(self.document, self.lexicon, run.tokens);
        }
        record.last = index + 1;
        if full {
            record.last_full = index + 1;
            record.full += 1;
        }
    }

    /// A name of several words that is only part of a longer one: `Red Fleet` for `Dorset Red Fleet`.
    fn longer_name(&mut self, index: usize, run: &Run, entity: usize) -> usize {
        let held = self.entities[entity];
        if held.kind == EntityKind::Place || held.kind == EntityKind::Person || run.tokens.len() < 2
        {
            return entity;
        }
        let name = key(self.document, run.tokens);
        let fits = |part, other: usize| {
            matches!(part, Part::Words | Part::Front)
                && other != entity
                && self.entities[other].kind != EntityKind::Person
        };
        let Some(candidates) = self
            .shorts
            .fitting(name, fits)
            .filter(|all| !all.is_empty())
        else {
            return entity;
        };
        match self.shorts.choose(name, index, &candidates, &self.records) {
            Some(longer) => {
                self.shorts.establish(name, longer);
                longer
            }
            None => entity,
        }
    }

    /// A name that may be none: it is one if the text has it elsewhere.
    fn known_name(&mut self, index: usize, run: &Run, singles: &HashSet<u64>) -> Option<usize> {
        if run.tokens.len() > 1 {
            let person = self.whole_key(run);
            let body = key(self.document, run.tokens);
            return self
                .whole
                .get(&person)
                .or_else(|| self.whole.get(&body))
                .copied();
        }
        let name = key(self.document, run.tokens);
        let classes = self.document.tokens()[run.tokens.start].classes;
        let common = classes.meets(COMMON);
        match self.candidates(run, name) {
            Some(candidates) if candidates.is_empty() => {
                (!common && singles.contains(&name)).then(|| self.entity(name, run))
            }
            Some(candidates) if common => {
                let definite = self.is_definite(run.tokens.start);
                // "Tom Baker … said Baker", but neither "the Baker" nor "Bakers"
                let word = self.document.tokens()[run.tokens.start].word;
                let office = self.lexicon.row(word, Class::Role).is_some_and(|row| {
                    row.entry
                        .eq_ignore_ascii_case(self.document.slice(run.tokens))
                });
                let person = |&entity: &usize| self.entities[entity].kind == EntityKind::Person;
                if office && !definite && candidates.iter().all(person) {
                    return self.chosen(index, name, &candidates);
                }
                // "the Ministry", and "in Parliament", but not "Banks" at the start of a sentence.
                if !classes.has(Class::Body) || !definite && run.opening {
                    return None;
                }
                match candidates.as_slice() {
                    &[only] => Some(only),
                    several => self.shorts.latest(several, &self.records),
                }
            }
            Some(candidates) => self.chosen(index, name, &candidates),
            None => None,
        }
    }

    /// `the Ministry`: a common noun with a capital stands for a body only behind an article.
    fn is_definite(&self, start: usize) -> bool {
        start.checked_sub(1).is_some_and(|at| {
            ["the", "this", "that", "our"]
                .iter()
                .any(|word| self.document.is(at, word))
        })
    }

    fn short_name(&mut self, index: usize, run: &Run) -> Option<usize> {
        let name = key(self.document, run.tokens);
        let candidates = self.candidates(run, name)?;
        if !candidates.is_empty() {
            return self.chosen(index, name, &candidates);
        }
        let entity = self.entity(name, run);
        let held = &mut self.entities[entity];
        if run.title.is_some() {
            held.kind = EntityKind::Person;
        }
        if held.gender == Gender::Unknown {
            held.gender = run.gender;
        }
        Some(entity)
    }

    fn chosen(&mut self, index: usize, name: u64, candidates: &[usize]) -> Option<usize> {
        let entity = self.shorts.choose(name, index, candidates, &self.records)?;
        self.shorts.establish(name, entity);
        Some(entity)
    }

    /// Who bears a short name; `None` where there are too many.
    fn candidates(&self, run: &Run, name: u64) -> Option<Vec<usize>> {
        let (_, last) = self.first_and_last(run.tokens);
        let acronym = self.document.tokens()[run.tokens.start]
            .shape
            .has(Shape::ALL_CAPITALS);
        let fits = |part: Part, entity: usize| {
            let held = self.entities[entity];
            match part {
                Part::Last => {
                    held.kind != EntityKind::Thing
                        && (run.title.is_none() || held.gender.agrees(run.gender))
                }
                Part::First => run.tokens.len() == 1,
                Part::Initials => acronym && run.tokens.len() == 1,
                Part::Words | Part::Front => run.title.is_none(),
            }
        };
        let whole = self.shorts.fitting(name, fits)?;
        if !whole.is_empty() || last == run.tokens {
            return Some(whole);
        }
        self.shorts.fitting(key(self.document, last), fits)
    }
}

/// Whether a name has small letters, so that its spelling is the one to show.
fn is_spelt(document: &Document<'_>, name: TokenRange) -> bool {
    name.range().any(|token| {
        !document.tokens()[token].shape.has(Shape::ALL_CAPITALS)
            && document
                .text(token)
                .chars()
                .nth(2)
                .is_some_and(char::is_lowercase)
    })
}

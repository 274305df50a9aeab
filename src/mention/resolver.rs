//! Short name to full name.
//!
//! A name of several words makes an entity; people are found again by first and last word, so that `Ann Roe` and `Ann B. Roe` are
//! one. A single word is then looked up by last name, by initials, by first name. Every step is a hash look-up: linear in the
//! number of names.

use super::name::{Run, place_name};
use super::{Entity, EntityKind, Gender, Mentions, NameMention};
use crate::document::Document;
use crate::lexicon::{Class, Lexicon};
use crate::span::TokenRange;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Who bears a name, when it is one only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bearer {
    One(usize),
    Several,
}

type Bearers<K> = HashMap<K, Bearer>;

/// Makes entities of names and finds whom short names stand for.
pub(super) struct Resolver<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    entities: Vec<Entity>,
    /// By the words of the whole name, or by first and last word of a person.
    whole: HashMap<u64, usize>,
    by_last: HashMap<&'t str, Vec<usize>>,
    by_first: Bearers<&'t str>,
    by_initials: Bearers<String>,
}

/// How many people with one last name are told apart.
const NAMESAKES: usize = 8;

impl<'a, 't> Resolver<'a, 't> {
    pub(super) fn new(document: &'a Document<'t>, lexicon: &'a Lexicon) -> Self {
        Self {
            document,
            lexicon,
            entities: Vec::new(),
            whole: HashMap::new(),
            by_last: HashMap::new(),
            by_first: HashMap::new(),
            by_initials: HashMap::new(),
        }
    }

    pub(super) fn resolve(mut self, runs: &[Run]) -> Mentions {
        let mut bound: Vec<Option<usize>> = runs.iter().map(|run| self.full_name(run)).collect();
        for index in 0..self.entities.len() {
            self.index(index);
        }
        self.join_surnames(&mut bound);
        self.bracketed(runs, &bound);
        for (run, entity) in runs.iter().zip(&mut bound) {
            if entity.is_none() && !run.doubtful {
                *entity = self.short_name(run);
            }
        }
        // A capitalised word that opens a sentence is a name if it was one elsewhere.
        for (run, entity) in runs.iter().zip(&mut bound) {
            if entity.is_none() && run.doubtful {
                *entity = self.known_name(run);
            }
        }
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
            pronouns: Vec::new(),
            entities: self.entities,
        }
    }

    /// The entity of a name that needs no other to be understood; it is made at its first mention.
    fn full_name(&mut self, run: &Run) -> Option<usize> {
        if let Some(place) = place_name(self.document, self.lexicon, run.tokens)
            && run.title.is_none()
        {
            let key = hash_words([place].into_iter());
            let spelt = self.document.slice(run.tokens) == place;
            let index = self.entity(key, run);
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
        let (first, last) = self.first_and_last(run.tokens);
        let key = if run.kind == EntityKind::Body {
            hash_words(run.tokens.range().map(|token| self.document.text(token)))
        } else {
            hash_words([first, "", last].into_iter())
        };
        let index = self.entity(key, run);
        let held = &mut self.entities[index];
        if held.name.len() < run.tokens.len() {
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

    /// First and last word of a name, `Jr.` and the like left out; a particle belongs to the last.
    fn first_and_last(&self, tokens: TokenRange) -> (&'t str, &'t str) {
        let mut end = tokens.end;
        while end > tokens.start + 1 && self.document.has(end - 1, Class::NameSuffix) {
            end -= 1;
        }
        let last = self.hyphenated(tokens.start, end);
        (
            self.document.text(tokens.start),
            self.document.slice(TokenRange::new(last, end)),
        )
    }

    /// The first token of the word, hyphens included, that ends at `end`.
    fn hyphenated(&self, start: usize, end: usize) -> usize {
        let mut first = end.saturating_sub(1).max(start);
        while first >= start + 2 && self.document.is(first - 1, "-") {
            first -= 2;
        }
        first
    }

    fn index(&mut self, index: usize) {
        let entity = self.entities[index];
        if entity.name.len() < 2 || entity.kind == EntityKind::Place {
            return;
        }
        let (first, last) = self.first_and_last(entity.name);
        if entity.kind != EntityKind::Body {
            let bearers = self.by_last.entry(last).or_default();
            if bearers.len() < NAMESAKES {
                bearers.push(index);
            }
        }
        let common = entity.kind == EntityKind::Body
            && !self.document.tokens()[entity.name.start].classes.is_empty();
        if !common {
            bear(&mut self.by_first, first, index);
        }
        if entity.kind != EntityKind::Person {
            let initials: String = entity
                .name
                .range()
                .filter(|&token| self.document.tokens()[token].is_capital())
                .filter_map(|token| self.document.text(token).chars().next())
                .collect();
            bear(&mut self.by_initials, initials, index);
        }
    }

    /// `Ann Roe Poe … Roe Poe`: a name that ends a longer one is that person's surname, not someone else; nobody's for sure where the
    /// two longest are equally long.
    fn join_surnames(&mut self, bound: &mut [Option<usize>]) {
        let mut joined: HashMap<usize, Option<usize>> = HashMap::new();
        for bearers in self
            .by_last
            .values_mut()
            .filter(|bearers| bearers.len() > 1)
        {
            for &short in bearers.iter() {
                let name = self.entities[short].name;
                // The longest is never itself a surname: what ends with it would be longer. One step is enough, in any order.
                let mut longest: Option<(usize, Option<usize>)> = None;
                for &long in bearers.iter() {
                    let other = self.entities[long].name;
                    if other.len() > name.len() && ends_with(self.document, other, name) {
                        longest = match longest {
                            Some((length, _)) if length > other.len() => longest,
                            Some((length, _)) if length == other.len() => Some((length, None)),
                            _ => Some((other.len(), Some(long))),
                        };
                    }
                }
                if let Some((_, longest)) = longest {
                    joined.insert(short, longest);
                }
            }
            bearers.retain(|bearer| !joined.contains_key(bearer));
        }
        for entity in bound.iter_mut() {
            if let Some(longest) = entity.and_then(|entity| joined.get(&entity)) {
                *entity = *longest;
            }
        }
    }

    /// `Institute of Harbour Studies (IHS)`: what stands in brackets directly behind a name is its short form.
    fn bracketed(&mut self, runs: &[Run], bound: &[Option<usize>]) {
        for (pair, entities) in runs.windows(2).zip(bound.windows(2)) {
            let (long, short) = (pair[0].tokens, pair[1].tokens);
            let bracket = short.start == long.end + 1
                && self.document.is(long.end, "(")
                && self.document.is(short.end, ")")
                && short.len() == 1;
            if let (true, Some(entity)) = (bracket, entities[0]) {
                let short = self.document.text(short.start).to_owned();
                self.by_initials.insert(short, Bearer::One(entity));
            }
        }
    }

    fn known_name(&mut self, run: &Run) -> Option<usize> {
        if run.tokens.len() > 1 {
            let (first, last) = self.first_and_last(run.tokens);
            let person = hash_words([first, "", last].into_iter());
            let body = hash_words(run.tokens.range().map(|token| self.document.text(token)));
            return self
                .whole
                .get(&person)
                .or_else(|| self.whole.get(&body))
                .copied();
        }
        match self.bearer(run) {
            Some(Bearer::One(entity)) => Some(entity),
            Some(Bearer::Several) => None,
            None => self.whole.get(&self.single_key(run)).copied(),
        }
    }

    fn single_key(&self, run: &Run) -> u64 {
        hash_words(run.tokens.range().map(|token| self.document.text(token)))
    }

    fn short_name(&mut self, run: &Run) -> Option<usize> {
        match self.bearer(run) {
            Some(Bearer::One(entity)) => Some(entity),
            Some(Bearer::Several) => None,
            None => {
                let key = self.single_key(run);
                let index = self.entity(key, run);
                let held = &mut self.entities[index];
                if run.title.is_some() {
                    held.kind = EntityKind::Person;
                }
                if held.gender == Gender::Unknown {
                    held.gender = run.gender;
                }
                Some(index)
            }
        }
    }

    /// Who bears a short name: by last name, else by initials, else by first name.
    fn bearer(&self, run: &Run) -> Option<Bearer> {
        let last = self.hyphenated(run.tokens.start, run.tokens.end);
        let last = self.document.slice(TokenRange::new(last, run.tokens.end));
        if let Some(bearers) = self.by_last.get(last) {
            let mut fitting = bearers.iter().copied().filter(|&entity| {
                run.title.is_none() || self.entities[entity].gender.agrees(run.gender)
            });
            return match (fitting.next(), fitting.next()) {
                (Some(entity), None) => Some(Bearer::One(entity)),
                _ => Some(Bearer::Several),
            };
        }
        if run.kind == EntityKind::Body
            && let Some(bearer) = self.by_initials.get(self.document.slice(run.tokens))
        {
            return Some(*bearer);
        }
        if run.tokens.len() == 1 {
            return self.by_first.get(last).copied();
        }
        None
    }
}

fn ends_with(document: &Document<'_>, name: TokenRange, ending: TokenRange) -> bool {
    let mut words = ending.range().rev().zip(name.range().rev());
    words.all(|(a, b)| document.text(a) == document.text(b))
}

fn bear<K: Eq + Hash>(bearers: &mut Bearers<K>, name: K, entity: usize) {
    bearers
        .entry(name)
        .and_modify(|bearer| {
            if *bearer != Bearer::One(entity) {
                *bearer = Bearer::Several;
            }
        })
        .or_insert(Bearer::One(entity));
}

fn hash_words<'w>(words: impl Iterator<Item = &'w str>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for word in words {
        word.hash(&mut hasher);
    }
    hasher.finish()
}

//! Mentions: words that stand for a person or a body, and the name they stand for.
//!
//! | text | mention | stands for |
//! |---|---|---|
//! | `Sen. Ann Roe, D-N.H., …  Roe left.` | `Roe` | `Ann Roe` |
//! | `Ann Roe and her brother Tom Roe … Roe left.` | `Roe` | nobody: two people share the name |
//! | `the Institute of Forensic Science (IFS) … the IFS` | `IFS` | `Institute of Forensic Science` |
//! | `the United States … the U.S.` | `U.S.` | `United States` |
//!
//! Names are collected from all sentences, tagged or not. Every name of several words makes an *entity*, found again by its first and
//! last word; single words are then looked up by last name, first name and initials. Titles and articles belong to no name.
//!
//! A guess is worse than nothing: where two entities fit, the mention stands for none.

mod name;
mod pronoun;

use crate::clause::Syntax;
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::span::{Text, TokenRange};
use name::Run;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How a mention refers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MentionKind {
    /// By name: `Ann Roe`, `Roe`, `the Justice Department`.
    Name,
    /// By a pronoun: `she`.
    Pronoun,
    /// By what they are: `the senator`, `officials`.
    Description,
}

/// Words that stand for a person or a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mention {
    /// The words.
    pub span: Text,
    /// How they refer.
    pub kind: MentionKind,
    /// The fullest name in the text that they stand for; `None` when the text never names them or it is not sure who is meant.
    pub name: Option<String>,
}

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityKind {
    /// A person.
    Person,
    /// An organisation, government or agency.
    Body,
    /// A country or city, which may speak for its government.
    Place,
    /// Not known.
    Unknown,
}

/// The gender of a named person, as far as title or first name tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `Mrs.`, `Ann`.
    Female,
    /// `Mr.`, `Tom`.
    Male,
    /// Not known.
    Unknown,
}

impl Gender {
    fn of(column: &str) -> Option<Self> {
        match column {
            "female" => Some(Self::Female),
            "male" => Some(Self::Male),
            _ => None,
        }
    }

    /// Whether one person can have both.
    pub fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

/// Someone or something the text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entity {
    /// Its fullest name: the first place where the text gives it.
    pub name: TokenRange,
    /// What it is.
    pub kind: EntityKind,
    /// Of a person.
    pub gender: Gender,
}

/// A name where the text gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameMention {
    /// The name without article and title.
    pub tokens: TokenRange,
    /// The title before it.
    pub title: Option<TokenRange>,
    /// Whom it stands for, as an index for [`Mentions::entity`]; `None` when several fit.
    pub entity: Option<usize>,
}

/// The names of a document and whom they stand for.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    names: Vec<NameMention>,
    entities: Vec<Entity>,
}

impl Mentions {
    /// Collects and resolves the names of a document.
    pub fn read(document: &Document<'_>, lexicon: &Lexicon, syntax: &Syntax) -> Self {
        let mut runs = Vec::new();
        for sentence in document.sentences() {
            name::read(document, lexicon, &syntax.tags, sentence, &mut runs);
        }
        Resolver::new(document, lexicon).resolve(&runs)
    }

    /// All names in text order.
    pub fn names(&self) -> &[NameMention] {
        &self.names
    }

    /// The name that holds a token.
    pub fn covering(&self, token: usize) -> Option<&NameMention> {
        let index = self.names.partition_point(|name| name.tokens.end <= token);
        self.names.get(index).filter(|name| name.tokens.has(token))
    }

    /// The first name that starts in a range.
    pub fn first_in(&self, range: TokenRange) -> Option<&NameMention> {
        let index = self
            .names
            .partition_point(|name| name.tokens.start < range.start);
        self.names
            .get(index)
            .filter(|name| name.tokens.start < range.end)
    }

    /// Someone the text names.
    pub fn entity(&self, index: usize) -> Option<&Entity> {
        self.entities.get(index)
    }
}

impl Entity {
    /// The fullest name with one blank between its words, whatever stands there in the text.
    pub fn spelling(&self, document: &Document<'_>) -> String {
        let words = document.slice(self.name);
        let mut spelling = String::with_capacity(words.len());
        for word in words.split_whitespace() {
            if !spelling.is_empty() {
                spelling.push(' ');
            }
            spelling.push_str(word);
        }
        spelling
    }
}

/// The mentions of people and bodies in text order: names, and pronouns for one person.
pub fn read(
    document: &Document<'_>,
    syntax: &Syntax,
    mentions: &Mentions,
    is_quoted: impl Fn(usize) -> bool,
) -> Vec<Mention> {
    let input = document.input();
    let mention = |tokens: TokenRange, kind, entity: Option<usize>| Mention {
        span: Text::of(input, document.span(tokens)),
        kind,
        name: entity
            .and_then(|entity| mentions.entity(entity))
            .map(|entity| entity.spelling(document)),
    };
    let names = mentions
        .names
        .iter()
        .filter(|name| {
            name.entity
                .and_then(|entity| mentions.entity(entity))
                .is_none_or(|entity| entity.kind != EntityKind::Place)
        })
        .map(|name| mention(name.tokens, MentionKind::Name, name.entity));
    let pronouns = (0..document.tokens().len())
        .filter(|&token| pronoun::gender(document, token).is_some())
        .map(|token| {
            let entity = if is_quoted(token) {
                None
            } else {
                mentions.antecedent(document, syntax, token, &is_quoted)
            };
            mention(TokenRange::single(token), MentionKind::Pronoun, entity)
        });
    let mut found: Vec<Mention> = names.chain(pronouns).collect();
    found.sort_by_key(|mention| mention.span.span());
    found
}

/// Who bears a name, when it is one only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bearer {
    One(usize),
    Several,
}

type Bearers<K> = HashMap<K, Bearer>;

struct Resolver<'a, 't> {
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
    fn new(document: &'a Document<'t>, lexicon: &'a Lexicon) -> Self {
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

    fn resolve(mut self, runs: &[Run]) -> Mentions {
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
            entities: self.entities,
        }
    }

    /// The entity of a name that needs no other to be understood; it is made at its first mention.
    fn full_name(&mut self, run: &Run) -> Option<usize> {
        if let Some(place) = name::place_name(self.document, self.lexicon, run.tokens)
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
        let suffix = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];
        let mut end = tokens.end;
        while end > tokens.start + 1 && suffix.contains(&self.document.text(end - 1)) {
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

    /// `Ann Roe Poe … Roe Poe`: a name that ends a longer one is that person's surname, not someone else.
    fn join_surnames(&mut self, bound: &mut [Option<usize>]) {
        let mut joined: HashMap<usize, usize> = HashMap::new();
        for bearers in self
            .by_last
            .values_mut()
            .filter(|bearers| bearers.len() > 1)
        {
            for &short in bearers.iter() {
                let name = self.entities[short].name;
                let longer = bearers.iter().copied().find(|&long| {
                    let other = self.entities[long].name;
                    other.len() > name.len()
                        && name
                            .range()
                            .rev()
                            .zip(other.range().rev())
                            .all(|(a, b)| self.document.text(a) == self.document.text(b))
                });
                if let Some(longer) = longer {
                    joined.insert(short, longer);
                }
            }
            bearers.retain(|bearer| !joined.contains_key(bearer));
        }
        for entity in bound.iter_mut().flatten() {
            if let Some(longer) = joined.get(entity) {
                *entity = *longer;
            }
        }
    }

    /// `Institute of Forensic Science (IFS)`: what stands in brackets directly behind a name is its short form.
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

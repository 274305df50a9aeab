//! Clauses: a verb group with who did it, to whom, and what hangs on.
//!
//! | text | clause (verb, voice) | roles |
//! |---|---|---|
//! | `Floods killed 41 people` | killed, active | subject `Floods`, object `41 people` |
//! | `41 people were killed by floods` | killed, passive | subject `41 people`, agent `floods` |
//! | `a crisis, which has killed thousands` | killed, active | subject `a crisis` (through `which`), object `thousands` |
//! | `miners killed in the blast` | killed, passive | subject `miners` (the noun it hangs on) |
//! | `Roe, who is 61, left and sued` | left; sued | subject `Roe` of both (`sued` shares it) |
//! | `“No,” said Roe` | said, active | subject `Roe` (inverted) |
//!
//! The layer is made by rules over noun phrases and verb groups, from left to right, each search bounded by a constant: linear on
//! any input. A dependency parser would find more of the long-distance attachments, at a thousandth of the speed.

mod between;
mod chunk;
mod form;
mod headline;
mod inverted;
mod mend;
mod roles;
mod subject;
mod syntax;
mod verb;
mod view;

use crate::document::{Document, Sentence};
use crate::lexicon::Lexicon;
use crate::phrase::Phrases;
use crate::span::TokenRange;
use crate::tagger::Tag;
use chunk::Chunks;
use std::cell::Cell;
pub use syntax::Syntax;
pub use verb::VerbGroup;

/// Form of a verb group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerbForm {
    /// `killed`, `has killed`, `may kill`.
    Finite,
    /// `to kill`.
    Infinitive,
    /// `kill` after another verb, or an order.
    Base,
    /// `killing`, `having killed`.
    Ing,
    /// `killed` without an auxiliary: `people killed in floods`.
    Participle,
}

/// Active or passive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The subject does it.
    Active,
    /// The subject has it done to it.
    Passive,
}

/// How a clause came by its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Link {
    /// It stands before the verb.
    Direct,
    /// It stands behind the verb: `said Roe`, `there were protests`, `is it over`.
    Inverted,
    /// A relative pronoun stands for it: `people who died`.
    Relative,
    /// A participle hangs on it: `people killed in floods`.
    Participle,
    /// A clause before it in a coordination has it: `they came and left`.
    Shared,
}

/// The subject of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// The noun phrase, as an index into [`Phrases::all`]; for a relative clause the noun it hangs on. `None`: a relative pronoun without a noun.
    pub phrase: Option<usize>,
    /// The token that stands before the verb for it: the head, or the relative pronoun. `None` where it is inherited.
    pub word: Option<usize>,
    /// How it was found.
    pub link: Link,
}

/// A preposition and the noun phrase behind it, as an index into [`Phrases::all`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adjunct {
    /// The preposition, of one token or several (`because of`).
    pub preposition: TokenRange,
    /// Its noun phrase.
    pub phrase: usize,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// From the subject, where it stands before the verb, to the last object or adjunct.
    pub tokens: TokenRange,
    /// The verb with its auxiliaries.
    pub group: VerbGroup,
    /// Who or what does it, or has it done.
    pub subject: Option<Subject>,
    /// The direct object.
    pub object: Option<Object>,
    /// The second object: `Radio One` in `gave Radio One an interview` is the first, `an interview` the second.
    pub second_object: Option<usize>,
    /// What a copula says of its subject: `the capital` in `is the capital`.
    pub complement: Option<usize>,
    /// Prepositions with their noun phrases, in text order, those before the subject first.
    pub adjuncts: Vec<Adjunct>,
    /// The clause before it with which it is coordinated, as an index into [`Clauses::all`].
    pub conjunct_of: Option<usize>,
    /// The word that opens it: `because`, `that`, `if`.
    pub opener: Option<usize>,
}

/// An object: a noun phrase, or the relative pronoun that stands for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Object {
    /// The noun phrase; for a relative pronoun the noun it hangs on.
    pub phrase: Option<usize>,
    /// The head, or the relative pronoun.
    pub word: usize,
}

/// The clauses of a document, in the order of their verbs.
#[derive(Debug, Clone, Default)]
pub struct Clauses {
    clauses: Vec<Clause>,
    looks: u64,
}

/// Buffers kept between sentences.
#[derive(Debug, Default)]
pub struct Scratch {
    chunks: Chunks,
}

impl Clauses {
    /// Reads the clauses of one sentence whose tags and phrases are known. Sentences are to be read in text order, each once.
    pub fn read(
        &mut self,
        document: &Document<'_>,
        lexicon: &Lexicon,
        tags: &[Tag],
        phrases: &Phrases,
        sentence: &Sentence,
        scratch: &mut Scratch,
    ) {
        let looks = Cell::new(self.looks);
        scratch
            .chunks
            .read(document, lexicon, tags, phrases, sentence);
        roles::read(
            document,
            lexicon,
            phrases,
            &scratch.chunks,
            &looks,
            &mut self.clauses,
        );
        self.looks = looks.get();
    }

    /// How many times a search looked at a noun phrase, a verb group or a word between: a measure of work that is the same on every
    /// machine.
    pub fn looks(&self) -> u64 {
        self.looks
    }

    /// All clauses.
    pub fn all(&self) -> &[Clause] {
        &self.clauses
    }

    /// The clauses whose verb stands in a range, as indices into [`Clauses::all`].
    pub fn within(&self, tokens: TokenRange) -> std::ops::Range<usize> {
        let start = self
            .clauses
            .partition_point(|clause| clause.group.verb < tokens.start);
        let end = self
            .clauses
            .partition_point(|clause| clause.group.verb < tokens.end);
        start..end
    }

    /// The clause whose verb group holds a token.
    pub fn with_verb(&self, token: usize) -> Option<usize> {
        let index = self
            .clauses
            .partition_point(|clause| clause.group.tokens.end <= token);
        self.clauses
            .get(index)?
            .group
            .tokens
            .has(token)
            .then_some(index)
    }
}

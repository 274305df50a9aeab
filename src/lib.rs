#![doc = include_str!("../README.md")]
//!
//! # How it is built
//!
//! *The text is cut once; each word is looked up once; each layer lays spans over the one before; small declarative patterns over
//! clauses make typed claims; only the finished extraction owns strings.* A module imports only from those above it:
//!
//! | module | what it holds |
//! |---|---|
//! | `span`, `offset`, [`note`], `rule`, [`decimal`], [`error`], [`language`] | positions, exact numbers, errors |
//! | [`lexicon`] | word lists, one class a file, and their look-up |
//! | [`document`] | paragraphs, sentences, tokens, in one pass |
//! | [`tagger`] | part of speech and verb form |
//! | [`numeral`] | numbers; years, dates, times, scores and labels told apart from them |
//! | [`phrase`], [`clause`] | noun phrases; verb groups with subject, objects, adjuncts |
//! | [`quantity`] | number, modifier, unit, noun, trend |
//! | [`pattern`] | the notation of `.pat` files and its matcher |
//! | [`mention`], [`attribution`], [`quote`] | names and whom they stand for; quotation marks, cues, sources, contents |
//! | [`claim`] | the kinds, their patterns and fields |
//! | `extract` | runs the stages; asks each layer for its findings with their words ([`Text`]) |
//! | `ledger` | each speaker once, from the finished extraction |
//!
//! # Where the code decided
//!
//! - Decimals are `rust_decimal`'s: 28 exact digits cover what news writes, and a number beyond them becomes a [`Note`].
//! - The tagger knows what forms a word can have from lists written for it, beside what it learnt from the treebank: they mend most
//!   of what it would get wrong in words the treebank lacks.
//! - The word lists are parsed at the first use. They take a few milliseconds once; generated tables would hide the lists.
//! - A fixed expression (`according to`, `more than`) is found with the tokens, so that every layer sees the same ones.
//! - Only sentences with a number, a quotation mark or a word of saying are tagged; names are collected from all.
//! - The classes of a token are one set of 128 bits, and so are those that a sentence has and a rule needs: most rules are passed over
//!   by comparing two sets. A class too many does not compile.
//! - The kinds of claim are declared in one list in `claim`; its order says who takes a number first.
//! - An attribution is found by one of several readings, each a file of its own in `attribution`: words of saying before, behind or
//!   inside, colons, turns, signatures, nouns. [`quote`] only gives it its words; its rule names the reading.
//! - The caller's currency is a setting of the recogniser, which `Extractor` and `FromStr` share: there is one reading of numbers.
//! - The ledger is made from the extraction alone, so that one read back from JSON gives the same.
//! - Work is counted, not timed: `looks()` of documents, phrases, clauses, marks and attributions says how often a search looked at a
//!   word, and the tests hold it to the length of the text.
#![forbid(unsafe_code)]

pub mod attribution;
pub mod claim;
pub mod clause;
pub mod decimal;
pub mod document;
pub mod error;
mod extract;
pub mod language;
mod ledger;
pub mod lexicon;
pub mod mention;
pub mod note;
pub mod numeral;
mod offset;
pub mod pattern;
pub mod phrase;
pub mod quantity;
pub mod quote;
mod rule;
mod span;
pub mod tagger;

pub use claim::{
    ArrestCount, Change, Claim, Count, DeathCount, DisplacedCount, Finder, InjuryCount,
    MissingCount, Money, PeopleCount, Rate, Relation, Share, Source, Statement, Status, TypedClaim,
};
pub use decimal::Decimal;
pub use document::Document;
pub use error::{ParseClaimError, ParseQuantityError, UnknownCurrencyError, WrongKindError};
pub use extract::{Analysis, Extraction, Extractor, extract};
pub use language::Language;
pub use ledger::LedgerEntry;
pub use lexicon::Lexicon;
pub use mention::{Mention, MentionKind};
pub use note::Note;
pub use numeral::{ConversionError, Dimension, Unit, UnknownUnitError, Value};
pub use offset::{Offsets, Place};
pub use pattern::{PatternError, PatternErrorKind};
pub use quantity::{Modifier, Quantity, Trend};
pub use quote::{Act, Quote, QuoteKind, Speaker};
pub use rule::RuleName;
pub use span::{Span, Text, TokenRange};

//! Reads news text and returns its checkable facts, typed and grounded.
#![forbid(unsafe_code)]

pub mod attribution;
pub mod clause;
pub mod document;
pub mod language;
pub mod lexicon;
pub mod mention;
mod offset;
pub mod phrase;
pub mod quote;
mod rule;
mod span;
pub mod tagger;

pub use document::Document;
pub use language::Language;
pub use lexicon::Lexicon;
pub use mention::{Mention, MentionKind};
pub use offset::{Offsets, Place};
pub use quote::{Act, Quote, QuoteKind, Speaker};
pub use rule::RuleName;
pub use span::{Span, Text, TokenRange};

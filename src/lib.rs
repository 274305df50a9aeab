//! Reads news text and returns its checkable facts, typed and grounded.
#![forbid(unsafe_code)]

pub mod clause;
pub mod document;
pub mod language;
pub mod lexicon;
mod offset;
pub mod phrase;
mod span;
pub mod tagger;

pub use document::Document;
pub use language::Language;
pub use lexicon::Lexicon;
pub use offset::{Offsets, Place};
pub use span::{Span, Text, TokenRange};

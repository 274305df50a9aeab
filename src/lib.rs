//! Reads news text and returns its checkable facts, typed and grounded.
#![forbid(unsafe_code)]

pub mod attribution;
pub mod clause;
pub mod decimal;
pub mod document;
pub mod error;
mod extract;
pub mod language;
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

pub use decimal::Decimal;
pub use document::Document;
pub use error::ParseQuantityError;
pub use extract::{Analysis, Extraction, Extractor, extract};
pub use language::Language;
pub use lexicon::Lexicon;
pub use mention::{Mention, MentionKind};
pub use note::Note;
pub use numeral::{Dimension, Unit, Value};
pub use offset::{Offsets, Place};
pub use quantity::{Modifier, Quantity, Trend};
pub use quote::{Act, Quote, QuoteKind, Speaker};
pub use rule::RuleName;
pub use span::{Span, Text, TokenRange};

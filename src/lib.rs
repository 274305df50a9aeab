//! Reads news text and returns its checkable facts, typed and grounded.
#![forbid(unsafe_code)]

pub mod tagger;

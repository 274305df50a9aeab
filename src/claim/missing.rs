//! Missing people: how many, since what.

use super::people::{PeopleCount, PeopleKind};
use crate::language::Language;
use std::borrow::Cow;

/// A number of people of whom nobody knows where they are.
///
/// | text | quantity | people | cause |
/// |---|---|---|---|
/// | `Nine sailors are missing after the storm.` | Nine | `sailors` | `the storm` |
/// | `Some 300 remain unaccounted for.` | Some 300 | | |
pub type MissingCount = PeopleCount<Missing>;

/// The kind of [`MissingCount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {}

impl PeopleKind for Missing {
    const KIND: &'static str = "missing";

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/missing.pat").into()),
        }
    }
}

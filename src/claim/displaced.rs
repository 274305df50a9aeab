//! Displaced people: how many had to leave, because of what.

use super::people::{PeopleCount, PeopleKind};
use crate::language::Language;
use std::borrow::Cow;

/// A number of people who had to leave where they lived or stood.
///
/// | text | quantity | people | cause |
/// |---|---|---|---|
/// | `Floods displaced 40,000 villagers.` | 40,000 | `villagers` | `Floods` |
/// | `Some 900 people fled the fighting.` | Some 900 | `people` | `the fighting` |
/// | `The quake left 300 homeless.` | 300 | | `The quake` |
pub type DisplacedCount = PeopleCount<Displaced>;

/// The kind of [`DisplacedCount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Displaced {}

impl PeopleKind for Displaced {
    const KIND: &'static str = "displaced";
    const LEAVES: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/displaced.pat").into()),
        }
    }
}

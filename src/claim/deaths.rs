//! Deaths: how many people died, of what.

use super::people::{PeopleCount, PeopleKind};
use crate::language::Language;
use std::borrow::Cow;

/// A number of people who died.
///
/// | text | quantity | people | cause | per |
/// |---|---|---|---|---|
/// | `Floods killed at least 41 people.` | at least 41 | `people` | `Floods` | |
/// | `The virus kills about 500 each year.` | about 500 | | `The virus` | `each year` |
/// | `The death toll rose to 41.` | 41 | | | |
pub type DeathCount = PeopleCount<Deaths>;

/// The kind of [`DeathCount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deaths {}

impl PeopleKind for Deaths {
    const KIND: &'static str = "deaths";

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/deaths.pat").into()),
        }
    }
}

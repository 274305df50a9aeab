//! Arrests: how many people were taken, for what.

use super::Match;
use super::people::{PeopleCount, PeopleKind};
use crate::language::Language;
use crate::span::Text;
use std::borrow::Cow;

/// A number of people who were arrested or are held.
///
/// | text | quantity | people | cause |
/// |---|---|---|---|
/// | `Police arrested 12 youths for looting.` | 12 | `youths` | `looting` |
/// | `Six men were detained on suspicion of fraud.` | Six | `men` | `fraud` |
pub type ArrestCount = PeopleCount<Arrests>;

/// The kind of [`ArrestCount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Arrests {}

impl PeopleKind for Arrests {
    const KIND: &'static str = "arrests";
    const SET_BY_EVENTS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/arrests.pat").into()),
        }
    }
    /// Only the reason counts, not the raid.
    fn cause(found: &Match<'_>) -> Option<Text> {
        found.text("cause").or_else(|| found.deed())
    }
}

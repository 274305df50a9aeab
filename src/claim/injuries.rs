//! Injuries: how many people were hurt, by what.

use super::Match;
use super::people::{PeopleCount, PeopleKind};
use crate::language::Language;
use crate::lexicon::Class;
use std::borrow::Cow;

/// A number of people who were hurt.
///
/// | text | quantity | people | cause |
/// |---|---|---|---|
/// | `The blast injured 30 miners.` | 30 | `miners` | `The blast` |
/// | `Six guards were wounded in a clash.` | Six | `guards` | `a clash` |
/// | `The crash left nine hurt.` | nine | | `The crash` |
pub type InjuryCount = PeopleCount<Injuries>;

/// The kind of [`InjuryCount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Injuries {}

impl PeopleKind for Injuries {
    const KIND: &'static str = "injuries";
    const HEALS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/injuries.pat").into()),
        }
    }

    /// "Hurt by low prices", "by the cuts": in the purse. "Fatally shot": dead.
    fn holds(found: &Match<'_>) -> bool {
        if ["fatally", "mortally"]
            .iter()
            .any(|adverb| found.is_done(adverb))
        {
            return false;
        }
        const SUMS: [Class; 3] = [Class::Level, Class::Trend, Class::Comparison];
        let sum = SUMS.iter().any(|class| found.is_headed("agent", *class));
        !sum && !matches!(
            found.column("agent", Class::Whole, 1),
            Some("money" | "price" | "scale")
        )
    }
}

//! Counts: how many people, animals or things a clause is about, where no other kind says what happened to them.

use super::{Match, Statement, TypedClaim};
use crate::language::Language;
use crate::lexicon::Class;
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A number of people, animals or things.
///
/// | text | quantity | what |
/// |---|---|---|
/// | `The fire damaged 40 homes.` | 40 | `homes` |
/// | `About 400 people joined the march.` | About 400 | `people` |
/// | `Two of the six planes were found.` | Two | `planes` |
///
/// Measures (12 km, 40 tons) are none. A number that another kind takes is not counted again.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Count {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// What is counted.
    pub what: Option<Text>,
}

impl TypedClaim for Count {
    const KIND: &'static str = "count";
    const PLANS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/count.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        // A count of the dead that no rule for them could read is better left out than typed as a count.
        if found.is_of_victims() || found.has_verb(Class::Kill) || found.has_verb(Class::Die) {
            return None;
        }
        // "one of the reasons" counts nothing.
        if found.first_word().eq_ignore_ascii_case("one") && found.people().is_none() {
            return None;
        }
        let mut statement = found.statement();
        let what = found.noun()?;
        statement.time = statement.time.or_else(|| found.per());
        Some(Self {
            statement,
            what: Some(what),
        })
    }
}

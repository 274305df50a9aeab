//! Deaths: how many people died, of what.

use super::{Match, Statement, Status, TypedClaim};
use crate::language::Language;
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A number of people who died.
///
/// | text | quantity | people | cause | per |
/// |---|---|---|---|---|
/// | `Floods killed at least 41 people.` | at least 41 | `people` | `Floods` | |
/// | `The virus kills about 500 each year.` | about 500 | | `The virus` | `each year` |
/// | `The death toll rose to 41.` | 41 | | | |
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DeathCount {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// Who died, without the number.
    pub people: Option<Text>,
    /// The event, disease or weapon; where none is named, the killer.
    pub cause: Option<Text>,
    /// The time the number counts for again and again: `each year`. The statement then has no time.
    pub per: Option<Text>,
}

impl TypedClaim for DeathCount {
    const KIND: &'static str = "deaths";

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/deaths.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        // Nobody counts the dead of tomorrow: a forecast of deaths is a fear.
        if found.status() == Status::Forecast || found.is_undivided() {
            return None;
        }
        let mut statement = found.statement();
        // The day of a toll is when it was counted, not when they died.
        if found.rule().starts_with("deaths/toll") {
            statement.time = None;
        }
        Some(Self {
            statement,
            people: found.people(),
            cause: found.text("cause").or_else(|| found.event()),
            per: found.per(),
        })
    }
}

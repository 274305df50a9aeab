//! Money: the amounts a text states.

use super::{Match, Statement, TypedClaim};
use crate::language::Language;
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// An amount of money: what was paid, what something costs, what a level of prices or sales is.
///
/// | text | quantity | what |
/// |---|---|---|
/// | `The firm paid $4.5 million for the mill.` | $4.5 million | `the mill` |
/// | `A €300 fine was paid.` | €300 | `fine` |
/// | `Sales rose 12% to $5 million.` | $5 million | `Sales` |
///
/// Each amount is a claim of its own, also the one converted in brackets. By how much something rose is a
/// [`Change`](super::Change), and what is paid for an hour or a tonne a [`Rate`](super::Rate).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// What costs or is worth it.
    pub what: Option<Text>,
}

impl TypedClaim for Money {
    const KIND: &'static str = "money";
    const PLANS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/money.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        let mut statement = found.statement();
        if found.is_threshold() {
            return None;
        }
        statement.time = statement.time.or_else(|| found.per());
        Some(Self {
            statement,
            what: found
                .text("what")
                .or_else(|| found.noun())
                .or_else(|| found.bearer()),
        })
    }
}

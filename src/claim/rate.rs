//! Rates: how high something stands in percent, or what it costs or brings for each unit of time or weight.

use super::{Match, Statement, TypedClaim};
use crate::language::Language;
use crate::lexicon::Class;
use crate::pattern::Rule;
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A level in percent that is no part of a whole, or an amount per unit.
///
/// | text | quantity | what |
/// |---|---|---|
/// | `Unemployment fell to 6%.` | 6% | `Unemployment` |
/// | `The loan carries 9 percent interest.` | 9 percent | `interest` |
/// | `Clerks earn $12 an hour.` | $12 an hour | `Clerks` |
///
/// A price for a share, a barrel or a ticket is money: nothing is measured out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rate {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// What runs at the rate.
    pub what: Option<Text>,
}

impl TypedClaim for Rate {
    const KIND: &'static str = "rate";
    const PLANS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/rate.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        // "less than half its peak" compares two levels.
        if found.is_fraction() {
            return None;
        }
        let mut statement = found.statement();
        // "fell below 10%" says where it stands.
        if ["below", "above"]
            .iter()
            .any(|word| found.first_word().eq_ignore_ascii_case(word))
        {
            statement.quantity.trend = None;
        }
        let measured = found.is_marked("measured");
        if measured && !found.is_per_measure() || statement.quantity.trend.is_some() {
            return None;
        }
        let unnamed = found.is_marked("level") && !found.is_behind(Class::Level);
        let alone = found.is_marked("alone");
        if found.is_threshold() {
            return None;
        }
        let differs = alone && found.goes_on_with(Class::Comparison);
        if unnamed || differs || found.states_error() {
            return None;
        }
        statement.time = statement.time.or_else(|| found.per());
        Some(Self {
            statement,
            what: found.text("what").or_else(|| found.bearer()),
        })
    }

    fn stands_beside(&mut self, rule: &Rule, before: Option<&Self>) -> bool {
        before.is_some() || !rule.is_marked("beside")
    }
}

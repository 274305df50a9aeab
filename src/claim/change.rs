//! Changes: by how much something rose or fell, or differs from something else.

use super::{Match, Statement, TypedClaim};
use crate::language::Language;
use crate::lexicon::Class;
use crate::quantity::{Quantity, Trend};
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// An amount of change, with its way in the trend of its quantity.
///
/// | text | quantity | trend | what | from, to |
/// |---|---|---|---|---|
/// | `Sales rose 12% to $5 million.` | 12% | up | `Sales` | to $5 million |
/// | `The mill cut its staff by 300.` | 300 | down | `its staff` | |
/// | `A 10 percent fall in rents followed.` | 10 percent | down | `rents` | |
/// | `Rents are 20% higher than in May.` | 20% | up | `Rents` | |
///
/// The level something rose from or to is no change: `to $5 million` is an amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Change {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// What rose or fell.
    pub what: Option<Text>,
    /// The level before.
    pub from: Option<Box<Quantity>>,
    /// The level after.
    pub to: Option<Box<Quantity>>,
}

impl TypedClaim for Change {
    const KIND: &'static str = "change";
    const PLANS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/change.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        if found.is_span_of_time() || !is_amount(found) {
            return None;
        }
        let mut statement = found.statement();
        let trend = statement.quantity.trend.or_else(|| trend(found))?;
        statement.quantity.trend = Some(trend);
        Some(Self {
            statement,
            what: found.text("what").or_else(|| found.bearer()),
            from: found.quantity_of("from").map(Box::new),
            to: found.quantity_of("to").map(Box::new),
        })
    }
}

/// Whether a number is how far something went, not where: `rose to 5%` and `fell below 5%` name levels.
fn is_amount(found: &Match<'_>) -> bool {
    // "four pages short" tells how far it is to go, "freed up $5" what was done with it; who loses a vote by points is only behind.
    let raced = found.counts_points()
        && found.is_near(Class::Poll, None)
        && (found.is_marked("raced")
            || found.is_marked("by") && found.loses()
            || found.has_verb(Class::Contest));
    if found.falls_short() || found.is_taken_up() || raced {
        return false;
    }
    // The words of these rules say that two things differ; of itself a count of years or miles does not.
    if found.is_marked("differing") {
        let behind = found.word_behind();
        // "$5 more was given" adds to a sum, "paid $5 down" is the first part of one; a lead of so many points is no change.
        let added = found.is_money()
            && (behind == "more" && !found.is_behind_verb()
                || behind == "down" && !found.is_level());
        let led = (found.counts_points() || found.is_money()) && behind == "ahead";
        // "a $9 project under the mayor"
        let titled = found.is_marked("than") && found.is_money() && found.noun().is_some();
        // "a 2 percent growth rate" is a level.
        let rated = found.leads_to(&["rate", "rates"]);
        if added || led || titled || rated {
            return false;
        }
        return found.is_relative() && !(found.is_marked("unpriced") && found.is_money());
    }
    if found.is_marked("rate") {
        return true;
    }
    let level = ["to", "from", "at", "of"].contains(&found.word_before());
    let bounded = ["below", "above"]
        .iter()
        .any(|word| found.first_word().eq_ignore_ascii_case(word));
    // "+44" opens a number to call; a lead of so many points is no change.
    let signed = !found.is_relative()
        && (found.first_word() == "+"
            || found.word_before() == "+"
            || found.noun().is_none() && found.word_before() != "by");
    // "lost the town 31 percent to 42 percent": what both sides of a race have.
    let raced = found.is_of_pair() && found.loses();
    let rated = found.first_word().starts_with('+') || found.word_before() == "+";
    let led =
        found.counts_points() && (rated || found.is_near(Class::Poll, None) && found.is_of_side());
    !level && !bounded && !signed && !led && !raced
}

/// The way of a change that its number does not show.
fn trend(found: &Match<'_>) -> Option<Trend> {
    if found.is_marked("up") {
        return Some(Trend::Up);
    }
    if found.is_marked("down") {
        return Some(Trend::Down);
    }
    let by_verb = found.is_marked("rate")
        || found.is_marked("then") && found.is_relative()
        // "cut by 300 women" names who did it.
        || found.is_marked("by") && (found.is_relative() || found.people().is_none());
    found.trend().filter(|_| by_verb)
}

//! Claims: what a text asserts with a number, typed.
//!
//! | text | claim |
//! |---|---|
//! | `Floods killed at least 41 people in Malawi last week.` | deaths, at least 41; people `people`, cause `Floods`, place `in Malawi`, time `last week` |
//! | `Six people, including two children, died.` | deaths, 6; deaths, 2, part of `Six` |
//! | `The country drank 14.5% of the world's tea and 60% of its rum.` | share, 14.5%, consumption, holder `The country`, whole `the world's tea`; share, 60%, the same holder |
//! | `Floods could kill 41 people.` | none: nobody says that it is so |
//!
//! A kind is a struct with its [patterns](crate::pattern) as a text; a [`Finder`] runs them over the clauses, unfolds lists and
//! subsets, attaches time, place and source, and leaves out what is only feared, planned or denied. Kinds of your own go through
//! the same door: [`TypedClaim`].
//!
//! Kinds take numbers in this order: deaths and the other kinds that count people (they may share a number: "arrested and executed
//! 40"), then share, change, rate, money, count. Within a kind a number gives one claim, by the first rule of the file that fits.
//!
//! Limits: one sentence at a time; what an earlier sentence said (the cause, the place) is not carried over. Decided against:
//! scoring rival readings, which nobody could follow from the output back to a rule.

mod adjunct;
mod conjunct;
mod deaths;
mod finder;
mod matched;
mod other;
mod share;
mod status;

pub use deaths::DeathCount;
pub use finder::{Finder, Layers, TypedClaim};
pub use matched::Match;
pub use other::{Field, OtherClaim};
pub use share::{Relation, Share};

use crate::error::WrongKindError;
use crate::language::Language;
use crate::quantity::Quantity;
use crate::rule::RuleName;
use crate::span::Text;
use finder::Found;
use once_cell::sync::Lazy;
use serde::{Deserialize, Serialize};

/// What all kinds of claim have; flattened into each.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Statement {
    /// The clause that states it.
    pub span: Text,
    /// Which rule found it: `deaths/subject-die`.
    pub rule: RuleName,
    /// How it is stated.
    pub status: Status,
    /// The number.
    pub quantity: Quantity,
    /// The number of the whole this is a subset of: `Six` in `Six people, including two children`.
    pub part_of: Option<Text>,
    /// Who says so, where the text names someone else.
    pub source: Option<Source>,
    /// When it happened, with its preposition: `in 2021 alone`.
    pub time: Option<Text>,
    /// Where it happened, with its preposition: `in the U.S.`
    pub place: Option<Text>,
}

/// Who a text cites for a claim.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Source {
    /// The words next to the cue: `the agency`, `she`.
    pub mention: Text,
    /// The fullest name in the text the mention stands for.
    pub name: Option<String>,
    /// The reporting words: `according to`, `said`.
    pub cue: Option<Text>,
}

/// How a claim is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Status {
    /// As a fact, by the text or by its source.
    #[default]
    Stated,
    /// As what is believed, feared or reckoned.
    Estimated,
    /// As what will be.
    Forecast,
    /// As what someone says is not so. No rule makes it so far: what is denied gives no claim; it is in the contract so that a reader
    /// of today takes the claims of later versions.
    Denied,
}

/// A claim of any kind.
///
/// ```
/// use factclaim::claim::Claim;
/// let json = r#"{"kind":"deaths",
///   "span":{"start":0,"end":6,"text":"9 died"},"rule":"deaths/subject-die","status":"stated",
///   "quantity":{"span":{"start":0,"end":1,"text":"9"},"value":{"exact":"9"},"modifier":"exact","trend":null,"unit":null,"noun":null},
///   "part_of":null,"source":null,"time":null,"place":null,"people":null,"cause":null,"per":null}"#;
/// let claim: Claim = serde_json::from_str(json)?;
/// assert_eq!(claim.kind(), "deaths");
/// assert_eq!(claim.statement().span.as_str(), "9 died");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Claim {
    /// People who died.
    Deaths(DeathCount),
    /// A part of a whole.
    Share(Share),
    /// A kind this version does not know; it is written back as it was read.
    #[serde(untagged)]
    Other(OtherClaim),
}

impl Claim {
    /// What all kinds have.
    pub fn statement(&self) -> &Statement {
        match self {
            Self::Deaths(claim) => &claim.statement,
            Self::Share(claim) => &claim.statement,
            Self::Other(claim) => &claim.statement,
        }
    }

    /// The name of the kind, as in the output.
    pub fn kind(&self) -> &str {
        match self {
            Self::Deaths(_) => DeathCount::KIND,
            Self::Share(_) => Share::KIND,
            Self::Other(claim) => &claim.kind,
        }
    }
}

/// The ways from a claim to its typed form.
macro_rules! typed {
    ($($variant:ident $typed:ident),+) => {$(
        impl TryFrom<Claim> for $typed {
            type Error = WrongKindError;

            fn try_from(claim: Claim) -> Result<Self, Self::Error> {
                match claim {
                    Claim::$variant(typed) => Ok(typed),
                    other => Err(WrongKindError::new(Self::KIND, other.kind())),
                }
            }
        }

        impl<'a> TryFrom<&'a Claim> for &'a $typed {
            type Error = WrongKindError;

            fn try_from(claim: &'a Claim) -> Result<Self, Self::Error> {
                match claim {
                    Claim::$variant(typed) => Ok(typed),
                    other => Err(WrongKindError::new($typed::KIND, other.kind())),
                }
            }
        }
    )+};
}

typed!(Deaths DeathCount, Share Share);

/// Kinds by who may take a number first; those of one row may share it.
const PRECEDENCE: [&[&str]; 6] = [
    &["deaths", "injuries", "missing", "displaced", "arrests"],
    &["share"],
    &["change"],
    &["rate"],
    &["money"],
    &["count"],
];

/// Place of a kind in the order of precedence; an unknown kind stands last.
fn rank(kind: &str) -> usize {
    PRECEDENCE
        .iter()
        .position(|kinds| kinds.contains(&kind))
        .unwrap_or(PRECEDENCE.len())
}

static DEATHS: Lazy<Finder<DeathCount>> = Lazy::new(|| Finder::built_in(Language::English));
static SHARES: Lazy<Finder<Share>> = Lazy::new(|| Finder::built_in(Language::English));

/// All claims of the built-in kinds, in the order of their numbers.
pub fn find(layers: &Layers<'_, '_>) -> Vec<Claim> {
    let mut found: Vec<Found<Claim>> = Vec::new();
    let numbers = layers.numbers();
    let deaths = DEATHS.find_with_numbers(layers, &numbers);
    found.extend(deaths.into_iter().map(|claim| claim.map(Claim::Deaths)));
    let shares = SHARES.find_with_numbers(layers, &numbers);
    found.extend(shares.into_iter().map(|claim| claim.map(Claim::Share)));
    settle(&mut found);
    found.into_iter().map(|found| found.claim).collect()
}

/// Gives each number to the kinds that come first, and orders the claims by their numbers.
fn settle(found: &mut Vec<Found<Claim>>) {
    found.sort_by_key(|claim| (claim.number, rank(claim.claim.kind())));
    let mut owner: Option<(usize, usize)> = None;
    found.retain(|claim| {
        let rank = rank(claim.claim.kind());
        match owner {
            Some((number, first)) if number == claim.number => rank == first,
            _ => {
                owner = Some((claim.number, rank));
                true
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_that_count_people_come_first_and_may_share() {
        let order = [
            "deaths",
            "share",
            "change",
            "rate",
            "money",
            "count",
            "of my own",
        ];
        let ranks: Vec<usize> = order.iter().map(|kind| rank(kind)).collect();
        assert_eq!(ranks, [0, 1, 2, 3, 4, 5, 6]);
        for kind in ["injuries", "missing", "displaced", "arrests"] {
            assert_eq!(rank(kind), rank("deaths"), "{kind}");
        }
    }
}

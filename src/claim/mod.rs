//! Claims: what a text asserts with a number, typed.
//!
//! | text | claim |
//! |---|---|
//! | `Floods killed at least 41 people in Malawi last week.` | deaths, at least 41; people `people`, cause `Floods`, place `in Malawi`, time `last week` |
//! | `Six people, including two children, died.` | deaths, 6; deaths, 2, part of `Six` |
//! | `The country drank 14.5% of the world's tea and 60% of its rum.` | share, 14.5%, consumption, holder `The country`, whole `the world's tea`; share, 60%, the same holder |
//! | `Half of the pupils are girls.` | share, half, population, holder `girls`, whole `the pupils` |
//! | `Sales rose 12% to $5 million.` | change, 12%, up, what `Sales`, to $5 million; money, $5 million |
//! | `Unemployment is 6%.`, `Clerks earn $12 an hour.` | rate, 6%; rate, $12 an hour |
//! | `The fire damaged 40 homes.` | count, 40, what `homes` |
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
mod arrests;
mod cause;
mod change;
mod conjunct;
mod contender;
mod count;
mod counted;
mod deaths;
mod displaced;
mod event;
mod finder;
mod injuries;
mod layers;
mod matched;
mod measured;
mod missing;
mod moment;
mod money;
mod nearest;
mod other;
mod people;
mod race;
mod rate;
mod setting;
mod share;
mod source;
mod status;
mod surroundings;
mod zero;

pub use arrests::{ArrestCount, Arrests};
pub use change::Change;
pub use count::Count;
pub use deaths::{DeathCount, Deaths};
pub use displaced::{Displaced, DisplacedCount};
pub use finder::{Finder, TypedClaim};
pub use injuries::{Injuries, InjuryCount};
pub use layers::Layers;
pub use matched::Match;
pub use missing::{Missing, MissingCount};
pub use money::Money;
pub use other::{Field, OtherClaim};
pub use people::{PeopleCount, PeopleKind};
pub use rate::Rate;
pub use share::{Relation, Share};

use crate::error::WrongKindError;
use crate::language::Language;
use crate::pattern::Triggers;
use crate::quantity::Quantity;
use crate::rule::RuleName;
use crate::span::Text;
use finder::Found;
use layers::Contents;
use serde::{Deserialize, Serialize};
pub use zero::with_zeros;

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
    /// As what someone says is not so: `denied that 40 had died`.
    Denied,
}

/// Declares the kinds, those that take a number first before the others; kinds in one pair of brackets may share it. A new kind is a
/// line here, a struct in a file of its own and its patterns.
macro_rules! kinds {
    ($([$($(#[$doc:meta])* $variant:ident($typed:ty) $finder:ident,)+])+) => {
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
            $($($(#[$doc])* $variant($typed),)+)+
            /// A kind this version does not know; it is written back as it was read.
            #[serde(untagged)]
            Other(OtherClaim),
        }

        impl Claim {
            /// What all kinds have.
            pub fn statement(&self) -> &Statement {
                match self {
                    $($(Self::$variant(claim) => &claim.statement,)+)+
                    Self::Other(claim) => &claim.statement,
                }
            }

            /// The name of the kind, as in the output.
            pub fn kind(&self) -> &str {
                match self {
                    $($(Self::$variant(_) => <$typed>::KIND,)+)+
                    Self::Other(claim) => &claim.kind,
                }
            }
        }

        $($(
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
                        other => Err(WrongKindError::new(<$typed>::KIND, other.kind())),
                    }
                }
            }
        )+)+

        /// Kinds by who may take a number first; those of one row may share it.
        const PRECEDENCE: &[&[&str]] = &[$(&[$(<$typed>::KIND,)+],)+];

        /// The finders of the built-in kinds for one language.
        #[derive(Debug)]
        pub(crate) struct Finders {
            $($($finder: Finder<$typed>,)+)+
            /// The words all of them ask for, kind by kind.
            triggers: Triggers,
        }

        impl Finders {
            /// Compiles the patterns of a language.
            pub(crate) fn new(language: Language) -> Self {
                let mut triggers = Triggers::default();
                $($(
                    let $finder = Finder::<$typed>::built_in(language);
                    triggers.add_text($finder.patterns());
                )+)+
                Self {
                    $($($finder,)+)+
                    triggers,
                }
            }

            /// All claims of the built-in kinds, in the order of their numbers.
            pub(crate) fn find(&self, layers: &Layers<'_, '_>) -> Vec<Claim> {
                let contents = Contents::read(layers, &self.triggers);
                let mut found: Vec<Found<Claim>> = Vec::new();
                let mut texts = 0..;
                $($(
                    let text = texts.next().unwrap_or_default();
                    let claims = self.$finder.find_in(layers, &contents, text);
                    found.extend(claims.into_iter().map(|claim| claim.map(Claim::$variant)));
                )+)+
                settle(&mut found);
                found.into_iter().map(|found| found.claim).collect()
            }
        }
    };
}

kinds! {
    [
        /// People who died.
        Deaths(DeathCount) deaths,
        /// People who were hurt.
        Injuries(InjuryCount) injuries,
        /// People of whom nobody knows where they are.
        Missing(MissingCount) missing,
        /// People who had to leave.
        Displaced(DisplacedCount) displaced,
        /// People who were arrested.
        Arrests(ArrestCount) arrests,
    ]
    [
        /// A part of a whole.
        Share(Share) shares,
    ]
    [
        /// By how much something rose or fell.
        Change(Change) changes,
    ]
    [
        /// How high something stands, or what it costs for each unit.
        Rate(Rate) rates,
    ]
    [
        /// An amount of money.
        Money(Money) money,
    ]
    [
        /// Any other number of people or things.
        Count(Count) counts,
    ]
}

/// Place of a kind in the order of precedence; an unknown kind stands last.
fn rank(kind: &str) -> usize {
    PRECEDENCE
        .iter()
        .position(|kinds| kinds.contains(&kind))
        .unwrap_or(PRECEDENCE.len())
}

/// Whether this version knows a kind.
fn is_known(kind: &str) -> bool {
    rank(kind) < PRECEDENCE.len()
}

/// Gives each number to the kinds that come first, and orders the claims by their numbers.
fn settle(found: &mut Vec<Found<Claim>>) {
    let mut dead: Vec<usize> = found
        .iter()
        .filter(|found| matches!(found.claim, Claim::Deaths(_)))
        .map(|found| found.number)
        .collect();
    dead.sort_unstable();
    found.retain(|found| !found.is_open || dead.binary_search(&found.number).is_err());
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
        let order = ["people", "share", "change", "rate", "money", "count"];
        let people = ["deaths", "injuries", "missing", "displaced", "arrests"];
        assert_eq!(PRECEDENCE[0], people);
        let place = |kind: &str| order.iter().position(|known| *known == kind);
        let places: Vec<_> = PRECEDENCE.iter().skip(1).map(|row| place(row[0])).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some));
        assert_eq!(rank("of my own"), PRECEDENCE.len());
    }
}

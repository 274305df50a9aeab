//! Shares: what part of a whole someone or something has, uses, makes or is.

use super::{Match, Statement, TypedClaim};
use crate::language::Language;
use crate::lexicon::Class;
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A part of a whole.
///
/// | text | relation | holder | whole |
/// |---|---|---|---|
/// | `The country drank 14.5% of the world's tea.` | consumption | `The country` | `the world's tea` |
/// | `It has 5% of the world's population.` | population | `It` | `the world's population` |
/// | `Almost 88% of those cases involved wasps.` | composition | `wasps` | `those cases` |
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Share {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// How the holder has its share.
    pub relation: Relation,
    /// Whose share, or which part.
    pub holder: Option<Text>,
    /// Of what.
    pub whole: Option<Text>,
}

macro_rules! relations {
    ($($(#[$doc:meta])* $relation:ident $name:literal,)+) => {
        /// How a holder has its share.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Relation {
            $($(#[$doc])* $relation,)+
        }

        impl Relation {
            /// The name in the output.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$relation => $name,)+
                }
            }

            /// The relation that opens a rule's own name: `composition-be`.
            fn opening(name: &str) -> Option<Self> {
                match name.split('-').next()? {
                    $($name => Some(Self::$relation),)+
                    _ => None,
                }
            }
        }
    };
}

relations! {
    /// The holder uses or buys it.
    Consumption "consumption",
    /// The holder is a part of a place's people, or of a group of people.
    Population "population",
    /// The holder makes or supplies it.
    Production "production",
    /// The holder is a part of it.
    Composition "composition",
    /// The holder has the votes or the approval.
    Support "support",
    /// The holder owns it.
    Ownership "ownership",
    /// Any other.
    Other "other",
}

impl TypedClaim for Share {
    const KIND: &'static str = "share";

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/share.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        let (_, name) = found.rule().split_once('/')?;
        let mut relation = Relation::opening(name)?;
        // "Women make up 40% of the workforce": a part of a group of people, whatever the verb.
        let peopled = found.is_headed("whole", Class::Population);
        if relation == Relation::Composition && peopled {
            relation = Relation::Population;
        }
        let mut statement = found.statement();
        if relation == Relation::Other {
            // "fell 12% of its value", "cut 5% of jobs": a change, not a part that something has.
            if statement.quantity.trend.is_some() || found.has_verb(Class::Trend) {
                return None;
            }
            if peopled || found.is_person("whole") {
                // "40% of voters say": what they think is an answer to a poll.
                relation = if found.has_verb(Class::Cue) {
                    Relation::Support
                } else {
                    Relation::Population
                };
            }
        }
        statement.time = statement.time.or_else(|| found.per());
        Some(Self {
            statement,
            relation,
            holder: found.text("holder"),
            whole: found.text("whole"),
        })
    }
}

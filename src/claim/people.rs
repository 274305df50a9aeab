//! Counts of people to whom something happened: one form for the dead, the hurt, the missing, the displaced and the arrested.

use super::{Match, Statement, Status, TypedClaim};
use crate::language::Language;
use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::marker::PhantomData;

/// The mark of rules whose time is when somebody counted.
const COUNTED_LATER: &str = "counted_later";

/// The mark of rules that hold only for none at all.
const ZERO: &str = "zero";

/// The mark of rules whose verb leaves it open what came of it: they give way to deaths for the same number (`shot and killed 12`).
pub(super) const OPEN: &str = "open";

/// What befell the people of a [`PeopleCount`]. The kind has its rules and its name; all else is shared.
pub trait PeopleKind {
    /// The name of the kind, as in the output.
    const KIND: &'static str;

    /// Whether the people left a place: `fled their homes` then says not where it happened.
    const LEAVES: bool = false;

    /// Whether the people are healed: `treated at a hospital` then says not where they were hurt.
    const HEALS: bool = false;

    /// Whether an event beside the verb says when rather than why: `arrested during the riots`.
    const SET_BY_EVENTS: bool = false;

    /// The patterns for a language; `None` where there are none.
    fn patterns(language: Language) -> Option<Cow<'static, str>>;

    /// Why it happened: what the rule captured as `{cause}`, else what the sentence names.
    fn cause(found: &Match<'_>) -> Option<Text> {
        found.cause()
    }

    /// Whether it befell people at all: prices hurt nobody's body.
    fn holds(found: &Match<'_>) -> bool {
        let _ = found;
        true
    }
}

/// A number of people to whom something happened: [`DeathCount`](super::DeathCount), [`InjuryCount`](super::InjuryCount) and the
/// other kinds that count people. A kind of one's own needs a type with [`PeopleKind`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct PeopleCount<K> {
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// To whom it happened, without the number.
    pub people: Option<Text>,
    /// The event, disease or weapon; where none is named, who did it. For arrests the reason.
    pub cause: Option<Text>,
    /// The time the number counts for again and again: `each year`. The statement then has no time.
    pub per: Option<Text>,
    /// What happened to them.
    #[serde(skip)]
    pub kind: PhantomData<K>,
}

impl<K: PeopleKind> TypedClaim for PeopleCount<K> {
    const KIND: &'static str = K::KIND;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        K::patterns(language)
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        // Nobody counts the dead of tomorrow: a forecast of harm is a fear.
        if found.status() == Status::Forecast || found.is_undivided() || !K::holds(found) {
            return None;
        }
        // "12 deaths or injuries" says nothing of either, "no deaths or injuries" of both.
        if found.is_marked(ZERO) && !found.is_zero() {
            return None;
        }
        let mut statement = found.statement();
        let event = found.setting_of_event(found.cause_tokens().filter(|_| !K::SET_BY_EVENTS));
        let own = |place: &Text| {
            !(K::LEAVES && is_their_own(place.as_str()) || K::HEALS && is_hospital(place.as_str()))
        };
        statement.time = statement
            .time
            .or_else(|| event.time.map(|time| found.words(time)))
            .or_else(|| found.time_of_event().filter(|_| K::SET_BY_EVENTS))
            .or_else(|| found.time_nearby());
        statement.place = found
            .place_captured()
            .filter(own)
            .or(statement.place.filter(own))
            .or_else(|| event.place.map(|place| found.words(place)))
            .or_else(|| found.place_nearby().filter(own));
        // The day of a toll is when it was counted, that of a find when they were found; neither is when it happened.
        if found.is_marked(COUNTED_LATER) {
            statement.time = None;
        }
        Some(Self {
            statement,
            people: found.people(),
            cause: K::cause(found),
            per: found.per(),
            kind: PhantomData,
        })
    }
}

/// `at hospitals in Leeds`: where those who were hurt are treated.
fn is_hospital(place: &str) -> bool {
    const HOSPITALS: [&str; 4] = ["hospital", "hospitals", "clinic", "clinics"];
    place.split(' ').take(4).any(|word| {
        HOSPITALS
            .iter()
            .any(|hospital| hospital.eq_ignore_ascii_case(word))
    })
}

/// `their homes`, `from their country`: where those who fled lived says nothing about where that is.
fn is_their_own(place: &str) -> bool {
    const OWNERS: [&str; 5] = ["their", "his", "her", "my", "our"];
    place
        .split(' ')
        .take(2)
        .any(|word| OWNERS.iter().any(|owner| owner.eq_ignore_ascii_case(word)))
}

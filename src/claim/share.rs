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
    const PLANS: bool = true;

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        match language {
            Language::English => Some(include_str!("../lexicon/en/share.pat").into()),
        }
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        let (_, name) = found.rule().split_once('/')?;
        let frame = Relation::opening(name)?;
        let whole = found.column("whole", Class::Whole, 1);
        let polled = found.is_near(Class::Poll, None) || found.side().is_some();
        // "The poll has 52 percent": it asks, and has no votes.
        let unpolled = name.ends_with("-poll") && (!polled || found.is_asked("holder"))
            // "Most of the claims were for storms" favours nobody.
            || name == "support-for"
                && !polled
                && found.text("whole").is_some()
                && !found.is_person("whole");
        // "said that 12% of the guests …": the verb has no part for its object.
        let told = name == "other-object" && found.is_reported();
        // "a third are tax exempt": the noun only belongs to the adjective.
        let describes = name == "composition-be" && found.leads_to_adjective();
        // "one of three tyres sold in Peru": what is only told apart by a verb is no part by it; "with half of it sold" is.
        let told_apart = name.ends_with("-passive") && found.is_hanging() && !found.is_set_off();
        // "a fifth of it was ruined by rain": what it was done by has no part in it.
        let undone = name == "other-passive"
            && (found.is_hanging() || !found.is_person("holder") && !found.is_agent("holder"));
        let unlisted = name == "composition-listed" && !found.is_of_bracket_list();
        if unpolled
            || unlisted
            || told
            || told_apart
            || describes
            || undone
            || is_no_part(found, frame, whole)
        {
            return None;
        }
        let mut statement = found.statement();
        statement.quantity.trend = None;
        // "a third swim twice a week" does not count by the week.
        let again = || {
            found.per().filter(|per| {
                let first = per.as_str().split(' ').next().unwrap_or_default();
                ["every", "each"]
                    .iter()
                    .any(|word| first.eq_ignore_ascii_case(word))
            })
        };
        statement.time = statement.time.or_else(again);
        // A place behind the number tells where the whole is: "half of the orders in Peru".
        let number = statement.quantity.span.start();
        statement.place = statement.place.filter(|place| place.end() <= number);
        let compared = found.is_compared();
        let rival = found
            .text("rival")
            .or_else(|| found.noun_behind(&["for"]))
            .filter(|_| compared);
        let says = |part: &str| name.split('-').any(|word| word == part);
        let owner = found.owner().filter(|_| says("owner"));
        // "the share of women rose to 36 percent": no owner, but who has the part.
        let made_of = name == "ownership-part-owner" && owner.is_none() && !compared;
        // Harm has no part in what it destroys.
        let destroyed = frame == Relation::Consumption && found.is_headed("holder", Class::Harm);
        let bearer = || {
            let active = matches!(
                frame,
                Relation::Consumption | Relation::Production | Relation::Ownership
            ) || name == "other-object";
            let bearer = found.reported(None).or_else(|| found.bearer());
            bearer.filter(|_| {
                says("held") || active && !destroyed && !says("owned") && !says("passive")
            })
        };
        let holder = rival
            .or(owner)
            .or_else(|| found.reported(Some("holder")))
            .or_else(|| found.party("holder"))
            .filter(|holder| compared || holder.start() > number || !found.is_reported());
        let holder = holder.filter(|_| !destroyed);
        let holder = match frame {
            Relation::Support => found
                .side()
                .or(holder.filter(|_| !found.is_no_object("holder")))
                .or_else(|| found.possessor())
                .or_else(|| found.contender().filter(|_| name.ends_with("-poll")))
                .or_else(|| found.favoured().filter(|_| !says("held")))
                .or_else(|| found.judged().filter(|_| says("think"))),
            Relation::Composition if says("account") && !compared => {
                found.subject().or(holder).or_else(|| found.noun_before())
            }
            Relation::Composition if says("make") => holder.or_else(|| found.subject()),
            _ => holder,
        };
        Some(Self {
            statement,
            relation: match made_of {
                true => Relation::Composition,
                false => relation(found, frame, whole),
            },
            holder: holder
                .or_else(|| found.text("whole").filter(|_| made_of))
                .or_else(bearer)
                .or_else(|| found.taker().filter(|_| name == "other-beside")),
            whole: found
                .antecedent("whole")
                .filter(|_| !made_of)
                .or_else(|| found.fronted_set())
                .or_else(|| found.counted_among().filter(|_| frame == Relation::Support)),
        })
    }

    fn stands_beside(&mut self, before: Option<&Self>) -> bool {
        let Some(before) = before else {
            return !self.statement.rule.as_str().ends_with("-beside");
        };
        // "12% of the money comes from fees and 9% from gifts": what is said once goes for both.
        let rule = self.statement.rule.as_str();
        if rule.ends_with("-beside") {
            self.relation = before.relation;
            if self.holder.is_none() {
                self.holder.clone_from(&before.holder);
            }
        }
        // "the firm's stake rose to 12% from 9%": the owner stands before the first number.
        let owned = rule.contains("-owner") && before.holder.is_some();
        if owned && self.statement.rule == before.statement.rule {
            self.holder.clone_from(&before.holder);
            self.relation = before.relation;
            if self.relation == Relation::Composition {
                self.whole.clone_from(&before.whole);
            }
        }
        // "12% of output, down from 30%": of what was said first.
        let inherits = self.holder.is_none() && !rule.ends_with("-poll");
        if inherits && self.statement.rule == before.statement.rule && self.whole == before.whole {
            self.holder.clone_from(&before.holder);
        }
        if self.whole.is_none() && self.relation == before.relation {
            self.whole.clone_from(&before.whole);
        }
        true
    }
}

/// Whether a percentage is none of a whole after all: an amount of change, a wish, a part only in comparison.
fn is_no_part(found: &Match<'_>, frame: Relation, whole: Option<&str>) -> bool {
    let before = |words: &[&str]| {
        let word = found.word_before();
        words.iter().any(|known| known.eq_ignore_ascii_case(word))
    };
    let level = before(&["to", "from", "at"]);
    let owned = matches!(whole, Some("support" | "ownership" | "people" | "group"));
    let changed = !owned && found.statement().quantity.trend.is_some()
        || found.has_verb(Class::Trend)
            && found.is_behind_verb()
            && !level
            && !(found.is_of_pair() && found.loses());
    let alone = found.text("whole").is_none();
    // "lost 7% of its value" is a change, "lost half of their goats" a part of a set.
    if changed && (alone || frame == Relation::Other) && !found.is_plural("whole") {
        return true;
    }
    // "12 percent is too much" speaks of a level, "40% working bonuses" of the bonuses.
    if alone && found.rule().ends_with("other-subject") && (found.is_level() || found.is_hanging())
    {
        return true;
    }
    // "it all goes to the 1 percent" names the rich; a lead "by 20 percent" is none.
    let bare = alone && found.rule().ends_with("-poll");
    let ahead = || found.has_verb(Class::Contest) || found.has_verb(Class::Trend);
    // "a rise of 0.3 percent"
    let moved = bare && found.is_of_change();
    if moved || bare && (before(&["the"]) || before(&["by"]) && !found.is_paired() && ahead()) {
        return true;
    }
    let compared = whole == Some("scale") && frame == Relation::Other
        // "less than half of the price of another"
        || whole == Some("price")
            && (frame == Relation::Other || found.rule().ends_with("composition-is"));
    // "one-half of 1 percent" is a number still.
    let nested = found.holds_part("whole");
    let error = found.is_near(Class::Poll, None) && found.states_error();
    // "the top 1 percent"; "plus or minus 3 percent"; "12 percent interest" is a rate, "a 12 percent interest" may be owned.
    let ranked = before(&[
        "top",
        "bottom",
        "richest",
        "poorest",
        "wealthiest",
        "minus",
        "±",
        "plus",
    ]) || found.is_signed();
    // "at a fifth of the cost" compares two prices.
    let paid = whole == Some("cost") && before(&["at", "for"]);
    let lent =
        found.word_behind() == "interest" && !before(&["a", "an", "its", "their", "his", "the"]);
    // "unemployment of 6% of the workforce" is a rate.
    let level =
        matches!(frame, Relation::Other | Relation::Support) && found.speaks_of(Class::Level);
    level
        || !found.is_part()
        || found.abuts("whole") && frame != Relation::Ownership
        || compared
        || ranked
        || paid
        || found.is_fraction() && found.is_likened()
        || nested
        || found.is_written_out()
        || lent
        || error
        || found.goes_on_with(Class::Comparison)
}

/// What the words of a rule and the whole say together.
fn relation(found: &Match<'_>, frame: Relation, whole: Option<&str>) -> Relation {
    use Relation::{Composition, Consumption, Other, Ownership, Population, Production, Support};
    let people = || match whole {
        Some("people" | "group") => true,
        _ => found.is_headed("whole", Class::Demonym),
    };
    match (frame, whole) {
        // "with 80 percent of the ballots counted" tells how far the count has come.
        (_, Some("support")) if found.is_tallied("whole") => Other,
        (Support, _) => frame,
        (Other, Some("respondents")) => Other,

        // "won 31 percent of farm households"
        (Other, _)
            if people()
                && found.rule().ends_with("other-win")
                && found.is_near(Class::Poll, found.capture("whole")) =>
        {
            Support
        }
        // "In the poll, 14% of people never vote"
        (Other, _)
            if people()
                && (found.rule().ends_with("other-subject")
                    && found.is_near(Class::Poll, found.capture("whole"))
                    || found.rule().ends_with("other-part") && found.enquiry().is_some()) =>
        {
            Support
        }
        (Other, _) if people() => Population,
        (Composition | Ownership | Population, Some("people")) => Population,
        (Composition, Some("ownership")) if found.rule().contains("account") => Ownership,
        (Composition | Consumption, Some("ownership" | "sales")) if found.is_agent("holder") => {
            Ownership
        }
        // "India accounts for a third of global demand"
        (Composition, Some("intake" | "output"))
            if found.rule().contains("account")
                && found.is_agent("holder")
                && (whole == Some("intake") || found.takes_in("whole")) =>
        {
            Consumption
        }
        (Composition, Some("output"))
            if found.rule().contains("account") && found.is_agent("holder") =>
        {
            Production
        }
        // "About half of the tea comes from Kenya"
        (Composition, None)
            if found.rule().contains("come")
                && (found.is_headed("holder", Class::Place) || found.is_lone_name("holder")) =>
        {
            Production
        }
        // "bought 60% of Acme"
        (Consumption | Production, None)
            if found.is_agent("whole")
                && !found.is_owned("whole")
                && (found.is_name("whole") || !found.is_plural("whole")) =>
        {
            Ownership
        }
        // "The fires consumed half of it": what harm is done to is not used.
        (Consumption, _) if found.is_headed("holder", Class::Harm) => Other,
        // "Smoke is responsible for a third of the deaths"
        (Production, _) if found.is_headed("whole", Class::Toll) => Composition,
        // "is home to half of the economy", "has a third of the trade"
        (Population, None | Some("money" | "output")) if found.rule().contains("home") => Other,
        (Ownership, None)
            if found.merely_has() && found.text("whole").is_some() && !found.is_agent("whole") =>
        {
            Other
        }
        // "A third of the money comes from fees" sets one sum off against another.
        (Composition, Some("money")) if found.rule().contains("come") => Other,
        (Composition, _)
            if found.rule().ends_with("listed") && found.is_near(Class::Poll, None) =>
        {
            Support
        }
        (Composition, _) if found.rule().ends_with("listed") && found.is_person("holder") => {
            Population
        }
        (Composition, _) => Composition,
        (_, Some("support")) => Support,
        (_, Some("ownership")) => Ownership,
        (Consumption | Production, Some("money" | "sales")) => Other,
        _ => frame,
    }
}

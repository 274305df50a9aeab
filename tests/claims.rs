//! Sentences and the claims they hold, over `cases/claims.txt`.

mod common;

use std::borrow::Cow;

use factclaim::claim::{Finder, Match, TypedClaim};
use factclaim::{Claim, Extractor, Language, PeopleCount, Text, Trend, extract};

fn notation(claim: &Claim) -> String {
    let statement = claim.statement();
    let mut line = format!("{} \"{}\"", claim.kind(), statement.quantity.span);
    if let Claim::Share(share) = claim {
        line += &format!(" {}", share.relation.name());
    }
    if let Claim::Change(_) = claim {
        line += match statement.quantity.trend {
            Some(Trend::Up) => " up",
            Some(Trend::Down) => " down",
            _ => "",
        };
    }
    let own = match claim {
        Claim::Deaths(claim) => people(claim),
        Claim::Injuries(claim) => people(claim),
        Claim::Missing(claim) => people(claim),
        Claim::Displaced(claim) => people(claim),
        Claim::Arrests(claim) => people(claim),
        Claim::Share(share) => vec![("holder", &share.holder), ("whole", &share.whole)],
        Claim::Change(claim) => vec![("what", &claim.what)],
        Claim::Rate(claim) => vec![("what", &claim.what)],
        Claim::Money(claim) => vec![("what", &claim.what)],
        Claim::Count(claim) => vec![("what", &claim.what)],
        _ => Vec::new(),
    };
    let shared = [
        ("time", &statement.time),
        ("place", &statement.place),
        ("part_of", &statement.part_of),
    ];
    for (name, text) in own.into_iter().chain(shared) {
        if let Some(text) = text {
            line += &format!(" | {name}: {text}");
        }
    }
    if let Claim::Change(change) = claim {
        for (name, level) in [("from", &change.from), ("to", &change.to)] {
            if let Some(level) = level {
                line += &format!(" | {name}: {}", level.span);
            }
        }
    }
    line
}

fn source(claim: &Claim) -> String {
    let statement = claim.statement();
    let source = statement
        .source
        .as_ref()
        .map_or("nobody", |source| source.mention.as_str());
    format!(
        "{} \"{}\" | {source}",
        claim.kind(),
        statement.quantity.span
    )
}

/// The claims of the kinds that count people, and of shares.
fn core(text: &str) -> Vec<String> {
    let claims = extract(text).claims;
    let measured = |claim: &&Claim| {
        !matches!(
            claim,
            Claim::Change(_) | Claim::Rate(_) | Claim::Money(_) | Claim::Count(_)
        )
    };
    claims.iter().filter(measured).map(notation).collect()
}

fn people<K>(claim: &PeopleCount<K>) -> Vec<(&'static str, &Option<Text>)> {
    vec![
        ("people", &claim.people),
        ("cause", &claim.cause),
        ("per", &claim.per),
    ]
}

#[test]
fn sentences_hold_the_claims_they_should() {
    common::check_cases("claims.txt", include_str!("cases/claims.txt"), 60, core);
}

#[test]
fn shares_of_many_forms_are_read() {
    common::check_cases(
        "claims_shares.txt",
        include_str!("cases/claims_shares.txt"),
        50,
        core,
    );
}

#[test]
fn sources_are_those_the_sentence_cites() {
    common::check_cases(
        "claims_sources.txt",
        include_str!("cases/claims_sources.txt"),
        10,
        |text| extract(text).claims.iter().map(source).collect(),
    );
}

#[test]
fn changes_rates_money_and_counts_are_read() {
    common::check_cases(
        "claims_measured.txt",
        include_str!("cases/claims_measured.txt"),
        40,
        |text| extract(text).claims.iter().map(notation).collect(),
    );
}

#[test]
fn no_time_is_looked_for_before_the_first_word_of_a_sentence() {
    for text in [
        "12% \n\nit one a third of whenincluding",
        "In May\n\nHalf of the orchards were destroyed.",
    ] {
        let times: Vec<_> = extract(text)
            .claims
            .iter()
            .map(|claim| claim.statement().time.is_some())
            .collect();
        assert_eq!(times, [false], "{text}");
    }
}

#[test]
fn adverbs_say_by_their_meaning_that_a_time_comes_again() {
    for (text, again) in [
        ("Some 500 people die annually of it.", Some("annually")),
        ("Some 500 people die YEARLY of it.", Some("YEARLY")),
        ("Some 500 people died currently of it.", None),
        ("Some 500 people died recently of it.", None),
        ("Some 500 people died yesterday of it.", None),
    ] {
        let claims = extract(text).claims;
        let [Claim::Deaths(deaths)] = claims.as_slice() else {
            panic!("{text}: {claims:?}");
        };
        assert_eq!(deaths.per.as_ref().map(Text::as_str), again, "{text}");
    }
}

/// A kind of one's own, with a class of its own.
#[derive(Debug)]
struct Layoffs {
    people: Option<Text>,
    firm: Option<Text>,
    time: Option<Text>,
}

impl TypedClaim for Layoffs {
    const KIND: &'static str = "layoffs";

    fn patterns(_: Language) -> Option<Cow<'static, str>> {
        Some(
            "class lay_off = dismissed | fired | laid off\n\
             layoffs/lay-off  <lay_off> active   object {quantity: person}   subject {firm}?\n\
             layoffs/laid-off <lay_off> passive  subject {quantity: person}  agent {firm}?\n"
                .into(),
        )
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        let statement = found.statement();
        Some(Self {
            people: found.people(),
            firm: found.text("firm"),
            time: statement.time,
        })
    }
}

#[test]
fn a_kind_of_ones_own_goes_through_the_same_door() {
    let extractor = Extractor::new(Language::English);
    let finder = Finder::<Layoffs>::new(Language::English).unwrap();
    let words = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let found = |text: &str| -> Vec<[Option<String>; 3]> {
        let layoffs = extractor.analyse(text).find(&finder);
        let fields = |claim: &Layoffs| [&claim.people, &claim.firm, &claim.time].map(words);
        layoffs.iter().map(fields).collect()
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        found("The mill dismissed 40 workers and two managers last week."),
        [
            [some("workers"), some("The mill"), some("last week")],
            [some("managers"), some("The mill"), some("last week")]
        ]
    );
    assert_eq!(
        found("About 300 teachers were fired in 2009."),
        [[some("teachers"), None, some("in 2009")]]
    );
    assert!(found("The mill may have fired 40 workers.").is_empty());
}

#[test]
fn claims_of_unknown_kinds_are_written_back_as_they_were_read() {
    let found = extract("Floods killed 41 people in Malawi last week.");
    let json = serde_json::to_value(&found.claims[0]).unwrap();
    assert_eq!(json["kind"], "deaths");
    assert_eq!(json["per"], serde_json::Value::Null);
    let read: Claim = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(read, found.claims[0]);

    let mut newer = json.clone();
    newer["kind"] = "sightings".into();
    newer["seen"] = serde_json::json!({"by": ["a guard", null], "times": 3, "sure": true});
    let read: Claim = serde_json::from_value(newer.clone()).unwrap();
    assert!(matches!(read, Claim::Other(_)));
    assert_eq!(read.kind(), "sightings");
    assert_eq!(serde_json::to_value(&read).unwrap(), newer);

    let mut broken = json;
    broken["status"] = "sworn".into();
    assert!(serde_json::from_value::<Claim>(broken).is_err());
}

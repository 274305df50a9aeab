//! Sentences with their quantities in a short notation; the cases stand in `cases/quantities.txt`.
//!
//! A quantity is `[modifier] [up|down] value [unit] [(noun)]`. A value is `5`, a range `5..10`, a fraction `2/3`, or `several 100`.

mod common;

use factclaim::{Modifier, Quantity, Trend, Value, extract};

fn quantities(text: &str) -> Vec<Quantity> {
    extract(text).quantities
}

fn notation(quantity: &Quantity) -> String {
    let mut parts = Vec::new();
    if quantity.modifier != Modifier::Exact {
        let name = serde_json::to_value(quantity.modifier).expect("a modifier is a word");
        parts.push(name.as_str().unwrap_or_default().to_owned());
    }
    if let Some(trend) = quantity.trend {
        parts.push(if trend == Trend::Up { "up" } else { "down" }.into());
    }
    parts.push(match quantity.value {
        Value::Exact(value) => value.to_string(),
        Value::Range { low, high } => format!("{low}..{high}"),
        Value::Fraction {
            numerator,
            denominator,
        } => format!("{numerator}/{denominator}"),
        Value::Several(value) => format!("several {value}"),
    });
    if let Some(unit) = &quantity.unit {
        let age = if unit.dimension.name() == "age" {
            " of age"
        } else {
            ""
        };
        parts.push(format!("{}{age}", unit.name));
    }
    if let Some(noun) = &quantity.noun {
        parts.push(format!("({noun})"));
    }
    parts.join(" ")
}

#[test]
fn every_case_gives_its_quantities() {
    common::check_cases(
        "quantities.txt",
        include_str!("cases/quantities.txt"),
        150,
        |text| quantities(text).iter().map(notation).collect(),
    );
}

#[test]
fn a_quantity_is_read_back_from_its_json() {
    let text = "Nearly $1.2 billion a year, two-thirds of the crew, 5 to 10% and dozens of goats.";
    for quantity in quantities(text) {
        let json = serde_json::to_string(&quantity).expect("a quantity has a JSON form");
        let back: Quantity = serde_json::from_str(&json).expect("and is read back");
        assert_eq!(back, quantity, "{json}");
    }
}

#[test]
fn the_json_form_is_the_contract() {
    let quantity: Quantity = "almost 88%".parse().expect("one quantity");
    assert_eq!(
        serde_json::to_string(&quantity).expect("a quantity has a JSON form"),
        r#"{"span":{"start":0,"end":10,"text":"almost 88%"},"value":{"exact":"88"},"modifier":"nearly","trend":null,"unit":{"dimension":"ratio","name":"percent","code":"%"},"noun":null}"#
    );
}

#[test]
fn spans_hold_number_modifier_and_unit() {
    let text = "More than 80,000 people paid $1.2 billion, almost 88% of it to EUR30m-based funds, and 65 or older rose $5M.";
    let spans: Vec<String> = quantities(text)
        .iter()
        .map(|quantity| quantity.span.to_string())
        .collect();
    assert_eq!(
        spans,
        [
            "More than 80,000",
            "$1.2 billion",
            "almost 88%",
            "EUR30m",
            "65 or older",
            "$5M"
        ]
    );
}

#[test]
fn hostile_text_is_read() {
    let repeated = |piece: &str, times: usize| piece.repeat(times);
    for text in [
        repeated("9", 100_000),
        repeated("million ", 10_000),
        repeated("twenty ", 10_000),
        repeated("a ", 10_000),
        repeated("1,", 10_000),
        repeated("1/", 10_000),
        repeated("1-", 10_000),
        repeated("1.", 10_000),
        repeated("(", 10_000),
        repeated("hundreds of ", 10_000),
        repeated("1 234", 10_000),
        repeated("EUR1,", 10_000),
        repeated("½", 10_000),
        repeated("from 1 to ", 10_000),
        "1e999999999".into(),
        "$".into(),
        "-".into(),
        "’90".into(),
    ] {
        for quantity in quantities(&text) {
            assert_eq!(&text[quantity.span.span().range()], quantity.span.as_str());
        }
    }
}

#[test]
fn a_number_too_large_is_noted() {
    let text = format!("It took {} years.", "7".repeat(10_000));
    let notes = extract(&text).notes;
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].reason, "number too large");
    assert_eq!(
        notes[0].span.as_str().len(),
        "7".len() * 10_000 + " years".len()
    );
    assert!(quantities(&text).is_empty());
}

//! The serde form of an extraction is the output contract: every field there, absent values null, and the same for the same bytes.
//!
//! `expected/` holds what the articles in `seeds/` give. When a change is meant, `UPDATE_EXPECTED=1 cargo test --test contract` writes
//! it anew; read the difference before you commit it.

use std::fs;
use std::path::Path;

use factclaim::{Claim, Extraction, extract};
use serde_json::Value;

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .map(|fields| fields.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

/// The keys of an object, whatever their order.
#[track_caller]
fn check_keys(value: &Value, expected: &[&str]) {
    let (mut found, mut expected) = (keys(value), expected.to_vec());
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{value}");
}

#[test]
fn seeds_give_what_is_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in fs::read_dir(root.join("seeds")).unwrap() {
        let path = entry.unwrap().path();
        let Some(stem) = path
            .file_stem()
            .filter(|_| path.extension().is_some_and(|kind| kind == "txt"))
        else {
            continue;
        };
        seen += 1;
        let found = extract(&fs::read_to_string(&path).unwrap());
        let expected = root
            .join("tests/expected")
            .join(stem)
            .with_extension("json");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(
                &expected,
                serde_json::to_string_pretty(&found).unwrap() + "\n",
            )
            .unwrap();
        }
        let expected: Value =
            serde_json::from_str(&fs::read_to_string(&expected).unwrap()).unwrap();
        let value = serde_json::to_value(&found).unwrap();
        for list in ["quotes", "quantities", "mentions", "claims", "notes"] {
            let (found, expected) = (
                value[list].as_array().unwrap(),
                expected[list].as_array().unwrap(),
            );
            for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                assert_eq!(found, expected, "{list}, number {index}");
            }
            assert_eq!(found.len(), expected.len(), "{list}");
        }
        assert_eq!(
            serde_json::from_value::<Extraction>(expected).unwrap(),
            found
        );
    }
    assert!(seen > 0);
}

#[test]
fn every_field_is_there_from_the_start() {
    let text =
        "“We won,” said Ann Roe. Floods killed 41 people. The country drank 5% of the tea. “";
    let value = serde_json::to_value(extract(text)).unwrap();
    check_keys(
        &value,
        &["quotes", "quantities", "mentions", "claims", "notes"],
    );
    check_keys(
        &value["quotes"][0],
        &["kind", "act", "rule", "content", "cue", "speaker"],
    );
    check_keys(
        &value["quotes"][0]["speaker"],
        &["mention", "name", "named", "role"],
    );
    check_keys(
        &value["quantities"][0],
        &["span", "value", "modifier", "trend", "unit", "noun"],
    );
    check_keys(
        &value["quantities"][1]["unit"],
        &["dimension", "name", "code"],
    );
    check_keys(&value["mentions"][0], &["span", "kind", "name"]);
    check_keys(&value["notes"][0], &["span", "reason"]);
    let statement = [
        "kind", "span", "rule", "status", "quantity", "part_of", "source", "time", "place",
    ];
    check_keys(
        &value["claims"][0],
        &[&statement[..], &["people", "cause", "per"]].concat(),
    );
    check_keys(
        &value["claims"][1],
        &[&statement[..], &["relation", "holder", "whole"]].concat(),
    );
    check_keys(&value["quotes"][0]["content"][0], &["start", "end", "text"]);
}

#[test]
fn a_kind_of_later_versions_is_written_back_as_it_was_read() {
    let text = "Floods killed 41 people.";
    let mut value = serde_json::to_value(&extract(text).claims[0]).unwrap();
    value["kind"] = "evacuees".into();
    value["shelters"] = serde_json::json!([1, {"a": null}]);
    let claim: Claim = serde_json::from_value(value.clone()).unwrap();
    assert!(matches!(claim, Claim::Other(_)));
    assert_eq!(serde_json::to_value(&claim).unwrap(), value);
}

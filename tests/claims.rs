//! Sentences and the claims they hold, over `cases/claims.txt`.

mod layers_of;

use factclaim::Claim;
use factclaim::claim;
use layers_of::with_layers;

const CASES: &str = include_str!("cases/claims.txt");

fn notation(claim: &Claim) -> String {
    let statement = claim.statement();
    let mut line = format!("{} \"{}\"", claim.kind(), statement.quantity.span);
    if let Claim::Share(share) = claim {
        line += &format!(" {}", share.relation.name());
    }
    let own = match claim {
        Claim::Deaths(deaths) => vec![
            ("people", &deaths.people),
            ("cause", &deaths.cause),
            ("per", &deaths.per),
        ],
        Claim::Share(share) => vec![("holder", &share.holder), ("whole", &share.whole)],
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
    line
}

/// The cases: line, sentence, expected claims.
fn cases() -> Vec<(usize, &'static str, Vec<&'static str>)> {
    let mut cases: Vec<(usize, &str, Vec<&str>)> = Vec::new();
    for (number, line) in CASES.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match (line.strip_prefix("  "), cases.last_mut()) {
            (Some("nothing"), Some(_)) => {}
            (Some(claim), Some(case)) => case.2.push(claim),
            _ => cases.push((number + 1, line, Vec::new())),
        }
    }
    cases
}

#[test]
fn sentences_hold_the_claims_they_should() {
    let mut faults = Vec::new();
    for (line, sentence, expected) in cases() {
        let found: Vec<String> = with_layers(sentence, |layers| {
            claim::find(layers).iter().map(notation).collect()
        });
        if found != expected {
            faults.push(format!(
                "cases/claims.txt:{line}: {sentence}\n  expected: {}\n  found:    {}",
                expected.join("\n            "),
                found.join("\n            ")
            ));
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {}\n{}",
        faults.len(),
        cases().len(),
        faults.join("\n")
    );
}

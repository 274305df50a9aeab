//! Sentences and the claims they hold, over `cases/claims.txt`.

mod common;

use factclaim::{Claim, extract};

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

#[test]
fn sentences_hold_the_claims_they_should() {
    common::check_cases("claims.txt", include_str!("cases/claims.txt"), 60, |text| {
        extract(text).claims.iter().map(notation).collect()
    });
}

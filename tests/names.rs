//! Texts and whom their names, pronouns and descriptions stand for; `cases/names.txt` explains its notation.

mod common;

use factclaim::{Mention, MentionKind, extract};

fn notation(mention: &Mention) -> String {
    let kind = match mention.kind {
        MentionKind::Description => "description ",
        MentionKind::Pronoun => "pronoun ",
        _ => "",
    };
    let name = mention.name.as_deref().unwrap_or("-");
    format!("{kind}{} = {name}", mention.span)
}

#[test]
fn every_case_reads_as_written() {
    common::check_cases("names.txt", include_str!("cases/names.txt"), 40, |text| {
        extract(text).mentions.iter().map(notation).collect()
    });
}

#[test]
fn every_name_stands_in_the_text() {
    let text = "Mayor Ann\nRoe spoke.\n\nThe U.N. sent J. B. Poe-Lee Jr. of the Harbour Office (HO). “I know Ann,” she said. HO left.";
    for mention in extract(text).mentions {
        assert_eq!(&text[mention.span.span().range()], mention.span.as_str());
        if let Some(name) = mention.name {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&name), "{name}");
        }
    }
}

#[test]
fn heaps_of_names_are_read() {
    for heap in [
        "Roe ",
        "Ann Roe and Tom Roe. ",
        "Ann Roe Poe Lee Dee Fee Kee. ",
        "The mayor, Ann Roe, said he left. ",
        "the mayor ",
        "his her ",
        "In his book, ",
        "“He left,” she said.\n\n",
        "St. ",
        "A. B. C. D. ",
    ] {
        let text = heap.repeat(4_000);
        let found = extract(&text).mentions;
        assert!(found.len() <= text.len());
    }
    // So many people that no two share a name: who is in focus is still one of a few.
    let mut people = String::new();
    for index in 0..20_000 {
        people.push_str(&format!("Ann Q{}x met him. She said: “It rains.” ", index));
    }
    let found = extract(&people);
    assert!(found.mentions.len() >= 20_000);
    assert_eq!(found.speakers().len(), 20_000);
}

//! Texts and the quotes that must, or must not, be found in them; `cases/quotes.txt` explains its notation.

mod common;

use factclaim::{Quote, extract};

fn quotes(text: &str) -> Vec<Quote> {
    extract(text).quotes
}

fn notation(quote: &Quote) -> String {
    let kind = format!("{:?}", quote.kind).to_lowercase();
    let content: Vec<&str> = quote.content.iter().map(|text| text.as_str()).collect();
    let cue = quote.cue.as_ref().map_or("-", |cue| cue.as_str());
    let (speaker, role) = match &quote.speaker {
        Some(speaker) => (
            format!(
                "{} = {}",
                speaker.mention,
                speaker.name.as_deref().unwrap_or("-")
            ),
            speaker.role.as_ref().map_or("-", |role| role.as_str()),
        ),
        None => ("-".to_owned(), "-"),
    };
    format!(
        "{kind} | {} | {cue} | {speaker} | {role}",
        content.join(" + ")
    )
}

#[test]
fn every_case_reads_as_written() {
    common::check_cases("quotes.txt", include_str!("cases/quotes.txt"), 15, |text| {
        quotes(text).iter().map(notation).collect()
    });
}

#[test]
fn every_rule_is_told_of() {
    let page = include_str!("../src/quote/mod.rs");
    for text in include_str!("cases/quotes.txt").lines() {
        for quote in quotes(&text.replace('¶', "\n\n")) {
            let row = format!("//! | `{}` |", quote.rule);
            assert!(page.contains(&row), "{row}");
        }
    }
}

#[test]
fn every_span_holds_its_words() {
    let text = "“Ça va,” said Zoë Roe, 52. «Não,» she added. ''No''";
    for quote in quotes(text) {
        for content in &quote.content {
            assert_eq!(&text[content.span().range()], content.as_str());
        }
    }
}

#[test]
fn contents_are_no_longer_than_the_text() {
    for heap in [
        "and “it was all so bad,” he said ",
        "feet in said Institute of Harbour “We won,” ",
        "the longer the wait, he said, “the higher the price,” ",
    ] {
        let text = heap.repeat(2_000);
        let found = quotes(&text);
        let bytes: usize = found
            .iter()
            .flat_map(|quote| &quote.content)
            .map(|content| content.as_str().len())
            .sum();
        assert!(!found.is_empty(), "{heap}");
        assert!(bytes < 2 * text.len(), "{heap}: {bytes} bytes quoted");
    }
}

#[test]
fn heaps_of_marks_and_cues_are_read() {
    for heap in [
        "“",
        "\"",
        "''",
        "said ",
        "“No,” said Roe. ",
        "“No,” he said, ",
        "according to Roe, ",
        "according to 2-1 ",
        "Roe said: ",
        "Ann ",
        "Ann of ",
        "he ",
        "“\n\n",
        "— ",
        "said “",
        "Roe, ",
    ] {
        let text = heap.repeat(4_000);
        for quote in quotes(&text) {
            assert!(
                quote
                    .content
                    .iter()
                    .all(|content| content.end() <= text.len())
            );
        }
    }
}

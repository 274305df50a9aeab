//! Sentences and the quotes that must, or must not, be found in them.

use factclaim::attribution::{Attributions, Marks};
use factclaim::clause::Syntax;
use factclaim::mention::Mentions;
use factclaim::quote::{self, Quote};
use factclaim::{Document, Language, Lexicon};

fn quotes(text: &str) -> Vec<Quote> {
    let lexicon = Lexicon::of(Language::English);
    let document = Document::new(text, lexicon);
    let syntax = Syntax::read(&document, lexicon, |_| true);
    let marks = Marks::read(&document);
    let mentions = Mentions::read(&document, lexicon, &syntax, |token| {
        marks.covering(token).is_some()
    });
    let attributions = Attributions::read(&document, lexicon, &syntax, &marks, &mentions);
    quote::read(&document, &mentions, &attributions)
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
    let mut failures = Vec::new();
    let mut cases = 0;
    for block in include_str!("cases/quotes.txt").split("\n\n") {
        let mut lines = block.lines().filter(|line| !line.starts_with('#'));
        let Some(text) = lines.next() else {
            continue;
        };
        cases += 1;
        let expected: Vec<&str> = lines
            .map(str::trim)
            .filter(|line| *line != "nothing")
            .collect();
        let found: Vec<String> = quotes(&text.replace('¶', "\n\n"))
            .iter()
            .map(notation)
            .collect();
        if found != expected {
            failures.push(format!(
                "{text}\n  expected\n    {}\n  found\n    {}",
                expected.join("\n    "),
                found.join("\n    ")
            ));
        }
    }
    assert!(cases > 15, "the case file was not read");
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
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
fn heaps_of_marks_and_cues_are_read() {
    for heap in [
        "“",
        "\"",
        "''",
        "said ",
        "“No,” said Roe. ",
        "“No,” he said, ",
        "according to Roe, ",
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

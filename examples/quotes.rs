//! Who speaks in a text, each once, and what they say in their own words.
//!
//! `cargo run --example quotes` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::io::{self, Write};
use std::process::ExitCode;

use factclaim::{LedgerEntry, QuoteKind, Text, extract};

fn main() -> ExitCode {
    input::each(|_, text| {
        let mut out = io::stdout().lock();
        let found = extract(text);
        for speaker in found.speakers().iter().filter(|speaker| speaker.words > 0) {
            writeln!(out, "{}: {} words quoted", name(speaker), speaker.words)?;
            for role in &speaker.roles {
                writeln!(out, "  who is  {role}")?;
            }
            let quotes = speaker.quotes.iter().map(|&index| &found.quotes[index]);
            for quote in quotes.filter(|quote| quote.kind == QuoteKind::Direct) {
                for part in &quote.content {
                    writeln!(out, "  {}..{}  {part}", part.start(), part.end())?;
                }
            }
        }
        Ok(())
    })
}

/// The full name, or else the words that first speak of them.
fn name(speaker: &LedgerEntry) -> &str {
    let words = speaker.mentions.first().map(Text::as_str);
    speaker.name.as_deref().or(words).unwrap_or("somebody")
}

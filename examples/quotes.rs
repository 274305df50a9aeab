//! Quotes as typed values: who said what, in which words.
//!
//! `cargo run --example quotes` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::io::{self, Write};
use std::process::ExitCode;

use factclaim::{QuoteKind, extract};

fn main() -> ExitCode {
    input::each(|_, text| {
        let mut out = io::stdout().lock();
        for quote in extract(text)
            .said()
            .filter(|quote| quote.kind == QuoteKind::Direct)
        {
            let speaker = quote.speaker.as_ref();
            let name = speaker.and_then(|speaker| speaker.name.as_deref());
            writeln!(
                out,
                "{}",
                name.or(speaker.map(|speaker| speaker.mention.as_str()))
                    .unwrap_or("somebody")
            )?;
            if let Some(role) = speaker.and_then(|speaker| speaker.role.as_ref()) {
                writeln!(out, "  who is  {role}")?;
            }
            for part in &quote.content {
                writeln!(out, "  {}..{}  {part}", part.start(), part.end())?;
            }
        }
        Ok(())
    })
}

//! Quotes as typed values: who said what, in which words.
//!
//! `cargo run --example quotes` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::process::ExitCode;

use factclaim::{QuoteKind, extract};

fn main() -> ExitCode {
    input::each(|_, text| {
        for quote in extract(text)
            .quotes
            .iter()
            .filter(|quote| quote.kind == QuoteKind::Direct)
        {
            let speaker = quote.speaker.as_ref();
            let name = speaker.and_then(|speaker| speaker.name.as_deref());
            println!(
                "{}",
                name.or(speaker.map(|speaker| speaker.mention.as_str()))
                    .unwrap_or("somebody")
            );
            if let Some(role) = speaker.and_then(|speaker| speaker.role.as_ref()) {
                println!("  who is  {role}");
            }
            for part in &quote.content {
                println!("  {}..{}  {part}", part.start(), part.end());
            }
        }
        Ok(())
    })
}

//! Death counts as typed values: how many, who, of what, when, where, who says so.
//!
//! `cargo run --example death_counts` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::io::{self, Write};
use std::process::ExitCode;

use factclaim::{DeathCount, Text, extract};

fn main() -> ExitCode {
    input::each(|_, text| {
        let mut out = io::stdout().lock();
        for deaths in extract(text).claims_of::<DeathCount>() {
            let statement = &deaths.statement;
            writeln!(
                out,
                "{:?} {:?}  ({})",
                statement.quantity.modifier, statement.quantity.value, statement.quantity.span
            )?;
            writeln!(out, "  people: {}", words(&deaths.people))?;
            writeln!(out, "  cause:  {}", words(&deaths.cause))?;
            writeln!(
                out,
                "  when:   {}",
                words(if deaths.per.is_some() {
                    &deaths.per
                } else {
                    &statement.time
                })
            )?;
            writeln!(out, "  where:  {}", words(&statement.place))?;
            let source = statement.source.as_ref();
            writeln!(
                out,
                "  source: {}",
                source.map_or("-", |source| source
                    .name
                    .as_deref()
                    .unwrap_or(source.mention.as_str()))
            )?;
        }
        Ok(())
    })
}

fn words(text: &Option<Text>) -> &str {
    text.as_ref().map_or("-", Text::as_str)
}

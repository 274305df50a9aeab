//! Death counts as typed values: how many, who, of what, when, where, who says so.
//!
//! `cargo run --example death_counts` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::process::ExitCode;

use factclaim::{DeathCount, Text, extract};

fn main() -> ExitCode {
    input::each(|_, text| {
        for deaths in extract(text).claims_of::<DeathCount>() {
            let statement = &deaths.statement;
            println!(
                "{:?} {:?}  ({})",
                statement.quantity.modifier, statement.quantity.value, statement.quantity.span
            );
            println!("  people: {}", words(&deaths.people));
            println!("  cause:  {}", words(&deaths.cause));
            println!(
                "  when:   {}",
                words(if deaths.per.is_some() {
                    &deaths.per
                } else {
                    &statement.time
                })
            );
            println!("  where:  {}", words(&statement.place));
            let source = statement.source.as_ref();
            println!(
                "  source: {}",
                source.map_or("-", |source| source
                    .name
                    .as_deref()
                    .unwrap_or(source.mention.as_str()))
            );
        }
        Ok(())
    })
}

fn words(text: &Option<Text>) -> &str {
    text.as_ref().map_or("-", Text::as_str)
}

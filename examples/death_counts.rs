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
            let claim = &deaths.statement;
            let number = &claim.quantity;
            writeln!(
                out,
                "{} ({:?} {})",
                number.span, number.modifier, number.value
            )?;
            let when = deaths.per.as_ref().or(claim.time.as_ref());
            let source = claim.source.as_ref().map(|source| &source.mention);
            for (field, words) in [
                ("people", deaths.people.as_ref()),
                ("cause", deaths.cause.as_ref()),
                ("when", when),
                ("where", claim.place.as_ref()),
                ("source", source),
            ] {
                writeln!(out, "  {field:7} {}", words.map_or("-", Text::as_str))?;
            }
        }
        Ok(())
    })
}

//! Shares of consumption as typed values: who uses how much of what.
//!
//! `cargo run --example consumption_shares` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::io::{self, Write};
use std::process::ExitCode;

use factclaim::{Relation, Share, Text, extract};

fn main() -> ExitCode {
    input::each(|_, text| {
        let mut out = io::stdout().lock();
        for share in extract(text)
            .claims_of::<Share>()
            .filter(|share| share.relation == Relation::Consumption)
        {
            let holder = share.holder.as_ref().map_or("someone", Text::as_str);
            let whole = share
                .whole
                .as_ref()
                .map_or("a whole the text does not name", Text::as_str);
            let time = share.statement.time.as_ref().map_or("", Text::as_str);
            writeln!(
                out,
                "{holder}: {} of {whole} {time}",
                share.statement.quantity.span
            )?;
        }
        Ok(())
    })
}

//! A kind of claim of one's own, through the door that the built-in kinds use: in how many cases something had a part.
//!
//! `cargo run --example own_claim` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::borrow::Cow;
use std::io::{self, Write};
use std::process::ExitCode;

use factclaim::claim::Match;
use factclaim::{Extractor, Finder, Language, Statement, Text, TypedClaim};

const PATTERNS: &str = r#"
class have_part = involve | involves | involved | involving
factor/involve  <have_part> active  subject {quantity} then ("of" {cases} | {cases: noun})?  object {what}
"#;

/// `Half of the crashes involved ice.`
struct Factor {
    statement: Statement,
    cases: Option<Text>,
    what: Text,
}

impl TypedClaim for Factor {
    const KIND: &'static str = "factor";

    fn patterns(language: Language) -> Option<Cow<'static, str>> {
        (language == Language::English).then_some(PATTERNS.into())
    }

    fn from_match(found: &Match<'_>) -> Option<Self> {
        Some(Self {
            statement: found.statement(),
            cases: found.text("cases"),
            what: found.text("what")?,
        })
    }
}

fn main() -> ExitCode {
    let extractor = Extractor::new(Language::English);
    let finder = Finder::<Factor>::new(Language::English).expect("the patterns above are sound");
    input::each(|_, text| {
        let mut out = io::stdout().lock();
        for factor in extractor.analyse(text).find(&finder) {
            let cases = factor.cases.as_ref().map_or("cases", Text::as_str);
            let number = &factor.statement.quantity.span;
            writeln!(out, "{}: {number} of {cases}", factor.what)?;
        }
        Ok(())
    })
}

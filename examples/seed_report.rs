//! Every quote and claim of an article, with the place of its words: who says what; which number, of what, when, where and
//! according to whom.
//!
//! `cargo run --example seed_report` reads the articles in `seeds/`; name text files to read those.

mod input;

use std::io::{self, Write};
use std::process::ExitCode;

use factclaim::{Claim, Extractor, Language, Offsets, Quote, Text};

fn main() -> ExitCode {
    let extractor = Extractor::new(Language::English);
    input::each(|name, text| {
        let found = extractor.extract(text);
        let report = Report {
            offsets: Offsets::new(text),
            out: io::stdout().lock(),
        };
        report.write(name, &found.quotes, &found.claims)
    })
}

struct Report<'t, W> {
    offsets: Offsets<'t>,
    out: W,
}

impl<W: Write> Report<'_, W> {
    fn write(mut self, name: &str, quotes: &[Quote], claims: &[Claim]) -> io::Result<()> {
        writeln!(self.out, "{name}\n\n{} quotes", quotes.len())?;
        for quote in quotes {
            self.quote(quote)?;
        }
        writeln!(self.out, "\n{} claims", claims.len())?;
        claims.iter().try_for_each(|claim| self.claim(claim))?;
        writeln!(self.out)
    }

    fn quote(&mut self, quote: &Quote) -> io::Result<()> {
        let speaker = quote.speaker.as_ref();
        let name = speaker.and_then(|speaker| speaker.name.as_deref());
        let who = name
            .or(speaker.map(|speaker| speaker.mention.as_str()))
            .unwrap_or("nobody named");
        let kind = format!("{:?}", quote.kind).to_lowercase();
        writeln!(self.out, "\n  {who} ({kind})")?;
        self.field("role", speaker.and_then(|speaker| speaker.role.as_ref()))?;
        self.field("cue", quote.cue.as_ref())?;
        quote
            .content
            .iter()
            .try_for_each(|content| self.field("words", Some(content)))
    }

    fn claim(&mut self, claim: &Claim) -> io::Result<()> {
        let statement = claim.statement();
        writeln!(
            self.out,
            "\n  {}: {}",
            claim.kind(),
            statement.quantity.span
        )?;
        self.field("number", Some(&statement.quantity.span))?;
        match claim {
            Claim::Deaths(deaths) => {
                self.field("of whom", deaths.people.as_ref())?;
                self.field("cause", deaths.cause.as_ref())?;
                self.field("per", deaths.per.as_ref())?;
            }
            Claim::Share(share) => {
                self.field("whose", share.holder.as_ref())?;
                self.field("of what", share.whole.as_ref())?;
            }
            _ => {}
        }
        self.field("when", statement.time.as_ref())?;
        self.field("where", statement.place.as_ref())?;
        self.field(
            "source",
            statement.source.as_ref().map(|source| &source.mention),
        )?;
        self.field("stated in", Some(&statement.span))
    }

    /// One line: what it is, where it stands, the words.
    fn field(&mut self, name: &str, text: Option<&Text>) -> io::Result<()> {
        let Some(text) = text else {
            return Ok(());
        };
        let line = self.offsets.place(text.start()).line;
        writeln!(
            self.out,
            "    {name:9}  line {line:<3} bytes {:>5}..{:<5}  {}",
            text.start(),
            text.end(),
            text
        )
    }
}

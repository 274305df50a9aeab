//! Numbers with their scale and unit, and the things with digits that are none.
//!
//! | text | reading |
//! |---|---|
//! | `80,000`, `twenty-five`, `1.2 billion`, `9.83e-3` | an amount |
//! | `14.5%`, `$7.2bn`, `60 mph`, `a 15-year-old`, `5G` | an amount with a unit |
//! | `10 to 20`, `between $5 and $6 million`, `two-thirds`, `hundreds of thousands` | an amount that is a range, a part, several |
//! | `2018`, `in 1850`, `2015-17` | a year |
//! | `Dec. 3`, `3 December 2019`, `12/31/2019` | a date |
//! | `5:30 p.m.`, `1430 GMT`, `five o'clock`, `half past two` | a time of day |
//! | `the 1990s`, `mid-19th century` | a period |
//! | `21st`, `third` | an ordinal |
//! | `3-1`, `5 to 4` | a score |
//! | `Section 318`, `iPhone 11`, `S&P 500`, `F-16`, `555-123-4567` | a label |
//!
//! State machines over the tokens of one sentence, from left to right; what is read once is not read again. Each reading looks
//! ahead only over what it takes, or over a fixed number of tokens, so that any text is read in linear time.
//!
//! Modifiers (`more than`), trends (`rose`) and the counted noun are added by [`quantity`](crate::quantity).
//!
//! Limits: an hour or day clear only from the talk (`at 7`) is an amount; a range over two sentences is not seen. Decided
//! against: one regular expression per form, which would have to know all neighbouring words again.

mod age;
mod amount;
mod calendar;
mod clock;
mod compound;
mod conversion;
mod date;
mod designation;
mod digits;
mod figure;
mod fraction;
mod indefinite;
mod label;
mod money;
mod name;
mod power;
mod range;
mod ratio;
mod reader;
mod standard;
mod unit;
mod value;
mod vocabulary;
mod words;

pub use conversion::ConversionError;
pub use standard::UnknownUnitError;
pub(crate) use unit::Per;
pub use unit::{Dimension, Unit, UnitSpan};
pub use value::Value;
pub use vocabulary::Vocabulary;

use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::span::{Span, TokenRange};
use reader::Reader;
pub(crate) use vocabulary::Measure;

/// A number, or something with digits that is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numeral {
    /// The tokens it is written in.
    pub tokens: TokenRange,
    /// The bytes it is written in; less than its tokens where a token must be split (`EUR30m-based`).
    pub span: Span,
    /// What it is.
    pub kind: NumeralKind,
}

/// What a numeral is.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NumeralKind {
    /// A number that says how many or how much.
    Amount(Amount),
    /// A year or a span of years.
    Year,
    /// A day of a month or year, or a month of a year.
    Date,
    /// A time of day.
    Time,
    /// A decade or century.
    Period,
    /// A place in a row.
    Ordinal,
    /// A result of a match or a vote, odds, a proportion.
    Score,
    /// A name or code.
    Label,
}

/// How many or how much.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount {
    /// The number with its scale, without unit and sign.
    pub number: TokenRange,
    /// The value.
    pub value: Value,
    /// The unit; none for a bare count.
    pub unit: Option<UnitSpan>,
}

impl Numeral {
    /// The amount, if it is one.
    pub fn amount(&self) -> Option<&Amount> {
        match &self.kind {
            NumeralKind::Amount(amount) => Some(amount),
            _ => None,
        }
    }
}

/// All numerals of a document.
#[derive(Debug, Clone, Default)]
pub struct Numerals {
    found: Vec<Numeral>,
    too_large: Vec<Span>,
}

impl Numerals {
    /// Reads the numerals of a document; the vocabulary must be made from the same lexicon.
    ///
    /// ```
    /// use factclaim::numeral::{Numerals, NumeralKind, Vocabulary};
    /// use factclaim::{Document, Language, Lexicon};
    /// let lexicon = Lexicon::of(Language::English);
    /// let document = Document::new("In 2018 it sold 1.2 million cars.", lexicon);
    /// let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
    /// let kinds: Vec<_> = numerals.all().iter().map(|n| (document.slice(n.tokens), n.kind == NumeralKind::Year)).collect();
    /// assert_eq!(kinds, [("2018", true), ("1.2 million", false)]);
    /// ```
    pub fn read(document: &Document<'_>, lexicon: &Lexicon, vocabulary: &Vocabulary) -> Self {
        Self::read_at_home(document, lexicon, vocabulary, None)
    }

    /// As [`read`](Self::read), where bare money of its family means `home` unless the document says otherwise.
    pub(crate) fn read_at_home(
        document: &Document<'_>,
        lexicon: &Lexicon,
        vocabulary: &Vocabulary,
        home: Option<Measure>,
    ) -> Self {
        let mut numerals = Self::default();
        let home = Self::stated_money(document, lexicon, vocabulary).or(home);
        for sentence in document.sentences() {
            Reader::new(document, lexicon, vocabulary, home, sentence.tokens).read(&mut numerals);
        }
        numerals
    }

    /// The numerals in text order; they do not overlap.
    pub fn all(&self) -> &[Numeral] {
        &self.found
    }

    /// The numerals whose tokens lie in a range.
    pub fn within(&self, tokens: TokenRange) -> &[Numeral] {
        let start = self
            .found
            .partition_point(|numeral| numeral.tokens.start < tokens.start);
        let end = self
            .found
            .partition_point(|numeral| numeral.tokens.end <= tokens.end);
        self.found.get(start..end).unwrap_or_default()
    }

    /// Numbers with more digits than can be held exactly.
    pub fn too_large(&self) -> &[Span] {
        &self.too_large
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, NumeralKind)]) {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new(text, lexicon);
        let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
        let found: Vec<_> = numerals
            .all()
            .iter()
            .map(|numeral| (document.slice(numeral.tokens), numeral.kind))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_counts_nothing_keeps_its_kind() {
        use NumeralKind::{Date, Label, Ordinal, Period, Score, Time, Year};
        check(
            "On Dec. 3, 2019, at 5 p.m., in 1850 and 2015-17.",
            &[
                ("Dec. 3, 2019", Date),
                ("5 p.m.", Time),
                ("1850", Year),
                ("2015-17", Year),
            ],
        );
        check(
            "The mid-19th century, the 1990s, the 21st and the third.",
            &[
                ("mid-19th century", Period),
                ("1990s", Period),
                ("21st", Ordinal),
                ("third", Ordinal),
            ],
        );
        check(
            "They won 3-1, 7-2-1 and 5 to 4.",
            &[("3-1", Score), ("7-2-1", Label), ("5 to 4", Score)],
        );
        check(
            "Section 427, pages 3 and 5, No. 2, the G20, 24/7.",
            &[
                ("427", Label),
                ("3 and 5", Label),
                ("2", Label),
                ("G20", Label),
                ("24/7", Label),
            ],
        );
    }

    #[test]
    fn modern_years_yield_to_people_units_and_modifiers() {
        for text in [
            "Some 2000 people came.",
            "They ran 2000 metres.",
            "It has 2,000 parts.",
        ] {
            let lexicon = Lexicon::of(Language::English);
            let document = Document::new(text, lexicon);
            let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
            assert!(numerals.all()[0].amount().is_some(), "{text}");
        }
    }

    #[test]
    fn a_split_token_keeps_its_bytes() {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new("It raised $5M.", lexicon);
        let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
        let span = numerals.all()[0].span;
        assert_eq!(&document.input()[span.range()], "$5M");
    }

    #[test]
    fn numerals_within_a_range_lie_in_it() {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new("It sold 5 cars. It lost 6 of 7 bids.", lexicon);
        let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
        let second = document.sentences()[1].tokens;
        assert_eq!(numerals.within(second).len(), 2);
        assert!(numerals.within(TokenRange::new(0, 2)).is_empty());
    }
}

//! One quantity out of a short text.

use super::{Quantity, Recogniser};
use crate::clause::Syntax;
use crate::document::Document;
use crate::error::ParseQuantityError;
use crate::language::Language;
use crate::numeral::NumeralKind;
use crate::span::{Span, Text, TokenRange};
use std::str::FromStr;

/// Reads English.
impl FromStr for Quantity {
    type Err = ParseQuantityError;

    /// Reads a text that holds one quantity and at most its noun: `nearly 88%`, `more than 80,000 people`.
    ///
    /// # Errors
    /// When the text holds no quantity or several, words that belong to none, or a number of too many digits.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Recogniser::new(Language::English).parse(text)
    }
}

impl Recogniser {
    /// Reads a text that holds one quantity and at most its noun.
    ///
    /// # Errors
    /// As [`Quantity::from_str`].
    pub fn parse(&self, text: &str) -> Result<Quantity, ParseQuantityError> {
        let lexicon = self.lexicon();
        let document = Document::new(text, lexicon);
        let syntax = Syntax::read(&document, lexicon, |_| true);
        let numerals = self.numerals(&document);
        let found = self.recognise(&document, &numerals, &syntax.phrases);
        let words = |span: Span| Text::of(text, span);
        if let Some(&span) = numerals.too_large().first() {
            return Err(ParseQuantityError::TooLarge {
                number: words(span),
            });
        }
        let mut found = found.into_iter();
        let Some(first) = found.next() else {
            return Err(match numerals.all().first() {
                Some(numeral) => ParseQuantityError::NotAQuantity {
                    number: words(numeral.span),
                    what: name(&numeral.kind),
                },
                None => ParseQuantityError::Missing {
                    text: words(Span::new(0, text.len())),
                },
            });
        };
        if let Some(second) = found.next() {
            return Err(ParseQuantityError::Several {
                first: words(first.span),
                second: words(second.span),
            });
        }
        let before = TokenRange::new(0, first.tokens.start);
        if !before.is_empty() {
            return Err(ParseQuantityError::LeftOver {
                words: words(document.span(before)),
            });
        }
        let end = first
            .noun
            .map_or(first.tokens.end, |noun| noun.end.max(first.tokens.end));
        let rest = TokenRange::new(end, document.tokens().len());
        let is_stop = rest.len() == 1 && document.text(end) == ".";
        if !rest.is_empty() && !is_stop {
            return Err(ParseQuantityError::LeftOver {
                words: words(document.span(rest)),
            });
        }
        Ok(self.quantity(&document, &first))
    }
}

fn name(kind: &NumeralKind) -> &'static str {
    match kind {
        NumeralKind::Amount(_) => "an amount",
        NumeralKind::Year => "a year",
        NumeralKind::Date => "a date",
        NumeralKind::Time => "a time of day",
        NumeralKind::Period => "a decade or century",
        NumeralKind::Ordinal => "an ordinal",
        NumeralKind::Score => "a score",
        NumeralKind::Label => "a name",
    }
}

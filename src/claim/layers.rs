//! What claims are found over: the layers of a document, and the numbers in them as patterns see them.

use super::Source;
use super::zero::is_zero;
use crate::clause::Syntax;
use crate::document::Document;
use crate::lexicon::{Class, Lexicon};
use crate::numeral::{Dimension, Value};
use crate::pattern::{Measure, Number, Signature, Triggers, View};
use crate::quantity::{self, Recogniser};
use crate::span::TokenRange;
use std::fmt;

/// What claims are found over: a document and all that was read in it.
#[derive(Clone, Copy)]
pub struct Layers<'a, 't> {
    /// The text.
    pub document: &'a Document<'t>,
    /// Its word lists.
    pub lexicon: &'a Lexicon,
    /// Phrases and clauses.
    pub syntax: &'a Syntax,
    /// The quantities, in text order, with the zeros that only claims hold.
    pub quantities: &'a [quantity::Found],
    /// What makes quantities with their words.
    pub recogniser: &'a Recogniser,
    /// Who says what stands at a token: the innermost attribution whose content holds it.
    pub source_of: &'a (dyn Fn(usize) -> Option<Source> + Sync),
    /// Whom a noun phrase cited without an attribution stands for.
    pub cited: &'a (dyn Fn(TokenRange) -> Option<Source> + Sync),
}

impl Layers<'_, '_> {
    /// The quantities as patterns see them.
    pub fn numbers(&self) -> Vec<Number> {
        let numbers = self.quantities.iter().map(|found| number(self, found));
        numbers.collect()
    }
}

impl fmt::Debug for Layers<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layers").finish_non_exhaustive()
    }
}

/// What all kinds look at, read once for them.
pub(super) struct Contents {
    pub(super) numbers: Vec<Number>,
    /// For each sentence what it holds for each text of patterns; nothing where it has no number.
    pub(super) signatures: Vec<Vec<Signature>>,
}

impl Contents {
    pub(super) fn read(layers: &Layers<'_, '_>, triggers: &Triggers) -> Self {
        let document = layers.document;
        let numbers = layers.numbers();
        let view = View {
            document,
            syntax: layers.syntax,
            numbers: &numbers,
        };
        let signatures = document
            .sentences()
            .iter()
            .map(
                |sentence| match view.numbers_in(sentence.tokens).is_empty() {
                    true => Vec::new(),
                    false => triggers.signatures(document, sentence),
                },
            )
            .collect();
        Self {
            numbers,
            signatures,
        }
    }
}

/// A quantity as patterns see it.
fn number(layers: &Layers<'_, '_>, found: &quantity::Found) -> Number {
    let unit = found
        .unit
        .map(|unit| layers.recogniser.unit(layers.document, unit));
    let measure = match (unit, &found.value) {
        (None, Value::Exact(value)) if value.is_zero() && is_zero(layers.document, found) => {
            Measure::Zero
        }
        (Some(unit), _) if unit.dimension == Dimension::Currency => Measure::Money,
        (Some(unit), _) if unit.name == "percent" => Measure::Percent,
        (None, Value::Fraction { .. }) => Measure::Fraction,
        // "millions of dollars"
        (None, _) if counts_money(layers.document, found) => Measure::Money,
        (None, _) => Measure::Count,
        _ => Measure::Other,
    };
    Number {
        tokens: found.tokens,
        noun: found.noun,
        measure,
    }
}

fn counts_money(document: &Document<'_>, found: &quantity::Found) -> bool {
    found.noun.is_some_and(|noun| {
        // "millions of dollars worth of tea", "billions of dollars of debts"
        let goes_on = ["worth", "of"]
            .iter()
            .any(|word| document.is(noun.start + 1, word));
        document.has(noun.end.saturating_sub(1), Class::Currency)
            || goes_on && document.has(noun.start, Class::Currency)
    })
}

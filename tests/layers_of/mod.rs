//! Reads a sentence up to the layer of claims.

use factclaim::claim::{Layers, with_zeros};
use factclaim::clause::Syntax;
use factclaim::quantity::Recogniser;
use factclaim::{Document, Language, Lexicon};

/// Calls `look` with the layers of a text; nobody is cited.
pub fn with_layers<T>(text: &str, look: impl FnOnce(&Layers<'_, '_>) -> T) -> T {
    let lexicon = Lexicon::of(Language::English);
    let recogniser = Recogniser::new(Language::English);
    let document = Document::new(text, lexicon);
    let syntax = Syntax::read(&document, lexicon, |_| true);
    let numerals = recogniser.numerals(&document);
    let quantities = recogniser.recognise(&document, &numerals, &syntax.phrases);
    let quantities = with_zeros(&document, lexicon, &syntax.phrases, &quantities);
    look(&Layers {
        document: &document,
        lexicon,
        syntax: &syntax,
        quantities: &quantities,
        recogniser: &recogniser,
        source_of: &|_| None,
        cited: &|_| None,
    })
}

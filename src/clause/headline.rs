//! Headlines, Whose Words All Have a Capital: which of them have it in any sentence.
//!
//! The tagger takes a capital for a name. In a headline a word of the language that the text has nowhere else with a capital inside a
//! sentence loses it before the tags are read.

use crate::document::{Document, Sentence, Shape, TokenKind};
use crate::tagger::Word;
use std::collections::HashMap;

/// A sentence with fewer words of some length is none to tell headlines by.
const LEAST: usize = 4;

/// A word this long has a capital in a headline, whatever it is.
const LONG: usize = 4;

/// Which words the sentences of a text have with a capital.
pub(super) struct Headlines<'a, 't> {
    document: &'a Document<'t>,
    /// How much more often a word stands with a capital inside a sentence than without; counted when the first headline is met.
    names: Option<HashMap<String, i32>>,
}

impl<'a, 't> Headlines<'a, 't> {
    pub(super) fn of(document: &'a Document<'t>) -> Self {
        Self {
            document,
            names: None,
        }
    }

    /// Takes the capitals off the words of a headline that are no names.
    pub(super) fn lower(&mut self, sentence: &Sentence, words: &mut [Word]) {
        if !is_headline(self.document, sentence) {
            return;
        }
        let document = self.document;
        let names = self.names.get_or_insert_with(|| names(document));
        for (at, word) in sentence.tokens.range().zip(words) {
            let token = &document.tokens()[at];
            let name = names
                .get(&document.text(at).to_lowercase())
                .is_some_and(|&more| more > 0);
            if token.is_capital()
                && !token.shape.has(Shape::ALL_CAPITALS)
                && word.is_listed()
                && !name
            {
                *word = word.lowered();
            }
        }
    }
}

/// Whether nearly all longer words of a sentence have a capital, and not all their letters are capitals.
fn is_headline(document: &Document<'_>, sentence: &Sentence) -> bool {
    let (mut long, mut capital, mut small) = (0, 0, 0);
    for token in &document.tokens()[sentence.tokens.range()] {
        if token.kind != TokenKind::Word || token.span.len() < LONG {
            continue;
        }
        long += 1;
        capital += usize::from(token.is_capital());
        small += usize::from(!token.shape.has(Shape::ALL_CAPITALS));
    }
    long >= LEAST && capital * 8 >= long * 7 && small * 2 > long
}

fn names(document: &Document<'_>) -> HashMap<String, i32> {
    let mut names = HashMap::new();
    for sentence in document.sentences() {
        if is_headline(document, sentence) {
            continue;
        }
        for at in sentence.tokens.range().skip(1) {
            let token = &document.tokens()[at];
            if token.kind == TokenKind::Word {
                let sign = if token.is_capital() { 1 } else { -1 };
                *names.entry(document.text(at).to_lowercase()).or_insert(0) += sign;
            }
        }
    }
    names
}

//! Headlines in which every word of weight has a capital: `Mayor Says Bridge Is Safe`.
//!
//! The capitals tell nothing there. A word is read in small letters if the lists know it and the rest of the text does not have it as a
//! name: `Says` and `Bridge`, but not `Roe`, nor `Rose` where the text speaks of Ms. Rose.

use crate::document::{Document, Sentence, Shape, Token};
use crate::lexicon::{Class, ClassSet};
use crate::tagger::Word;
use std::collections::HashMap;

/// How many words of weight a headline has at least.
const WORDS: usize = 3;

/// One word of weight in so many may be small.
const SLIPS: usize = 6;

/// Words of weight have more letters; shorter ones may be small.
const SHORT: usize = 3;

/// Words that may be small whatever their length.
const LINKS: ClassSet =
    ClassSet::of(&[Class::Coordinator, Class::Preposition, Class::Subordinator]);

/// How the words of the headlines of a document stand in the rest of its text.
#[derive(Debug, Default)]
pub(super) struct Headlines<'t> {
    /// Whether each stands there with a capital where a small letter could stand.
    names: HashMap<&'t str, bool>,
}

impl<'t> Headlines<'t> {
    /// Reads what the text has of the words of those headlines for which `wanted` holds.
    pub(super) fn read(document: &Document<'t>, wanted: impl Fn(&Sentence) -> bool) -> Self {
        let mut names: HashMap<&str, bool> = HashMap::new();
        let is_wanted = |sentence: &&Sentence| is_headline(document, sentence) && wanted(sentence);
        for sentence in document.sentences().iter().filter(is_wanted) {
            for token in sentence.tokens.range() {
                if document.tokens()[token].is_capital() {
                    names.insert(document.text(token), false);
                }
            }
        }
        if names.is_empty() {
            return Self::default();
        }
        for sentence in document.sentences() {
            if is_headline(document, sentence) {
                continue;
            }
            for token in sentence.tokens.range().skip(1) {
                let capital = document.tokens()[token].is_capital();
                if capital && let Some(named) = names.get_mut(document.text(token)) {
                    *named = true;
                }
            }
        }
        Self { names }
    }

    /// The words of a sentence as the tagger is to see them.
    pub(super) fn words(
        &self,
        document: &Document<'_>,
        sentence: &Sentence,
        words: &mut Vec<Word>,
    ) {
        words.clear();
        let headline = !self.names.is_empty() && is_headline(document, sentence);
        words.extend(sentence.tokens.range().map(|token| {
            let text = document.text(token);
            let word = Word::new(text);
            // What opens a sentence has a capital anywhere: the tagger knows that.
            let small = headline
                && token > sentence.tokens.start
                && is_title_case(&document.tokens()[token])
                && (document.tokens()[token]
                    .classes
                    .meets(ClassSet::FUNCTION_WORDS)
                    || word.is_listed() && !self.names.get(text).is_none_or(|&named| named));
            if small { word.lowered() } else { word }
        }));
    }
}

/// Whether nearly every word of weight in a sentence has a capital.
fn is_headline(document: &Document<'_>, sentence: &Sentence) -> bool {
    let (mut capitals, mut small) = (0, 0);
    for token in document.tokens()[sentence.tokens.range()].iter().skip(1) {
        if token.is_word() && token.span.len() > SHORT && !token.classes.meets(LINKS) {
            match is_title_case(token) {
                true => capitals += 1,
                false => small += 1,
            }
        }
    }
    capitals >= WORDS && small <= capitals / SLIPS
}

fn is_title_case(token: &Token) -> bool {
    token.is_capital() && !token.shape.has(Shape::ALL_CAPITALS)
}

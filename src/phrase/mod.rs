//! Noun phrases: what a clause, a quantity or a name is built from.
//!
//! | text | phrases (head in capitals) |
//! |---|---|
//! | `almost 88% of those cases` | `almost 88%` (%), `those cases` (CASES) |
//! | `the world's two biggest economies` | `the world's two biggest economies` (ECONOMIES), with the possessor `the world` |
//! | `then-Speaker Ann Roe` | one (ROE) |
//! | `told NBC News Monday` | `NBC News`, `Monday` (a time) |
//!
//! A phrase is minimal: it ends with its head. What hangs on behind (`of the world`, a relative clause) is joined by those who ask
//! for it, with [`Phrases::with_of`].

mod ahead;
mod compound;
mod dated;
mod nickname;
mod noun;

use crate::document::{Document, Sentence};
use crate::span::TokenRange;
use crate::tagger::Tag;
pub(crate) use nickname::nickname_end;
use std::cell::Cell;

/// How many of-phrases are joined to a noun: "hundreds of thousands of members of families" has three, a hostile text has any number.
const OF_PHRASES: usize = 4;

/// What kind of head a noun phrase has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NounKind {
    /// A common noun: `senior officials`.
    Common,
    /// A name: `Sen. Ann Roe`, `the Justice Department`.
    Name,
    /// A pronoun, or a determiner standing alone: `she`, `those`.
    Pronoun,
    /// A number without a noun: `41`, `$1.2 billion`, `88%`.
    Number,
    /// A time: `Monday`, `last week`, `2019`.
    Time,
}

/// A noun phrase without what follows its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NounPhrase {
    /// All its tokens; the head is the last word, but for a closing mark.
    pub tokens: TokenRange,
    /// The head.
    pub head: usize,
    /// What the head is.
    pub kind: NounKind,
    /// The owner in front, without its clitic: `the world` in `the world's tea`.
    pub possessor: Option<TokenRange>,
}

/// The noun phrases of a document, in text order, none overlapping another.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    phrases: Vec<NounPhrase>,
    /// For each token one more than the index of its phrase; 0 for none.
    index: Vec<u32>,
    looks: u64,
}

impl Phrases {
    /// Makes room for a document; no sentence is read yet.
    pub fn new(document: &Document<'_>) -> Self {
        Self {
            phrases: Vec::new(),
            index: vec![0; document.tokens().len()],
            looks: 0,
        }
    }

    /// Reads the phrases of one sentence. Sentences are to be read in text order, each once; `tags` holds one tag for each token of the document.
    pub fn read(&mut self, document: &Document<'_>, tags: &[Tag], sentence: &Sentence) {
        let mut at = sentence.tokens.start;
        let looks = Cell::new(self.looks);
        while at < sentence.tokens.end {
            match noun::phrase_at(document, tags, sentence.tokens.end, at, &looks) {
                Some(phrase) => {
                    self.phrases.push(phrase);
                    let number = u32::try_from(self.phrases.len()).unwrap_or(0);
                    self.index[phrase.tokens.range()].fill(number);
                    at = phrase.tokens.end;
                }
                None => at += 1,
            }
        }
        self.looks = looks.get();
    }

    /// How many tags were looked at: a measure of work that is the same on every machine.
    pub fn looks(&self) -> u64 {
        self.looks
    }

    /// All phrases.
    pub fn all(&self) -> &[NounPhrase] {
        &self.phrases
    }

    /// The index of the phrase that holds a token.
    pub fn index_of(&self, token: usize) -> Option<usize> {
        (*self.index.get(token)? as usize).checked_sub(1)
    }

    /// The phrase that holds a token.
    pub fn covering(&self, token: usize) -> Option<&NounPhrase> {
        self.phrases.get(self.index_of(token)?)
    }

    /// The tokens of a phrase and of the of-phrases that follow it directly: `officials of the ministry`.
    pub fn with_of(&self, document: &Document<'_>, phrase: &NounPhrase) -> TokenRange {
        let mut range = phrase.tokens;
        for _ in 0..OF_PHRASES {
            if !document.is(range.end, "of") {
                break;
            }
            match self.covering(range.end + 1) {
                Some(next) if next.tokens.start == range.end + 1 => range.end = next.tokens.end,
                _ => break,
            }
        }
        range
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::lexicon::Lexicon;
    use crate::tagger::Tagger;

    fn phrases(text: &str) -> Vec<String> {
        let document = Document::new(text, Lexicon::of(Language::English));
        let words: Vec<&str> = (0..document.tokens().len())
            .map(|token| document.text(token))
            .collect();
        let tags = Tagger::english().tag_words(&words);
        let mut phrases = Phrases::new(&document);
        for sentence in document.sentences() {
            phrases.read(&document, &tags, sentence);
        }
        phrases
            .all()
            .iter()
            .map(|phrase| {
                format!(
                    "{} ({})",
                    document.slice(phrase.tokens),
                    document.text(phrase.head)
                )
            })
            .collect()
    }

    #[test]
    fn phrases_end_with_their_head() {
        for (text, expected) in [
            (
                "The small state's two oldest lakes dried up.",
                "The small state's two oldest lakes (lakes)",
            ),
            (
                "She met senior officials of the ministry.",
                "She (She)|senior officials (officials)|the ministry (ministry)",
            ),
            (
                "Nearly 40% of the voters stayed away.",
                "Nearly 40% (%)|the voters (voters)",
            ),
            (
                "They told Radio Leeds on Monday.",
                "They (They)|Radio Leeds (Leeds)|Monday (Monday)",
            ),
            (
                "The firm paid $2.5 million.",
                "The firm (firm)|$2.5 million ($)",
            ),
        ] {
            assert_eq!(phrases(text).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn of_phrases_are_joined_on_request() {
        let document = Document::new(
            "officials of the ministry of health in Paris",
            Lexicon::of(Language::English),
        );
        let words: Vec<&str> = (0..document.tokens().len())
            .map(|token| document.text(token))
            .collect();
        let tags = Tagger::english().tag_words(&words);
        let mut phrases = Phrases::new(&document);
        phrases.read(&document, &tags, &document.sentences()[0]);
        let range = phrases.with_of(&document, &phrases.all()[0]);
        assert_eq!(document.slice(range), "officials of the ministry of health");
    }
}

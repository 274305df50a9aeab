//! The text as paragraphs, sentences and tokens, read once and never changed.
//!
//! Every token has its word looked up in the [lexicon](crate::lexicon) as it is cut; fixed expressions of several words
//! (`according to`, `more than`) are found in the same pass.

mod character;
mod lexer;
mod sentence;
mod syllable;
mod token;

pub use token::{Shape, Token, TokenKind};

use crate::lexicon::{Class, ClassSet, Lexicon, Phrase, WordId};
use crate::span::{Span, TokenRange};
use std::cell::Cell;

/// How often the layers asked documents for words on this thread, for tests that hold all of them to the length of the text.
#[cfg(test)]
pub(crate) mod questions {
    use std::cell::Cell;

    thread_local!(static ASKED: Cell<u64> = const { Cell::new(0) });

    pub(super) fn count() {
        ASKED.set(ASKED.get() + 1);
    }

    /// How many questions some work asks.
    pub(crate) fn asked(work: impl FnOnce()) -> u64 {
        let before = ASKED.get();
        work();
        ASKED.get() - before
    }
}

/// A text cut into paragraphs, sentences and tokens.
///
/// ```
/// use factclaim::{Document, Language, Lexicon};
/// let document = Document::new("The U.S. Army left. It is over.", Lexicon::of(Language::English));
/// let sentences: Vec<&str> = document.sentences().iter().map(|s| document.slice(s.tokens)).collect();
/// assert_eq!(sentences, ["The U.S. Army left.", "It is over."]);
/// ```
#[derive(Debug, Clone)]
pub struct Document<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    sentences: Vec<Sentence>,
    paragraphs: Vec<TokenRange>,
    expressions: Vec<Expression>,
    looks: u64,
}

/// A sentence of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Index of its paragraph.
    pub paragraph: usize,
}

/// A fixed expression of several words that the lexicon lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expression {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its id in the lexicon.
    pub id: WordId,
    /// Its classes.
    pub classes: ClassSet,
}

impl<'t> Document<'t> {
    /// Cuts a text; any text will do.
    pub fn new(text: &'t str, lexicon: &Lexicon) -> Self {
        let (tokens, looks) = lexer::tokens(text, lexicon);
        let mut document = Self {
            text,
            tokens,
            sentences: Vec::new(),
            paragraphs: Vec::new(),
            expressions: Vec::new(),
            looks,
        };
        document.looks += sentence::split(&mut document, lexicon);
        let looks = Cell::new(0);
        document.expressions = document.find_expressions(lexicon, &looks);
        document.looks += looks.get();
        document
    }

    /// The whole text.
    pub fn input(&self) -> &'t str {
        self.text
    }

    /// How many times cutting the text looked at a byte or a token: a measure of work that is the same on every machine.
    pub fn looks(&self) -> u64 {
        self.looks
    }

    /// All tokens in text order.
    pub fn tokens(&self) -> &[Token] {
        #[cfg(test)]
        questions::count();
        &self.tokens
    }

    /// All sentences in text order; together they hold every token.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// All paragraphs in text order, as ranges of tokens.
    pub fn paragraphs(&self) -> &[TokenRange] {
        &self.paragraphs
    }

    /// The sentence that holds a token.
    pub fn sentence_of(&self, token: usize) -> Option<&Sentence> {
        let index = self
            .sentences
            .partition_point(|sentence| sentence.tokens.end <= token);
        self.sentences.get(index)
    }

    /// The words of one token; empty beyond the last.
    pub fn text(&self, token: usize) -> &'t str {
        self.tokens()
            .get(token)
            .map_or("", |token| &self.text[token.span.range()])
    }

    /// Whether a token is this word, capitals aside.
    pub fn is(&self, token: usize, word: &str) -> bool {
        self.text(token).eq_ignore_ascii_case(word)
    }

    /// Whether a token is the `'s` of an owner or of a shortened verb.
    pub fn is_clitic(&self, token: usize) -> bool {
        self.is(token, "'s") || self.is(token, "’s")
    }

    /// Whether a token belongs to a class.
    pub fn has(&self, token: usize, class: Class) -> bool {
        self.tokens()
            .get(token)
            .is_some_and(|token| token.classes.has(class))
    }

    /// The bytes from the first to the last token of a range; empty at 0 for an empty range.
    pub fn span(&self, range: TokenRange) -> Span {
        match (
            self.tokens.get(range.start),
            self.tokens.get(range.end.wrapping_sub(1)),
        ) {
            (Some(first), Some(last)) if !range.is_empty() => {
                Span::new(first.span.start, last.span.end)
            }
            _ => Span::default(),
        }
    }

    /// The words from the first to the last token of a range.
    pub fn slice(&self, range: TokenRange) -> &'t str {
        &self.text[self.span(range).range()]
    }

    /// The first token that ends after a byte: the one that holds it, or else the next.
    pub fn token_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|token| token.span.end <= byte)
    }

    /// All fixed expressions in text order; they do not overlap.
    pub fn expressions(&self) -> &[Expression] {
        &self.expressions
    }

    /// The fixed expression that starts at a token.
    pub fn expression_at(&self, token: usize) -> Option<&Expression> {
        if !self.tokens.get(token)?.shape.has(Shape::PHRASE) {
            return None;
        }
        let index = self
            .expressions
            .binary_search_by_key(&token, |expression| expression.tokens.start)
            .ok()?;
        self.expressions.get(index)
    }

    fn find_expressions(&self, lexicon: &Lexicon, looks: &Cell<u64>) -> Vec<Expression> {
        let mut found = Vec::new();
        for sentence in &self.sentences {
            let mut at = sentence.tokens.start;
            while at < sentence.tokens.end {
                looks.set(looks.get() + 1);
                let longest = self.longest_phrase(lexicon, at, sentence.tokens.end);
                match longest {
                    // "oil and more than half the gas": what a conjunction joins is not to be torn apart for it.
                    Some(_)
                        if self.has(at, Class::Coordinator)
                            && self
                                .longest_phrase(lexicon, at + 1, sentence.tokens.end)
                                .is_some() =>
                    {
                        at += 1;
                    }
                    Some(phrase) => {
                        let tokens = TokenRange::new(at, at + 1 + phrase.rest.len());
                        found.push(Expression {
                            tokens,
                            id: phrase.id,
                            classes: lexicon.classes(phrase.id),
                        });
                        at = tokens.end;
                    }
                    None => at += 1,
                }
            }
        }
        found
    }

    /// The longest phrase of the lexicon that starts at a token and ends before `end`.
    fn longest_phrase<'l>(
        &self,
        lexicon: &'l Lexicon,
        at: usize,
        end: usize,
    ) -> Option<&'l Phrase> {
        let token = self
            .tokens
            .get(at)
            .filter(|token| at < end && token.shape.has(Shape::PHRASE))?;
        lexicon.phrases(token.word).iter().find(|phrase| {
            let last = at + 1 + phrase.rest.len();
            last <= end
                && self.tokens[at + 1..last]
                    .iter()
                    .map(|token| token.word)
                    .eq(phrase.rest.iter().copied())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let document = Document::new(text, Lexicon::of(Language::English));
        let found: Vec<&str> = document
            .sentences()
            .iter()
            .map(|sentence| document.slice(sentence.tokens))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn abbreviations_do_not_end_sentences() {
        check(
            "Sen. Ann Roe, D-N.J., told it. The U.S. Navy left.",
            &["Sen. Ann Roe, D-N.J., told it.", "The U.S. Navy left."],
        );
        check(
            "It is in the U.S. The end.",
            &["It is in the U.S.", "The end."],
        );
        check(
            "It opens at 5 p.m. Friday. It shuts at 9 p.m. Guests left.",
            &[
                "It opens at 5 p.m. Friday.",
                "It shuts at 9 p.m.",
                "Guests left.",
            ],
        );
        check(
            "Roe Inc. in Jan. 2019 paid. Dr. J. B. Poe Jr. agreed.",
            &["Roe Inc. in Jan. 2019 paid.", "Dr. J. B. Poe Jr. agreed."],
        );
        check(
            "Hey! Inc. lost. It fell 2.5%.",
            &["Hey! Inc. lost.", "It fell 2.5%."],
        );
    }

    #[test]
    fn quotes_close_with_their_sentence() {
        check("“We won.” He left.", &["“We won.”", "He left."]);
        check(
            "\"Is it so?\" he asked. \"No. It is not,\" she said.",
            &["\"Is it so?\" he asked.", "\"No. It is not,\" she said."],
        );
        check(
            "“It is sad!” Mr. Poe told the court.",
            &["“It is sad!” Mr. Poe told the court."],
        );
        check("“Stop!” The crowd ran.", &["“Stop!”", "The crowd ran."]);
    }

    #[test]
    fn lines_wrap_and_blank_lines_end() {
        check(
            "A headline without a stop\n\nThe text\nis wrapped.\nNext one",
            &[
                "A headline without a stop",
                "The text\nis wrapped.",
                "Next one",
            ],
        );
        check("One.\r\n\r\nTwo", &["One.", "Two"]);
        let document = Document::new("One. Two.\nThree.\n\nFour", Lexicon::of(Language::English));
        assert_eq!(document.paragraphs().len(), 3);
    }

    #[test]
    fn a_signed_quote_is_a_line_of_its_own() {
        check(
            "“We won.” ― Ann Roe\n“At last.”―Tom Poe\n“It is over,” he said — twice\n“over” again.",
            &[
                "“We won.”",
                "― Ann Roe",
                "“At last.”",
                "―Tom Poe",
                "“It is over,” he said — twice\n“over” again.",
            ],
        );
    }

    #[test]
    fn a_heading_in_capitals_ends_before_its_text() {
        check(
            "TWO BOATS SINK IN HARBOUR Three people were held.",
            &["TWO BOATS SINK IN HARBOUR", "Three people were held."],
        );
        check(
            "TWO BOATS SINK IN HARBOUR “The sea was high.”",
            &["TWO BOATS SINK IN HARBOUR", "“The sea was high.”"],
        );
        // Too few words, no sentence behind, and a name behind.
        for whole in [
            "LEEDS (AP) The mayor left.",
            "THE OLD NORTHERN BAKERS UNION",
            "THE OLD NORTHERN BAKERS UNION OF Kent Island",
        ] {
            check(whole, &[whole]);
        }
    }

    #[test]
    fn odd_text_is_still_a_document() {
        for text in [
            "", " ", "\0", "...", "“", "a.\n\n\n", "!?!?", "\u{feff}", "(", "1. 2. 3.",
        ] {
            let document = Document::new(text, Lexicon::of(Language::English));
            let held: usize = document
                .sentences()
                .iter()
                .map(|sentence| sentence.tokens.len())
                .sum();
            assert_eq!(held, document.tokens().len(), "{text:?}");
        }
    }

    #[test]
    fn expressions_are_found_longest_first() {
        for (text, expected) in [
            (
                "As soon as it rained, as well as before.",
                ["As soon as", "as well as"],
            ),
            (
                "40 boats and more than 60 cars; 12 and more",
                ["more than", "and more"],
            ),
        ] {
            let document = Document::new(text, Lexicon::of(Language::English));
            let found: Vec<&str> = document
                .expressions()
                .iter()
                .map(|expression| document.slice(expression.tokens))
                .collect();
            assert_eq!(found, expected);
            for expression in document.expressions() {
                assert_eq!(
                    document.expression_at(expression.tokens.start),
                    Some(expression)
                );
            }
        }
    }
}

//! From text to findings: runs the stages in order, then has each layer turn its spans into findings that own their words.

mod parse;

use crate::attribution::{self, Attributions, Marks};
use crate::claim::{Claim, Finder, Finders, Layers, Source, TypedClaim, with_zeros};
use crate::clause::Syntax;
use crate::document::{Document, Sentence};
use crate::error::{ParseQuantityError, UnknownCurrencyError};
use crate::language::Language;
use crate::lexicon::{Class, Lexicon};
use crate::mention::{self, Mention, Mentions};
use crate::note::Note;
use crate::numeral::Numerals;
use crate::quantity::{self, Quantity, Recogniser};
use crate::quote::{self, Act, Quote, Speaker};
use crate::span::{Text, TokenRange};
use once_cell::sync::Lazy;
use serde::{Deserialize, Serialize};

static ENGLISH: Lazy<Extractor> = Lazy::new(|| Extractor::new(Language::English));

/// Reads an English text; the same as [`Extractor::extract`] with one extractor kept for all calls.
///
/// ```
/// let found = factclaim::extract("“It is over,” said Ann Roe.");
/// assert_eq!(found.quotes[0].content[0].as_str(), "It is over,");
/// ```
pub fn extract(text: &str) -> Extraction {
    ENGLISH.extract(text)
}

/// Everything found in one text, each list in text order; its serde form is the output contract.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Extraction {
    /// What is given as someone's words.
    pub quotes: Vec<Quote>,
    /// Numbers with modifier, unit and noun.
    pub quantities: Vec<Quantity>,
    /// People and bodies.
    pub mentions: Vec<Mention>,
    /// What the text asserts with a number.
    pub claims: Vec<Claim>,
    /// What was seen and left out, and why.
    pub notes: Vec<Note>,
}

impl Extraction {
    /// The claims of one kind, typed.
    ///
    /// ```
    /// use factclaim::{DeathCount, extract};
    /// let found = extract("Floods killed 41 people in Malawi.");
    /// let deaths = found.claims_of::<DeathCount>().next().unwrap();
    /// assert_eq!(deaths.statement.place.as_ref().unwrap().as_str(), "in Malawi");
    /// ```
    pub fn claims_of<'a, T: 'a>(&'a self) -> impl Iterator<Item = &'a T>
    where
        &'a T: TryFrom<&'a Claim>,
    {
        self.claims.iter().filter_map(|claim| claim.try_into().ok())
    }

    /// What was said or written; beliefs, intentions and judgements are left out.
    ///
    /// ```
    /// let found = factclaim::extract("“It is over,” said Ann Roe. She hopes to win.");
    /// let said: Vec<&str> = found.said().map(|quote| quote.content[0].as_str()).collect();
    /// assert_eq!(said, ["It is over,"]);
    /// ```
    pub fn said(&self) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(|quote| quote.act == Act::Speech)
    }
}

/// Reads texts of one language. Building one reads the word lists and patterns; it can be kept, and shared between threads.
///
/// ```
/// use factclaim::{Extractor, Language};
/// let extractor = Extractor::new(Language::English);
/// assert_eq!(extractor.extract("Sales rose 5%.").quantities[0].span.as_str(), "5%");
/// ```
#[derive(Debug)]
pub struct Extractor {
    lexicon: &'static Lexicon,
    recogniser: Recogniser,
    finders: Finders,
}

impl Extractor {
    /// An extractor for a language.
    pub fn new(language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        Self {
            lexicon,
            recogniser: Recogniser::new(language),
            finders: Finders::new(language),
        }
    }

    /// The same extractor, reading money whose country is left open as the currency of an ISO 4217 code: with `CAD`, `$` and
    /// `dollars` are Canadian. Other families keep their own reading, and so does money that names its country (`US$5`). A text that
    /// states its currency ("all figures in Australian dollars") overrides the setting.
    ///
    /// ```
    /// use factclaim::{Extractor, Language};
    /// let extractor = Extractor::new(Language::English).with_currency("CAD")?;
    /// let found = extractor.extract("It paid $5 million, or US$3.7 million, and £2.");
    /// let names: Vec<_> = found.quantities.iter().map(|q| q.unit.as_ref().unwrap().name.as_ref()).collect();
    /// assert_eq!(names, ["Canadian dollar", "US dollar", "pound sterling"]);
    /// # Ok::<(), factclaim::UnknownCurrencyError>(())
    /// ```
    ///
    /// # Errors
    /// When no currency has the code.
    pub fn with_currency(self, code: &str) -> Result<Self, UnknownCurrencyError> {
        Ok(Self {
            recogniser: self.recogniser.with_currency(code)?,
            ..self
        })
    }

    /// Reads a text that holds one quantity, as `text.parse::<Quantity>()` does, with the settings of this extractor.
    ///
    /// ```
    /// use factclaim::{Extractor, Language};
    /// let extractor = Extractor::new(Language::English).with_currency("PKR")?;
    /// assert_eq!(extractor.quantity("500 rupees")?.unit.unwrap().name, "Pakistani rupee");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the text holds no quantity or several, words that belong to none, or a number of too many digits.
    pub fn quantity(&self, text: &str) -> Result<Quantity, ParseQuantityError> {
        self.recogniser.parse(text)
    }

    /// Reads a text and gives all findings, owned.
    pub fn extract(&self, text: &str) -> Extraction {
        self.analyse(text).extraction()
    }

    /// Reads a text and keeps all layers, to look into or to make only some of the findings of.
    pub fn analyse<'t>(&'t self, text: &'t str) -> Analysis<'t> {
        let lexicon = self.lexicon;
        let document = Document::new(text, lexicon);
        let numerals = self.recogniser.numerals(&document);
        let syntax = Syntax::read(&document, lexicon, |sentence| {
            is_wanted(&document, &numerals, sentence)
        });
        let quantities = self
            .recogniser
            .recognise(&document, &numerals, &syntax.phrases);
        let marks = Marks::read(&document);
        let mentions = Mentions::read(&document, lexicon, &syntax, |token| {
            marks.covering(token).is_some()
        });
        let attributions = Attributions::read(&document, lexicon, &syntax, &marks, &mentions);
        Analysis {
            lexicon,
            recogniser: &self.recogniser,
            finders: &self.finders,
            document,
            syntax,
            numerals,
            quantities,
            mentions,
            marks,
            attributions,
        }
    }
}

/// Whether a sentence can hold a finding that needs its grammar: part of an attribution, or a number that counts or measures; `no`
/// counts too.
fn is_wanted(document: &Document<'_>, numerals: &Numerals, sentence: &Sentence) -> bool {
    let amounts = || {
        numerals
            .within(sentence.tokens)
            .iter()
            .any(|numeral| numeral.amount().is_some())
    };
    let zero = || {
        sentence
            .tokens
            .range()
            .any(|token| document.has(token, Class::Zero))
    };
    attribution::is_wanted(document, sentence) || amounts() || zero()
}

/// A text with all its layers; borrows the text.
///
/// ```
/// use factclaim::{Extractor, Language};
/// let extractor = Extractor::new(Language::English);
/// let analysis = extractor.analyse("Roe left. “We won,” she said.");
/// assert_eq!(analysis.document().sentences().len(), 2);
/// assert_eq!(analysis.quotes().len(), 1);
/// ```
#[derive(Debug)]
pub struct Analysis<'t> {
    lexicon: &'static Lexicon,
    recogniser: &'t Recogniser,
    finders: &'t Finders,
    document: Document<'t>,
    syntax: Syntax,
    numerals: Numerals,
    quantities: Vec<quantity::Found>,
    mentions: Mentions,
    marks: Marks,
    attributions: Attributions,
}

impl<'t> Analysis<'t> {
    /// Paragraphs, sentences and tokens.
    pub fn document(&self) -> &Document<'t> {
        &self.document
    }

    /// Tags, noun phrases and clauses of the sentences that can hold a finding.
    pub fn syntax(&self) -> &Syntax {
        &self.syntax
    }

    /// The quotes, in text order.
    pub fn quotes(&self) -> Vec<Quote> {
        quote::read(&self.document, &self.mentions, &self.attributions)
    }

    /// The quantities, in text order.
    pub fn quantities(&self) -> Vec<Quantity> {
        self.quantities
            .iter()
            .map(|found| self.recogniser.quantity(&self.document, found))
            .collect()
    }

    /// The people and bodies the text speaks of, in text order.
    pub fn mentions(&self) -> Vec<Mention> {
        mention::read(&self.document, &self.mentions)
    }

    /// The claims of all built-in kinds, in the order of their numbers.
    pub fn claims(&self) -> Vec<Claim> {
        self.with_layers(|layers| self.finders.find(layers))
    }

    /// The claims that a finder of one's own makes, in the order of their numbers.
    pub fn find<T: TypedClaim>(&self, finder: &Finder<T>) -> Vec<T> {
        self.with_layers(|layers| finder.find(layers))
    }

    /// What was seen and left out, in text order.
    pub fn notes(&self) -> Vec<Note> {
        let mut notes = self.recogniser.notes(&self.document, &self.numerals);
        notes.extend(self.marks.unpaired().iter().map(|&token| Note {
            span: self.text(TokenRange::single(token)),
            reason: Note::UNPAIRED_MARK.into(),
        }));
        notes.sort_by_key(|note| note.span.span());
        notes
    }

    /// All findings, owned.
    pub fn extraction(&self) -> Extraction {
        Extraction {
            quotes: self.quotes(),
            quantities: self.quantities(),
            mentions: self.mentions(),
            claims: self.claims(),
            notes: self.notes(),
        }
    }

    fn text(&self, tokens: TokenRange) -> Text {
        Text::of(self.document.input(), self.document.span(tokens))
    }

    fn with_layers<T>(&self, read: impl FnOnce(&Layers<'_, '_>) -> T) -> T {
        let source_of = |token| self.source_of(token);
        let cited = |tokens| Some(self.cited(tokens));
        let quantities = with_zeros(
            &self.document,
            self.lexicon,
            &self.syntax.phrases,
            &self.quantities,
        );
        read(&Layers {
            document: &self.document,
            lexicon: self.lexicon,
            syntax: &self.syntax,
            quantities: &quantities,
            recogniser: self.recogniser,
            source_of: &source_of,
            cited: &cited,
        })
    }

    /// Who says what stands at a token.
    fn source_of(&self, token: usize) -> Option<Source> {
        let byte = self.document.tokens().get(token)?.span.start;
        let attribution = self.attributions.source_of(byte)?;
        let source = attribution.source?;
        let speaker = Speaker::of(&self.document, &self.mentions, source);
        Some(Source {
            // The name in apposition says more than the office before it: "the coroner, Ann Roe, said".
            mention: self
                .apposed(source.mention)
                .map_or(speaker.mention, |name| self.text(name)),
            name: speaker.name,
            cue: attribution.cue.map(|cue| self.text(cue)),
        })
    }

    /// The name between commas behind a description: `Ann Roe` in `the coroner, Ann Roe, said`.
    fn apposed(&self, mention: TokenRange) -> Option<TokenRange> {
        let last = mention.end.checked_sub(1)?;
        if self.mentions.covering(last).is_some() || !self.document.is(mention.end, ",") {
            return None;
        }
        let name = self.mentions.covering(mention.end + 1)?.tokens;
        (name.start == mention.end + 1 && self.document.is(name.end, ",")).then_some(name)
    }

    /// Whom a noun phrase stands for that is cited without an attribution.
    fn cited(&self, mention: TokenRange) -> Source {
        let last = mention.end.saturating_sub(1);
        let entity = match self.mentions.covering(last) {
            Some(name) => name.entity,
            None => self.mentions.antecedent(last),
        };
        let source = attribution::Source {
            mention,
            entity,
            role: None,
        };
        let speaker = Speaker::of(&self.document, &self.mentions, source);
        Source {
            mention: speaker.mention,
            name: speaker.name,
            cue: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::questions;

    #[test]
    fn all_layers_together_ask_in_proportion_to_the_length() {
        for piece in [
            "twenty ",
            "ten dozen ",
            "5 dead ",
            "killed 5 ",
            "5 people and ",
            "5 percent of ",
            "a third of ",
            "a hundred and ",
            "between 5 and ",
            "from 5 to ",
            "$5 to ",
            "5 km per ",
            "5-year-old ",
            "1/2 ",
            "at least 5 ",
            "5, including 5 ",
            "12 men, 13 women and 14.5% of $3 million, ",
            "in May 41 people died in floods and Roe said it was “bad” and ",
            "“it is over,” as Roe said and ",
            "a said ",
            "” saying ",
        ] {
            let asked = |length: usize| {
                let text = piece.repeat(length / piece.len());
                questions::asked(|| drop(extract(&text)))
            };
            // The shorter text is far longer than any window, or the windows that fill would count as growth.
            let (few, many) = (asked(11_200), asked(44_800));
            assert!(
                many <= few * 4 + few / 5,
                "{piece}: {few} questions became {many} in a text four times as long"
            );
        }
    }
}

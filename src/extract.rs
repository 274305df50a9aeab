//! From text to findings: runs the stages in order and makes every owned result.
//!
//! The layers below hold spans; here, and only here, spans become [`Text`] and names become strings.

use crate::attribution::{self, Attribution, Attributions, Marks, Source};
use crate::clause::Syntax;
use crate::document::{Document, Sentence};
use crate::language::Language;
use crate::lexicon::Lexicon;
use crate::mention::{self, Mention, MentionKind, Mentions};
use crate::note::Note;
use crate::numeral::Numerals;
use crate::quantity::{self, Quantity, Recogniser};
use crate::quote::{Quote, Speaker};
use crate::rule::RuleName;
use crate::span::{Span, Text, TokenRange};
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
    /// What was seen and left out, and why.
    pub notes: Vec<Note>,
}

/// Reads texts of one language. Building one reads the word lists; it can be kept, and shared between threads.
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
}

impl Extractor {
    /// An extractor for a language.
    pub fn new(language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        Self {
            lexicon,
            recogniser: Recogniser::new(lexicon),
        }
    }

    /// Reads a text and gives all findings, owned.
    pub fn extract(&self, text: &str) -> Extraction {
        self.analyse(text).extraction()
    }

    /// Reads a text and keeps all layers, to look into or to make only some of the findings of.
    pub fn analyse<'t>(&'t self, text: &'t str) -> Analysis<'t> {
        let lexicon = self.lexicon;
        let document = Document::new(text, lexicon);
        let syntax = Syntax::read(&document, lexicon, |sentence| {
            is_wanted(&document, sentence)
        });
        let numerals = self.recogniser.numerals(&document);
        let quantities = self
            .recogniser
            .recognise(&document, &numerals, &syntax.phrases);
        let mentions = Mentions::read(&document, lexicon, &syntax);
        let marks = Marks::read(&document);
        let attributions = Attributions::read(&document, lexicon, &syntax, &marks, &mentions);
        Analysis {
            recogniser: &self.recogniser,
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

/// Whether a sentence can hold a finding that needs its grammar.
fn is_wanted(document: &Document<'_>, sentence: &Sentence) -> bool {
    attribution::is_wanted(document, sentence)
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
    recogniser: &'t Recogniser,
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
        self.attributions
            .all()
            .iter()
            .map(|attribution| self.quote(attribution))
            .collect()
    }

    /// The quantities, in text order.
    pub fn quantities(&self) -> Vec<Quantity> {
        self.quantities
            .iter()
            .map(|found| self.recogniser.quantity(&self.document, found))
            .collect()
    }

    /// The names of people and bodies, in text order.
    pub fn mentions(&self) -> Vec<Mention> {
        let mention = |name: &mention::NameMention| Mention {
            span: self.text(name.tokens),
            kind: MentionKind::Name,
            name: name.entity.and_then(|entity| self.name(entity)),
        };
        self.mentions.names().iter().map(mention).collect()
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
            notes: self.notes(),
        }
    }

    fn text(&self, tokens: TokenRange) -> Text {
        self.text_at(self.document.span(tokens))
    }

    fn text_at(&self, span: Span) -> Text {
        Text::of(self.document.input(), span)
    }

    /// The fullest name of someone the text names.
    fn name(&self, entity: usize) -> Option<String> {
        self.mentions
            .entity(entity)
            .map(|entity| mention::spelling(self.document.slice(entity.name)))
    }

    fn quote(&self, attribution: &Attribution) -> Quote {
        Quote {
            kind: attribution.kind,
            act: attribution.act,
            rule: RuleName::from(attribution.rule),
            content: attribution
                .content
                .iter()
                .map(|&span| self.text_at(span))
                .collect(),
            cue: attribution.cue.map(|cue| self.text(cue)),
            speaker: attribution
                .source
                .as_ref()
                .map(|source| self.speaker(source)),
        }
    }

    fn speaker(&self, source: &Source) -> Speaker {
        let entity = source
            .entity
            .and_then(|entity| self.mentions.entity(entity));
        Speaker {
            mention: self.text(source.mention),
            name: source.entity.and_then(|entity| self.name(entity)),
            named: entity.map(|entity| self.text(entity.name)),
            role: source.role.map(|role| self.text(role)),
        }
    }
}

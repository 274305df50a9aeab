//! Numerals to quantities: modifiers on both sides, the trend before, the noun behind.

use super::bounds::Context;
use super::ellipsis::Ellipsis;
use super::noun;
use super::{Modifier, Quantity, Trend};
use crate::document::Document;
use crate::error::UnknownCurrencyError;
use crate::language::Language;
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};
use crate::note::Note;
use crate::numeral::{Dimension, Measure, Numerals, Per, Unit, UnitSpan, Value, Vocabulary};
use crate::phrase::Phrases;
use crate::span::{Span, Text, TokenRange};
use once_cell::sync::Lazy;
use std::borrow::Cow;

/// A quantity of a document, as ranges of its tokens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// The number with its modifier and unit.
    pub tokens: TokenRange,
    /// The same in bytes; less than the tokens where one must be split.
    pub span: Span,
    /// The number with its scale alone.
    pub number: TokenRange,
    /// The value.
    pub value: Value,
    /// The bound.
    pub modifier: Modifier,
    /// The direction of a change.
    pub trend: Option<Trend>,
    /// The unit.
    pub unit: Option<UnitSpan>,
    /// What is counted or measured.
    pub noun: Option<TokenRange>,
    /// What a neighbour counts and this number leaves out.
    pub elided_noun: Option<TokenRange>,
}

/// Finds quantities. Build once for a lexicon, use for any number of documents.
///
/// ```
/// use factclaim::{Document, Language, Lexicon, phrase::Phrases, quantity::Recogniser};
/// let lexicon = Lexicon::of(Language::English);
/// let recogniser = Recogniser::new(Language::English);
/// let document = Document::new("Sales rose 5% in 2018.", lexicon);
/// let numerals = recogniser.numerals(&document);
/// let found = recogniser.recognise(&document, &numerals, &Phrases::new(&document));
/// let quantity = recogniser.quantity(&document, &found[0]);
/// assert_eq!((found.len(), quantity.span.as_str()), (1, "5%"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Recogniser {
    lists: &'static Lists,
    /// What bare money of its family means.
    home: Option<Measure>,
}

/// The word lists of a language, read once for all recognisers.
#[derive(Debug)]
struct Lists {
    lexicon: &'static Lexicon,
    vocabulary: Vocabulary,
    /// By word: what it means before and behind a number.
    cues: Vec<(WordId, Cue)>,
}

static ENGLISH: Lazy<Lists> = Lazy::new(|| Lists::read(Lexicon::of(Language::English)));

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cue {
    pub before: Option<Modifier>,
    pub after: Option<Modifier>,
    pub is_softener: bool,
    pub trend: Option<TrendCue>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct TrendCue {
    pub trend: Trend,
    pub takes: Takes,
}

/// What is the amount of a change behind a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// Whatever follows.
    Any,
    /// Only what has a unit that can change: "lost 5 games" is no change.
    Measure,
    /// Only a part or points: "raised $5 million" is no change.
    Ratio,
}

impl Lists {
    fn read(lexicon: &'static Lexicon) -> Self {
        let mut cues: Vec<(WordId, Cue)> = Vec::new();
        for row in lexicon.rows(Class::Modifier) {
            let column = |at: usize| row.columns.get(at).copied().unwrap_or_default();
            let cue = Cue {
                before: modifier(column(1)),
                after: modifier(column(2)),
                is_softener: column(1) == "softener",
                trend: None,
            };
            cues.push((lexicon.entry(row.entry), cue));
        }
        for row in lexicon.rows(Class::Trend) {
            let column = |at: usize| row.columns.get(at).copied().unwrap_or_default();
            let trend = TrendCue {
                trend: if column(1) == "up" {
                    Trend::Up
                } else {
                    Trend::Down
                },
                takes: match column(2) {
                    "any" => Takes::Any,
                    "measure" => Takes::Measure,
                    _ => Takes::Ratio,
                },
            };
            for form in std::iter::once(row.entry).chain(column(3).split_whitespace()) {
                let word = lexicon.entry(form);
                match cues.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, cue)) => cue.trend = Some(trend),
                    None => cues.push((
                        word,
                        Cue {
                            trend: Some(trend),
                            ..Cue::default()
                        },
                    )),
                }
            }
        }
        cues.sort_by_key(|(word, _)| *word);
        Self {
            lexicon,
            vocabulary: Vocabulary::new(lexicon),
            cues,
        }
    }
}

impl Recogniser {
    /// A recogniser for a language; the first call reads its lists.
    pub fn new(language: Language) -> Self {
        let lists = match language {
            Language::English => &*ENGLISH,
        };
        Self { lists, home: None }
    }

    /// The same, reading bare money of its family as the currency of an ISO 4217 code.
    ///
    /// # Errors
    /// When no currency has the code.
    pub fn with_currency(self, code: &str) -> Result<Self, UnknownCurrencyError> {
        match self.lists.vocabulary.money_code(code) {
            Some(measure) => Ok(Self {
                home: Some(measure),
                ..self
            }),
            None => Err(UnknownCurrencyError { code: code.into() }),
        }
    }

    pub(super) fn lexicon(&self) -> &'static Lexicon {
        self.lists.lexicon
    }

    pub(super) fn vocabulary(&self) -> &'static Vocabulary {
        &self.lists.vocabulary
    }

    /// The numerals of a document.
    pub fn numerals(&self, document: &Document<'_>) -> Numerals {
        Numerals::read_at_home(document, self.lexicon(), self.vocabulary(), self.home)
    }

    /// The quantities of a document in text order; their nouns come from its noun phrases, of which an unread sentence has none.
    pub fn recognise(
        &self,
        document: &Document<'_>,
        numerals: &Numerals,
        phrases: &Phrases,
    ) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        let mut floor = 0;
        for numeral in numerals.all() {
            if let Some(amount) = numeral.amount() {
                let mut found = Found {
                    tokens: numeral.tokens,
                    span: numeral.span,
                    number: amount.number,
                    value: amount.value,
                    modifier: Modifier::Exact,
                    trend: None,
                    unit: amount.unit,
                    noun: None,
                    elided_noun: None,
                };
                let context = Context {
                    recogniser: self,
                    document,
                    floor,
                };
                context.take_modifiers(&mut found);
                context.inherit_modifier(&mut found, all.last());
                found.trend = context
                    .trend(&found)
                    .or_else(|| context.inherited_trend(&found, all.last()));
                found.noun = noun::noun(document, &found, phrases);
                if found.modifier == Modifier::Exact
                    && let Some(noun) = found.noun
                {
                    // "40 people or more"
                    found.modifier = context
                        .modifier_behind(noun.end)
                        .map_or(Modifier::Exact, |(modifier, _)| modifier);
                }
                if !is_pronoun_one(document, &found, phrases) {
                    all.push(found);
                }
            }
            floor = numeral.tokens.end;
        }
        Ellipsis {
            recogniser: self,
            document,
        }
        .fill(&mut all);
        all
    }

    /// The owned form of a quantity.
    pub fn quantity(&self, document: &Document<'_>, found: &Found) -> Quantity {
        let input = document.input();
        Quantity {
            span: Text::of(input, found.span),
            value: found.value,
            modifier: found.modifier,
            trend: found.trend,
            unit: found.unit.map(|unit| self.unit(document, unit)),
            noun: found
                .noun
                .or(found.elided_noun)
                .map(|noun| Text::of(input, document.span(noun))),
        }
    }

    /// The numbers of a document that could not be held.
    pub fn notes(&self, document: &Document<'_>, numerals: &Numerals) -> Vec<Note> {
        numerals
            .too_large()
            .iter()
            .map(|span| Note {
                span: Text::of(document.input(), *span),
                reason: Note::NUMBER_TOO_LARGE.into(),
            })
            .collect()
    }

    /// The unit that stands in a document.
    pub fn unit(&self, document: &Document<'_>, unit: UnitSpan) -> Unit {
        let vocabulary = self.vocabulary();
        let measured = |measure: Measure| Unit {
            dimension: vocabulary.dimension(measure).into(),
            name: vocabulary.name(measure).into(),
            code: vocabulary.code(measure).map(Cow::from),
        };
        let plain = measured(unit.measure);
        if unit.is_age {
            return Unit {
                dimension: Dimension::Age,
                ..plain
            };
        }
        let by = match unit.per {
            None => return plain,
            Some(Per::Measure(measure)) => measured(measure),
            Some(Per::Noun(token)) => Unit {
                dimension: Dimension::Other("thing".into()),
                name: document.text(token).to_lowercase().into(),
                code: None,
            },
        };
        plain.per(&by)
    }

    pub(super) fn cue(&self, word: WordId) -> Option<&Cue> {
        if !word.is_known() {
            return None;
        }
        let cues = &self.lists.cues;
        let index = cues.binary_search_by_key(&word, |(word, _)| *word).ok()?;
        Some(&cues[index].1)
    }
}

/// Whether *one* stands for a noun rather than counts what follows: `one dressed in red`, `the plan, one based on hope`. What harm was
/// done to one is a count: `one dead`.
fn is_pronoun_one(document: &Document<'_>, found: &Found, phrases: &Phrases) -> bool {
    let next = found.tokens.end;
    found.noun.is_none()
        && found.tokens.start == found.number.start
        && found.unit.is_none()
        && found.number.len() == 1
        && document.is(found.number.start, "one")
        && phrases.covering(found.number.start).is_some()
        && !document.is(next, "of")
        && document.tokens().get(next).is_some_and(|token| {
            token.is_word()
                && !token.classes.meets(ClassSet::HARMED)
                && !token.classes.has(Class::Coordinator)
        })
}

fn modifier(name: &str) -> Option<Modifier> {
    Some(match name {
        "exact" => Modifier::Exact,
        "about" => Modifier::About,
        "nearly" => Modifier::Nearly,
        "more_than" => Modifier::MoreThan,
        "less_than" => Modifier::LessThan,
        "at_least" => Modifier::AtLeast,
        "at_most" => Modifier::AtMost,
        _ => return None,
    })
}

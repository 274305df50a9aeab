//! Runs the patterns of one kind over a document and makes its claims.

use super::adjunct;
use super::conjunct::{self, Item};
use super::people::OPEN;
use super::setting::Setting;
use super::zero::is_zero;
use super::{Match, Source, Status, status};
use crate::clause::{Clause, Link, Syntax};
use crate::document::{Document, Sentence};
use crate::language::Language;
use crate::lexicon::{Class, Lexicon};
use crate::numeral::{Dimension, Value};
use crate::pattern::{
    Captures, Measure, Number, PatternError, Patterns, Signature, Triggers, View,
};
use crate::quantity::{self, Recogniser};
use crate::span::TokenRange;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// How many tokens from a number the verb of its clause may stand.
const NEAR: usize = 60;

/// A kind of claim: a struct with patterns. The built-in kinds have no other door.
///
/// A text of patterns may declare word classes of its own; each rule must capture `{quantity}`.
pub trait TypedClaim: Sized {
    /// The name of the kind, as in the output.
    const KIND: &'static str;

    /// Whether what is planned, agreed or ordered counts too, as a forecast: `agreed to pay $3 million`.
    const PLANS: bool = false;

    /// The patterns for a language, in the notation of [`crate::pattern`]; `None` where there are none.
    fn patterns(language: Language) -> Option<Cow<'static, str>>;

    /// Makes the claim, once for each number, after lists are unfolded and time, place and source attached. `None`: it is no claim
    /// after all, and the next rule is tried.
    fn from_match(found: &Match<'_>) -> Option<Self>;

    /// Called for each claim of a sentence in text order, with the one before it. `false`: it is no claim by itself.
    fn stands_beside(&mut self, before: Option<&Self>) -> bool {
        let _ = before;
        true
    }
}

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
    numbers: Vec<Number>,
    /// For each sentence what it holds for each text of patterns; nothing where it has no number.
    signatures: Vec<Vec<Signature>>,
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

/// The compiled patterns of one kind.
#[derive(Clone)]
pub struct Finder<T> {
    patterns: Patterns,
    kind: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Finder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finder")
            .field("patterns", &self.patterns)
            .finish()
    }
}

/// A claim with the index of its number.
#[derive(Debug)]
pub(super) struct Found<T> {
    pub(super) number: usize,
    /// It leaves open what came of the people.
    pub(super) is_open: bool,
    pub(super) claim: T,
}

impl<T> Found<T> {
    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Found<U> {
        Found {
            number: self.number,
            is_open: self.is_open,
            claim: make(self.claim),
        }
    }
}

impl<T: TypedClaim> Finder<T> {
    /// Compiles the patterns of a kind; a kind without patterns for the language finds nothing.
    ///
    /// # Errors
    /// Where the patterns are not in the notation.
    pub fn new(language: Language) -> Result<Self, PatternError> {
        Self::with_patterns(&T::patterns(language).unwrap_or_default())
    }

    /// Compiles other patterns for a kind.
    ///
    /// # Errors
    /// Where the patterns are not in the notation.
    pub fn with_patterns(text: &str) -> Result<Self, PatternError> {
        Ok(Self {
            patterns: Patterns::parse(text)?,
            kind: PhantomData,
        })
    }

    /// The patterns that come with the crate; a test reads them all, so that none is refused here.
    pub(super) fn built_in(language: Language) -> Self {
        Self::new(language).unwrap_or_else(|_| Self {
            patterns: Patterns::default(),
            kind: PhantomData,
        })
    }

    /// The compiled patterns.
    pub fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    /// All claims of the kind, in the order of their numbers.
    pub fn find(&self, layers: &Layers<'_, '_>) -> Vec<T> {
        let contents = Contents::read(layers, self.patterns.triggers());
        let mut found = self.find_in(layers, &contents, 0);
        found.sort_by_key(|claim| claim.number);
        found.into_iter().map(|found| found.claim).collect()
    }

    /// The claims by their numbers; the patterns are the text at `text` among those the contents were read for.
    pub(super) fn find_in(
        &self,
        layers: &Layers<'_, '_>,
        contents: &Contents,
        text: usize,
    ) -> Vec<Found<T>> {
        let numbers = &contents.numbers;
        let view = View {
            document: layers.document,
            syntax: layers.syntax,
            numbers,
        };
        let mut claims: Vec<Found<T>> = Vec::new();
        let mut taken = vec![false; numbers.len()];
        let mut matches = Vec::new();
        for (sentence, signatures) in layers.document.sentences().iter().zip(&contents.signatures) {
            let Some(signature) = signatures.get(text) else {
                continue;
            };
            matches.clear();
            let first = claims.len();
            self.patterns
                .find_signed(view, sentence, *signature, |captures| {
                    matches.push(captures);
                });
            for captures in &matches {
                let Some(statement) = self.assertion(layers, &view, sentence, captures) else {
                    continue;
                };
                for item in conjunct::unfold(&self.patterns, view, sentence, captures) {
                    let Some(taken) = item
                        .captures
                        .number()
                        .and_then(|number| taken.get_mut(number))
                    else {
                        continue;
                    };
                    if *taken {
                        continue;
                    }
                    let found = Match {
                        layers,
                        view,
                        patterns: &self.patterns,
                        sentence,
                        setting: statement.setting(layers, view, sentence, &item),
                        status: statement.status,
                        clause: statement.clause,
                        item: &item,
                    };
                    if let (Some(number), Some(claim)) =
                        (item.captures.number(), T::from_match(&found))
                    {
                        *taken = true;
                        claims.push(Found {
                            number,
                            is_open: found.is_marked(OPEN),
                            claim,
                        });
                    }
                }
            }
            stand_together(&mut claims, first);
        }
        claims
    }

    /// Whether what was matched is said to be so, and by which clause.
    fn assertion<'a>(
        &self,
        layers: &Layers<'a, '_>,
        view: &View<'_, '_>,
        sentence: &Sentence,
        captures: &Captures,
    ) -> Option<Assertion<'a>> {
        let clauses = &layers.syntax.clauses;
        let number = view.numbers.get(captures.number()?)?;
        let index = captures.clause.or_else(|| {
            // Words in a row: the innermost clause around them says how they are meant.
            clauses
                .within(near(number.tokens, sentence))
                .filter(|index| clauses.all()[*index].tokens.has(number.tokens.start))
                .filter(|index| !hangs_on(&clauses.all()[*index], number.tokens, layers.syntax))
                .min_by_key(|index| clauses.all()[*index].tokens.len())
                .or_else(|| {
                    let before = near(number.tokens, sentence);
                    let before = TokenRange::new(before.start, number.tokens.start);
                    clauses.within(before).next_back()
                })
        });
        let clause = index.and_then(|index| clauses.all().get(index));
        let part = number.measure.is_part();
        let reader = status::Reader {
            document: layers.document,
            lexicon: layers.lexicon,
            syntax: layers.syntax,
        };
        if captures.clause.is_none() && reader.is_wanted(sentence, captures.tokens.start) {
            return None;
        }
        let presupposed =
            captures.clause.is_none() && reader.is_presupposed(sentence, captures.tokens.start);
        let status = match clause {
            // "plans to sell its 12% stake": what is owned is so, whatever becomes of it.
            Some(_) if part && is_owned(layers.document, number.tokens) => Status::Stated,
            Some(_) if presupposed => Status::Stated,
            // A clause further left denies something else.
            Some(clause)
                if part && number.tokens.end <= clause.group.tokens.start
                    || captures.clause.is_none() && !clause.tokens.has(number.tokens.start) =>
            {
                let subject = number.tokens.end <= clause.group.tokens.start;
                reader.status_beside(sentence, clause, subject)?
            }
            Some(clause) => reader
                .status(sentence, clause)
                .or_else(|| reader.planned(sentence, clause).filter(|_| T::PLANS))?,
            None => Status::Stated,
        };
        Some(Assertion {
            status,
            clause,
            inside: captures.clause.is_some(),
        })
    }
}

/// Lets each claim from `first` on see the one before it.
fn stand_together<T: TypedClaim>(claims: &mut Vec<Found<T>>, first: usize) {
    let mut own = claims.split_off(first);
    own.sort_by_key(|claim| claim.number);
    for mut claim in own {
        let before = claims.get(first..).and_then(|before| before.last());
        if claim
            .claim
            .stands_beside(before.map(|before| &before.claim))
        {
            claims.push(claim);
        }
    }
}

/// Whether a clause is a participle that hangs on what a number counts: it says nothing about whether there are so many.
fn hangs_on(clause: &Clause, number: TokenRange, syntax: &Syntax) -> bool {
    clause.subject.is_some_and(|subject| {
        let phrase = subject
            .phrase
            .and_then(|index| syntax.phrases.all().get(index));
        subject.link == Link::Participle
            && phrase.is_some_and(|phrase| phrase.tokens.overlaps(number))
    })
}

/// Whether an owner stands before a number: `its 12% stake`.
fn is_owned(document: &Document<'_>, number: TokenRange) -> bool {
    const OWNERS: [&str; 7] = ["its", "their", "his", "her", "our", "'s", "’s"];
    number
        .start
        .checked_sub(1)
        .is_some_and(|owner| OWNERS.iter().any(|word| document.is(owner, word)))
}

/// The tokens around a number in which the clause around it has its verb.
fn near(number: TokenRange, sentence: &Sentence) -> TokenRange {
    TokenRange::new(
        number.start.saturating_sub(NEAR).max(sentence.tokens.start),
        (number.end + NEAR).min(sentence.tokens.end),
    )
}

struct Assertion<'a> {
    status: Status,
    clause: Option<&'a Clause>,
    /// The clause was matched; else it only stands around.
    inside: bool,
}

impl Assertion<'_> {
    fn setting(
        &self,
        layers: &Layers<'_, '_>,
        view: View<'_, '_>,
        sentence: &Sentence,
        item: &Item,
    ) -> Setting {
        let reader = adjunct::Reader {
            view,
            document: layers.document,
            lexicon: layers.lexicon,
            syntax: layers.syntax,
        };
        if item.compared {
            return reader.behind(sentence, item.captures.tokens, &[]);
        }
        match self.clause {
            Some(clause) if self.inside => {
                let captures = &item.captures;
                let number = captures.at(0).map_or(captures.tokens, |first| first.tokens);
                // "60 were held, 45 of them in Kano": what is said of a part goes before what is said of all.
                let mut setting = match item.part_of {
                    Some(_) => reader.behind(sentence, conjunct::part(view, captures), &[]),
                    None => Setting::default(),
                };
                setting.or(reader.of_clause(sentence, clause, number, &captures.others()));
                setting
            }
            clause => reader.around(
                sentence,
                item.captures.tokens,
                clause,
                &item.captures.others(),
            ),
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

//! Runs the patterns of one kind over a document and makes its claims.

use super::adjunct::{self, Setting};
use super::conjunct::{self, Item};
use super::{Source, Statement, Status, status};
use crate::clause::{Clause, Syntax};
use crate::document::{Document, Sentence};
use crate::language::Language;
use crate::lexicon::{Class, Lexicon};
use crate::numeral::{Dimension, Value};
use crate::pattern::{Captures, Measure, Number, PatternError, Patterns, View};
use crate::quantity::{self, Quantity, Recogniser};
use crate::rule::RuleName;
use crate::span::{Text, TokenRange};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// How many words before `in which` its noun is looked for, phrases counted as one.
const EVENT_REACH: usize = 8;

/// A kind of claim: a struct with patterns. The built-in kinds have no other door.
///
/// A text of patterns may declare word classes of its own; each rule must capture `{quantity}`.
pub trait TypedClaim: Sized {
    /// The name of the kind, as in the output.
    const KIND: &'static str;

    /// The patterns for a language, in the notation of [`crate::pattern`]; `None` where there are none.
    fn patterns(language: Language) -> Option<Cow<'static, str>>;

    /// Makes the claim, once for each number, after lists are unfolded and time, place and source attached. `None`: it is no claim
    /// after all, and the next rule is tried.
    fn from_match(found: &Match<'_>) -> Option<Self>;
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
    /// The quantities, in text order.
    pub quantities: &'a [quantity::Found],
    /// What makes quantities with their words.
    pub recogniser: &'a Recogniser,
    /// Who says what stands at a token: the innermost attribution whose content holds it.
    pub source_of: &'a (dyn Fn(usize) -> Option<Source> + Sync),
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
    pub(super) claim: T,
}

impl<T> Found<T> {
    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Found<U> {
        Found {
            number: self.number,
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
        let mut found = self.find_with_numbers(layers);
        found.sort_by_key(|claim| claim.number);
        found.into_iter().map(|found| found.claim).collect()
    }

    pub(super) fn find_with_numbers(&self, layers: &Layers<'_, '_>) -> Vec<Found<T>> {
        let numbers = layers.numbers();
        let view = View {
            document: layers.document,
            syntax: layers.syntax,
            numbers: &numbers,
        };
        let mut claims: Vec<Found<T>> = Vec::new();
        let mut matches = Vec::new();
        for sentence in layers.document.sentences() {
            if view.numbers_in(sentence.tokens).is_empty() {
                continue;
            }
            let first = claims.len();
            matches.clear();
            self.patterns
                .find(view, sentence, |captures| matches.push(captures));
            for captures in &matches {
                let Some(statement) = self.assertion(layers, &view, sentence, captures) else {
                    continue;
                };
                for item in conjunct::unfold(&self.patterns, view, sentence, captures) {
                    let known = claims[first..]
                        .iter()
                        .any(|claim| Some(claim.number) == item.captures.number());
                    if known {
                        continue;
                    }
                    let found = Match {
                        layers,
                        view,
                        patterns: &self.patterns,
                        sentence,
                        setting: statement.setting(view, sentence, &item),
                        status: statement.status,
                        clause: statement.clause,
                        item: &item,
                    };
                    if let (Some(number), Some(claim)) =
                        (item.captures.number(), T::from_match(&found))
                    {
                        claims.push(Found { number, claim });
                    }
                }
            }
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
                .within(sentence.tokens)
                .filter(|index| clauses.all()[*index].tokens.has(number.tokens.start))
                .min_by_key(|index| clauses.all()[*index].tokens.len())
        });
        let clause = index.and_then(|index| clauses.all().get(index));
        let status = match clause {
            Some(clause) => status::Reader {
                document: layers.document,
                lexicon: layers.lexicon,
                syntax: layers.syntax,
            }
            .status(sentence, clause)?,
            None => Status::Stated,
        };
        Some(Assertion {
            status,
            clause,
            inside: captures.clause.is_some(),
        })
    }
}

struct Assertion<'a> {
    status: Status,
    clause: Option<&'a Clause>,
    /// The clause was matched; else it only stands around.
    inside: bool,
}

impl Assertion<'_> {
    fn setting(&self, view: View<'_, '_>, sentence: &Sentence, item: &Item) -> Setting {
        let reader = adjunct::Reader::from(view);
        match self.clause {
            Some(clause) if self.inside => {
                let captures = &item.captures;
                let number = captures.at(0).map_or(captures.tokens, |first| first.tokens);
                reader.of_clause(sentence, clause, number, &captures.others())
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
        .and_then(|_| layers.recogniser.quantity(layers.document, found).unit);
    let measure = match (unit, &found.value) {
        (Some(unit), _) if unit.dimension == Dimension::Currency => Measure::Money,
        (Some(unit), _) if unit.name == "percent" => Measure::Percent,
        (None, Value::Fraction { .. }) => Measure::Percent,
        (None, _) => Measure::Count,
        _ => Measure::Other,
    };
    Number {
        tokens: found.tokens,
        noun: found.noun,
        measure,
    }
}

/// A number that a rule matched, with all that hangs on it.
pub struct Match<'a> {
    layers: &'a Layers<'a, 'a>,
    view: View<'a, 'a>,
    patterns: &'a Patterns,
    sentence: &'a Sentence,
    item: &'a Item,
    clause: Option<&'a Clause>,
    status: Status,
    setting: Setting,
}

impl fmt::Debug for Match<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Match")
            .field("rule", &self.rule())
            .field("captures", &self.item.captures)
            .finish_non_exhaustive()
    }
}

impl Match<'_> {
    /// The name of the rule.
    pub fn rule(&self) -> &str {
        self.patterns
            .rules()
            .get(self.item.captures.rule)
            .map_or("", |rule| rule.name())
    }

    /// How the number is stated.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The clause; `None` for a row of words outside any.
    pub fn clause(&self) -> Option<&Clause> {
        self.clause
    }

    /// What all kinds of claim have.
    pub fn statement(&self) -> Statement {
        Statement {
            span: self.words(self.span()),
            rule: RuleName::new(self.rule().to_owned()),
            status: self.status,
            quantity: self.quantity(),
            part_of: self.item.part_of.map(|total| self.words(total)),
            source: (self.layers.source_of)(self.number().start),
            time: self
                .setting
                .time
                .filter(|_| self.setting.per.is_none())
                .map(|time| self.words(time)),
            place: self.setting.place.map(|place| self.words(place)),
        }
    }

    /// The words of a capture; `None` where the rule has none of this name or did not fill it.
    pub fn text(&self, capture: &str) -> Option<Text> {
        self.capture(capture).map(|tokens| self.words(tokens))
    }

    /// Whether the number is shared with another verb or state by `or`: nobody says how many `killed or injured` were killed.
    pub fn is_undivided(&self) -> bool {
        let behind_verb = self
            .clause
            .filter(|_| self.item.captures.clause.is_some())
            .map(|clause| clause.group.tokens.end);
        [Some(self.item.captures.tokens.end), behind_verb]
            .into_iter()
            .flatten()
            .any(|at| self.layers.document.is(at, "or"))
    }

    /// Whether the verb of the clause belongs to a class.
    pub fn has_verb(&self, class: Class) -> bool {
        self.clause
            .is_some_and(|clause| self.layers.document.has(clause.group.verb, class))
    }

    /// Whether the head of a capture stands for people.
    pub fn is_person(&self, capture: &str) -> bool {
        self.capture(capture)
            .is_some_and(|tokens| self.view.is_person(self.view.head_of(tokens)))
    }

    /// Whether the head of a capture belongs to a class.
    pub fn is_headed(&self, capture: &str, class: Class) -> bool {
        self.capture(capture)
            .is_some_and(|tokens| self.layers.document.has(self.view.head_of(tokens), class))
    }

    /// The time a number counts for again and again: `each year`.
    pub fn per(&self) -> Option<Text> {
        self.setting.per.map(|per| self.words(per))
    }

    /// The noun the number counts, without the number: `people` of `41 people`, `civilians` of `hundreds of civilians`.
    pub fn noun(&self) -> Option<Text> {
        let number = self.view.numbers.get(self.item.captures.number()?)?;
        conjunct::counted_noun(self.view, number).map(|tokens| self.words(tokens))
    }

    /// The noun the number counts, if it stands for people.
    pub fn people(&self) -> Option<Text> {
        let number = self.view.numbers.get(self.item.captures.number()?)?;
        let noun = conjunct::counted_noun(self.view, number)?;
        let people = noun
            .end
            .checked_sub(1)
            .is_some_and(|head| self.view.is_person(head));
        people.then(|| self.words(noun))
    }

    /// The event that a clause beside this one names: `a bus` in `killed when a bus overturned`, `the raid` in `the raid in which 12
    /// died`, `the flu is back, and it kills 12 a day`.
    pub fn event(&self) -> Option<Text> {
        let clause = self.clause?;
        let index = self
            .event_in_which(clause)
            .or_else(|| self.event_when(clause))
            .or_else(|| self.event_before(clause))?;
        Some(self.words(self.view.extended(index)))
    }

    /// The noun that `in which` before the clause stands for.
    fn event_in_which(&self, clause: &Clause) -> Option<usize> {
        let document = self.layers.document;
        let first = clause.tokens.start.min(self.number().start);
        let which = (first.saturating_sub(2)..first)
            .rev()
            .find(|&at| document.is(at, "which"))?;
        let preposition = which.checked_sub(1)?;
        if !["in", "during", "after"]
            .iter()
            .any(|word| document.is(preposition, word))
        {
            return None;
        }
        let mut at = preposition;
        for _ in 0..EVENT_REACH {
            at = at
                .checked_sub(1)
                .filter(|at| *at >= self.sentence.tokens.start)?;
            let Some(index) = self.layers.syntax.phrases.index_of(at) else {
                continue;
            };
            let phrase = self.layers.syntax.phrases.all().get(index)?;
            if self.view.is_event(phrase) {
                return Some(index);
            }
            at = phrase.tokens.start;
        }
        None
    }

    /// What `it` stands for: the event that is the subject of the clause before.
    fn event_before(&self, clause: &Clause) -> Option<usize> {
        let word = clause.subject?.word?;
        if !self.layers.document.is(word, "it") {
            return None;
        }
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, word);
        let last = clauses.all().get(clauses.within(before).next_back()?)?;
        let index = last.subject?.phrase?;
        let phrase = self.layers.syntax.phrases.all().get(index)?;
        self.view.is_event(phrase).then_some(index)
    }

    /// The subject of a clause behind this one that says when.
    fn event_when(&self, clause: &Clause) -> Option<usize> {
        let clauses = &self.layers.syntax.clauses;
        let behind = TokenRange::new(clause.group.tokens.end, self.sentence.tokens.end);
        let next = clauses.all().get(clauses.within(behind).next()?)?;
        let opener = next
            .opener
            .filter(|opener| *opener >= clause.group.tokens.end)?;
        let when = ["when", "after", "as"]
            .iter()
            .any(|word| self.layers.document.is(opener, word));
        let index = next.subject?.phrase.filter(|_| when)?;
        let phrase = self.layers.syntax.phrases.all().get(index)?;
        self.view.is_event(phrase).then_some(index)
    }

    fn quantity(&self) -> Quantity {
        let number = self.item.captures.number().unwrap_or_default();
        self.layers
            .recogniser
            .quantity(self.layers.document, &self.layers.quantities[number])
    }

    fn capture(&self, name: &str) -> Option<TokenRange> {
        let index = self.patterns.capture(name)?;
        Some(self.item.captures.at(index)?.tokens)
    }

    fn number(&self) -> TokenRange {
        self.item
            .captures
            .at(0)
            .map(|captured| captured.tokens)
            .unwrap_or_default()
    }

    /// The clause, or for one of a list what the list says of this number.
    fn span(&self) -> TokenRange {
        let own = self.item.captures.tokens;
        match self.clause {
            Some(clause) if !self.item.listed => clause.tokens.cover(self.number()),
            _ => own,
        }
    }

    fn words(&self, tokens: TokenRange) -> Text {
        let document = self.layers.document;
        Text::of(document.input(), document.span(tokens))
    }
}

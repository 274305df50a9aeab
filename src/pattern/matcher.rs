//! Runs rules over the clauses of a sentence.

use super::need::Signature;
use super::view::{Captured, Measure, Number, View};
use super::{Capture, Item, Layer, Patterns, Rule, Shape, Step};
use crate::document::Sentence;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;

/// How many tokens before a unit its number may start.
const MEASURE: usize = 8;

/// What a rule matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captures {
    /// The rule, as an index into [`Patterns::rules`].
    pub rule: usize,
    /// The clause, as an index into the clauses of the syntax; `None` for a sequence of words.
    pub clause: Option<usize>,
    /// All tokens that were matched.
    pub tokens: TokenRange,
    captured: Vec<Option<Captured>>,
}

impl Captures {
    /// What a capture holds, by its [position](Patterns::capture).
    pub fn at(&self, capture: usize) -> Option<&Captured> {
        self.captured.get(capture)?.as_ref()
    }

    /// The number, as an index into [`View::numbers`].
    pub fn number(&self) -> Option<usize> {
        self.at(0)?.number
    }

    /// Whether a capture of an item is filled.
    fn fills(&self, item: &Item) -> bool {
        match item {
            Item::Capture(capture) => capture.name != 0 && self.at(capture.name).is_some(),
            Item::Group(rows) => rows.iter().flatten().any(|step| self.fills(&step.item)),
            Item::Word(_) | Item::Any => false,
        }
    }

    /// The tokens of all captures but the number.
    pub fn others(&self) -> Vec<TokenRange> {
        let others = self.captured.iter().skip(1).flatten();
        others.map(|captured| captured.tokens).collect()
    }
}

impl Patterns {
    /// Calls `found` with all matches in one sentence, rule by rule.
    pub fn find(&self, view: View<'_, '_>, sentence: &Sentence, mut found: impl FnMut(Captures)) {
        for signature in self.triggers.signatures(view.document, sentence) {
            self.find_signed(view, sentence, signature, &mut found);
        }
    }

    /// The same for a sentence whose words were looked up already.
    pub(crate) fn find_signed(
        &self,
        view: View<'_, '_>,
        sentence: &Sentence,
        signature: Signature,
        mut found: impl FnMut(Captures),
    ) {
        let numbers = &view.numbers[view.numbers_in(sentence.tokens)];
        for (index, rule) in self.rules.iter().enumerate() {
            let worth = numbers.iter().any(|number| may_count(rule.layer, number));
            if worth && rule.needs.iter().all(|need| need.is_met(signature)) {
                Matcher {
                    patterns: self,
                    view,
                    rule: index,
                    start: sentence.tokens.start,
                    end: sentence.tokens.end,
                    captured: Vec::new(),
                    tokens: TokenRange::default(),
                }
                .run(rule, sentence, &mut found);
            }
        }
    }

    /// The captures for another number that stands in a list with the first: what the rule asks for directly behind its number is
    /// read anew, all else is shared. `None` where the rule does not fit the number. With `inherits` what stands behind the first
    /// may be meant without being said again: `12% of the crop, up from 9%`.
    pub fn with_number(
        &self,
        view: View<'_, '_>,
        sentence: &Sentence,
        captures: &Captures,
        index: usize,
        inherits: bool,
    ) -> Option<Captures> {
        let rule = self.rules.get(captures.rule)?;
        let number = *view.numbers.get(index)?;
        let mut matcher = Matcher {
            patterns: self,
            view,
            rule: captures.rule,
            start: sentence.tokens.start,
            end: sentence.tokens.end,
            captured: captures.captured.clone(),
            tokens: number.tokens,
        };
        let elements = match &rule.shape {
            Shape::Clause { elements, .. } => elements,
            Shape::Noun(steps) => {
                return matcher
                    .row_from(steps, index, inherits)
                    .then(|| matcher.captures(captures.clause));
            }
        };
        let (capture, then) = elements.iter().find_map(|element| match &element.item {
            Item::Capture(capture) if capture.name == 0 => Some((*capture, element.then.as_ref())),
            _ => None,
        })?;
        if !matcher.counts(capture.layer, &number) {
            return None;
        }
        let end = matcher.keep(
            capture,
            Captured {
                tokens: number.tokens,
                number: Some(index),
                phrase: view
                    .syntax
                    .phrases
                    .index_of(number.tokens.end.saturating_sub(1)),
            },
        );
        let said_before = inherits && then.is_some_and(|step| captures.fills(&step.item));
        (matcher.then(then, end, Some(number.tokens.end)) || said_before)
            .then(|| matcher.captures(captures.clause))
    }
}

/// Whether a layer can take a number by what it measures; the noun it counts is looked at where the rule matches.
fn may_count(layer: Layer, number: &Number) -> bool {
    match layer {
        Layer::Percent => number.measure.is_part(),
        Layer::Fraction => number.measure == Measure::Fraction,
        Layer::Money => number.measure == Measure::Money,
        Layer::Count => number.measure == Measure::Count,
        Layer::Person | Layer::Class(_) => matches!(number.measure, Measure::Count | Measure::Zero),
        _ => true,
    }
}

pub(super) struct Matcher<'a, 't> {
    pub(super) patterns: &'a Patterns,
    pub(super) view: View<'a, 't>,
    pub(super) rule: usize,
    /// The first token of the sentence.
    pub(super) start: usize,
    /// One past the last token of the sentence.
    pub(super) end: usize,
    pub(super) captured: Vec<Option<Captured>>,
    pub(super) tokens: TokenRange,
}

impl Matcher<'_, '_> {
    fn run(mut self, rule: &Rule, sentence: &Sentence, found: &mut impl FnMut(Captures)) {
        match &rule.shape {
            Shape::Clause { verb, elements } => {
                for index in self.view.syntax.clauses.within(sentence.tokens) {
                    let Some(clause) = self.view.syntax.clauses.all().get(index) else {
                        continue;
                    };
                    self.reset(clause.group.tokens);
                    if self.verb(verb, clause)
                        && elements
                            .iter()
                            .all(|element| self.element(element, clause, verb.voice.is_none()))
                    {
                        found(self.captures(Some(index)));
                    }
                }
            }
            Shape::Noun(steps) => {
                for start in self.starts(steps, sentence) {
                    self.reset(TokenRange::new(start, start));
                    if let Some(end) = self.sequence(steps, start) {
                        self.tokens = self.tokens.cover(TokenRange::new(start, end));
                        found(self.captures(None));
                    }
                }
            }
        }
    }

    fn reset(&mut self, tokens: TokenRange) {
        self.captured.clear();
        self.captured.resize(self.patterns.captures.len(), None);
        self.tokens = tokens;
    }

    fn captures(&self, clause: Option<usize>) -> Captures {
        Captures {
            rule: self.rule,
            clause,
            tokens: self.tokens,
            captured: self.captured.clone(),
        }
    }

    /// Where a sequence can start: at the numbers where it opens with one, else anywhere.
    fn starts(&self, steps: &[Step], sentence: &Sentence) -> Vec<usize> {
        match steps.first() {
            Some(Step {
                item: Item::Capture(Capture { name: 0, .. }),
                optional: false,
            }) => self.view.numbers[self.view.numbers_in(sentence.tokens)]
                .iter()
                .map(|number| number.tokens.start)
                .collect(),
            _ => sentence.tokens.range().collect(),
        }
    }

    /// Stores a capture and tells where what follows it starts.
    pub(super) fn keep(&mut self, capture: Capture, captured: Captured) -> usize {
        if let Some(slot) = self.captured.get_mut(capture.name) {
            *slot = Some(captured);
        }
        self.tokens = self.tokens.cover(captured.tokens);
        let number = captured
            .number
            .and_then(|index| self.view.numbers.get(index));
        // A part stands right before its whole: "12% of the crop", but a "12% rise of the crop" is no part of it.
        let whole = !matches!(capture.layer, Layer::Class(_) | Layer::Local(_));
        if whole && number.is_some_and(|number| number.measure.is_part()) {
            return captured.tokens.end;
        }
        let noun = number
            .and_then(|number| number.noun)
            .filter(|noun| noun.start >= captured.tokens.end)
            .map(|noun| noun.end);
        let phrase = captured
            .phrase
            .and_then(|index| self.view.phrase(index))
            .map(|phrase| phrase.tokens.end);
        [Some(captured.tokens.end), noun, phrase]
            .into_iter()
            .flatten()
            .max()
            .unwrap_or_default()
    }

    /// A capture that reads a phrase in a role.
    pub(super) fn capture_in(
        &self,
        capture: Capture,
        index: usize,
        phrase: &NounPhrase,
    ) -> Option<Captured> {
        let counts = capture.name == 0
            || matches!(
                capture.layer,
                Layer::Quantity | Layer::Count | Layer::Percent | Layer::Fraction | Layer::Money
            );
        if counts {
            let number = self.number_in(phrase, capture.layer)?;
            return Some(Captured {
                tokens: self.view.numbers.get(number)?.tokens,
                number: Some(number),
                phrase: Some(index),
            });
        }
        self.is_of(capture.layer, phrase).then(|| Captured {
            tokens: self.view.extended(index),
            number: None,
            phrase: Some(index),
        })
    }

    /// The number that counts the head of a phrase: one inside it, else one whose of-phrase it is (`thousands of people`).
    pub(super) fn number_in(&self, phrase: &NounPhrase, layer: Layer) -> Option<usize> {
        let start = phrase
            .possessor
            .map_or(phrase.tokens.start, |owner| owner.end);
        // A modifier may stand before the phrase: "at least six people".
        let near = TokenRange::new(start.saturating_sub(4), phrase.tokens.end);
        let fits = |index: usize, is_inside: bool| {
            let number = &self.view.numbers[index];
            let inside = number.tokens.end > start && number.tokens.start < phrase.tokens.end;
            let heads = number.noun.is_some_and(|noun| noun.has(phrase.head))
                || is_inside
                    && (number.tokens.has(phrase.head) || self.view.counted(number) == phrase.head);
            let whole = is_inside || !number.measure.is_part();
            inside == is_inside && heads && whole && self.counts(layer, number)
        };
        let numbers = self.view.numbers_in(near);
        numbers
            .clone()
            .find(|&index| fits(index, true))
            .or_else(|| numbers.clone().find(|&index| fits(index, false)))
    }

    pub(super) fn counts(&self, layer: Layer, number: &Number) -> bool {
        let document = self.view.document;
        let head = self.view.counted(number);
        // "17 of which": things, for people are "of whom".
        let things =
            document.is(number.tokens.end, "of") && document.is(number.tokens.end + 1, "which");
        let bare = number.tokens.has(head);
        // "No" counts nothing but people and what befell them.
        let zero = number.measure == Measure::Zero;
        let counts = zero || number.measure == Measure::Count;
        match layer {
            Layer::Quantity | Layer::Phrase => !zero,
            Layer::Count => number.measure == Measure::Count,
            Layer::Percent => number.measure.is_part(),
            Layer::Fraction => number.measure == Measure::Fraction,
            Layer::Money => number.measure == Measure::Money,
            Layer::Person => {
                counts
                    && !things
                    && (bare || self.view.is_person(head) || self.is_of_people(number))
            }
            Layer::Class(class) => counts && document.has(head, class),
            Layer::Local(local) => {
                // "a 12% stake"; in "12% of the stakes" the number counts no stakes.
                let apart = number.measure.is_part() && document.is(number.tokens.end, "of");
                (counts || number.measure.is_part() && !apart)
                    && self.local_at(local, head).is_some()
            }
            Layer::Place | Layer::Time | Layer::Noun | Layer::Name | Layer::Event => false,
        }
    }

    /// `hundreds of civilians`, `12 members of the militia`: a head that only groups people.
    fn is_of_people(&self, number: &Number) -> bool {
        number.noun.is_some_and(|noun| {
            noun.range()
                .any(|token| self.view.is_person(token) && self.is_head(token))
        })
    }

    /// Whether a token belongs to a number with its unit: `percent`.
    fn is_measure(&self, token: usize) -> bool {
        let near = TokenRange::new(token.saturating_sub(MEASURE), token + 1);
        self.view.numbers[self.view.numbers_in(near)]
            .iter()
            .any(|number| number.tokens.has(token))
    }

    fn is_head(&self, token: usize) -> bool {
        self.view
            .syntax
            .phrases
            .covering(token)
            .is_none_or(|phrase| phrase.head == token)
    }

    pub(super) fn is_of(&self, layer: Layer, phrase: &NounPhrase) -> bool {
        let document = self.view.document;
        match layer {
            Layer::Phrase => phrase.kind != NounKind::Time,
            Layer::Person => self.view.is_person(phrase.head),
            Layer::Place => self.view.is_place(phrase),
            Layer::Time => phrase.kind == NounKind::Time,
            Layer::Noun => {
                matches!(phrase.kind, NounKind::Common | NounKind::Name)
                    && !self.is_measure(phrase.head)
            }
            Layer::Name => phrase.kind == NounKind::Name,
            Layer::Event => self.view.is_event(phrase),
            Layer::Class(class) => document.has(phrase.head, class),
            Layer::Local(local) => self.local_at(local, phrase.head).is_some(),
            Layer::Quantity | Layer::Count | Layer::Percent | Layer::Fraction | Layer::Money => {
                false
            }
        }
    }
}

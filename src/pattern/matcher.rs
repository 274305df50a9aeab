//! Runs rules over the clauses of a sentence.

use super::view::{Captured, Measure, Number, View};
use super::{Capture, Element, Item, Layer, Patterns, Role, Rule, Shape, Step, VerbTest, Word};
use crate::clause::{Adjunct, Clause, VerbForm, Voice};
use crate::document::Sentence;
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many adjuncts that no one asked for may stand between two steps of a sequence.
const PASSED: usize = 4;

/// How many phrases of a clause a role of a preposition is looked for in.
const ADJUNCTS: usize = 8;

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

    /// The tokens of all captures but the number.
    pub fn others(&self) -> Vec<TokenRange> {
        let others = self.captured.iter().skip(1).flatten();
        others.map(|captured| captured.tokens).collect()
    }
}

impl Patterns {
    /// Calls `found` with all matches in one sentence, rule by rule.
    pub fn find(&self, view: View<'_, '_>, sentence: &Sentence, mut found: impl FnMut(Captures)) {
        let signature = self.signature(view.document, sentence);
        for (index, rule) in self.rules.iter().enumerate() {
            if rule.needs.iter().all(|need| need.is_met(signature)) {
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
    /// read anew, all else is shared. `None` where the rule does not fit the number.
    pub fn with_number(
        &self,
        view: View<'_, '_>,
        sentence: &Sentence,
        captures: &Captures,
        index: usize,
    ) -> Option<Captures> {
        let rule = self.rules.get(captures.rule)?;
        let number = *view.numbers.get(index)?;
        let Shape::Clause { elements, .. } = &rule.shape else {
            return None;
        };
        let mut matcher = Matcher {
            patterns: self,
            view,
            rule: captures.rule,
            start: sentence.tokens.start,
            end: sentence.tokens.end,
            captured: captures.captured.clone(),
            tokens: number.tokens,
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
        matcher
            .then(then, end, Some(number.tokens.end))
            .then(|| matcher.captures(captures.clause))
    }
}

struct Matcher<'a, 't> {
    patterns: &'a Patterns,
    view: View<'a, 't>,
    rule: usize,
    /// The first token of the sentence.
    start: usize,
    /// One past the last token of the sentence.
    end: usize,
    captured: Vec<Option<Captured>>,
    tokens: TokenRange,
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

    fn verb(&mut self, test: &VerbTest, clause: &Clause) -> bool {
        let group = clause.group;
        if test.voice.is_some_and(|voice| voice != group.voice) {
            return false;
        }
        // A copula stands for a verb only where a rule asks for it by name.
        let Some(end) = self.item_at(&test.words, group.verb) else {
            return false;
        };
        self.then(test.then.as_ref(), end.max(group.tokens.end), None)
    }

    fn then(&mut self, step: Option<&Step>, at: usize, or: Option<usize>) -> bool {
        let Some(step) = step else {
            return true;
        };
        let end = self
            .item_at(&step.item, at)
            .or_else(|| self.item_at(&step.item, or?));
        if let Some(end) = end {
            self.tokens = self.tokens.cover(TokenRange::new(at.min(end), end));
        }
        end.is_some() || step.optional
    }

    /// Tests one role. Without a voice in the rule the roles of a passive are those of its active.
    fn element(&mut self, element: &Element, clause: &Clause, deep: bool) -> bool {
        let passive = clause.group.voice == Voice::Passive;
        if let Item::Capture(capture) = element.item
            && self.captured.get(capture.name).is_some_and(Option::is_some)
        {
            return true;
        }
        let filled = match &element.role {
            Role::Subject if deep && passive => self.agent(element, clause),
            Role::Subject => self.phrase(element, self.subject(clause)),
            Role::Object if deep && passive => self.phrase(element, self.subject(clause)),
            Role::Object => self.phrase(element, self.object(clause)),
            Role::Complement => {
                self.phrase(element, clause.complement.or(self.number_behind(clause)))
            }
            Role::Agent => self.agent(element, clause),
            Role::Preposition(words) => self.adjunct(element, clause, words),
        };
        filled || element.optional
    }

    fn subject(&self, clause: &Clause) -> Option<usize> {
        match clause.subject {
            Some(subject) => subject.phrase,
            None => self
                .main_subject(clause)
                .or_else(|| self.number_before(clause)),
        }
    }

    /// `Despite having few hills, the island …`: a participle that opens the sentence has the subject of the clause behind it.
    fn main_subject(&self, clause: &Clause) -> Option<usize> {
        let group = clause.group.tokens;
        let opens = group.start.saturating_sub(self.start) <= 2;
        if clause.group.form != VerbForm::Ing || !opens {
            return None;
        }
        let clauses = &self.view.syntax.clauses;
        let behind = clauses.within(TokenRange::new(group.end, self.end));
        let main = clauses.all()[behind]
            .iter()
            .find(|other| other.group.form == VerbForm::Finite)?;
        main.subject?.phrase
    }

    /// `At least 41 people in the town died`: a number whose modifier opens with a preposition is no subject to the clause layer.
    fn number_before(&self, clause: &Clause) -> Option<usize> {
        let (document, phrases) = (self.view.document, &self.view.syntax.phrases);
        let mut at = clause.group.tokens.start;
        for _ in 0..=ADJUNCTS {
            let last = at.checked_sub(1)?;
            let index = phrases.index_of(last)?;
            let phrase = self.view.phrase(index)?;
            let start = phrase.tokens.start;
            let numbered = self.number_in(phrase, Layer::Quantity);
            if let Some(number) = numbered.and_then(|number| self.view.numbers.get(number))
                && number.tokens.start <= start
                && !document.has(number.tokens.start.wrapping_sub(1), Class::Preposition)
            {
                return Some(index);
            }
            at = start.checked_sub(1)?;
            if self.view.syntax.tags.get(at) != Some(&Tag::Adposition) {
                return None;
            }
        }
        None
    }

    fn object(&self, clause: &Clause) -> Option<usize> {
        clause
            .object
            .and_then(|object| object.phrase)
            .or_else(|| self.number_behind(clause))
    }

    /// `killing at least six`: a number whose modifier opens with a preposition is no phrase of its own.
    fn number_behind(&self, clause: &Clause) -> Option<usize> {
        let at = clause.group.tokens.end;
        let found = self.view.numbers_in(TokenRange::new(at, at + 2)).next()?;
        let number = self.view.numbers.get(found)?;
        let adverb =
            at + 1 < number.tokens.start + 1 && !self.view.document.tokens().get(at)?.is_word();
        if adverb {
            return None;
        }
        self.view
            .syntax
            .phrases
            .index_of(number.tokens.end.saturating_sub(1))
    }

    fn agent(&mut self, element: &Element, clause: &Clause) -> bool {
        let document = self.view.document;
        clause
            .adjuncts
            .iter()
            .take(ADJUNCTS)
            .filter(|adjunct| document.is(adjunct.preposition.start, "by"))
            .any(|adjunct| self.phrase(element, Some(adjunct.phrase)))
    }

    fn adjunct(&mut self, element: &Element, clause: &Clause, words: &Item) -> bool {
        clause.adjuncts.iter().take(ADJUNCTS).any(|adjunct| {
            self.hangs_with(adjunct, words) && self.phrase(element, Some(adjunct.phrase))
        })
    }

    fn hangs_with(&mut self, adjunct: &Adjunct, words: &Item) -> bool {
        self.item_at(words, adjunct.preposition.start) == Some(adjunct.preposition.end)
    }

    /// Tests a phrase that fills a role, and what must stand behind it.
    fn phrase(&mut self, element: &Element, index: Option<usize>) -> bool {
        let Some((index, phrase)) =
            index.and_then(|index| Some((index, *self.view.phrase(index)?)))
        else {
            return false;
        };
        let (fits, end, or) = match &element.item {
            Item::Capture(capture) => match self.capture_in(*capture, index, &phrase) {
                Some(captured) => {
                    let end = self.keep(*capture, captured);
                    (true, end, Some(captured.tokens.end))
                }
                None => (false, 0, None),
            },
            words => (
                self.is_headed(words, phrase.head),
                phrase.tokens.end,
                Some(phrase.head),
            ),
        };
        fits && {
            self.tokens = self.tokens.cover(phrase.tokens);
            self.then(element.then.as_ref(), end, or)
        }
    }

    /// Whether words end at the head of a phrase, or start with it: "the number of deaths".
    fn is_headed(&mut self, words: &Item, head: usize) -> bool {
        self.item_at(words, head).is_some()
            || (head.saturating_sub(2)..head).any(|start| {
                self.item_at(words, start)
                    .is_some_and(|end| end == head + 1)
            })
    }

    /// Stores a capture and tells where what follows it starts.
    fn keep(&mut self, capture: Capture, captured: Captured) -> usize {
        if let Some(slot) = self.captured.get_mut(capture.name) {
            *slot = Some(captured);
        }
        self.tokens = self.tokens.cover(captured.tokens);
        let number = captured
            .number
            .and_then(|index| self.view.numbers.get(index));
        // A part stands right before its whole: "12% of the crop", but a "12% rise of the crop" is no part of it.
        if number.is_some_and(|number| number.measure == Measure::Percent) {
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
    fn capture_in(&self, capture: Capture, index: usize, phrase: &NounPhrase) -> Option<Captured> {
        let counts = capture.name == 0
            || matches!(
                capture.layer,
                Layer::Quantity | Layer::Count | Layer::Percent | Layer::Money
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

    /// The number that counts the head of a phrase.
    fn number_in(&self, phrase: &NounPhrase, layer: Layer) -> Option<usize> {
        let start = phrase
            .possessor
            .map_or(phrase.tokens.start, |owner| owner.end);
        // A modifier may stand before the phrase: "at least six people".
        let near = TokenRange::new(start.saturating_sub(4), phrase.tokens.end);
        self.view.numbers_in(near).find(|&index| {
            let number = &self.view.numbers[index];
            let inside = number.tokens.end > start && number.tokens.start < phrase.tokens.end;
            let heads = number.tokens.has(phrase.head)
                || self.view.counted(number) == phrase.head
                || number.noun.is_some_and(|noun| noun.has(phrase.head));
            inside && heads && self.counts(layer, number)
        })
    }

    fn counts(&self, layer: Layer, number: &Number) -> bool {
        let document = self.view.document;
        let head = self.view.counted(number);
        let bare = number.tokens.has(head);
        match layer {
            Layer::Quantity | Layer::Phrase => true,
            Layer::Count => number.measure == Measure::Count,
            Layer::Percent => number.measure == Measure::Percent,
            Layer::Money => number.measure == Measure::Money,
            Layer::Person => {
                number.measure == Measure::Count
                    && (bare || self.view.is_person(head) || self.is_of_people(number))
            }
            Layer::Class(class) => number.measure == Measure::Count && document.has(head, class),
            Layer::Local(local) => {
                number.measure == Measure::Count && self.local_at(local, head).is_some()
            }
            Layer::Place | Layer::Time | Layer::Noun | Layer::Event => false,
        }
    }

    /// `hundreds of civilians`, `12 members of the militia`: a head that only groups people.
    fn is_of_people(&self, number: &Number) -> bool {
        number.noun.is_some_and(|noun| {
            noun.range()
                .any(|token| self.view.is_person(token) && self.is_head(token))
        })
    }

    fn is_head(&self, token: usize) -> bool {
        self.view
            .syntax
            .phrases
            .covering(token)
            .is_none_or(|phrase| phrase.head == token)
    }

    fn is_of(&self, layer: Layer, phrase: &NounPhrase) -> bool {
        let document = self.view.document;
        match layer {
            Layer::Phrase => phrase.kind != NounKind::Time,
            Layer::Person => self.view.is_person(phrase.head),
            Layer::Place => self.view.is_place(phrase),
            Layer::Time => phrase.kind == NounKind::Time,
            Layer::Noun => matches!(phrase.kind, NounKind::Common | NounKind::Name),
            Layer::Event => self.view.is_event(phrase),
            Layer::Class(class) => document.has(phrase.head, class),
            Layer::Local(local) => self.local_at(local, phrase.head).is_some(),
            Layer::Quantity | Layer::Count | Layer::Percent | Layer::Money => false,
        }
    }

    /// Matches steps in a row from `at` on; tells where they end.
    fn sequence(&mut self, steps: &[Step], at: usize) -> Option<usize> {
        let mut at = at;
        for (index, step) in steps.iter().enumerate() {
            let next = steps.get(index + 1).map(|step| &step.item);
            let found = match (&step.item, next) {
                (Item::Capture(capture), Some(next)) => self.capture_before(*capture, at, next),
                (item, _) => self.item_at(item, at),
            };
            match found {
                Some(end) => {
                    self.tokens = self.tokens.cover(TokenRange::new(at, end));
                    at = end;
                }
                None if step.optional => {}
                None => return None,
            }
        }
        Some(at)
    }

    fn item_at(&mut self, item: &Item, at: usize) -> Option<usize> {
        match item {
            Item::Word(word) => self.word_at(word, at),
            Item::Any => (at < self.end).then_some(at + 1),
            Item::Capture(capture) => self.capture_at(*capture, at),
            Item::Group(alternatives) => alternatives
                .iter()
                .find_map(|steps| self.sequence(steps, at)),
        }
    }

    fn word_at(&self, word: &Word, at: usize) -> Option<usize> {
        let document = self.view.document;
        if at >= self.end {
            return None;
        }
        match word {
            Word::Exact(words) => self.words_at(words, at),
            Word::Local(local) => self.local_at(*local, at),
            Word::Class(class) => match document.expression_at(at) {
                Some(found) if found.classes.has(*class) => Some(found.tokens.end),
                _ => document.has(at, *class).then_some(at + 1),
            },
        }
    }

    fn words_at(&self, words: &[Box<str>], at: usize) -> Option<usize> {
        let end = at + words.len();
        let fits = end <= self.end
            && words
                .iter()
                .zip(at..end)
                .all(|(word, token)| self.view.document.is(token, word));
        fits.then_some(end)
    }

    fn local_at(&self, local: usize, at: usize) -> Option<usize> {
        let class = self.patterns.locals.get(local)?;
        class
            .entries
            .iter()
            .find_map(|words| self.words_at(words, at))
    }

    /// A capture that something follows. Where that was read into its phrase ("coffee accounts | for"), it ends before it; adjuncts
    /// that were not asked for are passed ("farms (in the valley) supply").
    fn capture_before(&mut self, capture: Capture, at: usize, next: &Item) -> Option<usize> {
        let first = self.capture_at(capture, at)?;
        let captured = self.captured.get(capture.name).copied()??;
        if captured.number.is_some() {
            return Some(first);
        }
        let (mut start, mut end) = (at, first);
        for _ in 0..=PASSED {
            if self.item_at(next, end).is_some() {
                return Some(end);
            }
            let cut = (start + 1..end)
                .rev()
                .find(|&cut| self.item_at(next, cut).is_some());
            if let Some(cut) = cut {
                if start == at
                    && let Some(slot) = self.captured.get_mut(capture.name)
                {
                    *slot = Some(Captured {
                        tokens: TokenRange::new(at, cut),
                        ..captured
                    });
                }
                return Some(cut);
            }
            if self.view.syntax.tags.get(end) != Some(&Tag::Adposition) {
                return None;
            }
            let index = self.view.syntax.phrases.index_of(end + 1)?;
            (start, end) = (end + 1, self.view.phrase(index)?.tokens.end);
        }
        None
    }

    /// A capture in a row of words: a number, or a noun phrase with its of-phrases.
    fn capture_at(&mut self, capture: Capture, at: usize) -> Option<usize> {
        let found = self.view.numbers_in(TokenRange::new(at, at + 1)).next();
        if let Some(index) = found
            && let Some(number) = self.view.numbers.get(index).copied()
            && number.tokens.end <= self.end
            && self.counts(capture.layer, &number)
        {
            return Some(self.keep(
                capture,
                Captured {
                    tokens: number.tokens,
                    number: Some(index),
                    phrase: None,
                },
            ));
        }
        if capture.name == 0 {
            return None;
        }
        let index = self.view.syntax.phrases.index_of(at)?;
        let phrase = *self.view.phrase(index)?;
        // A word taken before may have been read into the phrase: "involved candles".
        let opens = phrase.tokens.start == at || self.tokens.has(at - 1);
        if !opens || phrase.head < at || !self.is_of(capture.layer, &phrase) {
            return None;
        }
        let tokens = TokenRange::new(at, self.view.extended(index).end);
        self.keep(
            capture,
            Captured {
                tokens,
                number: None,
                phrase: Some(index),
            },
        );
        Some(tokens.end)
    }
}

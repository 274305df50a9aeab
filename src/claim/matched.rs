//! A number that a rule matched: what a kind makes its claim from.

use super::adjunct::Setting;
use super::conjunct::{self, Item};
use super::finder::Layers;
use super::{Statement, Status};
use crate::clause::{Clause, Link, VerbForm};
use crate::document::Sentence;
use crate::lexicon::Class;
use crate::pattern::{Measure, Patterns, View};
use crate::phrase::NounKind;
use crate::quantity::Quantity;
use crate::rule::RuleName;
use crate::span::{Text, TokenRange};
use std::fmt;

/// How many tokens before a share the race it belongs to may be named.
const RACE: usize = 30;

/// How many words before `in which` its noun is looked for, phrases counted as one.
const EVENT_REACH: usize = 8;

/// A number that a rule matched, with all that hangs on it.
pub struct Match<'a> {
    pub(super) layers: &'a Layers<'a, 'a>,
    pub(super) view: View<'a, 'a>,
    pub(super) patterns: &'a Patterns,
    pub(super) sentence: &'a Sentence,
    pub(super) item: &'a Item,
    pub(super) clause: Option<&'a Clause>,
    pub(super) status: Status,
    pub(super) setting: Setting,
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

    /// Whether another number is set against this one: `up from 9%`.
    pub fn is_compared(&self) -> bool {
        self.item.compared
    }

    /// The word directly before the number and its modifier, in the same sentence.
    pub fn word_before(&self) -> &str {
        let at = self.number().start.checked_sub(1);
        at.filter(|at| *at >= self.sentence.tokens.start)
            .map_or("", |at| self.layers.document.text(at))
    }

    /// The word directly behind the number and its unit, in the same sentence.
    pub fn word_behind(&self) -> &str {
        let at = self.number().end;
        if at < self.sentence.tokens.end {
            self.layers.document.text(at)
        } else {
            ""
        }
    }

    /// Whether the word directly behind the number belongs to a class.
    pub fn goes_on_with(&self, class: Class) -> bool {
        let at = self.number().end;
        at < self.sentence.tokens.end && self.layers.document.has(at, class)
    }

    /// Whether a capture is a name.
    pub fn is_name(&self, capture: &str) -> bool {
        self.capture(capture)
            .and_then(|tokens| self.layers.syntax.phrases.covering(tokens.start))
            .is_some_and(|phrase| phrase.kind == NounKind::Name)
    }

    /// Whether a word of a class stands in the sentence of the number or the one before it.
    pub fn is_near(&self, class: Class) -> bool {
        let document = self.layers.document;
        let before = self
            .sentence
            .tokens
            .start
            .checked_sub(1)
            .and_then(|last| document.sentence_of(last));
        [Some(self.sentence), before]
            .into_iter()
            .flatten()
            .any(|sentence| sentence.tokens.range().any(|at| document.has(at, class)))
    }

    /// The set that stands before its part: `Of the 900 pupils` or `Among voters`, at the beginning of the sentence.
    pub fn fronted_set(&self) -> Option<Text> {
        let document = self.layers.document;
        let first = self.sentence.tokens.start;
        let opens = document.is(first, "of") || document.is(first, "among");
        let index = self.layers.syntax.phrases.index_of(first + 1)?;
        let tokens = self.view.extended(index);
        (opens && tokens.end <= self.number().start).then(|| self.words(tokens))
    }

    /// The words of a capture; for a relative pronoun the noun it stands for.
    pub fn antecedent(&self, capture: &str) -> Option<Text> {
        let tokens = self.capture(capture)?;
        let document = self.layers.document;
        let relative = ["which", "who", "whom", "whose"]
            .iter()
            .any(|word| document.is(tokens.start, word));
        if !relative {
            return Some(self.words(self.with_participle(tokens)));
        }
        let mut at = self.number().start;
        for _ in 0..3 {
            at = at.checked_sub(1)?;
            if let Some(phrase) = self.layers.syntax.phrases.covering(at) {
                return Some(self.words(phrase.tokens));
            }
        }
        None
    }

    /// `the orders placed in May`, `those who stayed`: a noun with the participle behind it, or what it would say nothing without.
    fn with_participle(&self, tokens: TokenRange) -> TokenRange {
        let clauses = &self.layers.syntax.clauses;
        let empty = tokens.len() == 1 && self.layers.document.is(tokens.start, "those");
        let behind = clauses.within(TokenRange::new(tokens.end, tokens.end + 3));
        let hanging = clauses.all()[behind].iter().find(|clause| {
            let Some(subject) = clause.subject else {
                return false;
            };
            let first = clause.group.tokens.start;
            match subject.link {
                Link::Participle => {
                    first == tokens.end && clause.group.form == VerbForm::Participle
                }
                Link::Relative => empty && subject.word == Some(tokens.end),
                _ => false,
            }
        });
        let Some(clause) = hanging else {
            return tokens;
        };
        let end = clause.group.tokens.end;
        let adjunct = clause
            .adjuncts
            .iter()
            .find(|adjunct| adjunct.preposition.start == end)
            .and_then(|adjunct| self.layers.syntax.phrases.all().get(adjunct.phrase));
        TokenRange::new(
            tokens.start,
            adjunct.map_or(end, |phrase| phrase.tokens.end),
        )
    }

    /// The owner in the phrase the matched words start with: `Roe` in `Roe's approval rating`.
    pub fn owner(&self) -> Option<Text> {
        let first = self.item.captures.tokens.start;
        let phrase = self.layers.syntax.phrases.covering(first)?;
        phrase.possessor.map(|owner| self.words(owner))
    }

    /// The noun behind a preposition right behind the number: `45 percent for Smith`.
    pub fn noun_behind(&self, prepositions: &[&str]) -> Option<Text> {
        let at = self.number().end;
        let document = self.layers.document;
        let fits = prepositions.iter().any(|word| document.is(at, word));
        let index = self.layers.syntax.phrases.index_of(at + 1)?;
        let phrase = self.layers.syntax.phrases.all().get(index)?;
        let noun = matches!(phrase.kind, NounKind::Name | NounKind::Common);
        (fits && noun && at + 1 < self.sentence.tokens.end).then(|| self.words(phrase.tokens))
    }

    /// Whether the number is how far a poll may be wrong: a `margin` of so much stands before it in the sentence.
    pub fn states_error(&self) -> bool {
        let start = self.number().start;
        let first = self.sentence.tokens.start.max(start.saturating_sub(RACE));
        (first..start).any(|at| {
            self.layers.document.is(at, "margin") && self.layers.document.is(at + 2, "error")
                || self.layers.document.is(at, "error") && self.layers.document.is(at + 1, "margin")
        })
    }

    /// The noun right before the matched words; a relative word and an adverb may stand between: `cards, which now account for`.
    pub fn noun_before(&self) -> Option<Text> {
        let phrases = &self.layers.syntax.phrases;
        let mut at = self.item.captures.tokens.start;
        for _ in 0..4 {
            at = at
                .checked_sub(1)
                .filter(|at| *at >= self.sentence.tokens.start)?;
            if let Some(index) = phrases.index_of(at)
                && let Some(phrase) = phrases.all().get(index)
                && phrase.kind != NounKind::Pronoun
            {
                let before = phrase.tokens.end <= self.number().start;
                return before.then(|| self.words(phrase.tokens));
            }
        }
        None
    }

    /// The side of a race the number belongs to: `Roe leads Smith by three points, 48% to 45%`.
    pub fn side(&self) -> Option<Text> {
        let document = self.layers.document;
        let number = self.number();
        let to = |at: usize| document.is(at, "to");
        let first = to(number.end)
            && !self
                .view
                .numbers_in(TokenRange::new(number.end + 1, number.end + 2))
                .is_empty();
        let second = self.item.compared && number.start.checked_sub(1).is_some_and(to);
        if !first && !second {
            return None;
        }
        let start = self
            .sentence
            .tokens
            .start
            .max(number.start.saturating_sub(RACE));
        let word = (start..number.start).rev().find(|&at| {
            document.has(at, Class::Contest)
                || document
                    .expression_at(at)
                    .is_some_and(|found| found.classes.has(Class::Contest))
        })?;
        let phrases = self.layers.syntax.phrases.all();
        let names = |range: std::ops::Range<usize>| {
            let all = phrases.partition_point(|phrase| phrase.tokens.start < range.start)
                ..phrases.partition_point(|phrase| phrase.tokens.start < range.end);
            phrases[all]
                .iter()
                .filter(|phrase| phrase.kind == NounKind::Name)
                .map(|phrase| phrase.tokens)
                .collect::<Vec<_>>()
        };
        let before = names(start..word);
        let behind = names(word + 1..number.start);
        let sides = match (before.as_slice(), behind.first()) {
            ([.., one], Some(other)) => (*one, *other),
            ([.., one, other], None) => (*one, *other),
            _ => return None,
        };
        Some(self.words(if second { sides.1 } else { sides.0 }))
    }

    /// What those who are the number are for or against, in the words behind it: `47% said they would vote for Roe`.
    pub fn favoured(&self) -> Option<Text> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let number = self.number();
        let next = self
            .view
            .numbers_in(TokenRange::new(number.end, self.sentence.tokens.end));
        let end = self
            .view
            .numbers
            .get(next.start)
            .filter(|_| !next.is_empty())
            .map_or(self.sentence.tokens.end, |next| next.tokens.start);
        let behind = syntax.clauses.within(TokenRange::new(number.end, end));
        for clause in &syntax.clauses.all()[behind] {
            let object = clause.object.and_then(|object| object.phrase);
            let adjunct = || {
                clause.adjuncts.iter().find(|adjunct| {
                    ["for", "of", "against"]
                        .iter()
                        .any(|word| document.is(adjunct.preposition.start, word))
                })
            };
            let felt = object
                .and_then(|index| syntax.phrases.all().get(index))
                .is_some_and(|phrase| document.has(phrase.head, Class::Opinion));
            let found = if felt {
                adjunct().map(|adjunct| adjunct.phrase)
            } else if document.has(clause.group.verb, Class::Opinion) {
                object.or_else(|| adjunct().map(|adjunct| adjunct.phrase))
            } else {
                None
            };
            let found = found.filter(|index| {
                syntax
                    .phrases
                    .all()
                    .get(*index)
                    .is_some_and(|phrase| phrase.tokens.start >= number.end)
            });
            if let Some(index) = found {
                return Some(self.words(self.view.extended(index)));
            }
        }
        None
    }

    /// Whether the number is a percentage or a fraction.
    pub fn is_part(&self) -> bool {
        self.measure().is_some_and(Measure::is_part)
    }

    fn measure(&self) -> Option<Measure> {
        let index = self.item.captures.number()?;
        Some(self.view.numbers.get(index)?.measure)
    }

    /// Whether a capture stands right behind a percentage: the `profit` of `a 12% profit` is no whole, the `town` of `half the town` is.
    pub fn abuts(&self, capture: &str) -> bool {
        self.measure() == Some(Measure::Percent)
            && self
                .capture(capture)
                .is_some_and(|tokens| tokens.start == self.number().end)
    }

    /// Whether the clause says of one thing what it is: `12 percent is too much`.
    pub fn is_level(&self) -> bool {
        self.clause.is_some_and(|clause| {
            let verb = clause.group.verb;
            ["is", "was"]
                .iter()
                .any(|word| self.layers.document.is(verb, word))
        })
    }

    /// Whether the clause is a participle that hangs on the noun beside the number.
    pub fn is_hanging(&self) -> bool {
        self.clause.is_some_and(|clause| {
            clause
                .subject
                .is_some_and(|subject| subject.link == Link::Participle)
        })
    }

    /// Whether a capture is a name or a body: someone who can own and make.
    pub fn is_agent(&self, capture: &str) -> bool {
        self.is_headed(capture, Class::Body)
            || self.is_headed(capture, Class::Place)
            || self.is_name(capture)
    }

    /// Whether the head of a capture is a noun in the plural, by its form.
    pub fn is_plural(&self, capture: &str) -> bool {
        self.capture(capture).is_some_and(|tokens| {
            let head = self.layers.document.text(self.view.head_of(tokens));
            let lower = head.to_ascii_lowercase();
            lower.ends_with('s') && !lower.ends_with("ss")
                || ["people", "men", "women", "children", "those"].contains(&lower.as_str())
        })
    }

    /// What the word list of a class says of the head of a capture, or of the expression that ends with it.
    pub fn column(&self, capture: &str, class: Class, column: usize) -> Option<&'static str> {
        let head = self.view.head_of(self.capture(capture)?);
        let document = self.layers.document;
        let expression = (head.saturating_sub(2)..head)
            .filter_map(|at| document.expression_at(at))
            .find(|found| found.tokens.end == head + 1 && found.classes.has(class));
        let word = match expression {
            Some(found) => found.id,
            None => document.tokens().get(head)?.word,
        };
        self.layers.lexicon.column(word, class, column)
    }

    /// Who the number is said of where no capture says so: the owner of its phrase (`the firm's 9% stake`), else the subject of the
    /// clause (`the firm, with 9% of the market`), if it is not the number itself.
    pub fn bearer(&self) -> Option<Text> {
        let number = self.number();
        let phrases = &self.layers.syntax.phrases;
        let owner = phrases
            .covering(number.end.saturating_sub(1))
            .and_then(|phrase| phrase.possessor)
            .filter(|owner| owner.end <= number.start)
            .filter(|owner| !self.layers.document.has(owner.start, Class::Pronoun));
        if let Some(owner) = owner {
            return Some(self.words(owner));
        }
        let clause = self.clause?;
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, clause.group.verb);
        // A verb without a subject of its own shares the one before.
        let index = [clause]
            .into_iter()
            .chain(clauses.all()[clauses.within(before)].iter().rev())
            .find_map(|clause| clause.subject?.phrase)?;
        let phrase = phrases.all().get(index)?;
        let tokens = self.view.extended(index);
        (phrase.kind != NounKind::Time && !tokens.overlaps(number)).then(|| self.words(tokens))
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

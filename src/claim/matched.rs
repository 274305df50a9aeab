//! A number that a rule matched: what a kind makes its claim from.

use super::adjunct;
use super::conjunct::Item;
use super::finder::Layers;
use super::setting::Setting;
use super::{Statement, Status};
use crate::clause::{Clause, Link, VerbForm};
use crate::document::Sentence;
use crate::lexicon::Class;
use crate::pattern::{Measure, Number, Patterns, Rule, View};
use crate::phrase::NounKind;
use crate::quantity::Quantity;
use crate::rule::RuleName;
use crate::span::{Text, TokenRange};
use std::fmt;

/// How many tokens around a number the words are looked at for what the text is about there.
const NEAR: usize = 60;

/// How many tokens before a number a word that says what it is may stand.
const REACH: usize = 30;

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
        self.matched_rule().map_or("", Rule::name)
    }

    /// Whether the rule carries a mark: `as mark` behind its name.
    pub fn is_marked(&self, mark: &str) -> bool {
        self.matched_rule().is_some_and(|rule| rule.is_marked(mark))
    }

    fn matched_rule(&self) -> Option<&Rule> {
        self.patterns.rules().get(self.item.captures.rule)
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
            source: self.source(),
            time: self
                .setting
                .time
                .filter(|_| self.setting.per.is_none())
                .filter(|time| self.is_apart(*time))
                .map(|time| self.words(time)),
            place: self
                .setting
                .place
                .filter(|place| !self.is_goal(*place))
                .map(|place| self.words(place)),
        }
    }

    /// Whether a time is none of the words of the number, and none it is compared with: `an hour` of `$12 an hour`, `than a year ago`.
    fn is_apart(&self, time: TokenRange) -> bool {
        !time.overlaps(self.number()) && !self.layers.document.is(time.start, "than")
    }

    /// `put $5 million into the mine`: where an amount goes is not where anything happens.
    fn is_goal(&self, place: TokenRange) -> bool {
        let document = self.layers.document;
        let into = document.is(place.start, "into") || document.is(place.start, "onto");
        into && self.measure() != Some(Measure::Count)
    }

    /// The words of a capture; `None` where the rule has none of this name or did not fill it.
    pub fn text(&self, capture: &str) -> Option<Text> {
        self.capture(capture).map(|tokens| self.words(tokens))
    }

    /// Whether the verb of the clause belongs to a class.
    pub(super) fn has_verb(&self, class: Class) -> bool {
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
    pub(super) fn is_compared(&self) -> bool {
        self.item.compared
    }

    /// The word directly before the number and its modifier, in the same sentence.
    pub fn word_before(&self) -> &str {
        let at = self.number().start.checked_sub(1);
        at.filter(|at| *at >= self.sentence.tokens.start)
            .map_or("", |at| self.layers.document.text(at))
    }

    /// The first word of the number with its modifier.
    pub(super) fn first_word(&self) -> &str {
        self.layers.document.text(self.number().start)
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
    pub(super) fn goes_on_with(&self, class: Class) -> bool {
        let at = self.number().end;
        at < self.sentence.tokens.end && self.layers.document.has(at, class)
    }

    /// Whether a capture is a name.
    pub fn is_name(&self, capture: &str) -> bool {
        self.capture(capture)
            .and_then(|tokens| self.layers.syntax.phrases.covering(tokens.start))
            .is_some_and(|phrase| phrase.kind == NounKind::Name)
    }

    /// Whether a word of a class stands near the number, in its sentence or the one before; words that say something else are left out.
    pub(super) fn is_near(&self, class: Class, but: Option<TokenRange>) -> bool {
        let document = self.layers.document;
        let number = self.number();
        let sentence = self.sentence.tokens;
        let before = sentence
            .start
            .checked_sub(1)
            .and_then(|last| document.sentence_of(last))
            .map_or(sentence.start, |before| before.tokens.start);
        let first = before.max(number.start.saturating_sub(NEAR));
        let last = sentence.end.min(number.end + NEAR);
        (first..last).any(|at| document.has(at, class) && !but.is_some_and(|words| words.has(at)))
    }

    /// Whether the number is how far a poll may be wrong: a `margin` of so much stands before it in the sentence.
    pub(super) fn states_error(&self) -> bool {
        let start = self.number().start;
        let first = self.sentence.tokens.start.max(start.saturating_sub(REACH));
        (first..start).any(|at| {
            self.layers.document.is(at, "margin") && self.layers.document.is(at + 2, "error")
                || self.layers.document.is(at, "error") && self.layers.document.is(at + 1, "margin")
        })
    }

    /// Whether the number is a percentage or a fraction.
    pub fn is_part(&self) -> bool {
        self.measure().is_some_and(Measure::is_part)
    }

    /// Whether the number is a part in words: `half`.
    pub(super) fn is_fraction(&self) -> bool {
        self.measure() == Some(Measure::Fraction)
    }

    /// Whether the number is an amount of money.
    pub fn is_money(&self) -> bool {
        self.measure() == Some(Measure::Money)
    }

    fn measure(&self) -> Option<Measure> {
        let index = self.item.captures.number()?;
        Some(self.view.numbers.get(index)?.measure)
    }

    /// Whether a capture stands right behind a percentage: the `profit` of `a 12% profit` is no whole, the `town` of `half the town` is.
    pub(super) fn abuts(&self, capture: &str) -> bool {
        self.measure() == Some(Measure::Percent)
            && self
                .capture(capture)
                .is_some_and(|tokens| tokens.start == self.number().end)
    }

    /// Whether the clause says of one thing what it is: `12 percent is too much`.
    pub(super) fn is_level(&self) -> bool {
        self.clause.is_some_and(|clause| {
            let verb = clause.group.verb;
            ["is", "was"]
                .iter()
                .any(|word| self.layers.document.is(verb, word))
        })
    }

    /// Whether the clause is a participle that hangs on the noun beside the number.
    pub(super) fn is_hanging(&self) -> bool {
        self.clause.is_some_and(|clause| {
            clause
                .subject
                .is_some_and(|subject| subject.link == Link::Participle)
        })
    }

    /// Whether the clause, a participle, stands with the number for itself: `, with half of it sold`.
    pub(super) fn is_set_off(&self) -> bool {
        self.word_before().eq_ignore_ascii_case("with")
    }

    /// Whether the number stands alone in brackets, and all other parts of its sentence do so too: `girls (60 percent), boys (40 percent)`.
    pub(super) fn is_of_bracket_list(&self) -> bool {
        let document = self.layers.document;
        let numbers = &self.view.numbers[self.view.numbers_in(self.sentence.tokens)];
        let parts = numbers.iter().filter(|number| number.measure.is_part());
        let mut count = 0;
        for part in parts {
            let open = part.tokens.start.checked_sub(1);
            let alone = open.is_some_and(|open| document.is(open, "("))
                && document.is(part.tokens.end, ")");
            if !alone {
                return false;
            }
            count += 1;
        }
        let level = self
            .sentence
            .tokens
            .range()
            .any(|at| document.has(at, Class::Level) || document.has(at, Class::Trend));
        count > 1 && !level
    }

    /// Whether a capture is a name that no other is joined to.
    pub(super) fn is_lone_name(&self, capture: &str) -> bool {
        let joined = self
            .capture(capture)
            .is_some_and(|words| self.layers.document.is(words.end, "and"));
        self.is_name(capture) && !joined
    }

    /// Whether a capture is a name or a body: someone who can own and make.
    pub(super) fn is_agent(&self, capture: &str) -> bool {
        self.is_headed(capture, Class::Body)
            || self.is_headed(capture, Class::Place)
            || self.is_name(capture)
    }

    /// Whether a capture names its owner: `its LPG`, `Peru's LPG`.
    pub(super) fn is_owned(&self, capture: &str) -> bool {
        self.capture(capture)
            .and_then(|tokens| self.layers.syntax.phrases.covering(tokens.start))
            .is_some_and(|phrase| {
                phrase.possessor.is_some()
                    || self
                        .layers
                        .document
                        .has(phrase.tokens.start, Class::Pronoun)
            })
    }

    /// Whether the head of a capture is a noun in the plural, by its form.
    pub(super) fn is_plural(&self, capture: &str) -> bool {
        self.capture(capture)
            .is_some_and(|tokens| self.is_plural_at(self.view.head_of(tokens)))
    }

    /// Whether a noun is in the plural, by its form.
    pub(super) fn is_plural_at(&self, head: usize) -> bool {
        let lower = self.layers.document.text(head).to_ascii_lowercase();
        lower.ends_with('s') && !lower.ends_with("ss")
            || ["people", "men", "women", "children", "those"].contains(&lower.as_str())
    }

    /// What the word list of a class says of the head of a capture, or of the expression that ends with it.
    pub fn column(&self, capture: &str, class: Class, column: usize) -> Option<&'static str> {
        self.column_of(self.view.head_of(self.capture(capture)?), class, column)
    }

    /// The same of a token, the head of a phrase.
    pub(super) fn column_of(
        &self,
        head: usize,
        class: Class,
        column: usize,
    ) -> Option<&'static str> {
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

    /// The time a number counts for again and again: `each year`.
    pub fn per(&self) -> Option<Text> {
        let per = self.setting.per.filter(|per| self.is_apart(*per));
        per.map(|per| self.words(per))
    }

    /// The time nearest to the number in its sentence, where the clause itself names none.
    pub fn time_nearby(&self) -> Option<Text> {
        let nearest = self.nearest().time.filter(|_| self.setting.per.is_none());
        nearest.map(|time| self.words(time))
    }

    /// The place nearest to the number in its sentence, where the clause itself names none.
    pub fn place_nearby(&self) -> Option<Text> {
        self.nearest().place.map(|place| self.words(place))
    }

    /// The place that the rule captured, with what it lies in: `a hotel in Kano`.
    pub(super) fn place_captured(&self) -> Option<Text> {
        let place = self.capture("place")?;
        Some(self.words(self.reader().with_region(place, self.sentence)))
    }

    fn nearest(&self) -> Setting {
        // What hangs on a noun tells of that noun, wherever and whenever the main clause is set.
        let hangs = |clause: &Clause| {
            clause.subject.is_some_and(|subject| {
                subject.link == Link::Relative
                    || subject.link == Link::Participle && clause.group.form == VerbForm::Participle
            })
        };
        // "that killed six and injured 40": the second verb hangs where the first one does.
        let clauses = self.layers.syntax.clauses.all();
        let first = self
            .clause
            .and_then(|clause| clause.conjunct_of)
            .and_then(|index| clauses.get(index));
        if self.clause.is_some_and(hangs) || first.is_some_and(hangs) {
            return Setting::default();
        }
        let mut nearest =
            self.reader()
                .nearest(self.sentence, self.number(), &self.item.captures.others());
        if self.is_set_apart() {
            nearest.time = None;
        }
        nearest
    }

    /// Whether the clause says before or after what else happened: that had another time.
    pub(super) fn is_set_apart(&self) -> bool {
        let document = self.layers.document;
        self.clause.is_some_and(|clause| {
            let opener = clause.opener.or_else(|| clause.tokens.start.checked_sub(1));
            opener.is_some_and(|opener| {
                ["after", "before", "since", "until"]
                    .iter()
                    .any(|word| document.is(opener, word))
            })
        })
    }

    /// The event that the clause sets its time by: `during last week's riots`.
    pub fn time_of_event(&self) -> Option<Text> {
        let clause = self.clause.filter(|clause| self.is_inside(clause))?;
        let event = self.reader().beside_event(clause)?;
        (!event.overlaps(self.number())).then(|| self.words(event))
    }

    pub(super) fn reader(&self) -> adjunct::Reader<'_, '_> {
        adjunct::Reader {
            view: self.view,
            document: self.layers.document,
            lexicon: self.layers.lexicon,
            syntax: self.layers.syntax,
        }
    }

    pub(super) fn quantity(&self) -> Quantity {
        let number = self.item.captures.number().unwrap_or_default();
        self.layers
            .recogniser
            .quantity(self.layers.document, &self.layers.quantities[number])
    }

    /// Whether the number is none at all: `no one`.
    pub fn is_zero(&self) -> bool {
        self.numbered()
            .is_some_and(|number| number.measure == Measure::Zero)
    }

    pub(super) fn numbered(&self) -> Option<&Number> {
        self.view.numbers.get(self.item.captures.number()?)
    }

    pub(super) fn capture(&self, name: &str) -> Option<TokenRange> {
        let index = self.patterns.capture(name)?;
        Some(self.item.captures.at(index)?.tokens)
    }

    pub(super) fn number(&self) -> TokenRange {
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

    pub(super) fn words(&self, tokens: TokenRange) -> Text {
        let document = self.layers.document;
        Text::of(document.input(), document.span(tokens))
    }
}

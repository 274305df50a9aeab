//! Numerals to quantities: modifiers on both sides, the trend before, the noun behind.

use super::noun;
use super::{Modifier, Quantity, Trend};
use crate::document::{Document, TokenKind};
use crate::lexicon::{Class, Lexicon, WordId};
use crate::note::Note;
use crate::numeral::{Dimension, Numerals, Per, Unit, UnitSpan, Value, Vocabulary, entry_word};
use crate::phrase::Phrases;
use crate::span::{Span, Text, TokenRange};
use std::borrow::Cow;

/// Tokens between a verb of change and `by`.
const BY_REACH: usize = 6;

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
}

/// Finds quantities. Build once for a lexicon, use for any number of documents.
///
/// ```
/// use factclaim::{Document, Language, Lexicon, phrase::Phrases, quantity::Recogniser};
/// let lexicon = Lexicon::of(Language::English);
/// let recogniser = Recogniser::new(lexicon);
/// let document = Document::new("Sales rose 5% in 2018.", lexicon);
/// let numerals = recogniser.numerals(&document);
/// let found = recogniser.recognise(&document, &numerals, &Phrases::new(&document));
/// let quantity = recogniser.quantity(&document, &found[0]);
/// assert_eq!((found.len(), quantity.span.as_str()), (1, "5%"));
/// ```
#[derive(Debug)]
pub struct Recogniser {
    lexicon: &'static Lexicon,
    vocabulary: Vocabulary,
    /// By word: what it means before and behind a number.
    cues: Vec<(WordId, Cue)>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Cue {
    before: Option<Modifier>,
    after: Option<Modifier>,
    is_softener: bool,
    trend: Option<TrendCue>,
}

#[derive(Debug, Clone, Copy)]
struct TrendCue {
    trend: Trend,
    takes: Takes,
}

/// What is the amount of a change behind a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// Whatever follows.
    Any,
    /// Only what has a unit that can change: "lost 5 games" is no change.
    Measure,
    /// Only a part or points: "raised $5 million" is no change.
    Ratio,
}

impl Recogniser {
    /// Reads the lists of a lexicon.
    pub fn new(lexicon: &'static Lexicon) -> Self {
        let mut cues: Vec<(WordId, Cue)> = Vec::new();
        for row in lexicon.rows(Class::Modifier) {
            let column = |at: usize| row.columns.get(at).copied().unwrap_or_default();
            let cue = Cue {
                before: modifier(column(1)),
                after: modifier(column(2)),
                is_softener: column(1) == "softener",
                trend: None,
            };
            cues.push((entry_word(lexicon, row.entry), cue));
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
                let word = entry_word(lexicon, form);
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

    /// The numerals of a document.
    pub fn numerals(&self, document: &Document<'_>) -> Numerals {
        Numerals::read(document, self.lexicon, &self.vocabulary)
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
                all.push(found);
            }
            floor = numeral.tokens.end;
        }
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
            noun: found.noun.map(|noun| Text::of(input, document.span(noun))),
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

    fn unit(&self, document: &Document<'_>, unit: UnitSpan) -> Unit {
        let vocabulary = &self.vocabulary;
        let dimension = vocabulary.dimension(unit.measure);
        let name = vocabulary.name(unit.measure);
        let code = vocabulary.code(unit.measure);
        if unit.is_age {
            return Unit {
                dimension: Dimension::Age,
                name: name.into(),
                code: code.map(Cow::from),
            };
        }
        let (per_name, per_code, per_dimension) = match unit.per {
            None => {
                return Unit {
                    dimension: dimension.into(),
                    name: name.into(),
                    code: code.map(Cow::from),
                };
            }
            Some(Per::Measure(measure)) => (
                Cow::from(vocabulary.name(measure)),
                vocabulary.code(measure),
                vocabulary.dimension(measure),
            ),
            Some(Per::Noun(token)) => (Cow::from(document.text(token).to_lowercase()), None, "per"),
        };
        let dimension = match (dimension, per_dimension) {
            ("length", "duration") => Dimension::Speed,
            ("volume", "duration") => Dimension::VolumeFlow,
            ("data", "duration") => Dimension::DataRate,
            (dimension, _) => dimension.into(),
        };
        Unit {
            dimension,
            name: format!("{name} per {per_name}").into(),
            code: code
                .zip(per_code)
                .map(|(code, per)| format!("{code}/{per}").into()),
        }
    }

    fn cue(&self, word: WordId) -> Option<&Cue> {
        if !word.is_known() {
            return None;
        }
        let index = self
            .cues
            .binary_search_by_key(&word, |(word, _)| *word)
            .ok()?;
        Some(&self.cues[index].1)
    }
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

/// What surrounds one numeral; no word before `floor` is its own.
struct Context<'a, 't> {
    recogniser: &'a Recogniser,
    document: &'a Document<'t>,
    floor: usize,
}

impl Context<'_, '_> {
    fn take_modifiers(&self, found: &mut Found) {
        let mut start = found.tokens.start;
        let mut modifier = None;
        while let Some((cue, first)) = self.cue_before(start) {
            match (cue.before, modifier) {
                (Some(before), None | Some(Modifier::Exact)) => modifier = Some(before),
                // "only about 40", "perhaps more than 40"
                (Some(Modifier::Exact), _) => {}
                (None, _) if cue.is_softener => {}
                _ => break,
            }
            start = first;
        }
        // A softener without a modifier softens something else.
        if modifier.is_some() && start < found.tokens.start {
            found.tokens.start = start;
            found.span.start = self.document.span(TokenRange::single(start)).start;
        }
        let modifier = modifier.unwrap_or_default();
        found.modifier = modifier;
        if let Some((after, end)) = self.modifier_behind(found.tokens.end)
            && (modifier == Modifier::Exact || modifier == after)
        {
            found.modifier = after;
            found.tokens.end = end;
            found.span.end = self.document.span(TokenRange::single(end - 1)).end;
        }
    }

    /// The cue that ends directly before a token, and its first token; a hyphen may join them ("sub-7").
    fn cue_before(&self, at: usize) -> Option<(Cue, usize)> {
        let tokens = self.document.tokens();
        let mut end = at;
        let before = at.checked_sub(1).filter(|before| *before >= self.floor)?;
        let hyphen = tokens
            .get(before)
            .is_some_and(|token| token.kind == TokenKind::Hyphen && token.is_glued());
        if hyphen {
            end = before;
        }
        let expressions = self.document.expressions();
        let index = expressions.partition_point(|expression| expression.tokens.end < end);
        if let Some(expression) = expressions
            .get(index)
            .filter(|expression| expression.tokens.end == end)
            && expression.tokens.start >= self.floor
            && self.same_sentence(expression.tokens.start, at)
        {
            if let Some(cue) = self.recogniser.cue(expression.id)
                && (cue.before.is_some() || cue.is_softener)
            {
                return Some((*cue, expression.tokens.start));
            }
            return None;
        }
        let word = end
            .checked_sub(1)
            .filter(|word| *word >= self.floor && self.same_sentence(*word, at))?;
        let cue = self.recogniser.cue(tokens.get(word)?.word)?;
        (cue.before.is_some() || cue.is_softener).then_some((*cue, word))
    }

    fn modifier_behind(&self, at: usize) -> Option<(Modifier, usize)> {
        let tokens = self.document.tokens();
        let first = tokens.get(at)?;
        if !self.same_sentence(at - 1, at) {
            return None;
        }
        if let Some(expression) = self.document.expression_at(at) {
            let modifier = self.recogniser.cue(expression.id)?.after?;
            let free = !self.document.is(at, "at") || self.ends(expression.tokens.end);
            return free.then_some((modifier, expression.tokens.end));
        }
        let hyphened = first.kind == TokenKind::Hyphen && first.is_glued();
        let word = at + usize::from(hyphened);
        let token = tokens.get(word)?;
        let modifier = self.recogniser.cue(token.word)?.after?;
        // "5+", "20-plus", "20-odd", but "5 plus 3" and "20 odd jobs" only by their hyphen.
        let fits =
            hyphened || token.is_glued() || self.ends(word + 1) && token.kind == TokenKind::Word;
        fits.then_some((modifier, word + 1))
    }

    /// Whether a clause ends before a token.
    fn ends(&self, at: usize) -> bool {
        !self.same_sentence(at - 1, at)
            || self
                .document
                .tokens()
                .get(at)
                .is_none_or(|token| token.kind == TokenKind::Punctuation)
    }

    fn same_sentence(&self, left: usize, right: usize) -> bool {
        self.document
            .sentence_of(left)
            .is_some_and(|sentence| sentence.tokens.has(right))
    }

    fn trend(&self, found: &Found) -> Option<Trend> {
        let first = found.tokens.start;
        let sign = first.checked_sub(1).filter(|sign| *sign >= self.floor);
        let is_ratio = found
            .unit
            .is_some_and(|unit| self.recogniser.vocabulary.dimension(unit.measure) == "ratio");
        if sign.is_some_and(|sign| self.document.text(sign) == "+")
            && self.document.tokens()[first].is_glued()
        {
            return Some(Trend::Up);
        }
        if is_ratio
            && matches!(found.value, Value::Exact(value) if value.is_sign_negative() && !value.is_zero())
        {
            return Some(Trend::Down);
        }
        self.trend_before(found)
            .or_else(|| self.trend_behind(found))
    }

    fn trend_before(&self, found: &Found) -> Option<Trend> {
        let mut at = found.tokens.start;
        let mut steps = 0;
        let sentence = self.document.sentence_of(at)?.tokens;
        while at > self.floor.max(sentence.start) && steps < BY_REACH {
            if let Some(cue) = self.trend_cue_ending(at) {
                return self.is_amount(cue, found).then_some(cue.trend);
            }
            let word = at - 1;
            let by = self.document.is(word, "by");
            if by {
                return self.trend_before_by(found, word, sentence.start);
            }
            let goes_on = self.document.text(word).ends_with("ly")
                || ["a", "an", "another", "further", "additional", "extra"]
                    .iter()
                    .any(|skipped| self.document.is(word, skipped));
            if !goes_on {
                return None;
            }
            at = word;
            steps += 1;
        }
        None
    }

    /// `raised its stake by 5%`
    fn trend_before_by(&self, found: &Found, by: usize, start: usize) -> Option<Trend> {
        let reach = by.saturating_sub(BY_REACH).max(start).max(self.floor);
        for end in (reach + 1..=by).rev() {
            if let Some(cue) = self.trend_cue_ending(end) {
                let fits = cue.takes == Takes::Any || self.is_measure(found);
                return fits.then_some(cue.trend);
            }
            if self.document.tokens()[end - 1].kind == TokenKind::Punctuation {
                return None;
            }
        }
        None
    }

    /// `5% higher`, `2 points lower`
    fn trend_behind(&self, found: &Found) -> Option<Trend> {
        let at = found.tokens.end;
        let compared = ["higher", "lower", "up", "down"]
            .iter()
            .any(|word| self.document.is(at, word));
        let cue = self
            .recogniser
            .cue(self.document.tokens().get(at)?.word)?
            .trend?;
        (compared
            && found.unit.is_some()
            && self.is_measure(found)
            && self.same_sentence(at - 1, at)
            && self.document.expression_at(at).is_none())
        .then_some(cue.trend)
    }

    /// `more than 100 km (62 miles)`: a conversion in brackets is bounded like what it converts.
    fn inherit_modifier(&self, found: &mut Found, last: Option<&Found>) {
        let Some(last) = last.filter(|last| last.unit.is_some() && found.unit.is_some()) else {
            return;
        };
        let bracket = found
            .tokens
            .start
            .checked_sub(1)
            .filter(|bracket| *bracket == last.tokens.end);
        let opened = bracket.is_some_and(|bracket| self.document.text(bracket) == "(");
        if opened
            && found.modifier == Modifier::Exact
            && last.unit.map(|unit| unit.measure) != found.unit.map(|unit| unit.measure)
        {
            found.modifier = last.modifier;
        }
    }

    /// `rose 58 points, or 0.4%`: the second measure of one change.
    fn inherited_trend(&self, found: &Found, last: Option<&Found>) -> Option<Trend> {
        let last = last.filter(|last| last.trend.is_some() && self.is_measure(found))?;
        let end = last
            .noun
            .map_or(last.tokens.end, |noun| noun.end.max(last.tokens.end));
        let between = end..found.tokens.start;
        let linked = match between.len() {
            1 => self.document.is(between.start, "or") || self.document.text(between.start) == "(",
            2 => {
                self.document.text(between.start) == ","
                    && self.document.is(between.start + 1, "or")
            }
            _ => false,
        };
        let other_unit = last.unit.map(|unit| unit.measure) != found.unit.map(|unit| unit.measure);
        (linked && other_unit && self.same_sentence(last.tokens.start, found.tokens.start))
            .then_some(last.trend)
            .flatten()
    }

    fn trend_cue_ending(&self, end: usize) -> Option<TrendCue> {
        let expressions = self.document.expressions();
        let index = expressions.partition_point(|expression| expression.tokens.end < end);
        if let Some(expression) = expressions
            .get(index)
            .filter(|expression| expression.tokens.end == end)
        {
            return self.recogniser.cue(expression.id)?.trend;
        }
        let token = self.document.tokens().get(end.checked_sub(1)?)?;
        self.recogniser.cue(token.word)?.trend
    }

    fn is_amount(&self, cue: TrendCue, found: &Found) -> bool {
        let dimension = found
            .unit
            .map(|unit| self.recogniser.vocabulary.dimension(unit.measure));
        match cue.takes {
            Takes::Any => true,
            Takes::Measure => self.is_measure(found),
            Takes::Ratio => matches!(dimension, Some("ratio" | "score")),
        }
    }

    /// Whether a quantity can be the amount of a change by its unit alone.
    fn is_measure(&self, found: &Found) -> bool {
        match found.unit {
            Some(unit) => {
                !unit.is_age
                    && !matches!(
                        self.recogniser.vocabulary.dimension(unit.measure),
                        "duration" | "multiple"
                    )
            }
            None => matches!(found.value, Value::Exact(value) if value.scale() > 0),
        }
    }
}

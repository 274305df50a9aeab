//! Which way a number went.
//!
//! | text | trend |
//! |---|---|
//! | `rose 5%`, `increased sharply by about 5%`, `raised its stake by 5%` | up |
//! | `down 7 cents`, `2% lower`, `-1.3%` | down |
//! | `rose 58 points, or 0.4%` | up, both |
//! | `rose to 5%`, `cut 500 jobs`, `an increase of 5%` | none |

use super::Trend;
use super::bounds::Context;
use super::recognise::{Found, Takes, TrendCue};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::numeral::Value;

/// Tokens between a verb of change and `by`.
const BY_REACH: usize = 6;

impl Context<'_, '_> {
    pub fn trend(&self, found: &Found) -> Option<Trend> {
        let first = found.tokens.start;
        let sign = first.checked_sub(1).filter(|sign| *sign >= self.floor);
        let is_ratio = found
            .unit
            .is_some_and(|unit| self.recogniser.vocabulary().dimension(unit.measure) == "ratio");
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

    /// `rose 58 points, or 0.4%`: the second measure of one change.
    pub fn inherited_trend(&self, found: &Found, last: Option<&Found>) -> Option<Trend> {
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
            // "closed down 8%": the particle says which way the price went.
            && !expression.classes.has(Class::ParticleVerb)
        {
            return self.recogniser.cue(expression.id)?.trend;
        }
        let token = self.document.tokens().get(end.checked_sub(1)?)?;
        self.recogniser.cue(token.word)?.trend
    }

    fn is_amount(&self, cue: TrendCue, found: &Found) -> bool {
        let dimension = found
            .unit
            .map(|unit| self.recogniser.vocabulary().dimension(unit.measure));
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
                        self.recogniser.vocabulary().dimension(unit.measure),
                        "duration" | "multiple"
                    )
            }
            None => matches!(found.value, Value::Exact(value) if value.scale() > 0),
        }
    }
}

//! The words that bound a number, before and behind it.
//!
//! | text | modifier |
//! |---|---|
//! | `slightly more than 80,000`, `well over 100` | more_than |
//! | `40 or more`, `20-plus`, `5+`, `65 and older` | at_least |
//! | `only about 40` | about |
//! | `sub-7` | less_than |
//! | `more than 100 km (62 miles)` | more_than, both |
//! | `more than 40 cars and 20 trucks` | more_than, then exact |

use super::Modifier;
use super::recognise::{Cue, Found, Recogniser};
use crate::document::{Document, TokenKind};
use crate::span::TokenRange;

/// What surrounds one numeral; no word before `floor` is its own.
pub(super) struct Context<'a, 't> {
    pub recogniser: &'a Recogniser,
    pub document: &'a Document<'t>,
    pub floor: usize,
}

impl Context<'_, '_> {
    pub fn take_modifiers(&self, found: &mut Found) {
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
            // "19 dead and over 200 hurt": what could bound the number before bounds this one with its last word.
            let bounds_before = self
                .recogniser
                .cue(expression.id)
                .is_some_and(|cue| cue.after.is_some());
            if !bounds_before {
                return None;
            }
        }
        let word = end
            .checked_sub(1)
            .filter(|word| *word >= self.floor && self.same_sentence(*word, at))?;
        let cue = self.recogniser.cue(tokens.get(word)?.word)?;
        (cue.before.is_some() || cue.is_softener).then_some((*cue, word))
    }

    pub fn modifier_behind(&self, at: usize) -> Option<(Modifier, usize)> {
        let tokens = self.document.tokens();
        let first = tokens.get(at)?;
        if !self.same_sentence(at - 1, at) {
            return None;
        }
        if let Some(expression) = self.document.expression_at(at) {
            let modifier = self.recogniser.cue(expression.id)?.after?;
            let end = expression.tokens.end;
            // "30 at least 5 men", "30 and over 5 men" bound what follows.
            let is_number = tokens
                .get(end)
                .is_some_and(|token| token.kind == TokenKind::Number);
            let free = self.ends(end) || !self.document.is(at, "at") && !is_number;
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

    pub fn same_sentence(&self, left: usize, right: usize) -> bool {
        self.document
            .sentence_of(left)
            .is_some_and(|sentence| sentence.tokens.has(right))
    }

    /// `more than 100 km (62 miles)`: a conversion in brackets is bounded like what it converts.
    pub fn inherit_modifier(&self, found: &mut Found, last: Option<&Found>) {
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
}

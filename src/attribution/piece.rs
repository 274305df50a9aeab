//! A quoted stretch as it reads by itself: a sentence, the rest of one, a fragment, a title.

use super::cue::Lead;
use super::{Quoted, View};
use crate::document::TokenKind;
use crate::span::{Span, TokenRange};
use crate::tagger::Tag;

/// A stretch of fewer words is a quote only where its punctuation says so.
pub(super) const SHORT: usize = 4;

/// How many tokens before a title are looked through for the preposition of its adverbial.
const ADVERBIAL: usize = 12;

/// A stretch and what stands around it.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) quoted: Quoted,
    pub(super) outer: TokenRange,
    /// Where the stretch before it in its paragraph ends, or the paragraph starts.
    pub(super) from: usize,
    /// Where the next one starts that can be a quote by itself, or the paragraph ends.
    pub(super) upto: usize,
    /// It opens a sentence.
    pub(super) opens: bool,
    /// Its sentence ends with it.
    pub(super) closes: bool,
    /// Directly behind another stretch, but for a sentence's remaining words.
    pub(super) adjacent: bool,
}

impl Piece {
    /// Whether a comma or other stop stands at the end, inside or outside the mark.
    pub(super) fn is_stopped(&self, view: View<'_, '_>) -> bool {
        let document = view.document;
        let stop = |token: usize| {
            document.tokens().get(token).is_some_and(|found| {
                found.kind == TokenKind::Dash
                    || found.kind == TokenKind::Punctuation && !document.is(token, ")")
            })
        };
        // “He said, ‘No,’” Roe said: the comma stands inside the inner marks.
        let mut last = self.quoted.inner.end;
        while last > self.quoted.inner.start && document.tokens()[last - 1].kind == TokenKind::Mark
        {
            last -= 1;
        }
        last.checked_sub(1).is_some_and(stop) || document.is(self.outer.end, ",")
    }

    /// Whether a colon leads to it; one inside the words of the running quote is that quote's own.
    pub(super) fn is_introduced(&self, view: View<'_, '_>) -> bool {
        self.outer
            .start
            .checked_sub(1)
            .is_some_and(|last| view.document.is(last, ":") && view.marks.covering(last).is_none())
    }

    pub(super) fn words(&self, view: View<'_, '_>) -> usize {
        view.document.tokens()[self.quoted.inner.range()]
            .iter()
            .filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number))
            .count()
    }

    /// Starts as a sentence does, and is no title: not every word has a capital.
    pub(super) fn is_sentence_like(&self, view: View<'_, '_>) -> bool {
        let tokens = &view.document.tokens()[self.quoted.inner.range()];
        let mut words = tokens.iter().filter(|token| token.is_word());
        let capital = words.next().is_some_and(|word| word.is_capital());
        let (mut long, mut capitals) = (0, 0);
        for word in words.filter(|word| word.span.len() > 3) {
            long += 1;
            capitals += usize::from(word.is_capital());
        }
        capital && capitals < long && self.words(view) >= SHORT
    }

    /// `“Face the Day”`, `“New Day”`: each word of weight has a capital, or each word where all are short.
    pub(super) fn is_title(&self, view: View<'_, '_>) -> bool {
        let tokens = &view.document.tokens()[self.quoted.inner.range()];
        let words = || tokens.iter().filter(|token| token.is_word());
        let weighty = || words().filter(|word| word.span.len() > 3);
        match weighty().next() {
            Some(_) => weighty().all(|word| word.is_capital()),
            None => words().next().is_some() && words().all(|word| word.is_capital()),
        }
    }

    /// `On “Face the Day,” Roe said`: a title in an adverbial before the reporting clause tells where it was said.
    pub(super) fn tells_where(&self, view: View<'_, '_>) -> bool {
        if self.opens || !self.is_title(view) {
            return false;
        }
        let open = self.outer.start;
        // "on her show, “The Farm,”": the comma before a name that is added.
        let open = open - usize::from(open > 0 && view.document.is(open - 1, ","));
        // A stretch can begin before its paragraph: with a mark at the end of the one before.
        let from = self.from.max(open.saturating_sub(ADVERBIAL)).min(open);
        view.look(open - from);
        (from..open)
            .rev()
            .take_while(|&at| {
                view.document.tokens()[at].kind != TokenKind::Punctuation
                    && !view.syntax.tags[at].is_verb()
                    && view.syntax.tags[at] != Tag::Auxiliary
            })
            .any(|at| {
                view.syntax.tags[at] == Tag::Adposition && !view.document.is(at, "of")
                    || ["on", "in", "at"]
                        .iter()
                        .any(|word| view.document.is(at, word))
            })
    }

    /// `“No way!”`: ends as a sentence does, and is no title.
    pub(super) fn is_utterance(&self, view: View<'_, '_>) -> bool {
        let tokens = &view.document.tokens()[self.quoted.inner.range()];
        let stopped = self.quoted.inner.end.checked_sub(1).is_some_and(|last| {
            matches!(
                view.document.text(last).as_bytes(),
                [b'.' | b'!' | b'?', ..]
            )
        });
        stopped
            && tokens
                .iter()
                .skip(1)
                .any(|token| token.is_word() && !token.is_capital())
    }

    /// `Roe said “the bridge is safe,” before`: the comma that ends a quoted clause.
    pub(super) fn is_paused(&self, view: View<'_, '_>) -> bool {
        let inner = self.quoted.inner;
        let last = inner.end.checked_sub(1);
        last.is_some_and(|last| view.document.is(last, ","))
            && view.starts_clause(inner.start, inner.end)
    }

    /// `yelled “You lie!” at him`: the mark at the end shows that it was uttered.
    fn is_exclaimed(&self, view: View<'_, '_>) -> bool {
        let last = self.quoted.inner.end.checked_sub(1);
        let loud = last
            .is_some_and(|last| matches!(view.document.text(last).as_bytes(), [b'!' | b'?', ..]));
        // "Go! Go!": nothing is called so.
        let again = || {
            let inner = self.quoted.inner;
            inner
                .range()
                .rev()
                .skip(1)
                .any(|at| view.document.is(at, "!"))
        };
        loud && (self.is_utterance(view) || again())
    }

    pub(super) fn lead(&self, view: View<'_, '_>) -> Lead {
        if self.is_sentence_like(view) {
            Lead::Sentence
        } else if self.is_exclaimed(view)
            || (self.closes || self.is_paused(view))
                && (self.words(view) >= SHORT || self.is_utterance(view))
        {
            Lead::Rest
        } else {
            Lead::Fragment
        }
    }

    pub(super) fn content(&self, view: View<'_, '_>) -> Span {
        view.document.span(self.quoted.inner)
    }
}

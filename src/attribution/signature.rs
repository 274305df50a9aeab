//! `“…” — Ann Roe`: a name behind a dash signs the quote before it.

use super::cue::Report;
use super::{Source, View};
use crate::document::{Shape, TokenKind};
use crate::span::TokenRange;

/// How many tokens the line of a signature may have.
const LINE: usize = 14;

/// How many words a signature may have.
const WORDS: usize = 6;

impl View<'_, '_> {
    /// The signature whose first word stands at `at`, behind its dash, in a sentence that ends before `end`.
    pub(super) fn signature(&self, at: usize, end: usize) -> Option<Report> {
        let dash = at.checked_sub(1)?;
        if !self.is_signature_dash(dash) {
            return None;
        }
        self.signed(at, end)
    }

    /// A dash, or the hyphen that stands for one at the start of a line: `-Ann Roe`.
    pub(super) fn is_signature_dash(&self, at: usize) -> bool {
        let token = self.document.tokens()[at];
        token.kind == TokenKind::Dash
            || token.kind == TokenKind::Hyphen && token.shape.has(Shape::LINE)
    }

    /// `“It is bad.` in one line, `Ann Roe, mayor.”` in the next: the name that is the last line of a quote, inside its marks, and where that
    /// line starts.
    pub(super) fn signature_inside(&self, inner: TokenRange) -> Option<(usize, Report)> {
        let from = inner.start + 1;
        let mut back = (from..inner.end).rev().take(LINE);
        self.look(LINE);
        let at = back.find(|&at| self.document.tokens()[at].shape.has(Shape::LINE))?;
        let stopped = matches!(
            self.document.text(at - 1).as_bytes(),
            [b'.' | b'!' | b'?', ..]
        );
        let report = self.signed(at, inner.end).filter(|_| stopped)?;
        let name = report.source?.mention;
        let known = self.mentions.covering(name.end - 1)?;
        (known.tokens.end == name.end).then_some((at, report))
    }

    fn signed(&self, at: usize, end: usize) -> Option<Report> {
        let name = self.signer(at, end)?;
        let rest = name.end == end
            || name.end + 1 == end && self.is_punctuation(name.end)
            || self.document.is(name.end, ",");
        rest.then(|| Report {
            cue: None,
            source: Some(Source {
                mention: name,
                entity: self
                    .mentions
                    .covering(name.end - 1)
                    .filter(|known| name.contains(known.tokens))
                    .and_then(|known| known.entity),
                role: self.role_behind(name.end),
            }),
            rule: "quote/signature",
        })
    }

    /// The words with capitals that start at `at`: a name in this place need not be known as one.
    fn signer(&self, at: usize, end: usize) -> Option<TokenRange> {
        let tokens = self.document.tokens();
        let words = (at..end.min(at + WORDS))
            .take_while(|&word| tokens[word].is_word() && tokens[word].is_capital())
            .count();
        (words > 0).then(|| TokenRange::new(at, at + words))
    }

    fn is_punctuation(&self, token: usize) -> bool {
        self.document
            .tokens()
            .get(token)
            .is_some_and(|token| token.kind == TokenKind::Punctuation)
    }
}

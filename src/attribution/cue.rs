//! Words of saying, and reporting clauses: the words of saying that touch a quote, and their speaker.

use super::{Source, View};
use crate::clause::{Clause, Voice};
use crate::lexicon::{Class, WordId};
use crate::span::TokenRange;

/// How far from its quote a word of saying may stand, in tokens: an apposition fits in.
pub(super) const REACH: usize = 60;

/// How a quote reads by itself: what a word of saying before it must have to lead to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// It starts as a sentence does.
    Sentence,
    /// It ends its sentence.
    Rest,
    /// Neither: `a “positive” start`.
    Fragment,
}

/// A reporting clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    /// The reporting words; none behind a signature.
    pub(super) cue: Option<TokenRange>,
    pub(super) source: Option<Source>,
    pub(super) rule: &'static str,
}

impl View<'_, '_> {
    /// A form that is hardly ever a noun: `said`, `told`, `asked`.
    pub(super) fn is_plain_cue(&self, at: usize) -> bool {
        let text = self.document.text(at);
        (self.cue_word(at).is_some() && !self.document.tokens()[at].is_capital())
            && (text.ends_with("ed")
                || ["said", "says", "told", "wrote", "read", "reads"].contains(&text))
    }

    /// A word of saying whatever its tag: directly behind quote and speaker it can be nothing else.
    pub(super) fn cue_word(&self, at: usize) -> Option<TokenRange> {
        let word = self.document.tokens().get(at)?.word;
        self.takes(word, "quote").then_some(TokenRange::single(at))
    }

    /// The reporting words of a clause: its verb, with particle or addressee; `None` if the verb reports nothing.
    pub(super) fn cue_of(&self, clause: &Clause) -> Option<TokenRange> {
        let mut cue = self.cue_at(clause.group.verb)?;
        if clause.group.voice == Voice::Active
            && self.document.has(clause.group.verb, Class::Ditransitive)
            && let Some(object) = clause.object
            && let Some(phrase) = object
                .phrase
                .and_then(|phrase| self.syntax.phrases.all().get(phrase))
            && phrase.tokens.start == cue.end
        {
            cue.end = phrase.tokens.end;
        }
        Some(cue)
    }

    /// The verb of saying at a token.
    pub(super) fn cue_at(&self, token: usize) -> Option<TokenRange> {
        let tag = *self.syntax.tags.get(token)?;
        if !tag.is_verb() {
            return None;
        }
        if let Some(expression) = self.document.expression_at(token)
            && expression.classes.has(Class::Cue)
            && self.takes(expression.id, "quote")
        {
            return Some(expression.tokens);
        }
        let word = self.document.tokens()[token].word;
        self.takes(word, "quote")
            .then_some(TokenRange::single(token))
    }

    pub(super) fn takes(&self, word: WordId, what: &str) -> bool {
        self.lexicon.takes(word, what)
    }
}

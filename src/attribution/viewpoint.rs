//! `To Roe, it was a “farce”`, `In Roe's view, it was a “farce”`: who sees it so opens the sentence, or ends it (`…, in Roe's view`).

use super::taken::cue_starts;
use super::{Act, Attribution, QuoteKind, Source, View};
use crate::clause::{Link, VerbForm};
use crate::lexicon::Class;
use crate::span::TokenRange;

/// How many words may stand between who sees it so and the main clause: a relative clause fits in.
const DESCRIPTION: usize = 32;

pub(super) fn read(view: View<'_, '_>, attributions: &mut Vec<Attribution>) {
    let spoken = cue_starts(attributions);
    for sentence in view.document.sentences() {
        let from = spoken.partition_point(|&cue| cue < sentence.tokens.start);
        // "To them, “…” said Roe": words of saying have their speaker.
        let said = spoken
            .get(from)
            .is_some_and(|&cue| cue < sentence.tokens.end);
        if !said && let Some(found) = view.viewpoint(sentence.tokens) {
            attributions.push(found);
        }
    }
}

impl View<'_, '_> {
    fn viewpoint(&self, sentence: TokenRange) -> Option<Attribution> {
        let first = sentence.start;
        if self.marks.covering(first).is_some() {
            return None;
        }
        let (cue, source) = match self.document.is(first, "to") {
            true => (TokenRange::single(first), self.beholder(first + 1)?),
            false => self.view_named(first)?,
        };
        let end = self.end_of(sentence);
        let start = self.main_clause(cue.end.max(source.mention.end), end)?;
        // "To some it is old; to others it is new"
        self.look(end - start);
        let stop = (start..end)
            .find(|&at| self.document.is(at, ";") && self.marks.covering(at).is_none())
            .unwrap_or(end);
        let content = TokenRange::new(start, stop);
        Some(Attribution {
            kind: match self.kind_of(&[content]) {
                QuoteKind::Direct => QuoteKind::Mixed,
                kind => kind,
            },
            // "In Roe's words, it was a “farce”"
            act: match self.document.is(cue.end.saturating_sub(1), "words") {
                true => Act::Speech,
                false => Act::Attitude,
            },
            rule: "quote/viewpoint",
            content: vec![self.document.span(content)],
            cue: Some(cue),
            source: Some(source),
        })
    }

    /// Someone who can see it in a way: no word for whom something is done.
    fn beholder(&self, at: usize) -> Option<Source> {
        let phrase = self.syntax.phrases.index_of(at)?;
        let found = &self.syntax.phrases.all()[phrase];
        let several = ["them", "him", "her", "many", "some", "others"]
            .iter()
            .any(|word| self.document.is(at, word));
        let alone = found.tokens.len() == 1 && several;
        (found.tokens.start == at && (alone || self.is_person(phrase)))
            .then(|| self.source(phrase))?
    }

    /// `In Roe's view`: whose view it is, and the words for it.
    fn view_named(&self, at: usize) -> Option<(TokenRange, Source)> {
        if !self.document.is(at, "in") {
            return None;
        }
        let phrase = self.syntax.phrases.covering(at + 1)?;
        let entry = self.document.tokens()[phrase.head].word;
        let view = self.lexicon.lists(entry, Class::CueNominal, 3, "in");
        let owner = match phrase.possessor {
            Some(owner) => Some(self.worded(owner)),
            None => ["his", "her", "their"]
                .iter()
                .any(|word| self.document.is(at + 1, word))
                .then(|| self.owner_pronoun(at + 1)),
        };
        let whole = phrase.tokens.start == at + 1 && phrase.tokens.end == phrase.head + 1;
        let cue = TokenRange::new(at, phrase.tokens.end);
        Some((cue, owner.filter(|_| view && whole)?))
    }

    /// Where the main clause starts behind the comma that closes what opens the sentence; none that tells who said something.
    fn main_clause(&self, from: usize, end: usize) -> Option<usize> {
        let near = TokenRange::new(from, end.min(from + DESCRIPTION));
        let clauses = self.syntax.clauses.within(near);
        self.look(clauses.len());
        let main = self.syntax.clauses.all()[clauses].iter().find(|clause| {
            clause.group.form == VerbForm::Finite
                && clause.opener.is_none()
                && clause
                    .subject
                    .is_some_and(|subject| matches!(subject.link, Link::Direct | Link::Inverted))
        })?;
        let comma = (from..main.group.tokens.start)
            .rev()
            .find(|&at| self.document.is(at, ","))?;
        // "To her heir, Roe leaves a mill": it is given to them.
        let gives = self.document.has(main.group.verb, Class::Ditransitive);
        let speaks = self
            .entry_at(main.group.verb)
            .is_some_and(|(_, entry)| self.takes(entry, "quote"));
        (comma + 1 < main.group.tokens.start && !gives && !speaks).then_some(comma + 1)
    }
}

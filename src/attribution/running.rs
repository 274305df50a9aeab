//! What goes on with the quote before it.
//!
//! | goes on | text |
//! |---|---|
//! | the second half of a sentence | `“A,” he said, ·“b.”` |
//! | a word that links it | `“A,” he said. ·Instead, “B.”` |
//! | a main clause behind an adverbial | `“A.” ·In the north, on the other hand, “it is cold.”` |
//! | a sentence behind one that is about the speaker | `“A,” he said. He left. ·“B.”` |
//! | a sentence in which nobody speaks, with words in marks | `“A,” he said. ·There is “a tax on every ship.”` |

use super::content::Reader;
use super::cue::{Lead, REACH, Report};
use super::marks::is_single;
use super::piece::{Piece, SHORT};
use super::source::DESCRIBING;
use super::{QuoteKind, View, reported};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many tokens may open a sentence before the stretch that goes on with a quote.
const LINK: usize = 3;

/// How many tokens may stand for an adverbial before the stretch that goes on with a quote.
const ADVERBIAL: usize = 16;

/// Pronouns for people.
const SPEAKING: [&str; 7] = ["he", "i", "she", "they", "we", "who", "you"];

impl Reader<'_, '_> {
    /// Whether a stretch goes on in the sentence of the one before or in the next, or behind a sentence in which no other one speaks or
    /// acts: `“Is it?” ·he asked. ·“It is.”`
    pub(super) fn follows(&self, outer: TokenRange, before: TokenRange) -> bool {
        let last = self.sentence(before.end - 1);
        match self.sentence(outer.start) {
            sentence if sentence == last + 2 => !self.is_others(last + 1),
            sentence => sentence <= last + 1,
        }
    }

    /// Whether a sentence behind a quote is about another one than its speaker, or reports anew.
    fn is_others(&self, sentence: usize) -> bool {
        let view = self.view;
        let Some(running) = self.running.map(|running| &self.found[running]) else {
            return false;
        };
        let tokens = view.document.sentences()[sentence].tokens;
        if running.cue.is_some_and(|cue| tokens.has(cue.start)) {
            return false;
        }
        let entity = running.source.and_then(|source| source.entity);
        let named = view
            .mentions
            .covering(tokens.start)
            .is_some_and(|name| name.entity.is_none() || name.entity != entity);
        let clauses = &view.syntax.clauses.all()[view.syntax.clauses.within(tokens)];
        view.look(clauses.len());
        named
            || clauses.iter().any(|clause| {
                view.marks.covering(clause.group.verb).is_none()
                    && view.cue_of(clause).is_some()
                    && (view.reports_clause(clause, tokens.end)
                        || clause.group.tokens.end + 1 == tokens.end)
            })
    }

    /// Whether a stretch has the marks of the quote before: a heading in single marks is no part of it.
    pub(super) fn matches_running(&self, piece: &Piece) -> bool {
        let mark = |token: Option<usize>| token.map(|token| self.view.document.text(token));
        let Some(open) = mark(piece.quoted.open) else {
            return true;
        };
        self.mark
            .is_none_or(|before| is_single(before) == is_single(open))
    }

    /// `“A,” he said, “b.”`: the second half of a sentence.
    pub(super) fn splits(&self, piece: &Piece) -> bool {
        let document = self.view.document;
        let Some(running) = self.running else {
            return false;
        };
        // "she wrote in her book, “Hard Days”", "said Roe, whose book, “Hard Days,” won"
        let subject = piece.is_title(self.view) && self.view.starts_predicate(piece.outer.end);
        if piece.opens || piece.tells_where(self.view) || subject {
            return false;
        }
        let Some(last) = self.link(piece).checked_sub(1) else {
            return false;
        };
        let cue = self.found[running].cue;
        let same = cue.is_some_and(|cue| self.sentence(cue.start) == self.sentence(last));
        let near = document.is(last, ",")
            || document.is(last, ".")
            || document.tokens()[last].kind == TokenKind::Dash
            || piece.lead(self.view) != Lead::Fragment
                && cue.is_some_and(|cue| cue.end == piece.outer.start);
        let own = self
            .view
            .report_before(piece.from, piece.outer.start, Lead::Fragment)
            .is_some_and(|report| report.cue != cue && !self.is_put_in(&report, piece));
        // "…,” Roe said, adding that if it rains, “we …": of what is reported there it is a part.
        let reported = cue.is_some_and(|cue| {
            let open = piece.outer.start;
            let from = cue.end.max(open.saturating_sub(REACH));
            let clauses = self
                .view
                .syntax
                .clauses
                .within(TokenRange::new(from, open.max(from)));
            self.view.look(clauses.len());
            clauses.into_iter().any(|index| {
                let clause = &self.view.syntax.clauses.all()[index];
                self.view.reports_clause(clause, open)
            })
        });
        // In a sentence of its own it may have a reporting clause behind.
        let other = document.is(last, ".") && self.behind(piece).is_some();
        near && same
            && !own
            && !other
            && !reported
            && cue.is_some_and(|cue| cue.start >= piece.from)
    }

    /// `signs that read “A” ·and “B”`: behind a conjunction the words in marks go on with those before it.
    pub(super) fn is_listed(&self, piece: &Piece) -> bool {
        let running = self.running.map(|running| &self.found[running]);
        let led = running.is_some_and(|running| {
            running.kind == QuoteKind::Direct && running.cue.is_some_and(|cue| cue.end < piece.from)
        });
        led && !piece.opens
            && piece.outer.start == piece.from + 1
            && self.view.document.has(piece.from, Class::Coordinator)
            && self.taken == piece.from
    }

    /// `“A,” she wrote·, quoting Poe, ·“is b.”`: a participle with its object between commas, before words that start small.
    fn is_put_in(&self, report: &Report, piece: &Piece) -> bool {
        let document = self.view.document;
        let last = piece.outer.start.saturating_sub(1);
        let small = document
            .tokens()
            .get(piece.quoted.inner.start)
            .is_some_and(|first| first.is_word() && !first.is_capital());
        report.cue.is_some_and(|cue| {
            small
                && self.view.syntax.tags[cue.start] == Tag::VerbIng
                && document.is(last, ",")
                && cue.end < last
                && document.is(cue.start.saturating_sub(1), ",")
        })
    }

    /// Where what links a stretch to the one before starts: `he said, ·but then “…”`, `he said. ·Instead, “…”`.
    pub(super) fn link(&self, piece: &Piece) -> usize {
        let document = self.view.document;
        let start = piece.outer.start;
        let sentence = document.sentence_of(start);
        if let Some(opening) = sentence.map(|sentence| sentence.tokens.start)
            && opening > piece.from
            && start - opening <= LINK
        {
            return opening;
        }
        // "“A,” he said, ·and still “b.”"
        let first = (start.saturating_sub(LINK)..start)
            .rev()
            .find(|&word| self.view.syntax.tags[word] != Tag::Adverb);
        let word =
            first.filter(|&word| word > piece.from + 1 && document.has(word, Class::Coordinator));
        word.unwrap_or(start)
    }

    /// The whole of a sentence behind the running quote that only ends in words in marks.
    pub(super) fn unspoken(&self, piece: &Piece) -> Option<TokenRange> {
        let sentence = self.view.document.sentence_of(piece.outer.start)?.tokens;
        let follows = sentence.start >= piece.from.max(self.taken);
        self.view.unspoken(sentence.start).filter(|_| follows)
    }

    /// Where the adverbial or clause starts that leads to a quoted main clause: `·In the north, on the other hand, “it is cold.”`
    pub(super) fn adverbial(&self, piece: &Piece) -> Option<usize> {
        let view = self.view;
        let start = view.document.sentence_of(piece.outer.start)?.tokens.start;
        let comma = piece.outer.start.checked_sub(1)?;
        let inner = piece.quoted.inner;
        let leads = start >= piece.from
            && comma > start
            && comma - start < ADVERBIAL
            && view.document.is(comma, ",")
            && !view.has_main_clause(TokenRange::new(start, comma));
        (leads && piece.closes && view.starts_clause(inner.start, inner.end)).then_some(start)
    }
}

impl reported::Reader<'_, '_> {
    /// `Roe said it was over. “I am tired.”`: whole quoted sentences behind a reported one, in its paragraph, are the same speaker's; so is
    /// the next paragraph, if it is one quote.
    pub(super) fn go_on(&mut self, sentence: TokenRange, stop: usize) {
        let view = self.view;
        if view.end_of(sentence) > stop {
            return;
        }
        let mut at = sentence.end.max(stop);
        let Some(paragraph) = view.document.paragraphs().get(
            view.document
                .paragraphs()
                .partition_point(|paragraph| paragraph.end <= sentence.start),
        ) else {
            return;
        };
        loop {
            if at < paragraph.end
                && let Some(next) = view.unspoken(at)
                && self.taken.next(at).is_none_or(|taken| taken >= next.end)
            {
                self.join(next);
                at = next.end;
                self.reached = at;
            }
            let Some(quoted) = view.marks.outermost_in(TokenRange::single(at)).next() else {
                break;
            };
            let outer = quoted.outer();
            let closes = view
                .document
                .sentence_of(outer.end.saturating_sub(1))
                .is_some_and(|last| last.tokens.end <= outer.end);
            // The whole of the next paragraph, if it is no heading in single marks.
            let single = quoted
                .open
                .is_some_and(|open| is_single(view.document.text(open)));
            let whole = view
                .document
                .paragraphs()
                .get(quoted.paragraph)
                .is_some_and(|next| next.end <= outer.end && !single);
            if at > paragraph.end
                || at == paragraph.end && !whole
                || !closes
                || quoted.inner.is_empty()
                || self.taken.next(at).is_some_and(|next| next < outer.end)
            {
                break;
            }
            self.join(quoted.inner);
            at = outer.end;
            self.reached = at;
        }
    }

    /// Adds words to the content found last.
    fn join(&mut self, words: TokenRange) {
        if let Some(found) = self.found.last_mut() {
            found.content.push(self.view.document.span(words));
            found.kind = match found.kind {
                QuoteKind::Indirect => QuoteKind::Mixed,
                kind => kind,
            };
        }
    }
}

impl View<'_, '_> {
    /// `There is still “a tax on every ship.”`: the sentence that starts at `start`, if words in marks end it and nobody speaks or acts in it.
    fn unspoken(&self, start: usize) -> Option<TokenRange> {
        let sentence = self.document.sentence_of(start)?.tokens;
        let mut marked = self.marks.outermost_in(sentence);
        let quoted = marked.next().filter(|_| sentence.start == start)?;
        let outer = quoted.outer();
        let words = TokenRange::new(start, outer.end);
        let closes = sentence.end <= outer.end + 1 && marked.next().is_none();
        let led = outer.start.checked_sub(1).is_some_and(|last| {
            self.document.tokens()[last].is_word() && self.document.tokens()[start].is_word()
        });
        if !closes || !led || outer.start <= start || quoted.inner.len() < SHORT {
            return None;
        }
        self.look(words.len());
        let speaks = |at: usize| {
            self.mentions.covering(at).is_some()
                || self.document.has(at, Class::Cue)
                || self.document.has(at, Class::CueNominal)
                || SPEAKING.iter().any(|word| self.document.is(at, word))
                || self.document.tokens()[at].classes.meets(DESCRIBING)
        };
        let stated = self.has_main_clause(words);
        (stated && !(start..outer.start).any(speaks)).then_some(words)
    }
}

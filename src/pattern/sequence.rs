//! Words in a row: what stands behind a number, and the rules that open with `noun`.

use super::matcher::Matcher;
use super::view::Captured;
use super::{Capture, Item, Layer, Step, Word};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many adjuncts that no one asked for may stand between two steps.
const PASSED: usize = 4;

impl Matcher<'_, '_> {
    /// Matches steps in a row from `at` on; tells where they end.
    pub(super) fn sequence(&mut self, steps: &[Step], at: usize) -> Option<usize> {
        let mut at = at;
        for (index, step) in steps.iter().enumerate() {
            let next = steps.get(index + 1).map(|step| &step.item);
            let found = match (&step.item, next) {
                (Item::Capture(capture), Some(_)) if capture.name == 0 => {
                    self.number_before(*capture, at, &steps[index + 1..])
                }
                (Item::Capture(capture), Some(next)) => self.capture_before(*capture, at, next),
                (item, _) => self.item_at(item, at),
            };
            match found {
                Some(end) => {
                    self.tokens = self.tokens.cover(TokenRange::new(at, end));
                    at = end;
                }
                None if step.optional => {}
                None => return None,
            }
        }
        Some(at)
    }

    /// Reads a row anew from its number on, for another number; with `inherits` the number alone will do.
    pub(super) fn row_from(&mut self, steps: &[Step], index: usize, inherits: bool) -> bool {
        let Some(number) = self.view.numbers.get(index).copied() else {
            return false;
        };
        let found = steps
            .iter()
            .enumerate()
            .find_map(|(at, step)| match step.item {
                Item::Capture(capture) if capture.name == 0 => Some((at, capture)),
                _ => None,
            });
        let Some((at, capture)) = found else {
            return false;
        };
        let before = self.captured.clone();
        if self.sequence(&steps[at..], number.tokens.start).is_some() {
            return true;
        }
        self.captured = before;
        let fits = inherits && self.counts(capture.layer, &number);
        if fits {
            self.keep(
                capture,
                Captured {
                    tokens: number.tokens,
                    number: Some(index),
                    phrase: None,
                },
            );
        }
        fits
    }

    pub(super) fn item_at(&mut self, item: &Item, at: usize) -> Option<usize> {
        match item {
            Item::Word(word) => self.word_at(word, at),
            Item::Any => (at < self.end).then_some(at + 1),
            Item::Capture(capture) => self.capture_at(*capture, at),
            Item::Group(alternatives) => alternatives
                .iter()
                .find_map(|steps| self.sequence(steps, at)),
        }
    }

    fn word_at(&self, word: &Word, at: usize) -> Option<usize> {
        let document = self.view.document;
        if at >= self.end {
            return None;
        }
        match word {
            Word::Exact(words) => self.words_at(words, at),
            Word::Local(local) => self.local_at(*local, at),
            Word::Class(class) => match document.expression_at(at) {
                Some(found) if found.classes.has(*class) => Some(found.tokens.end),
                _ => document.has(at, *class).then_some(at + 1),
            },
        }
    }

    fn words_at(&self, words: &[Box<str>], at: usize) -> Option<usize> {
        let end = at + words.len();
        let fits = end <= self.end
            && words
                .iter()
                .zip(at..end)
                .all(|(word, token)| self.view.document.is(token, word));
        fits.then_some(end)
    }

    pub(super) fn local_at(&self, local: usize, at: usize) -> Option<usize> {
        let class = self.patterns.locals.get(local)?;
        class
            .entries
            .iter()
            .find_map(|words| self.words_at(words, at))
    }

    /// A number that something follows: `five | wounded | Friday`, where what counts as the noun may be the state asked for.
    fn number_before(&mut self, capture: Capture, at: usize, behind: &[Step]) -> Option<usize> {
        let first = self.capture_at(capture, at)?;
        let bare = self.captured.get(capture.name).copied()??.tokens.end;
        let needed = behind.iter().position(|step| !step.optional);
        let asked = &behind[..needed.map_or(behind.len(), |needed| needed + 1)];
        let mut follows = |end: usize| {
            asked
                .iter()
                .any(|step| self.item_at(&step.item, end).is_some())
        };
        let cut = !follows(first) && follows(bare);
        Some(if cut { bare } else { first })
    }

    /// A capture that something follows. Where that was read into its phrase ("coffee accounts | for"), it ends before it; adjuncts
    /// that were not asked for are passed ("farms (in the valley) supply").
    fn capture_before(&mut self, capture: Capture, at: usize, next: &Item) -> Option<usize> {
        let before = self.captured.get(capture.name).copied().flatten();
        let first = self.capture_at(capture, at)?;
        let captured = self.captured.get(capture.name).copied()??;
        if captured.number.is_some() {
            return Some(first);
        }
        let (mut start, mut end) = (at, first);
        for _ in 0..=PASSED {
            if self.item_at(next, end).is_some() {
                return Some(end);
            }
            let cut = (start + 1..end)
                .rev()
                .find(|&cut| self.item_at(next, cut).is_some());
            if let Some(cut) = cut {
                if start == at
                    && let Some(slot) = self.captured.get_mut(capture.name)
                {
                    *slot = Some(Captured {
                        tokens: TokenRange::new(at, cut),
                        ..captured
                    });
                }
                return Some(cut);
            }
            // "the goods (sold in Peru) come": a participle hangs on its noun, with what follows it.
            let tag = |at: usize| self.view.syntax.tags.get(at).copied();
            let participle = tag(end) == Some(Tag::VerbParticiple);
            let preposition = end + usize::from(participle);
            if participle && tag(preposition) != Some(Tag::Adposition) {
                (start, end) = (preposition, preposition);
                continue;
            }
            let phrase = (tag(preposition) == Some(Tag::Adposition))
                .then(|| self.view.syntax.phrases.covering(preposition + 1))
                .flatten();
            let Some(phrase) = phrase else {
                break;
            };
            (start, end) = (preposition + 1, phrase.tokens.end);
            // "in Peru and Chile"
            if tag(end) == Some(Tag::Coordinator)
                && let Some(joined) = self.view.syntax.phrases.covering(end + 1)
                && joined.tokens.start == end + 1
            {
                end = joined.tokens.end;
            }
        }
        // What fits no rule holds nothing: the step may be one that can be left out.
        if let Some(slot) = self.captured.get_mut(capture.name) {
            *slot = before;
        }
        None
    }

    /// A capture in a row of words: a number, or a noun phrase with its of-phrases.
    fn capture_at(&mut self, capture: Capture, at: usize) -> Option<usize> {
        let found = self.view.numbers_in(TokenRange::new(at, at + 1)).next();
        if let Some(index) = found
            && let Some(number) = self.view.numbers.get(index).copied()
            && number.tokens.end <= self.end
            && self.counts(capture.layer, &number)
        {
            return Some(self.keep(
                capture,
                Captured {
                    tokens: number.tokens,
                    number: Some(index),
                    phrase: None,
                },
            ));
        }
        if capture.name == 0 {
            return self.determined_number(capture, at);
        }
        let Some(index) = self.view.syntax.phrases.index_of(at) else {
            return self.words_alone(capture, at);
        };
        let phrase = *self.view.phrase(index)?;
        // A word taken before may have been read into the phrase: "involved candles".
        let opens = phrase.tokens.start == at || self.tokens.has(at - 1);
        if !opens || phrase.head < at || !self.is_of(capture.layer, &phrase) {
            return None;
        }
        let tokens = TokenRange::new(at, self.view.extended(index).end);
        self.keep(
            capture,
            Captured {
                tokens,
                number: None,
                phrase: Some(index),
            },
        );
        Some(tokens.end)
    }

    /// Words of a class that no phrase holds: `Half of them are | white`.
    fn words_alone(&mut self, capture: Capture, at: usize) -> Option<usize> {
        let end = match capture.layer {
            Layer::Local(local) => self.local_at(local, at)?,
            Layer::Class(class) => self.word_at(&Word::Class(class), at)?,
            _ => return None,
        };
        let captured = Captured {
            tokens: TokenRange::new(at, end),
            number: None,
            phrase: None,
        };
        Some(self.keep(capture, captured))
    }

    /// `the two guards`, `another 12 people`, `all six`: a number behind the word that opens its phrase.
    fn determined_number(&mut self, capture: Capture, at: usize) -> Option<usize> {
        let index = self.view.syntax.phrases.index_of(at)?;
        let phrase = *self.view.phrase(index)?;
        let determined = matches!(
            self.view.syntax.tags.get(at),
            Some(Tag::Determiner | Tag::Pronoun)
        );
        if phrase.tokens.start != at || !determined || phrase.tokens.end > self.end {
            return None;
        }
        let captured = self.capture_in(capture, index, &phrase)?;
        Some(self.keep(capture, captured))
    }
}

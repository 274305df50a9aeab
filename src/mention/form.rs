//! The short forms that a full name is found again by.
//!
//! | full name | short forms |
//! |---|---|
//! | `Ann van der Poe Jr.` | `Poe`, `der Poe`, `van der Poe`; `Ann` |
//! | `Quorra Zedd`, by no list a person | `Zedd`; `Quorra` |
//! | `Ministry of Roads` | `Ministry`, `MR` |
//! | `Dorset Red Herons` | `Red Herons`, `Herons`, `DRH` |
//! | `Institute of Harbour Studies (IOHS)` | `IOHS`: what the text puts in brackets |

use super::EntityKind;
use super::bearer::{Key, Part, key};
use super::name::Run;
use super::resolver::Resolver;
use crate::document::Shape;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Word;

/// How many words of a body's name are looked at as its short forms.
const WORDS: usize = 8;

impl Resolver<'_, '_> {
    /// Adds the short forms of a full name.
    pub(super) fn index(&mut self, index: usize) {
        let entity = self.entities[index];
        let name = entity.name;
        if name.len() < 2 || entity.kind == EntityKind::Place {
            return;
        }
        let (first, last) = self.first_and_last(name);
        let document = self.document;
        // "John Paul II" goes by "John Paul", and a "John II" has no other name that he could share.
        let lone = first + 1 == last.end;
        if !lone && matches!(entity.kind, EntityKind::Person | EntityKind::Unknown) {
            self.shorts.add(key(document, last), Part::Last, index);
            // "Juan Roe Poe", "Ann van der Poe": a last name may have several words.
            for start in (name.start + 1..last.start).rev().take(WORDS) {
                let tokens = TokenRange::new(start, last.end);
                self.shorts.add(key(document, tokens), Part::Last, index);
            }
        }
        if entity.kind == EntityKind::Person {
            let tokens = TokenRange::single(first);
            self.shorts.add(key(document, tokens), Part::First, index);
        } else {
            // "Quorra Poe … Quorra": a first name that no list knows.
            let unlisted = |at: usize| !Word::new(document.text(at)).is_listed();
            if entity.kind == EntityKind::Unknown && name.range().all(unlisted) {
                let tokens = TokenRange::single(first);
                self.shorts.add(key(document, tokens), Part::First, index);
            }
            for inner in (1..name.len()).take(WORDS) {
                let front = TokenRange::new(name.start, name.start + inner);
                let rear = TokenRange::new(name.start + inner, name.end);
                if self.can_stand_alone(front) && (inner > 1 || entity.kind == EntityKind::Body) {
                    let part = match document.is(front.end, "of") {
                        true => Part::Front,
                        false => Part::Words,
                    };
                    self.shorts.add(key(document, front), part, index);
                }
                // "the Assembly of the United Towns": what owns a body is another.
                let owner = document.is(rear.start - 1, "the");
                if self.can_stand_alone(rear) && !owner {
                    self.shorts.add(key(document, rear), Part::Words, index);
                }
            }
            self.index_initials(index, name);
        }
    }

    /// Whether part of a body's name may be its short form: `Red Fleet`, `House`, but not `of Roads`.
    fn can_stand_alone(&self, part: TokenRange) -> bool {
        let tokens = self.document.tokens();
        let (first, last) = (tokens[part.start], tokens[part.end - 1]);
        first.is_capital() && last.is_capital() && !first.is_glued()
    }

    fn index_initials(&mut self, index: usize, name: TokenRange) {
        let document = self.document;
        let mut key = Key::default();
        for token in name
            .range()
            .filter(|&at| document.tokens()[at].is_capital())
        {
            if let Some(&letter) = document.text(token).as_bytes().first() {
                key.byte(letter);
            }
        }
        key.byte(b' ');
        self.shorts.add(key.value, Part::Initials, index);
    }

    /// `Institute of Harbour Studies (IHS)`: what stands in brackets directly behind a name is its short form.
    pub(super) fn bracketed(&mut self, runs: &[Run], bound: &[Option<usize>]) {
        for (pair, entities) in runs.windows(2).zip(bound.windows(2)) {
            let (long, short) = (pair[0].tokens, pair[1].tokens);
            let open = |at| self.document.is(at, "(") || self.document.is(at, "[");
            let close = |at| self.document.is(at, ")") || self.document.is(at, "]");
            let bracket = short.start == long.end + 1
                && open(long.end)
                && close(short.end)
                && short.len() == 1
                && self.document.tokens()[short.start]
                    .shape
                    .has(Shape::ALL_CAPITALS);
            if let (true, Some(entity)) = (bracket, entities[0]) {
                self.shorts
                    .add(key(self.document, short), Part::Initials, entity);
            }
        }
    }

    /// First and last word of a name, `Jr.` and the like left out; a particle belongs to the last.
    pub(super) fn first_and_last(&self, tokens: TokenRange) -> (usize, TokenRange) {
        let mut end = tokens.end;
        while end > tokens.start + 1 && self.document.has(end - 1, Class::NameSuffix) {
            end -= 1;
        }
        let last = self.hyphenated(tokens.start, end);
        (tokens.start, TokenRange::new(last, end))
    }

    /// The first token of the word, hyphens included, that ends at `end`.
    pub(super) fn hyphenated(&self, start: usize, end: usize) -> usize {
        let mut first = end.saturating_sub(1).max(start);
        while first >= start + 2 && self.document.is(first - 1, "-") {
            first -= 2;
        }
        first
    }
}

//! What the tagger looks at: the features of a word, their rows in the weight table, and the walk
//! through a sentence.
//!
//! Training and tagging must agree on every bit here, so both run this very code and differ only in
//! the [`Scorer`] they bring. That is why this module is public, for `examples/train_tagger.rs`; it
//! is no part of the crate's interface and may change at any time.
//!
//! A sentence is walked twice. The first walk guesses at each word by itself, from its form alone.
//! The second goes left to right and sees the word, its neighbours, what was guessed of it and of
//! the two words to its right, and the tags already given to its left.

use super::Tag;
use super::word::{APOSTROPHE, CAPITALS, EDGE, LETTER, LOWER, OPEN, Word};

/// Weights in a row: one for each tag that the table scores.
pub const SCORED: usize = 16;
/// Rows of the first walk, shared by hashing.
pub const GUESS_ROWS: usize = 1 << 14;
/// Rows of the second walk for pairs of tags, each with a place of its own.
pub const PAIR_ROWS: usize = 1 << 12;
/// Rows of the second walk for everything else, shared by hashing.
pub const HASHED_ROWS: usize = 1 << 15;
/// All rows of a table, which holds them in this order: guesses, pairs, hashed.
pub const ROWS: usize = GUESS_ROWS + PAIR_ROWS + HASHED_ROWS;

/// Features of a word by itself.
pub const GUESS_FEATURES: usize = 8;
/// Features that are pairs of tags.
pub const PAIR_FEATURES: usize = 4;
/// Features of a word in its place that are hashed.
pub const HASHED_FEATURES: usize = 23;

/// The rows that speak for a word by itself.
#[derive(Clone, Copy, Debug)]
pub struct GuessRows(pub [u16; GUESS_FEATURES]);

/// The rows that speak for a word in its place.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// Places among the rows for pairs.
    pub pairs: [u16; PAIR_FEATURES],
    /// Places among the hashed rows.
    pub hashed: [u16; HASHED_FEATURES],
}

/// Gives codes of tags to the walk: by reading a table, or by reading and correcting one.
pub trait Scorer {
    /// The likeliest tag of a word by itself.
    fn guess(&mut self, index: usize, rows: &GuessRows) -> u8;
    /// The tag of a word in its place.
    fn choose(&mut self, index: usize, rows: &Rows) -> u8;
}

/// The code of the places before the first and after the last word.
const OUTSIDE: u8 = 31;

/// Tags one sentence and hands each tag to `put`, in order. `guesses` is a buffer.
#[inline(always)]
pub fn walk(
    words: &[Word],
    guesses: &mut Vec<u8>,
    scorer: &mut impl Scorer,
    mut put: impl FnMut(Tag),
) {
    let lowered = is_all_capitals(words);
    let at = |index: usize| match words.get(index) {
        Some(&word) if lowered => word.lowered(),
        Some(&word) => word,
        None => EDGE,
    };
    guesses.clear();
    let mut is_first = true;
    let mut apostrophes = Apostrophes::default();
    for index in 0..words.len() {
        let word = at(index);
        guesses.push(match word.rule {
            OPEN => scorer.guess(index, &guess_rows(word, is_first)),
            APOSTROPHE => apostrophes.tag(index.checked_sub(1).and_then(|i| words.get(i))) as u8,
            ruled => ruled,
        });
        is_first &= word.rule == Tag::Punctuation as u8 || word.rule == APOSTROPHE;
    }

    let guess = |index: usize| guesses.get(index).copied().unwrap_or(OUTSIDE);
    let mut place = Place {
        is_first: true,
        word: at(0),
        back: EDGE,
        far_back: EDGE,
        next: at(1),
        after: at(2),
        guess: guess(0),
        next_guess: guess(1),
        after_guess: guess(2),
        tag_back: OUTSIDE,
        tag_far_back: OUTSIDE,
        anchor: 0,
    };
    for index in 0..words.len() {
        let code = match place.word.rule {
            OPEN => scorer.choose(index, &place.rows()),
            _ => place.guess,
        };
        let tag = Tag::from_code(code);
        put(tag);
        place = Place {
            is_first: place.is_first && tag == Tag::Punctuation,
            word: place.next,
            back: place.word,
            far_back: place.back,
            next: place.after,
            after: at(index + 3),
            guess: place.next_guess,
            next_guess: place.after_guess,
            after_guess: guess(index + 3),
            tag_back: code,
            tag_far_back: place.tag_back,
            anchor: place.anchor_after(tag),
        };
    }
}

/// Two words in capitals and no lower-case letter: here capitals say nothing.
fn is_all_capitals(words: &[Word]) -> bool {
    let mut capitals = 0;
    for word in words {
        if word.shape & LOWER != 0 {
            return false;
        }
        capitals += usize::from(word.shape & CAPITALS != 0);
    }
    capitals >= 2
}

/// Tells possessive apostrophes ("the players' union") from quotation marks.
#[derive(Default)]
struct Apostrophes {
    is_quoting: bool,
}

impl Apostrophes {
    fn tag(&mut self, before: Option<&Word>) -> Tag {
        let after_s = before.is_some_and(|word| word.shape & LETTER != 0 && word.suffix(1) == 0x73);
        if after_s && !self.is_quoting {
            return Tag::Particle;
        }
        self.is_quoting = !self.is_quoting;
        Tag::Punctuation
    }
}

/// All that is known when a word gets its tag.
struct Place {
    /// Nothing but marks stands before the word.
    is_first: bool,
    word: Word,
    back: Word,
    far_back: Word,
    next: Word,
    after: Word,
    guess: u8,
    next_guess: u8,
    after_guess: u8,
    tag_back: u8,
    tag_far_back: u8,
    /// What a verb here would depend on for its form: see [`Place::anchor_after`].
    anchor: u32,
}

impl Place {
    #[inline(always)]
    fn rows(&self) -> Rows {
        let Place {
            word,
            back,
            far_back,
            next,
            after,
            anchor,
            ..
        } = *self;
        let shape = word.shape_at(self.is_first);
        let class = u32::from(word.class);
        let next_guess = u32::from(self.next_guess);
        let tag_back = u32::from(self.tag_back);
        Rows {
            pairs: [
                pair(0, self.next_guess, self.after_guess),
                pair(1, self.guess, self.next_guess),
                pair(2, self.tag_back, self.tag_far_back),
                pair(3, self.tag_back, self.next_guess),
            ],
            hashed: [
                hashed(0, word.whole),
                hashed(1, joined(word.whole, shape)),
                hashed(2, word.tail),
                hashed(3, word.suffix(2)),
                hashed(4, word.head),
                hashed(5, u32::from(word.shape) << 1 | u32::from(self.is_first)),
                hashed(6, back.whole),
                hashed(7, next.whole),
                hashed(8, far_back.whole),
                hashed(9, after.whole),
                hashed(10, joined(word.whole, next.whole)),
                hashed(11, joined(next_guess, word.whole)),
                hashed(12, next.suffix(3)),
                hashed(13, back.suffix(3)),
                hashed(14, joined(next_guess, word.suffix(2))),
                hashed(15, joined(tag_back, word.whole)),
                hashed(16, joined(tag_back, word.suffix(3))),
                hashed(17, joined(joined(anchor, tag_back), word.suffix(2))),
                hashed(18, joined(class, next.class.into())),
                hashed(19, joined(joined(anchor, tag_back), class)),
                hashed(20, joined(class, next.whole)),
                hashed(21, joined(class, back.whole)),
                hashed(22, joined(joined(anchor, next_guess), class)),
            ],
        }
    }

    /// The nearest auxiliary by its form ("were": a participle may follow), the form of the nearest
    /// verb ("killed two and wounded"), 1 where a noun has come between an auxiliary and here, 0
    /// after a conjunction.
    fn anchor_after(&self, tag: Tag) -> u32 {
        const NOUN: u32 = 1;
        const FIRST_VERB: u32 = 2;
        const FIRST_AUXILIARY: u32 = 64;
        match tag {
            Tag::Auxiliary => self.word.whole | FIRST_AUXILIARY,
            Tag::Noun | Tag::ProperNoun if self.anchor >= FIRST_AUXILIARY => NOUN,
            Tag::Subordinator | Tag::Coordinator => 0,
            _ if tag.is_verb() => FIRST_VERB + tag as u32,
            _ => self.anchor,
        }
    }
}

fn guess_rows(word: Word, is_first: bool) -> GuessRows {
    let class = u32::from(word.class);
    let shape = word.shape_at(is_first);
    GuessRows([
        guess_row(0, word.whole),
        guess_row(1, word.tail),
        guess_row(2, word.suffix(3)),
        guess_row(3, word.suffix(2)),
        guess_row(4, joined(word.head, shape)),
        guess_row(5, u32::from(word.shape) << 1 | u32::from(is_first)),
        guess_row(6, joined(class, shape)),
        guess_row(7, joined(class, word.suffix(2))),
    ])
}

/// Spreads the values of one feature over 32 bits, each feature in its own way.
fn mixed(feature: u32, value: u32) -> u32 {
    let mixed = (value ^ (feature + 1).wrapping_mul(0x85eb_ca6b)).wrapping_mul(0x9e37_79b1);
    (mixed ^ mixed >> 15).wrapping_mul(0x2c1b_3c6d)
}

fn joined(first: u32, second: u32) -> u32 {
    first.wrapping_mul(0xcc9e_2d51).rotate_left(13) ^ second.wrapping_mul(0x1b87_3593)
}

fn guess_row(feature: u32, value: u32) -> u16 {
    (mixed(feature, value) >> (32 - GUESS_ROWS.trailing_zeros())) as u16
}

fn hashed(feature: u32, value: u32) -> u16 {
    (mixed(feature, value) >> (32 - HASHED_ROWS.trailing_zeros())) as u16
}

fn pair(feature: u16, first: u8, second: u8) -> u16 {
    feature << 10 | u16::from(first & 31) << 5 | u16::from(second & 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_set_aside_only_where_all_is_capitals() {
        for (sentence, expected) in [
            ("FLOODS KILL 12 IN DELTA", true),
            ("NATO troops left", false),
            ("NATO", false),
            ("I A 5", false),
            ("", false),
        ] {
            let words: Vec<Word> = sentence.split_whitespace().map(Word::new).collect();
            assert_eq!(is_all_capitals(&words), expected, "{sentence}");
        }
    }
}

//! What the tagger looks at: the words' own features, their rows in the weight table, and the walk
//! through a sentence.
//!
//! Training and tagging must agree on every bit here, so both run this code: they differ only in the
//! [`Scorer`] they bring.

use super::Tag;

/// Rows of the first step, the guess at a word by itself.
pub const GUESS_ROWS: usize = 1 << 14;
/// Rows with a place of their own: pairs of tags.
pub const PAIR_ROWS: usize = 4 << 10;
/// Rows of the second step, shared by hashing.
pub const HASHED_ROWS: usize = 1 << 15;
/// All rows of a table: guesses, pairs, hashed.
pub const ROWS: usize = GUESS_ROWS + PAIR_ROWS + HASHED_ROWS;
/// Weights in a row: one for each tag that the table scores.
pub const SCORED: usize = 16;

/// Features of a word by itself.
pub const GUESS_FEATURES: usize = 6;
/// Features of a word among its neighbours.
pub const NEAR_FEATURES: usize = 22;
/// Features that lean on tags already given.
pub const PAST_FEATURES: usize = 9;

const INITIAL_CAPITAL: u8 = 1;
const LOWER: u8 = 2;
const DIGIT: u8 = 4;
const CAPITALS: u8 = 8;
const INNER_MARK: u8 = 16;
const LETTER: u8 = 32;

/// No rule tags this word: the table decides.
const OPEN: u8 = u8::MAX;

/// One word as the tagger sees it: small, and the same for "Don’t" and "don't" but for the capital.
///
/// Making one reads the word once, whatever its length; nothing is allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Hash of the lower-case form, digits read as 0, apostrophes straight.
    whole: u32,
    /// The last four bytes of that form.
    tail: u32,
    /// Its first four bytes.
    head: u32,
    shape: u8,
    rule: u8,
}

/// Stands before the first word and after the last.
const EDGE: Word = Word {
    whole: 0x5bd1_e995,
    tail: 0,
    head: 0,
    shape: 0,
    rule: OPEN,
};

const HASH_START: u32 = 0x811c_9dc5;
const HASH_FACTOR: u32 = 0x0100_0193;

/// Words that a rule tags as interjections, by hash, in open addressing: no set-up at run time.
static INTERJECTIONS: [u32; 128] = interjections(include_str!("../lexicon/en/interjection.tsv"));

const fn interjections(list: &str) -> [u32; 128] {
    let bytes = list.as_bytes();
    let mut table = [0; 128];
    let mut start = 0;
    while start < bytes.len() {
        let mut end = start;
        let mut hash = HASH_START;
        while end < bytes.len() && bytes[end] != b'\n' {
            hash = (hash ^ bytes[end] as u32).wrapping_mul(HASH_FACTOR);
            end += 1;
        }
        if end > start && bytes[start] != b'#' {
            let mut slot = (hash >> 25) as usize;
            while table[slot] != 0 {
                slot = (slot + 1) % 128;
            }
            table[slot] = hash;
        }
        start = end + 1;
    }
    table
}

fn is_interjection(hash: u32) -> bool {
    let mut slot = (hash >> 25) as usize;
    while INTERJECTIONS[slot] != 0 {
        if INTERJECTIONS[slot] == hash {
            return true;
        }
        slot = (slot + 1) % 128;
    }
    false
}

impl Word {
    /// Reads one token.
    pub fn new(text: &str) -> Word {
        let mut word = Word {
            whole: HASH_START,
            tail: 0,
            head: 0,
            shape: 0,
            rule: OPEN,
        };
        let mut capitals = 0u32;
        let mut length = 0u32;
        let mut push = |byte: u8| {
            word.whole = (word.whole ^ u32::from(byte)).wrapping_mul(HASH_FACTOR);
            word.tail = word.tail << 8 | u32::from(byte);
            if length < 4 {
                word.head = word.head << 8 | u32::from(byte);
            }
            length = length.saturating_add(1);
        };
        let mut shape = 0;
        for (index, character) in text.char_indices() {
            match character {
                'a'..='z' => {
                    shape |= LOWER | LETTER;
                    push(character as u8);
                }
                'A'..='Z' => {
                    shape |= if index == 0 {
                        INITIAL_CAPITAL | LETTER
                    } else {
                        LETTER
                    };
                    capitals += 1;
                    push(character.to_ascii_lowercase() as u8);
                }
                '0'..='9' => {
                    shape |= DIGIT;
                    push(b'0');
                }
                '\u{2019}' | '\u{2018}' => push(b'\''),
                '.' | '-' if index > 0 => {
                    shape |= INNER_MARK;
                    push(character as u8);
                }
                _ if character.is_ascii() => push(character as u8),
                _ => {
                    if character.is_uppercase() {
                        shape |= if index == 0 {
                            INITIAL_CAPITAL | LETTER
                        } else {
                            LETTER
                        };
                        capitals = capitals.saturating_add(1);
                    } else if character.is_alphabetic() {
                        shape |= LOWER | LETTER;
                    } else if character.is_numeric() {
                        shape |= DIGIT;
                    }
                    for lower in character.to_lowercase() {
                        let mut buffer = [0; 4];
                        for &byte in lower.encode_utf8(&mut buffer).as_bytes() {
                            push(byte);
                        }
                    }
                }
            }
        }
        if capitals > 1 {
            shape |= CAPITALS;
        }
        word.shape = shape;
        word.rule = if shape & (LETTER | DIGIT) == 0 {
            mark(text)
        } else if is_interjection(word.whole) {
            Tag::Interjection as u8
        } else {
            OPEN
        };
        word
    }

    fn is_all_capitals(self) -> bool {
        self.shape & (CAPITALS | LOWER) == CAPITALS
    }

    fn has_lower_case(self) -> bool {
        self.shape & LOWER != 0
    }

    /// The same word as if written in lower case.
    fn lowered(self) -> Word {
        let mut word = self;
        if self.shape & LETTER != 0 {
            word.shape = self.shape & !(INITIAL_CAPITAL | CAPITALS) | LOWER;
        }
        word
    }

    fn suffix(self, bytes: u32) -> u32 {
        self.tail & (u32::MAX >> (32 - 8 * bytes))
    }

    fn prefix(self) -> u32 {
        self.head >> 8 | (self.head & 0xff) << 24
    }
}

/// Tag of a token without letter or digit.
fn mark(text: &str) -> u8 {
    let mut characters = text.chars();
    let tag = match (characters.next(), characters.next()) {
        (Some('&' | '\'' | '\u{2019}'), None) => return OPEN,
        (Some('$' | '%' | '#' | '+' | '/' | '=' | '@' | '^' | '~' | '<' | '>'), None) => {
            Tag::Symbol
        }
        (Some(':' | ';'), Some(')' | '(' | '-' | '\'')) => Tag::Symbol,
        (Some(first), _) if is_symbol(first) => Tag::Symbol,
        _ => Tag::Punctuation,
    };
    tag as u8
}

fn is_symbol(character: char) -> bool {
    matches!(character,
        '¢'..='¦' | '©' | '®' | '°' | '±' | '×' | '÷'
        | '\u{20a0}'..='\u{20cf}' | '\u{2100}'..='\u{214f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Gives tags to the walk: by reading a table, or by reading and correcting one.
pub trait Scorer {
    /// The likeliest tag of a word by itself.
    fn guess(&mut self, index: usize, rows: &[usize; GUESS_FEATURES]) -> u8;
    /// The tag of a word in its place.
    fn choose(
        &mut self,
        index: usize,
        near: &[usize; NEAR_FEATURES],
        past: &[usize; PAST_FEATURES],
    ) -> u8;
}

fn hashed(template: u32, value: u32) -> usize {
    let mixed = (value ^ template.wrapping_mul(0x85eb_ca6b)).wrapping_mul(0x9e37_79b1);
    let mixed = (mixed ^ mixed >> 15).wrapping_mul(0x2c1b_3c6d);
    GUESS_ROWS + PAIR_ROWS + (mixed >> 17) as usize
}

fn joined(first: u32, second: u32) -> u32 {
    first.wrapping_mul(0xcc9e_2d51).rotate_left(13) ^ second.wrapping_mul(0x1b87_3593)
}

fn pair(template: usize, first: u8, second: u8) -> usize {
    GUESS_ROWS + template * 1024 + usize::from(first & 31) * 32 + usize::from(second & 31)
}

fn guess_row(template: u32, value: u32) -> usize {
    let mixed = (value ^ template.wrapping_mul(0x85eb_ca6b)).wrapping_mul(0x9e37_79b1);
    let mixed = (mixed ^ mixed >> 15).wrapping_mul(0x2c1b_3c6d);
    (mixed >> 18) as usize
}

/// Code of the places before the first and after the last word.
const OUTSIDE: u8 = 31;

/// Tags one sentence, left to right, and hands each tag to `put`.
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
    for index in 0..words.len() {
        let word = at(index);
        guesses.push(if word.rule != OPEN {
            word.rule
        } else {
            let shape = u32::from(word.shape);
            scorer.guess(
                index,
                &[
                    guess_row(1, word.whole),
                    guess_row(2, word.suffix(4)),
                    guess_row(3, word.suffix(3)),
                    guess_row(4, word.suffix(2)),
                    guess_row(5, joined(word.prefix(), shape)),
                    guess_row(6, shape << 1 | u32::from(index == 0)),
                ],
            )
        });
    }
    let mut before = [EDGE, EDGE];
    let mut tags = [OUTSIDE, OUTSIDE];
    let mut anchor = 0u32;
    let (mut word, mut next) = (at(0), at(1));
    for index in 0..words.len() {
        let after = at(index + 2);
        let guess = |index: usize| guesses.get(index).copied().unwrap_or(OUTSIDE);
        let tag = if word.rule != OPEN {
            word.rule
        } else {
            let [back, far_back] = before;
            let shape = u32::from(word.shape);
            let first = u32::from(index == 0);
            let (next_guess, after_guess) = (guess(index + 1), guess(index + 2));
            let own_guess = guess(index);
            let near = [
                hashed(1, word.whole),
                hashed(2, joined(word.whole, shape)),
                hashed(3, word.suffix(4)),
                hashed(4, joined(word.suffix(3), shape)),
                hashed(5, word.suffix(2)),
                hashed(6, word.prefix()),
                hashed(7, shape << 1 | first),
                hashed(8, back.whole),
                hashed(9, next.whole),
                hashed(10, far_back.whole),
                hashed(11, after.whole),
                hashed(12, joined(back.whole, word.whole)),
                hashed(13, joined(word.whole, next.whole)),
                hashed(14, joined(u32::from(next_guess), word.whole)),
                hashed(15, joined(back.whole, word.suffix(3))),
                hashed(16, joined(word.suffix(3), next.whole)),
                hashed(
                    17,
                    u32::from(back.shape) << 16 | shape << 8 | u32::from(next.shape),
                ),
                hashed(18, next.suffix(3)),
                hashed(19, back.suffix(3)),
                hashed(20, joined(u32::from(next_guess), word.suffix(2))),
                pair(0, next_guess, after_guess),
                pair(1, own_guess, next_guess),
            ];
            let [last, before_last] = tags.map(u32::from);
            let history = last << 8 | before_last;
            let past = [
                pair(2, tags[0], tags[1]),
                pair(3, tags[0], next_guess),
                hashed(32, joined(last, word.whole)),
                hashed(33, joined(history, word.whole)),
                hashed(34, joined(last, word.suffix(3))),
                hashed(35, joined(last, next.whole)),
                hashed(36, joined(anchor, word.suffix(2))),
                hashed(37, joined(joined(anchor, last), word.suffix(2))),
                hashed(
                    38,
                    joined(history << 8 | u32::from(next_guess), word.suffix(2)),
                ),
            ];
            scorer.choose(index, &near, &past)
        };
        let given = Tag::from_code(tag).unwrap_or(Tag::Other);
        put(given);
        match given {
            Tag::Auxiliary => anchor = word.whole,
            Tag::Noun | Tag::ProperNoun if anchor > 64 => anchor = 1,
            _ if given.is_verb() => anchor = 2 + u32::from(tag),
            Tag::Subordinator | Tag::Coordinator => anchor = 0,
            _ => {}
        }
        tags = [tag, tags[0]];
        before = [word, before[0]];
        word = next;
        next = after;
    }
}

/// Two words in capitals and no lower-case letter: capitals say nothing here.
fn is_all_capitals(words: &[Word]) -> bool {
    let mut capitals = 0;
    for word in words {
        if word.has_lower_case() {
            return false;
        }
        capitals += usize::from(word.is_all_capitals());
    }
    capitals >= 2
}

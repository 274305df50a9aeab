//! Words as the tagger sees them: hashes of the form, its shape, and the word classes that the lists
//! know for it.

use super::Tag;
use super::classes::Classes;

pub(super) const INITIAL_CAPITAL: u8 = 1;
pub(super) const LOWER: u8 = 2;
pub(super) const DIGIT: u8 = 4;
pub(super) const CAPITALS: u8 = 8;
pub(super) const INNER_MARK: u8 = 16;
pub(super) const LETTER: u8 = 32;

/// In [`Word::rule`]: the table decides.
pub(super) const OPEN: u8 = u8::MAX;
/// In [`Word::rule`]: a lone apostrophe, a possessive or a quotation mark.
pub(super) const APOSTROPHE: u8 = u8::MAX - 1;

const HASH_START: u32 = 0x811c_9dc5;

const fn hash_byte(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// One word as the tagger sees it.
///
/// "Don’t" and "don't" differ in their capital only, and "1,250" is "0,000". Making one reads the
/// word once, whatever its length; nothing is allocated.
///
/// ```
/// use factclaim::tagger::Word;
///
/// assert_eq!(Word::new("’s"), Word::new("'s"));
/// assert_eq!(Word::new("1,250"), Word::new("9,999"));
/// assert_ne!(Word::new("Us"), Word::new("us"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Hash of the form in lower case, digits read as 0, apostrophes straight.
    pub(super) whole: u32,
    /// The last four bytes of that form.
    pub(super) tail: u32,
    /// Its first three bytes.
    pub(super) head: u32,
    pub(super) shape: u8,
    /// Code of the tag that a rule gives, or [`OPEN`] or [`APOSTROPHE`].
    pub(super) rule: u8,
    /// The set of classes that the form can have.
    pub(super) class: u8,
}

/// Stands before the first word and after the last.
pub(super) const EDGE: Word = Word {
    whole: 0x5bd1_e995,
    tail: 0,
    head: 0,
    shape: 0,
    rule: OPEN,
    class: u8::MAX,
};

impl Word {
    /// Reads one token.
    pub fn new(text: &str) -> Word {
        Word::read(text, Classes::english())
    }

    /// Reads one token, with the classes that a table of forms gives it.
    #[doc(hidden)]
    #[inline]
    pub fn read(text: &str, classes: Classes<'_>) -> Word {
        let mut form = Form {
            hash: HASH_START,
            tail: 0,
            head: 0,
            length: 0,
        };
        let mut shape = 0;
        let mut has_capital = false;
        for (index, character) in text.char_indices() {
            let kind = match character {
                'a'..='z' => LOWER | LETTER,
                'A'..='Z' => LETTER,
                '0'..='9' => DIGIT,
                '.' | '-' if index > 0 => INNER_MARK,
                '\0'..='\x7f' => 0,
                _ if character.is_uppercase() => LETTER,
                _ if character.is_alphabetic() => LOWER | LETTER,
                _ if character.is_numeric() => DIGIT,
                _ => 0,
            };
            shape |= kind;
            if kind == LETTER {
                if index == 0 {
                    shape |= INITIAL_CAPITAL;
                }
                if has_capital {
                    shape |= CAPITALS;
                }
                has_capital = true;
            }
            match character {
                '0'..='9' => form.push(b'0'),
                '\u{2018}' | '\u{2019}' => form.push(b'\''),
                '\0'..='\x7f' => form.push(character.to_ascii_lowercase() as u8),
                _ => {
                    for lower in character.to_lowercase() {
                        let mut buffer = [0; 4];
                        for &byte in lower.encode_utf8(&mut buffer).as_bytes() {
                            form.push(byte);
                        }
                    }
                }
            }
        }
        let rule = if shape & (LETTER | DIGIT) == 0 {
            mark(text)
        } else if is_interjection(form.hash) {
            Tag::Interjection as u8
        } else {
            OPEN
        };
        Word {
            whole: form.hash,
            tail: form.tail,
            head: form.head,
            shape,
            rule,
            class: classes.of(form.hash),
        }
    }

    /// Whether the hand-written lists hold the form: a word of the language, where a name mostly is none. About one unknown word in
    /// two hundred passes for known.
    pub(crate) fn is_listed(self) -> bool {
        self.class != super::classes::UNKNOWN || self.rule == Tag::Interjection as u8
    }

    /// Whether the lists hold the form, and give it the same classes as another one: "camp" can be what "vote" can be, a noun or a verb
    /// without an ending.
    pub(crate) fn is_like(self, other: &str) -> bool {
        self.class != super::classes::UNKNOWN && self.class == Word::new(other).class
    }

    /// What a table of forms knows the word by.
    #[doc(hidden)]
    pub fn hash(self) -> u32 {
        self.whole
    }

    /// The same word as if written in lower case.
    pub(crate) fn lowered(self) -> Word {
        let shape = match self.shape & LETTER {
            0 => self.shape,
            _ => self.shape & !(INITIAL_CAPITAL | CAPITALS) | LOWER,
        };
        Word { shape, ..self }
    }

    /// The shape, where the capital of a sentence's first word says nothing: "Villagers" is to
    /// profit from what was learnt of "villagers".
    pub(super) fn shape_at(self, is_first: bool) -> u32 {
        u32::from(if is_first {
            self.shape & !INITIAL_CAPITAL
        } else {
            self.shape
        })
    }

    pub(super) fn suffix(self, bytes: u32) -> u32 {
        self.tail & (u32::MAX >> (32 - 8 * bytes))
    }
}

/// The normal form of a word while it is read.
struct Form {
    hash: u32,
    tail: u32,
    head: u32,
    length: usize,
}

impl Form {
    fn push(&mut self, byte: u8) {
        self.hash = hash_byte(self.hash, byte);
        self.tail = self.tail << 8 | u32::from(byte);
        if self.length < 3 {
            self.head = self.head << 8 | u32::from(byte);
        }
        self.length += 1;
    }
}

/// Code for a token without letter or digit.
fn mark(text: &str) -> u8 {
    let mut characters = text.chars();
    let tag = match (characters.next(), characters.next()) {
        (Some('&'), None) => Tag::Coordinator,
        (Some('\'' | '\u{2019}'), None) => return APOSTROPHE,
        (Some('$' | '%' | '#' | '+' | '/' | '@' | '^'), None) => Tag::Symbol,
        (Some(':' | ';'), Some(')' | '(' | '-')) => Tag::Symbol,
        (Some(first), _) if is_symbol(first) => Tag::Symbol,
        (Some(_), _) => Tag::Punctuation,
        (None, _) => Tag::Other,
    };
    tag as u8
}

/// Signs of money, measure and mathematics, arrows, pictures.
fn is_symbol(character: char) -> bool {
    matches!(character,
        '¢'..='¦' | '©' | '®'..='±' | '×' | '÷' | '\u{20a0}'..='\u{20cf}'
        | '\u{2100}'..='\u{214f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Hashes of the words that are interjections by rule, in open addressing. Made by the compiler, so
/// that the first word costs no more than the next.
static INTERJECTIONS: [u32; 128] = hash_lines(include_str!("../lexicon/en/interjection.tsv"));

const fn hash_lines(list: &str) -> [u32; 128] {
    let bytes = list.as_bytes();
    let mut table = [0; 128];
    let mut kept = 0;
    let mut start = 0;
    while start < bytes.len() {
        let mut end = start;
        let mut hash = HASH_START;
        while end < bytes.len() && bytes[end] != b'\n' {
            hash = hash_byte(hash, bytes[end]);
            end += 1;
        }
        if end > start && bytes[start] != b'#' {
            let mut slot = (hash >> 25) as usize;
            while table[slot] != 0 {
                slot = (slot + 1) % table.len();
            }
            table[slot] = hash;
            kept += 1;
        }
        start = end + 1;
    }
    assert!(
        kept * 2 <= table.len(),
        "the list of interjections has outgrown its table"
    );
    table
}

fn is_interjection(hash: u32) -> bool {
    let start = (hash >> 25) as usize;
    let (before, after) = INTERJECTIONS.split_at(start);
    after
        .iter()
        .chain(before)
        .take_while(|&&kept| kept != 0)
        .any(|&kept| kept == hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_digits_and_apostrophes_share_a_hash() {
        for (one, other) in [
            ("Kill", "kill"),
            ("N’T", "n't"),
            ("12", "97"),
            ("École", "école"),
        ] {
            assert_eq!(
                Word::new(one).whole,
                Word::new(other).whole,
                "{one}, {other}"
            );
        }
        for (one, other) in [("kill", "kills"), ("12", "120"), ("can", "cab")] {
            assert_ne!(
                Word::new(one).whole,
                Word::new(other).whole,
                "{one}, {other}"
            );
        }
    }

    #[test]
    fn shapes() {
        for (text, shape) in [
            ("storm", LOWER | LETTER),
            ("Storm", INITIAL_CAPITAL | LOWER | LETTER),
            ("STORM", INITIAL_CAPITAL | CAPITALS | LETTER),
            ("U.S.", INITIAL_CAPITAL | CAPITALS | LETTER | INNER_MARK),
            ("A", INITIAL_CAPITAL | LETTER),
            ("eBay", LOWER | LETTER),
            ("1,250", DIGIT),
            ("-", 0),
            ("Élan", INITIAL_CAPITAL | LOWER | LETTER),
        ] {
            assert_eq!(Word::new(text).shape, shape, "{text}");
        }
    }

    #[test]
    fn marks_and_symbols_are_known_by_their_characters() {
        for (text, tag) in [
            ("...", Tag::Punctuation),
            ("“", Tag::Punctuation),
            ("—", Tag::Punctuation),
            ("\0", Tag::Punctuation),
            ("$", Tag::Symbol),
            ("€", Tag::Symbol),
            ("%", Tag::Symbol),
            (":)", Tag::Symbol),
            ("🌊", Tag::Symbol),
            ("&", Tag::Coordinator),
            ("Yeah", Tag::Interjection),
            ("", Tag::Other),
        ] {
            assert_eq!(Word::new(text).rule, tag as u8, "{text}");
        }
        for open in ["well", "yea", "US$", "4", "A"] {
            assert_eq!(Word::new(open).rule, OPEN, "{open}");
        }
    }

    #[test]
    fn every_interjection_of_the_list_is_found() {
        let list = include_str!("../lexicon/en/interjection.tsv");
        let words: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(words.is_sorted() && !words.is_empty());
        for word in words {
            assert_eq!(Word::new(word).rule, Tag::Interjection as u8, "{word}");
        }
    }
}

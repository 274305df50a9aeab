//! The hash table of the lexicon: open addressing, no allocation on look-up.

/// FNV-1a, 64 bits: one multiplication a byte, good enough for short words and the same on every machine.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// Longest entry word in bytes; a longer word of the text is in no list and is not hashed.
const LONGEST: usize = 32;

pub(super) fn hash(folded: &[u8]) -> u64 {
    folded.iter().fold(OFFSET, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    })
}

#[derive(Debug, Default)]
pub(super) struct Table {
    /// (hash, position in `words` plus one); 0 marks a free slot. The length is a power of two.
    slots: Vec<(u64, u32)>,
    words: Vec<(Box<str>, u32)>,
}

impl Table {
    pub(super) fn find(&self, hash: u64, word: &str) -> Option<u32> {
        self.probe(hash, |entry| entry == word.as_bytes())
    }

    /// Looks up a word of the text, lowering ASCII letters and straightening apostrophes on the way.
    pub(super) fn find_folded(&self, word: &str) -> Option<u32> {
        if word.len() > LONGEST {
            return None;
        }
        let mut folded = [0u8; LONGEST];
        let mut length = 0;
        let bytes = word.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte == 0xe2 && bytes[at..].starts_with("’".as_bytes()) {
                folded[length] = b'\'';
                at += "’".len();
            } else {
                folded[length] = byte.to_ascii_lowercase();
                at += 1;
            }
            length += 1;
        }
        let folded = &folded[..length];
        self.probe(hash(folded), |entry| entry == folded)
    }

    fn probe(&self, hash: u64, is_it: impl Fn(&[u8]) -> bool) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = spread(hash) & mask;
        loop {
            let (other, position) = self.slots[slot];
            let (word, id) = self.words.get((position as usize).checked_sub(1)?)?;
            if other == hash && is_it(word.as_bytes()) {
                return Some(*id);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Adds a word that is not in the table yet.
    pub(super) fn insert(&mut self, word: &str, id: u32) {
        self.words.push((word.into(), id));
        // At most a quarter full: most words of a text are in no list, and a miss should end at the first slot.
        if self.words.len() * 4 > self.slots.len() {
            self.slots = vec![(0, 0); (self.words.len() * 8).next_power_of_two()];
            for position in 0..self.words.len() {
                self.place(position);
            }
        } else {
            self.place(self.words.len() - 1);
        }
    }

    fn place(&mut self, position: usize) {
        let hash = hash(self.words[position].0.as_bytes());
        let mask = self.slots.len() - 1;
        let mut slot = spread(hash) & mask;
        while self.slots[slot].1 != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = (hash, position as u32 + 1);
    }
}

/// FNV mixes upward: its high bits are the better index.
fn spread(hash: u64) -> usize {
    (hash ^ (hash >> 32)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_put_in_and_nothing_else() {
        let mut table = Table::default();
        assert_eq!(table.find_folded("word"), None);
        for id in 1..2000u32 {
            table.insert(&format!("w{id}"), id);
        }
        assert_eq!(table.find_folded("W77"), Some(77));
        assert_eq!(table.find_folded("w2000"), None);
    }

    #[test]
    fn folding_straightens_the_apostrophe_and_bounds_the_length() {
        let mut table = Table::default();
        table.insert("n't", 1);
        assert_eq!(table.find_folded("N’T"), Some(1));
        assert_eq!(table.find_folded(&"n’".repeat(5000)), None);
    }
}

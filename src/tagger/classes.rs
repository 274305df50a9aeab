//! The classes that a form can have, whatever stands around it: "killed" is a past form and a
//! participle, "shot" is these and a noun.
//!
//! The lists in `words/` and the rules of inflection give some forty-five thousand forms. Their table
//! (`words.bin`) keeps no form: ten bits of its hash and a number for its set of classes. So about
//! one unknown word in two hundred is taken for a known one, which costs less than a larger table.
//!
//! Made and read like the weights: public for `examples/train_tagger.rs` alone.

/// Slots of the table, in open addressing.
pub const SLOTS: usize = 1 << 16;
/// Bytes of a slot, the lower one first.
pub const SLOT_BYTES: usize = 2;
/// Bits of a slot that number the set of classes; the higher ones are of the hash.
pub const SET_BITS: u32 = 6;
/// So many sets can be numbered, from 1.
pub const MOST_SETS: usize = (1 << SET_BITS) - 1;
/// The number of the empty set, for words that the table does not know.
pub const UNKNOWN: u8 = 0;
/// A slot that holds no form.
pub const EMPTY: u16 = 0;

/// The bytes of a whole table.
pub type Table = [u8; SLOTS * SLOT_BYTES];

static ENGLISH: &Table = include_bytes!("words.bin");

/// A table of forms, read in place.
#[derive(Clone, Copy, Debug)]
pub struct Classes<'a> {
    slots: &'a [[u8; SLOT_BYTES]],
}

impl Classes<'static> {
    /// The table that the crate carries.
    pub const fn english() -> Classes<'static> {
        const { Classes::over(ENGLISH) }
    }
}

impl<'a> Classes<'a> {
    /// Reads a table in place.
    pub const fn over(table: &'a Table) -> Classes<'a> {
        let (slots, _) = table.as_chunks();
        Classes { slots }
    }

    /// The number of the set of classes of a form, by the hash of its normal form.
    #[inline]
    pub(super) fn of(self, hash: u32) -> u8 {
        let (start, print) = place(hash);
        let (before, after) = self.slots.split_at_checked(start).unwrap_or_default();
        after
            .iter()
            .chain(before)
            .map(|&slot| u16::from_le_bytes(slot))
            .take_while(|&slot| slot != EMPTY)
            .find(|&slot| slot >> SET_BITS == print)
            .map_or(UNKNOWN, |slot| (slot & (MOST_SETS as u16)) as u8)
    }
}

/// The slot where the search for a form begins, and the bits of its hash that the slot keeps.
pub fn place(hash: u32) -> (usize, u16) {
    let mixed = (hash ^ hash >> 15).wrapping_mul(0x9e37_79b1);
    ((mixed >> 16) as usize, mixed as u16 >> SET_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tagger::Word;

    fn class(form: &str) -> u8 {
        Classes::english().of(Word::new(form).hash())
    }

    #[test]
    fn forms_of_one_kind_share_a_set() {
        for forms in [
            ["went", "began", "fell"],
            ["begun", "forgiven", "seen"],
            ["happily", "nearly", "basically"],
            ["women", "criteria", "villages"],
            ["Eleven", "forty", "TWO"],
        ] {
            let sets = forms.map(class);
            assert_ne!(sets[0], UNKNOWN, "{forms:?}");
            assert_eq!(sets, [sets[0]; 3], "{forms:?}");
        }
    }

    #[test]
    fn forms_of_two_kinds_do_not() {
        for (one, other) in [("went", "gone"), ("kill", "kills"), ("big", "bigger")] {
            assert_ne!(class(one), class(other), "{one}, {other}");
        }
    }

    #[test]
    fn few_unknown_words_are_taken_for_known_ones() {
        let letters = || 'a'..='z';
        let words = letters().flat_map(|one| letters().map(move |two| format!("xq{one}{two}vj")));
        let taken = words.filter(|word| class(word) != UNKNOWN).count();
        assert!(taken < 26 * 26 / 50, "{taken} of 676");
    }

    #[test]
    fn a_full_table_ends_the_search() {
        let table = [0xff; SLOTS * SLOT_BYTES];
        assert_eq!(Classes::over(&table).of(0), UNKNOWN);
    }

    #[test]
    fn lists_are_sorted_and_unique() {
        for list in [
            include_str!("words/adjective.tsv"),
            include_str!("words/adverb.tsv"),
            include_str!("words/irregular.tsv"),
            include_str!("words/noun.tsv"),
            include_str!("words/plural.tsv"),
            include_str!("words/verb.tsv"),
        ] {
            let entries: Vec<&str> = list
                .lines()
                .filter(|line| !line.starts_with('#'))
                .filter_map(|line| line.split('\t').next())
                .collect();
            assert!(entries.len() > 400);
            assert!(entries.is_sorted_by(|one, other| one < other));
        }
    }
}

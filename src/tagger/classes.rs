//! The classes that a form can have, whatever stands around it: "killed" is a past form and a
//! participle, "shot" is these and a noun.
//!
//! The lists in `words/` and the rules of inflection give some forty thousand forms. Their table
//! (`words.bin`) keeps no form: eight bits of its hash and a number for its set of classes. So about
//! one unknown word in a hundred is taken for a known one, which the weights have learnt to bear.

/// Slots of the table, in open addressing.
pub const SLOTS: usize = 1 << 16;
/// Bytes of a slot: eight bits of the hash, then the number of the set.
pub const SLOT_BYTES: usize = 2;
/// The number of the empty set, which marks an empty slot too.
pub const UNKNOWN: u8 = 0;

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
            .take_while(|[_, set]| *set != UNKNOWN)
            .find(|[kept, _]| *kept == print)
            .map_or(UNKNOWN, |&[_, set]| set)
    }
}

/// The slot where the search for a form begins, and the bits of its hash that the slot keeps.
pub fn place(hash: u32) -> (usize, u8) {
    let mixed = (hash ^ hash >> 15).wrapping_mul(0x9e37_79b1);
    ((mixed >> 16) as usize, (mixed >> 8) as u8)
}

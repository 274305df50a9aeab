//! Byte offsets as other tools count them: lines, characters, UTF-16 units.

/// Turns byte offsets of one text into lines, characters and UTF-16 units.
///
/// Built in one pass over the text; each look-up then reads a few dozen bytes, however long the line.
///
/// ```
/// use factclaim::Offsets;
/// let offsets = Offsets::new("one\n“two” three");
/// let place = offsets.place(13);
/// assert_eq!((place.line, place.column), (2, 6)); // both from 1, columns in characters
/// assert_eq!(offsets.characters(13), 9);
/// ```
#[derive(Debug, Clone)]
pub struct Offsets<'t> {
    text: &'t str,
    /// How much stands before each line.
    lines: Vec<Count>,
    /// How much stands before every 64th byte or the character that holds it, so that no look-up walks a long line.
    steps: Vec<Count>,
}

/// How many bytes lie between two counts that are kept.
const STEP: usize = 64;

/// The same stretch, from the start of the text on, in three units.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    byte: usize,
    characters: usize,
    utf16: usize,
}

/// A line and a column, both counted from 1, the column in characters. A line ends at `\n`, as editors count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl<'t> Offsets<'t> {
    /// Reads where the lines of `text` start.
    pub fn new(text: &'t str) -> Self {
        let mut at = Count::default();
        let mut lines = vec![at];
        let mut steps = Vec::with_capacity(text.len() / STEP + 1);
        for c in text.chars() {
            let end = at.byte + c.len_utf8();
            while steps.len() * STEP < end {
                steps.push(at);
            }
            at = Count {
                byte: end,
                characters: at.characters + 1,
                utf16: at.utf16 + c.len_utf16(),
            };
            if c == '\n' {
                lines.push(at);
            }
        }
        Self { text, lines, steps }
    }

    /// Line and column of a byte offset; one past the end of the text, or inside a character, counts as the next smaller boundary.
    pub fn place(&self, byte: usize) -> Place {
        let at = self.count(byte);
        let line = self.lines.partition_point(|line| line.byte <= at.byte);
        let before = line.checked_sub(1).and_then(|last| self.lines.get(last));
        Place {
            line,
            column: at.characters - before.map_or(0, |line| line.characters) + 1,
        }
    }

    /// How many characters stand before a byte offset.
    pub fn characters(&self, byte: usize) -> usize {
        self.count(byte).characters
    }

    /// How many UTF-16 units stand before a byte offset, as JavaScript and the Language Server Protocol count.
    pub fn utf16(&self, byte: usize) -> usize {
        self.count(byte).utf16
    }

    /// What stands before a byte, in all units.
    fn count(&self, byte: usize) -> Count {
        let byte = self.text.floor_char_boundary(byte);
        let step = self.steps.get(byte / STEP).or(self.steps.last());
        let start = step.copied().unwrap_or_default();
        let rest = &self.text[start.byte..byte];
        Count {
            byte,
            characters: start.characters + rest.chars().count(),
            utf16: start.utf16 + rest.chars().map(char::len_utf16).sum::<usize>(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_in_every_unit() {
        let offsets = Offsets::new("a😀b\r\nü");
        assert_eq!(offsets.place(0), Place { line: 1, column: 1 });
        assert_eq!(offsets.place(5), Place { line: 1, column: 3 });
        assert_eq!((offsets.characters(5), offsets.utf16(5)), (2, 3));
        assert_eq!(offsets.place(8), Place { line: 2, column: 1 });
        assert_eq!((offsets.characters(10), offsets.utf16(10)), (6, 7));
    }

    #[test]
    fn positions_outside_the_text_are_drawn_in() {
        let offsets = Offsets::new("ü");
        assert_eq!(offsets.characters(1), 0);
        assert_eq!(offsets.characters(99), 1);
    }

    #[test]
    fn a_long_line_is_counted_from_near_by() {
        let text = "aü€😀b ".repeat(5_000);
        let offsets = Offsets::new(&text);
        for (byte, _) in text.char_indices().step_by(97) {
            let before = &text[..byte];
            assert_eq!(offsets.characters(byte), before.chars().count());
            assert_eq!(offsets.utf16(byte), before.encode_utf16().count());
            assert_eq!(offsets.place(byte).column, before.chars().count() + 1);
            // What a look-up walks is bounded.
            assert!(byte - offsets.steps[byte / STEP].byte < STEP + 4);
        }
    }
}

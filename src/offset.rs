//! Byte offsets as other tools count them: lines, characters, UTF-16 units.

/// Turns byte offsets of one text into lines, characters and UTF-16 units.
///
/// Built in one pass over the text; each look-up then reads at most one line.
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
    lines: Vec<LineStart>,
}

#[derive(Debug, Clone, Copy)]
struct LineStart {
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
        let mut lines = vec![LineStart {
            byte: 0,
            characters: 0,
            utf16: 0,
        }];
        let (mut characters, mut utf16) = (0, 0);
        for (byte, c) in text.char_indices() {
            characters += 1;
            utf16 += c.len_utf16();
            if c == '\n' {
                lines.push(LineStart {
                    byte: byte + 1,
                    characters,
                    utf16,
                });
            }
        }
        Self { text, lines }
    }

    /// Line and column of a byte offset; one past the end of the text, or inside a character, counts as the next smaller boundary.
    pub fn place(&self, byte: usize) -> Place {
        let (index, rest) = self.line_of(byte);
        Place {
            line: index + 1,
            column: rest.chars().count() + 1,
        }
    }

    /// How many characters stand before a byte offset.
    pub fn characters(&self, byte: usize) -> usize {
        let (index, rest) = self.line_of(byte);
        self.lines[index].characters + rest.chars().count()
    }

    /// How many UTF-16 units stand before a byte offset, as JavaScript and the Language Server Protocol count.
    pub fn utf16(&self, byte: usize) -> usize {
        let (index, rest) = self.line_of(byte);
        self.lines[index].utf16 + rest.chars().map(char::len_utf16).sum::<usize>()
    }

    /// The line that holds `byte`, and its text up to there.
    fn line_of(&self, byte: usize) -> (usize, &'t str) {
        let byte = self.text.floor_char_boundary(byte);
        let index = self.lines.partition_point(|line| line.byte <= byte) - 1;
        (index, &self.text[self.lines[index].byte..byte])
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
}

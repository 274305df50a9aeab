//! Quotation marks, paired.
//!
//! | text | read as |
//! |---|---|
//! | `“A,” he said. “B.”`, `"A," …`, ` ``A,'' `, `''A,''`, `„A“`, `«A»`, `»A«` | two quoted stretches |
//! | `"He said "no" twice."` | `no` lies inside: depth 1 |
//! | `'No,' he said, 'the miners' cars'` | single marks; the possessive apostrophe is none |
//! | `“A.` ¶ `“B.”` | one quote over two paragraphs: the first stretch is *continued* |
//! | `We won,” he said.` | the opening mark is missing: recovered from the start of the paragraph, and noted |
//! | `<a name="value">`, `6"`, `6″` | nothing: the value of an attribute, inches |
//!
//! Which side a mark stands on is read from the blanks around it first, because news text has reversed and straight marks; its own
//! shape decides only where the blanks do not. Pairing is a stack within one paragraph. A mark left over spoils nothing but itself.

mod pair;
mod side;

use crate::document::Document;
use crate::span::TokenRange;
pub(super) use side::is_single;

/// A stretch of text in quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted {
    /// The tokens between the marks.
    pub inner: TokenRange,
    /// The opening mark; `None` where it is missing.
    pub open: Option<usize>,
    /// The closing mark; `None` where it is missing or the next paragraph goes on with the quote.
    pub close: Option<usize>,
    /// How many other stretches it lies in.
    pub depth: usize,
    /// Index of the paragraph in which it opens.
    pub paragraph: usize,
    /// The next paragraph opens with a mark again and goes on with the quote.
    pub continued: bool,
}

impl Quoted {
    /// The tokens with the marks.
    pub fn outer(&self) -> TokenRange {
        TokenRange::new(
            self.open.unwrap_or(self.inner.start),
            self.close.map_or(self.inner.end, |close| close + 1),
        )
    }
}

/// The quoted stretches of a document, in text order.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    quoted: Vec<Quoted>,
    /// Indices of the stretches that lie in no other.
    outermost: Vec<usize>,
    unpaired: Vec<usize>,
    looks: u64,
}

impl Marks {
    /// Pairs the marks of a document.
    pub fn read(document: &Document<'_>) -> Self {
        let mut marks = pair::read(document);
        marks.nest();
        marks
    }

    /// All stretches.
    pub fn all(&self) -> &[Quoted] {
        &self.quoted
    }

    /// The stretches that lie in no other.
    pub fn outermost(&self) -> impl ExactSizeIterator<Item = &Quoted> {
        self.outermost.iter().map(|&index| &self.quoted[index])
    }

    /// The outermost stretch that holds a token, the marks included, as its place in [`Marks::outermost`].
    pub fn covering(&self, token: usize) -> Option<usize> {
        let after = self
            .outermost
            .partition_point(|&index| self.quoted[index].outer().start <= token);
        let place = after.checked_sub(1)?;
        self.quoted[self.outermost[place]]
            .outer()
            .has(token)
            .then_some(place)
    }

    /// The outermost stretch that holds a token, the marks included.
    pub fn holding(&self, token: usize) -> Option<&Quoted> {
        let place = self.covering(token)?;
        self.outermost.get(place).map(|&index| &self.quoted[index])
    }

    /// The outermost stretches that start in a range.
    pub fn outermost_in(&self, range: TokenRange) -> impl Iterator<Item = &Quoted> {
        let start = self
            .outermost
            .partition_point(|&index| self.quoted[index].outer().start < range.start);
        self.outermost[start..]
            .iter()
            .map(|&index| &self.quoted[index])
            .take_while(move |quoted| quoted.outer().start < range.end)
    }

    /// Marks without a partner, as tokens in text order.
    pub fn unpaired(&self) -> &[usize] {
        &self.unpaired
    }

    /// How many times a token was looked at: a measure of work that is the same on every machine.
    pub fn looks(&self) -> u64 {
        self.looks
    }

    /// Orders the stretches and counts how deep each lies.
    fn nest(&mut self) {
        self.quoted.sort_by_key(|quoted| quoted.outer().start);
        self.unpaired.sort_unstable();
        let mut ends: Vec<usize> = Vec::new();
        for (index, quoted) in self.quoted.iter_mut().enumerate() {
            let outer = quoted.outer();
            while ends.last().is_some_and(|&end| end <= outer.start) {
                self.looks += 1;
                ends.pop();
            }
            quoted.depth = ends.len();
            if ends.is_empty() {
                self.outermost.push(index);
            }
            ends.push(outer.end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::lexicon::Lexicon;

    fn read(text: &str) -> (Vec<String>, usize) {
        let document = Document::new(text, Lexicon::of(Language::English));
        let marks = Marks::read(&document);
        let found = marks
            .all()
            .iter()
            .map(|quoted| {
                format!(
                    "{}{}{}",
                    ">".repeat(quoted.depth),
                    document.slice(quoted.inner),
                    if quoted.continued { " ..." } else { "" }
                )
            })
            .collect();
        (found, marks.unpaired().len())
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str], unpaired: usize) {
        let (found, left) = read(text);
        assert_eq!(found, expected, "{text}");
        assert_eq!(left, unpaired, "{text}");
    }

    #[test]
    fn every_convention_pairs() {
        for text in [
            "“We won,” he said. “At last.”",
            "\"We won,\" he said. \"At last.\"",
            "``We won,'' he said. ``At last.''",
            "''We won,'' he said. ''At last.''",
            "„We won,“ he said. „At last.“",
            "«We won,» he said. «At last.»",
            "»We won,« he said. »At last.«",
            "'We won,' he said. 'At last.'",
            "‘We won,’ he said. ‘At last.’",
            "”We won,“ he said. ”At last.“",
            "“We won,\" he said. \"At last.”",
        ] {
            check(text, &["We won,", "At last."], 0);
        }
    }

    #[test]
    fn marks_nest() {
        check(
            "“He said ‘no’ twice,” Roe said.",
            &["He said ‘no’ twice,", ">no"],
            0,
        );
        check(
            "\"He said \"no\" twice,\" Roe said.",
            &["He said \"no\" twice,", ">no"],
            0,
        );
        check("“‘No,’ he said,” Roe said.", &["‘No,’ he said,", ">No,"], 0);
        check(
            "''I am 'so tired,' '' she said.",
            &["I am 'so tired,'", ">so tired,"],
            0,
        );
    }

    #[test]
    fn apostrophes_are_no_marks() {
        check("The miners' cars and the owners' vans.", &[], 0);
        check("“Get 'em,” he said. The '90s ended.", &["Get 'em,"], 0);
        check(
            "'We like the miners' cars,' he said.",
            &["We like the miners' cars,"],
            0,
        );
        check("A 6\" pipe and a 6'2\" man.", &[], 2);
    }

    #[test]
    fn a_long_quote_opens_each_paragraph() {
        check(
            "“One.\n\n“Two.\n\n“Three,” he said.",
            &["One. ...", "Two. ...", "Three,"],
            0,
        );
        check(
            "\"In a “year of storms,” we won.\n\n\"Two.\"",
            &[
                "In a “year of storms,” we won. ...",
                ">year of storms,",
                "Two.",
            ],
            0,
        );
        check(
            "“In a “year of storms,” we won.\n\n“Two.”",
            &[
                "In a “year of storms,” we won. ...",
                ">year of storms,",
                "Two.",
            ],
            0,
        );
        check(
            "“One\nand two.\nAnd three,” he said.",
            &["One\nand two.\nAnd three,"],
            0,
        );
    }

    #[test]
    fn a_mark_left_over_spoils_only_itself() {
        check("We won,” he said. “At last.”", &["We won,", "At last."], 1);
        check("“We won, he said. “At last.”", &["At last."], 1);
        check("“We won,” he said. “At last.", &["We won,", "At last."], 1);
        check(
            "“We won.\n\nHe left. “At last.”",
            &["We won.", "At last."],
            1,
        );
        check("“A,” he said. We won.” He left.", &["A,", "We won."], 1);
        check("“A,” he said and left.” He ran.", &["A,"], 1);
        check(
            "“We won, “it is over,” he said.\n\n“At last.”",
            &["it is over,", "At last."],
            1,
        );
        check("A \" alone\n\n“At last.”", &["alone", "At last."], 1);
        check("“We won the port, said Ann Roe.", &["We won the port,"], 1);
        check(
            "“We won the port, said the mayor.",
            &["We won the port, said the mayor."],
            1,
        );
    }

    #[test]
    fn a_reversed_mark_opens_where_only_an_opening_one_can_stand() {
        check("”We won,” he said.", &["We won,"], 0);
        check("” … if we won,” he said.", &["… if we won,"], 0);
        check("He says,” we won.”", &["we won."], 0);
        check("We won, he left,” she said.", &["We won, he left,"], 1);
    }

    #[test]
    fn attributes_are_no_quotes() {
        check("<a name=\"\" kind=\"At last\">“We won.”", &["We won."], 0);
        check("It is x=\" and “we won.”", &["we won."], 0);
    }

    #[test]
    fn the_next_paragraph_goes_on_only_in_the_same_marks() {
        check(
            "\"We won.\n\n“At last,” he said.",
            &["We won.", "At last,"],
            1,
        );
    }

    #[test]
    fn any_heap_of_marks_is_read_in_linear_time() {
        for heap in ["“", "\"", "”", "'", "“ ‘", "\" ", "''", "« »", "“\n\n"] {
            let text = heap.repeat(50_000);
            let document = Document::new(&text, Lexicon::of(Language::English));
            let marks = Marks::read(&document);
            assert!(marks.all().len() <= document.tokens().len(), "{heap:?}");
        }
    }
}

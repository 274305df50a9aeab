//! Quotation marks, paired.
//!
//! | text | read as |
//! |---|---|
//! | `“A,” he said. “B.”`, `"A," …`, ` ``A,'' `, `''A,''`, `„A“`, `«A»`, `»A«` | two quoted stretches |
//! | `"He said "no" twice."` | `no` lies inside: depth 1 |
//! | `'No,' he said, 'the miners' cars'` | single marks; the possessive apostrophe is none |
//! | `“A.` ¶ `“B.”` | one quote over two paragraphs: the first stretch is *continued* |
//! | `We won,” he said.` | the opening mark is missing: recovered from the start of the paragraph, and noted |
//!
//! Which side a mark stands on is read from the blanks around it first, because news text has reversed and straight marks; its own
//! shape decides only where the blanks do not. Pairing is a stack within one paragraph. A mark left over spoils nothing but itself.

use crate::document::{Document, Shape, TokenKind};
use crate::lexicon::Class;
use crate::span::TokenRange;

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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Double,
    Single,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Open,
    Close,
    /// Blanks on both sides or on neither, and a mark that is the same on both sides.
    Either,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    token: usize,
    family: Family,
    /// How many stretches were closed when it opened.
    closed: usize,
}

impl Marks {
    /// Pairs the marks of a document.
    pub fn read(document: &Document<'_>) -> Self {
        let mut reader = Reader {
            document,
            marks: Marks::default(),
            open: Vec::new(),
        };
        for paragraph in 0..document.paragraphs().len() {
            reader.paragraph(paragraph);
        }
        reader.marks.nest();
        reader.marks
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

    /// Orders the stretches and counts how deep each lies.
    fn nest(&mut self) {
        self.quoted.sort_by_key(|quoted| quoted.outer().start);
        self.unpaired.sort_unstable();
        let mut ends: Vec<usize> = Vec::new();
        for (index, quoted) in self.quoted.iter_mut().enumerate() {
            let outer = quoted.outer();
            while ends.last().is_some_and(|&end| end <= outer.start) {
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

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    marks: Marks,
    /// Marks opened and not yet closed.
    open: Vec<Open>,
}

impl Reader<'_, '_> {
    fn paragraph(&mut self, paragraph: usize) {
        let Some(&range) = self.document.paragraphs().get(paragraph) else {
            return;
        };
        let first_closed = self.marks.quoted.len();
        let mut fresh = self.open.is_empty();
        for token in range.range() {
            if self.document.tokens()[token].kind != TokenKind::Mark {
                continue;
            }
            let Some((family, side)) = self.classify(token, range.start) else {
                continue;
            };
            match side {
                Side::Open => self.push(token, family),
                Side::Either
                    if !self
                        .open
                        .iter()
                        .rev()
                        .take(2)
                        .any(|open| open.family == family) =>
                {
                    self.push(token, family);
                }
                Side::Close | Side::Either => self.close(token, family, paragraph, range, fresh),
            }
            fresh &= family == Family::Single;
        }
        self.finish(paragraph, range, first_closed);
    }

    fn push(&mut self, token: usize, family: Family) {
        self.open.push(Open {
            token,
            family,
            closed: self.marks.quoted.len(),
        });
    }

    fn close(
        &mut self,
        token: usize,
        family: Family,
        paragraph: usize,
        range: TokenRange,
        fresh: bool,
    ) {
        if family == Family::Double {
            // A single mark still open inside was an apostrophe.
            while self
                .open
                .last()
                .is_some_and(|open| open.family == Family::Single)
                && self.open.len() > 1
            {
                self.open.pop();
            }
        }
        match self.open.last() {
            Some(open) if open.family == family => {
                let open = open.token;
                self.open.pop();
                self.add(Some(open), Some(token), open + 1, token, paragraph, false);
            }
            _ if family == Family::Single => {}
            _ => {
                self.open.clear();
                self.marks.unpaired.push(token);
                if fresh && token > range.start && !self.is_inch(token) {
                    self.add(None, Some(token), range.start, token, paragraph, false);
                }
            }
        }
    }

    fn add(
        &mut self,
        open: Option<usize>,
        close: Option<usize>,
        start: usize,
        end: usize,
        paragraph: usize,
        continued: bool,
    ) {
        self.marks.quoted.push(Quoted {
            inner: TokenRange::new(start, end),
            open,
            close,
            depth: 0,
            paragraph,
            continued,
        });
    }

    /// Decides what becomes of the marks still open at the end of a paragraph.
    fn finish(&mut self, paragraph: usize, range: TokenRange, first_closed: usize) {
        self.open.retain(|open| open.family == Family::Double);
        let Some(&bottom) = self.open.first() else {
            return;
        };
        let next = self.document.paragraphs().get(paragraph + 1).copied();
        if let Some(next) = next {
            let clear = self
                .document
                .tokens()
                .get(bottom.token + 1)
                .is_some_and(|first| first.is_glued());
            if clear && self.reopens(next) {
                for open in self.open.drain(1..) {
                    self.marks.unpaired.push(open.token);
                }
                self.open.clear();
                self.add(
                    Some(bottom.token),
                    None,
                    bottom.token + 1,
                    range.end,
                    paragraph,
                    true,
                );
                return;
            }
            if self.open.len() == 1 && self.closes_first(next) {
                return;
            }
        }
        // A later pair shows that the quote had ended before it: only what nothing follows runs to the end of the paragraph.
        let last = self.open.last().copied().unwrap_or(bottom);
        for open in self.open.drain(..) {
            self.marks.unpaired.push(open.token);
        }
        let alone = self.marks.quoted.len() == last.closed.max(first_closed);
        if alone && last.token + 1 < range.end {
            self.add(
                Some(last.token),
                None,
                last.token + 1,
                range.end,
                paragraph,
                false,
            );
        }
    }

    /// Whether a paragraph opens with a mark, as the next one of a long quote does.
    fn reopens(&self, paragraph: TokenRange) -> bool {
        self.document.tokens()[paragraph.start].kind == TokenKind::Mark
            && self
                .classify(paragraph.start, paragraph.start)
                .is_some_and(|(family, side)| family == Family::Double && side != Side::Close)
    }

    /// Whether the first mark of a paragraph closes: a line break inside a quote was taken for the end of a paragraph.
    fn closes_first(&self, paragraph: TokenRange) -> bool {
        paragraph
            .range()
            .filter(|&token| self.document.tokens()[token].kind == TokenKind::Mark)
            .find_map(|token| {
                self.classify(token, paragraph.start)
                    .filter(|(family, _)| *family == Family::Double)
            })
            .is_some_and(|(_, side)| side == Side::Close)
    }

    /// `6"`: a straight mark behind a number that nothing opened.
    fn is_inch(&self, token: usize) -> bool {
        self.document.is(token, "\"")
            && token
                .checked_sub(1)
                .is_some_and(|before| self.document.tokens()[before].kind == TokenKind::Number)
    }

    fn classify(&self, token: usize, paragraph: usize) -> Option<(Family, Side)> {
        let tokens = self.document.tokens();
        let text = self.document.text(token);
        let shape = match text {
            "“" | "„" | "‟" | "«" | "``" | "「" | "『" | "‘" | "‚" | "‛" | "‹" | "`" => {
                Side::Open
            }
            "”" | "»" | "」" | "』" | "’" | "›" => Side::Close,
            _ => Side::Either,
        };
        let family = match text {
            "'" | "’" | "‘" | "‚" | "‛" | "`" | "‹" | "›" => Family::Single,
            "′" | "″" => return None,
            _ => Family::Double,
        };
        let before = token
            .checked_sub(1)
            .filter(|_| tokens[token].is_glued() && token > paragraph);
        let after = tokens
            .get(token + 1)
            .filter(|next| next.is_glued() && !next.shape.has(Shape::LINE));
        let opens = before.is_none_or(|before| self.is_outside(before, true))
            && after.is_some_and(|next| !self.is_stop(token + 1) || next.kind == TokenKind::Mark);
        let closes = before.is_some()
            && after.is_none_or(|_| self.is_outside(token + 1, false) || self.is_stop(token + 1));
        let side = match (opens, closes) {
            (true, false) => Side::Open,
            (false, true) => Side::Close,
            _ => shape,
        };
        if family == Family::Single && !self.is_single_mark(token, side) {
            return None;
        }
        Some((family, side))
    }

    /// Whether a token that touches a mark can stand outside it: a bracket, a dash, another mark.
    fn is_outside(&self, token: usize, before: bool) -> bool {
        match self.document.tokens()[token].kind {
            TokenKind::Dash | TokenKind::Mark | TokenKind::Hyphen => true,
            TokenKind::Punctuation => {
                let text = self.document.text(token);
                if before {
                    matches!(text, "(" | "[" | "{" | ":" | "…") || text.starts_with("..")
                } else {
                    matches!(text, ")" | "]" | "}")
                }
            }
            _ => false,
        }
    }

    fn is_stop(&self, token: usize) -> bool {
        self.document.tokens()[token].kind == TokenKind::Punctuation
            && matches!(
                self.document.text(token).as_bytes(),
                [b'.' | b',' | b';' | b':' | b'!' | b'?', ..]
            )
    }

    /// A single mark that is no apostrophe.
    fn is_single_mark(&self, token: usize, side: Side) -> bool {
        let tokens = self.document.tokens();
        match side {
            Side::Either => false,
            Side::Open => {
                !matches!(self.document.text(token), "’")
                    && tokens.get(token + 1).is_some_and(|next| {
                        next.kind == TokenKind::Mark
                            || next.is_word() && !next.classes.has(Class::Clipping)
                    })
            }
            Side::Close => {
                // "the miners' cars": the possessive of a plural.
                let plural = token
                    .checked_sub(1)
                    .is_some_and(|before| self.document.text(before).ends_with(['s', 'S']));
                let goes_on = tokens
                    .get(token + 1)
                    .is_some_and(|next| next.is_word() && !next.is_glued());
                !(plural && goes_on)
            }
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
        check("A \" alone\n\n“At last.”", &["alone", "At last."], 1);
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

//! Pairing: a stack of open marks within one paragraph, and what is made of the marks left over.
//!
//! A mark without its partner is always noted. What it stood for is recovered where the text shows it:
//!
//! | missing | recovered |
//! |---|---|
//! | `We won,” he said.` | from the start of the paragraph |
//! | `“A,” he said. We won.” He left.` | from the start of its sentence |
//! | `He left. “We won.` | up to the end of the paragraph |
//! | `“We won, said Ann Roe.` | up to the words of saying |
//! | `He says,” We won.”` | the first mark is turned round |

use super::side::{self, Family, Side};
use super::{Marks, Quoted};
use crate::document::{Document, TokenKind};
use crate::lexicon::Class;
use crate::phrase::nickname_end;
use crate::span::TokenRange;

/// How many tokens the value of an attribute may have: what is longer was none.
const ATTRIBUTE: usize = 64;

/// How many words behind a stretch may tell who says it.
const SPEAKER: usize = 6;

/// The marks of a document, paired but not yet ordered.
pub(super) fn read(document: &Document<'_>) -> Marks {
    let mut reader = Reader {
        document,
        marks: Marks::default(),
        open: Vec::new(),
        looks: 0,
    };
    for paragraph in 0..document.paragraphs().len() {
        reader.paragraph(paragraph);
    }
    Marks {
        looks: reader.looks,
        ..reader.marks
    }
}

/// A mark opened and not yet closed.
#[derive(Debug, Clone, Copy)]
struct Open {
    token: usize,
    family: Family,
    /// How many stretches were closed when it opened.
    closed: usize,
}

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    marks: Marks,
    /// Marks opened and not yet closed.
    open: Vec<Open>,
    /// How often a token was looked at.
    looks: u64,
}

/// Where in a paragraph the reader is.
#[derive(Clone, Copy)]
struct Place {
    paragraph: usize,
    range: TokenRange,
    /// No double mark has been met in the paragraph.
    fresh: bool,
    /// Where the last stretch ends, or the paragraph starts.
    after: usize,
}

impl Reader<'_, '_> {
    fn paragraph(&mut self, paragraph: usize) {
        let Some(&range) = self.document.paragraphs().get(paragraph) else {
            return;
        };
        let first_closed = self.marks.quoted.len();
        let mut place = Place {
            paragraph,
            range,
            fresh: self.open.is_empty(),
            after: range.start,
        };
        let mut attribute = None;
        // Where the last name with a nickname goes on.
        let mut named = range.start;
        self.looks += range.len() as u64;
        for token in range.range() {
            if self.document.tokens()[token].kind != TokenKind::Mark {
                continue;
            }
            if let Some(start) = attribute.take()
                && token - start <= ATTRIBUTE
                && self.document.text(token) == self.document.text(start)
            {
                continue;
            }
            // "Ann “Bo” Roe": marks inside a name quote nothing.
            if let Some(behind) = nickname_end(self.document, token) {
                named = behind;
            }
            if token < named {
                continue;
            }
            if side::is_attribute(self.document, token) {
                attribute = Some(token);
                continue;
            }
            let Some((family, side)) = self.classify(token, range.start) else {
                continue;
            };
            match side {
                Side::Open => self.push(token, family),
                Side::Either if !self.awaits(family) => self.push(token, family),
                Side::Close
                    if self.open.is_empty()
                        && family == Family::Double
                        && (token == range.start || side::is_led_in(self.document, token)) =>
                {
                    self.push(token, family);
                }
                Side::Close | Side::Either => {
                    if self.close(token, family, place) {
                        place.after = token + 1;
                    }
                }
            }
            place.fresh &= family == Family::Single;
        }
        self.finish(paragraph, range, first_closed);
    }

    fn classify(&mut self, token: usize, paragraph: usize) -> Option<(Family, Side)> {
        self.looks += 1;
        side::classify(self.document, token, paragraph)
    }

    /// Whether one of the two marks opened last waits for a partner of this family.
    fn awaits(&self, family: Family) -> bool {
        let mut last = self.open.iter().rev().take(2);
        last.any(|open| open.family == family)
    }

    fn push(&mut self, token: usize, family: Family) {
        self.open.push(Open {
            token,
            family,
            closed: self.marks.quoted.len(),
        });
    }

    /// Closes the mark opened last, and tells whether a double one was met; without one, what the missing mark opened is recovered.
    fn close(&mut self, token: usize, family: Family, place: Place) -> bool {
        if family == Family::Double {
            // A single mark still open inside was an apostrophe.
            while self
                .open
                .last()
                .is_some_and(|open| open.family == Family::Single)
                && self.open.len() > 1
            {
                self.looks += 1;
                self.open.pop();
            }
        }
        match self.open.last() {
            Some(open) if open.family == family => {
                let open = open.token;
                self.open.pop();
                self.add(
                    Some(open),
                    Some(token),
                    TokenRange::new(open + 1, token),
                    place.paragraph,
                );
            }
            _ if family == Family::Single => return false,
            _ => {
                self.open.clear();
                self.marks.unpaired.push(token);
                if let Some(start) = self.missing_open(token, place) {
                    let inner = TokenRange::new(start, token);
                    self.add(None, Some(token), inner, place.paragraph);
                }
            }
        }
        family == Family::Double
    }

    /// Where the quote starts whose opening mark is missing.
    fn missing_open(&self, token: usize, place: Place) -> Option<usize> {
        if place.fresh {
            let real = token > place.range.start && !side::is_inch(self.document, token);
            return real.then_some(place.range.start);
        }
        // Behind other quotes only a whole sentence can be told from the words around it.
        let last = token.checked_sub(1)?;
        let stopped = matches!(
            self.document.text(last).as_bytes(),
            [b'.' | b'!' | b'?', ..]
        );
        let start = self.document.sentence_of(last)?.tokens.start;
        (stopped && start >= place.after && start < last).then_some(start)
    }

    fn add(
        &mut self,
        open: Option<usize>,
        close: Option<usize>,
        inner: TokenRange,
        paragraph: usize,
    ) {
        self.marks.quoted.push(Quoted {
            inner,
            open,
            close,
            depth: 0,
            paragraph,
            continued: false,
        });
    }

    /// Decides what becomes of the marks still open at the end of a paragraph.
    fn finish(&mut self, paragraph: usize, range: TokenRange, first_closed: usize) {
        self.open.retain(|open| open.family == Family::Double);
        let Some(&bottom) = self.open.first() else {
            return;
        };
        self.looks += self.open.len() as u64;
        let next = self.document.paragraphs().get(paragraph + 1).copied();
        if let Some(next) = next {
            let tokens = self.document.tokens();
            let clear = tokens
                .get(bottom.token + 1)
                .is_some_and(|first| first.is_glued());
            let worded = tokens[range.range()].iter().any(|token| token.is_word());
            if clear && worded && !self.is_spoken_later(bottom) && self.reopens(next, bottom.token)
            {
                for open in self.open.drain(1..) {
                    self.marks.unpaired.push(open.token);
                }
                self.open.clear();
                self.add(
                    Some(bottom.token),
                    None,
                    TokenRange::new(bottom.token + 1, range.end),
                    paragraph,
                );
                if let Some(added) = self.marks.quoted.last_mut() {
                    added.continued = true;
                }
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
            let open = TokenRange::new(last.token + 1, range.end);
            let inner = TokenRange::new(open.start, self.told_in(open).unwrap_or(open.end));
            self.add(Some(last.token), None, inner, paragraph);
        }
    }

    /// `“We won, said Ann Roe.`: where words end that are told to be somebody's before their mark has closed.
    fn told_in(&mut self, open: TokenRange) -> Option<usize> {
        self.looks += open.len() as u64;
        let tokens = self.document.tokens();
        let told = open.range().find(|&at| {
            self.document.is(at, ",")
                && ["said", "says"]
                    .iter()
                    .any(|word| self.document.is(at + 1, word))
                && tokens
                    .get(at + 2)
                    .is_some_and(|name| name.is_word() && name.is_capital())
        });
        told.map(|comma| comma + 1)
    }

    /// `“We won, “It is over,” she said.`: a stretch that ends with a comma has its speaker behind it, so that the mark before it is left
    /// over and opens no quote of several paragraphs. `"Made in a “year of storms,” the rules …` has other marks inside, or no words of saying.
    fn is_spoken_later(&self, open: Open) -> bool {
        let Some(last) = self.marks.quoted.get(open.closed..).and_then(<[_]>::last) else {
            return false;
        };
        let tokens = self.document.tokens();
        let straight = |token: usize| self.document.is(token, "\"");
        let alike = last
            .open
            .is_none_or(|inner| straight(inner) == straight(open.token));
        alike
            && last.close.is_some_and(|close| {
                let behind = &tokens[(close + 1).min(tokens.len())..];
                self.document.is(close - 1, ",")
                    && behind
                        .iter()
                        .take(SPEAKER)
                        .take_while(|token| token.is_word())
                        .any(|token| token.classes.has(Class::Cue))
            })
    }

    /// Whether a paragraph opens with a mark like the one left open, as the next one of a long quote does.
    fn reopens(&mut self, paragraph: TokenRange, open: usize) -> bool {
        let straight = |token: usize| self.document.is(token, "\"");
        if self.document.tokens()[paragraph.start].kind != TokenKind::Mark
            || straight(paragraph.start) != straight(open)
        {
            return false;
        }
        self.classify(paragraph.start, paragraph.start)
            .is_some_and(|(family, side)| family == Family::Double && side != Side::Close)
    }

    /// Whether the first mark of a paragraph closes: a line break inside a quote was taken for the end of a paragraph.
    fn closes_first(&mut self, paragraph: TokenRange) -> bool {
        for token in paragraph.range() {
            self.looks += 1;
            if self.document.tokens()[token].kind == TokenKind::Mark
                && let Some((Family::Double, side)) = self.classify(token, paragraph.start)
            {
                return side == Side::Close;
            }
        }
        false
    }
}

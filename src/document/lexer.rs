//! Text to tokens, in one pass.
//!
//! Words are cut as the English treebanks cut them, so that the tagger meets what it was trained on: `do|n't`, `Yu|'s`,
//! `U.S.|-|China`, `14.5|%`, `$|1.2`, `can|not`; but for names like `Jae-in`, which are one.

use super::character::{is_fraction, is_invisible, is_mark, is_word_char, letter_shape};
use super::syllable::end_of_name;
use super::token::{Shape, Token, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};
use crate::span::Span;

/// The tokens of a text, and how many bytes were looked at, those read again counted again.
pub(super) fn tokens(text: &str, lexicon: &Lexicon) -> (Vec<Token>, u64) {
    let mut lexer = Lexer {
        text,
        bytes: text.as_bytes(),
        lexicon,
        // News has a token about every five bytes.
        tokens: Vec::with_capacity(text.len() / 5 + 4),
        at: 0,
        looks: 0,
    };
    lexer.run();
    (lexer.tokens, lexer.looks)
}

struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    lexicon: &'t Lexicon,
    tokens: Vec<Token>,
    at: usize,
    looks: u64,
}

impl Lexer<'_> {
    fn run(&mut self) {
        loop {
            let before = self.blanks();
            let Some(&byte) = self.bytes.get(self.at) else {
                return;
            };
            let start = self.at;
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' => self.word(before),
                b'0'..=b'9' => self.number(before),
                b'.' if self.is_digit(start + 1) && !self.follows_word(before) => {
                    self.number(before)
                }
                b'.' => self.run_of(before, TokenKind::Punctuation, b"."),
                b'!' | b'?' => self.run_of(before, TokenKind::Punctuation, b"!?"),
                b',' | b';' | b':' | b'(' | b')' | b'[' | b']' | b'{' | b'}' => {
                    self.push(before, start + 1, TokenKind::Punctuation)
                }
                b'"' => self.push(before, start + 1, TokenKind::Mark),
                b'\'' | b'`' => {
                    let double = self.bytes.get(start + 1) == Some(&byte);
                    self.apostrophe(before, start + 1 + usize::from(double));
                }
                b'-' => self.hyphen(before),
                b'@' | b'#' if self.letter(start + 1).is_some() => self.link(before),
                0..=0x7f => self.push(before, start + 1, TokenKind::Symbol),
                _ => self.wide(before),
            }
        }
    }

    /// Skips blanks and tells what they say about the next token.
    fn blanks(&mut self) -> Shape {
        let start = self.at;
        let mut lines = 0;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | 0x0b | 0x0c => self.at += 1,
                b'\n' => {
                    lines += 1;
                    self.at += 1;
                }
                b'\r' => {
                    // A lone carriage return ends a line as well.
                    lines += usize::from(self.bytes.get(self.at + 1) != Some(&b'\n'));
                    self.at += 1;
                }
                0..=0x7f => break,
                _ => match self.char_at(self.at) {
                    // The paragraph separator counts as a blank line.
                    Some('\u{2029}') => {
                        lines += 2;
                        self.at += 3;
                    }
                    Some('\u{2028}' | '\u{85}') => {
                        lines += 1;
                        self.at += self.width(self.at);
                    }
                    Some(c) if c.is_whitespace() || is_invisible(c) => self.at += c.len_utf8(),
                    _ => break,
                },
            }
        }
        if self.at == start && start > 0 {
            return Shape::GLUED;
        }
        match lines {
            0 => Shape::default(),
            1 => Shape::LINE,
            _ => Shape::LINE.with(Shape::BLANK_LINE),
        }
    }

    fn word(&mut self, before: Shape) {
        let start = self.at;
        let mut end = start;
        // Start of the part since the last full stop, and whether a full stop stands inside: `p.m`.
        let mut part = start;
        let mut dotted = false;
        let mut last_apostrophe = None;
        while let Some(&byte) = self.bytes.get(end) {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => end += 1,
                b'\'' if end > start && self.letter(end + 1).is_some() => {
                    last_apostrophe = Some(end);
                    end += 1;
                }
                b'.' if self.is_inner_stop(part, end) => {
                    dotted |= end - part <= 2;
                    end += 1;
                    part = end;
                }
                b'&' if self.is_capital(end.wrapping_sub(1)) && self.is_capital(end + 1) => {
                    end += 1
                }
                b'-' if part == start && last_apostrophe.is_none() => {
                    match end_of_name(self.text, start, end, self.lexicon) {
                        Some(name) => end = name,
                        None => break,
                    }
                }
                // A link ends at an apostrophe: behind one, the words would be read anew for each.
                b'@' if last_apostrophe.is_none() && self.letter(end + 1).is_some() => {
                    self.looks += (end - start) as u64;
                    return self.link(before);
                }
                b':' if last_apostrophe.is_none() && self.bytes[end..].starts_with(b"://") => {
                    self.looks += (end - start) as u64;
                    return self.link(before);
                }
                0..=0x7f => break,
                _ => match self.char_at(end) {
                    Some('’') if end > start && self.letter(end + 3).is_some() => {
                        last_apostrophe = Some(end);
                        end += 3;
                    }
                    Some(c) if is_word_char(c) => end += c.len_utf8(),
                    // "FranÃ§ois", "FranÃÂ§ois": a letter that was decoded wrongly, once or twice.
                    Some(c @ '\u{a1}'..='\u{bf}')
                        if ["Ã", "ÃÂ"]
                            .iter()
                            .any(|lead| self.text[start..end].ends_with(lead)) =>
                    {
                        end += c.len_utf8();
                    }
                    _ => break,
                },
            }
        }
        self.looks += (end - start) as u64;
        if let Some(apostrophe) = last_apostrophe
            && let Some(cut) = self.clitic(start, apostrophe, end)
        {
            if cut > start {
                self.push(before, cut, TokenKind::Word);
                return self.push(Shape::GLUED, end, TokenKind::Word);
            }
            return self.push(before, end, TokenKind::Word);
        }
        if self.text[start..end].eq_ignore_ascii_case("cannot") {
            self.push(before, start + 3, TokenKind::Word);
            return self.push(Shape::GLUED, end, TokenKind::Word);
        }
        if self.owns_stop(start, end, dotted) {
            return self.push(before.with(Shape::ABBREVIATED), end + 1, TokenKind::Word);
        }
        self.push(before, end, TokenKind::Word);
    }

    /// Whether the full stop at `at` stands inside a word whose part since the last full stop begins at `part`: `U.S`, `Ph.D`, `web.net`.
    fn is_inner_stop(&self, part: usize, at: usize) -> bool {
        let Some(&next) = self.bytes.get(at + 1) else {
            return false;
        };
        match next {
            b'a'..=b'z' => true,
            b'A'..=b'Z' => at - part == 1 || self.bytes.get(at + 2) == Some(&b'.'),
            _ => false,
        }
    }

    /// Whether the full stop at `end` belongs to the word before it.
    fn owns_stop(&self, start: usize, end: usize, dotted: bool) -> bool {
        if self.bytes.get(end) != Some(&b'.') || self.bytes.get(end + 1) == Some(&b'.') {
            return false;
        }
        if dotted || end - start == 1 && self.is_capital(start) {
            return true;
        }
        let id = self.lexicon.word(&self.text[start..=end]);
        let Some(row) = self.lexicon.row(id, Class::Abbreviation) else {
            return false;
        };
        let ends = row.columns.get(1).copied().unwrap_or_default();
        if row.columns.get(2) == Some(&"capital") && !self.is_capital(start) {
            return false;
        }
        // "No. 2" against "No. It is not": the answer takes its full stop along as well, but "said no." does not.
        ends != "number" || self.is_capital(start) || {
            let rest = &self.bytes[end + 1..];
            rest.iter()
                .take(4)
                .find(|byte| !byte.is_ascii_whitespace())
                .is_some_and(u8::is_ascii_digit)
        }
    }

    /// Where the clitic starts in `don't`, `Yu's`, `they'll`; `None` for `O'Neill`.
    fn clitic(&self, start: usize, apostrophe: usize, end: usize) -> Option<usize> {
        let tail = &self.text[apostrophe + self.width(apostrophe)..end];
        let is = |clitic: &str| tail.eq_ignore_ascii_case(clitic);
        if is("t") && apostrophe > start && matches!(self.bytes[apostrophe - 1], b'n' | b'N') {
            return Some(apostrophe - 1);
        }
        ["s", "re", "ve", "ll", "d", "m"]
            .into_iter()
            .any(is)
            .then_some(apostrophe)
    }

    fn number(&mut self, before: Shape) {
        let mut end = self.at;
        while let Some(&byte) = self.bytes.get(end) {
            match byte {
                b'0'..=b'9' => end += 1,
                b',' | b'.' | b':' | b'/' if self.is_digit(end + 1) => end += 1,
                0..=0x7f => break,
                _ => match self.char_at(end) {
                    Some(c) if is_fraction(c) => {
                        end += c.len_utf8();
                        break;
                    }
                    _ => break,
                },
            }
        }
        if let Some(after) = self.exponent(end) {
            return self.push(before, after, TokenKind::Number);
        }
        let letters = self.bytes[end..]
            .iter()
            .take(3)
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let suffix = &self.text[end..end + letters];
        let is = |other: &str| suffix.eq_ignore_ascii_case(other);
        if (is("s") || ["st", "nd", "rd", "th"].into_iter().any(is))
            && self.letter(end + letters).is_none()
        {
            end += letters;
        }
        self.push(before, end, TokenKind::Number);
    }

    /// Where the power of ten behind a number ends: the `e-3` of `9.83e-3`.
    fn exponent(&self, at: usize) -> Option<usize> {
        if !matches!(self.bytes.get(at)?, b'e' | b'E') {
            return None;
        }
        let first = at + 1 + usize::from(matches!(self.bytes.get(at + 1)?, b'+' | b'-'));
        let digits = self.bytes[first.min(self.bytes.len())..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let end = first + digits;
        (digits > 0 && self.letter(end).is_none()).then_some(end)
    }

    fn apostrophe(&mut self, before: Shape, end: usize) {
        // A clitic cut off from its word: `Yu 's`, `do n't` have it as a word of its own.
        let start = self.at;
        if end == start + 1 && !before.has(Shape::GLUED) {
            let letters = self.bytes[end..]
                .iter()
                .take(3)
                .take_while(|byte| byte.is_ascii_alphabetic())
                .count();
            if letters > 0
                && self.clitic(start, start, end + letters) == Some(start)
                && self.letter(end + letters).is_none()
            {
                return self.push(before, end + letters, TokenKind::Word);
            }
        }
        self.push(before, end, TokenKind::Mark);
    }

    fn hyphen(&mut self, before: Shape) {
        let start = self.at;
        let length = self.bytes[start..]
            .iter()
            .take_while(|byte| **byte == b'-')
            .count();
        let end = start + length;
        let blank_after = self.bytes.get(end).is_none_or(u8::is_ascii_whitespace);
        let kind = match length {
            1 if !blank_after || before.has(Shape::GLUED) => TokenKind::Hyphen,
            _ => TokenKind::Dash,
        };
        self.push(before, end, kind);
    }

    /// An address or tag: everything up to the next blank or closing punctuation.
    fn link(&mut self, before: Shape) {
        let start = self.at;
        let rest = &self.text[start..];
        let length = rest
            .find(|c: char| {
                c.is_whitespace()
                    || matches!(c, '"' | '“' | '”' | '<' | '>' | ')' | ']' | ',' | '’')
            })
            .unwrap_or(rest.len());
        self.looks += length as u64;
        let kept = rest[..length]
            .trim_end_matches(['.', ':', ';', '!', '?', '\''])
            .len();
        self.push(before, start + kept.max(1), TokenKind::Link);
    }

    /// A token that starts outside ASCII.
    fn wide(&mut self, before: Shape) {
        let Some(c) = self.char_at(self.at) else {
            return;
        };
        let end = self.at + c.len_utf8();
        match c {
            '’' => self.push(before, end, TokenKind::Mark),
            _ if is_mark(c) => self.push(before, end, TokenKind::Mark),
            '—' | '–' | '―' | '‒' => self.push(before, end, TokenKind::Dash),
            '\u{2010}' | '\u{2011}' => self.push(before, end, TokenKind::Hyphen),
            '…' => self.push(before, end, TokenKind::Punctuation),
            _ if is_fraction(c) => self.push(before, end, TokenKind::Number),
            _ if is_word_char(c) => self.word(before),
            _ => self.push(before, end, TokenKind::Symbol),
        }
    }

    fn run_of(&mut self, before: Shape, kind: TokenKind, set: &[u8]) {
        let length = self.bytes[self.at..]
            .iter()
            .take_while(|byte| set.contains(byte))
            .count();
        self.push(before, self.at + length, kind);
    }

    fn push(&mut self, before: Shape, end: usize, kind: TokenKind) {
        let span = Span::new(self.at, end);
        let text = &self.text[span.range()];
        self.looks += text.len() as u64;
        let mut shape = before;
        let (mut word, mut classes) = (WordId::UNKNOWN, ClassSet::EMPTY);
        if kind != TokenKind::Link {
            word = self.lexicon.word(text);
            if word.is_known() {
                classes = self.lexicon.classes(word);
                if !self.lexicon.phrases(word).is_empty() {
                    shape = shape.with(Shape::PHRASE);
                }
            }
        }
        if kind == TokenKind::Word {
            shape = shape.with(letter_shape(text));
        }
        self.tokens.push(Token {
            span,
            kind,
            shape,
            word,
            classes,
        });
        self.at = end;
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn width(&self, at: usize) -> usize {
        self.char_at(at).map_or(1, char::len_utf8)
    }

    fn letter(&self, at: usize) -> Option<char> {
        match self.bytes.get(at)? {
            byte @ (b'a'..=b'z' | b'A'..=b'Z') => Some(char::from(*byte)),
            0..=0x7f => None,
            _ => self.char_at(at).filter(|c| c.is_alphabetic()),
        }
    }

    fn is_digit(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(u8::is_ascii_digit)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(u8::is_ascii_uppercase)
    }

    /// Whether a word or number touches the current position.
    fn follows_word(&self, before: Shape) -> bool {
        before.has(Shape::GLUED)
            && self
                .tokens
                .last()
                .is_some_and(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn words(text: &str) -> Vec<&str> {
        tokens(text, Lexicon::of(Language::English))
            .0
            .iter()
            .map(|token| &text[token.span.range()])
            .collect()
    }

    #[test]
    fn words_are_cut_as_the_treebanks_cut_them() {
        for (text, expected) in [
            (
                "They don't, can’t, cannot.",
                "They|do|n't|,|ca|n’t|,|can|not|.",
            ),
            ("Yu’s U.S.-bound aid", "Yu|’s|U.S.|-|bound|aid"),
            (
                "O'Neill and the officials' cars",
                "O'Neill|and|the|officials|'|cars",
            ),
            ("almost 88% of $1.2bn", "almost|88|%|of|$|1.2|bn"),
            (
                "Sen. A. B. Roe, D-N.H., left.",
                "Sen.|A.|B.|Roe|,|D|-|N.H.|,|left|.",
            ),
            (
                "the 1990s, the 19th, 9/11, 5:30 p.m.",
                "the|1990s|,|the|19th|,|9/11|,|5:30|p.m.",
            ),
            ("15kHz, 4½ and .5", "15|kHz|,|4½|and|.5"),
            (
                "AT&T's site web.example.net",
                "AT&T|'s|site|web.example.net",
            ),
            (
                "He said no. No. 2 left... Why?!",
                "He|said|no|.|No.|2|left|...|Why|?!",
            ),
            ("a -- b - c—d", "a|--|b|-|c|—|d"),
            ("``No,'' he said", "``|No|,|''|he|said"),
            (
                "see https://a.example/b?c=d, @who and #tag.",
                "see|https://a.example/b?c=d|,|@who|and|#tag|.",
            ),
            (
                "FranÃ§ois, FranÃÂ§ois, Â§ 3",
                "FranÃ§ois|,|FranÃÂ§ois|,|Â|§|3",
            ),
            (
                "caf\u{e9} nai\u{308}ve \u{feff}x",
                "caf\u{e9}|nai\u{308}ve|x",
            ),
        ] {
            assert_eq!(words(text).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn every_visible_character_is_in_a_token() {
        for text in [
            "\0",
            "''''''",
            "“”„",
            "😀👍🏽",
            "ﬀ\u{200b}x",
            "...",
            "-",
            "a.",
            ".5.",
            "’",
        ] {
            let (found, _) = tokens(text, Lexicon::of(Language::English));
            let covered: usize = found.iter().map(|token| token.span.len()).sum();
            let visible: usize = text
                .chars()
                .filter(|c| !is_invisible(*c))
                .map(char::len_utf8)
                .sum();
            assert_eq!(covered, visible, "{text:?}");
        }
    }

    #[test]
    fn line_breaks_are_noted() {
        let (found, _) = tokens("a\r\nb\r\n\r\nc\u{a0}d", Lexicon::of(Language::English));
        let shapes: Vec<_> = found
            .iter()
            .map(|token| {
                (
                    token.shape.has(Shape::LINE),
                    token.shape.has(Shape::BLANK_LINE),
                )
            })
            .collect();
        assert_eq!(
            shapes,
            [(false, false), (true, false), (true, true), (false, false)]
        );
    }
}

//! Days, years and parts of days in a noun phrase.

use super::noun::{DAY, Reader};
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::span::TokenRange;
use crate::tagger::Tag;

impl Reader<'_, '_> {
    /// Whether the phrase up to `head` is a time that the name at the next token does not belong to: `Sunday morning`, `Sunday` before a
    /// title.
    pub(super) fn ends_time(&self, head: usize, next: ClassSet) -> bool {
        let small = !self.document.tokens()[head].is_capital();
        let day = self.document.tokens()[head].classes.meets(DAY);
        head + 1 == self.at
            && (small && self.document.has(head, Class::Time) || day && next.has(Class::Title))
    }

    /// `2019`, `1918-1919`, `the 1980s`, `December 10th`.
    pub(super) fn is_dated(&self, tokens: TokenRange, head: usize) -> bool {
        let first = self.tags[tokens.start] == Tag::Determiner;
        let start = tokens.start + usize::from(first);
        let word = self.document.text(head);
        let decade = self.is_decade(word);
        let year = self.is_year(head) && !first;
        let ranged = year
            && start + 2 == head
            && self.is_year(start)
            && self.document.tokens()[start + 1].kind == TokenKind::Hyphen;
        // "December 10th", "10 December"
        let day = head > start
            && [(head - 1, head), (head, head - 1)]
                .iter()
                .any(|&(month, day)| self.document.has(month, Class::Month) && self.is_day(day));
        (year || decade) && start == head || ranged || day
    }

    /// `10`, `10th`: the digits of a day of a month.
    fn is_day(&self, at: usize) -> bool {
        let word = self.document.text(at);
        let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
        matches!(word.len() - rest.len(), 1 | 2)
            && (rest.is_empty()
                || ["st", "nd", "rd", "th"]
                    .iter()
                    .any(|end| rest.eq_ignore_ascii_case(end)))
    }

    /// `1980s`, `1980's`.
    fn is_decade(&self, word: &str) -> bool {
        matches!(word.as_bytes(), [b'1' | b'2', second, third, b'0', b's' | b'S'] if second.is_ascii_digit() && third.is_ascii_digit())
    }

    pub(super) fn is_year(&self, at: usize) -> bool {
        matches!(self.document.text(at).as_bytes(), [b'1' | b'2', second, third, fourth] if [second, third, fourth].into_iter().all(u8::is_ascii_digit))
    }
}

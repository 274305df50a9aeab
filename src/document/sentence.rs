//! Where sentences and paragraphs end.
//!
//! | text | ends |
//! |---|---|
//! | `in the U.S. The deficit` | after `U.S.`: a word that can only open a sentence follows |
//! | `the U.S. Army`, `Sen. Roe`, `5 p.m. Monday` | nowhere |
//! | `“It is bad!” Ms. Roe told` | nowhere: a reporting clause follows |
//! | `“It is bad.” Ms. Roe told` | before `Ms.`: a quote that goes on would end with a comma |
//! | `“We won.” — Ann Roe⏎“At last.”` | before and after the line that signs the quote |
//! | `TWO DEAD IN LEEDS FIRE Three people` | before `Three` |
//! | `A line⏎that is wrapped.⏎Next` | the first line break is a blank, the second ends a paragraph |
//! | `A headline⏎⏎Body` | at the blank line |

use super::token::{Shape, Token, TokenKind};
use super::{Document, Sentence};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::span::TokenRange;
use std::cell::Cell;

/// How long the lines of a text can be that breaks them for width, in bytes.
const WRAPPED: usize = 150;

/// How many tokens the line that signs a quote may have, its dash included.
const SIGNATURE: usize = 12;

/// How many tokens a heading in capitals may have before the sentence behind it.
const HEADING: usize = 24;

/// How many words a heading in capitals has at least.
const LEAST: usize = 4;

/// How far a reporting clause after a closed quote is looked for, in tokens.
const REPORTING_REACH: usize = 16;

/// Sets sentences and paragraphs, and tells how many tokens were looked at.
pub(super) fn split(document: &mut Document<'_>, lexicon: &Lexicon) -> u64 {
    let looks = Cell::new(0);
    let tokens = &document.tokens;
    let mut sentences = Vec::with_capacity(tokens.len() / 20 + 1);
    let mut paragraphs = Vec::new();
    let (mut start, mut paragraph_start, mut at) = (0, 0, 0);
    let lines_end = document.text.lines().any(|line| line.len() > WRAPPED);
    while at < tokens.len() {
        let end = Boundary {
            document,
            lexicon,
            start,
            at,
            lines_end,
            looks: &looks,
        }
        .after();
        at = end.next;
        if end.sentence || end.paragraph {
            sentences.push(Sentence {
                tokens: TokenRange::new(start, at),
                paragraph: paragraphs.len(),
            });
            start = at;
        }
        if end.paragraph {
            paragraphs.push(TokenRange::new(paragraph_start, at));
            paragraph_start = at;
        }
    }
    document.sentences = sentences;
    document.paragraphs = paragraphs;
    looks.get()
}

/// What ends after a token; `next` is the first token not looked at.
struct End {
    next: usize,
    sentence: bool,
    paragraph: bool,
}

struct Boundary<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    /// First token of the sentence.
    start: usize,
    at: usize,
    /// Each line is a paragraph.
    lines_end: bool,
    /// Counts the tokens looked at.
    looks: &'a Cell<u64>,
}

impl Boundary<'_, '_> {
    fn look(&self) {
        self.looks.set(self.looks.get() + 1);
    }

    fn after(&self) -> End {
        self.look();
        let tokens = &self.document.tokens;
        let stop = self.stop();
        let mut next = self.at + 1;
        if stop.is_some() {
            while tokens
                .get(next)
                .is_some_and(|token| self.is_closer(next, token))
            {
                self.look();
                next += 1;
            }
        }
        let Some(following) = tokens.get(next) else {
            return End {
                next,
                sentence: true,
                paragraph: true,
            };
        };
        if following.shape.has(Shape::BLANK_LINE) {
            return End {
                next,
                sentence: true,
                paragraph: true,
            };
        }
        if self.is_signed(next) {
            return End {
                next,
                sentence: true,
                paragraph: true,
            };
        }
        let sentence = stop.is_some_and(|stop| self.breaks(stop, next)) || self.is_heading(next);
        End {
            next,
            sentence,
            paragraph: sentence && following.shape.has(Shape::LINE),
        }
    }

    /// `TWO DEAD IN LEEDS FIRE Three people were held`: words in capitals alone are a heading, where a sentence in small letters follows.
    fn is_heading(&self, next: usize) -> bool {
        let tokens = &self.document.tokens;
        let spelt = |token: &Token| token.shape.has(Shape::ALL_CAPITALS) && token.span.len() > 1;
        let quoted = usize::from(tokens[next].kind == TokenKind::Mark);
        let opens = |at: usize| {
            let first = tokens.get(at).is_some_and(|token| {
                token.is_word() && token.is_capital() && !token.shape.has(Shape::ALL_CAPITALS)
            });
            let second = tokens.get(at + 1);
            first && second.is_some_and(|token| token.is_word() && !token.is_capital())
        };
        if next - self.start > HEADING || !spelt(&tokens[self.at]) || !opens(next + quoted) {
            return false;
        }
        let words = || {
            let heading = tokens[self.start..next].iter();
            heading.filter(|token| token.is_word())
        };
        words().all(|token| token.shape.has(Shape::ALL_CAPITALS))
            && words().filter(|token| spelt(token)).count() >= LEAST
    }

    /// `“…” — Ann Roe⏎“…`: a line that is only a dash and a name ends at its line break, though no full stop stands there.
    fn is_signed(&self, next: usize) -> bool {
        let tokens = &self.document.tokens;
        let line = tokens[self.start].kind == TokenKind::Dash
            && next - self.start <= SIGNATURE
            && tokens[next].shape.has(Shape::LINE);
        line && self.is_opener(next, &tokens[next])
            && tokens[self.start + 1..next]
                .iter()
                .all(|token| token.is_capital() || !token.is_word())
    }

    fn stop(&self) -> Option<Stop> {
        let token = &self.document.tokens[self.at];
        match token.kind {
            TokenKind::Punctuation => match self.document.text(self.at).as_bytes() {
                [b'.'] => Some(Stop::Full),
                [b'!' | b'?', ..] => Some(Stop::Loud),
                [b'.', ..] | [0xe2, ..] => Some(Stop::Ellipsis),
                _ => None,
            },
            TokenKind::Word if token.shape.has(Shape::ABBREVIATED) => {
                match self.lexicon.column(token.word, Class::Abbreviation, 1) {
                    Some("never" | "number") => None,
                    Some("clock") => Some(Stop::Clock),
                    _ => Some(Stop::Abbreviation),
                }
            }
            _ => None,
        }
    }

    /// Whether the token closes what the sentence opened: a bracket or a mark that stands directly behind the full stop.
    fn is_closer(&self, at: usize, token: &Token) -> bool {
        if !token.is_glued() {
            return false;
        }
        match token.kind {
            TokenKind::Punctuation => matches!(self.document.text(at), ")" | "]" | "}"),
            TokenKind::Mark => match self.document.text(at) {
                "“" | "„" | "‘" | "‚" | "«" | "‹" | "``" | "`" => false,
                // A straight mark directly before a word opens the next quote: `end."Next`.
                "\"" | "'" | "''" => self
                    .document
                    .tokens
                    .get(at + 1)
                    .is_none_or(|next| !next.is_glued() || !next.is_word()),
                _ => true,
            },
            _ => false,
        }
    }

    fn breaks(&self, stop: Stop, next: usize) -> bool {
        let tokens = &self.document.tokens;
        let following = &tokens[next];
        let mut first = next;
        let mut opened = false;
        while let Some(token) = tokens
            .get(first)
            .filter(|token| self.is_opener(first, token))
        {
            self.look();
            opened = true;
            first = if token.kind == TokenKind::Mark || first == next {
                first + 1
            } else {
                break;
            };
        }
        let closed = next > self.at + 1;
        // “It is over.”—Ann Roe
        let signed = closed
            && following.kind == TokenKind::Dash
            && tokens.get(next + 1).is_some_and(|name| name.is_capital());
        if following.is_glued() && !opened && !signed {
            return false;
        }
        let Some(word) = tokens.get(first) else {
            return true;
        };
        let starts = match word.kind {
            TokenKind::Word => word.is_capital(),
            TokenKind::Number | TokenKind::Link | TokenKind::Symbol | TokenKind::Dash => true,
            // Only closing marks or more punctuation: the sentence is still going on.
            TokenKind::Punctuation => false,
            TokenKind::Mark | TokenKind::Hyphen => opened,
        };
        // Where lines are paragraphs, a reporting clause stands in the line of its quote.
        let goes_on = closed && !(self.lines_end && following.shape.has(Shape::LINE));
        let opens = word.is_capital() && word.classes.meets(ClassSet::FUNCTION_WORDS);
        match stop {
            Stop::Full => {
                if self.is_list_number() || self.is_loose_point() {
                    return false;
                }
                // All-lower-case text: a full stop still ends a sentence where a word follows that opens one.
                starts || word.classes.meets(ClassSet::FUNCTION_WORDS)
            }
            Stop::Loud => starts && !self.is_company_end(word) && !(goes_on && self.reports(first)),
            Stop::Ellipsis => {
                starts && word.kind == TokenKind::Word && !(goes_on && self.reports(first))
            }
            Stop::Clock => {
                starts
                    && word.kind != TokenKind::Number
                    && !word.shape.has(Shape::ALL_CAPITALS)
                    && !self.is_day(word)
                    || opened && starts
            }
            Stop::Abbreviation => opens || starts && (closed || opened && word.is_word()),
        }
    }

    fn is_opener(&self, at: usize, token: &Token) -> bool {
        match token.kind {
            TokenKind::Mark => !matches!(self.document.text(at), "”" | "’" | "»" | "›"),
            TokenKind::Punctuation => matches!(self.document.text(at), "(" | "[" | "{"),
            _ => false,
        }
    }

    /// `Ms. Roe told`, `Roe, 52, said`, `Roe's niece, a lawyer, said`: after a closed quote a name and its cue go on with the sentence.
    fn reports(&self, first: usize) -> bool {
        /// Words of another clause.
        const OTHERS: ClassSet = ClassSet::of(&[
            Class::Pronoun,
            Class::Subordinator,
            Class::Coordinator,
            Class::Auxiliary,
            Class::Relative,
        ]);
        let tokens = &self.document.tokens;
        for (at, token) in tokens.iter().enumerate().skip(first).take(REPORTING_REACH) {
            self.look();
            if at > first && !token.is_capital() && self.is_cue(at, token) {
                return true;
            }
            let goes_on = match token.kind {
                TokenKind::Word if at > first && !token.is_capital() => {
                    token.is_glued() || !token.classes.meets(OTHERS)
                }
                TokenKind::Word => {
                    token.is_capital()
                        && (token.shape.has(Shape::ABBREVIATED)
                            // "the US": in capitals it is no pronoun.
                            || token.shape.has(Shape::ALL_CAPITALS) && token.span.len() > 1
                            || !token.classes.meets(ClassSet::FUNCTION_WORDS))
                }
                TokenKind::Number | TokenKind::Hyphen => at > first,
                // "Ann “Bo” Roe (D-Leeds)"
                TokenKind::Punctuation => {
                    self.document.text(at) == ","
                        || at > first && matches!(self.document.text(at), "(" | ")")
                }
                TokenKind::Mark => at > first,
                _ => false,
            };
            if !goes_on {
                return false;
            }
        }
        false
    }

    /// `said`, `went on`.
    fn is_cue(&self, at: usize, token: &Token) -> bool {
        let several = || {
            self.document
                .longest_phrase(self.lexicon, at, self.document.tokens.len())
                .is_some_and(|phrase| self.lexicon.classes(phrase.id).has(Class::Cue))
        };
        token.classes.has(Class::Cue) || several()
    }

    /// `Yahoo! Inc.`: the mark belongs to the name.
    fn is_company_end(&self, word: &Token) -> bool {
        word.shape.has(Shape::ABBREVIATED)
            && self.lexicon.column(word.word, Class::Abbreviation, 1) == Some("may")
    }

    fn is_day(&self, word: &Token) -> bool {
        word.classes
            .meets(ClassSet::of(&[Class::Weekday, Class::Month]))
    }

    /// The point in `6 . 2 %` or `$ 46 . 8 million`, as some wire copy spaces it: a blank before, a number on both sides, and a sign or
    /// word that tells them to be one.
    fn is_loose_point(&self) -> bool {
        const MEASURES: ClassSet = ClassSet::of(&[Class::Unit, Class::Scale, Class::Currency]);
        let tokens = &self.document.tokens;
        let is_number = |at: usize| {
            tokens.get(at).is_some_and(|token| {
                token.kind == TokenKind::Number
                    && !token.is_glued()
                    && self
                        .document
                        .text(at)
                        .bytes()
                        .all(|byte| byte.is_ascii_digit())
            })
        };
        let measures = |at: Option<usize>| {
            at.and_then(|at| tokens.get(at))
                .is_some_and(|token| token.classes.meets(MEASURES))
        };
        let whole = self.at.wrapping_sub(1);
        !tokens[self.at].is_glued()
            && is_number(whole)
            && self.document.text(whole).len() <= 3
            && is_number(self.at + 1)
            && (measures(Some(self.at + 2)) || measures(whole.checked_sub(1)))
    }

    /// `1. Wash your hands`: the number and its full stop only label the line.
    fn is_list_number(&self) -> bool {
        self.at == self.start + 1
            && self.document.tokens[self.start].kind == TokenKind::Number
            && self.document.tokens[self.at].is_glued()
    }
}

/// A token that can end a sentence.
#[derive(Clone, Copy)]
enum Stop {
    Full,
    Loud,
    Ellipsis,
    /// `a.m.`, `p.m.`
    Clock,
    Abbreviation,
}

//! Numbers with their scale and unit, and the things with digits that are none.
//!
//! | text | reading |
//! |---|---|
//! | `80,000`, `twenty-five`, `1.2 billion`, `9.83e-3` | an amount |
//! | `14.5%`, `$7.2bn`, `60 mph`, `a 15-year-old`, `5G` | an amount with a unit |
//! | `10 to 20`, `between $5 and $6 million`, `two-thirds`, `hundreds of thousands` | an amount that is a range, a part, several |
//! | `2018`, `in 1850`, `2015-17` | a year |
//! | `Dec. 3`, `3 December 2019`, `12/31/2019` | a date |
//! | `5:30 p.m.`, `1430 GMT`, `five o'clock`, `half past two` | a time of day |
//! | `the 1990s`, `mid-19th century` | a period |
//! | `21st`, `third` | an ordinal |
//! | `3-1`, `5 to 4` | a score |
//! | `Section 427`, `iPhone 11`, `S&P 500`, `F-16`, `555-123-4567` | a label |
//!
//! State machines over the tokens of one sentence, from left to right; what is read once is not read again. Each reading looks
//! ahead only over what it takes, or over a fixed number of tokens, so that any text is read in linear time.
//!
//! Modifiers (`more than`), trends (`rose`) and the counted noun are added by [`quantity`](crate::quantity).
//!
//! Limits: an hour or day clear only from the talk (`at 7`) is an amount; a range over two sentences is not seen. Decided
//! against: one regular expression per form, which would have to know all neighbouring words again.

mod age;
mod amount;
mod calendar;
mod clock;
mod compound;
mod conversion;
mod designation;
mod digits;
mod figure;
mod fraction;
mod indefinite;
mod label;
mod money;
mod power;
mod range;
mod unit;
mod value;
mod vocabulary;
mod words;

pub use conversion::{ConversionError, UnknownUnitError};
pub(crate) use unit::Per;
pub use unit::{Dimension, Unit, UnitSpan};
pub use value::Value;
pub use vocabulary::Vocabulary;

use crate::document::{Document, Shape, Token, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};
use crate::span::{Span, TokenRange};
use vocabulary::Facts;
pub(crate) use vocabulary::Measure;

/// A number, or something with digits that is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numeral {
    /// The tokens it is written in.
    pub tokens: TokenRange,
    /// The bytes it is written in; less than its tokens where a token must be split (`EUR30m-based`).
    pub span: Span,
    /// What it is.
    pub kind: NumeralKind,
}

/// What a numeral is.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NumeralKind {
    /// A number that says how many or how much.
    Amount(Amount),
    /// A year or a span of years.
    Year,
    /// A day of a month or year, or a month of a year.
    Date,
    /// A time of day.
    Time,
    /// A decade or century.
    Period,
    /// A place in a row.
    Ordinal,
    /// A result of a match or a vote, odds, a proportion.
    Score,
    /// A name or code.
    Label,
}

/// How many or how much.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount {
    /// The number with its scale, without unit and sign.
    pub number: TokenRange,
    /// The value.
    pub value: Value,
    /// The unit; none for a bare count.
    pub unit: Option<UnitSpan>,
}

impl Numeral {
    /// The amount, if it is one.
    pub fn amount(&self) -> Option<&Amount> {
        match &self.kind {
            NumeralKind::Amount(amount) => Some(amount),
            _ => None,
        }
    }
}

/// All numerals of a document.
#[derive(Debug, Clone, Default)]
pub struct Numerals {
    found: Vec<Numeral>,
    too_large: Vec<Span>,
}

impl Numerals {
    /// Reads the numerals of a document; the vocabulary must be made from the same lexicon.
    ///
    /// ```
    /// use factclaim::numeral::{Numerals, NumeralKind, Vocabulary};
    /// use factclaim::{Document, Language, Lexicon};
    /// let lexicon = Lexicon::of(Language::English);
    /// let document = Document::new("In 2018 it sold 1.2 million cars.", lexicon);
    /// let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
    /// let kinds: Vec<_> = numerals.all().iter().map(|n| (document.slice(n.tokens), n.kind == NumeralKind::Year)).collect();
    /// assert_eq!(kinds, [("2018", true), ("1.2 million", false)]);
    /// ```
    pub fn read(document: &Document<'_>, lexicon: &Lexicon, vocabulary: &Vocabulary) -> Self {
        Self::read_at_home(document, lexicon, vocabulary, None)
    }

    /// As [`read`](Self::read), where bare money of its family means `home` unless the document says otherwise.
    pub(crate) fn read_at_home(
        document: &Document<'_>,
        lexicon: &Lexicon,
        vocabulary: &Vocabulary,
        home: Option<Measure>,
    ) -> Self {
        let mut numerals = Self::default();
        let home = Self::stated_money(document, lexicon, vocabulary).or(home);
        for sentence in document.sentences() {
            Reader {
                document,
                lexicon,
                vocabulary,
                home,
                start: sentence.tokens.start,
                end: sentence.tokens.end,
                is_shouted: is_shouted(document, sentence.tokens),
            }
            .read(&mut numerals);
        }
        numerals
    }

    /// The numerals in text order; they do not overlap.
    pub fn all(&self) -> &[Numeral] {
        &self.found
    }

    /// The numerals whose tokens lie in a range.
    pub fn within(&self, tokens: TokenRange) -> &[Numeral] {
        let start = self
            .found
            .partition_point(|numeral| numeral.tokens.start < tokens.start);
        let end = self
            .found
            .partition_point(|numeral| numeral.tokens.end <= tokens.end);
        self.found.get(start..end).unwrap_or_default()
    }

    /// Numbers with more digits than can be held exactly.
    pub fn too_large(&self) -> &[Span] {
        &self.too_large
    }
}

/// How many words in capitals, and no others, make a sentence shouted.
const SHOUTED: usize = 4;

/// Words that can start a numeral.
const STARTERS: ClassSet = ClassSet::of(&[
    Class::Number,
    Class::Scale,
    Class::Ordinal,
    Class::Fraction,
    Class::Month,
    Class::Currency,
]);

/// Words that may make an article a number: `a million`, `an hour and a half`.
const COUNTED_BY_ARTICLE: ClassSet = STARTERS.union(ClassSet::of(&[Class::Unit]));

/// Plurals of people without an s.
const IRREGULAR_PLURALS: [&str; 4] = ["people", "men", "women", "children"];

/// Words that may stand behind a number with a full stop.
const MEASURES: ClassSet = ClassSet::of(&[Class::Scale, Class::Unit, Class::Currency]);

/// Words with a grammatical task, which no number counts.
const FUNCTION: ClassSet = ClassSet::of(&[
    Class::Auxiliary,
    Class::Coordinator,
    Class::Determiner,
    Class::Preposition,
    Class::Pronoun,
    Class::Relative,
    Class::Subordinator,
]);

/// One sentence under the eyes of the state machines. Tokens outside it read as nothing.
struct Reader<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    vocabulary: &'a Vocabulary,
    /// What bare money of its family means.
    home: Option<Measure>,
    start: usize,
    end: usize,
    /// All in capitals: they say nothing about names.
    is_shouted: bool,
}

/// Whether a sentence is written in capitals.
fn is_shouted(document: &Document<'_>, tokens: TokenRange) -> bool {
    let words = document.tokens()[tokens.range()]
        .iter()
        .filter(|token| token.kind == TokenKind::Word && token.span.len() > 1);
    let mut count = 0;
    words
        .inspect(|_| count += 1)
        .all(|token| token.shape.has(Shape::ALL_CAPITALS))
        && count >= SHOUTED
}

static NO_FACTS: Facts = Facts::NONE;

impl<'t> Reader<'_, 't> {
    fn read(&self, numerals: &mut Numerals) {
        let mut at = self.start;
        while at < self.end {
            if !self.may_start(at) {
                at += 1;
                continue;
            }
            let next = self
                .label(at, numerals)
                .or_else(|| self.calendar(at, numerals))
                .or_else(|| self.fraction(at, numerals))
                .or_else(|| self.ordinal(at, numerals))
                .or_else(|| self.amount(at, numerals));
            at = next.unwrap_or(at).max(at + 1);
        }
    }

    fn may_start(&self, at: usize) -> bool {
        let Some(token) = self.token(at) else {
            return false;
        };
        match token.kind {
            TokenKind::Number => true,
            TokenKind::Symbol => token.classes.has(Class::Currency),
            TokenKind::Word => {
                token.classes.meets(STARTERS)
                    || !token.word.is_known() && self.text(at).bytes().any(|byte| byte.is_ascii_digit())
                    || token.span.len() <= 2
                        && (self.is(at, "a") || self.is(at, "an"))
                        && self.token(at + 1).is_some_and(|next| next.classes.meets(COUNTED_BY_ARTICLE))
                    // US$, A$, HK $, Y=
                    || matches!(self.text(at + 1), "$" | "=")
                    // MSEK 30
                    || token.span.len() == 4 && self.is_number(at + 1) && self.scale_and_code(at).is_some()
            }
            _ => false,
        }
    }

    /// The bytes of some tokens; the full stop behind a unit that ends a sentence is the sentence's: `$5M.`, `15kg.`
    fn span(&self, tokens: TokenRange) -> Span {
        let mut span = self.document.span(tokens);
        if let Some(last) = tokens
            .end
            .checked_sub(1)
            .filter(|last| *last > tokens.start)
            && tokens.end == self.end
            && self.without_stop(last).is_some()
        {
            span.end -= 1;
        }
        span
    }

    /// A word, or the word before its full stop where only that is listed: `kg.`, `M.`
    fn short_word(&self, at: usize) -> (WordId, &'t str) {
        self.without_stop(at)
            .unwrap_or((self.word(at), self.text(at)))
    }

    fn without_stop(&self, at: usize) -> Option<(WordId, &'t str)> {
        let word = self
            .text(at)
            .strip_suffix('.')
            .filter(|_| self.is_word(at))?;
        let id = self.lexicon.word(word);
        let measures = self.lexicon.classes(id).meets(MEASURES);
        (measures && !self.lexicon.classes(self.word(at)).meets(MEASURES)).then_some((id, word))
    }

    fn push(
        &self,
        numerals: &mut Numerals,
        tokens: TokenRange,
        kind: NumeralKind,
    ) -> Option<usize> {
        let span = self.span(tokens);
        self.push_span(numerals, tokens, span, kind)
    }

    fn push_span(
        &self,
        numerals: &mut Numerals,
        mut tokens: TokenRange,
        mut span: Span,
        kind: NumeralKind,
    ) -> Option<usize> {
        // A reading may reach back for a word before it ("mid-1990s"), never into the one before.
        if let Some(last) = numerals.found.last()
            && last.tokens.end > tokens.start
        {
            tokens.start = last.tokens.end.min(tokens.end);
            span = Span::new(span.start.max(last.span.end), span.end);
        }
        if tokens.is_empty() {
            return None;
        }
        numerals.found.push(Numeral { tokens, span, kind });
        Some(tokens.end)
    }

    fn token(&self, at: usize) -> Option<&Token> {
        if at < self.start || at >= self.end {
            return None;
        }
        self.document.tokens().get(at)
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        self.token(at).map(|token| token.kind)
    }

    fn text(&self, at: usize) -> &'t str {
        if self.token(at).is_some() {
            self.document.text(at)
        } else {
            ""
        }
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.text(at).eq_ignore_ascii_case(word)
    }

    fn has(&self, at: usize, class: Class) -> bool {
        self.token(at).is_some_and(|token| token.classes.has(class))
    }

    fn word(&self, at: usize) -> WordId {
        self.token(at).map_or(WordId::UNKNOWN, |token| token.word)
    }

    fn facts(&self, at: usize) -> &Facts {
        match self.token(at) {
            Some(token) => self.vocabulary.facts(token.word),
            None => &NO_FACTS,
        }
    }

    fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Word)
    }

    fn is_number(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Number)
    }

    fn is_capital(&self, at: usize) -> bool {
        !self.is_shouted && self.token(at).is_some_and(Token::is_capital)
    }

    fn is_function(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.classes.meets(FUNCTION))
    }

    /// Whether a token touches the one before it in its sentence.
    fn glued(&self, at: usize) -> bool {
        at > self.start && self.token(at).is_some_and(Token::is_glued)
    }

    /// Whether a token is a hyphen that touches both its neighbours.
    fn joins(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Hyphen) && self.glued(at) && self.glued(at + 1)
    }

    /// Whether a token is a hyphen or dash that touches both its neighbours.
    fn spans(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(TokenKind::Hyphen | TokenKind::Dash))
            && self.glued(at)
            && self.glued(at + 1)
    }

    /// The text from one token up to another.
    fn between(&self, start: usize, end: usize) -> &'t str {
        self.document.slice(TokenRange::new(start, end))
    }

    fn blank_before(&self, at: usize) -> &'t str {
        match (self.token(at.wrapping_sub(1)), self.token(at)) {
            (Some(before), Some(token)) => {
                &self.document.input()[before.span.end..token.span.start]
            }
            _ => "",
        }
    }

    fn is_one_blank(&self, at: usize) -> bool {
        let blank = self.blank_before(at);
        blank.chars().count() == 1 && blank != "\n"
    }

    /// Whether the blank before a token is one that keeps a number together.
    fn is_hard_blank(&self, at: usize) -> bool {
        matches!(self.blank_before(at), "\u{a0}" | "\u{202f}" | "\u{2009}")
    }

    /// Whether a token opens something that can be counted: a plural, or a word of people, with at most one word before it.
    fn counts_something(&self, at: usize) -> bool {
        self.is_plural(at)
            || self.is_word(at)
                && !self.is_capital(at)
                && !self.is_function(at)
                && self.is_plural(at + 1)
    }

    fn is_plural(&self, at: usize) -> bool {
        if self.has(at, Class::Person) {
            return true;
        }
        let text = self.text(at);
        self.is_word(at)
            && !self.is_function(at)
            && text.len() > 3
            && text.ends_with(['s', 'S'])
            && !["ss", "us", "is"].iter().any(|end| text.ends_with(end))
            || IRREGULAR_PLURALS.iter().any(|plural| self.is(at, plural))
    }

    /// Whether some tokens are all their sentence says, full stop and opening dash aside.
    fn is_alone(&self, start: usize, end: usize) -> bool {
        let opens = start == self.start
            || start == self.start + 1
                && matches!(
                    self.kind(self.start),
                    Some(TokenKind::Hyphen | TokenKind::Dash)
                );
        let closes = end == self.end
            || end + 1 == self.end && self.kind(end) == Some(TokenKind::Punctuation);
        opens && closes
    }

    /// Whether nothing that a fraction could be an ordinal of follows: "a third of", "by a third.", but not "a third man".
    fn ends_fraction(&self, at: usize) -> bool {
        !self.is_word(at) || self.is_function(at) && !self.has(at, Class::Pronoun)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, NumeralKind)]) {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new(text, lexicon);
        let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
        let found: Vec<_> = numerals
            .all()
            .iter()
            .map(|numeral| (document.slice(numeral.tokens), numeral.kind))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_counts_nothing_keeps_its_kind() {
        use NumeralKind::{Date, Label, Ordinal, Period, Score, Time, Year};
        check(
            "On Dec. 3, 2019, at 5 p.m., in 1850 and 2015-17.",
            &[
                ("Dec. 3, 2019", Date),
                ("5 p.m.", Time),
                ("1850", Year),
                ("2015-17", Year),
            ],
        );
        check(
            "The mid-19th century, the 1990s, the 21st and the third.",
            &[
                ("mid-19th century", Period),
                ("1990s", Period),
                ("21st", Ordinal),
                ("third", Ordinal),
            ],
        );
        check(
            "They won 3-1, 7-2-1 and 5 to 4.",
            &[("3-1", Score), ("7-2-1", Label), ("5 to 4", Score)],
        );
        check(
            "Section 427, pages 3 and 5, No. 2, the G20, 24/7.",
            &[
                ("427", Label),
                ("3 and 5", Label),
                ("2", Label),
                ("G20", Label),
                ("24/7", Label),
            ],
        );
    }

    #[test]
    fn modern_years_yield_to_people_units_and_modifiers() {
        for text in [
            "Some 2000 people came.",
            "They ran 2000 metres.",
            "It has 2,000 parts.",
        ] {
            let lexicon = Lexicon::of(Language::English);
            let document = Document::new(text, lexicon);
            let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
            assert!(numerals.all()[0].amount().is_some(), "{text}");
        }
    }

    #[test]
    fn a_split_token_keeps_its_bytes() {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new("It raised $5M.", lexicon);
        let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
        let span = numerals.all()[0].span;
        assert_eq!(&document.input()[span.range()], "$5M");
    }

    #[test]
    fn numerals_within_a_range_lie_in_it() {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new("It sold 5 cars. It lost 6 of 7 bids.", lexicon);
        let numerals = Numerals::read(&document, lexicon, &Vocabulary::new(lexicon));
        let second = document.sentences()[1].tokens;
        assert_eq!(numerals.within(second).len(), 2);
        assert!(numerals.within(TokenRange::new(0, 2)).is_empty());
    }
}

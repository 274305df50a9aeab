//! The reader of one sentence: which state machine is tried where, and what all of them ask of the tokens.

use super::vocabulary::{Facts, Measure};
use super::{Numeral, NumeralKind, Numerals, Vocabulary};
use crate::document::{Document, Shape, Token, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};
use crate::span::{Span, TokenRange};

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
pub(super) const IRREGULAR_PLURALS: [&str; 4] = ["people", "men", "women", "children"];

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
pub(super) struct Reader<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) vocabulary: &'a Vocabulary,
    /// What bare money of its family means.
    pub(super) home: Option<Measure>,
    pub(super) start: usize,
    pub(super) end: usize,
    /// All in capitals: they say nothing about names.
    pub(super) is_shouted: bool,
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

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn new(
        document: &'a Document<'t>,
        lexicon: &'a Lexicon,
        vocabulary: &'a Vocabulary,
        home: Option<Measure>,
        tokens: TokenRange,
    ) -> Self {
        Self {
            document,
            lexicon,
            vocabulary,
            home,
            start: tokens.start,
            end: tokens.end,
            is_shouted: is_shouted(document, tokens),
        }
    }
}

impl<'t> Reader<'_, 't> {
    pub(super) fn read(&self, numerals: &mut Numerals) {
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
    pub(super) fn span(&self, tokens: TokenRange) -> Span {
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
    pub(super) fn short_word(&self, at: usize) -> (WordId, &'t str) {
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

    pub(super) fn push(
        &self,
        numerals: &mut Numerals,
        tokens: TokenRange,
        kind: NumeralKind,
    ) -> Option<usize> {
        let span = self.span(tokens);
        self.push_span(numerals, tokens, span, kind)
    }

    pub(super) fn push_span(
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

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        if at < self.start || at >= self.end {
            return None;
        }
        self.document.tokens().get(at)
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.token(at).map(|token| token.kind)
    }

    pub(super) fn text(&self, at: usize) -> &'t str {
        if self.token(at).is_some() {
            self.document.text(at)
        } else {
            ""
        }
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.text(at).eq_ignore_ascii_case(word)
    }

    pub(super) fn has(&self, at: usize, class: Class) -> bool {
        self.token(at).is_some_and(|token| token.classes.has(class))
    }

    pub(super) fn word(&self, at: usize) -> WordId {
        self.token(at).map_or(WordId::UNKNOWN, |token| token.word)
    }

    pub(super) fn facts(&self, at: usize) -> &Facts {
        match self.token(at) {
            Some(token) => self.vocabulary.facts(token.word),
            None => &NO_FACTS,
        }
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Word)
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Number)
    }

    /// Whether a capital sets a word apart from its sentence.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        !self.is_shouted && self.token(at).is_some_and(Token::is_capital)
    }

    pub(super) fn is_function(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.classes.meets(FUNCTION))
    }

    /// Whether a token touches the one before it in its sentence.
    pub(super) fn glued(&self, at: usize) -> bool {
        at > self.start && self.token(at).is_some_and(Token::is_glued)
    }

    /// Whether a token is a hyphen that touches both its neighbours.
    pub(super) fn joins(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Hyphen) && self.glued(at) && self.glued(at + 1)
    }

    /// Whether a token is a hyphen or dash that touches both its neighbours.
    pub(super) fn spans(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(TokenKind::Hyphen | TokenKind::Dash))
            && self.glued(at)
            && self.glued(at + 1)
    }

    /// The text from one token up to another.
    pub(super) fn between(&self, start: usize, end: usize) -> &'t str {
        self.document.slice(TokenRange::new(start, end))
    }

    pub(super) fn blank_before(&self, at: usize) -> &'t str {
        match (self.token(at.wrapping_sub(1)), self.token(at)) {
            (Some(before), Some(token)) => {
                &self.document.input()[before.span.end..token.span.start]
            }
            _ => "",
        }
    }

    pub(super) fn is_one_blank(&self, at: usize) -> bool {
        let blank = self.blank_before(at);
        blank.chars().count() == 1 && blank != "\n"
    }

    /// Whether the blank before a token is one that keeps a number together.
    pub(super) fn is_hard_blank(&self, at: usize) -> bool {
        matches!(self.blank_before(at), "\u{a0}" | "\u{202f}" | "\u{2009}")
    }

    /// Whether a token opens something that can be counted: a plural, or a word of people, with at most one word before it.
    pub(super) fn counts_something(&self, at: usize) -> bool {
        self.is_plural(at)
            || self.is_word(at)
                && !self.is_capital(at)
                && !self.is_function(at)
                && self.is_plural(at + 1)
    }

    pub(super) fn is_plural(&self, at: usize) -> bool {
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
    pub(super) fn is_alone(&self, start: usize, end: usize) -> bool {
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
    pub(super) fn ends_fraction(&self, at: usize) -> bool {
        !self.is_word(at) || self.is_function(at) && !self.has(at, Class::Pronoun)
    }
}

//! Runs of capitalised words that are names, found without a tagger so that sentences without findings give names too.

use super::{EntityKind, Gender};
use crate::document::{Document, Sentence, Shape, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::phrase::nickname_end;
use crate::span::TokenRange;
use crate::tagger::{Tag, Word};

/// A name as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// The name alone: no article, no title.
    pub(super) tokens: TokenRange,
    /// The title directly before it: `Sen.`, `Attorney General`.
    pub(super) title: Option<TokenRange>,
    pub(super) kind: EntityKind,
    pub(super) gender: Gender,
    /// Capitals that may mean nothing: it is a name only if another place of the text says so.
    pub(super) doubtful: bool,
    /// The first word opens its sentence and is a word of the language: it may not belong to the name.
    pub(super) opening: bool,
    /// It stands in a headline, where names run into other words.
    pub(super) headline: bool,
}

/// Words that open no name, and end one: `The`, `But`, `Monday`.
const BETWEEN: ClassSet = ClassSet::FUNCTION_WORDS.union(ClassSet::of(&[
    Class::Negation,
    Class::Weekday,
    Class::Month,
    Class::Time,
    Class::Number,
    Class::Modifier,
]));

/// Nouns that name a kind of person or body: alone and capitalised they are no name.
pub(super) const COMMON: ClassSet = ClassSet::of(&[
    Class::Person,
    Class::Role,
    Class::Title,
    Class::Body,
    Class::Cue,
    Class::Demonym,
    Class::Toll,
    Class::Scale,
    Class::Population,
    Class::Unit,
]);

/// How many tokens a name may have.
const LONGEST: usize = 16;

/// Finds the names of one sentence.
pub(super) fn read(
    document: &Document<'_>,
    lexicon: &Lexicon,
    tags: &[Tag],
    sentence: &Sentence,
    runs: &mut Vec<Run>,
) {
    let reader = Reader {
        document,
        lexicon,
        tags,
        sentence: sentence.tokens,
        headline: is_headline(document, sentence.tokens),
        wire: is_wire(document, sentence.tokens),
    };
    let mut at = sentence.tokens.start;
    while at < sentence.tokens.end {
        let end = reader.run_end(at);
        if end > at {
            reader.split(TokenRange::new(at, end), runs);
            at = end;
        } else {
            at += 1;
        }
    }
}

/// Nearly all words have capitals and no full stop ends them: they say nothing about names.
fn is_headline(document: &Document<'_>, range: TokenRange) -> bool {
    let (mut words, mut capitals) = (0, 0);
    if document.is(range.end - 1, ".") {
        return false;
    }
    for token in &document.tokens()[range.range()] {
        if token.is_word() && token.span.len() > 3 {
            words += 1;
            capitals += usize::from(token.is_capital());
        }
    }
    words > 4 && capitals * 10 > words * 8
}

/// Nearly all letters are capitals, as in wire copy: only the tags tell names from verbs.
fn is_wire(document: &Document<'_>, range: TokenRange) -> bool {
    let (mut words, mut capitals) = (0, 0);
    for token in &document.tokens()[range.range()] {
        if token.is_word() && token.span.len() > 1 {
            words += 1;
            capitals += usize::from(token.shape.has(Shape::ALL_CAPITALS));
        }
    }
    words > 4 && capitals * 10 > words * 8
}

pub(super) struct Reader<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) tags: &'a [Tag],
    pub(super) sentence: TokenRange,
    pub(super) headline: bool,
    pub(super) wire: bool,
}

impl Reader<'_, '_> {
    /// Where the run of name words that starts at `at` ends; `at` where none does.
    fn run_end(&self, at: usize) -> usize {
        if !self.is_name_word(at) {
            return at;
        }
        let mut end = at + 1;
        while end < self.sentence.end && end - at < LONGEST {
            let next = self.joined_end(at, end);
            if next == end {
                break;
            }
            end = next;
        }
        end
    }

    /// The end of the run with what joins it at `end`: another word, `-Brown`, `bin Roe`, `& Co.`, `, Jr.`, `of Public Security`.
    fn joined_end(&self, start: usize, end: usize) -> usize {
        let tokens = self.document.tokens();
        let token = &tokens[end];
        let inside = |at: usize| at < self.sentence.end;
        if token.kind == TokenKind::Hyphen && token.is_glued() {
            let joins = inside(end + 1)
                && tokens[end + 1].is_glued()
                && tokens[end + 1].is_word()
                && tokens[end + 1].is_capital();
            return if joins { end + 2 } else { end };
        }
        if !self.headline
            && let Some(surname) =
                nickname_end(self.document, end).filter(|&next| self.is_name_word(next))
        {
            return surname + 1;
        }
        let owned = self.document.is_clitic(end);
        if token.is_glued() && !owned {
            return end;
        }
        if self.is_name_word(end) {
            return end + 1;
        }
        let follows = |at: usize| inside(at) && self.is_name_word(at);
        // "the Dorset Evening Mirror": a word of time between two words of a name is one of them.
        if token.is_capital()
            && token.classes.has(Class::Time)
            && !token.classes.meets(ClassSet::FUNCTION_WORDS)
            && follows(end + 1)
            && !tokens[end + 1].is_glued()
        {
            return end + 2;
        }
        if self.is_particle(end) {
            let hyphen = inside(end + 1) && tokens[end + 1].kind == TokenKind::Hyphen;
            let next = end + 1 + usize::from(hyphen);
            if follows(next) {
                return next + 1;
            }
            if inside(next) && self.is_particle(next) && follows(next + 1) {
                return next + 2;
            }
        }
        // "People's Party", "Women's League": whose it is belongs to the name.
        if owned && tokens[end - 1].classes.has(Class::Person) && follows(end + 1) {
            return end + 2;
        }
        if self.document.is(end, "&") && follows(end + 1) {
            return end + 2;
        }
        if self.names_body(start, end) {
            let link = ["of", "for", "on"]
                .iter()
                .any(|word| self.document.is(end, word));
            if link && follows(end + 1) {
                return end + 2;
            }
            if link && self.document.is(end + 1, "the") && follows(end + 2) {
                return end + 3;
            }
            let linked =
                (start..end).any(|at| self.document.is(at, "of") || self.document.is(at, "for"));
            if linked && self.document.is(end, "and") && follows(end + 1) && self.is_topic(end + 1)
            {
                return end + 2;
            }
        }
        end
    }

    /// `Health` in `Department of Justice and Health`: neither a body nor a place nor a person.
    pub(super) fn is_topic(&self, at: usize) -> bool {
        const OTHER: ClassSet = ClassSet::of(&[
            Class::Body,
            Class::Place,
            Class::GivenName,
            Class::Title,
            Class::Demonym,
        ]);
        let named = self.document.tokens()[at].classes.meets(OTHER);
        !named && (at + 1 >= self.sentence.end || !self.document.has(at + 1, Class::Body))
    }

    pub(super) fn names_body(&self, start: usize, end: usize) -> bool {
        (start..end).any(|at| self.document.has(at, Class::Body))
    }

    pub(super) fn is_particle(&self, at: usize) -> bool {
        self.document.has(at, Class::NameParticle) && !self.document.tokens()[at].is_capital()
    }

    pub(super) fn is_name_word(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        if !token.is_word() || !token.is_capital() && !is_elided(self.document.text(at)) {
            return false;
        }
        // "ROE ALSO REPORTS THAT": what the tagger guesses of a word it does not know says nothing.
        let acts = |tag: &Tag| tag.is_verb() || matches!(tag, Tag::Auxiliary | Tag::Adverb);
        if self.wire
            && at > self.sentence.start
            && Word::new(self.document.text(at)).is_listed()
            && self.tags.get(at).is_some_and(acts)
        {
            return false;
        }
        if token.classes.meets(BETWEEN) {
            // "the Saturday Evening Mirror"
            if token.classes.has(Class::Weekday)
                && at + 2 < self.sentence.end
                && self.document.has(at + 1, Class::Time)
                && self.document.tokens()[at + 1].is_capital()
                && self.document.tokens()[at + 2].is_capital()
            {
                return true;
            }
            // "Will Roe", "May Roe" mid-sentence; "US" against "us".
            let named = token.classes.has(Class::GivenName)
                && at > self.sentence.start
                && at + 1 < self.sentence.end
                && self.document.tokens()[at + 1].is_capital()
                && !self.document.tokens()[at + 1].classes.meets(BETWEEN);
            return named
                || token.classes.has(Class::Place)
                || self.is_acronym(at)
                    && !token.classes.has(Class::Determiner)
                    && (at > self.sentence.start || token.span.len() > 2);
        }
        true
    }

    pub(super) fn is_acronym(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        let spelt = token.shape.has(Shape::ALL_CAPITALS) && token.span.len() > 1;
        spelt && !self.headline && !self.wire
    }
}

/// `d'Orbec`: the capital stands behind an article that has lost its vowel.
fn is_elided(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(['d', 'l']) else {
        return false;
    };
    rest.strip_prefix(['\'', '’'])
        .is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// The full name of the place that a range of tokens is: `United States` for `U.S.`
pub(super) fn place_name(
    document: &Document<'_>,
    lexicon: &Lexicon,
    tokens: TokenRange,
) -> Option<&'static str> {
    let id = if tokens.len() == 1 {
        document.tokens().get(tokens.start)?.word
    } else {
        let expression = document.expression_at(tokens.start)?;
        if expression.tokens != tokens {
            return None;
        }
        expression.id
    };
    lexicon.column(id, Class::Place, 1)
}

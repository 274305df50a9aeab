//! Runs of capitalised words that are names, found without a tagger so that sentences without findings give names too.

use super::EntityKind;
use super::Gender;
use crate::document::{Document, Sentence, Shape, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// A name as it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// The name alone: no article, no title.
    pub(super) tokens: TokenRange,
    /// The title directly before it: `Sen.`, `Attorney General`.
    pub(super) title: Option<TokenRange>,
    pub(super) kind: EntityKind,
    pub(super) gender: Gender,
    /// One capitalised word that may be a common noun: it is a name only if another place of the text says so.
    pub(super) doubtful: bool,
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
const COMMON: ClassSet = ClassSet::of(&[
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

/// Nearly all words have capitals: they say nothing about names.
fn is_headline(document: &Document<'_>, range: TokenRange) -> bool {
    let (mut words, mut capitals) = (0, 0);
    for token in &document.tokens()[range.range()] {
        if token.is_word() && token.span.len() > 3 {
            words += 1;
            capitals += usize::from(token.is_capital());
        }
    }
    words > 4 && capitals * 10 > words * 8
}

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    tags: &'a [Tag],
    sentence: TokenRange,
    headline: bool,
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
        if token.is_glued() {
            return end;
        }
        if self.is_name_word(end) {
            return end + 1;
        }
        let follows = |at: usize| inside(at) && self.is_name_word(at);
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
    fn is_topic(&self, at: usize) -> bool {
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

    fn names_body(&self, start: usize, end: usize) -> bool {
        (start..end).any(|at| self.document.has(at, Class::Body))
    }

    fn is_particle(&self, at: usize) -> bool {
        self.document.has(at, Class::NameParticle) && !self.document.tokens()[at].is_capital()
    }

    fn is_name_word(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        if !token.is_word() || !token.is_capital() {
            return false;
        }
        if token.classes.meets(BETWEEN) {
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
                    && at > self.sentence.start;
        }
        true
    }

    fn is_acronym(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        token.shape.has(Shape::ALL_CAPITALS) && !self.headline && token.span.len() > 1
    }

    /// Cuts a run at its titles: `Texas Sen. Ann Roe` is `Texas` and `Ann Roe`.
    fn split(&self, run: TokenRange, runs: &mut Vec<Run>) {
        let mut start = run.start;
        let mut at = run.start;
        let mut title: Option<TokenRange> = None;
        while at < run.end {
            if let Some(found) = self.title_at(at, run.end) {
                if at > start {
                    self.push(TokenRange::new(start, at), title.take(), runs);
                    title = None;
                }
                title = Some(title.map_or(found, |before| {
                    if before.end == found.start {
                        before.cover(found)
                    } else {
                        found
                    }
                }));
                at = found.end;
                start = at;
            } else {
                at += 1;
            }
        }
        if start < run.end {
            self.push(TokenRange::new(start, run.end), title, runs);
        }
    }

    fn title_at(&self, at: usize, end: usize) -> Option<TokenRange> {
        const OFFICE: ClassSet = ClassSet::of(&[Class::Title, Class::Role]);
        if let Some(expression) = self.document.expression_at(at) {
            if expression.classes.has(Class::Body) {
                return None;
            }
            if expression.classes.meets(OFFICE) && expression.tokens.end <= end {
                return Some(expression.tokens);
            }
        }
        if !self.document.tokens()[at].classes.meets(OFFICE) {
            return None;
        }
        // "Justice Department", "Secretary of State's Office": the office is part of a body's name.
        let next = at + 1;
        let body = next < end && self.document.has(next, Class::Body);
        let linked = next < end && !self.document.tokens()[next].is_capital();
        let given = self.document.has(at, Class::GivenName) && at + 1 < end;
        (!body && !linked && !given).then_some(TokenRange::single(at))
    }

    fn push(&self, tokens: TokenRange, title: Option<TokenRange>, runs: &mut Vec<Run>) {
        let tokens = self.trim(tokens);
        if tokens.is_empty() {
            return;
        }
        let tokens = self.with_particle(tokens);
        let kind = self.kind(tokens, title);
        let doubtful = title.is_none() && self.is_doubtful(tokens);
        runs.push(Run {
            tokens,
            title,
            kind,
            gender: self.gender(tokens, title),
            doubtful,
        });
    }

    /// Leaves out words at the start of a sentence that only have a capital for that, and common nouns before a name.
    fn trim(&self, mut tokens: TokenRange) -> TokenRange {
        while tokens.len() > 1 {
            let at = tokens.start;
            let classes = self.document.tokens()[at].classes;
            let opens = at == self.sentence.start
                && !classes.has(Class::GivenName)
                && matches!(
                    self.tags.get(at),
                    Some(
                        Tag::Adverb
                            | Tag::VerbFinite
                            | Tag::VerbBase
                            | Tag::VerbIng
                            | Tag::Auxiliary
                            | Tag::Interjection
                            | Tag::Subordinator
                    )
                );
            if !opens {
                break;
            }
            tokens.start += 1;
        }
        tokens
    }

    /// `de Blasio`, `al-Roe` without a first name.
    fn with_particle(&self, tokens: TokenRange) -> TokenRange {
        let Some(before) = tokens
            .start
            .checked_sub(1)
            .filter(|&at| at >= self.sentence.start)
        else {
            return tokens;
        };
        let all = self.document.tokens();
        if all[before].kind == TokenKind::Hyphen && before > self.sentence.start {
            let particle = before - 1;
            if self.is_particle(particle) && all[tokens.start].is_glued() {
                return TokenRange::new(particle, tokens.end);
            }
        }
        let place = self
            .lexicon
            .column(all[before].word, Class::NameParticle, 1);
        if place == Some("front") && !all[before].is_capital() && tokens.len() <= 2 {
            return TokenRange::new(before, tokens.end);
        }
        tokens
    }

    fn kind(&self, tokens: TokenRange, title: Option<TokenRange>) -> EntityKind {
        if title.is_some() {
            return EntityKind::Person;
        }
        let whole_place = self.place(tokens);
        let first = self.document.tokens()[tokens.start];
        let given = first.classes.has(Class::GivenName);
        if whole_place && !(given && tokens.len() > 1) {
            return EntityKind::Place;
        }
        if self.names_body(tokens.start, tokens.end)
            && !(given && tokens.len() == 2 && !self.document.has(tokens.end - 1, Class::Body))
        {
            return EntityKind::Body;
        }
        if given && tokens.len() > 1 && tokens.len() <= 8 {
            return EntityKind::Person;
        }
        if tokens.len() == 1 && self.is_acronym(tokens.start) {
            return EntityKind::Body;
        }
        EntityKind::Unknown
    }

    fn place(&self, tokens: TokenRange) -> bool {
        place_name(self.document, self.lexicon, tokens).is_some()
    }

    fn gender(&self, tokens: TokenRange, title: Option<TokenRange>) -> Gender {
        let titled = title.and_then(|title| {
            let id = match self.document.expression_at(title.start) {
                Some(expression) => expression.id,
                None => self.document.tokens()[title.start].word,
            };
            Gender::of(self.lexicon.column(id, Class::Title, 1)?)
        });
        titled
            .or_else(|| {
                let word = self.document.tokens()[tokens.start].word;
                Gender::of(self.lexicon.column(word, Class::GivenName, 1)?)
            })
            .unwrap_or(Gender::Unknown)
    }

    fn is_doubtful(&self, tokens: TokenRange) -> bool {
        let token = self.document.tokens()[tokens.start];
        if self.headline {
            return true;
        }
        if tokens.len() > 1 || token.classes.has(Class::Place) {
            return false;
        }
        let opens = tokens.start == self.sentence.start
            || self.document.tokens()[tokens.start - 1].kind == TokenKind::Mark
            || matches!(
                self.document.text(tokens.start - 1),
                ":" | "." | "?" | "!" | "..." | "…"
            );
        token.classes.meets(COMMON) || opens && !self.is_acronym(tokens.start)
    }
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

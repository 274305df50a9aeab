//! What of a run of capitals is the name: titles, offices, honours and opening words are cut off.
//!
//! | run | names |
//! |---|---|
//! | `Texas Sen. Ann Roe` | `Texas`; `Ann Roe` with the title `Sen.` |
//! | `Ann Roe CBE` | `Ann Roe` |
//! | `Mr. Speaker`, `Mr. Baker` | none; `Baker` with the title `Mr.` |
//! | `Baker` | `Baker`, if the text has a `Tom Baker` |
//! | `Council for Roads Ann Roe` | `Council for Roads`; `Ann Roe` |
//! | `Ann Roe Visits Dorset` in a headline | `Ann Roe` and, if the text names it elsewhere, `Dorset` |

use super::name::{COMMON, Reader, Run, place_name};
use super::{EntityKind, Gender};
use crate::document::{Shape, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::span::TokenRange;
use crate::tagger::{Tag, Word};

/// How many words a first name is followed by when it opens a name behind a body's: `Mary Roe`, `J. Roe`, `Roe Poe`.
const BEHIND_BODY: usize = 2;

impl Reader<'_, '_> {
    /// Cuts a run at its titles: `Texas Sen. Ann Roe` is `Texas` and `Ann Roe`.
    pub(super) fn split(&self, run: TokenRange, runs: &mut Vec<Run>) {
        let mut start = run.start;
        let mut at = run.start;
        let mut title: Option<TokenRange> = None;
        while at < run.end {
            if at == start && self.is_adherent_of_next(at, run.end) {
                at += 1;
                start = at;
            } else if let Some(found) = self.title_at(start, at, run.end) {
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
            } else if at > start
                && title.is_none()
                && self.is_person_behind_body(start, at, run.end)
            {
                self.push(TokenRange::new(start, at), None, runs);
                start = at;
                at += 1;
            } else {
                at += 1;
            }
        }
        if start < run.end {
            self.push(TokenRange::new(start, run.end), title, runs);
        }
    }

    /// `Democrat Ann Roe`, `Kentuckian Tom Poe`: what someone is stands before the first name.
    fn is_adherent_of_next(&self, at: usize, end: usize) -> bool {
        let classes = self.document.tokens()[at].classes;
        at + 1 < end
            && classes.meets(ADHERENTS)
            && !classes.meets(ClassSet::of(&[Class::GivenName, Class::Body]))
            && self.document.has(at + 1, Class::GivenName)
    }

    /// The title or office that a run from `start` to `end` has at a token.
    fn title_at(&self, start: usize, at: usize, end: usize) -> Option<TokenRange> {
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
        let next = at + 1;
        // "Main St.", "St. Louis": a saint has a name, and a city with one is no saint.
        if self.document.has(at, Class::Label) && (next == end || self.is_place_at(at)) {
            return None;
        }
        // "Tom Baker", "Sen. Baker", "said Baker", "Ann Mary King Jr.": an office behind a first name, or alone, may be a last name.
        let given = (start..at).all(|at| self.document.has(at, Class::GivenName));
        let suffixed = next < end && (next..end).all(|at| self.document.has(at, Class::NameSuffix));
        let last = suffixed || next == end && at <= start + 1;
        if given && last && self.document.has(at, Class::Role) {
            return None;
        }
        // "Student Housing", "General Roads": an office that may be another word wants a name behind it.
        let loose =
            !self.document.has(at, Class::Title) || self.tags.get(at) == Some(&Tag::Adjective);
        if loose && next < end && !self.looks_like_name(next) {
            return None;
        }
        // "Justice Department", "Secretary of State's Office": the office is part of a body's name.
        let body = next < end && self.document.has(next, Class::Body);
        let linked =
            next < end && !self.document.tokens()[next].is_capital() && !self.is_particle(next);
        let given = self.document.has(at, Class::GivenName) && at + 1 < end;
        (!body && !linked && !given).then_some(TokenRange::single(at))
    }

    /// `Sen. Baker` has a last name, and so has `Mr. Baker`; `Mr. Speaker` and `Chief Economist` mostly have none, unless the text
    /// names one elsewhere.
    fn is_last_name_behind(&self, title: TokenRange, name: TokenRange) -> bool {
        let word = self.document.tokens()[name.start];
        if name.len() > 1 || !word.classes.has(Class::Role) {
            return true;
        }
        let before = self.document.tokens()[title.end - 1];
        let gender = self.lexicon.column(before.word, Class::Title, 1);
        let spoken_to =
            gender.is_some_and(|gender| gender != "any") && !before.classes.has(Class::Role);
        match spoken_to {
            true => !word.classes.has(Class::Title),
            false => before.shape.has(Shape::ABBREVIATED),
        }
    }

    fn looks_like_name(&self, at: usize) -> bool {
        !self.is_listed(at)
            || self.document.has(at, Class::GivenName)
            || self.document.tokens()[at]
                .classes
                .meets(ClassSet::of(&[Class::Title, Class::Role]))
    }

    fn is_place_at(&self, at: usize) -> bool {
        self.document
            .expression_at(at)
            .is_some_and(|expression| expression.classes.has(Class::Place))
    }

    /// `Council for Roads | Ann Roe`: a first name behind a body's name opens a person's, but not in `University of Ann Arbor`.
    fn is_person_behind_body(&self, start: usize, at: usize, end: usize) -> bool {
        let document = self.document;
        document.has(at, Class::GivenName)
            && !self.headline
            && (2..=BEHIND_BODY + 1).contains(&(end - at))
            && document.tokens()[at - 1].is_capital()
            && self.names_body(start, at)
            && !self.names_body(at, end)
            && document.tokens()[at..end]
                .iter()
                .all(|token| token.is_capital())
    }

    fn push(&self, tokens: TokenRange, title: Option<TokenRange>, runs: &mut Vec<Run>) {
        let tokens = self.without_honours(self.trim(tokens));
        if tokens.is_empty() {
            return;
        }
        let tokens = self.before_verb(self.with_particle(tokens));
        let person = self.headline && title.is_none() && self.opens_person(tokens);
        let name = match person {
            true => TokenRange::new(tokens.start, self.person_end(tokens)),
            false => tokens,
        };
        runs.push(Run {
            tokens: name,
            title,
            kind: self.kind(name, title),
            gender: self.gender(name, title),
            doubtful: match title {
                Some(title) => !self.is_last_name_behind(title, name),
                None => !person && self.is_doubtful(name),
            },
            opening: !person
                && title.is_none()
                && name.start == self.sentence.start
                && !self.document.has(name.start, Class::GivenName)
                && self.is_listed(name.start),
            headline: self.headline,
        });
        if name.end < tokens.end {
            self.push(TokenRange::new(name.end, tokens.end), None, runs);
        }
    }

    /// `“Ann Left Early”`: a verb with a capital goes on with a title, not with the name before it.
    fn before_verb(&self, mut tokens: TokenRange) -> TokenRange {
        let verb = |&at: &usize| {
            matches!(
                self.tags.get(at),
                Some(Tag::VerbFinite | Tag::VerbParticiple | Tag::Auxiliary)
            ) && self.is_listed(at)
                && !self.document.has(at, Class::GivenName)
        };
        if self.document.has(tokens.start, Class::GivenName)
            && let Some(end) = (tokens.start + 1..tokens.end).find(verb)
        {
            tokens.end = end;
        }
        tokens
    }

    /// Whether a first name that is no other word opens the tokens.
    fn opens_person(&self, tokens: TokenRange) -> bool {
        tokens.len() > 1
            && self.document.has(tokens.start, Class::GivenName)
            && !self.is_listed(tokens.start)
            && !self.document.has(tokens.start, Class::Place)
    }

    /// Where a person's name ends that runs into other words: at the first word of the language but one.
    fn person_end(&self, tokens: TokenRange) -> usize {
        (tokens.start + 2..tokens.end)
            .find(|&at| self.is_listed(at) && self.document.tokens()[at].is_word())
            .unwrap_or(tokens.end)
    }

    /// Whether a token is a word of the language, as far as the lists go.
    fn is_listed(&self, at: usize) -> bool {
        Word::new(self.document.text(at)).is_listed()
    }

    /// `Ann Roe CBE`: degrees, orders and offices behind a name are no part of it.
    fn without_honours(&self, mut tokens: TokenRange) -> TokenRange {
        while tokens.len() > 1 {
            let last = self.document.tokens()[tokens.end - 1];
            let honour = self.lexicon.column(last.word, Class::NameSuffix, 1) == Some("honour");
            if !honour {
                break;
            }
            tokens.end -= 1;
        }
        tokens
    }

    /// Leaves out words at the start of a sentence that only have a capital for that.
    fn trim(&self, mut tokens: TokenRange) -> TokenRange {
        while tokens.len() > 1 {
            let at = tokens.start;
            let given = self.document.has(at, Class::GivenName);
            let opens = self.opens_sentence(at);
            // "Dear Ann", "Poor Tom": what stands before a first name and is no name itself.
            let before_given = opens
                && self.document.has(at + 1, Class::GivenName)
                && self.is_listed(at)
                && !self.is_place_at(at)
                && !self.document.tokens()[at].classes.meets(PART_OF_NAME);
            let tagged = at == self.sentence.start
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
            if given || !(tagged || before_given) {
                break;
            }
            tokens.start += 1;
        }
        tokens
    }

    /// Whether a capital at this token may only mean that a sentence starts.
    fn opens_sentence(&self, at: usize) -> bool {
        at == self.sentence.start
            || self.document.tokens()[at - 1].kind == TokenKind::Mark
            || matches!(
                self.document.text(at - 1),
                ":" | "." | "?" | "!" | "..." | "…" | "]" | "("
            )
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
        let whole_place = place_name(self.document, self.lexicon, tokens).is_some();
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
        if tokens.len() > 1 && tokens.len() <= 8 && (given || self.has_initial(tokens)) {
            return EntityKind::Person;
        }
        if tokens.len() == 1 && self.is_acronym(tokens.start) {
            return EntityKind::Body;
        }
        EntityKind::Unknown
    }

    /// `J. Roe`, `Ann B. Roe`: a letter with a full stop before the last word of a name.
    fn has_initial(&self, tokens: TokenRange) -> bool {
        tokens.range().take(tokens.len() - 1).any(|at| {
            let word = self.document.text(at);
            word.len() == 2 && word.ends_with('.')
        })
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
        if tokens.len() > 1 {
            let last = self.document.tokens()[tokens.end - 1].classes;
            return last.meets(ADHERENTS)
                && !last.meets(ClassSet::of(&[Class::GivenName, Class::Role]))
                && (!token.classes.has(Class::GivenName) || token.classes.has(Class::Demonym))
                && (token.classes.meets(COMMON) || self.is_listed(tokens.start));
        }
        if token.classes.has(Class::Place) {
            return false;
        }
        // "Co-founder" is no name where "Dorset-born" may be one.
        let prefix = self.document.is(tokens.end, "-") && token.span.len() < 5;
        let name = ClassSet::of(&[Class::GivenName]).contains(token.classes);
        let opens = self.opens_sentence(tokens.start)
            && (!name || prefix || token.span.len() == 1 || self.is_listed(tokens.start))
            && !self.is_acronym(tokens.start);
        // "40 KPA" is a pressure, "the KPA" a body.
        let acronym = self.is_acronym(tokens.start)
            && token.classes == ClassSet::of(&[Class::Unit])
            && tokens
                .start
                .checked_sub(1)
                .is_none_or(|at| self.document.tokens()[at].kind != TokenKind::Number);
        token.classes.meets(COMMON) && !acronym || opens
    }
}

/// Words that say what is named and stand first in its name: `Lake Ann`, `Saint Ann`, `Fort Ann`.
const PART_OF_NAME: ClassSet = ClassSet::of(&[
    Class::Locality,
    Class::Body,
    Class::Title,
    Class::Role,
    Class::Harm,
]);

/// Words for those who belong to a faith, a party or a country: `Roman Catholic`, `Senate Republicans`.
const ADHERENTS: ClassSet = ClassSet::of(&[Class::Person, Class::Demonym, Class::Population]);

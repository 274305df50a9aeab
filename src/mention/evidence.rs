//! Who is a person: what stands around a name tells, where neither a title nor a first name does.
//!
//! | text | says |
//! |---|---|
//! | `Roe, 42, …`, `Roe (born 1950)`, `Roe, who …` | a person |
//! | `Roe's wife`, `his friend Roe`, `Roe was born` | a person |
//! | `Roe lost her keys.` | a person, a woman |
//! | `the Roe`, `a Roe`, `in Roe`, `World War II` | none |
//!
//! Each sign counts for or against; what has more signs for it than against, and two at least, is a person.

use super::name::Run;
use super::{Entity, EntityKind, Gender};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::span::TokenRange;

/// A sign that hardly ever errs.
const SURE: i32 = 4;

/// A sign that settles it where nothing speaks against it.
const STRONG: i32 = 2;

/// A sign that needs another.
const WEAK: i32 = 1;

/// Ages of people who are in the news.
const AGES: std::ops::RangeInclusive<u32> = 1..=120;

/// Signs for and against one entity's being a person, and of its gender.
#[derive(Debug, Clone, Copy, Default)]
struct Signs {
    person: i32,
    thing: i32,
    female: i32,
    male: i32,
}

/// Sets kinds and genders that names alone do not tell. `bound` holds the entity of each run.
pub(super) fn weigh(
    document: &Document<'_>,
    lexicon: &Lexicon,
    runs: &[Run],
    bound: &[Option<usize>],
    entities: &mut [Entity],
) {
    let context = Context { document, lexicon };
    let mut signs = vec![Signs::default(); entities.len()];
    for (run, entity) in runs.iter().zip(bound) {
        if let Some(signs) = entity.and_then(|entity| signs.get_mut(entity)) {
            context.read(run, signs);
        }
    }
    context.pronouns(runs, bound, entities, &mut signs);
    for (entity, signs) in entities.iter_mut().zip(&signs) {
        if entity.kind == EntityKind::Unknown {
            if signs.person >= STRONG && signs.person > signs.thing {
                entity.kind = EntityKind::Person;
            } else if signs.thing > signs.person {
                entity.kind = EntityKind::Thing;
            }
        }
        if entity.kind == EntityKind::Person && entity.gender == Gender::Unknown {
            // One sign may err; several all one way do not.
            if signs.female > 2 * signs.male {
                entity.gender = Gender::Female;
            } else if signs.male > 2 * signs.female {
                entity.gender = Gender::Male;
            }
        }
    }
}

struct Context<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
}

impl Context<'_, '_> {
    fn read(&self, run: &Run, signs: &mut Signs) {
        let document = self.document;
        let (start, end) = (run.tokens.start, run.tokens.end);
        if run.title.is_some() {
            signs.person += SURE;
            return;
        }
        let words = &document.tokens()[run.tokens.range()];
        if words
            .iter()
            .any(|token| token.classes.has(Class::NameSuffix))
            && words.len() > 2
        {
            signs.person += WEAK;
        }
        if words
            .iter()
            .any(|token| token.classes.has(Class::NameParticle) && !token.is_capital())
        {
            signs.person += STRONG;
        }
        if words.len() == 1
            && words[0].classes.has(Class::GivenName)
            && !words[0].classes.has(Class::Place)
        {
            signs.person += STRONG;
        }
        if words
            .iter()
            .any(|token| token.classes.has(Class::Locality) && !token.classes.has(Class::GivenName))
            && words.len() > 1
        {
            signs.thing += STRONG;
        }
        if let Some(before) = start.checked_sub(1) {
            self.read_before(before, signs);
        }
        signs.person += self.behind(end);
    }

    fn read_before(&self, before: usize, signs: &mut Signs) {
        let document = self.document;
        let token = document.tokens()[before];
        if token.is_capital()
            && document
                .sentence_of(before)
                .is_some_and(|sentence| sentence.tokens.start != before)
        {
            return;
        }
        if self.is_article(before) {
            signs.thing += STRONG;
        } else if token.classes.has(Class::PlacePreposition) {
            signs.thing += WEAK;
        } else if token
            .classes
            .meets(ClassSet::of(&[Class::Person, Class::Role]))
            && !token.is_capital()
        {
            signs.person += STRONG;
            match self.noun_gender(before) {
                Some(Gender::Female) => signs.female += WEAK,
                Some(Gender::Male) => signs.male += WEAK,
                _ => {}
            }
        }
    }

    /// How much what stands behind a name makes its bearer a person.
    fn behind(&self, end: usize) -> i32 {
        let document = self.document;
        let Some(next) = document.tokens().get(end) else {
            return 0;
        };
        let is_any = |at: usize, words: &[&str]| words.iter().any(|word| document.is(at, word));
        if document.is_clitic(end) {
            let gendered = matches!(
                self.noun_gender(end + 1),
                Some(Gender::Female | Gender::Male)
            );
            return i32::from(gendered) * STRONG;
        }
        let comma = document.is(end, ",");
        let at = if comma { end + 1 } else { end };
        if comma && self.is_age(at) && document.is(at + 1, ",") {
            return SURE;
        }
        let bracket = document.is(end, "(")
            && (is_any(end + 1, &["born", "c."]) || self.is_lifespan(end + 1));
        let strong = bracket
            || is_any(at, &["who", "whose", "whom", "himself", "herself"])
            || comma && self.is_described(at)
            || is_any(end, &["was", "is"]) && self.is_described(end + 1)
            || document.is(end + 1, "born");
        if strong {
            return STRONG;
        }
        let verb = next.classes.has(Class::Die) || next.classes.has(Class::Cue);
        i32::from(verb && !next.is_capital()) * WEAK
    }

    /// `a farmer`, `the former chief economist`: an office or kind of person within a few words.
    fn is_described(&self, at: usize) -> bool {
        if !self.is_article(at) {
            return false;
        }
        for token in (at + 1..).take(4) {
            let Some(held) = self
                .document
                .tokens()
                .get(token)
                .filter(|held| held.is_word() || held.kind == TokenKind::Hyphen)
            else {
                return false;
            };
            if held.classes.meets(ClassSet::FUNCTION_WORDS) {
                return false;
            }
            if held
                .classes
                .meets(ClassSet::of(&[Class::Person, Class::Role]))
                && !held.classes.has(Class::Body)
            {
                return true;
            }
        }
        false
    }

    fn is_article(&self, at: usize) -> bool {
        ["the", "a", "an", "this", "these", "every"]
            .iter()
            .any(|word| self.document.is(at, word))
    }

    fn is_age(&self, at: usize) -> bool {
        self.document
            .text(at)
            .parse()
            .is_ok_and(|age: u32| AGES.contains(&age))
    }

    /// `3 May 1810 – 9 June 1871)`: a dash between two years before the bracket closes.
    fn is_lifespan(&self, at: usize) -> bool {
        let mut years = 0;
        let mut dash = false;
        for token in (at..).take(16) {
            let text = self.document.text(token);
            if text == ")" {
                break;
            }
            dash |= self
                .document
                .tokens()
                .get(token)
                .is_some_and(|token| matches!(token.kind, TokenKind::Dash | TokenKind::Hyphen));
            years += usize::from(text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()));
        }
        dash && years > 1
    }

    /// The gender of a noun for a person.
    fn noun_gender(&self, at: usize) -> Option<Gender> {
        let word = self.document.tokens().get(at)?.word;
        noun_gender(self.lexicon, word)
    }

    /// A pronoun behind the only person of its sentence, or first in the next one, tells of them.
    fn pronouns(
        &self,
        runs: &[Run],
        bound: &[Option<usize>],
        entities: &[Entity],
        signs: &mut [Signs],
    ) {
        let mut next = 0;
        let mut alone: Option<usize> = None;
        for sentence in self.document.sentences() {
            if let (Some(entity), Some(gender)) = (alone, self.opening_pronoun(sentence)) {
                vote(&mut signs[entity], gender);
            }
            let first = next;
            while runs
                .get(next)
                .is_some_and(|run| run.tokens.start < sentence.tokens.end)
            {
                next += 1;
            }
            let mut people = bound[first..next].iter().flatten().filter(|&&entity| {
                matches!(
                    entities[entity].kind,
                    EntityKind::Person | EntityKind::Unknown
                )
            });
            alone = people.next().copied();
            if alone.is_some_and(|only| people.any(|&other| other != only)) {
                alone = None;
            }
            let Some(entity) = alone else {
                continue;
            };
            let Some(run) = runs[first..next]
                .iter()
                .zip(&bound[first..next])
                .find(|(_, bound)| **bound == Some(entity))
            else {
                continue;
            };
            for token in run.0.tokens.end..sentence.tokens.end {
                if let Some(gender) = personal_gender(self.document, self.lexicon, token) {
                    vote(&mut signs[entity], gender);
                    break;
                }
            }
        }
    }

    fn opening_pronoun(&self, sentence: &Sentence) -> Option<Gender> {
        let first = sentence.tokens.start;
        personal_gender(self.document, self.lexicon, first)
    }
}

fn vote(signs: &mut Signs, gender: Gender) {
    signs.person += WEAK;
    match gender {
        Gender::Female => signs.female += WEAK,
        Gender::Male => signs.male += WEAK,
        Gender::Unknown => {}
    }
}

/// The gender of a noun for a person: `mother`, `spokesman`.
pub(super) fn noun_gender(lexicon: &Lexicon, word: crate::lexicon::WordId) -> Option<Gender> {
    let column = lexicon
        .column(word, Class::Person, 2)
        .or_else(|| lexicon.column(word, Class::Role, 2))
        .or_else(|| lexicon.column(word, Class::Title, 1))?;
    Some(Gender::of(column).unwrap_or(Gender::Unknown))
}

/// The gender of a personal pronoun for one person; `None` for any other word.
pub(super) fn personal_gender(
    document: &Document<'_>,
    lexicon: &Lexicon,
    token: usize,
) -> Option<Gender> {
    // Nearly every token ends here.
    if !document.has(token, Class::Pronoun) {
        return None;
    }
    let word = document.tokens().get(token)?.word;
    Gender::of(lexicon.column(word, Class::Pronoun, 3)?)
}

/// Whether the words before a name make its bearer somebody's relative: `her brother`, `Roe's late wife`.
pub(super) fn is_relative(document: &Document<'_>, lexicon: &Lexicon, name: TokenRange) -> bool {
    let Some(noun) = name.start.checked_sub(1) else {
        return false;
    };
    let noun = if document.is(noun, ",") {
        noun.saturating_sub(1)
    } else {
        noun
    };
    let Some(token) = document.tokens().get(noun) else {
        return false;
    };
    if !token.classes.has(Class::Person) || token.is_capital() || document.has(noun, Class::Role) {
        return false;
    }
    (noun.saturating_sub(3)..noun).any(|at| {
        document.is_clitic(at)
            || document.tokens().get(at).is_some_and(|token| {
                lexicon.column(token.word, Class::Pronoun, 4) == Some("possessive")
                    || document.is(at, "her")
            })
    })
}

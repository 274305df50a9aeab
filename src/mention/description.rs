//! People spoken of by what they are: `the senator`, `her mother`, `a senior official`.
//!
//! | text | stands for |
//! |---|---|
//! | `Ann Roe, the mayor, …`; `the mayor, Ann Roe, …` | `Ann Roe` (an apposition) |
//! | `Ann Roe is a farmer.` | `Ann Roe` (said of her) |
//! | `President Roe … the president` | `Roe` (the only one with that title) |
//! | `a senior official` | somebody the text does not name |
//!
//! Read from the words alone, so that sentences without findings give them too. Only nouns of the lists that name one person
//! count, behind an article or an owner.

use super::evidence::noun_gender;
use super::{EntityKind, Gender, Mentions, NameMention};
use crate::clause::{Syntax, VerbForm};
use crate::document::{Document, Sentence, Shape, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};
use crate::span::TokenRange;
use std::collections::HashMap;

/// One person, described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescriptionMention {
    /// From the article or owner to the noun; the owner of `Roe's mother` left out.
    pub tokens: TokenRange,
    /// Whom it stands for, as an index for [`Mentions::entity`]; `None` when the text does not name them or it is not sure who is meant.
    pub entity: Option<usize>,
    /// As the noun tells.
    pub gender: Gender,
    /// Whether it speaks of someone, and does not say what someone is.
    pub(super) is_reference: bool,
    /// Whether it brings up one person apart from those named.
    pub(super) is_individual: bool,
}

/// How many words may stand between article and noun.
const WORDS: usize = 6;

/// How far behind its title a name is looked for, in tokens.
const TITLE: usize = 6;

/// How far before a name a verb is looked for, in tokens.
const FRONT: usize = 24;

/// Nouns for one person.
const NOUNS: ClassSet = ClassSet::of(&[Class::Person, Class::Role, Class::Title]);

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    syntax: &'a Syntax,
    mentions: &'a Mentions,
    /// Who bears a title or office, by its last word; `None` for several.
    bearers: HashMap<WordId, Option<usize>>,
}

/// Finds the descriptions of a document, in text order.
pub(super) fn read(
    document: &Document<'_>,
    lexicon: &Lexicon,
    syntax: &Syntax,
    mentions: &Mentions,
) -> Vec<DescriptionMention> {
    let mut reader = Reader {
        document,
        lexicon,
        syntax,
        mentions,
        bearers: HashMap::new(),
    };
    for name in &mentions.names {
        if let (Some(title), Some(entity)) = (name.title, name.entity) {
            reader.bear(title.end - 1, entity);
        }
    }
    let mut found = Vec::new();
    for sentence in document.sentences() {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            match reader.at(at, sentence) {
                Some(description) => {
                    at = description.tokens.end;
                    found.push(description);
                }
                None => at += 1,
            }
        }
    }
    found
}

impl Reader<'_, '_> {
    fn bear(&mut self, noun: usize, entity: usize) {
        let word = self.document.tokens()[noun].word;
        self.bearers
            .entry(word)
            .and_modify(|held| {
                if *held != Some(entity) {
                    *held = None;
                }
            })
            .or_insert(Some(entity));
    }

    /// The description that starts with the article or owner at a token.
    fn at(&mut self, start: usize, sentence: &Sentence) -> Option<DescriptionMention> {
        let document = self.document;
        if !self.is_opener(start) {
            return None;
        }
        let mut head = None;
        for at in (start + 1..sentence.tokens.end).take(WORDS) {
            let token = document.tokens()[at];
            let joins = token.is_word() || token.kind == TokenKind::Hyphen;
            if !joins || token.classes.meets(ClassSet::FUNCTION_WORDS) || document.is_clitic(at) {
                break;
            }
            if self.mentions.covering(at).is_some() {
                continue;
            }
            if token.classes.meets(NOUNS) {
                head = Some(at);
            } else if head.is_some() {
                // "the police car": what follows the noun for a person is the head.
                break;
            }
        }
        let head = head?;
        let token = document.tokens()[head];
        if !self.is_singular(head) || self.goes_on(head) {
            return None;
        }
        let gender = noun_gender(self.lexicon, token.word).unwrap_or(Gender::Unknown);
        let first = start + usize::from(self.is_bare_owner(start));
        let tokens = TokenRange::new(first, head + 1);
        let beside = self.name_beside(tokens, sentence);
        let definite = ["the", "this"].iter().any(|word| document.is(start, word));
        if let Some(entity) = beside {
            self.bear(head, entity);
        }
        let held = beside.or_else(|| {
            let bearer = self.bearers.get(&token.word).copied().flatten();
            bearer.filter(|_| definite && head == start + 1)
        });
        let predicate = self.is_predicate(start);
        // "the boy" is mostly one already spoken of, "the teacher" mostly one of their own.
        const OFFICE: ClassSet = ClassSet::of(&[Class::Role, Class::Title]);
        let again = definite && !token.classes.meets(OFFICE);
        Some(DescriptionMention {
            tokens,
            entity: held.filter(|&entity| self.is_person(entity)),
            gender,
            is_reference: !predicate || beside.is_some(),
            is_individual: beside.is_none() && !predicate && !again,
        })
    }

    /// `as a boy`, `she was a farmer`: what someone is, not someone else.
    fn is_predicate(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1) else {
            return false;
        };
        let word = self.document.tokens()[before].word;
        self.document.has(before, Class::Linking)
            || self.lexicon.column(word, Class::Auxiliary, 1) == Some("be")
            || ["as", "like", "named", "called", "elected", "appointed"]
                .iter()
                .any(|word| self.document.is(before, word))
    }

    fn is_opener(&self, at: usize) -> bool {
        let document = self.document;
        let token = document.tokens()[at];
        if self.is_bare_owner(at) {
            return true;
        }
        if token.classes.has(Class::Determiner) {
            return [
                "the", "a", "an", "this", "another", "his", "her", "my", "our", "your", "their",
                "its",
            ]
            .iter()
            .any(|word| document.is(at, word));
        }
        token.classes.has(Class::Pronoun)
            && (document.is(at, "her")
                || self.lexicon.column(token.word, Class::Pronoun, 4) == Some("possessive"))
    }

    /// What says whose the noun is without being part of the description: `Roe·'s mother`, `the port, whose director`.
    fn is_bare_owner(&self, at: usize) -> bool {
        ["'s", "’s", "whose"]
            .iter()
            .any(|owner| self.document.is(at, owner))
    }

    /// Whether a noun stands in its list as it is, not by its plural.
    fn is_singular(&self, at: usize) -> bool {
        let word = self.document.tokens()[at].word;
        let text = self.document.text(at);
        [Class::Person, Class::Role, Class::Title]
            .iter()
            .any(|&class| {
                self.lexicon
                    .row(word, class)
                    .is_some_and(|row| row.entry.eq_ignore_ascii_case(text))
            })
            && !self.document.is(at, "people")
    }

    /// Whether a noun phrase goes on behind a noun: `the student council`, `the boy-king`, `the Republican nomination`.
    fn goes_on(&self, head: usize) -> bool {
        let document = self.document;
        let next = head + 1;
        if document.is(next, "-") || document.tokens()[head].shape.has(Shape::ABBREVIATED) {
            return true;
        }
        if let Some(phrase) = self.syntax.phrases.covering(head) {
            return phrase.head != head && self.mentions.covering(phrase.head).is_none();
        }
        // Where grammar is not read a word behind it may be a verb; behind a party's or faith's name it is mostly a noun.
        let Some(token) = document.tokens().get(next).filter(|token| token.is_word()) else {
            return false;
        };
        let faith = document.tokens()[head].is_capital() && document.has(head, Class::Person);
        let noun = token.classes.has(Class::Body) && !token.classes.has(Class::Cue);
        noun || faith && !token.classes.meets(ClassSet::FUNCTION_WORDS)
    }

    /// The name a description is put beside: in front, behind, or as what is said of it.
    fn name_beside(&self, tokens: TokenRange, sentence: &Sentence) -> Option<usize> {
        let document = self.document;
        let inside = |at: usize| sentence.tokens.has(at);
        // "the mayor Ann Roe", "her brother, Tom Roe,"
        let behind = tokens.end;
        let next = if inside(behind) && document.is(behind, ",") {
            behind + 1
        } else {
            behind
        };
        if inside(next)
            && let Some(name) = self.mentions.covering(next).or_else(|| self.titled(next))
            && name.title.map_or(name.tokens.start, |title| title.start) == next
            && (next == behind || self.closes(name.tokens.end))
        {
            return name.entity;
        }
        // "Ann Roe, 52, the mayor", "Ann Roe is the mayor"
        let mut before = tokens.start.checked_sub(1)?;
        if ["is", "was", "became"]
            .iter()
            .any(|word| document.is(before, word))
        {
            before = before.checked_sub(1)?;
        } else if document.is(before, ",") {
            before = before.checked_sub(1)?;
            if document.tokens()[before].kind == TokenKind::Number
                && before > 0
                && document.is(before - 1, ",")
            {
                before = before.checked_sub(2)?;
            }
        } else {
            return None;
        }
        let name = inside(before)
            .then(|| self.mentions.covering(before))
            .flatten()
            .filter(|name| name.tokens.end == before + 1)?;
        // "In Dorset, the mayor said", "In a letter to Roe, the mayor said": no verb stands before that would lead to her.
        let reach = name.tokens.start.saturating_sub(FRONT);
        let before = TokenRange::new(sentence.tokens.start.max(reach), name.tokens.start);
        let clauses = &self.syntax.clauses;
        let fronted = || {
            !clauses.all()[clauses.within(before)]
                .iter()
                .any(|clause| clause.group.form == VerbForm::Finite)
        };
        let place = !before.is_empty()
            && document.has(name.tokens.start - 1, Class::Preposition)
            && (document.has(name.tokens.start - 1, Class::PlacePreposition) || fronted());
        name.entity.filter(|_| !place || self.closes(tokens.end))
    }

    /// The name whose title starts at a token: `the chairman, ·Sen. Roe,`.
    fn titled(&self, at: usize) -> Option<&NameMention> {
        (at + 1..at + TITLE).find_map(|name| {
            self.mentions
                .covering(name)
                .filter(|name| name.title.is_some_and(|title| title.start == at))
        })
    }

    /// Whether an apposition ends here.
    fn closes(&self, at: usize) -> bool {
        self.document
            .tokens()
            .get(at)
            .is_none_or(|token| matches!(token.kind, TokenKind::Punctuation | TokenKind::Dash))
    }

    fn is_person(&self, entity: usize) -> bool {
        self.mentions
            .entity(entity)
            .is_some_and(|entity| matches!(entity.kind, EntityKind::Person | EntityKind::Unknown))
    }
}

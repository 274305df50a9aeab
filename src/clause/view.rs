//! A sentence as the readers of clauses look at it.

use super::chunk::{Chunk, Kind};
use super::{Subject, VerbGroup};
use crate::document::Document;
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};
use crate::phrase::{NounKind, NounPhrase, Phrases};
use std::cell::Cell;

/// Words that make an adverbial of a noun of time.
const ADVERBIAL: ClassSet = ClassSet::of(&[Class::TimeModifier, Class::Weekday, Class::Month]);

/// A sentence being read: all that the steps look at.
#[derive(Clone, Copy)]
pub(super) struct View<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) phrases: &'a Phrases,
    pub(super) chunks: &'a [Chunk],
    /// Counts the looks at chunks.
    pub(super) looks: &'a Cell<u64>,
}

impl View<'_, '_> {
    pub(super) fn kind(&self, chunk: usize) -> Option<Kind> {
        self.looks.set(self.looks.get() + 1);
        self.chunks.get(chunk).map(|chunk| chunk.kind)
    }

    /// The kind of the chunk before.
    pub(super) fn kind_before(&self, chunk: usize) -> Option<Kind> {
        self.kind(chunk.checked_sub(1)?)
    }

    pub(super) fn phrase(&self, index: usize) -> Option<&NounPhrase> {
        self.phrases.all().get(index)
    }

    pub(super) fn is_time(&self, index: usize) -> bool {
        self.phrase(index)
            .is_some_and(|phrase| phrase.kind == NounKind::Time)
    }

    /// Whether a time stands as an adverbial rather than an object: `Monday`, `last week`, `2019`, not `two days`, `hours`.
    pub(super) fn is_time_adverbial(&self, index: usize) -> bool {
        self.phrase(index).is_some_and(|phrase| {
            let measures = |at: usize| {
                self.lexicon
                    .column(self.document.tokens()[at].word, Class::Time, 1)
                    == Some("noun")
            };
            let ago = self.lexicon.column(
                self.document
                    .tokens()
                    .get(phrase.tokens.end)
                    .map_or(WordId::UNKNOWN, |token| token.word),
                Class::Time,
                1,
            ) == Some("adverb");
            phrase.kind == NounKind::Time
                && (!measures(phrase.head)
                    || ago
                    || phrase
                        .tokens
                        .range()
                        .any(|at| self.document.tokens()[at].classes.meets(ADVERBIAL)))
        })
    }

    /// Whether a verb may have a clause for its object: `say`, `think`.
    pub(super) fn takes_clause(&self, verb: usize) -> bool {
        self.takes(verb, "clause") || self.takes(verb, "that")
    }

    /// Whether a verb may have an infinitive of its own subject behind it, and none of its object: `decline`, `vow`.
    pub(super) fn takes_infinitive_alone(&self, verb: usize) -> bool {
        self.takes(verb, "infinitive") && !self.takes(verb, "object+")
    }

    /// Whether a verb of saying may take something, by the name that the list of cues has for it, or a part of that name.
    pub(super) fn takes(&self, verb: usize, frame: &str) -> bool {
        let word = self
            .document
            .tokens()
            .get(verb)
            .map_or(WordId::UNKNOWN, |token| token.word);
        self.lexicon
            .column(word, Class::Cue, 2)
            .is_some_and(|takes| takes.contains(frame))
    }

    /// Whether a relative word stands for a subject or object, not for a place, a time or an owner; `what` does.
    pub(super) fn stands_for_noun(&self, chunk: usize) -> bool {
        let word = self
            .document
            .tokens()
            .get(self.first(chunk))
            .map_or(WordId::UNKNOWN, |token| token.word);
        self.lexicon
            .column(word, Class::Relative, 1)
            .is_none_or(|role| role == "noun")
    }

    pub(super) fn first(&self, chunk: usize) -> usize {
        self.chunks.get(chunk).map_or(0, |chunk| chunk.tokens.start)
    }

    /// Whether a chunk of one word or more begins with a word.
    pub(super) fn begins_with(&self, chunk: usize, word: &str) -> bool {
        chunk < self.chunks.len() && self.document.is(self.first(chunk), word)
    }

    pub(super) fn is(&self, chunk: usize, word: &str) -> bool {
        self.chunks.get(chunk).is_some_and(|chunk| {
            chunk.tokens.len() == 1 && self.document.is(chunk.tokens.start, word)
        })
    }
}

/// A clause while its sentence is read; drafts and verb groups share their indices.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// Its verb group, as an index into the chunks.
    pub(super) chunk: usize,
    pub(super) group: VerbGroup,
    pub(super) subject: Option<Subject>,
    /// The chunk of the subject or relative pronoun that stands in this clause.
    pub(super) subject_chunk: Option<usize>,
    pub(super) conjunct_of: Option<usize>,
    /// It was the first half of an inverted group and went into the second.
    pub(super) merged: bool,
}

/// Nouns that `who` can stand for.
const PEOPLE: ClassSet = ClassSet::of(&[
    Class::Person,
    Class::Role,
    Class::Title,
    Class::Demonym,
    Class::Pronoun,
    Class::Body,
]);

/// How many of-phrases and places may stand between `who` and the people it stands for.
const HOPS: usize = 3;

/// The noun phrase that the relative pronoun at `chunk` stands for.
pub(super) fn antecedent(view: View<'_, '_>, chunk: usize) -> Option<usize> {
    let mut at = match view.is(chunk, "who") {
        true => before_party(view, chunk),
        false => chunk,
    };
    for _ in 0..3 {
        at = at.checked_sub(1)?;
        match view.kind(at)? {
            Kind::Noun(index) if view.is(chunk, "who") => {
                return Some(people_before(view, at).unwrap_or(index));
            }
            // "the riots last May, which left": a time that stands by itself is not what is meant.
            Kind::Noun(index)
                if view.is_time_adverbial(index)
                    && matches!(view.kind_before(at), Some(Kind::Noun(_))) => {}
            Kind::Noun(index) => return Some(index),
            Kind::Comma | Kind::Preposition | Kind::Adverb | Kind::Mark | Kind::Break => {}
            _ => return None,
        }
    }
    None
}

/// How many chunks a bracket behind a name may hold.
const BRACKET: usize = 8;

/// `Ann Roe (D-Ohio)·, who`: where the bracket behind a name opens.
fn before_party(view: View<'_, '_>, chunk: usize) -> usize {
    let close = chunk
        .checked_sub(1)
        .map(|before| before - usize::from(before > 0 && view.kind(before) == Some(Kind::Comma)))
        .filter(|&close| view.is(close, ")"));
    let open = close.and_then(|close| {
        (close.saturating_sub(BRACKET)..close)
            .rev()
            .find(|&open| view.is(open, "("))
    });
    open.unwrap_or(chunk)
}

fn is_place(view: View<'_, '_>, noun: usize) -> bool {
    matches!(view.kind(noun), Some(Kind::Noun(index))
        if view.phrase(index).is_some_and(|phrase| view.document.has(phrase.head, Class::Place)))
}

/// `Ann Roe of Coshton, who`, `a clerk at Acme, who`: a name without a first name or title behind a name or an office.
fn is_of_somebody(view: View<'_, '_>, noun: usize) -> bool {
    const OFFICE: ClassSet = ClassSet::of(&[Class::Role, Class::Title]);
    const PERSON: ClassSet = ClassSet::of(&[Class::GivenName, Class::Title]);
    let phrase = |at: usize| match view.kind(at) {
        Some(Kind::Noun(index)) => view.phrase(index),
        _ => None,
    };
    let (Some(name), Some(before)) = (phrase(noun), noun.checked_sub(2).and_then(phrase)) else {
        return false;
    };
    let tokens = view.document.tokens();
    let personal = tokens[name.tokens.range()]
        .iter()
        .any(|token| token.classes.meets(PERSON));
    let leads = ["of", "from", "at"]
        .iter()
        .any(|word| view.is(noun - 1, word));
    let somebody = before.kind == NounKind::Name
        && tokens[before.tokens.start].classes.meets(PERSON)
        || before.kind == NounKind::Common && tokens[before.head].classes.meets(OFFICE);
    // "the head of the board, who"
    let body = tokens[name.head].classes.has(Class::Body) && before.kind == NounKind::Common;
    (name.kind == NounKind::Name || body) && !personal && leads && somebody
}

/// `40 people at the church who`: the people, where the nearest noun is none and hangs on them.
fn people_before(view: View<'_, '_>, noun: usize) -> Option<usize> {
    let mut at = noun;
    let mut body = None;
    for _ in 0..=HOPS {
        let Kind::Noun(index) = view.kind(at)? else {
            return None;
        };
        let phrase = view.phrase(index)?;
        let head = view.document.tokens().get(phrase.head)?;
        let fits = head.classes.meets(PEOPLE)
            || phrase.kind != NounKind::Common
            || phrase.tokens.range().any(|token| {
                view.document.has(token, Class::Number) && token + 1 == phrase.tokens.end
            });
        // "Senator Roe of Ohio, who": the place is part of the name.
        let named = !head.classes.has(Class::Place)
            && (at == noun || is_place(view, noun) || body.is_some());
        if fits && (phrase.kind != NounKind::Name || named) {
            // "people at the church who": a body that stands somewhere gives way to people.
            let located = head.classes.has(Class::Body)
                && view
                    .document
                    .has(view.first(at.saturating_sub(1)), Class::PlacePreposition);
            if !(located || at == noun && is_of_somebody(view, at)) {
                return Some(index);
            }
            body = body.or(Some(index));
        }
        if view.kind_before(at) != Some(Kind::Preposition) || at < 2 {
            return body;
        }
        at -= 2;
    }
    body
}

//! Times and places of a stretch of words: which of its phrases say when, where or how often.
//!
//! | words | time | place | per |
//! |---|---|---|---|
//! | `in Ohio in 2021 alone` | `in 2021 alone` | `in Ohio` | |
//! | `two years ago at a mill in Kano` | `two years ago` | `at a mill in Kano` | |
//! | `south of Kano each year` | | `south of Kano` | `each year` |

use super::adjunct::Reader;
use crate::document::{Sentence, TokenKind};
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many places in a row are one.
const CHAIN: usize = 3;

/// The column of the list of prepositions that says which make a place of whatever stands behind them.
const REACH: usize = 1;

/// The column of the list of localities that says which are adverbs.
const ALONE: usize = 2;

/// The column of the list of times that says which come again.
const REPEATS: usize = 3;

/// Times and places of one clause.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Setting {
    pub(super) time: Option<TokenRange>,
    pub(super) place: Option<TokenRange>,
    /// A time that comes again: `each year`, `a day`, `annually`.
    pub(super) per: Option<TokenRange>,
}

impl Setting {
    /// Fills what is not known yet.
    pub(super) fn or(&mut self, other: Self) {
        self.time = self.time.or(other.time);
        self.place = self.place.or(other.place);
        self.per = self.per.or(other.per);
    }
}

impl Reader<'_, '_> {
    /// Reads the phrases of a range: those behind `verb` first, then those before it.
    pub(super) fn read(
        &self,
        sentence: &Sentence,
        range: TokenRange,
        verb: usize,
        taken: &[TokenRange],
    ) -> Setting {
        let mut setting = Setting::default();
        let mut beside = None;
        let behind = TokenRange::new(verb, range.end);
        let before = TokenRange::new(range.start, verb);
        for part in [behind, before] {
            let mut at = part.start;
            while at < part.end {
                let next = match self.syntax.phrases.covering(at) {
                    Some(phrase) => {
                        self.take(&mut setting, sentence, phrase, taken);
                        beside = beside.or_else(|| self.beside_moment(sentence, phrase));
                        phrase.tokens.end
                    }
                    None => {
                        self.adverb(&mut setting, at);
                        at + 1
                    }
                };
                at = next.max(at + 1);
            }
        }
        setting.time = setting.time.or(beside);
        setting
    }

    pub(super) fn take(
        &self,
        setting: &mut Setting,
        sentence: &Sentence,
        phrase: &NounPhrase,
        taken: &[TokenRange],
    ) {
        let document = self.document;
        if taken.iter().any(|taken| taken.overlaps(phrase.tokens))
            || phrase.tokens.end <= self.dateline(sentence)
        {
            return;
        }
        let before = phrase.tokens.start.wrapping_sub(1);
        let preposed = before >= sentence.tokens.start && self.is_preposition(before, phrase);
        let range = TokenRange::new(
            if preposed {
                before
            } else {
                phrase.tokens.start
            },
            phrase.tokens.end,
        );
        if phrase.kind == NounKind::Time {
            let first = phrase.tokens.start;
            let repeats =
                (!preposed || document.is(before, "per")) && !self.is_tail(phrase.tokens.end);
            let each = ["each", "every", "a", "an"]
                .iter()
                .any(|word| document.is(first, word));
            if repeats && (each || document.is(before, "per")) {
                setting.per = setting.per.or(Some(range));
            } else {
                setting.time = setting.time.or_else(|| self.moment(sentence, phrase));
            }
        } else if preposed
            && self.document.has(before, Class::PlacePreposition)
            && !self.is_particle(before, sentence)
            && !self.is_matter(before, phrase)
            && self.locates(before, phrase)
        {
            setting.place = setting.place.or(Some(self.with_region(range, sentence)));
        } else if document.is(before, "of") && self.names_place(phrase) {
            // "south of Kano", "in the hills north of the town"
            let side = before
                .checked_sub(1)
                .filter(|side| *side >= sentence.tokens.start)
                .filter(|side| self.is_direction(*side));
            if let Some(side) = side {
                let range = TokenRange::new(side, phrase.tokens.end);
                setting.place = setting.place.or(Some(self.with_region(range, sentence)));
            }
        }
    }

    /// Whether a word is the preposition of the phrase behind it. `since` and `until` before a time are none less for being taken for
    /// conjunctions.
    pub(super) fn is_preposition(&self, at: usize, phrase: &NounPhrase) -> bool {
        let time = phrase.kind == NounKind::Time;
        match self.syntax.tags.get(at) {
            // "broke out two days ago"
            Some(Tag::Adposition) => !(time && self.document.has(at, Class::Particle)),
            Some(Tag::Subordinator) => time,
            _ => false,
        }
    }

    /// `a row over Leeds`, `an attack on mills in Leeds`: what the noun before is about, or aims at where another place is named.
    fn is_matter(&self, at: usize, phrase: &NounPhrase) -> bool {
        let attacks = || {
            let before = at.checked_sub(1);
            before.is_some_and(|before| self.document.has(before, Class::Harm))
        };
        let elsewhere = || {
            let next = self.syntax.phrases.covering(phrase.tokens.end + 1);
            next.is_some_and(|next| next.kind != NounKind::Time)
        };
        let into = self.document.is(at, "into") && !self.view.is_place(phrase);
        (into || self.document.is(at, "over")) && phrase.kind == NounKind::Name
            || self.document.is(at, "on")
                && self
                    .document
                    .has(phrase.tokens.end, Class::PlacePreposition)
                && elsewhere()
                && attacks()
    }

    /// `cutting off roads`: a preposition that belongs to the verb before it.
    fn is_particle(&self, at: usize, sentence: &Sentence) -> bool {
        at.checked_sub(1)
            .filter(|verb| sentence.tokens.has(*verb))
            .and_then(|verb| self.document.expression_at(verb))
            .is_some_and(|found| found.tokens.has(at) && found.classes.has(Class::ParticleVerb))
    }

    /// `south`, `north-east`.
    fn is_direction(&self, at: usize) -> bool {
        const SIDES: [&str; 4] = ["north", "south", "east", "west"];
        let lower = self.document.text(at).to_ascii_lowercase();
        SIDES.iter().any(|side| lower.ends_with(side))
    }

    /// `annually`, `worldwide`: words that are no phrases and say by themselves that a time comes again, or where.
    fn adverb(&self, setting: &mut Setting, at: usize) {
        let Some(token) = self.document.tokens().get(at) else {
            return;
        };
        let repeats = self.lexicon.column(token.word, Class::Time, REPEATS) == Some("yes");
        if repeats && self.syntax.tags.get(at) == Some(&Tag::Adverb) {
            setting.per = setting.per.or(Some(TokenRange::single(at)));
        }
        if self.is_where(at) {
            setting.place = setting.place.or(Some(TokenRange::single(at)));
        }
    }

    /// `worldwide`, `abroad`.
    pub(super) fn is_where(&self, at: usize) -> bool {
        let word = self.document.tokens()[at].word;
        self.lexicon.column(word, Class::Locality, ALONE) == Some("yes")
    }

    /// Whether a phrase behind a preposition is a place: `in Kano`, and what stands `outside` or `near` anything.
    pub(super) fn locates(&self, preposition: usize, phrase: &NounPhrase) -> bool {
        let thing = || {
            let harmful = phrase
                .tokens
                .range()
                .any(|token| self.document.has(token, Class::Harm));
            phrase.kind == NounKind::Common && !harmful && !self.view.is_person(phrase.head)
        };
        let word = self.document.tokens()[preposition].word;
        let anything = self.lexicon.column(word, Class::PlacePreposition, REACH) == Some("any");
        self.names_place(phrase) || anything && thing()
    }

    pub(super) fn names_place(&self, phrase: &NounPhrase) -> bool {
        let harmful = phrase
            .tokens
            .range()
            .any(|token| self.document.has(token, Class::Harm));
        self.view.is_place(phrase)
            || phrase.kind == NounKind::Name && !harmful
            || self.is_part_of_place(phrase)
    }

    /// `various parts of Leeds`, `one of the city's mills`: a part of a place is one.
    fn is_part_of_place(&self, phrase: &NounPhrase) -> bool {
        let end = phrase.tokens.end;
        let whole = self.syntax.phrases.covering(end + 1);
        self.document.is(end, "of")
            && !self.document.has(phrase.head, Class::Harm)
            && (phrase.kind == NounKind::Number || !self.view.is_person(phrase.head))
            && whole.is_some_and(|whole| whole.tokens.start == end + 1 && self.view.is_place(whole))
    }

    /// `at a mill in Kano`, `in Hilo, Hawaii`, `in the village of Ada`: places in a row are one.
    pub(super) fn with_region(&self, first: TokenRange, sentence: &Sentence) -> TokenRange {
        let mut range = first;
        for _ in 0..CHAIN {
            match self.place_behind(range.end, sentence.tokens.end) {
                Some(end) => range.end = end,
                None => break,
            }
        }
        for _ in 0..CHAIN {
            match self.place_before(range.start, sentence.tokens.start) {
                Some(start) => range.start = start,
                None => break,
            }
        }
        range
    }

    /// Where a place that goes on with one that ends at `at` ends.
    fn place_behind(&self, at: usize, last: usize) -> Option<usize> {
        let document = self.document;
        let at = at + usize::from(document.is(at, ",") && document.has(at + 1, Class::Coordinator));
        let linked = document.is(at, ",")
            || document.is(at, "of")
            || document.has(at, Class::Coordinator)
            || document.has(at, Class::PlacePreposition)
                && self.syntax.tags.get(at) == Some(&Tag::Adposition);
        let next = self.syntax.phrases.covering(at + 1).filter(|_| linked)?;
        if next.tokens.start != at + 1 || next.tokens.end > last {
            return None;
        }
        let closed = document
            .tokens()
            .get(next.tokens.end)
            .is_none_or(|token| token.kind == TokenKind::Punctuation);
        // "in Oslo, Bergen, and Narvik"
        let listed = document.has(at, Class::Coordinator)
            && next.kind == NounKind::Name
            && self.view.is_place(next)
            && !self.opens_clause(next);
        let fits = listed
            || match document.text(at) {
                "," if document.has(next.tokens.end + 1, Class::Coordinator)
                    || document.has(next.tokens.end, Class::Coordinator) =>
                {
                    next.kind == NounKind::Name && self.view.is_place(next)
                }
                "," => next.kind == NounKind::Name && closed && self.view.is_place(next),
                "of" => next.kind == NounKind::Name || self.view.is_place(next),
                _ => self.locates(at, next),
            };
        fits.then_some(next.tokens.end)
    }

    /// Where a place that one at `at` goes on with starts: `at a storage unit | in Lyon`.
    fn place_before(&self, at: usize, first: usize) -> Option<usize> {
        let before = self.syntax.phrases.covering(at.checked_sub(1)?)?;
        if before.tokens.end != at {
            return None;
        }
        let preposition = before.tokens.start.checked_sub(1)?;
        let preposed = preposition >= first
            && self.document.has(preposition, Class::PlacePreposition)
            && self.syntax.tags.get(preposition) == Some(&Tag::Adposition);
        // "in custody at the jail" is no place within another.
        let stays = ["at", "in", "inside", "near", "outside"]
            .iter()
            .any(|word| self.document.is(preposition, word))
            && before.kind == NounKind::Common
            && before.tokens.end == at
            && before.tokens.len() > 1
            && !self.view.is_person(before.head)
            && !self.document.has(before.head, Class::Harm);
        (preposed && !self.is_matter(preposition, before) && (stays || self.names_place(before)))
            .then_some(preposition)
    }
}

//! One noun phrase, read from left to right by a small state machine over tags.

use super::nickname::nickname_end;
use super::{NounKind, NounPhrase};
use crate::document::{Document, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::span::TokenRange;
use crate::tagger::Tag;
use std::cell::Cell;

/// Longest phrase in tokens; the longest real ones, lists of adjectives, stay below. It bounds the work a hostile text can ask for.
const LONGEST: usize = 40;

/// How many words the name may have that is the subject of a clause behind a noun.
const NAME: usize = 4;

/// The noun phrase that starts at `at`, within a sentence that ends before `end`; `looks` counts the tags looked at.
pub(super) fn phrase_at(
    document: &Document<'_>,
    tags: &[Tag],
    end: usize,
    at: usize,
    looks: &Cell<u64>,
) -> Option<NounPhrase> {
    let end = end.min(at + LONGEST);
    Reader {
        document,
        tags,
        looks,
        end,
        start: at,
        at,
        head: None,
        premodified: false,
        numbered: false,
        opened: false,
        possessor: None,
    }
    .read()
}

pub(super) struct Reader<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) tags: &'a [Tag],
    pub(super) looks: &'a Cell<u64>,
    pub(super) end: usize,
    pub(super) start: usize,
    pub(super) at: usize,
    /// The noun, name or sign that would be the head if the phrase ended here.
    pub(super) head: Option<usize>,
    /// A determiner, number or adjective was read: a participle may follow as an adjective.
    pub(super) premodified: bool,
    /// The last words were a number.
    pub(super) numbered: bool,
    /// A quotation mark was opened inside: `a “positive” start`.
    pub(super) opened: bool,
    pub(super) possessor: Option<TokenRange>,
}

pub(super) const DAY: ClassSet = ClassSet::of(&[Class::Weekday, Class::Month]);

impl Reader<'_, '_> {
    pub(super) fn tag(&self, at: usize) -> Option<Tag> {
        self.looks.set(self.looks.get() + 1);
        if at < self.end {
            self.tags.get(at).copied()
        } else {
            None
        }
    }

    fn read(mut self) -> Option<NounPhrase> {
        if let Some(phrase) = self.pronoun() {
            return Some(phrase);
        }
        // Where the phrase may end: behind its last head or number.
        while let Some(tag) = self.tag(self.at) {
            if !self.step(tag) {
                break;
            }
        }
        self.finish()
    }

    /// Takes the token at `self.at` into the phrase, or tells that the phrase ends before it.
    fn step(&mut self, tag: Tag) -> bool {
        if let Some(width) = self.compound() {
            return self.compound_step(width);
        }
        if let Some(width) = self.modifier() {
            self.at += width;
            self.premodified = true;
            return true;
        }
        if self.is_demonym() {
            self.at += 2;
            self.head = None;
            self.premodified = true;
            return true;
        }
        let token = &self.document.tokens()[self.at];
        let fresh = self.head.is_none() && !self.numbered;
        match tag {
            Tag::Determiner if self.at == self.start => self.premodify(),
            // "both supplies", where "both" goes with a later "and"
            Tag::Coordinator
                if self.at == self.start
                    && self.document.has(self.at, Class::Determiner)
                    && self.leads_to_noun(self.at + 1) =>
            {
                self.premodify()
            }
            // "all the", "half a", "both these", "about a third", "over half the"
            Tag::Determiner
                if fresh
                    && (self.only_determiners()
                        || self.is_part(self.at)
                        || self.at > self.start && self.document.is(self.at - 1, "half")) =>
            {
                self.premodify()
            }
            Tag::Pronoun
                if self.is_possessive_pronoun(self.at)
                    && fresh
                    && (self.at == self.start || self.only_determiners()) =>
            {
                self.premodify()
            }
            Tag::Numeral => self.number(),
            // "when armed men came": the adverb opens a clause.
            Tag::Adverb if self.at == self.start && self.opens_clause() => false,
            // "had previously named Roe", "is currently leading Poe": the adverb stands inside the verb.
            Tag::Adverb if self.at == self.start && self.is_in_verb() => false,
            Tag::Adjective | Tag::Adverb if self.head.is_none() => self.adjective(tag),
            Tag::VerbParticiple | Tag::VerbIng
                if self.head.is_none() && self.premodified && self.leads_to_noun(self.at + 1) =>
            {
                self.premodify()
            }
            Tag::VerbParticiple if self.at == self.start && self.opens_with_participle() => {
                self.premodify()
            }
            Tag::Noun | Tag::ProperNoun => self.noun(token.classes),
            Tag::Symbol => self.symbol(),
            Tag::Particle if self.is_clitic(self.at) => self.possess(),
            Tag::Punctuation if token.kind == TokenKind::Mark => self.mark(),
            Tag::Punctuation
                if self.document.is(self.at, ",")
                    && self.head.is_none()
                    && !self.is_predicate()
                    && self.joins_adjectives() =>
            {
                self.premodify()
            }
            Tag::Coordinator if self.head.is_none() && self.joins_adjectives() => self.premodify(),
            Tag::Coordinator
                if self.document.is(self.at, "&")
                    && self.head.is_some()
                    && self.tag(self.at + 1) == Some(Tag::ProperNoun) =>
            {
                self.premodify()
            }
            _ => false,
        }
    }

    /// `would be safe, Ruritanian officials said`: without an article what stands behind a copula ends before a comma.
    fn is_predicate(&self) -> bool {
        let bare = matches!(self.tags[self.start], Tag::Adjective | Tag::Adverb);
        let before = self.start.checked_sub(1);
        bare && before.is_some_and(|before| self.document.has(before, Class::Auxiliary))
    }

    fn premodify(&mut self) -> bool {
        self.premodified = true;
        self.numbered = false;
        self.at += 1;
        true
    }

    /// Words that stand alone: `she`, `who` stay outside lists of modifiers.
    fn pronoun(&self) -> Option<NounPhrase> {
        if self.tag(self.at)? != Tag::Pronoun || self.is_possessive_pronoun(self.at) {
            return None;
        }
        let next = self.tag(self.at + 1);
        let demonstrative = self.document.has(self.at, Class::Determiner)
            && !self.document.has(self.at, Class::Relative);
        if demonstrative && matches!(next, Some(Tag::Noun | Tag::ProperNoun | Tag::Numeral)) {
            return None;
        }
        Some(NounPhrase {
            tokens: TokenRange::single(self.at),
            head: self.at,
            kind: NounKind::Pronoun,
            possessor: None,
        })
    }

    fn number(&mut self) -> bool {
        if let Some(head) = self.head {
            // "Section 4", "Flight 370", "May 5": a number behind a name belongs to it; "Roe 48 percent" is two phrases.
            let joins = self.tags[head] == Tag::ProperNoun
                && head + 1 == self.at
                && !self.measures(self.at + 1)
                && !self.document.has(self.at, Class::Determiner);
            if !joins {
                return false;
            }
            self.at += 1;
            return true;
        }
        self.premodified = true;
        self.numbered = true;
        self.at += 1;
        true
    }

    /// Whether a percent sign or a unit stands at a token.
    fn measures(&self, at: usize) -> bool {
        self.document.is(at, "%")
            || self.document.has(at, Class::Unit)
            || self
                .document
                .expression_at(at)
                .is_some_and(|found| found.classes.has(Class::Unit))
    }

    fn adjective(&mut self, tag: Tag) -> bool {
        let at = self.at;
        let dated = at > self.start
            && !self.only_determiners()
            && self.document.has(at, Class::TimeModifier)
            && self.document.has(at + 1, Class::Time);
        if dated {
            // "a new one last week": the time is a phrase of its own; "the past year" is one.
            return false;
        }
        let quantifies = at == self.start && self.document.has(at, Class::Determiner);
        // Behind a determiner even an adjective without a noun belongs here: "the poor", "a medical".
        let determined = tag == Tag::Adjective
            && self.start < at
            && (matches!(self.tags[self.start], Tag::Determiner | Tag::Pronoun)
                || self.is_part(at - 1));
        // "15,000 strong" ends, "12 dead miners" goes on; an adverb needs what it modifies.
        if quantifies || determined || self.leads_to_noun(at + usize::from(tag == Tag::Adverb)) {
            return self.premodify();
        }
        false
    }

    fn noun(&mut self, classes: ClassSet) -> bool {
        if let Some(head) = self.head {
            let timeless = !self.document.tokens()[head].classes.meets(DAY);
            // "told Radio One Monday": a day behind a head is a phrase of its own, "Monday night" is one.
            if timeless && (classes.meets(DAY) || classes.has(Class::Day)) {
                return false;
            }
            // "On Sunday morning Mr. Roe left": a name behind a time is its subject.
            if self.tags[self.at] == Tag::ProperNoun && self.ends_time(head, classes) {
                return false;
            }
        } else if self.at > self.start
            && (classes.meets(DAY) || classes.has(Class::Day))
            && self.document.has(self.at - 1, Class::State)
        {
            // "five wounded Friday": the day is a phrase of its own.
            return false;
        } else if self.numbered
            && self.is_year(self.at - 1)
            && self.start + 1 == self.at
            && self.tags[self.at] == Tag::ProperNoun
        {
            // "in 2019 China": the year ends its own phrase.
            return false;
        }
        if self.is_subject_behind_opening() {
            return false;
        }
        self.head = Some(self.at);
        self.numbered = false;
        self.at += 1;
        true
    }

    /// `Under the deal Acme will get`: a name behind the noun of a preposition that opens the sentence is the subject of the verb behind it;
    /// `a deal Acme wants`: so is one behind a noun with the indefinite article.
    fn is_subject_behind_opening(&self) -> bool {
        let opening = self.start.checked_sub(1);
        let opens = opening.is_some_and(|at| {
            self.tags[at] == Tag::Adposition && self.document.tokens()[at].is_capital()
        });
        let indefinite = ["a", "an"]
            .iter()
            .any(|article| self.document.is(self.start, article));
        (opens || indefinite)
            && self.tags[self.at] == Tag::ProperNoun
            && self.head.is_some_and(|head| {
                self.tags[head] == Tag::Noun && !self.document.tokens()[head].is_capital()
            })
            && self.tags[self.start] == Tag::Determiner
            && matches!(
                self.tag(self.name_end()),
                Some(Tag::Auxiliary | Tag::VerbFinite)
            )
    }

    /// Where the name that starts here ends.
    fn name_end(&self) -> usize {
        let words = self.tags[self.at..]
            .iter()
            .take_while(|&&tag| tag == Tag::ProperNoun);
        self.at + words.take(NAME).count()
    }

    /// `$`, `£` before a number, `%` behind one, `/` between two names; any other sign ends the phrase.
    fn symbol(&mut self) -> bool {
        // "a Radio One/Evening Mirror poll"
        if self.document.is(self.at, "/")
            && self.head.is_some_and(|head| head + 1 == self.at)
            && self.tag(self.at - 1) == Some(Tag::ProperNoun)
            && self.tag(self.at + 1) == Some(Tag::ProperNoun)
        {
            return self.premodify();
        }
        if self
            .head
            .is_some_and(|head| self.tags[head] != Tag::ProperNoun || head + 1 != self.at)
        {
            return false;
        }
        if self.document.is(self.at, "%") && self.numbered
            || self.tag(self.at + 1) == Some(Tag::Numeral)
                && self.document.has(self.at, Class::Currency)
        {
            self.head = Some(self.at);
            self.at += 1;
            // The amount belongs to its sign: "$2.5 million".
            while self.tag(self.at) == Some(Tag::Numeral) {
                self.at += 1;
            }
            self.numbered = false;
            self.premodified = true;
            return true;
        }
        false
    }

    /// Whether an auxiliary stands before and a participle behind, or the word is the particle of a verb: `brushed aside claims`.
    fn is_in_verb(&self) -> bool {
        let Some(before) = self.at.checked_sub(1) else {
            return false;
        };
        let particle = self.tags[before].is_verb()
            && self
                .document
                .expression_at(before)
                .is_some_and(|found| found.tokens.has(self.at));
        let inside = matches!(
            self.tag(self.at + 1),
            Some(Tag::VerbParticiple | Tag::VerbIng)
        );
        particle || inside && self.document.has(before, Class::Auxiliary)
    }

    fn possess(&mut self) -> bool {
        if self.head.is_none() && !self.numbered || !self.leads_to_noun(self.at + 1) {
            return false;
        }
        self.possessor = Some(TokenRange::new(self.start, self.at));
        self.head = None;
        self.numbered = false;
        self.premodified = true;
        self.at += 1;
        true
    }

    fn mark(&mut self) -> bool {
        let glued = self.document.tokens()[self.at].is_glued();
        if self.is_clitic(self.at) && glued {
            return self.possess();
        }
        if self.head.is_some_and(|head| head + 1 == self.at)
            && let Some(end) = nickname_end(self.document, self.at).filter(|&end| end < self.end)
        {
            self.at = end;
            return true;
        }
        if self.opened && glued {
            self.opened = false;
            self.at += 1;
            return true;
        }
        if !self.opened
            && !glued
            && self.at > self.start
            && self.head.is_none()
            && self.leads_to_noun(self.at + 1)
        {
            self.opened = true;
            self.at += 1;
            return true;
        }
        false
    }

    fn finish(self) -> Option<NounPhrase> {
        let last_number = || {
            (self.start..self.at)
                .rev()
                .find(|&at| self.tags[at] == Tag::Numeral)
        };
        let last_adjective = || {
            // "the Chinese", "the 12 dead"; "some", "all", "those" alone.
            let last = self.at.checked_sub(1).filter(|&last| last >= self.start)?;
            matches!(self.tags[last], Tag::Adjective | Tag::Determiner).then_some(last)
        };
        let (head, end) = match self.head {
            // A number behind a name, or the amount behind its sign, belongs to the phrase.
            Some(head) => (head, self.at),
            None => {
                let head = if self.numbered {
                    last_number()
                } else {
                    last_adjective().or_else(last_number)
                }?;
                let bare = self.tags[head] == Tag::Determiner
                    && self.document.has(head, Class::BoundDeterminer);
                let quantifies = self.document.has(head, Class::Determiner);
                if bare || self.tags[head] == Tag::Adjective && self.start == head && !quantifies {
                    return None;
                }
                (head, head + 1)
            }
        };
        let end = if self.opened { head + 1 } else { end };
        let tokens = TokenRange::new(self.start, end.max(head + 1));
        Some(NounPhrase {
            tokens,
            head,
            kind: self.kind(tokens, head),
            possessor: self.possessor,
        })
    }

    fn kind(&self, tokens: TokenRange, head: usize) -> NounKind {
        let classes = self.document.tokens()[head].classes;
        let named = self.tags[head] == Tag::ProperNoun;
        // "a quarter of the crop" is a part, "the last quarter of 2008" a time.
        let part = classes.has(Class::Fraction)
            && (self.document.is(tokens.start, "a") || self.tags[tokens.start] == Tag::Numeral);
        if classes.meets(DAY) && named
            || classes.has(Class::Time) && !part
            || self.is_dated(tokens, head)
        {
            return NounKind::Time;
        }
        match self.tags[head] {
            Tag::ProperNoun => NounKind::Name,
            Tag::Numeral | Tag::Symbol => NounKind::Number,
            Tag::Determiner | Tag::Pronoun => NounKind::Pronoun,
            _ => NounKind::Common,
        }
    }
}

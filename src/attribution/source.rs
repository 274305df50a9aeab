//! From a noun phrase to who it stands for: the mention, the entity, the role.

use super::{Source, View};
use crate::clause::{Clause, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::mention::{EntityKind, NameMention};
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How long an apposition may be, in tokens.
const APPOSITION: usize = 48;

/// How far the words before a name may go back.
const NAME_REACH: usize = 16;

/// Nouns that say who someone is.
pub(super) const DESCRIBING: ClassSet = ClassSet::of(&[
    Class::Person,
    Class::Role,
    Class::Title,
    Class::Demonym,
    Class::Body,
]);

impl View<'_, '_> {
    /// Who the noun phrase with this index stands for.
    pub(super) fn source(&self, phrase: usize) -> Option<Source> {
        let phrase = self.syntax.phrases.all().get(phrase)?;
        if phrase.kind == NounKind::Time {
            return None;
        }
        if phrase.kind == NounKind::Pronoun && self.mentions.covering(phrase.head).is_none() {
            return Some(Source {
                mention: phrase.tokens,
                entity: self.mentions.antecedent(phrase.head),
                role: None,
            });
        }
        if let Some(name) = self.mentions.covering(phrase.head)
            && !self.is_joined(phrase)
        {
            return Some(match self.named_after(name) {
                // "a University of Quorra poll": the poll, not the university.
                Some(end) => Source {
                    mention: TokenRange::new(phrase.tokens.start, end),
                    entity: None,
                    role: None,
                },
                None => self.named_source(name, phrase.tokens.start),
            });
        }
        let mention = self.joined(phrase);
        Some(Source {
            mention,
            entity: self.apposed(phrase.head, mention),
            role: None,
        })
    }

    /// `the company·, Acme, said`, `a spokesman for Roe·, Tom Poe, said`: the name between commas behind what somebody or something is.
    fn apposed(&self, head: usize, described: TokenRange) -> Option<usize> {
        const PERSON: ClassSet = ClassSet::of(&[Class::Person, Class::Role, Class::Title]);
        let document = self.document;
        // "his lawyer, former Sen. Roe,"
        let limit = document.tokens().len().min(described.end + 1 + NAME_REACH);
        let name = self.name_after(described.end + 1, limit)?;
        let behind = name.tokens.end + 1;
        // "the company, Acme, and the union": a list goes on.
        let listed =
            document.has(behind, Class::Coordinator) || self.mentions.covering(behind).is_some();
        let closes = [",", "."]
            .iter()
            .any(|stop| document.is(name.tokens.end, stop));
        let apposed = document.is(described.end, ",");
        let fits = |entity: &usize| {
            let found = self.mentions.entity(*entity);
            found.is_some_and(|entity| match entity.kind {
                EntityKind::Place => false,
                EntityKind::Person => document.tokens()[head].classes.meets(PERSON),
                _ => true,
            })
        };
        name.entity
            .filter(|_| apposed && closes && !listed)
            .filter(fits)
    }

    /// Where a noun phrase ends that begins inside a name and goes on behind it.
    fn named_after(&self, name: &NameMention) -> Option<usize> {
        let rest = self.syntax.phrases.covering(name.tokens.end)?;
        let inside = rest.tokens.start < name.tokens.end && rest.kind == NounKind::Common;
        inside.then_some(rest.tokens.end)
    }

    /// `when asked about it`: a past form directly behind a conjunction is a passive whose auxiliary is left out.
    pub(super) fn is_reduced(&self, clause: &Clause) -> bool {
        let own = clause.subject.is_some_and(|subject| subject.word.is_some());
        !own && clause.group.form != VerbForm::Ing
            && clause
                .group
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|before| {
                    ["when", "if", "once", "unless", "until"]
                        .iter()
                        .any(|word| self.document.is(before, word))
                })
    }

    /// Who stands directly before a verb, whatever the clause says.
    pub(super) fn left_neighbour(&self, clause: &Clause) -> Option<Source> {
        let mut at = clause.group.tokens.start;
        while at > 0 && self.syntax.tags[at - 1] == Tag::Adverb {
            at -= 1;
        }
        let phrase = self.syntax.phrases.index_of(at.checked_sub(1)?)?;
        let start = self.syntax.phrases.all()[phrase].tokens.start;
        // "and in a letter praised it"
        let adjunct = start
            .checked_sub(1)
            .is_some_and(|before| self.syntax.tags[before] == Tag::Adposition);
        if clause.group.form != VerbForm::Finite || adjunct || !self.can_speak(phrase) {
            return None;
        }
        self.source(phrase)
    }

    /// A name, with what stands before it from `front` on as its role.
    pub(super) fn named_source(&self, name: &NameMention, front: usize) -> Source {
        let mut mention = name.tokens;
        let role = self
            .role_before(TokenRange::new(front, mention.start))
            .or_else(|| self.role_behind(mention.end));
        if let Some(before) = mention.start.checked_sub(1)
            && before >= front
            && self.document.is(before, "the")
        {
            mention.start = before;
        }
        Source {
            mention,
            entity: name.entity,
            role,
        }
    }

    /// The speaker whose words start at `at`, and where they end; names are trusted more than tags.
    pub(super) fn speaker_at(&self, at: usize, end: usize) -> Option<(Source, usize)> {
        if let Some(name) = self.name_after(at, end) {
            return Some((self.named_source(name, at), name.tokens.end));
        }
        if let Some(range) = self.some_of(at, end) {
            let source = Source {
                mention: range,
                entity: None,
                role: None,
            };
            return Some((source, range.end));
        }
        let index = self.syntax.phrases.index_of(at)?;
        let phrase = self.syntax.phrases.all()[index];
        if phrase.tokens.start != at || phrase.tokens.end > end || !self.can_speak(index) {
            return None;
        }
        let source = self.source(index)?;
        Some((source, phrase.tokens.end.max(source.mention.end)))
    }

    /// `one of two witnesses`: a number of people.
    fn some_of(&self, at: usize, end: usize) -> Option<TokenRange> {
        let number = self.syntax.tags.get(at) == Some(&Tag::Numeral);
        if !number || !self.document.is(at + 1, "of") {
            return None;
        }
        let people = self.syntax.phrases.covering(at + 2)?;
        let range = TokenRange::new(at, self.syntax.phrases.with_of(self.document, people).end);
        (people.tokens.start == at + 2 && people.kind != NounKind::Time && range.end <= end)
            .then_some(range)
    }

    /// `campaign spokeswoman Ann Roe`, `Radio Leeds host Tom Poe`: the last name of a run of names and nouns.
    pub(super) fn name_after(&self, start: usize, end: usize) -> Option<&NameMention> {
        let mut at = start;
        let mut name: Option<&NameMention> = None;
        while at < end && at < start + NAME_REACH {
            self.look(1);
            match self.mentions.covering(at) {
                Some(found) if found.tokens.start == at => {
                    name = Some(found);
                    at = found.tokens.end;
                }
                Some(_) => return None,
                None if self.leads_to_name(at) => at += 1,
                None => break,
            }
        }
        name.filter(|name| name.tokens.end == at)
            .filter(|name| !self.document.is(name.tokens.end, "and"))
    }

    fn leads_to_name(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        match token.kind {
            TokenKind::Word => {
                token.classes.meets(DESCRIBING) || {
                    let tag = self.syntax.tags[at];
                    matches!(
                        tag,
                        Tag::Noun
                            | Tag::ProperNoun
                            | Tag::Adjective
                            | Tag::Determiner
                            | Tag::Particle
                    ) && !token.classes.has(Class::Cue)
                        || tag == Tag::Pronoun && token.classes.has(Class::Determiner)
                }
            }
            TokenKind::Hyphen => true,
            _ => false,
        }
    }

    /// Whether another speaker is joined to this one: `Roe and Poe`.
    fn is_joined(&self, phrase: &NounPhrase) -> bool {
        self.joined_end(phrase.tokens.end) > phrase.tokens.end
    }

    fn joined_end(&self, end: usize) -> usize {
        if !self.document.is(end, "and") {
            return end;
        }
        match self.syntax.phrases.covering(end + 1) {
            Some(next)
                if next.tokens.start == end + 1
                    && matches!(next.kind, NounKind::Name | NounKind::Common)
                    && self.syntax.clauses.with_verb(next.tokens.end).is_some() =>
            {
                next.tokens.end
            }
            _ => end,
        }
    }

    /// `was accused by Roe of`.
    pub(super) fn agent(&self, clause: &Clause) -> Option<Source> {
        let adjunct = clause
            .adjuncts
            .iter()
            .find(|adjunct| self.document.is(adjunct.preposition.start, "by"))?;
        self.source(adjunct.phrase)
    }

    /// Who owns the noun that ends at a token: `Roe's decision`.
    pub(super) fn owner_before(&self, end: usize) -> Option<Source> {
        let phrase = self.syntax.phrases.covering(end.checked_sub(1)?)?;
        let owner = phrase.possessor.filter(|_| phrase.tokens.end == end)?;
        Some(self.worded(owner))
    }

    /// The phrase with what belongs to it: `officials of the ministry`, `a spokesman for Roe`, `Roe and Poe`, `nine in 10 voters`.
    fn joined(&self, phrase: &NounPhrase) -> TokenRange {
        let mut range = self.syntax.phrases.with_of(self.document, phrase);
        if phrase.kind == NounKind::Number
            && self.document.is(range.end, "in")
            && self.syntax.tags.get(range.end + 1) == Some(&Tag::Numeral)
        {
            let people = self.syntax.phrases.covering(range.end + 1);
            range.end = people.map_or(range.end + 2, |people| people.tokens.end);
        }
        let role = self.document.has(phrase.head, Class::Role);
        if role
            && self.document.is(range.end, "for")
            && let Some(next) = self.syntax.phrases.covering(range.end + 1)
            && next.tokens.start == range.end + 1
        {
            range.end = self.syntax.phrases.with_of(self.document, next).end;
        }
        if let Some(name) = range
            .end
            .checked_sub(1)
            .and_then(|last| self.mentions.covering(last))
        {
            range.end = range.end.max(name.tokens.end);
        }
        range.end = self.joined_end(range.end);
        range
    }

    /// The words before a name in its phrase, without article: `Attorney General`, `campaign spokeswoman`.
    fn role_before(&self, front: TokenRange) -> Option<TokenRange> {
        let mut role = front;
        self.look(role.len());
        // "her rival, former Gov. Ann Roe"
        let comma = role.range().rfind(|&at| self.document.is(at, ","));
        role.start = comma.map_or(role.start, |comma| comma + 1);
        while role.start < role.end
            && (self.document.has(role.start, Class::Determiner)
                || self.syntax.tags[role.start] == Tag::Adverb
                || self.document.tokens()[role.start].kind == TokenKind::Mark)
        {
            role.start += 1;
        }
        (!role.is_empty()).then_some(role)
    }

    /// `, 52, a senior fellow at the Institute`, `, who is director of the bureau`.
    pub(super) fn role_behind(&self, end: usize) -> Option<TokenRange> {
        let document = self.document;
        if !document.is(end, ",") {
            return None;
        }
        let mut start = end + 1;
        if document.tokens().get(start)?.kind == TokenKind::Number && document.is(start + 1, ",") {
            start += 2;
        }
        if document.is(start, "who") {
            let verb = self.clause_at(start + 1)?;
            let be = ["is", "was", "'s", "’s"]
                .iter()
                .any(|word| document.is(verb.group.verb, word));
            if !be {
                return None;
            }
            start = verb.group.tokens.end;
        }
        // "said Roe, his voice rising"
        let own = self.syntax.phrases.covering(start).is_some_and(|phrase| {
            self.syntax.tags[start] == Tag::Pronoun
                && !document.tokens()[phrase.head].classes.meets(DESCRIBING)
        });
        if own {
            return None;
        }
        let describes = document.tokens().get(start)?.classes.meets(DESCRIBING)
            || ["a", "an", "the", "one"]
                .iter()
                .any(|word| document.is(start, word))
            || self.syntax.phrases.covering(start).is_some_and(|phrase| {
                phrase.tokens.start == start
                    && (phrase.kind == NounKind::Common
                        || document.tokens()[phrase.head].classes.meets(DESCRIBING))
            });
        if !describes {
            return None;
        }
        let limit = document
            .sentence_of(start)?
            .tokens
            .end
            .min(start + APPOSITION);
        let mut at = start;
        while at < limit && !self.ends_apposition(at) {
            self.look(1);
            at += 1;
        }
        // "Roe, 40 bridges were closed", "Roe, farmer Tom “Tiger” Poe fell": what a verb or a nickname follows is a subject, no apposition.
        let subject = at < limit
            && (self.starts_predicate(at) || self.document.tokens()[at].kind == TokenKind::Mark);
        (at > start && !subject).then_some(TokenRange::new(start, at))
    }

    fn ends_apposition(&self, at: usize) -> bool {
        match self.document.tokens()[at].kind {
            TokenKind::Punctuation | TokenKind::Dash | TokenKind::Mark => true,
            TokenKind::Word => self.document.is(at, "who") || self.starts_predicate(at),
            _ => false,
        }
    }

    pub(super) fn starts_predicate(&self, at: usize) -> bool {
        self.clause_at(at)
            .is_some_and(|clause| clause.group.form == VerbForm::Finite)
    }

    /// The clause whose verb group holds a token.
    pub(super) fn clause_at(&self, token: usize) -> Option<&Clause> {
        let index = self.syntax.clauses.with_verb(token)?;
        self.syntax.clauses.all().get(index)
    }
}

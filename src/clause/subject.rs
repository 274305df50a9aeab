//! Subjects: to the left of the verb, past what stands between, or behind an inverted verb.

use super::chunk::Kind;
use super::verb::VerbGroup;
use super::view::{Draft, View, antecedent};
use super::{Link, Subject, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::phrase::NounKind;

/// How many chunks to the left of a verb its subject is looked for.
pub(super) const REACH: usize = 48;

/// How many clauses back a coordinated or hanging verb looks for its partner.
const NEAR: usize = 12;

/// How many parentheses may stand between a verb and its subject.
const PARENTHESES: usize = 4;

/// Nouns that can speak.
pub(super) const SPEAKERS: ClassSet = ClassSet::of(&[
    Class::Person,
    Class::Body,
    Class::Role,
    Class::Title,
    Class::Demonym,
]);

/// Reads the subjects of one sentence, from left to right: a later verb may share the subject of an earlier one.
pub(super) struct Subjects<'a, 't> {
    pub(super) view: View<'a, 't>,
    pub(super) drafts: Vec<Draft>,
}

/// A subject and the chunk where it, or its pronoun, stands in the clause.
pub(super) type Found = (Subject, Option<usize>);

impl<'a, 't> Subjects<'a, 't> {
    pub(super) fn read(view: View<'a, 't>, groups: &[VerbGroup]) -> Vec<Draft> {
        let mut subjects = Self {
            view,
            drafts: Vec::with_capacity(groups.len()),
        };
        for (chunk, found) in view.chunks.iter().enumerate() {
            if let Kind::Verb(group) = found.kind {
                subjects.drafts.push(Draft {
                    chunk,
                    group: groups[group],
                    subject: None,
                    subject_chunk: None,
                    conjunct_of: None,
                    merged: false,
                });
                subjects.read_verb(group);
            }
        }
        subjects.drafts
    }

    fn read_verb(&mut self, index: usize) {
        self.join_conjunct(index);
        self.join_inverted(index);
        self.mend_form(index);
        self.mend_main(index);
        let found = match self.drafts[index].group.form {
            VerbForm::Finite => self.finite(index),
            VerbForm::Participle | VerbForm::Ing => self.hanging(index),
            VerbForm::Infinitive => self.for_infinitive(index),
            VerbForm::Base => None,
        };
        let draft = &mut self.drafts[index];
        if draft.subject.is_none()
            && let Some((subject, chunk)) = found
        {
            draft.subject = Some(subject);
            draft.subject_chunk = chunk;
        }
    }

    /// The clauses before this one that are near enough to share something with it.
    pub(super) fn recent(&self, index: usize) -> std::ops::Range<usize> {
        index.saturating_sub(NEAR)..index
    }

    pub(super) fn head(&self, phrase: usize) -> Option<usize> {
        self.view.phrase(phrase).map(|phrase| phrase.head)
    }

    pub(super) fn noun(&self, chunk: usize, phrase: usize, link: Link) -> Found {
        (
            Subject {
                phrase: Some(phrase),
                word: self.head(phrase),
                link,
            },
            Some(chunk),
        )
    }

    fn finite(&mut self, index: usize) -> Option<Found> {
        if self.drafts[index].subject.is_some() {
            return None;
        }
        if let Some(found) = self.reporting_inversion(index) {
            return Some(found);
        }
        let found = self.leftward(index);
        let there = found
            .and_then(|(subject, _)| subject.word)
            .is_some_and(|word| self.view.document.is(word, "there"));
        if found.is_none() || there {
            return self
                .rightward(index)
                .or(found)
                .or_else(|| self.listed(index));
        }
        found
    }

    /// `attacked a truck, wounded a guard and left`: behind a comma a verb of a list shares the subject of the one before.
    fn listed(&mut self, index: usize) -> Option<Found> {
        let view = self.view;
        let chunk = self.drafts[index].chunk;
        let joined = view.kind_before(chunk) == Some(Kind::Comma)
            && !matches!(view.kind_before(chunk - 1), Some(Kind::Verb(_)));
        let before = self
            .recent(index)
            .rev()
            .find(|&other| {
                let other = &self.drafts[other];
                other.group.form == VerbForm::Finite && !other.merged
            })
            .filter(|_| joined)?;
        let subject = self.drafts[before]
            .subject
            .filter(|subject| matches!(subject.link, Link::Direct | Link::Shared))?;
        self.drafts[index].conjunct_of = Some(before);
        Some((
            Subject {
                word: None,
                link: Link::Shared,
                ..subject
            },
            None,
        ))
    }

    /// Walks left from a finite verb to its subject.
    fn leftward(&mut self, index: usize) -> Option<Found> {
        let view = self.view;
        let chunk = self.drafts[index].chunk;
        let mut at = chunk;
        let mut fallback = None;
        let mut parentheses = 0;
        // What is left out between subject and verb opens here.
        let mut near = chunk;
        for _ in 0..REACH {
            at = at.checked_sub(1)?;
            match view.kind(at)? {
                // "Roe left, saying, “·Is it over?”": before the marks that a comma leads to stands another sentence.
                Kind::Mark if self.opens_quote(at) => break,
                Kind::Adverb | Kind::Mark | Kind::Adjective | Kind::Other | Kind::Preposition => {}
                // "Roe (R-Ohio), said"
                Kind::Comma if at > 0 && view.is(at - 1, ")") => {}
                Kind::Comma | Kind::Break if parentheses < PARENTHESES => {
                    match self.parenthesis(at) {
                        Some(open) => {
                            self.mend_left_out(open);
                            parentheses += 1;
                            if self.touches(at, near) {
                                near = open;
                            }
                            at = open;
                        }
                        // "<Acme Ltd> said": a wire marks the name of a firm.
                        None if view.is(at, ">") => {}
                        None => break,
                    }
                }
                Kind::Subordinator if view.is(at, "that") && self.touches(at, chunk) => {
                    return Some(self.relative(at));
                }
                Kind::Comma
                | Kind::Break
                | Kind::Colon
                | Kind::Coordinator
                | Kind::Subordinator => break,
                // "where", "when" open a clause, they are never its subject.
                Kind::Relative if !view.stands_for_noun(at) => break,
                Kind::Relative => return Some(self.relative(at)),
                Kind::Noun(phrase) => {
                    if view.is_time(phrase)
                        && at > 0
                        && !matches!(view.kind_before(at), Some(Kind::Preposition))
                    {
                        // "between Monday and Friday"
                        if view.kind_before(at) == Some(Kind::Coordinator)
                            && matches!(view.kind_before(at - 1), Some(Kind::Noun(other)) if view.is_time(other))
                        {
                            at -= 1;
                        }
                        fallback = fallback.or(Some((at, phrase)));
                        continue;
                    }
                    if self.has_case(phrase, "reflexive")
                        && matches!(view.kind_before(at), Some(Kind::Noun(_)))
                    {
                        continue;
                    }
                    if self.has_case(phrase, "object") {
                        // "most of them said"
                        match view.kind_before(at) {
                            Some(Kind::Preposition) => at -= 1,
                            _ => break,
                        }
                        continue;
                    }
                    if self.has_case(phrase, "subject") {
                        return Some(self.noun(at, phrase, Link::Direct));
                    }
                    // "the man who led the study, said": an object in a clause that hangs on a noun.
                    if let Some(start) = self.relative_verb(at, parentheses > 0) {
                        at = start;
                        continue;
                    }
                    match view.kind_before(at) {
                        Some(Kind::Preposition) => {
                            let opens = self.opens_clause(at - 1) || self.bounds_number(at);
                            if opens && self.touches(at, near) {
                                return Some(self.noun(at, phrase, Link::Direct));
                            }
                            at -= 1;
                        }
                        // "efforts to improve ties": an object, unless the verb takes a clause: "saying ties".
                        Some(Kind::Verb(other))
                            if self.is_infinite(other) && !self.reports_inside(at - 1) => {}
                        // "the refusal to call it a war angered": what it is called is an object too.
                        Some(Kind::Noun(_)) if self.is_named(at - 1) => at -= 1,
                        // "Roe, a nurse from Ames, Iowa, said"
                        Some(Kind::Comma) if parentheses > 0 && self.is_state_of(at, phrase) => {
                            at -= 1;
                        }
                        // "Roe, an adviser who left, said": what is closed by a comma before the verb is opened by one.
                        Some(Kind::Comma) if parentheses > 0 && self.is_apposed(at, phrase) => {
                            at -= 1;
                        }
                        _ => {
                            let first = self.first_conjunct(at);
                            match view.kind_before(first) {
                                // A list inside a phrase: "officials in Spain and France said".
                                Some(Kind::Preposition)
                                    if first != at
                                        && !self.starts_second_clause(first)
                                        && !self.opens_report(first, at, chunk) =>
                                {
                                    at = first - 1
                                }
                                Some(Kind::Preposition) if first != at => {
                                    return Some(self.noun(at, phrase, Link::Direct));
                                }
                                _ => {
                                    let Some(Kind::Noun(phrase)) = view.kind(first) else {
                                        return None;
                                    };
                                    return Some(self.noun(first, phrase, Link::Direct));
                                }
                            }
                        }
                    }
                }
                Kind::Verb(other) => {
                    if self.is_infinite(other) {
                        continue;
                    }
                    match self.past_clause(other) {
                        Some(next) => at = next,
                        None => break,
                    }
                }
            }
        }
        let (at, phrase) = fallback?;
        Some(self.noun(at, phrase, Link::Direct))
    }

    /// Whether a mark opens behind a comma or colon.
    fn opens_quote(&self, mark: usize) -> bool {
        let view = self.view;
        matches!(view.kind_before(mark), Some(Kind::Comma | Kind::Colon))
            && !view.document.tokens()[view.first(mark)].is_glued()
    }

    /// Whether a phrase is a pronoun of a case: `he` can be nothing but a subject, `himself` stands beside one.
    pub(super) fn has_case(&self, phrase: usize, case: &str) -> bool {
        let view = self.view;
        view.phrase(phrase).is_some_and(|found| {
            let word = view.document.tokens()[found.head].word;
            found.kind == NounKind::Pronoun
                && view.lexicon.column(word, Class::Pronoun, 4) == Some(case)
        })
    }

    fn relative(&self, chunk: usize) -> Found {
        let phrase = antecedent(self.view, chunk);
        (
            Subject {
                phrase,
                word: Some(self.view.first(chunk)),
                link: Link::Relative,
            },
            Some(chunk),
        )
    }

    /// The noun a participle hangs on; behind a comma the subject of the clause before.
    fn hanging(&self, index: usize) -> Option<Found> {
        let view = self.view;
        let draft = &self.drafts[index];
        let mut at = draft.chunk;
        while matches!(view.kind_before(at), Some(Kind::Adverb | Kind::Mark)) {
            at -= 1;
        }
        at = self.before_bracket(at);
        let implied = |phrase| {
            Some((
                Subject {
                    phrase: Some(phrase),
                    word: None,
                    link: Link::Participle,
                },
                None,
            ))
        };
        match view.kind_before(at)? {
            Kind::Noun(phrase) => match self.behind(at - 1, &["with", "without"]) {
                // "with a film of Roe saying": things say nothing.
                Some((_, whole)) if whole != phrase && self.says_by_name(index, whole, phrase) => {
                    Some(self.noun(at - 1, phrase, Link::Participle))
                }
                // "with most of the cases involving": the participle has a subject of its own.
                Some((chunk, phrase)) => Some(self.noun(chunk, phrase, Link::Participle)),
                None => implied(phrase),
            },
            Kind::Comma | Kind::Subordinator | Kind::Preposition => {
                if let Some(phrase) = self.described(at - 1) {
                    return implied(phrase);
                }
                let clause = self
                    .recent(index)
                    .rev()
                    .map(|other| &self.drafts[other])
                    .find(|other| other.group.form == VerbForm::Finite && !other.merged);
                match (clause, view.kind_before(at - 1)) {
                    (Some(clause), _) => implied(clause.subject?.phrase?),
                    // "The two men, arrested in June, deny it"
                    (None, Some(Kind::Noun(phrase)))
                        if view.kind_before(at) == Some(Kind::Comma)
                            && draft.group.form == VerbForm::Participle =>
                    {
                        implied(phrase)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether a verb of saying is that of a name, and not of the thing that the name belongs to.
    fn says_by_name(&self, index: usize, whole: usize, name: usize) -> bool {
        let view = self.view;
        let thing = view.phrase(whole).is_some_and(|found| {
            // "47 percent of Americans"
            let part = view.document.tokens()[found.tokens.start].kind == TokenKind::Number;
            !part && !view.document.tokens()[found.head].classes.meets(SPEAKERS)
        });
        let named = view
            .phrase(name)
            .is_some_and(|found| found.kind == NounKind::Name);
        thing && named && view.takes(self.drafts[index].group.verb, "quote")
    }

    /// `quoted ·Roe, a clerk, as saying`: the object before "as" does what stands behind it.
    fn described(&self, preposition: usize) -> Option<usize> {
        let view = self.view;
        if !view.is(preposition, "as") {
            return None;
        }
        let mut at = preposition;
        if view.kind_before(at) == Some(Kind::Comma) {
            at = self.parenthesis(at - 1)?;
        }
        let Some(Kind::Noun(phrase)) = view.kind_before(at) else {
            return None;
        };
        matches!(view.kind_before(at - 1), Some(Kind::Verb(_))).then_some(phrase)
    }

    /// The bracket that closes directly before a chunk: `Roe ·(D-Ohio) left`; or the chunk.
    pub(super) fn before_bracket(&self, at: usize) -> usize {
        let close = at.checked_sub(1).filter(|&close| self.view.is(close, ")"));
        close
            .and_then(|close| self.parenthesis(close))
            .unwrap_or(at)
    }

    /// `for them to leave`.
    fn for_infinitive(&self, index: usize) -> Option<Found> {
        let noun = self.drafts[index].chunk.checked_sub(1)?;
        let (chunk, phrase) = self.behind(noun, &["for"])?;
        Some(self.noun(chunk, phrase, Link::Direct))
    }

    /// The noun behind one of the given prepositions, where only a chain of prepositions and nouns stands between it and `noun`.
    fn behind(&self, noun: usize, prepositions: &[&str]) -> Option<(usize, usize)> {
        let view = self.view;
        let mut at = noun;
        for _ in 0..6 {
            let Kind::Noun(phrase) = view.kind(at)? else {
                return None;
            };
            let preposition = at.checked_sub(1)?;
            if view.kind(preposition)? != Kind::Preposition
                && view.kind(preposition)? != Kind::Subordinator
            {
                return None;
            }
            if prepositions.iter().any(|word| view.is(preposition, word)) {
                return Some((at, phrase));
            }
            at = preposition.checked_sub(1)?;
        }
        None
    }
}

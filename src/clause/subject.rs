//! Subjects: to the left of the verb, past what stands between, or behind an inverted verb.

use super::chunk::Kind;
use super::roles::{Draft, View, antecedent};
use super::verb::VerbGroup;
use super::{Link, Subject, VerbForm, Voice};
use crate::lexicon::{Class, ClassSet};
use crate::phrase::NounKind;

/// How many chunks to the left of a verb its subject is looked for.
const REACH: usize = 48;

/// How many clauses back a coordinated or hanging verb looks for its partner.
const NEAR: usize = 12;

/// How many parentheses may stand between a verb and its subject.
const PARENTHESES: usize = 4;

/// Relative words that stand for a place, a time, a reason: never a subject or object.
pub(super) const ADVERBIAL_RELATIVES: &[&str] = &["where", "when", "whose", "why", "how"];

/// Nouns that can speak.
const SPEAKERS: ClassSet = ClassSet::of(&[
    Class::Person,
    Class::Body,
    Class::Role,
    Class::Title,
    Class::Demonym,
]);

/// Reads the subjects of one sentence, from left to right: a later verb may share the subject of an earlier one.
pub(super) struct Subjects<'a, 't> {
    view: View<'a, 't>,
    drafts: Vec<Draft>,
}

/// A subject and the chunk where it, or its pronoun, stands in the clause.
type Found = (Subject, Option<usize>);

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

    /// `were killed and wounded`, `to come and see`: a verb behind a conjunction shares form, voice and subject of the one before.
    fn join_conjunct(&mut self, index: usize) {
        let view = self.view;
        let draft = &self.drafts[index];
        let mut at = draft.chunk;
        while matches!(view.kind_before(at), Some(Kind::Adverb)) {
            at -= 1;
        }
        if !matches!(view.kind_before(at), Some(Kind::Coordinator)) {
            return;
        }
        let form = draft.group.form;
        let partner = self.recent(index).rev().find(|&other| {
            let other = &self.drafts[other];
            !other.merged
                && match form {
                    VerbForm::Finite => other.group.form == VerbForm::Finite,
                    VerbForm::Participle => {
                        matches!(other.group.form, VerbForm::Finite | VerbForm::Participle)
                    }
                    VerbForm::Base => {
                        other.group.form != VerbForm::Participle
                            && (other.group.form != VerbForm::Finite || other.group.modal.is_some())
                    }
                    VerbForm::Ing => {
                        other.group.form == VerbForm::Ing
                            || view.document.text(other.group.verb).ends_with("ing")
                    }
                    VerbForm::Infinitive => other.group.form == VerbForm::Infinitive,
                }
        });
        let Some(partner) = partner else {
            return;
        };
        let (other, phrase) = (
            self.drafts[partner].group,
            self.drafts[partner]
                .subject
                .and_then(|subject| subject.phrase),
        );
        let draft = &mut self.drafts[index];
        if form == VerbForm::Participle {
            draft.group.form = other.form;
            draft.group.voice = other.voice;
        }
        if form == VerbForm::Base {
            draft.group.form = other.form;
            draft.group.modal = other.modal;
        }
        draft.conjunct_of = Some(partner);
        draft.subject = Some(Subject {
            phrase,
            word: None,
            link: Link::Shared,
        });
    }

    /// `Did he go?`: the auxiliary before its subject goes into the verb behind it.
    fn join_inverted(&mut self, index: usize) {
        let view = self.view;
        let chunk = self.drafts[index].chunk;
        let Some(noun) = chunk.checked_sub(1) else {
            return;
        };
        let (Some(Kind::Noun(phrase)), Some(Kind::Verb(half))) =
            (view.kind(noun), view.kind_before(noun))
        else {
            return;
        };
        let auxiliary = self.drafts[half].group;
        let opens = match view.kind_before(noun - 1) {
            None
            | Some(
                Kind::Comma
                | Kind::Mark
                | Kind::Colon
                | Kind::Coordinator
                | Kind::Adverb
                | Kind::Subordinator
                | Kind::Relative
                | Kind::Break,
            ) => true,
            Some(Kind::Noun(_)) => self.drafts[half].subject.is_none(),
            _ => false,
        };
        let form = self.drafts[index].group.form;
        let column = |at: usize| {
            view.lexicon
                .column(view.document.tokens()[at].word, Class::Auxiliary, 1)
        };
        let verb = column(auxiliary.verb);
        let half_subject = self.drafts[half].subject;
        // "would it fit", "did he go" are inverted wherever they stand; "is it over" only where nothing can be the subject before.
        let sure = matches!(verb, Some("modal" | "do")) && form == VerbForm::Base;
        let free = half_subject
            .is_none_or(|subject| matches!(subject.link, Link::Relative | Link::Inverted));
        let is_question = auxiliary.auxiliary_only
            && auxiliary.form == VerbForm::Finite
            && (sure || opens && free);
        if !is_question || matches!(form, VerbForm::Finite | VerbForm::Infinitive) {
            return;
        }
        let is_be = verb == Some("be");
        self.drafts[half].merged = true;
        let word = self.head(phrase);
        let draft = &mut self.drafts[index];
        draft.group.form = VerbForm::Finite;
        draft.group.modal = auxiliary.modal;
        draft.group.negated |= auxiliary.negated;
        draft.group.voice = if form == VerbForm::Participle && is_be {
            Voice::Passive
        } else {
            Voice::Active
        };
        draft.subject = Some(Subject {
            phrase: Some(phrase),
            word,
            link: Link::Inverted,
        });
        draft.subject_chunk = Some(noun);
    }

    /// `let people go`: a form that can be a bare verb, behind a verb that takes one and its object.
    fn is_bare(&self, index: usize) -> bool {
        let view = self.view;
        let draft = &self.drafts[index];
        let Some(noun) = draft.chunk.checked_sub(1) else {
            return false;
        };
        let (Some(Kind::Noun(_)), Some(Kind::Verb(before))) =
            (view.kind(noun), view.kind_before(noun))
        else {
            return false;
        };
        let word = view.document.text(draft.group.verb);
        draft.group.form == VerbForm::Finite
            && draft.group.tokens.len() == 1
            && !draft.group.auxiliary_only
            && !word.ends_with(['s', 'd'])
            && view
                .document
                .has(self.drafts[before].group.verb, Class::Causative)
    }

    /// `The mayor put the toll at 52`: a base form right behind a noun, with no verb before it that would ask for one, is finite.
    fn lacks_auxiliary(&self, index: usize) -> bool {
        let view = self.view;
        let draft = &self.drafts[index];
        let Some(noun) = draft.chunk.checked_sub(1) else {
            return false;
        };
        draft.group.form == VerbForm::Base
            && !draft.group.auxiliary_only
            && draft.conjunct_of.is_none()
            && matches!(view.kind(noun), Some(Kind::Noun(_)))
            && !matches!(view.kind_before(noun), Some(Kind::Verb(_)))
    }

    /// A participle with a noun directly behind it is a past form: `Police arrested five men`.
    fn mend_form(&mut self, index: usize) {
        let view = self.view;
        if self.is_bare(index) {
            self.drafts[index].group.form = VerbForm::Base;
            return;
        }
        if self.lacks_auxiliary(index) {
            self.drafts[index].group.form = VerbForm::Finite;
            return;
        }
        let draft = &self.drafts[index];
        if draft.group.form != VerbForm::Participle || draft.conjunct_of.is_some() {
            return;
        }
        let object =
            matches!(view.kind(draft.chunk + 1), Some(Kind::Noun(phrase)) if !view.is_time(phrase));
        let subject = matches!(
            view.kind_before(draft.chunk),
            Some(Kind::Noun(_) | Kind::Comma | Kind::Adverb | Kind::Relative)
        );
        let gives = view.document.has(draft.group.verb, Class::Ditransitive)
            || view.document.has(draft.group.verb, Class::Cue);
        // "some considered him mad": a pronoun is an object whatever the verb.
        let pronoun = matches!(view.kind(draft.chunk + 1), Some(Kind::Noun(phrase)) if self.has_case(phrase, "object"));
        if object && subject && (pronoun || !gives) {
            let group = &mut self.drafts[index].group;
            group.form = VerbForm::Finite;
            group.voice = Voice::Active;
        }
    }

    /// The clauses before this one that are near enough to share something with it.
    fn recent(&self, index: usize) -> std::ops::Range<usize> {
        index.saturating_sub(NEAR)..index
    }

    fn head(&self, phrase: usize) -> Option<usize> {
        self.view.phrase(phrase).map(|phrase| phrase.head)
    }

    fn noun(&self, chunk: usize, phrase: usize, link: Link) -> Found {
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
            return self.rightward(index).or(found);
        }
        found
    }

    /// `“…,” said Ann Roe`: a verb of saying behind a closed quote or comma, its speaker behind it.
    fn reporting_inversion(&self, index: usize) -> Option<Found> {
        let view = self.view;
        let draft = &self.drafts[index];
        let verb = draft.group.verb;
        if draft.group.voice == Voice::Passive
            || !view.document.has(verb, Class::Cue)
            || view.document.has(verb, Class::Ditransitive)
        {
            return None;
        }
        let opens = matches!(
            view.kind_before(draft.chunk),
            None | Some(Kind::Comma | Kind::Mark | Kind::Break | Kind::Other)
        );
        let Some(Kind::Noun(phrase)) = view.kind(draft.chunk + 1) else {
            return None;
        };
        let found = view.phrase(phrase)?;
        let head = view.document.tokens()[found.head];
        let speaks = match found.kind {
            NounKind::Name => true,
            NounKind::Pronoun => ["he", "she", "they", "i", "we"]
                .iter()
                .any(|pronoun| view.document.is(found.head, pronoun)),
            NounKind::Common => head.classes.meets(SPEAKERS),
            _ => false,
        };
        let followed = matches!(view.kind(draft.chunk + 2), Some(Kind::Verb(_)));
        (opens && speaks && !followed).then(|| self.noun(draft.chunk + 1, phrase, Link::Inverted))
    }

    /// `There were protests`, `Is it over?`: the noun behind a form of *be*, or behind an auxiliary that opens a question.
    fn rightward(&self, index: usize) -> Option<Found> {
        let view = self.view;
        let draft = &self.drafts[index];
        let mut at = draft.chunk + 1;
        while matches!(view.kind(at), Some(Kind::Adverb)) && at < draft.chunk + 3 {
            at += 1;
        }
        // "Is there anything": the noun is behind the pronoun.
        if view.is(at, "there") {
            at += 1;
        }
        match view.kind(at)? {
            Kind::Noun(phrase) if draft.group.auxiliary_only || self.follows_there(draft.chunk) => {
                Some(self.noun(at, phrase, Link::Inverted))
            }
            _ => None,
        }
    }

    fn follows_there(&self, chunk: usize) -> bool {
        (chunk.saturating_sub(2)..chunk).any(|at| self.view.is(at, "there"))
    }

    /// Walks left from a finite verb to its subject.
    fn leftward(&mut self, index: usize) -> Option<Found> {
        let view = self.view;
        let chunk = self.drafts[index].chunk;
        let mut at = chunk;
        let mut fallback = None;
        let mut parentheses = 0;
        for _ in 0..REACH {
            at = at.checked_sub(1)?;
            match view.kind(at)? {
                Kind::Adverb | Kind::Mark | Kind::Adjective | Kind::Other | Kind::Preposition => {}
                Kind::Comma | Kind::Break if parentheses < PARENTHESES => {
                    match self.parenthesis(at) {
                        Some(open) => {
                            parentheses += 1;
                            at = open;
                        }
                        None => break,
                    }
                }
                Kind::Comma | Kind::Break => break,
                Kind::Colon => break,
                Kind::Coordinator => break,
                Kind::Subordinator if view.is(at, "that") && self.touches(at, chunk) => {
                    return Some(self.relative(at));
                }
                Kind::Subordinator => break,
                // "where", "when" open a clause, they are never its subject.
                Kind::Relative if ADVERBIAL_RELATIVES.iter().any(|word| view.is(at, word)) => break,
                Kind::Relative => return Some(self.relative(at)),
                Kind::Noun(phrase) => {
                    if view.is_time(phrase)
                        && at > 0
                        && !matches!(view.kind_before(at), Some(Kind::Preposition))
                    {
                        fallback = fallback.or(Some((at, phrase)));
                        continue;
                    }
                    if self.has_case(phrase, "reflexive")
                        && matches!(view.kind_before(at), Some(Kind::Noun(_)))
                    {
                        continue;
                    }
                    if self.has_case(phrase, "object") {
                        break;
                    }
                    if self.has_case(phrase, "subject") {
                        return Some(self.noun(at, phrase, Link::Direct));
                    }
                    match view.kind_before(at) {
                        Some(Kind::Preposition) => {
                            if self.opens_clause(at - 1) && self.touches(at, chunk) {
                                return Some(self.noun(at, phrase, Link::Direct));
                            }
                            at -= 1;
                        }
                        // "efforts to improve ties": an object, unless the verb takes a clause: "saying ties".
                        Some(Kind::Verb(other))
                            if self.is_infinite(other) && !self.takes_clause(at - 1) => {}
                        _ => {
                            let first = self.first_conjunct(at);
                            match view.kind_before(first) {
                                // A list inside a phrase: "officials in Spain and France said".
                                Some(Kind::Preposition)
                                    if first != at && !self.starts_second_clause(first) =>
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

    /// Whether a phrase is a pronoun of a case: `he` can be nothing but a subject, `himself` stands beside one.
    fn has_case(&self, phrase: usize, case: &str) -> bool {
        let view = self.view;
        view.phrase(phrase).is_some_and(|found| {
            let word = view.document.tokens()[found.head].word;
            found.kind == NounKind::Pronoun
                && view.lexicon.column(word, Class::Pronoun, 4) == Some(case)
        })
    }

    /// `there was peace in Spain and France won`: the list that seems to start at `first` is two clauses, for the one before has its verb
    /// already. Behind a verb of saying a new clause begins, and the list is its: `he said troops in Spain and France won`.
    fn starts_second_clause(&self, first: usize) -> bool {
        let current = self.drafts.len() - 1;
        let before = self
            .recent(current)
            .rev()
            .map(|other| &self.drafts[other])
            .find(|other| other.chunk < first && other.group.form == VerbForm::Finite);
        before.is_some_and(|other| !self.view.document.has(other.group.verb, Class::Cue))
    }

    /// `after officials spoke`, `as ships left`: a word that is both preposition and conjunction opens a clause where the sentence, or
    /// a clause of it, begins there, or where a finite verb stands before.
    fn opens_clause(&self, preposition: usize) -> bool {
        let view = self.view;
        if !view
            .document
            .has(view.first(preposition), Class::Subordinator)
        {
            return false;
        }
        let begins = matches!(
            view.kind_before(preposition),
            None | Some(Kind::Comma | Kind::Mark | Kind::Coordinator | Kind::Break | Kind::Colon)
        );
        let current = self.drafts.len() - 1;
        begins
            || self.recent(current).any(|other| {
                self.drafts[other].group.form == VerbForm::Finite
                    && self.drafts[other].chunk < preposition
            })
    }

    fn is_infinite(&self, index: usize) -> bool {
        self.drafts
            .get(index)
            .is_some_and(|draft| draft.group.form != VerbForm::Finite)
    }

    /// Whether only adverbs stand between two chunks.
    fn touches(&self, at: usize, chunk: usize) -> bool {
        (at + 1..chunk)
            .all(|between| matches!(self.view.kind(between), Some(Kind::Adverb | Kind::Mark)))
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

    /// A finite clause stands between a verb and its subject; the chunk from which to look on, if it hangs on a noun.
    fn past_clause(&mut self, index: usize) -> Option<usize> {
        let view = self.view;
        let draft = self.drafts.get(index)?;
        let subject = draft.subject?;
        let start = draft.subject_chunk?;
        match subject.link {
            Link::Relative => Some(start),
            Link::Direct => match view.kind_before(start) {
                // "the man he saw", "which officials say is"
                Some(Kind::Noun(phrase)) if !view.is_time(phrase) => Some(start),
                Some(Kind::Relative) => Some(start),
                // "Miners killed in the blast were": what was tagged as a past form is a participle after all.
                _ if self.can_be_participle(index) => {
                    let draft = &mut self.drafts[index];
                    draft.group.form = VerbForm::Participle;
                    draft.group.voice = Voice::Passive;
                    draft.subject = Some(Subject {
                        word: None,
                        link: Link::Participle,
                        ..subject
                    });
                    draft.subject_chunk = None;
                    Some(start + 1)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// One past form, no auxiliary, no object behind it.
    fn can_be_participle(&self, index: usize) -> bool {
        let group = self.drafts[index].group;
        let next = self.view.kind(self.drafts[index].chunk + 1);
        group.tokens.len() == 1
            && !group.auxiliary_only
            && !matches!(
                next,
                Some(Kind::Noun(_) | Kind::Subordinator | Kind::Verb(_))
            )
            && self
                .view
                .document
                .text(group.verb)
                .ends_with(['d', 't', 'n'])
    }

    /// The first noun of the list that ends at `chunk`: `A, B and C said`.
    fn first_conjunct(&self, chunk: usize) -> usize {
        let view = self.view;
        let Some(mut joint) = chunk.checked_sub(1) else {
            return chunk;
        };
        if view.kind(joint) != Some(Kind::Coordinator) {
            return chunk;
        }
        let mut first = chunk;
        let mut commas = 0;
        for step in 0..REACH {
            if step == 0 && view.kind_before(joint) == Some(Kind::Comma) {
                joint -= 1;
                commas = 1;
            }
            let Some(noun) = joint
                .checked_sub(1)
                .filter(|noun| matches!(view.kind(*noun), Some(Kind::Noun(_))))
            else {
                break;
            };
            // "met A and B said": A is an object, B opens a clause of its own.
            if matches!(view.kind_before(noun), Some(Kind::Verb(_))) {
                return chunk;
            }
            first = noun;
            match noun.checked_sub(1) {
                // A noun that belongs to a preposition ends the list: "in the south, troops and police left".
                Some(comma)
                    if view.kind(comma) == Some(Kind::Comma)
                        && !matches!(
                            view.kind_before(comma.saturating_sub(1)),
                            Some(Kind::Preposition)
                        ) =>
                {
                    joint = comma
                }
                // "on a hill, and he left": a comma before "and" joins two nouns only in a longer list.
                _ if step == 0 && commas > 0 => return chunk,
                _ => break,
            }
        }
        first
    }

    /// The comma, dash or bracket that opens what `close` closes, where the words between can be left out.
    fn parenthesis(&self, close: usize) -> Option<usize> {
        let view = self.view;
        let kind = view.kind(close)?;
        let bracket = view.is(close, ")") || view.is(close, "]");
        let lowest = close.saturating_sub(REACH);
        for open in (lowest..close).rev() {
            if view.kind(open)? != kind || open == 0 {
                continue;
            }
            if bracket {
                if view.is(open, "(") || view.is(open, "[") {
                    return Some(open);
                }
                continue;
            }
            if self.can_be_left_out(open + 1, close) {
                return Some(self.past_apposition(open));
            }
        }
        None
    }

    /// `Roe, the head, secretary and founder, said`: several appositions in a row.
    fn past_apposition(&self, open: usize) -> usize {
        let view = self.view;
        let mut open = open;
        for _ in 0..4 {
            let Some(noun) = open
                .checked_sub(1)
                .filter(|noun| matches!(view.kind(*noun), Some(Kind::Noun(_))))
            else {
                break;
            };
            let Some(comma) = noun
                .checked_sub(1)
                .filter(|comma| view.kind(*comma) == Some(Kind::Comma))
            else {
                break;
            };
            let Some(Kind::Noun(before)) = view.kind_before(comma) else {
                break;
            };
            let held = matches!(
                view.kind_before(comma - 1),
                Some(Kind::Preposition | Kind::Verb(_))
            );
            if held || view.is_time(before) {
                break;
            }
            open = comma;
        }
        open
    }

    /// Whether the chunks from `first` up to `close` are an apposition, a relative clause or an adjunct.
    fn can_be_left_out(&self, first: usize, close: usize) -> bool {
        let view = self.view;
        let apposed = match view.kind(first) {
            Some(Kind::Relative | Kind::Subordinator) => return true,
            Some(Kind::Preposition) if view.kind(first + 1) == Some(Kind::Relative) => return true,
            Some(Kind::Coordinator) | None => return false,
            Some(kind) => matches!(kind, Kind::Noun(_)),
        };
        // A clause of its own would be the main one; a relative clause, or "officials said", is none.
        for at in first..close {
            match view.kind(at) {
                Some(Kind::Relative) => return true,
                Some(Kind::Subordinator) if !apposed => return true,
                Some(Kind::Verb(group))
                    if !(self.is_infinite(group) || apposed && self.reports(at)) =>
                {
                    return false;
                }
                _ => {}
            }
        }
        true
    }

    /// `saying ties improve`, but not `Telling jokes is hard`, where the verb opens the sentence and is itself the subject.
    fn takes_clause(&self, verb: usize) -> bool {
        verb > 0 && self.reports(verb)
    }

    /// `, officials said,`
    fn reports(&self, chunk: usize) -> bool {
        match self.view.kind(chunk) {
            Some(Kind::Verb(group)) => self
                .drafts
                .get(group)
                .is_some_and(|draft| self.view.document.has(draft.group.verb, Class::Cue)),
            _ => false,
        }
    }

    /// The noun a participle hangs on; behind a comma the subject of the clause before.
    fn hanging(&self, index: usize) -> Option<Found> {
        let view = self.view;
        let draft = &self.drafts[index];
        let mut at = draft.chunk;
        while matches!(view.kind_before(at), Some(Kind::Adverb | Kind::Mark)) {
            at -= 1;
        }
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
                // "with most of the cases involving": the participle has a subject of its own.
                Some((chunk, phrase)) => Some((
                    Subject {
                        phrase: Some(phrase),
                        word: self.head(phrase),
                        link: Link::Participle,
                    },
                    Some(chunk),
                )),
                None => implied(phrase),
            },
            Kind::Comma | Kind::Subordinator | Kind::Preposition => {
                let clause = self.drafts[..index]
                    .iter()
                    .rfind(|other| other.group.form == VerbForm::Finite && !other.merged)?;
                implied(clause.subject?.phrase?)
            }
            _ => None,
        }
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

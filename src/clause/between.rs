//! What stands between a verb and its subject: lists, parentheses, and clauses that hang on a noun.

use super::chunk::Kind;
use super::subject::{REACH, SPEAKERS, Subjects};
use super::{Link, Subject, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::phrase::NounKind;

impl Subjects<'_, '_> {
    /// A finite clause stands between a verb and its subject; the chunk from which to look on, if it hangs on a noun.
    pub(super) fn past_clause(&mut self, index: usize) -> Option<usize> {
        let view = self.view;
        let draft = self.drafts.get(index)?;
        let subject = draft.subject?;
        let start = draft.subject_chunk?;
        match subject.link {
            Link::Relative => Some(start),
            Link::Direct => match view.kind_before(start) {
                // "the man he saw was": the clause hangs on the noun before it.
                Some(Kind::Noun(phrase)) if !view.is_time(phrase) => Some(start),
                // "which officials say is": the pronoun is the subject of this verb; "that Roe signed was": of the other clause.
                Some(Kind::Relative) => Some(if view.takes_clause(draft.group.verb) {
                    start
                } else {
                    start - 1
                }),
                Some(Kind::Subordinator)
                    if view.is(start - 1, "that")
                        && matches!(view.kind_before(start - 1), Some(Kind::Noun(_))) =>
                {
                    Some(start - 1)
                }
                // "Miners killed in the blast were": what was tagged as a past form is a participle after all.
                _ if self.can_be_participle(index) && !self.is_pronoun_subject(subject) => {
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

    /// `they chanted “go home” and`: nothing hangs on a pronoun.
    fn is_pronoun_subject(&self, subject: Subject) -> bool {
        subject
            .phrase
            .is_some_and(|phrase| self.has_case(phrase, "subject"))
    }

    /// The first noun of the list that ends at `chunk`: `A, B and C said`.
    pub(super) fn first_conjunct(&self, chunk: usize) -> usize {
        let view = self.view;
        let Some(mut joint) = chunk.checked_sub(1) else {
            return chunk;
        };
        if view.kind(joint) != Some(Kind::Coordinator) {
            return chunk;
        }
        let mut first = chunk;
        let mut has_comma = false;
        for step in 0..REACH {
            if step == 0 && view.kind_before(joint) == Some(Kind::Comma) {
                joint -= 1;
                has_comma = true;
            }
            let Some(noun) = joint
                .checked_sub(1)
                .filter(|noun| matches!(view.kind(*noun), Some(Kind::Noun(_))))
            else {
                break;
            };
            // "met A and B said", "called him A and B said": A is an object, B opens a clause of its own.
            let behind_object = matches!(view.kind_before(noun), Some(Kind::Noun(phrase))
                if view.phrase(phrase).is_some_and(|found| found.kind == NounKind::Pronoun))
                && matches!(view.kind_before(noun - 1), Some(Kind::Verb(_)));
            if behind_object || matches!(view.kind_before(noun), Some(Kind::Verb(_))) {
                return chunk;
            }
            first = noun;
            match noun.checked_sub(1) {
                // A noun that belongs to a preposition ends the list: "in the south, troops and police left", unless the list is all
                // the preposition's: "voters in Ohio, Maine and Iowa said".
                Some(comma)
                    if view.kind(comma) == Some(Kind::Comma)
                        && (!matches!(
                            view.kind_before(comma.saturating_sub(1)),
                            Some(Kind::Preposition)
                        ) || matches!(
                            view.kind_before(comma.saturating_sub(2)),
                            Some(Kind::Noun(_))
                        )) =>
                {
                    joint = comma
                }
                // "on a hill, and he left": a comma before "and" joins two nouns only in a longer list.
                _ if step == 0 && has_comma => return chunk,
                // "monks and nuns and 40 guests"
                Some(and)
                    if view.kind(and) == Some(Kind::Coordinator)
                        && matches!(view.kind_before(and), Some(Kind::Noun(_))) =>
                {
                    joint = and
                }
                _ => break,
            }
        }
        first
    }

    /// The comma, dash or bracket that opens what `close` closes, where the words between can be left out.
    pub(super) fn parenthesis(&self, close: usize) -> Option<usize> {
        let view = self.view;
        let kind = view.kind(close)?;
        // "Acme <ACM.N> said": a wire names the share behind the firm.
        let bracket = [")", "]", ">"].iter().any(|sign| view.is(close, sign));
        let lowest = close.saturating_sub(REACH);
        for open in (lowest..close).rev() {
            if view.kind(open)? != kind || open == 0 {
                continue;
            }
            if bracket {
                if ["(", "[", "<"].iter().any(|sign| view.is(open, sign)) {
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

    /// `Roe, ·asked about it, said`, `Roe, ·praising it, left`: a participle that was left out belongs to the noun before it, also where
    /// it was read as a past form.
    pub(super) fn mend_left_out(&mut self, open: usize) {
        let view = self.view;
        let (Some(Kind::Noun(phrase)), Some(Kind::Verb(index))) =
            (view.kind_before(open), view.kind(open + 1))
        else {
            return;
        };
        let Some(draft) = self
            .drafts
            .get_mut(index)
            .filter(|draft| draft.group.form != VerbForm::Infinitive)
        else {
            return;
        };
        if draft.group.form == VerbForm::Finite {
            draft.group.form = VerbForm::Participle;
            draft.group.voice = Voice::Passive;
        }
        draft.subject = Some(Subject {
            phrase: Some(phrase),
            word: None,
            link: Link::Participle,
        });
        draft.subject_chunk = None;
        draft.conjunct_of = None;
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
            // "In talks with Spain and France, Roe, the head, said"
            let held = matches!(
                view.kind_before(self.first_conjunct(comma - 1)),
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
                // "Roe, asked about it, said": a past form behind the comma may be a participle, but not in "Roe, who left, said, “…”".
                Some(Kind::Verb(group))
                    if at == first
                        && view.kind(close + 1) != Some(Kind::Mark)
                        && self.can_be_participle(group) => {}
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
    pub(super) fn reports_inside(&self, verb: usize) -> bool {
        let takes = |group: usize| {
            let draft = self.drafts.get(group);
            draft.is_some_and(|draft| self.view.takes(draft.group.verb, "clause"))
        };
        verb > 0 && matches!(self.view.kind(verb), Some(Kind::Verb(group)) if takes(group))
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

    /// `there was peace in Spain and France won`: the list that seems to start at `first` is two clauses, for the one before has its verb
    /// already. Behind a verb of saying a new clause begins, and the list is its: `he said troops in Spain and France won`.
    pub(super) fn starts_second_clause(&self, first: usize) -> bool {
        let current = self.drafts.len() - 1;
        let before = self
            .recent(current)
            .rev()
            .map(|other| &self.drafts[other])
            .find(|other| other.chunk < first && other.group.form == VerbForm::Finite);
        before.is_some_and(|other| !self.view.document.has(other.group.verb, Class::Cue))
    }

    /// `asked for a drink and Roe said`: where a name stands beside a thing and a word of saying follows, only the name has it.
    pub(super) fn opens_report(&self, first: usize, last: usize, verb: usize) -> bool {
        let view = self.view;
        let phrase = |chunk| match view.kind(chunk) {
            Some(Kind::Noun(phrase)) => view.phrase(phrase),
            _ => None,
        };
        let thing = phrase(first).is_some_and(|found| {
            found.kind == NounKind::Common
                && !view.document.tokens()[found.head].classes.meets(SPEAKERS)
        });
        let named = phrase(last).is_some_and(|found| found.kind == NounKind::Name);
        let says = matches!(view.kind(verb), Some(Kind::Verb(group)) if view.takes(self.drafts[group].group.verb, "quote"));
        last + 1 == verb && thing && named && says
    }

    /// `after officials spoke`, `as ships left`: a word that is both preposition and conjunction opens a clause where the sentence, or
    /// a clause of it, begins there, or where a finite verb stands before.
    pub(super) fn opens_clause(&self, preposition: usize) -> bool {
        let view = self.view;
        if !view
            .document
            .has(view.first(preposition), Class::Subordinator)
        {
            return false;
        }
        let begins = match view.kind_before(preposition) {
            // "Two days after officials spoke"
            Some(Kind::Noun(phrase)) => view.is_time(phrase),
            before => matches!(
                before,
                None | Some(
                    Kind::Comma | Kind::Mark | Kind::Coordinator | Kind::Break | Kind::Colon
                )
            ),
        };
        let current = self.drafts.len() - 1;
        begins
            || self.recent(current).any(|other| {
                self.drafts[other].group.form == VerbForm::Finite
                    && self.drafts[other].chunk < preposition
            })
    }

    pub(super) fn is_infinite(&self, index: usize) -> bool {
        self.drafts
            .get(index)
            .is_some_and(|draft| draft.group.form != VerbForm::Finite)
    }

    /// Whether a noun is the object of an infinite verb that says what it is called.
    pub(super) fn is_named(&self, noun: usize) -> bool {
        match self.view.kind_before(noun) {
            Some(Kind::Verb(other)) => {
                self.is_infinite(other)
                    && self
                        .drafts
                        .get(other)
                        .is_some_and(|draft| self.view.takes(draft.group.verb, "object+as"))
            }
            _ => false,
        }
    }

    /// Whether only adverbs stand between two chunks.
    pub(super) fn touches(&self, at: usize, chunk: usize) -> bool {
        (at + 1..chunk)
            .all(|between| matches!(self.view.kind(between), Some(Kind::Adverb | Kind::Mark)))
    }

    /// The relative pronoun of the verb that stands directly before a noun: `who led ·the study`, `who is now ·a fellow`. Behind a verb of
    /// saying the noun may open what is said, unless the relative clause is `closed` by a comma.
    pub(super) fn relative_verb(&self, noun: usize, closed: bool) -> Option<usize> {
        let view = self.view;
        let mut at = noun;
        while matches!(view.kind_before(at), Some(Kind::Adverb)) {
            at -= 1;
        }
        let Some(Kind::Verb(verb)) = view.kind_before(at) else {
            return None;
        };
        let draft = self.drafts.get(verb)?;
        let subject = draft
            .subject
            .filter(|subject| subject.link == Link::Relative);
        let object = closed || !view.takes_clause(draft.group.verb);
        subject.filter(|_| object).and(draft.subject_chunk)
    }

    /// Whether a phrase behind a comma says who the one named before it is: `Roe, ·a former adviser`.
    pub(super) fn is_apposed(&self, chunk: usize, phrase: usize) -> bool {
        let view = self.view;
        let describes = view.phrase(phrase).is_some_and(|found| {
            let determined = ["a", "an", "the"]
                .iter()
                .any(|article| view.document.is(found.tokens.start, article));
            found.kind == NounKind::Common
                && (determined || view.document.tokens()[found.head].classes.meets(SPEAKERS))
        });
        let named = chunk.checked_sub(2).is_some_and(|name| {
            matches!(view.kind(name), Some(Kind::Noun(before))
                if view.phrase(before).is_some_and(|found| found.kind == NounKind::Name))
                && !matches!(
                    view.kind_before(name),
                    Some(Kind::Preposition | Kind::Verb(_))
                )
        });
        describes && named
    }

    /// `in Ames, ·Iowa`: whether a phrase behind a comma is the state or country of the place that a preposition introduces before it.
    pub(super) fn is_state_of(&self, chunk: usize, phrase: usize) -> bool {
        let view = self.view;
        let place = view
            .phrase(phrase)
            .is_some_and(|found| view.document.has(found.head, Class::Place));
        place
            && chunk.checked_sub(2).is_some_and(|town| {
                matches!(view.kind(town), Some(Kind::Noun(_)))
                    && view.kind_before(town) == Some(Kind::Preposition)
            })
    }

    /// `between 400 and 500 guests left`: a preposition that bounds a number, where nothing stands before that it could hang on.
    pub(super) fn bounds_number(&self, noun: usize) -> bool {
        let view = self.view;
        let bounds = ["between", "over", "under", "around", "about"]
            .iter()
            .any(|word| view.is(noun - 1, word));
        let free = !matches!(
            view.kind_before(noun - 1),
            Some(Kind::Noun(_) | Kind::Verb(_) | Kind::Adjective)
        );
        let first = view.document.tokens().get(view.first(noun));
        bounds && free && first.is_some_and(|first| first.kind == TokenKind::Number)
    }
}

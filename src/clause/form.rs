//! Forms that the words around them settle: conjuncts share them, inverted auxiliaries lend them, tags mistake them.

use super::chunk::Kind;
use super::subject::Subjects;
use super::verb::VerbGroup;
use super::view::Draft;
use super::{Link, Subject, VerbForm, Voice};
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};

impl Subjects<'_, '_> {
    /// `were killed and wounded`, `to come and see`: a verb behind a conjunction shares form, voice and subject of the one before.
    pub(super) fn join_conjunct(&mut self, index: usize) {
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
        // "tells how he wooed her and recites": a form in -s goes on with another, over a past tense.
        let plain = |group: &VerbGroup| group.tokens.len() == 1 && !group.auxiliary_only;
        let ends = |group: &VerbGroup, ending: &str| {
            plain(group) && view.document.text(group.verb).ends_with(ending)
        };
        let agrees = |other: &Draft| {
            other.group.form == VerbForm::Finite && !other.merged && ends(&other.group, "s")
        };
        let present = ends(&draft.group, "s") && self.drafts[self.recent(index)].iter().any(agrees);
        let is_past = |other: &Draft| ends(&other.group, "ed");
        let partner = self.recent(index).rev().find(|&other| {
            let other = &self.drafts[other];
            !other.merged
                && match form {
                    VerbForm::Finite => {
                        other.group.form == VerbForm::Finite && !(present && is_past(other))
                    }
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
        // "Roe attempted to speak and said": where no other verb has a subject, the first is no participle.
        let partner = partner.or_else(|| {
            let first = self.drafts.first()?;
            let stands = form == VerbForm::Finite
                && index > 0
                && first.group.form == VerbForm::Participle
                && first.chunk == 1
                && matches!(view.kind(0), Some(Kind::Noun(_)))
                && !view.is(first.chunk + 1, "by");
            stands.then_some(0)
        });
        let Some(partner) = partner else {
            return;
        };
        if form == VerbForm::Finite && self.drafts[partner].group.form == VerbForm::Participle {
            let Some(Kind::Noun(phrase)) = view.kind(0) else {
                return;
            };
            let found = self.noun(0, phrase, Link::Direct);
            let first = &mut self.drafts[partner];
            first.group.form = VerbForm::Finite;
            first.group.voice = Voice::Active;
            first.subject = Some(found.0);
            first.subject_chunk = found.1;
        }
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
    pub(super) fn join_inverted(&mut self, index: usize) {
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
        let is_auxiliary =
            auxiliary.auxiliary_only || view.document.has(auxiliary.verb, Class::Auxiliary);
        let is_question =
            is_auxiliary && auxiliary.form == VerbForm::Finite && (sure || opens && free);
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

    /// Forms that the tag got wrong: bare verbs, finite ones without an auxiliary, and a participle with a noun directly behind it, which
    /// is a past form (`Police arrested five men`).
    pub(super) fn mend_form(&mut self, index: usize) {
        let view = self.view;
        if self.is_bare(index) {
            self.drafts[index].group.form = VerbForm::Base;
            return;
        }
        if self.lacks_auxiliary(index) {
            self.drafts[index].group.form = VerbForm::Finite;
            return;
        }
        if self.introduces(index) {
            let group = &mut self.drafts[index].group;
            group.form = VerbForm::Participle;
            group.voice = Voice::Passive;
            return;
        }
        let draft = &self.drafts[index];
        if draft.group.form != VerbForm::Participle || draft.conjunct_of.is_some() {
            return;
        }
        // "whom Roe described as shy": behind relative word and noun a verb has its subject.
        let relative = draft.chunk.checked_sub(1).is_some_and(|noun| {
            matches!(view.kind(noun), Some(Kind::Noun(_)))
                && matches!(view.kind_before(noun), Some(Kind::Relative))
                && view.stands_for_noun(noun - 1)
        });
        // "sent out letters": with a particle nothing is given to the subject.
        let particle = view
            .document
            .expression_at(draft.group.verb)
            .is_some_and(|expression| expression.classes.has(Class::ParticleVerb));
        let behind = draft.chunk + 1 + usize::from(particle);
        let object = matches!(view.kind(behind), Some(Kind::Noun(phrase)) if !view.is_time(phrase));
        let subject = matches!(
            view.kind_before(draft.chunk),
            Some(Kind::Noun(_) | Kind::Comma | Kind::Adverb | Kind::Relative)
        );
        let gives = !particle && view.document.has(draft.group.verb, Class::Ditransitive)
            || view.takes(draft.group.verb, "object+") && !view.takes(draft.group.verb, "noun");
        // "some considered him mad": a pronoun is an object whatever the verb.
        let pronoun = matches!(view.kind(draft.chunk + 1), Some(Kind::Noun(phrase)) if self.has_case(phrase, "object"));
        // "Roe, speaking in Leeds, called Poe a fool": of two objects one would be the subject of a passive.
        let second = matches!(
            view.kind(draft.chunk + 2),
            Some(Kind::Noun(_) | Kind::Mark | Kind::Adjective)
        );
        // "Roe declined to comment", "a report released in May estimated that": nobody is declined to do something, or estimated that.
        let wants = view.begins_with(draft.chunk + 1, "to")
            && view.takes_infinitive_alone(draft.group.verb)
            || view.is(draft.chunk + 1, "that") && !gives && view.takes_clause(draft.group.verb);
        // "“…,” Roe added, noting", "Roe, who left, added, “…”": words of saying beside what is said.
        let says = view.takes(draft.group.verb, "quote") && self.is_beside_quote(draft.chunk);
        if relative || subject && (wants || says || object && (pronoun || second || !gives)) {
            let group = &mut self.drafts[index].group;
            group.form = VerbForm::Finite;
            group.voice = Voice::Active;
        }
    }

    /// `Roe marched with friends, calling it a fair`, `Roe began by calling it a fair`: where `-ing` hangs on what stands before a comma and nothing there is finite, the
    /// first verb behind a noun is a past form, not a participle.
    pub(super) fn mend_main(&mut self, index: usize) {
        let view = self.view;
        let draft = &self.drafts[index];
        if draft.group.form != VerbForm::Ing
            || view.kind_before(draft.chunk) != Some(Kind::Comma)
                && !draft
                    .chunk
                    .checked_sub(1)
                    .is_some_and(|by| view.is(by, "by"))
            || self.drafts[self.recent(index)]
                .iter()
                .any(|other| other.group.form == VerbForm::Finite)
        {
            return;
        }
        let recent = self.recent(index);
        let main = self.drafts[recent.clone()].iter().position(|other| {
            other.group.form == VerbForm::Participle
                && other.group.tokens.len() == 1
                && other.subject.is_some_and(|subject| {
                    subject.link == Link::Participle && subject.word.is_none()
                })
                && matches!(
                    view.kind_before(self.before_bracket(other.chunk)),
                    Some(Kind::Noun(_))
                )
        });
        if let Some(main) = main {
            let main = recent.start + main;
            let subject_chunk = self.before_bracket(self.drafts[main].chunk) - 1;
            let main = &mut self.drafts[main];
            main.group.form = VerbForm::Finite;
            main.group.voice = Voice::Active;
            if let Some(subject) = &mut main.subject {
                subject.link = Link::Direct;
                subject.word = subject
                    .phrase
                    .and_then(|phrase| view.phrase(phrase))
                    .map(|phrase| phrase.head);
            }
            main.subject_chunk = Some(subject_chunk);
        }
    }

    /// `a man named Poe`, `a site called “Acme”`: behind somebody who is new to the text stands what they are called, nobody that they call.
    fn introduces(&self, index: usize) -> bool {
        const NAMING: [&str; 3] = ["named", "called", "nicknamed"];
        let view = self.view;
        let draft = &self.drafts[index];
        let is = |chunk: Option<usize>, wanted: fn(&Self, &NounPhrase) -> bool| {
            matches!(chunk.and_then(|chunk| view.kind(chunk)), Some(Kind::Noun(phrase))
                if view.phrase(phrase).is_some_and(|found| wanted(self, found)))
        };
        draft.group.tokens.len() == 1
            && NAMING
                .iter()
                .any(|verb| view.document.is(draft.group.verb, verb))
            && is(draft.chunk.checked_sub(1), |subjects, found| {
                ["a", "an"]
                    .iter()
                    .any(|article| subjects.view.document.is(found.tokens.start, article))
            })
            && (view.kind(draft.chunk + 1) == Some(Kind::Mark)
                || is(Some(draft.chunk + 1), |_, found| {
                    found.kind == NounKind::Name
                }))
    }

    /// Whether a quote closes before the noun at the left of a chunk, or opens behind a comma at its right.
    fn is_beside_quote(&self, chunk: usize) -> bool {
        let view = self.view;
        let pauses = matches!(view.kind(chunk + 1), Some(Kind::Comma | Kind::Colon));
        let closes = chunk.checked_sub(1).is_some_and(|noun| {
            matches!(view.kind(noun), Some(Kind::Noun(_)))
                && view.kind_before(noun) == Some(Kind::Mark)
        });
        pauses && (closes || view.kind(chunk + 2) == Some(Kind::Mark))
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

    /// One past form, no auxiliary, no object behind it.
    pub(super) fn can_be_participle(&self, index: usize) -> bool {
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
}

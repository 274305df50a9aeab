//! Subjects behind their verb: `said Roe`, `there were protests`, `is it over?`

use super::chunk::Kind;
use super::subject::{Found, SPEAKERS, Subjects};
use super::{Link, Voice};
use crate::lexicon::Class;
use crate::phrase::NounKind;

/// How many phrases behind a noun are passed on the way to its verb.
const GOING_ON: usize = 6;

impl Subjects<'_, '_> {
    /// `“…,” said Ann Roe`: a verb of saying behind a closed quote or comma, its speaker behind it.
    pub(super) fn reporting_inversion(&self, index: usize) -> Option<Found> {
        let view = self.view;
        let draft = &self.drafts[index];
        let verb = draft.group.verb;
        // "Roe, who left, did not mention Poe": what is not said has no speaker behind it.
        if draft.group.voice == Voice::Passive
            || draft.group.negated
            || !view.takes(verb, "quote")
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
            NounKind::Pronoun => self.has_case(phrase, "subject"),
            NounKind::Common => head.classes.meets(SPEAKERS),
            _ => false,
        };
        let behind = draft.chunk + 2;
        // "Roe, who left, described the group in May as dull", "mocked Poe for being late", "urged farmers to “wait”": an object.
        let judged = view.takes(verb, "object+as")
            && (view.is(behind, "for") || self.leads_to_as(behind))
            || view.takes(verb, "object+infinitive") && view.is(behind, "to");
        // "The mayor, Ann Roe, said the staff member who left": no verb stands before that what is said would have.
        let told = view.kind_before(draft.chunk) != Some(Kind::Comma) || index > 0;
        (opens && speaks && told && !judged && !self.has_verb(behind))
            .then(|| self.noun(draft.chunk + 1, phrase, Link::Inverted))
    }

    /// Whether "as" stands at a place or behind adjuncts there.
    fn leads_to_as(&self, behind: usize) -> bool {
        let view = self.view;
        let mut at = behind;
        for _ in 0..GOING_ON {
            if view.is(at, "as") {
                return true;
            }
            at += match (view.kind(at), view.kind(at + 1)) {
                (Some(Kind::Adverb), _) => 1,
                (Some(Kind::Preposition), Some(Kind::Noun(_))) => 2,
                _ => return false,
            };
        }
        false
    }

    /// Whether what goes on behind a noun leads to a finite verb, so that the noun is its subject: `said Spain and France in May won`.
    fn has_verb(&self, behind: usize) -> bool {
        let view = self.view;
        let mut at = behind;
        for _ in 0..GOING_ON {
            at += match (view.kind(at), view.kind(at + 1)) {
                (Some(Kind::Adverb), _) => 1,
                (Some(Kind::Preposition), Some(Kind::Noun(phrase)))
                    if !self.has_case(phrase, "subject")
                        && !view.document.has(view.first(at), Class::Subordinator) =>
                {
                    2
                }
                (Some(Kind::Coordinator), Some(Kind::Noun(_))) => 2,
                (Some(Kind::Verb(_)), _) => return true,
                // "said Roe “left a mess”", "said the board “never left”"
                (Some(Kind::Mark), Some(Kind::Verb(_))) => return true,
                (Some(Kind::Mark), Some(Kind::Adverb)) => 1,
                // "said the Roe “team has left”"
                (Some(Kind::Mark), Some(Kind::Noun(_)))
                    if matches!(view.kind(at + 2), Some(Kind::Verb(_))) =>
                {
                    return true;
                }
                _ => return false,
            };
        }
        false
    }

    /// `There were protests`, `Is it over?`: the noun behind a form of *be*, or behind an auxiliary that opens a question.
    pub(super) fn rightward(&self, index: usize) -> Option<Found> {
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
}

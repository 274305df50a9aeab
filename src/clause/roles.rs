//! Who does what: subjects, then objects and adjuncts, read off the chunks of one sentence.

use super::chunk::{Chunks, Kind};
use super::subject::Subjects;
use super::view::{Draft, View, antecedent};
use super::{Adjunct, Clause, Link, Object, VerbForm, Voice};
use crate::document::Document;
use crate::lexicon::{Class, Lexicon};
use crate::phrase::{NounKind, Phrases};
use std::cell::Cell;

/// How many chunks behind the verb are looked at for adjuncts.
const REACH: usize = 24;

pub(super) fn read(
    document: &Document<'_>,
    lexicon: &Lexicon,
    phrases: &Phrases,
    chunks: &Chunks,
    looks: &Cell<u64>,
    clauses: &mut Vec<Clause>,
) {
    let view = View {
        document,
        lexicon,
        phrases,
        chunks: &chunks.chunks,
        looks,
    };
    let drafts = Subjects::read(view, &chunks.groups);
    let base = clauses.len();
    // Where each draft ends up, merged halves left out.
    let mut place = Vec::with_capacity(drafts.len());
    let mut next = base;
    for draft in &drafts {
        place.push(next);
        next += usize::from(!draft.merged);
    }
    let complements = Complements {
        view,
        drafts: &drafts,
        claimed: claimed(&drafts, view.chunks.len()),
    };
    for draft in drafts.iter().filter(|draft| !draft.merged) {
        let mut clause = complements.clause(draft);
        clause.conjunct_of = draft
            .conjunct_of
            .and_then(|index| place.get(index))
            .copied();
        if let Some(partner) = clause.conjunct_of {
            share_object(&clause, &mut clauses[partner]);
        }
        clauses.push(clause);
    }
}

/// `waive or modify the rules`: the object behind the second verb is the first one's as well, where only a conjunction stands between.
fn share_object(second: &Clause, first: &mut Clause) {
    let adjacent = first.group.tokens.end + 1 == second.group.tokens.start;
    if adjacent
        && first.object.is_none()
        && first.complement.is_none()
        && first.group.voice == Voice::Active
    {
        first.object = second.object;
    }
}

/// Which chunks are subjects standing before their verb; they are nobody's object.
fn claimed(drafts: &[Draft], chunks: usize) -> Vec<bool> {
    let mut claimed = vec![false; chunks];
    for draft in drafts.iter().filter(|draft| !draft.merged) {
        if let Some(chunk) = draft.subject_chunk
            && let Some(slot) = claimed.get_mut(chunk)
        {
            *slot = true;
        }
    }
    claimed
}

struct Complements<'a, 't> {
    view: View<'a, 't>,
    drafts: &'a [Draft],
    claimed: Vec<bool>,
}

impl Complements<'_, '_> {
    fn clause(&self, draft: &Draft) -> Clause {
        let view = self.view;
        let mut clause = Clause {
            tokens: draft.group.tokens,
            group: draft.group,
            subject: draft.subject,
            object: None,
            second_object: None,
            complement: None,
            adjuncts: Vec::new(),
            conjunct_of: None,
            opener: None,
        };
        if let Some(chunk) = draft.subject_chunk {
            clause.tokens = clause.tokens.cover(view.chunks[chunk].tokens);
            clause.opener = self.opener(chunk);
            self.fronted(chunk, &mut clause);
        }
        let last = self.objects(draft, &mut clause);
        // "There were protests in Rome": what follows stands behind the subject.
        let last = draft
            .subject_chunk
            .map_or(last, |subject| subject.max(last));
        self.adjuncts(last, &mut clause);
        clause
    }

    /// Finds object or complement; tells the last chunk used.
    fn objects(&self, draft: &Draft, clause: &mut Clause) -> usize {
        let view = self.view;
        let mut at = self.behind(draft);
        if view.is(at, "what")
            && view.kind(at) == Some(Kind::Relative)
            && draft.group.voice == Voice::Active
            && !draft.group.copular
        {
            // "saw what they did": "what" stands for the thing seen.
            clause.object = Some(Object {
                phrase: None,
                word: view.first(at),
            });
            return at;
        }
        if let Some((chunk, index)) = self.free_noun(at) {
            let phrase = view.phrases.all()[index];
            if draft.group.copular {
                clause.complement = Some(index);
            } else if draft.group.voice == Voice::Active
                || view.document.has(draft.group.verb, Class::Ditransitive)
            {
                clause.object = Some(Object {
                    phrase: Some(index),
                    word: phrase.head,
                });
                if let Some((second, index)) = self.free_noun(chunk + 1)
                    && (phrase.kind == NounKind::Pronoun
                        || view.document.has(draft.group.verb, Class::Ditransitive))
                {
                    clause.second_object = Some(index);
                    at = second;
                }
            }
            clause.tokens = clause.tokens.cover(view.chunks[chunk.max(at)].tokens);
            return chunk.max(at);
        }
        if draft.group.voice == Voice::Active && !draft.group.copular {
            clause.object = self.relative_object(draft);
        }
        draft.chunk
    }

    /// The first chunk behind the verb that could be its object: adverbs, marks and particles are passed.
    fn behind(&self, draft: &Draft) -> usize {
        let view = self.view;
        let mut at = draft.chunk + 1;
        for _ in 0..3 {
            match view.kind(at) {
                Some(Kind::Adverb | Kind::Mark) => at += 1,
                Some(Kind::Preposition) if self.is_particle(draft, at) => at += 1,
                // "launched “unrestricted” strikes"
                Some(Kind::Adjective) if view.kind(at + 1) == Some(Kind::Mark) => at += 1,
                _ => break,
            }
        }
        at
    }

    /// `carried out attacks`, `took over the firm`: the preposition directly behind belongs to its verb.
    fn is_particle(&self, draft: &Draft, at: usize) -> bool {
        let view = self.view;
        let listed = view
            .document
            .expression_at(draft.group.verb)
            .is_some_and(|expression| expression.classes.has(Class::ParticleVerb));
        at == draft.chunk + 1
            && matches!(view.kind(at + 1), Some(Kind::Noun(_)))
            && (listed
                || view.chunks[at].tokens.len() == 1
                    && view.document.has(view.first(at), Class::Particle))
    }

    /// The noun phrase at a chunk, unless it is a time or the subject of a later verb.
    fn free_noun(&self, chunk: usize) -> Option<(usize, usize)> {
        match self.view.kind(chunk)? {
            // "suppose there will be": never an object.
            Kind::Noun(_) if self.view.is(chunk, "there") => None,
            Kind::Noun(index) if !self.claimed[chunk] && !self.view.is_time_adverbial(index) => {
                Some((chunk, index))
            }
            _ => None,
        }
    }

    /// `the deal that Roe signed`, `what did he sign`: the relative or question word in front is the object, where no other is there.
    fn relative_object(&self, draft: &Draft) -> Option<Object> {
        let view = self.view;
        let subject = draft.subject_chunk?;
        // "which officials say is": the pronoun belongs to the second verb.
        let passes_on = view.takes_clause(draft.group.verb);
        if passes_on && matches!(view.kind(draft.chunk + 1), Some(Kind::Verb(_))) {
            return None;
        }
        let chunk = match draft.subject?.link {
            Link::Direct => subject.checked_sub(1)?,
            // The auxiliary stands between the question word and the subject.
            Link::Inverted if subject < draft.chunk => subject.checked_sub(2)?,
            // "what that means"
            Link::Relative if view.kind_before(subject) == Some(Kind::Relative) => subject - 1,
            _ => return None,
        };
        match view.kind(chunk)? {
            Kind::Noun(phrase)
                if draft.subject?.link == Link::Inverted && !view.is_time(phrase) =>
            {
                let found = view.phrase(phrase)?;
                let asks = view.document.has(found.tokens.start, Class::Relative)
                    || view.is(chunk, "what");
                asks.then_some(Object {
                    phrase: Some(phrase),
                    word: found.head,
                })
            }
            // "the letter that Roe signed was lost": a conjunction by its tag, with the noun's own verb to follow.
            Kind::Subordinator
                if view.is(chunk, "that")
                    && matches!(view.kind(draft.chunk + 1), Some(Kind::Verb(_))) =>
            {
                let Some(Kind::Noun(phrase)) = view.kind_before(chunk) else {
                    return None;
                };
                Some(Object {
                    phrase: Some(phrase),
                    word: view.first(chunk),
                })
            }
            Kind::Relative
                if !matches!(
                    view.kind_before(chunk),
                    Some(Kind::Preposition | Kind::Verb(_))
                ) =>
            {
                view.stands_for_noun(chunk).then(|| Object {
                    phrase: antecedent(view, chunk),
                    word: view.first(chunk),
                })
            }
            _ => None,
        }
    }

    fn opener(&self, subject: usize) -> Option<usize> {
        let chunk = subject.checked_sub(1)?;
        (self.view.kind(chunk)? == Kind::Subordinator).then(|| self.view.first(chunk))
    }

    /// Adjuncts before the subject: `in 2019 China`, `In May, after a row, China`.
    fn fronted(&self, subject: usize, clause: &mut Clause) {
        let view = self.view;
        let mut at = subject;
        let mut found = Vec::new();
        // How many of them stand free: a phrase that hangs on a noun further left fronts nothing, "officials in Paris Roe met".
        let mut free = 0;
        let hangs = |at| {
            matches!(
                view.kind_before(at),
                Some(Kind::Noun(_) | Kind::Verb(_) | Kind::Adjective)
            )
        };
        for _ in 0..4 {
            let comma = view.kind_before(at) == Some(Kind::Comma);
            if comma || !hangs(at) {
                free = found.len();
            }
            at -= usize::from(comma);
            let Some((noun, preposition)) = at.checked_sub(1).zip(at.checked_sub(2)) else {
                break;
            };
            let (Some(Kind::Noun(phrase)), Some(Kind::Preposition)) =
                (view.kind(noun), view.kind(preposition))
            else {
                break;
            };
            found.push(Adjunct {
                preposition: view.chunks[preposition].tokens,
                phrase,
            });
            at = preposition;
        }
        if !hangs(at) && view.kind_before(at) != Some(Kind::Comma) {
            free = found.len();
        }
        found.truncate(free);
        if let Some(first) = found.last() {
            clause.tokens = clause.tokens.cover(first.preposition);
            clause.adjuncts.extend(found.into_iter().rev());
        }
    }

    /// Prepositions with their nouns behind the chunk `last`.
    fn adjuncts(&self, last: usize, clause: &mut Clause) {
        let view = self.view;
        let mut preposition = None;
        for chunk in last + 1..view.chunks.len().min(last + 1 + REACH) {
            let Some(kind) = view.kind(chunk) else {
                break;
            };
            match kind {
                Kind::Preposition => preposition = Some(view.chunks[chunk].tokens),
                Kind::Noun(_) if self.claimed[chunk] => break,
                Kind::Noun(phrase) => {
                    if let Some(preposition) = preposition.take() {
                        clause.adjuncts.push(Adjunct {
                            preposition,
                            phrase,
                        });
                    }
                    clause.tokens = clause.tokens.cover(view.chunks[chunk].tokens);
                }
                Kind::Adverb | Kind::Adjective | Kind::Mark => {}
                Kind::Comma if view.kind(chunk + 1) == Some(Kind::Preposition) => {}
                // A participle that hangs on a noun of this clause: what follows may still be said of this clause.
                Kind::Verb(group) if self.drafts.get(group).is_some_and(hangs) => {
                    // "held for selling arms": the verb is what the preposition takes.
                    preposition = None;
                }
                Kind::Coordinator if matches!(view.kind(chunk + 1), Some(Kind::Noun(_)) if !self.claimed[chunk + 1]) =>
                    {}
                _ => break,
            }
        }
    }
}

/// Whether a clause hangs on a noun and has no subject of its own.
fn hangs(draft: &Draft) -> bool {
    matches!(draft.group.form, VerbForm::Participle | VerbForm::Ing)
        && draft
            .subject
            .is_some_and(|subject| subject.link == Link::Participle && subject.word.is_none())
}

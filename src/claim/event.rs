//! What happened, when and where: the event that other clauses tell of, and the setting it has there.
//!
//! | text | event | its setting |
//! |---|---|---|
//! | `killed when a bus overturned in Leeds on Friday` | `a bus` | `in Leeds`, `on Friday` |
//! | `the raid in which 12 died` | `the raid` | |
//! | `the flu is back, and it kills 12 a day` | `the flu` | |
//! | `hurt in the blast, which happened at a mill` | (the rule's) | `at a mill` |
//! | `a quake hit Ada, killing six` | (the rule's) | `Ada` |

use super::Match;
use super::setting::Setting;
use crate::clause::{Clause, Link};
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::TokenRange;

/// How many words before `in which` its noun is looked for, phrases counted as one.
const EVENT_REACH: usize = 8;

/// How many clauses before `it` are looked at for what it stands for.
const CLAUSES: usize = 4;

/// A clause that says when another one was so: `when a bus overturned`.
pub(super) struct When<'a> {
    clause: &'a Clause,
    pub(super) opener: usize,
    /// Its subject, as an index into the phrases.
    pub(super) subject: usize,
}

impl Match<'_> {
    pub(super) fn event(&self) -> Option<usize> {
        let clause = self.clause?;
        self.event_in_which(clause)
            .or_else(|| self.event_when(clause))
            .or_else(|| self.event_before(clause))
    }

    /// The noun that `in which` before the clause stands for.
    fn event_in_which(&self, clause: &Clause) -> Option<usize> {
        let document = self.layers.document;
        let which = [clause.tokens.start, self.number().start]
            .into_iter()
            .flat_map(|first| (first.saturating_sub(2)..first).rev())
            .find(|&at| document.is(at, "which"))?;
        let preposition = which.checked_sub(1)?;
        if !["in", "during", "after"]
            .iter()
            .any(|word| document.is(preposition, word))
        {
            return None;
        }
        let mut at = preposition;
        for _ in 0..EVENT_REACH {
            at = at
                .checked_sub(1)
                .filter(|at| *at >= self.sentence.tokens.start)?;
            let Some(index) = self.layers.syntax.phrases.index_of(at) else {
                continue;
            };
            let phrase = self.layers.syntax.phrases.all().get(index)?;
            // "a campaign in which": what acts elsewhere happens here.
            let end = phrase.tokens.end;
            let nearest = (end == preposition || end + 1 == preposition && document.is(end, ","))
                && phrase.kind == NounKind::Common
                && !self.view.is_person(phrase.head)
                && !self.view.is_place(phrase);
            if nearest || self.view.is_event(phrase) {
                return Some(index);
            }
            at = phrase.tokens.start;
        }
        None
    }

    /// What `it` stands for: the event that is the subject of a clause before.
    fn event_before(&self, clause: &Clause) -> Option<usize> {
        let subject = clause.subject?;
        let inherited = || Some(self.phrase(subject.phrase?)?.tokens.start);
        let word = subject.word.or_else(inherited)?;
        if !self.layers.document.is(word, "it") {
            return None;
        }
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, word);
        let index = clauses
            .within(before)
            .rev()
            .take(CLAUSES)
            .find_map(|index| {
                let phrase = clauses.all().get(index)?.subject?.phrase?;
                let kind = self.phrase(phrase)?.kind;
                (kind != NounKind::Pronoun).then_some(phrase)
            })?;
        self.view.is_event(self.phrase(index)?).then_some(index)
    }

    /// When and where that was what the number comes from: by the clause that says when (`when a bus overturned in Leeds on Friday`),
    /// else by what hangs on the cause (`a crash near Leeds killed six`).
    pub(super) fn setting_of_event(&self, cause: Option<TokenRange>) -> Setting {
        let reader = self.reader();
        let when = self
            .clause
            .filter(|clause| self.is_inside(clause))
            .and_then(|clause| self.clause_when(clause));
        let mut setting = when.map_or_else(Setting::default, |when| {
            let verb = when.clause.group.tokens;
            reader.of_clause(self.sentence, when.clause, verb, &[])
        });
        if let Some(cause) = cause {
            setting.or(reader.behind(self.sentence, cause, &[]));
            if let Some(told) = self.told_of(cause) {
                setting.or(reader.of_clause(self.sentence, told, told.group.tokens, &[]));
            }
            setting.place = setting
                .place
                .or_else(|| reader.befallen(self.sentence, cause));
        }
        setting
    }

    /// `the blast, which happened at a mill on Friday`: the relative clause that tells more of the cause. When a war began is not when
    /// it killed.
    fn told_of(&self, cause: TokenRange) -> Option<&Clause> {
        let document = self.layers.document;
        let clauses = &self.layers.syntax.clauses;
        let behind = TokenRange::new(cause.end, self.sentence.tokens.end);
        let begins = |clause: &Clause| {
            ["began", "begun", "started"]
                .iter()
                .any(|word| document.is(clause.group.verb, word))
        };
        clauses.all()[clauses.within(behind)]
            .iter()
            .take(CLAUSES)
            .find(|clause| {
                let relative = clause
                    .subject
                    .filter(|subject| subject.link == Link::Relative);
                let phrase = relative.and_then(|subject| self.phrase(subject.phrase?));
                phrase.is_some_and(|phrase| cause.has(phrase.head)) && !begins(clause)
            })
    }

    /// What happened by the clause that says when: `killed when a bus overturned`.
    fn event_when(&self, clause: &Clause) -> Option<usize> {
        let subject = self.clause_when(clause)?.subject;
        self.view.is_event(self.phrase(subject)?).then_some(subject)
    }

    /// The clause behind this one that says when, by the word that opens it, with its subject; participles may stand between. One that
    /// opens the sentence says so as well.
    pub(super) fn clause_when(&self, clause: &Clause) -> Option<When<'_>> {
        let clauses = &self.layers.syntax.clauses;
        let document = self.layers.document;
        let opened = |next: &'_ Clause| {
            let subject = next
                .subject
                .filter(|subject| subject.link == Link::Direct)?;
            let index = subject.phrase?;
            let opener = match next.opener {
                Some(opener) => opener,
                // "after a ferry sank": taken for a preposition.
                None => self.phrase(index)?.tokens.start.checked_sub(1)?,
            };
            let when = ["when", "after", "as"]
                .iter()
                .any(|word| document.is(opener, word));
            // "two days after soldiers left": another event.
            let later = opener
                .checked_sub(1)
                .and_then(|before| self.layers.syntax.phrases.covering(before))
                .is_some_and(|time| time.kind == NounKind::Time && !self.reader().says_when(time));
            let tells = when && !later && !document.has(next.group.verb, Class::Cue);
            (document.has(opener, Class::Subordinator) && self.sentence.tokens.has(opener))
                .then_some((opener, index, tells))
        };
        let own = clause.group.tokens;
        let behind = TokenRange::new(own.end, self.sentence.tokens.end);
        let before = TokenRange::new(self.sentence.tokens.start, own.start);
        let all = clauses.all();
        let next = all[clauses.within(behind)]
            .iter()
            .take(CLAUSES)
            .find_map(|next| Some((next, opened(next)?)));
        let first = || {
            let first = all[clauses.within(before)].first()?;
            let found = opened(first)?;
            (found.0 == self.sentence.tokens.start).then_some((first, found))
        };
        next.filter(|(_, (opener, _, when))| *when && *opener >= own.end)
            .or_else(first)
            .filter(|(_, (.., when))| *when)
            .map(|(clause, (opener, subject, _))| When {
                clause,
                opener,
                subject,
            })
    }
}

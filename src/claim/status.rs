//! Whether a clause asserts its number, and how.
//!
//! | text | status |
//! |---|---|
//! | `41 people died` | stated |
//! | `41 people are feared dead`, `is thought to have killed 41` | estimated |
//! | `the firm will buy 40% of the crop` | forecast |
//! | `denied that 40 had died`, `denies killing 40` | denied |
//! | `could kill 41`, `if 41 die`, `vowed to kill 41`, `without killing 41`, `did not kill 41`, `Did 41 die?`, `needs 40%` | no claim |

use super::Status;
use crate::clause::{Clause, Link, Syntax, VerbForm};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many tokens before a clause or verb are looked at for a word that changes what it says.
const REACH: usize = 3;

/// How many tokens before a base form the verb that governs it is looked for.
const GOVERNOR: usize = 12;

/// How many tokens before an infinitive the word that makes it a wish may stand.
const PLAN: usize = 4;

/// How far from a verb what it depends on, and who is cited for it, is looked for, in tokens.
const AROUND: usize = 80;

/// What is looked at.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) syntax: &'a Syntax,
}

impl Reader<'_, '_> {
    /// How a clause states its number; `None` where nobody says that it is so.
    pub(super) fn status(&self, sentence: &Sentence, clause: &Clause) -> Option<Status> {
        self.status_of(sentence, clause, false)
    }

    /// How a clause states a part that it only stands beside or has for its subject: in `12% of the pupils do not swim` the verb denies
    /// no number, and in `40% want a pool` it asks for none.
    pub(super) fn status_beside(
        &self,
        sentence: &Sentence,
        clause: &Clause,
        subject: bool,
    ) -> Option<Status> {
        let mut asserted = clause.clone();
        asserted.group.negated = false;
        self.status_of(sentence, &asserted, subject)
    }

    fn status_of(&self, sentence: &Sentence, clause: &Clause, subject: bool) -> Option<Status> {
        let own = self.own_status(sentence, clause, subject)?;
        // "may have hit and killed 12": the modal verb counts for both.
        let first = clause
            .conjunct_of
            .and_then(|index| self.syntax.clauses.all().get(index))
            .filter(|first| first.group.modal.is_some() && clause.group.modal.is_none())
            .filter(|_| clause.group.tokens.len() == 1 && self.can_be_base(clause));
        let shared = match first {
            Some(first) => self.own_status(sentence, first, subject)?,
            None => Status::Stated,
        };
        if self.is_denied(sentence, clause) {
            return Some(Status::Denied);
        }
        Some(if own == Status::Stated { shared } else { own })
    }

    /// `said sales would fall`: behind a verb of saying *would* is what *will* was.
    fn is_reported(&self, sentence: &Sentence, clause: &Clause) -> bool {
        let start = clause.group.tokens.start;
        let before = TokenRange::new(
            start.saturating_sub(GOVERNOR).max(sentence.tokens.start),
            start,
        );
        self.syntax
            .clauses
            .within(before)
            .rev()
            .map(|index| &self.syntax.clauses.all()[index])
            .find(|other| other.group.form == VerbForm::Finite)
            .is_some_and(|other| self.document.has(other.group.verb, Class::Cue))
    }

    /// `would cost $3 million, according to a study`
    fn is_accorded(&self, sentence: &Sentence, clause: &Clause) -> bool {
        around(sentence, clause)
            .range()
            .any(|at| self.document.is(at, "according") && self.document.is(at + 1, "to"))
    }

    /// `agreed to pay`, `is set to rise`, `will be asked to cut`: an infinitive that is no mere aim.
    pub(super) fn planned(&self, sentence: &Sentence, clause: &Clause) -> Option<Status> {
        let group = clause.group;
        let meant = matches!(group.form, VerbForm::Infinitive | VerbForm::Base);
        let asked = (group.tokens.start.saturating_sub(PLAN)..group.tokens.start)
            .any(|token| self.stance(token) == Some("want"));
        let is = |at: usize, words: &[&str]| words.iter().any(|word| self.document.is(at, word));
        let start = group.tokens.start;
        // "the plan is to sell half", "would have to win 60%"
        let aimed = start
            .checked_sub(2)
            .is_some_and(|plan| is(plan + 1, &["is", "was"]) && self.stance(plan) == Some("avert"))
            || start.checked_sub(2).is_some_and(|would| {
                is(would, &["would", "could", "might", "may"]) && is(would + 1, &["have"])
            });
        let asserted = meant
            && !asked
            && !aimed
            && !self.depends(sentence, clause)
            && !group.negated
            && group.modal.is_none()
            && !self.is_conditional(clause)
            && !self.is_question(sentence, clause);
        let did = start.checked_sub(1).is_some_and(|had| is(had, &["had"]));
        // "had to pay $5" says that it was paid.
        asserted.then_some(if did {
            Status::Stated
        } else {
            Status::Forecast
        })
    }

    fn own_status(&self, sentence: &Sentence, clause: &Clause, subject: bool) -> Option<Status> {
        let group = clause.group;
        if group.negated || self.is_conditional(clause) || self.is_question(sentence, clause) {
            return None;
        }
        // A verb of wanting wants something; a noun may look like it: "20% of the state's needs."
        let goes_on = self.syntax.tags.get(group.tokens.end) != Some(&Tag::Punctuation);
        let wanted = self.stance(group.verb) == Some("want") && !(subject && goes_on);
        if wanted || self.is_asked(sentence, clause) {
            return None;
        }
        // "12% of the pupils can swim" tells what they are able to.
        let able = |modal: usize| {
            subject && (self.document.is(modal, "can") || self.document.is(modal, "cannot"))
        };
        if let Some(modal) = group.modal.filter(|modal| !able(*modal)) {
            let foreseen = self.stance(modal) == Some("forecast")
                && !self.depends(sentence, clause)
                || self.document.is(modal, "would")
                    && (self.is_reported(sentence, clause)
                        || self.is_accorded(sentence, clause) && !self.depends(sentence, clause));
            return foreseen.then_some(Status::Forecast);
        }
        let governed = match group.form {
            VerbForm::Infinitive => self.infinitive(clause)?,
            VerbForm::Base if !self.has_own_subject(clause) => return None,
            VerbForm::Ing if self.is_averted(clause) => return None,
            _ => Status::Stated,
        };
        Some(if governed == Status::Stated {
            self.doubt(clause)
        } else {
            governed
        })
    }

    /// `a warrant for the arrest of six men`: whether words before a row say that it is only asked for.
    pub(super) fn is_wanted(&self, sentence: &Sentence, start: usize) -> bool {
        let before = start.saturating_sub(REACH).max(sentence.tokens.start);
        (before..start).any(|token| self.stance(token) == Some("want"))
    }

    /// `plans to close mines after the deaths of 12`: what stands behind such a preposition came about, whatever is planned.
    pub(super) fn is_presupposed(&self, sentence: &Sentence, start: usize) -> bool {
        let first = self
            .syntax
            .phrases
            .covering(start)
            .map_or(start, |phrase| phrase.tokens.start);
        first
            .checked_sub(1)
            .filter(|before| sentence.tokens.has(*before))
            .is_some_and(|before| {
                ["after", "following", "since", "despite"]
                    .iter()
                    .any(|word| self.document.is(before, word))
            })
    }

    /// `The law requires that 40% go`, `to ensure that 40% go`: what is only asked for.
    fn is_asked(&self, sentence: &Sentence, clause: &Clause) -> bool {
        let start = clause.tokens.start.min(clause.group.tokens.start);
        let before = start.saturating_sub(REACH).max(sentence.tokens.start);
        (before + 1..start)
            .any(|that| self.document.is(that, "that") && self.stance(that - 1) == Some("want"))
    }

    /// `denied that 40 had died`, `denies killing 40`: what someone says is not so.
    fn is_denied(&self, sentence: &Sentence, clause: &Clause) -> bool {
        let start = clause.tokens.start.min(clause.group.tokens.start);
        let before = start.saturating_sub(REACH).max(sentence.tokens.start);
        let reported = clause.group.form == VerbForm::Ing
            || (before..start).any(|token| self.document.is(token, "that"));
        reported && (before..start).any(|token| self.stance(token) == Some("deny"))
    }

    /// `could come and claim 12 lives`: a form that a modal verb can govern.
    fn can_be_base(&self, clause: &Clause) -> bool {
        clause.group.form != VerbForm::Finite
            || !self
                .document
                .text(clause.group.verb)
                .ends_with(['s', 'd', 'S', 'D'])
    }

    /// What a word, or the expression that starts with it, does to a number.
    fn stance(&self, token: usize) -> Option<&'static str> {
        let word = match self.document.expression_at(token) {
            Some(found) if found.classes.has(Class::Stance) => found.id,
            _ => self.document.tokens().get(token)?.word,
        };
        self.lexicon.column(word, Class::Stance, 1)
    }

    fn is_conditional(&self, clause: &Clause) -> bool {
        // The clause starts at its subject; a modifier or adverb may stand before.
        let start = clause.tokens.start;
        let opener = clause.opener.unwrap_or(start);
        let near = (opener.min(start.saturating_sub(REACH))..=start)
            .any(|token| self.stance(token) == Some("condition"));
        // "If Roe had won half of the races": the words may stand in the clause of another verb.
        let far = (start.saturating_sub(GOVERNOR)..start)
            .rev()
            .take_while(|&token| self.document.tokens()[token].kind != TokenKind::Punctuation)
            .any(|token| self.document.is(token, "if") || self.document.is(token, "unless"));
        near || far
    }

    fn is_question(&self, sentence: &Sentence, clause: &Clause) -> bool {
        let inverted = clause
            .subject
            .is_some_and(|subject| subject.link == Link::Inverted);
        inverted
            && sentence
                .tokens
                .range()
                .rev()
                .take(2)
                .any(|token| self.document.text(token).contains('?'))
    }

    /// `If it rains, 40% will stay`: what will be hangs on something else; `asked if` opens what was asked.
    fn depends(&self, sentence: &Sentence, clause: &Clause) -> bool {
        let first = sentence.tokens.start;
        around(sentence, clause).range().any(|at| {
            let opens = self.document.is(at, "if") || self.document.is(at, "unless");
            let asked = at > first
                && (self.document.has(at - 1, Class::Cue) || self.document.is(at - 1, "even"));
            opens && !asked
        })
    }

    /// `The mayor put the toll at 41`: a base form behind a noun is a past form, unless an earlier verb governs it ("let them kill").
    fn has_own_subject(&self, clause: &Clause) -> bool {
        let start = clause.group.tokens.start;
        let phrase = start
            .checked_sub(1)
            .and_then(|before| self.syntax.phrases.index_of(before));
        let Some(phrase) = phrase else {
            return false;
        };
        let clauses = &self.syntax.clauses;
        let before = clauses.within(TokenRange::new(start.saturating_sub(GOVERNOR), start));
        clauses.all()[before]
            .iter()
            .all(|other| other.object.and_then(|object| object.phrase) != Some(phrase))
    }

    /// An infinitive is an aim, unless it says what came about, or what is believed to have been.
    fn infinitive(&self, clause: &Clause) -> Option<Status> {
        let group = clause.group.tokens;
        let perfect = group.range().any(|token| self.document.is(token, "have"));
        if perfect {
            return Some(Status::Estimated);
        }
        let achieved = (group.start.saturating_sub(2)..group.start)
            .find(|token| self.stance(*token) == Some("achieve"))?;
        // "if Poe was able to win 12 percent"
        let open = (achieved.saturating_sub(PLAN)..achieved)
            .any(|token| self.stance(token) == Some("condition"));
        (!open).then_some(Status::Stated)
    }

    /// `without killing`, `avoid killing`; `accused of killing` is a claim.
    fn is_averted(&self, clause: &Clause) -> bool {
        let start = clause.group.tokens.start;
        // "responsible for killing 12"
        let laid = start
            .checked_sub(2)
            .is_some_and(|at| self.stance(at) == Some("fact"));
        // "arrested the clerks of a bank for robbing", "jailed for life in 1999 for killing"
        let held = start
            .checked_sub(1)
            .is_some_and(|at| self.document.is(at, "for"))
            && self
                .syntax
                .clauses
                .within(TokenRange::new(start.saturating_sub(GOVERNOR), start))
                .any(|index| {
                    let verb = self.syntax.clauses.all()[index].group.verb;
                    self.document.has(verb, Class::Arrest) || self.stance(verb) == Some("judge")
                });
        if laid || held {
            return false;
        }
        (start.saturating_sub(2)..start).any(|token| {
            let adjacent = match self.document.expression_at(token) {
                Some(found) => found.tokens.end == start,
                None => token + 1 == start,
            };
            adjacent && self.stance(token) == Some("avert")
        })
    }

    fn doubt(&self, clause: &Clause) -> Status {
        let group = clause.group.tokens;
        let near = TokenRange::new(group.start.saturating_sub(REACH), group.end);
        let doubted = near
            .range()
            .filter(|token| clause.tokens.has(*token))
            .any(|token| self.stance(token) == Some("doubt"));
        if doubted {
            Status::Estimated
        } else {
            Status::Stated
        }
    }
}

/// The words of a sentence within reach of the verb of a clause.
fn around(sentence: &Sentence, clause: &Clause) -> TokenRange {
    let verb = clause.group.verb;
    TokenRange::new(
        sentence.tokens.start.max(verb.saturating_sub(AROUND)),
        sentence.tokens.end.min(verb + AROUND),
    )
}

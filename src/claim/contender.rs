//! Whose votes or answers a number counts where only its clause says so.
//!
//! | text | read |
//! |---|---|
//! | `Roe, who notched 12%` | `Roe` |
//! | `Poe was third on 11%` | `Poe` |
//! | `the poll placed Roe at 13%` | `Roe` |
//! | `support for the ban fell to 40%` | `the ban` |
//! | `Roe took 45% and the left 38%` | `the left` of the second |

use super::Match;
use crate::clause::{Clause, Link, Voice};
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::{Text, TokenRange};
use crate::tagger::Tag;

/// How many clauses before a number may be the one it belongs to.
const OWN: usize = 3;

/// What sets two sides of a race against each other.
const VERSUS: [&str; 4] = ["to", "versus", "against", "-"];

impl Match<'_> {
    /// Whose votes or answers a number counts by the clause it stands in: `Roe, who notched 12%`, `Poe was third on 11%`, `the poll
    /// placed Roe at 13%`, `support for the ban fell to 40%`.
    pub(super) fn contender(&self) -> Option<Text> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let start = self.number().start;
        let before = TokenRange::new(self.sentence.tokens.start, start);
        let clause = syntax.clauses.all()[syntax.clauses.within(before)]
            .iter()
            .rev()
            .take(OWN)
            .find(|clause| clause.tokens.has(start) || clause.tokens.end + 2 >= start)?;
        // "Roe lost; 6 percent stayed away", "with 6 percent undecided", "52 percent to 41 percent": others than the subject.
        let apart = (clause.tokens.end..start).any(|at| ends_statement(document.text(at)));
        let absolute = self.word_before() == "with" && self.is_absolute();
        if apart || absolute || self.acts_itself() || self.is_second() {
            return None;
        }
        let subject = clause.subject?.phrase?;
        // "61 percent backed Roe and 22 percent Poe": the verb is left out.
        let asked = self.view.numbers_in(self.phrase(subject)?.tokens);
        if self.view.numbers[asked]
            .iter()
            .any(|number| number.measure.is_part())
        {
            let end = self.number().end;
            let named = self.layers.syntax.phrases.covering(end)?;
            let name = self.layers.syntax.tags.get(named.head) == Some(&Tag::ProperNoun);
            return name.then(|| self.words(TokenRange::new(end, named.tokens.end)));
        }
        // "Roe took 45 percent and the others 38 percent": the verb is left out, and the other side stands before its number.
        let beside = syntax.phrases.index_of(start.checked_sub(1)?);
        let joined = beside
            .and_then(|index| self.phrase(index)?.tokens.start.checked_sub(1))
            .is_some_and(|at| document.is(at, "and") || document.is(at, ","));
        if let Some(beside) = beside.filter(|index| joined && self.is_noun(*index)) {
            return Some(self.words(self.view.extended(beside)));
        }
        let shown = self.shown(clause, subject);
        let index = match shown {
            Some(shown) => shown?,
            None => subject,
        };
        self.backed(index)
    }

    /// Whom a clause with a poll for its subject shows: `the poll has Roe at 12%`. `None`: its subject is no poll.
    fn shown(&self, clause: &Clause, subject: usize) -> Option<Option<usize>> {
        let phrase = self.phrase(subject)?;
        let asks = self.is_enquiry(phrase);
        // "Farmers favoured Roe, 61 percent to 30 percent"
        let favours = clause.group.voice == Voice::Active
            && self.layers.document.has(clause.group.verb, Class::Opinion);
        let told = self.reports(clause) || asks || favours;
        told.then(|| {
            let object = clause.object?.phrase?;
            let apart = self.phrase(object)?.tokens.end <= self.number().start;
            (apart && (asks || favours)).then_some(object)
        })
    }

    /// Whether the number is the subject of a verb behind it: `29 percent said`.
    fn acts_itself(&self) -> bool {
        let clauses = &self.layers.syntax.clauses;
        let number = self.number();
        let behind = TokenRange::new(number.end, self.sentence.tokens.end);
        let next = clauses.all()[clauses.within(behind)].first();
        next.and_then(|clause| clause.subject)
            .filter(|subject| subject.link == Link::Direct)
            .and_then(|subject| self.phrase(subject.phrase?))
            .is_some_and(|phrase| phrase.tokens.overlaps(number))
    }

    /// Whether the number is one of two that are set against each other: `by 52 percent to 41 percent`.
    pub(super) fn is_paired(&self) -> bool {
        let end = self.number().end;
        let owned = usize::from(self.layers.document.has(end + 1, Class::Pronoun));
        let next = TokenRange::single(end + 1 + owned);
        let versus = VERSUS.iter().any(|word| self.layers.document.is(end, word));
        self.is_second() || versus && !self.view.numbers_in(next).is_empty()
    }

    /// Whether the number is the other side's: `52 percent to 41 percent`, not `from 41 percent to 52 percent`.
    fn is_second(&self) -> bool {
        let document = self.layers.document;
        let start = self.number().start;
        let owned = start
            .checked_sub(1)
            .is_some_and(|at| document.has(at, Class::Pronoun));
        let Some(link) = start.checked_sub(1 + usize::from(owned)) else {
            return false;
        };
        let near = TokenRange::new(link.saturating_sub(4), link);
        let first = self.view.numbers[self.view.numbers_in(near)].last();
        VERSUS.iter().any(|word| document.is(link, word))
            && first.is_some_and(|first| {
                let from = first.tokens.start.checked_sub(1);
                first.tokens.end == link && !from.is_some_and(|from| document.is(from, "from"))
            })
    }

    /// Whether what stands behind the number is said of it alone: `with 6 percent undecided`.
    fn is_absolute(&self) -> bool {
        let end = self.number().end;
        let tag = self.layers.syntax.tags.get(end);
        tag.is_some_and(|tag| tag.is_verb() || *tag == Tag::Adjective)
    }

    /// Who has the votes a phrase names: someone who runs, or the owner of the support.
    fn backed(&self, index: usize) -> Option<Text> {
        let document = self.layers.document;
        let phrase = self.phrase(index)?;
        if self.column_of(phrase.head, Class::Whole, 1) == Some("support") {
            let behind = document.is(phrase.tokens.end, "for");
            let favoured = self.layers.syntax.phrases.index_of(phrase.tokens.end + 1);
            let first = phrase.tokens.start;
            let pronoun = document.has(first, Class::Pronoun) && first < phrase.head;
            let owner = phrase
                .possessor
                .or(pronoun.then(|| TokenRange::single(first)));
            return match owner {
                Some(owner) => Some(self.words(owner)),
                None => favoured
                    .filter(|_| behind)
                    .map(|index| self.words(self.view.extended(index))),
            };
        }
        let tokens = self.with_joined(self.view.extended(index));
        let numbers = &self.view.numbers[self.view.numbers_in(tokens)];
        let runs = match phrase.kind {
            NounKind::Name => true,
            NounKind::Pronoun => !document.is(phrase.head, "it"),
            NounKind::Common => {
                document.has(phrase.head, Class::Body)
                    || self.view.is_person(phrase.head) && !self.is_plural_at(phrase.head)
            }
            _ => false,
        };
        let apart = tokens.end <= self.number().start && numbers.is_empty();
        (runs && apart).then(|| self.words(tokens))
    }
}

/// Whether a mark sets two statements apart.
fn ends_statement(mark: &str) -> bool {
    [";", ":", "(", "."].contains(&mark)
}

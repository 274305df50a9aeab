//! Polls and races: whom an answer is about, and which side of a race a number belongs to.
//!
//! | text | read |
//! |---|---|
//! | `Roe leads Smith by three points, 48% to 45%` | `Roe`, `Smith` |
//! | `37 percent say Roe is to blame` | `Roe` |
//! | `47% said they would vote for Smith` | `Smith` |

use super::Match;
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::span::{Text, TokenRange};
use crate::tagger::Tag;

/// How many tokens before a share the race it belongs to may be named.
const RACE: usize = 30;

/// How many clauses behind those who answer say what they favour.
const ANSWER: usize = 3;

/// How many tokens before and behind a share those who answered may be named.
const ASKED: usize = 10;

/// How many clauses before a number may be the one it belongs to.
const OWN: usize = 3;

/// What sets two sides of a race against each other.
const VERSUS: [&str; 4] = ["to", "versus", "against", "-"];

/// Forms of the verb that says of one thing what it is.
const BE: [&str; 6] = ["is", "are", "was", "were", "be", "been"];

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

    /// Whether a capture is not what those asked are for or against: it tells where (`leads in Leeds with 38%`), or is to do something.
    pub(super) fn is_no_object(&self, capture: &str) -> bool {
        const WHERE: [&str; 5] = ["in", "on", "across", "among", "from"];
        let document = self.layers.document;
        self.capture(capture).is_some_and(|words| {
            let before = words.start.checked_sub(1);
            let located = before.is_some_and(|at| WHERE.iter().any(|word| document.is(at, word)));
            located || self.acts(words)
        })
    }

    /// Whether a capture goes on with a participle: `ballots counted`, `the vote in`.
    pub(super) fn is_tallied(&self, capture: &str) -> bool {
        let syntax = self.layers.syntax;
        self.capture(capture).is_some_and(|words| {
            let next = syntax.clauses.within(TokenRange::single(words.end));
            let done = syntax.clauses.all()[next]
                .iter()
                .any(|clause| clause.group.form == VerbForm::Participle);
            done && self.is_set_off()
        })
    }

    /// Those among whom a share was counted: `31 percent to 29 percent, among farmers`.
    pub(super) fn counted_among(&self) -> Option<Text> {
        let document = self.layers.document;
        let number = self.number();
        let first = number
            .start
            .saturating_sub(ASKED)
            .max(self.sentence.tokens.start);
        let last = (number.end + ASKED).min(self.sentence.tokens.end);
        let among = (number.end..last)
            .chain((first..number.start).rev())
            .find(|&at| document.is(at, "among"))?;
        let index = self.layers.syntax.phrases.index_of(among + 1)?;
        let phrase = self.phrase(index)?;
        let people = matches!(phrase.kind, NounKind::Common | NounKind::Name)
            && self.view.is_person(phrase.head);
        people.then(|| self.words(phrase.tokens))
    }

    /// The side of a race the number belongs to: `Roe leads Smith by three points, 48% to 45%`.
    pub fn side(&self) -> Option<Text> {
        let document = self.layers.document;
        let number = self.number();
        let to = |at: usize| document.is(at, "to");
        let first = to(number.end)
            && !self
                .view
                .numbers_in(TokenRange::new(number.end + 1, number.end + 2))
                .is_empty();
        let second = number.start.checked_sub(1).is_some_and(|link| {
            let before = self
                .view
                .numbers_in(TokenRange::new(link.saturating_sub(4), link));
            let ends = self.view.numbers[before]
                .iter()
                .any(|number| number.tokens.end == link && number.measure.is_part());
            to(link) && ends
        });
        if !first && !second {
            return None;
        }
        let start = self
            .sentence
            .tokens
            .start
            .max(number.start.saturating_sub(RACE));
        let word = (start..number.start).rev().find(|&at| {
            document.has(at, Class::Contest)
                || document
                    .expression_at(at)
                    .is_some_and(|found| found.classes.has(Class::Contest))
        })?;
        let phrases = self.layers.syntax.phrases.all();
        let names = |range: std::ops::Range<usize>| {
            let all = phrases.partition_point(|phrase| phrase.tokens.start < range.start)
                ..phrases.partition_point(|phrase| phrase.tokens.start < range.end);
            phrases[all]
                .iter()
                .filter(|phrase| phrase.kind == NounKind::Name)
                .map(|phrase| {
                    // "beat Roe 46 to 40 percent"
                    let numbers = &self.view.numbers[self.view.numbers_in(phrase.tokens)];
                    let end = numbers.first().map(|number| number.tokens.start);
                    let end = end.filter(|end| *end > phrase.tokens.start);
                    TokenRange::new(phrase.tokens.start, end.unwrap_or(phrase.tokens.end))
                })
                .collect::<Vec<_>>()
        };
        let before = names(start..word);
        let behind = names(word + 1..number.start);
        let sides = match (before.as_slice(), behind.first()) {
            ([.., one], Some(other)) => (*one, *other),
            ([.., one, other], None) => (*one, *other),
            _ => return None,
        };
        Some(self.words(if second { sides.1 } else { sides.0 }))
    }

    /// Whether the clause says of someone that he is up, down or ahead, wins or loses: `Roe is up 15 points`.
    pub fn is_of_side(&self) -> bool {
        let document = self.layers.document;
        let Some(clause) = self.clause else {
            return false;
        };
        // "polls show Roe up by 10 points"
        let number = self.number().start;
        let up = number.saturating_sub(2);
        let put = self.word_before() == "by"
            && ["up", "down", "ahead"]
                .iter()
                .any(|word| document.is(up, word))
            && up
                .checked_sub(1)
                .and_then(|at| self.layers.syntax.phrases.covering(at))
                .is_some_and(|phrase| phrase.kind == NounKind::Name);
        if put {
            return true;
        }
        let leads = document.has(clause.group.verb, Class::Auxiliary)
            || document.has(clause.group.verb, Class::Contest)
            || self.word_before() == "by";
        let subject = clause.subject.and_then(|subject| subject.phrase);
        leads
            && subject
                .and_then(|index| self.layers.syntax.phrases.all().get(index))
                .is_some_and(|phrase| matches!(phrase.kind, NounKind::Name | NounKind::Pronoun))
    }

    /// Whether a capture is what asks people: `the poll`.
    pub(super) fn is_asked(&self, capture: &str) -> bool {
        self.capture(capture)
            .and_then(|tokens| self.layers.syntax.phrases.covering(tokens.start))
            .is_some_and(|phrase| self.is_enquiry(phrase))
    }

    /// `want the next mayor to build roads`: what is wanted is that somebody does something.
    fn acts(&self, words: TokenRange) -> bool {
        let clauses = &self.layers.syntax.clauses;
        let next = clauses.within(TokenRange::new(words.end, words.end + 2));
        clauses.all()[next].iter().any(|clause| {
            clause.group.form == VerbForm::Infinitive && clause.group.tokens.start == words.end
        })
    }

    /// Of whom a poll speaks where the answer is a clause: `37 percent say Roe is to blame`.
    pub fn judged(&self) -> Option<Text> {
        let syntax = self.layers.syntax;
        let clause = self.clause?;
        let end = clause.group.tokens.end;
        let behind = syntax
            .clauses
            .within(TokenRange::new(end, self.sentence.tokens.end))
            .next()?;
        let said = syntax.clauses.all().get(behind)?;
        let subject = said
            .subject
            .filter(|subject| subject.link == Link::Direct)?;
        let phrase = syntax.phrases.all().get(subject.phrase?)?;
        let document = self.layers.document;
        let near = phrase.tokens.start <= end + 1;
        let named = phrase.kind == NounKind::Common
            && said
                .complement
                .is_some_and(|complement| self.is_noun(complement));
        let someone = phrase.kind == NounKind::Name
            // "said a tent would be their first buy"
            || named
            || document.is(phrase.head, "he")
            || document.is(phrase.head, "she");
        let is = said.complement.is_some()
            || document.has(said.group.verb, Class::Linking)
            || BE.iter().any(|word| document.is(said.group.verb, word));
        (near && someone && is).then(|| self.words(phrase.tokens))
    }

    /// What those who are the number are for or against, in the words behind it: `47% said they would vote for Roe`.
    pub fn favoured(&self) -> Option<Text> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let number = self.number();
        let next = self
            .view
            .numbers_in(TokenRange::new(number.end, self.sentence.tokens.end));
        let end = self
            .view
            .numbers
            .get(next.start)
            .filter(|_| !next.is_empty())
            .map_or(self.sentence.tokens.end, |next| next.tokens.start);
        let behind = syntax.clauses.within(TokenRange::new(number.end, end));
        for clause in syntax.clauses.all()[behind].iter().take(ANSWER) {
            // "said the law favours the rich" tells what others do.
            let someone_else = clause.subject.is_some_and(|subject| {
                let phrase = subject.phrase.and_then(|index| self.phrase(index));
                phrase.is_some_and(|phrase| {
                    phrase.tokens.start >= number.end
                        && phrase.kind != NounKind::Pronoun
                        && subject.link == Link::Direct
                })
            });
            if someone_else {
                break;
            }
            let object = clause.object.and_then(|object| object.phrase);
            let adjunct = || {
                clause.adjuncts.iter().find(|adjunct| {
                    ["for", "of", "against"]
                        .iter()
                        .any(|word| document.is(adjunct.preposition.start, word))
                })
            };
            let felt = object
                .and_then(|index| syntax.phrases.all().get(index))
                .is_some_and(|phrase| document.has(phrase.head, Class::Opinion));
            let found = if felt {
                adjunct().map(|adjunct| adjunct.phrase)
            } else if document.has(clause.group.verb, Class::Opinion) {
                object.or_else(|| adjunct().map(|adjunct| adjunct.phrase))
            } else {
                None
            };
            let found = found.filter(|index| {
                self.phrase(*index)
                    .is_some_and(|phrase| phrase.tokens.start >= number.end)
            });
            if let Some(index) = found {
                let words = self.view.extended(index);
                return (!self.acts(words)).then(|| self.words(words));
            }
        }
        None
    }
}

/// Whether a mark sets two statements apart.
fn ends_statement(mark: &str) -> bool {
    [";", ":", "(", "."].contains(&mark)
}

//! How what is reported begins: "that" over what stands before it, a clause, a question, an infinitive, an object.
//!
//! | opens | behind `said` and the like |
//! |---|---|
//! | "that" | `on Monday, at a rally, that sales fell` |
//! | clause | `sales in the north fell` |
//! | question | `whether sales fell` |
//! | infinitive | `to cut sales` |
//! | object | `the plan`, `“the plan”` |

use super::View;
use super::frame::Frame;
use crate::clause::{Clause, Link, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far behind a word of saying the verb of a clause without "that" is looked for, in tokens.
const CLAUSE_REACH: usize = 48;

/// How many tokens may stand for a clause: `said a word about it`.
const SHORT: usize = 5;

/// How many tokens an adjunct before "that" may have.
const ADJUNCT: usize = 16;

/// How many addressees, times, places and words between them may stand before "that".
const STEPS: usize = 10;

impl View<'_, '_> {
    /// The "that" behind addressees, times and places: `said on Monday at a rally that`.
    pub(super) fn that_behind(&self, start: usize, end: usize) -> Option<usize> {
        let document = self.document;
        let mut at = start;
        for _ in 0..STEPS {
            self.look(1);
            if at >= end {
                return None;
            }
            if document.is(at, "that") {
                return self.is_conjunction(at, end).then_some(at);
            }
            if let Some(phrase) = self.syntax.phrases.covering(at)
                && phrase.tokens.start == at
            {
                // A subject with its verb behind it opens a clause: what is "that" to it is not to the word of saying.
                if self.syntax.clauses.with_verb(phrase.tokens.end).is_some() {
                    return None;
                }
                at = self.syntax.phrases.with_of(document, phrase).end;
                continue;
            }
            match self.syntax.tags[at] {
                Tag::Adverb => at += 1,
                // "at the museum and the port", "in an interview taped before the vote"
                Tag::Coordinator | Tag::VerbParticiple if at > start => at += 1,
                Tag::Adposition
                    if self
                        .syntax
                        .phrases
                        .covering(at + 1)
                        .is_some_and(|phrase| phrase.tokens.start == at + 1) =>
                {
                    at += 1;
                }
                _ if document.is(at, ",") && self.is_inserted(at, end) => {
                    at += 1;
                }
                // "asserting — in one word — that"
                _ if document.tokens()[at].kind == TokenKind::Dash => {
                    let close = (at + 1..end.min(at + ADJUNCT))
                        .find(|&close| document.tokens()[close].kind == TokenKind::Dash)?;
                    at = close + 1;
                }
                _ => return None,
            }
        }
        None
    }

    /// The "that" behind a time, a preposition or a participle and their words, whatever they are, where no verb stands between:
    /// `at the “Third Stage” fair in Leeds that`, `Friday during a visit to Leeds, Ohio, that`.
    pub(super) fn that_behind_adjunct(&self, start: usize, end: usize) -> Option<usize> {
        // "heard saying that", "answered by insisting that": what is said is the nearer verb's.
        let says = |at: usize| self.syntax.tags[at] == Tag::VerbIng && self.entry_at(at).is_some();
        let leads = |at: usize| {
            at < end
                && (matches!(self.syntax.tags[at], Tag::Adposition | Tag::VerbIng)
                    || self.document.has(at, Class::Preposition))
                && !says(at)
        };
        let opens = [start, self.past_time(start, end)]
            .into_iter()
            .find(|&at| leads(at))?;
        self.look(ADJUNCT);
        // "in an interview taped before the vote": what has no subject hangs on its noun.
        let hangs = |at: usize| {
            self.syntax.tags.get(at + 1) == Some(&Tag::Adposition)
                && self.document.text(at).ends_with("ed")
                && self
                    .clause_at(at)
                    .is_some_and(|clause| clause.subject.is_none())
        };
        let finite = |at: usize| match self.syntax.tags[at] {
            Tag::VerbFinite => !hangs(at),
            tag => tag == Tag::Auxiliary,
        };
        (opens + 1..end.min(opens + ADJUNCT))
            .take_while(|&at| {
                !finite(at)
                    && !says(at)
                    && (self.document.tokens()[at].kind != TokenKind::Punctuation
                        || self.document.is(at, ",") && self.is_inserted(at, end))
            })
            .find(|&at| self.document.is(at, "that"))
            .filter(|&that| self.is_conjunction(that, end))
    }

    /// A comma behind a word of saying that opens or closes something inserted before "that": `, on Monday,`, `in Leeds, Ohio,`.
    fn is_inserted(&self, comma: usize, end: usize) -> bool {
        let next = comma + 1;
        let place = || {
            self.syntax.phrases.covering(next).is_some_and(|phrase| {
                phrase.tokens.start == next
                    && phrase.kind == NounKind::Name
                    && (self.document.is(phrase.tokens.end, ",")
                        || self.syntax.tags.get(phrase.tokens.end) == Some(&Tag::Adposition))
            })
        };
        next < end
            && (self.document.is(next, "that")
                || matches!(self.syntax.tags[next], Tag::Adposition | Tag::Adverb)
                || place())
    }

    /// Whether "that" opens a clause and is no pronoun or determiner.
    pub(super) fn is_conjunction(&self, that: usize, end: usize) -> bool {
        that + 1 < end
            && match self.syntax.tags[that] {
                Tag::Subordinator => true,
                _ => {
                    let behind = that + 1;
                    self.document.is(behind, ",")
                        || self.syntax.phrases.covering(behind).is_some_and(|phrase| {
                            phrase.tokens.start == behind
                                && self.syntax.phrases.index_of(that)
                                    != self.syntax.phrases.index_of(behind)
                        })
                        // "music that “takes sides”": it is the subject.
                        || self.document.tokens()[behind].kind == TokenKind::Mark
                            && self.syntax.tags.get(behind + 1) != Some(&Tag::VerbFinite)
                        || matches!(
                            self.syntax.tags[behind],
                            Tag::Adposition | Tag::Subordinator
                        )
                }
            }
    }

    pub(super) fn is_question_word(&self, at: usize) -> bool {
        const WORDS: [&str; 10] = [
            "whether", "if", "how", "what", "why", "who", "where", "when", "which", "whom",
        ];
        // "who, without Poe, can win", "what, if anything, was bad"
        let inserted = || {
            self.document.is(at + 1, ",")
                && (self.syntax.tags.get(at + 2) == Some(&Tag::Adposition)
                    || self.document.is(at + 2, "if"))
        };
        WORDS.iter().any(|word| self.document.is(at, word))
            && self
                .document
                .tokens()
                .get(at + 1)
                .is_some_and(|next| next.kind != TokenKind::Punctuation || inserted())
    }

    pub(super) fn is_infinitive(&self, at: usize) -> bool {
        let at = at + usize::from(self.document.is(at, "not"));
        self.document.is(at, "to")
            && self
                .clause_at(at)
                .is_some_and(|clause| clause.group.form == VerbForm::Infinitive)
    }

    /// `promised to “end” the war`: in marks a verb is easily mistaken for a noun.
    pub(super) fn is_marked_infinitive(&self, at: usize, end: usize) -> bool {
        let at = at + usize::from(self.document.is(at, "not"));
        let verb = at + 2;
        let capital = |at: usize| self.document.tokens()[at].is_capital();
        // "Told Voters To “Wait”": a headline has capitals all over.
        self.document.is(at, "to")
            && verb < end
            && self.document.tokens()[at + 1].kind == TokenKind::Mark
            && (matches!(
                self.syntax.tags[verb],
                Tag::Noun | Tag::Adjective | Tag::Adposition | Tag::Auxiliary | Tag::VerbBase
            ) || self.syntax.tags[verb] == Tag::Adverb
                && self.syntax.tags.get(verb + 1) != Some(&Tag::Adjective))
            && (!capital(verb) || capital(at))
    }

    /// Whether a phrase tells when: `last year`, not `a “dark year”`, which somebody calls it.
    pub(super) fn is_time(&self, phrase: &NounPhrase) -> bool {
        phrase.kind == NounKind::Time && self.marks.covering(phrase.head).is_none()
    }

    /// Whether a noun phrase, or a quoted stretch, that could be an object stands here.
    pub(super) fn is_object(&self, at: usize, end: usize) -> bool {
        let Some(tag) = self.syntax.tags.get(at).filter(|_| at < end) else {
            return false;
        };
        match self.syntax.phrases.covering(at) {
            Some(phrase) => phrase.tokens.start == at && !self.is_time(phrase),
            None => {
                // "the “not yet” remark": what stands in marks hides the noun; "called that “beyond belief”"
                let open =
                    at + usize::from(*tag == Tag::Determiner || self.document.is(at, "that"));
                self.marks.covering(open).is_some()
                    && self.document.tokens()[open].kind == TokenKind::Mark
            }
        }
    }

    /// The clause that is reported from here on. Behind a preposition that is where or when it was said: `said in a letter to the port ·sales
    /// fell`, `said on the radio, which he owns, that ·sales fell`.
    pub(super) fn clause_from(&self, at: usize, end: usize) -> Option<(Frame, usize)> {
        match self.is_adjunct(at, end) {
            true => self.clause_behind_adjunct(at, end),
            false => self.starts_clause(at, end).then_some((Frame::Clause, at)),
        }
    }

    /// Whether a preposition, or the conjunction of a circumstance, stands directly behind a word of saying: `said at the port`, `said as she
    /// left`, but not `said about 40 left`.
    fn is_adjunct(&self, at: usize, end: usize) -> bool {
        let next = at + 1;
        next < end
            && match self.syntax.tags[at] {
                Tag::Adposition => {
                    self.syntax.tags[next] != Tag::Numeral
                        && self.document.expression_at(at).is_none()
                }
                Tag::Subordinator => {
                    self.is_circumstance(at, end)
                        || self.document.is(at, "as") && self.starts_clause(next, end)
                }
                _ => false,
            }
    }

    /// The first clause behind an adjunct that does not hang on it.
    fn clause_behind_adjunct(&self, at: usize, end: usize) -> Option<(Frame, usize)> {
        let reach = TokenRange::new(at, end.min(at + CLAUSE_REACH));
        let clauses = self.syntax.clauses.within(reach);
        self.look(clauses.len());
        for clause in &self.syntax.clauses.all()[clauses] {
            if clause.group.form != VerbForm::Finite {
                continue;
            }
            match clause.opener {
                Some(that) if self.document.is(that, "that") => {
                    return (that > at && self.is_conjunction(that, end))
                        .then_some((Frame::That, that + 1));
                }
                Some(_) => continue,
                None => {}
            }
            let subject = clause.subject?;
            if subject.link != Link::Direct {
                continue;
            }
            let word = subject.word?;
            let first = self
                .syntax
                .phrases
                .covering(word)
                .map_or(word, |phrase| phrase.tokens.start);
            let before = first.checked_sub(1).filter(|&before| before > at)?;
            let start = match self.document.tokens()[before].kind {
                TokenKind::Mark => before,
                _ => first,
            };
            // "said in Leeds, noting the port was shut": the clause is another word's.
            let tag = self.syntax.tags[before];
            let hangs = matches!(tag, Tag::Adposition | Tag::Coordinator)
                || tag.is_verb()
                || self.document.is(before, ",")
                // "said in a “note,” Roe left"
                || start == before && !self.opens_marks(before);
            return (!hangs).then_some((Frame::Clause, start));
        }
        None
    }

    /// Whether a clause with subject and finite verb starts here.
    pub(super) fn starts_clause(&self, at: usize, end: usize) -> bool {
        let Some(token) = self.document.tokens().get(at).filter(|_| at < end) else {
            return false;
        };
        let mut start = at;
        match token.kind {
            TokenKind::Punctuation | TokenKind::Dash => return false,
            // "said “we” were": the marks stand around words of the clause.
            TokenKind::Mark => start += 1,
            _ => {}
        }
        if start >= end {
            return false;
        }
        // "both Roe and Poe were": half of a pair.
        let pair = ["both", "either", "neither"]
            .iter()
            .any(|word| self.document.is(start, word));
        if self.syntax.tags[start] == Tag::Coordinator && !pair {
            return false;
        }
        let reach = end.min(at + CLAUSE_REACH);
        let clauses = self.syntax.clauses.within(TokenRange::new(start, reach));
        self.look(clauses.len());
        let fronted = matches!(
            self.syntax.tags[start],
            Tag::Adposition | Tag::Subordinator | Tag::Adverb | Tag::VerbIng
        );
        self.syntax.clauses.all()[clauses].iter().any(|clause| {
            clause.group.form == VerbForm::Finite
                && clause.subject.is_some_and(|subject| {
                    matches!(subject.link, Link::Direct | Link::Inverted)
                        && subject.word.is_some_and(|word| {
                            let first = self
                                .syntax
                                .phrases
                                .covering(word)
                                .map_or(word, |phrase| phrase.tokens.start);
                            first == start
                                || fronted && first > start
                                || first > start && self.is_one_subject(start, first)
                        })
                })
        })
    }

    /// Whether what stands from `start` up to the phrase at `first` can be part of one subject or stand before it.
    fn is_one_subject(&self, start: usize, first: usize) -> bool {
        (start..first).all(|at| {
            let tag = self.syntax.tags[at];
            !tag.is_verb() && tag != Tag::Auxiliary && !self.document.has(at, Class::Relative)
        }) && self.syntax.phrases.index_of(first - 1).is_none()
    }

    /// Whether what follows a verb that takes nothing but a clause can be one, although its grammar was not read: it starts as a
    /// subject does, and a finite verb follows, or, where the verb has no objects at all, more words than stand for a clause (`said so`).
    pub(super) fn goes_on_as_clause(
        &self,
        at: usize,
        end: usize,
        clause: &Clause,
        entry: WordId,
    ) -> bool {
        let inverted = clause
            .subject
            .is_some_and(|subject| subject.link == Link::Inverted);
        let Some(tag) = self.syntax.tags.get(at).filter(|_| at < end && !inverted) else {
            return false;
        };
        let opens = match tag {
            Tag::VerbIng
            | Tag::Adjective
            | Tag::Determiner
            | Tag::Numeral
            | Tag::Symbol
            | Tag::Interjection => true,
            Tag::Punctuation => self.document.tokens()[at].kind == TokenKind::Mark,
            Tag::Subordinator => !self.document.is(at, "as"),
            tag => tag.is_nominal(),
        };
        let long = end - at > SHORT
            && self.takes(entry, "clause-only")
            && (clause.subject.is_some() || clause.group.form != VerbForm::Finite);
        opens
            && (long
                || self.syntax.tags[at + 1..end.min(at + CLAUSE_REACH)]
                    .iter()
                    .any(|tag| matches!(tag, Tag::VerbFinite | Tag::Auxiliary)))
    }
}

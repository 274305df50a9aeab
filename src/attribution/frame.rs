//! What a word of saying or thinking takes, and where what it takes begins.
//!
//! | frame | text |
//! |---|---|
//! | that | `said on Monday that sales fell`, `told the court that he knew` |
//! | clause | `said sales fell`, `told reporters he knew` |
//! | question | `asked whether it was over`, `explained how it works` |
//! | infinitive | `vowed to fight` |
//! | object | `called it a farce`, `urged voters to wait`, `backs the plan` |
//! | preposition | `warned of a crisis`, `spoke about leaving` |

use super::View;
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far behind a word of saying the verb of a clause without "that" is looked for, in tokens.
const CLAUSE_REACH: usize = 48;

/// How many tokens an adjunct before "that" may have.
const ADJUNCT: usize = 16;

/// How many tokens who is asked to do something may have.
const ADDRESSEE: usize = 12;

/// How many addressees, times, places and words between them may stand before "that".
const STEPS: usize = 10;

/// The shape of what is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    That,
    Clause,
    /// The predicate alone: `which officials say is over`.
    Predicate,
    Question,
    Infinitive,
    Object,
    Preposition,
}

impl Frame {
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Frame::That => "quote/reported-that",
            Frame::Clause => "quote/reported-clause",
            Frame::Predicate => "quote/reported-predicate",
            Frame::Question => "quote/reported-question",
            Frame::Infinitive => "quote/reported-infinitive",
            Frame::Object => "quote/reported-object",
            Frame::Preposition => "quote/reported-about",
        }
    }

    /// Whether a whole clause is reported, so that what follows may belong to it.
    pub(super) const fn is_clause(self) -> bool {
        matches!(
            self,
            Frame::That | Frame::Clause | Frame::Predicate | Frame::Question
        )
    }
}

/// A word of saying with the first word of what it reports.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reporting {
    pub(super) cue: TokenRange,
    pub(super) frame: Frame,
    /// The first token of the content.
    pub(super) start: usize,
}

impl View<'_, '_> {
    /// The reporting word at a verb, of one token or several, with its entry.
    pub(super) fn entry_at(&self, verb: usize) -> Option<(TokenRange, WordId)> {
        if let Some(expression) = self.document.expression_at(verb)
            && expression.classes.has(Class::Cue)
        {
            return Some((expression.tokens, expression.id));
        }
        let token = self.document.tokens().get(verb)?;
        token
            .classes
            .has(Class::Cue)
            .then_some((TokenRange::single(verb), token.word))
    }

    /// What the verb of a clause reports behind itself.
    pub(super) fn frame_of(
        &self,
        clause: &Clause,
        cue: TokenRange,
        entry: WordId,
        end: usize,
    ) -> Option<Reporting> {
        let takes = |what| self.takes(entry, what);
        let clausal = takes("clause") || takes("that") || takes("object+clause");
        let found = |frame, start| Some(Reporting { cue, frame, start });
        let at = self.past_adverbs(cue.end, end);
        if clausal
            && let Some(that) = self
                .that_behind(at, end)
                .or_else(|| self.that_behind_adjunct(at, end))
        {
            return Some(Reporting {
                cue: self.with_addressee(cue, at),
                frame: Frame::That,
                start: that + 1,
            });
        }
        let passive = clause.group.voice == Voice::Passive;
        if takes("object+clause")
            && let Some(behind) = self.past_addressee(at, end, entry)
        {
            let next = self.past_time(behind, end);
            if takes("question") && self.is_question_word(next) {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, behind),
                    frame: Frame::Question,
                    start: next,
                });
            }
            if self.starts_clause(next, end) {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, behind),
                    frame: Frame::Clause,
                    start: next,
                });
            }
            if let Some(start) = self.past_preposition(next, end, entry) {
                return Some(Reporting {
                    cue: TokenRange::new(cue.start, start),
                    frame: Frame::Preposition,
                    start,
                });
            }
        }
        if takes("question") {
            let next = self.past_time(at, end);
            if self.is_question_word(next) {
                return found(Frame::Question, next);
            }
        }
        if takes("clause") {
            if self.starts_predicate_at(at, clause) {
                return found(Frame::Predicate, at);
            }
            let next = self.past_time(at, end);
            let only = !takes("noun") && !takes("object+as") && !takes("infinitive");
            if self.starts_clause(next, end)
                || only && !passive && self.goes_on_as_clause(next, end, clause)
            {
                return found(Frame::Clause, next);
            }
        }
        if takes("infinitive") && !passive && self.is_infinitive(at) {
            return found(Frame::Infinitive, at);
        }
        if let Some(start) = self.past_preposition(at, end, entry) {
            return Some(Reporting {
                cue: TokenRange::new(cue.start, start),
                frame: Frame::Preposition,
                start,
            });
        }
        if passive {
            return None;
        }
        if self.is_object(at, end)
            && (takes("noun")
                || takes("object+as")
                || takes("object+infinitive") && self.has_infinitive_behind(at, end))
        {
            return found(Frame::Object, at);
        }
        if takes("gerund") && self.syntax.tags.get(at) == Some(&Tag::VerbIng) && at < end {
            return found(Frame::Infinitive, at);
        }
        None
    }

    /// What is said of the subject of a passive: `was expected to win`, `was described as safe`, `was called a farce`.
    pub(super) fn raised_frame(
        &self,
        cue: TokenRange,
        entry: WordId,
        end: usize,
    ) -> Option<Reporting> {
        let at = self.past_adverbs(cue.end, end);
        let named = self.takes(entry, "object+as");
        let frame = if (self.takes(entry, "object+infinitive") || self.takes(entry, "clause"))
            && self.is_infinitive(at)
        {
            Frame::Infinitive
        } else if named
            && (self.document.is(at, "as")
                || self.document.is(at, "of")
                || self.document.is(at, "for")
                || self.is_object(at, end))
        {
            Frame::Object
        } else {
            return None;
        };
        Some(Reporting {
            cue,
            frame,
            start: at,
        })
    }

    /// What stands behind the preposition at `at` where the entry takes it: `about the bridge`, `of being late`.
    fn past_preposition(&self, at: usize, end: usize, entry: WordId) -> Option<usize> {
        if at + 1 >= end || !self.takes(entry, self.document.text(at)) {
            return None;
        }
        let start = at + 1;
        (self.is_object(start, end)
            || self.is_question_word(start)
            || self.syntax.tags[start] == Tag::VerbIng)
            .then_some(start)
    }

    /// Whether what follows a verb that takes nothing but a clause can be one, although its grammar was not read: it starts as a
    /// subject does, and a finite verb follows.
    fn goes_on_as_clause(&self, at: usize, end: usize, clause: &Clause) -> bool {
        let inverted = clause
            .subject
            .is_some_and(|subject| subject.link == Link::Inverted);
        let Some(tag) = self.syntax.tags.get(at).filter(|_| at < end && !inverted) else {
            return false;
        };
        let opens = match tag {
            Tag::VerbIng | Tag::Adjective | Tag::Determiner | Tag::Numeral | Tag::Symbol => true,
            Tag::Punctuation => self.document.tokens()[at].kind == TokenKind::Mark,
            Tag::Subordinator => !self.document.is(at, "as"),
            tag => tag.is_nominal(),
        };
        opens
            && self.syntax.tags[at + 1..end.min(at + CLAUSE_REACH)]
                .iter()
                .any(|tag| matches!(tag, Tag::VerbFinite | Tag::Auxiliary))
    }

    /// Over adverbs that stand between a verb and what it takes: `said later`, `said, however,`.
    fn past_adverbs(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        let last = end.min(at + 4);
        while at < last
            && self.syntax.tags[at] == Tag::Adverb
            && !self.document.has(at, Class::Subordinator)
            && !self.document.has(at, Class::Relative)
            && !self.document.has(at, Class::Modifier)
        {
            at += 1;
        }
        at
    }

    /// The "that" behind addressees, times and places: `said on Monday at a rally that`.
    fn that_behind(&self, start: usize, end: usize) -> Option<usize> {
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
                _ => return None,
            }
        }
        None
    }

    /// The "that" behind a preposition and its words, whatever they are, where no verb and no comma stands between: `at the “Third Stage”
    /// fair in Leeds that`.
    fn that_behind_adjunct(&self, start: usize, end: usize) -> Option<usize> {
        if start >= end || self.syntax.tags[start] != Tag::Adposition {
            return None;
        }
        (start + 1..end.min(start + ADJUNCT))
            .take_while(|&at| {
                !matches!(self.syntax.tags[at], Tag::VerbFinite | Tag::Auxiliary)
                    && self.document.tokens()[at].kind != TokenKind::Punctuation
            })
            .find(|&at| self.document.is(at, "that"))
            .filter(|&that| self.is_conjunction(that, end))
    }

    /// A comma behind a word of saying that opens or closes something inserted before "that".
    fn is_inserted(&self, comma: usize, end: usize) -> bool {
        comma + 1 < end
            && (self.document.is(comma + 1, "that")
                || matches!(self.syntax.tags[comma + 1], Tag::Adposition | Tag::Adverb))
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
                        || self.document.tokens()[behind].kind == TokenKind::Mark
                }
            }
    }

    /// The cue with whom it is told to, where they stand directly behind it.
    fn with_addressee(&self, cue: TokenRange, at: usize) -> TokenRange {
        match self.syntax.phrases.covering(at) {
            Some(phrase)
                if phrase.tokens.start == cue.end
                    && phrase.kind != NounKind::Time
                    && self.document.has(cue.start, Class::Ditransitive) =>
            {
                TokenRange::new(cue.start, phrase.tokens.end)
            }
            _ => cue,
        }
    }

    /// The end of the addressee that starts here: `the court`, `a crowd of farmers in Ohio`.
    fn past_addressee(&self, at: usize, end: usize, entry: WordId) -> Option<usize> {
        let phrase = self.syntax.phrases.covering(at)?;
        if phrase.tokens.start != at || phrase.kind == NounKind::Time {
            return None;
        }
        let mut behind = self.syntax.phrases.with_of(self.document, phrase).end;
        for _ in 0..2 {
            if behind < end
                && self.syntax.tags[behind] == Tag::Adposition
                && !self.takes(entry, self.document.text(behind))
                && let Some(next) = self.syntax.phrases.covering(behind + 1)
                && next.tokens.start == behind + 1
            {
                behind = self.syntax.phrases.with_of(self.document, next).end;
            }
        }
        (behind < end).then_some(behind)
    }

    /// Over a time between the word of saying and its clause: `said Monday`, `said on Tuesday`.
    fn past_time(&self, at: usize, end: usize) -> usize {
        let time = |at: usize| {
            self.syntax
                .phrases
                .covering(at)
                .filter(|phrase| phrase.tokens.start == at && phrase.kind == NounKind::Time)
                .map(|phrase| phrase.tokens.end)
        };
        let behind = time(at).or_else(|| {
            (self.syntax.tags.get(at) == Some(&Tag::Adposition))
                .then(|| time(at + 1))
                .flatten()
        });
        behind.filter(|&behind| behind < end).unwrap_or(at)
    }

    pub(super) fn is_question_word(&self, at: usize) -> bool {
        const WORDS: [&str; 10] = [
            "whether", "if", "how", "what", "why", "who", "where", "when", "which", "whom",
        ];
        WORDS.iter().any(|word| self.document.is(at, word))
            && self
                .document
                .tokens()
                .get(at + 1)
                .is_some_and(|next| next.kind != TokenKind::Punctuation)
    }

    /// Whether a finite verb without a subject of its own stands here: `which officials say is over`.
    fn starts_predicate_at(&self, at: usize, clause: &Clause) -> bool {
        self.clause_at(at).is_some_and(|next| {
            next.group.tokens.start == at
                && next.group.form == VerbForm::Finite
                && clause
                    .subject
                    .is_some_and(|subject| subject.link != Link::Inverted)
        })
    }

    pub(super) fn is_infinitive(&self, at: usize) -> bool {
        let at = at + usize::from(self.document.is(at, "not"));
        self.document.is(at, "to")
            && self
                .clause_at(at)
                .is_some_and(|clause| clause.group.form == VerbForm::Infinitive)
    }

    /// Whether an infinitive follows the noun phrase at `at`: `voters to wait`, `the head of the board not to wait`.
    fn has_infinitive_behind(&self, at: usize, end: usize) -> bool {
        let near = TokenRange::new(at, end.min(at + ADDRESSEE));
        let index = self.syntax.clauses.within(near).next();
        index
            .and_then(|index| self.syntax.clauses.all().get(index))
            .is_some_and(|clause| clause.group.form == VerbForm::Infinitive)
    }

    /// Whether a noun phrase, or a quoted stretch, that could be an object stands here.
    pub(super) fn is_object(&self, at: usize, end: usize) -> bool {
        if at >= end {
            return false;
        }
        match self.syntax.phrases.covering(at) {
            Some(phrase) => phrase.tokens.start == at && phrase.kind != NounKind::Time,
            None => self
                .marks
                .covering(at)
                .is_some_and(|_| self.document.tokens()[at].kind == TokenKind::Mark),
        }
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
        if matches!(self.syntax.tags[start], Tag::Coordinator) {
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
}

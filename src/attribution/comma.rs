//! Whether a comma ends what is reported, by what stands behind it.

use super::frame::Frame;
use super::surroundings::Surroundings;
use super::{Act, View};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far behind the words for another speaker their word of saying is looked for, in tokens.
const SPEAKER: usize = 16;

/// How far behind a comma words in marks are looked for, in tokens.
const MARKS: usize = 64;

/// How near behind "with" the number of a share stands, in tokens.
const SHARE: usize = 3;

/// How many words may say by the way what an object is.
const DESCRIPTION: usize = 24;

impl View<'_, '_> {
    /// Whether what is reported ends before the comma: another clause, an occasion or another speaker stands behind it.
    pub(super) fn ends_at_comma(
        &self,
        comma: usize,
        end: usize,
        frame: Frame,
        around: Surroundings,
    ) -> bool {
        let document = self.document;
        let mut next = comma + 1;
        if next >= end {
            return true;
        }
        let that = frame == Frame::That;
        if document.has(next, Class::Coordinator) {
            let behind = next + 1;
            if document.is(behind, "that") {
                return false;
            }
            if self.ends_at_coordinator(next, end, frame, around) {
                return true;
            }
            let but = document.is(next, "but") || document.is(next, "yet");
            if !frame.is_clause() {
                // "a “bad week” for Roe, and with polls falling"
                let with = document.is(behind, "with");
                return but || with || self.opens_own_clause(behind, end);
            }
            const SPEAKERS: [&str; 3] = ["he", "she", "they"];
            // "said that it fell, and he accused Poe": he goes on to do something with words.
            let goes_on = || {
                let verb = behind + 1;
                self.clause_at(verb).is_some_and(|clause| {
                    clause.group.tokens.start == verb && self.entry_at(clause.group.verb).is_some()
                })
            };
            return SPEAKERS.iter().any(|word| document.is(behind, word))
                && (but || !that || goes_on())
                || self.is_reporting_clause(behind, end);
        }
        if document.is(next, "according") {
            return true;
        }
        // "two towns, including Leeds"
        if document.is(next, "including") {
            return false;
        }
        while next < end && self.syntax.tags[next] == Tag::Adverb {
            self.look(1);
            next += 1;
        }
        if let Some(clause) = self.clause_at(next) {
            match clause.group.form {
                // "which officials say is safe, opened": a relative clause closes before the verb it was put into.
                VerbForm::Finite | VerbForm::Participle if frame == Frame::Predicate => {
                    return true;
                }
                // "said it fell, called it “a farce” and left"
                VerbForm::Finite
                    if clause
                        .subject
                        .is_some_and(|subject| subject.link == Link::Shared)
                        && self.names_in_marks(clause.group.verb, end) =>
                {
                    return true;
                }
                // "…, saying it is old": he goes on; "…, hoping to win" tells what is hoped in it.
                VerbForm::Ing
                    if self
                        .entry_at(clause.group.verb)
                        .is_some_and(|(_, entry)| self.act_of(entry) == Act::Speech) =>
                {
                    return true;
                }
                VerbForm::Ing => return !frame.is_clause(),
                // "praised the port, closed the pier and left": the next deed of a list.
                VerbForm::Finite
                    if clause.group.tokens.start == next
                        && !frame.is_clause()
                        && clause.conjunct_of == Some(around.index)
                        && !document.is(self.past_adverbs(clause.group.tokens.end, end), "by") =>
                {
                    return true;
                }
                // "…, was safe": the subject stands before the content, or nowhere.
                VerbForm::Finite => {
                    return clause.group.tokens.start == next
                        && around.subject.is_some_and(|subject| {
                            clause.subject.is_none_or(|found| {
                                found.link != Link::Shared
                                    && found.word.is_none_or(|word| word <= subject)
                            })
                        });
                }
                _ => {}
            }
        }
        if self.is_occasion(comma + 1, end)
            || matches!(frame, Frame::Object | Frame::Preposition) && self.is_apposition(comma, end)
        {
            return true;
        }
        let so = usize::from(document.is(next, "so"));
        if (around.fronted || !frame.is_clause()) && self.opens_own_clause(next + so, end)
            || around.fronted && self.opens_main_clause(next, end)
        {
            return true;
        }
        if self.is_relative(next) {
            return !frame.is_clause() || self.naming_clause(next + 1, end).is_some();
        }
        const REMARK: [&str; 4] = ["while", "despite", "whereas", "compared"];
        const ASIDE: [&str; 6] = ["although", "though", "since", "even", "as", "with"];
        if REMARK.iter().any(|word| document.is(comma + 1, word)) {
            return !that || self.is_reporting_clause(comma + 2, end);
        }
        if self.adds_to_object(comma, end, frame) {
            return false;
        }
        if ASIDE.iter().any(|word| document.is(comma + 1, word)) {
            return !frame.is_clause()
                || self.is_reporting_clause(comma + 2, end)
                || document.is(comma + 1, "with") && self.is_naming_participle(comma + 2, end);
        }
        self.is_reporting_clause(next, end)
    }

    /// `backs Poe·, a farmer who left`, `backs the plan·, the first of its kind`: what somebody or something is. In a list a conjunction follows.
    fn is_apposition(&self, comma: usize, end: usize) -> bool {
        let leads = ["a", "an", "the"]
            .iter()
            .any(|word| self.document.is(comma + 1, word));
        let Some(phrase) = self
            .syntax
            .phrases
            .covering(comma + 1)
            .filter(|phrase| leads && phrase.tokens.start == comma + 1)
        else {
            return false;
        };
        // Who one is that the text has not named yet is told of with the name.
        let name = comma
            .checked_sub(1)
            .and_then(|last| self.mentions.covering(last));
        let new = name.is_some_and(|name| {
            name.entity
                .and_then(|entity| self.mentions.entity(entity))
                .is_none_or(|entity| entity.name.start >= name.tokens.start)
        });
        let behind = self.syntax.phrases.with_of(self.document, phrase).end;
        let joins = |at: usize| at < end && self.document.has(at, Class::Coordinator);
        let limit = end.min(comma + DESCRIPTION).max(behind);
        self.look(limit - behind);
        let close = (behind..limit).find(|&at| self.document.is(at, ","));
        let listed = close.is_some_and(|close| {
            joins(close + 1) && self.syntax.phrases.covering(close + 2).is_some()
        });
        !new && !joins(behind) && !listed
    }

    /// Whether what looks like an aside is more of the object: `cited the port, as well as the pier`, `cited the port, a ruin, as a reason`,
    /// `a long, even endless, wait`, `showed Roe ahead, with 40 percent`.
    fn adds_to_object(&self, comma: usize, end: usize, frame: Frame) -> bool {
        let document = self.document;
        let next = comma + 1;
        let tag = |at: usize| self.syntax.tags.get(at).copied();
        let share = |at: usize| {
            document.tokens()[at].kind == TokenKind::Number
                && ["percent", "pct", "%"]
                    .iter()
                    .any(|word| document.is(at + 1, word))
        };
        // "praised it, as well as calling it new": another word of saying.
        let well = document.is(next + 1, "well") && tag(next + 3) != Some(Tag::VerbIng);
        let role = frame == Frame::Object && !self.starts_clause(next + 1, end);
        document.is(next, "as") && (well || role)
            || document.is(next, "even") && tag(next + 1) == Some(Tag::Adjective)
            || document.is(next, "with") && (next + 1..end.min(next + 1 + SHARE)).any(share)
    }

    /// `said it was “old,” which led to “harm”`: words in marks that follow without a word of saying are the same one's.
    pub(super) fn is_quoted_on(&self, at: usize, end: usize) -> bool {
        let near = TokenRange::new(at, end.min(at + MARKS));
        let Some(next) = self.marks.outermost_in(near).next() else {
            return false;
        };
        let between = TokenRange::new(at, next.outer().start);
        // "but he had praise: “…”"
        if between
            .end
            .checked_sub(1)
            .is_some_and(|last| self.document.is(last, ":"))
        {
            return false;
        }
        let clauses = self.syntax.clauses.within(between);
        self.look(between.len());
        !self.syntax.clauses.all()[clauses]
            .iter()
            .any(|clause| self.entry_at(clause.group.verb).is_some())
            && !between
                .range()
                .any(|at| self.document.has(at, Class::CueNominal))
    }

    /// What a comma adds to somebody's very words is the writer's: `said it was “safe,” …, which it was not`, `, a word he likes`, `, drawing
    /// laughs`.
    pub(super) fn is_remark(&self, at: usize) -> bool {
        self.is_relative(at)
            || self.syntax.tags.get(at) == Some(&Tag::VerbIng) && !self.document.is(at, "including")
            || self.document.is(at, "a")
            || self.document.is(at, "an")
    }

    pub(super) fn is_relative(&self, at: usize) -> bool {
        ["which", "who", "where", "whose"]
            .iter()
            .any(|word| self.document.is(at, word))
    }

    /// Whether subject and finite verb follow.
    pub(super) fn opens_own_clause(&self, at: usize, end: usize) -> bool {
        let Some(phrase) = self.syntax.phrases.covering(at) else {
            return false;
        };
        if phrase.tokens.start != at {
            return false;
        }
        let index = self.syntax.phrases.index_of(at);
        let near = self
            .syntax
            .clauses
            .within(TokenRange::new(at, end.min(at + 24)));
        self.syntax.clauses.all()[near].iter().any(|clause| {
            clause.group.form == VerbForm::Finite
                && clause
                    .subject
                    .is_some_and(|subject| subject.link == Link::Direct && subject.phrase == index)
        })
    }

    /// Behind a clause that stood first: whether a subject follows, perhaps behind a time, with a verb, which may have been taken for a
    /// participle: `, on Monday Roe left`, `, the crowd applauded`, `, Roe, 52, shook her head`.
    fn opens_main_clause(&self, at: usize, end: usize) -> bool {
        let start = self.past_time(at, end);
        let Some(phrase) = self
            .syntax
            .phrases
            .covering(start)
            .filter(|phrase| phrase.tokens.start == start)
        else {
            return false;
        };
        let acts = |at: usize| {
            let verb = self.past_adverbs(at, end);
            self.clause_at(verb).is_some_and(|clause| {
                clause.group.tokens.start == verb
                    && matches!(clause.group.form, VerbForm::Finite | VerbForm::Participle)
            })
        };
        let behind = phrase.tokens.end;
        if !self.document.is(behind, ",") {
            return acts(behind);
        }
        let limit = end.min(behind + DESCRIPTION).max(behind);
        self.look(limit - behind);
        (behind + 1..limit).any(|comma| self.document.is(comma, ",") && acts(comma + 1))
    }

    /// `with Roe calling it “a farce”`, `and Roe calling it “a farce”`.
    pub(super) fn is_naming_participle(&self, at: usize, end: usize) -> bool {
        self.naming_clause(at, end)
            .is_some_and(|clause| clause.group.form == VerbForm::Ing)
    }

    /// `with Roe saying it is “old” and ·Poe nodding`: another one, and what they do.
    pub(super) fn is_second_participle(&self, at: usize) -> bool {
        let subject = self
            .syntax
            .phrases
            .covering(at)
            .filter(|phrase| phrase.tokens.start == at);
        subject
            .and_then(|phrase| self.clause_at(phrase.tokens.end))
            .is_some_and(|clause| {
                clause.group.form == VerbForm::Ing
                    && clause.subject.is_some_and(|subject| {
                        subject.word.is_some_and(|word| word >= at)
                            || subject.phrase == self.syntax.phrases.index_of(at)
                    })
            })
    }

    /// Somebody, and a verb that says in marks what something is: `, which ·he called “a farce”`.
    fn naming_clause(&self, at: usize, end: usize) -> Option<&Clause> {
        let phrase = self
            .syntax
            .phrases
            .covering(at)
            .filter(|phrase| phrase.tokens.start == at)?;
        let verb = self.past_adverbs(phrase.tokens.end, end);
        self.clause_at(verb).filter(|clause| {
            clause.group.tokens.start == verb && self.names_in_marks(clause.group.verb, end)
        })
    }

    /// `called it “a farce”`: a verb that says what something is, with words in marks behind.
    pub(super) fn names_in_marks(&self, verb: usize, end: usize) -> bool {
        let names = self.entry_at(verb).is_some_and(|(_, entry)| {
            self.takes(entry, "object+as") || self.takes(entry, "object+role")
        });
        let near = TokenRange::new(verb, end.min(verb + SPEAKER));
        names && self.marks.outermost_in(near).next().is_some()
    }

    /// Whether another speaker and a word of saying follow: `, Roe said`, `, and Roe, the mayor, said`.
    fn is_reporting_clause(&self, at: usize, end: usize) -> bool {
        let Some(phrase) = self
            .syntax
            .phrases
            .covering(at)
            .filter(|phrase| phrase.tokens.start == at)
        else {
            return false;
        };
        let near = TokenRange::new(phrase.tokens.end, end.min(phrase.tokens.end + SPEAKER));
        let clauses = self.syntax.clauses.within(near);
        self.look(clauses.len());
        self.syntax.clauses.all()[clauses]
            .iter()
            .find(|clause| clause.group.form == VerbForm::Finite)
            .is_some_and(|clause| {
                let subject = clause.subject.filter(|found| found.link == Link::Direct);
                // "an honor Roe called late": what is told of stands before who tells it.
                let behind = || {
                    let found = subject.and_then(|subject| {
                        let phrase = self.syntax.phrases.all().get(subject.phrase?)?;
                        Some(phrase.tokens.start)
                    });
                    found == Some(phrase.tokens.end)
                };
                let own = clause.group.tokens.start == phrase.tokens.end
                    || subject.is_some_and(|subject| subject.word == Some(phrase.head))
                    || behind();
                // "the bridge was closed", "it must close": nobody closes with a word there.
                own && clause.group.voice == Voice::Active
                    && clause.group.modal.is_none()
                    && self
                        .entry_at(clause.group.verb)
                        .is_some_and(|(_, entry)| self.takes(entry, "quote"))
            })
    }
}

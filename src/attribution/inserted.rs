//! Reporting clauses behind or inside what they report, and the quoted sentences that follow.
//!
//! | text | content |
//! |---|---|
//! | `Sales fell, Roe said.` | `Sales fell` |
//! | `Sales, Roe said, fell.` | `Sales` + `fell` |
//! | `PARIS — Sales fell, said Roe.` | `Sales fell` |
//! | `Roe said it was “over.” “I am tired.”` | `it was “over.”` + `I am tired.` |

use super::reported::{Reader, Telling};
use super::source::DESCRIBING;
use super::{Source, View};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::{Shape, TokenKind};
use crate::lexicon::{Class, WordId};
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many clauses of what stands before a reporting clause are looked through for a finite verb.
const CLAUSES: usize = 16;

/// How many words may stand before "as" that are not yet reported.
const FRONT: usize = 3;

/// How many words may tell when and where somebody said something, up to the comma behind them.
const ADJUNCTS: usize = 16;

/// How many tokens the place before a report may have.
const DATELINE: usize = 8;

/// A reporting clause that stands behind a comma.
struct Inserted {
    comma: usize,
    /// Where speaker, verb and addressee end.
    end: usize,
    source: Option<Source>,
}

impl View<'_, '_> {
    /// What is reported of the words before a reporting clause that splits a sentence: where it stands in a relative clause, or right behind
    /// the word that opens a phrase, nothing before that: `owns a port, ·which, Roe said, is old`, `left early and·, Roe said, slept`.
    pub(super) fn split_in(&self, first: TokenRange) -> Option<TokenRange> {
        let near = first.end.saturating_sub(ADJUNCTS).max(first.start);
        self.look(first.end - near);
        let comma = (near..first.end)
            .rev()
            .find(|&at| self.document.is(at, ","));
        if let Some(comma) = comma
            && self.is_relative(comma + 1)
            && (comma + 2 == first.end || self.has_main_clause(TokenRange::new(first.start, comma)))
        {
            return Some(TokenRange::new(comma + 1, first.end));
        }
        let mut opened = first.end;
        let joins = |word: usize| self.document.has(word, Class::Subordinator);
        while opened > near && self.syntax.tags[opened - 1] == Tag::Adverb && !joins(opened - 1) {
            opened -= 1;
        }
        let word = opened.checked_sub(1).filter(|&word| word > first.start);
        let opens = word.is_some_and(|word| {
            // "sooner or later"
            self.document.has(word, Class::Coordinator) && !self.document.is(word, "or")
                || joins(word)
                || self.syntax.tags[word] == Tag::Adposition
                || self.document.is(word, "including")
        });
        let rest = TokenRange::new(opened, first.end);
        match opens {
            true => (!rest.is_empty()).then_some(rest),
            false => Some(first),
        }
    }

    /// The comma in `in Leeds, Ohio,`.
    fn is_inside_place(&self, comma: usize) -> bool {
        let name = |at: usize| {
            self.syntax
                .phrases
                .covering(at)
                .filter(|phrase| phrase.kind == NounKind::Name)
        };
        let town = comma.checked_sub(1).and_then(name);
        town.and_then(|town| town.tokens.start.checked_sub(1))
            .is_some_and(|before| self.syntax.tags[before] == Tag::Adposition)
            && name(comma + 1).is_some_and(|state| {
                state.tokens.start == comma + 1 && self.document.is(state.tokens.end, ",")
            })
    }

    pub(super) fn can_be_inserted(&self, clause: &Clause, entry: WordId) -> bool {
        (self.takes(entry, "clause")
            || self.takes(entry, "object+clause") && self.takes(entry, "quote"))
            && clause.group.form == VerbForm::Finite
            && clause.group.voice == Voice::Active
            && clause.opener.is_none()
    }
}

impl Reader<'_, '_> {
    /// `Sales fell, Roe said`, `Sales, Roe said, fell`: the reporting clause stands behind or inside what it reports.
    pub(super) fn inserted(&mut self, telling: Telling<'_>) {
        let Telling {
            index,
            clause,
            cue,
            entry,
            sentence,
        } = telling;
        let view = self.view;
        if !view.can_be_inserted(clause, entry) {
            return;
        }
        let Some(reporting) = self.reporting_clause(index, clause, cue, sentence) else {
            return;
        };
        let comma = reporting.comma;
        let start = view.start_of(sentence);
        let from = start.max(self.reached).max(self.taken.before(comma));
        let closed = view.document.tokens()[comma].kind == TokenKind::Mark;
        let mut first = TokenRange::new(from, (comma + usize::from(closed)).max(from));
        if let Some(dash) = self.dateline(first) {
            first.start = dash + 1;
        }
        while !first.is_empty() && view.is_edge(first.start) {
            first.start += 1;
        }
        if first.is_empty() {
            return;
        }
        let end = view.end_of(sentence);
        // "Sales, Roe said earlier in an interview, fell"
        let told = view.past_told(reporting.end, end);
        let behind = match view.document.is(told, ",") {
            true => told,
            false => reporting.end,
        };
        let mut contents = vec![first];
        let limit = self.taken.until(behind, end);
        // "Last week, Roe said, the mayor left": of what only tells when, nothing is said before the comma.
        let unsaid = || {
            let rest = view.trimmed(TokenRange::new(behind + 1, limit.max(behind + 1)));
            let opens = view.document.is(behind, ",") && view.starts_clause(behind + 1, limit);
            (opens && !self.has_finite_verb(first) && self.tells_when(first)).then_some(rest)
        };
        if let Some(rest) = view.resumed(behind, limit).or_else(unsaid) {
            contents = view.split_in(first).into_iter().chain([rest]).collect();
        } else if !self.has_finite_verb(first)
            && (self.tells_when(first)
                // "The movement plans a march, the Herald reports": the end of the sentence leaves the verb nothing else to take.
                || behind < end && (view.takes(entry, "noun") || !view.takes(entry, "quote")))
        {
            return;
        } else if from > start
            && from == self.taken.before(comma)
            && (!self.has_finite_verb(first) || view.is_relative(from))
        {
            // "According to two people who know it, Roe said": the words belong to what stands before them.
            return;
        } else if view.document.has(first.start, Class::Subordinator)
            && !view.document.is(first.start, "that")
            && !view.has_main_clause(first)
        {
            // "As the town woke, Roe felt tired": nothing is yet said.
            return;
        }
        self.reached = contents.last().map_or(behind, |last| last.end.max(behind));
        self.push(
            contents,
            cue,
            view.act_of(entry),
            reporting.source,
            "quote/reported-before-cue",
        );
        self.last = Some(reporting.source);
        let stop = self.reached;
        self.go_on(sentence, view.end_of(sentence).max(stop));
    }

    /// `As Roe noted on Monday, sales fell`, `Sales, as Roe noted, fell`.
    pub(super) fn as_said(&mut self, telling: Telling<'_>) -> bool {
        let Telling {
            index,
            clause,
            cue,
            entry,
            sentence,
        } = telling;
        let view = self.view;
        let document = view.document;
        // "as they say": nobody does. "as Roe put it": of the verbs that lead to quotes alone, those of two words.
        let end = view.end_of(sentence);
        let behind = view.past_adverbs(cue.end, end);
        // "as Roe told the Herald, sales fell"
        let told = view.takes(entry, "object+clause");
        let behind = match view.past_addressee(behind, end, entry).filter(|_| told) {
            Some(heard) => heard,
            None => behind,
        };
        let alone = document.is(behind, ",")
            || behind >= end
            || view.syntax.tags.get(behind) == Some(&Tag::Adposition)
            || view.past_time(behind, end) > behind;
        let said = alone
            && (told || view.takes(entry, "clause") || cue.len() > 1 && view.takes(entry, "quote"))
            && clause.group.form == VerbForm::Finite
            && clause.group.voice == Voice::Active;
        let subject = clause
            .subject
            .filter(|subject| subject.link == Link::Direct)
            .and_then(|subject| view.syntax.phrases.all().get(subject.phrase?));
        let Some(opener) = clause
            .opener
            .filter(|&opener| said && opener >= sentence.start && document.is(opener, "as"))
            .filter(|&opener| subject.is_some_and(|phrase| phrase.tokens.start == opener + 1))
            .filter(|&opener| !(document.is(opener + 1, "they") && document.is(cue.start, "say")))
        else {
            return false;
        };
        let from = sentence.start.max(self.reached);
        let first = view.trimmed(TokenRange::new(from, opener.max(from)));
        // "But as Roe said", "Of course, as Roe said": not yet what is said.
        let fronted = first.len() <= FRONT
            && first.range().all(|at| {
                document.has(at, Class::Coordinator)
                    || view.syntax.tags[at] == Tag::Adverb && !document.is(at, "even")
                    || document.is(first.start, "of")
            });
        let close = (cue.end..end.min(cue.end + ADJUNCTS))
            .take_while(|&at| !matches!(view.syntax.tags[at], Tag::VerbFinite | Tag::Auxiliary))
            .find(|&at| document.is(at, ",") && !view.is_inside_place(at));
        let rest = close.and_then(|close| view.resumed(close, self.taken.until(close, end)));
        // "“It is dead,” as Roe said": the comma stands in the marks.
        let marked = opener.checked_sub(2).is_some_and(|comma| {
            document.is(comma, ",") && document.tokens()[comma + 1].kind == TokenKind::Mark
        });
        let inserted = (first.end < opener || marked) && !fronted;
        let before = match rest {
            Some(_) => view.split_in(first),
            None => Some(first),
        };
        let mut contents: Vec<TokenRange> = Vec::new();
        contents.extend(before.filter(|_| inserted));
        contents.extend(rest);
        let Some(reached) = contents.last().map(|last| last.end) else {
            return false;
        };
        let closes = inserted && self.has_finite_verb(first);
        if !(fronted || inserted) || rest.is_none() && !closes {
            return false;
        }
        let source = self.source(index, clause, sentence);
        self.reached = reached.max(cue.end);
        self.push(
            contents,
            cue,
            view.act_of(entry),
            source,
            "quote/reported-before-cue",
        );
        self.last = Some(source);
        self.go_on(sentence, view.end_of(sentence).max(reached));
        true
    }

    /// Speaker and verb between a comma and what follows them: `, Roe told friends`, `, said an aide to Roe`.
    fn reporting_clause(
        &self,
        index: usize,
        clause: &Clause,
        cue: TokenRange,
        sentence: TokenRange,
    ) -> Option<Inserted> {
        let view = self.view;
        let is_comma = |comma: usize| {
            comma > sentence.start
                && (view.document.is(comma, ",")
                    || view.document.tokens()[comma].kind == TokenKind::Dash
                    || view.document.tokens()[comma].kind == TokenKind::Mark
                        && view.document.is(comma - 1, ",")
                        && self.has_finite_verb(TokenRange::new(sentence.start, comma)))
        };
        let end_of = |source: Source| {
            source
                .mention
                .end
                .max(source.role.map_or(0, |role| role.end))
        };
        let subject = clause
            .subject
            .filter(|subject| matches!(subject.link, Link::Direct | Link::Inverted))
            .and_then(|subject| view.syntax.phrases.all().get(subject.phrase?));
        if let Some(phrase) = subject
            && let Some(comma) = clause
                .group
                .tokens
                .start
                .min(phrase.tokens.start)
                .checked_sub(1)
                .filter(|&comma| is_comma(comma))
        {
            let source = self.source(index, clause, sentence);
            let addressee = clause
                .object
                .and_then(|object| view.syntax.phrases.all().get(object.phrase?))
                .filter(|object| object.tokens.start == clause.group.tokens.end);
            // "Last month, the bank wrote a long, dull letter": something is written, not said to somebody.
            let spoken_to = view
                .entry_at(cue.start)
                .is_some_and(|(_, entry)| view.takes(entry, "object+clause"));
            if addressee.filter(|_| !spoken_to).is_some_and(|object| {
                matches!(object.kind, NounKind::Common | NounKind::Number)
                    && !view.document.tokens()[object.head]
                        .classes
                        .meets(DESCRIBING)
            }) {
                return None;
            }
            return Some(Inserted {
                comma,
                end: clause
                    .group
                    .tokens
                    .end
                    .max(phrase.tokens.end)
                    .max(cue.end)
                    .max(addressee.map_or(0, |object| object.tokens.end))
                    .max(source.map_or(0, end_of)),
                source,
            });
        }
        // "said a spokesman for the port": where the clause was not read so, the words behind the verb tell.
        let comma = clause
            .group
            .tokens
            .start
            .checked_sub(1)
            .filter(|&comma| is_comma(comma))?;
        let report = view.inverted(clause.group.tokens.start, sentence.end)?;
        // "The mayor, Ann Roe, wrote a letter": who writes stands before the verb.
        let speaks = report.source.is_some_and(|source| {
            let last = source.mention.end - 1;
            let phrase = view.syntax.phrases.index_of(last);
            view.mentions.covering(last).is_some()
                || phrase.is_none_or(|phrase| view.is_person(phrase))
        });
        if subject.is_some() && !speaks {
            return None;
        }
        Some(Inserted {
            comma,
            end: report.source.map_or(cue.end, end_of).max(cue.end),
            source: report.source,
        })
    }

    /// `On Monday`, `Meanwhile`, `In the past five years`: words without a verb that only lead to what is said.
    fn tells_when(&self, words: TokenRange) -> bool {
        let view = self.view;
        let adverbial = match view.syntax.tags[words.start] {
            Tag::Adposition | Tag::Adverb => true,
            // "And so"
            Tag::Coordinator => words.len() < FRONT,
            _ => false,
        };
        let time = view.syntax.phrases.covering(words.start);
        adverbial || time.is_some_and(|phrase| phrase.kind == NounKind::Time)
    }

    pub(super) fn has_finite_verb(&self, range: TokenRange) -> bool {
        let clauses = &self.view.syntax.clauses;
        clauses
            .within(range)
            .take(CLAUSES)
            .any(|index| clauses.all()[index].group.form == VerbForm::Finite)
    }

    /// `PARIS — Sales fell, Roe said`: the place of the report is not reported.
    fn dateline(&self, content: TokenRange) -> Option<usize> {
        let tokens = self.view.document.tokens();
        content
            .range()
            .take(DATELINE)
            .take_while(|&at| {
                tokens[at].shape.has(Shape::ALL_CAPITALS)
                    || matches!(tokens[at].kind, TokenKind::Dash | TokenKind::Punctuation)
            })
            .find(|&at| at > content.start && tokens[at].kind == TokenKind::Dash)
    }
}

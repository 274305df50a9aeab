//! Reported clauses: what a verb of saying or thinking takes, and clauses with a reporting clause behind or inside.

use super::frame::{Frame, Reporting};
use super::surroundings::Surroundings;
use super::taken::Taken;
use super::{Act, Attribution, QuoteKind, Source, View};
use crate::clause::{Clause, Link, VerbForm};
use crate::document::TokenKind;
use crate::lexicon::{Class, WordId};
use crate::phrase::NounKind;
use crate::span::{Span, TokenRange};
use crate::tagger::Tag;

/// Adds the reported clauses of a document to the attributions found so far; their contents share no words with one another.
pub(super) fn read(view: View<'_, '_>, attributions: &mut Vec<Attribution>) {
    let taken = Taken::of(view, attributions);
    let mut reader = Reader {
        view,
        taken,
        found: Vec::new(),
        reached: 0,
        last: None,
    };
    for sentence in view.document.sentences() {
        reader.sentence(sentence.tokens);
    }
    attributions.append(&mut reader.found);
}

pub(super) struct Reader<'a, 't> {
    pub(super) view: View<'a, 't>,
    pub(super) taken: Taken,
    pub(super) found: Vec<Attribution>,
    /// Where the last content or cue found here ends.
    pub(super) reached: usize,
    /// Who said the last content of this sentence.
    pub(super) last: Option<Option<Source>>,
}

/// A verb of saying or thinking where it stands.
#[derive(Clone, Copy)]
pub(super) struct Telling<'a> {
    /// Its clause, as an index and itself.
    pub(super) index: usize,
    pub(super) clause: &'a Clause,
    /// The words that report, and their entry in the lexicon.
    pub(super) cue: TokenRange,
    pub(super) entry: WordId,
    pub(super) sentence: TokenRange,
}

impl Reader<'_, '_> {
    fn sentence(&mut self, sentence: TokenRange) {
        let view = self.view;
        self.last = None;
        let mut clauses = view.syntax.clauses.within(sentence);
        let closing = self.closing_report(sentence);
        for at in sentence.range() {
            if clauses
                .clone()
                .next()
                .is_none_or(|index| view.syntax.clauses.all()[index].group.verb != at)
            {
                if at >= self.reached
                    && view.document.has(at, Class::CueNominal)
                    && view.marks.covering(at).is_none()
                {
                    self.nominal(at, sentence);
                }
                continue;
            }
            view.look(1);
            let Some(index) = clauses.next() else {
                break;
            };
            let clause = &view.syntax.clauses.all()[index];
            let verb = clause.group.verb;
            if verb < self.reached || view.marks.covering(verb).is_some() {
                continue;
            }
            let Some((cue, entry)) = view.entry_at(verb) else {
                continue;
            };
            if self.taken.has_cue(clause.group.tokens.cover(cue)) {
                continue;
            }
            // "A survey indicated that sales fell, officials said": the survey is nearer.
            let cited = closing.filter(|&last| index < last).is_some_and(|last| {
                let end = view.syntax.clauses.all()[last].group.tokens.start;
                !(view.document.is(cue.end, "that") && view.starts_clause(cue.end + 1, end))
            });
            if cited {
                continue;
            }
            let telling = Telling {
                index,
                clause,
                cue,
                entry,
                sentence,
            };
            if !self.as_said(telling) && !self.taken_up(telling) && !self.raised(telling) {
                self.inserted(telling);
            }
        }
    }

    /// `Roe plans to leave, the Herald reports`, `Roe plans to leave, Poe said, and to sell the house`: who is cited for the words around.
    fn closing_report(&self, sentence: TokenRange) -> Option<usize> {
        let view = self.view;
        let end = view.end_of(sentence);
        view.syntax.clauses.within(sentence).rev().find(|&index| {
            let clause = &view.syntax.clauses.all()[index];
            let Some((cue, entry)) = view.entry_at(clause.group.verb) else {
                return false;
            };
            view.look(1);
            let fits = view.can_be_inserted(clause, entry)
                && view.marks.covering(clause.group.verb).is_none()
                && !self.taken.has_cue(clause.group.tokens.cover(cue));
            let Some(first) = self.content_before(clause, sentence).filter(|_| fits) else {
                return false;
            };
            // "Roe recalled the days when, she said, ships were full": only what the last word opens is said there.
            let whole = || view.split_in(first) == Some(first);
            view.past_time(cue.end, sentence.end) >= end
                || view.takes(entry, "clause")
                    && view.document.is(view.past_told(cue.end, end), ",")
                    && whole()
        })
    }

    /// `said sales fell`: what is reported stands behind the verb.
    fn taken_up(&mut self, telling: Telling<'_>) -> bool {
        let Telling {
            index,
            clause,
            cue,
            entry,
            sentence,
        } = telling;
        let view = self.view;
        if view.quotes_another(index, clause) {
            return false;
        }
        let end = view.end_of(sentence);
        let relative = view.relative_object(clause);
        // "what he admitted as a “rant,”"
        let role = relative
            .filter(|_| view.document.is(cue.end, "as"))
            .and_then(|_| view.raised_frame(cue, entry, end));
        let frame = role.or_else(|| view.frame_of(clause, cue, entry, end));
        let Some(reporting) = frame.or_else(|| {
            relative
                .or_else(|| view.noun_object(clause, cue.end))
                .and_then(|_| view.raised_frame(cue, entry, end))
        }) else {
            return false;
        };
        // "neither confirming nor denying it": one verb is joined to another.
        if view.document.is(reporting.start, "nor") {
            return false;
        }
        // "Sales fell, Roe said, that …", "Sales fell, Roe said, in a market that …"
        let resumes = || view.document.is(view.past_told(cue.end, end), ",");
        if reporting.frame == Frame::That && resumes() && self.is_behind_content(clause, sentence) {
            return false;
        }
        if reporting.frame == Frame::Clause
            && ([reporting.cue.end, reporting.start]
                .into_iter()
                .any(|at| matches!(view.syntax.tags[at], Tag::Adposition | Tag::Subordinator))
                || view.document.is(reporting.cue.end, ","))
            && self.is_behind_content(clause, sentence)
        {
            return false;
        }
        let source = self.source(index, clause, sentence);
        // "Remember when Roe called it “dead”?": the reader is asked.
        if source.is_none()
            && clause.group.form == VerbForm::Base
            && reporting.frame == Frame::Question
        {
            return false;
        }
        // What somebody backs or wants is reported only of somebody; a clause without "that" needs its speaker as well.
        if source.is_none()
            && (reporting.frame == Frame::Clause
                || !reporting.frame.is_clause() && !view.takes(entry, "object+clause"))
        {
            return false;
        }
        let limit = self.taken.until(reporting.start, end);
        let around = view.surroundings(index, clause, sentence.start);
        let Some(content) = self.content(&reporting, around, limit) else {
            return false;
        };
        // "to support the plan" is an aim, not yet support.
        if clause.group.form == VerbForm::Infinitive
            && matches!(reporting.frame, Frame::Object | Frame::Preposition)
            && view.kind_of(&[content]) == QuoteKind::Indirect
            && !self.goes_on_to(index, clause)
        {
            return false;
        }
        let noun = view.noun_object(clause, reporting.start);
        let object = match reporting.frame {
            Frame::Object => relative.or(noun).filter(|_| view.takes_role(&reporting)),
            // "the bridge, which engineers say ·is safe": the noun is told of already.
            Frame::Predicate => relative
                .filter(|word| view.document.is(word.start, "what"))
                .or(noun),
            _ => None,
        };
        self.push(
            object.into_iter().chain([content]).collect(),
            reporting.cue,
            view.act_of(entry),
            source,
            reporting.frame.rule(),
        );
        self.last = Some(source);
        self.reached = content.end;
        self.go_on(sentence, content.end);
        true
    }

    /// `Roe continued to praise it`: an infinitive directly behind a verb that says that it came about.
    fn goes_on_to(&self, index: usize, clause: &Clause) -> bool {
        let clauses = self.view.syntax.clauses.all();
        index
            .checked_sub(1)
            .and_then(|before| clauses.get(before))
            .is_some_and(|before| {
                let verb = before.group.verb;
                let entry = match self.view.document.expression_at(verb) {
                    Some(expression) if expression.classes.has(Class::Stance) => expression.id,
                    _ => self.view.document.tokens()[verb].word,
                };
                clause.group.tokens.start <= before.group.tokens.end + 1
                    && self.view.lexicon.column(entry, Class::Stance, 1) == Some("achieve")
            })
    }

    /// What is reported, up to a limit at the furthest; a noun phrase goes without what tells how and when it was said.
    pub(super) fn content(
        &self,
        reporting: &Reporting,
        around: Surroundings,
        limit: usize,
    ) -> Option<TokenRange> {
        if limit <= reporting.start {
            return None;
        }
        let mut stop = self.view.extent(reporting, around, limit);
        if matches!(reporting.frame, Frame::Object | Frame::Preposition) {
            stop = self.view.without_adjuncts(reporting.start, stop);
        }
        let mut content = self.view.trimmed(TokenRange::new(reporting.start, stop));
        // "she was late and added, “…”": what leads to the next quote.
        if self.taken.next(reporting.start) == Some(limit) && content.end == limit {
            while !content.is_empty() && self.view.leads_on(content.end - 1) {
                content.end -= 1;
            }
            content = self.view.trimmed(content);
        }
        // "backs the plan and·, in a letter, praised it"
        if !content.is_empty() && self.view.syntax.tags[content.end - 1] == Tag::Coordinator {
            content.end -= 1;
        }
        (!content.is_empty()).then_some(content)
    }

    /// `Sales fell, Roe said after it closed`: a comma and a clause stand before the speaker, so that what follows the verb is no content.
    fn is_behind_content(&self, clause: &Clause, sentence: TokenRange) -> bool {
        self.content_before(clause, sentence).is_some()
    }

    /// The clause before the comma before the speaker.
    fn content_before(&self, clause: &Clause, sentence: TokenRange) -> Option<TokenRange> {
        let view = self.view;
        let phrase = view
            .syntax
            .phrases
            .all()
            .get(clause.subject.and_then(|subject| subject.phrase)?)?;
        let comma = phrase.tokens.start.checked_sub(1)?;
        let from = sentence.start.max(self.reached);
        (comma > from
            && view.document.is(comma, ",")
            && self.has_finite_verb(TokenRange::new(from, comma)))
        .then(|| TokenRange::new(from, comma))
    }

    pub(super) fn push(
        &mut self,
        contents: Vec<TokenRange>,
        cue: TokenRange,
        act: Act,
        source: Option<Source>,
        rule: &'static str,
    ) {
        let view = self.view;
        let kind = view.kind_of(&contents);
        // The marks around the whole are no part of it.
        let unmarked = |range: TokenRange| match view.marks.holding(range.start) {
            Some(quoted)
                if quoted.outer() == range && contents.len() == 1 && !quoted.inner.is_empty() =>
            {
                quoted.inner
            }
            _ => range,
        };
        let content: Vec<Span> = contents
            .iter()
            .map(|&range| view.document.span(unmarked(range)))
            .collect();
        self.found.push(Attribution {
            kind,
            act,
            rule,
            content,
            cue: Some(cue),
            source,
        });
    }
}

impl View<'_, '_> {
    /// Whether a word can only lead to what follows it: a conjunction, a preposition.
    fn leads_on(&self, at: usize) -> bool {
        self.look(1);
        matches!(
            self.syntax.tags[at],
            Tag::Adposition | Tag::Particle | Tag::Coordinator | Tag::Subordinator
        ) || self.document.has(at, Class::Subordinator)
            || self.is_relative(at)
    }

    /// `what Roe called a farce`, `which Roe called a farce`: the relative word before the subject is the object of the verb.
    pub(super) fn relative_object(&self, clause: &Clause) -> Option<TokenRange> {
        let subject = clause
            .subject
            .filter(|subject| subject.link == Link::Direct)?;
        let phrase = self.syntax.phrases.all().get(subject.phrase?)?;
        let before = phrase.tokens.start.checked_sub(1)?;
        let relative = ["what", "which", "whom", "who"]
            .iter()
            .any(|word| self.document.is(before, word));
        relative.then(|| TokenRange::single(before))
    }

    /// `a plan Roe called “a farce”`, `a plan that Roe described as “a farce”`: with nothing but words in marks behind the verb, the noun
    /// before the subject is its object; with a verb, `a plan Roe said was bad`, it is the subject of that.
    fn noun_object(&self, clause: &Clause, start: usize) -> Option<TokenRange> {
        let subject = clause
            .subject
            .filter(|subject| subject.link == Link::Direct)?;
        let phrase = self.syntax.phrases.all().get(subject.phrase?)?;
        let before = phrase.tokens.start.checked_sub(1)?;
        let noun = before.checked_sub(usize::from(self.document.is(before, "that")))?;
        let noun = self.syntax.phrases.covering(noun)?;
        let marked = start + usize::from(self.document.is(start, "as"));
        let marked = self.document.tokens().get(marked)?.kind == TokenKind::Mark;
        let fits = matches!(noun.kind, NounKind::Common | NounKind::Number);
        let predicate = self
            .clause_at(start)
            .is_some_and(|next| next.group.tokens.start == start);
        ((marked || predicate) && fits && noun.tokens.end <= phrase.tokens.start)
            .then(|| TokenRange::new(noun.tokens.start, before + 1))
    }

    /// Whether a word of saying or thinking tells of speech or of an attitude.
    pub(super) fn act_of(&self, entry: WordId) -> Act {
        match self.lexicon.column(entry, Class::Cue, 3) {
            Some("attitude") => Act::Attitude,
            _ => Act::Speech,
        }
    }

    /// How the words of a content are given: by how many of them stand in quotation marks.
    pub(super) fn kind_of(&self, contents: &[TokenRange]) -> QuoteKind {
        let (mut words, mut quoted) = (0, 0);
        for at in contents.iter().flat_map(|range| range.range()) {
            self.look(1);
            if self.document.tokens()[at].is_word()
                || self.document.tokens()[at].kind == TokenKind::Number
            {
                words += 1;
                quoted += usize::from(self.marks.covering(at).is_some());
            }
        }
        match quoted {
            0 => QuoteKind::Indirect,
            _ if quoted == words => QuoteKind::Direct,
            _ => QuoteKind::Mixed,
        }
    }
}

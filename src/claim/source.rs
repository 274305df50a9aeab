//! Who a sentence cites for a number: what its attributions say, else what cites without being reported speech.
//!
//! | text | source |
//! |---|---|
//! | `The mayor said 41 had died` | `The mayor`, by the attribution |
//! | `The mayor said the mill sold all it made, with Peru taking 12%` | `The mayor`: what hangs on the words reported |
//! | `41 were held for burning tyres, throwing stones and theft, police said` | `police` |
//! | `In a June poll, 12% said no` | `a June poll` |
//! | `The survey has Roe at 12%` | `The survey` |
//! | `The firm reported sales of $3 million, up from $2 million` | `The firm` for both |
//! | `The ministry put the toll at 41`, `The toll was put at 41 by the ministry` | `The ministry` |
//! | `By some estimates, 41 died` | `some estimates` |
//!
//! A sentence that says none of this has no source; a sentence before or behind is not asked.

use super::{Match, Source};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// The column of the list of records that says how each comes to a number.
const WAY: usize = 1;

/// How many times may stand between a verb of saying and what is said.
const TIMES: usize = 2;

/// How many tokens before a number the verb may stand that says how high something is.
const RECKONED: usize = 12;

/// How many phrases before and behind a number an enquiry is looked for.
const PHRASES: usize = 12;

/// How many tokens before a number the comma may stand that sets it off from what it is compared with.
const SET_OFF: usize = 9;

/// What opens a comparison with a number before it.
const COMPARED: [&str; 5] = ["compared", "up", "down", "against", "versus"];

/// How many nouns may hang on whom a relative pronoun stands for.
const HUNG: usize = 3;

/// How many tokens a number may have before the `of` that leads to its whole.
const WHOLE: usize = 8;

/// How many clauses before or behind a number are looked at for one that cites.
const CLAUSES: usize = 6;

impl Match<'_> {
    /// Who says so.
    pub(super) fn source(&self) -> Option<Source> {
        (self.layers.source_of)(self.number().start)
            .map(|source| self.without_relative(source))
            .or_else(|| self.accorded())
            .or_else(|| self.reporter_of_host())
            .filter(|source| !self.is_answer(source))
            .or_else(|| self.reporter_behind())
            .or_else(|| self.reporter_before())
            .filter(|source| !self.is_answer(source))
            .or_else(|| self.reckoner())
            .or_else(|| self.cited_record("by", "reckons"))
            .or_else(|| self.enquiry().filter(|_| self.is_part()))
    }

    /// `61 percent said they had`: those who answer say it of themselves, so that their number is no source.
    fn is_answer(&self, source: &Source) -> bool {
        let tokens = self.layers.document.tokens();
        let at = |byte: usize| tokens.partition_point(|token| token.span.start < byte);
        let mention = TokenRange::new(at(source.mention.start()), at(source.mention.end()));
        // "12 percent of farmers say": the mention is the noun alone.
        let of = mention
            .start
            .checked_sub(1)
            .filter(|&of| self.layers.document.is(of, "of"));
        let before = of.map(|of| TokenRange::new(of.saturating_sub(WHOLE), of));
        let counted = before.and_then(|before| {
            let numbers = &self.view.numbers[self.view.numbers_in(before)];
            numbers
                .last()
                .filter(|number| number.tokens.end == before.end)
        });
        // "Half, 52 percent, say they will": who stands behind the verb says nothing.
        let clauses = &self.layers.syntax.clauses;
        let cue = source.cue.as_ref().map(|cue| at(cue.start()));
        let answers = cue
            .and_then(|cue| clauses.all().get(clauses.with_verb(cue)?)?.subject)
            .and_then(|subject| self.phrase(subject.phrase?))
            .is_some_and(|subject| self.holds_part_in(subject.tokens));
        answers
            || self.holds_part_in(mention)
            || counted.is_some_and(|number| number.measure.is_part())
    }

    fn holds_part_in(&self, tokens: TokenRange) -> bool {
        self.view.numbers[self.view.numbers_in(tokens)]
            .iter()
            .any(|number| number.measure.is_part())
    }

    /// `According to reports 41 died`, `has led to — according to reports — 41 deaths`: whom words right before the number cite.
    fn accorded(&self) -> Option<Source> {
        let document = self.layers.document;
        let start = self.number().start;
        let set_off = start
            .checked_sub(1)
            .filter(|&at| document.is(at, ",") || document.tokens()[at].kind == TokenKind::Dash);
        let last = set_off.unwrap_or(start).checked_sub(1)?;
        let cited = self.layers.syntax.phrases.covering(last)?;
        let cue = cited.tokens.start.checked_sub(2)?;
        let accords = document.is(cue, "according") && document.is(cue + 1, "to");
        (accords && self.sentence.tokens.has(cue))
            .then(|| (self.layers.cited)(cited.tokens))
            .flatten()
    }

    /// `a poll, which showed`: the noun the relative pronoun stands for.
    fn without_relative(&self, source: Source) -> Source {
        const RELATIVE: [&str; 3] = ["which", "who", "that"];
        let mention = source.mention.as_str();
        if !RELATIVE
            .iter()
            .any(|word| word.eq_ignore_ascii_case(mention))
        {
            return source;
        }
        let start = source.mention.start();
        let tokens = self.layers.document.tokens();
        let which = tokens.partition_point(|token| token.span.start < start);
        let comma = which
            .checked_sub(1)
            .filter(|&at| self.layers.document.is(at, ","));
        let document = self.layers.document;
        let phrases = &self.layers.syntax.phrases;
        let before = |at: usize| at.checked_sub(1).filter(|&at| self.sentence.tokens.has(at));
        let mut noun = before(comma.unwrap_or(which)).and_then(|at| phrases.covering(at));
        // "a clerk at the Bank of Leeds who": not the place he is a clerk of.
        for _ in 0..HUNG {
            let hung = noun.and_then(|noun| {
                let at = before(noun.tokens.start)?;
                let in_place = document.is(at, "of") && self.view.is_place(noun);
                let hangs = ["at", "for", "from", "in"]
                    .iter()
                    .any(|word| document.is(at, word));
                (document.is(which, "who") && (hangs || in_place)).then_some(at)
            });
            let governor = hung.and_then(before).and_then(|at| phrases.covering(at));
            noun = governor.or(noun);
        }
        match noun.and_then(|noun| (self.layers.cited)(noun.tokens)) {
            Some(cited) => Source {
                cue: source.cue,
                ..cited
            },
            None => source,
        }
    }

    /// What hangs on reported words behind a comma is reported with them: `, about a third of its staff`, `, with Peru taking 12%`.
    fn reporter_of_host(&self) -> Option<Source> {
        let document = self.layers.document;
        let number = self.number().start;
        let first = self.sentence.tokens.start;
        let hanging = self.clause.filter(|clause| {
            clause.group.form == VerbForm::Ing
                || clause
                    .opener
                    .is_some_and(|opener| document.is(opener, "with"))
        });
        let start = hanging.map_or(number, |clause| clause.tokens.start.min(number));
        let near = (first..=start).rev().take(SET_OFF);
        let comma = near.clone().take(4).find(|&at| document.is(at, ","));
        // ", compared with a loss of $2 million", ", up from a tenth"
        let set_against = near.into_iter().find(|&at| {
            document.is(at, ",") && COMPARED.iter().any(|word| document.is(at + 1, word))
        });
        let comma = set_against.or(comma)?;
        let joined = document.is(comma + 1, "with");
        let hangs = comma + 1 == number || joined || hanging.is_some() || set_against.is_some();
        hangs
            .then(|| (self.layers.source_of)(comma.checked_sub(1)?))
            .flatten()
    }

    /// `…, police said.`: whoever says all that stands before.
    fn reporter_behind(&self) -> Option<Source> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let behind = TokenRange::new(self.number().end, self.sentence.tokens.end);
        // What was said before is not said behind as well: "police said 12 died", "it showed how".
        let says = |clause: &&Clause| {
            let end = clause.group.tokens.end;
            let ends = document
                .tokens()
                .get(end)
                .is_none_or(|next| next.kind == TokenKind::Punctuation)
                || syntax.tags.get(end) == Some(&Tag::Adposition)
                || syntax
                    .phrases
                    .covering(end)
                    .is_some_and(|phrase| phrase.kind == NounKind::Time);
            self.reports(clause) && ends
        };
        let clause = syntax.clauses.all()[syntax.clauses.within(behind)]
            .iter()
            .rev()
            .take(CLAUSES)
            .find(says)?;
        let speaker = self.speaker(clause)?;
        let comma = speaker.tokens.start.checked_sub(1)?;
        let apart = comma >= self.number().end && document.is(comma, ",");
        apart.then(|| (self.layers.cited)(speaker.tokens)).flatten()
    }

    /// `Officials say about half of it`, `Officials said, on Monday, that half of it`, `The survey has Roe at 12%`.
    fn reporter_before(&self) -> Option<Source> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let number = self.number().start;
        let before = TokenRange::new(self.sentence.tokens.start, number);
        let told = self
            .clause
            .filter(|clause| {
                // "claimed to have killed 12", but "promised to pay $12"
                let mut words = clause.group.tokens.range();
                clause.group.form == VerbForm::Finite || words.any(|at| document.is(at, "have"))
            })
            .map_or(number, |clause| clause.tokens.start.min(number));
        syntax.clauses.all()[syntax.clauses.within(before)]
            .iter()
            .rev()
            .take(CLAUSES)
            .find_map(|clause| {
                let speaker = self.speaker(clause)?;
                let opened = self.behind_time(clause.group.tokens.end);
                let next = [opened, opened + usize::from(document.is(opened, "that"))]
                    .iter()
                    .any(|at| *at == number || *at == told);
                let has =
                    document.is(clause.group.verb, "has") || document.is(clause.group.verb, "had");
                let reckons = ["at", "with"].contains(&self.word_before())
                    && document.has(clause.group.verb, Class::Reckon)
                    && clause.group.voice == Voice::Active
                    || self.raises_toll(clause) && self.speaks(speaker);
                let cites = self.reports(clause)
                    && (next || document.has(speaker.head, Class::Record))
                    || has && self.is_enquiry(speaker)
                    || reckons;
                (cites && !clause.group.negated)
                    .then(|| (self.layers.cited)(speaker.tokens))
                    .flatten()
            })
    }

    /// Where what is told begins behind a verb of saying, past the time of saying: `said, on Monday, that`.
    fn behind_time(&self, said: usize) -> usize {
        let document = self.layers.document;
        let mut at = said;
        for _ in 0..TIMES {
            let comma = usize::from(document.is(at, ","));
            let on = usize::from(document.is(at + comma, "on"));
            let time = self.layers.syntax.phrases.covering(at + comma + on);
            match time.filter(|time| time.kind == NounKind::Time) {
                Some(time) => at = time.tokens.end + usize::from(document.is(time.tokens.end, ",")),
                None => break,
            }
        }
        at
    }

    /// `estimated at $30 million by insurers`, `put by the ministry at 41`.
    fn reckoner(&self) -> Option<Source> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let start = self.number().start;
        let near = TokenRange::new(start.saturating_sub(RECKONED), self.number().end);
        let clause = syntax.clauses.all()[syntax.clauses.within(near)].last()?;
        let reckoned = clause.group.voice == Voice::Passive
            && document.has(clause.group.verb, Class::Reckon)
            && self.sentence.tokens.has(clause.group.verb);
        let agent = clause
            .adjuncts
            .iter()
            .filter(|_| reckoned)
            .find(|adjunct| document.is(adjunct.preposition.start, "by"))?;
        let agent = self.phrase(agent.phrase)?;
        self.speaks(agent)
            .then(|| (self.layers.cited)(agent.tokens))
            .flatten()
    }

    /// `raised the toll to 41`: a count that went up, not the toll.
    fn raises_toll(&self, clause: &Clause) -> bool {
        let toll = clause
            .object
            .and_then(|object| self.phrase(object.phrase?))
            .is_some_and(|object| self.layers.document.has(object.head, Class::Toll));
        toll && self.word_before() == "to"
    }

    /// Whether a phrase stands for people or a body.
    fn speaks(&self, phrase: &NounPhrase) -> bool {
        self.view.is_person(phrase.head) || self.layers.document.has(phrase.head, Class::Body)
    }

    /// `In a June poll, 12% …`, `12% of those in the survey`.
    pub(super) fn enquiry(&self) -> Option<Source> {
        self.cited_record("in", "asks")
    }

    /// What a preposition cites near the number: `in a June poll`, `by some estimates`.
    fn cited_record(&self, preposition: &str, way: &str) -> Option<Source> {
        let document = self.layers.document;
        let phrases = &self.layers.syntax.phrases;
        let own = phrases.index_of(self.number().end.saturating_sub(1))?;
        let cited = |phrase: &&NounPhrase| {
            let before = phrase.tokens.start.wrapping_sub(1);
            self.sentence.tokens.has(phrase.tokens.start)
                && self.column_of(phrase.head, Class::Record, WAY) == Some(way)
                && document.is(before, preposition)
        };
        let near = own.saturating_sub(PHRASES)..(own + PHRASES).min(phrases.all().len());
        let phrase = phrases.all().get(near)?.iter().find(cited)?;
        (self.layers.cited)(phrase.tokens)
    }

    /// Whether a phrase stands for what asks people or counts them.
    pub(super) fn is_enquiry(&self, phrase: &NounPhrase) -> bool {
        self.column_of(phrase.head, Class::Record, WAY) == Some("asks")
    }

    /// Whether the verb of a clause takes what is said as a clause.
    pub(super) fn reports(&self, clause: &Clause) -> bool {
        let verb = self.layers.document.tokens().get(clause.group.verb);
        let active = clause.group.form == VerbForm::Finite && clause.group.voice == Voice::Active;
        let lexicon = self.layers.lexicon;
        active && verb.is_some_and(|verb| lexicon.takes(verb.word, "clause"))
    }

    /// The subject that stands before the verb of a clause.
    fn speaker(&self, clause: &Clause) -> Option<&NounPhrase> {
        let subject = clause
            .subject
            .filter(|subject| subject.link == Link::Direct)?;
        let phrase = self.layers.syntax.phrases.all().get(subject.phrase?)?;
        let someone = phrase.kind != NounKind::Time
            && !self.layers.document.is(phrase.head, "it")
            && self.layers.syntax.tags.get(phrase.head) != Some(&Tag::Numeral);
        (someone && phrase.tokens.end <= clause.group.tokens.start).then_some(phrase)
    }
}

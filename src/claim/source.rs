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
//! | `The ministry put the toll at 41` | `The ministry` |
//!
//! A sentence that says none of this has no source; a sentence before or behind is not asked.

use super::{Match, Source};
use crate::clause::{Clause, Link, VerbForm, Voice};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// What asks people or counts them and is cited for it.
const ENQUIRIES: [&str; 5] = ["poll", "survey", "census", "study", "questionnaire"];

/// What is cited as well, where it is the subject of a verb of showing.
const RECORDS: [&str; 5] = ["report", "figures", "data", "statistics", "records"];

/// The column of the list of cues that says what each takes.
const TAKES: usize = 2;

/// How many phrases before and behind a number an enquiry is looked for.
const PHRASES: usize = 12;

/// How many tokens before a number the comma may stand that sets it off from what it is compared with.
const SET_OFF: usize = 9;

/// What opens a comparison with a number before it.
const COMPARED: [&str; 5] = ["compared", "up", "down", "against", "versus"];

/// Verbs that say how high something is reckoned: `put the toll at 41`.
const RECKON: [&str; 4] = ["put", "puts", "estimated", "estimates"];

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
            .or_else(|| self.enquiry().filter(|_| self.is_part()))
    }

    /// `61 percent said they had`: those who answer say it of themselves, so that their number is no source.
    fn is_answer(&self, source: &Source) -> bool {
        let tokens = self.layers.document.tokens();
        let first = tokens.partition_point(|token| token.span.start < source.mention.start());
        let end = tokens.partition_point(|token| token.span.start < source.mention.end());
        let numbers = self.view.numbers_in(TokenRange::new(first, end));
        self.view.numbers[numbers]
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
        let noun = comma
            .unwrap_or(which)
            .checked_sub(1)
            .filter(|&at| self.sentence.tokens.has(at))
            .and_then(|at| self.layers.syntax.phrases.covering(at));
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

    /// `Officials say about half of it`, `The survey has Roe at 12%`.
    fn reporter_before(&self) -> Option<Source> {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let number = self.number().start;
        let before = TokenRange::new(self.sentence.tokens.start, number);
        syntax.clauses.all()[syntax.clauses.within(before)]
            .iter()
            .rev()
            .take(CLAUSES)
            .find_map(|clause| {
                let end = clause.group.tokens.end;
                let speaker = self.speaker(clause)?;
                let next = end == number || end + 1 == number && document.is(end, "that");
                let record = self.is_enquiry(speaker)
                    || RECORDS.iter().any(|word| document.is(speaker.head, word));
                let has =
                    document.is(clause.group.verb, "has") || document.is(clause.group.verb, "had");
                let reckons = self.word_before() == "at"
                    && RECKON
                        .iter()
                        .any(|word| document.is(clause.group.verb, word))
                    || self.raises_toll(clause) && self.speaks(speaker);
                let cites = self.reports(clause) && (next || record)
                    || has && self.is_enquiry(speaker)
                    || reckons;
                (cites && !clause.group.negated)
                    .then(|| (self.layers.cited)(speaker.tokens))
                    .flatten()
            })
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
        let document = self.layers.document;
        let phrases = &self.layers.syntax.phrases;
        let own = phrases.index_of(self.number().end.saturating_sub(1))?;
        let cited = |phrase: &&NounPhrase| {
            let before = phrase.tokens.start.wrapping_sub(1);
            self.sentence.tokens.has(phrase.tokens.start)
                && self.is_enquiry(phrase)
                && document.is(before, "in")
        };
        let near = own.saturating_sub(PHRASES)..(own + PHRASES).min(phrases.all().len());
        let phrase = phrases.all().get(near)?.iter().find(cited)?;
        (self.layers.cited)(phrase.tokens)
    }

    pub(super) fn is_enquiry(&self, phrase: &NounPhrase) -> bool {
        ENQUIRIES
            .iter()
            .any(|word| self.layers.document.is(phrase.head, word))
    }

    /// Whether the verb of a clause takes what is said as a clause.
    pub(super) fn reports(&self, clause: &Clause) -> bool {
        let verb = self.layers.document.tokens().get(clause.group.verb);
        let active = clause.group.form == VerbForm::Finite && clause.group.voice == Voice::Active;
        let lexicon = self.layers.lexicon;
        active && verb.is_some_and(|verb| lexicon.lists(verb.word, Class::Cue, TAKES, "clause"))
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

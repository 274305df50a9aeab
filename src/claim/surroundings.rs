//! What stands around a matched number and no rule captured: who bears it, what set it is a part of.

use super::Match;
use crate::clause::{Clause, Link, VerbForm};
use crate::lexicon::Class;
use crate::phrase::{NounKind, NounPhrase};
use crate::span::{Text, TokenRange};

/// How many clauses before its own may have the subject a verb shares.
const SHARED: usize = 6;

/// How many words a name may have that stands for short in brackets.
const SPELT: usize = 10;

/// How many nouns may be joined in a list.
const JOINED: usize = 6;

impl Match<'_> {
    /// The set that stands before its part: `Of the 900 pupils` or `Among voters`, at the beginning of the sentence.
    pub fn fronted_set(&self) -> Option<Text> {
        let document = self.layers.document;
        let first = self.sentence.tokens.start;
        let opens = document.is(first, "of") || document.is(first, "among");
        let index = self.layers.syntax.phrases.index_of(first + 1)?;
        let tokens = self.view.extended(index);
        (opens && tokens.end <= self.number().start).then(|| self.words(tokens))
    }

    /// The words of a capture; for a relative pronoun the noun it stands for.
    pub fn antecedent(&self, capture: &str) -> Option<Text> {
        let tokens = self.capture(capture)?;
        let document = self.layers.document;
        let relative = ["which", "who", "whom"]
            .iter()
            .any(|word| document.is(tokens.start, word));
        // "85 percent of whose people live there"
        if document.is(tokens.start, "whose")
            && let Some(owned) = self.layers.syntax.phrases.covering(tokens.start + 1)
            && owned.tokens.start == tokens.end
        {
            return Some(self.words(tokens.cover(owned.tokens)));
        }
        if !relative {
            return Some(self.words(self.with_participle(tokens)));
        }
        let mut at = self.number().start;
        for _ in 0..3 {
            at = at.checked_sub(1)?;
            if let Some(phrase) = self.layers.syntax.phrases.covering(at) {
                return Some(self.words(phrase.tokens));
            }
        }
        None
    }

    /// `the orders placed in May`, `those who stayed`: a noun with the participle behind it, or what it would say nothing without.
    fn with_participle(&self, tokens: TokenRange) -> TokenRange {
        let clauses = &self.layers.syntax.clauses;
        let document = self.layers.document;
        let empty = tokens.len() == 1 && document.is(tokens.start, "those");
        let behind = clauses.within(TokenRange::new(tokens.end, tokens.end + 3));
        let hanging = clauses.all()[behind].iter().find(|clause| {
            let Some(subject) = clause.subject else {
                return false;
            };
            let first = clause.group.tokens.start;
            match subject.link {
                Link::Participle => {
                    first == tokens.end && clause.group.form == VerbForm::Participle
                }
                Link::Relative => empty && subject.word == Some(tokens.end),
                // "the gas it used"
                Link::Direct => {
                    subject.word == Some(tokens.end)
                        && document.has(tokens.end, Class::Pronoun)
                        && first == tokens.end + 1
                }
                _ => false,
            }
        });
        let Some(clause) = hanging else {
            return tokens;
        };
        let end = clause.group.tokens.end;
        let adjunct = clause
            .adjuncts
            .iter()
            .find(|adjunct| adjunct.preposition.start == end)
            .filter(|_| clause.group.form == VerbForm::Participle || empty)
            .and_then(|adjunct| self.layers.syntax.phrases.all().get(adjunct.phrase));
        TokenRange::new(
            tokens.start,
            adjunct.map_or(end, |phrase| phrase.tokens.end),
        )
    }

    /// The owner in the phrase the matched words start with: `Roe` in `Roe's approval rating`; whom `his` stands for, where the sentence
    /// says.
    pub fn owner(&self) -> Option<Text> {
        let first = self.item.captures.tokens.start;
        let phrase = self.layers.syntax.phrases.covering(first)?;
        let pronoun = || self.owner_by_pronoun(phrase);
        match phrase.possessor {
            Some(owner) if !self.layers.document.has(owner.start, Class::Pronoun) => {
                Some(self.words(owner))
            }
            owner => pronoun().or_else(|| owner.map(|owner| self.words(owner))),
        }
    }

    /// Whom the pronoun that owns a phrase stands for, the subject before it: `Roe plans to sell his 12% stake`.
    fn owner_by_pronoun(&self, owned: &NounPhrase) -> Option<Text> {
        const OWNERS: [&str; 4] = ["its", "his", "her", "their"];
        let document = self.layers.document;
        let first = owned.tokens.start;
        let pronoun = OWNERS.iter().any(|word| document.is(first, word));
        let clauses = &self.layers.syntax.clauses;
        let before = clauses.within(TokenRange::new(self.sentence.tokens.start, first));
        let subject = clauses.all()[before]
            .iter()
            .rev()
            .take(SHARED)
            .filter(|_| pronoun)
            .find_map(|clause| clause.subject?.phrase)?;
        let words = self.view.extended(subject);
        (words.end <= first && self.is_noun(subject)).then(|| self.words(words))
    }

    /// The noun behind a preposition right behind the number: `45 percent for Smith`.
    pub fn noun_behind(&self, prepositions: &[&str]) -> Option<Text> {
        let at = self.number().end;
        let document = self.layers.document;
        let fits = prepositions.iter().any(|word| document.is(at, word));
        let index = self.layers.syntax.phrases.index_of(at + 1)?;
        let phrase = self.layers.syntax.phrases.all().get(index)?;
        let noun = matches!(phrase.kind, NounKind::Name | NounKind::Common);
        (fits && noun && at + 1 < self.sentence.tokens.end).then(|| self.words(phrase.tokens))
    }

    /// The owner in the phrase of the number: `Roe` in `Roe's 20%`.
    pub fn possessor(&self) -> Option<Text> {
        let number = self.number();
        self.layers
            .syntax
            .phrases
            .covering(number.end.saturating_sub(1))
            .and_then(|phrase| phrase.possessor)
            .filter(|owner| owner.end <= number.start)
            .filter(|owner| !self.layers.document.has(owner.start, Class::Pronoun))
            .map(|owner| self.words(owner))
    }

    /// The noun right before the matched words; a relative word and an adverb may stand between: `cards, which now account for`.
    pub fn noun_before(&self) -> Option<Text> {
        let phrases = &self.layers.syntax.phrases;
        let mut at = self.item.captures.tokens.start;
        for _ in 0..4 {
            at = at
                .checked_sub(1)
                .filter(|at| *at >= self.sentence.tokens.start)?;
            if let Some(index) = phrases.index_of(at)
                && let Some(phrase) = phrases.all().get(index)
                && !matches!(phrase.kind, NounKind::Pronoun | NounKind::Time)
            {
                let before = phrase.tokens.end <= self.number().start;
                return before.then(|| self.words(phrase.tokens));
            }
        }
        None
    }

    /// The subject of a verb among the matched words: `a group close to Roe` in `a group close to Roe accounts for 12%`.
    pub fn subject(&self) -> Option<Text> {
        let syntax = self.layers.syntax;
        let matched = self.item.captures.tokens;
        let clause = &syntax.clauses.all()[syntax.clauses.within(matched)]
            .iter()
            .find(|clause| matches!(clause.group.form, VerbForm::Finite | VerbForm::Ing))?;
        let hangs = clause.group.form == VerbForm::Finite;
        let subject = clause
            .subject
            .filter(|subject| !hangs || subject.link != Link::Participle)?;
        let Some(index) = subject.phrase else {
            // "That makes up a third of it."
            let word = subject.word?;
            let alone =
                self.layers.document.is(word, "that") || self.layers.document.is(word, "this");
            return (alone && word == self.sentence.tokens.start)
                .then(|| self.words(TokenRange::single(word)));
        };
        let tokens = self.view.extended(index);
        let apart = !tokens.overlaps(self.number()) && self.is_noun(index);
        apart.then(|| self.words(tokens))
    }

    /// The subject of a clause that goes on to the number: `Malta, which got 12%`, `Gozo grew to 12%`.
    pub(super) fn taker(&self) -> Option<Text> {
        let clauses = &self.layers.syntax.clauses;
        let number = self.number();
        let before = TokenRange::new(self.sentence.tokens.start, number.start);
        let clause = clauses.all().get(clauses.within(before).next_back()?)?;
        let index = clause.subject?.phrase?;
        let object = clause.object.and_then(|object| object.phrase);
        let moves = self.layers.document.has(clause.group.verb, Class::Trend);
        let adjuncts = clause.adjuncts.iter().filter(|_| moves);
        let adjuncts = adjuncts.map(|adjunct| adjunct.phrase);
        let takes = object
            .into_iter()
            .chain(adjuncts)
            .filter_map(|index| self.phrase(index))
            .any(|phrase| phrase.tokens.overlaps(number));
        (takes && self.is_noun(index)).then(|| self.words(self.view.extended(index)))
    }

    /// Who a capture names: with those joined to it (`Malta and Gozo`), by the name before a description that a clause hangs on
    /// (`Acme, the firm that makes`).
    pub(super) fn party(&self, capture: &str) -> Option<Text> {
        let tokens = self.capture(capture)?;
        let tokens = self
            .named_before(tokens)
            .or_else(|| self.spelt_out(tokens))
            .unwrap_or(tokens);
        Some(self.words(self.with_joined(tokens)))
    }

    /// What a short name in brackets stands for: `the Bank of Ruritania (BOR), which holds`.
    fn spelt_out(&self, short: TokenRange) -> Option<TokenRange> {
        let document = self.layers.document;
        let open = short
            .start
            .checked_sub(1)
            .filter(|&at| document.is(at, "(") && document.is(short.end, ")"))?;
        let first = self.sentence.tokens.start.max(open.saturating_sub(SPELT));
        let named = |at: &usize| {
            document.tokens()[*at].is_capital()
                || ["of", "for", "and", "the"]
                    .iter()
                    .any(|word| document.is(*at, word))
        };
        let start = (first..open).rev().take_while(named).last()?;
        Some(TokenRange::new(start, open))
    }

    fn named_before(&self, described: TokenRange) -> Option<TokenRange> {
        let document = self.layers.document;
        let phrases = &self.layers.syntax.phrases;
        let comma = described
            .start
            .checked_sub(1)
            .filter(|&at| document.is(at, ","))?;
        let name = phrases.covering(comma.checked_sub(1)?)?;
        let relative = self
            .clause
            .and_then(|clause| clause.subject)
            .is_some_and(|subject| subject.link == Link::Relative);
        let determined = document.has(described.start, Class::Determiner);
        let free = name.tokens.start == self.sentence.tokens.start;
        (relative && determined && free && name.kind == NounKind::Name).then_some(name.tokens)
    }

    /// A noun with those joined to it by `and`, where they are not the subject of a clause of their own.
    pub(super) fn with_joined(&self, tokens: TokenRange) -> TokenRange {
        let document = self.layers.document;
        let syntax = self.layers.syntax;
        let mut end = tokens.end;
        for _ in 0..JOINED {
            let comma = document.is(end, ",");
            let and = end + usize::from(comma);
            let last = document.is(and, "and");
            let start = and + usize::from(last);
            let next = (comma || last)
                .then(|| syntax.phrases.covering(start))
                .flatten();
            let Some(next) = next.filter(|next| {
                next.tokens.start == start
                    && self.sentence.tokens.has(start)
                    && matches!(next.kind, NounKind::Common | NounKind::Name)
                    && self.view.numbers_in(next.tokens).is_empty()
            }) else {
                break;
            };
            end = next.tokens.end;
            if last {
                let own = |clause: &Clause| {
                    clause.subject.is_some_and(|subject| {
                        subject.link == Link::Direct
                            && subject.word.is_some_and(|word| next.tokens.has(word))
                    })
                };
                let behind = syntax.clauses.within(TokenRange::new(end, end + JOINED));
                if syntax.clauses.all()[behind].iter().any(own) {
                    break;
                }
                return TokenRange::new(tokens.start, end);
            }
        }
        tokens
    }

    /// Whether a phrase names someone or something by a noun rather than a pronoun, a time or a number.
    pub(super) fn is_noun(&self, index: usize) -> bool {
        let phrase = self.layers.syntax.phrases.all().get(index);
        phrase.is_some_and(|phrase| {
            let numbers = &self.view.numbers[self.view.numbers_in(phrase.tokens)];
            matches!(phrase.kind, NounKind::Common | NounKind::Name)
                && !numbers.iter().any(|number| number.measure.is_part())
        })
    }

    /// Whom a pronoun that was captured stands for, where the sentence says so by its build: `the firm` in `the firm said it has
    /// bought a 12% stake`.
    pub fn reported(&self, capture: Option<&str>) -> Option<Text> {
        let document = self.layers.document;
        let clauses = &self.layers.syntax.clauses;
        let first = match capture {
            Some(capture) => self.capture(capture)?,
            None => {
                let index = self.clause?.subject?.phrase?;
                self.layers.syntax.phrases.all().get(index)?.tokens
            }
        };
        let pronoun = first.len() == 1
            && ["it", "he", "she", "they"]
                .iter()
                .any(|word| document.is(first.start, word));
        let before = TokenRange::new(self.sentence.tokens.start, first.start);
        let said = clauses.all().get(clauses.within(before).next_back()?)?;
        let index = said.subject?.phrase?;
        let says = pronoun
            && document.has(said.group.verb, Class::Cue)
            && said.group.tokens.end + 1 >= first.start
            && self.is_noun(index);
        says.then(|| self.words(self.view.extended(index)))
    }

    /// Whether the verb before the number only tells what is said: `Officials say half of the crop is lost`. Its subject has no part.
    pub fn is_reported(&self) -> bool {
        let number = self.number().start;
        let adverb = self.layers.document.is(number.saturating_sub(1), "that");
        self.clause.is_some_and(|clause| {
            let end = clause.group.tokens.end;
            self.reports(clause) && end <= number && number <= end + usize::from(adverb)
        })
    }

    /// Who the number is said of where no capture says so: the owner of its phrase (`the firm's 9% stake`), else the subject of the
    /// clause (`the firm, with 9% of the market`), if it is not the number itself.
    pub fn bearer(&self) -> Option<Text> {
        let number = self.number();
        let own = self.layers.syntax.phrases.covering(number.end - 1);
        let owner = self
            .possessor()
            .or_else(|| self.owner_by_pronoun(own.filter(|own| own.tokens.start < number.start)?));
        if owner.is_some() {
            return owner;
        }
        let phrases = &self.layers.syntax.phrases;
        let clause = self.clause?;
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, clause.group.verb);
        // A verb without a subject of its own shares the one before.
        let index = [clause]
            .into_iter()
            .chain(
                clauses.all()[clauses.within(before)]
                    .iter()
                    .rev()
                    .take(SHARED),
            )
            .find_map(|clause| Some((clause.subject?.phrase?, self.reports(clause))))
            // "Officials say half of the crop is lost": they have no part in it.
            .filter(|(_, reports)| !reports)?
            .0;
        let phrase = phrases.all().get(index)?;
        let tokens = self.view.extended(index);
        let numbers = &self.view.numbers[self.view.numbers_in(tokens)];
        if numbers.iter().any(|number| number.measure.is_part()) {
            return None;
        }
        let apart = !tokens.overlaps(number) && !tokens.overlaps(self.item.captures.tokens)
            || self.item.captures.clause.is_some() && !tokens.overlaps(number);
        (phrase.kind != NounKind::Time && apart).then(|| self.words(tokens))
    }
}

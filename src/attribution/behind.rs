//! Reporting clauses behind a quote: `“…,” said Roe, the mayor`, `“…,” Roe, 52, told the court`.

use super::cue::{REACH, Report};
use super::source::DESCRIBING;
use super::{Act, Source, View};
use crate::clause::{Clause, Link, VerbForm};
use crate::document::{Shape, TokenKind};
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many words a sentence may have that only says who spoke.
const SHORT: usize = 6;

/// How many words a speaker may have where only words are looked at.
const NEAR: usize = 10;

impl View<'_, '_> {
    /// The reporting clause that starts at `start`, directly behind a quote, and ends before `end`.
    pub(super) fn report_behind(&self, start: usize, end: usize) -> Option<Report> {
        let sentence = self.document.sentence_of(start)?.tokens;
        if sentence.start == start {
            if self.is_signature_dash(start) {
                return self.signature(start + 1, sentence.end);
            }
            // A new paragraph begins anew.
            if self.document.tokens()[start].shape.has(Shape::LINE) {
                return None;
            }
            // "“It is over.” Roe said.": a sentence that says nothing by itself.
            return self
                .inverted(start, sentence.end)
                .or_else(|| self.speaker_first(start, sentence.end))
                .filter(|report| {
                    let said = report.source.map_or(0, |source| source.mention.end);
                    let end = report.cue.map_or(0, |cue| cue.end).max(said);
                    // "Roe replied. “…”" leads to what comes.
                    let next = self.document.tokens().get(sentence.end);
                    let leads = next.is_some_and(|next| next.kind == TokenKind::Mark);
                    end + 1 == sentence.end
                        && end < start + SHORT
                        && self.document.is(end, ".")
                        && !leads
                });
        }
        let end = end.min(sentence.end).min(start + REACH);
        let mut at = start;
        if at < end
            && (self.document.is(at, ",") || self.document.tokens()[at].kind == TokenKind::Dash)
        {
            at += 1;
        }
        // A mark too many is what nesting leaves at the end of a quote.
        while at < end
            && (self.syntax.tags[at] == Tag::Adverb
                || self.document.tokens()[at].kind == TokenKind::Mark
                    && self.document.tokens()[at].is_glued())
        {
            at += 1;
        }
        // “…,” as Roe said
        at += usize::from(self.document.is(at, "as"));
        // “…,” while Roe said …: what a subordinate clause reports stands behind its verb.
        if at >= end || self.syntax.tags[at] == Tag::Subordinator {
            return None;
        }
        self.inverted(at, end)
            .or_else(|| self.speaker_first(at, end))
            .or_else(|| self.worded_first(at, end))
            .or_else(|| self.worded_behind(at, end))
            .or_else(|| self.long_subject(at, end))
            .or_else(|| self.according_behind(at))
            .or_else(|| self.signature(at, sentence.end))
    }

    /// `“Unacceptable” was how Roe described it`, `“No comment” was all Roe would say`, `“Never” was Roe's answer`, `“No,” came the reply from
    /// Roe`, `“It is over.” That's what Roe said`, `“It is over.” So said Roe`.
    pub(super) fn identified(&self, at: usize, end: usize) -> Option<Report> {
        let is = |at: usize, words: &[&str]| words.iter().any(|word| self.document.is(at, word));
        if is(at, &["so", "thus"]) {
            return self.inverted(at + 1, end);
        }
        let told_of = usize::from(is(at, &["that", "this"]));
        let at = at + told_of;
        let came = told_of == 0 && is(at, &["came"]);
        let be = is(at, &["is", "was"]) || told_of > 0 && self.document.is_clitic(at);
        if !(came || be) {
            return None;
        }
        if is(at + 1, &["how", "what", "all"]) {
            let (source, behind) = self.speaker_at(at + 2, end)?;
            let near = TokenRange::new(behind, end.min(behind + SHORT).max(behind));
            let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(near)];
            let said = |clause: &&Clause| {
                let entry = self.entry_at(clause.group.verb);
                entry.is_some_and(|(_, entry)| self.act_of(entry) == Act::Speech)
            };
            let clause = clauses.iter().find(said)?;
            let words = || Some(self.entry_at(clause.group.verb)?.0);
            return Some(Report {
                cue: self.cue_of(clause).or_else(words),
                source: Some(source),
                rule: "quote/cue-behind",
            });
        }
        let noun = self.syntax.phrases.covering(at + 1)?;
        let first = noun.tokens.start;
        let source = match noun.possessor {
            Some(owner) => self.worded(owner),
            None if self.syntax.tags[first] == Tag::Pronoun && first < noun.head => {
                self.owner_pronoun(first)
            }
            None => self.named_behind(noun.head, end)?,
        };
        let said = self.document.has(noun.head, Class::CueNominal) && noun.tokens.end <= end;
        said.then(|| Report {
            cue: Some(TokenRange::single(noun.head)),
            source: Some(source),
            rule: "quote/cue-behind",
        })
    }

    /// `“…,” according to Roe`.
    pub(super) fn according_behind(&self, at: usize) -> Option<Report> {
        let cue = self.document.expression_at(at)?;
        if !cue.classes.has(Class::Cue) || !self.takes(cue.id, "source") {
            return None;
        }
        let phrase = self.syntax.phrases.index_of(cue.tokens.end)?;
        Some(Report {
            cue: Some(cue.tokens),
            source: self.source(phrase),
            rule: "quote/according-to",
        })
    }

    /// `said Roe`.
    pub(super) fn inverted(&self, at: usize, end: usize) -> Option<Report> {
        let cue = self.cue_at(at)?;
        // "“…,” as Roe put it": no subject behind its verb.
        if self.document.is(cue.end, "it") {
            return None;
        }
        let (source, _) = self.speaker_at(cue.end, end)?;
        Some(Report {
            cue: Some(cue),
            source: Some(source),
            rule: "quote/cue-behind-inverted",
        })
    }

    /// `Roe, 52, told the court`.
    fn speaker_first(&self, at: usize, end: usize) -> Option<Report> {
        let (source, behind) = self.speaker_at(at, end)?;
        let range = TokenRange::new(behind, end);
        let clauses = &self.syntax.clauses.all()[self.syntax.clauses.within(range)];
        let subject = self.syntax.phrases.index_of(behind - 1);
        let mut near = clauses.iter().take(8);
        let found = near
            .clone()
            .find(|clause| {
                clause.group.form == VerbForm::Finite
                    && clause.subject.is_some_and(|found| {
                        found.link == Link::Direct && subject.is_some() && found.phrase == subject
                    })
            })
            .or_else(|| near.find(|clause| self.follows(behind, clause)));
        // "“Are you there?” She did not reply."
        if found.is_some_and(|clause| clause.group.negated) {
            return None;
        }
        let cue = match found {
            Some(clause) => self.cue_of(clause)?,
            None => self
                .cue_word(behind)
                .or_else(|| self.cue_unclosed(behind, end))?,
        };
        // "“…,” the Herald quoted Roe as saying"
        let quoted = found
            .filter(|clause| {
                let index = self.syntax.clauses.with_verb(clause.group.verb);
                index.is_some_and(|index| self.quotes_another(index, clause))
            })
            .and_then(|clause| self.source(clause.object?.phrase?));
        Some(Report {
            cue: Some(cue),
            source: quoted.or(Some(source)),
            rule: "quote/cue-behind",
        })
    }

    /// `Ann Roe, the mayor said`, `Ann Roe, who leads the board said`: the comma that would close what is said of a name is missing.
    fn cue_unclosed(&self, comma: usize, end: usize) -> Option<TokenRange> {
        let start = comma + 1;
        let relative = self.is_relative(start);
        let described = self.syntax.phrases.covering(start).is_some_and(|phrase| {
            self.document.tokens()[phrase.head]
                .classes
                .meets(DESCRIBING)
        });
        if !self.document.is(comma, ",") || !(relative || described) {
            return None;
        }
        let limit = end.min(start + NEAR);
        let close = (start..limit)
            .find(|&at| self.document.is(at, ","))
            .unwrap_or(limit);
        self.look(close - start);
        let clauses = self.syntax.clauses.within(TokenRange::new(start, close));
        self.syntax.clauses.all()[clauses]
            .iter()
            .filter(|clause| clause.group.form == VerbForm::Finite)
            .skip(usize::from(relative))
            .find(|clause| self.is_plain_cue(clause.group.verb))
            .and_then(|clause| self.cue_of(clause))
    }

    /// `experts Ann Roe and Tom Poe of the Narvik Institute for Trade wrote`: a noun with all that hangs on it, up to its word of saying.
    fn long_subject(&self, at: usize, end: usize) -> Option<Report> {
        let index = self.syntax.phrases.index_of(at)?;
        let first = self.syntax.phrases.all()[index].tokens;
        let verb = (at..end).find(|&word| {
            let tag = self.syntax.tags[word];
            !tag.is_nominal()
                && self.document.tokens()[word].kind != TokenKind::Hyphen
                && !matches!(
                    tag,
                    Tag::Adposition
                        | Tag::Coordinator
                        | Tag::Determiner
                        | Tag::Adjective
                        | Tag::Particle
                        | Tag::Numeral
                )
        })?;
        self.look(verb - at);
        let clause = self.clause_at(verb)?;
        let says = clause.group.form == VerbForm::Finite && clause.group.tokens.start == verb;
        let cue = self.cue_of(clause).filter(|_| says)?;
        (first.start == at && self.can_speak(index)).then(|| Report {
            cue: Some(cue),
            source: self.source(index),
            rule: "quote/cue-behind",
        })
    }

    /// `the real estate developer said`: all words up to the word of saying, where tags and phrases went wrong.
    fn worded_first(&self, at: usize, end: usize) -> Option<Report> {
        // "The “old roads,” were told of": an auxiliary is nobody, though Will may be.
        if self.syntax.tags[at] == Tag::Auxiliary && !self.document.tokens()[at].is_capital() {
            return None;
        }
        let limit = end.min(at + NEAR);
        let words = (at..limit)
            .take_while(|&word| self.is_speakers(word))
            .count();
        self.look(words);
        let stop = at + words;
        let hyphen = |word: usize| self.document.tokens()[word].kind == TokenKind::Hyphen;
        // "the two write.": what ends such a sentence can be nothing else.
        let subject = self.syntax.tags[at].is_nominal()
            || matches!(self.syntax.tags[at], Tag::Determiner | Tag::Numeral);
        let last = stop.checked_sub(1).filter(|&last| {
            let cue = self.cue_word(last).is_some() && !self.document.tokens()[last].is_capital();
            subject
                && cue
                && self.document.tokens().get(stop).is_some_and(|next| {
                    next.kind == TokenKind::Punctuation && !self.document.is(stop, "(")
                })
        });
        let cue = (at + 1..stop)
            .find(|&word| self.is_plain_cue(word) && !hyphen(word - 1))
            .or(last.filter(|&last| last > at))?;
        let mut behind = cue;
        while behind > at + 1 && self.syntax.tags[behind - 1] == Tag::Adverb && !hyphen(behind - 2)
        {
            behind -= 1;
        }
        // "Roe can be heard saying": the name ends before the verbs.
        let end = (at + 1..behind)
            .find(|&word| self.syntax.tags[word] == Tag::Auxiliary)
            .unwrap_or(behind);
        Some(Report {
            cue: Some(TokenRange::single(cue)),
            source: Some(self.worded(TokenRange::new(at, end))),
            rule: "quote/cue-behind",
        })
    }

    /// `said retired Captain Ann Roe`, `read one`: all words from the word of saying to the next stop or preposition.
    fn worded_behind(&self, at: usize, end: usize) -> Option<Report> {
        if !self.is_plain_cue(at) {
            return None;
        }
        let start = at + 1;
        let words = (start..end.min(start + NEAR))
            .take_while(|&word| self.is_speakers(word) && self.syntax.tags[word] != Tag::Adposition)
            .count();
        self.look(words);
        let mut who = TokenRange::new(start, start + words);
        // "one farmer involved in it"
        while who.len() > 1 && self.syntax.tags[who.end - 1] == Tag::VerbParticiple {
            who.end -= 1;
        }
        // "said little": no one.
        let tags = &self.syntax.tags[who.range()];
        let someone = |tag: &Tag| tag.is_nominal() || *tag == Tag::Numeral;
        tags.iter().any(someone).then(|| Report {
            cue: Some(TokenRange::single(at)),
            source: Some(self.worded(who)),
            rule: "quote/cue-behind-inverted",
        })
    }

    /// Whether a token can be one of the words for a speaker.
    fn is_speakers(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        token.kind == TokenKind::Hyphen || token.is_word() && !token.classes.has(Class::Coordinator)
    }

    /// Who is meant by the pronoun that says whose: `·her answer`.
    pub(super) fn owner_pronoun(&self, at: usize) -> Source {
        Source {
            mention: TokenRange::single(at),
            entity: self.mentions.antecedent(at),
            role: None,
        }
    }

    /// Who is meant by words that were not read as a phrase: the name with which they end, or all of them.
    pub(super) fn worded(&self, words: TokenRange) -> Source {
        match words
            .end
            .checked_sub(1)
            .and_then(|last| self.mentions.covering(last))
        {
            Some(name) if words.contains(name.tokens) && name.tokens.end == words.end => {
                self.named_source(name, words.start)
            }
            _ => Source {
                mention: words,
                entity: None,
                role: None,
            },
        }
    }

    /// Whether a verb stands directly behind the subject that ends at `end`, or behind the comma that closes what is inserted there.
    fn follows(&self, end: usize, clause: &Clause) -> bool {
        let start = clause.group.tokens.start;
        if !matches!(clause.group.form, VerbForm::Finite | VerbForm::Participle) {
            return false;
        }
        let adverbs = |from: usize| (from..start).all(|at| self.syntax.tags[at] == Tag::Adverb);
        if adverbs(end) {
            return true;
        }
        self.document.is(end, ",")
            && (end + 1..start)
                .rev()
                .take(3)
                .any(|at| self.document.is(at, ",") && adverbs(at + 1))
    }
}

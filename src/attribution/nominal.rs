//! Nouns and adjectives that report: `Roe's claim that it fell`, `her question whether it fell`, `Roe was sure that it fell`.
//!
//! Who says it is the owner of the noun, else the subject of the verb it is the object of (`made the claim that it fell`), or the subject
//! of the copula before the adjective; without any such source nothing is reported. Objects and infinitives are taken behind nouns that
//! name something said (`his criticism of the vote`, `their promise to leave`), not behind nouns of attitude (`his support for a vote`,
//! `their plan to leave`): these name a state or an aim far more often than they report words.

use super::frame::{Frame, Reporting};
use super::reported::Reader;
use super::speaker::PART;
use super::surroundings::Surroundings;
use super::{Act, Source, View};
use crate::clause::VerbForm;
use crate::lexicon::{Class, WordId};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// The reading.
pub(super) const RULE: &str = "quote/reported-nominal";

/// How many words may stand between a noun and the copula behind it.
const ADJUNCTS: usize = 24;

/// How many adverbs and further adjectives may stand between a copula and an adjective.
const BETWEEN: usize = 8;

impl Reader<'_, '_> {
    /// Reads the noun or adjective of saying at a token.
    pub(super) fn nominal(&mut self, at: usize, sentence: TokenRange) {
        let view = self.view;
        let entry = view.document.tokens()[at].word;
        let end = view.end_of(sentence);
        if self.uttered(at, entry, sentence) {
            return;
        }
        let Some((frame, start)) = view.nominal_frame(at, entry, end) else {
            return;
        };
        let source = match view.lexicon.column(entry, Class::CueNominal, PART) {
            Some("adjective") => self.adjective_source(at, sentence),
            _ => view
                .named_behind(at, start)
                .or_else(|| self.noun_source(at, sentence)),
        };
        if source.is_none() {
            return;
        }
        let reporting = Reporting {
            cue: TokenRange::new(
                at,
                match frame {
                    Frame::Preposition => start,
                    _ => at + 1,
                },
            ),
            frame,
            start,
        };
        let limit = self.taken.until(start, end);
        let copula = frame == Frame::That && view.clause_at(start - 2).is_some();
        let around = match copula {
            // Behind a copula nothing goes on that would be the noun's.
            true => Surroundings::none(usize::MAX),
            false => view.nominal_surroundings(at),
        };
        let Some(content) = self.content(&reporting, around, limit) else {
            return;
        };
        let act = match view.lexicon.column(entry, Class::CueNominal, 4) {
            Some("attitude") => Act::Attitude,
            _ => Act::Speech,
        };
        self.push(vec![content], reporting.cue, act, source, RULE);
        self.reached = content.end;
        self.last = None;
    }

    /// `chants of “Go home!” and “Shame!”`, `the slogan “Go home!”`: the words in marks alone, whoever utters them.
    fn uttered(&mut self, at: usize, entry: WordId, sentence: TokenRange) -> bool {
        let view = self.view;
        let takes = |what| view.lexicon.lists(entry, Class::CueNominal, 3, what);
        let of = (takes("quote") || takes("words")) && view.document.is(at + 1, "of");
        let copula = view.has_copula_behind(at);
        let start = at + 1 + usize::from(of || copula || view.document.is(at + 1, ","));
        if view.syntax.tags[at] != Tag::Noun || !of && !takes("words") {
            return false;
        }
        let mut content = TokenRange::new(start, start);
        let limit = self.taken.until(start, sentence.end);
        for quoted in view.marks.outermost_in(TokenRange::new(start, limit)) {
            let joined = quoted.outer().start == start
                || quoted.outer().start == content.end + 1
                    && view.document.has(content.end, Class::Coordinator);
            if !joined {
                break;
            }
            content.end = quoted.outer().end;
        }
        if content.is_empty() {
            return false;
        }
        let source = match of || copula {
            true => self.noun_source(at, sentence),
            false => view
                .syntax
                .phrases
                .covering(at)
                .and_then(|phrase| self.governor(phrase.tokens.start, sentence)),
        };
        // "a common slogan, “Go home!”": words that nobody uses are only named.
        if source.is_none() && !of {
            return false;
        }
        let cue = TokenRange::new(at, at + 1 + usize::from(of));
        self.push(vec![content], cue, Act::Speech, source, RULE);
        self.reached = content.end;
        self.last = None;
        true
    }

    /// The subject of the copula before an adjective.
    fn adjective_source(&self, at: usize, sentence: TokenRange) -> Option<Source> {
        let view = self.view;
        let mut before = at.checked_sub(1)?;
        for _ in 0..BETWEEN {
            // "is tired, old and quite sure": adjectives in a row are all the subject's.
            let joined = matches!(view.syntax.tags[before], Tag::Adjective | Tag::Coordinator)
                || view.document.is(before, ",");
            if !joined && view.syntax.tags[before] != Tag::Adverb {
                break;
            }
            before = before.checked_sub(1)?;
        }
        let index = view.syntax.clauses.with_verb(before)?;
        let clause = &view.syntax.clauses.all()[index];
        if !clause.group.copular {
            return None;
        }
        self.source(index, clause, sentence)
    }

    /// The owner of a noun, or the subject of the verb before it.
    fn noun_source(&self, at: usize, sentence: TokenRange) -> Option<Source> {
        let view = self.view;
        let phrase = view.syntax.phrases.covering(at)?;
        if let Some(possessor) = phrase.possessor {
            return Some(view.worded(possessor));
        }
        let first = phrase.tokens.start;
        // "her" is the same before its noun as alone.
        let owner = view
            .lexicon
            .column(view.document.tokens()[first].word, Class::Pronoun, 4)
            == Some("possessive")
            || view.document.is(first, "her");
        // "Roe softened his criticism of": the subject is nearer to a name than the owner.
        let owner = (owner && first < at).then(|| view.owner_pronoun(first));
        self.governor(first, sentence).or(owner)
    }

    /// The subject of the verb whose object begins at a token, or of the verb that leads to it: `opened with a call for`, `broke into
    /// chants of`.
    fn governor(&self, object: usize, sentence: TokenRange) -> Option<Source> {
        let view = self.view;
        let at = object.checked_sub(1)?;
        let leads = ["with", "into", "on"]
            .iter()
            .any(|word| view.document.is(at, word));
        let particle = usize::from(leads || view.document.has(at, Class::Particle));
        let index = view.syntax.clauses.with_verb(at.checked_sub(particle)?)?;
        let clause = &view.syntax.clauses.all()[index];
        if clause.group.copular || clause.group.form == VerbForm::Participle {
            return None;
        }
        self.source(index, clause, sentence)
    }
}

impl View<'_, '_> {
    /// Whether a copula of one word stands behind a noun: `her answer was`.
    fn has_copula_behind(&self, at: usize) -> bool {
        self.clause_at(at + 1)
            .is_some_and(|clause| clause.group.copular && clause.group.tokens.end == at + 2)
    }

    /// The "that" behind the copula whose subject is the noun at `at`.
    fn that_behind_copula(&self, at: usize, end: usize) -> Option<usize> {
        let near = TokenRange::new(at, end.min(at + ADJUNCTS));
        let clauses = self.syntax.clauses.within(near);
        self.look(clauses.len());
        let copula = self.syntax.clauses.all()[clauses].iter().find(|clause| {
            clause.group.copular
                && clause
                    .subject
                    .is_some_and(|subject| subject.word == Some(at))
        })?;
        let that = copula.group.tokens.end;
        (self.document.is(that, "that") && self.is_conjunction(that, end)).then_some(that)
    }

    /// Whose word a noun is, where a preposition tells before what is said starts: `the claim by Roe that`, `the view of Roe that`.
    pub(super) fn named_behind(&self, at: usize, start: usize) -> Option<Source> {
        let owns = ["by", "of", "from", "among"]
            .iter()
            .any(|word| self.document.is(at + 1, word));
        let phrase = self.syntax.phrases.index_of(at + 2)?;
        let found = self.syntax.phrases.all().get(phrase)?;
        (owns && found.tokens.start == at + 2 && found.tokens.end < start)
            .then(|| self.source(phrase))?
    }

    /// What a noun or adjective takes, and where it starts.
    fn nominal_frame(&self, at: usize, entry: WordId, end: usize) -> Option<(Frame, usize)> {
        let part = self.lexicon.column(entry, Class::CueNominal, PART)?;
        let fits = match part {
            "adjective" => matches!(
                self.syntax.tags[at],
                Tag::Adjective | Tag::VerbParticiple | Tag::VerbFinite
            ),
            _ => {
                self.syntax.tags[at] == Tag::Noun
                    && self
                        .syntax
                        .phrases
                        .covering(at)
                        .is_some_and(|phrase| phrase.head == at)
            }
        };
        let next = at + 1;
        if !fits || next + 1 >= end {
            return None;
        }
        let takes = |what: &str| self.lexicon.lists(entry, Class::CueNominal, 3, what);
        if takes("that") && self.document.is(next, "that") && self.is_conjunction(next, end) {
            return Some((Frame::That, next + 1));
        }
        // "her claim at the debate that it was over", "the claim by Roe that it was over"
        if part == "noun"
            && takes("that")
            && self.syntax.tags[next] == Tag::Adposition
            && let Some(that) = self.that_behind(next, end)
        {
            return Some((Frame::That, that + 1));
        }
        // "is sure it is over"
        if part == "adjective" && takes("that") && self.starts_clause(next, end) {
            return Some((Frame::Clause, next));
        }
        if takes("question") && self.is_question_word(next) {
            return Some((Frame::Question, next));
        }
        // "her answer was that …", "her answer in that race was that …"
        if takes("that")
            && part == "noun"
            && let Some(that) = self.that_behind_copula(at, end)
        {
            return Some((Frame::That, that + 1));
        }
        let marked = part == "noun" && self.is_marked_infinitive(next, end);
        if takes("infinitive") && (marked || self.is_infinitive(next)) {
            return Some((Frame::Infinitive, next));
        }
        // "his description of Poe as “a snake”"
        if takes("role") && self.document.is(next, "of") && self.has_role_behind(next + 1, end) {
            return Some((Frame::Preposition, next + 1));
        }
        let preposition = takes(self.document.text(next))
            && (self.is_object(next + 1, end) || self.syntax.tags[next + 1] == Tag::VerbIng);
        preposition.then_some((Frame::Preposition, next + 1))
    }

    /// What is said of a noun's clause: its verb ends what the noun takes.
    fn nominal_surroundings(&self, at: usize) -> Surroundings {
        let front = self
            .syntax
            .phrases
            .covering(at)
            .and_then(|phrase| phrase.tokens.start.checked_sub(1));
        let governed = front.is_some_and(|before| self.syntax.tags[before] == Tag::Adposition);
        let object =
            governed || front.is_some_and(|before| self.syntax.clauses.with_verb(before).is_some());
        // "Despite her claim that it is “safe,” the roof fell"
        let fronted = governed
            && self.document.sentence_of(at).is_some_and(|sentence| {
                !self.has_main_clause(TokenRange::new(sentence.tokens.start, at))
            });
        Surroundings {
            subject: Some(at),
            fronted,
            embedded: !object && self.syntax.tags[at] == Tag::Noun,
            ..Surroundings::none(usize::MAX)
        }
    }
}

//! When and where: the times and places that hang on a clause.
//!
//! | text | time | place | per |
//! |---|---|---|---|
//! | `died in Ohio in 2021 alone` | `in 2021 alone` | `in Ohio` | |
//! | `Last week floods killed 41 people in the north` | `Last week` | `in the north` | |
//! | `kills 500 people each year` | | | `each year` |
//! | `A bomb went off in Kano on Monday, killing six` | `on Monday` | `in Kano` | |

use super::setting::Setting;
use crate::clause::{Clause, Link, Syntax, VerbForm};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::pattern::View;
use crate::phrase::NounKind;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many tokens before and behind a clause are looked at for a time or place that hangs on it.
const NEAR: usize = 6;

/// How many tokens before a participle the verb of its main clause may stand.
const HOST: usize = 60;

/// How many times and places may stand before a clause.
const FRONTED: usize = 2;

/// How many clauses in a row share their times and places.
const CONJUNCTS: usize = 3;

/// How many tokens the noun before a relative clause may go back with what hangs on it.
const NOUN: usize = 24;

#[derive(Clone, Copy)]
pub(super) struct Reader<'a, 't> {
    pub(super) view: View<'a, 't>,
    pub(super) document: &'a Document<'t>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) syntax: &'a Syntax,
}

impl Reader<'_, '_> {
    /// The setting of a clause, and of those before it that it is coordinated with; `taken` are tokens that say something else (the
    /// cause, the holder).
    pub(super) fn of_clause(
        &self,
        sentence: &Sentence,
        clause: &Clause,
        matched: TokenRange,
        taken: &[TokenRange],
    ) -> Setting {
        let mut setting = Setting {
            time: self.since_clause(sentence, clause),
            ..Setting::default()
        };
        setting.or(self.of_one(sentence, clause, matched, taken));
        let mut first = clause;
        for _ in 0..CONJUNCTS {
            let before = first
                .conjunct_of
                .and_then(|index| self.syntax.clauses.all().get(index));
            let Some(before) = before.filter(|before| before.group.verb < first.group.verb) else {
                break;
            };
            setting.or(self.of_one(sentence, before, before.group.tokens, taken));
            first = before;
        }
        if let Some(last) = self.last_conjunct(clause) {
            setting.or(self.of_one(sentence, last, last.group.tokens, taken));
        }
        setting.time = setting
            .time
            .or_else(|| self.opening_moment(sentence, first));
        setting
    }

    /// `killed six people and wounded nine in Kano on Friday`: the harm that closes a row of them has the setting of all.
    fn last_conjunct(&self, clause: &Clause) -> Option<&Clause> {
        let clauses = self.syntax.clauses.all();
        let own = self.syntax.clauses.within(clause.group.tokens).start;
        let behind = clauses.get(own + 1..)?.iter().take(CONJUNCTS);
        let harms = |clause: &Clause| {
            let verb = self.document.tokens()[clause.group.verb];
            verb.classes.meets(ClassSet::HARMED)
        };
        behind
            .take_while(|next| next.conjunct_of.is_some_and(|before| before >= own) && harms(next))
            .last()
            .filter(|_| harms(clause))
    }

    /// `Two days after the vote, soldiers left`: the time that opens the sentence of a clause.
    fn opening_moment(&self, sentence: &Sentence, clause: &Clause) -> Option<TokenRange> {
        let first = sentence.tokens.start;
        let phrase = self.syntax.phrases.covering(first)?;
        let time = self.beside_moment(sentence, phrase)?;
        let opens = self.document.is(time.end, ",") && clause.tokens.start == time.end + 1;
        opens.then_some(time)
    }

    fn of_one(
        &self,
        sentence: &Sentence,
        clause: &Clause,
        matched: TokenRange,
        taken: &[TokenRange],
    ) -> Setting {
        let verb = clause.group.tokens;
        let reach = self.reach(sentence, clause.tokens.cover(matched));
        let mut setting = self.read(
            sentence,
            TokenRange::new(verb.end, reach.end),
            verb.end,
            taken,
        );
        // "80,000 people in the U.S. died": what hangs on a subject is said of all only where the subject is what is counted.
        let subject = clause
            .subject
            .and_then(|subject| self.syntax.phrases.all().get(subject.phrase?))
            .map(|phrase| phrase.tokens.start)
            .filter(|start| matched.start >= verb.end && *start < verb.start);
        let before = TokenRange::new(reach.start, subject.unwrap_or(verb.start));
        // "A quarter of the orders placed in May were late": when they were placed.
        let hung = self.syntax.clauses.all()[self.syntax.clauses.within(before)]
            .iter()
            .find(|hung| {
                hung.group.form == VerbForm::Participle
                    && hung
                        .subject
                        .is_some_and(|subject| subject.link == Link::Participle)
            });
        let before = TokenRange::new(
            before.start,
            hung.map_or(before.end, |hung| hung.group.tokens.start),
        );
        setting.or(self.read(sentence, before, before.start, taken));
        if let Some(between) = self.before_relative(sentence, clause) {
            // What is captured there is whom the clause was taken to hang on.
            setting.or(self.read(sentence, between, between.start, &[]));
            setting.time = setting.time.or_else(|| self.date_in_noun(clause));
        }
        setting.place = setting
            .place
            .or_else(|| self.where_it_was(sentence, reach.start.min(verb.start)));
        // A participle tells more of the event of its main clause: "went off in Kano, killing six".
        let host = clause
            .conjunct_of
            .is_none()
            .then(|| self.host(sentence, clause))
            .flatten();
        if let Some(host) = host.and_then(|host| self.syntax.clauses.all().get(host)) {
            setting.or(self.read(sentence, host.tokens, host.group.tokens.end, taken));
        }
        setting
    }

    fn host(&self, sentence: &Sentence, clause: &Clause) -> Option<usize> {
        let hangs = clause.group.form == VerbForm::Ing
            && clause
                .subject
                .is_some_and(|subject| subject.link == Link::Participle && subject.word.is_none());
        hangs
            .then(|| self.finite_before(sentence, clause))
            .flatten()
    }

    /// The setting of words outside any matched clause: the times and places directly behind them.
    pub(super) fn behind(
        &self,
        sentence: &Sentence,
        tokens: TokenRange,
        taken: &[TokenRange],
    ) -> Setting {
        let mut end = tokens.end;
        for _ in 0..NEAR {
            match self.setting_phrase_at(end, sentence.tokens.end) {
                Some(next) => end = next,
                None => break,
            }
        }
        let range = TokenRange::new(tokens.end, end);
        self.read(sentence, range, range.start, taken)
    }

    /// `the blast at a mill in Kano on Monday that killed six`: what hangs on the noun a relative clause stands for.
    fn before_relative(&self, sentence: &Sentence, clause: &Clause) -> Option<TokenRange> {
        let subject = clause
            .subject
            .filter(|subject| subject.link == Link::Relative)?;
        let word = subject.word?;
        let lowest = word.saturating_sub(NOUN).max(sentence.tokens.start);
        let mut start = word;
        while start > lowest {
            let before = start - 1;
            start = match self.syntax.phrases.covering(before) {
                Some(phrase) => phrase.tokens.start,
                None if self.syntax.tags.get(before) == Some(&Tag::Adposition) => before,
                None if start == word && self.document.is(before, ",") => before,
                None if self.is_tail(before) => before,
                None => break,
            };
        }
        Some(TokenRange::new(start.max(lowest), word))
    }

    /// `the March 4 attack that killed six`: the date within the noun a relative clause stands for.
    fn date_in_noun(&self, clause: &Clause) -> Option<TokenRange> {
        let noun = self.syntax.phrases.all().get(clause.subject?.phrase?)?;
        let month = noun
            .tokens
            .range()
            .find(|&at| self.document.has(at, Class::Month))?;
        let dated = (month + 1..noun.head)
            .take_while(|&at| self.syntax.tags.get(at) == Some(&Tag::Numeral))
            .count();
        (month < noun.head && dated > 0).then(|| TokenRange::new(month, month + 1 + dated))
    }

    /// `In Kenya, fees account for`, `In 2003 about 4% owned`: the time or place that opens the sentence of words in a row.
    fn fronted(&self, sentence: &Sentence, words: TokenRange, taken: &[TokenRange]) -> Setting {
        let mut setting = Setting::default();
        let first = sentence.tokens.start;
        let preposed = self.syntax.tags.get(first) == Some(&Tag::Adposition);
        let phrase = self.syntax.phrases.covering(first + 1);
        let (true, Some(phrase)) = (preposed, phrase) else {
            return setting;
        };
        if phrase.tokens.end > words.start {
            // "In 2003 about 4%": the year is taken for a part of what is counted.
            let year = first + 1 < words.start && self.is_year(first + 1);
            setting.time = year.then(|| TokenRange::new(first, first + 2));
        } else if phrase.tokens.start == first + 1 {
            self.take(&mut setting, sentence, phrase, taken);
            setting.per = None;
        }
        setting
    }

    /// `at a mill in Kano, where six died`: the place that *where* stands for, in the words before the clause.
    fn where_it_was(&self, sentence: &Sentence, start: usize) -> Option<TokenRange> {
        let opener = start
            .checked_sub(1)
            .filter(|opener| *opener >= sentence.tokens.start)?;
        let opener = [start, opener]
            .into_iter()
            .find(|&at| self.document.is(at, "where"))?;
        let mut end = opener;
        while end > sentence.tokens.start
            && self.document.tokens()[end - 1].kind != TokenKind::Word
            && end + 3 > opener
        {
            end -= 1;
        }
        let phrase = self.syntax.phrases.covering(end.checked_sub(1)?)?;
        if phrase.tokens.end != end || !self.names_place(phrase) {
            return None;
        }
        let first = phrase.tokens.start;
        let preposed = first > sentence.tokens.start
            && self.syntax.tags.get(first - 1) == Some(&Tag::Adposition);
        let range = TokenRange::new(first - usize::from(preposed), end);
        Some(self.with_region(range, sentence))
    }

    /// What stands directly behind words, else what their clause says.
    pub(super) fn around(
        &self,
        sentence: &Sentence,
        tokens: TokenRange,
        clause: Option<&Clause>,
        taken: &[TokenRange],
    ) -> Setting {
        let mut setting = self.behind(sentence, tokens, taken);
        if let Some(clause) = clause {
            setting.or(self.of_clause(sentence, clause, tokens, taken));
        }
        setting.or(self.fronted(sentence, tokens, taken));
        setting
    }

    fn finite_before(&self, sentence: &Sentence, clause: &Clause) -> Option<usize> {
        let verb = clause.group.tokens.start;
        let before = TokenRange::new(verb.saturating_sub(HOST).max(sentence.tokens.start), verb);
        self.syntax
            .clauses
            .within(before)
            .rev()
            .find(|index| self.syntax.clauses.all()[*index].group.form == VerbForm::Finite)
    }

    /// The clause with the times that stand by themselves before and behind it.
    fn reach(&self, sentence: &Sentence, clause: TokenRange) -> TokenRange {
        let mut range = clause;
        for _ in 0..NEAR {
            match self.setting_phrase_at(range.end, sentence.tokens.end) {
                Some(end) => range.end = end,
                // "killed 300 people worldwide each year"
                None if sentence.tokens.has(range.end) && self.is_where(range.end) => {
                    range.end += 1;
                }
                None => break,
            }
        }
        for _ in 0..FRONTED {
            match self.setting_phrase_before(range.start, sentence.tokens.start) {
                Some(start) => range.start = start,
                None => break,
            }
        }
        range
    }

    /// `Last week, floods killed`, `in 2019 China bought`: where a time, or a preposition with a place, that ends before `at` starts.
    fn setting_phrase_before(&self, at: usize, first: usize) -> Option<usize> {
        // The words before the first are another sentence's.
        if at <= first {
            return None;
        }
        let comma = self.document.is(at - 1, ",");
        let end = at - usize::from(comma);
        let tail = end > first + 1 && self.is_tail(end - 1);
        let end = end - usize::from(tail);
        let phrase = self.syntax.phrases.covering(end.checked_sub(1)?)?;
        let mut start = phrase.tokens.start;
        if start < first {
            return None;
        }
        // "Between 1975 and 1979"
        let listed = phrase.kind == NounKind::Time
            && start > first + 1
            && self.document.is(start - 1, "and")
            && self
                .syntax
                .phrases
                .covering(start - 2)
                .is_some_and(|one| one.kind == NounKind::Time && one.tokens.end == start - 1);
        if listed && let Some(one) = self.syntax.phrases.covering(start - 2) {
            start = one.tokens.start;
        }
        let preposed = start > first && self.is_preposition(start - 1, phrase);
        let begin = start - usize::from(preposed);
        // What hangs on a noun or verb further left fronts nothing.
        let opens = begin == first || self.document.is(begin - 1, ",");
        let fits = match phrase.kind {
            NounKind::Time => opens,
            _ => opens && preposed && comma && self.locates(start - 1, phrase),
        };
        (fits && phrase.tokens.end == end).then_some(begin)
    }

    /// Where a time or a preposition with its phrase that starts at `at` ends; a comma may stand before.
    fn setting_phrase_at(&self, at: usize, end: usize) -> Option<usize> {
        let document = self.document;
        let at = if document.is(at, ",") { at + 1 } else { at };
        let start = if self.syntax.tags.get(at) == Some(&Tag::Adposition) {
            at + 1
        } else {
            at
        };
        let index = self.syntax.phrases.index_of(start)?;
        let phrase = self.syntax.phrases.all().get(index)?;
        let fits = phrase.tokens.start == start
            && (phrase.kind == NounKind::Time
                || start > at
                    && (self.view.is_place(phrase)
                        || self.document.has(at, Class::PlacePreposition)
                            && self.locates(at, phrase)));
        (fits && phrase.tokens.end <= end).then_some(phrase.tokens.end)
    }
}

//! Times as they stand: which phrases say when, and how far their words go.
//!
//! | words | time |
//! |---|---|
//! | `in 2021 alone`, `two years ago`, `at the end of 2008` | all of it |
//! | `between 1998 and 2002`, `Thursday and Friday`, `late last week and early this week` | all of it |
//! | `shortly after 10 a.m.` | all of it |
//! | `for two hours`, `the race of 1997`, `this time` | none: how long, which, how often |

use super::adjunct::Reader;
use crate::clause::{Clause, Link};
use crate::document::{Sentence, Shape, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::phrase::{NounKind, NounPhrase};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many times in a row are one: `between 1998 and 2002`.
const LISTED: usize = 3;

/// The column of the list of times that says what sort of word each is.
const KIND: usize = 1;

/// How many tokens a dateline may have.
const DATELINE: usize = 16;

/// How many tokens before a clause `since` may stand.
const OPENER: usize = 8;

/// How many clauses behind another one with `since` is looked for.
const CLAUSES: usize = 3;

impl Reader<'_, '_> {
    /// The time that a phrase of time gives, with its preposition; `None` where it says how long, which or how often.
    pub(super) fn moment(&self, sentence: &Sentence, phrase: &NounPhrase) -> Option<TokenRange> {
        let document = self.document;
        let first = phrase.tokens.start;
        let before = first
            .checked_sub(1)
            .filter(|before| sentence.tokens.has(*before));
        let preposition = before.filter(|before| self.is_preposition(*before, phrase));
        let is = |words: &[&str]| {
            before.is_some_and(|before| words.iter().any(|word| document.is(before, word)))
        };
        // "by the time it was over", "this time", but "around that time", "at 0825 local time"
        let vague = document.is(phrase.head, "time")
            && (preposition.is_none() || document.is(first, "the"));
        // "the worst flood in a decade": how long there was none like it
        let ranked = is(&["in"]) && before.is_some_and(|before| self.is_ranked(before));
        if is(&["of", "for", "than"]) || vague || ranked || self.dates_source(phrase) {
            return None;
        }
        let range = TokenRange::new(preposition.unwrap_or(first), phrase.tokens.end);
        let whole = self.with_tail(self.with_degree(range, sentence), sentence);
        let told = preposition.is_some()
            || whole.end > phrase.tokens.end
            || self.says_when(phrase)
            || self.stands_alone(phrase);
        told.then_some(whole)
    }

    /// Whether the phrase that ends at a token holds a superlative: `the heaviest rains`, `the first deaths`.
    fn is_ranked(&self, end: usize) -> bool {
        let phrase = end
            .checked_sub(1)
            .and_then(|last| self.syntax.phrases.covering(last));
        phrase.is_some_and(|phrase| {
            phrase.tokens.range().any(|at| {
                let word = self.document.text(at);
                self.syntax.tags.get(at) == Some(&Tag::Adjective)
                    && (word.ends_with("est") || ["worst", "first"].contains(&word))
            })
        })
    }

    /// `according to officials today`: the time when somebody said so.
    fn dates_source(&self, phrase: &NounPhrase) -> bool {
        let source = phrase
            .tokens
            .start
            .checked_sub(1)
            .and_then(|before| self.syntax.phrases.covering(before));
        let cited = source.and_then(|source| source.tokens.start.checked_sub(2));
        cited.is_some_and(|at| {
            let found = self.document.expression_at(at);
            found.is_some_and(|found| found.classes.has(Class::Cue) && found.tokens.end == at + 2)
        })
    }

    /// Whether a time says when, not how long: `last week`, `in May`, `today`.
    pub(super) fn says_when(&self, phrase: &NounPhrase) -> bool {
        const DATED: ClassSet = ClassSet::of(&[
            Class::TimeModifier,
            Class::Weekday,
            Class::Month,
            Class::Day,
        ]);
        let document = self.document;
        !document.is(phrase.head, "time")
            && phrase
                .tokens
                .range()
                .any(|at| document.tokens()[at].classes.meets(DATED) || self.is_year(at))
    }

    /// `overnight`, `noon`: words of time that measure nothing.
    fn stands_alone(&self, phrase: &NounPhrase) -> bool {
        let word = self.document.tokens()[phrase.head].word;
        self.lexicon.column(word, Class::Time, KIND) != Some("noun")
    }

    /// `late last night`, `shortly after 10 a.m.`: what stands before a time and narrows it.
    fn with_degree(&self, range: TokenRange, sentence: &Sentence) -> TokenRange {
        let document = self.document;
        let reckoned = ["after", "before"]
            .iter()
            .any(|word| document.is(range.start, word));
        let degrees: &[&str] = match reckoned {
            true => &["shortly", "soon", "just", "right"],
            false if self.syntax.phrases.index_of(range.start).is_some() => &["early", "late"],
            false => &[],
        };
        let before = range
            .start
            .checked_sub(1)
            .filter(|before| sentence.tokens.has(*before))
            .filter(|before| degrees.iter().any(|word| document.is(*before, word)));
        TokenRange::new(before.unwrap_or(range.start), range.end)
    }

    /// `in 2021 alone`, `two years ago`, `the end of 2008`, `between 1998 and 2002`.
    fn with_tail(&self, range: TokenRange, sentence: &Sentence) -> TokenRange {
        let mut range = range;
        for _ in 0..LISTED {
            range.end +=
                usize::from(self.is_tail(range.end) || self.document.is(range.end, "alone"));
            match self.time_behind(range.end, sentence) {
                Some(end) => range.end = end,
                None => break,
            }
        }
        range
    }

    /// Where the time that goes on with another at `at` ends: `| of 1986`, `| on Friday`, `| and 2004`, `| and early this morning`.
    fn time_behind(&self, at: usize, sentence: &Sentence) -> Option<usize> {
        let document = self.document;
        // "at dawn on Tuesday"
        let dated = document.is(at, "on");
        let whole = document.is(at, "of") || dated;
        let listed = self.syntax.tags.get(at) == Some(&Tag::Coordinator);
        if !(whole || listed) || !sentence.tokens.has(at) {
            return None;
        }
        let start = [at + 1, at + 2].into_iter().find(|&start| {
            let phrase = self.syntax.phrases.covering(start);
            phrase.is_some_and(|phrase| phrase.tokens.start == start)
        })?;
        let between = start == at + 2;
        let skips = between
            && (document.has(at + 1, Class::TimeModifier)
                || self.syntax.tags.get(at + 1) == Some(&Tag::Adposition));
        let phrase = self.syntax.phrases.covering(start)?;
        let fits = phrase.kind == NounKind::Time
            && sentence.tokens.has(start)
            && (whole && !dated || self.says_when(phrase));
        (fits && (!between || listed && skips)).then_some(phrase.tokens.end)
    }

    /// What says to which side of another time a time lies: `a day earlier`, `the day before`.
    pub(super) fn is_tail(&self, at: usize) -> bool {
        let document = self.document;
        let alone = || {
            let next = self.syntax.phrases.covering(at + 1);
            next.is_none_or(|next| next.tokens.start != at + 1)
        };
        ["earlier", "later", "ago"]
            .iter()
            .any(|word| document.is(at, word))
            || document.is(at, "before") && alone()
    }

    /// `hours before the vote`, `two days after the quake`: a length of time that an event makes a time.
    pub(super) fn beside_moment(
        &self,
        sentence: &Sentence,
        phrase: &NounPhrase,
    ) -> Option<TokenRange> {
        let at = phrase.tokens.end;
        let counted = ["before", "after"]
            .iter()
            .any(|word| self.document.is(at, word));
        let event = self.syntax.phrases.covering(at + 1)?;
        let follows = counted
            && phrase.kind == NounKind::Time
            && event.tokens.start == at + 1
            && sentence.tokens.has(at + 1);
        (follows && !self.opens_clause(event))
            .then(|| TokenRange::new(phrase.tokens.start, event.tokens.end))
    }

    /// Whether a phrase is the subject of a verb behind it.
    pub(super) fn opens_clause(&self, phrase: &NounPhrase) -> bool {
        let clauses = &self.syntax.clauses;
        let end = phrase.tokens.end;
        let behind = TokenRange::new(end, end + OPENER);
        clauses.all()[clauses.within(behind)]
            .iter()
            .filter_map(|clause| clause.subject)
            .any(|subject| subject.word == Some(phrase.head) && subject.link == Link::Direct)
    }

    /// `| since the war began`: the clause that says since when another has been so.
    pub(super) fn since_clause(&self, sentence: &Sentence, clause: &Clause) -> Option<TokenRange> {
        let document = self.document;
        let group = clause.group.tokens;
        let perfect = ["have", "has", "had"];
        let lasting = group
            .range()
            .any(|at| perfect.iter().any(|word| document.is(at, word)));
        if !lasting {
            return None;
        }
        let clauses = &self.syntax.clauses;
        let opened = |since: &Clause| {
            let start = since.tokens.start;
            let first = start.saturating_sub(OPENER).max(sentence.tokens.start);
            let opener = (first..start)
                .rev()
                .take_while(|&at| document.tokens()[at].kind != TokenKind::Punctuation)
                .find(|&at| document.is(at, "since"))?;
            // "People died, since no doctor came": a reason.
            let joined = opener == sentence.tokens.start || !document.is(opener - 1, ",");
            joined.then(|| since.tokens.cover(TokenRange::single(opener)))
        };
        let behind = clauses.within(TokenRange::new(group.end, sentence.tokens.end));
        let before = clauses.within(TokenRange::new(sentence.tokens.start, group.start));
        let all = clauses.all();
        all[behind]
            .iter()
            .take(CLAUSES)
            .find_map(opened)
            .or_else(|| {
                let first = all[before].first()?;
                opened(first).filter(|since| since.start == sentence.tokens.start)
            })
    }

    /// `BELMARK, 4 Oct (AFP) -- |`: where the first sentence of a report begins behind its dateline.
    pub(super) fn dateline(&self, sentence: &Sentence) -> usize {
        let start = sentence.tokens.start;
        let last = sentence.tokens.end.min(start + DATELINE);
        let dash = (start + 1..last).take_while(|&at| {
            let tag = self.syntax.tags.get(at);
            !tag.is_some_and(|tag| tag.is_verb() || *tag == Tag::Auxiliary)
        });
        let first = self.document.tokens().get(start);
        let capitals = first.is_some_and(|first| first.shape.has(Shape::ALL_CAPITALS));
        let mut dash = dash.filter(|&at| self.document.tokens()[at].kind == TokenKind::Dash);
        dash.next()
            .filter(|_| capitals)
            .map_or(start, |dash| dash + 1)
    }

    pub(super) fn is_year(&self, at: usize) -> bool {
        matches!(self.document.text(at).as_bytes(), [b'1' | b'2', rest @ ..] if rest.len() == 3 && rest.iter().all(u8::is_ascii_digit))
    }
}

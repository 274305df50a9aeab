//! When and where: the times and places that hang on a clause.
//!
//! | text | time | place | per |
//! |---|---|---|---|
//! | `died in Ohio in 2021 alone` | `in 2021 alone` | `in Ohio` | |
//! | `Last week floods killed 41 people in the north` | `Last week` | `in the north` | |
//! | `kills 500 people each year` | | | `each year` |
//! | `A bomb went off in Kano on Monday, killing six` | `on Monday` | `in Kano` | |

use crate::clause::{Clause, Link, Syntax, VerbForm};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::pattern::View;
use crate::phrase::{NounKind, NounPhrase};
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

/// How many places in a row are one.
const CHAIN: usize = 3;

/// How many phrases before and behind a number a time or place is looked for.
const PHRASES: usize = 20;

/// Times and places of one clause.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Setting {
    pub(super) time: Option<TokenRange>,
    pub(super) place: Option<TokenRange>,
    /// A time that comes again: `each year`, `a day`, `annually`.
    pub(super) per: Option<TokenRange>,
}

impl Setting {
    /// Fills what is not known yet.
    fn or(&mut self, other: Self) {
        self.time = self.time.or(other.time);
        self.place = self.place.or(other.place);
        self.per = self.per.or(other.per);
    }
}

/// The column of the list of times that says which come again.
const REPEATS: usize = 3;

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
        let mut setting = self.of_one(sentence, clause, matched, taken);
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
        setting
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
        setting.or(self.read(sentence, before, before.start, taken));
        if let Some(between) = self.before_relative(sentence, clause) {
            setting.or(self.read(sentence, between, between.start, taken));
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
        let start = phrase.tokens.start;
        if start < first {
            return None;
        }
        let preposed = start > first && self.is_preposition(start - 1, phrase);
        let begin = start - usize::from(preposed);
        // What hangs on a noun or verb further left fronts nothing.
        let opens = begin == first || self.document.is(begin - 1, ",");
        let fits = match phrase.kind {
            NounKind::Time => opens,
            _ => opens && preposed && comma && self.names_place(phrase),
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
            && (phrase.kind == NounKind::Time || start > at && self.view.is_place(phrase));
        (fits && phrase.tokens.end <= end).then_some(phrase.tokens.end)
    }

    /// Reads the phrases of a range: those behind `verb` first, then those before it.
    fn read(
        &self,
        sentence: &Sentence,
        range: TokenRange,
        verb: usize,
        taken: &[TokenRange],
    ) -> Setting {
        let mut setting = Setting::default();
        let behind = TokenRange::new(verb, range.end);
        let before = TokenRange::new(range.start, verb);
        for part in [behind, before] {
            let mut at = part.start;
            while at < part.end {
                let next = match self.syntax.phrases.covering(at) {
                    Some(phrase) => {
                        self.take(&mut setting, sentence, phrase, taken);
                        phrase.tokens.end
                    }
                    None => {
                        self.adverb(&mut setting, at);
                        at + 1
                    }
                };
                at = next.max(at + 1);
            }
        }
        setting
    }

    fn take(
        &self,
        setting: &mut Setting,
        sentence: &Sentence,
        phrase: &NounPhrase,
        taken: &[TokenRange],
    ) {
        let document = self.document;
        if taken.iter().any(|taken| taken.overlaps(phrase.tokens)) {
            return;
        }
        let before = phrase.tokens.start.wrapping_sub(1);
        let preposed = before >= sentence.tokens.start && self.is_preposition(before, phrase);
        let range = TokenRange::new(
            if preposed {
                before
            } else {
                phrase.tokens.start
            },
            phrase.tokens.end,
        );
        if phrase.kind == NounKind::Time {
            let first = phrase.tokens.start;
            let repeats =
                (!preposed || document.is(before, "per")) && !self.is_tail(phrase.tokens.end);
            let each = ["each", "every", "a", "an"]
                .iter()
                .any(|word| document.is(first, word));
            if repeats && (each || document.is(before, "per")) {
                setting.per = setting.per.or(Some(range));
            } else if !document.is(before, "of")
                && !document.is(before, "for")
                && !document.is(before, "by")
            {
                setting.time = setting.time.or(Some(self.with_tail(range)));
            }
        } else if preposed
            && self.document.has(before, Class::PlacePreposition)
            && self.names_place(phrase)
        {
            setting.place = setting.place.or(Some(self.with_region(range, sentence)));
        } else if document.is(before, "of") && self.names_place(phrase) {
            // "south of Kano", "in the hills north of the town"
            let side = before
                .checked_sub(1)
                .filter(|side| *side >= sentence.tokens.start)
                .filter(|side| self.is_direction(*side));
            if let Some(side) = side {
                let range = TokenRange::new(side, phrase.tokens.end);
                setting.place = setting.place.or(Some(self.with_region(range, sentence)));
            }
        }
    }

    /// Whether a word is the preposition of the phrase behind it. `since` and `until` before a time are none less for being taken for
    /// conjunctions.
    fn is_preposition(&self, at: usize, phrase: &NounPhrase) -> bool {
        match self.syntax.tags.get(at) {
            Some(Tag::Adposition) => true,
            Some(Tag::Subordinator) => phrase.kind == NounKind::Time,
            _ => false,
        }
    }

    /// `south`, `north-east`.
    fn is_direction(&self, at: usize) -> bool {
        const SIDES: [&str; 4] = ["north", "south", "east", "west"];
        let lower = self.document.text(at).to_ascii_lowercase();
        SIDES.iter().any(|side| lower.ends_with(side))
    }

    /// `annually`, `daily`: words that are no phrases and say by themselves that a time comes again.
    fn adverb(&self, setting: &mut Setting, at: usize) {
        let Some(token) = self.document.tokens().get(at) else {
            return;
        };
        let repeats = self.lexicon.column(token.word, Class::Time, REPEATS) == Some("yes");
        if repeats && self.syntax.tags.get(at) == Some(&Tag::Adverb) {
            setting.per = setting.per.or(Some(TokenRange::single(at)));
        }
    }

    fn names_place(&self, phrase: &NounPhrase) -> bool {
        let harmful = phrase
            .tokens
            .range()
            .any(|token| self.document.has(token, Class::Harm));
        self.view.is_place(phrase) || phrase.kind == NounKind::Name && !harmful
    }

    /// `in 2021 alone`, `two years ago`, `the end of 2008`.
    fn with_tail(&self, range: TokenRange) -> TokenRange {
        if self.is_tail(range.end) || self.document.is(range.end, "alone") {
            return TokenRange::new(range.start, range.end + 1);
        }
        let later = self
            .syntax
            .phrases
            .covering(range.end + 1)
            .filter(|next| next.kind == NounKind::Time && next.tokens.start == range.end + 1)
            .filter(|_| self.document.is(range.end, "of"));
        later.map_or(range, |next| TokenRange::new(range.start, next.tokens.end))
    }

    /// What says to which side of another time a time lies: `a day earlier`.
    fn is_tail(&self, at: usize) -> bool {
        ["earlier", "later", "ago", "before"]
            .iter()
            .any(|word| self.document.is(at, word))
    }

    /// `at a mill in Kano`, `in Hilo, Hawaii`, `in the village of Ada`: places in a row are one.
    fn with_region(&self, first: TokenRange, sentence: &Sentence) -> TokenRange {
        let mut range = first;
        for _ in 0..CHAIN {
            match self.place_behind(range.end, sentence.tokens.end) {
                Some(end) => range.end = end,
                None => break,
            }
        }
        for _ in 0..CHAIN {
            match self.place_before(range.start, sentence.tokens.start) {
                Some(start) => range.start = start,
                None => break,
            }
        }
        range
    }

    /// Where a place that goes on with one that ends at `at` ends.
    fn place_behind(&self, at: usize, last: usize) -> Option<usize> {
        let document = self.document;
        let linked = document.is(at, ",")
            || document.is(at, "of")
            || document.has(at, Class::PlacePreposition)
                && self.syntax.tags.get(at) == Some(&Tag::Adposition);
        let next = self.syntax.phrases.covering(at + 1).filter(|_| linked)?;
        if next.tokens.start != at + 1 || next.tokens.end > last {
            return None;
        }
        let closed = document
            .tokens()
            .get(next.tokens.end)
            .is_none_or(|token| token.kind == TokenKind::Punctuation);
        let fits = match document.text(at) {
            "," => next.kind == NounKind::Name && closed && self.view.is_place(next),
            "of" => next.kind == NounKind::Name || self.view.is_place(next),
            _ => self.names_place(next),
        };
        fits.then_some(next.tokens.end)
    }

    /// Where a place that one at `at` goes on with starts: `at a storage unit | in Lyon`.
    fn place_before(&self, at: usize, first: usize) -> Option<usize> {
        let before = self.syntax.phrases.covering(at.checked_sub(1)?)?;
        if before.tokens.end != at {
            return None;
        }
        let preposition = before.tokens.start.checked_sub(1)?;
        let preposed = preposition >= first
            && self.document.has(preposition, Class::PlacePreposition)
            && self.syntax.tags.get(preposition) == Some(&Tag::Adposition);
        let stays = before.kind == NounKind::Common
            && before.tokens.end == at
            && !self.view.is_person(before.head)
            && !self.document.has(before.head, Class::Harm);
        (preposed && (stays || self.names_place(before))).then_some(preposition)
    }

    /// The time and the place nearest to a number in its sentence, those of a verb of saying left out.
    pub(super) fn nearest(
        &self,
        sentence: &Sentence,
        number: TokenRange,
        taken: &[TokenRange],
    ) -> Setting {
        let mut setting = Setting::default();
        let phrases = &self.syntax.phrases;
        let Some(own) = phrases.index_of(number.end.saturating_sub(1)) else {
            return setting;
        };
        let mut near: Vec<usize> = (own.saturating_sub(PHRASES)..=own + PHRASES).collect();
        near.sort_by_key(|index| index.abs_diff(own));
        for index in near {
            let Some(phrase) = phrases.all().get(index) else {
                continue;
            };
            let inside = sentence.tokens.has(phrase.tokens.start);
            if !inside || phrase.tokens.overlaps(number) || self.is_told(sentence, phrase) {
                continue;
            }
            let mut one = Setting::default();
            self.take(&mut one, sentence, phrase, taken);
            one.time = one.time.filter(|_| self.says_when(phrase));
            one.per = None;
            setting.or(one);
            setting.place = setting.place.or_else(|| self.struck(index, phrase));
        }
        setting
    }

    /// `struck the north of Japan`, `battered the coast`: a place that something was done to.
    fn struck(&self, index: usize, phrase: &NounPhrase) -> Option<TokenRange> {
        let clauses = &self.syntax.clauses;
        let before = phrase.tokens.start.saturating_sub(CHAIN);
        let range = clauses.within(TokenRange::new(before, phrase.tokens.start));
        let object = clauses.all()[range].iter().any(|clause| {
            clause.object.and_then(|object| object.phrase) == Some(index)
                && !self.document.has(clause.group.verb, Class::Cue)
        });
        let owned = self.syntax.tags.get(phrase.tokens.start) == Some(&Tag::Pronoun);
        (object && !owned && self.view.is_place(phrase)).then_some(phrase.tokens)
    }

    /// Whether a time or place belongs to a verb of saying: `said on Friday`, `officials in Kano said`.
    fn is_told(&self, sentence: &Sentence, phrase: &NounPhrase) -> bool {
        let clauses = &self.syntax.clauses;
        let says = |clause: &Clause| {
            // What stands behind a speaker behind the verb tells of the speaker: "says Roe, a clerk at the ministry".
            let inverted = clause
                .subject
                .is_some_and(|subject| subject.link == Link::Inverted);
            self.document.has(clause.group.verb, Class::Cue)
                && (inverted || clause.tokens.has(phrase.tokens.start))
        };
        let at = phrase.tokens.start;
        let before = clauses.within(TokenRange::new(sentence.tokens.start, at));
        let behind = clauses.within(TokenRange::new(at, sentence.tokens.end));
        let told = |index: usize| clauses.all().get(index).filter(|clause| says(clause));
        before.last().and_then(told).is_some()
            || behind
                .into_iter()
                .next()
                .and_then(told)
                .and_then(|clause| self.syntax.phrases.all().get(clause.subject?.phrase?))
                .is_some_and(|speaker| speaker.tokens.start < at)
    }

    /// Whether a time says when, not how long: `last week`, `in May`, `today`, not `for two hours`.
    fn says_when(&self, phrase: &NounPhrase) -> bool {
        const DATED: ClassSet = ClassSet::of(&[
            Class::TimeModifier,
            Class::Weekday,
            Class::Month,
            Class::Day,
        ]);
        let document = self.document;
        let vague = document.is(phrase.head, "time");
        let lasts = phrase
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|before| document.is(before, "for"));
        !lasts
            && !vague
            && phrase
                .tokens
                .range()
                .any(|at| document.tokens()[at].classes.meets(DATED) || self.is_year(at))
    }

    fn is_year(&self, at: usize) -> bool {
        matches!(self.document.text(at).as_bytes(), [b'1' | b'2', rest @ ..] if rest.len() == 3 && rest.iter().all(u8::is_ascii_digit))
    }

    /// `during last week's riots`, `after the march`: what a clause sets its time by, where no time is named.
    pub(super) fn beside_event(&self, clause: &Clause) -> Option<TokenRange> {
        let document = self.document;
        let adjunct = clause.adjuncts.iter().find(|adjunct| {
            ["during", "after", "before", "since"]
                .iter()
                .any(|word| document.is(adjunct.preposition.start, word))
        })?;
        let phrase = self.syntax.phrases.all().get(adjunct.phrase)?;
        Some(TokenRange::new(
            adjunct.preposition.start,
            phrase.tokens.end,
        ))
    }
}

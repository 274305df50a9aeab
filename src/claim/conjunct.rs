//! Lists and subsets: numbers that share what is said once.
//!
//! | text | claims |
//! |---|---|
//! | `killed 12 soldiers and three civilians` | 12 and three |
//! | `consumed 14.5% of the tea, 60% of the rum and 99% of the gin` | three, each with its whole |
//! | `Six people, including two children, died` | six, and two as part of six |
//! | `12% of the crop, up from 9% in May`, `48% to 45%`, `half the seats, compared with a third before` | both |

use crate::document::{Sentence, TokenKind};
use crate::lexicon::Class;
use crate::pattern::{Captures, Measure, Number, Patterns, View};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many numbers one list may hold.
const LONGEST: usize = 12;

/// How many tokens behind a number its subset is looked for.
const REACH: usize = 14;

/// How many tokens may stand between a share and the one it is compared with.
const COMPARED: usize = 18;

/// One number of a match.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) captures: Captures,
    /// The total this one is a part of.
    pub(super) part_of: Option<TokenRange>,
    /// It stands in a list or subset, not first.
    pub(super) listed: bool,
    /// The one before is compared with it: `up from 9%`.
    pub(super) compared: bool,
}

/// The number of a match, those that stand in a list with it, and their subsets.
pub(super) fn unfold(
    patterns: &Patterns,
    view: View<'_, '_>,
    sentence: &Sentence,
    captures: &Captures,
) -> Vec<Item> {
    let unfolder = Unfolder {
        patterns,
        view,
        sentence,
    };
    let mut items = vec![Item {
        captures: captures.clone(),
        part_of: None,
        listed: false,
        compared: false,
    }];
    unfolder.list(&mut items);
    unfolder.list_before(&mut items);
    let totals = items.len();
    for total in 0..totals {
        let first = items.len();
        if let Some(subset) = unfolder.subset(&items[total]) {
            items.push(subset);
            unfolder.list_from(&mut items, first);
        }
    }
    items
}

struct Unfolder<'a, 't> {
    patterns: &'a Patterns,
    view: View<'a, 't>,
    sentence: &'a Sentence,
}

impl Unfolder<'_, '_> {
    fn list(&self, items: &mut Vec<Item>) {
        self.list_from(items, items.len() - 1);
    }

    /// Goes on from the last item as long as a comma or conjunction leads to a number of the same sort.
    fn list_from(&self, items: &mut Vec<Item>, first: usize) {
        while items.len() - first < LONGEST {
            let Some(last) = items.last() else {
                return;
            };
            let Some(next) = self.next_in_list(last).or_else(|| self.next_compared(last)) else {
                return;
            };
            items.push(next);
        }
    }

    /// `11 rebels and six soldiers were killed`, where the subject is the last of a list: the numbers before it.
    fn list_before(&self, items: &mut Vec<Item>) {
        let mut first = items[0].clone();
        while items.len() < LONGEST {
            let Some(before) = self.before_in_list(&first) else {
                return;
            };
            items.push(before.clone());
            first = before;
        }
    }

    fn before_in_list(&self, next: &Item) -> Option<Item> {
        let index = next.captures.number()?.checked_sub(1)?;
        let (number, later) = (
            self.view.numbers.get(index)?,
            self.view.numbers.get(index + 1)?,
        );
        let document = self.view.document;
        let outside = number.tokens.start < self.sentence.tokens.start;
        // "left seven men and four boys dead": no comma lets another clause begin.
        let end = counted_noun(self.view, number).map_or(number.tokens.end, |noun| noun.end);
        let row = next.captures.clause.is_none();
        let own = row && document.has(end, Class::Coordinator);
        if outside || number.measure != Measure::Count || self.is_object(number) && !own {
            return None;
        }
        let captures =
            self.patterns
                .with_number(self.view, self.sentence, &next.captures, index, row)?;
        let item = Item {
            captures,
            part_of: None,
            listed: true,
            compared: false,
        };
        let mut at = self.end_of(number, &item);
        let end = at;
        while at < end + 3 && (document.is(at, ",") || document.has(at, Class::Coordinator)) {
            at += 1;
        }
        let joined = self
            .view
            .syntax
            .phrases
            .covering(later.tokens.start)
            .is_some_and(|phrase| phrase.tokens.start == at)
            || later.tokens.start == at;
        (at > end && joined).then_some(item)
    }

    /// Whether a number belongs to the verb before it: `met 12 rebels, and six soldiers were killed`.
    fn is_object(&self, number: &Number) -> bool {
        let before = number.tokens.start.checked_sub(1);
        let document = self.view.document;
        before.is_some_and(|before| {
            let tag = self.view.syntax.tags.get(before);
            tag.is_some_and(|tag| tag.is_verb()) && !document.has(before, Class::Cue)
        })
    }

    fn next_in_list(&self, last: &Item) -> Option<Item> {
        let number = self.view.numbers.get(last.captures.number()?)?;
        let end = self.end_of(number, last);
        let document = self.view.document;
        let mut at = end;
        // "10 people -- seven guards and three clerks": a dash gives the parts.
        let parts = last.part_of.is_none()
            && document
                .tokens()
                .get(end)
                .is_some_and(|token| token.kind == TokenKind::Dash);
        at += usize::from(parts);
        while at < end + 3 && (document.is(at, ",") || document.has(at, Class::Coordinator)) {
            at += 1;
        }
        if at == end {
            return None;
        }
        if document.has(at.saturating_sub(1), Class::Coordinator) {
            at = self.past_uncounted(at);
        }
        let index = self.view.numbers_in(TokenRange::new(at, at + 1)).next()?;
        let next = self.view.numbers.get(index)?;
        // "six nuns, three of them novices": a part of them rather than another one of the list.
        let part = past_whole(self.view, next.tokens.end).is_some();
        if next.tokens.start >= self.sentence.tokens.end || part || self.opens_clause(next) {
            return None;
        }
        let mut captures =
            self.patterns
                .with_number(self.view, self.sentence, &last.captures, index, false)?;
        captures.tokens = captures.tokens.cover(next.tokens);
        let total = last.captures.at(0).map(|number| number.tokens);
        Some(Item {
            captures,
            part_of: last.part_of.or(total.filter(|_| parts)),
            listed: true,
            compared: false,
        })
    }

    /// `dozens of monks | and nuns | and nearly 90 guests`: what stands behind a noun of a list that no number counts.
    fn past_uncounted(&self, at: usize) -> usize {
        let document = self.view.document;
        let counted = !self.view.numbers_in(TokenRange::new(at, at + 1)).is_empty();
        let Some(phrase) = self.view.syntax.phrases.covering(at) else {
            return at;
        };
        let end = phrase.tokens.end;
        let listed = phrase.tokens.start == at && document.has(end, Class::Coordinator);
        if !counted && listed && self.view.is_person(phrase.head) {
            end + 1
        } else {
            at
        }
    }

    /// `12% of the crop, up from 9% in May`: the share the last one is compared with.
    fn next_compared(&self, last: &Item) -> Option<Item> {
        let index = last.captures.number()?;
        let number = self.view.numbers.get(index)?;
        let next = self.view.numbers.get(index + 1)?;
        let far = next.tokens.start.checked_sub(number.tokens.end)? > COMPARED;
        let parts = number.measure.is_part() && next.measure.is_part();
        if far || !parts || next.tokens.start >= self.sentence.tokens.end {
            return None;
        }
        if !self.is_compared(number.tokens, next.tokens.start) || self.opens_clause(next) {
            return None;
        }
        let mut captures =
            self.patterns
                .with_number(self.view, self.sentence, &last.captures, index + 1, true)?;
        captures.tokens = next.tokens;
        Some(Item {
            captures,
            part_of: last.part_of,
            listed: true,
            compared: true,
        })
    }

    /// Whether the words before a number set it against the one before: `up from`, `compared with`, `against`, or `to` between two
    /// shares of one race or behind `from`.
    fn is_compared(&self, number: TokenRange, at: usize) -> bool {
        let document = self.view.document;
        let is = |at: usize, words: &[&str]| words.iter().any(|word| document.is(at, word));
        let soft = at
            .checked_sub(1)
            .is_some_and(|before| is(before, &["only", "just", "the", "some"]));
        let Some(link) = at.checked_sub(1 + usize::from(soft)) else {
            return false;
        };
        if link < number.end {
            return false;
        }
        let adjacent = link == number.end;
        let from = number
            .start
            .checked_sub(1)
            .is_some_and(|before| is(before, &["from"]));
        let set_against = link
            .checked_sub(1)
            .is_some_and(|before| is(before, &["compared", "comparison", "opposed"]));
        is(link, &["from", "against", "versus", "vs."])
            || is(link, &["with", "to"]) && set_against
            || is(link, &["to"]) && (adjacent || from)
    }

    /// Where the words that belong to a number end.
    fn end_of(&self, number: &Number, item: &Item) -> usize {
        let counted = counted_noun(self.view, number).map_or(number.tokens.end, |noun| noun.end);
        let covered = self
            .view
            .syntax
            .phrases
            .covering(counted.saturating_sub(1))
            .map_or(counted, |phrase| phrase.tokens.end);
        let behind = item
            .captures
            .others()
            .into_iter()
            .filter(|tokens| tokens.start >= number.tokens.end && tokens.start <= covered + 1)
            .map(|tokens| tokens.end)
            .max();
        counted.max(covered).max(behind.unwrap_or_default())
    }

    /// `12 died and 30 were hurt`: a number with a verb or adjective of its own is not in the list.
    fn opens_clause(&self, number: &Number) -> bool {
        let end = counted_noun(self.view, number).map_or(number.tokens.end, |noun| noun.end);
        let tag = |at: usize| {
            (at < self.sentence.tokens.end)
                .then(|| self.view.syntax.tags.get(at).copied())
                .flatten()
        };
        let own_verb = self
            .view
            .syntax
            .clauses
            .within(TokenRange::new(number.tokens.start, end + REACH))
            .filter_map(|index| self.view.syntax.clauses.all().get(index))
            // "99% of the world's …": what was taken for a verb is the sign of an owner.
            .filter(|clause| !self.view.is_clitic(clause.group.verb))
            .filter_map(|clause| clause.subject)
            .filter_map(|subject| self.view.syntax.phrases.all().get(subject.phrase?))
            .any(|phrase| {
                phrase.tokens.overlaps(number.tokens) && phrase.tokens.end >= number.tokens.end
            });
        // "30 hurt" has a state of its own, "two managers last week" a time behind it.
        let loose = self.view.syntax.phrases.covering(end).is_none();
        own_verb || tag(end).is_some_and(|tag| tag.is_verb() || loose && tag == Tag::Adjective)
    }

    /// `six people, including two children`.
    fn subset(&self, item: &Item) -> Option<Item> {
        let total = self.view.numbers.get(item.captures.number()?)?;
        if total.measure != Measure::Count {
            return None;
        }
        let document = self.view.document;
        let last = self.sentence.tokens.end.min(total.tokens.end + REACH);
        let opener = (total.tokens.end..last).find(|&at| self.opens_subset(at))?;
        let skipped = usize::from(document.is(opener, "among"));
        let first = opener + 1 + skipped;
        // "including the captain and two guards"
        let index = self
            .number_at(first)
            .or_else(|| self.number_at(self.past_uncounted(first)))?;
        // "two of them died": what has a verb of its own says so itself.
        let next = self.view.numbers.get(index)?;
        if let Some(behind) = past_whole(self.view, next.tokens.end) {
            // "one of them a nun": who that was, not how many.
            if document.is(next.tokens.start, "one") {
                return None;
            }
            let verb = (behind..behind + 3)
                .take_while(|at| *at < self.sentence.tokens.end)
                .take_while(|at| document.tokens()[*at].is_word())
                .filter_map(|at| self.view.syntax.tags.get(at))
                .any(|tag| tag.is_verb() || *tag == Tag::Auxiliary);
            if verb {
                return None;
            }
        }
        // The numbers between belong to the opener rather than this one.
        let between = self
            .view
            .numbers_in(TokenRange::new(total.tokens.end, opener));
        if !between.is_empty() {
            return None;
        }
        let mut captures =
            self.patterns
                .with_number(self.view, self.sentence, &item.captures, index, false)?;
        captures.tokens = self.view.numbers.get(index)?.tokens;
        Some(Item {
            captures,
            part_of: Some(total.tokens),
            listed: true,
            compared: false,
        })
    }

    /// `including`, `among them`, and the comma or dash before `two of them`.
    fn opens_subset(&self, at: usize) -> bool {
        let document = self.view.document;
        document.is(at, "including")
            || document.is(at, "among") && document.is(at + 1, "them")
            || document
                .tokens()
                .get(at)
                .is_some_and(|token| !token.is_word())
                && self
                    .number_at(at + 1)
                    .and_then(|index| self.view.numbers.get(index))
                    .is_some_and(|number| past_whole(self.view, number.tokens.end).is_some())
    }

    /// The number that starts at a token, past a word before it: `including the two guards`.
    fn number_at(&self, at: usize) -> Option<usize> {
        self.view
            .numbers_in(TokenRange::new(at, at + 2))
            .next()
            .filter(|&index| {
                let start = self.view.numbers[index].tokens.start;
                start == at || self.view.syntax.tags.get(at) == Some(&Tag::Determiner)
            })
    }
}

/// A number that counts a part, with what it counts: `three children`, `45 of them`.
pub(super) fn part(view: View<'_, '_>, captures: &Captures) -> TokenRange {
    let number = captures.number().and_then(|index| view.numbers.get(index));
    let noun = number.and_then(|number| counted_noun(view, number));
    let mut part = noun.map_or(captures.tokens, |noun| captures.tokens.cover(noun));
    part.end = past_whole(view, part.end).unwrap_or(part.end);
    part
}

/// Where `of them` or `of whom` at a token ends.
pub(super) fn past_whole(view: View<'_, '_>, at: usize) -> Option<usize> {
    let document = view.document;
    let whole = document.is(at + 1, "them") || document.is(at + 1, "whom");
    (document.is(at, "of") && whole).then_some(at + 2)
}

/// The noun a number counts, without the number.
pub(super) fn counted_noun(view: View<'_, '_>, number: &Number) -> Option<TokenRange> {
    let head = view.counted(number);
    if number.tokens.has(head) {
        return None;
    }
    let phrase = view.syntax.phrases.covering(head)?;
    let start = phrase.tokens.start.max(number.tokens.end);
    let start = match number.noun {
        Some(noun) => start.max(noun.start),
        None => start,
    };
    Some(TokenRange::new(start, head + 1)).filter(|noun| !noun.is_empty())
}

//! Long quotations that nobody is named for: `Wait, it gets better:` ¶ `“The port was shut for a year, and no ship left it.”`

use super::piece::SHORT;
use super::taken::Taken;
use super::{Act, Attribution, QuoteKind, Source, View};
use crate::span::TokenRange;

/// How many words a quotation has at least that nothing but its marks tells to be one: shorter ones are mottoes and terms.
const LONG: usize = 10;

/// Adds the quotations that no reading has taken.
pub(super) fn read(
    view: View<'_, '_>,
    unclaimed: Vec<Vec<TokenRange>>,
    attributions: &mut Vec<Attribution>,
) {
    let taken = Taken::of(view, attributions);
    let is_free = |words: TokenRange| taken.until(words.start, words.end) == words.end;
    // A stretch over the end of a paragraph is what stray marks make.
    let paragraph = |token: usize| {
        let sentence = view.document.sentence_of(token);
        sentence.map(|sentence| sentence.paragraph)
    };
    let is_sound =
        |words: TokenRange| is_free(words) && paragraph(words.start) == paragraph(words.end - 1);
    let count = |words: TokenRange| {
        let tokens = &view.document.tokens()[words.range()];
        tokens.iter().filter(|token| token.is_word()).count()
    };
    for mut content in unclaimed {
        content.retain(|words| !words.is_empty());
        let words: usize = content.iter().map(|&words| count(words)).sum();
        let Some((&first, &last)) = content.first().zip(content.last()) else {
            continue;
        };
        if words < SHORT || !content.iter().all(|&words| is_sound(words)) {
            continue;
        }
        // A heading in marks has no stop.
        let stopped = matches!(
            view.document.text(last.end - 1).as_bytes(),
            [b'.' | b'!' | b'?' | 0xe2, ..]
        );
        if words < LONG && !stopped {
            continue;
        }
        let source = view.told_of_before(first.start);
        let alone = || words >= LONG && view.is_set_off(first.cover(last));
        if source.is_none() && !alone() {
            continue;
        }
        attributions.push(Attribution {
            kind: QuoteKind::Direct,
            act: Act::Speech,
            rule: "quote/unattributed",
            content: content
                .iter()
                .map(|&words| view.document.span(words))
                .collect(),
            cue: None,
            source,
        });
    }
}

impl View<'_, '_> {
    /// `Roe is proud of the port. “I built it.”`: the one person of whom the sentence before a quote tells.
    fn told_of_before(&self, start: usize) -> Option<Source> {
        let open = self.marks.holding(start)?.outer().start;
        let sentence = self.document.sentence_of(open.checked_sub(1)?)?.tokens;
        if self
            .marks
            .outermost_in(sentence)
            .any(|quoted| quoted.outer().start < open)
        {
            return None;
        }
        let clauses = self.syntax.clauses.within(sentence);
        self.look(clauses.len());
        let mut people = self.syntax.clauses.all()[clauses]
            .iter()
            .filter(|clause| self.leads_in(clause))
            .filter_map(|clause| clause.subject?.phrase)
            .filter(|&phrase| self.is_person(phrase));
        let first = people.next()?;
        people
            .next()
            .is_none()
            .then(|| self.source(first))
            .flatten()
    }

    /// Whether words with the marks around them are whole paragraphs.
    fn is_set_off(&self, words: TokenRange) -> bool {
        let outer = |token: usize| self.marks.holding(token).map(|quoted| quoted.outer());
        let paragraphs = self.document.paragraphs();
        let (Some(first), Some(last)) = (outer(words.start), outer(words.end - 1)) else {
            return false;
        };
        paragraphs
            .binary_search_by_key(&first.start, |paragraph| paragraph.start)
            .is_ok()
            && paragraphs
                .binary_search_by_key(&last.end, |paragraph| paragraph.end)
                .is_ok()
    }
}

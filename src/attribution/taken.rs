//! What the readings of quoted words have taken, so that reported clauses leave it alone.

use super::{Attribution, View};
use crate::span::{Span, TokenRange};

/// How many words may stand between a speaker and the word of saying before a quote that are taken with it.
const NEAR: usize = 3;

/// What other readings have used, as token ranges in text order.
pub(super) struct Taken {
    contents: Vec<TokenRange>,
    cues: Vec<usize>,
}

/// Where the words of saying start that have been read, in text order.
pub(super) fn cue_starts(attributions: &[Attribution]) -> Vec<usize> {
    let mut starts: Vec<usize> = attributions
        .iter()
        .filter_map(|attribution| attribution.cue)
        .map(|cue| cue.start)
        .collect();
    starts.sort_unstable();
    starts
}

impl Taken {
    pub(super) fn of(view: View<'_, '_>, attributions: &[Attribution]) -> Self {
        let content = |span: &Span| {
            let words = TokenRange::new(
                view.document.token_at(span.start),
                view.document.token_at(span.end.saturating_sub(1)) + 1,
            );
            // With the marks around it.
            match view.marks.holding(words.start) {
                Some(quoted) if quoted.inner == words => quoted.outer(),
                _ => words,
            }
        };
        // Words of saying that lead to a quote go with it: "the plan, Roe said, “…”".
        let lead = |attribution: &Attribution| {
            let cue = attribution.cue?;
            let first = attribution.content.first()?;
            let group = view.clause_at(cue.start).map(|clause| clause.group.tokens);
            let mut lead = group.map_or(cue, |group| group.cover(cue));
            if let Some(source) = attribution.source {
                let front = source.role.map_or(cue.start, |role| role.start);
                if source.mention.end.abs_diff(cue.start) <= NEAR {
                    lead.start = lead.start.min(source.mention.start).min(front);
                } else if source.mention.start.abs_diff(cue.end) <= NEAR {
                    lead.end = lead.end.max(source.mention.end);
                }
            }
            (lead.end <= view.document.token_at(first.start)).then_some(lead)
        };
        let mut contents: Vec<TokenRange> = attributions
            .iter()
            .flat_map(|attribution| {
                attribution
                    .content
                    .iter()
                    .map(content)
                    .chain(lead(attribution))
            })
            .collect();
        contents.sort_unstable_by_key(|range| range.start);
        let cues = cue_starts(attributions);
        Self { contents, cues }
    }

    /// Where the first content that ends behind `at` starts.
    pub(super) fn next(&self, at: usize) -> Option<usize> {
        let index = self.contents.partition_point(|range| range.end <= at);
        self.contents.get(index).map(|range| range.start)
    }

    /// Where the words from `start` on that are free end, at `end` at the furthest.
    pub(super) fn until(&self, start: usize, end: usize) -> usize {
        self.next(start).map_or(end, |next| next.min(end))
    }

    /// Where the last content before `at` ends.
    pub(super) fn before(&self, at: usize) -> usize {
        let index = self.contents.partition_point(|range| range.start < at);
        index
            .checked_sub(1)
            .and_then(|index| self.contents.get(index))
            .map_or(0, |range| range.end)
    }

    /// Whether a cue starts in a range.
    pub(super) fn has_cue(&self, range: TokenRange) -> bool {
        let index = self.cues.partition_point(|&cue| cue < range.start);
        self.cues.get(index).is_some_and(|&cue| cue < range.end)
    }
}

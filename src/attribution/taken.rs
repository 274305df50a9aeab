//! What the readings of quoted words have taken, so that reported clauses leave it alone.

use super::{Attribution, View};
use crate::span::TokenRange;

/// What other readings have used, as token ranges in text order.
pub(super) struct Taken {
    contents: Vec<TokenRange>,
    cues: Vec<usize>,
}

impl Taken {
    pub(super) fn of(view: View<'_, '_>, attributions: &[Attribution]) -> Self {
        let mut contents: Vec<TokenRange> = attributions
            .iter()
            .flat_map(|attribution| &attribution.content)
            .map(|span| {
                TokenRange::new(
                    view.document.token_at(span.start),
                    view.document.token_at(span.end.saturating_sub(1)) + 1,
                )
            })
            .collect();
        contents.sort_unstable_by_key(|range| range.start);
        let mut cues: Vec<usize> = attributions
            .iter()
            .filter_map(|attribution| attribution.cue)
            .map(|cue| cue.start)
            .collect();
        cues.sort_unstable();
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

//! What stands behind a dash in reported words: more of them, or the writer's remark.

use super::View;
use super::frame::Frame;
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many words an aside between dashes may hold to be passed over.
const ASIDE: usize = 64;

impl View<'_, '_> {
    /// Whether words in marks open here.
    pub(super) fn opens_marks(&self, at: usize) -> bool {
        let near = self.marks.outermost_in(TokenRange::single(at)).next();
        near.is_some_and(|quoted| quoted.outer().start == at)
    }

    /// Whether words in marks, or a noun with an article that they describe, stand here: `a “puppet”`.
    pub(super) fn is_judged(&self, at: usize, end: usize) -> bool {
        let open = at + usize::from(self.syntax.tags.get(at) == Some(&Tag::Determiner));
        open < end && self.opens_marks(open)
    }

    /// Whether what stands behind a dash is more of the same: `— and that it fell`, `— including the port`, `— possibly in May`.
    pub(super) fn adds_to_content(&self, at: usize, end: usize, frame: Frame) -> bool {
        if at + 1 >= end {
            return false;
        }
        let is = |words: &[&str]| words.iter().any(|word| self.document.is(at, word));
        let tag = self.syntax.tags[at];
        let next = self.syntax.tags[at + 1];
        let that = self.document.has(at, Class::Coordinator) && self.document.is(at + 1, "that")
            || tag == Tag::Subordinator && self.document.is(at, "that");
        let adverb = tag == Tag::Adverb && matches!(next, Tag::Determiner | Tag::Adposition);
        // "— calling it safe" tells of other words of his.
        let deed = tag == Tag::VerbIng && self.entry_at(at).is_none();
        is(&["including", "such"])
            || (frame.is_clause() || frame == Frame::Infinitive)
                && (that || adverb || deed || is(&["when", "before", "because", "whether"]))
    }

    /// The dash that closes what the one at `dash` opens.
    pub(super) fn closing_dash(&self, dash: usize, end: usize) -> Option<usize> {
        (dash + 1..end.min(dash + ASIDE))
            .find(|&at| self.document.tokens()[at].kind == TokenKind::Dash)
    }
}

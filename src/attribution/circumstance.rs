//! When, where and how something was said: the adjuncts of the word of saying, which are no part of what is reported.
//!
//! | adjunct | text |
//! |---|---|
//! | time | `called it a farce`·` on Monday` |
//! | occasion | `called it a farce`·`, in an interview` |
//! | manner | `answered a farmer`·` by saying …` |
//! | clause | `called it a farce`·` after Poe left` |

use super::View;
use crate::lexicon::Class;
use crate::phrase::NounKind;
use crate::tagger::Tag;

impl View<'_, '_> {
    /// The end of an object without the times and occasions behind it, which say when and where it was said: `in an interview on
    /// Monday`.
    pub(super) fn without_adjuncts(&self, start: usize, end: usize) -> usize {
        let mut end = end;
        for _ in 0..4 {
            let Some(phrase) = end
                .checked_sub(1)
                .and_then(|last| self.syntax.phrases.covering(last))
                .filter(|phrase| phrase.tokens.end == end)
            else {
                break;
            };
            let Some(before) = phrase.tokens.start.checked_sub(1).filter(|&at| at > start) else {
                break;
            };
            let preposition = self.syntax.tags[before] == Tag::Adposition;
            // "for most of the night"
            if self.document.is(before, "of") {
                break;
            }
            let time = phrase.kind == NounKind::Time
                && (preposition
                    || self.document.has(phrase.head, Class::Weekday)
                    || self.document.has(phrase.tokens.start, Class::TimeModifier));
            let occasion = ["in", "on", "at", "during"]
                .iter()
                .any(|word| self.document.is(before, word))
                && self.document.has(phrase.head, Class::Occasion);
            if !time && !occasion {
                break;
            }
            end = if preposition { before } else { before + 1 };
        }
        end
    }

    /// `answered a farmer by saying`: how somebody spoke.
    pub(super) fn is_manner(&self, at: usize, end: usize) -> bool {
        at + 1 < end
            && self.document.is(at, "by")
            && self.syntax.tags[at + 1] == Tag::VerbIng
            && self.entry_at(at + 1).is_some()
    }

    /// `called it a farce after Poe left`, `called it a farce before leaving`, `answered it by leaving`: when and how somebody spoke.
    pub(super) fn is_circumstance(&self, at: usize, end: usize) -> bool {
        let is = |words: &[&str]| words.iter().any(|word| self.document.is(at, word));
        let gerund = at + 1 < end && self.syntax.tags[at + 1] == Tag::VerbIng;
        // "when it comes to the port": as regards it.
        let regards = self.document.is(at + 1, "it") && self.document.is(at + 2, "comes");
        is(&["after", "before", "when"]) && !regards && self.starts_clause(at + 1, end)
            || gerund && is(&["after", "before", "when", "while", "by"])
    }

    /// `“…” before leaving`, `“…” in the street after leaving`: what somebody did who said it.
    pub(super) fn is_deed_beside(&self, at: usize) -> bool {
        ["after", "before"]
            .iter()
            .any(|word| self.document.is(at, word))
            && self.syntax.tags.get(at + 1) == Some(&Tag::VerbIng)
    }

    /// `, in an interview on Monday`.
    pub(super) fn is_occasion(&self, at: usize, end: usize) -> bool {
        at + 1 < end
            && ["in", "on", "at", "during"]
                .iter()
                .any(|word| self.document.is(at, word))
            && self
                .syntax
                .phrases
                .covering(at + 1)
                .is_some_and(|phrase| self.document.has(phrase.head, Class::Occasion))
    }
}

//! Hyphenated words in a noun phrase: `third-party`, `New Quorra-based`.

use super::noun::Reader;
use crate::document::TokenKind;
use crate::tagger::Tag;

impl Reader<'_, '_> {
    /// How many tokens a hyphenated word takes from `self.at` on: `U.S.-bound` three.
    pub(super) fn compound(&self) -> Option<usize> {
        let tokens = self.document.tokens();
        let mut at = self.at;
        loop {
            let hyphen = tokens
                .get(at + 1)
                .filter(|token| token.kind == TokenKind::Hyphen && token.is_glued());
            let next = tokens.get(at + 2).filter(|token| {
                token.is_glued() && matches!(token.kind, TokenKind::Word | TokenKind::Number)
            });
            if hyphen.is_none() || next.is_none() || at + 2 >= self.end {
                break;
            }
            at += 2;
        }
        (at > self.at).then_some(at + 1 - self.at)
    }

    /// A hyphenated word counts as one: a noun when it ends the phrase, an adjective before a noun.
    pub(super) fn compound_step(&mut self, width: usize) -> bool {
        let last = self.at + width - 1;
        let next = last + 1;
        let tag = self.tags[last];
        let nominal = matches!(tag, Tag::Noun | Tag::ProperNoun);
        let leads = self.leads_to_noun(next);
        // "a third-party presidential race"
        let modifies = self.head.is_none() && leads && self.tag(next) == Some(Tag::Adjective);
        if nominal
            && !modifies
            && self.head.is_none_or(|head| {
                self.tags[head] == Tag::ProperNoun || self.tags[last] == Tag::Noun
            })
        {
            self.head = Some(last);
            self.numbered = false;
        } else if tag == Tag::Numeral && self.head.is_none() {
            self.numbered = true;
            self.premodified = true;
        } else if leads && (self.head.is_none() || self.is_named_compound(last)) {
            self.head = None;
            self.premodified = true;
            self.numbered = false;
        } else if self.head.is_none()
            && self.premodified
            && tag != Tag::VerbFinite
            && tag != Tag::VerbBase
        {
            self.head = Some(last);
        } else {
            return false;
        }
        self.at = next;
        true
    }

    /// `New Quorra-based`: a name of several words whose last is joined to a participle.
    fn is_named_compound(&self, last: usize) -> bool {
        self.tags[self.at] == Tag::ProperNoun
            && self.tags[last] == Tag::VerbParticiple
            && self
                .head
                .is_some_and(|head| head + 1 == self.at && self.tags[head] == Tag::ProperNoun)
    }
}

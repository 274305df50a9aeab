//! Verb groups: a main verb with its auxiliaries, negation and the adverbs between them.

use super::{VerbForm, Voice};
use crate::document::{Document, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How many adverbs and negations may stand between two words of one group: `has not yet been fully`.
const GAP: usize = 4;

/// A verb with its auxiliaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerbGroup {
    /// All its tokens.
    pub tokens: TokenRange,
    /// The main verb; the last auxiliary where there is none (`is` in `is ready`).
    pub verb: usize,
    /// The form of the whole group.
    pub form: VerbForm,
    /// Active or passive.
    pub voice: Voice,
    /// `could`, `may`, `will`: the token of the modal verb.
    pub modal: Option<usize>,
    /// `not`, `never` stand in it.
    pub negated: bool,
    /// The main word is an auxiliary: a copula (`is ready`), a full verb (`has time`), or half of an inverted group (`did he go`).
    pub auxiliary_only: bool,
    /// It says what its subject is: a form of *be* alone, `become`, `remain`.
    pub copular: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Auxiliary {
    Be,
    Have,
    Do,
    Modal,
    Get,
}

/// The verb group that starts at `at`, if one does.
pub(super) fn group_at(
    document: &Document<'_>,
    lexicon: &Lexicon,
    tags: &[Tag],
    end: usize,
    at: usize,
) -> Option<VerbGroup> {
    let reader = Reader {
        document,
        lexicon,
        tags,
        end,
    };
    match reader.tag(at)? {
        Tag::Auxiliary => reader.read(at, at, None),
        Tag::VerbFinite | Tag::VerbBase | Tag::VerbIng | Tag::VerbParticiple => {
            reader.read(at, at, None)
        }
        Tag::Particle if document.is(at, "to") => {
            let verb = reader.skip_to_verb(at + 1);
            let follows = matches!(
                reader.tag(verb)?,
                Tag::VerbBase | Tag::Auxiliary | Tag::VerbFinite
            );
            if follows {
                reader.read(at, verb, Some(VerbForm::Infinitive))
            } else {
                None
            }
        }
        // "Roe's going": outside a noun phrase the clitic is a verb, whatever its tag says.
        Tag::Particle if document.has(at, Class::Auxiliary) && !reader.owns_marked(at) => {
            reader.read(at, at, None)
        }
        _ => None,
    }
}

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    tags: &'a [Tag],
    end: usize,
}

impl Reader<'_, '_> {
    /// The tag of a token; a form of *be* and a modal are auxiliaries whatever their tag says.
    fn tag(&self, at: usize) -> Option<Tag> {
        let tag = *self.tags.get(at).filter(|_| at < self.end)?;
        if tag.is_verb() && matches!(self.auxiliary(at), Some(Auxiliary::Be | Auxiliary::Modal)) {
            return Some(Tag::Auxiliary);
        }
        Some(tag)
    }

    /// `Roe's “bad day”`: what is owned stands in marks.
    fn owns_marked(&self, at: usize) -> bool {
        let tokens = self.document.tokens();
        at + 1 < self.end && tokens[at + 1].kind == TokenKind::Mark
    }

    fn auxiliary(&self, at: usize) -> Option<Auxiliary> {
        let word = self.document.tokens().get(at)?.word;
        match self.lexicon.column(word, Class::Auxiliary, 1)? {
            "be" => Some(Auxiliary::Be),
            "have" => Some(Auxiliary::Have),
            "do" => Some(Auxiliary::Do),
            "get" => Some(Auxiliary::Get),
            _ => Some(Auxiliary::Modal),
        }
    }

    fn auxiliary_form(&self, at: usize) -> VerbForm {
        let column = self
            .document
            .tokens()
            .get(at)
            .and_then(|token| self.lexicon.column(token.word, Class::Auxiliary, 2));
        match column {
            // "have" and "do" alone are finite: behind "to" or a modal they do not come first.
            Some("base") if self.auxiliary(at) == Some(Auxiliary::Be) => VerbForm::Base,
            Some("ing") => VerbForm::Ing,
            Some("participle") => VerbForm::Participle,
            _ => VerbForm::Finite,
        }
    }

    fn is_between(&self, at: usize) -> bool {
        match self.tag(at) {
            Some(Tag::Adverb) => true,
            Some(Tag::Particle) => self.document.has(at, Class::Negation),
            // "have both left"
            Some(Tag::Pronoun | Tag::Determiner) => {
                self.document.is(at, "both") || self.document.is(at, "all")
            }
            _ => false,
        }
    }

    fn skip_adverbs(&self, at: usize) -> usize {
        let mut at = at;
        let last = at + GAP;
        while at < last && self.is_between(at) {
            at += 1;
        }
        at
    }

    /// As [`Self::skip_adverbs`], and over a quotation mark that opens before the verb: `to “actively back” it`, `has “failed”`.
    fn skip_to_verb(&self, at: usize) -> usize {
        let next = self.skip_adverbs(at);
        if !self.is_mark(next) {
            return next;
        }
        let behind = self.skip_adverbs(next + 1);
        match self.tag(behind) {
            Some(Tag::VerbBase | Tag::VerbParticiple) => behind,
            Some(Tag::Auxiliary) if self.auxiliary_form(behind) == VerbForm::Base => behind,
            _ => next,
        }
    }

    fn is_mark(&self, at: usize) -> bool {
        at < self.end && self.document.tokens()[at].kind == TokenKind::Mark
    }

    /// Reads from `first`, the first auxiliary or verb; the group starts at `start`, where a `to` may stand.
    fn read(&self, start: usize, first: usize, form: Option<VerbForm>) -> Option<VerbGroup> {
        let mut at = first;
        let mut form = form;
        let mut last_auxiliary = None;
        let mut modal = None;
        loop {
            let tag = self.tag(at)?;
            if tag.is_verb() {
                // "got killed", "had not seen": before a participle these are auxiliaries, whatever their tag says.
                let next = self.skip_adverbs(at + 1);
                if let Some(auxiliary @ (Auxiliary::Get | Auxiliary::Have)) = self.auxiliary(at)
                    && self.tag(next) == Some(Tag::VerbParticiple)
                {
                    form = form.or(Some(verb_form(tag)));
                    last_auxiliary = Some(if auxiliary == Auxiliary::Get {
                        Auxiliary::Be
                    } else {
                        auxiliary
                    });
                    at = next;
                    continue;
                }
                // "she's said he left": nobody is said a clause.
                let perfect = || {
                    at.checked_sub(1)
                        .is_some_and(|before| self.document.is_clitic(before))
                        && self
                            .lexicon
                            .takes(self.document.tokens()[at].word, "clause-only")
                        && self.tag(at + 1).is_some_and(|tag| tag.is_nominal())
                };
                let voice = match (last_auxiliary, tag) {
                    (Some(Auxiliary::Be), Tag::VerbParticiple) if perfect() => Voice::Active,
                    // After "be" a past form is a participle whatever its tag says: many verbs spell both alike.
                    (Some(Auxiliary::Be), Tag::VerbParticiple | Tag::VerbFinite) => Voice::Passive,
                    (None, Tag::VerbParticiple) => Voice::Passive,
                    _ => Voice::Active,
                };
                let form = form.unwrap_or(verb_form(tag));
                return Some(self.group(
                    TokenRange::new(start, at + 1),
                    at,
                    form,
                    voice,
                    modal,
                    false,
                ));
            }
            let auxiliary = self.auxiliary(at).unwrap_or(Auxiliary::Be);
            form = form.or(Some(self.auxiliary_form(at)));
            if auxiliary == Auxiliary::Modal {
                modal = Some(at);
            }
            last_auxiliary = Some(auxiliary);
            let next = self.skip_to_verb(at + 1);
            if !self.goes_on(auxiliary, next) {
                let mut end = at + 1;
                while self.is_between(end) && self.document.has(end, Class::Negation) {
                    end += 1;
                }
                return Some(self.group(
                    TokenRange::new(start, end),
                    at,
                    form?,
                    Voice::Active,
                    modal,
                    true,
                ));
            }
            at = next;
        }
    }

    fn goes_on(&self, auxiliary: Auxiliary, next: usize) -> bool {
        match (auxiliary, self.tag(next)) {
            (_, Some(Tag::Auxiliary)) => {
                !(auxiliary == Auxiliary::Be && self.auxiliary(next) == Some(Auxiliary::Modal))
            }
            (Auxiliary::Be | Auxiliary::Get, Some(Tag::VerbBase)) => false,
            (_, Some(tag)) => tag.is_verb(),
            (_, None) => false,
        }
    }

    fn group(
        &self,
        tokens: TokenRange,
        verb: usize,
        form: VerbForm,
        voice: Voice,
        modal: Option<usize>,
        auxiliary_only: bool,
    ) -> VerbGroup {
        let negated = tokens
            .range()
            .any(|at| self.document.has(at, Class::Negation));
        let copular = match auxiliary_only {
            true => self.auxiliary(verb) == Some(Auxiliary::Be),
            false => self.document.has(verb, Class::Linking),
        };
        VerbGroup {
            copular,
            tokens,
            verb,
            form,
            voice,
            modal,
            negated,
            auxiliary_only,
        }
    }
}

fn verb_form(tag: Tag) -> VerbForm {
    match tag {
        Tag::VerbBase => VerbForm::Base,
        Tag::VerbIng => VerbForm::Ing,
        Tag::VerbParticiple => VerbForm::Participle,
        _ => VerbForm::Finite,
    }
}

//! The verb that a sentence cannot be without.

use super::owner::OWNERS;
use super::{GAP, VERBS, is_plural};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::tagger::Tag;

/// `Police shot two men.`: where a sentence comes out without a main verb, a word that the lists know as a verb and that stands between a
/// noun and what it could take is one; so is a participle that ends the sentence.
pub(super) fn verbless(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let reader = Reader {
        document,
        lexicon,
        start: sentence.tokens.start,
        tags,
    };
    if reader.has_main_verb() {
        return;
    }
    let candidate = (1..tags.len().saturating_sub(1))
        .find(|&at| reader.can_be_verb(at) && reader.is_behind_subject(at));
    if let Some(at) = candidate {
        tags[at] = Tag::VerbFinite;
    }
}

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    start: usize,
    tags: &'a [Tag],
}

impl Reader<'_, '_> {
    fn is(&self, at: usize, word: &str) -> bool {
        self.document.is(self.start + at, word)
    }

    fn text(&self, at: usize) -> &str {
        self.document.text(self.start + at)
    }

    fn takes(&self, at: usize, what: &str) -> bool {
        let word = self.document.tokens()[self.start + at].word;
        self.lexicon.takes(word, what)
    }

    /// Whether there is a finite verb that no conjunction and no relative word before it has opened; what stands in marks does not count.
    fn has_main_verb(&self) -> bool {
        let mut quoted = false;
        // How many clauses have been opened that still want their verb.
        let mut opened = 0_usize;
        // Whether the word goes on with a verb group.
        let mut inside = false;
        for (at, tag) in self.tags.iter().enumerate() {
            quoted ^= self.is_double_mark(at);
            if quoted {
                continue;
            }
            opened += usize::from(self.opens_clause(at));
            let finite = match tag {
                Tag::VerbFinite => true,
                Tag::Auxiliary => at == 0 || !self.is(at - 1, "to"),
                Tag::Adverb | Tag::Particle => continue,
                _ => false,
            };
            if finite && !inside {
                match opened.checked_sub(1) {
                    Some(left) => opened = left,
                    None => return true,
                }
            }
            inside = finite || tag.is_verb();
        }
        false
    }

    /// A mark that is no apostrophe.
    fn is_double_mark(&self, at: usize) -> bool {
        self.document.tokens()[self.start + at].kind == TokenKind::Mark
            && !matches!(self.text(at), "'" | "’" | "‘")
    }

    /// Whether a word opens a clause that has a verb of its own: a conjunction, a relative word, a bare verb of saying before its clause.
    /// `When asked, Roe left` has one verb, and it is Roe's.
    fn opens_clause(&self, at: usize) -> bool {
        const ASKS: [&str; 3] = ["what", "how", "why"];
        let Some(next) = self.tags.get(at + 1) else {
            return false;
        };
        let that = self.is(at, "that");
        match self.tags[at] {
            Tag::Subordinator => {
                let cut = matches!(
                    next,
                    Tag::VerbIng | Tag::VerbParticiple | Tag::Adjective | Tag::Punctuation
                );
                that || !cut
            }
            Tag::Pronoun if that => at > 0 && self.tags[at - 1].is_nominal(),
            Tag::Pronoun | Tag::Determiner | Tag::Adverb => {
                let relative = self.document.has(self.start + at, Class::Relative);
                relative && !that || ASKS.iter().any(|word| self.is(at, word))
            }
            Tag::VerbBase | Tag::VerbIng | Tag::VerbParticiple => {
                let begins = next.is_nominal() || matches!(next, Tag::Determiner | Tag::Adjective);
                begins && self.takes(at, "clause-only")
            }
            _ => false,
        }
    }

    /// Whether a word that is no verb by its tag can be one, by what follows.
    fn can_be_verb(&self, at: usize) -> bool {
        let token = &self.document.tokens()[self.start + at];
        if token.is_capital() {
            return false;
        }
        // "Whigs fear “the mill is lost”"
        let mark = usize::from(self.is_double_mark(at + 1) && at + 2 < self.tags.len());
        let next = self.tags[at + 1 + mark];
        let expression = self.document.expression_at(self.start + at);
        let known = token.classes.meets(VERBS)
            || expression.is_some_and(|expression| expression.classes.meets(VERBS));
        let object = matches!(
            next,
            Tag::Determiner
                | Tag::Numeral
                | Tag::Pronoun
                | Tag::ProperNoun
                | Tag::Symbol
                | Tag::Adverb
        );
        let that = self.is(at + 1, "that");
        let owned = OWNERS.iter().any(|owner| self.is(at - 1, owner));
        match self.tags[at] {
            // "Her message to farmers: “…”"
            Tag::Noun if owned => false,
            // "Roe, who left, claims that it is over"
            Tag::Noun
                if self.takes(at, "quote")
                    && (that || next == Tag::Particle && self.is(at + 1, "to"))
                    && is_plural(self.text(at))
                    && !is_plural(self.text(at - 1)) =>
            {
                true
            }
            // "Farmers support price controls": a noun behind a plural would be another plural.
            Tag::Noun if known && !object && next != Tag::Adposition => {
                is_plural(self.text(at - 1))
                    && !is_plural(self.text(at))
                    && matches!(next, Tag::Noun | Tag::Adjective | Tag::VerbIng)
            }
            Tag::Noun => known,
            Tag::Adjective => {
                known && (object || next == Tag::Noun) || that && self.takes(at, "quote")
            }
            // "The minister resigned.", but not "Five killed."
            Tag::VerbParticiple if at + 2 == self.tags.len() && next == Tag::Punctuation => {
                self.tags[at - 1] != Tag::Numeral && !token.classes.has(Class::Kill)
            }
            Tag::VerbParticiple => known && (object || expression.is_some()) || self.says(at, next),
            _ => false,
        }
    }

    /// `Roe then interjected, calling it a farce`, `Roe predicted in May that it would fall`, `Roe responded by saying`, `Roe warned of a flood`.
    fn says(&self, at: usize, next: Tag) -> bool {
        let follows = match next {
            Tag::Punctuation => true,
            Tag::Adposition | Tag::Subordinator => {
                !self.is(at + 1, "by") || self.tags.get(at + 2) == Some(&Tag::VerbIng)
            }
            _ => false,
        };
        follows && self.takes(at, "quote") || self.takes(at, self.text(at + 1))
    }

    /// Whether a noun stands before a word, or the comma that closes what stands between it and its subject: `Roe, speaking in Leeds, called`.
    fn is_behind_subject(&self, at: usize) -> bool {
        let before = (at.saturating_sub(GAP + 1)..at).rfind(|&word| self.tags[word] != Tag::Adverb);
        before.is_some_and(|before| self.tags[before].is_nominal())
            || self.is(at - 1, ",")
                && (self.tags[0].is_nominal() || self.tags[0] == Tag::Determiner)
                && matches!(self.tags[at], Tag::VerbParticiple | Tag::Noun)
    }
}

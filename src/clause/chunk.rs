//! A sentence as a list of chunks: noun phrases, verb groups and the words between them.

use super::verb::{self, VerbGroup};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::phrase::Phrases;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// What a chunk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A noun phrase, as an index into [`Phrases::all`].
    Noun(usize),
    /// A verb group, as an index into [`Chunks::groups`].
    Verb(usize),
    Preposition,
    /// `who`, `which`, `that` behind a noun, `what`.
    Relative,
    Subordinator,
    Coordinator,
    Comma,
    /// A dash, or a bracket.
    Break,
    /// `:` or `;`.
    Colon,
    Mark,
    Adverb,
    Adjective,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chunk {
    pub(super) kind: Kind,
    pub(super) tokens: TokenRange,
}

#[derive(Debug, Default)]
pub(super) struct Chunks {
    pub(super) chunks: Vec<Chunk>,
    pub(super) groups: Vec<VerbGroup>,
}

impl Chunks {
    pub(super) fn read(
        &mut self,
        document: &Document<'_>,
        lexicon: &Lexicon,
        tags: &[Tag],
        phrases: &Phrases,
        sentence: &Sentence,
    ) {
        self.chunks.clear();
        self.groups.clear();
        let end = sentence.tokens.end;
        let mut at = sentence.tokens.start;
        while at < end {
            let chunk = self.chunk_at(document, lexicon, tags, phrases, end, at);
            at = chunk.tokens.end.max(at + 1);
            self.chunks.push(chunk);
        }
    }

    fn chunk_at(
        &mut self,
        document: &Document<'_>,
        lexicon: &Lexicon,
        tags: &[Tag],
        phrases: &Phrases,
        end: usize,
        at: usize,
    ) -> Chunk {
        let single = TokenRange::single(at);
        if is_aside(document, at) {
            return Chunk {
                kind: Kind::Adverb,
                tokens: TokenRange::new(at, at + 2),
            };
        }
        if let Some(index) = phrases.index_of(at) {
            let tokens = TokenRange::new(at, phrases.all()[index].tokens.end);
            let kind = if is_relative(document, tags, at) && tokens.len() == 1 {
                Kind::Relative
            } else {
                Kind::Noun(index)
            };
            return Chunk { kind, tokens };
        }
        if let Some(expression) = document.expression_at(at) {
            if expression.classes.has(Class::Preposition) {
                return Chunk {
                    kind: Kind::Preposition,
                    tokens: expression.tokens,
                };
            }
            if expression.classes.has(Class::Subordinator) && !document.is(at, "in") {
                return Chunk {
                    kind: Kind::Subordinator,
                    tokens: expression.tokens,
                };
            }
        }
        if matches!(tags[at], Tag::VerbIng | Tag::VerbParticiple)
            && document.has(at, Class::Preposition)
            && phrases.index_of(at + 1).is_some()
        {
            return Chunk {
                kind: Kind::Preposition,
                tokens: single,
            };
        }
        if let Some(group) = verb::group_at(document, lexicon, tags, end, at) {
            self.groups.push(group);
            return Chunk {
                kind: Kind::Verb(self.groups.len() - 1),
                tokens: group.tokens,
            };
        }
        Chunk {
            kind: word_kind(document, tags, at),
            tokens: single,
        }
    }
}

/// `for example`, `for instance`: nothing is done for it.
fn is_aside(document: &Document<'_>, at: usize) -> bool {
    document.is(at, "for") && (document.is(at + 1, "example") || document.is(at + 1, "instance"))
}

fn is_relative(document: &Document<'_>, tags: &[Tag], at: usize) -> bool {
    if !document.has(at, Class::Relative) && !document.is(at, "what") {
        return false;
    }
    // "a talk that at times bored them"
    let behind_noun = at > 0 && matches!(tags[at - 1], Tag::Noun | Tag::ProperNoun);
    let adjunct = tags[at] == Tag::Pronoun && tags.get(at + 1) == Some(&Tag::Adposition);
    // "that" and "which" alone are relative pronouns where a verb or a subject follows.
    !document.is(at, "that")
        || behind_noun && adjunct
        || tags.get(at + 1).is_some_and(|tag| {
            tag.is_verb()
                || tag.is_nominal()
                || matches!(tag, Tag::Auxiliary | Tag::Adverb | Tag::Determiner)
        })
}

/// `Roe once said`, `Roe, who left, once said`: between a subject and its verb no clause opens.
fn is_before_verb(document: &Document<'_>, tags: &[Tag], at: usize) -> bool {
    let subject = at.checked_sub(1).is_some_and(|before| {
        tags[before].is_nominal() || tags[before] == Tag::Pronoun || document.is(before, ",")
    });
    subject && matches!(tags.get(at + 1), Some(Tag::VerbFinite | Tag::Auxiliary))
}

fn word_kind(document: &Document<'_>, tags: &[Tag], at: usize) -> Kind {
    match tags[at] {
        Tag::Adposition if document.has(at, Class::Relative) => Kind::Relative,
        Tag::Adposition => Kind::Preposition,
        // "suspected of planning"
        Tag::Subordinator
            if document.has(at, Class::Preposition) && !document.has(at, Class::Subordinator) =>
        {
            Kind::Preposition
        }
        Tag::Subordinator => Kind::Subordinator,
        Tag::Coordinator => Kind::Coordinator,
        Tag::Adverb if document.has(at, Class::Relative) => Kind::Subordinator,
        Tag::Adverb
            if document.has(at, Class::Subordinator) && !is_before_verb(document, tags, at) =>
        {
            Kind::Subordinator
        }
        Tag::Adverb | Tag::Particle => Kind::Adverb,
        Tag::Adjective => Kind::Adjective,
        Tag::Punctuation => match document.tokens()[at].kind {
            TokenKind::Mark => Kind::Mark,
            TokenKind::Dash => Kind::Break,
            _ => match document.text(at) {
                "," => Kind::Comma,
                "(" | ")" | "[" | "]" | "<" | ">" => Kind::Break,
                ":" | ";" => Kind::Colon,
                _ => Kind::Other,
            },
        },
        Tag::Determiner | Tag::Pronoun if document.has(at, Class::Relative) => Kind::Relative,
        _ => Kind::Other,
    }
}

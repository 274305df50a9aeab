//! The verb of a relative clause: `what the aide Ann Roe called “a farce”`, `whom Roe on Monday called a fool`, `as Roe explained, …`.

use super::is_plural;
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::tagger::Tag;

/// How many words may stand between a relative word and the verb of its clause.
const REACH: usize = 12;

/// What the verb tells of the word that opens its clause.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opener {
    /// `what Roe called “a farce”`: the word is its object, and something more is said of it.
    Object,
    /// `As Roe explained, …`: a sentence around it is its object.
    Sentence,
}

/// Behind a relative word and a noun a form that could be a participle or a noun is the verb, where what follows is what only its verb
/// would take.
pub(super) fn verbs(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    for at in 0..tags.len().saturating_sub(2) {
        let Some(opener) = opener_at(document, start, tags, at) else {
            continue;
        };
        let limit = tags.len().min(at + REACH);
        let verb = (at + 2..limit)
            .find(|&verb| {
                ends_clause(document, start, tags, verb)
                    || is_verb_of(opener, document, lexicon, start, tags, verb)
            })
            .filter(|&verb| is_verb_of(opener, document, lexicon, start, tags, verb));
        if let Some(verb) = verb {
            tags[verb] = Tag::VerbFinite;
            if is_several(document, start + verb - 1) {
                tags[verb - 1] = Tag::Pronoun;
            }
            tags[at] = match opener {
                Opener::Object => Tag::Pronoun,
                Opener::Sentence => Tag::Subordinator,
            };
        }
    }
}

/// Whether a word can stand in no subject.
fn ends_clause(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    let ends = matches!(
        tags[at],
        Tag::VerbFinite | Tag::Auxiliary | Tag::Subordinator
    );
    ends || document.tokens()[start + at].kind == TokenKind::Mark
}

fn opener_at(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> Option<Opener> {
    let is = |words: &[&str]| words.iter().any(|word| document.is(start + at, word));
    let before = at.checked_sub(1);
    match tags[at] {
        Tag::Pronoun | Tag::Determiner if is(&["what", "who", "whom", "which"]) => {
            Some(Opener::Object)
        }
        // "a town that Roe called"
        _ if is(&["that"]) && before.is_some_and(|before| tags[before] == Tag::Noun) => {
            Some(Opener::Object)
        }
        Tag::Adposition | Tag::Subordinator | Tag::Adverb if is(&["as"]) => before
            .is_none_or(|before| {
                let mark = document.tokens()[start + before].kind == TokenKind::Mark;
                document.is(start + before - usize::from(mark && before > 0), ",")
            })
            .then_some(Opener::Sentence),
        _ => None,
    }
}

/// Whether a word can be the verb of the clause, by what it takes and by what follows.
fn is_verb_of(
    opener: Opener,
    document: &Document<'_>,
    lexicon: &Lexicon,
    start: usize,
    tags: &[Tag],
    verb: usize,
) -> bool {
    let word = document.tokens()[start + verb].word;
    let takes = |what: &str| lexicon.takes(word, what);
    let next = start + verb + 1;
    let marked = document
        .tokens()
        .get(next)
        .is_some_and(|token| token.kind == TokenKind::Mark);
    let fits = match (opener, tags.get(verb + 1)) {
        // "what aides said was old"
        (Opener::Object, Some(Tag::Auxiliary)) => tags[verb] == Tag::VerbFinite && takes("clause"),
        (Opener::Object, _) if !takes("object+as") && !takes("object+role") => false,
        (Opener::Object, Some(Tag::Determiner | Tag::Adjective)) => true,
        (Opener::Object, Some(Tag::Adposition)) => document.is(next, "as"),
        (Opener::Object, Some(Tag::Punctuation)) => marked,
        (Opener::Sentence, Some(Tag::Adposition)) => takes("clause") && !document.is(next, "as"),
        (Opener::Sentence, Some(Tag::Punctuation)) => takes("clause") && !marked,
        // "as Roe put it"
        (Opener::Sentence, Some(Tag::Pronoun)) => document
            .expression_at(start + verb)
            .is_some_and(|found| found.classes.has(Class::Cue)),
        _ => false,
    };
    let form = match tags[verb] {
        Tag::VerbParticiple => true,
        Tag::VerbFinite => true,
        // "what critics call “a farce”": a plural has a verb without -s.
        Tag::Noun => {
            let text = document.text(start + verb);
            let several = is_several(document, start + verb - 1)
                || tags[verb - 1] == Tag::Noun && is_plural(document.text(start + verb - 1));
            is_plural(text) != several || text.ends_with("ed")
        }
        _ => false,
    };
    let behind_noun = tags[verb - 1].is_nominal()
        || document.is(start + verb - 1, ",")
        || is_several(document, start + verb - 1);
    fits && form && behind_noun
}

/// `what many call “a farce”`: words that stand for several people.
fn is_several(document: &Document<'_>, token: usize) -> bool {
    ["many", "some", "others", "most", "few"]
        .iter()
        .any(|word| document.is(token, word))
}

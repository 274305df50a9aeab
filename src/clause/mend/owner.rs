//! What somebody owns is a thing, whatever its word looks like: `her claim that it is safe`, `the port's brief said`.

use crate::document::Document;
use crate::tagger::Tag;

/// Pronouns that say whose.
pub(super) const OWNERS: [&str; 7] = ["his", "her", "its", "their", "my", "our", "your"];

/// Makes the word at `at` of a sentence that begins at token `start` a noun where an owner stands before it.
pub(super) fn owned(document: &Document<'_>, start: usize, tags: &mut [Tag], at: usize) {
    let is_owner = |at: usize| tags[at] == Tag::Particle && document.is_clitic(start + at);
    let noun = match tags[at] {
        // "despite her claim that it is safe": behind a preposition her claim is a thing; "those around her claim that" has who claims it.
        Tag::VerbFinite => {
            at > 1
                && tags[at - 2] == Tag::Adposition
                && (at == 2 || !tags[at - 3].is_nominal() || document.is(start + at - 2, "of"))
                && OWNERS.iter().any(|word| document.is(start + at - 1, word))
                && document.is(start + at + 1, "that")
                && !document.text(start + at).ends_with("ed")
        }
        // "the port's cruel drive to cut costs": a noun stands behind the adjective. "Let's first go" owns nothing.
        Tag::VerbBase => {
            at > 2
                && tags[at - 1] == Tag::Adjective
                && is_owner(at - 2)
                && !document.is(start + at - 3, "let")
        }
        // "the port's brief said": a noun stands before the verb.
        Tag::Adjective => {
            at > 0
                && is_owner(at - 1)
                && matches!(tags.get(at + 1), Some(Tag::VerbFinite | Tag::Auxiliary))
                && !document.tokens()[start + at].is_capital()
        }
        _ => false,
    };
    if noun {
        tags[at] = Tag::Noun;
    }
}

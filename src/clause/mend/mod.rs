//! Tags that the words around rule out, set right before phrases and clauses are read.
//!
//! The order matters: nouns first, for the other steps look at what stands before a word; the verb that a sentence or a clause cannot be
//! without last, when all others are known.

mod agreement;
mod beside;
mod main_verb;
mod noun;
mod owner;
mod relative;
mod state;
mod verb;

use crate::document::{Document, Sentence};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::tagger::Tag;

/// Classes whose words are verbs.
const VERBS: ClassSet = ClassSet::of(&[
    Class::Cue,
    Class::Kill,
    Class::Die,
    Class::Injure,
    Class::Displace,
    Class::Arrest,
    Class::Consume,
    Class::Produce,
    Class::Have,
    Class::Involve,
    Class::Linking,
    Class::Ditransitive,
    Class::Causative,
    Class::ParticleVerb,
]);

/// How many adverbs and negations may stand between an auxiliary and its verb.
const GAP: usize = 3;

/// Sets the tags of one sentence right.
pub(super) fn tags(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    agreement::closed(document, sentence, tags);
    noun::nouns(document, sentence, tags);
    agreement::subjects(document, lexicon, sentence, tags);
    agreement::neighbours(document, lexicon, sentence, tags);
    state::states(document, lexicon, sentence, tags);
    verb::infinitives(document, lexicon, sentence, tags);
    verb::told(document, lexicon, sentence, tags);
    verb::attributive(document, sentence, tags);
    verb::listed(document, sentence, tags);
    verb::paired(document, sentence, tags);
    verb::joined(document, sentence, tags);
    verb::apart(document, sentence, tags);
    beside::names(document, sentence, tags);
    beside::bounds(document, lexicon, sentence, tags);
    beside::verbs(document, sentence, tags);
    relative::verbs(document, lexicon, sentence, tags);
    main_verb::verbless(document, lexicon, sentence, tags);
    verb::subordinate(document, lexicon, sentence, tags);
}

fn is_plural(word: &str) -> bool {
    /// Nouns in the plural without the ending.
    const BARE: [&str; 3] = ["data", "media", "police"];
    word.ends_with(['s', 'S']) || BARE.iter().any(|bare| word.eq_ignore_ascii_case(bare))
}

fn is_gerund(word: &str) -> bool {
    let ending = word.len().checked_sub(3).and_then(|at| word.get(at..));
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ing"))
}

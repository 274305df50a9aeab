//! The verb that a clause or an auxiliary cannot be without.

use super::{VERBS, is_gerund, is_plural};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::tagger::{Tag, Word};

/// `The bank declined to comment`, `Roe did note`: behind a verb that takes an infinitive and no object with "to", and behind a form of
/// *do* with a subject, a word that can be a verb is one.
pub(super) fn infinitives(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    for at in 0..tags.len().saturating_sub(2) {
        let token = &document.tokens()[start + at];
        let takes = |what: &str| lexicon.takes(token.word, what);
        let verb = document.tokens()[start + at + 2].classes.meets(VERBS);
        if tags[at].is_verb()
            && tags[at + 2] == Tag::Noun
            && document.is(start + at + 1, "to")
            && verb
            && takes("infinitive")
            && !takes("to")
        {
            tags[at + 1] = Tag::Particle;
            tags[at + 2] = Tag::VerbBase;
        }
        // "with farmers shouting that it fell": what is said stands behind a verb.
        if tags[at] == Tag::Noun
            && tags[at + 1] == Tag::Subordinator
            && document.is(start + at + 1, "that")
            && is_gerund(document.text(start + at))
            && takes("that")
            && at > 0
            && tags[at - 1].is_nominal()
        {
            tags[at] = Tag::VerbIng;
        }
        // "to end “the war”": behind "to" before a verb a noun that has an object is one.
        if tags[at] == Tag::Particle
            && document.is(start + at, "to")
            && tags[at + 1] == Tag::Noun
            && !document.tokens()[start + at + 1].is_capital()
            && (matches!(tags[at + 2], Tag::Determiner | Tag::Pronoun)
                || document.tokens()[start + at + 2].kind == TokenKind::Mark)
        {
            tags[at + 1] = Tag::VerbBase;
        }
        // "it must close": behind a modal verb stands a verb.
        let modal = ["must", "can", "could", "should", "would", "might"]
            .iter()
            .any(|word| document.is(start + at, word));
        if modal
            && tags[at] == Tag::Auxiliary
            && matches!(tags[at + 1], Tag::Adjective | Tag::Noun)
            && document.tokens()[start + at + 1].classes.meets(VERBS)
        {
            tags[at + 1] = Tag::VerbBase;
        }
        // "he did note that it fell"
        let does = ["did", "does", "do"]
            .iter()
            .any(|word| document.is(start + at, word));
        if does
            && at > 0
            && tags[at - 1].is_nominal()
            && tags[at + 1] == Tag::Noun
            && document.has(start + at + 1, Class::Cue)
        {
            tags[at + 1] = Tag::VerbBase;
        }
    }
}

/// `said it fell and promised farmers that it would rise`, `praised the mayor and accused critics of lying`: a participle behind a conjunction
/// is a past tense where it has somebody to tell and a clause, or somebody and what is said of them.
pub(super) fn told(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    for at in 1..tags.len().saturating_sub(2) {
        if tags[at] != Tag::VerbParticiple
            || tags[at - 1] != Tag::Coordinator
            || !matches!(tags[at + 1], Tag::Noun | Tag::ProperNoun)
        {
            continue;
        }
        let word = document.tokens()[start + at].word;
        let behind = |next: &str| document.is(start + at + 2, next);
        // "old and accused critics of the port": an adjective is joined to another.
        let alike = at > 1 && matches!(tags[at - 2], Tag::Adjective | Tag::VerbParticiple);
        let tells = behind("that") && lexicon.takes(word, "object+clause");
        let judges = (behind("of") || behind("as")) && lexicon.takes(word, "object+as");
        if tells || judges && !alike {
            tags[at] = Tag::VerbFinite;
        }
    }
}

/// `said that paid talks would count`: a past form between a conjunction and a noun with its verb belongs to the noun; "that" behind a verb
/// is a conjunction.
pub(super) fn attributive(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    for at in 1..tags.len().saturating_sub(3) {
        let that = document.is(start + at, "that") && tags[at - 1].is_verb();
        let opens = that || tags[at] == Tag::Subordinator;
        let past = matches!(tags[at + 1], Tag::VerbFinite | Tag::VerbParticiple);
        let noun = tags[at + 2] == Tag::Noun && is_plural(document.text(start + at + 2));
        if opens && past && noun && tags[at + 3] == Tag::Auxiliary {
            tags[at] = Tag::Subordinator;
            tags[at + 1] = Tag::Adjective;
        }
    }
}

/// `Roe smiled and offered a word`: what is joined to a past tense behind a noun is one.
pub(super) fn paired(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    for at in 1..tags.len().saturating_sub(2) {
        let past = |at: usize| document.text(start + at).ends_with("ed");
        if tags[at] == Tag::VerbParticiple
            && tags[at - 1].is_nominal()
            && document.is(start + at + 1, "and")
            && tags[at + 2] == Tag::VerbFinite
            && past(at)
            && past(at + 2)
        {
            tags[at] = Tag::VerbFinite;
        }
    }
}

/// `including boycotts and jeers,`: what is joined to a plural noun behind a preposition and has nothing behind it is a noun as well.
pub(super) fn listed(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    for at in 3..tags.len() {
        let text = document.text(start + at);
        let several = |at: usize| tags[at] == Tag::Noun && is_plural(document.text(start + at));
        let governed = tags[at - 3] == Tag::Adposition || document.is(start + at - 3, "including");
        let ends = tags
            .get(at + 1)
            .is_none_or(|next| *next == Tag::Punctuation);
        if tags[at] == Tag::VerbFinite
            && text.ends_with('s')
            && tags[at - 1] == Tag::Coordinator
            && several(at - 2)
            && governed
            && ends
        {
            tags[at] = Tag::Noun;
        }
    }
}

/// How far before a conjunction an infinitive is looked for, in tokens.
const INFINITIVE_REACH: usize = 24;

/// `urged them to stay and work`: behind a conjunction a present form does not agree with a past tense or a form in -s before the infinitive;
/// it is joined to that.
pub(super) fn joined(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    for at in 2..tags.len() {
        let adverb = usize::from(tags[at - 1] == Tag::Adverb);
        let plain = || {
            let word = Word::new(document.text(start + at));
            word.is_like("arrive") || word.is_like("vote")
        };
        if tags[at] != Tag::VerbFinite || tags[at - 1 - adverb] != Tag::Coordinator || !plain() {
            continue;
        }
        let from = at.saturating_sub(INFINITIVE_REACH);
        let infinitive = (from + 1..at)
            .rev()
            .find(|&before| tags[before] == Tag::VerbBase);
        let Some(to) = infinitive
            .map(|verb| verb - 1)
            .filter(|&to| tags[to] == Tag::Particle)
        else {
            continue;
        };
        let main = (from..to)
            .rev()
            .find(|&before| matches!(tags[before], Tag::VerbFinite | Tag::Auxiliary));
        if main.is_some_and(|main| document.text(start + main).ends_with(['s', 'd'])) {
            tags[at] = Tag::VerbBase;
        }
    }
}

/// How long what stands before a comma may be, and how far behind it the verb of the sentence may stand.
const APART: usize = 16;

/// `The plan, hailed as “historic” by some, won`: behind the comma that ends the first phrase of a sentence a past form is a participle, for
/// a subject has no comma behind it; its verb comes behind the second comma: `The report, released on Monday, faulted Roe`.
pub(super) fn apart(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    let Some(comma) = (1..tags.len().min(APART)).find(|&at| document.is(start + at, ",")) else {
        return;
    };
    let phrase = tags[..comma].iter().all(|tag| {
        tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Adposition)
    });
    let past_adverbs = |tags: &[Tag], at: usize| {
        at + tags[at..]
            .iter()
            .take_while(|&&tag| tag == Tag::Adverb)
            .count()
    };
    let at = past_adverbs(tags, comma + 1);
    let limit = tags.len().min(at + APART);
    let close = (at + 1..limit).find(|&close| document.is(start + close, ","));
    let Some(verb) = close.map(|close| past_adverbs(tags, close + 1)) else {
        return;
    };
    let past = |at: usize| document.text(start + at).ends_with("ed");
    let verbal = |tag: &Tag| tag.is_verb() || *tag == Tag::Auxiliary;
    if !phrase || !tags.get(verb).is_some_and(verbal) {
        return;
    }
    let adjunct = matches!(tags[at + 1], Tag::Adposition | Tag::Subordinator)
        || document.is(start + at + 1, "as");
    let said = tags[at] == Tag::Adjective
        && document.has(start + at, Class::Cue)
        && document.is(start + at + 1, "as");
    if adjunct && past(at) && (said || tags[at] == Tag::VerbFinite) {
        tags[at] = Tag::VerbParticiple;
    }
    let finite = |tag: &Tag| matches!(tag, Tag::VerbFinite | Tag::Auxiliary);
    if tags[at] == Tag::VerbParticiple
        && tags[verb] == Tag::VerbParticiple
        && past(verb)
        && !tags.iter().any(finite)
    {
        tags[verb] = Tag::VerbFinite;
    }
}

/// How far behind a verb of saying the verb of what is said is looked for, in tokens.
const CLAUSE_REACH: usize = 24;

/// `Roe said the town deserved better`, `because the town deserved better`: behind a conjunction, and behind a verb that takes no object,
/// stands a clause, and a clause has a finite verb; where none comes out up to the next comma or conjunction, the first form that can be
/// one is it.
pub(super) fn subordinate(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    const CONJUNCTIONS: [&str; 4] = ["that", "because", "while", "although"];
    const ADVERBS: [&str; 2] = ["when", "where"];
    let start = sentence.tokens.start;
    for at in 0..tags.len() {
        let word = document.tokens()[start + at].word;
        let conjunction = tags[at] == Tag::Subordinator
            && CONJUNCTIONS
                .iter()
                .any(|conjunction| document.is(start + at, conjunction));
        let adverb = ADVERBS.iter().any(|when| document.is(start + at, when));
        let wants =
            conjunction || adverb || tags[at].is_verb() && lexicon.takes(word, "clause-only");
        let opens = tags.get(at + 1).is_some_and(|tag| {
            tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Numeral | Tag::Adjective)
        });
        if !wants || !opens {
            continue;
        }
        let limit = tags.len().min(at + CLAUSE_REACH);
        let end = (at + 1..limit)
            .find(|&behind| matches!(tags[behind], Tag::Punctuation | Tag::Subordinator))
            .unwrap_or(limit);
        if tags[at + 1..end]
            .iter()
            .any(|tag| matches!(tag, Tag::VerbFinite | Tag::Auxiliary))
        {
            continue;
        }
        let verb = (at + 2..end).find(|&verb| {
            let agent = document.is(start + verb + 1, "by");
            let before = (at + 1..verb).rfind(|&before| tags[before] != Tag::Adverb);
            matches!(tags[verb], Tag::VerbParticiple | Tag::VerbBase)
                && !agent
                && before.is_some_and(|before| tags[before].is_nominal())
        });
        if let Some(verb) = verb {
            tags[verb] = Tag::VerbFinite;
        }
    }
}

//! Words for the state of people, beside numbers and auxiliaries.

use super::{GAP, is_gerund, is_plural};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::tagger::Tag;

/// Verbs of doing harm: they have an object.
const VIOLENT: ClassSet = ClassSet::of(&[Class::Displace, Class::Hit, Class::Injure, Class::Kill]);

/// Words for the state of people, and verbs without an object: `nine missing`, `were hurt when`, `are missing`, `300 guests fled`.
pub(super) fn states(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    let column = |at: usize| {
        let token = document.tokens().get(start + at)?;
        lexicon.column(token.word, Class::Auxiliary, 1)
    };
    for at in 1..tags.len() {
        let token = &document.tokens()[start + at];
        let state = token.classes.has(Class::State)
            || document
                .expression_at(start + at)
                .is_some_and(|found| found.classes.has(Class::State));
        // "worldwide each year": an adverb in the list of places is no verb.
        if tags[at].is_verb() && lexicon.column(token.word, Class::Locality, 2) == Some("yes") {
            tags[at] = Tag::Adverb;
        }
        let verb = tags[at].is_verb() && token.classes.has(Class::Intransitive);
        let mut counter = at - 1;
        while counter > 0 && counter + GAP > at && tags[counter] == Tag::Adverb {
            counter -= 1;
        }
        let counted = is_number(document, start + counter);
        // "five left homeless": what is counted did not leave.
        if counted
            && tags[at] == Tag::VerbFinite
            && !token.classes.has(Class::Intransitive)
            && document.has(start + at + 1, Class::State)
            && at + 1 < tags.len()
        {
            tags[at] = Tag::VerbParticiple;
            continue;
        }
        // "12 were hurt and three killed when a wall fell": whoever kills, kills somebody.
        let kills = tags[at] == Tag::VerbFinite && token.classes.has(Class::Kill);
        let closes = tags.get(at + 1).is_none_or(|next| {
            matches!(
                next,
                Tag::Punctuation | Tag::Adposition | Tag::Subordinator | Tag::Coordinator
            ) || document.has(start + at + 1, Class::Subordinator)
        });
        // "the parents of two men killed in the war": the same behind any noun.
        let stands =
            counted || tags[at - 1].is_nominal() && tags.get(at + 1) == Some(&Tag::Adposition);
        if stands && kills && closes && document.text(start + at).ends_with("ed") {
            tags[at] = Tag::VerbParticiple;
            continue;
        }
        // "as lava destroyed hundreds of houses": what is hit, hits nothing; "killed a day" says how often.
        let violent = tags[at] == Tag::VerbParticiple && token.classes.meets(VIOLENT);
        let object = tags.get(at + 1).is_some_and(|next| {
            *next == Tag::Numeral
                || *next == Tag::Determiner && !is_time(document, start + at + 2)
                || document.has(start + at + 1, Class::Scale)
        });
        let bare = tags[at - 1].is_nominal() && !is_time(document, start + at + 1);
        if violent && object && bare && column(at - 1).is_none() {
            tags[at] = Tag::VerbFinite;
        }
        // "Rebels shot dead 14 people": no noun.
        let shoots = document
            .expression_at(start + at)
            .is_some_and(|found| found.classes.has(Class::Kill) && found.tokens.len() > 1);
        if shoots && tags[at] == Tag::Noun && column(at - 1).is_none() {
            tags[at] = Tag::VerbFinite;
        }
        if !(state || verb) {
            // "six suspects": a plural noun, for a verb behind a plural number has no -s.
            let plural = tags[at].is_verb()
                && token.classes.has(Class::Person)
                && is_plural(document.text(start + at))
                && counts(document, start, tags, at);
            if plural {
                tags[at] = Tag::Noun;
            }
            continue;
        }
        let mut before = at - 1;
        while before > 0
            && before + GAP >= at
            && (tags[before] == Tag::Adverb || document.has(start + before, Class::Negation))
        {
            before -= 1;
        }
        // "remain missing", "went missing", "was listed missing"
        let linked = document.has(start + before, Class::Linking)
            || tags[before].is_verb() && is_gerund(document.text(start + at));
        let auxiliary = match linked {
            true => Some("be"),
            false => column(before),
        };
        let modifies = tags.get(at + 1).is_some_and(|tag| {
            tag.is_nominal() || matches!(tag, Tag::Adjective | Tag::Determiner | Tag::Symbol)
        });
        if verb {
            // "six people, mainly monks, perished", "were uprooted and perished"
            let stands = tags[before].is_nominal()
                || tags[before] == Tag::Coordinator
                || document.is(start + before, ",");
            if tags[at] == Tag::VerbParticiple && auxiliary.is_none() && stands {
                tags[at] = Tag::VerbFinite;
            }
        } else if counted {
            // "nine missing", "nine missing dogs"; but "nine wounded the guard".
            let acts = tags.get(at + 1) == Some(&Tag::Determiner);
            if !acts {
                tags[counter] = Tag::Numeral;
                tags[at] = Tag::Adjective;
            }
        } else if auxiliary == Some("be") && !modifies {
            let whole = document.expression_at(start + at).is_some();
            match tags[at] {
                Tag::VerbIng | Tag::Noun if is_gerund(document.text(start + at)) => {
                    tags[at] = Tag::Adjective;
                }
                // "were unaccounted for"
                Tag::VerbParticiple if whole => tags[at] = Tag::Adjective,
                Tag::VerbBase | Tag::Noun | Tag::Adjective
                    if document.has(start + at, Class::Injure) =>
                {
                    tags[at] = Tag::VerbParticiple;
                }
                _ => {}
            }
        }
    }
}

/// Whether a number stands before a token, with nothing but adjectives and nouns between: `12 foreign terror suspects`.
fn counts(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    let lowest = at.saturating_sub(GAP + 1);
    for before in (lowest..at).rev() {
        if is_number(document, start + before) {
            return true;
        }
        if !matches!(tags[before], Tag::Adjective | Tag::Noun | Tag::ProperNoun) {
            return false;
        }
    }
    false
}

/// Whether a token is a word of time, a day or a month.
fn is_time(document: &Document<'_>, at: usize) -> bool {
    const TIMES: ClassSet = ClassSet::of(&[
        Class::Time,
        Class::TimeModifier,
        Class::Weekday,
        Class::Month,
        Class::Day,
    ]);
    let token = document.tokens().get(at);
    token.is_some_and(|token| token.classes.meets(TIMES))
}

/// Whether a token can only count.
fn is_number(document: &Document<'_>, at: usize) -> bool {
    document.tokens().get(at).is_some_and(|token| {
        token.kind == TokenKind::Number
            || token.classes.has(Class::Scale)
            || token.classes.has(Class::Number)
                && !token.classes.has(Class::Pronoun)
                && !document.is(at, "one")
    })
}

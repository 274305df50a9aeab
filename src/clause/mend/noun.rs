//! What can only be a noun, a name or a number.

use super::{GAP, VERBS, is_plural};
use crate::document::{Document, Sentence, Shape, Token, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::tagger::Tag;

/// How many words of a phrase may stand between its determiner and its last.
const PHRASE: usize = 4;

/// What the tags may not say: a determiner that no list knows is a name or a noun, for the class is closed; `the death toll` and
/// `six nuns` end in nouns, for an article has no verb behind it, and the lists know these words as nouns alone; so does `Roe's claim`,
/// for behind an auxiliary there is no present tense.
pub(super) fn nouns(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    const CLOSED: ClassSet = ClassSet::of(&[
        Class::Determiner,
        Class::Pronoun,
        Class::Relative,
        Class::Coordinator,
    ]);
    const NOUNS: ClassSet = ClassSet::of(&[Class::Toll, Class::Person, Class::Body, Class::Role]);
    let start = sentence.tokens.start;
    for at in 1..tags.len() {
        let clitic = document.is_clitic(start + at - 1);
        let present = matches!(tags[at], Tag::VerbFinite | Tag::VerbBase);
        // "the size of Roe's following": behind a preposition nobody is who does something.
        let held = tags[at] == Tag::VerbIng
            && at > 2
            && tags[at - 2].is_nominal()
            && tags[at - 3] == Tag::Adposition;
        if clitic && (held || present && document.has(start + at, Class::CueNominal)) {
            tags[at - 1] = Tag::Particle;
            tags[at] = Tag::Noun;
        }
    }
    for at in 0..tags.len() {
        let token = document.tokens()[start + at];
        let before = at.checked_sub(1).map(|before| tags[before]);
        let next = tags.get(at + 1).copied();
        // "a trawler": no name without a capital.
        let small = document
            .text(start + at)
            .starts_with(|letter: char| letter.is_lowercase());
        if tags[at] == Tag::ProperNoun && small && before == Some(Tag::Determiner) {
            tags[at] = Tag::Noun;
        }
        // "her lawyer, state Rep. Roe, left": a title of several words holds no verb.
        let titled = || {
            document.expression_at(start + at).is_some_and(|found| {
                found.classes.has(Class::Title) && found.tokens.start == start + at
            })
        };
        if matches!(tags[at], Tag::VerbFinite | Tag::VerbBase) && titled() {
            tags[at] = Tag::Noun;
        }
        // "on Sunday evening": no list of times holds a verb.
        if tags[at] == Tag::VerbIng && token.classes.has(Class::Time) {
            tags[at] = Tag::Noun;
        }
        // "in Narvik on Sunday": a capital behind a preposition is a name, unless it goes on with a noun.
        let named = token.is_capital()
            && !token.shape.has(Shape::ALL_CAPITALS)
            && !token.classes.has(Class::Demonym)
            && before == Some(Tag::Adposition)
            && matches!(tags[at], Tag::Adverb | Tag::Adjective)
            && !next.is_some_and(|next| {
                next.is_nominal() || matches!(next, Tag::Adjective | Tag::Numeral)
            });
        if named {
            tags[at] = Tag::ProperNoun;
        }
        // "the town's highest-ranking Ruritanian, …": the last word of what is owned is its noun.
        let citizen = tags[at] == Tag::Adjective
            && token.is_capital()
            && token.classes.meets(ClassSet::CITIZENS)
            && at > 1
            && matches!(before, Some(Tag::VerbIng | Tag::VerbParticiple))
            && tags[at - 2] == Tag::Punctuation
            && document.tokens()[start + at - 1].is_glued()
            && next.is_none_or(|next| {
                next.is_verb()
                    || matches!(next, Tag::Punctuation | Tag::Auxiliary | Tag::Adposition)
            });
        if citizen {
            tags[at] = Tag::Noun;
        }
        // "the well was dry": an article has a noun before the verb. "no longer was" has none.
        if tags[at] == Tag::Adverb
            && at > 0
            && before == Some(Tag::Determiner)
            && document.has(start + at - 1, Class::BoundDeterminer)
            && matches!(next, Some(Tag::Auxiliary | Tag::VerbFinite))
        {
            tags[at] = Tag::Noun;
        }
        // "whose term ends", "their chants of": behind an owner stands what is owned.
        let owned = at > 0
            && ["whose", "my", "our", "your", "their"]
                .iter()
                .any(|owner| document.is(start + at - 1, owner))
            // "Her vow to": she is no subject in this form.
            || at == 1 && document.is(start, "her");
        if owned && matches!(tags[at], Tag::VerbFinite | Tag::VerbBase) {
            tags[at] = Tag::Noun;
        }
        // "whose acting director"
        if owned && tags[at] == Tag::VerbIng && next == Some(Tag::Noun) {
            tags[at] = Tag::Adjective;
        }
        // "in which 7 guests died"
        let counted = before == Some(Tag::Adposition)
            && document.is(start + at, "which")
            && next == Some(Tag::Numeral);
        if counted && tags[at] == Tag::Determiner {
            tags[at] = Tag::Pronoun;
        }
        // "one civilian died"
        let person = tags[at] == Tag::Adjective
            && token.classes.has(Class::Person)
            && before == Some(Tag::Numeral)
            && next.is_some_and(|next| next.is_verb() || next == Tag::Auxiliary);
        if person {
            tags[at] = Tag::Noun;
        }
        // "at the mine near the river": behind a noun or an article the word is no pronoun and no verb.
        if tags[at] == Tag::Pronoun
            && token.classes.has(Class::Locality)
            && before.is_some_and(|before| {
                before.is_nominal() || matches!(before, Tag::Determiner | Tag::Adjective)
            })
        {
            tags[at] = Tag::Noun;
        }
        if matches!(tags[at], Tag::VerbFinite | Tag::VerbBase)
            && document.is(start + at, "near")
            && at > 0
            && tags[at - 1].is_nominal()
            && !is_plural(document.text(start + at - 1))
        {
            tags[at] = Tag::Adposition;
        }
        // "the storm, packing winds of 90 miles": a participle behind a comma has an object and no verb behind it.
        let object = at > 1
            && tags[at] == Tag::VerbFinite
            && tags[at - 1] == Tag::VerbIng
            && document.is(start + at - 2, ",")
            && is_plural(document.text(start + at))
            && matches!(next, Some(Tag::Adposition | Tag::Punctuation));
        if object {
            tags[at] = Tag::Noun;
        }
        // "killing nine people there and forcing 40 to flee": the class is closed.
        if tags[at].is_verb() && (document.is(start + at, "and") || document.is(start + at, "or")) {
            tags[at] = Tag::Coordinator;
        }
        // "the ruling “turns the law round”": an article has a noun behind it.
        let mark = document
            .tokens()
            .get(start + at + 1)
            .is_none_or(|next| next.kind == TokenKind::Mark);
        let named = tags[at] == Tag::VerbIng
            && at > 0
            && document.has(start + at - 1, Class::BoundDeterminer)
            && (mark
                || matches!(
                    next,
                    Some(Tag::Adposition | Tag::Auxiliary | Tag::VerbFinite)
                ));
        if named {
            tags[at] = Tag::Noun;
        }
        // "Fighting between the clans has driven out 300"
        let opens = at == 0 || tags[at - 1] == Tag::Punctuation;
        let stands = opens
            && tags[at] == Tag::VerbIng
            && token.classes.has(Class::Harm)
            && matches!(
                next,
                Some(Tag::Adposition | Tag::Auxiliary | Tag::VerbFinite)
            );
        if stands {
            tags[at] = Tag::Noun;
        }
        // "a coal mine in the north": behind one thing no verb is without its -s.
        let single = at > 1
            && matches!(tags[at], Tag::VerbFinite | Tag::VerbBase)
            && token.classes.has(Class::Locality)
            && tags[at - 2] == Tag::Determiner
            && tags[at - 1] == Tag::Noun
            && !is_plural(document.text(start + at - 1))
            && !is_plural(document.text(start + at));
        if single {
            tags[at] = Tag::Noun;
        }
        // "40 more were hurt": nothing that they would be more than is named.
        let alone = |next: &Tag| {
            next.is_verb() || matches!(next, Tag::Auxiliary | Tag::Punctuation | Tag::Adposition)
        };
        let bare = at > 0
            && (tags[at - 1] == Tag::Numeral || document.has(start + at - 1, Class::Scale))
            && document.is(start + at, "more")
            && tags.get(at + 1).is_some_and(alone)
            && !document.is(start + at + 1, "than");
        if bare {
            tags[at] = Tag::Adverb;
        }
    }
    for at in 1..tags.len() {
        // "due to flooding", but "by fighting the fire"
        let named = tags[at] == Tag::VerbIng
            && document.has(start + at, Class::Harm)
            && (tags[at - 1] == Tag::Adposition
                || document.has(start + at - 1, Class::Preposition));
        let object = tags.get(at + 1).is_some_and(|next| {
            matches!(next, Tag::Determiner | Tag::Numeral | Tag::Pronoun)
                || next.is_nominal() && !is_day(document, start + at + 1)
        });
        if named && (!object || document.is(start + at + 1, "that")) {
            tags[at] = Tag::Noun;
        }
    }
    for at in 0..tags.len() {
        let token = document.tokens()[start + at];
        let before = at.checked_sub(1).map(|before| tags[before]);
        let noun = token.classes.meets(NOUNS) && !token.classes.meets(VERBS);
        let followed = tags
            .get(at + 1)
            .is_some_and(|next| matches!(next, Tag::VerbFinite | Tag::VerbBase | Tag::Auxiliary));
        match (before, tags[at]) {
            (_, Tag::Determiner) if !token.classes.meets(CLOSED) => {
                tags[at] = if token.is_capital() {
                    Tag::ProperNoun
                } else {
                    Tag::Noun
                };
            }
            // "said that western nations": no determiner before a plural.
            (Some(_), Tag::Determiner)
                if document.is(start + at, "that") && opens_reported(document, start, tags, at) =>
            {
                tags[at] = Tag::Subordinator;
            }
            (
                Some(Tag::Determiner | Tag::Numeral | Tag::Adjective | Tag::Noun),
                Tag::VerbFinite | Tag::VerbBase,
            ) if noun => tags[at] = Tag::Noun,
            // "in states", "two states"
            (
                Some(Tag::Determiner | Tag::Numeral | Tag::Adjective | Tag::Adposition),
                Tag::VerbFinite | Tag::VerbBase,
            ) if token.classes.has(Class::Locality) => tags[at] = Tag::Noun,
            // "offered states millions": to whom something is given.
            (Some(Tag::VerbFinite), Tag::VerbFinite)
                if token.classes.has(Class::Locality)
                    && document.has(start + at - 1, Class::Ditransitive) =>
            {
                tags[at] = Tag::Noun;
            }
            // "Quorra strategists think": of two verbs in a row the first is the subject of the second.
            (Some(Tag::ProperNoun), Tag::VerbFinite | Tag::VerbBase) if noun && followed => {
                tags[at] = Tag::Noun;
            }
            // "Acme reports show": a plural verb has a plural subject; "old Poe fans who": people, no verb, are who did something.
            (Some(Tag::ProperNoun | Tag::Noun | Tag::Adjective), Tag::VerbFinite)
                if is_plural(document.text(start + at))
                    && (document.is(start + at + 1, "who")
                        || is_plural_verb(document, start, tags, at + 1)) =>
            {
                tags[at] = Tag::Noun;
            }
            // "said on her official Acme feed that": behind a verb and its preposition stands no second verb without a subject.
            (Some(Tag::ProperNoun), Tag::VerbFinite)
                if matches!(tags.get(at + 1), Some(Tag::Subordinator | Tag::Punctuation))
                    && is_in_adjunct(tags, at) =>
            {
                tags[at] = Tag::Noun;
            }
            // "a Quorra poll out this week"
            (Some(Tag::ProperNoun), Tag::VerbFinite | Tag::VerbBase)
                if token.classes.has(Class::Poll) =>
            {
                tags[at] = Tag::Noun;
            }
            // "her thinking has changed"
            (Some(Tag::Pronoun), Tag::VerbIng)
                if document.has(start + at - 1, Class::Determiner) && followed =>
            {
                tags[at] = Tag::Noun;
            }
            // "that eight refugees fled": number words are a closed class.
            (_, Tag::VerbFinite | Tag::VerbBase) if is_number_word(token) => {
                tags[at] = Tag::Numeral;
                if at > 0 && document.is(start + at - 1, "that") {
                    tags[at - 1] = Tag::Subordinator;
                }
            }
            // "an Acme executive says", "Acme's sales executive, Roe": behind a noun the word is what somebody is.
            (Some(Tag::Noun | Tag::ProperNoun), Tag::Adjective)
                if token.classes.has(Class::Role)
                    && !token.is_capital()
                    && tags.get(at + 1).is_some_and(|next| {
                        matches!(next, Tag::VerbFinite | Tag::Auxiliary | Tag::Punctuation)
                    }) =>
            {
                tags[at] = Tag::Noun;
            }
            // "the inspector general"
            (Some(Tag::Noun | Tag::ProperNoun), Tag::Adjective)
                if ends_office(document, start + at) =>
            {
                tags[at] = Tag::Noun;
            }
            _ => {}
        }
    }
}

fn is_day(document: &Document<'_>, at: usize) -> bool {
    document.has(at, Class::Weekday) || document.has(at, Class::Day)
}

/// Whether the word at `at` stands between a word of saying and a plural noun.
fn opens_reported(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    let says = at > 0
        && (document.has(start + at - 1, Class::Cue)
            || (at.saturating_sub(GAP)..at).any(|from| {
                document.expression_at(start + from).is_some_and(|found| {
                    found.tokens.end == start + at && found.classes.has(Class::Cue)
                })
            }));
    let noun = (at + 1..tags.len())
        .take(GAP)
        .find(|&next| tags[next] != Tag::Adjective);
    says && noun
        .is_some_and(|noun| tags[noun] == Tag::Noun && is_plural(document.text(start + noun)))
}

/// Whether the words directly before `at` are a phrase with a determiner or an owner, and a preposition behind a verb.
fn is_in_adjunct(tags: &[Tag], at: usize) -> bool {
    let opener = (0..at)
        .rev()
        .take(PHRASE)
        .find(|&before| !matches!(tags[before], Tag::ProperNoun | Tag::Noun | Tag::Adjective));
    opener.is_some_and(|opener| {
        opener > 1
            && matches!(tags[opener], Tag::Determiner | Tag::Pronoun)
            && tags[opener - 1] == Tag::Adposition
            && tags[opener - 2].is_verb()
    })
}

/// Whether a verb of the present stands at `at` that goes with a plural.
fn is_plural_verb(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    let word = || document.text(start + at);
    // "The fee covers rent.": no verb but one of saying ends a sentence so.
    let ends = tags.get(at + 1) == Some(&Tag::Punctuation);
    match tags.get(at) {
        Some(Tag::VerbFinite) if ends && !document.has(start + at, Class::Cue) => false,
        Some(Tag::VerbFinite) => !word().ends_with(['s', 'd']),
        Some(Tag::Auxiliary) => ["are", "were", "have"].contains(&word()),
        _ => false,
    }
}

/// Whether a word is a number and nothing else.
fn is_number_word(token: Token) -> bool {
    const OTHERS: ClassSet = ClassSet::of(&[Class::Pronoun, Class::Ordinal, Class::Unit]);
    token.classes.has(Class::Number) && !token.classes.meets(OTHERS)
}

/// Whether a word ends an office of several words.
fn ends_office(document: &Document<'_>, at: usize) -> bool {
    const OFFICES: ClassSet = ClassSet::of(&[Class::Title, Class::Role]);
    (at.saturating_sub(GAP)..at)
        .filter_map(|start| document.expression_at(start))
        .any(|found| found.tokens.end == at + 1 && found.classes.meets(OFFICES))
}

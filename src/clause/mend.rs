//! Tags that the words around rule out, set right before phrases and clauses are read.

use crate::document::{Document, Sentence, Shape, Token, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::tagger::Tag;

/// Classes whose words are verbs.
pub(super) const VERBS: ClassSet = ClassSet::of(&[
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
        let clitic = document.is(start + at - 1, "'s") || document.is(start + at - 1, "’s");
        let present = matches!(tags[at], Tag::VerbFinite | Tag::VerbBase);
        if clitic && present && document.has(start + at, Class::CueNominal) {
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
        // "40 more were hurt": nothing that they would be more than is named.
        let alone = |next: &Tag| {
            next.is_verb() || matches!(next, Tag::Auxiliary | Tag::Punctuation | Tag::Adposition)
        };
        let bare = at > 0
            && tags[at - 1] == Tag::Numeral
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
            // "Quorra strategists think": of two verbs in a row the first is the subject of the second.
            (Some(Tag::ProperNoun), Tag::VerbFinite | Tag::VerbBase)
                if noun && followed && is_plural(document.text(start + at)) =>
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

/// `Police shot two men.`: where a sentence comes out without a finite verb, a word that the lists know as a verb and that stands
/// between a noun and what could be its object is one; so is a participle that ends the sentence.
pub(super) fn verbless(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    let mut quoted = false;
    let finite = tags.iter().enumerate().any(|(at, tag)| {
        quoted ^= is_double_mark(document, start + at);
        !quoted && matches!(tag, Tag::VerbFinite | Tag::Auxiliary)
    });
    if finite {
        return;
    }
    let candidate = (1..tags.len().saturating_sub(1)).find(|&at| {
        let token = &document.tokens()[start + at];
        let known = token.classes.meets(VERBS)
            || document
                .expression_at(start + at)
                .is_some_and(|expression| expression.classes.meets(VERBS));
        let object = matches!(
            tags[at + 1],
            Tag::Determiner
                | Tag::Numeral
                | Tag::Pronoun
                | Tag::ProperNoun
                | Tag::Symbol
                | Tag::Adverb
        );
        let fits = match tags[at] {
            Tag::Noun if known && !object && tags[at + 1] != Tag::Adposition => {
                // "Farmers support price controls": a noun behind a plural would be another plural.
                let farmers = document.text(start + at - 1);
                is_plural(farmers)
                    && !is_plural(document.text(start + at))
                    && matches!(tags[at + 1], Tag::Noun | Tag::Adjective | Tag::VerbIng)
            }
            Tag::Noun => known,
            Tag::Adjective => known && (object || tags[at + 1] == Tag::Noun),
            // "The minister resigned.", but not "Five killed."
            Tag::VerbParticiple if at + 2 == tags.len() && tags[at + 1] == Tag::Punctuation => {
                tags[at - 1] != Tag::Numeral && !token.classes.has(Class::Kill)
            }
            Tag::VerbParticiple => {
                known && (object || document.expression_at(start + at).is_some())
            }
            _ => false,
        };
        // "Roe, speaking in Leeds, called the plan a farce"
        let parenthesis = document.is(start + at - 1, ",")
            && tags[0].is_nominal()
            && tags[at] == Tag::VerbParticiple;
        fits && !token.is_capital() && (tags[at - 1].is_nominal() || parenthesis)
    });
    if let Some(at) = candidate {
        tags[at] = Tag::VerbFinite;
    }
}

/// A mark that is no apostrophe.
fn is_double_mark(document: &Document<'_>, at: usize) -> bool {
    document.tokens()[at].kind == TokenKind::Mark && !matches!(document.text(at), "'" | "’" | "‘")
}

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
        let takes = |what: &str| lexicon.lists(token.word, Class::Cue, 2, what);
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
    let start = sentence.tokens.start;
    for at in 0..tags.len() {
        let word = document.tokens()[start + at].word;
        let conjunction = tags[at] == Tag::Subordinator
            && CONJUNCTIONS
                .iter()
                .any(|conjunction| document.is(start + at, conjunction));
        let wants =
            conjunction || tags[at].is_verb() && lexicon.lists(word, Class::Cue, 2, "clause-only");
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

/// How many adverbs and negations may stand between an auxiliary and its verb.
const GAP: usize = 3;

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
            // "six people, mainly monks, perished"
            let stands = tags[before].is_nominal() || document.is(start + before, ",");
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

pub(super) fn is_plural(word: &str) -> bool {
    word.ends_with(['s', 'S'])
}

pub(super) fn is_gerund(word: &str) -> bool {
    let ending = word.len().checked_sub(3).and_then(|at| word.get(at..));
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ing"))
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

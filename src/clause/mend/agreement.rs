//! What number, case and the closed classes rule out, and verbs that stand beside verbs.

use super::owner::{self, OWNERS};
use super::{is_gerund, is_plural};
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::tagger::{Tag, Word};

/// How many words of a name may stand between an article and its noun.
const NAME: usize = 8;

/// Pronouns that are subjects and nothing else.
const SUBJECTS: [&str; 5] = ["he", "she", "they", "we", "i"];

/// Words that open a question inside a sentence and are no conjunctions.
const ASKED: [&str; 3] = ["what", "who", "which"];

/// Words of closed classes: a name is no auxiliary, `such` no verb, and `to` before a bare verb no preposition; behind a mark the bare verb looks like a
/// present tense: `promised to “end it”`.
pub(super) fn closed(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    // "Asked at a briefing about it, Roe left": nobody stands before it who would ask.
    if tags.first() == Some(&Tag::VerbFinite)
        && document.has(start, Class::Cue)
        && document.text(start).ends_with("ed")
        && (matches!(
            tags.get(1),
            Some(Tag::Adposition | Tag::Adverb | Tag::Subordinator)
        ) || ASKED.iter().any(|word| document.is(start + 1, word)))
    {
        tags[0] = Tag::VerbParticiple;
    }
    // "Poll shows", "Witnesses described": of two verbs that open a sentence the first is what the second tells of.
    let second = tags.get(1).copied();
    let tells = document.has(start + 1, Class::Cue)
        && is_plural(document.text(start))
        && matches!(second, Some(Tag::VerbFinite | Tag::VerbParticiple));
    if tags.first() == Some(&Tag::VerbBase) && second == Some(Tag::VerbFinite)
        || tags.first() == Some(&Tag::VerbFinite) && tells
    {
        tags[0] = Tag::Noun;
        tags[1] = Tag::VerbFinite;
    }
    for at in 0..tags.len() {
        let token = &document.tokens()[start + at];
        if tags[at] == Tag::Auxiliary && token.is_capital() && !token.classes.has(Class::Auxiliary)
        {
            tags[at] = Tag::ProperNoun;
        }
        // "@AnnRoe tweeted"
        let handle = document.text(start + at).strip_prefix('@');
        if handle.is_some_and(|name| !name.is_empty()) {
            tags[at] = Tag::ProperNoun;
        }
        // "Tully fired back": before a word of saying without a subject a word that looks like an adverb is a name.
        let names = tags[at] == Tag::Adverb
            && token.is_capital()
            && document.text(start + at).ends_with("ly")
            && at
                .checked_sub(1)
                .is_none_or(|before| tags[before] == Tag::Punctuation);
        if names
            && matches!(tags.get(at + 1), Some(Tag::VerbFinite))
            && (document.has(start + at + 1, Class::Cue)
                || document
                    .expression_at(start + at + 1)
                    .is_some_and(|found| found.classes.has(Class::Cue)))
        {
            tags[at] = Tag::ProperNoun;
        }
        if tags[at].is_verb() && document.is(start + at, "such") {
            tags[at] = Tag::Determiner;
        }
        // "a note that closure remains", "nothing different": what can be a noun or an adjective only is no verb. "the port's only ally":
        // nor an adverb, whatever it ends in.
        let like = |others: [&str; 2]| {
            let word = Word::new(document.text(start + at));
            others.iter().any(|other| word.is_like(other))
        };
        match tags[at] {
            Tag::VerbFinite if like(["closure", "closures"]) => tags[at] = Tag::Noun,
            Tag::VerbFinite if like(["angry", "joyful"]) => tags[at] = Tag::Adjective,
            Tag::Adverb
                if document.text(start + at).ends_with("ly") && like(["closure", "debate"]) =>
            {
                tags[at] = Tag::Noun;
            }
            _ => {}
        }
        owner::owned(document, start, tags, at);
        // "a file that such a plan was": "that" stands for nothing that has a word like this behind it.
        if document.is(start + at, "that") && document.is(start + at + 1, "such") {
            tags[at] = Tag::Subordinator;
        }
        // "a placard reading “…”": what a noun before a quote does.
        let shows = at > 0
            && tags[at] == Tag::Noun
            && tags[at - 1] == Tag::Noun
            && token.classes.has(Class::Cue)
            && is_gerund(document.text(start + at))
            && document
                .tokens()
                .get(start + at + 1)
                .is_some_and(|next| next.kind == TokenKind::Mark && !next.is_glued());
        if shows {
            tags[at] = Tag::VerbIng;
        }
        // "all but accused her": nearly.
        if at > 1
            && matches!(
                tags[at],
                Tag::VerbFinite | Tag::VerbParticiple | Tag::VerbBase
            )
            && document.is(start + at - 1, "but")
            && document.is(start + at - 2, "all")
        {
            tags[at - 2] = Tag::Adverb;
            tags[at - 1] = Tag::Adverb;
        }
        let leads = matches!(tags[at], Tag::Adposition | Tag::Particle);
        if !leads || !document.is(start + at, "to") || at + 1 == tags.len() {
            continue;
        }
        let next = &document.tokens()[start + at + 1];
        // "to “kindly end it”"
        let verb = at + 2 + usize::from(tags.get(at + 2) == Some(&Tag::Adverb));
        let bare = match tags.get(verb) {
            Some(Tag::VerbBase) => true,
            Some(Tag::VerbFinite) => !document.text(start + verb).ends_with(['s', 'd']),
            _ => false,
        };
        let marked = next.kind == TokenKind::Mark && bare;
        if marked {
            tags[verb] = Tag::VerbBase;
        }
        if marked || tags[at + 1] == Tag::VerbBase && !next.is_capital() {
            tags[at] = Tag::Particle;
        }
    }
}

/// Nouns, names and pronouns by the verb beside them, and verbs by what would be their subject.
pub(super) fn subjects(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    let takes = |at: usize, what: &str| {
        let word = document.tokens()[start + at].word;
        lexicon.takes(word, what)
    };
    let has_capital = |at: usize| {
        let token = document.tokens().get(start + at);
        token.is_some_and(|token| token.is_capital())
    };
    for at in 1..tags.len() {
        // "the Roe campaign": a verb without -s does not agree with one name; a body in the lists is one behind any name.
        if matches!(tags[at], Tag::VerbFinite | Tag::VerbBase)
            && tags[at - 1] == Tag::ProperNoun
            && (!is_plural(document.text(start + at - 1)) || document.has(start + at, Class::Body))
            && !has_capital(at)
            // "members of the Roe board hope to win"
            && tags.get(at + 1) != Some(&Tag::Particle)
            && ["debate", "event"]
                .iter()
                .any(|noun| Word::new(document.text(start + at)).is_like(noun))
            && is_named_thing(document, start, tags, at)
        {
            tags[at] = Tag::Noun;
        }
        // "the mill attack", "Roe's call": nor with one thing that an article or an owner leads to.
        if tags[at] == Tag::VerbFinite
            && tags[at - 1] == Tag::Noun
            && !has_capital(at)
            && !is_plural(document.text(start + at - 1))
            && ["closure", "debate"]
                .iter()
                .any(|noun| Word::new(document.text(start + at - 1)).is_like(noun))
            && ["debate", "event"]
                .iter()
                .any(|noun| Word::new(document.text(start + at)).is_like(noun))
            && is_named_thing(document, start, tags, at)
        {
            tags[at] = Tag::Noun;
        }
        // "called that report a lie": behind a verb that takes no clause "that" points at something.
        if tags[at] == Tag::Subordinator
            && document.is(start + at, "that")
            && tags[at - 1].is_verb()
            && takes(at - 1, "object+as")
            && !["clause", "that", "object+clause"]
                .iter()
                .any(|clause| takes(at - 1, clause))
        {
            let noun = tags
                .get(at + 1)
                .is_some_and(|&tag| tag.is_nominal() || tag == Tag::Adjective);
            tags[at] = if noun { Tag::Determiner } else { Tag::Pronoun };
        }
        // "some Roe allies": behind a word for several a form in -s is the plural that one name describes.
        let several = ["some", "many", "several", "most", "few"];
        if at > 1
            && tags[at] == Tag::VerbFinite
            && tags[at - 1] == Tag::ProperNoun
            && !is_plural(document.text(start + at - 1))
            && several.iter().any(|word| document.is(start + at - 2, word))
            && is_plural(document.text(start + at))
        {
            tags[at] = Tag::Noun;
        }
        // "told farmers that prices about to rise": a relative "that" would stand for many.
        if at > 1
            && tags[at] == Tag::VerbFinite
            && document.is(start + at - 1, "that")
            && tags[at - 2] == Tag::Noun
            && is_plural(document.text(start + at - 2))
            && ["debates", "events"]
                .iter()
                .any(|noun| Word::new(document.text(start + at)).is_like(noun))
        {
            tags[at - 1] = Tag::Subordinator;
            tags[at] = Tag::Noun;
        }
        // "Earnest said": with a capital inside the sentence, whatever else the word can be.
        if tags[at] == Tag::VerbFinite
            && takes(at, "clause-only")
            && matches!(tags[at - 1], Tag::Adjective | Tag::Adverb)
            && has_capital(at - 1)
            && (at > 1 || tags[0] == Tag::Adjective || !has_capital(at + 1))
        {
            tags[at - 1] = Tag::ProperNoun;
        }
        // "many fear it": behind a word for several a noun would be a plural.
        let several = ["many", "few", "several"]
            .iter()
            .any(|word| document.is(start + at - 1, word));
        if several
            && tags[at] == Tag::Noun
            && takes(at, "clause")
            && !is_plural(document.text(start + at))
            && tags.get(at + 1).is_some_and(|next| *next != Tag::Noun)
        {
            tags[at - 1] = Tag::Pronoun;
            tags[at] = Tag::VerbFinite;
        }
        // "a deal Roe called old": behind a noun with its article a name is who did it.
        if tags[at] == Tag::VerbParticiple
            && tags[at - 1] == Tag::ProperNoun
            && !document.is(start + at + 1, "by")
        {
            let name = tags[..at]
                .iter()
                .rev()
                .take(NAME)
                .take_while(|&&tag| tag == Tag::ProperNoun)
                .count();
            let noun = at.checked_sub(name + 1).filter(|&noun| noun > 0);
            if noun.is_some_and(|noun| {
                tags[noun] == Tag::Noun
                    && ["a", "an"]
                        .iter()
                        .any(|article| document.is(start + noun - 1, article))
            }) {
                tags[at] = Tag::VerbFinite;
            }
        }
        // "it fell; most said so": behind what closes a clause the word stands for those who did it.
        let opens = at < 2
            || tags[at - 2] == Tag::Coordinator
            || tags[at - 2] == Tag::Punctuation && !document.is(start + at - 2, "-");
        if opens
            && matches!(tags[at], Tag::VerbFinite | Tag::Auxiliary)
            && tags[at - 1] == Tag::Adverb
            && document.is(start + at - 1, "most")
        {
            tags[at - 1] = Tag::Pronoun;
        }
        // "some chanted “go”", "others said that": people, not what a participle describes.
        let people = ["some", "others", "many", "several", "most"]
            .iter()
            .any(|word| document.is(start + at - 1, word));
        let marked = document
            .tokens()
            .get(start + at + 1)
            .is_some_and(|next| next.kind == TokenKind::Mark && !next.is_glued());
        if people
            && tags[at] == Tag::VerbParticiple
            && takes(at, "quote")
            && (marked || document.is(start + at + 1, "that"))
        {
            tags[at - 1] = Tag::Pronoun;
            tags[at] = Tag::VerbFinite;
        }
        // "both denounced it"
        if (tags[at].is_verb() || tags[at] == Tag::Auxiliary)
            && tags[at - 1] == Tag::Coordinator
            && document.is(start + at - 1, "both")
        {
            // "they both denounced it", "it fell, and both denounced it"
            let subject = at > 1 && tags[at - 2].is_nominal();
            tags[at - 1] = match subject {
                true => Tag::Adverb,
                false => Tag::Pronoun,
            };
        }
        // "they chanted", but "has he called"
        let adverb = usize::from(at > 1 && tags[at - 1] == Tag::Adverb);
        let subject = at - 1 - adverb;
        let asks = subject > 0 && tags[subject - 1] == Tag::Auxiliary;
        if tags[at] == Tag::VerbParticiple
            && !asks
            && SUBJECTS
                .iter()
                .any(|word| document.is(start + subject, word))
        {
            tags[at] = Tag::VerbFinite;
        }
        // "spoke instead about": what the verb takes.
        if tags[at] == Tag::Adverb
            && document.is(start + at, "about")
            && tags.get(at + 1) != Some(&Tag::Numeral)
        {
            let verb = at - 1 - adverb;
            if tags[verb].is_verb() && takes(verb, "about") {
                tags[at] = Tag::Adposition;
            }
        }
    }
}

/// Whether an article, an owner or a preposition leads to the name that ends before a token, with no auxiliary before it that would ask
/// for a bare verb: `did the Roe campaign`.
fn is_named_thing(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    let first = (at.saturating_sub(NAME)..at).rev().find(|&before| {
        !matches!(
            tags[before],
            Tag::ProperNoun | Tag::Adjective | Tag::Noun | Tag::Numeral | Tag::Adverb
        )
    });
    let Some(first) = first else {
        return false;
    };
    let leads = match tags[first] {
        Tag::Determiner => !document.has(start + first, Class::Relative),
        Tag::Pronoun => OWNERS.iter().any(|word| document.is(start + first, word)),
        Tag::Particle => {
            !document.is(start + first, "to") && !document.has(start + first, Class::Negation)
        }
        Tag::Adposition => !document.has(start + first, Class::Subordinator),
        _ => false,
    };
    let asked = first.checked_sub(1).is_some_and(|before| {
        tags[before] == Tag::Auxiliary || document.has(start + before, Class::Causative)
    });
    leads && !asked
}

/// Two verbs in a row: `those surveyed say`, `a rule they say allowed it`; and the verb of saying behind a comma: `…, say some voters`.
pub(super) fn neighbours(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    let says = |at: usize| {
        let word = document.tokens()[start + at].word;
        lexicon.takes(word, "clause-only")
    };
    for at in 1..tags.len() {
        if tags[at] == Tag::VerbBase && document.is(start + at - 1, ",") && says(at) {
            tags[at] = Tag::VerbFinite;
        }
        if at < 2 || tags[at - 1] != Tag::VerbFinite {
            continue;
        }
        let noun = tags[at - 2];
        let hangs = tags[at] == Tag::VerbFinite
            && document.has(start + at, Class::Cue)
            && !document.has(start + at - 1, Class::Cue)
            && document.text(start + at - 1).ends_with("ed")
            && (noun == Tag::Noun || document.is(start + at - 2, "those"));
        if hangs {
            tags[at - 1] = Tag::VerbParticiple;
        }
        let relative = at > 2
            && (noun == Tag::Pronoun && matches!(tags[at - 3], Tag::Noun | Tag::ProperNoun)
                || noun.is_nominal() && document.has(start + at - 3, Class::Relative));
        if tags[at] == Tag::VerbParticiple && says(at - 1) && relative {
            tags[at] = Tag::VerbFinite;
        }
    }
}

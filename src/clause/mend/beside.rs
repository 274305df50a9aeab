//! Tags that a number, a capital or an owner beside a word rules out.

use super::{VERBS, is_gerund, is_plural};
use crate::document::{Document, Sentence, Shape, Token, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::tagger::Tag;

/// How many words that bound a number may stand before it.
const BOUND: usize = 3;

/// Pronouns that can only say whose.
const OWNERS: [&str; 4] = ["its", "their", "my", "our"];

/// How many words of a speaker may stand between a comma and the verb that ends a sentence.
const SPEAKER: usize = 6;

/// How many words a title may have, with its marks.
const TITLE: usize = 8;

/// How many words may lead to the day that ends a sentence: `early on Tuesday`.
const BEFORE_DAY: usize = 2;

/// What the capitals say: `West German`, with the quarter of the compass before a people, and `Virgin Blue`, where no noun follows.
pub(super) fn names(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    let start = sentence.tokens.start;
    let tokens = &document.tokens()[sentence.tokens.range()];
    for at in 1..tags.len() {
        let (before, token) = (&tokens[at - 1], &tokens[at]);
        let small = |token: &Token| token.is_capital() && !token.shape.has(Shape::ALL_CAPITALS);
        // "ABC's This Week": behind an owner stands no article; with capitals it opens a title.
        if at > 1
            && tags[at - 2] == Tag::Particle
            && tags[at - 1] == Tag::Determiner
            && document.is_clitic(start + at - 2)
            && tags[at].is_nominal()
            && small(before)
            && small(token)
        {
            tags[at - 1] = Tag::ProperNoun;
            tags[at] = Tag::ProperNoun;
        }
        if !small(before) || !small(token) || tags[at] != Tag::Adjective {
            continue;
        }
        let people = token.classes.has(Class::Demonym);
        let leads = tags
            .get(at + 1)
            .is_some_and(|tag| tag.is_nominal() || *tag == Tag::Adjective);
        if people && before.classes.has(Class::Locality) && tags[at - 1] == Tag::ProperNoun {
            tags[at - 1] = Tag::Adjective;
        }
        let named = matches!(tags[at - 1], Tag::Noun | Tag::ProperNoun)
            || tags[at - 1] == Tag::Adjective && at > 1 && document.is(start + at - 2, "of");
        if !people && !leads && named {
            tags[at - 1] = Tag::ProperNoun;
            tags[at] = Tag::ProperNoun;
        }
        // "the House Select Committee"
        if !people && tags[at - 1] == Tag::ProperNoun && tags.get(at + 1) == Some(&Tag::ProperNoun)
        {
            tags[at] = Tag::ProperNoun;
        }
    }
}

/// `About half of it is lost`, `say about a third of it`: before a number, where nothing goes on about it, the word bounds the number.
pub(super) fn bounds(
    document: &Document<'_>,
    lexicon: &Lexicon,
    sentence: &Sentence,
    tags: &mut [Tag],
) {
    let start = sentence.tokens.start;
    for at in 0..tags.len() {
        let part = at + 1 + usize::from(document.is(start + at + 1, "a"));
        let number = tags.get(part) == Some(&Tag::Numeral)
            || part < tags.len() && document.has(start + part, Class::Fraction);
        if tags[at] != Tag::Adposition || !document.is(start + at, "about") || !number {
            continue;
        }
        let free = at.checked_sub(1).is_none_or(|before| match tags[before] {
            Tag::Punctuation | Tag::Subordinator | Tag::Coordinator | Tag::Auxiliary => true,
            Tag::VerbFinite | Tag::VerbBase => {
                let word = document.tokens()[start + before].word;
                let takes = |what: &str| lexicon.takes(word, what);
                takes("clause") && !takes("about")
            }
            _ => false,
        });
        if free {
            tags[at] = Tag::Adverb;
        }
    }
}

/// What a verb is taken for beside a number or a speaker: `The town imports nearly 80 percent of its gas`, `…, official figures show.`
pub(super) fn verbs(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    /// Verbs without an object, and verbs of saying: `the people he said had left`.
    const ALONE: ClassSet = ClassSet::of(&[Class::Cue, Class::Die, Class::Intransitive]);
    const DEALS: ClassSet = ClassSet::of(&[Class::Consume, Class::Produce, Class::Have]);
    let start = sentence.tokens.start;
    for at in 1..tags.len().saturating_sub(1) {
        let token = &document.tokens()[start + at];
        // "the women interviewed had left": a verb that another follows hangs on its noun.
        let followed = tags[at + 1] == Tag::Auxiliary
            && document.text(start + at).ends_with("ed")
            && !token.classes.meets(ALONE);
        if tags[at] == Tag::VerbFinite && tags[at - 1] == Tag::Noun && followed {
            tags[at] = Tag::VerbParticiple;
        }
        // "sales come from": a participle only behind an auxiliary.
        if document.is(start + at, "come")
            && tags[at] == Tag::VerbParticiple
            && matches!(tags[at - 1], Tag::Noun | Tag::ProperNoun)
        {
            tags[at] = Tag::VerbFinite;
        }
        // "said operating income would": no object, for its noun has a verb.
        let opens = tags[at - 1] == Tag::VerbFinite && document.has(start + at - 1, Class::Cue);
        if opens
            && tags[at] == Tag::VerbIng
            && tags[at + 1] == Tag::Noun
            && tags.get(at + 2) == Some(&Tag::Auxiliary)
            && !token.classes.meets(VERBS)
        {
            tags[at] = Tag::Adjective;
        }
        // "raised its spending to": behind an owner stands what is owned, whatever it ends in.
        let owned = tags[at - 1] == Tag::Pronoun
            && OWNERS
                .iter()
                .any(|owner| document.is(start + at - 1, owner))
            && matches!(
                tags[at + 1],
                Tag::Adposition | Tag::Punctuation | Tag::Auxiliary
            );
        // "cut its holding in Acme", "an 8 percent holding in Acme"
        let part = ["%", "percent", "pct"]
            .iter()
            .any(|sign| document.is(start + at - 1, sign));
        let held =
            token.classes.has(Class::Have) && (owned || part && tags[at + 1] == Tag::Adposition);
        if tags[at] == Tag::VerbIng && (owned && !token.classes.meets(VERBS) || held) {
            tags[at] = Tag::Noun;
        }
        // "three in four say they", "one-third approve": more than one do so.
        let counted = tags[at] == Tag::Noun
            && token
                .classes
                .meets(ClassSet::of(&[Class::Cue, Class::Opinion]))
            && !is_plural(document.text(start + at))
            && tags[at + 1] != Tag::Noun;
        let of_several = tags[at - 1] == Tag::Numeral
            && at > 2
            && document.is(start + at - 2, "in")
            && tags[at - 3] == Tag::Numeral
            || document.has(start + at - 1, Class::Fraction)
                && at > 1
                && tags[at - 2] == Tag::Punctuation;
        if counted && of_several {
            tags[at] = Tag::VerbFinite;
        }
        // "the talk show “Roads”": behind a singular a present tense would have its -s.
        // "his talk show, “Roads,” is over"
        let comma = usize::from(document.is(start + at + 1, ",") && at + 2 < tags.len());
        let title = document.tokens()[start + at + 1 + comma].kind == TokenKind::Mark
            && matches!(tags[at - 1], Tag::Noun | Tag::ProperNoun)
            && !is_plural(document.text(start + at - 1));
        if (title || is_behind_title(document, start, tags, at)) && document.is(start + at, "show")
        {
            tags[at] = Tag::Noun;
        }
        // ", accounting for a third of it"
        if document.is(start + at, "accounting") && document.is(start + at + 1, "for") {
            tags[at] = Tag::VerbIng;
        }
        // "textiles account for 80% of it"
        let part = at + 2 + usize::from(document.is(start + at + 2, "a"));
        let accounts = document.is(start + at, "account")
            && document.is(start + at + 1, "for")
            && is_plural(document.text(start + at - 1))
            && (is_amount_behind(document, start + part)
                || document.has(start + part, Class::Fraction));
        if tags[at] == Tag::Noun && accounts {
            tags[at] = Tag::VerbFinite;
        }
        // ", underwriting half of it": no adjective stands before a part or an article.
        let acts = tags[at] == Tag::Adjective
            && is_gerund(document.text(start + at))
            && document.is(start + at - 1, ",")
            && (tags[at + 1] == Tag::Determiner || document.has(start + at + 1, Class::Fraction));
        if acts {
            tags[at] = Tag::VerbIng;
        }
        // ", the ministry announced.": who stands behind a comma does what ends the sentence.
        let closes = ends_with_day(document, start, tags, at + 1)
            && (at.saturating_sub(SPEAKER)..at).any(|comma| document.is(start + comma, ","));
        if tags[at] == Tag::VerbParticiple
            && token.classes.has(Class::Cue)
            && tags[at - 1].is_nominal()
            && closes
        {
            tags[at] = Tag::VerbFinite;
        }
        if tags[at] != Tag::Noun || token.is_capital() || !tags[at - 1].is_nominal() {
            continue;
        }
        // No noun stands before a part or an amount of money that nothing parts from it.
        let deals = token.classes.meets(DEALS) && is_amount_behind(document, start + at + 1);
        // "figures show", "the board's Ann Roe reports": one of the two has the -s.
        let tells = token.classes.has(Class::Cue)
            && closes
            && (tags[at - 1] == Tag::ProperNoun
                || is_plural(document.text(start + at - 1))
                    != is_plural(document.text(start + at)));
        if deals || tells {
            tags[at] = Tag::VerbFinite;
        }
    }
}

/// Whether an article or an owner leads to the words in marks that end before a word: `the “Rise” show`.
fn is_behind_title(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    let is_mark = |word: usize| document.tokens()[start + word].kind == TokenKind::Mark;
    let open = (at.saturating_sub(TITLE)..at - 1)
        .rev()
        .find(|&word| is_mark(word))
        .and_then(|open| open.checked_sub(1));
    is_mark(at - 1)
        && open.is_some_and(|before| {
            tags[before] == Tag::Determiner
                || document.has(start + before, Class::Determiner)
                || document.is_clitic(start + before)
        })
}

/// Whether a sentence ends at a word, but for the day of what it tells: `.`, `on Tuesday.`, `late Tuesday.`
fn ends_with_day(document: &Document<'_>, start: usize, tags: &[Tag], at: usize) -> bool {
    const DAY: ClassSet = ClassSet::of(&[Class::Weekday, Class::Day]);
    let last = tags.len() - 1;
    if at == last {
        return tags[at] == Tag::Punctuation;
    }
    let leads = |word: usize| matches!(tags[word], Tag::Adposition | Tag::Adverb | Tag::Adjective);
    tags[last] == Tag::Punctuation
        && last <= at + BEFORE_DAY + 1
        && document.tokens()[start + last - 1].classes.meets(DAY)
        && (at..last - 1).all(leads)
}

/// Whether a percentage or an amount of money starts at a token, past the words that bound it.
fn is_amount_behind(document: &Document<'_>, at: usize) -> bool {
    let bound = |token: usize| {
        document.has(token, Class::Modifier)
            || ["only", "just", "than", "to"]
                .iter()
                .any(|word| document.is(token, word))
    };
    let first = (at..at + BOUND)
        .find(|token| !bound(*token))
        .unwrap_or(at + BOUND);
    let number = |token: usize| {
        document
            .tokens()
            .get(token)
            .is_some_and(|token| token.kind == TokenKind::Number)
    };
    let currency = document.has(first, Class::Currency) && number(first + 1);
    let percent = ["%", "percent", "pct", "per"]
        .iter()
        .any(|word| document.is(first + 1, word));
    currency || number(first) && percent
}

//! Turns: words that a label at the head of their line gives to someone.
//!
//! | text | content | source |
//! |---|---|---|
//! | `WALLACE: Will you be there?` ¶ `PENCE: I will.` ¶ `WALLACE: …` | `Will you be there?`, `I will.`, each to the end of its line | `WALLACE`, `PENCE` |
//! | `Q: Why?` ¶ `A: It was late.` | the same | `Q`, `A`: nobody the text names |
//! | headline `Roe: Bridge ‘Is Safe’` | `Bridge ‘Is Safe’` | `Roe` |
//! | headline `A Word from Roe: ‘Stay Home’` | `Stay Home` | `Roe` |
//!
//! A label alone makes no transcript (`CORRECTION: …`): it takes a second speaker near by and one of the labels again, so that lists of
//! names with their results are none. A turn over several lines is followed only where quotation marks tell so.

use super::marks::Quoted;
use super::{Act, Attribution, QuoteKind, Source, View};
use crate::document::{Shape, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::mention::EntityKind;
use crate::phrase::NounKind;
use crate::span::{Span, TokenRange};
use crate::tagger::Tag;
use std::collections::HashMap;

/// How many words a label may have.
const LABEL: usize = 5;

/// How many paragraphs away the next speaker of a transcript may be.
const NEAR: usize = 3;

/// How many words a name with its office may have in a headline.
const TITLED: usize = 4;

/// Words that stand in no office or name.
const NAMELESS: ClassSet = ClassSet::of(&[Class::Cue, Class::Determiner, Class::Preposition]);

/// Nouns for those who speak.
const SPEAKERS: ClassSet = ClassSet::of(&[Class::Body, Class::Person, Class::Poll, Class::Role]);

/// How many tokens a headline may have.
const HEADLINE: usize = 40;

/// What is given to someone by a label, with all tokens of its lines.
pub(super) struct Turn {
    pub(super) attribution: Attribution,
    pub(super) lines: TokenRange,
}

/// The turns of a document and its headline, in text order.
pub(super) fn read(view: View<'_, '_>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = headline(view).into_iter().collect();
    let labels: Vec<Label> = (turns.len()..view.document.paragraphs().len())
        .filter_map(|paragraph| label(view, paragraph))
        .collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for label in &labels {
        *count.entry(view.document.slice(label.name)).or_default() += 1;
    }
    let again = |label: &Label| label.is_letter || count[view.document.slice(label.name)] > 1;
    for (index, label) in labels.iter().enumerate() {
        let answers = |other: &Label| {
            label.paragraph.abs_diff(other.paragraph) <= NEAR
                && label.is_letter == other.is_letter
                && view.document.slice(label.name) != view.document.slice(other.name)
                && (again(label) || again(other))
        };
        let before = index.checked_sub(1).and_then(|index| labels.get(index));
        let after = labels.get(index + 1);
        if before.is_some_and(answers) || after.is_some_and(answers) {
            turns.extend(turn(view, label));
        }
    }
    let said = turns.iter_mut().map(|turn| &mut turn.attribution);
    let sources: Vec<&mut Source> = said.filter_map(|said| said.source.as_mut()).collect();
    if !sources.is_empty() {
        name_capitals(view, sources);
    }
    turns
}

/// `ROE` for `Ann Roe`: a transcript has the names of the text around it in capitals.
fn name_capitals(view: View<'_, '_>, sources: Vec<&mut Source>) {
    let document = view.document;
    let is_capitals = |name: TokenRange| {
        name.range()
            .all(|at| document.tokens()[at].shape.has(Shape::ALL_CAPITALS))
    };
    let last = |name: TokenRange| document.text(name.end.saturating_sub(1)).to_lowercase();
    // None where two people share the name.
    let mut known: HashMap<String, Option<usize>> = HashMap::new();
    for name in view.mentions.names() {
        if name.entity.is_some() && !is_capitals(name.tokens) {
            let entry = known.entry(last(name.tokens)).or_insert(name.entity);
            if *entry != name.entity {
                *entry = None;
            }
        }
    }
    for source in sources {
        if is_capitals(source.mention)
            && let Some(&entity) = known.get(&last(source.mention))
        {
            source.entity = entity;
        }
    }
}

/// The name and colon at the head of a paragraph.
struct Label {
    paragraph: usize,
    name: TokenRange,
    /// The first token behind it.
    rest: usize,
    /// `Q` or `A`.
    is_letter: bool,
}

fn label(view: View<'_, '_>, paragraph: usize) -> Option<Label> {
    let document = view.document;
    let range = *document.paragraphs().get(paragraph)?;
    view.look(LABEL);
    let tokens = document.tokens();
    let start = range.start + usize::from(tokens[range.start].kind == TokenKind::Mark);
    let limit = range.end.min(start + LABEL);
    let words = (start..limit)
        .take_while(|&at| tokens[at].is_word() && tokens[at].is_capital())
        .count();
    let name = TokenRange::new(start, start + words);
    let is_letter = words == 1
        && matches!(
            document.text(start).trim_end_matches('.'),
            "Q" | "A" | "Question" | "Answer"
        );
    let colon = document.is(name.end, ":");
    let stop = is_letter && tokens[start].shape.has(Shape::ABBREVIATED);
    let rest = name.end + usize::from(colon);
    let known = || {
        (name.range()).all(|at| tokens[at].shape.has(Shape::ALL_CAPITALS))
            || view
                .mentions
                .covering(name.end - 1)
                .is_some_and(|known| known.tokens.end == name.end)
    };
    let is_label = !name.is_empty() && (colon || stop) && rest < range.end;
    (is_label && (is_letter || known())).then_some(Label {
        paragraph,
        name,
        rest,
        is_letter,
    })
}

fn turn(view: View<'_, '_>, label: &Label) -> Option<Turn> {
    let document = view.document;
    let mut paragraph = label.paragraph;
    let mut content = Vec::new();
    let mut lines = *document.paragraphs().get(paragraph)?;
    let mut line = TokenRange::new(label.rest, lines.end);
    loop {
        let quoted = outermost_at(view, document.paragraphs()[paragraph]);
        let said = match quoted {
            Some(quoted) if quoted.inner.end <= line.end => {
                TokenRange::new(line.start.max(quoted.inner.start), quoted.inner.end)
            }
            _ => line,
        };
        let worded = said.range().any(|at| document.tokens()[at].is_word());
        view.look(said.len());
        content.extend(worded.then(|| document.span(said)));
        paragraph += 1;
        match document.paragraphs().get(paragraph) {
            Some(&next)
                if quoted.is_some_and(|quoted| quoted.continued)
                    && self::label(view, paragraph).is_none() =>
            {
                line = next;
                lines.end = next.end;
            }
            _ => break,
        }
    }
    (!content.is_empty()).then(|| Turn {
        attribution: Attribution {
            kind: QuoteKind::Direct,
            act: Act::Speech,
            rule: "quote/turn",
            content,
            cue: None,
            source: Some(named(view, label.name)),
        },
        lines,
    })
}

/// The stretch with which a paragraph opens, or which fills all of it behind the label.
fn outermost_at(view: View<'_, '_>, range: TokenRange) -> Option<Quoted> {
    let quoted = *view.marks.outermost_in(range).next()?;
    let whole = quoted.outer().end >= range.end;
    (quoted.outer().start == range.start || whole).then_some(quoted)
}

fn named(view: View<'_, '_>, name: TokenRange) -> Source {
    let entity = view
        .mentions
        .covering(name.end.saturating_sub(1))
        .and_then(|known| known.entity);
    Source {
        mention: name,
        entity,
        role: None,
    }
}

/// `Roe: Bridge ‘Is Safe’`, `A Word from Roe: ‘Stay Home’` as the first line of an article.
fn headline(view: View<'_, '_>) -> Option<Turn> {
    let document = view.document;
    let lines = *document.paragraphs().first()?;
    document.paragraphs().get(1)?;
    if lines.len() > HEADLINE {
        return None;
    }
    let colon = lines.range().find(|&at| document.is(at, ":"))?;
    let front = TokenRange::new(lines.start, colon);
    // Where the headline has a second line, a semicolon ends the first.
    let end = (colon + 1..lines.end)
        .find(|&at| {
            let next = document.tokens().get(at + 1);
            document.is(at, ";") && next.is_some_and(|next| next.shape.has(Shape::LINE))
        })
        .unwrap_or(lines.end);
    let rest = TokenRange::new(colon + 1, end);
    let mut marked = view.marks.outermost_in(rest);
    let first = marked.next();
    let whole = first
        .filter(|quoted| quoted.outer().start == rest.start && quoted.outer().end + 1 >= rest.end);
    let name = speaker(view, front, whole.is_some(), first.is_some())?;
    // "Ann Roe: saint or sinner?" is about her.
    if whole.is_none() && document.is(rest.end - 1, "?") {
        return None;
    }
    let (kind, content) = match (whole, first) {
        (Some(quoted), _) => (QuoteKind::Direct, document.span(quoted.inner)),
        (None, Some(_)) => (QuoteKind::Mixed, headline_span(view, rest)),
        (None, None) => (QuoteKind::Indirect, headline_span(view, rest)),
    };
    let worded = rest.range().any(|at| document.tokens()[at].is_word());
    (worded && !content.is_empty()).then(|| Turn {
        attribution: Attribution {
            kind,
            act: Act::Speech,
            rule: "quote/headline",
            content: vec![content],
            cue: None,
            source: Some(named(view, name)),
        },
        lines,
    })
}

/// Who speaks in a headline: the name that is all of its front, before words in marks also with an office; before a quote also the name that
/// opens it, the only one, or whom it is from.
fn speaker(
    view: View<'_, '_>,
    front: TokenRange,
    is_quoted: bool,
    is_marked: bool,
) -> Option<TokenRange> {
    // "EXCLUSIVE: …": a word in capitals that the text has nowhere else names nobody.
    let is_heading = |name: TokenRange| {
        name.range()
            .all(|at| view.document.tokens()[at].shape.has(Shape::ALL_CAPITALS))
    };
    let speaks = |name: TokenRange| {
        view.mentions
            .covering(name.start)
            .and_then(|name| view.mentions.entity(name.entity?))
            .map_or(!is_heading(name), |entity| {
                entity.kind != EntityKind::Place && !is_heading(entity.name)
            })
    };
    let names: Vec<TokenRange> = front
        .range()
        .filter_map(|at| {
            view.mentions
                .covering(at)
                .filter(|name| name.tokens.start == at)
        })
        .map(|name| name.tokens)
        .collect();
    let (Some(&first), Some(&last)) = (names.first(), names.last()) else {
        return described(view, front, is_marked);
    };
    let is_from = last.end == front.end
        && last.start.checked_sub(1).is_some_and(|before| {
            view.document.is(before, "from") || view.document.is(before, "by")
        });
    // "Farmer Ann Roe: …"
    let tokens = view.document.tokens();
    let is_titled = is_marked
        && front.len() <= TITLED
        && last.end == front.end
        && !view.syntax.tags[front.range()].contains(&Tag::VerbFinite)
        && tokens[front.range()]
            .iter()
            .all(|word| word.is_word() && word.is_capital())
        && !tokens[front.start..last.start]
            .iter()
            .any(|word| word.classes.meets(NAMELESS));
    // "Roe at the port: …", "Roe to farmers: …"
    let is_led = first.start == front.start
        && ["at", "to", "on"]
            .iter()
            .any(|word| view.document.is(first.end, word));
    let name = if is_titled {
        last
    } else if first == front
        || is_led
        || is_quoted && (first.start == front.start || names.len() == 1)
    {
        first
    } else if is_quoted && is_from {
        last
    } else {
        return described(view, front, is_marked);
    };
    speaks(name).then_some(name)
}

/// `Poll: …`, `Officials: …`, before words in marks also a name that the text has nowhere else: the noun phrase that is all of the front.
fn described(view: View<'_, '_>, front: TokenRange, is_marked: bool) -> Option<TokenRange> {
    let phrase = view.syntax.phrases.covering(front.start)?;
    let head = &view.document.tokens()[phrase.head];
    let report = ["report", "study"]
        .iter()
        .any(|word| view.document.is(phrase.head, word));
    let named = is_marked
        && phrase.kind == NounKind::Name
        && front.len() > 1
        && !head.shape.has(Shape::ALL_CAPITALS);
    let speaks = head.classes.meets(SPEAKERS) || report || named;
    (front.len() <= TITLED && phrase.tokens == front && speaks).then_some(front)
}

/// The words of a headline without the full stop that some sites add.
fn headline_span(view: View<'_, '_>, mut rest: TokenRange) -> Span {
    if rest.len() > 1 && view.document.is(rest.end - 1, ".") {
        rest.end -= 1;
    }
    view.document.span(rest)
}

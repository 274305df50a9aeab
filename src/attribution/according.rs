//! `according to the bank`: a preposition that names the source of its sentence.

use super::taken::cue_starts;
use super::{Attribution, QuoteKind, Source, View};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::span::{Span, TokenRange};
use crate::tagger::Tag;

/// How many sources one sentence may name: what stands between two of them belongs to the second.
const SOURCES: usize = 8;

/// How many tokens may follow the name of a source before the next comma. A relative clause fits in; where no comma comes by then,
/// nothing tells where the description ends. It also keeps a long sentence without commas from being read once for each source.
const DESCRIPTION: usize = 64;

pub(super) fn read(view: View<'_, '_>, attributions: &mut Vec<Attribution>) {
    // "“It is bad,” according to Roe": a quote has it.
    let quoted = cue_starts(attributions);
    let mut spoken: Vec<(Span, usize)> = attributions
        .iter()
        .enumerate()
        .filter_map(|(index, attribution)| Some((*attribution.content.first()?, index)))
        .collect();
    spoken.sort_unstable_by_key(|&(first, index)| (first.start, index));
    let mut sentence = TokenRange::default();
    let mut from = 0;
    let mut count = 0;
    for expression in view.document.expressions() {
        if !expression.classes.has(Class::Cue) || !view.takes(expression.id, "source") {
            continue;
        }
        let cue = expression.tokens;
        let Some(found) = view.document.sentence_of(cue.start) else {
            continue;
        };
        if found.tokens != sentence {
            sentence = found.tokens;
            from = view.start_of(sentence);
            count = 0;
        }
        // Inside a quote it is the speaker who names a source.
        if count == SOURCES
            || view.marks.covering(cue.start).is_some()
            || quoted.binary_search(&cue.start).is_ok()
        {
            continue;
        }
        let Some(source) = source_at(view, cue.end, sentence.end) else {
            continue;
        };
        count += 1;
        let mut end = named_end(view, source, sentence.end);
        let act = view.act_of(expression.id);
        let limit = view.end_of(sentence);
        let mut content = content(view, TokenRange::new(from, limit), cue.start, end);
        let before = content
            .first()
            .is_some_and(|first| first.start < view.document.tokens()[cue.start].span.start);
        let unfinished = unfinished(view, from, cue.start);
        if before
            && (unfinished.is_some() || !view.has_main_clause(TokenRange::new(from, cue.start)))
            && let Some(rest) = view.resumed(end, limit)
        {
            if let Some(first) = unfinished {
                content = vec![view.document.span(first)];
            }
            content.push(view.document.span(rest));
            end = rest.end;
        }
        if let Some(&first) = content.first().filter(|_| before) {
            let inner = spoken.partition_point(|(span, _)| span.start < first.start);
            if let Some(&(_, quote)) = spoken.get(inner).filter(|(span, _)| span.end <= first.end) {
                let behind = view.document.tokens()[end - 1].span.end;
                content.extend(continuation(&attributions[quote], behind));
            }
        }
        if content.is_empty() {
            continue;
        }
        let bytes = content
            .iter()
            .fold(content[0], |all, part| all.cover(*part));
        attributions.push(Attribution {
            kind: kind(view, bytes),
            act,
            rule: "quote/according-to",
            content,
            cue: Some(cue),
            source: Some(source),
        });
        from = end;
    }
}

/// `They say that ·it was, according to Roe, “old”`: subject and copula before the comma, which want their complement.
fn unfinished(view: View<'_, '_>, from: usize, cue: usize) -> Option<TokenRange> {
    let last = cue.checked_sub(2)?;
    let clause = view
        .clause_at(last)
        .filter(|_| view.document.has(last, Class::Auxiliary))?;
    let subject = view
        .syntax
        .phrases
        .all()
        .get(clause.subject?.phrase?)
        .filter(|phrase| phrase.tokens.start >= from && phrase.tokens.end <= last)?;
    Some(TokenRange::new(subject.tokens.start, last + 1))
}

fn source_at(view: View<'_, '_>, at: usize, end: usize) -> Option<Source> {
    let phrase = view.syntax.phrases.index_of(at)?;
    let behind = view.syntax.phrases.all()[phrase].tokens.end;
    // "according to Radio Ruritania legal analyst Ann Roe", not "according to a Leeds News/Harbour Times survey"
    match view.name_after(at, end) {
        Some(name) if name.tokens.end >= behind => Some(view.named_source(name, at)),
        _ => view.source(phrase),
    }
}

/// The end of the phrase that names the source, with what is said about it up to the next comma; `limit` where no comma is near.
fn named_end(view: View<'_, '_>, source: Source, limit: usize) -> usize {
    let start = source
        .mention
        .end
        .max(source.role.map_or(0, |role| role.end));
    (start..limit)
        .take(DESCRIPTION)
        .find(|&at| {
            matches!(
                view.document.tokens()[at].kind,
                TokenKind::Punctuation | TokenKind::Dash | TokenKind::Mark
            )
        })
        .unwrap_or(limit.max(start))
}

/// What the source says: what follows when it opens the sentence, what comes before otherwise.
fn content(view: View<'_, '_>, range: TokenRange, cue: usize, end: usize) -> Vec<Span> {
    let before = trim(view, TokenRange::new(range.start, cue));
    // "because, according to Roe, it fell": what the conjunction opens follows.
    let opened = before
        .end
        .checked_sub(1)
        .is_some_and(|last| last >= before.start && view.syntax.tags[last] == Tag::Subordinator);
    if before.is_empty() || opened {
        return trim_to_span(view, TokenRange::new(end, range.end))
            .into_iter()
            .collect();
    }
    view_span(view, before).into_iter().collect()
}

fn trim_to_span(view: View<'_, '_>, range: TokenRange) -> Option<Span> {
    view_span(view, trim(view, range))
}

fn view_span(view: View<'_, '_>, range: TokenRange) -> Option<Span> {
    (!range.is_empty()).then(|| view.document.span(range))
}

/// `“A,” Roe said, according to the Herald. “B.”`: who is cited for a quote is cited for all of it.
fn continuation(quote: &Attribution, end: usize) -> impl Iterator<Item = Span> {
    quote
        .content
        .iter()
        .copied()
        .filter(move |span| span.start >= end)
}

/// Leaves out punctuation at both ends, marks that belong to a quoted word excepted.
fn trim(view: View<'_, '_>, mut range: TokenRange) -> TokenRange {
    let tokens = view.document.tokens();
    let outside = |at: usize| matches!(tokens[at].kind, TokenKind::Punctuation | TokenKind::Dash);
    while !range.is_empty() && outside(range.start) {
        view.look(1);
        range.start += 1;
    }
    while !range.is_empty() && outside(range.end - 1) {
        view.look(1);
        range.end -= 1;
    }
    range
}

/// Mixed when a quoted stretch stands inside.
fn kind(view: View<'_, '_>, content: Span) -> QuoteKind {
    let first = view.document.token_at(content.start);
    let last = view.document.token_at(content.end.saturating_sub(1));
    let quoted = view
        .marks
        .outermost_in(TokenRange::new(first, last + 1))
        .next()
        .is_some();
    if quoted {
        QuoteKind::Mixed
    } else {
        QuoteKind::Indirect
    }
}

//! Attributions: which stretch of the text is whose, by which words.
//!
//! | text | content | cue | source |
//! |---|---|---|---|
//! | `“We won,” said Ann Roe, the mayor. “At last.”` | `We won,` + `At last.` | `said` | `Ann Roe`, role `the mayor` |
//! | `Roe told reporters: “We won.”` | `We won.` | `told reporters` | `Roe` |
//! | `“We won.” — Ann Roe` | `We won.` | none | `Ann Roe` |
//! | `ROE: Is it so?` ¶ `POE: It is.` ¶ `ROE: …` | `Is it so?`, … | none | `ROE`, … |
//! | `According to the Bank of Ruritania, sales fell.` | `sales fell` | `According to` | `the Bank of Ruritania` |
//! | `Roe told reporters on Monday that sales fell.` | `sales fell` | `told reporters` | `Roe` |
//! | `Sales, Roe said, fell.` | `Sales` + `fell` | `said` | `Roe` |
//! | `Roe called the plan a “farce.”` | `the plan a “farce.”` | `called` | `Roe` |
//! | `Roe's claim that sales fell was news.` | `sales fell` | `claim` | `Roe` |
//!
//! Quotation marks are [paired](Marks) first. A quoted stretch is then given to the reporting clause that touches it, behind, before or
//! between its parts; whole quoted sentences next to it in the same paragraph go on with the same quote. A whole quoted sentence that no
//! reporting clause touches is a quote where it is long and a paragraph of its own, or where the sentence before tells of one person;
//! any other such stretch is no quote but a title, a nickname or a word held at a distance.
//!
//! Everything here is spans; [`quote`](crate::quote) and claims take their words from it.

mod according;
mod apart;
mod around;
mod aside;
mod before;
mod behind;
mod circumstance;
mod colon;
mod comma;
mod content;
mod coordinator;
mod cue;
mod dash;
mod extent;
mod frame;
mod inserted;
mod marks;
mod nominal;
mod opening;
mod past;
mod piece;
mod raised;
mod relative;
mod reported;
mod running;
mod signature;
mod source;
mod speaker;
mod subject;
mod surroundings;
mod taken;
mod turn;
mod unclaimed;
mod viewpoint;

use crate::clause::Syntax;
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, Lexicon};
use crate::mention::Mentions;
use crate::span::{Span, TokenRange};
use crate::tagger::Tag;
use content::Quotations;
use frame::Frame;
pub use marks::{Marks, Quoted};
use serde::{Deserialize, Serialize};
use std::cell::Cell;

/// How words are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QuoteKind {
    /// Word for word: all of it in quotation marks, or a turn of a transcript.
    Direct,
    /// Reported in the writer's words.
    Indirect,
    /// Reported in the writer's words with a quoted fragment inside.
    Mixed,
}

/// What is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Act {
    /// Something said or written.
    Speech,
    /// A belief, intention, refusal or judgement; its content is often a noun phrase or an infinitive.
    Attitude,
}

/// Who an attribution is by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The words that stand for them next to the cue, without title and apposition.
    pub mention: TokenRange,
    /// Whom the text names elsewhere that these words stand for, as an index for [`Mentions::entity`].
    pub entity: Option<usize>,
    /// Title, office or description beside the mention.
    pub role: Option<TokenRange>,
}

/// A stretch of text that is given as someone's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// How the words are given.
    pub kind: QuoteKind,
    /// What is reported.
    pub act: Act,
    /// Which reading found it.
    pub rule: &'static str,
    /// What was said, in text order.
    pub content: Vec<Span>,
    /// The reporting words.
    pub cue: Option<TokenRange>,
    /// Who said it; `None` when the text names none.
    pub source: Option<Source>,
}

impl Attribution {
    /// Whether its content is given as so: not what is asked, intended, approved or doubted.
    fn states(&self, view: View<'_, '_>) -> bool {
        // "expects sales of $3 million" says that they will be, as it would in a clause; "approves sales" does not.
        let claims = |cue: TokenRange| {
            view.entry_at(cue.start)
                .is_some_and(|(_, entry)| view.takes(entry, "clause") || view.takes(entry, "that"))
        };
        let is_of = |frame: Frame| frame.rule() == self.rule;
        // "a critique of the plan": what stands behind the preposition is what it is about.
        let about = self.cue.is_some_and(|cue| cue.len() > 1);
        let attitude = self.act == Act::Attitude;
        let doubts = self.rule == nominal::RULE && (attitude || about);
        let means = is_of(Frame::Infinitive) && (attitude || !self.is_past(view))
            || attitude && is_of(Frame::Preposition);
        // "called the plan a mistake" says nothing about the plan, "speak of 50 dead" does.
        let of = |cue: TokenRange| view.document.is(cue.end.saturating_sub(1), "of");
        let judges = is_of(Frame::Object) && !self.cue.is_some_and(|cue| claims(cue) || of(cue));
        !doubts && !means && !judges && !is_of(Frame::Question)
    }

    /// `claimed to have seized 40`, where `promised to raise it to $15` speaks of what is not yet.
    fn is_past(&self, view: View<'_, '_>) -> bool {
        let to = self.content.first().map(|content| {
            let tokens = view.document.tokens();
            tokens.partition_point(|token| token.span.start < content.start)
        });
        to.is_some_and(|to| view.document.is(to, "to") && view.document.is(to + 1, "have"))
    }
}

/// The attributions of a document, in the order of their content.
#[derive(Debug, Clone, Default)]
pub struct Attributions {
    attributions: Vec<Attribution>,
    /// From each byte on the innermost attribution, until the next entry.
    innermost: Vec<(usize, Option<usize>)>,
    looks: u64,
}

/// All that the readings look at.
#[derive(Clone, Copy)]
struct View<'a, 't> {
    document: &'a Document<'t>,
    lexicon: &'a Lexicon,
    syntax: &'a Syntax,
    marks: &'a Marks,
    mentions: &'a Mentions,
    /// Counts the words looked at.
    looks: &'a Cell<u64>,
}

impl View<'_, '_> {
    /// Counts words that are about to be looked at.
    fn look(&self, words: usize) {
        self.looks.set(self.looks.get() + words as u64);
    }
}

impl Attributions {
    /// Reads the attributions of a document.
    pub fn read(
        document: &Document<'_>,
        lexicon: &Lexicon,
        syntax: &Syntax,
        marks: &Marks,
        mentions: &Mentions,
    ) -> Self {
        let looks = Cell::new(0);
        let view = View {
            document,
            lexicon,
            syntax,
            marks,
            mentions,
            looks: &looks,
        };
        let turns = turn::read(view);
        let Quotations {
            said: mut attributions,
            unclaimed,
        } = content::read(view, |token| {
            let after = turns.partition_point(|turn| turn.lines.start <= token);
            after
                .checked_sub(1)
                .is_some_and(|index| turns[index].lines.has(token))
        });
        according::read(view, &mut attributions);
        viewpoint::read(view, &mut attributions);
        attributions.extend(turns.into_iter().map(|turn| turn.attribution));
        reported::read(view, &mut attributions);
        unclaimed::read(view, unclaimed, &mut attributions);
        attributions.sort_by_key(|attribution| attribution.content.first().copied());
        let innermost = innermost(view, &attributions);
        Self {
            attributions,
            innermost,
            looks: looks.get(),
        }
    }

    /// All attributions.
    pub fn all(&self) -> &[Attribution] {
        &self.attributions
    }

    /// How many times a reading looked at a word or a clause: a measure of work that is the same on every machine.
    pub fn looks(&self) -> u64 {
        self.looks
    }

    /// The innermost attribution whose content holds a byte and is said to be so: who says what stands there. What someone asks or
    /// means to do is no statement.
    pub fn source_of(&self, byte: usize) -> Option<&Attribution> {
        let after = self.innermost.partition_point(|&(start, _)| start <= byte);
        let (_, index) = self.innermost.get(after.checked_sub(1)?)?;
        self.attributions.get((*index)?)
    }
}

/// Whether a sentence can hold part of an attribution, so that its grammar is wanted: it has a quotation mark or a word of saying, stands
/// before a quote, or is a headline with a colon.
pub fn is_wanted(document: &Document<'_>, sentence: &Sentence) -> bool {
    let colon = sentence
        .tokens
        .end
        .checked_sub(1)
        .is_some_and(|last| document.is(last, ":"));
    let tokens = &document.tokens()[sentence.tokens.range()];
    // "Poll: …" at the head of an article
    let headline =
        sentence.tokens.start == 0 && sentence.tokens.range().any(|at| document.is(at, ":"));
    // "Roe was blunt. “…”"
    let leads = document
        .tokens()
        .get(sentence.tokens.end)
        .is_some_and(|next| next.kind == TokenKind::Mark);
    let before = sentence.tokens.start.checked_sub(1);
    let follows = before
        .and_then(|before| document.tokens().get(before))
        .is_some_and(|mark| mark.kind == TokenKind::Mark);
    colon
        || headline
        || leads
        // "To Roe, it is over."
        || document.is(sentence.tokens.start, "to")
        // "“…” That was Roe's answer."
        || follows && document.is(sentence.tokens.start, "that")
        || tokens
            .iter()
            .any(|token| token.kind == TokenKind::Mark || token.classes.has(Class::Cue))
        || sentence.tokens.range().any(|at| {
            document.has(at, Class::CueNominal)
                && ([",", "that", "?"]
                    .iter()
                    .any(|word| document.is(at + 1, word))
                    || document.is(at + 2, "that")
                    || document.has(at + 1, Class::Preposition))
        })
        || document.expressions()[document
            .expressions()
            .partition_point(|expression| expression.tokens.start < sentence.tokens.start)..]
            .iter()
            .take_while(|expression| expression.tokens.start < sentence.tokens.end)
            .any(|expression| expression.classes.has(Class::Cue))
}

/// `denied clemency for Roe·, a man convicted of two murders`: what is said about a name behind a comma is the writer's.
fn before_apposition(view: View<'_, '_>, content: Span) -> Span {
    let document = view.document;
    let first = document.token_at(content.start);
    let end = document.token_at(content.end.saturating_sub(1)) + 1;
    view.look(end - first);
    let comma = (first + 1..end).find(|&at| {
        document.is(at, ",")
            && view.syntax.tags[at - 1] == Tag::ProperNoun
            && (view.is_relative(at + 1) || document.is(at + 1, "a") || document.is(at + 1, "an"))
    });
    match comma {
        Some(comma) => Span::new(content.start, document.tokens()[comma].span.start),
        None => content,
    }
}

/// Sweeps over the borders of all contents; the content begun last is the innermost.
fn innermost(view: View<'_, '_>, attributions: &[Attribution]) -> Vec<(usize, Option<usize>)> {
    let mut spans: Vec<(Span, usize)> = attributions
        .iter()
        .enumerate()
        .filter(|(_, attribution)| attribution.states(view))
        .flat_map(|(index, attribution)| {
            attribution.content.iter().map(move |&content| {
                let stated = match attribution.rule == Frame::Object.rule() {
                    true => before_apposition(view, content),
                    false => content,
                };
                (stated, index)
            })
        })
        .collect();
    spans.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let mut borders = Vec::with_capacity(2 * spans.len());
    let mut open: Vec<(Span, usize)> = Vec::new();
    let close = |open: &mut Vec<(Span, usize)>, borders: &mut Vec<_>, upto: usize| {
        while let Some(&(span, _)) = open.last().filter(|(span, _)| span.end <= upto) {
            open.pop();
            // What began earlier and ended earlier is over as well.
            while open.last().is_some_and(|(outer, _)| outer.end <= span.end) {
                open.pop();
            }
            borders.push((span.end, open.last().map(|&(_, index)| index)));
        }
    };
    for (span, index) in spans {
        close(&mut open, &mut borders, span.start);
        borders.push((span.start, Some(index)));
        open.push((span, index));
    }
    close(&mut open, &mut borders, usize::MAX);
    borders
}

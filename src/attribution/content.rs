//! Quoted stretches to attributions: which stretch belongs to which reporting clause, and which go together.

use super::cue::Report;
use super::piece::{Piece, SHORT};
use super::{Act, Attribution, QuoteKind, Quoted, View};
use crate::document::TokenKind;
use crate::span::{Span, TokenRange};

/// What the quotation marks of a document hold.
pub(super) struct Quotations {
    /// Direct and mixed quotes, in text order.
    pub(super) said: Vec<Attribution>,
    /// Whole quoted sentences to which no words of saying lead, stretches next to each other together.
    pub(super) unclaimed: Vec<Vec<TokenRange>>,
}

/// The quotations of a document, but for the stretches whose tokens are taken already.
pub(super) fn read(view: View<'_, '_>, is_taken: impl Fn(usize) -> bool) -> Quotations {
    let pieces: Vec<Quoted> = view
        .marks
        .outermost()
        .filter(|quoted| !is_taken(quoted.outer().start))
        .copied()
        .collect();
    let mut reader = Reader {
        view,
        found: Vec::new(),
        running: None,
        mark: None,
        next: 0,
        taken: 0,
        pending: Vec::new(),
        unclaimed: Vec::new(),
    };
    let mut start = 0;
    while let Some(first) = pieces.get(start) {
        let same = pieces[start..]
            .iter()
            .take_while(|piece| piece.paragraph == first.paragraph)
            .count();
        reader.paragraph(&pieces[start..start + same]);
        start += same;
    }
    Quotations {
        said: reader.found,
        unclaimed: reader.unclaimed,
    }
}

pub(super) struct Reader<'a, 't> {
    pub(super) view: View<'a, 't>,
    pub(super) found: Vec<Attribution>,
    /// The quote that the next stretch may go on with.
    pub(super) running: Option<usize>,
    /// The mark that opened it.
    pub(super) mark: Option<&'t str>,
    /// Where the paragraph after that quote starts.
    next: usize,
    /// Where the last content or its reporting words end.
    pub(super) taken: usize,
    /// Whole quoted sentences for which no reporting clause has been met yet.
    pending: Vec<TokenRange>,
    /// Those given up.
    unclaimed: Vec<Vec<TokenRange>>,
}

impl Reader<'_, '_> {
    fn paragraph(&mut self, pieces: &[Quoted]) {
        let Some(range) = pieces
            .first()
            .and_then(|piece| self.view.document.paragraphs().get(piece.paragraph))
            .copied()
        else {
            return;
        };
        let carried = !self.pending.is_empty() || self.running.is_some();
        for (index, &quoted) in pieces.iter().enumerate() {
            self.view.look(quoted.inner.len());
            let before = index.checked_sub(1).map(|index| pieces[index].outer());
            let outer = quoted.outer();
            let opens = self.opens(outer, before);
            let piece = Piece {
                quoted,
                outer,
                from: before.map_or(range.start, |before| before.end),
                upto: pieces[index + 1..]
                    .iter()
                    .take(3)
                    .find(|next| next.inner.len() >= SHORT || self.opens(next.outer(), None))
                    .map_or(range.end.max(outer.end), |next| next.outer().start),
                opens,
                closes: self.closes(outer),
                adjacent: match before {
                    Some(before) => self.follows(outer, before),
                    None => carried && outer.start == range.start && self.next == range.start,
                },
            };
            self.piece(&piece);
        }
        let Some(last) = pieces.last() else {
            return;
        };
        self.next = range.end;
        if !last.continued {
            self.leave();
            // The next paragraph may go on with the quote if nothing is said in between; who asks does not answer.
            if self.sentence(last.outer().end - 1) != self.sentence(range.end - 1)
                || self.asks(last)
            {
                self.running = None;
            }
        }
    }

    /// `“How many?” Roe asked.`: whether the running quote ends with a question that its words of saying call one.
    fn asks(&self, last: &Quoted) -> bool {
        let cue = self
            .running
            .and_then(|running| self.found[running].cue)
            .filter(|cue| cue.start >= last.inner.end);
        let question = self.view.document.is(last.inner.end.saturating_sub(1), "?");
        question && cue.is_some_and(|cue| self.view.document.is(cue.start, "asked"))
    }

    /// Whether a stretch stands at the start of a sentence, or directly behind another one.
    fn opens(&self, outer: TokenRange, before: Option<TokenRange>) -> bool {
        let document = self.view.document;
        let starts = document
            .sentence_of(outer.start)
            .is_some_and(|sentence| sentence.tokens.start == outer.start);
        let colon = outer.start.checked_sub(1).is_some_and(|last| {
            document.is(last, ":")
                || document.is(last, "(")
                || document.tokens()[last].kind == TokenKind::Dash
        });
        starts || colon || before.is_some_and(|before| before.end == outer.start)
    }

    fn closes(&self, outer: TokenRange) -> bool {
        self.view
            .document
            .sentence_of(outer.end.saturating_sub(1))
            .is_some_and(|sentence| sentence.tokens.end <= outer.end)
    }

    pub(super) fn sentence(&self, token: usize) -> usize {
        self.view
            .document
            .sentences()
            .partition_point(|sentence| sentence.tokens.end <= token)
    }

    fn piece(&mut self, piece: &Piece) {
        // "“A,” Roe said, and the town is “b.”" holds both.
        if piece.outer.end <= self.taken {
            return;
        }
        if !piece.adjacent {
            self.leave();
            self.running = None;
        }
        if piece.opens
            && let Some((line, report)) = self.view.signature_inside(piece.quoted.inner)
        {
            self.leave();
            let quoted = Quoted {
                inner: TokenRange::new(piece.quoted.inner.start, line),
                close: None,
                ..piece.quoted
            };
            let outer = quoted.outer();
            self.start(
                &Piece {
                    quoted,
                    outer,
                    ..*piece
                },
                report,
            );
            self.running = None;
            return;
        }
        if self.is_listed(piece) {
            return self.join(piece.outer, piece);
        }
        if self.splits(piece) {
            return self.join(TokenRange::new(self.link(piece), piece.outer.end), piece);
        }
        let behind = self.behind(piece);
        if (behind.is_none() || !piece.opens)
            && let Some(report) = self.before(piece)
        {
            self.leave();
            return self.start(piece, report);
        }
        if let Some(report) = behind {
            return self.start(piece, report);
        }
        // What a colon introduces begins anew.
        let whole = piece.opens && piece.closes;
        if piece.is_introduced(self.view) {
            self.leave();
            self.running = None;
            if whole && piece.is_sentence_like(self.view) {
                self.pending.push(piece.quoted.inner);
            }
            return;
        }
        if self.running.is_some() && self.matches_running(piece) {
            if whole {
                return self.join(piece.outer, piece);
            }
            if let Some(start) = self.adverbial(piece) {
                return self.join(TokenRange::new(start, piece.outer.end), piece);
            }
            if piece.opens
                && let Some(end) = self.tail(piece)
            {
                return self.join(TokenRange::new(piece.outer.start, end), piece);
            }
            if let Some(words) = self.unspoken(piece) {
                return self.join(words, piece);
            }
        }
        if whole && self.running.is_none() {
            self.pending.push(piece.quoted.inner);
            return;
        }
        self.leave();
        // A fragment in the words around a quote (`he said on “The Hour.”`) does not end it.
        if piece.opens || !piece.adjacent {
            self.running = None;
        }
    }

    fn before(&self, piece: &Piece) -> Option<Report> {
        let view = self.view;
        let last = piece.outer.start.checked_sub(1)?;
        let colon = piece.is_introduced(view);
        if piece.opens && !colon {
            return view
                .announced(piece.from, piece.outer.start)
                .filter(|_| piece.closes);
        }
        // "He wrote:" may end the paragraph before.
        let from = if last < piece.from { 0 } else { piece.from };
        view.report_before(from, piece.outer.start, piece.lead(self.view))
    }

    pub(super) fn behind(&self, piece: &Piece) -> Option<Report> {
        let view = self.view;
        let stopped = piece.is_stopped(self.view);
        // “It is over.” Roe said he …: behind a full stop a capital opens a sentence of its own.
        let full = piece
            .quoted
            .inner
            .end
            .checked_sub(1)
            .is_some_and(|last| view.document.is(last, "."));
        let capital = view
            .document
            .tokens()
            .get(piece.outer.end)
            .is_some_and(|next| next.is_capital());
        // a “quiet,” as they say, day: a way of speaking, no quote.
        let idiom = !piece.opens && view.document.is(piece.outer.end, "as");
        // by “reform,” which Roe described as “fair”: the clause tells of the words in marks.
        let relative = !piece.opens && view.is_relative(piece.outer.end);
        let alone = view
            .document
            .sentence_of(piece.outer.end)
            .is_some_and(|sentence| sentence.tokens.start == piece.outer.end);
        if piece.opens
            && let Some(report) = view.identified(piece.outer.end, piece.upto)
        {
            return Some(report);
        }
        if full && capital && !(alone && piece.opens)
            || idiom
            || relative
            || piece.tells_where(view)
            || !piece.opens && (view.is_said_of(piece.outer.end) || view.is_conceded(piece))
        {
            return None;
        }
        if !stopped && (!piece.opens || piece.words(self.view) < SHORT) {
            return None;
        }
        // Citing “a long wait,” Roe told us that …: what is reported stands behind the cue.
        view.report_behind(piece.outer.end, piece.upto)
            .filter(|report| {
                piece.opens
                    || report.cue.is_some()
                        && !view.reports_on(report)
                        && !view.is_bound(report)
                        && !view.acts_on(report, piece.outer.start)
            })
    }

    fn start(&mut self, piece: &Piece, report: Report) {
        let pending = std::mem::take(&mut self.pending);
        let mut content: Vec<Span> = pending
            .iter()
            .map(|&range| self.view.document.span(range))
            .collect();
        let behind = report.cue.is_none_or(|cue| cue.start >= piece.outer.end);
        let inserted = self
            .inserted_before(piece, &report)
            .or_else(|| self.relative_before(piece, &report));
        let mut mixed = behind && !piece.opens || inserted.is_some();
        let rest = match behind || !content.is_empty() && inserted.is_none() {
            true => None,
            false => self.rest(piece, &report),
        };
        if let Some(first) = inserted {
            let end = rest.unwrap_or(piece.outer.end);
            let last = TokenRange::new(piece.outer.start, end);
            content = vec![first, self.view.document.span(last)];
        } else if mixed {
            self.pending = pending;
            self.leave();
            content = vec![self.whole_sentence(piece)];
        } else if let Some(end) = rest {
            mixed = true;
            content.push(
                self.view
                    .document
                    .span(TokenRange::new(piece.outer.start, end)),
            );
        } else {
            content.push(piece.content(self.view));
        }
        if let Some(rest) = self.resumed(piece, &report, behind) {
            content.push(self.view.document.span(rest));
            mixed = true;
        }
        content.retain(|span| !span.is_empty());
        if content.is_empty() {
            return;
        }
        let end = content.last().map_or(0, |last| last.end);
        self.taken = report
            .cue
            .map_or(0, |cue| cue.end)
            .max(self.view.document.token_at(end))
            .max(piece.outer.end);
        self.mark = piece.quoted.open.map(|open| self.view.document.text(open));
        self.running = Some(self.found.len());
        self.found.push(Attribution {
            kind: if mixed {
                QuoteKind::Mixed
            } else {
                QuoteKind::Direct
            },
            act: Act::Speech,
            rule: report.rule,
            content,
            cue: report.cue,
            source: report.source,
        });
    }

    /// Goes on with the running quote; what stands around the stretch makes it mixed.
    fn join(&mut self, range: TokenRange, piece: &Piece) {
        let whole = range == piece.outer;
        let content = match whole {
            true => piece.content(self.view),
            false => self.view.document.span(range),
        };
        if let Some(running) = self.running.and_then(|running| self.found.get_mut(running))
            && !content.is_empty()
            // What was reported with the words around it may hold the stretch already.
            && running
                .content
                .last()
                .is_none_or(|last| last.end <= content.start)
        {
            running.content.push(content);
            if !whole {
                running.kind = QuoteKind::Mixed;
            }
            self.taken = self.taken.max(range.end);
        }
    }

    /// Gives up on sentences that nobody says.
    fn leave(&mut self) {
        if !self.pending.is_empty() {
            self.unclaimed.push(std::mem::take(&mut self.pending));
        }
    }
}

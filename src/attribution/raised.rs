//! What is said of a subject that does not say it: `Roe was expected to win`, `the plan was called a farce`, `the plan seems safe`, and with
//! words in marks `Roe, who was called a “fool”`, `a plan described by Poe as a “farce”`.

use super::frame::{Frame, Reporting};
use super::reported::{Reader, Telling};
use super::{Act, QuoteKind, Source, View};
use crate::clause::{Link, VerbForm, Voice};
use crate::lexicon::WordId;
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far from a participle its noun and what it reports are looked for, in tokens: most of them report nothing, and each is read anew.
const REDUCED: usize = 256;

impl Reader<'_, '_> {
    /// Reads a verb whose subject belongs to what is reported.
    pub(super) fn raised(&mut self, telling: Telling<'_>) -> bool {
        let Telling {
            index,
            clause,
            cue,
            entry,
            sentence,
        } = telling;
        let view = self.view;
        let passive = clause.group.voice == Voice::Passive;
        let raises = passive || view.takes(entry, "raised");
        let link = clause.subject.map(|subject| subject.link);
        let reduced = match (link, clause.group.form) {
            (Some(Link::Direct), VerbForm::Finite) => false,
            (Some(Link::Relative), VerbForm::Finite) => passive,
            (Some(Link::Participle) | None, VerbForm::Participle) => true,
            _ => return false,
        };
        if !raises {
            return false;
        }
        let finite = clause.group.form == VerbForm::Finite;
        let end = view.end_of(sentence);
        let phrase = clause
            .subject
            .and_then(|subject| view.syntax.phrases.all().get(subject.phrase?))
            .map(|phrase| phrase.tokens);
        let front = match clause.subject.and_then(|subject| subject.word) {
            // "Roe, ·who was called": a comma sets the clause off.
            Some(word) if link == Some(Link::Relative) => {
                let held = phrase.filter(|phrase| phrase.end == word);
                Some(TokenRange::new(
                    held.map_or(word, |held| held.start),
                    word + 1,
                ))
            }
            _ => phrase.map(|phrase| TokenRange::new(phrase.start, clause.group.tokens.start)),
        };
        let front = front.filter(|front| front.start >= self.reached && front.end <= cue.start);
        let front = match front {
            None if finite => return false,
            // "the plan, called a “farce” by Poe"
            front => {
                let plain = |front: TokenRange| {
                    view.look(front.len().min(REDUCED));
                    front.len() <= REDUCED && !front.range().any(|at| view.document.is(at, ","))
                };
                front.filter(|&front| finite || plain(front))
            }
        };
        let reporting = match passive {
            true => view.raised_frame(cue, entry, end),
            false => view.seeming_frame(cue, end),
        };
        let Some(reporting) = reporting else {
            return false;
        };
        let far = match reduced {
            true => end.min(cue.end + REDUCED),
            false => end,
        };
        let limit = self
            .taken
            .until(front.map_or(cue.start, |front| front.start), far);
        let mut around = view.surroundings(index, clause, sentence.start);
        around.embedded |= !finite;
        let Some(mut content) = self.content(&reporting, around, limit) else {
            return false;
        };
        let mut source = view.agent(clause);
        if passive && let Some((by, agent)) = view.agent_behind(content) {
            content = view.trimmed(TokenRange::new(content.start, by));
            source = source.or(Some(agent));
        }
        if content.is_empty() || reduced && view.kind_of(&[content]) == QuoteKind::Indirect {
            return false;
        }
        // "a song called “Rain”", "known as “the Wall”": a name, unless somebody gives it.
        let judges =
            view.act_of(entry) == Act::Speech && (finite || !view.is_object(reporting.start, end));
        if reduced && (source.is_none() && !judges || reporting.frame != Frame::Object) {
            return false;
        }
        // "the plan, derided as ·a “farce”": alone it is what the plan is.
        if front.is_none() && !view.is_object(content.start, end) {
            content.start += 1;
        }
        // "it seems that sales fell": the pronoun stands for the clause.
        let front = front.filter(|_| reporting.frame != Frame::That);
        let contents = front
            .map(|front| view.trimmed(front))
            .into_iter()
            .chain([content])
            .collect();
        self.push(
            contents,
            cue,
            view.act_of(entry),
            source,
            "quote/reported-raised",
        );
        self.last = None;
        self.reached = content.end;
        true
    }
}

impl View<'_, '_> {
    /// What is said of the subject of a passive: `was expected to win`, `was described as safe`, `was called a farce`.
    pub(super) fn raised_frame(
        &self,
        cue: TokenRange,
        entry: WordId,
        end: usize,
    ) -> Option<Reporting> {
        let mut at = self.past_adverbs(cue.end, end);
        if !self.document.is(at, "as") {
            let behind = self.past_adjunct(at);
            let agent = behind > at && self.document.is(at, "by");
            // "was accused by Poe of", "was called by Poe “a thief”", "was seen in town as"
            let leads = self.document.is(behind, "as")
                || agent
                    && (["of", "for"]
                        .iter()
                        .any(|word| self.document.is(behind, word))
                        || self.opens_marks(behind));
            if behind < end && leads {
                at = behind;
            }
        }
        let role = self.takes(entry, "object+role") && self.document.is(at, "as");
        let named = self.takes(entry, "object+as") || role;
        let frame = if (self.takes(entry, "object+infinitive") || self.takes(entry, "clause"))
            && (self.is_infinitive(at) || self.is_marked_infinitive(at, end))
        {
            Frame::Infinitive
        } else if named
            && (self.document.is(at, "as")
                || self.document.is(at, "of")
                || self.document.is(at, "for")
                || self.is_object(at, end))
        {
            Frame::Object
        } else {
            return None;
        };
        Some(Reporting {
            cue,
            frame,
            start: at,
        })
    }

    /// What a subject seems: `seems to be over`, `seems likely to win`, `seems that it is over`.
    pub(super) fn seeming_frame(&self, cue: TokenRange, end: usize) -> Option<Reporting> {
        let at = self.past_adverbs(cue.end, end);
        if let Some(that) = self.that_behind(at, end) {
            return Some(Reporting {
                cue,
                frame: Frame::That,
                start: that + 1,
            });
        }
        let likens = ["like", "as"].iter().any(|word| self.document.is(at, word));
        let state = at < end
            && matches!(
                self.syntax.tags[at],
                Tag::Adjective | Tag::VerbParticiple | Tag::Determiner
            );
        (self.is_infinitive(at) || likens || state).then_some(Reporting {
            cue,
            frame: Frame::Infinitive,
            start: at,
        })
    }

    /// Who does what a passive tells, where that ends what is said: `was called a “farce” ·by Poe`; with the place of the preposition.
    fn agent_behind(&self, content: TokenRange) -> Option<(usize, Source)> {
        self.look(content.len());
        let by = (content.start + 1..=content.end)
            .rev()
            .find(|&at| self.document.is(at, "by") && self.marks.covering(at).is_none())?;
        let end = self.past_agent(by);
        let phrase = self.syntax.phrases.index_of(by + 1)?;
        let told = self.syntax.tags[by - 1].is_verb();
        let behind = self.trimmed(TokenRange::new(by, content.end)).end;
        let last = !told && end > by && (behind <= end || self.document.is(end, ","));
        Some((by, self.source(phrase).filter(|_| last)?))
    }
}

//! Why it happened: the event, disease or weapon that a sentence names for a number of people.
//!
//! | text | cause | found |
//! |---|---|---|
//! | `12 died in a fire` | `a fire` | by the rule |
//! | `killed when a bus overturned` | `a bus` | the subject of the clause that says when |
//! | `the raid in which 12 died` | `the raid` | what `which` stands for |
//! | `the flu is back, and it kills 12 a day` | `the flu` | what `it` stands for |
//! | `a crash near a mill that killed 12` | `a crash` | the harm before the relative clause |
//! | `A fire broke out, and 12 died` | `A fire` | the nearest harm that the sentence names |
//! | `Gunmen killed 12` | `Gunmen` | who did it, where no event is named |

use super::Match;
use super::setting::Setting;
use crate::clause::{Clause, Link, VerbForm};
use crate::lexicon::{Class, ClassSet};
use crate::phrase::{NounKind, NounPhrase};
use crate::span::{Text, TokenRange};
use crate::tagger::Tag;

/// How many words before `in which` its noun is looked for, phrases counted as one.
const EVENT_REACH: usize = 8;

/// How many phrases before and behind a number a harm is looked for.
const PHRASES: usize = 24;

/// How many tokens behind an arrest the deed it was for is looked for.
const DEED: usize = 12;

/// How many clauses behind a number are looked at for what their harm comes from.
const BESIDE: usize = 2;

/// The prepositions before what harm comes from; `as` opens `as a result of`.
const CAUSAL: [&str; 9] = [
    "in",
    "by",
    "from",
    "after",
    "during",
    "following",
    "because",
    "due",
    "as",
];

/// How many clauses before `it` are looked at for what it stands for.
const CLAUSES: usize = 4;

/// A clause that says when another one was so: `when a bus overturned`.
struct When<'a> {
    clause: &'a Clause,
    opener: usize,
    /// Its subject, as an index into the phrases.
    subject: usize,
}

impl Match<'_> {
    /// What happened to the people: the event, else who did it.
    pub fn cause(&self) -> Option<Text> {
        self.cause_tokens().map(|tokens| self.words(tokens))
    }

    pub(super) fn cause_tokens(&self) -> Option<TokenRange> {
        // "No injuries were reported": what is counted is not why.
        let captured = self
            .capture("cause")
            .filter(|tokens| !self.is_counted(*tokens));
        // "killed when a dam burst after heavy rains": what stands nearer to the verb.
        let event = self.event();
        let later = |tokens: TokenRange| {
            event.is_some_and(|event| self.view.extended(event).end <= tokens.start)
        };
        let harm = captured.filter(|tokens| self.is_harm(*tokens) && !later(*tokens));
        // "killed by snipers in several incidents": the word says nothing of what happened.
        let vague = |tokens: &TokenRange| {
            let head = self.view.head_of(*tokens);
            self.capture("killer").is_some()
                && ["incident", "incidents"]
                    .iter()
                    .any(|word| self.layers.document.is(head, word))
        };
        let harm = harm.filter(|tokens| !vague(tokens));
        let captured = captured.filter(|tokens| !vague(tokens));
        harm.or_else(|| Some(self.view.extended(self.harm_of_host()?)))
            .or_else(|| Some(self.view.extended(event?)))
            .or_else(|| Some(self.view.extended(self.harm_before_relative()?)))
            .or(captured)
            .or_else(|| self.kind_of_death())
            .or_else(|| Some(self.view.extended(self.harm_beside()?)))
            .or_else(|| self.killer().filter(|_| self.is_set_apart()))
            .or_else(|| Some(self.view.extended(self.actor_when()?)))
            .or_else(|| {
                let nearest = self.nearest_harm()?;
                // "repelling the raid, soldiers killed six": who did it stands nearer than a harm of another clause behind.
                let behind = self.phrase(nearest)?.tokens.start >= self.number().end;
                let killer = self.killer().filter(|_| behind && !self.is_own(nearest));
                Some(killer.unwrap_or_else(|| self.view.extended(nearest)))
            })
            .or_else(|| self.killer())
            .map(|tokens| self.with_joined_harms(tokens))
    }

    /// `snow and floods`, `rifle fire and grenades`: harms joined by *and* are one cause.
    fn with_joined_harms(&self, tokens: TokenRange) -> TokenRange {
        let document = self.layers.document;
        let phrases = &self.layers.syntax.phrases;
        let mut joined = tokens;
        let harm = |phrase: &&NounPhrase| self.is_named_harm(phrase);
        if !phrases.covering(tokens.start).is_some_and(|own| harm(&own)) {
            return tokens;
        }
        let before = joined
            .start
            .checked_sub(2)
            .filter(|at| self.sentence.tokens.has(*at) && document.is(at + 1, "and"))
            .and_then(|at| phrases.covering(at))
            .filter(harm);
        if let Some(before) = before {
            joined.start = before.tokens.start;
        }
        let behind = phrases
            .covering(joined.end + 1)
            .filter(|phrase| {
                document.is(joined.end, "and") && self.sentence.tokens.has(phrase.head)
            })
            .filter(|phrase| phrase.tokens.start == joined.end + 1)
            .filter(|phrase| harm(phrase) && !self.reader().opens_clause(phrase));
        if let Some(behind) = behind {
            joined.end = behind.tokens.end;
        }
        joined
    }

    /// Whether a phrase stands in the clause itself, no other verb between.
    fn is_own(&self, phrase: usize) -> bool {
        self.phrase(phrase).is_some_and(|phrase| {
            let clauses = &self.layers.syntax.clauses;
            let between = TokenRange::new(self.number().end, phrase.tokens.start);
            clauses.within(between).is_empty()
        })
    }

    /// `caused a blast, killing six`, `fired missiles in an attack, killing six`: the harm that the main clause of a participle tells
    /// of.
    fn harm_of_host(&self) -> Option<usize> {
        let clause = self
            .clause
            .filter(|clause| clause.group.form == VerbForm::Ing)?;
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, clause.group.tokens.start);
        let host = clauses.all()[clauses.within(before)]
            .iter()
            .rev()
            .take(BESIDE)
            .find(|host| host.group.form == VerbForm::Finite)?;
        let inside = host
            .adjuncts
            .iter()
            .filter(|adjunct| self.layers.document.is(adjunct.preposition.start, "in"));
        let object = host.object.and_then(|object| object.phrase);
        inside
            .map(|adjunct| adjunct.phrase)
            .chain(object)
            .find(|index| {
                self.phrase(*index)
                    .is_some_and(|phrase| self.is_named_harm(phrase))
            })
    }

    /// Who did it; the place that a relative clause seems to hang on did nothing.
    fn killer(&self) -> Option<TokenRange> {
        let relative = self
            .clause
            .and_then(|clause| clause.subject)
            .is_some_and(|subject| subject.link == Link::Relative);
        let place = |tokens: &TokenRange| {
            let phrase = self.layers.syntax.phrases.covering(tokens.start);
            phrase.is_some_and(|phrase| self.view.is_place(phrase))
        };
        self.capture("killer")
            .filter(|tokens| !(relative && place(tokens)))
    }

    /// `70 overdose deaths`, `12 gun crime deaths`: what stands between a number and the deaths it counts.
    fn kind_of_death(&self) -> Option<TokenRange> {
        let number = self.number();
        let phrase = self.layers.syntax.phrases.covering(number.end)?;
        let document = self.layers.document;
        let named = |at: usize| {
            self.layers.syntax.tags.get(at) == Some(&Tag::Noun) && !self.view.is_person(at)
        };
        let counted = document.has(phrase.head, Class::Toll) && number.end < phrase.head;
        let first = (number.end..phrase.head)
            .rev()
            .take_while(|at| named(*at))
            .last()?;
        counted.then(|| TokenRange::new(first, phrase.head))
    }

    /// The harm that hangs on a verb of harm behind the number: `six were killed and nine hurt as a result of the raid`.
    fn harm_beside(&self) -> Option<usize> {
        let document = self.layers.document;
        let number = self.number();
        let clauses = &self.layers.syntax.clauses;
        let behind = clauses.within(TokenRange::new(number.end, self.sentence.tokens.end));
        let before = self.clause.filter(|clause| clause.tokens.end > number.end);
        before
            .into_iter()
            .chain(clauses.all()[behind].iter().take(BESIDE))
            .filter(|clause| {
                let verb = document.tokens().get(clause.group.verb);
                verb.is_some_and(|verb| verb.classes.meets(ClassSet::HARMED))
            })
            .flat_map(|clause| &clause.adjuncts)
            .filter(|adjunct| adjunct.preposition.start >= number.end)
            .find(|adjunct| {
                CAUSAL
                    .iter()
                    .any(|word| document.is(adjunct.preposition.start, word))
                    && self
                        .phrase(adjunct.phrase)
                        .is_some_and(|phrase| self.is_named_harm(phrase))
            })
            .map(|adjunct| adjunct.phrase)
    }

    /// Who did it by the clause that says when: `killed when gunmen attacked`.
    fn actor_when(&self) -> Option<usize> {
        let clause = self.clause.filter(|clause| self.is_inside(clause))?;
        let when = self.clause_when(clause)?;
        let phrase = self
            .phrase(when.subject)
            .filter(|_| !self.layers.document.is(when.opener, "as"))?;
        matches!(phrase.kind, NounKind::Common | NounKind::Name).then_some(when.subject)
    }

    /// What someone is said to have done: `for stoning a car`, `suspected of stealing`.
    pub fn deed(&self) -> Option<Text> {
        let document = self.layers.document;
        let clauses = &self.layers.syntax.clauses;
        let start = self.number().end.max(self.clause?.group.tokens.end);
        let behind = TokenRange::new(start, (start + DEED).min(self.sentence.tokens.end));
        let asks = |at: usize| {
            ["for", "of", "over"]
                .iter()
                .any(|word| document.is(at, word))
        };
        let deed = clauses.all()[clauses.within(behind)].iter().find(|deed| {
            let before = deed.group.tokens.start.wrapping_sub(1);
            deed.group.form == VerbForm::Ing && asks(before)
        });
        if let Some(deed) = deed {
            return Some(self.words(deed.tokens));
        }
        // "for stoning police" taken for a noun with its modifier
        let adjunct = self.clause?.adjuncts.iter().find(|adjunct| {
            let first = adjunct.preposition.end;
            asks(adjunct.preposition.start)
                && self.layers.syntax.tags.get(first) == Some(&Tag::VerbIng)
        })?;
        Some(self.words(self.phrase(adjunct.phrase)?.tokens))
    }

    fn event(&self) -> Option<usize> {
        let clause = self.clause?;
        self.event_in_which(clause)
            .or_else(|| self.event_when(clause))
            .or_else(|| self.event_before(clause))
    }

    fn is_counted(&self, tokens: TokenRange) -> bool {
        let number = self.number();
        self.layers
            .syntax
            .phrases
            .covering(number.end.saturating_sub(1))
            .is_some_and(|own| own.tokens.overlaps(tokens) && number.start <= tokens.start)
    }

    fn is_harm(&self, tokens: TokenRange) -> bool {
        self.layers
            .syntax
            .phrases
            .covering(tokens.start)
            .is_some_and(|phrase| self.is_named_harm(phrase))
    }

    /// The noun that `in which` before the clause stands for.
    fn event_in_which(&self, clause: &Clause) -> Option<usize> {
        let document = self.layers.document;
        let which = [clause.tokens.start, self.number().start]
            .into_iter()
            .flat_map(|first| (first.saturating_sub(2)..first).rev())
            .find(|&at| document.is(at, "which"))?;
        let preposition = which.checked_sub(1)?;
        if !["in", "during", "after"]
            .iter()
            .any(|word| document.is(preposition, word))
        {
            return None;
        }
        let mut at = preposition;
        for _ in 0..EVENT_REACH {
            at = at
                .checked_sub(1)
                .filter(|at| *at >= self.sentence.tokens.start)?;
            let Some(index) = self.layers.syntax.phrases.index_of(at) else {
                continue;
            };
            let phrase = self.layers.syntax.phrases.all().get(index)?;
            // "a campaign in which": what acts elsewhere happens here.
            let end = phrase.tokens.end;
            let nearest = (end == preposition || end + 1 == preposition && document.is(end, ","))
                && phrase.kind == NounKind::Common
                && !self.view.is_person(phrase.head)
                && !self.view.is_place(phrase);
            if nearest || self.view.is_event(phrase) {
                return Some(index);
            }
            at = phrase.tokens.start;
        }
        None
    }

    /// What `it` stands for: the event that is the subject of a clause before.
    fn event_before(&self, clause: &Clause) -> Option<usize> {
        let subject = clause.subject?;
        let inherited = || Some(self.phrase(subject.phrase?)?.tokens.start);
        let word = subject.word.or_else(inherited)?;
        if !self.layers.document.is(word, "it") {
            return None;
        }
        let clauses = &self.layers.syntax.clauses;
        let before = TokenRange::new(self.sentence.tokens.start, word);
        let index = clauses
            .within(before)
            .rev()
            .take(CLAUSES)
            .find_map(|index| {
                let phrase = clauses.all().get(index)?.subject?.phrase?;
                let kind = self.phrase(phrase)?.kind;
                (kind != NounKind::Pronoun).then_some(phrase)
            })?;
        self.view.is_event(self.phrase(index)?).then_some(index)
    }

    /// When and where that was what the number comes from: by the clause that says when (`when a bus overturned in Leeds on Friday`),
    /// else by what hangs on the cause (`a crash near Leeds killed six`).
    pub(super) fn setting_of_event(&self, cause: Option<TokenRange>) -> Setting {
        let reader = self.reader();
        let when = self
            .clause
            .filter(|clause| self.is_inside(clause))
            .and_then(|clause| self.clause_when(clause));
        let mut setting = when.map_or_else(Setting::default, |when| {
            let verb = when.clause.group.tokens;
            reader.of_clause(self.sentence, when.clause, verb, &[])
        });
        if let Some(cause) = cause {
            setting.or(reader.behind(self.sentence, cause, &[]));
            if let Some(told) = self.told_of(cause) {
                setting.or(reader.of_clause(self.sentence, told, told.group.tokens, &[]));
            }
            setting.place = setting
                .place
                .or_else(|| reader.befallen(self.sentence, cause));
        }
        setting
    }

    /// `the blast, which happened at a mill on Friday`: the relative clause that tells more of the cause. When a war began is not when
    /// it killed.
    fn told_of(&self, cause: TokenRange) -> Option<&Clause> {
        let document = self.layers.document;
        let clauses = &self.layers.syntax.clauses;
        let behind = TokenRange::new(cause.end, self.sentence.tokens.end);
        let begins = |clause: &Clause| {
            ["began", "begun", "started"]
                .iter()
                .any(|word| document.is(clause.group.verb, word))
        };
        clauses.all()[clauses.within(behind)]
            .iter()
            .take(CLAUSES)
            .find(|clause| {
                let relative = clause
                    .subject
                    .filter(|subject| subject.link == Link::Relative);
                let phrase = relative.and_then(|subject| self.phrase(subject.phrase?));
                phrase.is_some_and(|phrase| cause.has(phrase.head)) && !begins(clause)
            })
    }

    /// What happened by the clause that says when: `killed when a bus overturned`.
    fn event_when(&self, clause: &Clause) -> Option<usize> {
        let subject = self.clause_when(clause)?.subject;
        self.view.is_event(self.phrase(subject)?).then_some(subject)
    }

    /// The clause behind this one that says when, by the word that opens it, with its subject; participles may stand between. One that
    /// opens the sentence says so as well.
    fn clause_when(&self, clause: &Clause) -> Option<When<'_>> {
        let clauses = &self.layers.syntax.clauses;
        let document = self.layers.document;
        let opened = |next: &'_ Clause| {
            let subject = next
                .subject
                .filter(|subject| subject.link == Link::Direct)?;
            let index = subject.phrase?;
            let opener = match next.opener {
                Some(opener) => opener,
                // "after a ferry sank": taken for a preposition.
                None => self.phrase(index)?.tokens.start.checked_sub(1)?,
            };
            let when = ["when", "after", "as"]
                .iter()
                .any(|word| document.is(opener, word));
            // "two days after soldiers left": another event.
            let later = opener
                .checked_sub(1)
                .and_then(|before| self.layers.syntax.phrases.covering(before))
                .is_some_and(|time| time.kind == NounKind::Time && !self.reader().says_when(time));
            let tells = when && !later && !document.has(next.group.verb, Class::Cue);
            (document.has(opener, Class::Subordinator) && self.sentence.tokens.has(opener))
                .then_some((opener, index, tells))
        };
        let own = clause.group.tokens;
        let behind = TokenRange::new(own.end, self.sentence.tokens.end);
        let before = TokenRange::new(self.sentence.tokens.start, own.start);
        let all = clauses.all();
        let next = all[clauses.within(behind)]
            .iter()
            .take(CLAUSES)
            .find_map(|next| Some((next, opened(next)?)));
        let first = || {
            let first = all[clauses.within(before)].first()?;
            let found = opened(first)?;
            (found.0 == self.sentence.tokens.start).then_some((first, found))
        };
        next.filter(|(_, (opener, _, when))| *when && *opener >= own.end)
            .or_else(first)
            .filter(|(_, (.., when))| *when)
            .map(|(clause, (opener, subject, _))| When {
                clause,
                opener,
                subject,
            })
    }

    /// `a crash near a mill that killed 12`: the relative clause may hang on a noun further left than the nearest.
    fn harm_before_relative(&self) -> Option<usize> {
        let subject = self.clause?.subject?;
        let antecedent = subject.phrase.filter(|_| subject.link == Link::Relative)?;
        let lowest = antecedent.saturating_sub(CLAUSES);
        (lowest..=antecedent).rev().find(|&index| {
            self.phrase(index).is_some_and(|phrase| {
                phrase.tokens.start >= self.sentence.tokens.start && self.is_harm(phrase.tokens)
            })
        })
    }

    /// The harm named nearest to the number, one before it rather than one behind.
    fn nearest_harm(&self) -> Option<usize> {
        let phrases = &self.layers.syntax.phrases;
        let number = self.number();
        let own = phrases.index_of(number.end.saturating_sub(1))?;
        let fits = |index: &usize| {
            self.phrase(*index).is_some_and(|phrase| {
                self.sentence.tokens.has(phrase.tokens.start)
                    && self.is_named_harm(phrase)
                    && !self.is_sort(phrase)
                    && !self.reader().is_elsewhere(number, phrase)
                    // "the massacre of 12 nuns": the killing word itself
                    && !(self.is_row() && phrase.tokens.overlaps(self.item.captures.tokens))
            })
        };
        let before = (own.saturating_sub(PHRASES)..own).rev().find(fits);
        before.or_else(|| (own + 1..=own + PHRASES).find(fits))
    }

    /// `prisoners of war`, `signs of torture`: a harm without a determiner that says of what sort the noun before is.
    fn is_sort(&self, phrase: &NounPhrase) -> bool {
        let before = phrase.tokens.start.checked_sub(1);
        phrase.tokens.len() == 1
            && before.is_some_and(|before| self.layers.document.is(before, "of"))
    }

    /// A phrase whose head is a harm: no "attack helicopter", no victims of one; neither the hurt itself ("injuries") nor the "fire"
    /// that someone opens.
    fn is_named_harm(&self, phrase: &NounPhrase) -> bool {
        let document = self.layers.document;
        let hurt = ["injury", "injuries", "wound", "wounds", "weapon", "weapons"]
            .iter()
            .any(|word| document.is(phrase.head, word));
        let opened = phrase
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|before| document.text(before).starts_with("open"));
        if hurt || opened {
            return false;
        }
        document.has(phrase.head, Class::Harm)
            || document
                .expression_at(phrase.head.saturating_sub(1))
                .is_some_and(|found| {
                    found.classes.has(Class::Harm) && found.tokens.has(phrase.head)
                })
    }

    pub(super) fn phrase(&self, index: usize) -> Option<&NounPhrase> {
        self.layers.syntax.phrases.all().get(index)
    }
}

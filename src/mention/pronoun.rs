//! He and she: which named person a pronoun stands for.
//!
//! | text | stands for |
//! |---|---|
//! | `Ann Roe met Tom Poe. She left.` | `Ann Roe`: the only one of that gender |
//! | `Tom Roe met Jim Poe. He left.` | `Tom Roe`: who does something comes before whom it is done to |
//! | `Tom Roe wrote a book. He met Jim Poe. He left.` | `Tom Roe`: who has been spoken of goes on being spoken of |
//! | `Tom Roe met Jim Poe and thanked him.` | `Jim Poe`: one who does it to himself would be `himself` |
//! | `He asked Tom Roe.` | not `Tom Roe`: a name in the clause of a pronoun is another's |
//! | `In his speech, Tom Roe thanked Jim Poe.` | `Tom Roe`: an opening phrase speaks of the subject it waits for |
//! | `Tom Roe's lawyer spoke. He left.` | nobody: one whom the text does not name is in focus |
//! | `The Quorra sank. He left.` | nobody: nothing shows the `Quorra` to be a person |
//! | `“Jim Poe lied,” Tom Roe said. “I saw it,” he added.` | `Tom Roe`: names inside a quote are the speaker's business |
//! | `Tom Roe met Jim Poe. “He lied,” Roe said.` | `Jim Poe`: who speaks of himself says `I` |
//!
//! A pronoun takes the person most in [focus](super::focus) whose gender agrees, and nobody where two are about equally so. Quotes
//! are read paragraph by paragraph in a second pass, with the names inside them and without the speakers beside them.

use super::evidence::personal_gender;
use super::focus::{Focus, MENTION, OWNER, Profile, SUBJECT, Who};
use super::standing::Case;
use super::{EntityKind, Gender, Mentions, NameMention, PronounMention};
use crate::clause::Syntax;
use crate::document::{Document, Sentence, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::span::TokenRange;
use crate::tagger::Tag;

/// How far into a sentence its opening phrase may reach, in tokens.
const OPENING: usize = 24;

/// How far behind an opening phrase the name of its subject may stand.
const DESCRIPTION: usize = 6;

/// How often the one a text is about is named.
const TOPIC: u32 = 3;

pub(super) struct Reader<'a, 't, Q> {
    pub(super) document: &'a Document<'t>,
    pub(super) lexicon: &'a Lexicon,
    pub(super) syntax: &'a Syntax,
    pub(super) mentions: &'a Mentions,
    is_quoted: Q,
    topics: Vec<usize>,
}

/// The state of one reading of a stretch of text.
#[derive(Clone, Default)]
struct State {
    focus: Focus,
    /// The subject of the clause being read.
    subject: Option<Who>,
    /// The last subject of the sentence being read.
    topmost: Option<Who>,
    /// Those who speak beside the quotes of a paragraph.
    speakers: Vec<Who>,
}

/// Finds the pronouns of a document and whom they stand for. `is_quoted` tells which tokens stand in quotation marks.
pub(super) fn read(
    document: &Document<'_>,
    lexicon: &Lexicon,
    syntax: &Syntax,
    mentions: &Mentions,
    is_quoted: impl Fn(usize) -> bool,
) -> Vec<PronounMention> {
    let reader = Reader {
        document,
        lexicon,
        syntax,
        mentions,
        is_quoted,
        topics: topics(mentions),
    };
    reader.read()
}

/// For each gender who is named at least three times and twice as often as anyone else of it.
fn topics(mentions: &Mentions) -> Vec<usize> {
    let mut counts = vec![0u32; mentions.entities.len()];
    for name in &mentions.names {
        if let Some(count) = name.entity.and_then(|entity| counts.get_mut(entity)) {
            *count += 1;
        }
    }
    [Gender::Female, Gender::Male]
        .into_iter()
        .filter_map(|gender| {
            let mut best: Option<(u32, usize)> = None;
            let mut next = 0;
            for (index, (entity, &count)) in mentions.entities.iter().zip(&counts).enumerate() {
                if entity.kind != EntityKind::Person || !entity.gender.agrees(gender) {
                    continue;
                }
                match best {
                    Some((most, _)) if count <= most => next = next.max(count),
                    _ => {
                        next = best.map_or(0, |(most, _)| most);
                        best = Some((count, index));
                    }
                }
            }
            best.filter(|&(most, _)| most >= TOPIC && most >= 2 * next)
        })
        .map(|(_, index)| index)
        .collect()
}

impl<Q: Fn(usize) -> bool> Reader<'_, '_, Q> {
    fn read(&self) -> Vec<PronounMention> {
        let mut found = Vec::new();
        let mut state = State::default();
        let sentences = self.document.sentences();
        let mut first = 0;
        while let Some(paragraph) = sentences.get(first).map(|sentence| sentence.paragraph) {
            let mut last = first;
            while sentences
                .get(last)
                .is_some_and(|sentence| sentence.paragraph == paragraph)
            {
                last += 1;
            }
            let start = sentences[first].tokens.start;
            let before = state.clone();
            // A paragraph that opens with a quote goes on with the speaker of the last one.
            if self
                .document
                .tokens()
                .get(start)
                .is_none_or(|token| token.kind != TokenKind::Mark)
            {
                state.speakers.clear();
            }
            let mut quoted = false;
            for sentence in first..last {
                quoted |= self.sentence(sentence, false, &mut state, &mut found);
            }
            if quoted {
                let mut inside = before;
                inside.speakers.clone_from(&state.speakers);
                for sentence in first..last {
                    self.sentence(sentence, true, &mut inside, &mut found);
                }
            }
            first = last;
        }
        found.sort_unstable_by_key(|pronoun| pronoun.token);
        found
    }

    /// Reads a sentence, its pronouns inside quotes or those outside; whether it has any inside.
    fn sentence(
        &self,
        index: usize,
        inside: bool,
        state: &mut State,
        found: &mut Vec<PronounMention>,
    ) -> bool {
        let sentence = &self.document.sentences()[index];
        let mut any_quoted = false;
        let mut names = self.mentions.names_in(sentence.tokens).iter().peekable();
        let mut descriptions = self.mentions.descriptions_in(sentence.tokens).peekable();
        let awaited = self.awaited(sentence);
        state.subject = None;
        state.topmost = None;
        for token in sentence.tokens.range() {
            let quoted = (self.is_quoted)(token);
            if let Some(name) = names.next_if(|name| name.tokens.start <= token) {
                if inside || !quoted {
                    self.name(name, index, quoted, state);
                }
                continue;
            }
            if let Some((at, description)) =
                descriptions.next_if(|(_, held)| held.tokens.end - 1 <= token)
            {
                // "A clerk, Tom Roe, left": the name beside it is no subject by itself.
                let individual = description.is_individual
                    || description.entity.is_some() && self.is_subject(description.tokens);
                if (inside || !quoted) && individual {
                    self.described(at, index, state);
                }
                continue;
            }
            if self.ends_clause(token) {
                state.subject = None;
            }
            // "Roe, who thanked him"
            if self.document.is(token, "who") {
                state.subject = self.antecedent(token).map(Who::Named);
            }
            let Some(gender) = personal_gender(self.document, self.lexicon, token) else {
                continue;
            };
            any_quoted |= quoted;
            if quoted && !inside {
                continue;
            }
            let awaited = awaited
                .filter(|&(upto, entity)| token < upto && self.gender(entity).agrees(gender))
                .map(|(_, entity)| Who::Named(entity));
            let who = self.pronoun(token, gender, index, quoted, awaited, state);
            if quoted == inside {
                let entity = match who {
                    Some(Who::Named(entity)) => Some(entity),
                    _ => None,
                };
                found.push(PronounMention { token, entity });
            }
        }
        any_quoted
    }

    fn gender(&self, entity: usize) -> Gender {
        self.mentions
            .entity(entity)
            .map_or(Gender::Unknown, |entity| entity.gender)
    }

    fn name(&self, name: &NameMention, sentence: usize, quoted: bool, state: &mut State) {
        let Some(index) = name.entity else {
            return;
        };
        let Some(entity) = self
            .mentions
            .entity(index)
            .filter(|entity| entity.kind == EntityKind::Person)
        else {
            return;
        };
        let profile = Profile {
            who: Who::Named(index),
            gender: entity.gender,
        };
        let start = name.title.map_or(name.tokens.start, |title| title.start);
        // "Roe's mother": the owner is less in focus than the owned.
        let owner = self.document.is_clitic(name.tokens.end);
        let subject = !owner && self.is_subject(TokenRange::new(start, name.tokens.end));
        let weight = match (owner, subject) {
            (true, _) => OWNER,
            (_, true) => SUBJECT,
            _ => MENTION,
        };
        state.focus.mention(profile, sentence, weight);
        if self.topics.contains(&index) {
            state.focus.keep(profile);
        }
        if subject {
            state.subject = Some(profile.who);
            state.topmost = state.subject;
        }
        if !quoted && !owner && self.speaks(TokenRange::new(start, name.tokens.end)) {
            state.speaker(profile.who);
        }
    }

    fn described(&self, index: usize, sentence: usize, state: &mut State) {
        let Some(description) = self.mentions.descriptions.get(index) else {
            return;
        };
        let owner = self.document.is_clitic(description.tokens.end);
        let subject = !owner && self.is_subject(description.tokens);
        let weight = match (owner, subject) {
            (true, _) => OWNER,
            (_, true) => SUBJECT,
            _ => MENTION,
        };
        let who = match description.entity {
            Some(entity) => Who::Named(entity),
            None => Who::Described(index),
        };
        let profile = Profile {
            who,
            gender: description.gender,
        };
        state.focus.mention(profile, sentence, weight);
        if subject {
            state.subject = Some(who);
            state.topmost = state.subject;
        }
    }

    fn pronoun(
        &self,
        token: usize,
        gender: Gender,
        sentence: usize,
        quoted: bool,
        awaited: Option<Who>,
        state: &mut State,
    ) -> Option<Who> {
        let case = self.case(token);
        let own = state.subject.filter(|_| case == Case::Reflexive);
        let own = own.filter(|&who| state.focus.agrees(who, gender));
        let speakers = &state.speakers;
        let subject = state.subject.filter(|_| case == Case::Object);
        let named = match case {
            Case::Subject => self.objects(token),
            _ => &[],
        };
        let excluded = |who: Who| {
            Some(who) == subject
                || quoted && speakers.contains(&who)
                || named
                    .iter()
                    .any(|name| name.entity.map(Who::Named) == Some(who))
        };
        // In its own sentence a subject comes before whoever else is in focus.
        let topmost = state
            .topmost
            .filter(|&who| !quoted && !excluded(who) && state.focus.is_sure(who, gender));
        let who = awaited
            .or(own)
            .or(topmost)
            .or_else(|| state.focus.most(gender, sentence, excluded))?;
        let weight = if case == Case::Subject {
            SUBJECT
        } else {
            MENTION
        };
        let profile = Profile { who, gender };
        state.focus.mention(profile, sentence, weight);
        if case == Case::Subject {
            state.subject = Some(who);
            state.topmost = state.subject;
            if !quoted && self.speaks(TokenRange::single(token)) {
                state.speaker(who);
            }
        }
        Some(who)
    }

    /// `In his speech, Roe …`: the person for whom the pronouns of an opening phrase wait, and where it ends.
    fn awaited(&self, sentence: &Sentence) -> Option<(usize, usize)> {
        const OPENERS: ClassSet = ClassSet::of(&[Class::Preposition, Class::Subordinator]);
        let start = sentence.tokens.start;
        let first = self.document.tokens().get(start)?;
        let opens = first.classes.meets(OPENERS)
            || self.document.text(start).ends_with("ing")
            || matches!(
                self.syntax.tags.get(start),
                Some(Tag::VerbIng | Tag::VerbParticiple)
            );
        if !opens {
            return None;
        }
        let end = sentence.tokens.end.min(start + OPENING);
        let comma = (start..end).find(|&at| self.document.is(at, ","))?;
        // "In his book, the historian Ann Roe …"
        let name = (comma + 1..end)
            .take(DESCRIPTION)
            .take_while(|&at| !self.document.is(at, ","))
            .find_map(|at| self.mentions.covering(at))?;
        let closed = self.document.tokens().get(name.tokens.end)?;
        let person = self
            .mentions
            .entity(name.entity?)
            .is_some_and(|entity| entity.kind == EntityKind::Person);
        let earlier = self
            .mentions
            .names_in(TokenRange::new(start, comma))
            .iter()
            .any(|name| {
                name.entity
                    .and_then(|entity| self.mentions.entity(entity))
                    .is_some_and(|entity| entity.kind == EntityKind::Person)
            });
        let fits = closed.is_word() && !closed.is_glued() && person && !earlier;
        fits.then_some((comma, name.entity?))
    }
}

impl State {
    fn speaker(&mut self, who: Who) {
        if !self.speakers.contains(&who) {
            self.speakers.push(who);
        }
    }
}

//! He and she: which named person a pronoun stands for.
//!
//! | text | stands for |
//! |---|---|
//! | `Ann Roe met Tom Poe. She left.` | `Ann Roe`: the only one of that gender |
//! | `Roe met Poe. He left.` | `Roe`: who does something comes before whom it is done to |
//! | `Roe wrote a book. He met Poe. He left.` | `Roe`: who has been spoken of goes on being spoken of |
//! | `“Poe lied,” Roe said. “I saw it,” he added.` | `Roe`: names inside a quote are the speaker's business |
//!
//! Each mention brings its person into focus, a subject more than an object; focus fades from sentence to sentence. A pronoun
//! takes the person most in focus whose gender agrees, and nobody where two are about equally so.

use super::{EntityKind, Gender, Mentions, NameMention, PronounMention};
use crate::clause::Syntax;
use crate::document::Document;
use crate::lexicon::{Class, Lexicon};
use crate::span::TokenRange;

/// What one mention brings. Weights are whole numbers, so that every machine reckons the same; a power of two, because with each
/// sentence half of the weight is lost: the mentions of the last sentence count as much as all before.
const MENTION: u32 = 1 << 16;

/// A subject is what its sentence is about, and counts as two other mentions.
const SUBJECT: u32 = 2 * MENTION;

/// The owner in `Roe's mother` is named to say who someone else is, and counts half.
const OWNER: u32 = MENTION / 2;

/// Below this nobody is in focus: the last mention is four sentences away.
const FAINT: u32 = MENTION >> 4;

/// What a subject of every sentence comes to in the end: more mentions in one sentence bring nobody more into focus.
const MOST: u32 = 2 * SUBJECT;

/// How many people are kept in focus.
const PEOPLE: usize = 16;

/// How far behind its subject a verb is looked for, in tokens.
const VERB: usize = 60;

/// The gender of a personal pronoun for one person; `None` for any other word.
fn gender(document: &Document<'_>, lexicon: &Lexicon, token: usize) -> Option<Gender> {
    // Nearly every token ends here.
    if !document.has(token, Class::Pronoun) {
        return None;
    }
    let word = document.tokens().get(token)?.word;
    Gender::of(lexicon.column(word, Class::Pronoun, 3)?)
}

/// Someone in focus.
#[derive(Clone, Copy)]
struct Focus {
    entity: usize,
    weight: u32,
    /// As its name tells, or as a pronoun has told.
    gender: Gender,
    /// The sentence up to which the weight has faded.
    sentence: usize,
}

struct Reader<'a, 't> {
    document: &'a Document<'t>,
    syntax: &'a Syntax,
    mentions: &'a Mentions,
    focus: Vec<Focus>,
}

/// Finds the pronouns of a document and whom they stand for.
pub(super) fn read(
    document: &Document<'_>,
    lexicon: &Lexicon,
    syntax: &Syntax,
    mentions: &Mentions,
    is_quoted: impl Fn(usize) -> bool,
) -> Vec<PronounMention> {
    let mut reader = Reader {
        document,
        syntax,
        mentions,
        focus: Vec::new(),
    };
    let mut found = Vec::new();
    let mut names = mentions.names.iter().peekable();
    for (sentence, range) in document.sentences().iter().enumerate() {
        for token in range.tokens.range() {
            if let Some(name) = names.next_if(|name| name.tokens.start <= token) {
                if !is_quoted(token) {
                    reader.name(name, sentence);
                }
                continue;
            }
            let Some(gender) = gender(document, lexicon, token) else {
                continue;
            };
            let entity = if is_quoted(token) {
                None
            } else {
                reader.pronoun(token, gender, sentence)
            };
            found.push(PronounMention { token, entity });
        }
    }
    found
}

impl Reader<'_, '_> {
    fn name(&mut self, name: &NameMention, sentence: usize) {
        let Some(index) = name.entity else {
            return;
        };
        let Some(entity) = self
            .mentions
            .entity(index)
            .filter(|entity| matches!(entity.kind, EntityKind::Person | EntityKind::Unknown))
        else {
            return;
        };
        let last = name.tokens.end.saturating_sub(1);
        // "Roe's mother": the owner is less in focus than the owned.
        let owner =
            self.document.is(name.tokens.end, "'s") || self.document.is(name.tokens.end, "’s");
        let weight = if owner {
            OWNER
        } else if self.is_subject(TokenRange::new(name.tokens.start, last + 1)) {
            SUBJECT
        } else {
            MENTION
        };
        self.mention(index, entity.gender, sentence, weight);
    }

    fn mention(&mut self, entity: usize, gender: Gender, sentence: usize, weight: u32) {
        let at = self.focus.iter().position(|focus| focus.entity == entity);
        let mut focus = match at {
            Some(at) => self.focus.remove(at),
            None => Focus {
                entity,
                weight: 0,
                gender,
                sentence,
            },
        };
        focus.weight = (faded(&focus, sentence) + weight).min(MOST);
        if focus.gender == Gender::Unknown {
            focus.gender = gender;
        }
        focus.sentence = sentence;
        // The latest stands last; the first is the longest forgotten.
        if self.focus.len() == PEOPLE {
            self.focus.remove(0);
        }
        self.focus.push(focus);
    }

    fn pronoun(&mut self, token: usize, gender: Gender, sentence: usize) -> Option<usize> {
        let mut best: Option<(u32, usize)> = None;
        let mut rival = 0;
        for focus in self.focus.iter().rev() {
            if !focus.gender.agrees(gender) {
                continue;
            }
            // A person whose gender is not known is as likely as not the wrong one.
            let unsure = u32::from(focus.gender != gender);
            let weight = faded(focus, sentence) >> unsure;
            match best {
                Some((most, _)) if weight <= most => rival = rival.max(weight),
                _ => {
                    rival = best.map_or(rival, |(most, _)| most.max(rival));
                    best = Some((weight, focus.entity));
                }
            }
        }
        let (weight, entity) = best?;
        if weight < FAINT || is_close(rival, weight) {
            return None;
        }
        let weight = if self.is_subject(TokenRange::single(token)) {
            SUBJECT
        } else {
            MENTION
        };
        self.mention(entity, gender, sentence, weight);
        Some(entity)
    }

    /// Whether the phrase that ends with these tokens is the subject of a clause.
    fn is_subject(&self, tokens: TokenRange) -> bool {
        let Some(phrase) = self.syntax.phrases.index_of(tokens.end.saturating_sub(1)) else {
            return false;
        };
        let near = TokenRange::new(tokens.start.saturating_sub(4), tokens.end + VERB);
        self.syntax.clauses.all()[self.syntax.clauses.within(near)]
            .iter()
            .take(12)
            .any(|clause| {
                clause
                    .subject
                    .is_some_and(|subject| subject.phrase == Some(phrase))
            })
    }
}

/// A rival within a tenth of the best makes the pronoun ambiguous: weights that differ by a mention differ by far more.
fn is_close(rival: u32, best: u32) -> bool {
    rival * 10 > best * 9
}

/// Half of the weight is left with each sentence.
fn faded(focus: &Focus, sentence: usize) -> u32 {
    let sentences = sentence.saturating_sub(focus.sentence);
    u32::try_from(sentences)
        .ok()
        .and_then(|sentences| focus.weight.checked_shr(sentences))
        .unwrap_or(0)
}

//! What a sentence must hold for a rule to be worth trying: looked up in one pass over its words.

use super::{Item, Layer, Patterns, Shape, Step, Word};
use crate::document::{Document, Sentence};
use crate::lexicon::ClassSet;
use std::cmp::Ordering;

/// How many needs of one text of patterns can ask for words outside the lexicon; a rule is tried without its further ones.
const WORD_NEEDS: u32 = u128::BITS;

/// One of these classes, or one of these words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    classes: ClassSet,
    /// The bit of its words among the [`Triggers`].
    words: u128,
}

/// What a sentence holds.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signature {
    classes: ClassSet,
    words: u128,
}

impl Need {
    pub(super) fn is_met(&self, signature: Signature) -> bool {
        self.classes.meets(signature.classes) || self.words & signature.words != 0
    }
}

/// The words that rules ask for themselves, sorted, each with the needs it meets.
#[derive(Debug, Clone, Default)]
pub(super) struct Triggers {
    words: Vec<(Box<str>, u128)>,
    /// Which bytes the words start with, one bit each: most words of a text are told by their first letter to be none of these.
    firsts: u128,
    needs: u32,
}

impl Triggers {
    fn find(&self, word: &str) -> u128 {
        if self.firsts & first_bit(word) == 0 {
            return 0;
        }
        let found = self
            .words
            .binary_search_by(|(known, _)| compare(known, word));
        found.map_or(0, |index| self.words[index].1)
    }

    fn add(&mut self, word: &str, bit: u128) {
        self.firsts |= first_bit(word);
        match self
            .words
            .binary_search_by(|(known, _)| compare(known, word))
        {
            Ok(index) => self.words[index].1 |= bit,
            Err(index) => self.words.insert(index, (word.into(), bit)),
        }
    }
}

/// The bit of the first byte of a word, capitals aside; bytes beyond ASCII share one.
fn first_bit(word: &str) -> u128 {
    let first = word.bytes().next().unwrap_or(0).to_ascii_lowercase();
    1 << first.min(127)
}

/// Orders a lower-case word before or behind a word of the text, capitals aside.
fn compare(known: &str, word: &str) -> Ordering {
    let folded = word.bytes().map(|byte| byte.to_ascii_lowercase());
    known.bytes().cmp(folded)
}

/// What an item asks for; the words are the first of each entry.
#[derive(Default)]
struct Asked<'a> {
    classes: ClassSet,
    words: Vec<&'a str>,
}

impl Patterns {
    pub(super) fn signature(&self, document: &Document<'_>, sentence: &Sentence) -> Signature {
        let mut signature = Signature::default();
        for at in sentence.tokens.range() {
            let Some(token) = document.tokens().get(at) else {
                break;
            };
            signature.classes = signature.classes.union(token.classes);
            if let Some(found) = document.expression_at(at) {
                signature.classes = signature.classes.union(found.classes);
            }
            signature.words |= self.triggers.find(document.text(at));
        }
        signature
    }

    /// Notes for each rule what it cannot do without.
    pub(super) fn read_needs(&mut self) {
        let mut triggers = Triggers::default();
        let needs: Vec<Vec<Need>> = self
            .rules
            .iter()
            .map(|rule| {
                rule.shape
                    .demanded()
                    .into_iter()
                    .filter_map(|item| self.asked(item))
                    .filter_map(|asked| need(&mut triggers, asked))
                    .collect()
            })
            .collect();
        for (rule, needs) in self.rules.iter_mut().zip(needs) {
            rule.needs = needs;
        }
        self.triggers = triggers;
    }

    fn asked<'a>(&'a self, item: &'a Item) -> Option<Asked<'a>> {
        let mut asked = Asked::default();
        match item {
            Item::Any => return None,
            Item::Word(Word::Class(class)) => asked.classes.insert(*class),
            Item::Word(Word::Exact(words)) => asked.words.push(words.first()?),
            Item::Word(Word::Local(local)) => asked.words = self.first_words(*local)?,
            Item::Capture(capture) => match capture.layer {
                Layer::Class(class) => asked.classes.insert(class),
                Layer::Local(local) => asked.words = self.first_words(local)?,
                _ => return None,
            },
            Item::Group(alternatives) => {
                for steps in alternatives {
                    let more = demanded(steps)
                        .into_iter()
                        .find_map(|item| self.asked(item))?;
                    asked.classes = asked.classes.union(more.classes);
                    asked.words.extend(more.words);
                }
            }
        }
        Some(asked)
    }

    fn first_words(&self, local: usize) -> Option<Vec<&str>> {
        let class = self.locals.get(local)?;
        let words = class.entries.iter().filter_map(|words| words.first());
        Some(words.map(|word| &**word).collect())
    }
}

/// `None` where the words of no further need can be told apart: the rule is tried without it.
fn need(triggers: &mut Triggers, asked: Asked<'_>) -> Option<Need> {
    let mut words = 0;
    if !asked.words.is_empty() {
        if triggers.needs == WORD_NEEDS {
            return None;
        }
        words = 1 << triggers.needs;
        triggers.needs += 1;
        for word in asked.words {
            triggers.add(word, words);
        }
    }
    Some(Need {
        classes: asked.classes,
        words,
    })
}

impl Shape {
    /// The items a match cannot do without.
    fn demanded(&self) -> Vec<&Item> {
        match self {
            Self::Noun(steps) => demanded(steps),
            Self::Clause { verb, elements } => {
                let elements = elements.iter().filter(|element| !element.optional);
                [&verb.words]
                    .into_iter()
                    .chain(verb.then.iter().map(|step| &step.item))
                    .chain(elements.flat_map(|element| {
                        let then = element.then.iter().filter(|step| !step.optional);
                        [&element.item]
                            .into_iter()
                            .chain(then.map(|step| &step.item))
                    }))
                    .collect()
            }
        }
    }
}

fn demanded(steps: &[Step]) -> Vec<&Item> {
    let demanded = steps.iter().filter(|step| !step.optional);
    demanded.map(|step| &step.item).collect()
}

//! What a sentence must hold for a rule to be worth trying: looked up in one pass over its words.

use super::{Item, Layer, Patterns, Shape, Step, Word};
use crate::document::{Document, Sentence};
use crate::lexicon::ClassSet;

/// How many needs of one text of patterns can ask for words outside the lexicon; a rule is tried without its further ones.
const WORD_NEEDS: u32 = u128::BITS;

/// One of these classes, or one of these words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    classes: ClassSet,
    /// The bit of its words among the [`Triggers`].
    words: u128,
}

/// What a sentence holds of what one text of patterns needs.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Signature {
    classes: ClassSet,
    words: u128,
}

impl Need {
    pub(super) fn is_met(&self, signature: Signature) -> bool {
        self.classes.meets(signature.classes) || self.words & signature.words != 0
    }
}

/// The words that rules ask for themselves, of one text of patterns or of several, so that a sentence is read once for all of them.
#[derive(Debug, Clone)]
pub(crate) struct Triggers {
    /// By first byte and length.
    words: Vec<Trigger>,
    /// For each first byte the lengths of its words, a bit each: most words of a text are told from all triggers by these two.
    lengths: [u32; 256],
    texts: usize,
}

/// A word that rules ask for.
#[derive(Debug, Clone)]
struct Trigger {
    word: Box<str>,
    /// The texts that ask for it, each with the bits of the needs it meets there.
    met: Vec<(usize, u128)>,
}

impl Default for Triggers {
    fn default() -> Self {
        Self {
            words: Vec::new(),
            lengths: [0; 256],
            texts: 0,
        }
    }
}

/// What a word is looked up by: its first byte, capitals aside, and its length.
fn key(word: &str) -> (u8, usize) {
    let first = word.as_bytes().first().copied().unwrap_or_default();
    (first.to_ascii_lowercase(), word.len())
}

/// The bit of a length, the same for all long ones.
fn length_bit(length: usize) -> u32 {
    1 << length.min(u32::BITS as usize - 1)
}

impl Triggers {
    /// Takes in the words of one more text of patterns.
    pub(crate) fn add_text(&mut self, patterns: &Patterns) {
        let text = self.texts;
        self.texts += 1;
        for trigger in &patterns.triggers.words {
            for (_, needs) in &trigger.met {
                self.add(&trigger.word, text, *needs);
            }
        }
    }

    fn add(&mut self, word: &str, text: usize, needs: u128) {
        let index = self.place(word).unwrap_or_else(|| {
            let (first, length) = key(word);
            self.lengths[usize::from(first)] |= length_bit(length);
            let before = |known: &Trigger| key(&known.word) <= (first, length);
            let index = self.words.partition_point(before);
            let trigger = Trigger {
                word: word.into(),
                met: Vec::new(),
            };
            self.words.insert(index, trigger);
            index
        });
        let met = &mut self.words[index].met;
        match met.iter_mut().find(|(known, _)| *known == text) {
            Some((_, known)) => *known |= needs,
            None => met.push((text, needs)),
        }
    }

    fn find(&self, word: &str) -> &[(usize, u128)] {
        let (first, length) = key(word);
        if self.lengths[usize::from(first)] & length_bit(length) == 0 {
            return &[];
        }
        self.place(word).map_or(&[], |index| &self.words[index].met)
    }

    /// Where a word stands, capitals aside.
    fn place(&self, word: &str) -> Option<usize> {
        let sought = key(word);
        let first = self
            .words
            .partition_point(|known| key(&known.word) < sought);
        let place = self.words[first..]
            .iter()
            .take_while(|known| key(&known.word) == sought)
            .position(|known| known.word.eq_ignore_ascii_case(word))?;
        Some(first + place)
    }

    /// What a sentence holds, for each text of patterns.
    pub(crate) fn signatures(
        &self,
        document: &Document<'_>,
        sentence: &Sentence,
    ) -> Vec<Signature> {
        let mut classes = ClassSet::default();
        let mut signatures = vec![Signature::default(); self.texts];
        for at in sentence.tokens.range() {
            let Some(token) = document.tokens().get(at) else {
                break;
            };
            classes = classes.union(token.classes);
            if let Some(found) = document.expression_at(at) {
                classes = classes.union(found.classes);
            }
            for (text, needs) in self.find(document.text(at)) {
                signatures[*text].words |= needs;
            }
        }
        for signature in &mut signatures {
            signature.classes = classes;
        }
        signatures
    }
}

/// What an item asks for; the words are the first of each entry.
#[derive(Default)]
struct Asked<'a> {
    classes: ClassSet,
    words: Vec<&'a str>,
}

impl Patterns {
    /// Notes for each rule what it cannot do without.
    pub(super) fn read_needs(&mut self) {
        let mut bits = 0;
        let mut triggers = Triggers {
            texts: 1,
            ..Triggers::default()
        };
        let needs: Vec<Vec<Need>> = self
            .rules
            .iter()
            .map(|rule| {
                rule.shape
                    .demanded()
                    .into_iter()
                    .filter_map(|item| self.asked(item))
                    .filter_map(|asked| need(&mut triggers, &mut bits, asked))
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
fn need(triggers: &mut Triggers, bits: &mut u32, asked: Asked<'_>) -> Option<Need> {
    let mut words = 0;
    if !asked.words.is_empty() {
        if *bits == WORD_NEEDS {
            return None;
        }
        words = 1 << *bits;
        *bits += 1;
        for word in asked.words {
            triggers.add(word, 0, words);
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

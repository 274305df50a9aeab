//! All forms of the words in `src/tagger/words`, each with the classes it can have.

use std::collections::{BTreeMap, BTreeSet};

use factclaim::tagger::Word;
use factclaim::tagger::classes::{
    EMPTY, MOST_SETS, SET_BITS, SLOT_BYTES, SLOTS, Table, UNKNOWN, place,
};

const VERBS: &str = include_str!("../../src/tagger/words/verb.tsv");
const NOUNS: &str = include_str!("../../src/tagger/words/noun.tsv");
const ADJECTIVES: &str = include_str!("../../src/tagger/words/adjective.tsv");
const ADVERBS: &str = include_str!("../../src/tagger/words/adverb.tsv");
const IRREGULAR_VERBS: &str = include_str!("../../src/tagger/words/irregular.tsv");
const IRREGULAR_PLURALS: &str = include_str!("../../src/tagger/words/plural.tsv");
const NUMBERS: &str = include_str!("../../src/lexicon/en/number.tsv");

const SINGULAR: u16 = 1;
const PLURAL: u16 = 1 << 1;
const BASE: u16 = 1 << 2;
const PRESENT: u16 = 1 << 3;
const PAST: u16 = 1 << 4;
const PARTICIPLE: u16 = 1 << 5;
const ING: u16 = 1 << 6;
const ADJECTIVE: u16 = 1 << 7;
const COMPARATIVE: u16 = 1 << 8;
const SUPERLATIVE: u16 = 1 << 9;
const ADVERB: u16 = 1 << 10;
const NUMBER: u16 = 1 << 11;

/// Forms with their sets of classes.
#[derive(Debug, Default)]
pub struct Forms(pub BTreeMap<String, u16>);

impl Forms {
    /// The forms of all listed words.
    pub fn english() -> Forms {
        let mut forms = Forms::default();
        let irregular: BTreeMap<&str, Vec<&str>> = entries(IRREGULAR_VERBS)
            .map(|line| {
                let mut columns = line.split('\t');
                (columns.next().unwrap_or_default(), columns.collect())
            })
            .collect();
        for base in entries(VERBS) {
            forms.add(base, BASE);
            let columns = irregular.get(base).map_or(&[][..], Vec::as_slice);
            let other = || {
                columns
                    .get(2)
                    .into_iter()
                    .flat_map(|forms| forms.split('/'))
            };
            if !other().any(|form| form.ends_with('s')) {
                forms.add(&with_s(base), PRESENT);
            }
            if !other().any(|form| form.ends_with("ing")) {
                forms.add(&with_ing(base), ING);
            }
            if columns.is_empty() {
                forms.add(&with_ed(base), PAST | PARTICIPLE);
            }
        }
        for columns in irregular.values() {
            for (column, class) in columns.iter().zip([PAST, PARTICIPLE, PRESENT]) {
                for form in column.split('/') {
                    let is_ing = class == PRESENT && form.ends_with("ing");
                    forms.add(form, if is_ing { ING } else { class });
                }
            }
        }
        let plurals: BTreeMap<&str, &str> = entries(IRREGULAR_PLURALS)
            .filter_map(|line| line.split_once('\t'))
            .collect();
        for singular in entries(NOUNS).chain(plurals.keys().copied()) {
            forms.add(singular, SINGULAR);
            match plurals.get(singular) {
                Some(plurals) => plurals.split('/').for_each(|form| forms.add(form, PLURAL)),
                None => forms.add(&with_s(singular), PLURAL),
            }
        }
        for adjective in entries(ADJECTIVES) {
            forms.add(adjective, ADJECTIVE);
            forms.add(&with_ly(adjective), ADVERB);
            if is_compared_by_ending(adjective) {
                let stem = with_ed(&doubled(adjective));
                let stem = stem.strip_suffix("ed").unwrap_or(&stem);
                forms.add(&format!("{stem}er"), COMPARATIVE);
                forms.add(&format!("{stem}est"), SUPERLATIVE);
            }
        }
        for adverb in entries(ADVERBS) {
            forms.add(adverb, ADVERB);
        }
        for line in entries(NUMBERS) {
            forms.add(line.split('\t').next().unwrap_or_default(), NUMBER);
        }
        forms
    }

    fn add(&mut self, form: &str, class: u16) {
        *self.0.entry(form.to_owned()).or_default() |= class;
    }

    /// The table of these forms, or what stands against it.
    pub fn table(&self) -> Result<Table, &'static str> {
        let sets: BTreeSet<u16> = self.0.values().copied().collect();
        if sets.len() > MOST_SETS {
            return Err("more sets of classes than a slot can number");
        }
        let numbers: BTreeMap<u16, u8> = sets.into_iter().zip(UNKNOWN + 1..).collect();
        if self.0.len() * 4 > SLOTS * 3 {
            return Err("the forms have outgrown their table");
        }
        let mut table = [0; SLOTS * SLOT_BYTES];
        let (slots, _) = table.as_chunks_mut::<SLOT_BYTES>();
        for (form, set) in &self.0 {
            let (mut slot, print) = place(Word::new(form).hash());
            while u16::from_le_bytes(slots[slot]) != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = (print << SET_BITS | u16::from(numbers[set])).to_le_bytes();
        }
        Ok(table)
    }
}

/// The lines of a list without its head.
fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#'))
}

fn is_vowel(letter: u8) -> bool {
    b"aeiou".contains(&letter)
}

/// The word without a final y that follows a consonant.
fn before_y(word: &str) -> Option<&str> {
    let stem = word.strip_suffix('y')?;
    (!is_vowel(*stem.as_bytes().last()?)).then_some(stem)
}

fn with_s(word: &str) -> String {
    match before_y(word) {
        Some(stem) => format!("{stem}ies"),
        None if ["s", "x", "z", "ch", "sh"]
            .iter()
            .any(|end| word.ends_with(end)) =>
        {
            format!("{word}es")
        }
        None => format!("{word}s"),
    }
}

fn with_ed(word: &str) -> String {
    match before_y(word) {
        Some(stem) => format!("{stem}ied"),
        None if word.ends_with('e') => format!("{word}d"),
        None => format!("{word}ed"),
    }
}

fn with_ing(word: &str) -> String {
    let stem = word
        .strip_suffix('e')
        .filter(|stem| !stem.ends_with(['e', 'o', 'y']))
        .unwrap_or(word);
    format!("{stem}ing")
}

fn with_ly(adjective: &str) -> String {
    let stem = adjective.strip_suffix('e');
    match (before_y(adjective), stem) {
        (Some(stem), _) => format!("{stem}ily"),
        (_, Some(stem)) if stem.ends_with('l') => format!("{stem}y"),
        _ if adjective.ends_with("ll") => format!("{adjective}y"),
        _ if adjective.ends_with("ic") => format!("{adjective}ally"),
        _ => format!("{adjective}ly"),
    }
}

/// One syllable, or two of which the second is a mere -y, -le, -er or -ow.
fn is_compared_by_ending(adjective: &str) -> bool {
    let bytes = adjective.as_bytes();
    let sounded = adjective.strip_suffix('e').unwrap_or(adjective).as_bytes();
    let is_sounded = |&letter: &u8| is_vowel(letter) || letter == b'y';
    let syllables = sounded
        .chunk_by(|one, other| is_sounded(one) == is_sounded(other))
        .filter(|part| part.iter().any(is_sounded))
        .count();
    let is_light = ["y", "er", "ow"].iter().any(|end| adjective.ends_with(end));
    let is_derived = ["ed", "ing", "est"]
        .iter()
        .any(|end| adjective.ends_with(end));
    bytes.len() > 2 && !is_derived && (syllables < 2 || syllables == 2 && is_light)
}

/// The word with its last letter twice where a short vowel stands before it: "bigg" of "big".
fn doubled(word: &str) -> String {
    let bytes = word.as_bytes();
    match bytes {
        [.., first, vowel, last]
            if !is_vowel(*first)
                && is_vowel(*vowel)
                && !is_vowel(*last)
                && !b"wxy".contains(last)
                && bytes.iter().filter(|&&letter| is_vowel(letter)).count() == 1 =>
        {
            format!("{word}{}", char::from(*last))
        }
        _ => word.to_owned(),
    }
}

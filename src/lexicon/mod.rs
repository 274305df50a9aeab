//! Word lists: which classes a word belongs to, found in one look-up.
//!
//! A list is a file `src/lexicon/en/CLASS.tsv`: a head comment, then one entry a line, lower-case, sorted by bytes, unique,
//! its columns separated by tabs. A column headed `forms` holds further spellings or inflections of the entry, separated by
//! spaces, that share its row (`kill` has `killed killing kills`). An entry of several words (`according to`) is a *phrase*;
//! hyphens count as words of their own there, as they do for the lexer.
//!
//! | asked | answered |
//! |---|---|
//! | [`Lexicon::word`] of `killed` | a [`WordId`] |
//! | [`Lexicon::classes`] of it | the [`ClassSet`] {`Kill`} |
//! | [`Lexicon::row`] of it in `Kill` | the columns of the line |
//! | [`Lexicon::phrases`] of `according` | the phrases that start with it, longest first |
//!
//! Words are looked up with their ASCII letters lowered and `’` read as `'`. The table is an open-addressed hash table: on news
//! text it is three times as fast as the standard map, and every word of the text goes through it.

mod class;
mod table;

pub use class::{Class, ClassSet};
use once_cell::sync::Lazy;
use table::Table;

use crate::language::Language;

/// A word that some list names. [`WordId::UNKNOWN`] stands for all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct WordId(u32);

impl WordId {
    /// A word in no list.
    pub const UNKNOWN: WordId = WordId(0);

    /// Position for tables kept beside the lexicon; 0 is the unknown word.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Whether some list names the word.
    pub const fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// One line of a word list.
#[derive(Debug, Clone)]
pub struct Row {
    /// The entry, as in the file.
    pub entry: &'static str,
    /// All columns, the entry first.
    pub columns: Vec<&'static str>,
}

/// An entry of several words.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// The words after the first.
    pub rest: Vec<WordId>,
    /// The id of the phrase as a whole; its classes and rows are asked for like a word's.
    pub id: WordId,
}

#[derive(Debug, Default)]
struct WordEntry {
    classes: ClassSet,
    /// (class, index into that class's rows), at most a handful.
    rows: Vec<(Class, u32)>,
    phrases: Vec<Phrase>,
}

/// All word lists of one language.
#[derive(Debug)]
pub struct Lexicon {
    table: Table,
    words: Vec<WordEntry>,
    rows: Vec<Vec<Row>>,
}

static ENGLISH: Lazy<Lexicon> = Lazy::new(|| Lexicon::read(class::ENGLISH_FILES));

impl Lexicon {
    /// The lists of a language, read at the first call.
    pub fn of(language: Language) -> &'static Lexicon {
        match language {
            Language::English => &ENGLISH,
        }
    }

    fn read(files: &'static [(Class, &'static str)]) -> Self {
        let mut lexicon = Self {
            table: Table::default(),
            words: vec![WordEntry::default()],
            rows: vec![Vec::new(); Class::COUNT],
        };
        for &(class, text) in files {
            let forms = text
                .lines()
                .find_map(|line| line.strip_prefix("# columns: "))
                .and_then(|columns| {
                    columns
                        .split_whitespace()
                        .position(|column| column == "forms")
                });
            for line in text
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
            {
                let columns: Vec<&str> = line.split('\t').collect();
                let row = lexicon.rows[class as usize].len() as u32;
                lexicon.add(columns[0], class, row);
                let more = forms
                    .and_then(|at| columns.get(at))
                    .copied()
                    .unwrap_or_default();
                for form in more.split_whitespace() {
                    lexicon.add(form, class, row);
                }
                lexicon.rows[class as usize].push(Row {
                    entry: columns[0],
                    columns,
                });
            }
        }
        for word in &mut lexicon.words {
            word.phrases
                .sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        lexicon
    }

    fn add(&mut self, entry: &str, class: Class, row: u32) {
        // Most entries are single words; they need no list of their parts.
        let id = match entry.contains([' ', '_', '-']) {
            true => self.intern_phrase(entry),
            false => self.intern(entry),
        };
        if !id.is_known() {
            return;
        }
        let word = &mut self.words[id.index()];
        word.classes.insert(class);
        if !word.rows.contains(&(class, row)) {
            word.rows.push((class, row));
        }
    }

    /// The id of an entry of several words; `_` joins them inside a `forms` column, where a blank separates forms.
    fn intern_phrase(&mut self, entry: &str) -> WordId {
        let words: Vec<WordId> = phrase_words(entry).map(|word| self.intern(word)).collect();
        let (first, rest) = match words.as_slice() {
            [] => return WordId::UNKNOWN,
            [word] => return *word,
            [first, rest @ ..] => (*first, rest),
        };
        let known = self.words[first.index()]
            .phrases
            .iter()
            .find(|phrase| phrase.rest == rest);
        if let Some(phrase) = known {
            return phrase.id;
        }
        let id = self.new_word();
        self.words[first.index()].phrases.push(Phrase {
            rest: rest.to_vec(),
            id,
        });
        id
    }

    fn intern(&mut self, word: &str) -> WordId {
        if let Some(id) = self.table.find(table::hash(word.as_bytes()), word) {
            return WordId(id);
        }
        let id = self.new_word();
        self.table.insert(word, id.0);
        id
    }

    fn new_word(&mut self) -> WordId {
        self.words.push(WordEntry::default());
        WordId(u32::try_from(self.words.len() - 1).unwrap_or(0))
    }

    /// The id of a word; capitals and curly apostrophes make no difference.
    pub fn word(&self, word: &str) -> WordId {
        WordId(self.table.find_folded(word).unwrap_or(0))
    }

    /// The id of a whole entry as a list writes it, phrases included: `according to`, `so-called`.
    pub fn entry(&self, entry: &str) -> WordId {
        let mut words = phrase_words(entry).map(|word| self.word(word));
        let Some(first) = words.next() else {
            return WordId::UNKNOWN;
        };
        let rest: Vec<WordId> = words.collect();
        if rest.is_empty() {
            return first;
        }
        let phrase = self
            .phrases(first)
            .iter()
            .find(|phrase| phrase.rest == rest);
        phrase.map_or(WordId::UNKNOWN, |phrase| phrase.id)
    }

    /// The classes of a word or phrase.
    pub fn classes(&self, id: WordId) -> ClassSet {
        self.words[id.index()].classes
    }

    /// The phrases that start with this word, longest first.
    pub fn phrases(&self, id: WordId) -> &[Phrase] {
        &self.words[id.index()].phrases
    }

    /// The line of `class` that names this word or phrase.
    pub fn row(&self, id: WordId, class: Class) -> Option<&Row> {
        let word = &self.words[id.index()];
        let (_, row) = word.rows.iter().find(|(of, _)| *of == class)?;
        self.rows[class as usize].get(*row as usize)
    }

    /// Whether a column that holds several items, with commas between, has one of them, in capitals or not.
    pub fn lists(&self, id: WordId, class: Class, column: usize, item: &str) -> bool {
        self.column(id, class, column).is_some_and(|items| {
            items
                .split(',')
                .any(|other| other.eq_ignore_ascii_case(item))
        })
    }

    /// Whether a word or phrase that reports takes something, as the list of cues names it: `clause`, `object+infinitive`, `about`.
    pub fn takes(&self, cue: WordId, what: &str) -> bool {
        const TAKES: usize = 2;
        self.lists(cue, Class::Cue, TAKES, what)
    }

    /// A column of the line of `class` that names this word, the entry being column 0.
    pub fn column(&self, id: WordId, class: Class, column: usize) -> Option<&'static str> {
        self.row(id, class)?.columns.get(column).copied()
    }

    /// All lines of a class, in file order.
    pub fn rows(&self, class: Class) -> &[Row] {
        &self.rows[class as usize]
    }

    /// How many words and phrases the lists name, the unknown word counted: the size of a table indexed by [`WordId`].
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether no list names any word.
    pub fn is_empty(&self) -> bool {
        self.words.len() <= 1
    }
}

/// The words of an entry, cut as the lexer cuts running text.
fn phrase_words(entry: &str) -> impl Iterator<Item = &str> {
    entry
        .split([' ', '_'])
        .flat_map(|word| {
            word.split_inclusive('-').flat_map(|part| {
                let (head, hyphen) = match part.strip_suffix('-') {
                    Some(head) => (head, Some("-")),
                    None => (part, None),
                };
                [Some(head), hyphen].into_iter().flatten()
            })
        })
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &[(Class, &str)] = &[
        (
            Class::Kill,
            "# columns: entry forms\nkill\tkilled killing kills\n",
        ),
        (
            Class::Cue,
            "# columns: entry takes\naccording to\tquote\naccording to law\tnone\nkill\tquote\n",
        ),
    ];

    #[test]
    fn a_form_shares_the_row_of_its_entry() {
        let lexicon = Lexicon::read(SAMPLE);
        let id = lexicon.word("Killed");
        assert_eq!(
            lexicon.row(id, Class::Kill).map(|row| row.entry),
            Some("kill")
        );
        assert!(lexicon.row(id, Class::Cue).is_none());
        assert!(lexicon.classes(lexicon.word("kill")).has(Class::Cue));
    }

    #[test]
    fn longer_phrases_come_first() {
        let lexicon = Lexicon::read(SAMPLE);
        let phrases = lexicon.phrases(lexicon.word("according"));
        assert_eq!(
            phrases
                .iter()
                .map(|phrase| phrase.rest.len())
                .collect::<Vec<_>>(),
            [2, 1]
        );
        assert_eq!(lexicon.column(phrases[1].id, Class::Cue, 1), Some("quote"));
        assert_eq!(lexicon.entry("According to"), phrases[1].id);
        assert!(
            !lexicon.entry("according").is_known()
                || lexicon.classes(lexicon.entry("according")).is_empty()
        );
        assert_eq!(lexicon.entry("according with"), WordId::UNKNOWN);
    }

    #[test]
    fn unknown_words_have_no_class() {
        let lexicon = Lexicon::read(SAMPLE);
        assert!(!lexicon.word("killer").is_known());
        assert!(lexicon.classes(WordId::UNKNOWN).is_empty());
    }

    #[test]
    fn hyphens_are_words_of_a_phrase() {
        assert_eq!(
            phrase_words("so-called").collect::<Vec<_>>(),
            ["so", "-", "called"]
        );
        assert_eq!(
            phrase_words("as_much as").collect::<Vec<_>>(),
            ["as", "much", "as"]
        );
    }
}

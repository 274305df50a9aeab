//! The word lists read into the tables.

use super::{
    Facts, FractionWord, LabelKind, Measure, MeasureKind, MeasureRow, NumberKind, NumberWord,
    Place, ScaleKind, ScaleWord, Spelling, Vocabulary,
};
use crate::decimal;
use crate::lexicon::{Class, Lexicon, Row, WordId};

pub(super) struct Builder<'l> {
    pub lexicon: &'l Lexicon,
    pub vocabulary: Vocabulary,
    /// Spellings with their word, sorted into the vocabulary at the end.
    pub spelt: Vec<(WordId, Spelling)>,
}

impl Builder<'_> {
    pub fn build(mut self) -> Vocabulary {
        self.numbers();
        self.labels();
        self.units();
        self.currencies();
        self.finish()
    }

    fn numbers(&mut self) {
        let lexicon = self.lexicon;
        for row in lexicon.rows(Class::Number) {
            let kind = match column(row, 2) {
                "zero" => NumberKind::Zero,
                "digit" => NumberKind::Digit,
                "teen" => NumberKind::Teen,
                "ten" => NumberKind::Ten,
                "fold" => NumberKind::Fold,
                _ => NumberKind::Vague,
            };
            let value = number(row, 1);
            self.each(row, 3, |facts, _| {
                facts.number = Some(NumberWord { value, kind })
            });
        }
        for row in lexicon.rows(Class::Scale) {
            let kind = match column(row, 2) {
                "plural" => ScaleKind::Plural,
                "letter" => ScaleKind::Letter,
                _ => ScaleKind::Word,
            };
            if let Some(factor) = decimal::read(column(row, 1)) {
                self.each(row, 3, |facts, _| {
                    facts.scale = Some(ScaleWord { factor, kind })
                });
            }
        }
        for row in lexicon.rows(Class::Ordinal) {
            let value = number(row, 1);
            self.each(row, 2, |facts, _| facts.ordinal = Some(value));
        }
        for row in lexicon.rows(Class::Fraction) {
            let denominator = number(row, 1);
            self.each(row, 2, |facts, form| {
                facts.fraction = Some(FractionWord {
                    denominator,
                    is_plural: form != row.entry,
                });
            });
        }
        for row in lexicon.rows(Class::Month) {
            let value = number(row, 1);
            self.each(row, 2, |facts, _| facts.month = Some(value));
        }
        for row in lexicon.rows(Class::Modifier) {
            if column(row, 1) == "gap" {
                self.each(row, usize::MAX, |facts, _| facts.is_gap = true);
            }
        }
    }

    fn labels(&mut self) {
        let lexicon = self.lexicon;
        for row in lexicon.rows(Class::Label) {
            let kind = match column(row, 1) {
                "rank" => LabelKind::Rank,
                "weak" => LabelKind::Weak,
                "street" => LabelKind::Street,
                "name" => LabelKind::Name,
                "clock" => LabelKind::Clock,
                "zone" => LabelKind::Zone,
                "era" => LabelKind::Era,
                "year" => LabelKind::Year,
                _ => LabelKind::Strong,
            };
            self.each(row, 2, |facts, _| facts.label = Some(kind));
        }
    }

    fn units(&mut self) {
        let lexicon = self.lexicon;
        for row in lexicon.rows(Class::Unit) {
            let dimension = column(row, 1);
            let kind = if dimension == "per" {
                MeasureKind::Per
            } else {
                MeasureKind::Plain
            };
            let measure = self.measure(MeasureRow {
                name: row.entry,
                dimension,
                code: Some(column(row, 2)).filter(|code| !code.is_empty()),
                kind,
                factor: decimal::read(column(row, 3)),
                main: "",
                family: "",
                place: Place::Behind,
            });
            match row.entry {
                "degree" => self.vocabulary.degree = measure,
                "foot" => self.vocabulary.foot = measure,
                "inch" => self.vocabulary.inch = measure,
                "mobile generation" => self.vocabulary.generation = measure,
                "time" => self.vocabulary.time = measure,
                "year" => self.vocabulary.year = measure,
                _ => {}
            }
            self.spell(row, measure, [5, 6, usize::MAX]);
        }
    }

    fn currencies(&mut self) {
        let lexicon = self.lexicon;
        for row in lexicon.rows(Class::Currency) {
            let measure = self.measure(MeasureRow {
                name: column(row, 1),
                dimension: "currency",
                code: Some(column(row, 2)).filter(|code| !code.is_empty()),
                kind: MeasureKind::Money,
                factor: decimal::read(column(row, 3)),
                main: column(row, 4),
                family: column(row, 6),
                place: match column(row, 5) {
                    "large" => Place::BehindLarge,
                    "before" => Place::Before,
                    "part" => Place::BehindMain,
                    _ => Place::Behind,
                },
            });
            for prefix in column(row, 7).split_whitespace() {
                self.vocabulary.prefixes.push((prefix, measure));
            }
            self.spell(row, measure, [8, 9, 10]);
        }
    }

    fn measure(&mut self, row: MeasureRow) -> Measure {
        self.vocabulary.measures.push(row);
        Measure(u16::try_from(self.vocabulary.measures.len() - 1).unwrap_or(0))
    }

    /// Notes the spellings of a row, whose columns of symbols, forms and open forms are given.
    fn spell(&mut self, row: &Row, measure: Measure, [symbols, forms, open]: [usize; 3]) {
        let symbols: Vec<&str> = column(row, symbols).split_whitespace().collect();
        let open: Vec<&str> = column(row, open).split_whitespace().collect();
        for form in std::iter::once(row.entry).chain(column(row, forms).split_whitespace()) {
            let word = self.word(form);
            let is_open = open.contains(&form);
            let mut is_symbol = false;
            for &symbol in symbols.iter().filter(|s| s.to_lowercase() == form) {
                is_symbol = true;
                self.spelt.push((
                    word,
                    Spelling {
                        measure,
                        symbol: Some(symbol),
                        is_open,
                    },
                ));
            }
            if !is_symbol {
                self.spelt.push((
                    word,
                    Spelling {
                        measure,
                        symbol: None,
                        is_open,
                    },
                ));
            }
        }
    }

    /// Calls `set` with the facts of an entry and of each of its forms.
    fn each(&mut self, row: &Row, forms: usize, mut set: impl FnMut(&mut Facts, &str)) {
        for form in std::iter::once(row.entry).chain(column(row, forms).split_whitespace()) {
            let word = self.word(form);
            set(self.facts(word), form);
        }
    }

    fn facts(&mut self, word: WordId) -> &mut Facts {
        let vocabulary = &mut self.vocabulary;
        let place = &mut vocabulary.places[word.index()];
        if *place == 0 && word.is_known() {
            vocabulary.facts.push(Facts::NONE);
            *place = u16::try_from(vocabulary.facts.len() - 1).unwrap_or(0);
        }
        &mut vocabulary.facts[*place as usize]
    }

    /// The id of an entry as the lists write it, blanks or `_` between its words.
    fn word(&self, entry: &str) -> WordId {
        self.lexicon.entry(entry)
    }

    fn finish(mut self) -> Vocabulary {
        let mut spelt = std::mem::take(&mut self.spelt);
        spelt.sort_by_key(|(word, _)| *word);
        for group in spelt.chunk_by(|(left, _), (right, _)| left == right) {
            let start = self.vocabulary.spellings.len();
            self.vocabulary
                .spellings
                .extend(group.iter().map(|(_, spelling)| *spelling));
            let end = self.vocabulary.spellings.len();
            let range = (
                u16::try_from(start).unwrap_or(0),
                u16::try_from(end).unwrap_or(0),
            );
            self.facts(group[0].0).spellings = range;
        }
        self.vocabulary
    }
}

fn column(row: &Row, at: usize) -> &'static str {
    row.columns.get(at).copied().unwrap_or_default()
}

fn number(row: &Row, at: usize) -> u32 {
    column(row, at).parse().unwrap_or(0)
}

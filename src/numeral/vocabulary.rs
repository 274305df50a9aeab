//! The word lists of numbers, scales, units and labels, read once into tables indexed by word.

mod builder;

use crate::decimal::Decimal;
use crate::lexicon::{Lexicon, WordId};

/// What the word lists say about numbers, ready to be asked for each token.
///
/// ```
/// use factclaim::{Language, Lexicon, numeral::Vocabulary};
/// let vocabulary = Vocabulary::new(Lexicon::of(Language::English)); // build once, keep
/// # let _ = vocabulary;
/// ```
#[derive(Debug)]
pub struct Vocabulary {
    /// Position in `facts` of each word; most words have none and share the first.
    places: Box<[u16]>,
    facts: Vec<Facts>,
    spellings: Vec<Spelling>,
    measures: Vec<MeasureRow>,
    /// Letters before a dollar sign.
    prefixes: Vec<(&'static str, Measure)>,
    year: Measure,
    time: Measure,
    generation: Measure,
}

/// A line of the unit or currency list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measure(u16);

#[derive(Debug)]
struct MeasureRow {
    name: &'static str,
    dimension: &'static str,
    code: Option<&'static str>,
    kind: MeasureKind,
    /// A common word that is money only behind a large number: "1.2 trillion won".
    needs_large: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MeasureKind {
    Plain,
    Money,
    /// Only behind `per` or `a`: a share, a head.
    Per,
}

#[derive(Debug, Clone, Copy)]
struct Spelling {
    measure: Measure,
    /// The spelling, where capitals count.
    symbol: Option<&'static str>,
}

impl NumberWord {
    /// Whether it is a figure of its own: neither vague nor a multiple.
    pub fn is_figure(self) -> bool {
        !matches!(self.kind, NumberKind::Vague | NumberKind::Fold)
    }
}

/// What the lists say of one word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub number: Option<NumberWord>,
    pub scale: Option<ScaleWord>,
    pub ordinal: Option<u32>,
    pub fraction: Option<FractionWord>,
    pub month: Option<u32>,
    pub label: Option<LabelKind>,
    /// Stands between a number and its unit: "three more years".
    pub is_gap: bool,
    spellings: (u16, u16),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NumberWord {
    pub value: u32,
    pub kind: NumberKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberKind {
    Zero,
    Digit,
    Teen,
    Ten,
    Vague,
    Fold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ScaleWord {
    pub factor: Decimal,
    pub kind: ScaleKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScaleKind {
    Word,
    Plural,
    Letter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FractionWord {
    pub denominator: u32,
    pub is_plural: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LabelKind {
    Strong,
    Rank,
    Weak,
    Street,
    Name,
    Clock,
    Zone,
    Era,
    Year,
}

impl Facts {
    /// Of a word in no list.
    pub const NONE: Facts = Facts {
        number: None,
        scale: None,
        ordinal: None,
        fraction: None,
        month: None,
        label: None,
        is_gap: false,
        spellings: (0, 0),
    };
}

impl Vocabulary {
    /// Reads the lists of a lexicon.
    pub fn new(lexicon: &Lexicon) -> Self {
        builder::Builder {
            lexicon,
            vocabulary: Self {
                places: vec![0; lexicon.len()].into(),
                facts: vec![Facts::NONE],
                spellings: Vec::new(),
                measures: Vec::new(),
                prefixes: Vec::new(),
                year: Measure(0),
                time: Measure(0),
                generation: Measure(0),
            },
            spelt: Vec::new(),
        }
        .build()
    }

    /// What the lists say of a word.
    pub(super) fn facts(&self, word: WordId) -> &Facts {
        let place = self.places.get(word.index()).copied().unwrap_or(0);
        &self.facts[place as usize]
    }

    /// The unit a word or phrase spelt as `text` stands for behind a number. A word that is also no money needs a large one:
    /// at least a million where it is another unit (pounds), else at least a thousand (won).
    pub(super) fn measure_of(
        &self,
        word: WordId,
        text: &str,
        size: Option<Decimal>,
    ) -> Option<Measure> {
        let spellings = self.spellings_of(word);
        let needs_large = |spelling: &&Spelling| self.row(spelling.measure).needs_large;
        let plain = || spellings.iter().filter(|spelling| !needs_large(spelling));
        let found = plain()
            .find(|spelling| spelling.symbol.is_some_and(|symbol| is_spelt(text, symbol)))
            .or_else(|| plain().find(|spelling| spelling.symbol.is_none()))
            // "KM", "Mph": where capitals tell nothing apart they may stand anywhere, but a lone letter must be exact.
            .or_else(|| {
                let even = [u8::is_ascii_uppercase, u8::is_ascii_lowercase]
                    .iter()
                    .any(|case| text.bytes().all(|byte| case(&byte)));
                let clear = text.len() > 2 || text.len() == 2 && spellings.len() == 1 && even;
                plain().next().filter(|_| clear)
            });
        let least = Decimal::from(if found.is_some() { 1_000_000 } else { 1000 });
        spellings
            .iter()
            .find(|spelling| needs_large(spelling) && size.is_some_and(|size| size >= least))
            .or(found)
            .map(|spelling| spelling.measure)
    }

    /// The money that a sign or a code in capitals stands for: `$`, `USD`, `Rs`.
    pub(super) fn money_sign(&self, word: WordId, text: &str) -> Option<Measure> {
        let is_sign = text.bytes().all(|byte| !byte.is_ascii_alphanumeric());
        self.spellings_of(word)
            .iter()
            .find(|spelling| {
                self.is_money(spelling.measure)
                    && match spelling.symbol {
                        Some(symbol) => is_spelt(text, symbol),
                        None => is_sign,
                    }
            })
            .map(|spelling| spelling.measure)
    }

    fn spellings_of(&self, word: WordId) -> &[Spelling] {
        let (start, end) = self.facts(word).spellings;
        &self.spellings[start as usize..end as usize]
    }

    /// The year, as the unit of ages.
    pub(super) fn year(&self) -> Measure {
        self.year
    }

    pub(super) fn kind(&self, measure: Measure) -> MeasureKind {
        self.row(measure).kind
    }

    pub(crate) fn dimension(&self, measure: Measure) -> &'static str {
        self.row(measure).dimension
    }

    pub(crate) fn name(&self, measure: Measure) -> &'static str {
        self.row(measure).name
    }

    pub(crate) fn code(&self, measure: Measure) -> Option<&'static str> {
        self.row(measure).code
    }

    pub(super) fn is_money(&self, measure: Measure) -> bool {
        self.row(measure).kind == MeasureKind::Money
    }

    /// The dollar that letters before its sign name: `A` of `A$5`.
    pub(super) fn dollar(&self, prefix: &str) -> Option<Measure> {
        self.prefixes
            .iter()
            .find(|(letters, _)| {
                *letters == prefix || prefix.len() > 2 && letters.eq_ignore_ascii_case(prefix)
            })
            .map(|(_, measure)| *measure)
    }

    /// The unit of `four times` and `sixfold`.
    pub(super) fn time(&self) -> Measure {
        self.time
    }

    /// The unit of `5G`.
    pub(super) fn generation(&self) -> Measure {
        self.generation
    }

    fn row(&self, measure: Measure) -> &MeasureRow {
        &self.measures[measure.0 as usize]
    }
}

/// Whether words are spelt as a symbol, whose tokens are joined by `_`: `km/h` and `km_/_h`.
fn is_spelt(text: &str, symbol: &str) -> bool {
    text.bytes()
        .filter(|byte| *byte != b' ')
        .eq(symbol.bytes().filter(|byte| *byte != b'_'))
}

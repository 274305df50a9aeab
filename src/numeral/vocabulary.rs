//! The word lists of numbers, scales, units and labels, read once into tables indexed by word.

mod builder;
mod facts;

pub(super) use facts::{
    Facts, FractionWord, LabelKind, NumberKind, NumberWord, ScaleKind, ScaleWord,
};

use super::unit::Per;
use crate::decimal::{self, Decimal};
use crate::document::Document;
use crate::lexicon::{Class, Lexicon, WordId};

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
    degree: Measure,
    foot: Measure,
    generation: Measure,
    inch: Measure,
    time: Measure,
    year: Measure,
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
    /// What it is in the base unit of its dimension; of money, in its main unit. None where no decimal says it.
    factor: Option<Decimal>,
    /// The code of the money it is a part of.
    main: &'static str,
    /// What currencies of its kind are called: dollar, pound.
    family: &'static str,
    place: Place,
}

/// Where a unit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Behind,
    /// A common word that is money only behind a large number: "1.2 trillion won".
    BehindLarge,
    /// A letter that is money only before its number: "R1.5bn".
    Before,
    /// A word that is money only behind its main unit: "thirty ringgit 25 sen".
    BehindMain,
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
    /// Fits every currency of its family: "dollars".
    is_open: bool,
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
                degree: Measure(0),
                foot: Measure(0),
                generation: Measure(0),
                inch: Measure(0),
                time: Measure(0),
                year: Measure(0),
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
    /// at least a million where it is another unit (pounds), else at least a thousand (won). `home` is what open words of its
    /// family mean.
    pub(super) fn measure_of(
        &self,
        word: WordId,
        text: &str,
        size: Option<Decimal>,
        home: Option<Measure>,
    ) -> Option<Measure> {
        let spellings = self.spellings_of(word);
        let place = |spelling: &Spelling| self.row(spelling.measure).place;
        let plain = || {
            spellings
                .iter()
                .filter(|spelling| place(spelling) == Place::Behind)
        };
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
            .find(|spelling| {
                place(spelling) == Place::BehindLarge && size.is_some_and(|size| size >= least)
            })
            .or(found)
            .map(|spelling| self.at_home(spelling, home))
    }

    /// The part of a money that a word behind it names: `sen` behind ringgit.
    pub(super) fn money_part(&self, word: WordId) -> Option<Measure> {
        self.spellings_of(word)
            .iter()
            .find(|spelling| self.row(spelling.measure).place == Place::BehindMain)
            .map(|spelling| spelling.measure)
    }

    /// The money that a common word can be behind a large number: `pounds`.
    pub(super) fn money_name(&self, word: WordId, home: Option<Measure>) -> Option<Measure> {
        self.spellings_of(word)
            .iter()
            .find(|spelling| self.row(spelling.measure).place == Place::BehindLarge)
            .map(|spelling| self.at_home(spelling, home))
    }

    /// What an open spelling means where `home` belongs to its family.
    fn at_home(&self, spelling: &Spelling, home: Option<Measure>) -> Measure {
        home.filter(|home| {
            spelling.is_open && self.row(*home).family == self.row(spelling.measure).family
        })
        .unwrap_or(spelling.measure)
    }

    /// The money that a sign or a code in capitals stands for: `$`, `USD`, `Rs`.
    pub(super) fn money_sign(
        &self,
        word: WordId,
        text: &str,
        home: Option<Measure>,
    ) -> Option<Measure> {
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
            .map(|spelling| self.at_home(spelling, home))
    }

    /// The money of an ISO 4217 code in capitals.
    pub(crate) fn money_code(&self, code: &str) -> Option<Measure> {
        let row = self.measures.iter().position(|row| {
            row.kind == MeasureKind::Money && row.place == Place::Behind && row.code == Some(code)
        })?;
        u16::try_from(row).ok().map(Measure)
    }

    /// Whether a letter needs more than a few digits behind it to be money: `R1.5bn`, but not `R2`.
    pub(super) fn is_weak_sign(&self, measure: Measure) -> bool {
        self.row(measure).place == Place::Before
    }

    /// How many of one unit make another of its dimension; of money, only for a part and what it can be a part of.
    pub(super) fn parts_of(&self, whole: Measure, part: Measure) -> Option<Decimal> {
        let (whole, part) = (self.row(whole), self.row(part));
        let fits = whole.dimension == part.dimension
            && (part.main.is_empty() || Some(part.main) == whole.code)
            && (whole.kind != MeasureKind::Money || whole.factor == Some(Decimal::ONE));
        let parts = decimal::quotient(whole.factor?, part.factor?)?;
        (fits && parts > Decimal::ONE).then_some(parts)
    }

    fn spellings_of(&self, word: WordId) -> &[Spelling] {
        let (start, end) = self.facts(word).spellings;
        &self.spellings[start as usize..end as usize]
    }

    /// The year, as the unit of ages.
    pub(super) fn year(&self) -> Measure {
        self.year
    }

    pub(super) fn foot(&self) -> Measure {
        self.foot
    }

    pub(super) fn generation(&self) -> Measure {
        self.generation
    }

    pub(super) fn inch(&self) -> Measure {
        self.inch
    }

    pub(super) fn degree(&self) -> Measure {
        self.degree
    }

    pub(super) fn kind(&self, measure: Measure) -> MeasureKind {
        self.row(measure).kind
    }

    /// A length of time behind `a`, `per`, `each` or `every`: `a year`, but not `a year ago`.
    pub(crate) fn period(&self, document: &Document<'_>, at: usize) -> Option<Per> {
        let is = |at: usize, words: &[&str]| {
            at < document.tokens().len() && words.iter().any(|word| document.is(at, word))
        };
        let token = document
            .tokens()
            .get(at + 1)
            .filter(|_| is(at, &["a", "an", "per", "each", "every"]))?;
        let measure = self.measure_of(token.word, document.text(at + 1), None, None)?;
        let is_dated = document
            .tokens()
            .get(at + 2)
            .is_some_and(|token| token.classes.has(Class::Time))
            || is(at + 2, &["ago", "before", "after", "earlier", "later"]);
        (self.dimension(measure) == "duration" && !is_dated).then_some(Per::Measure(measure))
    }

    pub(super) fn is_per(&self, measure: Measure) -> bool {
        self.row(measure).kind == MeasureKind::Per
    }

    pub(super) fn is_length_or_mass(&self, measure: Measure) -> bool {
        matches!(self.row(measure).dimension, "length" | "mass")
    }

    pub(super) fn is_temperature(&self, measure: Measure) -> bool {
        measure == self.degree || self.row(measure).dimension == "temperature"
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

    /// The dollar that letters before its sign name: `A` of `A$5`, `hk` of `hk $ 5`.
    pub(super) fn dollar(&self, prefix: &str) -> Option<Measure> {
        // "gave us $5"
        let any_case = prefix.len() > 1 && prefix != "us" || prefix == "c";
        self.prefixes
            .iter()
            .find(|(letters, _)| {
                *letters == prefix || any_case && letters.eq_ignore_ascii_case(prefix)
            })
            .map(|(_, measure)| *measure)
    }

    /// The unit of `four times` and `sixfold`.
    pub(super) fn time(&self) -> Measure {
        self.time
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

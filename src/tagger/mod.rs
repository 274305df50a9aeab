//! Parts of speech.
#[doc(hidden)]
pub mod features;

pub use features::Word;
use features::{GUESS_FEATURES, NEAR_FEATURES, PAST_FEATURES, ROWS, SCORED, Scorer};

/// Part of speech: the universal ones, with verbs told apart by form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Tag {
    /// A common noun: "people".
    Noun,
    /// A name: "Kabul".
    ProperNoun,
    /// A pronoun, the possessive ones too: "they", "their", "who".
    Pronoun,
    /// An adjective: "heavy", "third".
    Adjective,
    /// An adverb: "nearly".
    Adverb,
    /// A preposition or postposition: "in", "ago".
    Adposition,
    /// A determiner: "the", "some".
    Determiner,
    /// A number: "12", "three".
    Numeral,
    /// An auxiliary or copula: "has", "is", "would".
    Auxiliary,
    /// "to" before a verb, "not", and the possessive "'s".
    Particle,
    /// A coordinating conjunction: "and".
    Coordinator,
    /// A subordinating conjunction: "because", "that".
    Subordinator,
    /// A verb in a past or present form: "killed three", "kills", "they kill".
    VerbFinite,
    /// A verb in its base form: "will kill", "to kill".
    VerbBase,
    /// A verb in -ing: "killing three".
    VerbIng,
    /// A past participle: "were killed", "people killed in floods".
    VerbParticiple,
    /// A punctuation mark.
    Punctuation,
    /// A symbol: "$", "%".
    Symbol,
    /// An interjection: "oh".
    Interjection,
    /// Anything else.
    Other,
}

const TAGS: [Tag; 20] = [
    Tag::Noun,
    Tag::ProperNoun,
    Tag::Pronoun,
    Tag::Adjective,
    Tag::Adverb,
    Tag::Adposition,
    Tag::Determiner,
    Tag::Numeral,
    Tag::Auxiliary,
    Tag::Particle,
    Tag::Coordinator,
    Tag::Subordinator,
    Tag::VerbFinite,
    Tag::VerbBase,
    Tag::VerbIng,
    Tag::VerbParticiple,
    Tag::Punctuation,
    Tag::Symbol,
    Tag::Interjection,
    Tag::Other,
];

impl Tag {
    fn from_code(code: u8) -> Option<Tag> {
        TAGS.get(usize::from(code)).copied()
    }

    /// A verb in any form; auxiliaries are no verbs here.
    pub fn is_verb(self) -> bool {
        matches!(
            self,
            Tag::VerbFinite | Tag::VerbBase | Tag::VerbIng | Tag::VerbParticiple
        )
    }

    /// A noun, name, pronoun or number.
    pub fn is_nominal(self) -> bool {
        matches!(
            self,
            Tag::Noun | Tag::ProperNoun | Tag::Pronoun | Tag::Numeral
        )
    }

    /// The name of the tag in Universal Dependencies.
    pub fn universal(self) -> &'static str {
        match self {
            Tag::Noun => "NOUN",
            Tag::ProperNoun => "PROPN",
            Tag::Pronoun => "PRON",
            Tag::Adjective => "ADJ",
            Tag::Adverb => "ADV",
            Tag::Adposition => "ADP",
            Tag::Determiner => "DET",
            Tag::Numeral => "NUM",
            Tag::Auxiliary => "AUX",
            Tag::Particle => "PART",
            Tag::Coordinator => "CCONJ",
            Tag::Subordinator => "SCONJ",
            Tag::VerbFinite | Tag::VerbBase | Tag::VerbIng | Tag::VerbParticiple => "VERB",
            Tag::Punctuation => "PUNCT",
            Tag::Symbol => "SYM",
            Tag::Interjection => "INTJ",
            Tag::Other => "X",
        }
    }
}

static ENGLISH: &[u8; ROWS * SCORED] = include_bytes!("en.bin");

/// A part-of-speech tagger: a table of weights, read in place.
#[derive(Clone, Copy)]
pub struct Tagger {
    rows: &'static [[u8; SCORED]; ROWS],
}

impl std::fmt::Debug for Tagger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tagger").finish_non_exhaustive()
    }
}

/// Buffers that [`Tagger::tag`] keeps between sentences.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    guesses: Vec<u8>,
}

impl Tagger {
    /// The tagger for English. It costs nothing to make.
    pub const fn english() -> Tagger {
        match ENGLISH.as_chunks::<SCORED>().0.first_chunk::<ROWS>() {
            Some(rows) => Tagger { rows },
            None => unreachable!(),
        }
    }

    /// Tags the words of one sentence: `out` is cleared and then holds one tag for each word.
    pub fn tag(&self, words: &[Word], scratch: &mut Scratch, out: &mut Vec<Tag>) {
        out.clear();
        out.reserve(words.len());
        let mut reader = Reader { rows: self.rows };
        features::walk(words, &mut scratch.guesses, &mut reader, |tag| {
            out.push(tag)
        });
    }

    /// Tags the words of one sentence.
    ///
    /// ```
    /// use factclaim::tagger::{Tag, Tagger};
    ///
    /// let tags = Tagger::english().tag_words(&["Three", "miners", "were", "killed", "."]);
    /// assert_eq!(tags[0], Tag::Numeral);
    /// assert_eq!(tags[3], Tag::VerbParticiple);
    /// ```
    pub fn tag_words(&self, words: &[&str]) -> Vec<Tag> {
        let words: Vec<Word> = words.iter().map(|word| Word::new(word)).collect();
        let mut tags = Vec::new();
        self.tag(&words, &mut Scratch::default(), &mut tags);
        tags
    }
}

/// Reads weights from a finished table.
struct Reader {
    rows: &'static [[u8; SCORED]; ROWS],
}

impl Reader {
    #[inline(always)]
    fn add(&self, sum: &mut [i16; SCORED], rows: &[usize]) {
        for &row in rows {
            let weights = &self.rows[row % ROWS];
            for (sum, &weight) in sum.iter_mut().zip(weights) {
                *sum += i16::from(weight as i8);
            }
        }
    }
}

/// The place of the highest score, the first of equals. Score and place share one integer, so that
/// the search is a plain maximum without branches.
#[inline(always)]
fn best(sum: &[i16; SCORED]) -> u8 {
    let mut best = i32::MIN;
    for (place, &score) in sum.iter().enumerate() {
        best = best.max(i32::from(score) << 4 | (15 - place as i32));
    }
    15 - (best & 15) as u8
}

impl Scorer for Reader {
    #[inline(always)]
    fn guess(&mut self, _: usize, rows: &[usize; GUESS_FEATURES]) -> u8 {
        let mut sum = [0; SCORED];
        self.add(&mut sum, rows);
        best(&sum)
    }

    #[inline(always)]
    fn choose(
        &mut self,
        _: usize,
        near: &[usize; NEAR_FEATURES],
        past: &[usize; PAST_FEATURES],
    ) -> u8 {
        let mut sum = [0; SCORED];
        self.add(&mut sum, near);
        self.add(&mut sum, past);
        best(&sum)
    }
}

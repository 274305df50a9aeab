//! Parts of speech, with verbs told apart by form.
//!
//! | words | tags |
//! |---|---|
//! | The flood *killed* 40 villagers | finite verb |
//! | 40 villagers were *killed* | participle |
//! | villagers *killed* in the flood | participle |
//! | fears that it may *kill* more | base form |
//! | a flood *killing* 40 villagers | -ing form |
//!
//! Universal tags do not tell the first three apart, and claims live on the difference.
//!
//! The tagger is a greedy averaged perceptron: it goes left to right, adds up the rows of a weight
//! table that stand for a word, its neighbours and the tags so far, and takes the tag with the
//! highest sum. The weights (`en.bin`; origin, licence and figures in `en.md` beside it) are the one
//! trained thing in the crate and are read in place. What they weigh comes from the form of a word
//! and from hand-written lists of verbs, nouns, adjectives and adverbs (`words/`), which tell the
//! classes that a form can have ("fell": a noun, a base form, a past form). Punctuation, symbols and
//! a short list of interjections are known by their form and never scored.
//!
//! Limits: about one token in twenty-one is wrong, most often a name taken for a noun or the other
//! way round, then nouns, verbs and adjectives of one form ("wounded"). A lone past form that could
//! be a participle ("The minister resigned.") is now and then taken for one. A sentence in capitals
//! is tagged as if in lower case, and loses three more tokens in a hundred, names above all; its
//! verbs in the present ("FLOODS KILL 12") pass for nouns. Nothing is ever tagged [`Tag::Other`] but
//! the empty token: foreign words get the tag they look like.
//!
//! Decided against: a beam or a second pass from the right, for speed; hashed features of the clause
//! (a finite verb before, a verb ahead), stems, the two likeliest guesses at each word, a list of
//! verbs without object, and classes for function words, for none of them moved the figures on the
//! dev parts; classes for names, which gained 0.06 points but would tie the weights to the lexicon's
//! growing lists of names.
#[doc(hidden)]
pub mod classes;
#[doc(hidden)]
pub mod features;
mod word;

use std::fmt;

pub use word::Word;

use features::{GUESS_ROWS, GuessRows, HASHED_ROWS, PAIR_ROWS, ROWS, Rows, SCORED, Scorer};

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
    /// A code that stands for no tag reads as [`Tag::Other`].
    fn from_code(code: u8) -> Tag {
        TAGS.get(usize::from(code)).copied().unwrap_or(Tag::Other)
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

/// One row of weights: i8 in the bytes of the table.
type Row = [u8; SCORED];

// A table of any other length does not compile.
static ENGLISH: &[u8; ROWS * SCORED] = include_bytes!("en.bin");

/// A part-of-speech tagger: a table of weights, read in place.
#[derive(Clone, Copy)]
pub struct Tagger {
    guesses: &'static [Row; GUESS_ROWS],
    pairs: &'static [Row; PAIR_ROWS],
    hashed: &'static [Row; HASHED_ROWS],
}

impl fmt::Debug for Tagger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tagger").finish_non_exhaustive()
    }
}

/// Buffers that [`Tagger::tag`] keeps between sentences.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    guesses: Vec<u8>,
}

impl Tagger {
    /// The tagger for English. There is nothing to set up.
    pub const fn english() -> Tagger {
        const { Tagger::over(ENGLISH) }
    }

    const fn over(table: &'static [u8; ROWS * SCORED]) -> Tagger {
        let (rows, _) = table.as_chunks::<SCORED>();
        let (guesses, rows) = rows.split_at(GUESS_ROWS);
        let (pairs, hashed) = rows.split_at(PAIR_ROWS);
        match (
            guesses.first_chunk(),
            pairs.first_chunk(),
            hashed.first_chunk(),
        ) {
            (Some(guesses), Some(pairs), Some(hashed)) => Tagger {
                guesses,
                pairs,
                hashed,
            },
            _ => panic!("the table is shorter than its type says"),
        }
    }

    /// Tags the words of one sentence: `out` is cleared and then holds one tag for each word.
    ///
    /// Takes time linear in the number of words, and allocates only where `scratch` or `out` has
    /// never held a sentence as long.
    ///
    /// ```
    /// use factclaim::tagger::{Scratch, Tag, Tagger, Word};
    ///
    /// let words = ["Rain", "fell", "."].map(Word::new);
    /// let (mut scratch, mut tags) = (Scratch::default(), Vec::new());
    /// Tagger::english().tag(&words, &mut scratch, &mut tags);
    /// assert_eq!(tags, [Tag::Noun, Tag::VerbFinite, Tag::Punctuation]);
    /// ```
    pub fn tag(&self, words: &[Word], scratch: &mut Scratch, out: &mut Vec<Tag>) {
        out.clear();
        out.reserve(words.len());
        features::walk(words, &mut scratch.guesses, &mut Reader(*self), |tag| {
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
struct Reader(Tagger);

/// Adds rows up. The mask keeps every place inside a table whose length is a power of two, which
/// spares the check.
#[inline(always)]
fn add<const N: usize>(sum: &mut [i16; SCORED], table: &[Row; N], places: &[u16]) {
    const { assert!(N.is_power_of_two()) };
    for &place in places {
        let row = &table[usize::from(place) & (N - 1)];
        for (sum, &weight) in sum.iter_mut().zip(row) {
            *sum += i16::from(weight as i8);
        }
    }
}

/// The place of the highest sum, the first of equals. Sum and place share one integer, so that the
/// search is a plain maximum without branches.
#[inline(always)]
fn best(sum: &[i16; SCORED]) -> u8 {
    let last = SCORED as i32 - 1;
    let packed = sum
        .iter()
        .zip(0..)
        .map(|(&sum, place)| i32::from(sum) << 4 | (last - place));
    (last - (packed.fold(i32::MIN, i32::max) & last)) as u8
}

impl Scorer for Reader {
    #[inline(always)]
    fn guess(&mut self, _: usize, rows: &GuessRows) -> u8 {
        let mut sum = [0; SCORED];
        add(&mut sum, self.0.guesses, &rows.0);
        best(&sum)
    }

    #[inline(always)]
    fn choose(&mut self, _: usize, rows: &Rows) -> u8 {
        let mut sum = [0; SCORED];
        add(&mut sum, self.0.pairs, &rows.pairs);
        add(&mut sum, self.0.hashed, &rows.hashed);
        best(&sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(sentence: &str) -> Vec<Tag> {
        let words: Vec<&str> = sentence.split(' ').collect();
        Tagger::english().tag_words(&words)
    }

    #[track_caller]
    fn check(sentence: &str, word: &str, expected: Tag) {
        let index = sentence
            .split(' ')
            .position(|other| other == word)
            .expect("word in sentence");
        assert_eq!(tag(sentence)[index], expected, "{word} in: {sentence}");
    }

    #[test]
    fn passive_and_active() {
        check(
            "The flood killed 40 villagers on Monday .",
            "killed",
            Tag::VerbFinite,
        );
        check(
            "Forty villagers were killed in the flood .",
            "killed",
            Tag::VerbParticiple,
        );
        check(
            "Forty villagers were killed in the flood .",
            "were",
            Tag::Auxiliary,
        );
        check(
            "Forty villagers were killed in the flood .",
            "Forty",
            Tag::Numeral,
        );
    }

    #[test]
    fn participle_after_its_noun() {
        check(
            "Villagers killed in the flood were buried on Tuesday .",
            "killed",
            Tag::VerbParticiple,
        );
        check(
            "Villagers killed in the flood were buried on Tuesday .",
            "buried",
            Tag::VerbParticiple,
        );
    }

    #[test]
    fn perfect() {
        check(
            "The minister has resigned .",
            "resigned",
            Tag::VerbParticiple,
        );
        check(
            "The storm has left thousands without power .",
            "left",
            Tag::VerbParticiple,
        );
        check(
            "The storm left thousands without power .",
            "left",
            Tag::VerbFinite,
        );
    }

    #[test]
    fn base_and_ing() {
        check(
            "Officials expect to evacuate 2,000 homes .",
            "evacuate",
            Tag::VerbBase,
        );
        check(
            "A bus overturned , killing three people .",
            "killing",
            Tag::VerbIng,
        );
    }

    #[test]
    fn all_capitals() {
        let capitals = "MORE THAN 40 PEOPLE WERE INJURED IN THE CRASH";
        assert_eq!(tag(capitals), tag(&capitals.to_lowercase()));
        check(capitals, "INJURED", Tag::VerbParticiple);
        check(capitals, "CRASH", Tag::Noun);
    }

    #[test]
    fn apostrophes() {
        assert_eq!(tag("The players ' union agreed .")[2], Tag::Particle);
        assert_eq!(tag("The players ’ union agreed .")[2], Tag::Particle);
        let quoted = tag("She said ' no deals ' again .");
        assert_eq!((quoted[2], quoted[5]), (Tag::Punctuation, Tag::Punctuation));
    }

    #[test]
    fn any_input_gets_as_many_tags_as_words() {
        let huge = "x".repeat(1 << 20);
        for words in [
            &[][..],
            &[""],
            &["", "", ""],
            &["\0"],
            &["🌊", "\u{301}", "ß", "İ"],
            &[huge.as_str(), "'", huge.as_str()],
            &["'"; 1000],
        ] {
            assert_eq!(Tagger::english().tag_words(words).len(), words.len());
        }
        let words = vec![Word::new("fell"); 100_000];
        let mut tags = vec![Tag::Other];
        Tagger::english().tag(&words, &mut Scratch::default(), &mut tags);
        assert_eq!(tags.len(), words.len());
    }

    #[test]
    fn a_used_scratch_changes_nothing() {
        let words = "Two of the miners rescued on Friday have died"
            .split(' ')
            .map(Word::new);
        let words: Vec<Word> = words.collect();
        let (mut scratch, mut first, mut second) = (Scratch::default(), Vec::new(), Vec::new());
        Tagger::english().tag(&words, &mut scratch, &mut first);
        Tagger::english().tag(&[Word::new("No"); 50], &mut scratch, &mut second);
        Tagger::english().tag(&words, &mut scratch, &mut second);
        assert_eq!(first, second);
    }

    #[test]
    fn codes_are_places() {
        for (code, tag) in TAGS.into_iter().enumerate() {
            assert_eq!(tag as usize, code);
        }
        assert_eq!(Tag::from_code(200), Tag::Other);
    }

    #[test]
    fn equal_sums_give_the_first() {
        let mut sum = [-5; SCORED];
        assert_eq!(best(&sum), 0);
        sum[3] = 7;
        sum[9] = 7;
        assert_eq!(best(&sum), 3);
    }
}

//! The classes a word can belong to, and sets of them.

use std::fmt;

macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident $file:literal,)+) => {
        /// A kind of word, with one word list each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Class {
            $($(#[$doc])* $class,)+
        }

        impl Class {
            /// All classes, in the order of their bits.
            pub const ALL: &'static [Class] = &[$(Class::$class),+];
            /// How many classes there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The name patterns use, and the stem of the file name: `kill`, `given_name`.
            pub const fn name(self) -> &'static str {
                match self { $(Class::$class => $file,)+ }
            }
        }

        pub(super) const ENGLISH_FILES: &[(Class, &str)] = &[
            $((Class::$class, include_str!(concat!("en/", $file, ".tsv"))),)+
        ];
    };
}

classes! {
    /// Verbs of arresting: `arrest`, `detain`.
    Arrest "arrest",
    /// Words written with a full stop that need not end the sentence: `Sen.`, `Inc.`, `Jan.`
    Abbreviation "abbreviation",
    /// Forms of *be*, *have*, *do* and the modal verbs.
    Auxiliary "auxiliary",
    /// Nouns for bodies that act and speak: `ministry`, `police`, `company`.
    Body "body",
    /// Words that set two sides of a race against each other: `lead`, `trail`.
    Contest "contest",
    /// Words that join equals: `and`, `or`.
    Coordinator "coordinator",
    /// Determiners that cannot stand alone: `the`, `every`.
    BoundDeterminer "bound_determiner",
    /// Verbs whose object does what a bare verb behind it says: `let him go`.
    Causative "causative",
    /// Words that lose their beginning to an apostrophe: `'em`, `'tis`.
    Clipping "clipping",
    /// Words behind an amount that compare or change something by it: `higher`, `more`, `rise`.
    Comparison "comparison",
    /// Verbs of using up: `consume`, `use`.
    Consume "consume",
    /// Words that report speech or thought: `said`, `according to`.
    Cue "cue",
    /// Nouns and adjectives that report speech or thought: `claim`, `confident`.
    CueNominal "cue_nominal",
    /// Currency signs, codes and words.
    Currency "currency",
    /// Adjectives and names of peoples: `Chinese`, `Americans`.
    Demonym "demonym",
    /// Words for a day seen from now: `today`.
    Day "day",
    /// Determiners: `the`, `his`, `no`.
    Determiner "determiner",
    /// Verbs of dying: `die`, `perish`.
    Die "die",
    /// Verbs of driving people away: `displace`, `evacuate`.
    Displace "displace",
    /// Verbs that take two objects: `give`, `tell`.
    Ditransitive "ditransitive",
    /// Names of parts of a whole: `half`, `thirds`.
    Fraction "fraction",
    /// First names, with gender.
    GivenName "given_name",
    /// Verbs of possession: `have`, `own`.
    Have "have",
    /// Nouns of illness, weapon or accident that kill: `overdose`, `blast`.
    Harm "harm",
    /// Verbs of wounding: `injure`, `wound`.
    Injure "injure",
    /// Verbs without an object: `vanish`, `fall`.
    Intransitive "intransitive",
    /// Verbs of taking part or being part: `involve`, `include`.
    Involve "involve",
    /// Verbs of killing: `kill`, `murder`.
    Kill "kill",
    /// Nouns for kinds of places: `village`, `market`, `north`.
    Locality "locality",
    /// Words that bound a number: `more than`, `nearly`.
    Modifier "modifier",
    /// Words that make the number beside them a name or a date: `page`, `No.`, `a.m.`
    Label "label",
    /// Nouns for what stands at so many percent: `unemployment`, `rate`.
    Level "level",
    /// Verbs that link, as *be* does: `become`, `remain`.
    Linking "linking",
    /// Names of months.
    Month "month",
    /// Lower-case words inside a person's name: `van`, `de`.
    NameParticle "name_particle",
    /// Words behind a last name: `Jr.`, `III`.
    NameSuffix "name_suffix",
    /// Words that deny: `not`, `never`.
    Negation "negation",
    /// Number words: `seven`, `twenty`.
    Number "number",
    /// Nouns for where, when and how something is said: `interview`, `rally`, `Twitter`.
    Occasion "occasion",
    /// Verbs and nouns of favour and disfavour: `support`, `opinion`.
    Opinion "opinion",
    /// Ordinal words: `third`.
    Ordinal "ordinal",
    /// Particles that go with many verbs: `up`, `out`.
    Particle "particle",
    /// Verbs with a particle: `take over`, `carry out`.
    ParticleVerb "particle_verb",
    /// Nouns for people: `people`, `soldiers`, `woman`.
    Person "person",
    /// Names of countries, states and large cities.
    Place "place",
    /// Prepositions that say where: `in`, `near`.
    PlacePreposition "place_preposition",
    /// Words of votes and polls: `survey`, `candidate`.
    Poll "poll",
    /// Nouns for all who live somewhere: `population`.
    Population "population",
    /// Prepositions.
    Preposition "preposition",
    /// Verbs of making: `produce`, `export`.
    Produce "produce",
    /// Personal, possessive and other pronouns.
    Pronoun "pronoun",
    /// Verbs that say how high something is held to be: `put`, `estimate`.
    Reckon "reckon",
    /// Nouns for what is cited for a number: `survey`, `figures`, `estimate`.
    Record "record",
    /// Words that open a relative clause: `who`, `which`.
    Relative "relative",
    /// Nouns for an office or occupation: `spokesman`, `president`.
    Role "role",
    /// Scale words: `million`, `dozen`.
    Scale "scale",
    /// Pronouns that can be the subject of a verb of saying: `she`, `others`.
    SpeakerPronoun "speaker_pronoun",
    /// Words that set how a number is stated: `if`, `feared`, `without`.
    Stance "stance",
    /// Words for how people are after some harm: `dead`, `missing`.
    State "state",
    /// Verbs of hitting a place: `struck`, `battered`.
    Hit "hit",
    /// Words that open a subordinate clause: `because`, `while`.
    Subordinator "subordinator",
    /// Syllables of Korean and Chinese given names: `jae`, `wen`.
    Syllable "syllable",
    /// Nouns and adverbs of time: `year`, `yesterday`.
    Time "time",
    /// Words that make an adverbial of a noun of time: `last week`, `every day`.
    TimeModifier "time_modifier",
    /// Titles before a person's name: `Mr.`, `Sen.`, `Gen.`
    Title "title",
    /// Nouns for a count of dead: `toll`, `deaths`.
    Toll "toll",
    /// Verbs and nouns of change: `rise`, `drop`.
    Trend "trend",
    /// Units of measure.
    Unit "unit",
    /// Days of the week.
    Weekday "weekday",
    /// Nouns for what shares are parts of: `market`, `population`.
    Whole "whole",
    /// Words that count to zero: `no`, `nobody`.
    Zero "zero",
}

/// A set of classes, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ClassSet(u128);

// A class beyond the width of the set would be lost.
const _: () = assert!(Class::COUNT <= 128);

impl ClassSet {
    /// No class.
    pub const EMPTY: ClassSet = ClassSet(0);

    /// Words that hold a sentence together: with a capital they open one rather than go on with a name.
    pub const FUNCTION_WORDS: ClassSet = ClassSet::of(&[
        Class::Determiner,
        Class::Pronoun,
        Class::Preposition,
        Class::Subordinator,
        Class::Coordinator,
        Class::Auxiliary,
        Class::Relative,
    ]);

    /// Adjectives that say where or to whom people belong, and are their names too: `Ruritanian`, `Republican`.
    pub const CITIZENS: ClassSet = ClassSet::of(&[Class::Demonym, Class::Person]);

    /// Words that say a person came to harm, or was held.
    pub const HARMED: ClassSet = ClassSet::of(&[
        Class::Arrest,
        Class::Die,
        Class::Displace,
        Class::Injure,
        Class::Kill,
        Class::State,
    ]);

    /// The set of the given classes.
    pub const fn of(classes: &[Class]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < classes.len() {
            bits |= 1 << classes[at] as u8;
            at += 1;
        }
        Self(bits)
    }

    /// Adds a class.
    pub const fn insert(&mut self, class: Class) {
        self.0 |= 1 << class as u8;
    }

    /// Whether the class is in the set.
    pub const fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    /// Whether the two sets share a class.
    pub const fn meets(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether every class of `other` is in this set.
    pub const fn contains(self, other: ClassSet) -> bool {
        self.0 & other.0 == other.0
    }

    /// The classes of both sets.
    pub const fn union(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 | other.0)
    }

    /// Whether the set holds no class.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The classes of the set, in the order of [`Class::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Class> {
        Class::ALL
            .iter()
            .copied()
            .filter(move |class| self.has(*class))
    }
}

impl fmt::Debug for ClassSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

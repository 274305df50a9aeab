//! Patterns: what a claim looks like, stated over the roles of a clause in a small notation of its own.
//!
//! ```text
//! class claim = claim | claimed | claims | claiming
//!
//! deaths/object-kill    <kill> active    object {quantity: person}    subject {cause: event}?
//!   + The storm killed 41 people.
//!   - The storm killed the power.
//! deaths/claim          <claim> active   object {quantity: life}      subject {cause}?
//! deaths/toll           noun <toll> ("of" | "at") {quantity: person}
//! ```
//!
//! A rule starts at the margin with its name; what comes behind `as` is a mark, which means what the kind makes of it
//! ([`Match::is_marked`](crate::claim::Match::is_marked)) and nothing to the matcher. Indented lines go on with it; those that open with `+` or `-` are sentences that
//! this very rule must match, and sentences in which no rule of the file may match. `#` opens a comment.
//!
//! # Grammar
//!
//! ```text
//! file      = { class | rule { example } }
//! class     = "class" NAME "=" word { word } { "|" word { word } }
//! rule      = NAME { "as" MARK } ( clause | "noun" sequence )
//! clause    = ( words | "verb" ) [ "active" | "passive" ] [ "then" item ] { element }
//! element   = role ( words | capture ) [ "?" ] [ "then" item [ "?" ] ]
//! role      = "subject" | "object" | "complement" | "agent" | words
//! sequence  = item [ "?" ] { item [ "?" ] }
//! item      = words | capture | "(" sequence { "|" sequence } ")"
//! words     = QUOTED | "<" NAME ">" | "(" words { "|" words } ")"
//! capture   = "{" NAME [ ":" LAYER ] "}"
//! example   = INDENT ( "+" | "-" ) sentence
//! ```
//!
//! # Elements
//!
//! | written | matches |
//! |---|---|
//! | `"rose"` | the word, capitals aside; `"laid off"` the words in a row |
//! | `<kill>` | a word or expression of the class, from the word lists or declared above |
//! | `verb` | any verb, a copula too |
//! | `<kill> active` | a clause with such a verb in the active voice; the roles are those of its surface |
//! | `<kill>` without a voice | both voices: `subject` and `object` are who does it and to whom, whichever way it is said |
//! | `subject {cause}?` | captures the subject, if there is one; a role without `?` must be filled |
//! | `subject <toll>` | the head of the subject belongs to the class |
//! | `("of" \| "from") {cause}` | the first phrase that hangs on the verb with one of these prepositions and fits the capture |
//! | `object {quantity} then "dead"` | the words directly behind what was matched |
//! | `noun "toll" "of" {quantity}` | words in a row, anywhere in a sentence |
//! | `{quantity: person}` | the number: every rule has just one |
//!
//! # Layers
//!
//! | `{name: layer}` | the phrase is |
//! |---|---|
//! | `quantity` | a number of any kind |
//! | `count` | a number without a unit |
//! | `percent` | a percentage or a fraction |
//! | `fraction` | a part in words: `half`, `one in five` |
//! | `money` | an amount of money |
//! | `person` | people, by the head; a count without a noun will do for `{quantity: person}` |
//! | `time`, `place` | a time; a place |
//! | `noun` | neither a pronoun, a time nor a number |
//! | `name` | a name |
//! | `event` | a common noun or name of harm: neither people, a body, a time, a place nor a number |
//! | a class | one whose head belongs to the class; in a row also words of the class that are no phrase |
//!
//! A subject is read from the clause wherever its words stand: through relative clauses, participles, passives and verbs that
//! share it (see [`crate::clause`]). A capture named twice keeps what it caught first, and the later element is passed. Matching never goes back: of the alternatives of a group the first that fits is kept, an
//! optional item is taken where it fits. So a rule takes a bounded number of steps a clause, and no rule can loop.
//!
//! Decided against: repetition (`*`), which token patterns need to bridge gaps and roles make idle; regular expressions, whose
//! gaps would have to be written once for the active, the passive, the participle and the relative clause.

mod matcher;
mod need;
mod parse;
mod roles;
mod sequence;
mod sign;
mod view;

pub use crate::error::{PatternError, PatternErrorKind};
pub use matcher::Captures;
pub use view::{Captured, Measure, Number, View};

use crate::clause::Voice;
use crate::lexicon::Class;
use need::Need;
pub(crate) use need::{Signature, Triggers};

/// The capture that holds the number.
const QUANTITY: &str = "quantity";

/// Rules read from a text in the notation.
///
/// ```
/// use factclaim::pattern::Patterns;
/// let patterns = Patterns::parse(
///     "class fire = fired | laid off\nlayoffs/fire  <fire> active  object {quantity: person}  subject {firm}?",
/// )?;
/// assert_eq!(patterns.rules()[0].name(), "layoffs/fire");
/// # Ok::<(), factclaim::pattern::PatternError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Patterns {
    rules: Vec<Rule>,
    /// The names of the captures; the number stands first.
    captures: Vec<Box<str>>,
    locals: Vec<LocalClass>,
    triggers: Triggers,
}

impl Patterns {
    /// Reads rules.
    ///
    /// # Errors
    /// Where the text is not in the notation; the error names the line, the column, what was found and what was expected.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        parse::parse(text)
    }

    /// The rules in file order.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    pub(crate) fn triggers(&self) -> &Triggers {
        &self.triggers
    }

    /// Position of a capture in [`Captures`], if any rule names it.
    pub fn capture(&self, name: &str) -> Option<usize> {
        self.captures.iter().position(|known| **known == *name)
    }
}

/// One rule.
#[derive(Debug, Clone)]
pub struct Rule {
    name: Box<str>,
    marks: Vec<Box<str>>,
    line: usize,
    /// A sentence is worth trying if it meets each need,
    needs: Vec<Need>,
    /// and holds a number the rule can take.
    layer: Layer,
    shape: Shape,
    examples: Vec<Example>,
}

impl Rule {
    /// Its name, as a finding quotes it: `deaths/object-kill`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the rule carries a mark: `as mark` behind its name.
    pub fn is_marked(&self, mark: &str) -> bool {
        self.marks.iter().any(|known| **known == *mark)
    }

    /// The line it starts on, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The sentences written below it.
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }
}

/// A sentence below a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its line, from 1.
    pub line: usize,
    /// The sentence.
    pub text: Box<str>,
    /// `+`: the rule must match it. `-`: no rule may.
    pub matches: bool,
}

#[derive(Debug, Clone)]
struct LocalClass {
    name: Box<str>,
    /// Words in a row each, longest first.
    entries: Vec<Vec<Box<str>>>,
}

#[derive(Debug, Clone)]
enum Shape {
    Clause {
        verb: VerbTest,
        elements: Vec<Element>,
    },
    Noun(Vec<Step>),
}

#[derive(Debug, Clone)]
struct VerbTest {
    words: Item,
    voice: Option<Voice>,
    then: Option<Step>,
}

#[derive(Debug, Clone)]
struct Element {
    role: Role,
    item: Item,
    then: Option<Step>,
    optional: bool,
}

#[derive(Debug, Clone)]
enum Role {
    Subject,
    Object,
    Complement,
    Agent,
    /// The object of one of these prepositions.
    Preposition(Item),
}

#[derive(Debug, Clone)]
struct Step {
    item: Item,
    optional: bool,
}

#[derive(Debug, Clone)]
enum Item {
    Word(Word),
    /// Any word; only the verb of a rule may be left open.
    Any,
    Capture(Capture),
    Group(Vec<Vec<Step>>),
}

#[derive(Debug, Clone)]
enum Word {
    Exact(Vec<Box<str>>),
    Class(Class),
    Local(usize),
}

#[derive(Debug, Clone, Copy)]
struct Capture {
    /// Position among the captures; 0 is the number.
    name: usize,
    layer: Layer,
}

#[derive(Debug, Clone, Copy)]
enum Layer {
    Phrase,
    Quantity,
    Count,
    Percent,
    Fraction,
    Money,
    Person,
    Place,
    Time,
    Noun,
    Name,
    Event,
    Class(Class),
    Local(usize),
}

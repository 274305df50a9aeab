//! Tags, phrases and clauses of the sentences that are worth it.

use super::{Clauses, Scratch};
use crate::document::{Document, Sentence};
use crate::lexicon::{Class, ClassSet, Lexicon};
use crate::phrase::Phrases;
use crate::tagger::{self, Tag, Tagger, Word};

/// The grammar of a document: everything between its tokens and its findings.
///
/// ```
/// use factclaim::{Document, Language, Lexicon, clause::Syntax};
/// let lexicon = Lexicon::of(Language::English);
/// let document = Document::new("Floods killed 41 people.", lexicon);
/// let syntax = Syntax::read(&document, lexicon, |_| true);
/// let clause = &syntax.clauses.all()[0];
/// assert_eq!(document.text(clause.group.verb), "killed");
/// ```
#[derive(Debug, Clone, Default)]
pub struct Syntax {
    /// One tag for each token; [`Tag::Other`] in sentences that were not wanted.
    pub tags: Vec<Tag>,
    /// The noun phrases.
    pub phrases: Phrases,
    /// The clauses.
    pub clauses: Clauses,
}

impl Syntax {
    /// Reads the sentences for which `wanted` holds; tagging is the dearest step, so sentences that can hold no finding are left out.
    pub fn read(
        document: &Document<'_>,
        lexicon: &Lexicon,
        wanted: impl Fn(&Sentence) -> bool,
    ) -> Self {
        let mut syntax = Self {
            tags: vec![Tag::Other; document.tokens().len()],
            phrases: Phrases::new(document),
            clauses: Clauses::default(),
        };
        let tagger = Tagger::english();
        let (mut words, mut tags) = (Vec::new(), Vec::new());
        let (mut tagging, mut scratch) = (tagger::Scratch::default(), Scratch::default());
        for sentence in document
            .sentences()
            .iter()
            .filter(|sentence| wanted(sentence))
        {
            words.clear();
            words.extend(
                sentence
                    .tokens
                    .range()
                    .map(|token| Word::new(document.text(token))),
            );
            tagger.tag(&words, &mut tagging, &mut tags);
            mend_nouns(document, sentence, &mut tags);
            mend_verbless(document, sentence, &mut tags);
            syntax.tags[sentence.tokens.range()].copy_from_slice(&tags);
            syntax.phrases.read(document, &syntax.tags, sentence);
            syntax.clauses.read(
                document,
                lexicon,
                &syntax.tags,
                &syntax.phrases,
                sentence,
                &mut scratch,
            );
        }
        syntax
    }
}

/// Classes whose words are verbs.
const VERBS: ClassSet = ClassSet::of(&[
    Class::Cue,
    Class::Kill,
    Class::Die,
    Class::Consume,
    Class::Produce,
    Class::Have,
    Class::Involve,
    Class::Linking,
    Class::Ditransitive,
    Class::Causative,
    Class::ParticleVerb,
]);

/// What the tags may not say: a determiner that no list knows is a name or a noun, for the class is closed; `the death toll` and
/// `six nuns` end in nouns, for an article has no verb behind it, and the lists know these words as nouns alone.
fn mend_nouns(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    const CLOSED: ClassSet = ClassSet::of(&[
        Class::Determiner,
        Class::Pronoun,
        Class::Relative,
        Class::Coordinator,
    ]);
    const NOUNS: ClassSet = ClassSet::of(&[Class::Toll, Class::Person, Class::Body, Class::Role]);
    let mut before = None;
    for (token, tag) in document.tokens()[sentence.tokens.range()].iter().zip(tags) {
        let noun = token.classes.meets(NOUNS) && !token.classes.meets(VERBS);
        match (before, *tag) {
            (_, Tag::Determiner) if !token.classes.meets(CLOSED) => {
                *tag = if token.is_capital() {
                    Tag::ProperNoun
                } else {
                    Tag::Noun
                };
            }
            (
                Some(Tag::Determiner | Tag::Numeral | Tag::Adjective | Tag::Noun),
                Tag::VerbFinite | Tag::VerbBase,
            ) if noun => *tag = Tag::Noun,
            _ => {}
        }
        before = Some(*tag);
    }
}

/// `Police shot two men.`: where a sentence comes out without a finite verb, a word that the lists know as a verb and that stands
/// between a noun and what could be its object is one; so is a participle that ends the sentence.
fn mend_verbless(document: &Document<'_>, sentence: &Sentence, tags: &mut [Tag]) {
    if tags
        .iter()
        .any(|tag| matches!(tag, Tag::VerbFinite | Tag::Auxiliary))
    {
        return;
    }
    let start = sentence.tokens.start;
    let candidate = (1..tags.len().saturating_sub(1)).find(|&at| {
        let token = &document.tokens()[start + at];
        let known = token.classes.meets(VERBS)
            || document
                .expression_at(start + at)
                .is_some_and(|expression| expression.classes.meets(VERBS));
        let object = matches!(
            tags[at + 1],
            Tag::Determiner
                | Tag::Numeral
                | Tag::Pronoun
                | Tag::ProperNoun
                | Tag::Symbol
                | Tag::Adverb
        );
        let fits = match tags[at] {
            Tag::Noun => known && (object || tags[at + 1] == Tag::Adposition),
            Tag::Adjective => known && (object || tags[at + 1] == Tag::Noun),
            // "The minister resigned.", but not "Five killed."
            Tag::VerbParticiple if at + 2 == tags.len() && tags[at + 1] == Tag::Punctuation => {
                tags[at - 1] != Tag::Numeral && !token.classes.has(Class::Kill)
            }
            Tag::VerbParticiple => {
                known && (object || document.expression_at(start + at).is_some())
            }
            _ => false,
        };
        fits && !token.is_capital() && tags[at - 1].is_nominal()
    });
    if let Some(at) = candidate {
        tags[at] = Tag::VerbFinite;
    }
}

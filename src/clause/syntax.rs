//! Tags, phrases and clauses of the sentences that are worth it.

use super::headline::Headlines;
use super::{Clauses, Scratch, mend};
use crate::document::{Document, Sentence};
use crate::lexicon::Lexicon;
use crate::phrase::Phrases;
use crate::tagger::{self, Tag, Tagger};

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
        let headlines = Headlines::read(document, &wanted);
        let (mut words, mut tags) = (Vec::new(), Vec::new());
        let (mut tagging, mut scratch) = (tagger::Scratch::default(), Scratch::default());
        for sentence in document
            .sentences()
            .iter()
            .filter(|sentence| wanted(sentence))
        {
            headlines.words(document, sentence, &mut words);
            tagger.tag(&words, &mut tagging, &mut tags);
            mend::tags(document, lexicon, sentence, &mut tags);
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

//! Quotes: words the text gives as said or thought by someone.
//!
//! | text | kind | content | cue | speaker |
//! |---|---|---|---|---|
//! | `“We won,” said Ann Roe. “At last.”` | direct | `We won,` and `At last.` | `said` | `Ann Roe` |
//! | `The longer the wait, “the higher the price,” Roe said.` | mixed | `The longer the wait, “the higher the price,”` | `said` | `Roe` |
//! | `Sales fell 4%, according to the bank.` | indirect | `Sales fell 4%` | `according to` | `the bank` |
//!
//! A quote is an [attribution](crate::attribution) with its words. Its [rule](Quote::rule) is one of these:
//!
//! | rule | where the words of saying stand |
//! |---|---|
//! | `quote/cue-behind` | behind the quote, speaker first: `“We won,” Roe said` |
//! | `quote/cue-behind-inverted` | behind the quote, verb first: `“We won,” said Roe` |
//! | `quote/cue-before` | before the quote: `Roe said, “We won.”` |
//! | `quote/according-to` | nowhere; a preposition names the source: `according to Roe` |
//! | `quote/colon` | nowhere, or any verb; a sentence with a colon leads to the quote: `Roe was blunt: “We won.”`, `Her answer: “We won.”` |
//! | `quote/name-colon` | nowhere; a name and a colon stand before the quote: `Roe: “We won.”` |
//! | `quote/signature` | nowhere; a name behind a dash signs the quote: `“We won.” — Ann Roe` |
//! | `quote/turn` | nowhere; a label at the head of the line: `ROE: We won.` |
//! | `quote/headline` | nowhere; the name before the colon of a headline: `Roe: Bridge ‘Is Safe’` |
//! | `quote/viewpoint` | nowhere; a phrase for whom it is so: `To Roe, it was a “farce.”` |
//! | `quote/unattributed` | nowhere, but the marks tell: a long quotation that is a paragraph, or that one person stands before |
//! | `quote/reported-that` | before a clause in the writer's words: `Roe said that it was over` |
//! | `quote/reported-clause` | the same without "that": `Roe said it was over` |
//! | `quote/reported-question` | before a question: `Roe asked whether it was over` |
//! | `quote/reported-infinitive` | before an infinitive or a form in -ing: `Roe promised to leave` |
//! | `quote/reported-object` | before a noun phrase: `Roe called it a “farce”` |
//! | `quote/reported-about` | before a preposition: `Roe spoke of a “farce”` |
//! | `quote/reported-predicate` | before the verb of what is said: `a plan that Roe said was over` |
//! | `quote/reported-before-cue` | behind or inside such a clause: `It was over, Roe said` |
//! | `quote/reported-raised` | in a passive whose subject belongs to what is said: `Roe was expected to win` |
//! | `quote/reported-nominal` | in a noun or adjective: `Roe's claim that it was over` |
//!
//! Reported contents share no words: what a reported clause reports in turn is part of it.

pub use crate::attribution::{Act, QuoteKind};
use crate::attribution::{Attributions, Source};
use crate::document::Document;
use crate::mention::Mentions;
use crate::rule::RuleName;
use crate::span::Text;
use serde::{Deserialize, Serialize};

/// Words the text gives as someone's.
///
/// ```
/// use factclaim::{Quote, QuoteKind};
/// let json = r#"{"kind":"direct","act":"speech","rule":"quote/cue-behind",
///   "content":[{"start":1,"end":5,"text":"Yes,"}],"cue":{"start":10,"end":14,"text":"said"},
///   "speaker":{"mention":{"start":7,"end":9,"text":"he"},"name":null,"named":null,"role":null}}"#;
/// let quote: Quote = serde_json::from_str(json)?;
/// assert_eq!((quote.kind, quote.content[0].as_str()), (QuoteKind::Direct, "Yes,"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quote {
    /// How the words are given.
    pub kind: QuoteKind,
    /// What is reported.
    pub act: Act,
    /// Which reading found it.
    pub rule: RuleName,
    /// What was said, in text order, outer quotation marks left out; several for a split quote.
    pub content: Vec<Text>,
    /// The reporting words: `said`, `according to`, `told reporters`.
    pub cue: Option<Text>,
    /// Who said it; `None` when the text names none.
    pub speaker: Option<Speaker>,
}

/// Who said a quote.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Speaker {
    /// The words that stand for the speaker next to the cue, titles and appositions left out: `Ann Roe`, `he`, `officials`.
    pub mention: Text,
    /// The fullest name in the text that the mention stands for; `None` when the text never names them or it is not sure who is meant.
    pub name: Option<String>,
    /// Where the text gives that name.
    pub named: Option<Text>,
    /// Office, title or description: `Attorney General`, `one of the ministry's top officials`.
    pub role: Option<Text>,
}

/// The quotes of a document, in text order.
pub fn read(
    document: &Document<'_>,
    mentions: &Mentions,
    attributions: &Attributions,
) -> Vec<Quote> {
    let input = document.input();
    attributions
        .all()
        .iter()
        .map(|attribution| Quote {
            kind: attribution.kind,
            act: attribution.act,
            rule: RuleName::from(attribution.rule),
            content: attribution
                .content
                .iter()
                .map(|&span| Text::of(input, span))
                .collect(),
            cue: attribution
                .cue
                .map(|cue| Text::of(input, document.span(cue))),
            speaker: attribution
                .source
                .map(|source| Speaker::of(document, mentions, source)),
        })
        .collect()
}

impl Speaker {
    /// A source with its words; `the mayor` has the name of the mayor, where that is sure.
    pub fn of(document: &Document<'_>, mentions: &Mentions, source: Source) -> Self {
        let text = |tokens| Text::of(document.input(), document.span(tokens));
        let known = source.entity.or_else(|| mentions.described(source.mention));
        let entity = known.and_then(|entity| mentions.entity(entity));
        Self {
            mention: text(source.mention),
            name: entity.map(|entity| entity.spelling(document)),
            named: entity.map(|entity| text(entity.name)),
            role: source.role.map(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn absent_values_are_written_as_null() {
        let quote = Quote {
            kind: QuoteKind::Mixed,
            act: Act::Attitude,
            rule: RuleName::from("quote/cue-before"),
            content: vec![Text::of("so", Span::new(0, 2))],
            cue: None,
            speaker: None,
        };
        let json = serde_json::to_string(&quote).unwrap();
        assert_eq!(
            json,
            r#"{"kind":"mixed","act":"attitude","rule":"quote/cue-before","content":[{"start":0,"end":2,"text":"so"}],"cue":null,"speaker":null}"#
        );
        assert_eq!(serde_json::from_str::<Quote>(&json).unwrap(), quote);
    }
}

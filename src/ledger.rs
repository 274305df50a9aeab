//! The ledger: who speaks in a text, each person or body once, with what they say.
//!
//! | text | entries |
//! |---|---|
//! | `“No,” said Ann Roe. “Never,” she added. Roe said it was late.` | `Ann Roe`: three quotes, two words quoted |
//! | `“No,” said Ann Roe and Tom Poe.` | `Ann Roe` and `Tom Poe`, with the same quote |
//! | `The mayor, Ann Roe, came. “No,” the mayor said.` | `Ann Roe`: the mayor is a mention of hers |
//! | `“No,” officials said.` | one without a name, `officials` |
//!
//! Named speakers are one by their full name, unnamed ones by their words, capitals aside. A pronoun that stands for nobody sure gives no entry: its
//! quote is in [`Extraction::quotes`] alone.
//!
//! Two people of one full name are one entry: what tells them apart is not read.

use crate::extract::Extraction;
use crate::language::Language;
use crate::lexicon::{Class, Lexicon};
use crate::mention::{Mention, MentionKind};
use crate::quote::{Quote, QuoteKind, Speaker};
use crate::span::{Span, Text};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One who speaks in a text.
///
/// ```
/// let found = factclaim::extract("“We won,” said Ann Roe, the mayor. “It took years,” she added.");
/// let speakers = found.speakers();
/// let roe = &speakers[0];
/// assert_eq!(roe.name.as_deref(), Some("Ann Roe"));
/// assert_eq!(roe.roles[0].as_str(), "the mayor");
/// assert_eq!((roe.quotes.as_slice(), roe.words), ([0, 1].as_slice(), 5));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// The full name; `None` for one whom the text does not name.
    pub name: Option<String>,
    /// Offices, titles and descriptions beside the name, in text order, each once.
    pub roles: Vec<Text>,
    /// Every place where the text speaks of them: names, pronouns, descriptions, in text order.
    pub mentions: Vec<Text>,
    /// What they say, as indices into [`Extraction::quotes`].
    pub quotes: Vec<usize>,
    /// How many words of theirs stand in quotation marks: those of their direct quotes.
    pub words: usize,
}

impl Extraction {
    /// Who speaks, in the order of their first quote.
    pub fn speakers(&self) -> Vec<LedgerEntry> {
        let mut ledger = Ledger::default();
        for (index, quote) in self.quotes.iter().enumerate() {
            let Some(speaker) = &quote.speaker else {
                continue;
            };
            for (name, mention) in self.people(speaker) {
                ledger.add(name, mention, index, quote);
            }
        }
        ledger.collect(&self.mentions);
        ledger.entries
    }

    /// The people a speaker's words stand for, by name or by their words.
    fn people<'a>(&'a self, speaker: &'a Speaker) -> Vec<(Option<&'a str>, &'a Text)> {
        if let Some(name) = &speaker.name {
            return vec![(Some(name.as_str()), &speaker.mention)];
        }
        let span = speaker.mention.span();
        let inside = self.mentions_in(span);
        if inside
            .iter()
            .any(|mention| mention.kind == MentionKind::Pronoun && mention.span.span() == span)
        {
            return Vec::new();
        }
        let joined: Vec<(Option<&str>, &Text)> = inside
            .iter()
            .filter(|mention| {
                mention.kind == MentionKind::Name && is_joined(&speaker.mention, mention)
            })
            .filter_map(|mention| Some((Some(mention.name.as_deref()?), &mention.span)))
            .collect();
        match joined.is_empty() {
            true => vec![(None, &speaker.mention)],
            false => joined,
        }
    }

    /// The mentions that lie in a span.
    fn mentions_in(&self, span: Span) -> &[Mention] {
        let start = self
            .mentions
            .partition_point(|mention| mention.span.start() < span.start);
        let end = self
            .mentions
            .partition_point(|mention| mention.span.start() < span.end);
        self.mentions.get(start..end).unwrap_or_default()
    }
}

/// Whether a name is one of several joined in a speaker's words: `Roe and Poe`, but not `aides of Roe and Poe`.
fn is_joined(speaker: &Text, name: &Mention) -> bool {
    let lexicon = Lexicon::of(Language::English);
    let before = name
        .span
        .start()
        .checked_sub(speaker.start())
        .and_then(|end| speaker.as_str().get(..end))
        .unwrap_or_default();
    let is_linked = before
        .split_whitespace()
        .any(|word| lexicon.classes(lexicon.word(word)).has(Class::Preposition));
    let joins = speaker
        .as_str()
        .split_whitespace()
        .any(|word| lexicon.classes(lexicon.word(word)).has(Class::Coordinator));
    joins && !is_linked && !before.contains("'s") && !before.contains("’s")
}

/// The entries made so far, found again by name or words.
#[derive(Default)]
struct Ledger {
    entries: Vec<LedgerEntry>,
    named: HashMap<String, usize>,
    described: HashMap<String, usize>,
}

impl Ledger {
    fn add(&mut self, name: Option<&str>, mention: &Text, index: usize, quote: &Quote) {
        let next = self.entries.len();
        let at = *match name {
            Some(name) => self.named.entry(name.to_owned()).or_insert(next),
            None => {
                let words = mention.as_str().to_lowercase();
                self.described.entry(words).or_insert(next)
            }
        };
        if at == next {
            self.entries.push(LedgerEntry {
                name: name.map(str::to_owned),
                roles: Vec::new(),
                mentions: Vec::new(),
                quotes: Vec::new(),
                words: 0,
            });
        }
        let entry = &mut self.entries[at];
        entry.quotes.push(index);
        entry.mentions.push(mention.clone());
        if let Some(role) = quote
            .speaker
            .as_ref()
            .and_then(|speaker| speaker.role.as_ref())
            && !entry
                .roles
                .iter()
                .any(|held| held.as_str() == role.as_str())
        {
            entry.roles.push(role.clone());
        }
        if quote.kind == QuoteKind::Direct {
            let words = |text: &Text| text.as_str().split_whitespace().count();
            entry.words += quote.content.iter().map(words).sum::<usize>();
        }
    }

    /// Adds every mention of the named speakers.
    fn collect(&mut self, mentions: &[Mention]) {
        for mention in mentions {
            let at = mention.name.as_ref().and_then(|name| self.named.get(name));
            if let Some(entry) = at.and_then(|&at| self.entries.get_mut(at)) {
                entry.mentions.push(mention.span.clone());
            }
        }
        for entry in &mut self.entries {
            entry.mentions.sort_by_key(Text::span);
            // "the bank" beside its cue is "bank" among the mentions.
            entry
                .mentions
                .dedup_by(|next, held| next.end() <= held.end());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::extract;

    /// `name | roles | mentions | quotes | words` of each entry.
    fn ledger(text: &str) -> Vec<String> {
        let words = |texts: &[Text]| {
            texts
                .iter()
                .map(Text::as_str)
                .collect::<Vec<_>>()
                .join(", ")
        };
        extract(text)
            .speakers()
            .iter()
            .map(|entry| {
                format!(
                    "{} | {} | {} | {:?} | {}",
                    entry.name.as_deref().unwrap_or("-"),
                    words(&entry.roles),
                    words(&entry.mentions),
                    entry.quotes,
                    entry.words
                )
            })
            .collect()
    }

    #[test]
    fn each_speaker_stands_once() {
        assert_eq!(
            ledger(
                "Mayor Ann Roe met Tom Poe. “We won,” Roe said. “No,” said Poe, a farmer. “Yes, we did,” she said."
            ),
            [
                "Ann Roe |  | Ann Roe, Roe, she | [0, 2] | 5",
                "Tom Poe | a farmer | Tom Poe, Poe, a farmer | [1] | 1",
            ]
        );
    }

    #[test]
    fn a_description_of_one_named_elsewhere_makes_no_entry_of_its_own() {
        assert_eq!(
            ledger("The mayor, Ann Roe, came. “No,” the mayor said. “Yes,” said Roe."),
            ["Ann Roe |  | The mayor, Ann Roe, the mayor, Roe | [0, 1] | 2"]
        );
    }

    #[test]
    fn joined_speakers_stand_each_for_themselves() {
        assert_eq!(
            ledger("“We won,” Ann Roe and Tom Poe said."),
            [
                "Ann Roe |  | Ann Roe | [0] | 2",
                "Tom Poe |  | Tom Poe | [0] | 2",
            ]
        );
    }

    #[test]
    fn unnamed_speakers_are_one_by_their_words() {
        assert_eq!(
            ledger(
                "“We won,” officials said. “It is over,” a guard said. “At last,” officials said."
            ),
            [
                "- |  | officials, officials | [0, 2] | 4",
                "- |  | a guard | [1] | 3",
            ]
        );
        assert!(ledger("“We won,” he said.").is_empty(), "nobody is meant");
    }

    #[test]
    fn entries_are_read_back_as_they_were_written() {
        let entries = extract("“We won,” said Ann Roe, the mayor.").speakers();
        let json = serde_json::to_string(&entries).unwrap();
        assert!(
            json.starts_with(r#"[{"name":"Ann Roe","roles":[{"start":"#),
            "{json}"
        );
        assert_eq!(
            serde_json::from_str::<Vec<LedgerEntry>>(&json).unwrap(),
            entries
        );
    }
}

//! Mentions: words that stand for a person or a body, and the name they stand for.
//!
//! | text | mention | stands for |
//! |---|---|---|
//! | `Sen. Ann Roe, … Roe left.` | `Roe` | `Ann Roe` |
//! | `Ann Roe and her brother Tom Roe … Roe left.` | `Roe` | nobody: two people share the name |
//! | `the Institute of Harbour Studies (IHS) … the IHS` | `IHS` | `Institute of Harbour Studies` |
//! | `the United States … the U.S.` | `U.S.` | `United States` |
//!
//! Names are collected from all sentences, tagged or not: `name` finds runs of capitals, `title` cuts off what is no name, `evidence`
//! tells people from other things by what stands around their names, `form`, `bearer` and `resolver` give short names their full ones.
//! Then `description` and `pronoun` say what else speaks of them, by who is in `focus` and how words are `standing` in their clause.
//! Titles and articles belong to no name.
//!
//! Where several longer names end with a shorter one (`Roe Poe`, `Ann Roe Poe`, `Mary Ann Roe Poe`), the longest is the full name.
//!
//! A guess is worse than nothing: where two entities fit about equally, the mention stands for none. Nothing here is weighed on
//! annotated texts: each weight is a stated reason.
//!
//! Limits: `they`, `it` and `who` are not resolved; words of several languages in capitals, play scripts and bibliographies confuse it.

mod bearer;
mod description;
mod evidence;
mod focus;
mod form;
mod name;
mod pronoun;
mod resolver;
mod standing;
mod title;

use crate::clause::Syntax;
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::span::{Text, TokenRange};
pub use description::DescriptionMention;
use resolver::Resolver;
use serde::{Deserialize, Serialize};

/// How a mention refers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MentionKind {
    /// By name: `Ann Roe`, `Roe`, `the Justice Department`.
    Name,
    /// By a pronoun: `she`.
    Pronoun,
    /// By what they are: `the senator`, `her mother`, `a senior official`.
    Description,
}

/// Words that stand for a person or a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mention {
    /// The words.
    pub span: Text,
    /// How they refer.
    pub kind: MentionKind,
    /// The fullest name in the text that they stand for; `None` when the text never names them or it is not sure who is meant.
    pub name: Option<String>,
}

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityKind {
    /// A person.
    Person,
    /// An organisation, government or agency.
    Body,
    /// A country or city, which may speak for its government.
    Place,
    /// Something else with a name: an event, a work, a street.
    Thing,
    /// Not known.
    Unknown,
}

/// The gender of a named person, as far as title or first name tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `Mrs.`, `Ann`.
    Female,
    /// `Mr.`, `Tom`.
    Male,
    /// Not known.
    Unknown,
}

impl Gender {
    fn of(column: &str) -> Option<Self> {
        match column {
            "female" => Some(Self::Female),
            "male" => Some(Self::Male),
            _ => None,
        }
    }

    /// Whether one person can have both.
    pub fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

/// Someone or something the text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entity {
    /// Its fullest name: the first place where the text gives it.
    pub name: TokenRange,
    /// What it is.
    pub kind: EntityKind,
    /// Of a person.
    pub gender: Gender,
}

/// A name where the text gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameMention {
    /// The name without article and title.
    pub tokens: TokenRange,
    /// The title before it.
    pub title: Option<TokenRange>,
    /// Whom it stands for, as an index for [`Mentions::entity`]; `None` when several fit.
    pub entity: Option<usize>,
}

/// A pronoun for one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PronounMention {
    /// The pronoun.
    pub token: usize,
    /// Whom it stands for, as an index for [`Mentions::entity`]; `None` when it is not sure.
    pub entity: Option<usize>,
}

/// The names and pronouns of a document and whom they stand for.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    names: Vec<NameMention>,
    pronouns: Vec<PronounMention>,
    descriptions: Vec<DescriptionMention>,
    entities: Vec<Entity>,
}

impl Mentions {
    /// Collects and resolves the names and pronouns of a document. `is_quoted` tells which tokens stand in quotation marks:
    /// inside them others speak, so their pronouns stand for nobody and their names are nobody's antecedent.
    pub fn read(
        document: &Document<'_>,
        lexicon: &Lexicon,
        syntax: &Syntax,
        is_quoted: impl Fn(usize) -> bool,
    ) -> Self {
        let mut runs = Vec::new();
        for sentence in document.sentences() {
            name::read(document, lexicon, &syntax.tags, sentence, &mut runs);
        }
        let mut mentions = Resolver::new(document, lexicon).resolve(runs);
        mentions.descriptions = description::read(document, lexicon, syntax, &mentions);
        mentions.pronouns = pronoun::read(document, lexicon, syntax, &mentions, is_quoted);
        mentions
    }

    /// All pronouns for one person, in text order.
    pub fn pronouns(&self) -> &[PronounMention] {
        &self.pronouns
    }

    /// Whom the pronoun at a token stands for.
    pub fn antecedent(&self, token: usize) -> Option<usize> {
        let index = self
            .pronouns
            .binary_search_by_key(&token, |pronoun| pronoun.token)
            .ok()?;
        self.pronouns.get(index)?.entity
    }

    /// All names in text order.
    pub fn names(&self) -> &[NameMention] {
        &self.names
    }

    /// All descriptions of one person, in text order.
    pub fn descriptions(&self) -> &[DescriptionMention] {
        &self.descriptions
    }

    /// Whom the description that is just these tokens stands for, or that ends them behind its owner: `the port's ·director`.
    pub fn described(&self, tokens: TokenRange) -> Option<usize> {
        let (_, found) = self.descriptions_in(tokens).last()?;
        found.entity.filter(|_| found.tokens.end == tokens.end)
    }

    /// The names in a range of tokens.
    fn names_in(&self, tokens: TokenRange) -> &[NameMention] {
        let start = self
            .names
            .partition_point(|name| name.tokens.start < tokens.start);
        let end = self
            .names
            .partition_point(|name| name.tokens.start < tokens.end);
        self.names.get(start..end).unwrap_or_default()
    }

    /// The descriptions in a range of tokens, with their indices.
    fn descriptions_in(
        &self,
        tokens: TokenRange,
    ) -> impl Iterator<Item = (usize, &DescriptionMention)> {
        let held = &self.descriptions;
        let start = held.partition_point(|description| description.tokens.start < tokens.start);
        let end = held.partition_point(|description| description.tokens.start < tokens.end);
        (start..end).filter_map(move |index| Some((index, held.get(index)?)))
    }

    /// The name that holds a token.
    pub fn covering(&self, token: usize) -> Option<&NameMention> {
        let index = self.names.partition_point(|name| name.tokens.end <= token);
        self.names.get(index).filter(|name| name.tokens.has(token))
    }

    /// Someone the text names.
    pub fn entity(&self, index: usize) -> Option<&Entity> {
        self.entities.get(index)
    }
}

impl Entity {
    /// The fullest name with one blank between its words, whatever stands there in the text.
    pub fn spelling(&self, document: &Document<'_>) -> String {
        let words = document.slice(self.name);
        let mut spelling = String::with_capacity(words.len());
        for word in words.split_whitespace() {
            if !spelling.is_empty() {
                spelling.push(' ');
            }
            spelling.push_str(word);
        }
        spelling
    }
}

/// The mentions of people and bodies in text order: names, and pronouns and descriptions of one person.
pub fn read(document: &Document<'_>, mentions: &Mentions) -> Vec<Mention> {
    let input = document.input();
    let mention = |tokens: TokenRange, kind, entity: Option<usize>| Mention {
        span: Text::of(input, document.span(tokens)),
        kind,
        name: entity
            .and_then(|entity| mentions.entity(entity))
            .map(|entity| entity.spelling(document)),
    };
    let names = mentions
        .names
        .iter()
        .filter(|name| {
            name.entity
                .and_then(|entity| mentions.entity(entity))
                .is_none_or(|entity| entity.kind != EntityKind::Place)
        })
        .map(|name| mention(name.tokens, MentionKind::Name, name.entity));
    let pronouns = mentions.pronouns.iter().map(|pronoun| {
        mention(
            TokenRange::single(pronoun.token),
            MentionKind::Pronoun,
            pronoun.entity,
        )
    });
    // "as a teacher": what someone is said to be is nobody else.
    let people = mentions
        .descriptions
        .iter()
        .filter(|description| description.is_individual || description.entity.is_some());
    let descriptions = people.map(|description| {
        mention(
            description.tokens,
            MentionKind::Description,
            description.entity,
        )
    });
    let mut found: Vec<Mention> = names.chain(pronouns).chain(descriptions).collect();
    found.sort_by_key(|mention| mention.span.span());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    /// `short = full` for each name, `?` for nobody.
    fn names(text: &str) -> String {
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new(text, lexicon);
        let syntax = Syntax::read(&document, lexicon, |_| true);
        let mentions = Mentions::read(&document, lexicon, &syntax, |_| false);
        let found: Vec<String> = read(&document, &mentions)
            .iter()
            .map(|mention| {
                format!(
                    "{} = {}",
                    mention.span,
                    mention.name.as_deref().unwrap_or("?")
                )
            })
            .collect();
        found.join(" | ")
    }

    #[test]
    fn short_names_stand_for_full_ones() {
        for (text, expected) in [
            (
                "Sen. Ann Roe met aides. Then Roe left.",
                "Ann Roe = Ann Roe | Roe = Ann Roe",
            ),
            (
                "Ann B. Roe-Lee and Bill de Poe met. Roe-Lee and de Poe left.",
                "Ann B. Roe-Lee = Ann B. Roe-Lee | Bill de Poe = Bill de Poe | Roe-Lee = Ann B. Roe-Lee | de Poe = Bill de Poe",
            ),
            (
                "It is the Institute of Harbour Studies (IHS). The IHS closed.",
                "Institute of Harbour Studies = Institute of Harbour Studies | IHS = Institute of Harbour Studies | IHS = Institute of Harbour Studies",
            ),
            (
                "They met J. B. Poe Jr. in the Council for Roads and Bridges.",
                "J. B. Poe Jr. = J. B. Poe Jr. | Council for Roads and Bridges = Council for Roads and Bridges",
            ),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }

    #[test]
    fn namesakes_are_not_confused() {
        assert_eq!(
            names("He saw Ann Roe and Tom Roe. Then Roe left. Then Mrs. Roe left."),
            "He = ? | Ann Roe = Ann Roe | Tom Roe = Tom Roe | Roe = ? | Roe = Ann Roe"
        );
    }

    #[test]
    fn a_surname_of_two_words_stands_for_the_longest_name_it_ends() {
        for text in [
            "Roe Poe met Ann Roe Poe and Mary Ann Roe Poe.",
            "Mary Ann Roe Poe met Ann Roe Poe and Roe Poe.",
        ] {
            let found = names(text);
            for short in ["Roe Poe", "Ann Roe Poe", "Mary Ann Roe Poe"] {
                let expected = format!("{short} = Mary Ann Roe Poe");
                assert!(found.split(" | ").any(|name| name == expected), "{found}");
            }
        }
        for text in [
            "Roe Poe met Ann Roe Poe and Tom Roe Poe.",
            "Tom Roe Poe met Ann Roe Poe and Roe Poe.",
        ] {
            let found = names(text);
            for expected in [
                "Roe Poe = ?",
                "Ann Roe Poe = Ann Roe Poe",
                "Tom Roe Poe = Tom Roe Poe",
            ] {
                assert!(found.split(" | ").any(|name| name == expected), "{found}");
            }
        }
    }

    #[test]
    fn capitals_alone_make_no_name() {
        for text in [
            "Officials met on Monday. Nearly all agreed.",
            "The Cabinet left. Bridges were closed.",
        ] {
            assert_eq!(names(text), "", "{text}");
        }
    }

    #[test]
    fn pronouns_stand_for_who_is_in_focus() {
        assert_eq!(
            names("Ann Roe met Tom Poe. She left. He stayed."),
            "Ann Roe = Ann Roe | Tom Poe = Tom Poe | She = Ann Roe | He = Tom Poe"
        );
        assert_eq!(
            names("He left early."),
            "He = ?",
            "a pronoun before any name"
        );
    }
}

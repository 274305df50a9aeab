//! Mentions: words that stand for a person or a body, and the name they stand for.

use crate::span::Text;
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
    /// By what they are: `the senator`, `officials`.
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

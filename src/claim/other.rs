//! Claims of kinds that a newer version wrote: read, kept and written back.

use super::Statement;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// A claim of a kind this version does not know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OtherClaim {
    /// The name of the kind.
    #[serde(deserialize_with = "unknown_kind")]
    pub kind: String,
    /// What all kinds have.
    #[serde(flatten)]
    pub statement: Statement,
    /// The fields of its own.
    #[serde(flatten)]
    pub fields: BTreeMap<String, Field>,
}

/// Any value of the output format.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Field {
    /// `null`.
    Absent(()),
    /// `true` or `false`.
    Flag(bool),
    /// A position or count.
    Natural(u64),
    /// A whole number below zero.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// Words.
    Words(String),
    /// A list.
    List(Vec<Field>),
    /// A text, a quantity or another object.
    Object(BTreeMap<String, Field>),
}

/// A claim of a known kind that lacks a field is an error, not a claim of another kind.
fn unknown_kind<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let kind = String::deserialize(deserializer)?;
    if super::is_known(&kind) {
        return Err(D::Error::custom(format!(
            "a claim of the kind `{kind}` with a field missing or of the wrong form"
        )));
    }
    Ok(kind)
}

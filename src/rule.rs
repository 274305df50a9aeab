//! The name of the rule that made a finding.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// A short stable name a reader can look up: `quote/cue-behind`, `deaths/subject-die`.
///
/// Built-in rules have static names; one read back from JSON owns its name.
///
/// ```
/// use factclaim::RuleName;
/// let rule = RuleName::new("quote/cue-behind");
/// assert_eq!(rule.as_str(), "quote/cue-behind");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleName(Cow<'static, str>);

impl RuleName {
    /// A name, static or owned.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self(name.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for RuleName {
    fn from(name: &'static str) -> Self {
        Self::new(name)
    }
}

impl fmt::Display for RuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_as_plain_text() {
        let rule = RuleName::from("deaths/toll");
        let json = serde_json::to_string(&rule).unwrap();
        assert_eq!(json, r#""deaths/toll""#);
        assert_eq!(serde_json::from_str::<RuleName>(&json).unwrap(), rule);
    }
}

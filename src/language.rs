//! The languages the crate reads.

/// A language with its own word lists, patterns and tagger.
///
/// ```
/// assert_eq!(factclaim::Language::English.code(), "en");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English as news agencies and papers write it.
    #[default]
    English,
}

impl Language {
    /// The ISO 639-1 code; it also names the folder of the language's word lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}

//! Notes: what was seen in a text and left out, and why.

use crate::span::Text;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Something the text holds that no result could: a number of a thousand digits, a quotation mark without its partner.
///
/// ```
/// use factclaim::{Note, Span, Text};
/// let note = Note { span: Text::of("9e99", Span::new(0, 4)), reason: Note::NUMBER_TOO_LARGE.into() };
/// assert_eq!(note.reason, "number too large");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Note {
    /// The words that were left out.
    pub span: Text,
    /// Why; one of the constants of this type, or a later version's.
    pub reason: Cow<'static, str>,
}

impl Note {
    /// The number has more digits than can be held exactly.
    pub const NUMBER_TOO_LARGE: &'static str = "number too large";

    /// The quotation mark has no partner in its paragraph.
    pub const UNPAIRED_MARK: &'static str = "unpaired mark";
}

//! What the lists say of one word.

use crate::decimal::Decimal;

impl NumberWord {
    /// Whether it is a figure of its own: neither vague nor a multiple.
    pub fn is_figure(self) -> bool {
        !matches!(self.kind, NumberKind::Vague | NumberKind::Fold)
    }
}

/// What the lists say of one word.
#[derive(Debug, Clone, Copy)]
pub(in crate::numeral) struct Facts {
    pub number: Option<NumberWord>,
    pub scale: Option<ScaleWord>,
    pub ordinal: Option<u32>,
    pub fraction: Option<FractionWord>,
    pub month: Option<u32>,
    pub label: Option<LabelKind>,
    /// Stands between a number and its unit: "three more years".
    pub is_gap: bool,
    /// Where the units it can be stand in the vocabulary's list of spellings.
    pub(super) spellings: (u16, u16),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::numeral) struct NumberWord {
    pub value: u32,
    pub kind: NumberKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::numeral) enum NumberKind {
    Zero,
    Digit,
    Teen,
    Ten,
    Vague,
    Fold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::numeral) struct ScaleWord {
    pub factor: Decimal,
    pub kind: ScaleKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::numeral) enum ScaleKind {
    Word,
    Plural,
    Letter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::numeral) struct FractionWord {
    pub denominator: u32,
    pub is_plural: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::numeral) enum LabelKind {
    Strong,
    Rank,
    Weak,
    Street,
    Name,
    Clock,
    Zone,
    Era,
    Year,
}

impl Facts {
    /// Of a word in no list.
    pub const NONE: Facts = Facts {
        number: None,
        scale: None,
        ordinal: None,
        fraction: None,
        month: None,
        label: None,
        is_gap: false,
        spellings: (0, 0),
    };
}

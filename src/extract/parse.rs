//! One claim out of a short English text.

use super::extract;
use crate::claim::{Change, Claim, Count, Money, PeopleCount, PeopleKind, Rate, Share, TypedClaim};
use crate::error::ParseClaimError;
use crate::span::{Span, Text};
use std::str::FromStr;

/// Reads the one claim of a kind that a text makes; a subset ("including two children") belongs to its total.
fn parse_claim<T>(text: &str) -> Result<T, ParseClaimError>
where
    T: TypedClaim + Clone,
    for<'a> &'a T: TryFrom<&'a Claim>,
{
    let found = extract(text);
    let mut totals = found
        .claims
        .iter()
        .filter(|claim| claim.statement().part_of.is_none())
        .filter_map(|claim| <&T>::try_from(claim).ok().map(|typed| (claim, typed)));
    let Some((first, typed)) = totals.next() else {
        let text = Text::of(text, Span::new(0, text.len()));
        return Err(ParseClaimError::Missing {
            kind: T::KIND,
            text,
        });
    };
    match totals.next() {
        Some((second, _)) => Err(ParseClaimError::Several {
            kind: T::KIND,
            first: first.statement().span.clone(),
            second: second.statement().span.clone(),
        }),
        None => Ok(typed.clone()),
    }
}

impl<K> FromStr for PeopleCount<K>
where
    K: PeopleKind + Clone,
    for<'a> &'a Self: TryFrom<&'a Claim>,
{
    type Err = ParseClaimError;

    /// Reads the one count of its kind in an English text.
    ///
    /// ```
    /// use factclaim::{DeathCount, Modifier};
    /// let deaths: DeathCount = "Floods killed at least 41 people.".parse()?;
    /// assert_eq!(deaths.statement.quantity.modifier, Modifier::AtLeast);
    /// # Ok::<(), factclaim::ParseClaimError>(())
    /// ```
    ///
    /// # Errors
    /// Where the text makes no such claim, or several.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse_claim(text)
    }
}

/// Reads the one claim of its kind in an English text.
macro_rules! parsed {
    ($($(#[$doc:meta])* $typed:ident,)+) => {$(
        impl FromStr for $typed {
            type Err = ParseClaimError;

            $(#[$doc])*
            ///
            /// # Errors
            /// Where the text makes no such claim, or several.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                parse_claim(text)
            }
        }
    )+};
}

parsed! {
    /// Reads the one share of an English text.
    ///
    /// ```
    /// use factclaim::Share;
    /// let share: Share = "In 2019 the country drank 14.5% of the world's tea.".parse()?;
    /// assert_eq!(share.whole.unwrap().as_str(), "the world's tea");
    /// # Ok::<(), factclaim::ParseClaimError>(())
    /// ```
    Share,
    /// Reads the one change of an English text.
    ///
    /// ```
    /// use factclaim::{Change, Trend};
    /// let change: Change = "Sales rose 12 percent to $5 million.".parse()?;
    /// assert_eq!(change.statement.quantity.trend, Some(Trend::Up));
    /// assert_eq!(change.to.unwrap().span.as_str(), "$5 million");
    /// # Ok::<(), factclaim::ParseClaimError>(())
    /// ```
    Change,
    /// Reads the one rate of an English text.
    ///
    /// ```
    /// use factclaim::Rate;
    /// let rate: Rate = "Unemployment is 6 percent.".parse()?;
    /// assert_eq!(rate.what.unwrap().as_str(), "Unemployment");
    /// # Ok::<(), factclaim::ParseClaimError>(())
    /// ```
    Rate,
    /// Reads the one amount of money of an English text.
    ///
    /// ```
    /// use factclaim::Money;
    /// let money: Money = "The firm paid $4 million for the mill.".parse()?;
    /// assert_eq!(money.what.unwrap().as_str(), "the mill");
    /// # Ok::<(), factclaim::ParseClaimError>(())
    /// ```
    Money,
    /// Reads the one count of an English text that no other kind takes.
    ///
    /// ```
    /// use factclaim::Count;
    /// let count: Count = "The school has 300 pupils.".parse()?;
    /// assert_eq!(count.what.unwrap().as_str(), "pupils");
    /// # Ok::<(), factclaim::ParseClaimError>(())
    /// ```
    Count,
}

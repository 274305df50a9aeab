//! Whether a number belongs to a name beside it.
//!
//! | text | why |
//! |---|---|
//! | `iPhone 11`, `S&P 500`, `the ft 100` | a name, or letters that make no word, before |
//! | `380 Roeliner starting` | a type in the singular behind, which ends there |
//! | `Visiting 12 towns`, `Bomb Kills 12`, `9 DEAD IN FIRE` | none: these capitals open a sentence or fill a headline |

use super::Reader;
use crate::document::{Shape, TokenKind};
use crate::lexicon::{Class, ClassSet};

/// Words with a capital, in headlines or at the start of a sentence, that are no name.
const NO_NAME: ClassSet = ClassSet::of(&[
    Class::Auxiliary,
    Class::Consume,
    Class::Coordinator,
    Class::Cue,
    Class::Determiner,
    Class::Die,
    Class::Have,
    Class::Involve,
    Class::Kill,
    Class::Modifier,
    Class::Month,
    Class::Number,
    Class::Preposition,
    Class::Produce,
    Class::Pronoun,
    Class::Relative,
    Class::Scale,
    Class::Subordinator,
    Class::Time,
    Class::Trend,
    Class::Weekday,
]);

impl Reader<'_, '_> {
    /// `S&P`, the `P` of `S P`, `FTSE`: no plural behind such a name is counted by its number.
    pub(super) fn is_index_name(&self, at: usize) -> bool {
        let text = self.text(at);
        let short = text.len() <= 4
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte == b'&');
        short
            && !self.has(at, Class::Place)
            && !self.has(at, Class::Demonym)
            && (text.len() == 1 || text.contains('&'))
    }

    /// `Roeliner starting`, `Pro Max:`: a name in the singular that ends before a lower-case word of grammar or a mark. What
    /// goes on with a noun is counted: `12 Roe Group shops`.
    pub(super) fn opens_name(&self, at: usize) -> bool {
        if self.scale_and_code(at).is_some() {
            return false;
        }
        let mut end = at;
        while end < at + 4 && self.is_type_name(end) {
            end += 1;
        }
        if end == at || self.is_plural(end - 1) {
            return false;
        }
        !self.is_word(end)
            || self.is_function(end)
            || ["ing", "ed"]
                .iter()
                .any(|ending| self.text(end).ends_with(ending))
    }

    /// Whether the word before is a name: it has a capital that is not the sentence's, or could not open a sentence otherwise.
    pub(super) fn is_after_name(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        let Some(token) = self.token(before) else {
            return false;
        };
        if token.kind != TokenKind::Word || self.glued(at) {
            return false;
        }
        // iPhone, iOS
        let inner = !self.is_capital(before)
            && !token.word.is_known()
            && self
                .text(before)
                .bytes()
                .skip(1)
                .take(2)
                .any(|byte| byte.is_ascii_uppercase());
        if inner {
            return true;
        }
        // "the ft 100", "pg 12": letters that make no word
        let spelt = !self.is_capital(before)
            && !token.word.is_known()
            && (2..=4).contains(&token.span.len())
            && self
                .text(before)
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() && !b"aeiouy".contains(&byte));
        if spelt {
            return true;
        }
        if !self.is_capital(before) || token.classes.meets(NO_NAME) {
            return false;
        }
        // At the start of a sentence the capital says little; a plain verb there would be an order or a participle.
        let opens = before == self.start
            && (self.text(before).ends_with("ing") || self.text(before).ends_with("ed"));
        !self.is_shouted(at) && !opens
    }

    /// Whether a number stands among words all in capitals, which make no names.
    pub(super) fn is_shouted(&self, at: usize) -> bool {
        [at.wrapping_sub(2), at.wrapping_sub(1), at + 1]
            .iter()
            .all(|&word| {
                self.token(word)
                    .is_some_and(|token| token.shape.has(Shape::ALL_CAPITALS))
            })
    }

    pub(super) fn is_type_name(&self, at: usize) -> bool {
        self.is_word(at)
            && self.is_capital(at)
            && self.token(at).is_some_and(|token| {
                !token.classes.meets(ClassSet::of(&[
                    Class::Person,
                    Class::Demonym,
                    Class::Month,
                    Class::Place,
                    Class::State,
                    Class::Time,
                    Class::Unit,
                    Class::Scale,
                    Class::Weekday,
                ]))
            })
    }
}

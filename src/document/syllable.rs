//! Korean and Chinese given names, which news writes with a hyphen and a small second syllable: `Jae-in`, `Ing-wen`.

use crate::lexicon::{Class, Lexicon};

/// The longest syllable has so many letters: `chueng`, `byeong`.
const LONGEST: usize = 6;

/// Where the name ends whose first syllable stands at `start..hyphen` in a text, if the hyphen joins a second syllable to it. Both must be
/// in the list, the first with a capital: `Jae-in`, but not `Drive-in`, `Son-in-law`.
pub(super) fn end_of_name(
    text: &str,
    start: usize,
    hyphen: usize,
    lexicon: &Lexicon,
) -> Option<usize> {
    let bytes = text.as_bytes();
    let second = hyphen + 1;
    let letters = bytes
        .get(second..)?
        .iter()
        .take(LONGEST + 1)
        .take_while(|byte| byte.is_ascii_lowercase())
        .count();
    let end = second + letters;
    let goes_on = text
        .get(end..)?
        .starts_with(|next: char| next == '-' || next.is_alphanumeric());
    let is_syllable = |word: &str| lexicon.classes(lexicon.word(word)).has(Class::Syllable);
    let first = &text[start..hyphen];
    (first.len() <= LONGEST
        && first.starts_with(|letter: char| letter.is_ascii_uppercase())
        && !goes_on
        && is_syllable(first)
        && is_syllable(&text[second..end]))
    .then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn joined(text: &str) -> Option<&str> {
        let lexicon = Lexicon::of(Language::English);
        let hyphen = text.find('-')?;
        end_of_name(text, 0, hyphen, lexicon).map(|end| &text[..end])
    }

    #[test]
    fn two_syllables_are_one_name() {
        for name in [
            "Jae-in",
            "Ing-wen",
            "Sang-hoon",
            "Kai-shek",
            "Pik-wan",
            "Jong-un",
        ] {
            assert_eq!(joined(name), Some(name));
            assert_eq!(joined(&format!("{name}'s")), Some(name));
            assert_eq!(joined(&format!("{name}, 61")), Some(name));
        }
    }

    #[test]
    fn other_words_are_none() {
        for text in [
            "Drive-in",
            "Son-in-law",
            "Check-in",
            "Trump-backed",
            "York-based",
            "jae-in",
            "Jae-IN",
            "Jae-",
            "Jae-in2",
            "Jae-iné",
            "Twenty-one",
            "Min-max",
            "Jae-In",
        ] {
            assert_eq!(joined(text), None, "{text}");
        }
    }
}

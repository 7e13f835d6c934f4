//! Slovenian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("sl"),
    currencies: &[
        ("evro", "EUR"), ("evra", "EUR"), ("evrov", "EUR"), ("evre", "EUR"), ("evri", "EUR"),
        ("evrom", "EUR"), ("dolar*", "USD"), ("funt*", "GBP"),
    ],
    cents: &[("cent", "EUR"), ("centov", "EUR"), ("centa", "EUR")],
    percent: &["odstot*"],
    percentage_point: &["odstotn* točk*"],
    about: &["okoli", "približno"],
    nearly: &["skoraj"],
    more_than: &["več kot"],
    less_than: &["manj kot"],
    at_least: &["najmanj", "vsaj"],
    at_most: &["največ"],
    ..Locale::PLAIN
};

//! Catalan: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ca"),
    scales_take_of: true,
    scales: &[("milió", 6), ("milions", 6), ("mil milions", 9), ("bilions", 12)],
    currencies: &[
        ("euro", "EUR"), ("euros", "EUR"), ("dòlar", "USD"), ("dòlars", "USD"), ("lliura", "GBP"),
        ("lliures", "GBP"),
    ],
    cents: &[("cèntim", "EUR"), ("cèntims", "EUR")],
    percent: &["per cent"],
    percentage_point: &["punts percentuals", "punt percentual"],
    about: &["uns", "unes", "aproximadament"],
    nearly: &["gairebé", "quasi", "prop de"],
    more_than: &["més de", "més d'"],
    less_than: &["menys de"],
    at_least: &["almenys", "com a mínim"],
    at_most: &["fins a"],
    of: &["de", "d'"],
    ..Locale::PLAIN
};

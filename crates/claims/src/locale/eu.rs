//! Basque: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("eu"),
    scales: &[("milioi", 6), ("mila milioi", 9), ("mila", 3)],
    currencies: &[("euro*", "EUR"), ("dolar*", "USD"), ("libera*", "GBP")],
    unit_endings: &["ko", "koa", "ra", "tan", "etan", "tako", "tik", "a", "ak"],
    percent: &["ehuneko", "%"],
    about: &["gutxi gorabehera"],
    nearly: &["ia"],
    at_least: &["gutxienez"],
    at_most: &["gehienez"],
    ..Locale::PLAIN
};

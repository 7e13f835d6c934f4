//! Gujarati: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("gu"),
    currencies: &[("રૂપિય*", "INR"), ("ડોલર*", "USD"), ("યુરો*", "EUR"), ("પાઉન્ડ*", "GBP")],
    percent: &["ટકા"],
    about: &["લગભગ", "આશરે"],
    at_least: &["ઓછામાં ઓછા"],
    ..Locale::PLAIN
};

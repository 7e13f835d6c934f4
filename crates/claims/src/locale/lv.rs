//! Latvian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("lv"),
    currencies: &[("eiro", "EUR"), ("dolār*", "USD"), ("mārciņ*", "GBP")],
    cents: &[("cent*", "EUR")],
    percent: &["procent*"],
    percentage_point: &["procentpunkt*"],
    about: &["aptuveni", "apmēram"],
    nearly: &["gandrīz"],
    more_than: &["vairāk nekā", "vairāk par"],
    less_than: &["mazāk nekā"],
    at_least: &["vismaz"],
    at_most: &["līdz"],
    ..Locale::PLAIN
};

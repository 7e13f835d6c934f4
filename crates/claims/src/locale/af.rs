//! Afrikaans: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("af"),
    currencies: &[("rand", "ZAR"), ("dollar", "USD"), ("dollars", "USD"), ("euro", "EUR"), ("pond", "GBP")],
    cents: &[("sent", "ZAR")],
    percent: &["persent"],
    percentage_point: &["persentasiepunte", "persentasiepunt"],
    about: &["sowat", "ongeveer", "omtrent"],
    nearly: &["byna", "amper"],
    more_than: &["meer as", "oor"],
    less_than: &["minder as"],
    at_least: &["minstens"],
    at_most: &["hoogstens"],
    ..Locale::PLAIN
};

//! Estonian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("et"),
    currencies: &[("euro*", "EUR"), ("dollar*", "USD"), ("nael*", "GBP")],
    cents: &[("sent", "EUR"), ("senti", "EUR")],
    percent: &["protsen*"],
    percentage_point: &["protsendipunkt*"],
    about: &["umbes", "ligikaudu"],
    nearly: &["ligi", "peaaegu"],
    more_than: &["üle", "rohkem kui"],
    less_than: &["alla", "vähem kui"],
    at_least: &["vähemalt"],
    at_most: &["kuni"],
    ..Locale::PLAIN
};

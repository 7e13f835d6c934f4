//! Lithuanian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("lt"),
    currencies: &[("eur*", "EUR"), ("doleri*", "USD"), ("svar*", "GBP"), ("zlot*", "PLN")],
    cents: &[("cent*", "EUR")],
    percent: &["procent*"],
    percentage_point: &["procentini* punkt*"],
    about: &["apie", "maždaug"],
    nearly: &["beveik"],
    more_than: &["daugiau nei", "daugiau kaip"],
    less_than: &["mažiau nei"],
    at_least: &["mažiausiai"],
    at_most: &["iki"],
    ..Locale::PLAIN
};

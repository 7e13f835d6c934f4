//! Macedonian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("mk"),
    currencies: &[("денар*", "MKD"), ("евра", "EUR"), ("евро", "EUR"), ("долар*", "USD"), ("фунт*", "GBP")],
    percent: &["процент*", "отсто"],
    about: &["околу", "приближно"],
    nearly: &["речиси", "скоро"],
    more_than: &["повеќе од", "над"],
    less_than: &["помалку од"],
    at_least: &["најмалку"],
    at_most: &["најмногу"],
    ..Locale::PLAIN
};

//! Malay: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ms"),
    currencies: &[
        ("ringgit", "MYR"), ("dolar", "USD"), ("euro", "EUR"), ("rupiah", "IDR"), ("pound", "GBP"),
    ],
    cents: &[("sen", "MYR")],
    percent: &["peratus"],
    percentage_point: &["mata peratusan"],
    about: &["kira-kira", "sekitar"],
    nearly: &["hampir"],
    more_than: &["lebih daripada", "lebih"],
    less_than: &["kurang daripada"],
    at_least: &["sekurang-kurangnya"],
    at_most: &["sehingga"],
    ..Locale::PLAIN
};

//! Persian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("fa"),
    currencies: &[("دلار", "USD"), ("یورو", "EUR"), ("پوند", "GBP"), ("ریال", "IRR")],
    percent: &["درصد"],
    about: &["حدود", "تقریبا"],
    nearly: &["نزدیک به"],
    more_than: &["بیش از"],
    less_than: &["کمتر از"],
    at_least: &["دست‌کم", "حداقل"],
    at_most: &["حداکثر"],
    ..Locale::PLAIN
};

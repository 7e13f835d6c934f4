//! Belarusian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("be"),
    currencies: &[("рубель", "BYN"), ("рубл*", "BYN"), ("даляр*", "USD"), ("еўра", "EUR"), ("фунт*", "GBP")],
    percent: &["працэнт*"],
    percentage_point: &["працэнтн* пункт*"],
    about: &["каля", "прыблізна"],
    nearly: &["амаль"],
    more_than: &["больш за", "больш чым", "звыш"],
    less_than: &["менш за", "менш чым"],
    at_least: &["не менш за"],
    ..Locale::PLAIN
};

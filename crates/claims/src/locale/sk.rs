//! Slovak: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("sk"),
    currencies: &[
        ("eur", "EUR"), ("eura", "EUR"), ("eurá", "EUR"), ("euro", "EUR"), ("eurami", "EUR"),
        ("dolár*", "USD"), ("korún", "CZK"), ("korun*", "CZK"), ("libier", "GBP"),
    ],
    cents: &[("cent", "EUR"), ("centov", "EUR"), ("centy", "EUR")],
    percent: &["percent*"],
    percentage_point: &["percentuáln* bod*"],
    about: &["asi", "približne", "okolo"],
    nearly: &["takmer", "skoro"],
    more_than: &["viac ako", "viac než", "vyše"],
    less_than: &["menej ako", "menej než"],
    at_least: &["najmenej", "aspoň"],
    at_most: &["najviac"],
    ..Locale::PLAIN
};

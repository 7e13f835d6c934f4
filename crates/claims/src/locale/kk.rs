//! Kazakh: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("kk"),
    currencies: &[
        ("теңге*", "KZT"), ("доллар*", "USD"), ("еуро*", "EUR"), ("рубль*", "RUB"), ("рубл*", "RUB"),
    ],
    unit_endings: &[
        "ға", "ге", "қа", "ке", "нан", "нен", "дан", "ден", "тан", "тен", "да", "де", "та", "те", "дың",
        "дің", "ның", "нің", "тың", "тің", "дық", "дік", "ды", "ді", "ны", "ні",
    ],
    percent: &["пайыз*"],
    about: &["шамамен"],
    nearly: &["дерлік"],
    at_least: &["кемінде"],
    ..Locale::PLAIN
};

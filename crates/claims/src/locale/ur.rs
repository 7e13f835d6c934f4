//! Urdu: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ur"),
    scales: &[("ہزار", 3), ("لاکھ", 5), ("کروڑ", 7), ("ارب", 9), ("کھرب", 11), ("ملین", 6), ("بلین", 9)],
    currencies: &[
        ("روپے", "PKR"), ("روپیہ", "PKR"), ("روپوں", "PKR"), ("روپیے", "PKR"), ("ڈالر", "USD"),
        ("ڈالرز", "USD"), ("یورو", "EUR"), ("پاؤنڈ", "GBP"),
    ],
    units: &[("کلومیٹر", "km"), ("کلو", "kg"), ("کلوگرام", "kg"), ("میٹر", "m"), ("ٹن", "t")],
    percent: &["فیصد", "فی صد"],
    about: &["تقریباً", "تقریبا", "قریب"],
    at_least: &["کم از کم"],
    ..Locale::PLAIN
};

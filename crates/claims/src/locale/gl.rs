//! Galician: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("gl"),
    scales_take_of: true,
    scales: &[("millón", 6), ("millóns", 6), ("mil millóns", 9), ("billóns", 12)],
    currencies: &[
        ("euro", "EUR"), ("euros", "EUR"), ("dólar", "USD"), ("dólares", "USD"), ("libra", "GBP"),
        ("libras", "GBP"),
    ],
    cents: &[("céntimo", "EUR"), ("céntimos", "EUR")],
    percent: &["por cento"],
    percentage_point: &["puntos porcentuais", "punto porcentual"],
    about: &["uns", "unhas", "aproximadamente", "arredor de"],
    nearly: &["case", "preto de"],
    more_than: &["máis de"],
    less_than: &["menos de"],
    at_least: &["polo menos"],
    at_most: &["ata"],
    of: &["de"],
    ..Locale::PLAIN
};

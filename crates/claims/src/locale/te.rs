//! Telugu: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("te"),
    scales: &[
        ("కోట్ల", 7), ("కోట్లు", 7), ("కోటి", 7), ("లక్షల", 5), ("లక్షలు", 5), ("లక్ష", 5), ("వేల", 3),
        ("వేలు", 3),
    ],
    currencies: &[
        ("రూపాయ*", "INR"), ("డాలర్*", "USD"), ("డాలర్ల*", "USD"), ("యూరో*", "EUR"), ("పౌండ్*", "GBP"),
    ],
    percent: &["శాతం", "శాతానికి"],
    about: &["సుమారు", "దాదాపు"],
    at_least: &["కనీసం"],
    ..Locale::PLAIN
};

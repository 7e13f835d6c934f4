//! Marathi: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("mr"),
    currencies: &[("रुपय*", "INR"), ("रुपये", "INR"), ("डॉलर*", "USD"), ("युरो*", "EUR"), ("पाउंड*", "GBP")],
    percent: &["टक्के", "टक्क*", "टक्का"],
    about: &["सुमारे", "जवळपास"],
    at_least: &["किमान"],
    ..Locale::PLAIN
};

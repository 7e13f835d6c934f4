//! Hebrew: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("he"),
    currencies: &[
        ("שקל", "ILS"), ("שקלים", "ILS"), ("ש\"ח", "ILS"), ("דולר", "USD"), ("דולרים", "USD"),
        ("אירו", "EUR"), ("יורו", "EUR"),
    ],
    cents: &[("אגורות", "ILS")],
    percent: &["אחוז", "אחוזים"],
    about: &["כ", "בערך"],
    nearly: &["כמעט"],
    more_than: &["יותר מ", "מעל"],
    less_than: &["פחות מ"],
    at_least: &["לפחות"],
    at_most: &["עד"],
    fillers: &["ב", "ל", "מ", "ה", "ו", "ש"],
    ..Locale::PLAIN
};

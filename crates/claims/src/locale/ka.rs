//! Georgian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ka"),
    currencies: &[("ლარ*", "GEL"), ("დოლარ*", "USD"), ("ევრო*", "EUR"), ("რუბლ*", "RUB")],
    units: &[("კილომეტრ*", "km"), ("მეტრ*", "m"), ("ტონ*", "t"), ("კილოგრამ*", "kg"), ("ჰექტარ*", "har")],
    percent: &["პროცენტ*"],
    about: &["დაახლოებით"],
    nearly: &["თითქმის"],
    at_least: &["სულ მცირე"],
    ..Locale::PLAIN
};

//! Tamil: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ta"),
    scales: &[("கோடி", 7), ("லட்சம்", 5), ("லட்ச", 5), ("ஆயிரம்", 3), ("மில்லியன்", 6), ("பில்லியன்", 9)],
    currencies: &[
        ("ரூபாய்*", "INR"), ("ரூபா*", "INR"), ("டாலர்*", "USD"), ("யூரோ*", "EUR"), ("பவுண்டு*", "GBP"),
    ],
    percent: &["சதவீத*", "சதவிகித*", "விழுக்காடு"],
    about: &["சுமார்"],
    at_least: &["குறைந்தபட்சம்"],
    ..Locale::PLAIN
};

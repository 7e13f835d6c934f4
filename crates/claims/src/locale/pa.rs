//! Punjabi: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("pa"),
    currencies: &[
        ("ਰੁਪਏ", "INR"), ("ਰੁਪਿਆ*", "INR"), ("ਰੁਪਈ*", "INR"), ("ਡਾਲਰ*", "USD"), ("ਯੂਰੋ*", "EUR"),
        ("ਪੌਂਡ*", "GBP"),
    ],
    percent: &["ਫੀਸਦੀ", "ਫ਼ੀਸਦੀ", "ਪ੍ਰਤੀਸ਼ਤ"],
    about: &["ਲਗਭਗ", "ਕਰੀਬ"],
    at_least: &["ਘੱਟੋ-ਘੱਟ"],
    ..Locale::PLAIN
};

//! Bengali: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("bn"),
    currencies: &[
        ("টাকা*", "BDT"), ("ডলার*", "USD"), ("ইউরো*", "EUR"), ("রুপি*", "INR"), ("পাউন্ড*", "GBP"),
    ],
    units: &[("কিলোমিটার*", "km"), ("মিটার*", "m"), ("কেজি", "kg"), ("টন*", "t"), ("হেক্টর*", "har")],
    percent: &["শতাংশ*"],
    about: &["প্রায়"],
    at_least: &["কমপক্ষে", "অন্তত"],
    ..Locale::PLAIN
};

//! Thai: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("th"),
    currencies: &[
        ("บาท", "THB"), ("ดอลลาร์", "USD"), ("ดอลลาร์สหรัฐ", "USD"), ("ยูโร", "EUR"), ("ปอนด์", "GBP"),
    ],
    percent: &["เปอร์เซ็นต์", "ร้อยละ"],
    about: &["ประมาณ"],
    nearly: &["เกือบ"],
    more_than: &["มากกว่า"],
    less_than: &["น้อยกว่า"],
    at_least: &["อย่างน้อย"],
    ..Locale::PLAIN
};

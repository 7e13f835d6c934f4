//! Vietnamese: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("vi"),
    scales: &[
        ("tỷ", 9), ("tỉ", 9), ("triệu", 6), ("nghìn", 3), ("ngàn", 3), ("nghìn tỷ", 12), ("nghìn tỉ", 12),
    ],
    currencies: &[
        ("đồng", "VND"), ("đô la", "USD"), ("đô la mỹ", "USD"), ("usd", "USD"), ("euro", "EUR"),
        ("bảng", "GBP"), ("nhân dân tệ", "CNY"),
    ],
    percent: &["phần trăm"],
    percentage_point: &["điểm phần trăm"],
    about: &["khoảng", "chừng"],
    nearly: &["gần"],
    more_than: &["hơn", "trên"],
    less_than: &["chưa đến", "chưa tới"],
    at_least: &["ít nhất"],
    at_most: &["tối đa"],
    ..Locale::PLAIN
};

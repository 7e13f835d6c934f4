//! Azerbaijani: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("az"),
    currencies: &[
        ("manat*", "AZN"), ("dollar*", "USD"), ("avro*", "EUR"), ("lirə*", "TRY"), ("rubl*", "RUB"),
    ],
    unit_endings: &[
        "dir", "dır", "dur", "dür", "i", "ı", "u", "ü", "ə", "a", "da", "də", "dan", "dən", "lik", "lıq",
        "luq", "lük", "in", "ın", "un", "ün", "nin", "nın",
    ],
    percent: &["faiz*"],
    about: &["təxminən"],
    nearly: &["demək olar ki"],
    ..Locale::PLAIN
};

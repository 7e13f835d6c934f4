//! Icelandic: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("is"),
    scales: &[
        ("milljarðar", 9), ("milljarða", 9), ("milljarður", 9), ("milljörðum", 9), ("milljónir", 6),
        ("milljóna", 6), ("milljón", 6), ("milljónum", 6), ("þúsund", 3),
    ],
    currencies: &[
        ("króna*", "ISK"), ("krónu*", "ISK"), ("krónum", "ISK"), ("kr.", "ISK"), ("dollar*", "USD"),
        ("dali", "USD"), ("dala", "USD"), ("evra*", "EUR"), ("evru*", "EUR"), ("evrum", "EUR"),
        ("pund*", "GBP"),
    ],
    percent: &["prósent*"],
    percentage_point: &["prósentustig*"],
    about: &["um það bil"],
    nearly: &["næstum", "tæplega"],
    more_than: &["meira en", "rúmlega"],
    less_than: &["minna en", "undir"],
    at_least: &["að minnsta kosti"],
    at_most: &["allt að"],
    ..Locale::PLAIN
};

//! Armenian: numbers, money, percent and units.

use tallywire_article::Language;

use super::Locale;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("hy"),
    currencies: &[("դրամ*", "AMD"), ("դոլար*", "USD"), ("եվրո*", "EUR"), ("ռուբլ*", "RUB")],
    unit_endings: &["ի", "ը", "ն", "ով", "ից", "ում", "անոց"],
    percent: &["տոկոս*"],
    about: &["մոտ", "շուրջ"],
    nearly: &["գրեթե"],
    more_than: &["ավելի քան"],
    at_least: &["առնվազն"],
    ..Locale::PLAIN
};

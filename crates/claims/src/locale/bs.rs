//! Bosnian: the words of Croatian, with money of its own.

use tallywire_article::Language;

use super::{Locale, hr};

pub(super) const LOCALE: Locale =
    Locale { language: Language::of("bs"), home_currency: Some("BAM"), ..hr::LOCALE };

//! Norwegian Nynorsk: the words of Bokmål, which news in it shares or declines alike.

use tallywire_article::Language;

use super::{Locale, nb};

pub(super) const LOCALE: Locale = Locale { language: Language::of("nn"), ..nb::LOCALE };

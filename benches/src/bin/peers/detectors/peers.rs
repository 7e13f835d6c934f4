//! Other people's detectors, each as its documentation shows it.

use tallywire_article::Language;

use super::{Contender, Detector};

pub(super) const ALL: [Contender; 3] = [
    Contender { package: "whichlang", start: || Box::new(Whichlang) },
    Contender { package: "whatlang", start: || Box::new(Whatlang) },
    Contender { package: "lingua", start: || Box::new(Lingua::new()) },
];

struct Whichlang;

impl Detector for Whichlang {
    fn languages(&self) -> Vec<Language> {
        whichlang::LANGUAGES.iter().map(|language| of_three_letters(language.three_letter_code())).collect()
    }

    fn detect(&self, text: &str) -> Option<Language> {
        Some(of_three_letters(whichlang::detect_language(text).three_letter_code()))
    }
}

struct Whatlang;

impl Detector for Whatlang {
    fn languages(&self) -> Vec<Language> {
        whatlang::Lang::all().iter().map(|language| of_three_letters(language.code())).collect()
    }

    fn detect(&self, text: &str) -> Option<Language> {
        whatlang::detect_lang(text).map(|language| of_three_letters(language.code()))
    }
}

/// In its accurate mode, which is the default; it loads a language's model when it first needs it.
struct Lingua(lingua::LanguageDetector);

impl Lingua {
    fn new() -> Self {
        Self(lingua::LanguageDetectorBuilder::from_all_languages().build())
    }

    fn language(language: lingua::Language) -> Language {
        Language::of(&language.iso_code_639_1().to_string())
    }
}

impl Detector for Lingua {
    fn languages(&self) -> Vec<Language> {
        lingua::Language::all().into_iter().map(Self::language).collect()
    }

    fn detect(&self, text: &str) -> Option<Language> {
        self.0.detect_language_of(text).map(Self::language)
    }
}

/// The language that ISO 639-3 calls `code`, by its code in ISO 639-1. One that the table lacks keeps its
/// own code, and so is never taken for another.
fn of_three_letters(code: &str) -> Language {
    let short = TWO_LETTERS.binary_search_by_key(&code, |(long, _)| long).map(|at| TWO_LETTERS[at].1);
    Language::of(short.unwrap_or(code))
}

/// ISO 639-3 and ISO 639-1. Mandarin stands for Chinese there, and Iranian Persian for Persian.
const TWO_LETTERS: &[(&str, &str)] = &[
    ("afr", "af"),
    ("aka", "ak"),
    ("amh", "am"),
    ("ara", "ar"),
    ("aze", "az"),
    ("bel", "be"),
    ("ben", "bn"),
    ("bul", "bg"),
    ("cat", "ca"),
    ("ces", "cs"),
    ("cmn", "zh"),
    ("cym", "cy"),
    ("dan", "da"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("epo", "eo"),
    ("est", "et"),
    ("fin", "fi"),
    ("fra", "fr"),
    ("guj", "gu"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "hr"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ind", "id"),
    ("ita", "it"),
    ("jav", "jv"),
    ("jpn", "ja"),
    ("kan", "kn"),
    ("kat", "ka"),
    ("khm", "km"),
    ("kor", "ko"),
    ("lat", "la"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mal", "ml"),
    ("mar", "mr"),
    ("mkd", "mk"),
    ("mya", "my"),
    ("nep", "ne"),
    ("nld", "nl"),
    ("nob", "nb"),
    ("ori", "or"),
    ("pan", "pa"),
    ("pes", "fa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rus", "ru"),
    ("sin", "si"),
    ("slk", "sk"),
    ("slv", "sl"),
    ("sna", "sn"),
    ("spa", "es"),
    ("srp", "sr"),
    ("swe", "sv"),
    ("tam", "ta"),
    ("tel", "te"),
    ("tgl", "tl"),
    ("tha", "th"),
    ("tuk", "tk"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("urd", "ur"),
    ("uzb", "uz"),
    ("vie", "vi"),
    ("yid", "yi"),
    ("zul", "zu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_known_by_two_letters() {
        assert!(TWO_LETTERS.is_sorted());
        for detector in [&Whichlang as &dyn Detector, &Whatlang] {
            for language in detector.languages() {
                assert_eq!(language.code().len(), 2, "{language}");
            }
        }
    }
}

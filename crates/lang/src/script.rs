//! The script of a character and its small letter.
//! **Promise:** one table look-up below U+2000, a search of a few ranges above.

use std::sync::LazyLock;

use tallywire_article::Language;

/// A writing system that some language of [`crate::languages`] is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Script {
    /// No letter: digits, punctuation, symbols, blanks, and scripts that are not listed here.
    None,
    /// A mark that belongs to the letter before it, or a joiner: it never ends a word.
    Mark,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Han,
    Kana,
    Greek,
    Armenian,
    Hebrew,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Cherokee,
    Syllabics,
    Khmer,
    Thaana,
    Nko,
    OlChiki,
}

/// One more than the last script's number.
pub(crate) const SCRIPTS: usize = Script::OlChiki as usize + 1;

/// ISO 15924 code of each script and, where only one language of ours is written in it, that language.
const NAMES: [(&str, &str); SCRIPTS] = [
    ("Zyyy", ""),
    ("Zinh", ""),
    ("Latn", ""),
    ("Cyrl", ""),
    ("Arab", ""),
    ("Deva", ""),
    ("Hani", ""),
    ("Jpan", "ja"),
    ("Grek", "el"),
    ("Armn", "hy"),
    ("Hebr", "he"),
    ("Beng", "bn"),
    ("Guru", "pa"),
    ("Gujr", "gu"),
    ("Orya", "or"),
    ("Taml", "ta"),
    ("Telu", "te"),
    ("Knda", "kn"),
    ("Mlym", "ml"),
    ("Sinh", "si"),
    ("Thai", "th"),
    ("Laoo", "lo"),
    ("Tibt", "bo"),
    ("Mymr", "my"),
    ("Geor", "ka"),
    ("Hang", "ko"),
    ("Ethi", "am"),
    ("Cher", "chr"),
    ("Cans", "iu"),
    ("Khmr", "km"),
    ("Thaa", "dv"),
    ("Nkoo", "nqo"),
    ("Olck", "sat"),
];

impl Script {
    /// Every script, in the order of their numbers.
    pub(crate) const ALL: [Self; SCRIPTS] = [
        Self::None,
        Self::Mark,
        Self::Latin,
        Self::Cyrillic,
        Self::Arabic,
        Self::Devanagari,
        Self::Han,
        Self::Kana,
        Self::Greek,
        Self::Armenian,
        Self::Hebrew,
        Self::Bengali,
        Self::Gurmukhi,
        Self::Gujarati,
        Self::Oriya,
        Self::Tamil,
        Self::Telugu,
        Self::Kannada,
        Self::Malayalam,
        Self::Sinhala,
        Self::Thai,
        Self::Lao,
        Self::Tibetan,
        Self::Myanmar,
        Self::Georgian,
        Self::Hangul,
        Self::Ethiopic,
        Self::Cherokee,
        Self::Syllabics,
        Self::Khmer,
        Self::Thaana,
        Self::Nko,
        Self::OlChiki,
    ];

    /// ISO 15924 code: `Latn`; `Zyyy` for [`Script::None`].
    pub(crate) fn code(self) -> &'static str {
        NAMES[self as usize].0
    }

    /// The code of the one language written in it, where there is just one.
    pub(crate) fn only_language(self) -> Option<Language> {
        NAMES[self as usize].1.parse().ok()
    }

    /// Whether a word of it is long enough to tell by when it is one character long.
    pub(crate) fn is_syllabic(self) -> bool {
        matches!(self, Self::Han | Self::Kana | Self::Hangul)
    }

    /// Whether its characters are letters of a word.
    pub(crate) fn has_letters(self) -> bool {
        !matches!(self, Self::None | Self::Mark)
    }

    /// The script of this ISO 15924 code, [`Script::None`] where there is none.
    pub(crate) fn coded(code: &str) -> Self {
        NAMES.iter().position(|name| name.0 == code).map_or(Self::None, Self::numbered)
    }

    /// The script with this number, [`Script::None`] where there is none.
    pub(crate) fn numbered(number: usize) -> Self {
        Self::ALL.get(number).copied().unwrap_or(Self::None)
    }
}

/// Ranges of code points, first and last, in order: the letters and marks of the Unicode blocks of
/// each script (Unicode 16, `Scripts.txt`), cut to what running text uses. A code point inside a
/// range that is no letter and no mark by `char::is_alphanumeric` counts as [`Script::None`] where
/// the script has words, see [`look_up`].
const RANGES: &[(u32, u32, Script)] = &[
    (0x0041, 0x005A, Script::Latin),
    (0x0061, 0x007A, Script::Latin),
    (0x00AA, 0x00AA, Script::Latin),
    (0x00BA, 0x00BA, Script::Latin),
    (0x00C0, 0x024F, Script::Latin),
    (0x0250, 0x02AF, Script::Latin),
    (0x02BB, 0x02BC, Script::Mark),
    (0x0300, 0x036F, Script::Mark),
    (0x0370, 0x03FF, Script::Greek),
    (0x0400, 0x052F, Script::Cyrillic),
    (0x0531, 0x0588, Script::Armenian),
    (0x0591, 0x05C7, Script::Mark),
    (0x05D0, 0x05F2, Script::Hebrew),
    (0x0610, 0x061A, Script::Mark),
    (0x0620, 0x064A, Script::Arabic),
    (0x064B, 0x065F, Script::Mark),
    (0x066E, 0x06EF, Script::Arabic),
    (0x06FA, 0x06FF, Script::Arabic),
    (0x0750, 0x077F, Script::Arabic),
    (0x0780, 0x07BF, Script::Thaana),
    (0x07CA, 0x07FA, Script::Nko),
    (0x08A0, 0x08FF, Script::Arabic),
    (0x0900, 0x0963, Script::Devanagari),
    (0x0971, 0x097F, Script::Devanagari),
    (0x0980, 0x09E3, Script::Bengali),
    (0x09F0, 0x09F1, Script::Bengali),
    (0x0A00, 0x0A65, Script::Gurmukhi),
    (0x0A70, 0x0A75, Script::Gurmukhi),
    (0x0A80, 0x0AE3, Script::Gujarati),
    (0x0B00, 0x0B63, Script::Oriya),
    (0x0B80, 0x0BE5, Script::Tamil),
    (0x0C00, 0x0C65, Script::Telugu),
    (0x0C80, 0x0CE5, Script::Kannada),
    (0x0D00, 0x0D65, Script::Malayalam),
    (0x0D80, 0x0DE5, Script::Sinhala),
    (0x0E01, 0x0E4E, Script::Thai),
    (0x0E80, 0x0ECF, Script::Lao),
    (0x0EDC, 0x0EDF, Script::Lao),
    (0x0F40, 0x0FBC, Script::Tibetan),
    (0x1000, 0x103F, Script::Myanmar),
    (0x1050, 0x108F, Script::Myanmar),
    (0x10A0, 0x10FF, Script::Georgian),
    (0x1100, 0x11FF, Script::Hangul),
    (0x1200, 0x135F, Script::Ethiopic),
    (0x13A0, 0x13FD, Script::Cherokee),
    (0x1401, 0x167F, Script::Syllabics),
    (0x1780, 0x17D3, Script::Khmer),
    (0x1C50, 0x1C7F, Script::OlChiki),
    (0x1C80, 0x1C8A, Script::Cyrillic),
    (0x1C90, 0x1CBF, Script::Georgian),
    (0x1E00, 0x1EFF, Script::Latin),
    (0x1F00, 0x1FFE, Script::Greek),
    (0x200C, 0x200F, Script::Mark),
    (0x202A, 0x202E, Script::Mark),
    (0x2060, 0x2064, Script::Mark),
    (0x2066, 0x2069, Script::Mark),
    (0x2C60, 0x2C7F, Script::Latin),
    (0x2D80, 0x2DDF, Script::Ethiopic),
    (0x2DE0, 0x2DFF, Script::Mark),
    (0x3005, 0x3007, Script::Han),
    (0x3041, 0x30FF, Script::Kana),
    (0x3130, 0x318F, Script::Hangul),
    (0x31F0, 0x31FF, Script::Kana),
    (0x3400, 0x4DBF, Script::Han),
    (0x4E00, 0x9FFF, Script::Han),
    (0xA640, 0xA69F, Script::Cyrillic),
    (0xA722, 0xA7FF, Script::Latin),
    (0xA8E0, 0xA8FF, Script::Devanagari),
    (0xAA60, 0xAA7F, Script::Myanmar),
    (0xAB70, 0xABBF, Script::Cherokee),
    (0xAC00, 0xD7A3, Script::Hangul),
    (0xF900, 0xFAFF, Script::Han),
    (0xFB00, 0xFB06, Script::Latin),
    (0xFB13, 0xFB17, Script::Armenian),
    (0xFB1D, 0xFB4F, Script::Hebrew),
    (0xFB50, 0xFDFB, Script::Arabic),
    (0xFE00, 0xFE0F, Script::Mark),
    (0xFE70, 0xFEFC, Script::Arabic),
    (0xFF21, 0xFF3A, Script::Latin),
    (0xFF41, 0xFF5A, Script::Latin),
    (0xFF66, 0xFF9D, Script::Kana),
    (0x20000, 0x323AF, Script::Han),
];

/// A character as the model sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letter {
    /// Its code point in lower case.
    pub(crate) lower: u32,
    pub(crate) script: Script,
    /// Whether it is a capital.
    pub(crate) capital: bool,
}

/// The letters below U+2000, where nearly all cased text is.
pub(crate) struct Letters(Box<[Letter]>);

const TABLED: u32 = 0x2000;

impl Letters {
    /// The one table, made at the first call in some tens of microseconds.
    pub(crate) fn shared() -> &'static Self {
        static LETTERS: LazyLock<Letters> = LazyLock::new(|| {
            Letters((0..TABLED).map(|code| char::from_u32(code).map_or(NO_LETTER, look_up)).collect())
        });
        &LETTERS
    }

    pub(crate) fn of(&self, c: char) -> Letter {
        match (self.0.get(c as usize), c) {
            (Some(&letter), _) => letter,
            (_, '\u{4E00}'..='\u{9FFF}') => {
                Letter { lower: u32::from(c), script: Script::Han, capital: false }
            }
            (_, '\u{2010}'..='\u{2029}') => NO_LETTER,
            _ => look_up(c),
        }
    }
}

const NO_LETTER: Letter = Letter { lower: 0, script: Script::None, capital: false };

fn look_up(c: char) -> Letter {
    let code = u32::from(c);
    let after = RANGES.partition_point(|range| range.0 <= code);
    let script = match after.checked_sub(1).map(|at| RANGES[at]) {
        Some((_, last, script)) if code <= last => script,
        _ => return NO_LETTER,
    };
    // Signs such as U+00D7 stand inside the letter blocks; vowel signs of Indic scripts are no
    // letters to Unicode but are parts of words.
    let cased = matches!(script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Arabic);
    if cased && !c.is_alphanumeric() || matches!(code, 0x30FB | 0x0964 | 0x0965) {
        return NO_LETTER;
    }
    Letter { lower: small(c), script, capital: c.is_uppercase() }
}

/// The first character of the small letter: `i` for the Turkish dotted capital too.
fn small(c: char) -> u32 {
    c.to_lowercase().next().map_or(u32::from(c), u32::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_in_order_and_apart() {
        assert!(RANGES.windows(2).all(|pair| pair[0].0 <= pair[0].1 && pair[0].1 < pair[1].0));
    }

    #[test]
    fn letters_have_their_script_and_small_form() {
        for (c, code, lower) in [
            ('A', "Latn", 'a'),
            ('İ', "Latn", 'i'),
            ('ẞ', "Latn", 'ß'),
            ('Ї', "Cyrl", 'ї'),
            ('Ω', "Grek", 'ω'),
            ('ی', "Arab", 'ی'),
            ('ि', "Deva", 'ि'),
            ('の', "Jpan", 'の'),
            ('龍', "Hani", '龍'),
        ] {
            let letter = Letters::shared().of(c);
            assert_eq!((letter.script.code(), letter.lower), (code, u32::from(lower)), "{c}");
        }
    }

    #[test]
    fn scripts_are_listed_by_number() {
        assert!(Script::ALL.iter().enumerate().all(|(number, &script)| script as usize == number));
    }

    #[test]
    fn signs_are_no_letters() {
        for c in ['×', '÷', '1', ' ', '٣', '。', '€', '\u{e000}', '\u{10FFFF}', '।'] {
            assert_eq!(Letters::shared().of(c).script, Script::None, "{c:?}");
        }
    }
}

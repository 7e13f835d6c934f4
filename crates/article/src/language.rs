use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A language by its code: ISO 639-1, or 639-3 where that has none, or [`Language::UND`].
///
/// Ordered as its code is; three bytes, copied freely.
///
/// ```
/// use tallywire_article::Language;
///
/// const GERMAN: Language = Language::of("de");
/// assert_eq!("de".parse(), Ok(GERMAN));
/// assert!("Deutsch".parse::<Language>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Cow<'_, str>", into = "String")]
pub struct Language([u8; 3]);

impl Language {
    /// Undetermined: no language, or none that can be told.
    pub const UND: Self = Self(*b"und");

    /// The language of a code known when the program is built.
    ///
    /// # Panics
    /// If `code` is not two or three lower-case ASCII letters; in a `const` that is an error of
    /// compilation. Codes that come from outside are parsed.
    #[must_use]
    pub const fn of(code: &str) -> Self {
        match Self::checked(code.as_bytes()) {
            Some(language) => language,
            None => panic!("a language code is two or three lower-case ASCII letters"),
        }
    }

    const fn checked(code: &[u8]) -> Option<Self> {
        if code.len() != 2 && code.len() != 3 {
            return None;
        }
        let mut letters = [0; 3];
        let mut at = 0;
        while at < code.len() {
            if !code[at].is_ascii_lowercase() {
                return None;
            }
            letters[at] = code[at];
            at += 1;
        }
        Some(Self(letters))
    }

    /// The language of a tag as BCP 47 has it or a locale as POSIX has: of `pt-BR` and `de_AT` the
    /// part before the region. Codes that ISO 639 has replaced mean their successors, `no` means
    /// Bokmål; `None` where a tag names no language.
    ///
    /// ```
    /// use tallywire_article::Language;
    ///
    /// assert_eq!(Language::of_tag("pt-BR"), Some(Language::of("pt")));
    /// assert_eq!(Language::of_tag("no"), Some(Language::of("nb")));
    /// assert_eq!(Language::of_tag("x-default"), None);
    /// ```
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        const SUCCESSORS: [(&str, &str); 5] =
            [("in", "id"), ("iw", "he"), ("ji", "yi"), ("no", "nb"), ("sh", "sr")];
        let code = tag.trim().split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        let code = SUCCESSORS.iter().find(|(old, _)| *old == code).map_or(&*code, |(_, new)| new);
        Self::checked(code.as_bytes()).filter(|language| !language.is_und())
    }

    /// The code: `de`, `ckb`, `und`.
    #[must_use]
    pub fn code(&self) -> &str {
        let letters = if self.0[2] == 0 { &self.0[..2] } else { &self.0[..] };
        // `checked` lets only ASCII letters in, so the other way is never taken.
        std::str::from_utf8(letters).unwrap_or("und")
    }

    /// Whether the language is not known.
    #[must_use]
    pub const fn is_und(self) -> bool {
        matches!(&self.0, b"und")
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::UND
    }
}

/// A text that is no language code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no language code: give two or three lower-case letters, as `de` or `ckb`")]
pub struct InvalidLanguage(String);

impl FromStr for Language {
    type Err = InvalidLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::checked(code.as_bytes()).ok_or_else(|| InvalidLanguage(code.to_owned()))
    }
}

impl TryFrom<Cow<'_, str>> for Language {
    type Error = InvalidLanguage;

    fn try_from(code: Cow<'_, str>) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl JsonSchema for Language {
    fn schema_name() -> Cow<'static, str> {
        "Language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "ISO 639-1 code, 639-3 where there is none, or `und`",
            "type": "string",
            "pattern": "^[a-z]{2,3}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_and_written_alike() {
        for code in ["de", "zh", "ckb", "und"] {
            assert_eq!(code.parse::<Language>().unwrap().to_string(), code);
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for code in ["", "d", "DE", "deut", "d\0", "éa", "pt-BR"] {
            assert!(code.parse::<Language>().is_err(), "{code:?}");
        }
    }
}

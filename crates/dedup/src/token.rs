//! A text as the words that comparing it goes by.
//!
//! **Invariant:** tokens come in the order of the text, do not overlap and lie on character
//! borders. Case, punctuation and white space make no difference to [`Token::hash`].

use rapidhash::v3::rapidhash_v3;

/// The words of `text`.
///
/// Scripts written without spaces give one token a character, save katakana, where a run is one
/// token. Digits with the separators between them are one token.
pub(crate) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, sentence_start: true, lower: String::new() }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, maybe with digits behind them: `A400M`.
    Word {
        /// Whether it starts in upper case.
        capital: bool,
    },
    /// Digits and the separators between them: `1'234.5`.
    Number,
    /// A run of katakana, which spells foreign words.
    Katakana,
    /// A character of a script that is written without spaces.
    Character,
}

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Its first byte.
    pub(crate) start: usize,
    /// Just past its last byte.
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    /// Of its letters in lower case, or of its digits alone.
    pub(crate) hash: u64,
    /// Whether it opens a sentence, where a capital says nothing.
    pub(crate) sentence_start: bool,
}

/// Iterator over the words of a text.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    sentence_start: bool,
    lower: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Katakana,
    Character,
    SentenceEnd,
    Other,
}

fn class(c: char) -> Class {
    match c {
        // The most read alphabets, of which the standard library would search its tables for all but ASCII.
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => {
            Class::Letter
        }
        '0'..='9' => Class::Digit,
        '.' | '!' | '?' | '\n' | '。' | '！' | '？' | ':' | '"' | '“' | '„' | '«' | '…' => {
            Class::SentenceEnd
        }
        '\0'..='\u{7f}' => Class::Other,
        '\u{30a1}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => Class::Katakana,
        '\u{0e00}'..='\u{0eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{309f}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Class::Character,
        _ if c.is_alphabetic() || is_mark(c) => Class::Letter,
        _ if c.is_numeric() => Class::Digit,
        _ => Class::Other,
    }
}

/// Vowel signs and accents that stand inside words of Indic, Arabic and decomposed Latin text.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}' | '\u{0591}'..='\u{05c7}' | '\u{064b}'..='\u{065f}'
        | '\u{0900}'..='\u{0dff}' if !c.is_numeric())
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let c = self.text[self.at..].chars().next()?;
            let start = self.at;
            let sentence_start = self.sentence_start;
            let token = match class(c) {
                Class::SentenceEnd => {
                    self.sentence_start = true;
                    self.at += c.len_utf8();
                    continue;
                }
                Class::Other => {
                    self.at += c.len_utf8();
                    continue;
                }
                Class::Letter => self.word(start, c),
                Class::Digit => self.number(start),
                Class::Katakana => self.run(start, Class::Katakana, Kind::Katakana),
                Class::Character => {
                    self.at += c.len_utf8();
                    self.token(start, Kind::Character)
                }
            };
            self.sentence_start = false;
            return Some(Token { sentence_start, ..token });
        }
    }
}

impl Tokens<'_> {
    fn token(&self, start: usize, kind: Kind) -> Token {
        let hash = rapidhash_v3(&self.text.as_bytes()[start..self.at]);
        Token { start, end: self.at, kind, hash, sentence_start: false }
    }

    fn run(&mut self, start: usize, wanted: Class, kind: Kind) -> Token {
        let rest = &self.text[start..];
        self.at = start + rest.find(|c| class(c) != wanted).unwrap_or(rest.len());
        self.token(start, kind)
    }

    /// A run of letters and the digits behind them, hashed in lower case.
    fn word(&mut self, start: usize, first: char) -> Token {
        let rest = &self.text[start..];
        let mut end = plain(rest);
        // Most words are in small letters of ASCII, which stand as they are hashed.
        let mut hashed = &rest[..end];
        let goes_on = |c: char| matches!(class(c), Class::Letter | Class::Digit);
        if rest[end..].starts_with(goes_on) {
            self.lower.clear();
            self.lower.push_str(hashed);
            while let Some(c) = rest[end..].chars().next().filter(|&c| goes_on(c)) {
                push_small(c, &mut self.lower);
                end += c.len_utf8();
                let run = plain(&rest[end..]);
                self.lower.push_str(&rest[end..end + run]);
                end += run;
            }
            hashed = &self.lower;
        }
        let hash = rapidhash_v3(hashed.as_bytes());
        self.at = start + end;
        let kind = Kind::Word { capital: first.is_uppercase() };
        Token { start, end: self.at, kind, hash, sentence_start: false }
    }

    /// Digits with the separators inside them: a point, comma, apostrophe or colon between two
    /// digits, a space before a group of exactly three.
    fn number(&mut self, start: usize) -> Token {
        let rest = &self.text[start..];
        let mut digits = Digits::default();
        let mut end = 0;
        let mut group = 0;
        while let Some(c) = rest[end..].chars().next() {
            if class(c) == Class::Digit {
                digits.push(c);
                group += 1;
                end += c.len_utf8();
            } else if joins(c, group, &rest[end + c.len_utf8()..]) {
                group = 0;
                end += c.len_utf8();
            } else {
                break;
            }
        }
        self.at = start + end;
        Token { start, end: self.at, kind: Kind::Number, hash: digits.hash(), sentence_start: false }
    }
}

/// How many small letters and digits of ASCII `text` begins with.
fn plain(text: &str) -> usize {
    text.bytes().position(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9')).unwrap_or(text.len())
}

/// Adds the small letter of `c`; of the most read alphabets without the standard library's search of its tables.
fn push_small(c: char, into: &mut String) {
    match c {
        'A'..='Z' => into.push(c.to_ascii_lowercase()),
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => into.extend(char::from_u32(u32::from(c) + 0x20)),
        'ß'..='ö' | 'ø'..='ÿ' | 'а'..='џ' => into.push(c),
        _ => into.extend(c.to_lowercase()),
    }
}

/// Whether `separator`, behind a group of `before` digits, holds a number together with `after`.
fn joins(separator: char, before: usize, after: &str) -> bool {
    let group = after.chars().take_while(|&c| class(c) == Class::Digit).take(4).count();
    match separator {
        '.' | ',' | '\'' | '’' | ':' | '٫' | '٬' => group > 0,
        ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => before <= 3 && group == 3,
        _ => false,
    }
}

/// The digits of a number that tell it from others whatever its scale and separators:
/// `900 million`, `0.9bn` and `9` agree, as do `3,400` and `3.4 thousand`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Digits {
    value: u64,
    zeros: u32,
    /// How many digits stand between the zeros at both ends.
    pub(crate) significant: u8,
}

impl Digits {
    /// The significant digits of the first number in `text`.
    pub(crate) fn of(text: &str) -> Self {
        let mut digits = Self::default();
        text.chars().filter(|&c| class(c) == Class::Digit).for_each(|c| digits.push(c));
        digits
    }

    fn push(&mut self, c: char) {
        match decimal(c) {
            0 if self.value == 0 => {}
            0 => self.zeros += 1,
            digit => {
                for _ in 0..=self.zeros {
                    self.value = self.value.wrapping_mul(10);
                    self.significant = self.significant.saturating_add(1);
                }
                self.value = self.value.wrapping_add(digit);
                self.zeros = 0;
            }
        }
    }

    /// Equal for numbers of equal significant digits.
    pub(crate) fn hash(self) -> u64 {
        rapidhash_v3(&self.value.to_le_bytes())
    }

    /// Whether it reads as a year of our time.
    pub(crate) fn is_year(self) -> bool {
        (1900..=2100).contains(&self.value) || (self.zeros > 0 && matches!(self.value, 19 | 20 | 191..=209))
    }
}

/// The value of a decimal digit of any script that writes them in blocks of ten.
fn decimal(c: char) -> u64 {
    let digit = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '\u{ff10}'..='\u{ff19}' => u32::from(c) - 0xff10,
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06f0}'..='\u{06f9}' => u32::from(c) - 0x06f0,
        '\u{0966}'..='\u{0d6f}' => (u32::from(c) - 0x0966) % 0x80 % 10,
        _ => 0,
    };
    u64::from(digit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn small_letters_are_those_of_the_standard_library(text in "[A-ZÀ-ɏЀ-ԯΑ-ω]{1,9}") {
            let mut small = String::new();
            text.chars().for_each(|c| push_small(c, &mut small));
            let expected: String = text.chars().flat_map(char::to_lowercase).collect();
            prop_assert_eq!(small, expected);
        }

        #[test]
        fn case_makes_no_difference_to_words_of_ascii(text in "[a-zA-Z0-9 ]{0,30}") {
            let hashes = |text: &str| tokens(text).map(|token| token.hash).collect::<Vec<_>>();
            prop_assert_eq!(hashes(&text), hashes(&text.to_ascii_uppercase()));
        }
    }
}

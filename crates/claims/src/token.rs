//! From text to tokens: words, runs of digits, and single signs, with their places.
//!
//! **Invariant:** tokens come in order, do not overlap, lie on character borders and cover all but
//! white space.

use std::borrow::Cow;

use tallywire_article::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Letters and their marks. In scripts without spaces between words: one character.
    Word,
    /// Decimal digits of one script.
    Digits,
    /// One character that is neither.
    Sign,
}

/// A word, a run of digits or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it stands, in bytes of the text.
    pub(crate) span: Span,
    /// What it is made of.
    pub(crate) class: Class,
    /// Whether white space (or the beginning of the text) stands before it.
    pub(crate) spaced: bool,
    /// Whether that white space breaks the line.
    pub(crate) breaks: bool,
}

/// The tokens of `text`.
///
/// Linear in `text.len()`.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Tokens { found: Vec::with_capacity(text.len() / 4), spaced: true, breaks: false };
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at = match BYTES[usize::from(*byte)] {
            Byte::Letter => tokens.run(bytes, at, Byte::Letter, Class::Word),
            Byte::Digit => tokens.run(bytes, at, Byte::Digit, Class::Digits),
            Byte::Sign => {
                tokens.add(at, at + 1, Class::Sign, false);
                at + 1
            }
            Byte::Space => {
                tokens.space(*byte == b'\n');
                at + 1
            }
            Byte::Other => tokens.character(text, at),
        };
    }
    tokens.found
}

/// What a byte is, or begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Letter,
    Digit,
    Sign,
    Space,
    /// A part of a character outside ASCII.
    Other,
}

const BYTES: [Byte; 256] = {
    let (mut bytes, mut byte) = ([Byte::Other; 256], 0);
    while byte < 128_u8 {
        bytes[byte as usize] = match byte {
            b'0'..=b'9' => Byte::Digit,
            b'A'..=b'Z' | b'a'..=b'z' => Byte::Letter,
            b'\t'..=b'\r' | b' ' => Byte::Space,
            _ => Byte::Sign,
        };
        byte += 1;
    }
    bytes
};

/// Tokens so far, and what stands between the last and the next.
struct Tokens {
    found: Vec<Token>,
    spaced: bool,
    breaks: bool,
}

impl Tokens {
    fn space(&mut self, breaks: bool) {
        self.spaced = true;
        self.breaks |= breaks;
    }

    /// Takes in the bytes of one kind that begin at `at` and tells where they end.
    #[inline]
    fn run(&mut self, bytes: &[u8], at: usize, kind: Byte, class: Class) -> usize {
        let mut end = at + 1;
        while bytes.get(end).is_some_and(|byte| BYTES[usize::from(*byte)] == kind) {
            end += 1;
        }
        self.add(at, end, class, false);
        end
    }

    /// A run of one class, which joins the token before unless it is `apart`.
    fn add(&mut self, start: usize, end: usize, class: Class, apart: bool) {
        let joined = !self.spaced && !apart && class != Class::Sign;
        if let Some(last) = self.found.last_mut().filter(|last| joined && last.class == class) {
            last.span.end = end;
        } else {
            let span = Span::new(start, end);
            self.found.push(Token { span, class, spaced: self.spaced, breaks: self.breaks });
        }
        (self.spaced, self.breaks) = (false, false);
    }

    /// Takes in the character at `at` and tells where it ends.
    fn character(&mut self, text: &str, at: usize) -> usize {
        let c = text[at..].chars().next().unwrap_or_default();
        let end = at + c.len_utf8();
        if is_letter(c) {
            let end = end + letters(&text[end..]);
            self.add(at, end, Class::Word, false);
            return end;
        }
        if is_ideograph(c) {
            self.add(at, end, Class::Word, true);
        } else if is_space(c) {
            self.space(false);
        } else if !is_invisible(c) || self.may_join(c) {
            self.add(at, end, classify(c), is_unspaced(c));
        }
        end
    }

    /// Whether an invisible character belongs to the word before.
    fn may_join(&self, c: char) -> bool {
        !self.spaced && self.found.last().is_some_and(|last| joins(last.class, classify(c), c))
    }
}

/// Letters of the most read scripts, known without a search.
#[inline]
fn is_letter(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ')
}

/// The same of those that are words of their own.
fn is_ideograph(c: char) -> bool {
    matches!(c, '一'..='龥')
}

/// How many bytes of such letters and those of ASCII `text` begins with.
fn letters(text: &str) -> usize {
    let other = |c: char| !(c.is_ascii_alphabetic() || is_letter(c));
    text.find(other).unwrap_or(text.len())
}

fn joins(last: Class, class: Class, c: char) -> bool {
    last == class && class != Class::Sign && !is_unspaced(c)
}

fn classify(c: char) -> Class {
    if digit(c).is_some() {
        Class::Digits
    } else if c.is_alphabetic() || is_mark(c) {
        Class::Word
    } else {
        Class::Sign
    }
}

/// The zeros of the scripts whose digits news is written in, besides ASCII.
const ZEROS: [u32; 14] =
    [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0x17E0, 0xFF10];

/// The value of a decimal digit of any script in living use.
pub(crate) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

/// Whether `sign` is a quotation mark that opens or closes; which of both differs from country to country.
/// Single ones are not: they are apostrophes as well.
pub(crate) fn is_quotation_mark(sign: &str) -> bool {
    matches!(sign, "\"" | "“" | "”" | "„" | "«" | "»" | "「" | "」" | "『" | "』")
}

/// The mark that closes the quotation that `sign` opens.
pub(crate) fn closing_mark(sign: &str) -> Option<char> {
    match sign {
        "“" | "”" => Some('”'),
        "„" => Some('“'),
        "«" => Some('»'),
        "»" => Some('«'),
        "\"" => Some('"'),
        "「" => Some('」'),
        "『" => Some('』'),
        _ => None,
    }
}

/// White space, the no-break kinds too.
fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// Soft hyphens, joiners and marks of direction: they belong to no token.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Marks that join the letter before them, those that Unicode does not call alphabetic too.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{65F}' | '\u{900}'..='\u{963}'
        | '\u{966}'..='\u{DFF}' | '\u{E31}'..='\u{E4E}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Whether `word` holds no capitals, as far as a look at the letters that most text is made of can tell.
pub(crate) fn is_small(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii() && !c.is_ascii_uppercase() || matches!(c, 'ß'..='ÿ' | 'а'..='џ'))
}

/// Whether `word` has one of `endings`, behind `stem` bytes at least.
#[inline]
pub(crate) fn has_ending(word: &str, endings: &[&str], stem: usize) -> bool {
    let Some(last) = word.as_bytes().last() else { return false };
    // Most endings are told apart by their last byte.
    let fits = |ending: &&str| {
        ending.as_bytes().last() == Some(last)
            && word.len() >= ending.len() + stem
            && word.as_bytes().ends_with(ending.as_bytes())
    };
    endings.iter().any(fits)
}

/// `word` in lower case, as most words are written.
pub(crate) fn lower(word: &str) -> Cow<'_, str> {
    if is_small(word) { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

/// Letters of scripts that put no space between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> String {
        let words: Vec<_> = tokens(text).iter().map(|token| token.span.of(text).unwrap_or("?")).collect();
        words.join("|")
    }

    #[test]
    fn words_digits_and_signs_are_told_apart() {
        for (text, expected) in [
            ("US$4.7bn", "US|$|4|.|7|bn"),
            ("26,000-square-foot", "26|,|000|-|square|-|foot"),
            ("12\u{202F}000 €", "12|000|€"),
            ("Mil\u{AD}liarde", "Mil\u{AD}liarde"),
            ("約3億円", "約|3|億|円"),
            ("٣٤ كم", "٣٤|كم"),
            ("", ""),
        ] {
            assert_eq!(check(text), expected, "{text:?}");
        }
    }
}

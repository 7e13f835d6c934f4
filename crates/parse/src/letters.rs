//! Classes of characters and lower case, from tables: every character of every page is asked for
//! them, and the searches of the standard library cost several times as much.
//!
//! The tables are made of the standard library's own answers, once a process.

use std::sync::LazyLock;

/// All alphabets, the marks of typography, and kana; behind them stand ideographs and Hangul.
const TABLED: usize = 0x3100;

struct Tables {
    classes: Vec<Class>,
    lower: Vec<char>,
}

/// What a character can be in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A letter or a digit.
    Word,
    /// The same in a script that writes no spaces between words; Hangul has them.
    Unspaced,
    /// White space.
    Space,
    /// Any other.
    Mark,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let tabled = || (0..).take(TABLED).map(|code| char::from_u32(code).unwrap_or_default());
    Tables { classes: tabled().map(computed).collect(), lower: tabled().map(computed_small).collect() }
});

const HANGUL_FIRST: char = '\u{AC00}';
const HANGUL_LAST: char = '\u{D7A3}';

fn computed(c: char) -> Class {
    match c {
        HANGUL_FIRST..=HANGUL_LAST => Class::Word,
        _ if is_unspaced(c) => Class::Unspaced,
        _ if c.is_alphanumeric() => Class::Word,
        _ if c.is_whitespace() => Class::Space,
        _ => Class::Mark,
    }
}

fn computed_small(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
        _ => c,
    }
}

/// The classes of ASCII: most characters of most pages.
const ASCII: [Class; 128] = {
    let (mut classes, mut byte) = ([Class::Mark; 128], 0);
    while byte < 128_u8 {
        classes[byte as usize] = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Class::Word,
            b'\t'..=b'\r' | b' ' => Class::Space,
            _ => Class::Mark,
        };
        byte += 1;
    }
    classes
};

/// What `c` can be in a word.
#[inline]
pub(crate) fn class(c: char) -> Class {
    match ASCII.get(c as usize) {
        Some(class) => *class,
        None => beyond_ascii(c),
    }
}

fn beyond_ascii(c: char) -> Class {
    TABLES.classes.get(c as usize).copied().unwrap_or_else(|| computed(c))
}

/// The character at byte `at` of `text`, and its class.
#[inline]
fn class_at(text: &str, at: usize) -> Option<(char, Class)> {
    let byte = *text.as_bytes().get(at)?;
    if let Some(class) = ASCII.get(usize::from(byte)) {
        return Some((char::from(byte), *class));
    }
    let c = text[at..].chars().next()?;
    Some((c, beyond_ascii(c)))
}

/// The lower case of `c` where it is one character of as many bytes, else `c`.
#[inline]
pub(crate) fn small(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    if is_unspaced(c) {
        return c;
    }
    TABLES.lower.get(c as usize).copied().unwrap_or_else(|| computed_small(c))
}

/// Whether a word or mark of `text` begins at byte `at`; of a script without spaces every character does.
pub(crate) fn is_start(text: &str, at: usize) -> bool {
    let Some((before, rest)) = text.split_at_checked(at) else { return false };
    let Some(c) = rest.chars().next() else { return false };
    match class(c) {
        Class::Space => false,
        Class::Word if !is_unspaced(c) => !before.ends_with(|before| class(before) == Class::Word),
        _ => true,
    }
}

/// How many words `text` has; two characters of a script without spaces are one. What stands
/// between two spaces and has a letter or a digit is a word.
///
/// Linear; ASCII is walked by bytes.
pub(crate) fn words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut words, mut unspaced, mut next) = (0, 0, 0);
    let mut inside = false;
    while let Some((c, class)) = class_at(text, next) {
        next += c.len_utf8();
        words += usize::from(class == Class::Word && !inside);
        unspaced += usize::from(class == Class::Unspaced);
        inside = class == Class::Word || (inside && class == Class::Mark);
        if inside {
            next += bytes[next..].iter().take_while(|byte| byte.is_ascii_graphic()).count();
        }
    }
    words + unspaced / 2
}

/// Whether `c` is of a script that writes no spaces between words.
#[inline]
pub(crate) fn is_unspaced(c: char) -> bool {
    // Nearly all characters that are asked for stand before the first of these scripts.
    c >= '\u{0E00}'
        && matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{2FA1F}')
}

/// Lower case that keeps every byte in its place: letters whose lower case is of another length
/// stay as they are.
///
/// Linear; a nanosecond or two a character.
pub(crate) fn lower(text: &str) -> String {
    let table = &TABLES.lower;
    let mut lower = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (ascii, other) =
            rest.split_at(rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len()));
        let start = lower.len();
        lower.push_str(ascii);
        lower[start..].make_ascii_lowercase();
        let end = other.bytes().position(|byte| byte.is_ascii()).unwrap_or(other.len());
        lower.extend(
            other[..end].chars().map(|c| table.get(c as usize).copied().unwrap_or_else(|| computed_small(c))),
        );
        rest = &other[end..];
    }
    if text.contains('Σ') { with_final_sigma(&lower) } else { lower }
}

/// The one letter whose lower case depends on its place.
fn with_final_sigma(lower: &str) -> String {
    let mut chars = lower.chars().peekable();
    let mut last = None;
    let mut text = String::with_capacity(lower.len());
    while let Some(c) = chars.next() {
        let ends =
            last.is_some_and(char::is_alphabetic) && !chars.peek().is_some_and(|next| next.is_alphabetic());
        text.push(if c == 'σ' && ends { 'ς' } else { c });
        last = Some(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lower_case_keeps_every_byte_in_its_place() {
        for (text, expected) in [
            ("Harbour TOLL 12 %", "harbour toll 12 %"),
            ("ПОРТ Ёлка ŁÓDŹ Große", "порт ёлка łódź große"),
            ("ΝΕΟΣ ΦΟΡΟΣ", "νεος φορος"),
            ("İstanbul ẞ 港口 ＡＢ", "İstanbul ẞ 港口 ａｂ"),
            ("", ""),
        ] {
            assert_eq!(lower(text), expected);
        }
    }

    proptest! {
        #[test]
        fn tables_say_what_the_standard_library_says(text in any::<String>()) {
            let plain: String = text.chars().map(computed_small).collect();
            prop_assert_eq!(lower(&text).replace('ς', "σ"), plain.replace('ς', "σ"));
            prop_assert_eq!(lower(&text).len(), text.len());
            for c in text.chars() {
                prop_assert_eq!(class(c), computed(c));
            }
        }
    }
}

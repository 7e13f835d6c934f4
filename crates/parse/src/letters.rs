//! Classes of characters and lower case, from tables: every character of every page is asked for
//! them, and the searches of the standard library cost several times as much.
//!
//! The tables are made of the standard library's own answers, once a process.

use std::sync::LazyLock;

/// The characters that UTF-8 writes with one or two bytes: Latin, Greek, Cyrillic, Hebrew, Arabic.
const TABLED: usize = 0x800;

struct Tables {
    classes: [Class; TABLED],
    lower: [char; TABLED],
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
    let (mut classes, mut lower) = ([Class::Mark; TABLED], ['\0'; TABLED]);
    for (at, code) in (0..).take(TABLED).enumerate() {
        let c = char::from_u32(code).unwrap_or_default();
        classes[at] = computed(c);
        lower[at] = small(c);
    }
    Tables { classes, lower }
});

fn computed(c: char) -> Class {
    match c {
        '\u{AC00}'..='\u{D7A3}' => Class::Word,
        _ if is_unspaced(c) => Class::Unspaced,
        _ if c.is_alphanumeric() => Class::Word,
        _ if c.is_whitespace() => Class::Space,
        _ => Class::Mark,
    }
}

/// The lower case of `c` where it is one character of as many bytes, else `c`.
fn small(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
        _ => c,
    }
}

/// What `c` can be in a word.
pub(crate) fn class(c: char) -> Class {
    TABLES.classes.get(c as usize).copied().unwrap_or_else(|| computed(c))
}

/// The class of each character of `text`.
pub(crate) fn classes(text: &str) -> impl Iterator<Item = Class> {
    let tables = &TABLES.classes;
    text.chars().map(|c| tables.get(c as usize).copied().unwrap_or_else(|| computed(c)))
}

/// Whether `c` is of a script that writes no spaces between words.
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
        lower
            .extend(other[..end].chars().map(|c| table.get(c as usize).copied().unwrap_or_else(|| small(c))));
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
            let plain: String = text.chars().map(small).collect();
            prop_assert_eq!(lower(&text).replace('ς', "σ"), plain.replace('ς', "σ"));
            prop_assert_eq!(lower(&text).len(), text.len());
            let classes: Vec<Class> = classes(&text).collect();
            prop_assert_eq!(classes, text.chars().map(computed).collect::<Vec<_>>());
        }
    }
}

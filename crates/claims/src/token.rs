//! From text to tokens: words, runs of digits, and single signs, with their places.
//!
//! **Invariant:** tokens come in order, do not overlap, lie on character borders and cover all but
//! white space.

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
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let (mut spaced, mut breaks) = (true, false);
    for (at, c) in text.char_indices() {
        if is_space(c) {
            spaced = true;
            breaks |= c == '\n';
            continue;
        }
        let end = at + c.len_utf8();
        let class = classify(c);
        let joined = !spaced && tokens.last().is_some_and(|last| joins(last.class, class, c));
        if let (true, Some(last)) = (joined, tokens.last_mut()) {
            last.span.end = end;
        } else if !is_invisible(c) {
            tokens.push(Token { span: Span::new(at, end), class, spaced, breaks });
        } else {
            continue;
        }
        (spaced, breaks) = (false, false);
    }
    tokens
}

fn joins(last: Class, class: Class, c: char) -> bool {
    last == class && class != Class::Sign && !is_unspaced(c)
}

fn classify(c: char) -> Class {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() {
            Class::Word
        } else if c.is_ascii_digit() {
            Class::Digits
        } else {
            Class::Sign
        };
    }
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

/// White space, the no-break kinds too.
fn is_space(c: char) -> bool {
    c == ' ' || (c.is_whitespace())
}

/// Soft hyphens, joiners and marks of direction: they belong to no token.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Marks that join the letter before them, those that Unicode does not call alphabetic too.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{65F}' | '\u{900}'..='\u{DFF}'
        | '\u{E31}'..='\u{E4E}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
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

//! Keys by which one name is known in any script: `Ташпынар`, `Taşpınar` and `Taspinar`.
//!
//! A name is transliterated letter by letter and reduced to its first consonants, which survive
//! where languages respell vowels and add endings.

use any_ascii::any_ascii_char;

/// How many consonants of a name are kept. Inflection changes what stands behind them.
const CONSONANTS: usize = 5;

/// How many letters of a word are kept as its stem.
const STEM: usize = 6;

/// `word` in the letters `a` to `z`, as far as it can be transliterated.
pub(crate) fn ascii(word: &str, into: &mut String) {
    into.clear();
    for c in word.chars() {
        if c.is_ascii_alphanumeric() {
            into.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() {
            let letters = any_ascii_char(c).chars().filter(char::is_ascii_alphanumeric);
            into.extend(letters.map(|c| c.to_ascii_lowercase()));
        }
    }
}

/// The beginning of a transliterated word, which inflection leaves alone.
pub(crate) fn stem(ascii: &str) -> &str {
    &ascii[..ascii.len().min(STEM)]
}

/// The consonants of a transliterated name, sounds that scripts confuse written alike.
///
/// A vowel at the beginning counts as one.
pub(crate) fn skeleton(ascii: &str, into: &mut String) {
    into.clear();
    let letters = ascii.as_bytes();
    for (at, &letter) in letters.iter().enumerate() {
        if let Some(sound) = sound(letter, letters.get(at + 1).copied(), at)
            && !into.ends_with(sound)
            // `ks` is what `x` is spelled like elsewhere.
            && !(sound == 's' && into.ends_with('k'))
        {
            into.push(sound);
        }
        if into.len() == CONSONANTS {
            break;
        }
    }
}

/// What `letter`, at place `at` of its word and before `next`, sounds like; `None` where it is
/// left out.
fn sound(letter: u8, next: Option<u8>, at: usize) -> Option<char> {
    Some(match letter {
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' if at == 0 => 'a',
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' | b'j' if at > 0 => return None,
        b'h' if next.is_some_and(|n| matches!(n, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')) => 'h',
        b'h' => return None,
        b'j' => 'j',
        b'c' if matches!(next, Some(b'e' | b'i' | b'y' | b'h')) => 's',
        b'c' | b'q' | b'k' if next == Some(b'h') && at == 0 => 'h',
        b'c' | b'q' | b'k' | b'x' => 'k',
        b'p' if next == Some(b'h') => 'f',
        b'w' | b'v' => 'v',
        b'z' | b's' => 's',
        letter => char::from(letter),
    })
}

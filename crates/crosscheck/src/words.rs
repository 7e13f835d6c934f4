//! Words brought to a form in which inflections, accents and scripts matter less.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How many letters of a word are compared within one language: enough to tell most nouns
/// apart, few enough to leave the endings out.
const STEM: usize = 5;
/// How many consonants of a word are compared across languages.
pub(crate) const SKELETON: usize = 4;

/// `text` in lower case, without accents; every run of other characters is one blank, and there
/// is one at both ends, so that `" word"` finds the beginnings of words.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 2);
    folded.push(' ');
    let bare = text.nfkd().filter(|&c| !is_combining_mark(c)).nfc();
    for c in bare.flat_map(char::to_lowercase) {
        let c = plain_letter(c);
        if c.is_alphanumeric() {
            folded.push(c);
        } else if !folded.ends_with(' ') && !matches!(c, '\'' | '’' | 'ʼ') {
            folded.push(' ');
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

/// Letters that decomposition leaves whole.
fn plain_letter(c: char) -> char {
    match c {
        'ı' => 'i',
        'ø' => 'o',
        'æ' => 'a',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        _ => c,
    }
}

/// The beginnings of the words of a folded text that can tell one thing from another, sorted;
/// pairs of characters where a script writes no blanks.
pub(crate) fn stems(folded: &str) -> Vec<String> {
    let mut stems = Vec::new();
    for word in folded.split(' ') {
        let letters: Vec<char> = word.chars().collect();
        if letters.first().copied().is_some_and(unspaced) {
            stems.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else if letters.len() >= 4 && letters[0].is_alphabetic() {
            stems.push(letters.iter().take(STEM).collect());
        }
    }
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Whether `c` belongs to a script that writes no blanks between words.
pub(crate) fn unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{e00}'..='\u{e7f}')
}

/// What is left of a word in any alphabet once vowels are gone, for names and international
/// words: "Trabzon" and "Трабзоне" are both `trbz`.
fn skeleton(word: &str) -> String {
    let mut bones = String::new();
    for c in word.chars() {
        let latin = latin_consonant(c);
        if latin != '\0' && !bones.ends_with(latin) && bones.len() < SKELETON {
            bones.push(latin);
        }
    }
    bones
}

/// The skeletons of the words of a folded text that have at least `least` consonants, sorted.
/// Below four, different words often have the same.
pub(crate) fn skeletons(folded: &str, least: usize) -> Vec<String> {
    let long = folded.split(' ').filter(|word| word.chars().count() > least);
    let mut skeletons: Vec<String> = long.map(skeleton).filter(|bones| bones.len() >= least).collect();
    skeletons.sort_unstable();
    skeletons.dedup();
    skeletons
}

/// The consonant that a folded letter stands for, as one of a few classes that survive
/// transliteration; NUL for vowels and for letters that do not.
fn latin_consonant(c: char) -> char {
    match c {
        'b' | 'б' => 'b',
        'c' | 'k' | 'q' | 'к' | 'κ' | 'х' | 'χ' => 'k',
        'd' | 'д' | 'δ' => 'd',
        'f' | 'v' | 'w' | 'ф' | 'в' | 'φ' | 'β' => 'f',
        'g' | 'г' | 'ґ' | 'γ' => 'g',
        'l' | 'л' | 'λ' => 'l',
        'm' | 'м' | 'μ' => 'm',
        'n' | 'н' | 'ν' => 'n',
        'p' | 'п' | 'π' => 'p',
        'r' | 'р' | 'ρ' => 'r',
        's' | 'z' | 'x' | 'с' | 'з' | 'ш' | 'щ' | 'ж' | 'ц' | 'ч' | 'σ' | 'ς' | 'ζ' => 's',
        't' | 'т' | 'τ' | 'θ' => 't',
        _ => '\0',
    }
}

/// How much of the smaller of two sorted lists the other holds too, in percent; 0 where one is
/// empty.
pub(crate) fn overlap(a: &[String], b: &[String]) -> usize {
    let shared = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    (100 * shared).checked_div(a.len().min(b.len())).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_drops_case_accents_and_punctuation() {
        for (text, folded) in [
            ("Verhältnis: 3,5 %", " verhaltnis 3 5 "),
            ("ÎLE-de-France", " ile de france "),
            ("yıkıldı", " yikildi "),
            ("", " "),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn names_keep_their_bones_in_other_alphabets() {
        for (a, b) in [("Zaporizhzhia", "Запорожье"), ("Trabzon", "Трабзон"), ("Lampedusa", "Лампедуза")]
        {
            let bones = |word: &str| skeletons(&fold(word), SKELETON);
            assert_eq!(bones(a), bones(b), "{a} {b}");
        }
        assert!(skeletons(&fold("aero radio"), SKELETON).is_empty());
    }

    #[test]
    fn overlap_is_of_the_smaller() {
        let list = |words: &str| stems(&fold(words));
        assert_eq!(overlap(&list("flooded houses"), &list("houses")), 100);
        assert_eq!(overlap(&list("houses"), &list("")), 0);
    }
}

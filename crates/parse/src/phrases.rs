//! Phrases that are looked for wherever a word of a text begins.
//!
//! Hundreds of phrases in dozens of scripts make an automaton of megabytes that is slow to build
//! and misses the cache at every byte. Nearly every word of a text begins as no phrase does, and
//! its first three characters tell.

use std::cmp::Reverse;

use rapidhash::RapidHashMap;

use crate::letters::{is_start, small};

/// Phrases in lower case, each with what it means.
#[derive(Debug)]
pub(crate) struct Phrases<T> {
    /// A bit for each two bytes that one begins with, in small letters or capitals: most words of a text are
    /// passed over by them alone.
    openings: Box<[u64; 1024]>,
    /// A bit for the hash of each head in `by_head`.
    heads: Box<[u64; 1024]>,
    /// The phrases by their heads, the longest first.
    by_head: RapidHashMap<Head, Vec<(Box<str>, T)>>,
    /// The characters of the shortest head.
    shortest: usize,
}

/// How many characters tell a phrase from nearly all words.
const HEAD: usize = 3;

/// The first characters of a text in lower case, [`NONE`] behind the end of a shorter phrase.
type Head = [char; HEAD];

/// Stands for no character.
const NONE: char = '\0';

/// A phrase where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<T> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) means: T,
}

impl<S: Into<Box<str>>, T: Copy> FromIterator<(S, T)> for Phrases<T> {
    fn from_iter<I: IntoIterator<Item = (S, T)>>(phrases: I) -> Self {
        let mut set = Self {
            openings: Box::new([0; 1024]),
            heads: Box::new([0; 1024]),
            by_head: RapidHashMap::default(),
            shortest: HEAD,
        };
        for (phrase, means) in phrases {
            let phrase: Box<str> = phrase.into();
            let head = head(&phrase);
            set.shortest = set.shortest.min(phrase.chars().count());
            set.heads[hash(head) >> 6] |= 1 << (hash(head) & 63);
            for opening in openings(&phrase) {
                set.openings[opening >> 6] |= 1 << (opening & 63);
            }
            set.by_head.entry(head).or_default().push((phrase, means));
        }
        // Of equal phrases the first given one counts: the sort is stable.
        set.by_head.values_mut().for_each(|phrases| phrases.sort_by_key(|(phrase, _)| Reverse(phrase.len())));
        set
    }
}

impl<T: Copy> Phrases<T> {
    /// The longest phrase that `text` has at byte `at`, in any case.
    #[inline]
    pub(crate) fn at(&self, text: &str, at: usize) -> Option<Found<T>> {
        let rest = text.get(at..)?;
        let mut head = head(rest);
        for last in (self.shortest..=HEAD).rev() {
            if let Some((length, means)) = self.of_head(rest, head) {
                return Some(Found { start: at, end: at + length, means });
            }
            head[last - 1] = NONE;
        }
        None
    }

    #[inline]
    fn of_head(&self, text: &str, head: Head) -> Option<(usize, T)> {
        if self.heads[hash(head) >> 6] >> (hash(head) & 63) & 1 == 0 {
            return None;
        }
        let mut phrases = self.by_head.get(&head)?.iter();
        phrases.find_map(|(phrase, means)| Some((opens_with(text, phrase)?, *means)))
    }

    /// The phrases of `text`, from left to right, that begin where a word or a mark does and do not
    /// overlap; whether a word ends with them is for the caller to say.
    ///
    /// Linear in `text` but for the few words that begin as a phrase does.
    pub(crate) fn find_iter(&self, text: &str) -> impl Iterator<Item = Found<T>> {
        let mut at = 0;
        std::iter::from_fn(move || {
            while let Some(start) = self.next_opening(text.as_bytes(), at) {
                let found = if is_start(text, start) { self.at(text, start) } else { None };
                at = found.as_ref().map_or(start + 1, |found| found.end);
                if found.is_some() {
                    return found;
                }
            }
            None
        })
    }

    /// Where from byte `at` on a phrase may begin.
    fn next_opening(&self, text: &[u8], at: usize) -> Option<usize> {
        let mut before = at.checked_sub(1).map_or(b' ', |before| text[before]);
        for (start, &byte) in text.iter().enumerate().skip(at) {
            if !before.is_ascii_alphanumeric() {
                let opening = pair(byte, text.get(start + 1).copied().unwrap_or_default());
                if self.openings[opening >> 6] >> (opening & 63) & 1 == 1 {
                    return Some(start);
                }
            }
            before = byte;
        }
        None
    }
}

/// The first two bytes of `phrase`, in all that may be written with small letters and capitals.
fn openings(phrase: &str) -> Vec<usize> {
    let mut chars = phrase.chars();
    let (Some(first), second) = (chars.next(), chars.next().unwrap_or(NONE)) else { return Vec::new() };
    let both =
        |c: char| c.to_uppercase().next().filter(|&capital| small(capital) == c).into_iter().chain([c]);
    let mut openings = Vec::new();
    for (first, second) in both(first).flat_map(|first| both(second).map(move |second| (first, second))) {
        let mut bytes = [0; 8];
        let length = first.encode_utf8(&mut bytes).len();
        second.encode_utf8(&mut bytes[length..]);
        openings.push(pair(bytes[0], bytes[1]));
    }
    openings
}

#[inline]
fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
}

#[inline]
fn head(text: &str) -> Head {
    if let Some(&[first, second, third]) = text.as_bytes().first_chunk::<HEAD>()
        && (first | second | third).is_ascii()
    {
        let small = |byte: u8| char::from(byte.to_ascii_lowercase());
        return [small(first), small(second), small(third)];
    }
    let mut chars = text.chars();
    std::array::from_fn(|_| chars.next().map_or(NONE, small))
}

/// A hash of 16 bits.
#[inline]
fn hash([first, second, third]: Head) -> usize {
    /// Knuth's multiplier, 2^32 over the golden ratio.
    const SPREAD: u32 = 0x9E37_79B1;
    let all = u32::from(first) << 10 ^ u32::from(second) << 5 ^ u32::from(third);
    (all.wrapping_mul(SPREAD) >> 16) as usize
}

/// How many bytes of `text` the lower-case `phrase` takes up at its beginning.
pub(crate) fn opens_with(text: &str, phrase: &str) -> Option<usize> {
    let opening = text.get(..phrase.len())?;
    opening.chars().map(small).eq(phrase.chars()).then_some(phrase.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn phrases() -> Phrases<u8> {
        [("port", 1), ("port authority", 2), ("порт", 3), ("港", 4), ("© ", 5), ("ōsa", 6)]
            .into_iter()
            .collect()
    }

    #[test]
    fn a_phrase_is_found_where_a_word_begins() {
        for (text, expected) in [
            ("The Port Authority of the port", vec![(4, 18, 2), (26, 30, 1)]),
            ("airport, PORT", vec![(9, 13, 1)]),
            ("Порт и аэропорт", vec![(0, 8, 3)]),
            ("新港口", vec![(3, 6, 4)]),
            ("Photo © Ada", vec![(6, 9, 5)]),
            ("ŌSA", vec![(0, 4, 6)]),
            ("p", vec![]),
        ] {
            let phrases = phrases();
            let found: Vec<_> =
                phrases.find_iter(text).map(|found| (found.start, found.end, found.means)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_found_is_the_phrase(text in "(?i)[ a-zа-я港]{0,6}(port|порт|港|© |ōsa)?\\PC{0,12}") {
            let all = phrases();
            for found in all.find_iter(&text) {
                let quote = text[found.start..found.end].to_lowercase();
                prop_assert!(all.by_head.values().flatten().any(|(phrase, means)| **phrase == *quote && *means == found.means));
            }
        }
    }
}

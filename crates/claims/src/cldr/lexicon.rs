//! A sorted list of words that answers "which of you does this text begin with?".

use std::str::Chars;

/// Words with their values, found as prefixes of a text.
///
/// Case, the kind of space, hyphens, soft hyphens and apostrophes do not matter, unless the
/// lexicon is one of symbols.
#[derive(Clone, Debug)]
pub struct Lexicon<V> {
    /// Sorted by key, without duplicates.
    entries: Box<[(&'static str, V)]>,
    folding: Folding,
    /// What may follow an entry within its word.
    endings: &'static [&'static str],
    /// How many entries begin with a smaller byte, for each byte and one more.
    heads: Box<[usize]>,
    /// Bit `hash % 512` is set where an entry begins with the characters of that hash.
    starts: [u64; 8],
}

/// What counts as the same character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Folding {
    /// Every character is itself.
    Exact,
    /// Upper and lower case are one; keys are lower case.
    #[default]
    Case,
    /// The same, with a dotless `ı` below `I`.
    TurkicCase,
}

/// A word found at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<V> {
    /// What it stands for.
    pub value: V,
    /// How many bytes of the text it takes.
    pub bytes: usize,
}

impl<V> Default for Lexicon<V> {
    fn default() -> Self {
        Self {
            entries: Box::default(),
            folding: Folding::default(),
            endings: &[],
            heads: Box::default(),
            starts: [0; 8],
        }
    }
}

impl<V: Copy + PartialEq> Lexicon<V> {
    /// A lexicon of `entries`, which it sorts by key; two values of one key both stay, in the
    /// order given.
    #[must_use]
    pub fn new(mut entries: Vec<(&'static str, V)>, folding: Folding) -> Self {
        entries.retain(|(key, _)| !key.is_empty());
        entries.sort_by_key(|(key, _)| *key);
        entries.dedup();
        let mut starts = [0; 8];
        for (key, _) in &entries {
            let bit = start_hash(key.chars());
            starts[bit / 64] |= 1 << (bit % 64);
        }
        let before = |byte| entries.partition_point(|(key, _)| usize::from(key.as_bytes()[0]) < byte);
        let heads = (0..=256).map(before).collect();
        Self { entries: entries.into_boxed_slice(), folding, endings: &[], heads, starts }
    }

    /// The same lexicon, whose entries may go on in one or two of `endings` where the longest is asked
    /// for.
    #[must_use]
    pub fn inflected(self, endings: &'static [&'static str]) -> Self {
        Self { endings, ..self }
    }

    /// Its words and values, sorted.
    #[must_use]
    pub fn entries(&self) -> &[(&'static str, V)] {
        &self.entries
    }

    /// Its words, sorted.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|(key, _)| *key)
    }

    /// Whether its entries may go on in endings.
    pub(crate) fn is_inflected(&self) -> bool {
        !self.endings.is_empty()
    }

    /// The longest entry that `text` begins with and that ends at a word border there; the first
    /// value, where it has several.
    #[must_use]
    pub fn longest(&self, text: &str) -> Option<Found<V>> {
        let borders = self.prefixes(text).filter_map(|found| {
            let ending = ending(text, found.bytes, self.endings, self.folding)?;
            Some(Found { bytes: found.bytes + ending, ..found })
        });
        borders.reduce(|best, found| if found.bytes > best.bytes { found } else { best })
    }

    /// Every entry that `text` begins with, shortest first, at word borders or not.
    ///
    /// Allocates nothing; most texts are turned away after a look at two characters.
    #[must_use]
    pub fn prefixes<'a>(&'a self, text: &'a str) -> Prefixes<'a, V> {
        let rest = Folded { text, rest: text.chars(), folding: self.folding, spaced: false };
        let mut start = rest.clone().map(|(_, c)| c);
        let start = [start.next(), start.next()];
        let known = |chars: &[Option<char>]| self.may_start(chars.iter().copied().flatten());
        let open = known(&start[..1]) || known(&start);
        let range = start[0].filter(|_| open).map_or(&[][..], |first| self.headed(first));
        Prefixes { range, depth: 0, end: 0, rest }
    }

    /// The entries that begin with the first byte of `first`.
    fn headed(&self, first: char) -> &[(&'static str, V)] {
        let byte = usize::from(first.encode_utf8(&mut [0; 4]).as_bytes()[0]);
        let range = self.heads.get(byte).zip(self.heads.get(byte + 1));
        range.and_then(|(from, to)| self.entries.get(*from..*to)).unwrap_or_default()
    }

    fn may_start(&self, chars: impl Iterator<Item = char>) -> bool {
        let bit = start_hash(chars);
        self.starts[bit / 64] >> (bit % 64) & 1 == 1
    }
}

/// The entries that a text begins with, shortest first.
#[derive(Debug)]
pub struct Prefixes<'a, V> {
    /// The entries that agree with the text so far.
    range: &'a [(&'static str, V)],
    /// Bytes of the keys that agree.
    depth: usize,
    /// Bytes of the text that agree.
    end: usize,
    rest: Folded<'a>,
}

impl<V: Copy> Iterator for Prefixes<'_, V> {
    type Item = Found<V>;

    fn next(&mut self) -> Option<Found<V>> {
        loop {
            let ((key, value), longer) = self.range.split_first()?;
            if key.len() == self.depth {
                self.range = longer;
                return Some(Found { value: *value, bytes: self.end });
            }
            let (end, c) = self.rest.next()?;
            self.end = end;
            self.narrow(c);
        }
    }
}

impl<V> Prefixes<'_, V> {
    fn narrow(&mut self, c: char) {
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            let head = |key: &str| key.as_bytes().get(self.depth).copied();
            // Soon all that are left go on alike.
            let ends = self.range.first().zip(self.range.last());
            if ends
                .is_some_and(|((first, _), (last, _))| head(first) == Some(byte) && head(last) == Some(byte))
            {
                self.depth += 1;
                continue;
            }
            let rest = &self.range[self.range.partition_point(|(key, _)| head(key) < Some(byte))..];
            self.range = &rest[..rest.partition_point(|(key, _)| head(key) == Some(byte))];
            self.depth += 1;
        }
    }
}

/// The characters of a text as keys are written, each with the byte at which it ends.
#[derive(Clone, Debug)]
struct Folded<'a> {
    text: &'a str,
    rest: Chars<'a>,
    folding: Folding,
    /// Whether the character before was a space, after which another does not count.
    spaced: bool,
}

impl Iterator for Folded<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        loop {
            let c = self.rest.next()?;
            let folded = fold_char(c, self.folding).filter(|c| *c != ' ' || !self.spaced);
            if let Some(folded) = folded {
                self.spaced = folded == ' ';
                return Some((self.text.len() - self.rest.as_str().len(), folded));
            }
        }
    }
}

/// `c` as keys are written; `None` where it does not count.
pub(super) fn fold_char(c: char, folding: Folding) -> Option<char> {
    match c {
        'a'..='z' | '0'..='9' => Some(c),
        // Soft hyphen, zero-width space and joiners, directional marks, Arabic vowel signs.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{64B}'..='\u{652}' => None,
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{3000}' | '\t' | '\n' => Some(' '),
        '’' | 'ʼ' => Some('\''),
        _ if folding == Folding::Exact => Some(c),
        '-' | '\u{2010}' | '\u{2011}' => Some(' '),
        'I' if folding == Folding::TurkicCase => Some('ı'),
        'İ' => Some('i'),
        'ς' => Some('σ'),
        _ => c.to_lowercase().next(),
    }
}

/// `text` as keys are written.
#[must_use]
pub fn folded(text: &str, folding: Folding) -> String {
    text.chars().filter_map(|c| fold_char(c, folding)).collect()
}

/// Whether `at` is no place inside a word of `text`.
///
/// Scripts that write without spaces have a border everywhere; after a sign there is one too.
pub(crate) fn is_border(text: &str, at: usize) -> bool {
    let counts = |c: &char| fold_char(*c, Folding::Exact).is_some();
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().find(counts);
    !(before.is_some_and(is_word) && after.is_some_and(is_word))
}

/// Most letters that endings take together; longer rests of words are none.
const LONGEST_ENDING: usize = 10;

/// How many bytes of endings go on behind `at` up to the end of the word: none at a border, `None`
/// where the rest is no ending.
pub(super) fn ending(text: &str, at: usize, endings: &[&str], folding: Folding) -> Option<usize> {
    if is_border(text, at) {
        return Some(0);
    }
    if endings.is_empty() {
        return None;
    }
    let rest = &text[at..];
    let mut ends = rest.char_indices().take(LONGEST_ENDING + 1);
    let end = ends.find(|(_, c)| !c.is_alphabetic()).map(|(end, _)| end);
    let short = rest.chars().nth(LONGEST_ENDING).is_none();
    let end = end.or(short.then_some(rest.len()))?;
    inflects(&folded(&rest[..end], folding), endings).then_some(end)
}

/// Whether `rest` is one of `endings`, or two of them.
fn inflects(rest: &str, endings: &[&str]) -> bool {
    endings.iter().any(|first| {
        rest.strip_prefix(first).is_some_and(|second| second.is_empty() || endings.contains(&second))
    })
}

fn is_word(c: char) -> bool {
    c.is_alphabetic() && !is_unspaced(c)
}

/// Whether `c` belongs to a script that is written without spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A hash of the first two characters, below 512.
fn start_hash(chars: impl Iterator<Item = char>) -> usize {
    chars.take(2).fold(0, |hash, c| (hash * 31 + c as usize * 7 + (c as usize >> 6)) % 512)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon<u8> {
        Lexicon::new(vec![("million", 6), ("milliard", 9), ("m", 6), ("mille milliards", 12)], Folding::Case)
    }

    #[test]
    fn the_longest_entry_at_a_word_border_is_found() {
        for (text, expected) in [
            ("Million Euro", Some((6, 7))),
            ("millions", None),
            ("m", Some((6, 1))),
            ("M.", Some((6, 1))),
            ("mille\u{A0}milliards", Some((12, 16))),
            ("mil\u{AD}liard", Some((9, 10))),
            ("mi", None),
            ("", None),
        ] {
            assert_eq!(lexicon().longest(text).map(|f| (f.value, f.bytes)), expected, "{text:?}");
        }
    }

    #[test]
    fn symbols_keep_their_case() {
        let symbols = Lexicon::new(vec![("mW", 1), ("MW", 2)], Folding::Exact);
        assert_eq!(symbols.longest("MW").map(|f| f.value), Some(2));
        assert_eq!(symbols.longest("Mw"), None);
    }

    #[test]
    fn a_dotless_i_is_the_lower_case_of_a_turkish_i() {
        let words = Lexicon::new(vec![("kırk", 40), ("iki", 2)], Folding::TurkicCase);
        assert_eq!(words.longest("KIRK").map(|f| f.value), Some(40));
        assert_eq!(words.longest("İki").map(|f| f.value), Some(2));
    }
}

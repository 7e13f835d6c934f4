//! What the lists of a language say of each word, found by how it is written.

use std::collections::{BTreeMap, BTreeSet};

use yada::DoubleArray;
use yada::builder::DoubleArrayBuilder;

use crate::cldr::Cldr;
use crate::cue::{Cue, Meanings};
use crate::token::tokens;
use crate::vocabulary::Traits;

/// The entries of all words, and the phrases that these begin.
#[derive(Debug)]
pub(crate) struct Entries {
    /// Of the first, nothing is said.
    all: Vec<Entry>,
    phrases: Vec<Phrase>,
    /// The words and stems of the lists, each with its index in `keys`; none where there are no lists.
    trie: Option<DoubleArray<Vec<u8>>>,
    keys: Vec<Key>,
}

/// A word or stem of the lists: the entry of a token that it is, and of one that it begins.
#[derive(Clone, Copy, Debug)]
struct Key {
    whole: u32,
    begun: u32,
}

impl Entries {
    /// The number of the entry of `word`, folded as the lists are.
    ///
    /// Takes a step a byte, and stops where no word goes on so.
    #[inline]
    pub(crate) fn of(&self, word: &str) -> u32 {
        let Some(trie) = &self.trie else { return 0 };
        match trie.common_prefix_search(word.as_bytes()).last() {
            Some((key, bytes)) if bytes == word.len() => self.keys[key as usize].whole,
            Some((key, _)) => self.keys[key as usize].begun,
            None => 0,
        }
    }

    /// The entry of that number.
    #[inline]
    pub(crate) fn get(&self, number: u32) -> &Entry {
        &self.all[number as usize]
    }

    /// The phrases that begin with `entry` and may go on where the next word begins with byte `next`.
    pub(crate) fn going_on(&self, entry: &Entry, next: u8) -> impl Iterator<Item = &Phrase> {
        let listed = &*entry.phrases;
        let listed = match next {
            // A hyphen may stand for a space.
            b'-' => listed,
            _ if entry.next >> (next % 32) & 1 == 0 => &[],
            _ => {
                let rest = &listed[listed.partition_point(|listed| listed.next < next)..];
                &rest[..rest.partition_point(|listed| listed.next == next)]
            }
        };
        listed.iter().map(|listed| &self.phrases[listed.phrase as usize])
    }
}

/// What the lists say of a word: what it can be, what it means alone, and the phrases that it begins.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) traits: Traits,
    pub(crate) alone: Box<[Cue]>,
    pub(crate) meanings: Meanings,
    /// The phrases of several words, by how the second begins.
    phrases: Box<[Listed]>,
    /// Bit `b % 32` is set where the second word of one of them begins with byte `b`.
    pub(crate) next: u32,
}

/// A phrase by what decides about most of them: how the second word begins.
#[derive(Clone, Copy, Debug)]
struct Listed {
    /// Its index in [`Entries::phrases`].
    phrase: u32,
    /// The first byte of the second word.
    next: u8,
}

/// A phrase of the lists without its first word, by which it is found.
#[derive(Debug)]
pub(crate) struct Phrase {
    /// The words after the first.
    pub(crate) rest: Box<[Word]>,
    pub(crate) cue: Cue,
}

/// A further word of a phrase.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) text: Box<str>,
    /// Whether it stands for every word that begins so.
    pub(crate) stem: bool,
    /// Whether it is written together with the word before: `us$`.
    pub(crate) glued: bool,
}

/// What the lists say of a word on its way to an [`Entry`].
#[derive(Clone, Debug, Default)]
struct Told {
    traits: Traits,
    alone: Vec<Cue>,
    phrases: Vec<Listed>,
}

impl Told {
    fn with(&self, more: &Self) -> Self {
        Self {
            traits: self.traits.with(more.traits),
            alone: [&*self.alone, &more.alone].concat(),
            phrases: [&*self.phrases, &more.phrases].concat(),
        }
    }
}

/// The lists of a language on their way to [`Entries`].
#[derive(Debug, Default)]
pub(crate) struct Lists {
    phrases: Vec<Phrase>,
    words: BTreeMap<String, Told>,
    /// What stands for every word that begins so.
    stems: BTreeMap<String, Told>,
}

impl Lists {
    /// Takes in a phrase; a `*` behind a word makes it a stem.
    pub(crate) fn add(&mut self, phrase: &'static str, cue: Cue) {
        let mut words: Vec<Word> = Vec::new();
        for token in tokens(phrase) {
            let text = token.span.of(phrase).unwrap_or_default();
            match (text, words.last_mut()) {
                ("*", Some(Word { stem, .. })) => *stem = true,
                _ => words.push(Word { text: text.into(), stem: false, glued: !token.spaced }),
            }
        }
        let mut words = words.into_iter();
        let Some(first) = words.next() else { return };
        let told = if first.stem { &mut self.stems } else { &mut self.words };
        let told = told.entry(first.text.into()).or_default();
        told.traits = told.traits.with(Traits::of(cue, first.stem));
        let rest: Box<[Word]> = words.collect();
        match rest.first().and_then(|word| word.text.bytes().next()) {
            Some(next) => told.phrases.push(Listed { phrase: index(self.phrases.len()), next }),
            None => told.alone.push(cue),
        }
        self.phrases.push(Phrase { rest, cue });
    }

    /// Takes in which words the words of CLDR begin with.
    pub(crate) fn know(&mut self, cldr: &'static Cldr, fold: impl Fn(char) -> Option<char>) {
        let first = |words: &'static str| -> String {
            let first = tokens(words).first().and_then(|token| token.span.of(words)).unwrap_or_default();
            first.chars().filter_map(&fold).collect()
        };
        // Numbers are written in one word with what follows, and read up to a border within it.
        let mut stem = |word, traits| tell(&mut self.stems, first(word), traits);
        cldr.numerals.openers(false).for_each(|word| stem(word, Traits::CARDINAL));
        cldr.numerals.openers(true).for_each(|word| stem(word, Traits::ORDINAL.with(Traits::PERIOD)));
        // So are units and currencies, where they take endings.
        let named = if cldr.units.is_inflected() { &mut self.stems } else { &mut self.words };
        let mut name = |word, traits| tell(named, first(word), traits);
        cldr.units.keys().for_each(|word| name(word, Traits::UNIT));
        cldr.currencies.keys().for_each(|word| name(word, Traits::MONEY));
        let mut begin = |word, traits| tell(&mut self.words, first(word), traits);
        cldr.months.keys().for_each(|word| begin(word, Traits::MONTH.with(Traits::PERIOD)));
        cldr.scales.keys().for_each(|word| begin(word, Traits::SCALE));
        let symbols = cldr.unit_symbols.keys().chain(cldr.percents.keys());
        symbols.for_each(|word| begin(word, Traits::UNIT));
        cldr.currency_symbols.keys().for_each(|word| begin(word, Traits::MONEY));
    }

    /// The entries of all words: a stem says what it says of every word that it begins.
    pub(crate) fn entries(self) -> Entries {
        let (mut all, mut keys) = (vec![Told::default()], Vec::new());
        let mut enter = |told| {
            all.push(told);
            index(all.len() - 1)
        };
        let words: BTreeSet<&str> = self.words.keys().chain(self.stems.keys()).map(|word| &**word).collect();
        // The stems that the word at hand begins with, each with what is told of what it begins.
        let mut stems: Vec<(&str, u32, Told)> = vec![("", 0, Told::default())];
        for word in &words {
            while stems.last().is_some_and(|(stem, ..)| !word.starts_with(stem)) {
                stems.pop();
            }
            let (mut begun, mut told) =
                stems.last().map(|(_, begun, told)| (*begun, told.clone())).unwrap_or_default();
            if let Some(stem) = self.stems.get(*word) {
                told = told.with(stem);
                begun = enter(told.clone());
                stems.push((*word, begun, told.clone()));
            }
            let whole = self.words.get(*word).map_or(begun, |alone| enter(alone.with(&told)));
            keys.push(Key { whole, begun });
        }
        let sorted: Vec<_> = words.iter().zip(0..).map(|(word, at)| (word.as_bytes(), at)).collect();
        let built = || DoubleArrayBuilder::build(&sorted).and_then(DoubleArray::new);
        let trie = (!sorted.is_empty()).then(built);
        let trie = trie.map(|built| built.expect("sorted words, none of them twice, empty or with a NUL"));
        Entries { all: all.into_iter().map(Entry::from).collect(), phrases: self.phrases, trie, keys }
    }
}

impl From<Told> for Entry {
    fn from(mut told: Told) -> Self {
        told.phrases.sort_by_key(|listed| listed.next);
        Self {
            traits: told.traits,
            meanings: told.alone.iter().fold(Meanings::default(), |all, cue| all.with(Meanings::of(*cue))),
            alone: told.alone.into(),
            next: told.phrases.iter().fold(0, |all, listed| all | 1 << (listed.next % 32)),
            phrases: told.phrases.into(),
        }
    }
}

fn tell(told: &mut BTreeMap<String, Told>, word: String, traits: Traits) {
    if !word.is_empty() {
        let told = told.entry(word).or_default();
        told.traits = told.traits.with(traits);
    }
}

fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_what_it_is_and_what_its_stems_say() {
        let mut lists = Lists::default();
        for (phrase, cue) in [
            ("over*", Cue::From),
            ("overs*", Cue::To),
            ("over", Cue::By),
            ("overseas", Cue::Of),
            ("over and above", Cue::And),
        ] {
            lists.add(phrase, cue);
        }
        let entries = lists.entries();
        for (word, expected) in [
            ("over", &[Cue::By, Cue::From][..]),
            ("overt", &[Cue::From]),
            ("overseas", &[Cue::Of, Cue::From, Cue::To]),
            ("overseason", &[Cue::From, Cue::To]),
            ("ove", &[]),
            ("", &[]),
            ("\0", &[]),
            ("ö", &[]),
        ] {
            assert_eq!(&*entries.get(entries.of(word)).alone, expected, "{word:?}");
        }
        let over = entries.get(entries.of("over"));
        let going_on = |next| entries.going_on(over, next).count();
        assert_eq!([b'a', b'-', b'x'].map(going_on), [1, 1, 0]);
    }

    #[test]
    fn no_lists_say_nothing() {
        assert_eq!(Lists::default().entries().of("over"), 0);
    }
}

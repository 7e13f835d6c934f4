//! What the lists of a language say of each word, found by how it is written.

use std::borrow::Cow;

use crate::cldr::Cldr;
use crate::cue::Cue;
use crate::meanings::Meanings;
use crate::token::tokens;
use crate::trie::Trie;
use crate::vocabulary::Traits;

/// The entries of all words, and the phrases that these begin.
#[derive(Debug)]
pub(crate) struct Entries {
    /// Of the first, nothing is said.
    all: Vec<Entry>,
    /// What words mean alone, those of an entry together.
    cues: Vec<Cue>,
    /// The phrases that words begin, those of an entry together, by how their second word begins.
    listed: Vec<Listed>,
    phrases: Vec<Phrase>,
    /// The words and stems of the lists, each with its keys.
    trie: Trie,
    keys: Vec<Key>,
}

/// A word or stem of the lists: the entry of a token that it is, and of one that it begins.
#[derive(Clone, Copy, Debug)]
struct Key {
    whole: u32,
    begun: u32,
}

impl Entries {
    /// The number of the entry of `word`, folded as the lists are; letters of ASCII may be capitals.
    ///
    /// Takes a step a byte, and stops where no word goes on so.
    #[inline]
    pub(crate) fn of(&self, word: &str) -> u32 {
        match self.trie.longest(word) {
            Some((key, bytes)) if bytes == word.len() => self.keys[key].whole,
            Some((key, _)) => self.keys[key].begun,
            None => 0,
        }
    }

    /// The entry of that number.
    #[inline]
    pub(crate) fn get(&self, number: u32) -> &Entry {
        &self.all[number as usize]
    }

    /// What a word of `entry` means alone.
    #[inline]
    pub(crate) fn alone(&self, entry: &Entry) -> &[Cue] {
        &self.cues[entry.cues.0 as usize..entry.cues.1 as usize]
    }

    /// The phrases that begin with `entry` and may go on where the next word begins with byte `next`.
    pub(crate) fn going_on(&self, entry: &Entry, next: u8) -> impl Iterator<Item = &Phrase> {
        let listed = &self.listed[entry.listed.0 as usize..entry.listed.1 as usize];
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

    /// Adds an entry of which all of `told` is true, and returns its number.
    fn enter<'a>(&mut self, told: impl Iterator<Item = &'a Told>) -> u32 {
        let (cues, listed) = (index(self.cues.len()), index(self.listed.len()));
        let mut entry = Entry::default();
        for told in told {
            entry.traits = entry.traits.with(told.traits);
            match told.says {
                Says::Alone(cue) => {
                    entry.meanings = entry.meanings.with(Meanings::of(cue));
                    self.cues.push(cue);
                }
                Says::Begins(phrase) => {
                    entry.next |= 1 << (phrase.next % 32);
                    self.listed.push(phrase);
                }
                Says::Nothing => {}
            }
        }
        self.listed[listed as usize..].sort_by_key(|listed| listed.next);
        entry.cues = (cues, index(self.cues.len()));
        entry.listed = (listed, index(self.listed.len()));
        self.all.push(entry);
        index(self.all.len() - 1)
    }
}

/// What the lists say of a word: what it can be, what it means alone, and the phrases that it begins.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) traits: Traits,
    pub(crate) meanings: Meanings,
    /// From where to where its meanings stand in [`Entries::cues`].
    cues: (u32, u32),
    /// The same of the phrases of several words in [`Entries::listed`].
    listed: (u32, u32),
    /// Bit `b % 32` is set where the second word of one of them begins with byte `b`.
    pub(crate) next: u32,
}

/// A phrase of several words, and the first byte of the second.
#[derive(Clone, Copy, Debug)]
struct Listed {
    phrase: u32,
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
    pub(crate) text: &'static str,
    /// Whether it stands for every word that begins so.
    pub(crate) stem: bool,
    /// Whether it is written together with the word before: `us$`.
    pub(crate) glued: bool,
}

/// One thing that the lists say of a word, or of every word that begins with it.
#[derive(Debug)]
struct Told {
    word: Cow<'static, str>,
    stem: bool,
    traits: Traits,
    says: Says,
}

#[derive(Clone, Copy, Debug)]
enum Says {
    /// No more than what it can be.
    Nothing,
    Alone(Cue),
    Begins(Listed),
}

/// The lists of a language on their way to [`Entries`].
#[derive(Debug, Default)]
pub(crate) struct Lists {
    phrases: Vec<Phrase>,
    told: Vec<Told>,
}

impl Lists {
    /// Takes in a phrase; a `*` behind a word makes it a stem.
    pub(crate) fn add(&mut self, phrase: &'static str, cue: Cue) {
        let mut words: Vec<Word> = Vec::new();
        for token in tokens(phrase) {
            let text = token.span.of(phrase).unwrap_or_default();
            match (text, words.last_mut()) {
                ("*", Some(Word { stem, .. })) => *stem = true,
                _ => words.push(Word { text, stem: false, glued: !token.spaced }),
            }
        }
        let mut words = words.into_iter();
        let Some(Word { text, stem, .. }) = words.next() else { return };
        let rest: Box<[Word]> = words.collect();
        let says = match rest.first().and_then(|word| word.text.bytes().next()) {
            Some(next) => Says::Begins(Listed { phrase: index(self.phrases.len()), next }),
            None => Says::Alone(cue),
        };
        self.told.push(Told { word: text.into(), stem, traits: Traits::of(cue, stem), says });
        if matches!(says, Says::Begins(_)) {
            self.phrases.push(Phrase { rest, cue });
        }
    }

    /// Takes in which words the words of CLDR begin with.
    pub(crate) fn know(&mut self, cldr: &'static Cldr, fold: impl Fn(char) -> Option<char>) {
        let mut tell = |words: &'static str, stem, traits| {
            let first = tokens(words).first().and_then(|token| token.span.of(words)).unwrap_or_default();
            let folded = first.chars().all(|c| fold(c) == Some(c));
            let word = if folded { first.into() } else { first.chars().filter_map(&fold).collect() };
            self.told.push(Told { word, stem, traits, says: Says::Nothing });
        };
        // Numbers are written in one word with what follows, and read up to a border within it.
        cldr.numerals.openers(false).for_each(|word| tell(word, true, Traits::CARDINAL));
        cldr.numerals.openers(true).for_each(|word| tell(word, true, Traits::ORDINAL.with(Traits::PERIOD)));
        // So are units and currencies, where they take endings.
        cldr.units.keys().for_each(|word| tell(word, cldr.units.is_inflected(), Traits::UNIT));
        cldr.currencies.keys().for_each(|word| tell(word, cldr.units.is_inflected(), Traits::MONEY));
        cldr.months.keys().for_each(|word| tell(word, false, Traits::MONTH.with(Traits::PERIOD)));
        cldr.scales.keys().for_each(|word| tell(word, false, Traits::SCALE));
        let symbols = cldr.unit_symbols.keys().chain(cldr.percents.keys());
        symbols.for_each(|word| tell(word, false, Traits::UNIT));
        cldr.currency_symbols.keys().for_each(|word| tell(word, false, Traits::MONEY));
    }

    /// The entries of all words: a stem says what it says of every word that it begins.
    pub(crate) fn entries(mut self) -> Entries {
        self.told.retain(|told| !told.word.is_empty());
        // What is told of a word as such stands before what is told of it as a stem.
        self.told.sort_by(|a, b| a.word.cmp(&b.word).then(a.stem.cmp(&b.stem)));
        let mut entries = Entries {
            all: vec![Entry::default()],
            cues: Vec::new(),
            listed: Vec::new(),
            phrases: self.phrases,
            trie: Trie::new(Vec::new()),
            keys: Vec::new(),
        };
        let mut words = Vec::new();
        // The stems that the word at hand begins with, the shortest first, each with its entry.
        let mut stems: Vec<(&[Told], u32)> = Vec::new();
        for told in self.told.chunk_by(|a, b| a.word == b.word) {
            let word = &told[0].word;
            while stems.last().is_some_and(|(stem, _)| !word.starts_with(&*stem[0].word)) {
                stems.pop();
            }
            let (own, stem) = told.split_at(told.partition_point(|told| !told.stem));
            if !stem.is_empty() {
                let told = stems.iter().map(|(told, _)| *told).chain([stem]);
                let begun = entries.enter(told.flatten());
                stems.push((stem, begun));
            }
            let begun = stems.last().map_or(0, |(_, begun)| *begun);
            let inherited = stems.iter().flat_map(|(told, _)| *told);
            let whole = if own.is_empty() { begun } else { entries.enter(own.iter().chain(inherited)) };
            entries.keys.push(Key { whole, begun });
            words.push(word.clone());
        }
        entries.trie = Trie::new(words);
        entries
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
            assert_eq!(entries.alone(entries.get(entries.of(word))), expected, "{word:?}");
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

//! What the model sees of a word: the runs of 2 to 5 letters in it and the word itself, hashed.
//! **Promise:** the same word gives the same features on every machine; a trained model depends on it.
//!
//! The recipe of Cavnar and Trenkle (1994), with word boundaries as letters. A feature is known by its hash
//! alone, as in Weinberger et al. (2009).

use crate::script::Script;
use crate::words::{LONGEST, Word};

/// At most this many features a word has: four lengths of n-gram, and the word.
pub(crate) const MOST: usize = 4 * (LONGEST + 2) + 1;

/// N-grams are hashed so many at a time, in vector registers.
const LANES: usize = 8;
/// Letters of the longest n-gram.
const LONGEST_NGRAM: usize = 5;
/// Room for a word with its boundaries, and for the lanes that reach over its end.
const PADDED: usize = (LONGEST + 2).next_multiple_of(LANES) + LONGEST_NGRAM - 1;

/// Boundaries of a word, as letters.
const OPEN: u32 = 1;
const CLOSE: u32 = 2;

const SEED: u32 = 0x1234_5677;
const WORD_SEED: u32 = 0x7654_3211;
const MULTIPLIER: u32 = 0x9E37_79B1;

/// How much of a word is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Every feature.
    Full,
    /// The word alone.
    WordOnly,
}

/// The features of one word, hashed. Room for them is made once a text.
pub(crate) struct Features {
    hashes: [u32; MOST + LANES],
    filled: usize,
}

impl Features {
    pub(crate) const fn none() -> Self {
        Self { hashes: [0; MOST + LANES], filled: 0 }
    }

    /// Makes these the features of `word`.
    pub(crate) fn set(&mut self, word: &Word<'_>, depth: Depth) {
        self.filled = 0;
        if matches!(word.script, Script::Han | Script::Kana) {
            self.add_ideographs(word.letters);
            return;
        }
        let length = word.letters.len() + 2;
        // A shorter word is one of its own n-grams.
        let is_ngram = length <= LONGEST_NGRAM;
        if depth == Depth::Full {
            self.add_ngrams(word.letters, length);
        }
        if depth == Depth::WordOnly || !is_ngram {
            let open = mix(if is_ngram { SEED } else { WORD_SEED }, OPEN);
            self.push(mix(word.letters.iter().copied().fold(open, mix), CLOSE));
        }
    }

    /// The hashes.
    pub(crate) fn hashes(&self) -> &[u32] {
        &self.hashes[..self.filled]
    }

    /// Of the word with its boundaries, `length` letters: all pairs, then all runs of three, and so on, each hash
    /// made of the one that starts at the same letter and is one shorter.
    fn add_ngrams(&mut self, letters: &[u32], length: usize) {
        let mut padded = [CLOSE; PADDED];
        padded[0] = OPEN;
        padded[1..length - 1].copy_from_slice(letters);
        let mut hashes = padded;
        for hash in &mut hashes[..length.next_multiple_of(LANES)] {
            *hash = mix(SEED, *hash);
        }
        for longer in 1..LONGEST_NGRAM.min(length) {
            let count = length - longer;
            for start in (0..count).step_by(LANES) {
                let lanes = &mut hashes[start..start + LANES];
                for (hash, &letter) in lanes.iter_mut().zip(&padded[start + longer..]) {
                    *hash = mix(*hash, letter);
                }
                // What lies behind `count` is written over by the next.
                self.hashes[self.filled + start..][..LANES].copy_from_slice(lanes);
            }
            self.filled += count;
        }
    }

    /// Single characters and pairs of them: ideographs are words already.
    fn add_ideographs(&mut self, letters: &[u32]) {
        for (at, &letter) in letters.iter().enumerate() {
            let hash = mix(SEED, letter);
            self.push(hash);
            if let Some(&next) = letters.get(at + 1) {
                self.push(mix(hash, next));
            }
        }
    }

    fn push(&mut self, hash: u32) {
        self.hashes[self.filled] = hash;
        self.filled += 1;
    }
}

fn mix(hash: u32, letter: u32) -> u32 {
    let mixed = (hash ^ letter).wrapping_mul(MULTIPLIER);
    mixed ^ (mixed >> 15)
}

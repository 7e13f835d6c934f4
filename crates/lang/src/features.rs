//! What the model sees of a word: the runs of 2 to 5 letters in it and the word itself, hashed.
//! **Promise:** the same word gives the same features on every machine; a trained model depends on it.
//!
//! The recipe of Cavnar and Trenkle (1994), with word boundaries as letters, over the hashing trick
//! of Weinberger et al. (2009).

use crate::script::Script;
use crate::words::{LONGEST, Word};

/// At most this many features a word has: four lengths of n-gram, and the word.
pub(crate) const MOST: usize = 4 * (LONGEST + 2) + 1;

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
    /// The word alone, where it is long enough to have a feature of its own.
    WordOnly,
}

/// The features of one word, each the number of a row of the model's table. Room for them is made once
/// a text.
pub(crate) struct Features {
    rows: [u32; MOST],
    filled: usize,
}

impl Features {
    pub(crate) const fn none() -> Self {
        Self { rows: [0; MOST], filled: 0 }
    }

    /// Makes these the features of `word` in a table of `rows` rows.
    pub(crate) fn set(&mut self, word: &Word<'_>, rows: u32, depth: Depth) {
        self.filled = 0;
        if matches!(word.script, Script::Han | Script::Kana) {
            self.add_ideographs(word.letters, rows);
            return;
        }
        let mut padded = [CLOSE; LONGEST + 2];
        padded[0] = OPEN;
        padded[1..=word.letters.len()].copy_from_slice(word.letters);
        let padded = &padded[..word.letters.len() + 2];
        if depth == Depth::Full || padded.len() <= 5 {
            self.add_ngrams(padded, rows);
        }
        // A shorter word is one of its own n-grams.
        if padded.len() > 5 {
            self.push(padded.iter().copied().fold(WORD_SEED, mix), rows);
        }
    }

    /// The row numbers.
    pub(crate) fn rows(&self) -> &[u32] {
        &self.rows[..self.filled]
    }

    fn add_ngrams(&mut self, padded: &[u32], rows: u32) {
        for start in 0..padded.len() - 1 {
            let mut hash = mix(SEED, padded[start]);
            for &letter in padded[start + 1..].iter().take(4) {
                hash = mix(hash, letter);
                self.push(hash, rows);
            }
        }
    }

    /// Single characters and pairs of them: ideographs are words already.
    fn add_ideographs(&mut self, letters: &[u32], rows: u32) {
        for (at, &letter) in letters.iter().enumerate() {
            let hash = mix(SEED, letter);
            self.push(hash, rows);
            if let Some(&next) = letters.get(at + 1) {
                self.push(mix(hash, next), rows);
            }
        }
    }

    fn push(&mut self, hash: u32, rows: u32) {
        let row = (u64::from(hash.wrapping_mul(MULTIPLIER)) * u64::from(rows)) >> 32;
        self.rows[self.filled] = u32::try_from(row).expect("a 32-bit fraction of a 32-bit number");
        self.filled += 1;
    }
}

fn mix(hash: u32, letter: u32) -> u32 {
    let mixed = (hash ^ letter).wrapping_mul(MULTIPLIER);
    mixed ^ (mixed >> 15)
}

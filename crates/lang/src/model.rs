//! The trained model: for each script that several languages share, a table of weights.
//! **Promise:** the bytes are read where they lie; looking at the header is all there is to loading.
//!
//! Layout, little-endian: `TWLANG01`; the number of groups as `u32`; a record of [`RECORD`] bytes for
//! each group; then their tables. A table has one row a feature bucket, a row one signed byte a class.

use std::hint::black_box;
use std::sync::LazyLock;

use tallywire_article::Language;

use crate::features::{Depth, Features};
use crate::script::{SCRIPTS, Script};
use crate::words::Word;

/// The model that the crate is delivered with.
static BYTES: &[u8] = include_bytes!("../data/model.bin");

pub(crate) const MAGIC: &[u8; 8] = b"TWLANG01";

/// Classes a group may have, the reject class among them: a multiple of four, so that a row is added up
/// in whole vectors.
pub(crate) const CLASSES: usize = 52;

/// Bytes of a group's record: script, classes, row width, one unused; rows; where the table starts;
/// scale, sharpness and its fall as `f32`; codes, three bytes each; biases as `i16`.
pub(crate) const RECORD: usize = 24 + CLASSES * 5;

/// In natural logarithms, before they are made milder for the number of words.
const CLEAR: f32 = 18.0;

/// The languages of one script.
pub(crate) struct Group {
    pub(crate) script: Script,
    /// In order of their codes; [`Language::UND`] is the class of what is no language.
    pub(crate) languages: Vec<Language>,
    biases: Vec<f32>,
    width: usize,
    rows: u32,
    table: &'static [u8],
    /// A weight of 1 in a row is this much of a natural logarithm.
    scale: f32,
    sharpness: f32,
    fall: f32,
}

/// All groups, and which script has which.
pub(crate) struct Model {
    groups: Vec<Group>,
    by_script: [Option<usize>; SCRIPTS],
}

/// Weights summed over the words of one text in one script.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sums {
    pub(crate) classes: [i32; CLASSES],
    pub(crate) words: usize,
    /// Whether one language is so far ahead that the rest of the text need not be read closely.
    pub(crate) clear: bool,
}

impl Default for Sums {
    fn default() -> Self {
        Self { classes: [0; CLASSES], words: 0, clear: false }
    }
}

impl Model {
    /// The model in the crate.
    pub(crate) fn shared() -> &'static Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(BYTES));
        &MODEL
    }

    /// The model in `bytes`; one of no groups where they are no model.
    fn read(bytes: &'static [u8]) -> Self {
        let mut model = Self { groups: Vec::new(), by_script: [None; SCRIPTS] };
        let Some(rest) = bytes.strip_prefix(MAGIC) else { return model };
        let count = number(rest, 0) as usize;
        for record in rest[4..].chunks_exact(RECORD).take(count) {
            let group = Group::read(record, bytes);
            model.by_script[group.script as usize] = Some(model.groups.len());
            model.groups.push(group);
        }
        model
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The group of a script that several languages are written in, with its place.
    pub(crate) fn group(&self, script: Script) -> Option<(usize, &Group)> {
        self.by_script[script as usize].map(|at| (at, &self.groups[at]))
    }
}

impl Group {
    fn read(record: &[u8], bytes: &'static [u8]) -> Self {
        let (classes, width, rows) = (record[1] as usize, record[2] as usize, number(record, 4));
        let start = number(record, 8) as usize;
        let codes = &record[24..24 + CLASSES * 3];
        let biases = &record[24 + CLASSES * 3..];
        Self {
            script: Script::numbered(record[0] as usize),
            languages: codes.chunks_exact(3).take(classes).map(language).collect(),
            biases: biases
                .chunks_exact(2)
                .take(classes)
                .map(|b| f32::from(i16::from_le_bytes([b[0], b[1]])))
                .collect(),
            width,
            rows,
            table: &bytes[start..start + rows as usize * width],
            scale: f32::from_bits(number(record, 12)),
            sharpness: f32::from_bits(number(record, 16)),
            fall: f32::from_bits(number(record, 20)),
        }
    }

    /// Adds what `word` says to `sums`; `features` is scratch.
    pub(crate) fn add(&self, word: &Word<'_>, depth: Depth, features: &mut Features, sums: &mut Sums) {
        features.set(word, self.rows, depth);
        match self.width {
            8 => self.add_rows::<8>(features.rows(), sums),
            16 => self.add_rows::<16>(features.rows(), sums),
            _ => self.add_rows::<CLASSES>(features.rows(), sums),
        }
        sums.words += 1;
    }

    /// A word has at most [`crate::features::MOST`] features of at most 127, which fits 16 bits.
    fn add_rows<const WIDTH: usize>(&self, rows: &[u32], sums: &mut Sums) {
        let table = self.table.as_chunks::<WIDTH>().0;
        // The rows lie far apart. Touching them first lets the processor fetch many at a time.
        black_box(rows.iter().fold(0, |all, &row| all ^ table[row as usize][0]));
        let mut word = [0_i16; WIDTH];
        for &row in rows {
            for (sum, &weight) in word.iter_mut().zip(&table[row as usize]) {
                *sum += i16::from(weight.cast_signed());
            }
        }
        for (sum, &weight) in sums.classes.iter_mut().zip(&word) {
            *sum += i32::from(weight);
        }
    }

    /// Whether the two highest sums are further apart than [`CLEAR`].
    pub(crate) fn is_clear(&self, sums: &Sums) -> bool {
        let (mut first, mut second) = (i32::MIN, i32::MIN);
        for &sum in &sums.classes[..self.languages.len()] {
            second = second.max(sum.min(first));
            first = first.max(sum);
        }
        first.saturating_sub(second) as f32 * self.scale > CLEAR
    }

    /// The probability of each language, in the order of their codes.
    ///
    /// The words of a text are not independent, so the more there are the less each of them counts.
    pub(crate) fn probabilities(&self, sums: &Sums) -> Vec<(Language, f32)> {
        let sharpness = self.scale * self.sharpness * (sums.words.max(1) as f32).powf(-self.fall);
        let logits =
            sums.classes.iter().zip(&self.biases).map(|(&sum, bias)| (sum as f32 + bias) * sharpness);
        let mut classes: Vec<_> = self.languages.iter().copied().zip(logits).collect();
        let highest = classes.iter().map(|class| class.1).fold(f32::NEG_INFINITY, f32::max);
        for (_, value) in &mut classes {
            *value = (*value - highest).exp();
        }
        let total: f32 = classes.iter().map(|class| class.1).sum();
        for (_, value) in &mut classes {
            *value /= total;
        }
        classes
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

fn language(code: &[u8]) -> Language {
    std::str::from_utf8(code)
        .ok()
        .and_then(|code| code.trim_end_matches('\0').parse().ok())
        .unwrap_or(Language::UND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delivered_model_is_whole() {
        let groups = Model::shared().groups();
        assert_eq!(
            groups.iter().map(|group| group.script.code()).collect::<Vec<_>>(),
            ["Latn", "Cyrl", "Arab", "Deva", "Hani"]
        );
        for group in groups {
            assert_eq!(group.table.len(), group.rows as usize * group.width);
            assert_eq!(group.languages.len(), group.biases.len());
            assert_eq!(group.languages.last(), Some(&Language::UND));
            assert!(group.scale > 0.0 && group.sharpness > 0.0);
        }
    }

    #[test]
    fn bytes_that_are_no_model_hold_no_group() {
        assert!(Model::read(b"").groups().is_empty());
        assert!(Model::read(b"no model").groups().is_empty());
    }

    #[test]
    fn a_sum_is_clear_only_when_one_class_is_ahead() {
        let group = &Model::shared().groups()[0];
        let mut sums = Sums::default();
        assert!(!group.is_clear(&sums));
        sums.classes[3] = 30_000;
        assert!(group.is_clear(&sums));
        sums.classes[4] = 30_000;
        assert!(!group.is_clear(&sums));
    }
}

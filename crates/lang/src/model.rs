//! The trained model: for each script that several languages share, a table of weights.
//! **Promise:** the bytes are read where they lie; looking at the header is all there is to loading.
//!
//! Layout, little-endian: [`MAGIC`]; the number of groups as `u32`; a record of [`RECORD`] bytes for each
//! group; then, for each group, a tag a row (see [`Index`]) and the rows, half a byte a class.

use std::hint::black_box;
use std::sync::LazyLock;

use tallywire_article::Language;

use crate::index::Index;
use crate::languages::Languages;
use crate::script::{SCRIPTS, Script};

/// The model that the crate is delivered with, where no row lies in two lines of the processor's cache.
static BYTES: Aligned<{ include_bytes!("../data/model.bin").len() }> =
    Aligned(*include_bytes!("../data/model.bin"));

#[repr(align(64))]
struct Aligned<const LENGTH: usize>([u8; LENGTH]);

/// Rows start at a multiple of this.
pub(crate) const ALIGNMENT: usize = 64;

pub(crate) const MAGIC: &[u8; 8] = b"TWLANG02";

/// Classes a group may have, the reject class among them.
pub(crate) const CLASSES: usize = 64;
/// Bytes of a row, two classes a byte, in a group that has no more classes than fit.
pub(crate) const NARROW: usize = 8;
/// Rows of four-bit weights that can be added up in a byte each.
const BYTEFUL: usize = 17;

/// Bytes of a group's record: script, classes, row width, one unused; rows; where the table starts;
/// scale, sharpness and its fall as `f32`; codes, three bytes each; biases as `i16`.
pub(crate) const RECORD: usize = 24 + CLASSES * 5;

/// In natural logarithms, before they are made milder for the number of words.
const CLEAR: f32 = 12.0;

/// In natural logarithms: a class so far behind the first has no share worth naming.
const HOPELESS: f32 = 16.0;

/// Sums above this are brought down, lest those of endless text overflow.
const HIGH: u32 = 1 << 30;

/// The languages of one script.
pub(crate) struct Group {
    pub(crate) script: Script,
    /// In order of their codes; [`Language::UND`] is the class of what is no language.
    pub(crate) languages: Vec<Language>,
    biases: Vec<f32>,
    width: usize,
    pub(crate) index: Index<'static>,
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
    pub(crate) classes: [u32; CLASSES],
    pub(crate) words: usize,
    /// Whether one language is so far ahead that the rest of the text need not be read closely.
    pub(crate) clear: bool,
}

impl Default for Sums {
    fn default() -> Self {
        Self { classes: [0; CLASSES], words: 0, clear: false }
    }
}

impl Sums {
    /// Halves the sums where they come near to an overflow. So far apart it makes no difference.
    fn settle_if_high(&mut self) {
        if self.classes.iter().fold(0, |all, sum| all | sum) >= HIGH {
            self.classes.iter_mut().for_each(|sum| *sum /= 2);
        }
    }
}

impl Model {
    /// The model in the crate.
    pub(crate) fn shared() -> &'static Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(&BYTES.0));
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
        let (classes, width, rows) = (record[1] as usize, record[2] as usize, number(record, 4) as usize);
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
            index: Index(bytes[start..start + rows].as_chunks().0),
            table: &bytes[start + rows..][..rows * width],
            scale: f32::from_bits(number(record, 12)),
            sharpness: f32::from_bits(number(record, 16)),
            fall: f32::from_bits(number(record, 20)),
        }
    }

    /// Adds the weights of `rows` to `sums`.
    pub(crate) fn add(&self, rows: &[usize], sums: &mut Sums) {
        match self.width {
            NARROW => self.add_rows::<NARROW>(rows, sums),
            _ => self.add_rows::<{ CLASSES / 2 }>(rows, sums),
        }
        sums.settle_if_high();
    }

    /// Weights are stored raised to be at least 0, by the same for all classes, which changes nothing
    /// between them.
    fn add_rows<const WIDTH: usize>(&self, rows: &[usize], sums: &mut Sums) {
        let table = self.table.as_chunks::<WIDTH>().0;
        // The rows lie far apart. Touching them first lets the processor fetch many at a time.
        black_box(rows.iter().fold(0, |all, &row| all ^ table[row][0]));
        for rows in rows.chunks(BYTEFUL) {
            let (mut first, mut second) = ([0_u8; WIDTH], [0_u8; WIDTH]);
            for &row in rows {
                let row = &table[row];
                for at in 0..WIDTH {
                    first[at] += row[at] & 15;
                    second[at] += row[at] >> 4;
                }
            }
            let (lower, upper) = sums.classes.split_at_mut(WIDTH);
            lower.iter_mut().zip(first).for_each(|(sum, weight)| *sum += u32::from(weight));
            upper.iter_mut().zip(second).for_each(|(sum, weight)| *sum += u32::from(weight));
        }
    }

    /// Whether the two highest sums are further apart than [`CLEAR`].
    pub(crate) fn is_clear(&self, sums: &Sums) -> bool {
        let (mut first, mut second) = (0, 0);
        for &sum in &sums.classes[..self.languages.len()] {
            second = second.max(sum.min(first));
            first = first.max(sum);
        }
        (first - second) as f32 * self.scale > CLEAR
    }

    /// The probability of each language of `among` that has one worth naming, in the order of their codes, and
    /// last that of "no language". Whether it is that does not depend on `among`.
    pub(crate) fn probabilities(&self, sums: &Sums, among: &Languages) -> Vec<(Language, f32)> {
        let all = self.shares(sums, |_| true);
        if among.is_all() {
            return all;
        }
        let none = all.iter().find(|class| class.0.is_und()).map_or(0.0, |class| class.1);
        let mut some = self.shares(sums, |language| among.contains(language));
        for (_, share) in &mut some {
            *share *= 1.0 - none;
        }
        some.push((Language::UND, none));
        some
    }

    /// The probabilities of the classes that `counts`.
    ///
    /// The words of a text are not independent, so the more there are the less each of them counts.
    fn shares(&self, sums: &Sums, counts: impl Fn(Language) -> bool) -> Vec<(Language, f32)> {
        let sharpness = self.scale * self.sharpness * (sums.words.max(1) as f32).powf(-self.fall);
        let logits = sums.classes.iter().zip(&self.biases).map(|(&sum, bias)| sum as f32 + bias);
        let mut classes = Vec::with_capacity(self.languages.len());
        classes.extend(self.languages.iter().copied().zip(logits).filter(|class| counts(class.0)));
        let highest = classes.iter().map(|class| class.1).fold(f32::NEG_INFINITY, f32::max);
        classes.retain(|class| (class.1 - highest) * sharpness > -HOPELESS);
        for (_, value) in &mut classes {
            *value = ((*value - highest) * sharpness).exp();
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
            assert_eq!(group.table.len(), group.index.0.as_flattened().len() * group.width);
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

    #[test]
    fn endless_text_does_not_overflow() {
        let group = &Model::shared().groups()[0];
        let mut sums = Sums::default();
        (sums.classes[0], sums.classes[1]) = (HIGH, HIGH - 10);
        group.add(&[], &mut sums);
        assert_eq!(sums.classes[..2], [HIGH / 2, HIGH / 2 - 5]);
    }
}

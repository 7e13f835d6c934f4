//! The two ends that a trainer needs: what the model sees of a text, and the bytes of a model.
//!
//! Nothing here is used to detect; `cargo xtask train-lang` is the trainer.

use tallywire_article::Language;

use crate::features::{Depth, Features};
use crate::index::{Bucket, Filling, Index, ROOM};
use crate::model::{ALIGNMENT, CLASSES, MAGIC, NARROW, RECORD};
use crate::script::Script;
use crate::words::each_word;

/// The weights of the languages of one script, as trained.
#[derive(Clone, Debug)]
pub struct Table {
    /// ISO 15924 code of the script.
    pub script: String,
    /// At most [`MOST_LANGUAGES`], with [`Language::UND`] for "no language".
    pub languages: Vec<Language>,
    /// One a language, in the unit of `weights`.
    pub biases: Vec<i16>,
    /// Which features have a row.
    pub selection: Selection,
    /// One row a feature, one weight a language in it, from [`LEAST_WEIGHT`] to [`MOST_WEIGHT`].
    pub weights: Vec<i8>,
    /// A weight of 1 is this much of a natural logarithm.
    pub scale: f32,
    /// What the sum over the words is multiplied with: `sharpness / words.powf(fall)`.
    pub sharpness: f32,
    /// See `sharpness`.
    pub fall: f32,
}

/// The least weight that a model holds.
pub const LEAST_WEIGHT: i8 = -8;
/// The most.
pub const MOST_WEIGHT: i8 = 7;

/// The most languages of one script that a model holds.
pub const MOST_LANGUAGES: usize = CLASSES;

/// Calls `see` with each word of `text` that is in the script of ISO 15924 code `script`: its letters
/// and its features, hashed.
pub fn each_word_of(text: &str, script: &str, mut see: impl FnMut(&[u32], &[u32])) {
    let mut features = Features::none();
    each_word(text, |word| {
        if word.script.code() == script {
            features.set(word, Depth::Full);
            see(word.letters, features.hashes());
        }
    });
}

/// The features that have a row of a table.
#[derive(Clone, Debug)]
pub struct Selection(Vec<Bucket>);

impl Selection {
    /// As many of `features`, hashed and the best first, as find room in `rows` rows.
    #[must_use]
    pub fn of(features: impl IntoIterator<Item = u32>, rows: usize) -> Self {
        let mut filling = Filling::new(rows.div_ceil(ROOM));
        for hash in features {
            filling.add(hash);
        }
        Self(filling.buckets())
    }

    /// Rows of the table.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.0.len() * ROOM
    }

    /// Adds to `rows` those of the features of `hashes` that have one.
    pub fn rows_of(&self, hashes: &[u32], rows: &mut Vec<usize>) {
        let start = rows.len();
        rows.resize(start + hashes.len() + 1, 0);
        let found = Index(&self.0).rows(hashes, &mut rows[start..]);
        rows.truncate(start + found);
    }
}

/// The share of the letters of `text` that are of the script of ISO 15924 code `script`.
#[must_use]
pub fn share_of_script(text: &str, script: &str) -> f64 {
    let (mut of_script, mut all) = (0_usize, 0_usize);
    each_word(text, |word| {
        all += word.length;
        of_script += if word.script.code() == script { word.length } else { 0 };
    });
    of_script as f64 / all.max(1) as f64
}

/// The bytes of a model of these tables.
#[must_use]
pub fn model_bytes(tables: &[Table]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(length(tables.len()).to_le_bytes());
    let mut places = Vec::new();
    let mut end = bytes.len() + tables.len() * RECORD;
    for table in tables {
        // The tags end where the rows start.
        let start = (end + table.rows()).next_multiple_of(ALIGNMENT) - table.rows();
        bytes.extend(record(table, start));
        end = start + table.rows() * (1 + width(table.languages.len()));
        places.push(start);
    }
    for (table, start) in tables.iter().zip(places) {
        bytes.resize(start, 0);
        bytes.extend(table.selection.0.iter().flatten());
        for row in table.weights.chunks_exact(table.languages.len()) {
            bytes.extend(packed(row));
        }
    }
    bytes
}

impl Table {
    fn rows(&self) -> usize {
        self.weights.len() / self.languages.len().max(1)
    }
}

fn record(table: &Table, start: usize) -> Vec<u8> {
    let classes = table.languages.len();
    let script = Script::coded(&table.script) as u8;
    let mut record = vec![script, byte(classes), byte(width(classes)), 0];
    record.extend(length(table.rows()).to_le_bytes());
    record.extend(length(start).to_le_bytes());
    for factor in [table.scale, table.sharpness, table.fall] {
        record.extend(factor.to_bits().to_le_bytes());
    }
    for language in &table.languages {
        let mut code = language.code().as_bytes().to_vec();
        code.resize(3, 0);
        record.extend(code);
    }
    record.resize(24 + CLASSES * 3, 0);
    record.extend(table.biases.iter().flat_map(|bias| bias.to_le_bytes()));
    record.resize(RECORD, 0);
    record
}

/// Bytes of a row, so that rows are added in whole vector registers.
fn width(classes: usize) -> usize {
    if classes <= 2 * NARROW { NARROW } else { CLASSES / 2 }
}

/// The first half of the classes in the lower halves of the bytes, the second in the upper.
fn packed(weights: &[i8]) -> Vec<u8> {
    let width = width(weights.len());
    let mut row = vec![0; width];
    for (class, &weight) in weights.iter().enumerate() {
        let raised = weight.clamp(LEAST_WEIGHT, MOST_WEIGHT).abs_diff(LEAST_WEIGHT);
        row[class % width] |= raised << (class / width * 4);
    }
    row
}

fn byte(count: usize) -> u8 {
    u8::try_from(count).expect("a model has fewer than 256 languages a script")
}

fn length(count: usize) -> u32 {
    u32::try_from(count).expect("a model is smaller than 4 GiB")
}

//! The two ends that a trainer needs: what the model sees of a text, and the bytes of a model.
//!
//! Nothing here is used to detect; `cargo xtask train-lang` is the trainer.

use tallywire_article::Language;

use crate::features::{Depth, Features};
use crate::model::{CLASSES, MAGIC, RECORD};
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
    /// One row a feature, one weight a language in it.
    pub weights: Vec<i8>,
    /// A weight of 1 is this much of a natural logarithm.
    pub scale: f32,
    /// What the sum over the words is multiplied with: `sharpness / words.powf(fall)`.
    pub sharpness: f32,
    /// See `sharpness`.
    pub fall: f32,
}

/// The most languages of one script that a model holds.
pub const MOST_LANGUAGES: usize = CLASSES;

/// Calls `see` with each word of `text` that is in the script of ISO 15924 code `script`: its letters
/// and the numbers of its features in a table of `rows` rows.
pub fn each_word_of(text: &str, script: &str, rows: u32, mut see: impl FnMut(&[u32], &[u32])) {
    let mut features = Features::none();
    each_word(text, |word| {
        if word.script.code() == script {
            features.set(word, rows, Depth::Full);
            see(word.letters, features.rows());
        }
    });
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
    let mut start = bytes.len() + tables.len() * RECORD;
    for table in tables {
        bytes.extend(record(table, start));
        start += table.rows() * width(table.languages.len());
    }
    for table in tables {
        for row in table.weights.chunks_exact(table.languages.len()) {
            bytes.extend(row.iter().map(|weight| weight.cast_unsigned()));
            bytes.resize(bytes.len() + width(row.len()) - row.len(), 0);
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
    [8, 16].into_iter().find(|&width| classes <= width).unwrap_or(CLASSES)
}

fn byte(count: usize) -> u8 {
    u8::try_from(count).expect("a model has fewer than 256 languages a script")
}

fn length(count: usize) -> u32 {
    u32::try_from(count).expect("a model is smaller than 4 GiB")
}

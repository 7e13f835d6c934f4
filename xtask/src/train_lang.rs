//! Trains the model of `tallywire-lang` from word lists and sentences.
//! **Promise:** one thread, own random numbers, no clock: the same data gives the same bytes.
//!
//! How and why: `docs/language-model.md`.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "counts become weights and weights become bytes, each within its range"
)]

mod calibration;
mod corpus;
mod learner;
mod selection;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use tallywire_lang::training::{Table, model_bytes};

use calibration::Calibration;
use corpus::Corpus;
use learner::{Learner, Passes};

/// Train the language model.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Folder that holds lang/train-words.tsv.gz (language, word, frequency) and
    /// lang/train-sents.tsv.gz (language, sentence)
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Where the model goes
    #[arg(long, value_name = "FILE", default_value = "crates/lang/data/model.bin")]
    out: PathBuf,
}

/// A script that several languages share: its code, and the rows of its table.
struct Plan {
    script: &'static str,
    rows: usize,
}

const PLANS: [Plan; 5] = [
    Plan { script: "Latn", rows: 250_000 },
    Plan { script: "Cyrl", rows: 64_000 },
    Plan { script: "Arab", rows: 24_000 },
    Plan { script: "Deva", rows: 12_000 },
    Plan { script: "Hani", rows: 20_000 },
];

/// Trains, writes the model and prints how well its confidence holds.
///
/// # Errors
/// If the data cannot be read or the model not be written.
pub(crate) fn run(options: &Options) -> Result<()> {
    let folder = options.data.join("lang");
    let mut tables = Vec::new();
    for plan in &PLANS {
        let corpus = Corpus::read(&folder, plan.script)?;
        tables.push(train(&corpus, plan));
    }
    let bytes = model_bytes(&tables);
    fs::write(&options.out, &bytes)
        .with_context(|| format!("{}: cannot be written", options.out.display()))?;
    Ok(())
}

fn train(corpus: &Corpus, plan: &Plan) -> Table {
    let mut learner = Learner::new(corpus.languages.len(), selection::select(corpus, plan.rows));
    learner.learn(corpus, Passes { free: 2, rounded: 1 });
    let quantised = learner.quantised();
    let calibration = Calibration::fit(corpus, &quantised);
    println!("{}: {} languages\n{}", plan.script, corpus.languages.len(), calibration.reliability);
    Table {
        script: plan.script.to_owned(),
        languages: corpus.languages.clone(),
        biases: quantised.biases,
        selection: quantised.selection,
        weights: quantised.weights,
        scale: quantised.scale,
        sharpness: calibration.sharpness,
        fall: calibration.fall,
    }
}

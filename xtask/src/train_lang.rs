//! Trains the language model that `crates/lang` carries.

use std::path::PathBuf;

use anyhow::{Result, bail};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with train-words.tsv.gz and train-sents.tsv.gz
    data: PathBuf,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    bail!("no trainer yet for {}", options.data.display())
}

//! Generates the tables of number formats, units and currencies from CLDR.

use std::path::PathBuf;

use anyhow::{Result, bail};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with the unpacked npm packages cldr-numbers-full, cldr-units-full, cldr-rbnf, cldr-dates-full
    cldr: PathBuf,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    bail!("no generator yet for {}", options.cldr.display())
}

//! Chores of the repository: tests, snapshots, benchmarks, evaluation, generated data.
//!
//! `cargo xtask` alone says what there is. Nothing here is needed to use tallywire.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "chores read files, the environment and the clock, and speak to the developer"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use serde::Deserialize;
use xshell::{Shell, cmd};

mod bench;
mod budgets;
mod eval;
mod graph;
mod locale;
mod predict_lines;
mod predict_numbers;
mod readme;
mod reliability;
mod snapshots;
mod test;
mod train_lang;

/// Chores of the tallywire repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    chore: Option<Chore>,
}

#[derive(Subcommand)]
enum Chore {
    /// Check everything that a change must keep: format, lints, tests, docs, the crates' graph, snapshots, README
    Test(test::Options),
    /// Show what changed in the insta snapshots, and accept it on request
    Snapshots(snapshots::Options),
    /// Measure each stage and the whole, in bytes per second
    Bench(bench::Options),
    /// Score the release binary on evaluation sets
    Eval(eval::Options),
    /// Print predictions in the form that a scorer of `eval` reads
    #[command(subcommand)]
    Predict(Predict),
    /// Put the report on seeds/ into README.md
    Readme(readme::Options),
    /// Train the language model that crates/lang carries
    TrainLang(train_lang::Options),
    /// Generate the tables of number formats, units and currencies from CLDR
    Locale(locale::Options),
}

#[derive(Subcommand)]
enum Predict {
    /// Which lines of plain-text scrapes are body
    Textlines { file: PathBuf },
    /// Quantities in English news sentences
    Newsquant { file: PathBuf },
    /// Quantities in short cases of many languages
    Rtext { file: PathBuf },
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without the backtrace that anyhow adds: most errors here are answers, not faults.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    match Cli::parse().chore {
        None => Ok(Cli::command().print_help()?),
        Some(Chore::Test(options)) => test::run(&options),
        Some(Chore::Snapshots(options)) => snapshots::run(&options),
        Some(Chore::Bench(options)) => bench::run(&options),
        Some(Chore::Eval(options)) => eval::run(&options),
        Some(Chore::Predict(Predict::Textlines { file })) => predict_lines::run(&file),
        Some(Chore::Predict(Predict::Newsquant { file })) => predict_numbers::newsquant(&file),
        Some(Chore::Predict(Predict::Rtext { file })) => predict_numbers::rtext(&file),
        Some(Chore::Readme(options)) => readme::run(&options),
        Some(Chore::TrainLang(options)) => train_lang::run(&options),
        Some(Chore::Locale(options)) => locale::run(&options),
    }
}

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the root of the workspace")
}

/// The folder that cargo builds into.
fn target(sh: &Shell) -> Result<PathBuf> {
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    let json = cmd!(sh, "cargo metadata --no-deps --format-version 1 --offline").quiet().read()?;
    Ok(serde_json::from_str::<Metadata>(&json)?.target_directory)
}

//! tallywire beside other people's libraries, on the same texts: a table for each stage that has peers.
//!
//! Each contender runs in a process of its own, so that what it loads is seen and hinders no other.
//! Without the feature `peers` tallywire is the only one.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command that prints its table")]

mod copies;
mod detectors;
mod gold;
mod lang;
mod measure;
mod table;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::{Parser, ValueEnum};
use serde::{Serialize, de::DeserializeOwned};

/// Compare tallywire with other libraries on the same texts.
#[derive(Parser)]
struct Options {
    /// Only this stage; all of them where none is named
    stage: Option<Stage>,
    /// Labelled texts: JSON lines `{"text", "lang", "kind"}` for lang and `{"text", "lang", "gold"}`, which names
    /// the report, for copies; or a folder that holds lang/lingua-dev.jsonl.gz and
    /// dedup/planted-dev.jsonl.gz; texts made from seeds/ where it is left out
    #[arg(long)]
    data: Option<PathBuf>,
    /// One round for each figure: rougher, and done sooner
    #[arg(long)]
    quick: bool,
    /// Measure one contender and print its figures as JSON: what this command calls itself with
    #[arg(long, hide = true)]
    alone: Option<String>,
}

/// A stage that has peers.
#[derive(Clone, Copy, ValueEnum)]
enum Stage {
    /// The language of texts
    Lang,
    /// Near copies among articles
    Copies,
}

impl Stage {
    fn run(self, options: &Options) -> Result<()> {
        match self {
            Self::Lang => lang::run(options),
            Self::Copies => copies::run(options),
        }
    }
}

fn main() -> Result<()> {
    let options = Options::parse();
    let stages = options.stage.as_ref().map_or(Stage::value_variants(), std::slice::from_ref);
    stages.iter().try_for_each(|stage| stage.run(&options))
}

/// The figures of contender `name` of `stage`, measured in a new process.
fn alone<F: DeserializeOwned>(stage: &str, name: &str, options: &Options) -> Result<F> {
    eprintln!("{stage}: {name} ...");
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(stage).args(["--alone", name]).args(options.quick.then_some("--quick"));
    if let Some(data) = &options.data {
        command.arg("--data").arg(data);
    }
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("{name} ended with {}", output.status)
    }
    serde_json::from_slice(&output.stdout).with_context(|| format!("{name} printed no figures"))
}

/// Prints the figures of a contender for [`alone`] to read.
fn hand_over(figures: &impl Serialize) -> Result<()> {
    println!("{}", serde_json::to_string(figures)?);
    Ok(())
}

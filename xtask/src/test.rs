//! Everything that a change must keep, step by step.
//!
//! A step that fails does not stop the next: one run tells all that is wrong.

use anyhow::{Result, bail};
use clap::ValueEnum;
use xshell::{Shell, cmd};

use crate::{budgets, graph, readme, root, snapshots};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only these steps; all of them where none is named
    steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// rustfmt finds nothing to change
    Format,
    /// No crate depends on one that it may not know
    Graph,
    /// No file and no function is too long
    Budgets,
    /// Clippy has no warning in any target
    Lints,
    /// Unit, integration and documentation tests pass, with every snapshot as it is checked in
    Tests,
    /// rustdoc has no warning
    Docs,
    /// The report in README.md is what the program prints
    Readme,
}

impl Step {
    fn run(self, sh: &Shell) -> Result<()> {
        match self {
            Self::Format => cmd!(sh, "cargo fmt --all --check").run()?,
            Self::Graph => graph::check(sh)?,
            Self::Budgets => budgets::check()?,
            Self::Lints => cmd!(sh, "cargo clippy --workspace --all-targets --quiet -- -D warnings").run()?,
            Self::Tests => snapshots::check(sh)?,
            Self::Docs => {
                let _flags = sh.push_env("RUSTDOCFLAGS", "-D warnings");
                cmd!(sh, "cargo doc --workspace --no-deps --quiet").run()?;
            }
            Self::Readme => readme::check(sh)?,
        }
        Ok(())
    }
}

/// Runs the steps that `options` names and fails if any of them does.
pub(crate) fn run(options: &Options) -> Result<()> {
    let sh = Shell::new()?;
    sh.change_dir(root());
    let steps = if options.steps.is_empty() { Step::value_variants() } else { &options.steps };
    let mut failed = Vec::new();
    for step in steps {
        let name = format!("{step:?}").to_lowercase();
        eprintln!("== {name}");
        if let Err(error) = step.run(&sh) {
            eprintln!("{error:#}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        eprintln!("== all in order");
        return Ok(());
    }
    bail!("failed: {}", failed.join(", "))
}

//! Insta snapshots, reviewed and accepted without another tool.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::root;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Write what the tests give now into the snapshots, inline ones too
    #[arg(long, conflicts_with = "check")]
    accept: bool,
    /// Only fail where a snapshot is not up to date
    #[arg(long)]
    check: bool,
    /// Only the tests of this package
    #[arg(short, long)]
    package: Option<String>,
}

/// Shows what changed, and with `--accept` makes it the truth.
pub(crate) fn run(options: &Options) -> Result<()> {
    let sh = Shell::new()?;
    sh.change_dir(root());
    if options.check {
        return check(&sh);
    }
    let new = pending(&sh, options)?;
    if new.is_empty() {
        println!("every snapshot is up to date");
        return Ok(());
    }
    for path in &new {
        show(&sh, path)?;
        fs::remove_file(path)?;
    }
    if !options.accept {
        println!("{} changed; `cargo xtask snapshots --accept` takes them over", new.len());
        return Ok(());
    }
    tests(&sh, options, "always")
}

/// Runs all tests and fails where a snapshot is not up to date; writes nothing.
pub(crate) fn check(sh: &Shell) -> Result<()> {
    let _update = sh.push_env("INSTA_UPDATE", "no");
    cmd!(sh, "cargo test --workspace --quiet").run()?;
    Ok(())
}

/// Runs the tests so that each changed snapshot leaves a pending file, and lists these.
fn pending(sh: &Shell, options: &Options) -> Result<Vec<PathBuf>> {
    tests(sh, options, "new")?;
    let files = cmd!(sh, "git ls-files --others --ignored --exclude=*.snap.new --exclude=*.pending-snap");
    Ok(files.quiet().read()?.lines().map(|path| root().join(path)).collect())
}

/// Runs the tests with snapshots in the mode `update`; a snapshot that differs fails none.
fn tests(sh: &Shell, options: &Options, update: &str) -> Result<()> {
    let _update = sh.push_env("INSTA_UPDATE", update);
    let _pass = sh.push_env("INSTA_FORCE_PASS", "1");
    let package = match &options.package {
        Some(package) => vec!["--package", package],
        None => vec!["--workspace"],
    };
    if cmd!(sh, "cargo test {package...} --quiet").run().is_err() {
        bail!("a test fails for another reason than its snapshots; mend that first")
    }
    Ok(())
}

/// Prints how a pending snapshot differs from the one that it would replace.
fn show(sh: &Shell, path: &Path) -> Result<()> {
    println!("\n{}", path.strip_prefix(root()).unwrap_or(path).display());
    let old = path.with_extension("");
    if path.extension().is_some_and(|extension| extension == "new") && old.exists() {
        cmd!(sh, "git --no-pager diff --no-index {old} {path}").quiet().ignore_status().run()?;
    } else {
        println!("{}", fs::read_to_string(path)?);
    }
    Ok(())
}

//! The report that README.md shows is the one that the program prints.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::root;

/// What the block of the report starts with in README.md; the fence follows on the next line.
const MARK: &str = "<!-- report: `cargo xtask readme` writes this block -->";
const FENCE: &str = "```";

/// How many columns the report may take in README.md.
const WIDTH: &str = "100";

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only check that the block is up to date
    #[arg(long)]
    check: bool,
}

/// Writes the report on seeds/ into README.md, or with `--check` fails where it differs.
pub(crate) fn run(options: &Options) -> Result<()> {
    let sh = Shell::new()?;
    if options.check { check(&sh) } else { write(&sh) }
}

/// Fails if the block is not what the program prints.
pub(crate) fn check(sh: &Shell) -> Result<()> {
    let text = fs::read_to_string(root().join("README.md"))?;
    let (_, shown, _) = split(&text)?;
    if shown != report(sh)? {
        bail!("README.md: the report is not what the program prints; run `cargo xtask readme`")
    }
    Ok(())
}

fn write(sh: &Shell) -> Result<()> {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path)?;
    let (before, _, after) = split(&text)?;
    fs::write(&path, format!("{before}{}{after}", report(sh)?))?;
    Ok(())
}

/// The text before the report, the report, and the text after it.
fn split(text: &str) -> Result<(&str, &str, &str)> {
    let mark = text.find(MARK).with_context(|| format!("README.md has no line `{MARK}`"))?;
    let fence = text[mark..].find(FENCE).context("README.md: no fence below the mark")? + mark;
    let start = text[fence..].find('\n').context("README.md: nothing below the fence")? + fence + 1;
    let end = text[start..].find("\n```").context("README.md: the fence is not closed")? + start + 1;
    Ok((&text[..start], &text[start..end], &text[end..]))
}

fn report(sh: &Shell) -> Result<String> {
    let _root = sh.push_dir(root());
    let width = sh.push_env("COLUMNS", WIDTH);
    let report = cmd!(sh, "cargo run --quiet --bin tallywire -- report seeds").quiet().read()?;
    drop(width);
    Ok(format!("{}\n", report.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_is_found_between_its_fences() {
        let text = format!("Intro\n\n{MARK}\n```text\n1 conflict\n\n2 copies\n```\nMore\n");
        let (before, shown, after) = split(&text).unwrap();
        assert!(before.ends_with("```text\n"));
        assert_eq!(shown, "1 conflict\n\n2 copies\n");
        assert_eq!(after, "```\nMore\n");
    }

    #[test]
    fn a_readme_without_the_mark_is_told_so() {
        assert!(split("no block").unwrap_err().to_string().contains("has no line"));
    }
}

//! How long a file and a function may be.
//!
//! A function is found by rustfmt's indentation, so the check needs no parser.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::root;

/// Lines of a file without tests, comments and blank lines. A file without a function is a table, as
/// long as what it lists: the words of a language stand in one file.
const FILE: usize = 400;
/// Lines of a function, counted in the same way.
const FUNCTION: usize = 60;
/// First line of what a chore has generated: no budget holds for tables.
const GENERATED: &str = "// @generated";
/// Functions that are one flat table or match, and so may be longer.
const TABLES: &[(&str, &str)] = &[];

/// Fails with every file and function that is over budget.
pub(crate) fn check() -> Result<()> {
    let mut over = Vec::new();
    for path in sources(&root().join("crates"))?.into_iter().chain(sources(&root().join("xtask"))?) {
        let text = fs::read_to_string(&path)?;
        let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string().replace('\\', "/");
        if !text.starts_with(GENERATED) {
            over.extend(findings(&name, &text));
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    bail!("{}", over.join("\n"))
}

fn findings(name: &str, text: &str) -> Vec<String> {
    let code: Vec<&str> = without_tests(text).lines().collect();
    let length = lines_of_code(&code);
    let functions = functions(&code);
    let mut over = Vec::new();
    if length > FILE && !functions.is_empty() {
        over.push(format!(
            "{name}: {length} lines of code, {FILE} allowed; split it where its promise splits"
        ));
    }
    for (function, lines, at) in functions {
        if lines > FUNCTION && !TABLES.contains(&(name, function)) {
            over.push(format!(
                "{name}:{at}: `{function}` has {lines} lines, {FUNCTION} allowed; name its steps, or make a table of it"
            ));
        }
    }
    over
}

/// The text above an inline module of tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

/// How many of `lines` are neither blank nor a comment.
fn lines_of_code(lines: &[&str]) -> usize {
    lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

/// Name, number of lines and first line of each function.
fn functions<'a>(code: &[&'a str]) -> Vec<(&'a str, usize, usize)> {
    let mut found = Vec::new();
    for (at, line) in code.iter().enumerate() {
        let Some(name) = function_name(line) else { continue };
        let end = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
        if let Some(lines) = code[at..].iter().position(|line| *line == end) {
            found.push((name, lines_of_code(&code[at..=at + lines]), at + 1));
        }
    }
    found
}

/// The name in a line that opens a function with a body of more than a line.
fn function_name(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    for word in ["pub ", "pub(crate) ", "pub(super) ", "const ", "async "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let name = rest.strip_prefix("fn ")?.split(['(', '<']).next()?;
    (!line.ends_with('}') && !line.ends_with(';')).then_some(name)
}

/// Every Rust file of a `src` folder below `folder`, tests left out, in sorted order.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    entries.sort();
    let mut found = Vec::new();
    for path in entries {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && name != "tests" {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests.rs" {
            found.push(path);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_function_is_named_with_its_place() {
        let body = "    step();\n".repeat(FUNCTION);
        let over = findings("crates/x/src/y.rs", &format!("//! Y.\n\nfn all_at_once() {{\n{body}}}\n"));
        assert_eq!(over.len(), 1);
        assert!(over[0].starts_with("crates/x/src/y.rs:3: `all_at_once` has 62 lines"), "{over:?}");
    }

    #[test]
    fn comments_blank_lines_and_tests_are_free() {
        let free = "// why\n\n".repeat(FILE);
        let tests = "fn t() {}\n".repeat(FILE + 1);
        assert!(
            findings("y.rs", &format!("{free}fn a() {{}}\n#[cfg(test)]\nmod tests {{\n{tests}}}")).is_empty()
        );
    }

    #[test]
    fn a_table_is_as_long_as_what_it_lists() {
        let table = format!("const WORDS: &[&str] = &[\n{}];\n", "    \"word\",\n".repeat(FILE));
        assert!(findings("y.rs", &table).is_empty());
        assert_eq!(findings("y.rs", &format!("{table}fn a() {{\n    b();\n}}\n")).len(), 1);
    }

    #[test]
    fn a_method_ends_at_its_own_brace() {
        let code = ["impl X {", "    pub(crate) fn a(&self) {", "        if b {", "        }", "    }", "}"];
        assert_eq!(functions(&code), [("a", 4, 2)]);
    }
}

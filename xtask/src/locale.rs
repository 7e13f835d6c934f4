//! Turns CLDR's JSON into the language tables of `crates/claims/src/cldr`, and shows that each
//! language's number words read back what CLDR's rules write.

mod learn;
mod rbnf;
mod tables;
mod units;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tallywire_claims::cldr::{self, Numerals};

/// Languages that get tables: those of the language model that CLDR covers well.
const LANGUAGES: &[&str] = &[
    "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa",
    "fi", "fr", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "lt",
    "lv", "mk", "mr", "ms", "nb", "nl", "nn", "pa", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
    "ta", "te", "th", "tr", "uk", "ur", "vi", "zh",
];

/// Numbers written and read back a language.
const ROUND_TRIPS: usize = 2_000;

/// Generates the language tables.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Folder that holds the unpacked npm packages cldr-numbers-full, cldr-units-full, cldr-rbnf
    /// and cldr-dates-full
    #[arg(long, value_name = "DIR")]
    cldr: PathBuf,
    /// Only these languages' tables are written
    #[arg(long, value_name = "CODE")]
    only: Vec<String>,
}

/// Writes the tables and reports, for each language, what was read back of what the rules wrote.
pub(crate) fn run(args: &Options) -> Result<()> {
    let folder = crate::root().join("crates/claims/src/cldr");
    let version = version(&args.cldr)?;
    let mut failed = Vec::new();
    for code in
        LANGUAGES.iter().filter(|code| args.only.is_empty() || args.only.iter().any(|only| only == *code))
    {
        let language = Source { cldr: &args.cldr, code };
        match generate(&language, &version, &folder.join(format!("data/{code}.txt"))) {
            Ok(line) => eprintln!("{code}  {line}"),
            Err(error) => {
                eprintln!("{code}  {error:#}");
                failed.push(*code);
            }
        }
    }
    let written: Vec<&str> =
        LANGUAGES.iter().copied().filter(|code| folder.join(format!("data/{code}.txt")).exists()).collect();
    fs::write(folder.join("data.rs"), tables::index(&written, &version))?;
    ensure!(failed.is_empty(), "{failed:?}: see the lines above");
    Ok(())
}

/// Writes the file of `language`, then reads back numbers in words with it.
fn generate(language: &Source<'_>, version: &str, path: &Path) -> Result<String> {
    let rules = rbnf::Rules::read(&language.rules()?)?;
    let folding = cldr::folding(language.code.parse()?);
    let words = learn::number_words(&rules, folding)?;
    let text = tables::text(language, version, &words)?;
    fs::write(path, &text)?;
    let leaked = words.iter().map(|(word, role)| (&*word.clone().leak(), *role)).collect();
    let trip = learn::round_trip(&rules, &Numerals::new(leaked, folding), ROUND_TRIPS);
    let failures = trip.failures.len();
    ensure!(
        failures == 0,
        "{failures} of {} spelled-out numbers are not read back: {:?}",
        trip.forms,
        &trip.failures[..failures.min(3)]
    );
    Ok(format!("{:6} bytes  {:5} number words  {:6} forms read back", text.len(), words.len(), trip.forms))
}

/// Where one language's JSON is.
pub(crate) struct Source<'a> {
    cldr: &'a Path,
    code: &'a str,
}

impl Source<'_> {
    /// The part of `package` named `file`, below the language's code.
    fn main(&self, package: &str, file: &str) -> Result<Value> {
        // CLDR files Filipino under its three-letter code.
        let code = if self.code == "tl" { "fil" } else { self.code };
        let path = self.cldr.join(format!("cldr-{package}-full/main/{code}/{file}.json"));
        let mut json = read(&path)?;
        Ok(json["main"][code].take())
    }

    fn rules(&self) -> Result<Value> {
        let code = match self.code {
            "nb" => "no",
            "tl" => "fil",
            code => code,
        };
        let path = self.cldr.join(format!("cldr-rbnf/rbnf/{code}.json"));
        if path.exists() { read(&path) } else { Ok(serde_json::json!({"rbnf": {"rbnf": {}}})) }
    }
}

fn version(cldr: &Path) -> Result<String> {
    let package = read(&cldr.join("cldr-numbers-full/package.json"))?;
    Ok(package["version"].as_str().context("no version in cldr-numbers-full")?.to_owned())
}

fn read(path: &Path) -> Result<Value> {
    let bytes = fs::read(path).with_context(|| format!("{}: unpack the package there", path.display()))?;
    serde_json::from_slice(&bytes).with_context(|| path.display().to_string())
}

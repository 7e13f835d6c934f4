//! What the benchmarks share: the seeds, read again and again with other numbers, and each stage
//! run over all of them.
//!
//! The corpus is the same on every machine and in every run.

mod made;
mod texts;

use std::path::Path;

use tallywire_article::Article;
use tallywire_parse::{Document, Format, Options};

pub use made::{long_text, page};
pub use texts::{Labelled, joined, paragraphs, sentences};

/// How often the seeds are read for a benchmark of a stage.
pub const ROUNDS: u8 = 8;

/// The documents of seeds/, `rounds` times: as they are first, then with every digit of the plain
/// texts moved on by one a round, so that the rounds are no copies of each other's numbers.
///
/// # Panics
/// If seeds/ cannot be read.
#[must_use]
pub fn documents(rounds: u8) -> Vec<Document> {
    let seeds = seeds();
    (0..rounds).flat_map(|round| seeds.iter().map(move |seed| varied(seed, round))).collect()
}

/// The documents of seeds/ in the order of their names; compressed ones are left to the command.
fn seeds() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    let mut names: Vec<String> = std::fs::read_dir(folder.as_path())
        .expect("the repository has seeds/")
        .map(|entry| entry.expect("seeds/ can be listed").file_name().to_string_lossy().into_owned())
        .filter(|name| [".txt", ".html", ".jsonl"].iter().any(|end| name.ends_with(end)))
        .collect();
    names.sort();
    names.iter().flat_map(|name| read(&folder.join(name), name)).collect()
}

fn read(path: &Path, name: &str) -> Vec<Document> {
    #[expect(clippy::disallowed_methods, reason = "benchmarks read the seeds themselves")]
    let bytes = std::fs::read(path).expect("a seed can be read");
    tallywire_parse::documents(bytes.as_slice(), name, name, &Options::default())
        .map(|document| document.expect("a seed holds documents"))
        .collect()
}

/// `document` with a name of its own, and in plain text with other digits.
fn varied(document: &Document, round: u8) -> Document {
    let mut varied = document.clone();
    varied.name = format!("{round}/{}", document.name);
    varied.source = format!("{round}/{}", document.source);
    if document.format == Format::Text {
        for byte in varied.bytes.iter_mut().filter(|byte| byte.is_ascii_digit()) {
            *byte = b'0' + (*byte - b'0' + round) % 10;
        }
    }
    varied
}

/// How many bytes `documents` hold.
#[must_use]
pub fn bytes(documents: &[Document]) -> u64 {
    documents.iter().map(|document| document.bytes.len() as u64).sum()
}

/// The articles of `documents`, each with its language.
///
/// # Panics
/// If one of them is no article.
#[must_use]
pub fn articles(documents: &[Document]) -> Vec<Article> {
    documents.iter().map(article).collect()
}

/// The article of `document`, with its language.
///
/// # Panics
/// If it is none.
#[must_use]
pub fn article(document: &Document) -> Article {
    let mut article = tallywire_parse::article(document).expect("a seed is an article");
    article.language = tallywire_lang::detect(&article.body).language;
    for block in &mut article.blocks {
        block.language = article.language;
    }
    article
}

/// Runs the example of the repository's README as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

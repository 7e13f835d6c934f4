//! Which lines of a plain-text scrape `tallywire-parse` takes for body.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::bufread::MultiGzDecoder;
use serde::{Deserialize, Serialize};
use tallywire_article::Span;
use tallywire_parse::{Format, Options};

#[derive(Deserialize)]
struct Page {
    id: String,
    render: String,
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    line: String,
}

#[derive(Serialize)]
struct Prediction<'a> {
    id: &'a str,
    render: &'a str,
    keep: Vec<bool>,
}

/// Prints one `{"id", "render", "keep": [..]}` for each page of `file`, a JSONL, gzipped or not.
pub(crate) fn run(file: &Path) -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in lines(file)? {
        let page: Page = serde_json::from_str(&line?).with_context(|| format!("in {}", file.display()))?;
        let prediction = Prediction { id: &page.id, render: &page.render, keep: kept(&page) };
        writeln!(out, "{}", serde_json::to_string(&prediction)?)?;
    }
    Ok(())
}

/// The lines of a file that may be gzipped.
pub(crate) fn lines(file: &Path) -> Result<Box<dyn Iterator<Item = std::io::Result<String>>>> {
    let reader = BufReader::new(File::open(file).with_context(|| format!("cannot open {}", file.display()))?);
    if file.extension().is_some_and(|extension| extension == "gz") {
        return Ok(Box::new(BufReader::new(MultiGzDecoder::new(reader)).lines()));
    }
    Ok(Box::new(reader.lines()))
}

/// For each line of `page`, whether any of it stands in a block of the body.
fn kept(page: &Page) -> Vec<bool> {
    let mut text = String::new();
    let mut spans = Vec::with_capacity(page.lines.len());
    for Line { line } in &page.lines {
        spans.push(Span::new(text.len(), text.len() + line.len()));
        text.push_str(line);
        text.push('\n');
    }
    let options = Options { format: Some(Format::Text), ..Options::default() };
    let body: Vec<Span> = tallywire_parse::documents(text.as_bytes(), &page.id, &page.id, &options)
        .filter_map(|document| tallywire_parse::article(&document.ok()?).ok())
        .flat_map(|article| article.body_blocks().map(|block| block.byte).collect::<Vec<_>>())
        .collect();
    spans.into_iter().map(|line| body.iter().any(|block| block.overlaps(line))).collect()
}

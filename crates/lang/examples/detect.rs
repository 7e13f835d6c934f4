//! Prints a `language/1` record for the `text` of each line of JSONL on standard input:
//!
//! ```text
//! cargo run --release -p tallywire-lang --example detect < lines.jsonl
//! ```
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "an example speaks to its reader")]

use std::io::{self, BufRead, Write};

use serde::Deserialize;
use tallywire_lang::Line;

#[derive(Deserialize)]
struct Input {
    text: String,
}

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (at, line) in io::stdin().lock().lines().enumerate() {
        let input: Input = serde_json::from_str(&line?)?;
        let record = Line::of("-", at + 1, &input.text);
        serde_json::to_writer(&mut out, &record)?;
        writeln!(out)?;
    }
    Ok(())
}

//! Prints the claims of a text: `cargo run --example claims -- en < article.txt`.

use std::io::{Read, Write};

use tallywire_article::Language;
use tallywire_claims::extract_text;

fn main() -> std::io::Result<()> {
    let language = std::env::args().nth(1).and_then(|code| code.parse().ok()).unwrap_or(Language::of("en"));
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let mut out = std::io::stdout().lock();
    for claim in extract_text(&text, language) {
        serde_json::to_writer(&mut out, &claim)?;
        writeln!(out)?;
    }
    Ok(())
}

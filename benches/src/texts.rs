//! Texts with their language: the paragraphs of the seeds, and the sentences in them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use tallywire_article::{BlockKind, Language};
use tallywire_parse::Document;
use unicode_segmentation::UnicodeSegmentation;

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    /// What it says.
    pub text: String,
    /// The language it is in, as a person says and no detector.
    pub language: Language,
}

/// A sentence has at least as many bytes; shorter ones are mostly names and abbreviations cut off.
const SHORTEST: usize = 20;

/// How many bytes a paragraph of the news has, about.
const PARAGRAPH: usize = 600;

/// The paragraphs of `documents`, which are seeds, in the language that seeds/MANIFEST.toml gives.
///
/// # Panics
/// If one of them is no article, or not in the manifest.
#[must_use]
pub fn paragraphs(documents: &[Document]) -> Vec<Labelled> {
    let languages = languages();
    documents
        .iter()
        .flat_map(|document| {
            // A seed read again with other digits has the round before its name.
            let name = document.source.rsplit('/').next().unwrap_or_default();
            let language = *languages.get(name).expect("seeds/MANIFEST.toml lists every seed");
            let article = tallywire_parse::article(document).expect("a seed is an article");
            let paragraphs = article.blocks.into_iter().filter(|block| block.kind == BlockKind::Paragraph);
            paragraphs.map(move |block| Labelled { text: block.text, language })
        })
        .collect()
}

/// The sentences of `paragraphs`, cut by the rules of Unicode (UAX 29), very short ones left out.
#[must_use]
pub fn sentences(paragraphs: &[Labelled]) -> Vec<Labelled> {
    paragraphs
        .iter()
        .flat_map(|Labelled { text, language }| {
            let sentences = text.unicode_sentences().map(str::trim);
            let long = sentences.filter(|sentence| sentence.len() >= SHORTEST);
            long.map(|sentence| Labelled { text: sentence.to_owned(), language: *language })
        })
        .collect()
}

/// Neighbours in one language in a row, until there is a paragraph of them as long as those of the news.
#[must_use]
pub fn joined(texts: &[Labelled]) -> Vec<Labelled> {
    let mut paragraphs: Vec<Labelled> = Vec::new();
    for piece in texts {
        match paragraphs.last_mut() {
            Some(last) if last.language == piece.language && last.text.len() < PARAGRAPH => {
                last.text.push(' ');
                last.text.push_str(&piece.text);
            }
            _ => paragraphs.push(piece.clone()),
        }
    }
    paragraphs
}

/// The language of each seed by its name in seeds/MANIFEST.toml.
fn languages() -> BTreeMap<String, Language> {
    #[derive(Deserialize)]
    struct Manifest {
        article: Vec<Seed>,
    }
    #[derive(Deserialize)]
    struct Seed {
        file: String,
        language: Language,
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds/MANIFEST.toml");
    #[expect(clippy::disallowed_methods, reason = "benchmarks read the seeds themselves")]
    let text = std::fs::read_to_string(path).expect("the repository has seeds/MANIFEST.toml");
    let manifest: Manifest = toml::from_str(&text).expect("seeds/MANIFEST.toml lists articles");
    manifest.article.into_iter().map(|seed| (seed.file, seed.language)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents;

    #[test]
    fn a_joined_paragraph_has_one_language_and_a_length() {
        let piece = |code, letters| Labelled { text: "a".repeat(letters), language: Language::of(code) };
        let pieces = [piece("nl", 400), piece("nl", 300), piece("nl", 9), piece("de", 8)];
        let lengths: Vec<usize> = joined(&pieces).iter().map(|paragraph| paragraph.text.len()).collect();
        assert_eq!(lengths, [701, 9, 8]);
    }

    #[test]
    fn every_seed_gives_paragraphs_and_sentences_of_its_language() {
        let paragraphs = paragraphs(&documents(2));
        for language in languages().into_values() {
            assert!(paragraphs.iter().any(|paragraph| paragraph.language == language), "{language}");
        }
        let sentences = sentences(&paragraphs);
        assert!(sentences.len() > paragraphs.len());
        assert!(sentences.iter().all(|sentence| sentence.text.len() >= SHORTEST));
    }
}

//! Texts whose language is known, from a file or from the seeds.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::read::MultiGzDecoder;
use serde::{Deserialize, Serialize};
use tallywire_article::Language;
use tallywire_benches::{Labelled, documents, joined, paragraphs, sentences};

/// The file of labelled texts in a folder of evaluation data.
const FILE: &str = "lang/lingua-dev.jsonl.gz";

/// How much there is to tell a language by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// One word.
    Word,
    /// Two words.
    Pair,
    /// A sentence.
    Sentence,
    /// Several sentences.
    Paragraph,
}

impl fmt::Display for Kind {
    /// The heading over texts of this kind.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Word => "words",
            Self::Pair => "pairs",
            Self::Sentence => "sentences",
            Self::Paragraph => "paragraphs",
        })
    }
}

/// Texts whose language is known.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Gold(pub(crate) BTreeMap<Kind, Vec<Labelled>>);

impl Gold {
    /// The texts of `data`, a file or a folder that holds one; those of the seeds where it is `None`.
    pub(crate) fn read(data: Option<&Path>) -> Result<Self> {
        let Some(data) = data else { return Ok(Self::of_seeds()) };
        let file = if data.is_dir() { data.join(FILE) } else { data.to_owned() };
        let gold = open(&file).and_then(|reader| Self::of_lines(BufReader::new(reader)));
        let gold = gold.with_context(|| format!("cannot read {}", file.display()))?;
        if gold.0.is_empty() {
            bail!("{} holds no text", file.display())
        }
        Ok(gold)
    }

    fn of_lines(reader: impl BufRead) -> Result<Self> {
        #[derive(Deserialize)]
        struct Line {
            text: String,
            lang: Language,
            kind: Kind,
        }
        let mut gold = Self::default();
        for (at, line) in reader.lines().enumerate() {
            let line = line?;
            if !line.trim().is_empty() {
                let Line { text, lang: language, kind } =
                    serde_json::from_str(&line).with_context(|| format!("line {}", at + 1))?;
                gold.0.entry(kind).or_default().push(Labelled { text, language });
            }
        }
        Ok(gold)
    }

    fn of_seeds() -> Self {
        let sentences = sentences(&paragraphs(&documents(1)));
        let paragraphs = joined(&sentences);
        Self(BTreeMap::from([(Kind::Sentence, sentences), (Kind::Paragraph, paragraphs)]))
    }

    /// The sentences.
    pub(crate) fn sentences(&self) -> &[Labelled] {
        self.0.get(&Kind::Sentence).map_or(&[], Vec::as_slice)
    }

    /// The paragraphs, made of the sentences where there are none.
    pub(crate) fn paragraphs(&self) -> Cow<'_, [Labelled]> {
        match self.0.get(&Kind::Paragraph) {
            Some(paragraphs) => Cow::Borrowed(paragraphs),
            None => Cow::Owned(joined(self.sentences())),
        }
    }
}

/// What a file holds, unpacked where its name says that it is packed.
pub(crate) fn open(file: &Path) -> Result<Box<dyn Read>> {
    #[expect(clippy::disallowed_methods, reason = "the developer names the file")]
    let plain = std::fs::File::open(file)?;
    let packed = file.extension().is_some_and(|extension| extension == "gz");
    Ok(if packed { Box::new(MultiGzDecoder::new(plain)) } else { Box::new(plain) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Result<Gold> {
        Gold::of_lines(lines.as_bytes())
    }

    #[test]
    fn a_line_has_a_text_a_language_and_a_kind() {
        let gold =
            read("{\"text\": \"brug\", \"lang\": \"nl\", \"kind\": \"word\", \"src\": \"own\"}\n\n").unwrap();
        let brug = Labelled { text: "brug".to_owned(), language: Language::of("nl") };
        assert_eq!(gold, Gold(BTreeMap::from([(Kind::Word, vec![brug])])));
    }

    #[test]
    fn a_line_that_has_not_is_named() {
        let lines = "{\"text\": \"brug\", \"lang\": \"nl\", \"kind\": \"word\"}\n{\"text\": \"12\"}\n";
        assert_eq!(read(lines).unwrap_err().to_string(), "line 2");
    }

    #[test]
    fn paragraphs_are_made_of_sentences_only_where_there_are_none() {
        let line =
            |kind: &str| format!("{{\"text\": \"Brug dicht.\", \"lang\": \"nl\", \"kind\": \"{kind}\"}}\n");
        let sentences = line("sentence").repeat(2);
        assert_eq!(read(&sentences).unwrap().paragraphs()[0].text, "Brug dicht. Brug dicht.");
        let with_paragraph = sentences + &line("paragraph");
        assert_eq!(read(&with_paragraph).unwrap().paragraphs()[0].text, "Brug dicht.");
    }

    #[test]
    fn the_seeds_are_texts_of_several_languages() {
        let gold = Gold::of_seeds();
        assert!(gold.sentences().iter().any(|text| text.language == Language::of("uk")));
        assert!(gold.paragraphs().len() < gold.sentences().len());
    }
}

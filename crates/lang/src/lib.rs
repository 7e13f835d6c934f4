//! The language of a text, or that it cannot be told.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tallywire_article::{Language, Record, Span};

/// A language with how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// The language, or [`Language::UND`] where it cannot be told.
    pub language: Language,
    /// 0 to 1, calibrated: of the answers given at 0.9, nine in ten are right.
    pub confidence: f64,
    /// ISO 15924 code of the script that most letters are of, `Zyyy` where there are none.
    pub script: &'static str,
}

/// A stretch of one language inside a mixed line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stretch {
    /// Where it stands, in bytes of the text.
    pub byte: Span,
    /// Its language.
    pub language: Language,
}

/// One line of text with its language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Line {
    /// The document.
    pub source: String,
    /// The line in it, from 1; 0 for a whole document.
    pub line: usize,
    /// Its language.
    pub language: Language,
    /// 0 to 1.
    pub confidence: f64,
    /// ISO 15924 code of its script.
    pub script: String,
    /// Its stretches, where it mixes languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<Stretch>,
}

impl Record for Line {
    const SCHEMA: &'static str = "language/1";
}

/// The language of `text`.
#[must_use]
pub fn detect(text: &str) -> Detection {
    let _ = text;
    Detection { language: Language::UND, confidence: 0.0, script: "Zyyy" }
}

/// The stretches of `text`, in order and without overlap, each in one language.
#[must_use]
pub fn detect_spans(text: &str) -> Vec<Stretch> {
    let _ = text;
    Vec::new()
}

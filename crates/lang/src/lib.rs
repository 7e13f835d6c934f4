//! The language of a text, or that it cannot be told.
//!
//! One model, in the crate as data: nothing is read or fetched, and loading it costs nothing to speak
//! of. Some ninety languages; `und` for what is none.
//!
//! ```
//! use tallywire_lang::{detect, detect_spans};
//!
//! let detection = detect("Der Stadtrat hat gestern Abend den neuen Haushalt beschlossen.");
//! assert_eq!(detection.language.code(), "de");
//! assert!(detection.confidence > 0.9);
//! assert!(detect("12:45 +49 30 1234567").language.is_und());
//!
//! let mixed = "The mayor said nothing more that day. Le maire n'a rien dit de plus ce jour-là.";
//! let languages: Vec<_> = detect_spans(mixed).iter().map(|s| s.language.to_string()).collect();
//! assert_eq!(languages, ["en", "fr"]);
//! ```

#![allow(
    clippy::cast_precision_loss,
    reason = "only counts of letters and words and their weights become floats"
)]

mod cuts;
mod detect;
mod evidence;
mod features;
mod index;
mod languages;
mod model;
mod script;
mod shape;
mod spans;
pub mod training;
mod words;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tallywire_article::{Language, Record, Span};

pub use languages::Languages;

/// A language with how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// The language, or [`Language::UND`] where it cannot be told.
    pub language: Language,
    /// 0 to 1, calibrated: of the answers given at 0.9, nine in ten are right. 0 for
    /// [`Language::UND`].
    pub confidence: f64,
    /// ISO 15924 code of the script that most letters are of, `Zyyy` where there are none.
    pub script: &'static str,
}

/// A language that a text may be in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Candidate {
    /// The language; [`Language::UND`] for "none of those known".
    pub language: Language,
    /// Its probability, 0 to 1.
    pub confidence: f64,
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
    /// 0 to 1, to four places.
    pub confidence: f64,
    /// ISO 15924 code of its script.
    pub script: String,
    /// What it may be in, best first, where its language cannot be told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Candidate>,
    /// Its stretches, where it mixes languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<Stretch>,
}

impl Record for Line {
    const SCHEMA: &'static str = "language/1";
}

impl Line {
    /// The record of `text`, which is line `line` of `source`, or all of it (`line` 0).
    #[must_use]
    pub fn of(source: impl Into<String>, line: usize, text: &str) -> Self {
        Self::among(source, line, text, Languages::all())
    }

    /// The same when only the languages of `among` come into question.
    #[must_use]
    pub fn among(source: impl Into<String>, line: usize, text: &str, among: &Languages) -> Self {
        let Detection { language, confidence, script } = detect_among(text, among);
        // Of one piece all is read already.
        let mut spans = if cuts::is_one_piece(text) { Vec::new() } else { detect_spans_among(text, among) };
        if spans.windows(2).all(|pair| pair[0].language == pair[1].language) {
            spans.clear();
        }
        let record = Self {
            source: source.into(),
            line,
            language,
            confidence: rounded(confidence),
            script: script.to_owned(),
            candidates: Vec::new(),
            spans,
        };
        if language.is_und() { record.with_candidates(text, among) } else { record }
    }

    /// Adds what `text`, which it is the record of, may be in: the likeliest [`MOST_CANDIDATES`] languages.
    #[must_use]
    pub fn with_candidates(self, text: &str, among: &Languages) -> Self {
        let likeliest = candidates(text, among).into_iter().take(MOST_CANDIDATES);
        let candidates =
            likeliest.map(|one| Candidate { confidence: rounded(one.confidence), ..one }).collect();
        Self { candidates, ..self }
    }
}

/// So many candidates a [`Line`] names.
pub const MOST_CANDIDATES: usize = 5;

/// To four places: what is beyond them is no evidence.
fn rounded(confidence: f64) -> f64 {
    (confidence * 1e4).round() / 1e4
}

/// The language of `text`: a word, a line or a document.
///
/// Of several lines each is judged by itself and weighs by its letters, so that navigation in another
/// language does not decide. [`Language::UND`] where there is too little running text to tell by:
/// figures, addresses, code, names or acronyms alone, noise. Linear in `text.len()`.
#[must_use]
pub fn detect(text: &str) -> Detection {
    detect_among(text, Languages::all())
}

/// The language of `text` when only those of `among` come into question.
///
/// ```
/// use tallywire_article::Language;
/// use tallywire_lang::{Languages, detect_among};
///
/// let nordic = Languages::of(["da", "nb", "sv"].map(Language::of));
/// assert_eq!(detect_among("hvad hedder du, og hvor kommer du fra", &nordic).language.code(), "da");
/// ```
#[must_use]
pub fn detect_among(text: &str, among: &Languages) -> Detection {
    detect::document(text, among)
}

/// The language of a document that is read part by part, and that of each part: [`detect`] of all, at
/// the cost of the parts.
///
/// ```
/// let mut document = tallywire_lang::Document::default();
/// assert_eq!(document.read("Der Stadtrat hat gestern Abend den neuen Haushalt beschlossen.").language.code(), "de");
/// assert_eq!(document.read("Read this page in English.").language.code(), "en");
/// assert_eq!(document.language().language.code(), "de");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Document(detect::Votes);

/// From this confidence on, of what was read before and of its own beginning, a part need not be read further.
const SETTLED: f64 = 0.9;

/// The beginnings by which a part is told, in bytes: some words nearly always tell, and more do where they do not.
const BEGINNINGS: [usize; 2] = [64, 120];

impl Document {
    /// The language of `part`, of one line or several, which counts among all from now on.
    pub fn read(&mut self, part: &str) -> Detection {
        let mut votes = detect::Votes::default();
        votes.hear(part, Languages::all());
        self.0.join(&votes);
        votes.result()
    }

    /// The language of `part`, which counts among all, told by its beginning where that is surely in the one
    /// language of what was read before: faster than [`read`](Self::read) in a text of one language, and
    /// other than it at most where a line begins in that language and goes over to another.
    ///
    /// ```
    /// let mut document = tallywire_lang::Document::default();
    /// assert_eq!(document.skim("Der Stadtrat hat gestern Abend den neuen Haushalt beschlossen.").language.code(), "de");
    /// assert_eq!(document.skim("The council passed the new budget last night.").language.code(), "en");
    /// ```
    pub fn skim(&mut self, part: &str) -> Detection {
        let Some(before) = self.0.only().filter(|before| before.confidence >= SETTLED) else {
            return self.read(part);
        };
        for votes in BEGINNINGS.into_iter().filter_map(|bytes| detect::Votes::of_beginning(part, bytes)) {
            let told = votes.result();
            if told.language == before.language && told.confidence >= SETTLED {
                self.0.join(&votes);
                return told;
            }
        }
        self.read(part)
    }

    /// The language of all that was read.
    #[must_use]
    pub fn language(&self) -> Detection {
        self.0.result()
    }
}

/// The languages of `among` that `text`, taken as one line, may be in: best first, those below 1 in
/// 1000 left out. Unlike [`detect`] it also says what is likeliest where that is too little to go by.
#[must_use]
pub fn candidates(text: &str, among: &Languages) -> Vec<Candidate> {
    let ranking = evidence::Evidence::of(text).ranking(among);
    let likely = ranking.into_iter().filter(|candidate| candidate.1 >= 0.001);
    likely.map(|(language, confidence)| Candidate { language, confidence: f64::from(confidence) }).collect()
}

/// The stretches of `text`, in order and without overlap, each in one language.
///
/// A language changes only where a line, a sentence or a part of one ends, at a quotation mark or a bracket,
/// or where the script does; and only for as much text as is no name, title or slip. Lines that say nothing of
/// their language are in no stretch. Linear in `text.len()`, in time and memory.
#[must_use]
pub fn detect_spans(text: &str) -> Vec<Stretch> {
    detect_spans_among(text, Languages::all())
}

/// The stretches of `text` when only the languages of `among` come into question.
///
/// ```
/// use tallywire_article::Language;
/// use tallywire_lang::{Languages, detect_spans_among};
///
/// let few = Languages::of(["en", "uk"].map(Language::of));
/// let spans = detect_spans_among("Міст закрито на рік. The bridge is closed for a year.", &few);
/// assert_eq!(spans.iter().map(|s| s.language.to_string()).collect::<Vec<_>>(), ["uk", "en"]);
/// ```
#[must_use]
pub fn detect_spans_among(text: &str, among: &Languages) -> Vec<Stretch> {
    spans::stretches(text, among)
}

#[cfg(test)]
mod tests;

/// Runs the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

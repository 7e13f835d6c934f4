//! Scraped bytes in, clean articles out.
//!
//! [`documents`] takes a container apart, [`article`] reads one document. What cannot be read
//! comes back as a [`Reject`] that says where, what and what to do; it never hides the rest.

use std::io::BufRead;

use tallywire_article::Article;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Plain text, as scrapers leave it.
    Text,
    /// An HTML page.
    Html,
    /// One JSON object a line with a text field.
    Jsonl,
    /// `article/1` records, as `tallywire parse` prints them.
    Articles,
    /// A WARC or WET file.
    Warc,
}

/// How to read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What the documents are; found out from name and content where `None`.
    pub format: Option<Format>,
    /// The field of a JSONL object that holds the text; `text`, `body` or `content` where `None`.
    pub text_field: Option<String>,
}

/// One document as it came out of its container.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name below the path that was given, with its place in a container: what ids are made of.
    pub name: String,
    /// The path as given, with `:LINE` or `#RECORD`.
    pub source: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it is.
    pub format: Format,
}

/// A document that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_name}: {kind}")]
pub struct Reject {
    /// The document's source.
    pub source_name: String,
    /// What is wrong with it.
    pub kind: RejectKind,
}

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RejectKind {
    /// It has no bytes, or only white space.
    #[error("the document is empty")]
    Empty,
}

impl RejectKind {
    /// What the user can do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "leave it out, or look why the scraper stored nothing",
        }
    }
}

/// The documents that `reader` holds, one by one, in their order.
///
/// `name` is the file's name below the path given, `source` the path as the user wrote it.
pub fn documents<'a>(
    reader: impl BufRead + 'a,
    name: &'a str,
    source: &'a str,
    options: &'a Options,
) -> impl Iterator<Item = Result<Document, Reject>> + 'a {
    let _ = (reader, name, source, options);
    std::iter::empty()
}

/// Reads one document. The languages are left [`und`](tallywire_article::Language::UND).
///
/// # Errors
/// A [`Reject`] where the document holds no article.
pub fn article(document: &Document) -> Result<Article, Reject> {
    Err(Reject { source_name: document.source.clone(), kind: RejectKind::Empty })
}

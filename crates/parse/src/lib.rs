//! Scraped bytes in, clean articles out.
//!
//! [`documents`] takes a container apart, [`article`] reads one document. What cannot be read
//! comes back as a [`Reject`] that says where, what and what to do; it never hides the rest.
//!
//! **Invariant:** the blocks of an article stand in document order, do not overlap, and together
//! hold every line that a reader of the document sees, the removed ones too.
//!
//! ```
//! use tallywire_parse::{Options, article, documents};
//!
//! let scrape = "Home | World | Business\n\n\
//!     Harbour toll rises by a tenth\n\n\
//!     By Ada Finch\n\
//!     March 4, 2025\n\n\
//!     The port authority will raise its toll by 10 percent in May, it said on Tuesday.\n\n\
//!     Read more\n";
//! let options = Options::default();
//! let document = documents(scrape.as_bytes(), "toll.txt", "wire/toll.txt", &options).next().unwrap()?;
//! let article = article(&document)?;
//! assert_eq!(article.title.as_deref(), Some("Harbour toll rises by a tenth"));
//! assert_eq!(article.authors, ["Ada Finch"]);
//! assert_eq!(article.published.as_deref(), Some("2025-03-04"));
//! assert!(article.body.starts_with("The port authority") && article.body.ends_with("Tuesday."));
//! # Ok::<(), tallywire_parse::Reject>(())
//! ```

mod assemble;
mod byline;
mod citation;
mod container;
mod cues;
mod date;
mod dateline;
mod decode;
mod encoding;
mod fields;
mod html;
mod http;
mod jsonl;
mod letters;
mod line;
mod locale;
mod masthead;
mod mention;
mod origin;
mod phrases;
mod reject;
mod run;
mod signature;
mod site;
mod text;
mod title;
mod warc;
mod window;
mod wrap;

#[cfg(test)]
mod tests;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

use std::borrow::Cow;

use tallywire_article::Article;

pub use container::{Documents, PassedOver, documents};
pub use reject::{Reject, RejectKind};
pub use site::{NotedLines, SiteLines, Survey};
pub use text::body_lines;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Plain text, as scrapers leave it.
    Text,
    /// An HTML page.
    Html,
    /// JSON objects with a text field: one a line, one after the other, or in an array.
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
    /// The field of a JSON object that holds the text, with dots where it lies in another; where
    /// `None` the first of those that dumps use: `text`, `body`, `content` and others.
    pub text_field: Option<String>,
    /// The size in bytes above which a document is refused; [`MAX_BYTES`] where `None`.
    pub max_bytes: Option<usize>,
}

/// The size in bytes above which a document is refused unless [`Options`] say otherwise: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// What a container says about a document of its own accord.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Where it was fetched from.
    pub url: Option<String>,
    /// Its character encoding, by a label of the WHATWG Encoding Standard.
    pub charset: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// The summary below the headline.
    pub standfirst: Option<String>,
    /// The name of the outlet.
    pub site: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published, as the container writes it.
    pub published: Option<String>,
    /// When it was fetched, as the container writes it: nothing in it was published later.
    pub fetched: Option<String>,
    /// The language that it is said to be in, as the container writes it.
    pub language: Option<String>,
}

/// One document as it came out of its container.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its name below the path that was given, with its place in a container: what ids are made of.
    pub name: String,
    /// The path as given, with `:LINE` or `#RECORD`.
    pub source: String,
    /// Its bytes: of a JSONL object those of its text field, of a WARC response those of its payload.
    pub bytes: Vec<u8>,
    /// What it is: [`Text`](Format::Text), [`Html`](Format::Html) or [`Articles`](Format::Articles).
    pub format: Format,
    /// What its container says about it.
    pub hints: Hints,
}

/// The text that `bytes` are in whatever encoding, which `charset` (a label of the Encoding Standard) may
/// name: all of it, markup included. What is no character becomes U+FFFD. Linear.
///
/// ```
/// assert_eq!(tallywire_parse::decoded(b"\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2 \xED\xE0 \xE3\xEE\xE4.", None), "Порт закрыт на год.");
/// ```
#[must_use]
pub fn decoded<'a>(bytes: &'a [u8], charset: Option<&str>) -> Cow<'a, str> {
    decode::decode(bytes, charset).map_or_else(|_| String::from_utf8_lossy(bytes), |decoded| decoded.text)
}

/// Reads one document. The languages are left [`und`](tallywire_article::Language::UND), but for
/// those of an `article/1` record, which is taken back as it is.
///
/// Linear in the document's bytes; recurses nowhere.
///
/// # Errors
/// A [`Reject`] where the document holds no article.
pub fn article(document: &Document) -> Result<Article, Reject> {
    article_of_site(document, &SiteLines::default())
}

/// Reads one document as [`article`] does, and leaves out of a plain-text one what `site` knows
/// to stand in many documents of its site.
///
/// ```
/// use tallywire_parse::{NotedLines, Options, Survey, article_of_site, documents};
///
/// let scrape = |day: &str| {
///     format!("Ferry log\n\nThe {day} ferry left late.\nIt met {day} fog off the quay.\nSee the {day} log at the pier.\n\nAll quiet at the pier desk")
/// };
/// let scrapes: Vec<String> = ["Monday", "Tuesday", "Friday"].map(scrape).into();
/// let read = |text: &str| documents(text.as_bytes(), "log.txt", "log.txt", &Options::default()).next().unwrap();
/// let mut survey = Survey::default();
/// for text in &scrapes {
///     survey.add(NotedLines::of(&read(text)?));
/// }
/// let article = article_of_site(&read(&scrapes[0])?, &survey.finish())?;
/// assert_eq!(article.blocks.last().unwrap().why, "stands in 3 documents of the site");
/// # Ok::<(), tallywire_parse::Reject>(())
/// ```
///
/// # Errors
/// A [`Reject`] where the document holds no article.
pub fn article_of_site(document: &Document, site: &SiteLines) -> Result<Article, Reject> {
    let article = match document.format {
        Format::Articles | Format::Jsonl => jsonl::recorded(&document.bytes),
        Format::Html => html::article(document),
        Format::Text | Format::Warc => text::article(document, site),
    };
    article.map_err(|kind| Reject { source_name: document.source.clone(), kind })
}

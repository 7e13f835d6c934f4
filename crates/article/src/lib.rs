//! The words that tallywire's stages share: an [`Article`] and its [`Block`]s, the [`Span`]s
//! that tie every record to the bytes it came from, [`Language`] codes, ids and news agencies.
//!
//! A type lives here only if two stages that do not know each other both speak of it.
//!
//! ```
//! use tallywire_article::{Article, BlockKind, Language, Span};
//!
//! let mut article = Article::new("wire/042.txt", "wire/042.txt", b"Prices rose 3 %.");
//! article.push_verbatim(BlockKind::Paragraph, "Prices rose 3 %.", Span::new(0, 16), Span::new(0, 16), "one line");
//! assert_eq!(article.body, "Prices rose 3 %.");
//! assert_eq!(article.language, Language::UND);
//!
//! let block = &article.blocks[0];
//! let place = block.locate(Span::new(12, 15));
//! assert_eq!(Span::new(12, 15).of(&block.text), Some("3 %"));
//! assert_eq!(place.byte, Span::new(12, 15));
//! ```

mod agency;
mod article;
mod id;
mod language;
mod source_map;
mod span;

pub use agency::{AGENCIES, Agency, DATELINE_NAMES, agency};
pub use article::{Article, Block, BlockKind};
pub use id::{ArticleId, ClaimId, Content, FindingId, GroupId};
pub use language::{InvalidLanguage, Language};
pub use source_map::{Locator, Place, Run, SourceMap};
pub use span::Span;

/// A value that travels as one JSON line with its schema's name in front.
pub trait Record: serde::Serialize {
    /// Name and version of the schema, as `article/1`.
    const SCHEMA: &'static str;
}

/// Runs the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

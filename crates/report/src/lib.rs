//! Results as text, Markdown, HTML, JSON and CSV.
//!
//! A [`Report`] is a value before it is a format: every renderer shows the same findings with the
//! same quotes.
//!
//! ```
//! use tallywire_report::{Layout, Report, Results, Unread, markdown, text};
//!
//! let groups = tallywire_dedup::Groups::default();
//! let unread = [Unread {
//!     source: "wire/042.txt".into(),
//!     reason: "the document is empty".into(),
//!     hint: "leave it out".into(),
//! }];
//! let results = Results { articles: &[], claims: &[], groups: &groups, findings: &[], unread: &unread };
//! let report = Report::new(results);
//! assert!(text(&report, Layout::default()).starts_with("tallywire  1 document, 0 articles"));
//! assert!(markdown(&report).contains("`wire/042.txt`: the document is empty"));
//! ```

mod csv;
mod detected;
mod explain;
mod folder;
mod html;
mod markdown;
mod model;
mod page;
mod quotation;
mod records;
mod rich;
mod schema;
mod text;
mod words;

pub use csv::CsvWriter;
pub use detected::detected;
pub use explain::{Lookup, Subject, explain, explain_article, find};
pub use html::html;
pub use markdown::markdown;
pub use model::{Branch, Counts, Member, Report, Reported, Results, Statement, Story, Tally, Unread, Voice};
pub use page::Layout;
pub use records::write_record;
pub use schema::{SCHEMAS, schema};
pub use text::text;

/// Runs the example of the README as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

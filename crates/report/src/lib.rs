//! Results as text, Markdown, HTML, JSON and CSV.

mod csv;
mod explain;
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
pub use explain::{Lookup, Subject, explain, find};
pub use html::html;
pub use markdown::markdown;
pub use model::{Branch, Counts, Member, Report, Reported, Results, Statement, Story, Tally, Unread, Voice};
pub use page::Layout;
pub use records::write_record;
pub use schema::{SCHEMAS, schema};
pub use text::text;

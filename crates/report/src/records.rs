//! Records as JSON lines.

use std::io::{self, Write};

use serde::Serialize;
use tallywire_article::Record;

/// A record with the name of its schema in front.
#[derive(Serialize)]
struct Tagged<'a, R> {
    schema: &'static str,
    #[serde(flatten)]
    record: &'a R,
}

/// Writes `record` to `out` as one line of JSON whose first field is `schema`.
///
/// ```
/// use tallywire_article::Article;
///
/// let article = Article::new("wire/042.txt", "wire/042.txt", b"Prices rose 3 %.");
/// let mut line = Vec::new();
/// tallywire_report::write_record(&mut line, &article)?;
/// assert!(line.starts_with(br#"{"schema":"article/1","id":"a_"#));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Those of `out`.
pub fn write_record<R: Record>(mut out: impl Write, record: &R) -> io::Result<()> {
    serde_json::to_writer(&mut out, &Tagged { schema: R::SCHEMA, record })?;
    out.write_all(b"\n")
}

//! Files of one JSON object a line: text with its metadata, or `article/1` records.

use std::io::{BufRead, Read};

use serde_json::{Map, Value};
use tallywire_article::Article;

use crate::container::{looks_like_html, reject};
use crate::{Document, Format, Hints, Options, Reject, RejectKind};

const TEXT: &[&str] = &["text", "body", "content"];
const TITLE: &[&str] = &["title", "headline"];
const STANDFIRST: &[&str] = &["standfirst", "subtitle", "deck", "lead"];
const URL: &[&str] = &["url", "link", "source_url", "canonical_url"];
const SITE: &[&str] = &["site", "site_name", "publisher", "outlet"];
const AUTHORS: &[&str] = &["authors", "author", "byline"];
const FETCHED: &[&str] =
    &["fetched", "date_download", "crawled", "crawl_date", "crawl_timestamp", "fetched_at"];
const LANGUAGE: &[&str] = &["language", "lang"];
const PUBLISHED: &[&str] = &[
    "published",
    "date",
    "date_published",
    "datePublished",
    "publish_date",
    "published_at",
    "date_publish",
    "pub_date",
    "pubDate",
    "created_at",
];

/// The documents of a JSONL file.
pub(crate) struct Lines<'a, R> {
    reader: R,
    name: &'a str,
    source: &'a str,
    options: &'a Options,
    limit: usize,
    line: usize,
    failed: bool,
}

impl<'a, R: BufRead> Lines<'a, R> {
    pub(crate) fn new(reader: R, name: &'a str, source: &'a str, options: &'a Options, limit: usize) -> Self {
        Self { reader, name, source, options, limit, line: 0, failed: false }
    }

    fn document(&self, line: &[u8]) -> Result<Document, RejectKind> {
        let object = object(line)?;
        let (name, source) =
            (format!("{}:{}", self.name, self.line), format!("{}:{}", self.source, self.line));
        if is_record(&object) {
            let bytes = line.to_vec();
            return Ok(Document { name, source, bytes, format: Format::Articles, hints: Hints::default() });
        }
        let text = text(&object, self.options)
            .ok_or_else(|| RejectKind::NoField { fields: fields(self.options).join(", ") })?;
        if text.trim().is_empty() {
            return Err(RejectKind::Empty);
        }
        let format = if looks_like_html(text.as_bytes()) { Format::Html } else { Format::Text };
        Ok(Document { name, source, bytes: text.as_bytes().to_vec(), format, hints: hints(&object) })
    }
}

impl<R: BufRead> Iterator for Lines<'_, R> {
    type Item = Result<Document, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.failed {
            self.line += 1;
            let line = match line(&mut self.reader, self.limit) {
                Ok(line) => line?,
                Err(kind) => {
                    // A reader that failed fails again.
                    self.failed = matches!(kind, RejectKind::Read { .. });
                    return Some(Err(reject(&format!("{}:{}", self.source, self.line), kind)));
                }
            };
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let document = self.document(line.trim_ascii());
            return Some(document.map_err(|kind| reject(&format!("{}:{}", self.source, self.line), kind)));
        }
        None
    }
}

/// The next line, or what is wrong with it; a line that is too long is passed over to its end.
fn line(reader: &mut impl BufRead, limit: usize) -> Result<Option<Vec<u8>>, RejectKind> {
    let mut line = Vec::new();
    let read = reader.by_ref().take(limit as u64 + 1).read_until(b'\n', &mut line);
    match read {
        Ok(0) => Ok(None),
        Ok(_) if line.len() > limit && !line.ends_with(b"\n") => {
            reader.skip_until(b'\n').map_err(|error| RejectKind::read(&error))?;
            Err(RejectKind::TooLarge { limit })
        }
        Ok(_) => Ok(Some(line)),
        Err(error) => Err(RejectKind::read(&error)),
    }
}

fn object(line: &[u8]) -> Result<Map<String, Value>, RejectKind> {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    serde_json::from_slice(line).map_err(|error| RejectKind::Json { message: error.to_string() })
}

/// Whether `line` opens a file of JSON objects with text.
pub(crate) fn is_line(line: &[u8], options: &Options) -> bool {
    object(line).is_ok_and(|object| is_record(&object) || text(&object, options).is_some())
}

fn is_record(object: &Map<String, Value>) -> bool {
    object.get("schema").and_then(Value::as_str) == Some("article/1")
}

fn fields(options: &Options) -> Vec<&str> {
    options.text_field.as_deref().map_or_else(|| TEXT.to_vec(), |field| vec![field])
}

fn text<'a>(object: &'a Map<String, Value>, options: &Options) -> Option<&'a str> {
    fields(options).into_iter().find_map(|field| object.get(field)?.as_str())
}

fn hints(object: &Map<String, Value>) -> Hints {
    let string = |fields: &[&str]| {
        let value = fields.iter().find_map(|field| object.get(*field)?.as_str())?.trim();
        (!value.is_empty()).then(|| value.to_owned())
    };
    Hints {
        url: string(URL),
        charset: None,
        title: string(TITLE),
        standfirst: string(STANDFIRST),
        site: string(SITE),
        authors: AUTHORS.iter().find_map(|field| object.get(*field)).map(names).unwrap_or_default(),
        published: string(PUBLISHED),
        fetched: string(FETCHED),
        language: string(LANGUAGE),
    }
}

/// The names in a string, a list of strings, an object with a `name` or a list of these.
pub(crate) fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) if !name.trim().is_empty() => vec![name.trim().to_owned()],
        Value::Array(list) => list.iter().filter(|item| !item.is_array()).flat_map(names).collect(),
        Value::Object(object) => match object.get("name") {
            Some(name) if !name.is_object() => names(name),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// An `article/1` record, read back as it was written.
pub(crate) fn recorded(line: &[u8]) -> Result<Article, RejectKind> {
    serde_json::from_slice(line).map_err(|error| RejectKind::Article { message: error.to_string() })
}

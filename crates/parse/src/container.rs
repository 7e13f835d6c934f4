//! Takes a file apart into documents, one at a time, so that memory does not grow with the file.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Chain, Cursor, Read};

use crate::jsonl::{self, Lines};
use crate::signature::foreign;
use crate::warc::Records;
use crate::{Document, Format, Hints, MAX_BYTES, Options, Reject, RejectKind};

/// The documents that `reader` holds, one by one, in their order.
///
/// `name` is the file's name below the path given, `source` the path as the user wrote it.
/// Compression is the caller's business. A file that begins with a JSON object is JSONL whatever its
/// name, also where it is an array of objects or one object over several lines; what one of them
/// lacks is told by a [`Reject`] of its own, and reading goes on behind it. So it does behind an
/// error of `reader`, until two follow each other with nothing read between them.
pub fn documents<'a, R: BufRead>(
    mut reader: R,
    name: &'a str,
    source: &'a str,
    options: &'a Options,
) -> Documents<'a, R> {
    let limit = options.max_bytes.unwrap_or(MAX_BYTES);
    let (head, error) = head(&mut reader);
    let format = options.format.unwrap_or_else(|| sniff(name, &head));
    let failed = error.map(|error| reject(source, RejectKind::read(&error)));
    if let Some(kind) = foreign(&head) {
        return Documents { failed, kind: Kind::One(Some(Err(reject(source, kind)))) };
    }
    let cut = jsonl::Cut::of(&head);
    // What stands before a damaged stretch is the beginning of a record that ends in it.
    let head = if failed.is_some() { Vec::new() } else { head };
    let reader = Cursor::new(head).chain(reader);
    let passed = usize::from(failed.is_some());
    let kind = match format {
        Format::Jsonl | Format::Articles => {
            Kind::Lines(Lines::new(reader, name, source, options, limit, cut).behind(passed))
        }
        Format::Warc => Kind::Records(Records::new(reader, name, source, limit).behind(passed)),
        Format::Text | Format::Html if failed.is_some() => Kind::One(None),
        Format::Text | Format::Html => Kind::One(Some(whole(reader, name, source, format, limit))),
    };
    Documents { failed, kind }
}

/// The documents of a file, as [`documents`] gives them.
pub struct Documents<'a, R> {
    /// Why the first line could not be read.
    failed: Option<Reject>,
    kind: Kind<'a, Chain<Cursor<Vec<u8>>, R>>,
}

enum Kind<'a, R> {
    Lines(Lines<'a, R>),
    Records(Records<'a, R>),
    One(Option<Result<Document, Reject>>),
}

/// How many records of a container hold no document to read, by what they are.
pub type PassedOver = BTreeMap<&'static str, usize>;

impl<R> Documents<'_, R> {
    /// What was passed over so far, since it is no article by its kind: requests, redirects, pictures.
    #[must_use]
    pub fn passed_over(&self) -> PassedOver {
        match &self.kind {
            Kind::Records(records) => records.passed_over.clone(),
            Kind::Lines(_) | Kind::One(_) => PassedOver::new(),
        }
    }
}

impl<R: BufRead> Iterator for Documents<'_, R> {
    type Item = Result<Document, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(reject) = self.failed.take() {
            return Some(Err(reject));
        }
        match &mut self.kind {
            Kind::Lines(lines) => lines.next(),
            Kind::Records(records) => records.next(),
            Kind::One(document) => document.take(),
        }
    }
}

pub(crate) fn reject(source: &str, kind: RejectKind) -> Reject {
    Reject { source_name: source.to_owned(), kind }
}

/// How much of a file is looked at to tell what it is; a first line of JSON may be long.
const HEAD: usize = 1 << 20;

/// The first line that has more than opening brackets, and all before it.
fn head(reader: &mut impl BufRead) -> (Vec<u8>, Option<io::Error>) {
    let mut head = Vec::new();
    let mut reader = reader.take(HEAD as u64);
    loop {
        let before = head.len();
        match reader.read_until(b'\n', &mut head) {
            Ok(0) => return (head, None),
            Ok(_) if head[before..].iter().all(|c| c.is_ascii_whitespace() || matches!(c, b'[' | b'{')) => {}
            Ok(_) => return (head, None),
            Err(error) => return (head, Some(error)),
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// `bytes` from the first that is neither a byte order mark nor white space.
pub(crate) fn opening(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii_start()
}

fn sniff(name: &str, head: &[u8]) -> Format {
    let name = name.to_ascii_lowercase();
    let name = [".gz", ".zst", ".bgz"].iter().find_map(|packed| name.strip_suffix(packed)).unwrap_or(&name);
    let start = opening(head);
    match name.rsplit('.').next().unwrap_or_default() {
        "warc" | "wet" => Format::Warc,
        "jsonl" | "ndjson" | "json" => Format::Jsonl,
        "html" | "htm" | "xhtml" | "shtml" => Format::Html,
        _ if start.starts_with(b"WARC/") => Format::Warc,
        _ if jsonl::opens_objects(start) => Format::Jsonl,
        _ if looks_like_html(start) => Format::Html,
        _ => Format::Text,
    }
}

/// Whether a document opens as an HTML page or fragment does.
pub(crate) fn looks_like_html(bytes: &[u8]) -> bool {
    const OPENINGS: [&str; 12] = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<!--",
        "<div",
        "<article",
        "<main",
        "<p>",
        "<p ",
        "<h1",
        "<?xml",
    ];
    let bytes = opening(bytes);
    OPENINGS
        .iter()
        .any(|opening| bytes.get(..opening.len()).is_some_and(|b| b.eq_ignore_ascii_case(opening.as_bytes())))
}

fn whole(
    mut reader: impl Read,
    name: &str,
    source: &str,
    format: Format,
    limit: usize,
) -> Result<Document, Reject> {
    let mut bytes = Vec::new();
    let read = reader.by_ref().take(limit as u64 + 1).read_to_end(&mut bytes);
    let kind = match read {
        Err(error) => RejectKind::read(&error),
        Ok(_) if bytes.len() > limit => RejectKind::TooLarge { limit },
        Ok(_) if bytes.iter().all(u8::is_ascii_whitespace) => RejectKind::Empty,
        Ok(_) => {
            let Some(kind) = foreign(&bytes) else {
                // A page may open with a long run of white space.
                let is_page = format == Format::Html || looks_like_html(&bytes);
                let format = if is_page { Format::Html } else { Format::Text };
                let (name, source) = (name.to_owned(), source.to_owned());
                return Ok(Document { name, source, bytes, format, hints: Hints::default() });
            };
            kind
        }
    };
    Err(reject(source, kind))
}

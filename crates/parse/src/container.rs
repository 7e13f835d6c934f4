//! Takes a file apart into documents, one at a time, so that memory does not grow with the file.

use std::io::{BufRead, Cursor, Read};

use crate::{Document, Format, Hints, MAX_BYTES, Options, Reject, RejectKind, jsonl, warc};

/// The documents that `reader` holds, one by one, in their order.
///
/// `name` is the file's name below the path given, `source` the path as the user wrote it.
/// Compression is the caller's business. A file in which the first line is a JSON object with a
/// text field is JSONL whatever its name; what each further line lacks is told by a [`Reject`]
/// of its own, and reading goes on behind it.
pub fn documents<'a>(
    mut reader: impl BufRead + 'a,
    name: &'a str,
    source: &'a str,
    options: &'a Options,
) -> impl Iterator<Item = Result<Document, Reject>> + 'a {
    let limit = options.max_bytes.unwrap_or(MAX_BYTES);
    let (head, error) = head(&mut reader);
    let failed = error.map(|error| Err(reject(source, RejectKind::read(&error))));
    let format = options.format.unwrap_or_else(|| sniff(name, &head, options));
    let reader = Source { front: Cursor::new(head), rest: reader };
    let documents: Box<dyn Iterator<Item = Result<Document, Reject>> + 'a> = match format {
        Format::Jsonl | Format::Articles => Box::new(jsonl::Lines::new(reader, name, source, options, limit)),
        Format::Warc => Box::new(warc::Records::new(reader, name, source, limit)),
        Format::Text | Format::Html => Box::new(std::iter::once(whole(reader, name, source, format, limit))),
    };
    let done = failed.is_some();
    failed.into_iter().chain(documents.filter(move |_| !done))
}

pub(crate) fn reject(source: &str, kind: RejectKind) -> Reject {
    Reject { source_name: source.to_owned(), kind }
}

/// How much of a file is looked at to tell what it is; a first line of JSON may be long.
const HEAD: usize = 1 << 20;

/// The first non-empty line, and all before it.
fn head(reader: &mut impl BufRead) -> (Vec<u8>, Option<std::io::Error>) {
    let mut head = Vec::new();
    let mut reader = reader.take(HEAD as u64);
    loop {
        let before = head.len();
        match reader.read_until(b'\n', &mut head) {
            Ok(0) => return (head, None),
            Ok(_) if head[before..].iter().all(u8::is_ascii_whitespace) => {}
            Ok(_) => return (head, None),
            Err(error) => return (head, Some(error)),
        }
    }
}

fn sniff(name: &str, head: &[u8], options: &Options) -> Format {
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let start = head.trim_ascii_start();
    match extension.as_str() {
        "warc" | "wet" => return Format::Warc,
        "jsonl" | "ndjson" => return Format::Jsonl,
        "html" | "htm" | "xhtml" => return Format::Html,
        _ => {}
    }
    if start.starts_with(b"WARC/") {
        Format::Warc
    } else if start.starts_with(b"{") && jsonl::is_line(start, options) {
        Format::Jsonl
    } else if looks_like_html(start) {
        Format::Html
    } else {
        Format::Text
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
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
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
            // A page may open with a long run of white space or a comment.
            let format =
                if format == Format::Text && looks_like_html(&bytes) { Format::Html } else { format };
            let (name, source) = (name.to_owned(), source.to_owned());
            return Ok(Document { name, source, bytes, format, hints: Hints::default() });
        }
    };
    Err(reject(source, kind))
}

/// A reader with bytes in front of it that were taken out before.
pub(crate) struct Source<R> {
    front: Cursor<Vec<u8>>,
    rest: R,
}

impl<R> Source<R> {
    /// Puts `bytes` back, in front of what is still to be read.
    pub(crate) fn unread(&mut self, mut bytes: Vec<u8>) {
        let at = usize::try_from(self.front.position()).unwrap_or(usize::MAX);
        bytes.extend_from_slice(self.front.get_ref().get(at..).unwrap_or_default());
        self.front = Cursor::new(bytes);
    }
}

impl<R: BufRead> Read for Source<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self.front.read(buffer)? {
            0 => self.rest.read(buffer),
            n => Ok(n),
        }
    }
}

impl<R: BufRead> BufRead for Source<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.front.fill_buf()?.is_empty() { self.rest.fill_buf() } else { self.front.fill_buf() }
    }

    fn consume(&mut self, amount: usize) {
        if self.front.fill_buf().is_ok_and(<[u8]>::is_empty) {
            self.rest.consume(amount);
        } else {
            self.front.consume(amount);
        }
    }
}

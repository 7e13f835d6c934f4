//! WARC 1.x files and their WET extracts, record by record.
//!
//! Own code rather than a crate: a record whose length lies, or that was damaged, must cost that record
//! alone, which asks for a reader that goes on from where the next one begins.

use std::io::{self, BufRead};

use crate::container::{PassedOver, looks_like_html, reject};
use crate::window::Window;
use crate::{Document, Format, Hints, Reject, RejectKind, http};

/// The documents of a WARC file: payloads of responses and resources, text of conversions.
pub(crate) struct Records<'a, R> {
    window: Window<R>,
    name: &'a str,
    source: &'a str,
    limit: usize,
    record: usize,
    pub(crate) passed_over: PassedOver,
    /// How much had been read when the reader failed last.
    failed_at: Option<u64>,
    ended: bool,
}

/// The header fields that matter here.
#[derive(Debug, Default)]
struct Header {
    kind: String,
    url: Option<String>,
    date: Option<String>,
    media: String,
    length: Option<u64>,
}

/// What a record is, by its header and the first bytes of its content.
enum Class {
    /// A response that brought a page or a text.
    Response(http::Head),
    /// A page or a text as it is.
    Plain,
    /// No document, for this reason.
    Other(&'static str),
}

/// Why there is no document.
enum Miss {
    /// The file ends.
    End,
    /// The record holds none.
    PassedOver(&'static str),
    /// It cannot be read.
    Unread(RejectKind),
}

const VERSION: &[u8] = b"WARC/";
/// The longest header line that is read on; more is no header.
const MAX_LINE: usize = 64 << 10;
/// The most fields that a header has.
const MAX_FIELDS: usize = 256;
/// How much of a response is looked at for its head.
const MAX_HEAD: usize = 64 << 10;
/// The most white space that stands between two records.
const MAX_BLANK: usize = 1 << 10;

// Why a record holds no document.
const ABOUT_THE_CRAWL: &str = "requests and records about the crawl";
const NO_SUCCESS: &str = "redirects, errors and other responses without a page";
const NO_TEXT: &str = "pictures, scripts and other payloads that are no text";

impl<'a, R: BufRead> Records<'a, R> {
    pub(crate) fn new(reader: R, name: &'a str, source: &'a str, limit: usize) -> Self {
        let (window, passed_over) = (Window::new(reader), PassedOver::new());
        Self { window, name, source, limit, record: 0, passed_over, failed_at: None, ended: false }
    }

    /// Counts on from so many records that were passed before.
    pub(crate) fn behind(self, record: usize) -> Self {
        Self { record, ..self }
    }

    /// Reads the next record.
    fn step(&mut self) -> Result<Document, Miss> {
        self.skip_blank()?;
        if self.window.ahead(1)?.is_empty() {
            self.ended = true;
            return Err(if self.record == 0 { RejectKind::Empty.into() } else { Miss::End });
        }
        self.record += 1;
        if !self.at_version()? {
            self.resync()?;
            return Err(RejectKind::WarcHeader.into());
        }
        let header = self.header()?;
        match self.class(&header)? {
            Class::Response(head) => {
                let content = self.content(&header)?;
                let payload = http::payload(&head, &content, self.limit)?;
                self.document(header, &head.media, payload)
            }
            Class::Plain => {
                let content = self.content(&header)?;
                let media = header.media.clone();
                self.document(header, &media, content)
            }
            Class::Other(why) => {
                self.pass(&header)?;
                Err(Miss::PassedOver(why))
            }
        }
    }

    fn skip_blank(&mut self) -> io::Result<()> {
        loop {
            let ahead = self.window.ahead(1)?;
            let blank = ahead.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            if blank == 0 {
                return Ok(());
            }
            self.window.pass(blank as u64)?;
        }
    }

    fn at_version(&mut self) -> io::Result<bool> {
        Ok(self.window.ahead(VERSION.len())?.starts_with(VERSION))
    }

    /// Goes on to the next line that opens a record.
    fn resync(&mut self) -> io::Result<()> {
        while !self.at_version()? {
            let line = self.window.line(MAX_LINE)?;
            if line == 0 {
                break;
            }
            self.window.pass(line as u64)?;
        }
        Ok(())
    }

    /// Reads the lines of a header to the blank one behind them; a line that begins with white
    /// space goes on with the last field.
    fn header(&mut self) -> Result<Header, Miss> {
        let mut fields: Vec<String> = Vec::new();
        while fields.len() < MAX_FIELDS {
            let length = self.window.line(MAX_LINE)?;
            let line = &self.window.ahead(length)?[..length];
            let text = String::from_utf8_lossy(line).trim_end().to_owned();
            self.window.pass(length as u64)?;
            match fields.last_mut() {
                _ if text.is_empty() => return Ok(Header::of(&fields)),
                Some(last) if text.starts_with([' ', '\t']) && last.len() < MAX_LINE => last.push_str(&text),
                _ => fields.push(text),
            }
        }
        self.resync()?;
        Err(RejectKind::WarcHeader.into())
    }

    fn class(&mut self, header: &Header) -> io::Result<Class> {
        if header.kind == "response" && header.media.contains("http") {
            let length = header.length.and_then(|length| usize::try_from(length).ok()).unwrap_or(MAX_HEAD);
            let reach = length.min(MAX_HEAD);
            let ahead = self.window.ahead(reach)?;
            return Ok(match http::head(&ahead[..ahead.len().min(reach)]) {
                Some(head) if !head.success => Class::Other(NO_SUCCESS),
                Some(head) if may_be_text(&head.media) => Class::Response(head),
                Some(_) => Class::Other(NO_TEXT),
                None => Class::Other(NO_SUCCESS),
            });
        }
        Ok(match header.kind.as_str() {
            "response" | "resource" | "conversion" if may_be_text(&header.media) => Class::Plain,
            "response" | "resource" | "conversion" => Class::Other(NO_TEXT),
            _ => Class::Other(ABOUT_THE_CRAWL),
        })
    }

    /// The content of a record. Where it is not followed by another record or the end, reading goes
    /// on where the next record begins.
    fn content(&mut self, header: &Header) -> Result<Vec<u8>, Miss> {
        let Some(stated) = header.length else { return self.content_to_border() };
        let Some(length) = usize::try_from(stated).ok().filter(|length| *length <= self.limit) else {
            self.pass(header)?;
            return Err(RejectKind::TooLarge { limit: self.limit }.into());
        };
        let there = self.window.ahead(length)?.len().min(length);
        if there == length && self.at_border(length)? {
            let content = self.window.ahead(length)?[..length].to_vec();
            self.window.pass(stated)?;
            return Ok(content);
        }
        if let Some(next) = next_record(&self.window.ahead(length)?[..there], 0) {
            self.window.pass(next as u64)?;
        } else {
            self.window.pass(stated)?;
            self.resync()?;
        }
        Err(RejectKind::WarcLength { stated }.into())
    }

    /// Goes on behind the content of a record, which is not kept in memory.
    fn pass(&mut self, header: &Header) -> io::Result<()> {
        self.window.pass(header.length.unwrap_or_default())?;
        if self.at_border(0)? { Ok(()) } else { self.resync() }
    }

    /// The content of a record that does not say how long it is: up to the next one.
    fn content_to_border(&mut self) -> Result<Vec<u8>, Miss> {
        let mut seen = 0;
        loop {
            let ahead = self.window.ahead(seen + 1)?;
            let at_end = ahead.len() == seen;
            if let Some(end) = next_record(ahead, seen).or(at_end.then_some(seen)) {
                let content = ahead[..end].trim_ascii_end().to_vec();
                self.window.pass(end as u64)?;
                return Ok(content);
            }
            seen = ahead.len();
            if seen > self.limit {
                self.window.pass(seen as u64)?;
                self.resync()?;
                return Err(RejectKind::TooLarge { limit: self.limit }.into());
            }
        }
    }

    /// Whether a record may end at `from`: a blank line, another record or the end comes there.
    fn at_border(&mut self, from: usize) -> io::Result<bool> {
        let ahead = self.window.ahead(from + MAX_BLANK)?.get(from..).unwrap_or_default();
        let rest = ahead.trim_ascii_start();
        let is_blank = ahead.starts_with(b"\r\n\r\n") || ahead.starts_with(b"\n\n");
        Ok(is_blank || rest.starts_with(VERSION) || rest.is_empty() && ahead.len() < MAX_BLANK)
    }

    fn document(&self, header: Header, media: &str, bytes: Vec<u8>) -> Result<Document, Miss> {
        let format = format(media, &bytes).ok_or(Miss::PassedOver(NO_TEXT))?;
        let parameter = media.split_once("charset=").and_then(|(_, rest)| rest.split(';').next());
        let charset = parameter.map(|label| label.trim_matches(['"', '\'', ' ']).to_owned());
        let place = format!("#{}", self.record);
        Ok(Document {
            name: format!("{}{place}", self.name),
            source: format!("{}{place}", self.source),
            bytes,
            format,
            hints: Hints { url: header.url, charset, fetched: header.date, ..Hints::default() },
        })
    }

    /// Goes on behind what could not be read, unless nothing has come since the last such place.
    fn recover(&mut self) {
        let given = self.window.given();
        self.window.forget();
        self.ended = self.failed_at == Some(given) || self.resync().is_err();
        self.failed_at = Some(given);
    }
}

impl<R: BufRead> Iterator for Records<'_, R> {
    type Item = Result<Document, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            match self.step() {
                Ok(document) => return Some(Ok(document)),
                Err(Miss::PassedOver(why)) => *self.passed_over.entry(why).or_default() += 1,
                Err(Miss::End) => {}
                Err(Miss::Unread(kind)) => {
                    if matches!(kind, RejectKind::Read { .. }) {
                        self.recover();
                    }
                    return Some(Err(reject(&format!("{}#{}", self.source, self.record), kind)));
                }
            }
        }
        None
    }
}

impl Header {
    fn of(fields: &[String]) -> Self {
        let mut header = Self::default();
        for (field, value) in fields.iter().filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            match field.trim().to_ascii_lowercase().as_str() {
                "warc-type" => header.kind = value.to_ascii_lowercase(),
                "warc-target-uri" => header.url = Some(value.trim_matches(['<', '>']).to_owned()),
                "warc-date" => header.date = Some(value.to_owned()),
                "content-type" => header.media = value.to_ascii_lowercase(),
                "content-length" => header.length = value.parse().ok(),
                _ => {}
            }
        }
        header
    }
}

impl From<io::Error> for Miss {
    fn from(error: io::Error) -> Self {
        Self::Unread(RejectKind::read(&error))
    }
}

impl From<RejectKind> for Miss {
    fn from(kind: RejectKind) -> Self {
        Self::Unread(kind)
    }
}

/// The media type without its parameters.
fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

/// Media types that servers give to pages for want of knowing better.
const UNTOLD: [&str; 4] = ["", "application/octet-stream", "application/xml", "text/xml"];

fn may_be_text(media: &str) -> bool {
    let media = essence(media);
    matches!(media, "text/html" | "application/xhtml+xml" | "text/plain") || UNTOLD.contains(&media)
}

/// What a payload of this media type is to be read as; `None` where it is no text.
fn format(media: &str, payload: &[u8]) -> Option<Format> {
    match essence(media) {
        "text/html" | "application/xhtml+xml" => Some(Format::Html),
        _ if looks_like_html(payload) => Some(Format::Html),
        "text/plain" => Some(Format::Text),
        _ => None,
    }
}

/// Where in `content`, at `from` or a few bytes before, a record begins behind a blank line.
fn next_record(content: &[u8], from: usize) -> Option<usize> {
    let from = from.saturating_sub(VERSION.len() + 4);
    memchr::memmem::find_iter(&content[from..], b"\nWARC/1.")
        .map(|at| from + at)
        .find(|&at| content[..at].ends_with(b"\n") || content[..at].ends_with(b"\n\r"))
        .map(|at| at + 1)
}

#[cfg(test)]
mod tests;

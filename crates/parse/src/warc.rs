//! WARC 1.x files and their WET extracts, record by record.
//!
//! Own code rather than a crate: a record whose length lies must cost that record alone, which
//! asks for a reader that can go back to where the next one begins.

use std::io::{BufRead, Read};

use crate::container::{Source, looks_like_html, reject};
use crate::{Document, Format, Hints, Reject, RejectKind, http};

/// The documents of a WARC file: payloads of responses and resources, text of conversions.
pub(crate) struct Records<'a, R> {
    reader: Source<R>,
    name: &'a str,
    source: &'a str,
    limit: usize,
    record: usize,
    failed: bool,
}

/// The header fields that matter here.
#[derive(Default)]
struct Header {
    kind: String,
    url: Option<String>,
    date: Option<String>,
    media: String,
    length: usize,
}

const VERSION: &[u8] = b"WARC/";
/// What stands between the end of one record and the next.
const BORDER: &[u8] = b"\r\n\r\nWARC/1.";
/// The longest header line that is read on; more is no header.
const MAX_LINE: u64 = 64 << 10;

impl<'a, R: BufRead> Records<'a, R> {
    pub(crate) fn new(reader: Source<R>, name: &'a str, source: &'a str, limit: usize) -> Self {
        Self { reader, name, source, limit, record: 0, failed: false }
    }

    /// The next record that holds a document, or the reason why it does not; `None` at the end.
    fn step(&mut self) -> Result<Option<(Header, Vec<u8>)>, RejectKind> {
        loop {
            let Some(first) = self.first_line()? else { return Ok(None) };
            self.record += 1;
            if !first.starts_with(VERSION) {
                self.resync()?;
                return Err(RejectKind::WarcHeader);
            }
            let header = self.header()?;
            let content = self.content(header.length)?;
            if matches!(header.kind.as_str(), "response" | "resource" | "conversion") {
                return Ok(Some((header, content)));
            }
        }
    }

    fn line(&mut self) -> Result<Vec<u8>, RejectKind> {
        let mut line = Vec::new();
        let read = self.reader.by_ref().take(MAX_LINE).read_until(b'\n', &mut line);
        read.map_err(|error| RejectKind::read(&error))?;
        Ok(line)
    }

    fn first_line(&mut self) -> Result<Option<Vec<u8>>, RejectKind> {
        loop {
            let line = self.line()?;
            if line.is_empty() {
                return Ok(None);
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
    }

    fn header(&mut self) -> Result<Header, RejectKind> {
        let mut header = Header::default();
        let mut length = None;
        loop {
            let line = self.line()?;
            let line = String::from_utf8_lossy(line.trim_ascii());
            let Some((field, value)) = line.split_once(':') else {
                header.length = length.ok_or(RejectKind::WarcHeader)?;
                return Ok(header);
            };
            let value = value.trim();
            match field.to_ascii_lowercase().as_str() {
                "warc-type" => header.kind = value.to_ascii_lowercase(),
                "warc-target-uri" => header.url = Some(value.trim_matches(['<', '>']).to_owned()),
                "warc-date" => header.date = Some(value.to_owned()),
                "content-type" => header.media = value.to_ascii_lowercase(),
                "content-length" => length = value.parse().ok(),
                _ => {}
            }
        }
    }

    /// The `stated` bytes of a record. Where they are not followed by another record or the end,
    /// what was read is put back from the next record on.
    fn content(&mut self, stated: usize) -> Result<Vec<u8>, RejectKind> {
        if stated > self.limit {
            self.resync()?;
            return Err(RejectKind::TooLarge { limit: self.limit });
        }
        let mut content = Vec::new();
        let read = self.reader.by_ref().take(stated as u64).read_to_end(&mut content);
        read.map_err(|error| RejectKind::read(&error))?;
        if content.len() == stated && self.at_border()? {
            return Ok(content);
        }
        match memchr::memmem::find(&content, BORDER) {
            Some(at) => self.reader.unread(content.split_off(at + 4)),
            None => self.resync()?,
        }
        Err(RejectKind::WarcLength { stated })
    }

    /// Whether the next line that is not blank opens a record, or the file ends.
    fn at_border(&mut self) -> Result<bool, RejectKind> {
        let Some(line) = self.first_line()? else { return Ok(true) };
        let border = line.starts_with(VERSION);
        self.reader.unread(line);
        Ok(border)
    }

    /// Goes on to the next line that opens a record.
    fn resync(&mut self) -> Result<(), RejectKind> {
        loop {
            let line = self.line()?;
            if line.is_empty() {
                return Ok(());
            }
            if line.starts_with(VERSION) {
                self.reader.unread(line);
                return Ok(());
            }
        }
    }

    fn document(&self, header: Header, content: Vec<u8>) -> Result<Option<Document>, RejectKind> {
        let (bytes, media) = if header.kind == "response" && header.media.contains("http") {
            let Some(response) = http::read(&content, self.limit)? else { return Ok(None) };
            (response.payload, response.media)
        } else {
            (content, header.media)
        };
        let format = match media.split(';').next().unwrap_or_default().trim() {
            "text/html" | "application/xhtml+xml" => Format::Html,
            "text/plain" => Format::Text,
            "" if looks_like_html(&bytes) => Format::Html,
            _ => return Ok(None),
        };
        let charset = media
            .split_once("charset=")
            .map(|(_, label)| label.trim_matches(['"', '\'', ' ', ';']).to_owned());
        let place = format!("#{}", self.record);
        Ok(Some(Document {
            name: format!("{}{place}", self.name),
            source: format!("{}{place}", self.source),
            bytes,
            format,
            hints: Hints { url: header.url, charset, fetched: header.date, ..Hints::default() },
        }))
    }
}

impl<R: BufRead> Iterator for Records<'_, R> {
    type Item = Result<Document, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.failed {
            let read = match self.step() {
                Ok(None) => return None,
                Ok(Some((header, content))) => self.document(header, content),
                Err(kind) => Err(kind),
            };
            match read {
                Ok(None) => {}
                Ok(Some(document)) => return Some(Ok(document)),
                Err(kind) => {
                    // A reader that failed fails again.
                    self.failed = matches!(kind, RejectKind::Read { .. });
                    return Some(Err(reject(&format!("{}#{}", self.source, self.record), kind)));
                }
            }
        }
        None
    }
}

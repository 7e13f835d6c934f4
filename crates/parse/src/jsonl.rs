//! Files of JSON objects, one a line, one after the other or in one array: text with its metadata,
//! or `article/1` records.

use std::io::{BufRead, Read};

use tallywire_article::Article;

use crate::container::{looks_like_html, opening, reject};
use crate::fields::{self, Object};
use crate::{Document, Format, Hints, Options, Reject, RejectKind};

/// The documents of a file of objects.
pub(crate) struct Lines<'a, R> {
    reader: R,
    name: &'a str,
    source: &'a str,
    options: &'a Options,
    limit: usize,
    cut: Cut,
    /// The line or the object that was read last, counted from 1.
    number: usize,
    /// Whether the reader failed when it was last asked.
    failed: bool,
    ended: bool,
}

/// Where one object ends and the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// At the end of its line.
    Lines,
    /// At its closing brace: objects that are laid out over several lines, or stand in an array.
    Braces,
}

impl Cut {
    /// How the objects of a file are cut that begins with `head`, a first line or more.
    pub(crate) fn of(head: &[u8]) -> Self {
        let start = opening(head);
        let first = start.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
        let goes_on = first.len() < start.len() && matches!(first.last(), Some(b'{' | b'[' | b',' | b':'));
        if start.starts_with(b"[") || goes_on && opens_objects(start) { Self::Braces } else { Self::Lines }
    }
}

/// Whether a file with this `start` holds JSON objects, alone or in an array.
pub(crate) fn opens_objects(start: &[u8]) -> bool {
    let inner = start.strip_prefix(b"[").unwrap_or(start).trim_ascii_start();
    let Some(fields) = inner.strip_prefix(b"{").map(<[u8]>::trim_ascii_start) else { return false };
    let is_cut = |start: &[u8]| object(start).map_or_else(|error| error.is_eof(), |_| true);
    fields.starts_with(b"\"") && (inner.len() < start.len() || is_cut(start))
}

impl<'a, R: BufRead> Lines<'a, R> {
    pub(crate) fn new(
        reader: R,
        name: &'a str,
        source: &'a str,
        options: &'a Options,
        limit: usize,
        cut: Cut,
    ) -> Self {
        Self { reader, name, source, options, limit, cut, number: 0, failed: false, ended: false }
    }

    /// Counts on from `number` lines or objects that were passed before.
    pub(crate) fn behind(self, number: usize) -> Self {
        Self { number, ..self }
    }

    /// The bytes of the next object that is not blank, or why they cannot be read; a file without
    /// any is an error.
    fn step(&mut self) -> Result<Option<Vec<u8>>, RejectKind> {
        let is_first = self.number == 0;
        loop {
            self.number += 1;
            let piece = match self.cut {
                Cut::Lines => line(&mut self.reader, self.limit)?,
                Cut::Braces => braced(&mut self.reader, self.limit)?,
            };
            match &piece {
                Some(bytes) if bytes.trim_ascii().is_empty() => {}
                None if is_first => {
                    self.ended = true;
                    return Err(RejectKind::Empty);
                }
                _ => return Ok(piece),
            }
        }
    }

    fn place(&self) -> String {
        let mark = if self.cut == Cut::Lines { ':' } else { '#' };
        format!("{mark}{}", self.number)
    }

    fn document(&self, piece: &[u8]) -> Result<Document, RejectKind> {
        let object = object(piece).map_err(|error| RejectKind::Json { message: error.to_string() })?;
        let (name, source) =
            (format!("{}{}", self.name, self.place()), format!("{}{}", self.source, self.place()));
        if is_record(&object) {
            let bytes = piece.to_vec();
            return Ok(Document { name, source, bytes, format: Format::Articles, hints: Hints::default() });
        }
        let text = fields::text(&object, self.options)
            .ok_or_else(|| RejectKind::NoField { fields: fields::shown(self.options) })?;
        if text.trim().is_empty() {
            return Err(RejectKind::Empty);
        }
        let format = if looks_like_html(text.as_bytes()) { Format::Html } else { Format::Text };
        let hints = fields::hints(&object, &text);
        Ok(Document { name, source, bytes: text.as_bytes().to_vec(), format, hints })
    }
}

impl<R: BufRead> Iterator for Lines<'_, R> {
    type Item = Result<Document, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let document = match self.step() {
            Ok(piece) => {
                self.failed = false;
                self.document(piece?.trim_ascii())
            }
            Err(kind) => {
                // A reader that fails twice running has nothing more to give.
                let fails = matches!(kind, RejectKind::Read { .. });
                if self.failed && fails {
                    self.ended = true;
                    return None;
                }
                self.failed = fails;
                Err(kind)
            }
        };
        Some(document.map_err(|kind| reject(&format!("{}{}", self.source, self.place()), kind)))
    }
}

/// The next line, or what is wrong with it; a line that is too long is passed over to its end.
fn line(reader: &mut impl BufRead, limit: usize) -> Result<Option<Vec<u8>>, RejectKind> {
    let mut line = Vec::new();
    let read = reader.by_ref().take(limit as u64 + 1).read_until(b'\n', &mut line);
    match read {
        Ok(0) => Ok(None),
        Ok(_) if line.len() > limit && !line.ends_with(b"\n") => {
            drop(line);
            reader.skip_until(b'\n').map_err(|error| RejectKind::read(&error))?;
            Err(RejectKind::TooLarge { limit })
        }
        Ok(_) => Ok(Some(line)),
        Err(error) => Err(RejectKind::read(&error)),
    }
}

/// The next object with all that it holds; what stands between two is left out. One that is too
/// long is passed over to its end.
fn braced(reader: &mut impl BufRead, limit: usize) -> Result<Option<Vec<u8>>, RejectKind> {
    let (mut object, mut nesting, mut long) = (Vec::new(), Nesting::default(), false);
    loop {
        let chunk = reader.fill_buf().map_err(|error| RejectKind::read(&error))?;
        if chunk.is_empty() {
            return if object.is_empty() { Ok(None) } else { Ok(Some(object)) };
        }
        let (start, end) = nesting.next_object(chunk);
        if object.len() <= limit {
            object.extend_from_slice(&chunk[start..end]);
        } else {
            (long, object) = (true, vec![b'{']);
        }
        reader.consume(end);
        if nesting.closed {
            let too_long = long || object.len() > limit;
            return if too_long { Err(RejectKind::TooLarge { limit }) } else { Ok(Some(object)) };
        }
    }
}

/// How deep in braces and strings a walk along JSON stands.
#[derive(Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
    closed: bool,
}

impl Nesting {
    /// What of `chunk` belongs to the object: from where to where. It may have begun before and go
    /// on behind; `closed` says whether it ends here.
    fn next_object(&mut self, chunk: &[u8]) -> (usize, usize) {
        let mut start = if self.depth > 0 { 0 } else { chunk.len() };
        for (at, byte) in chunk.iter().enumerate() {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_string => self.escaped = true,
                b'"' if self.depth > 0 => self.in_string = !self.in_string,
                _ if self.in_string => {}
                b'{' => {
                    self.depth += 1;
                    start = start.min(at);
                }
                b'}' if self.depth > 0 => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        self.closed = true;
                        return (start, at + 1);
                    }
                }
                _ => {}
            }
        }
        (start, chunk.len())
    }
}

fn object(piece: &[u8]) -> Result<Object, serde_json::Error> {
    serde_json::from_slice(opening(piece))
}

fn is_record(object: &Object) -> bool {
    object.get("schema").and_then(serde_json::Value::as_str) == Some("article/1")
}

/// An `article/1` record, read back as it was written.
///
/// One whose blocks do not lie as they say would lead claims astray, and is refused.
pub(crate) fn recorded(line: &[u8]) -> Result<Article, RejectKind> {
    let article: Article = serde_json::from_slice(opening(line))
        .map_err(|error| RejectKind::Article { message: error.to_string() })?;
    let mut end = 0;
    for (number, block) in article.blocks.iter().enumerate() {
        if !block.is_sound() || block.byte.start < end {
            let message = format!("block {} does not lie where it says", number + 1);
            return Err(RejectKind::Article { message });
        }
        end = block.byte.end;
    }
    Ok(article)
}

#[cfg(test)]
mod tests;

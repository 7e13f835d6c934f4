//! A reader that looks ahead: what was looked at stays until it is passed.
//!
//! A record that says it is longer than it is can so be read again from where the next one begins,
//! however often that happens, in time linear in the file.

use std::io::{self, BufRead};

/// What lies ahead in `reader`.
pub(crate) struct Window<R> {
    reader: R,
    bytes: Vec<u8>,
    /// So many of `bytes` are passed.
    at: usize,
    /// Bytes that the reader has given in all.
    given: u64,
}

impl<R: BufRead> Window<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, bytes: Vec::new(), at: 0, given: 0 }
    }

    /// What lies ahead: at least `wanted` bytes, or all to the end. More is not waited for.
    pub(crate) fn ahead(&mut self, wanted: usize) -> io::Result<&[u8]> {
        while self.bytes.len() - self.at < wanted && self.fill()? {}
        Ok(&self.bytes[self.at..])
    }

    /// Passes `bytes` of what lies ahead, seen or not.
    pub(crate) fn pass(&mut self, mut bytes: u64) -> io::Result<()> {
        loop {
            let seen = self.bytes.len() - self.at;
            let step = usize::try_from(bytes).unwrap_or(usize::MAX).min(seen);
            self.at += step;
            bytes -= step as u64;
            if bytes == 0 || !self.fill()? {
                return Ok(());
            }
        }
    }

    /// The length of the line ahead with its end, at most `limit`; 0 at the end of the file.
    pub(crate) fn line(&mut self, limit: usize) -> io::Result<usize> {
        let mut seen = 0;
        loop {
            let ahead = self.ahead(seen + 1)?;
            if let Some(end) = memchr::memchr(b'\n', &ahead[seen..]) {
                return Ok((seen + end + 1).min(limit));
            }
            if ahead.len() == seen || ahead.len() >= limit {
                return Ok(ahead.len().min(limit));
            }
            seen = ahead.len();
        }
    }

    /// Forgets what was seen: it was damaged.
    pub(crate) fn forget(&mut self) {
        self.at = self.bytes.len();
    }

    /// How many bytes the reader has given in all.
    pub(crate) fn given(&self) -> u64 {
        self.given
    }

    /// Takes more from the reader; `false` at its end.
    fn fill(&mut self) -> io::Result<bool> {
        if self.at > self.bytes.len() / 2 {
            self.bytes.drain(..self.at);
            self.at = 0;
        }
        let more = self.reader.fill_buf()?;
        let count = more.len();
        self.bytes.extend_from_slice(more);
        self.reader.consume(count);
        self.given += count as u64;
        Ok(count > 0)
    }
}

//! gzip and zstd, decoded while they are read, with caps against files made to fill the memory.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

use flate2::bufread::GzDecoder;

/// How far a compressed file may grow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Most bytes that one file may hold once decompressed.
    pub(crate) bytes: u64,
    /// Most times that it may grow; looked at from [`FREE`] bytes on.
    pub(crate) ratio: u64,
}

/// So many decompressed bytes are let through whatever the ratio: a small file of one letter is
/// no attack.
const FREE: u64 = 64 << 20;

/// `reader` with its compression undone, which its first bytes tell.
///
/// Only one layer is: gzip within gzip comes out as gzip.
///
/// # Errors
/// Those of `reader`. Later reads fail with [`ErrorKind::InvalidData`] past the `limits`, and where
/// the data is damaged; behind a damaged member of a gzip file, the next read goes on with the next.
pub(crate) fn decompress<'a>(
    mut reader: impl BufRead + Send + 'a,
    limits: Limits,
) -> io::Result<Box<dyn BufRead + Send + 'a>> {
    Ok(match reader.fill_buf()? {
        [0x1f, 0x8b, ..] => {
            let decoder = Members::new(Counted { inner: reader, taken: 0 });
            Box::new(BufReader::new(Guarded { decoder, made: 0, limits }))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => {
            let mut reader = Counted { inner: reader, taken: 0 };
            let dictionary = dictionary(&mut reader)?;
            let decoder = zstd::stream::read::Decoder::with_dictionary(reader, &dictionary)?;
            Box::new(BufReader::new(Guarded { decoder, made: 0, limits }))
        }
        _ => Box::new(reader),
    })
}

/// Reads the dictionary that a `.warc.zst` begins with, in a frame of its own; empty where there is none.
fn dictionary(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    const FRAME: &[u8] = &[0x5d, 0x2a, 0x4d, 0x18];
    const MOST: u64 = 16 << 20;
    let mut dictionary = Vec::new();
    if reader.fill_buf()?.starts_with(FRAME) {
        let mut start = [0; 8];
        reader.read_exact(&mut start)?;
        let length = u64::from(u32::from_le_bytes([start[4], start[5], start[6], start[7]]));
        reader.take(length.min(MOST)).read_to_end(&mut dictionary)?;
    }
    if dictionary.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
        let packed = std::mem::take(&mut dictionary);
        zstd::stream::read::Decoder::with_buffer(&packed[..])?.take(MOST).read_to_end(&mut dictionary)?;
    }
    Ok(dictionary)
}

/// The members of a gzip file, one after the other.
///
/// What stands between two costs an error, and so does a damaged member: the next read goes on with
/// the next that begins behind it. Zeros, which tapes and disks add, are left out.
struct Members<R> {
    member: Option<GzDecoder<Counted<R>>>,
    /// What comes behind the last member, when none is open.
    rest: Option<Counted<R>>,
    damaged: bool,
}

impl<R: BufRead> Members<R> {
    fn new(reader: Counted<R>) -> Self {
        Self { member: Some(GzDecoder::new(reader)), rest: None, damaged: false }
    }

    /// Opens the next member; `false` at the end of the file.
    fn open(&mut self) -> io::Result<bool> {
        let Some(mut rest) = self.rest.take() else { return Ok(false) };
        let found = if self.damaged { skip_to_member(&mut rest) } else { skip_zeros(&mut rest) };
        if let Ok(true) = found {
            self.damaged = false;
            self.member = Some(GzDecoder::new(rest));
        } else {
            self.damaged = found.is_err();
            self.rest = Some(rest);
        }
        found
    }
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.member.is_none() && !self.open()? {
                return Ok(0);
            }
            let read = self.member.as_mut().map_or(Ok(0), |member| member.read(into));
            if matches!(read, Ok(made) if made > 0 || into.is_empty()) {
                return read;
            }
            self.rest = self.member.take().map(GzDecoder::into_inner);
            if let Err(error) = read {
                self.damaged = true;
                let at = self.taken();
                let message = format!("the gzip data is cut or damaged before byte {at}: {error}");
                return Err(io::Error::new(ErrorKind::InvalidData, message));
            }
        }
    }
}

/// Passes over zeros; whether a member follows, and an error where something else does.
fn skip_zeros(reader: &mut Counted<impl BufRead>) -> io::Result<bool> {
    loop {
        let ahead = reader.fill_buf()?;
        let zeros = ahead.iter().take_while(|byte| **byte == 0).count();
        match ahead.get(zeros) {
            None if ahead.is_empty() => return Ok(false),
            None => reader.consume(zeros),
            Some(0x1f) => {
                reader.consume(zeros);
                return Ok(true);
            }
            Some(_) => {
                let message = format!("something else follows the gzip data at byte {}", reader.taken);
                return Err(io::Error::new(ErrorKind::InvalidData, message));
            }
        }
    }
}

/// Passes over damaged data; whether a member begins behind it.
fn skip_to_member(reader: &mut impl BufRead) -> io::Result<bool> {
    const START: [u8; 3] = [0x1f, 0x8b, 8];
    // A start that the end of the buffer cuts is missed, and so is its member: one of many thousands.
    loop {
        let ahead = reader.fill_buf()?;
        if ahead.is_empty() {
            return Ok(false);
        }
        let found = ahead.windows(START.len()).position(|bytes| bytes == START);
        let passed = found.unwrap_or(ahead.len());
        reader.consume(passed);
        if found.is_some() {
            return Ok(true);
        }
    }
}

/// Counts the compressed bytes that a decoder takes.
struct Counted<R> {
    inner: R,
    taken: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let taken = self.inner.read(into)?;
        self.taken += taken as u64;
        Ok(taken)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, bytes: usize) {
        self.taken += bytes as u64;
        self.inner.consume(bytes);
    }
}

/// A decoder that knows how many compressed bytes it has taken.
trait Decoder: Read {
    fn taken(&self) -> u64;
}

impl<R: BufRead> Decoder for Members<R> {
    fn taken(&self) -> u64 {
        let reader = self.member.as_ref().map(GzDecoder::get_ref).or(self.rest.as_ref());
        reader.map_or(0, |reader| reader.taken)
    }
}

impl<R: BufRead> Decoder for zstd::stream::read::Decoder<'_, Counted<R>> {
    fn taken(&self) -> u64 {
        self.get_ref().taken
    }
}

/// Ends with an error where the decoder makes more than the limits allow.
struct Guarded<D> {
    decoder: D,
    made: u64,
    limits: Limits,
}

impl<D: Decoder> Read for Guarded<D> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let made = self.decoder.read(into)?;
        self.made += made as u64;
        if self.made > self.limits.bytes {
            return Err(too_large(&format!("it holds more than {} MiB", self.limits.bytes >> 20)));
        }
        if self.made > FREE && self.made / self.limits.ratio.max(1) > self.decoder.taken() {
            return Err(too_large(&format!("it grows more than {} times", self.limits.ratio)));
        }
        Ok(made)
    }
}

fn too_large(why: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("decompression stopped: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_is_known_to_the_end() {
        let mut file = Vec::new();
        for text in ["The toll rises.", "It fell."] {
            flate2::read::GzEncoder::new(text.as_bytes(), flate2::Compression::fast())
                .read_to_end(&mut file)
                .unwrap();
        }
        let mut members = Members::new(Counted { inner: &file[..], taken: 0 });
        let mut text = String::new();
        members.read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), members.taken()), ("The toll rises.It fell.", file.len() as u64));
        assert_eq!(members.read(&mut [0; 8]).unwrap(), 0);
    }
}

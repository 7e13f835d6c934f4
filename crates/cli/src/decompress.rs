//! gzip and zstd, decoded while they are read, with caps against files made to fill the memory.

use std::io::{self, BufRead, BufReader, Read};

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
/// Those of `reader`. Later reads fail with [`io::ErrorKind::InvalidData`] past the `limits`.
pub(crate) fn decompress<'a>(
    mut reader: impl BufRead + Send + 'a,
    limits: Limits,
) -> io::Result<Box<dyn BufRead + Send + 'a>> {
    Ok(match reader.fill_buf()? {
        [0x1f, 0x8b, ..] => {
            let decoder = flate2::bufread::MultiGzDecoder::new(Counted { inner: reader, taken: 0 });
            Box::new(BufReader::new(Guarded { decoder, made: 0, limits }))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] => {
            let decoder = zstd::stream::read::Decoder::with_buffer(Counted { inner: reader, taken: 0 })?;
            Box::new(BufReader::new(Guarded { decoder, made: 0, limits }))
        }
        _ => Box::new(reader),
    })
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

impl<R: BufRead> Decoder for flate2::bufread::MultiGzDecoder<Counted<R>> {
    fn taken(&self) -> u64 {
        self.get_ref().taken
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
    io::Error::new(io::ErrorKind::InvalidData, format!("decompression stopped: {why}"))
}

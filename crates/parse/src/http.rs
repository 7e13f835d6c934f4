//! HTTP responses as crawlers record them: head and payload, transfer and content codings undone.

use std::io::Read;

use brotli_decompressor::Decompressor;
use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use crate::RejectKind;
use crate::container::looks_like_html;
use crate::decode::is_control;

/// What the head of a response says.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) success: bool,
    /// The media type, in lower case, with parameters; empty where there is none.
    pub(crate) media: String,
    chunked: bool,
    /// The content codings, in the order in which they were applied.
    codings: Vec<String>,
    /// Where the body begins.
    body: usize,
}

/// Reads the head of a response, interim responses before it left out; `None` where there is none.
pub(crate) fn head(response: &[u8]) -> Option<Head> {
    let mut start = 0;
    loop {
        let rest = response.get(start..).filter(|rest| rest.starts_with(b"HTTP/"))?;
        let end = end_of_head(rest)?;
        let head = String::from_utf8_lossy(&rest[..end]).to_ascii_lowercase();
        let status = head.lines().next().and_then(|line| line.split_whitespace().nth(1)).unwrap_or_default();
        start += end;
        if !status.starts_with('1') {
            let field =
                |name| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
            return Some(Head {
                success: status.starts_with('2'),
                media: field("content-type:").to_owned(),
                chunked: field("transfer-encoding:").contains("chunked"),
                codings: field("content-encoding:")
                    .split(',')
                    .map(|coding| coding.trim().to_owned())
                    .collect(),
                body: start,
            });
        }
    }
}

/// Where the first blank line ends.
fn end_of_head(response: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'\n', response).find_map(|at| match &response[at + 1..] {
        [b'\n', ..] => Some(at + 2),
        [b'\r', b'\n', ..] => Some(at + 3),
        _ => None,
    })
}

/// The payload of a `response` that has this `head`.
///
/// Crawlers keep the head as it came but may have undone the codings that it names: a payload
/// that is not in chunks, or not compressed, is taken as it is.
///
/// # Errors
/// [`RejectKind::TooLarge`] where the payload unpacks to more than `limit` bytes.
pub(crate) fn payload(head: &Head, response: &[u8], limit: usize) -> Result<Vec<u8>, RejectKind> {
    /// More layers than this are no page.
    const LAYERS: usize = 2;
    let body = response.get(head.body..).unwrap_or_default();
    let mut payload = head.chunked.then(|| dechunk(body)).flatten().unwrap_or_else(|| body.to_vec());
    for coding in head.codings.iter().rev().take(LAYERS) {
        if let Some(unpacked) = unpacked(coding, &payload, limit)? {
            payload = unpacked;
        }
    }
    Ok(payload)
}

/// The chunks of `body` put together, the last of them perhaps cut; `None` where it is not in chunks.
fn dechunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(body.len());
    loop {
        let end = memchr::memchr(b'\n', body)?;
        let line = std::str::from_utf8(&body[..end]).ok()?;
        let size = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        body = &body[end + 1..];
        let Some((chunk, rest)) = body.split_at_checked(size) else {
            whole.extend_from_slice(body);
            return Some(whole);
        };
        whole.extend_from_slice(chunk);
        body = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
        if size == 0 || body.is_empty() {
            return Some(whole);
        }
    }
}

/// `payload` with `coding` undone as far as it can be: a page that was cut short is still a page.
/// `None` where it is not in that coding.
fn unpacked(coding: &str, payload: &[u8], limit: usize) -> Result<Option<Vec<u8>>, RejectKind> {
    let take = |reader: &mut dyn Read| {
        let mut whole = Vec::new();
        // What was read before an error stays.
        let _ = reader.take(limit as u64 + 1).read_to_end(&mut whole);
        whole
    };
    let whole = match coding {
        _ if is_text(payload) => return Ok(None),
        "gzip" | "x-gzip" if payload.starts_with(&[0x1F, 0x8B]) => take(&mut MultiGzDecoder::new(payload)),
        "deflate" if is_zlib(payload) => take(&mut ZlibDecoder::new(payload)),
        // Some servers leave out the zlib header that the standard asks for.
        "deflate" => take(&mut DeflateDecoder::new(payload)),
        "br" => take(&mut Decompressor::new(payload, BUFFER)),
        _ => return Ok(None),
    };
    match whole.len() {
        0 => Ok(None),
        n if n > limit => Err(RejectKind::TooLarge { limit }),
        _ => Ok(Some(whole)),
    }
}

const BUFFER: usize = 1 << 14;

/// Whether the payload is a page or a text as it stands: neither brotli nor bare deflate have a
/// mark to know them by, but within a few hundred bytes they have control characters, and within
/// few they are not UTF-8.
fn is_text(payload: &[u8]) -> bool {
    const FEW: usize = 128;
    const REACH: usize = 512;
    let head = &payload[..payload.len().min(REACH)];
    let is_plain = !head.iter().any(|byte| is_control(*byte));
    looks_like_html(payload) || is_plain && (payload.len() > FEW || std::str::from_utf8(payload).is_ok())
}

fn is_zlib(payload: &[u8]) -> bool {
    matches!(payload, [method, flags, ..]
        if method & 0x0F == 8 && (u16::from(*method) << 8 | u16::from(*flags)) % 31 == 0)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    const PAGE: &[u8] = b"<p>toll";
    /// [`PAGE`] as `brotli` packs it.
    const BROTLI: &[u8] = b"\x0b\x03\x80<p>toll\x03";

    fn read(response: &[u8]) -> Result<Vec<u8>, RejectKind> {
        payload(&head(response).unwrap(), response, 1000)
    }

    /// Writes `plain` through an encoder.
    macro_rules! packed {
        ($encoder:ident, $plain:expr) => {{
            let mut encoder = $encoder::new(Vec::new(), Compression::fast());
            encoder.write_all($plain).unwrap();
            encoder.finish().unwrap()
        }};
    }

    #[test]
    fn codings_are_undone_where_they_are_there() {
        let (gzip, zlib, bare) =
            (packed!(GzEncoder, PAGE), packed!(ZlibEncoder, PAGE), packed!(DeflateEncoder, PAGE));
        let cut = packed!(GzEncoder, &b"<p>toll ".repeat(50));
        let chunked = "Transfer-Encoding: chunked";
        for (head, body, expected) in [
            (chunked, &b"3\r\n<p>\r\n4;x=y\r\ntoll\r\n0\r\n\r\n"[..], "<p>toll"),
            (chunked, b"3\r\n<p>\r\nff\r\ntoll", "<p>toll"),
            (chunked, b"<p>toll\nrises", "<p>toll\nrises"),
            ("Content-Encoding: gzip", &gzip, "<p>toll"),
            ("Content-Encoding: x-gzip", &gzip, "<p>toll"),
            ("Content-Encoding: gzip, gzip", &packed!(GzEncoder, &gzip), "<p>toll"),
            ("Content-Encoding: gzip", PAGE, "<p>toll"),
            ("Content-Encoding: gzip", &cut[..cut.len() - 12], "<p>toll"),
            ("Content-Encoding: deflate", &zlib, "<p>toll"),
            ("Content-Encoding: deflate", &bare, "<p>toll"),
            ("Content-Encoding: deflate", b"toll", "toll"),
            ("Content-Encoding: br", BROTLI, "<p>toll"),
            ("Content-Encoding: br", PAGE, "<p>toll"),
            ("Content-Encoding: br", "Der Zoll steigt, hieß es.".as_bytes(), "Der Zoll steigt, hieß es."),
        ] {
            let response = [format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes(), body].concat();
            let payload = String::from_utf8(read(&response).unwrap()).unwrap();
            assert!(payload.starts_with(expected), "{head}: {payload}");
        }
    }

    #[test]
    fn the_head_ends_at_the_first_blank_line_behind_interim_responses() {
        let response =
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 404 Not Found\nContent-Type: Text/HTML\n\na\r\n\r\nb";
        let head = head(response).unwrap();
        assert_eq!((head.success, head.media.as_str()), (false, "text/html"));
        assert_eq!(payload(&head, response, 1000).unwrap(), b"a\r\n\r\nb");
    }

    #[test]
    fn a_payload_that_unpacks_to_too_much_is_refused() {
        let bomb = packed!(GzEncoder, &[b'a'; 5000]);
        let response = [&b"HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n"[..], &bomb].concat();
        assert_eq!(read(&response), Err(RejectKind::TooLarge { limit: 1000 }));
    }
}

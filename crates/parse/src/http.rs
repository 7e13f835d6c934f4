//! HTTP responses as crawlers record them: head and payload, transfer and content encodings undone.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use crate::RejectKind;

/// A response that brought something.
pub(crate) struct Response {
    /// Its media type, in lower case, with parameters.
    pub(crate) media: String,
    pub(crate) payload: Vec<u8>,
}

/// Reads a response; `None` for all but successes.
///
/// Crawlers keep the head as it came but may have undone the encodings that it names: a payload
/// that is not in chunks, or no gzip, is taken as it is.
///
/// # Errors
/// [`RejectKind::TooLarge`] where the payload unpacks to more than `limit` bytes.
pub(crate) fn read(response: &[u8], limit: usize) -> Result<Option<Response>, RejectKind> {
    let Some(end) = end_of_head(response) else { return Ok(None) };
    let (head, body) = response.split_at(end);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
    let status = head.lines().next().and_then(|line| line.split_whitespace().nth(1)).unwrap_or_default();
    if !status.starts_with('2') {
        return Ok(None);
    }
    let chunked = field("transfer-encoding:").contains("chunked");
    let payload = chunked.then(|| dechunk(body)).flatten().unwrap_or_else(|| body.to_vec());
    let zipped = field("content-encoding:").contains("gzip") && payload.starts_with(&[0x1F, 0x8B]);
    let payload = if zipped { unzip(&payload, limit)? } else { payload };
    Ok(Some(Response { media: field("content-type:").to_owned(), payload }))
}

fn end_of_head(response: &[u8]) -> Option<usize> {
    memchr::memmem::find(response, b"\r\n\r\n")
        .map(|at| at + 4)
        .or_else(|| memchr::memmem::find(response, b"\n\n").map(|at| at + 2))
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

/// `payload` unpacked, as far as it can be.
fn unzip(payload: &[u8], limit: usize) -> Result<Vec<u8>, RejectKind> {
    let mut whole = Vec::new();
    // What was read before an error stays: a page that was cut short is still a page.
    let _ = MultiGzDecoder::new(payload).take(limit as u64 + 1).read_to_end(&mut whole);
    if whole.len() > limit { Err(RejectKind::TooLarge { limit }) } else { Ok(whole) }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn payload(head: &str, body: &[u8]) -> Vec<u8> {
        let response = [format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes(), body].concat();
        read(&response, 1000).unwrap().unwrap().payload
    }

    #[test]
    fn encodings_are_undone_where_they_are_there() {
        let mut zip = GzEncoder::new(Vec::new(), Compression::fast());
        zip.write_all(b"<p>toll").unwrap();
        let zip = zip.finish().unwrap();
        let chunked = "Transfer-Encoding: chunked";
        for (head, body, expected) in [
            (chunked, &b"3\r\n<p>\r\n4;x=y\r\ntoll\r\n0\r\n\r\n"[..], "<p>toll"),
            (chunked, b"3\r\n<p>\r\nff\r\ntoll", "<p>toll"),
            (chunked, b"<p>toll\nrises", "<p>toll\nrises"),
            ("Content-Encoding: gzip", &zip, "<p>toll"),
            ("Content-Encoding: gzip", b"<p>toll", "<p>toll"),
        ] {
            assert_eq!(String::from_utf8(payload(head, body)).unwrap(), expected, "{head}");
        }
    }

    #[test]
    fn a_payload_that_unpacks_to_too_much_is_refused() {
        let mut zip =
            GzEncoder::new(b"HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n".to_vec(), Compression::fast());
        zip.write_all(&[b'a'; 5000]).unwrap();
        assert!(matches!(read(&zip.finish().unwrap(), 1000), Err(RejectKind::TooLarge { limit: 1000 })));
    }
}

//! Files that lie among scrapes and are none: told by their first bytes, refused with what to do.

use crate::RejectKind;

/// What a file begins with, what it is then, and what to do with it.
const SIGNATURES: &[(&[u8], &str, &str)] = &[
    (b"\x1F\x8B\x08", "gzip within a compressed file", UNPACK),
    (b"\x28\xB5\x2F\xFD", "zstd within a compressed file", UNPACK),
    (b"PK\x03\x04", "a ZIP archive or an office document", UNPACK),
    (b"PK\x05\x06", "an empty ZIP archive", UNPACK),
    (b"BZh", "compressed by bzip2", UNPACK),
    (b"\xFD7zXZ\0", "compressed by xz", UNPACK),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive", UNPACK),
    (b"Rar!\x1A\x07", "a RAR archive", UNPACK),
    (b"\x04\x22\x4D\x18", "compressed by lz4", UNPACK),
    (b"%PDF-", "a PDF file", "convert it to text first, for instance with pdftotext"),
    (b"{\\rtf", "an RTF file", "save it as text or HTML first"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an office document", "save it as text or HTML first"),
    (b"PAR1", "a Parquet file", TO_LINES),
    (b"ARROW1\0\0", "an Arrow file", TO_LINES),
    (b"SQLite format 3\0", "an SQLite database", TO_LINES),
    (b"Obj\x01", "an Avro file", TO_LINES),
    (b"\x89PNG\r\n\x1A\n", "a picture", "leave it out"),
    (b"\xFF\xD8\xFF", "a picture", "leave it out"),
    (b"GIF8", "a picture", "leave it out"),
];

const UNPACK: &str = "unpack it first: one layer of gzip or zstd is read, archives are not";
const TO_LINES: &str = "export it as JSONL first, one article a line";

/// What `bytes` are, where they are the beginning of something that is known not to be read.
pub(crate) fn foreign(bytes: &[u8]) -> Option<RejectKind> {
    if is_tar(bytes) {
        return Some(RejectKind::Foreign { what: "a tar archive", remedy: UNPACK });
    }
    if is_multipart(bytes) {
        let remedy = "save the page as HTML, or take its text/html part out of the message";
        return Some(RejectKind::Foreign { what: "a MIME message or saved web archive (MHTML)", remedy });
    }
    let known = SIGNATURES.iter().find(|(start, ..)| bytes.starts_with(start));
    known.map(|&(_, what, remedy)| RejectKind::Foreign { what, remedy })
}

fn is_tar(bytes: &[u8]) -> bool {
    bytes.get(257..262) == Some(b"ustar")
}

/// Whether `bytes` open with the header of a message in parts.
fn is_multipart(bytes: &[u8]) -> bool {
    const REACH: usize = 4096;
    let head = &bytes[..bytes.len().min(REACH)];
    let head = &head[..memchr::memmem::find(head, b"\n\n").unwrap_or(head.len())];
    let head = &head[..memchr::memmem::find(head, b"\r\n\r\n").unwrap_or(head.len())];
    let lines = || head.split(|byte| *byte == b'\n').map(<[u8]>::to_ascii_lowercase);
    lines().all(|line| {
        line.starts_with(b" ") || line.starts_with(b"\t") || line.contains(&b':') || line.is_empty()
    }) && lines().any(|line| line.starts_with(b"mime-version:"))
}

//! From bytes in any encoding of the web to text, with the way back.
//!
//! The encoding is, in this order: what a byte order mark says; UTF-8 where the bytes are it;
//! what the container or the page declares; what `chardetng` makes of the bytes.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};
use tallywire_article::{Run, SourceMap};

/// A document's text.
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Bytes of the byte order mark before it.
    mark: usize,
    /// How the text lies on the bytes behind the mark; verbatim where it has no runs.
    map: SourceMap,
}

/// Decodes `bytes`, which `declared` (a label of the Encoding Standard) may name the encoding of.
///
/// A sequence that is invalid becomes U+FFFD. Linear.
pub(crate) fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> Decoded<'a> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, bytes, mark);
    }
    let declared = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    if declared == Some(ISO_2022_JP) {
        return decode_as(ISO_2022_JP, bytes, 0);
    }
    if let Some(encoding) = utf_16_by_its_zeros(bytes) {
        return decode_as(encoding, bytes, 0);
    }
    if std::str::from_utf8(bytes).is_ok() || is_mostly_utf_8(bytes) {
        return decode_as(UTF_8, bytes, 0);
    }
    decode_as(declared.filter(|&e| e != UTF_8).unwrap_or_else(|| guess(bytes)), bytes, 0)
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8], mark: usize) -> Decoded<'a> {
    let rest = &bytes[mark..];
    if encoding != UTF_8 {
        let (text, map) = stepwise(encoding, rest);
        return Decoded { text: Cow::Owned(text), mark, map };
    }
    if let Ok(text) = std::str::from_utf8(rest) {
        return Decoded { text: Cow::Borrowed(text), mark, map: SourceMap::default() };
    }
    let (mut text, mut map) = (String::with_capacity(rest.len()), SourceMap::default());
    for chunk in rest.utf8_chunks() {
        text.push_str(chunk.valid());
        map.push_same(chunk.valid().len());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            map.push_other(char::REPLACEMENT_CHARACTER.len_utf8(), chunk.invalid().len(), 1);
        }
    }
    Decoded { text: Cow::Owned(text), mark, map }
}

/// Feeds a decoder byte by byte, since that is the only way to learn from it which bytes gave
/// which characters. ASCII runs of ASCII-compatible encodings are not fed at all.
fn stepwise(encoding: &'static Encoding, bytes: &[u8]) -> (String, SourceMap) {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let (mut text, mut map) = (String::with_capacity(bytes.len() * 2), SourceMap::default());
    // Two characters of four bytes, and U+FFFD before them, are the most that one byte can end.
    let mut out = [0; 32];
    let (mut at, mut pending) = (0, 0);
    let skips_ascii = encoding.is_ascii_compatible();
    while at < bytes.len() {
        if pending == 0 && skips_ascii && bytes[at].is_ascii() {
            let run = bytes[at..].iter().take_while(|byte| byte.is_ascii()).count();
            text.push_str(std::str::from_utf8(&bytes[at..at + run]).unwrap_or_default());
            map.push_same(run);
            at += run;
            continue;
        }
        let last = at + 1 == bytes.len();
        let mut input = &bytes[at..=at];
        let mut wrote = 0;
        loop {
            let (result, read, written) =
                decoder.decode_to_utf8_without_replacement(input, &mut out[wrote..], last);
            wrote += written;
            input = &input[read..];
            match result {
                DecoderResult::Malformed(..) if wrote + 3 <= out.len() => {
                    wrote += char::REPLACEMENT_CHARACTER.encode_utf8(&mut out[wrote..]).len();
                }
                _ => break,
            }
        }
        pending += 1;
        at += 1;
        if wrote > 0 {
            let piece = std::str::from_utf8(&out[..wrote]).unwrap_or_default();
            text.push_str(piece);
            map.push_other(piece.len(), pending, piece.chars().count());
            pending = 0;
        }
    }
    (text, map)
}

/// UTF-8 with a few bytes cut or mixed in is still UTF-8; Latin letters beyond ASCII alone rarely
/// make a valid sequence by chance.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    invalid == 0 || valid >= 4 * invalid
}

/// UTF-16 without a mark: nearly every other byte of its ASCII characters is zero.
fn utf_16_by_its_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(1024)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = head.len() / 8;
    // Beside a zero stands a letter; numbers in a binary file have control characters there.
    let is_text = |zero: usize| {
        head.chunks_exact(2).filter(|pair| pair[zero] == 0).all(|pair| {
            let c = char::from(pair[1 - zero]);
            c.is_whitespace() || !c.is_control()
        })
    };
    match () {
        () if head.len() < 8 => None,
        () if odd > many && even * 8 < odd && is_text(1) => Some(UTF_16LE),
        () if even > many && odd * 8 < even && is_text(0) => Some(UTF_16BE),
        () => None,
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

impl Decoded<'_> {
    /// Starts a walk along the text, from its first character on.
    pub(crate) fn locator(&self) -> Locator<'_> {
        Locator { text: &self.text, runs: self.map.runs(), used: 0, at: 0, raw: self.mark, chars: 0 }
    }
}

/// Walks a decoded text forward and knows where in the document it stands.
pub(crate) struct Locator<'a> {
    text: &'a str,
    runs: &'a [Run],
    /// Bytes or units of the first of `runs` that lie behind.
    used: usize,
    at: usize,
    pub(crate) raw: usize,
    pub(crate) chars: usize,
}

impl Locator<'_> {
    /// Goes on to byte `to` of the text; never goes back.
    pub(crate) fn skip_to(&mut self, to: usize) {
        self.walk(to, &mut SourceMap::default());
    }

    /// Goes on to byte `to` of the text and writes into `map` how what lies between stands in the
    /// document.
    pub(crate) fn copy_to(&mut self, to: usize, map: &mut SourceMap) {
        self.walk(to, map);
    }

    /// Goes on to byte `to`, for which the block has `text` bytes of its own.
    pub(crate) fn replace_to(&mut self, to: usize, text: usize, map: &mut SourceMap) {
        let (raw, chars) = (self.raw, self.chars);
        self.skip_to(to);
        map.push_other(text, self.raw - raw, self.chars - chars);
    }

    fn walk(&mut self, to: usize, map: &mut SourceMap) {
        while self.at < to {
            let left = to - self.at;
            match self.runs.first() {
                None => self.same(left, map),
                Some(Run::Same(n)) => {
                    let take = left.min(*n as usize - self.used);
                    self.same(take, map);
                    self.consumed(take, *n);
                }
                Some(&Run::Other(text, raw, chars, n)) => {
                    let size = (text as usize).max(1);
                    let take = left.div_ceil(size).min(n as usize - self.used);
                    for _ in 0..take {
                        map.push_other(text as usize, raw as usize, chars as usize);
                    }
                    self.at += take * text as usize;
                    self.raw += take * raw as usize;
                    self.chars += take * chars as usize;
                    self.consumed(take, n);
                }
            }
        }
    }

    fn same(&mut self, bytes: usize, map: &mut SourceMap) {
        let piece = self.text.get(self.at..self.at + bytes).unwrap_or_default();
        self.chars += piece.chars().count();
        self.at += bytes;
        self.raw += bytes;
        map.push_same(bytes);
    }

    fn consumed(&mut self, take: usize, of: u32) {
        self.used += take;
        if self.used >= of as usize {
            self.used = 0;
            self.runs = &self.runs[1..];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], declared: Option<&str>) -> String {
        decode(bytes, declared).text.into_owned()
    }

    #[test]
    fn the_encoding_is_found() {
        let (cyrillic, ..) = encoding_rs::WINDOWS_1251.encode("Порт закрыт до утра, сообщает агентство.");
        for (bytes, declared, expected) in [
            (&b"\xEF\xBB\xBFcaf\xC3\xA9"[..], None, "café"),
            (b"caf\xC3\xA9", Some("iso-8859-1"), "café"),
            (b"caf\xE9", Some("iso-8859-1"), "café"),
            (b"\xFF\xFEa\0b\0", None, "ab"),
            (b"t\0e\0n\0 \0t\0o\0n\0s\0", None, "ten tons"),
            (b"caf\xC3\xA9 caf\xC3\xA9 caf\xC3\xA9 caf\xC3\xA9 \xC3", None, "café café café café \u{FFFD}"),
            (&cyrillic, None, "Порт закрыт до утра, сообщает агентство."),
            (b"\xD8\x00a", Some("utf-16be"), "\u{FFFD}"),
            (b"\0\x01\x02\x03\0\x02\0\x01", None, "\0\x01\x02\x03\0\x02\0\x01"),
        ] {
            assert_eq!(text(bytes, declared), expected, "{bytes:?}");
        }
    }

    #[test]
    fn a_walk_counts_raw_bytes_and_characters() {
        let (bytes, ..) = encoding_rs::SHIFT_JIS.encode("円 12 円");
        let decoded = decode(&bytes, Some("shift_jis"));
        let mut locator = decoded.locator();
        locator.skip_to("円 ".len());
        assert_eq!((locator.raw, locator.chars), (3, 2));
        let mut map = SourceMap::default();
        locator.copy_to("円 12 円".len(), &mut map);
        assert_eq!((locator.raw, locator.chars), (8, 6));
        assert_eq!(map.runs(), [Run::Same(3), Run::Other(3, 2, 1, 1)]);
    }
}

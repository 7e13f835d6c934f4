//! From bytes in any encoding of the web to text, with the way back.
//!
//! Which encoding it is, `encoding.rs` tells. NUL bytes, which scrapers leave here and there, are no
//! part of the text; a document that is full of control characters is refused.

use std::borrow::Cow;

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};
use tallywire_article::{Run, SourceMap};

use crate::RejectKind;
use crate::encoding::{Found, find, is_mostly_utf_8};

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
///
/// # Errors
/// [`RejectKind::Binary`] where it is no text in any encoding.
pub(crate) fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> Result<Decoded<'a>, RejectKind> {
    let (found, mark) = find(bytes, declared);
    let rest = &bytes[mark..];
    if let Found::One(encoding) | Found::Mixed(encoding) = found
        && encoding.is_ascii_compatible()
        && let Some(at) = binary(rest)
    {
        return Err(RejectKind::Binary { at: mark + at });
    }
    if found == Found::One(UTF_8)
        && memchr::memchr(0, rest).is_none()
        && let Ok(text) = std::str::from_utf8(rest)
    {
        return Ok(Decoded { text: Cow::Borrowed(text), mark, map: SourceMap::default() });
    }
    let mut writer = Writer::with_capacity(rest.len());
    match found {
        Found::One(encoding) if encoding == UTF_8 => writer.utf_8(rest),
        Found::One(encoding) => writer.legacy(encoding, rest),
        Found::Mixed(encoding) => writer.mixed(encoding, rest),
        Found::Utf32 { big_endian } => writer.utf_32(rest, big_endian),
    }
    Ok(Decoded { text: Cow::Owned(writer.text), mark, map: writer.map })
}

/// Whether a byte is a control character that no text has; of those that some have, ESC belongs
/// to ISO-2022-JP.
pub(crate) fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0x0E..=0x1A | 0x1C..=0x1F)
}

/// Where the first control character stands in `bytes`, if they are full of them.
fn binary(bytes: &[u8]) -> Option<usize> {
    /// Noise has one in ten bytes of them.
    const ONE_IN: usize = 20;
    const REACH: usize = 1 << 16;
    let head = &bytes[..bytes.len().min(REACH)];
    let controls = head.iter().filter(|byte| is_control(**byte)).count();
    (controls * ONE_IN > head.len()).then(|| head.iter().position(|byte| is_control(*byte)))?
}

/// A text that is being decoded, and how it lies on the bytes.
struct Writer {
    text: String,
    map: SourceMap,
}

impl Writer {
    fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes * 2), map: SourceMap::default() }
    }

    /// Takes over text that stands in the document as it is, but for NUL.
    fn same(&mut self, text: &str) {
        for (at, piece) in text.split('\0').enumerate() {
            if at > 0 {
                self.map.push_other(0, 1, 1);
            }
            self.text.push_str(piece);
            self.map.push_same(piece.len());
        }
    }

    /// Adds what `raw` bytes decode to. Where that is several characters, as after a sequence that
    /// is broken off, each has the last of the bytes that are left for it: a block may end between.
    fn other(&mut self, text: &str, raw: usize) {
        let mut left = raw;
        let mut behind = text.chars().count();
        for c in text.chars() {
            behind -= 1;
            let own = left.saturating_sub(behind);
            left -= own;
            let length = if c == '\0' { 0 } else { c.len_utf8() };
            self.text.extend((length > 0).then_some(c));
            self.map.push_other(length, own, 1);
        }
    }

    fn utf_8(&mut self, bytes: &[u8]) {
        for chunk in bytes.utf8_chunks() {
            self.same(chunk.valid());
            if !chunk.invalid().is_empty() {
                self.other("\u{FFFD}", chunk.invalid().len());
            }
        }
    }

    /// Decodes each line by itself, as UTF-8 where it is that, else as `encoding`.
    fn mixed(&mut self, encoding: &'static Encoding, bytes: &[u8]) {
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            if is_mostly_utf_8(line) { self.utf_8(line) } else { self.legacy(encoding, line) }
        }
    }

    fn utf_32(&mut self, bytes: &[u8], big_endian: bool) {
        for unit in bytes.chunks(4) {
            let value = <[u8; 4]>::try_from(unit).ok();
            let value = value
                .map(|unit| if big_endian { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) });
            let c = value.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
            self.other(c.encode_utf8(&mut [0; 4]), unit.len());
        }
    }

    fn legacy(&mut self, encoding: &'static Encoding, bytes: &[u8]) {
        if encoding.is_single_byte() {
            self.single_byte(encoding, bytes);
        } else {
            self.stepwise(encoding, bytes);
        }
    }

    fn single_byte(&mut self, encoding: &'static Encoding, bytes: &[u8]) {
        let table: Vec<String> =
            (0x80..=0xFF).map(|byte| encoding.decode_without_bom_handling(&[byte]).0.into_owned()).collect();
        let mut at = 0;
        while at < bytes.len() {
            at += self.ascii(&bytes[at..]);
            if let Some(letter) = bytes.get(at).and_then(|byte| table.get(usize::from(*byte - 0x80))) {
                self.other(letter, 1);
                at += 1;
            }
        }
    }

    /// Feeds a decoder byte by byte, since that is the only way to learn from it which bytes gave
    /// which characters. ASCII runs of ASCII-compatible encodings are not fed at all.
    fn stepwise(&mut self, encoding: &'static Encoding, bytes: &[u8]) {
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let (mut at, mut pending) = (0, 0);
        let skips_ascii = encoding.is_ascii_compatible();
        while at < bytes.len() {
            if pending == 0 && skips_ascii {
                at += self.ascii(&bytes[at..]);
            }
            let Some(byte) = bytes.get(at) else { break };
            let mut out = [0; 32];
            let wrote = step(&mut decoder, *byte, at + 1 == bytes.len(), &mut out);
            pending += 1;
            at += 1;
            if wrote > 0 {
                self.other(std::str::from_utf8(&out[..wrote]).unwrap_or_default(), pending);
                pending = 0;
            }
        }
    }

    /// Takes over the ASCII that `bytes` begin with; returns how much that was.
    fn ascii(&mut self, bytes: &[u8]) -> usize {
        let run = bytes.iter().take_while(|byte| byte.is_ascii()).count();
        self.same(std::str::from_utf8(&bytes[..run]).unwrap_or_default());
        run
    }
}

/// Feeds `byte` to `decoder`; returns how many bytes of text that has put into `out`.
///
/// Two characters of four bytes, and U+FFFD before them, are the most that one byte can end.
fn step(decoder: &mut Decoder, byte: u8, last: bool, out: &mut [u8; 32]) -> usize {
    let (mut input, mut wrote) = (&[byte][..], 0);
    loop {
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(input, &mut out[wrote..], last);
        wrote += written;
        input = &input[read..];
        match result {
            DecoderResult::Malformed(..) if wrote + 3 <= out.len() => {
                wrote += char::REPLACEMENT_CHARACTER.encode_utf8(&mut out[wrote..]).len();
            }
            _ => return wrote,
        }
    }
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
    /// Goes on to byte `to` of the text, behind what gave no text there; never goes back.
    pub(crate) fn skip_to(&mut self, to: usize) {
        self.walk(to, &mut SourceMap::default());
        while let Some(&Run::Other(0, raw, chars, n)) = self.runs.first() {
            let left = n as usize - self.used;
            self.raw += raw as usize * left;
            self.chars += chars as usize * left;
            self.consumed(left, n);
        }
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
        decode(bytes, declared).map_or_else(|kind| kind.to_string(), |decoded| decoded.text.into_owned())
    }

    #[test]
    fn all_bytes_are_read() {
        for (bytes, declared, expected) in [
            (&b"\xEF\xBB\xBFcaf\xC3\xA9"[..], None, "café"),
            (b"\xFF\xFEa\0b\0", None, "ab"),
            (b"\xFF\xFE\0\0a\0\0\0\xE9\0\0\0", None, "aé"),
            (b"\0\0\xFE\xFF\0\x01\xF6\0\0\x11\0\0\0\0", None, "\u{1F600}\u{FFFD}\u{FFFD}"),
            (b"\xD8\x00a", Some("utf-16be"), "\u{FFFD}"),
            (
                b"ten\0 tons of grain were unloaded at the quay on Monday",
                None,
                "ten tons of grain were unloaded at the quay on Monday",
            ),
            (
                b"\0\x01\x02\x03\0\x02\0\x01",
                None,
                "no text: it is full of control characters, from byte 0 on",
            ),
        ] {
            assert_eq!(text(bytes, declared), expected, "{bytes:?}");
        }
    }

    #[test]
    fn lines_in_another_encoding_are_read_in_theirs() {
        let line = |number: usize| format!("Порт закрыт до утра, сообщает агентство: {number}.\n");
        let mut bytes = Vec::new();
        for number in 0..10 {
            match number % 2 {
                0 => bytes.extend_from_slice(line(number).as_bytes()),
                _ => bytes.extend_from_slice(&encoding_rs::WINDOWS_1251.encode(&line(number)).0),
            }
        }
        assert_eq!(text(&bytes, None), (0..10).map(line).collect::<String>());
    }

    proptest::proptest! {
        #[test]
        fn each_character_leads_to_its_bytes(text in "[a-zäéßżŁЖдЮ円日東あカ한국中文. \n]{0,40}", choice in 0..9_usize) {
            let labels = ["windows-1252", "iso-8859-2", "windows-1251", "koi8-r", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];
            let encoding = Encoding::for_label(labels[choice].as_bytes()).unwrap();
            let (bytes, ..) = encoding.encode(&text);
            let mut writer = Writer::with_capacity(bytes.len());
            writer.legacy(encoding, &bytes);
            let all = |bytes| encoding.decode_without_bom_handling(bytes).0;
            assert_eq!(writer.text, all(&bytes));
            let decoded = Decoded { text: Cow::Borrowed(&writer.text), mark: 0, map: writer.map.clone() };
            let mut locator = decoded.locator();
            for (at, _) in writer.text.char_indices() {
                locator.skip_to(at);
                assert_eq!(all(&bytes[..locator.raw]), writer.text[..at]);
            }
        }
    }

    #[test]
    fn a_walk_counts_raw_bytes_and_characters() {
        let (bytes, ..) = encoding_rs::SHIFT_JIS.encode("円 12 円");
        let decoded = decode(&bytes, Some("shift_jis")).unwrap();
        let mut locator = decoded.locator();
        locator.skip_to("円 ".len());
        assert_eq!((locator.raw, locator.chars), (3, 2));
        let mut map = SourceMap::default();
        locator.copy_to("円 12 円".len(), &mut map);
        assert_eq!((locator.raw, locator.chars), (8, 6));
        assert_eq!(map.runs(), [Run::Same(3), Run::Other(3, 2, 1, 1)]);
    }

    #[test]
    fn a_block_may_end_between_a_broken_sequence_and_what_follows() {
        let decoded = decode(b"\x82\xA0\x82\xA2\x82 \x82\xA4\x82\xA6\x82\xA8", Some("shift_jis")).unwrap();
        assert_eq!(decoded.text, "あい\u{FFFD} うえお");
        let mut locator = decoded.locator();
        for (at, raw) in [("あい".len(), 4), ("あい\u{FFFD}".len(), 5), ("あい\u{FFFD} ".len(), 6)] {
            locator.skip_to(at);
            assert_eq!(locator.raw, raw);
        }
    }

    #[test]
    fn a_walk_goes_over_nul() {
        let decoded = decode(b"The toll\0 rises by ten percent in the coming month of May", None).unwrap();
        let mut locator = decoded.locator();
        locator.skip_to("The toll rises".len());
        assert_eq!((locator.raw, locator.chars), (15, 15));
    }

    #[test]
    fn a_block_begins_behind_nul() {
        let bytes =
            b"The toll rises\n\0\0by ten percent in the coming month of May, of all months\0\n\0It is said.";
        let document = crate::Document {
            name: "a".into(),
            source: "a".into(),
            bytes: bytes.to_vec(),
            format: crate::Format::Text,
            hints: crate::Hints::default(),
        };
        for block in crate::article(&document).unwrap().blocks {
            assert!(block.is_sound(), "{block:?}");
            assert!(bytes[block.byte.start..].starts_with(&block.text.as_bytes()[..3]), "{block:?}");
        }
    }
}

//! Which encoding a document is in.
//!
//! In this order: what a byte order mark says; UTF-8 where the bytes are it; what the container or
//! the page declares, unless the bytes belie it; what `chardetng` makes of the bytes. Where some lines are
//! UTF-8 and others are not, as in files that were put together, each is read by itself.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE};

/// The encoding of a document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Found {
    /// All of it is in this one.
    One(&'static Encoding),
    /// The lines that are not UTF-8 are in this one.
    Mixed(&'static Encoding),
    /// UTF-32, which the Encoding Standard leaves out.
    Utf32 {
        /// Whether the first byte of a unit is the highest.
        big_endian: bool,
    },
}

/// The encoding of `bytes` with the length of their byte order mark; `declared` is what its container or
/// the page itself says.
pub(crate) fn find(bytes: &[u8], declared: Option<&str>) -> (Found, usize) {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] => return (Found::Utf32 { big_endian: false }, 4),
        [0, 0, 0xFE, 0xFF, ..] => return (Found::Utf32 { big_endian: true }, 4),
        _ => {}
    }
    match Encoding::for_bom(bytes) {
        Some((encoding, mark)) if encoding == UTF_8 => (by_lines(&bytes[mark..], Some(UTF_8)), mark),
        Some((encoding, mark)) => (Found::One(encoding), mark),
        None => (without_mark(bytes, declared), 0),
    }
}

fn without_mark(bytes: &[u8], declared: Option<&str>) -> Found {
    let declared = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    let declared = declared.filter(|encoding| *encoding != REPLACEMENT);
    if let Some(encoding) = declared
        && (encoding == ISO_2022_JP || !encoding.is_ascii_compatible() && std::str::from_utf8(bytes).is_err())
    {
        return Found::One(encoding);
    }
    match utf_16_by_its_zeros(bytes) {
        Some(encoding) => Found::One(encoding),
        None => by_lines(bytes, declared),
    }
}

/// Weighs the lines that are UTF-8 beyond ASCII against those that are not. A few cut characters do not
/// make a text another encoding, nor do a few sequences of another that look like UTF-8 by chance.
fn by_lines(bytes: &[u8], declared: Option<&'static Encoding>) -> Found {
    if std::str::from_utf8(bytes).is_ok() {
        return Found::One(UTF_8);
    }
    let (mut valid, mut invalid) = (0, 0);
    let mut others = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let (good, bad) = utf_8_sequences(line);
        if good >= MOSTLY * bad {
            valid += good;
        } else {
            invalid += bad;
            others.push(line);
        }
    }
    if others.is_empty() {
        return Found::One(UTF_8);
    }
    let encoding = legacy(&others, declared);
    if valid * MOSTLY >= invalid { Found::Mixed(encoding) } else { Found::One(encoding) }
}

/// So many valid sequences outweigh an invalid one.
const MOSTLY: usize = 4;

/// How many characters beyond ASCII are valid UTF-8, and how many sequences are not.
fn utf_8_sequences(bytes: &[u8]) -> (usize, usize) {
    let (mut valid, mut invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    (valid, invalid)
}

/// UTF-8 with a few bytes cut or mixed in is still UTF-8; letters of other encodings rarely make a
/// valid sequence by chance.
pub(crate) fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (valid, invalid) = utf_8_sequences(bytes);
    valid >= MOSTLY * invalid
}

/// The encoding of `lines` that are not UTF-8: what is declared, unless the bytes belie it.
fn legacy(lines: &[&[u8]], declared: Option<&'static Encoding>) -> &'static Encoding {
    declared.filter(|encoding| fits(encoding, lines)).unwrap_or_else(|| guess(lines))
}

fn fits(encoding: &'static Encoding, lines: &[&[u8]]) -> bool {
    if encoding.is_single_byte() {
        return !is_latin(encoding) || !has_runs(lines);
    }
    let (mut valid, mut invalid) = (0, 0);
    for line in lines {
        let text = encoding.decode_without_bom_handling(line).0;
        let broken = text.matches(char::REPLACEMENT_CHARACTER).count();
        valid += text.chars().filter(|c| !c.is_ascii()).count() - broken;
        invalid += broken;
    }
    encoding != UTF_8 && valid >= MOSTLY * invalid
}

fn guess(lines: &[&[u8]]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    for line in lines {
        detector.feed(line, false);
    }
    detector.feed(b"", true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Servers that are not set up say so of every page.
fn is_latin(encoding: &'static Encoding) -> bool {
    encoding == encoding_rs::WINDOWS_1252
}

/// Whether most bytes beyond ASCII stand beside others: in the languages of windows-1252 they are
/// single letters among plain ones, in all others whole words.
fn has_runs(lines: &[&[u8]]) -> bool {
    let (mut single, mut beside) = (0_usize, 0_usize);
    for line in lines {
        for run in line.split(u8::is_ascii).filter(|run| !run.is_empty()) {
            if run.len() > 2 { beside += run.len() } else { single += run.len() }
        }
    }
    beside > single
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

#[cfg(test)]
mod tests {
    use super::*;

    const CYRILLIC: &str = "Порт закрыт до утра, сообщает агентство, и сбор вырастет на десять процентов.";

    #[test]
    fn the_encoding_is_told() {
        for (text, written, declared, expected) in [
            ("café", "utf-8", Some("iso-8859-1"), "UTF-8"),
            ("Le café est fermé", "windows-1252", Some("iso-8859-1"), "windows-1252"),
            ("Le café est fermé", "windows-1252", Some("utf-8"), "windows-1252"),
            ("Le café est fermé", "windows-1252", Some("no such charset"), "windows-1252"),
            (CYRILLIC, "windows-1251", None, "windows-1251"),
            (CYRILLIC, "windows-1251", Some("iso-8859-1"), "windows-1251"),
            (CYRILLIC, "koi8-r", None, "KOI8-U"),
            (CYRILLIC, "koi8-r", Some("koi8-r"), "KOI8-R"),
            (
                "Przystań będzie zamknięta do świtu, poinformował zarząd; opłata wzrośnie.",
                "iso-8859-2",
                None,
                "ISO-8859-2",
            ),
            (
                "ارتفعت رسوم الميناء بنسبة عشرة في المئة في شهر مايو حسب ما ذكرت الهيئة",
                "windows-1256",
                None,
                "windows-1256",
            ),
            (
                "הנמל העלה את האגרה בעשרה אחוזים בחודש מאי, כך נמסר ביום שלישי",
                "windows-1255",
                None,
                "windows-1255",
            ),
            ("ท่าเรือจะขึ้นค่าธรรมเนียมร้อยละสิบในเดือนพฤษภาคม", "windows-874", None, "windows-874"),
            ("港口将在五月把费用提高百分之十，管理局周二说。", "gb18030", None, "GBK"),
            ("港湾当局は五月に料金を一割引き上げると火曜日に発表した。", "shift_jis", None, "Shift_JIS"),
            (
                "港湾当局は五月に料金を一割引き上げると火曜日に発表した。",
                "shift_jis",
                Some("euc-jp"),
                "Shift_JIS",
            ),
            ("항만 당국은 오월에 요금을 십 퍼센트 올린다고 화요일에 밝혔다.", "euc-kr", None, "EUC-KR"),
        ] {
            let written = Encoding::for_label(written.as_bytes()).unwrap();
            let (bytes, ..) = written.encode(text);
            let found = find(&bytes, declared).0;
            assert!(
                matches!(found, Found::One(e) if e.name() == expected),
                "{text} in {}: {found:?}",
                written.name()
            );
        }
    }

    #[test]
    fn marks_and_zeros_tell_unicode() {
        for (bytes, expected) in [
            (&b"\xEF\xBB\xBFa"[..], (Found::One(UTF_8), 3)),
            (b"\xFF\xFEa\0", (Found::One(UTF_16LE), 2)),
            (b"\xFE\xFF\0a", (Found::One(UTF_16BE), 2)),
            (b"\xFF\xFE\0\0a\0\0\0", (Found::Utf32 { big_endian: false }, 4)),
            (b"t\0e\0n\0 \0t\0o\0n\0s\0", (Found::One(UTF_16LE), 0)),
            (b"\0t\0e\0n\0 \0t\0o\0n\0s", (Found::One(UTF_16BE), 0)),
            (b"caf\xC3\xA9 caf\xC3\xA9 caf\xC3\xA9 caf\xC3\xA9 \xC3", (Found::One(UTF_8), 0)),
        ] {
            assert_eq!(find(bytes, None), expected, "{bytes:?}");
        }
    }
}

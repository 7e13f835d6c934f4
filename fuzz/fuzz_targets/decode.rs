//! Documents in every encoding of the web: the first byte chooses what the container says, if anything.
#![no_main]

use tallywire_fuzz::one;
use tallywire_parse::Format;

const CHARSETS: &[&str] = &[
    "utf-8", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-2", "iso-8859-8-i", "windows-1251", "windows-1255",
    "windows-1256", "windows-874", "koi8-r", "macintosh", "gbk", "gb18030", "big5", "shift_jis", "euc-jp",
    "iso-2022-jp", "euc-kr", "x-user-defined", "replacement", "no-such-charset",
];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    // Past the list, nothing is said and the encoding is guessed.
    one(bytes, Format::Text, CHARSETS.get(usize::from(*choice)).copied());
});

//! Files of JSON lines: dumps, and `article/1` records.
#![no_main]

use tallywire_fuzz::file;
use tallywire_parse::Format;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| file(bytes, Format::Jsonl));

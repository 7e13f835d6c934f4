//! Plain-text scrapes.
#![no_main]

use tallywire_fuzz::one;
use tallywire_parse::Format;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| one(bytes, Format::Text, None));

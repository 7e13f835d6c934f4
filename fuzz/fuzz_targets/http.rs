//! HTTP responses within a WARC record whose length is right: chunks, gzip, deflate and brotli.
#![no_main]

use tallywire_fuzz::file;
use tallywire_parse::Format;

libfuzzer_sys::fuzz_target!(|response: &[u8]| {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n\
         Content-Length: {}\r\n\r\n",
        response.len()
    );
    file(&[head.as_bytes(), response, b"\r\n\r\n"].concat(), Format::Warc);
});

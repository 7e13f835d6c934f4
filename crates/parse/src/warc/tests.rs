use super::*;

/// A record of text; `fields` are further lines of its header.
fn record(kind: &str, fields: &str, content: &str) -> String {
    let length = content.len();
    format!("WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Length: {length}\r\n{fields}\r\n{content}\r\n\r\n")
}

/// A conversion of `text`.
fn text(text: &str) -> String {
    record("conversion", "Content-Type: text/plain\r\n", text)
}

fn read(warc: &str) -> Vec<String> {
    let records = Records::new(warc.as_bytes(), "a", "a", 1000);
    let shown =
        |document: Document| format!("{:?} {}", document.format, String::from_utf8_lossy(&document.bytes));
    records.map(|record| record.map_or_else(|reject| reject.to_string(), shown)).collect()
}

#[test]
fn headers_are_read_as_crawlers_write_them() {
    let fetched = "WARC-Date: 2025-03-04T08:00:00Z\r\n";
    let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"koi8-r\"; x=y\r\n\r\n<p>toll";
    let fields = format!(
        "{fetched}Content-Type: application/http;\r\n msgtype=response\r\nWARC-Target-URI:\r\n\t<https://example.org/toll>\r\n"
    );
    let warc = record("response", &fields, response);
    let document = Records::new(warc.as_bytes(), "a", "d/a", 1000).next().unwrap().unwrap();
    assert_eq!((document.name.as_str(), document.source.as_str()), ("a#1", "d/a#1"));
    assert_eq!((document.bytes.as_slice(), document.format), (&b"<p>toll"[..], Format::Html));
    let hints = Hints {
        url: Some("https://example.org/toll".into()),
        charset: Some("koi8-r".into()),
        fetched: Some("2025-03-04T08:00:00Z".into()),
        ..Hints::default()
    };
    assert_eq!(document.hints, hints);
}

#[test]
fn only_pages_and_texts_are_documents() {
    let http = "Content-Type: application/http\r\n";
    let warc = [
        record("warcinfo", "Content-Type: application/warc-fields\r\n", "software: x"),
        record("request", http, "GET / HTTP/1.1\r\n\r\n"),
        record("response", http, "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>moved"),
        record("response", http, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
        record("response", http, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n<html><p>toll"),
        record("revisit", http, "HTTP/1.1 200 OK\r\n\r\n"),
        record("resource", "Content-Type: text/html\r\n", "<p>quay"),
        record("resource", "", "<html>port"),
        record("metadata", "", "x: y"),
        text("The toll rises."),
    ];
    let warc = warc.concat();
    let mut records = Records::new(warc.as_bytes(), "a", "a", 1000);
    let read: Vec<_> = records.by_ref().map(|record| record.unwrap().source).collect();
    assert_eq!(read, ["a#5", "a#7", "a#8", "a#10"]);
    let passed_over = PassedOver::from([(ABOUT_THE_CRAWL, 4), (NO_SUCCESS, 1), (NO_TEXT, 1)]);
    assert_eq!(records.passed_over, passed_over);
}

#[test]
fn a_bad_record_costs_itself_alone() {
    let (good, long) = (text("good"), text(&"long ".repeat(300)));
    let (short, unstated) = (good.replace(": 4", ": 2"), good.replace("Content-Length: 4\r\n", ""));
    let lied = "a#2: the WARC record is not 2 bytes long as it says: no other begins behind it";
    for (what, bad, expected) in [
        ("nothing", "", &["Text good", "Text good"][..]),
        ("short", &short, &["Text good", lied, "Text good"]),
        ("too large", &long, &["Text good", "a#2: larger than 1000 bytes", "Text good"]),
        ("no length", &unstated, &["Text good"; 3]),
        ("noise", "\u{1}\n\nWARC 2\n", &["Text good", "a#2: no WARC record begins here", "Text good"]),
        ("line feeds alone", &good.replace('\r', ""), &["Text good"; 3]),
        (
            "a record within",
            &text("a\r\n\r\nWARC/1.0\r\n\r\nb"),
            &["Text good", "Text a\r\n\r\nWARC/1.0\r\n\r\nb", "Text good"],
        ),
        (
            "many fields",
            &good.replace("\r\nContent", &("\r\nX: y".repeat(300) + "\r\nContent")),
            &["Text good", "a#2: no WARC record begins here", "Text good"],
        ),
    ] {
        assert_eq!(read(&format!("{good}{bad}{good}")), expected, "{what}");
    }
}

//! What holds for any bytes, and how hostile input is met.

use std::fmt::Write as _;

use proptest::prelude::*;
use tallywire_article::{Article, BlockKind, Span};

use crate::{Document, Format, Hints, Options, RejectKind, article, documents};

fn read(name: &str, bytes: &[u8]) -> Vec<Result<Article, RejectKind>> {
    let options = Options::default();
    documents(bytes, name, name, &options)
        .map(|document| document.and_then(|document| article(&document)).map_err(|reject| reject.kind))
        .collect()
}

fn document(format: Format, bytes: &[u8]) -> Document {
    Document { name: "a".into(), source: "a".into(), bytes: bytes.to_vec(), format, hints: Hints::default() }
}

/// Blocks are ordered and apart, lie in the document, and where they are verbatim quote it.
fn assert_sound(article: &Article, bytes: &[u8]) {
    let mut end = Span::default();
    for block in &article.blocks {
        assert!(block.byte.start >= end.end && block.byte.end <= bytes.len(), "{block:?}");
        assert!(!block.why.is_empty() && !block.text.is_empty(), "{block:?}");
        if block.map.is_verbatim() {
            assert_eq!(&bytes[block.byte.start..block.byte.end], block.text.as_bytes());
        }
        let whole = block.locate(Span::new(0, block.text.len()));
        assert_eq!((whole.byte, whole.char), (block.byte, block.char), "{block:?}");
        end = block.byte;
    }
}

/// Every character that is not white space is in exactly one block.
fn assert_whole(article: &Article, text: &str) {
    let solid = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let blocks: String = article.blocks.iter().map(|block| solid(&block.text)).collect();
    assert_eq!(blocks, solid(text));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for name in ["a.txt", "a.html", "a.jsonl", "a.warc"] {
            let _ = read(name, &bytes);
        }
        for format in [Format::Text, Format::Html] {
            if let Ok(article) = article(&document(format, &bytes)) {
                assert_sound(&article, &bytes);
            }
        }
    }

    #[test]
    fn any_text_is_kept_whole(text in "([A-Za-zäß .,|«»0-9\u{A0}дом東京]{0,40}\n){0,12}") {
        if let Ok(article) = article(&document(Format::Text, text.as_bytes())) {
            assert_sound(&article, text.as_bytes());
            assert_whole(&article, &text);
        }
    }

    #[test]
    fn any_markup_is_traced_to_its_bytes(html in "(<[/]?(p|b|div|li|a href=x|br|h1|table|td|span|script|!--)>|[a-zä .]{1,12}|&amp;|&nbsp;|&#8364;|&x| {1,3}|\n){0,40}") {
        if let Ok(article) = article(&document(Format::Html, html.as_bytes())) {
            assert_sound(&article, html.as_bytes());
        }
    }
}

#[test]
fn other_encodings_are_traced_to_their_bytes() {
    let text = "Порт повышает сбор\n\nСбор вырастет на 10 процентов, сообщили в порту во вторник.";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(text);
    let article = article(&document(Format::Text, &bytes)).unwrap();
    let block = article.blocks.last().unwrap();
    let at = block.text.find("10").unwrap();
    let place = block.locate(Span::new(at, at + 2));
    assert_eq!(&bytes[place.byte.start..place.byte.end], b"10");
    assert_eq!(text.chars().skip(place.char.start).take(2).collect::<String>(), "10");
}

#[test]
fn words_of_a_page_are_found_in_its_source() {
    let html = "<p>The toll rises by <b>10&nbsp;percent</b> in May, the\n port &amp; its owner said.</p>";
    let article = article(&document(Format::Html, html.as_bytes())).unwrap();
    assert_eq!(article.body, "The toll rises by 10\u{A0}percent in May, the port & its owner said.");
    let block = &article.blocks[0];
    let quote = |words: &str| {
        let at = block.text.find(words).unwrap();
        block.locate(Span::new(at, at + words.len())).byte.of(html).unwrap()
    };
    assert_eq!(quote("10\u{A0}percent"), "10&nbsp;percent");
    assert_eq!(quote("the port"), "the\n port");
    assert_eq!(quote("&"), "&amp;");
}

#[test]
fn a_page_is_told_from_its_furniture() {
    let html = "<html><head><title>Toll rises by a tenth | Quay Herald</title></head><body>
        <nav><a href=/>Home</a> <a href=/w>World</a></nav>
        <article><h1>Toll rises by a tenth</h1><p class=standfirst>The port needs a new quay</p>
        <p>The port authority will raise its toll by 10 percent in May, it said on Tuesday.</p>
        <aside>Subscribe for less than the price of a ferry.</aside>
        <h2>What it pays for</h2><ul><li>A quay of 400 metres for larger ships.</li></ul></article>
        <footer>© Quay Herald</footer></body></html>";
    let article = article(&document(Format::Html, html.as_bytes())).unwrap();
    let shown = article.blocks.iter().fold(String::new(), |mut shown, block| {
        writeln!(shown, "{:?}: {}", block.kind, block.text).unwrap();
        shown
    });
    insta::assert_snapshot!(shown, @r"
    Navigation: Home World
    Title: Toll rises by a tenth
    Standfirst: The port needs a new quay
    Paragraph: The port authority will raise its toll by 10 percent in May, it said on Tuesday.
    Promo: Subscribe for less than the price of a ferry.
    Heading: What it pays for
    ListItem: A quay of 400 metres for larger ships.
    Footer: © Quay Herald
    ");
}

#[test]
fn what_cannot_be_read_is_refused_and_the_rest_is_done() {
    let lines = "{\"text\": \"The toll rises in May.\"}\n{\"text\": 3}\nnot json\n\n{\"text\": \" \"}\n{\"text\": \"It fell in June.\"}\n";
    let read = read("a.jsonl", lines.as_bytes());
    let shown: Vec<String> = read
        .iter()
        .map(|result| match result {
            Ok(article) => format!("{}: {}", article.source, article.body),
            Err(kind) => kind.to_string(),
        })
        .collect();
    assert_eq!(
        shown,
        [
            "a.jsonl:1: The toll rises in May.",
            "the object has no text under text, body, content and the like",
            "no JSON object: expected ident at line 1 column 2",
            "the document is empty",
            "a.jsonl:6: It fell in June.",
        ]
    );
}

#[test]
fn an_article_record_is_read_back_as_it_is() {
    let article =
        article(&document(Format::Html, b"<p>The toll rises by 10&nbsp;percent in May.</p>")).unwrap();
    let mut record = serde_json::to_value(&article).unwrap();
    record["schema"] = "article/1".into();
    assert_eq!(read("a.txt", record.to_string().as_bytes()), [Ok(article)]);
}

#[test]
fn a_record_of_a_wrong_length_costs_itself_alone() {
    let record = |length: usize, text: &str| {
        format!(
            "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n\r\n{text}\r\n\r\n"
        )
    };
    let (good, text) = (record(22, "The toll rises in May."), "It fell in June.");
    for lie in [4, 60, 90_000] {
        let warc = format!("{good}{}{good}", record(lie, text));
        let read = read("a.warc", warc.as_bytes());
        let bodies: Vec<_> =
            read.iter().map(|r| r.as_ref().map(|a| a.body.as_str()).map_err(Clone::clone)).collect();
        let lied = Err(RejectKind::WarcLength { stated: lie as u64 });
        assert_eq!(bodies, [Ok("The toll rises in May."), lied, Ok("The toll rises in May.")], "{lie}");
    }
}

#[test]
fn bad_documents_are_refused() {
    for (bytes, expected) in [
        (&b""[..], RejectKind::Empty),
        (b" \n\t\n", RejectKind::Empty),
        (b"\x7FELF\x02\x01\x01\0\0\0\0", RejectKind::Binary { at: 4 }),
        (b"<html><script>let a = 1;</script></html>", RejectKind::NoText),
    ] {
        assert_eq!(read("a", bytes), [Err(expected)], "{bytes:?}");
    }
    let options = Options { max_bytes: Some(8), ..Options::default() };
    let read: Vec<_> = documents(&b"The toll rises."[..], "a", "a", &options).collect();
    assert!(matches!(&read[..], [Err(reject)] if reject.kind == RejectKind::TooLarge { limit: 8 }));
}

#[test]
fn deep_and_long_input_is_read_in_linear_time() {
    let deep = "<div>".repeat(100_000) + "The toll rises in May." + &"</b>".repeat(100_000);
    assert_eq!(read("a.html", deep.as_bytes())[0].as_ref().unwrap().body, "The toll rises in May.");
    let inline = "<b>".repeat(100_000) + "The toll rises in May.";
    assert_eq!(read("a.html", inline.as_bytes())[0].as_ref().unwrap().body, "The toll rises in May.");
    let nested = "<div>The toll rises in May.".repeat(30_000);
    assert_eq!(read("a.html", nested.as_bytes())[0].as_ref().unwrap().blocks.len(), 30_000);
    let strings = format!("<script>{}</script>", "\"\\\\\\\"<p>".repeat(100_000));
    assert_eq!(read("a.html", strings.as_bytes()), [Err(RejectKind::NoText)]);
    let long = "The toll rises in May. ".repeat(200_000);
    assert_eq!(read("a.txt", long.as_bytes())[0].as_ref().unwrap().blocks[0].kind, BlockKind::Paragraph);
    let unclosed = "<script>".repeat(50_000) + &"<p x='".repeat(50_000);
    assert_eq!(read("a.html", unclosed.as_bytes()), [Err(RejectKind::NoText)]);
    let title = "CNN | ".repeat(100_000) + "Home » ".repeat(100_000).as_str() + "The toll of the port rises";
    let page = format!("<title>{title}</title><h1>{title}</h1><p>The toll rises in May, the port said.</p>");
    assert_eq!(
        read("a.html", page.as_bytes())[0].as_ref().unwrap().body,
        "The toll rises in May, the port said."
    );
    let scrape = format!("{title}\n\nThe toll rises in May, the port said.\n");
    assert!(read("a.txt", scrape.as_bytes())[0].as_ref().unwrap().body.ends_with("the port said."));
}

#[test]
fn a_list_that_ends_the_text_is_text() {
    let items: String = (1..=10).fold(String::new(), |mut items, day| {
        write!(items, "<li>{day} June: Wessmar, quay number {day}</li>").unwrap();
        items
    });
    let html = format!(
        "<div><div><p>The ferry line will call at every quay in June, it said on Tuesday.</p>\
         <p>The toll for it stays as it is, the port authority said.</p><ul>{items}</ul></div>\
         <div>Contact</div></div>"
    );
    let article = article(&document(Format::Html, html.as_bytes())).unwrap();
    assert!(article.body.ends_with("10 June: Wessmar, quay number 10"), "{}", article.body);
}

#[test]
fn a_wrapped_scrape_is_read_in_paragraphs() {
    let text = "Toll rises by a tenth\n\nThe port authority will raise its toll by 10 percent in the\n\
        coming month, it said on Tuesday, and the shipping lines that\n\
        use the long berths pay twice as much, or about 1,250 euros a\n\
        call.\n";
    let article = article(&document(Format::Text, text.as_bytes())).unwrap();
    assert_sound(&article, text.as_bytes());
    let block = article.blocks.last().unwrap();
    assert_eq!((article.blocks.len(), block.kind), (2, BlockKind::Paragraph));
    let at = block.text.find("a call").unwrap();
    assert_eq!(block.locate(Span::new(at, at + 6)).byte.of(text), Some("a\ncall"));
}

#[test]
fn the_text_goes_on_behind_a_table_and_in_sections_named_for_their_looks() {
    let cells = "<tr><td>Wessmar</td><td>12</td></tr>".repeat(40);
    let html = format!(
        "<div><div class=content-menu-section><p>The ferry line will call at every quay of the harbour in June, \
         and the toll for it stays as it is, the port authority said on Tuesday.</p></div>\
         <div class=content-menu-section><table>{cells}</table><p>Most of the calls are made in the morning, and \
         none of them on the last day of the month, which has always been a day of rest here.</p></div>\
         <div class=content-menu-section><p>The line has asked for a second berth, for which the authority wants \
         to be paid at once, and in full, before the work on it begins.</p></div></div>"
    );
    let article = article(&document(Format::Html, html.as_bytes())).unwrap();
    assert!(
        article.body.starts_with("The ferry line") && article.body.ends_with("begins."),
        "{}",
        article.body
    );
}

#[test]
fn comments_of_any_length_and_boxes_with_offers_are_not_the_text() {
    let comment =
        "I have used this harbour for twenty years and have never paid so much for so little of a quay.";
    let comments = format!("<li class=comment><p>{comment}</p></li>").repeat(30);
    let html = format!(
        "<article><div class=entry-content><p>The port authority will raise its toll by 10 percent in May, it said on Tuesday, \
         and shipping lines will pay twice as much for the berths that are the longest in the harbour.</p>\
         <p>The lines have asked it to wait until the new quay is built, which takes two years.</p>\
         <div><h3>Related links</h3><a href=/x>The harbour in numbers</a></div>\
         <p>The last rise was three years ago, when the harbour was dredged.</p></div></article>\
         <div id=comments><ol>{comments}</ol></div>"
    );
    let article = article(&document(Format::Html, html.as_bytes())).unwrap();
    assert!(
        article.body.starts_with("The port authority") && article.body.ends_with("was dredged."),
        "{}",
        article.body
    );
}

#[test]
fn quoted_posts_and_tables_are_text_where_their_pictures_are_not() {
    let html = "<div><p>The port authority will raise its toll by 10 percent in May, it said on Tuesday.</p>\
        <div class=social-embed><blockquote><p>We will all pay for this</p>Ada Finch, 5 May 2024</blockquote></div>\
        <p>The shipping lines have asked it to wait until the new quay is built.</p>\
        <figure><img src=a.jpg><div>The old quay in winter</div></figure>\
        <figure><table><tr><td>Toll for large ships</td><td>12 euros a ton</td></tr></table></figure>\
        <p>It has not answered them yet, and has said that it need not.</p></div>";
    let article = article(&document(Format::Html, html.as_bytes())).unwrap();
    let kinds: Vec<_> = article.blocks.iter().map(|block| (block.kind, block.text.as_str())).collect();
    assert!(kinds.contains(&(BlockKind::Quote, "We will all pay for this")), "{kinds:?}");
    assert!(kinds.contains(&(BlockKind::Caption, "The old quay in winter")), "{kinds:?}");
    assert!(kinds.contains(&(BlockKind::Paragraph, "Toll for large ships | 12 euros a ton")), "{kinds:?}");
}

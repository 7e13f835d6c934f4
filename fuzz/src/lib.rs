//! What every target asks of the articles that it gets, whatever the bytes were.

use tallywire_article::{Article, Block, Run, Span};
use tallywire_parse::{Document, Format, Hints, Options, article, documents};

/// The size above which a document is refused: small, so that what unpacks to much more than it is
/// is met often.
const MAX_BYTES: usize = 1 << 20;

/// Reads `bytes` as a file in `format`, and checks every article in it.
///
/// # Panics
/// If a promise of `tallywire-parse` is broken.
pub fn file(bytes: &[u8], format: Format) {
    let options = Options { format: Some(format), max_bytes: Some(MAX_BYTES), ..Options::default() };
    for document in documents(bytes, "name", "source", &options).flatten() {
        assert!(document.bytes.len() <= MAX_BYTES, "a document of {} bytes", document.bytes.len());
        check(&document);
    }
}

/// Reads `bytes` as one document in `format`, of which its container says that it is in `charset`.
///
/// # Panics
/// If a promise of `tallywire-parse` is broken.
pub fn one(bytes: &[u8], format: Format, charset: Option<&str>) {
    let hints = Hints { charset: charset.map(str::to_owned), ..Hints::default() };
    check(&Document { name: "name".into(), source: "source".into(), bytes: bytes.to_vec(), format, hints });
}

fn check(document: &Document) {
    let Ok(article) = article(document) else { return };
    sound(&article, (document.format != Format::Articles).then_some(&document.bytes));
}

/// The blocks stand in order and apart, each knows its way back, and says why it is what it is.
/// An article read back from its record has no `document` to compare it with.
fn sound(article: &Article, document: Option<&Vec<u8>>) {
    let mut end = 0;
    for block in &article.blocks {
        assert!(!block.text.is_empty() && !block.why.is_empty(), "{block:?}");
        assert!(block.byte.start >= end && block.byte.start <= block.byte.end, "{block:?} begins before {end}");
        end = block.byte.end;
        whole(block);
        if let Some(bytes) = document {
            assert!(end <= bytes.len(), "{block:?} ends behind the document");
            quotes(block, &bytes[block.byte.start..end]);
        }
    }
}

/// The text as a whole lies where the block does, and every character of it within.
fn whole(block: &Block) {
    let place = block.locate(Span::new(0, block.text.len()));
    assert_eq!((place.byte, place.char), (block.byte, block.char), "{block:?}");
    let mut locator = block.locator();
    let mut behind = block.byte.start;
    for (at, c) in block.text.char_indices() {
        let byte = locator.locate(Span::new(at, at + c.len_utf8())).byte;
        assert!(byte.start <= byte.end && byte.start >= behind && byte.end <= block.byte.end, "{at} of {block:?}");
        behind = byte.start;
    }
}

/// What the block says it took over as it is stands so in the document.
fn quotes(block: &Block, raw: &[u8]) {
    let text = block.text.as_bytes();
    if block.map.runs().is_empty() {
        assert_eq!(text, raw, "{block:?}");
    }
    let (mut here, mut there) = (0, 0);
    for run in block.map.runs() {
        let (own, source) = match *run {
            Run::Same(n) => {
                let n = n as usize;
                assert_eq!(text[here..here + n], raw[there..there + n], "byte {here} of {block:?}");
                (n, n)
            }
            Run::Other(own, source, _, n) => ((own * n) as usize, (source * n) as usize),
        };
        assert!(block.text.is_char_boundary(here + own), "byte {} of {block:?}", here + own);
        here += own;
        there += source;
    }
}

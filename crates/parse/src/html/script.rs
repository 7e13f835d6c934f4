//! The text of a page that shows none before its scripts have run: they carry it in a string.
//!
//! Whatever the framework, the text comes as one string of JSON or JavaScript, of markup or of
//! plain lines, at times within another string. The string with the most prose is read as a page.

use std::borrow::Cow;

use tallywire_article::Span;

use super::column::is_linked;
use super::page::{Page, Run, read};
use super::tokens::{Token, Tokens};
use crate::assemble::Piece;
use crate::line::{is_terminal, words};

/// Words of prose that a page shows if it shows its text, and that a string must hold.
const ENOUGH: usize = 60;

/// `page`, read from `html`, or where it shows hardly any prose what its scripts show.
///
/// Linear: each string is read at most once as a string of the script and once within another.
pub(super) fn shown(page: Page, html: &str) -> Page {
    if has_text(&page) {
        return page;
    }
    let scripts = Tokens::new(html).filter_map(|token| match token {
        Token::Raw { name: "script", content } => Some(Piece::same(content)),
        _ => None,
    });
    let mut best = (ENOUGH, None);
    for script in scripts {
        let Some(text) = script.source.of(html) else { continue };
        for string in strings(&Source { text: text.into(), pieces: vec![script] }) {
            let inner = strings(&string);
            for string in std::iter::once(string).chain(inner) {
                let found = string.page();
                let words = prose(&found);
                if words >= best.0 {
                    best = (words, Some(found));
                }
            }
        }
    }
    match best.1 {
        Some(found) => Page { metadata: page.metadata, ..found },
        None => page,
    }
}

/// Words of the sentences of a page that are no links.
fn prose(page: &Page) -> usize {
    page.runs.iter().map(sentence).sum()
}

/// Whether a page has as much prose as one that shows its text; looks no further than need be.
fn has_text(page: &Page) -> bool {
    let mut left = ENOUGH;
    page.runs.iter().any(|run| {
        left = left.saturating_sub(sentence(run));
        left == 0
    })
}

/// The words of a run that is a sentence.
fn sentence(run: &Run) -> usize {
    const SHORTEST: usize = 6;
    let words = if is_terminal(&run.text) && !is_linked(run) { words(&run.text) } else { 0 };
    if words >= SHORTEST { words } else { 0 }
}

/// A string, and where each part of it stands in the page.
struct Source<'a> {
    text: Cow<'a, str>,
    pieces: Vec<Piece>,
}

/// What stands between one quotation mark and the next, if it is long enough to be a text.
///
/// Single quotes and comments may put a reader of scripts out of step: hence between any two marks,
/// whether they open or close.
fn strings(source: &Source<'_>) -> Vec<Source<'static>> {
    const SHORTEST: usize = 400;
    let mut strings = Vec::new();
    let (mut start, mut at) = (0, 0);
    let bytes = source.text.as_bytes();
    while let Some(mark) = memchr::memchr2(b'"', b'\\', &bytes[at..]).map(|mark| at + mark) {
        at = mark + 1;
        if bytes[mark] == b'\\' {
            at = (at + 1).min(bytes.len());
            continue;
        }
        if mark - start >= SHORTEST {
            strings.extend(source.unescaped(Span::new(start, mark)));
        }
        start = at;
    }
    strings
}

impl Source<'_> {
    /// A part of the string with its escapes resolved.
    fn unescaped(&self, span: Span) -> Option<Source<'static>> {
        let escaped = span.of(&self.text)?;
        let (mut text, mut pieces) = (String::with_capacity(escaped.len()), Vec::new());
        let mut trail = Trail::new(&self.pieces);
        let mut at = 0;
        while let Some(mark) = memchr::memchr(b'\\', &escaped.as_bytes()[at..]).map(|mark| at + mark) {
            let (length, resolved) = escape(&escaped[mark..]);
            text.push_str(&escaped[at..mark]);
            text.push(resolved);
            let start = span.start + at;
            trail.follow(Piece::same(Span::new(start, span.start + mark)), &mut pieces);
            let written = Span::new(span.start + mark, span.start + mark + length);
            trail.follow(Piece::other(written, resolved.len_utf8()), &mut pieces);
            at = mark + length;
        }
        text.push_str(&escaped[at..]);
        trail.follow(Piece::same(Span::new(span.start + at, span.end)), &mut pieces);
        Some(Source { text: text.into(), pieces })
    }

    /// The page that the string is; one without markup has a paragraph a line.
    fn page(&self) -> Page {
        let is_markup = ["</p>", "<br", "</div>"].iter().any(|tag| self.text.contains(tag));
        let mut page = if is_markup { read(&self.text) } else { lines(&self.text) };
        let mut trail = Trail::new(&self.pieces);
        for run in &mut page.runs {
            for piece in std::mem::take(&mut run.pieces) {
                trail.follow(piece, &mut run.pieces);
            }
        }
        page
    }
}

fn lines(text: &str) -> Page {
    let mut page = read("");
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        let span = Span::new(start, start + line.trim().len());
        if !span.is_empty() {
            let text = line.trim().to_owned();
            page.runs.push(Run { text, pieces: vec![Piece::same(span)], ..Run::default() });
        }
        at += line.len();
    }
    page
}

/// The way from a string back to the page: the pieces that it was made of, walked once.
struct Trail<'a> {
    pieces: &'a [Piece],
    /// Where the first of `pieces` begins in the string.
    start: usize,
}

impl<'a> Trail<'a> {
    fn new(pieces: &'a [Piece]) -> Self {
        Self { pieces, start: 0 }
    }

    /// Adds to `found` what `piece`, which stands behind all that were followed before, is in the page.
    fn follow(&mut self, piece: Piece, found: &mut Vec<Piece>) {
        let mut whole: Option<Span> = None;
        while let Some((first, rest)) = self.pieces.split_first() {
            let end = self.start + first.text;
            let (from, to) = (piece.source.start.max(self.start), piece.source.end.min(end));
            if from < to || piece.source.is_empty() {
                let place = |at: usize| first.source.start + at - self.start;
                let source = if first.same { Span::new(place(from), place(to)) } else { first.source };
                if piece.same && from < to {
                    found.push(Piece { source, text: to - from, same: first.same });
                }
                whole = Some(whole.map_or(source, |whole| Span::new(whole.start, source.end)));
            }
            if end > piece.source.end || piece.source.is_empty() {
                break;
            }
            (self.pieces, self.start) = (rest, end);
        }
        if let Some(source) = whole.filter(|_| !piece.same) {
            found.push(Piece { source, ..piece });
        }
    }
}

/// The escape that `text` begins with: its length and what it stands for.
fn escape(text: &str) -> (usize, char) {
    let unit = |at: usize, digits: usize| {
        let hex = text.get(at..at + digits).filter(|hex| hex.bytes().all(|c| c.is_ascii_hexdigit()))?;
        u32::from_str_radix(hex, 16).ok()
    };
    let Some(mark) = text[1..].chars().next() else { return (1, '\\') };
    let code = match mark {
        'n' => return (2, '\n'),
        't' | 'r' | 'b' | 'f' => return (2, ' '),
        'x' => unit(2, 2).map(|code| (4, code)),
        'u' => unit(2, 4).map(|high| match unit(8, 4).filter(|_| text[6..].starts_with("\\u")) {
            Some(low @ 0xDC00..0xE000) if (0xD800..0xDC00).contains(&high) => {
                (12, 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            }
            _ => (6, high),
        }),
        _ => None,
    };
    let literal = (1 + mark.len_utf8(), mark);
    code.map_or(literal, |(length, code)| {
        (length, char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLL: &str = "The port authority will raise its toll by ten percent in May, it said on Tuesday, and the \
        shipping lines that use the long berths pay twice as much, or about twelve hundred euros for each call.";

    /// The texts of the page that `html` shows, and the source of each.
    fn texts(html: &str) -> Vec<(String, String)> {
        let page = shown(read(html), html);
        let source = |run: &Run| Span::new(run.pieces[0].source.start, run.pieces.last().unwrap().source.end);
        page.runs.iter().map(|run| (run.text.clone(), source(run).of(html).unwrap().to_owned())).collect()
    }

    #[test]
    fn a_text_is_found_in_the_strings_of_scripts() {
        let filler = "x".repeat(400);
        for string in [
            format!(
                "{{\"a\": '\"', \"html\": \"\\u003cp class=\\\"b\\\"\\u003e{TOLL}\\u003c/p\\u003e<p>\\u201EYes\\u201C &amp; no.<\\/p><p>{TOLL}<\\/p>\"}}"
            ),
            format!(
                "push([1, \"{{\\\"html\\\": \\\"<p>{TOLL}</p><p>\\\\u201EYes\\\\u201C &amp; no.</p><p>{TOLL}</p>\\\"}}\"])"
            ),
            format!(
                "{{\"note\": \"{filler}\", \"articleBody\": \"{TOLL}\\n\\n\\u201EYes\\u201C & no.\\n{TOLL}\"}}"
            ),
        ] {
            let found = texts(&format!("<body><div>Loading</div><script>{string}</script></body>"));
            let found: Vec<&str> = found.iter().map(|(text, _)| text.as_str()).collect();
            assert_eq!(found, [TOLL, "„Yes“ & no.", TOLL], "{string}");
        }
    }

    #[test]
    fn a_text_in_a_string_is_traced_to_its_bytes() {
        let html = format!("<script>x(\"<p>{TOLL}</p>\\n<p>Caf\\u00e9s &amp; inns:\\n{TOLL}</p>\")</script>");
        let found = texts(&html);
        assert_eq!(found[0].1, TOLL);
        assert_eq!(found[1].0, format!("Cafés & inns: {TOLL}"));
        assert_eq!(found[1].1, format!("Caf\\u00e9s &amp; inns:\\n{TOLL}"));
    }

    #[test]
    fn a_page_that_shows_its_text_is_left_alone() {
        let html = format!("<p>{TOLL}</p><p>{TOLL}</p><script>\"<p>{}</p>\"</script>", TOLL.repeat(9));
        assert_eq!(texts(&html).len(), 2);
    }

    #[test]
    fn an_escape_is_resolved_with_its_length() {
        for (text, expected) in [
            ("\\n", (2, '\n')),
            ("\\u00e9s", (6, 'é')),
            ("\\ud83d\\udea2", (12, '🚢')),
            ("\\ud83d", (6, '\u{FFFD}')),
            ("\\x41", (4, 'A')),
            ("\\/", (2, '/')),
            ("\\u12", (2, 'u')),
            ("\\", (1, '\\')),
        ] {
            assert_eq!(escape(text), expected, "{text}");
        }
    }
}

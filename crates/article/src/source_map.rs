//! How the text of a block lies on the document that it was taken from.
//!
//! A block of a plain UTF-8 scrape is a slice of it; one of an HTML page has lost tags and
//! entities, one of a windows-1251 page has two bytes where the document has one. The map keeps
//! what is needed to point from any word of the text back to the raw bytes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Span;

/// A piece of a [`SourceMap`], in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Run {
    /// So many bytes of text that stand in the document byte for byte.
    Same(u32),
    /// `[text, raw, chars, count]`: `count` units in a row, each `text` bytes in the block, `raw`
    /// bytes and `chars` characters in the document. `&amp;` is `[1, 5, 5, 1]`, a skipped
    /// `<b>` is `[0, 3, 3, 1]`, seven Cyrillic letters of windows-1251 are `[2, 1, 1, 7]`.
    Other(u32, u32, u32, u32),
}

/// The runs of a block's text; empty when the whole text stands in the document as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct SourceMap(Vec<Run>);

/// A span of the document, counted both ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// In raw bytes of the document as it came.
    pub byte: Span,
    /// In characters of the decoded document.
    pub char: Span,
}

impl SourceMap {
    /// Whether the text stands in the document byte for byte.
    #[must_use]
    pub fn is_verbatim(&self) -> bool {
        !self.0.iter().any(|run| matches!(run, Run::Other(..)))
    }

    /// The runs, in the order of the text.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Appends `bytes` of text that stand in the document as they are.
    pub fn push_same(&mut self, bytes: usize) {
        if bytes == 0 {
            return;
        }
        let bytes = narrow(bytes);
        if let Some(Run::Same(n)) = self.0.last_mut() {
            *n += bytes;
        } else {
            self.0.push(Run::Same(bytes));
        }
    }

    /// Appends one unit of `text` bytes that stands for `raw` bytes and `chars` characters of the
    /// document; either side may be 0.
    pub fn push_other(&mut self, text: usize, raw: usize, chars: usize) {
        let unit = (narrow(text), narrow(raw), narrow(chars));
        if unit == (0, 0, 0) {
            return;
        }
        match self.0.last_mut() {
            Some(Run::Other(t, r, c, n)) if (*t, *r, *c) == unit => *n += 1,
            _ => self.0.push(Run::Other(unit.0, unit.1, unit.2, 1)),
        }
    }

    /// How many bytes and characters of the document lie before byte `at` of the text, counted on
    /// from `point`, which lies at or before `at`.
    ///
    /// Inside a unit the answer is its beginning, or its end when `after` is set. At a border
    /// between units, what was skipped there is counted only when `after` is not set: a word's
    /// start stands behind a skipped tag, its end before it.
    fn before(&self, text: &str, point: Point, at: usize, after: bool) -> (usize, usize) {
        let Point { run, mut into, mut seen, mut raw, mut chr } = point;
        if self.0.is_empty() {
            return (raw + at - seen, chr + chars(text, seen, at));
        }
        for run in self.0.get(run..).unwrap_or_default() {
            if seen >= at && (after || seen > at) {
                break;
            }
            match *run {
                Run::Same(n) => {
                    let whole = n as usize - into;
                    let n = whole.min(at - seen);
                    into = 0;
                    raw += n;
                    chr += chars(text, seen, seen + n);
                    seen += n;
                    if n < whole {
                        break;
                    }
                }
                Run::Other(0, r, c, n) => {
                    raw += r as usize * n as usize;
                    chr += c as usize * n as usize;
                }
                Run::Other(t, r, c, n) => {
                    let left = at - seen;
                    let t = t as usize;
                    let whole = if after { left.div_ceil(t) } else { left / t }.min(n as usize);
                    seen += whole * t;
                    raw += whole * r as usize;
                    chr += whole * c as usize;
                    if whole < n as usize {
                        break;
                    }
                }
            }
        }
        (raw, chr)
    }

    /// `point` moved over everything that ends at or before byte `to` of the text.
    fn advanced(&self, text: &str, mut point: Point, to: usize) -> Point {
        if self.0.is_empty() {
            let skipped = chars(text, point.seen, to);
            return Point { seen: to, raw: point.raw + to - point.seen, chr: point.chr + skipped, ..point };
        }
        while let Some(run) = self.0.get(point.run).filter(|_| point.seen < to) {
            match *run {
                Run::Same(n) => {
                    let step = (n as usize - point.into).min(to - point.seen);
                    point.chr += chars(text, point.seen, point.seen + step);
                    point.raw += step;
                    point.seen += step;
                    point.into += step;
                    if point.into < n as usize {
                        break;
                    }
                    point.into = 0;
                }
                Run::Other(t, r, c, n) => {
                    let n = n as usize;
                    if point.seen + t as usize * n > to {
                        break;
                    }
                    point.seen += t as usize * n;
                    point.raw += r as usize * n;
                    point.chr += c as usize * n;
                }
            }
            point.run += 1;
        }
        point
    }

    /// How many bytes and characters of the document `text` takes up, or `None` where this is no
    /// map of `text`.
    #[must_use]
    pub fn extent(&self, text: &str) -> Option<(usize, usize)> {
        if self.0.is_empty() {
            return Some((text.len(), text.chars().count()));
        }
        let (mut seen, mut raw, mut chr) = (0_usize, 0_usize, 0_usize);
        for run in &self.0 {
            let (own, bytes, chars) = match *run {
                Run::Same(n) => {
                    let piece = text.get(seen..seen.checked_add(n as usize)?)?;
                    (piece.len(), piece.len(), piece.chars().count())
                }
                Run::Other(t, r, c, n) => {
                    let all = |of: u32| (of as usize).checked_mul(n as usize);
                    (all(t)?, all(r)?, all(c)?)
                }
            };
            seen = seen.checked_add(own)?;
            raw = raw.checked_add(bytes)?;
            chr = chr.checked_add(chars)?;
        }
        (seen == text.len()).then_some((raw, chr))
    }

    /// Where the bytes `span` of `text` stand, for a text that begins at `origin`.
    ///
    /// Linear in the text before `span.end`; for many spans of one text see [`Locator`].
    #[must_use]
    pub fn locate(&self, text: &str, origin: Place, span: Span) -> Place {
        self.locate_from(text, origin, Point::default(), span)
    }

    fn locate_from(&self, text: &str, origin: Place, point: Point, span: Span) -> Place {
        let (start_byte, start_char) = self.before(text, point, span.start, false);
        let (end_byte, end_char) = self.before(text, point, span.end, true);
        Place {
            byte: Span::new(start_byte, end_byte).shifted(origin.byte.start),
            char: Span::new(start_char, end_char).shifted(origin.char.start),
        }
    }
}

/// How far a text has been counted through.
#[derive(Clone, Copy, Debug, Default)]
struct Point {
    /// The run that comes next, and how many of its bytes are counted if it is a [`Run::Same`].
    run: usize,
    into: usize,
    /// Bytes of the text, bytes and characters of the document up to here.
    seen: usize,
    raw: usize,
    chr: usize,
}

/// Finds many spans of one text in the document: in one pass, if they come in order.
#[derive(Clone, Debug)]
pub struct Locator<'a> {
    map: &'a SourceMap,
    text: &'a str,
    origin: Place,
    point: Point,
}

impl<'a> Locator<'a> {
    /// A locator for a `text` that begins at `origin` and lies on the document by `map`.
    #[must_use]
    pub fn new(map: &'a SourceMap, text: &'a str, origin: Place) -> Self {
        Self { map, text, origin, point: Point::default() }
    }

    /// Where the bytes `span` of the text stand.
    ///
    /// Linear in the text between the last span's start and this one's end; a span before the
    /// last one starts over.
    pub fn locate(&mut self, span: Span) -> Place {
        if span.start < self.point.seen {
            self.point = Point::default();
        }
        self.point = self.map.advanced(self.text, self.point, span.start);
        self.map.locate_from(self.text, self.origin, self.point, span)
    }
}

fn chars(text: &str, from: usize, to: usize) -> usize {
    text.get(from..to).map_or(0, |piece| piece.chars().count())
}

/// A document is held in memory and capped far below 4 GiB by the reader.
fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(byte: usize, char: usize) -> Place {
        Place { byte: Span::new(byte, byte), char: Span::new(char, char) }
    }

    #[test]
    fn verbatim_text_is_found_by_adding() {
        let place = SourceMap::default().locate("für 3 €", at(100, 90), Span::new(5, 6));
        assert_eq!(place, Place { byte: Span::new(105, 106), char: Span::new(94, 95) });
    }

    #[test]
    fn a_word_excludes_the_tags_around_it() {
        // `a <b>12</b> &amp; c`, read as `a 12 & c`
        let mut map = SourceMap::default();
        map.push_same(2);
        map.push_other(0, 3, 3);
        map.push_same(2);
        map.push_other(0, 4, 4);
        map.push_same(1);
        map.push_other(1, 5, 5);
        map.push_same(2);
        let raw = "a <b>12</b> &amp; c";
        let text = "a 12 & c";
        let quote = |start, end| {
            let place = map.locate(text, Place::default(), Span::new(start, end));
            place.byte.of(raw).unwrap()
        };
        assert_eq!(quote(2, 4), "12");
        assert_eq!(quote(5, 6), "&amp;");
        assert_eq!(quote(0, 4), "a <b>12");
        assert_eq!(quote(0, 8), raw);
    }

    #[test]
    fn a_word_inside_a_run_does_not_move_past_the_next_tag() {
        // `from 12 <b>to</b>`
        let mut map = SourceMap::default();
        map.push_same(8);
        map.push_other(0, 3, 3);
        map.push_same(2);
        assert_eq!(map.locate("from 12 to", Place::default(), Span::new(5, 7)).byte, Span::new(5, 7));
    }

    #[test]
    fn one_byte_encodings_count_their_own_bytes() {
        let mut map = SourceMap::default();
        for _ in "млрд".chars() {
            map.push_other(2, 1, 1);
        }
        assert_eq!(map.runs(), [Run::Other(2, 1, 1, 4)]);
        let place = map.locate("млрд", at(10, 10), Span::new(2, 6));
        assert_eq!(place, Place { byte: Span::new(11, 13), char: Span::new(11, 13) });
    }

    #[test]
    fn a_locator_finds_what_a_search_from_the_start_finds() {
        let mut map = SourceMap::default();
        map.push_same(3);
        map.push_other(0, 3, 3);
        map.push_other(2, 1, 1);
        map.push_other(2, 1, 1);
        map.push_same(2);
        map.push_other(1, 5, 5);
        let text = "füäöab&";
        for map in [map, SourceMap::default()] {
            let mut locator = Locator::new(&map, text, at(7, 7));
            for (start, end) in [(0, 1), (3, 5), (3, 7), (5, 7), (1, 3), (7, 9), (8, 10)] {
                let span = Span::new(start, end);
                assert_eq!(locator.locate(span), map.locate(text, at(7, 7), span), "{span:?}");
            }
        }
    }

    #[test]
    fn half_a_unit_is_the_whole_unit() {
        let mut map = SourceMap::default();
        map.push_other(2, 6, 6);
        assert_eq!(map.locate("ä", at(0, 0), Span::new(0, 1)).byte, Span::new(0, 6));
    }

    proptest! {
        /// A document is made piece by piece together with its text and the map between them.
        #[test]
        fn every_word_is_found_where_it_was_put(pieces in pieces(), from in 0usize..60, len in 0usize..60) {
            let (mut raw, mut text, mut map) = (String::new(), String::new(), SourceMap::default());
            for (shown, written) in &pieces {
                text.push_str(shown);
                raw.push_str(written);
                if shown == written {
                    map.push_same(shown.len());
                } else {
                    map.push_other(shown.len(), written.len(), written.chars().count());
                }
            }
            let span = Span::new(from.min(text.len()), (from + len).min(text.len()));
            let place = map.locate(&text, Place::default(), span);
            prop_assert!(place.byte.end <= raw.len());
            if span.of(&text).is_some() {
                let quoted = place.byte.of(&raw);
                prop_assert!(quoted.is_some(), "{place:?} cuts a character of {raw:?}");
                prop_assert_eq!(quoted.map(|quoted| quoted.chars().count()), Some(place.char.len()));
            }
            if span == Span::new(0, text.len()) && !text.is_empty() {
                prop_assert_eq!(shown(place.byte.of(&raw).unwrap()), text);
            }
        }
    }

    /// Pieces as a page has them: shown as they are, written as an entity, or not shown at all.
    fn pieces() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
        let piece = prop::sample::select(vec![
            ("a", "a"),
            ("12", "12"),
            ("€", "€"),
            ("&", "&amp;"),
            ("\u{a0}", "&nbsp;"),
            ("", "<b>"),
            ("", "</b>"),
        ]);
        prop::collection::vec(piece, 0..12)
    }

    /// What a browser would show of `raw`, made of [`pieces`].
    fn shown(raw: &str) -> String {
        raw.replace("<b>", "").replace("</b>", "").replace("&amp;", "&").replace("&nbsp;", "\u{a0}")
    }
}

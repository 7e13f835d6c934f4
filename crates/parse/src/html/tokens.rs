//! The tags and texts of an HTML page, each with its place.
//!
//! Own code rather than a crate: offsets need the place of every piece of text in the source, and
//! what a reader sees needs no tree to be mended. Tags are told apart as the HTML standard does;
//! what it calls parse errors is read as browsers read it, or as text.

use std::borrow::Cow;

use memchr::{memchr, memmem};
use tallywire_article::Span;

/// A piece of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A start tag with what stands between its name and its end.
    Open { name: &'a str, attributes: &'a str, closed: bool },
    /// An end tag.
    Close { name: &'a str },
    /// Text between tags, entities not resolved.
    Text(Span),
    /// The content of an element that holds no markup: a script, a style, the title.
    Raw { name: &'a str, content: Span },
}

/// Elements whose content is no markup.
const RAW: &[&str] = &["script", "style", "title", "textarea", "iframe", "noembed", "xmp"];

/// The pieces of `html`, in order. Linear: no byte is looked at more than a few times.
pub(super) struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// Raw elements that were looked for an end of in vain: there is none further on either.
    endless: u8,
    /// The raw element just opened.
    raw: Option<&'a str>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { html, at: 0, endless: 0, raw: None }
    }

    fn rest(&self) -> &'a [u8] {
        &self.html.as_bytes()[self.at..]
    }

    /// Where the next tag, comment or declaration opens.
    fn next_markup(&self) -> usize {
        let bytes = self.html.as_bytes();
        let mut from = self.at;
        while let Some(at) = memchr(b'<', &bytes[from..]) {
            let at = from + at;
            match bytes.get(at + 1) {
                Some(c) if c.is_ascii_alphabetic() || matches!(c, b'/' | b'!' | b'?') => return at,
                _ => from = at + 1,
            }
        }
        bytes.len()
    }

    /// Reads what opens at `at`, or passes over it where it is a comment.
    fn markup(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let end = match rest.get(1) {
            Some(b'!') if rest.starts_with(b"<!--") => memmem::find(&rest[2..], b"-->").map(|at| at + 5),
            Some(b'!' | b'?') => memchr(b'>', rest).map(|at| at + 1),
            Some(b'/') => return self.close(),
            _ => return self.open(),
        };
        self.at += end.unwrap_or(rest.len());
        None
    }

    fn close(&mut self) -> Option<Token<'a>> {
        let start = self.at + 2;
        let end = memchr(b'>', self.rest()).map_or(self.html.len(), |at| self.at + at);
        self.at = (end + 1).min(self.html.len());
        let name = name(self.html.get(start..end).unwrap_or_default());
        (!name.is_empty()).then_some(Token::Close { name })
    }

    fn open(&mut self) -> Option<Token<'a>> {
        let name = name(&self.html[self.at + 1..]);
        let start = self.at + 1 + name.len();
        let end = tag_end(&self.html.as_bytes()[start..]).map(|at| start + at);
        let stop = end.unwrap_or(self.html.len());
        self.at = (stop + 1).min(self.html.len());
        // A tag that the page ends in is no tag.
        end?;
        let attributes = self.html.get(start..stop)?;
        self.raw = RAW.iter().find(|raw| raw.eq_ignore_ascii_case(name)).copied();
        Some(Token::Open { name, attributes, closed: attributes.ends_with('/') })
    }

    /// The content of the raw element that was just opened; an endless one is read as markup.
    fn raw(&mut self, name: &'a str) -> Option<Token<'a>> {
        let bit = 1 << RAW.iter().position(|raw| *raw == name)?;
        if self.endless & bit != 0 {
            return None;
        }
        let start = self.at;
        let mut from = start;
        while let Some(at) = memmem::find(&self.html.as_bytes()[from..], b"</").map(|at| from + at) {
            let tag = &self.html.as_bytes()[at + 2..];
            if tag.get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes())) {
                self.at = at;
                return Some(Token::Raw { name, content: Span::new(start, at) });
            }
            from = at + 2;
        }
        self.endless |= bit;
        None
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(token) = self.raw.take().and_then(|name| self.raw(name)) {
            return Some(token);
        }
        while self.at < self.html.len() {
            let next = self.next_markup();
            if next > self.at {
                let span = Span::new(self.at, next);
                self.at = next;
                return Some(Token::Text(span));
            }
            if let Some(token) = self.markup() {
                return Some(token);
            }
        }
        None
    }
}

fn name(tag: &str) -> &str {
    let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
    let end = tag.bytes().position(ends).unwrap_or(tag.len());
    &tag[..end]
}

/// Where a start tag ends: at the first `>` outside of quoted values.
fn tag_end(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let end = at + memchr(b'>', &bytes[at..])?;
        // A quote counts only where a value begins: behind `=`.
        let Some(equals) = memchr(b'=', &bytes[at..end]).map(|n| at + n) else { return Some(end) };
        let value = equals + 1 + bytes[equals + 1..].iter().take_while(|c| c.is_ascii_whitespace()).count();
        at = match bytes.get(value) {
            Some(quote @ (b'"' | b'\'')) => value + 1 + memchr(*quote, &bytes[value + 1..])? + 1,
            _ => value,
        };
        if at > bytes.len() {
            return None;
        }
    }
}

/// The attributes of a start tag: names as written, values with entities resolved.
pub(super) fn attributes(tag: &str) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        rest = rest.trim_ascii_start();
        while let Some(behind) = rest.strip_prefix('/') {
            rest = behind.trim_ascii_start();
        }
        // A name may begin with `=` and no name is empty.
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'/');
        let first = rest.chars().next()?.len_utf8();
        let name = rest.as_bytes()[first..].iter().position(ends).map_or(rest.len(), |at| first + at);
        let (name, behind) = rest.split_at_checked(name)?;
        let behind = behind.trim_ascii_start();
        let Some(value) = behind.strip_prefix('=').map(str::trim_ascii_start) else {
            rest = behind;
            return Some((name, Cow::Borrowed("")));
        };
        let (value, behind) = value_of(value);
        rest = behind;
        Some((name, resolve(value)))
    })
}

fn value_of(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = text.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(text.len());
    text.split_at(end)
}

/// The value of the attribute `name`, if the tag has it.
pub(super) fn attribute<'a>(tag: &'a str, name: &str) -> Option<Cow<'a, str>> {
    attributes(tag).find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// `text` with its entities resolved.
pub(super) fn resolve(text: &str) -> Cow<'_, str> {
    if memchr(b'&', text.as_bytes()).is_some() {
        htmlize::unescape_attribute(text)
    } else {
        Cow::Borrowed(text)
    }
}

/// The entity that `text` begins with: how many bytes it takes and what it stands for.
pub(super) fn entity(text: &str) -> Option<(usize, String)> {
    /// `&CounterClockwiseContourIntegral;` is the longest.
    const LONGEST: usize = 33;
    let head = &text.as_bytes()[..text.len().min(LONGEST)];
    let name = head.iter().skip(1).take_while(|c| c.is_ascii_alphanumeric() || **c == b'#').count() + 1;
    let end = name + usize::from(head.get(name) == Some(&b';'));
    let written = &text[..end];
    let resolved = htmlize::unescape(written);
    if resolved == written {
        return None;
    }
    // Of `&notit` only `&not` is an entity; what follows it is text.
    let tail =
        resolved.chars().rev().zip(written.chars().rev()).take_while(|(a, b)| a == b && a.is_ascii()).count();
    let tail = if tail < resolved.len() { tail } else { 0 };
    Some((end - tail, resolved[..resolved.len() - tail].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(html: &str) -> String {
        Tokens::new(html)
            .map(|token| match token {
                Token::Open { name, attributes, .. } => format!("+{name}{attributes}"),
                Token::Close { name } => format!("-{name}"),
                Token::Text(span) => format!("'{}'", span.of(html).unwrap()),
                Token::Raw { name, content } => format!("{name}({})", content.of(html).unwrap()),
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_page_is_cut_into_tags_and_texts() {
        for (html, expected) in [
            ("<p>a<b>c</b>", "+p 'a' +b 'c' -b"),
            ("<!-- <p> -->x<!DOCTYPE html>", "'x'"),
            ("<a title='1 > 0' href=x>y</a>", "+a title='1 > 0' href=x 'y' -a"),
            ("1 < 2 <3", "'1 < 2 <3'"),
            ("<SCRIPT>if (a</b>) </script>z", "+SCRIPT script(if (a</b>) ) -script 'z'"),
            ("<script>endless", "+script 'endless'"),
            ("<p", ""),
            ("<p class=\"endless>", ""),
        ] {
            assert_eq!(show(html), expected, "{html}");
        }
    }

    #[test]
    fn attributes_are_read_however_they_are_written() {
        let found: Vec<_> =
            attributes(" a=1 b = 'x y' c d=\"&amp;\"/").map(|(n, v)| format!("{n}={v}")).collect();
        assert_eq!(found, ["a=1", "b=x y", "c=", "d=&"]);
    }

    #[test]
    fn an_entity_is_resolved_with_its_length() {
        for (text, expected) in [
            ("&amp;x", Some((5, "&"))),
            ("&nbsp", Some((5, "\u{A0}"))),
            ("&#8211; ", Some((7, "–"))),
            ("&ampx", Some((4, "&"))),
            ("&nothing;", Some((4, "¬"))),
            ("&semi;", Some((6, ";"))),
            ("&unknown;", None),
            ("& b", None),
        ] {
            assert_eq!(entity(text), expected.map(|(n, s)| (n, s.to_owned())), "{text}");
        }
    }
}

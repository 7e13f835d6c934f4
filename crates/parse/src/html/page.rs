//! A page as a reader sees it: runs of text, and the elements that they stand in.

use std::borrow::Cow;

use rapidhash::RapidHashMap;
use tallywire_article::{BlockKind, Span};

use super::element::{Tag, attribute_of, is_block, is_hidden, is_unseen, is_void, leads_away, tag_within};
use super::meta::Metadata;
use super::region::{HIDDEN, Region, UNSEEN, of_names, of_role, of_tag};
use super::table::join_rows;
use super::tokens::{Token, Tokens, attribute, attributes, entity};
use crate::assemble::Piece;
use crate::line::is_terminal;

/// An element that makes a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element {
    /// Its parent's place in [`Page::elements`]; the root is its own.
    pub(super) parent: usize,
    pub(super) tag: Tag,
    pub(super) region: Region,
    /// Whether its `itemprop` or the like says that it is the text.
    pub(super) is_body: bool,
    /// The number that elements of its class share; 0 without one.
    pub(super) look: usize,
}

/// A run of text between two borders of blocks.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    pub(super) element: usize,
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
    /// Bytes of `text` within links.
    pub(super) linked: usize,
}

/// A page taken apart.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) elements: Vec<Element>,
    pub(super) runs: Vec<Run>,
    pub(super) metadata: Metadata,
}

/// Takes `html` apart. Linear, and without recursion: nesting costs nothing.
pub(super) fn read(html: &str) -> Page {
    let mut builder = Builder::new(html);
    for token in Tokens::new(html) {
        match token {
            Token::Open { name, attributes, closed } => builder.open(name, attributes, closed),
            Token::Close { name } => builder.close(name),
            Token::Text(span) => builder.text(span),
            Token::Raw { name, content } => builder.metadata.raw(name, content.of(html).unwrap_or_default()),
        }
    }
    builder.finish()
}

/// An open element.
struct Open<'a> {
    name: Cow<'a, str>,
    /// The block element that is open again once this one is closed.
    outer: usize,
    unseen: bool,
    link: bool,
    /// The place on the stack of the innermost open block, itself included.
    block: Option<usize>,
}

struct Builder<'a> {
    html: &'a str,
    stack: Vec<Open<'a>>,
    elements: Vec<Element>,
    element: usize,
    runs: Vec<Run>,
    run: Run,
    unseen: usize,
    links: usize,
    /// White space seen since the last word, with its place.
    gap: Option<Span>,
    /// Line breaks seen since the last word.
    breaks: usize,
    metadata: Metadata,
    /// What the names seen so far say, and their number.
    named: RapidHashMap<Cow<'a, str>, (Region, usize)>,
}

impl<'a> Builder<'a> {
    fn new(html: &'a str) -> Self {
        let root = Element { parent: 0, tag: Tag::Other, region: Region::Open, is_body: false, look: 0 };
        Self {
            html,
            stack: Vec::new(),
            elements: vec![root],
            element: 0,
            runs: Vec::new(),
            run: Run::default(),
            unseen: 0,
            links: 0,
            gap: None,
            breaks: 0,
            metadata: Metadata::default(),
            named: RapidHashMap::default(),
        }
    }

    fn open(&mut self, name: &'a str, tag: &'a str, closed: bool) {
        let name: Cow<'a, str> = if name.bytes().any(|c| c.is_ascii_uppercase()) {
            name.to_ascii_lowercase().into()
        } else {
            name.into()
        };
        self.metadata.open(&name, tag, self.stack.len(), self.runs.len());
        if name == "br" || name == "hr" {
            self.breaks += if name == "hr" { 2 } else { 1 };
            return;
        }
        if is_void(&name) {
            return;
        }
        let inline = !is_block(&name);
        self.imply_ends(&name, inline);
        let foreign = closed && (self.unseen > 0 || name.contains(':'));
        if foreign {
            return;
        }
        let hidden = is_hidden(tag);
        let unseen = is_unseen(&name) || (inline && (hidden || self.is_read_out(tag)));
        let link = name == "a" && leads_away(tag);
        let outer = self.element;
        if !inline {
            self.border();
            self.push_element(&name, tag, hidden);
        }
        self.unseen += usize::from(unseen);
        self.links += usize::from(link);
        let block = if inline { self.innermost_block() } else { Some(self.stack.len()) };
        self.stack.push(Open { name, outer, unseen, link, block });
    }

    fn push_element(&mut self, name: &str, tag: &'a str, hidden: bool) {
        let (mut region, mut is_body, mut names, mut look) = (of_tag(name), false, Region::Open, 0);
        for (attribute, value) in attributes(tag) {
            match attribute_of(attribute) {
                Some("role") => region = of_role(&value).unwrap_or(region),
                Some("itemprop") => {
                    is_body |= value.split_ascii_whitespace().any(|prop| prop == "articleBody");
                }
                Some(known) => {
                    let (found, number) = self.named(value);
                    look = if known == "class" { number } else { look };
                    names = if found == Region::Open || names == Region::Text { names } else { found };
                }
                None => {}
            }
        }
        is_body |= names == Region::Text;
        let structural = matches!(name, "body" | "html" | "main" | "article");
        if hidden && !structural {
            region = Region::Other(BlockKind::Metadata, HIDDEN);
        } else if region == Region::Open && !structural && !matches!(name, "h1" | "h2" | "h3") {
            region = names;
        }
        let parent = self.element;
        let outer = self.elements[parent];
        let is_masked = region == Region::Text && matches!(outer.region, Region::Other(..));
        let region = if region == Region::Open || is_masked { outer.region } else { region };
        self.elements.push(Element { parent, tag: tag_within(name, outer.tag), region, is_body, look });
        self.element = self.elements.len() - 1;
    }

    /// Whether the class of an element in a line says that it is for screen readers.
    fn is_read_out(&mut self, tag: &'a str) -> bool {
        let class = if tag.is_empty() { None } else { attribute(tag, "class") };
        class.is_some_and(|names| matches!(self.named(names).0, Region::Other(_, UNSEEN)))
    }

    /// What a class or the like says, and its number; pages give few of them, and each often.
    fn named(&mut self, names: Cow<'a, str>) -> (Region, usize) {
        if let Some(known) = self.named.get(&names) {
            return *known;
        }
        let found = (of_names(&names), self.named.len() + 1);
        self.named.insert(names, found);
        found
    }

    /// Closes what the standard lets pages leave open: a paragraph before a block, an item before
    /// the next.
    fn imply_ends(&mut self, name: &str, inline: bool) {
        let closes = |open: &str| match open {
            "p" => !inline,
            "li" => name == "li",
            "dt" | "dd" => matches!(name, "dt" | "dd"),
            "td" | "th" => matches!(name, "td" | "th" | "tr" | "tbody"),
            "tr" => matches!(name, "tr" | "tbody"),
            "option" => matches!(name, "option" | "optgroup"),
            "head" => name == "body",
            _ => false,
        };
        while let Some(open) = self.innermost_block().filter(|at| closes(&self.stack[*at].name)) {
            self.truncate(open);
        }
    }

    fn innermost_block(&self) -> Option<usize> {
        self.stack.last().and_then(|open| open.block)
    }

    fn close(&mut self, name: &str) {
        /// Pages close elements that they never opened; those that are open stand near the top.
        const DEEPEST: usize = 64;
        let name = name.to_ascii_lowercase();
        let reach = self.stack.len().saturating_sub(DEEPEST);
        let barrier = |open: &Open<'_>| {
            matches!(&*open.name, "article" | "main" | "body" | "table") && !is_block(&name)
        };
        let mut found = None;
        for (at, open) in self.stack.iter().enumerate().skip(reach).rev() {
            if open.name == name {
                found = Some(at);
            }
            if found.is_some() || barrier(open) {
                break;
            }
        }
        match found {
            Some(at) => self.truncate(at),
            None if name == "p" => self.border(),
            None => {}
        }
        self.metadata.close(self.stack.len());
    }

    fn truncate(&mut self, length: usize) {
        while self.stack.len() > length {
            let Some(open) = self.stack.pop() else { return };
            self.unseen -= usize::from(open.unseen);
            self.links -= usize::from(open.link);
            if open.block == Some(self.stack.len()) {
                self.border();
                self.element = open.outer;
            }
        }
    }

    /// Ends the run of text.
    fn border(&mut self) {
        self.gap = None;
        self.breaks = 0;
        if !self.run.text.is_empty() {
            self.runs.push(std::mem::take(&mut self.run));
        }
    }

    fn text(&mut self, span: Span) {
        let html: &'a str = self.html;
        let Some(text) = span.of(html) else { return };
        self.metadata.text(text);
        if self.unseen > 0 {
            return;
        }
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let word = phrase(rest);
            if word > 0 {
                self.word(Piece::same(Span::new(span.start + at, span.start + at + word)), &rest[..word]);
                at += word;
                continue;
            }
            at += self.special(rest, span.start + at);
        }
    }

    /// Reads the white space, entity or invisible character at the beginning of `rest`, which
    /// stands at `at`, and gives its length.
    fn special(&mut self, rest: &str, at: usize) -> usize {
        if rest.starts_with('&') {
            let (length, resolved) = entity(rest).unwrap_or((1, "&".to_owned()));
            let span = Span::new(at, at + length);
            if resolved.chars().all(|c| c.is_whitespace() && c != '\u{A0}' && c != '\u{202F}') {
                self.space(span);
            } else if !resolved.chars().all(is_invisible) {
                let piece = if length == 1 { Piece::same(span) } else { Piece::other(span, resolved.len()) };
                self.word(piece, &resolved);
            }
            return length;
        }
        let length = rest.chars().next().map_or(1, char::len_utf8);
        if rest.starts_with(char::is_whitespace) {
            let hard = rest.starts_with(['\u{A0}', '\u{202F}', '\u{2009}', '\u{2007}']);
            if hard && !self.run.text.is_empty() {
                self.word(Piece::same(Span::new(at, at + length)), &rest[..length]);
            } else if !hard {
                self.space(Span::new(at, at + length));
            }
        }
        length
    }

    fn space(&mut self, span: Span) {
        match &mut self.gap {
            Some(gap) if gap.end == span.start => gap.end = span.end,
            Some(_) => {}
            None => self.gap = Some(span),
        }
    }

    fn word(&mut self, piece: Piece, word: &str) {
        // A line that ends as a sentence does, before a break, is a paragraph.
        if self.breaks >= 2 || (self.breaks == 1 && is_terminal(&self.run.text)) {
            self.border();
        }
        if self.run.text.is_empty() {
            self.run.element = self.element;
        } else if let Some(gap) = self.gap.take() {
            let same = gap.of(self.html) == Some(" ");
            self.append(if same { Piece::same(gap) } else { Piece::other(gap, 1) }, " ");
        } else if self.breaks > 0 {
            let at = Span::new(piece.source.start, piece.source.start);
            self.append(Piece::other(at, 1), " ");
        }
        self.gap = None;
        self.breaks = 0;
        self.append(piece, word);
    }

    fn append(&mut self, piece: Piece, text: &str) {
        self.run.text.push_str(text);
        self.run.linked += if self.links > 0 { text.len() } else { 0 };
        match self.run.pieces.last_mut() {
            Some(last) if last.same && piece.same && last.source.end == piece.source.start => {
                last.source.end = piece.source.end;
                last.text += piece.text;
            }
            _ => self.run.pieces.push(piece),
        }
    }

    fn finish(mut self) -> Page {
        self.border();
        for run in &mut self.runs {
            run.trim_end();
        }
        self.runs.retain(|run| !run.text.is_empty());
        self.runs = join_rows(&self.elements, self.runs);
        Page { elements: self.elements, runs: self.runs, metadata: self.metadata }
    }
}

impl Run {
    /// Drops hard spaces at the end.
    fn trim_end(&mut self) {
        let mut extra = self.text.len() - self.text.trim_end().len();
        self.text.truncate(self.text.len() - extra);
        while extra > 0 {
            let Some(last) = self.pieces.last_mut() else { return };
            if last.text <= extra {
                extra -= last.text;
                self.pieces.pop();
            } else if last.same {
                last.text -= extra;
                last.source.end -= extra;
                return;
            } else {
                return;
            }
        }
    }
}

/// The length of the words that `text` begins with and that nothing but single spaces part.
fn phrase(text: &str) -> usize {
    let is_plain = |byte: &u8| byte.is_ascii_graphic() && *byte != b'&';
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += bytes[at..].iter().take_while(|byte| is_plain(byte)).count();
        match bytes.get(at) {
            Some(b' ') if at > 0 && bytes.get(at + 1).is_some_and(is_plain) => at += 1,
            Some(byte) if !byte.is_ascii() => {
                let is_word = |c: &char| !c.is_whitespace() && !is_invisible(*c);
                let Some(c) = text[at..].chars().next().filter(is_word) else { return at };
                at += c.len_utf8();
            }
            _ => return at,
        }
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
        || (c.is_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_end_where_blocks_and_lines_do() {
        let html = "<div>a<b>b</b> c<p>d<p>e<br>f. <br>g<br><br>h<my-tag>i</my-tag><ul><li>j<li>k</ul></div>";
        let texts: Vec<_> = read(html).runs.into_iter().map(|run| run.text).collect();
        assert_eq!(texts, ["ab c", "d", "e f.", "g", "hi", "j", "k"]);
    }
}

//! Plain-text scrapes: which line is the title, which the text, which neither.
//!
//! Lines of wrapped paragraphs are put together first. Each line is looked at by itself ([`Line`]); the text is the best contiguous run of prose
//! lines; what stands before it is title, standfirst, byline and menus, what stands behind it
//! is furniture.

use std::borrow::Cow;

use tallywire_article::{Article, BlockKind, Language, Span};

use crate::assemble::block;
use crate::byline::signature;
use crate::decode::decode;
use crate::line::{Line, Shape, is_terminal};
use crate::masthead::is_masthead;
use crate::run::{self, Run};
use crate::site::SiteLines;
use crate::title::{self, Folded, Known, LONGEST, clean};
use crate::wrap::paragraphs;
use crate::{Document, RejectKind, date, dateline, origin};

/// What a line is in its place, and why.
pub(crate) type Role = (BlockKind, &'static str);

/// Why a line is not of the text where other documents of the site hold it too.
const OF_SITE: &str = "stands in other documents of the site";

pub(crate) fn article(document: &Document, site: &SiteLines) -> Result<Article, RejectKind> {
    let decoded = decode(&document.bytes, document.hints.charset.as_deref())?;
    let spans = spans(&decoded.text);
    if spans.is_empty() {
        return Err(RejectKind::Empty);
    }
    let paragraphs = paragraphs(&decoded.text, &spans);
    let mut lines: Vec<Line<'_>> = paragraphs.iter().map(|paragraph| Line::new(&paragraph.text)).collect();
    let shared = site.shared(document, &lines);
    for (line, documents) in lines.iter_mut().zip(&shared) {
        line.is_shared = documents.is_some();
    }
    let page = read(&lines, document.hints.title.as_deref());
    let mut article = Article::new(&document.name, &document.source, &document.bytes);
    let mut locator = decoded.locator();
    for ((paragraph, (kind, why)), documents) in paragraphs.into_iter().zip(page.roles).zip(shared) {
        let why = match documents {
            Some(documents) if why == OF_SITE => {
                format!("stands in {documents} documents of the site").into()
            }
            _ => Cow::Borrowed(why),
        };
        article.push(block(&mut locator, kind, paragraph.text, &paragraph.pieces, why));
    }
    article.title = document.hints.title.clone().or(page.title);
    article.standfirst = document.hints.standfirst.clone().or(page.standfirst);
    article.site.clone_from(&document.hints.site);
    fill(&mut article, document);
    Ok(article)
}

/// Takes authors, date and origins from the container or from the blocks.
fn fill(article: &mut Article, document: &Document) {
    article.stated_language = document.hints.language.as_deref().and_then(Language::of_tag);
    let of = |kind| article.blocks.iter().filter(move |block| block.kind == kind);
    article.authors.clone_from(&document.hints.authors);
    if article.authors.is_empty() {
        article.authors =
            of(BlockKind::Byline).filter_map(|block| signature(&block.text)).flatten().collect();
    }
    article.published = document.hints.published.as_deref().and_then(date::find);
    if article.published.is_none() {
        article.published =
            of(BlockKind::Date).chain(of(BlockKind::Byline)).find_map(|block| date::find(&block.text));
    }
    if article.published.is_none() {
        article.published = dateline::date(article);
    }
    article.origins = origin::find(article);
}

/// Which of the lines of a plain-text page are its text.
///
/// One answer a line, in their order. White space at the ends of a line does not count; an empty
/// line is never text. Linear in the lines.
///
/// ```
/// let page = ["Home", "News", "The toll rises in May, the port said.", "Read more", "Contact"];
/// assert_eq!(tallywire_parse::body_lines(&page), [false, false, true, false, false]);
/// ```
#[must_use]
pub fn body_lines(lines: &[&str]) -> Vec<bool> {
    let filled: Vec<(usize, Line<'_>)> = lines
        .iter()
        .map(|line| line.trim_matches(is_blank))
        .enumerate()
        .filter(|(_, line)| !line.is_empty())
        .map(|(at, line)| (at, Line::new(line)))
        .collect();
    let only: Vec<Line<'_>> = filled.iter().map(|(_, line)| *line).collect();
    let mut body = vec![false; lines.len()];
    for ((at, _), (kind, _)) in filled.iter().zip(read(&only, None).roles) {
        body[*at] = kind.is_body();
    }
    body
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The lines of `text` that hold more than white space, without the white space at their ends.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    const RARE: [&str; 3] = ["\u{85}", "\u{2028}", "\u{2029}"];
    if RARE.iter().any(|rare| memchr::memmem::find(text.as_bytes(), rare.as_bytes()).is_some()) {
        let breaks = |c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
        return filled(text, text.match_indices(breaks).map(|(at, mark)| Span::new(at, at + mark.len())));
    }
    filled(text, memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()).map(|at| Span::new(at, at + 1)))
}

/// What stands between `breaks`, where it is more than white space.
fn filled(text: &str, breaks: impl Iterator<Item = Span>) -> Vec<Span> {
    let (mut spans, mut start) = (Vec::new(), 0);
    for end in breaks.chain([Span::new(text.len(), text.len())]) {
        let line = &text[start..end.start];
        let from = start + (line.len() - line.trim_start_matches(is_blank).len());
        let trimmed = line.trim_matches(is_blank);
        if !trimmed.is_empty() {
            spans.push(Span::new(from, from + trimmed.len()));
        }
        start = end.end;
    }
    spans
}

/// A page with every line in its role.
struct Page {
    roles: Vec<Role>,
    title: Option<String>,
    standfirst: Option<String>,
}

/// Reads the lines of a page; `title` is the headline where it is known from elsewhere.
fn read(lines: &[Line<'_>], title: Option<&str>) -> Page {
    let whole = Page { roles: Vec::new(), title: None, standfirst: None };
    if let [_] = lines {
        return Page { roles: vec![(BlockKind::Paragraph, "the only line")], ..whole };
    }
    let Run { span: mut body, roles: apart } = run::find(lines);
    let mut page = Page { roles: lines.iter().map(|line| role_outside(line)).collect(), ..whole };
    let headline = headline(lines, &mut body, title, &mut page);
    standfirst(lines, &mut body, headline, &mut page);
    for at in body.start..body.end {
        page.roles[at] = role_inside(lines, at, body.end);
    }
    for (at, role) in apart.into_iter().filter(|(at, _)| (body.start..body.end).contains(at)) {
        page.roles[at] = role;
    }
    page
}

fn role_outside(line: &Line<'_>) -> Role {
    match line.shape {
        Shape::Known(kind, why) => (kind, why),
        Shape::Prose if line.is_shared => (BlockKind::Promo, OF_SITE),
        Shape::Short if line.is_shared => (BlockKind::Metadata, OF_SITE),
        Shape::Prose => (BlockKind::Promo, "sentences apart from the text"),
        Shape::Short => (BlockKind::Metadata, "no sentence, and apart from the text"),
    }
}

fn role_inside(lines: &[Line<'_>], at: usize, end: usize) -> Role {
    let line = &lines[at];
    match line.shape {
        Shape::Known(kind, why) => (kind, why),
        Shape::Short if line.is_shared => (BlockKind::Promo, OF_SITE),
        _ if is_item(line.text) => (BlockKind::ListItem, "opens with a bullet"),
        Shape::Prose => (BlockKind::Paragraph, "sentences within the text"),
        Shape::Short if at + 1 < end => (BlockKind::Heading, "no sentence, between paragraphs"),
        Shape::Short => (BlockKind::Paragraph, "closes the text"),
    }
}

pub(crate) fn is_item(text: &str) -> bool {
    text.strip_prefix(['-', '–', '•', '*', '·', '‣', '●', '▪', '■'])
        .is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

/// Finds the title among the lines before the text, or as the first line of it; gives its place.
fn headline(lines: &[Line<'_>], body: &mut Span, known: Option<&str>, page: &mut Page) -> Option<usize> {
    if body.is_empty() {
        *body = fallback(lines);
    }
    if body.start == 0 && asks(lines, *body) {
        body.start = 1;
    }
    let header = header(lines, body.start);
    let found = candidate(lines, &header, known)?;
    let (at, mut title) = (header[found].at, header[found].cleaned);
    page.roles[at] = (BlockKind::Title, "the first line before the text that is no furniture");
    for other in header.iter().filter(|other| other.at != at) {
        let line = &lines[other.at];
        let glued = other.folded.glues(&header[found].folded);
        if !glued && other.folded.is_same(&header[found].folded) && line.shape != Shape::Prose {
            page.roles[other.at] = (BlockKind::Metadata, "repeats the title");
            if title::own_letters(other.cleaned) > title::own_letters(title) {
                title = other.cleaned;
            }
        } else if line.shape == Shape::Short && Folded::new(line.text).glues(&header[found].folded) {
            page.roles[other.at] = (BlockKind::Navigation, "a menu or path glued to the title");
        }
    }
    page.title = Some(title.to_owned());
    Some(at)
}

/// A line before the text, as a headline would be read.
struct Heading<'a> {
    at: usize,
    cleaned: &'a str,
    folded: Folded,
}

/// The lines before `end` that its headline may be among.
fn header<'a>(lines: &[Line<'a>], end: usize) -> Vec<Heading<'a>> {
    /// No menu between a headline and its text is longer, and each line is held against each.
    const REACH: usize = 256;
    let start = end.saturating_sub(REACH);
    let known: Known<'_> = lines[start..end].iter().map(|line| line.text).collect();
    let heading = |(at, line): (usize, &Line<'a>)| {
        let cleaned = clean(line.text, &known, None);
        Heading { at, cleaned, folded: Folded::new(cleaned) }
    };
    let may_head = |(_, line): &(usize, &Line<'a>)| line.text.len() <= LONGEST;
    lines.iter().enumerate().take(end).skip(start).filter(may_head).map(heading).collect()
}

/// Where no line is prose, the text is all that no rule takes for furniture, but for the first.
fn fallback(lines: &[Line<'_>]) -> Span {
    let short = |line: &Line<'_>| line.shape == Shape::Short;
    let first = lines.iter().position(short).unwrap_or_default();
    let last = lines.iter().rposition(short).unwrap_or(lines.len() - 1);
    if first == last { Span::new(first, first + 1) } else { Span::new(first + 1, last + 1) }
}

/// Whether the text opens with a headline that ends in a question or exclamation mark.
fn asks(lines: &[Line<'_>], body: Span) -> bool {
    const LONGEST: usize = 16;
    let first = &lines[body.start];
    body.len() > 1 && first.words <= LONGEST && first.text.ends_with(['?', '!', '？', '！'])
}

/// The line of `header` that is the headline: one that others repeat, else the first.
fn candidate(lines: &[Line<'_>], header: &[Heading<'_>], known: Option<&str>) -> Option<usize> {
    if let Some(known) = known {
        let known = Folded::new(known);
        return header.iter().position(|heading| heading.folded.is_same(&known));
    }
    let is_open = |at: &usize| {
        let line = &lines[header[*at].at];
        line.words >= 2
            && (line.shape == Shape::Short || (line.shape == Shape::Prose && !line.text.ends_with('.')))
    };
    let repeated = |at: usize, by: fn(&Folded, &Folded) -> bool| {
        let others = header.iter().enumerate().filter(|(other, _)| *other != at);
        lines[header[at].at].words >= 3
            && others.into_iter().any(|(_, other)| by(&other.folded, &header[at].folded))
    };
    let mut open: Vec<usize> = (0..header.len()).filter(is_open).collect();
    let own = |at: &usize| !lines[header[*at].at].is_shared;
    if open.iter().any(own) {
        open.retain(own);
    }
    let glued = |at: &&usize| repeated(**at, Folded::glues);
    let doubled = |at: &&usize| repeated(**at, Folded::is_same);
    let below_masthead = |at: &&usize| !is_masthead_of_page(lines, header, **at);
    open.iter()
        .find(glued)
        .or_else(|| open.iter().find(doubled))
        .or_else(|| open.iter().find(below_masthead))
        .or(open.first())
        .copied()
}

/// Whether a heading is the name of the site above its menu, and the headline still to come.
fn is_masthead_of_page(lines: &[Line<'_>], header: &[Heading<'_>], at: usize) -> bool {
    const LONGEST: usize = 4;
    const HEADLINE: usize = 3;
    let line = header[at].at;
    let is_headline = |other: &Heading<'_>| {
        let line = &lines[other.at];
        line.shape == Shape::Short && line.words >= HEADLINE
    };
    lines[line].words <= LONGEST
        && (is_masthead(lines[line].text)
            || lines.get(line + 1).is_some_and(|next| next.is_known(BlockKind::Navigation)))
        && header[at + 1..].iter().any(is_headline)
}

/// Finds the standfirst: what stands between the title and the text, or between it and the byline.
fn standfirst(lines: &[Line<'_>], body: &mut Span, headline: Option<usize>, page: &mut Page) {
    const SHORTEST: usize = 3;
    let Some(headline) = headline else { return lone_standfirst(lines, body, page) };
    if let Some(end) = signed_opening(lines, *body)
        .filter(|_| body.start == headline + 1 || !has_text_between(lines, headline, body.start))
    {
        body.start = end;
    }
    let open = |at: &usize| {
        let furniture =
            matches!(page.roles[*at].1, "repeats the title" | "a menu or path glued to the title");
        !furniture
            && !lines[*at].is_shared
            && matches!(lines[*at].shape, Shape::Short | Shape::Prose)
            && lines[*at].words >= SHORTEST
    };
    if let Some(at) = (headline + 1..body.start).find(open) {
        page.roles[at] = (BlockKind::Standfirst, "between the title and the text");
        page.standfirst = Some(lines[at].text.to_owned());
    }
}

fn has_text_between(lines: &[Line<'_>], from: usize, to: usize) -> bool {
    lines[from + 1..to].iter().any(|line| line.shape == Shape::Short && line.words >= 3)
}

/// Where the text begins if its first line is followed by a byline or date: that line is a standfirst.
fn signed_opening(lines: &[Line<'_>], body: Span) -> Option<usize> {
    let behind = lines.get(body.start + 1..body.end)?;
    let furniture = behind.iter().take_while(|line| matches!(line.shape, Shape::Known(..))).count();
    let signed = behind[..furniture]
        .iter()
        .any(|line| line.is_known(BlockKind::Byline) || line.is_known(BlockKind::Date));
    (signed && furniture < behind.len()).then_some(body.start + 1 + furniture)
}

/// A page without a title may open with its standfirst: one sentence, far shorter than the paragraphs.
fn lone_standfirst(lines: &[Line<'_>], body: &mut Span, page: &mut Page) {
    let Some((first, rest)) = lines[body.start..body.end].split_first() else { return };
    let one_sentence = is_terminal(first.text)
        && !first
            .text
            .trim_end_matches(is_blank)
            .trim_end_matches(['.', '!', '?'])
            .contains(['.', '!', '?', '“', '"', '„', '«']);
    let words: usize = rest.iter().map(|line| line.words).sum();
    if body.start == 0
        && rest.len() >= 3
        && one_sentence
        && first.words <= 25
        && first.words * 2 * rest.len() <= words
    {
        page.roles[body.start] =
            (BlockKind::Standfirst, "one short sentence before long paragraphs, and no title");
        page.standfirst = Some(first.text.to_owned());
        body.start += 1;
    }
}

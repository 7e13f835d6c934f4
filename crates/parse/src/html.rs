//! HTML pages: metadata, and the text told from the furniture.

mod body;
mod column;
mod element;
mod meta;
mod page;
mod region;
mod repeat;
mod tokens;

use tallywire_article::{Article, Block, BlockKind, Span};

use self::element::Tag;
use self::meta::Metadata;
use self::page::Page;
use crate::assemble::block;
use crate::byline::{people, signature};
use crate::decode::decode;
use crate::line::words;
use crate::text::Role;
use crate::title::{Known, clean, fold, is_same};
use crate::{Document, Hints, RejectKind, date, origin};

pub(crate) fn article(document: &Document) -> Result<Article, RejectKind> {
    let charset = document.hints.charset.clone().or_else(|| declared_charset(&document.bytes));
    let decoded = decode(&document.bytes, charset.as_deref());
    let mut page = page::read(&decoded.text);
    if page.runs.is_empty() {
        return Err(RejectKind::NoText);
    }
    let (mut roles, body) = body::roles(&page);
    let mut article = Article::new(&document.name, &document.source, &document.bytes);
    article.title = title(&page, &document.hints);
    head(&page, &mut roles, body, &mut article);
    let mut locator = decoded.locator();
    for (run, (kind, why)) in page.runs.iter_mut().zip(roles) {
        let text = std::mem::take(&mut run.text);
        article.push(block(&mut locator, kind, text, &run.pieces, why));
    }
    fill(&mut article, &page.metadata, &document.hints);
    Ok(article)
}

/// The encoding that the page names near its beginning.
fn declared_charset(bytes: &[u8]) -> Option<String> {
    const REACH: usize = 4096;
    let head = &bytes[..bytes.len().min(REACH)];
    let at = memchr::memmem::find(head, b"charset=")? + "charset=".len();
    let label = head[at..].iter().skip_while(|c| matches!(c, b'"' | b'\'' | b' '));
    let label: Vec<u8> =
        label.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b':')).copied().collect();
    String::from_utf8(label).ok().filter(|label| !label.is_empty())
}

/// The headline, without what is glued to it: of what the metadata and the page give, the one that
/// most of them agree on.
fn title(page: &Page, hints: &Hints) -> Option<String> {
    if hints.title.is_some() {
        return hints.title.clone();
    }
    let metadata = &page.metadata;
    let headings: Vec<&str> = page
        .runs
        .iter()
        .filter(|run| page.elements[run.element].tag == Tag::H1 && words(&run.text) >= 2)
        .map(|run| run.text.as_str())
        .collect();
    let site = metadata.site.as_deref().or(hints.site.as_deref());
    let heading = headings.first().copied();
    let (linked, social) = (metadata.headline.as_deref(), metadata.social_title.as_deref());
    // Newsrooms tend their metadata; elsewhere what the page shows is better than what it tells.
    let given = if metadata.is_news { [linked, social, heading] } else { [heading, social, linked] };
    let known: Known<'_> = headings.iter().copied().chain(given.into_iter().flatten()).collect();
    let is_site = |title: &&str| site.is_some_and(|site| fold(site) == fold(title));
    let titles: Vec<&str> = given
        .into_iter()
        .chain([metadata.page_title.as_deref()])
        .flatten()
        .filter(|title| !is_site(title) && !title.trim().is_empty())
        .map(|title| clean(title, &known, site))
        .collect();
    let votes = |title: &str| titles.iter().filter(|other| fold(other) == fold(title)).count();
    // Of equals the first: `max_by_key` gives the last.
    titles.iter().rev().max_by_key(|title| votes(title)).map(|title| (*title).to_owned())
}

/// Finds title, standfirst, byline and date among the runs before and at the beginning of the text.
fn head(page: &Page, roles: &mut [Role], body: Span, article: &mut Article) {
    let title = article.title.clone().unwrap_or_default();
    let known = Known::from_iter([&*title]);
    let mut headline = None;
    for (at, run) in page.runs.iter().enumerate().take(body.end) {
        let near = run.text.len() <= title.len() * 2 + 40;
        let same = near && is_same(clean(&run.text, &known, None), &title);
        let heads = page.elements[run.element].tag == Tag::H1 && words(&run.text) >= 2 && at < body.start + 3;
        if (same || (heads && headline.is_none())) && headline.is_none_or(|_| same) {
            let first = headline.is_none();
            headline = headline.or(Some(at));
            roles[at] = if first {
                (BlockKind::Title, "the headline of the page")
            } else {
                (BlockKind::Metadata, "repeats the title")
            };
        }
    }
    let from = headline.map_or(body.start.saturating_sub(8), |at| at + 1);
    let is_described = |text: &str| {
        let folded = fold(text);
        page.metadata
            .descriptions
            .iter()
            .map(|given| fold(given))
            .any(|given| !given.is_empty() && given == folded)
    };
    let upto = (body.start + 2).min(page.runs.len());
    let found = (from..upto).find(|at| {
        let run = &page.runs[*at];
        let named = roles[*at].0 == BlockKind::Standfirst;
        let parent = |at: usize| page.elements[page.runs[at].element].parent;
        let next = (*at + 1..page.runs.len()).find(|next| roles[*next].0.is_body());
        let apart = !roles[*at].0.is_body() || next.is_none_or(|next| parent(next) != parent(*at));
        let described = apart && roles[*at].0 != BlockKind::Title && is_described(&run.text);
        (3..=80).contains(&words(&run.text)) && (named || described)
    });
    for (at, role) in roles.iter_mut().enumerate() {
        if Some(at) == found {
            *role = (BlockKind::Standfirst, "named as the standfirst, or repeated as the description");
        } else if role.0 == BlockKind::Standfirst {
            *role = if body.start <= at && at < body.end {
                (BlockKind::Paragraph, "a paragraph within the text")
            } else {
                (BlockKind::Promo, "apart from the text")
            };
        }
    }
    article.standfirst = found.map(|at| page.runs[at].text.clone());
}

/// Takes over what container, metadata and byline say.
fn fill(article: &mut Article, metadata: &Metadata, hints: &Hints) {
    article.site = hints.site.clone().or_else(|| metadata.site.clone());
    article.standfirst = hints.standfirst.clone().or(article.standfirst.take());
    let is_person = |name: &String| {
        article.site.as_deref().is_none_or(|site| fold(site) != fold(name)) && !name.contains("www.")
    };
    let (people, outlets): (Vec<_>, Vec<_>) = metadata.authors().into_iter().partition(is_person);
    article.authors = [hints.authors.clone(), people, signed(article), outlets]
        .into_iter()
        .find(|names| !names.is_empty())
        .unwrap_or_default();
    article.published = hints
        .published
        .as_deref()
        .and_then(date::find)
        .or_else(|| metadata.published())
        .or_else(|| dated(article));
    article.origins = origin::find(article);
}

/// The names in the byline that stands nearest to the beginning.
fn signed(article: &Article) -> Vec<String> {
    let bylines = article.blocks.iter().filter(|block| block.kind == BlockKind::Byline);
    bylines
        .filter_map(|block| signature(&block.text).or_else(|| people(&block.text)))
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

/// The date in the first line about the article, from its title on, that has one.
fn dated(article: &Article) -> Option<String> {
    const LONGEST: usize = 30;
    let title = article.blocks.iter().position(|block| block.kind == BlockKind::Title).unwrap_or_default();
    let behind = &article.blocks[title..];
    let about =
        |block: &&Block| matches!(block.kind, BlockKind::Date | BlockKind::Byline | BlockKind::Metadata);
    let dates = behind.iter().filter(about).filter(|block| words(&block.text) <= LONGEST);
    dates.into_iter().find_map(|block| date::find(&block.text))
}

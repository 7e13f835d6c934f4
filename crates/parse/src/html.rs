//! HTML pages: metadata, and the text told from the furniture.

mod body;
mod column;
mod element;
mod headline;
mod imprint;
mod meta;
mod page;
mod region;
mod repeat;
mod script;
mod table;
mod tokens;

use tallywire_article::Article;

use crate::assemble::block;
use crate::decode::decode;
use crate::{Document, RejectKind};

pub(crate) fn article(document: &Document) -> Result<Article, RejectKind> {
    let charset = document.hints.charset.clone().or_else(|| declared_charset(&document.bytes));
    let decoded = decode(&document.bytes, charset.as_deref())?;
    let mut page = script::shown(page::read(&decoded.text), &decoded.text);
    if page.runs.is_empty() {
        return Err(RejectKind::NoText);
    }
    let (mut roles, body) = body::roles(&page);
    let mut article = Article::new(&document.name, &document.source, &document.bytes);
    article.title = headline::title(&page, body, &document.hints);
    headline::head(&page, &mut roles, body, &mut article);
    let mut locator = decoded.locator();
    for (run, (kind, why)) in page.runs.iter_mut().zip(roles) {
        let text = std::mem::take(&mut run.text);
        article.push(block(&mut locator, kind, text, &run.pieces, why));
    }
    imprint::fill(&mut article, &page.metadata, body, &document.hints);
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

//! An article: what was found about it, and for each block why it is what it is.

use tallywire_article::{Article, Block};

use super::{because, field, title};
use crate::model::Index;
use crate::page::Page;
use crate::rich::{Rich, head};

pub(super) fn explain(page: &mut Page, index: &Index<'_>, article: &Article) {
    about(page, article);
    origin(page, index, article);
    groups(page, index, article);
    let claims = index.results.claims.iter().filter(|claim| claim.article == article.id).count();
    field(page, "numbers", &claims.to_string());
    blocks(page, article);
}

/// The part of an explanation that needs no other article.
pub(super) fn explain_alone(page: &mut Page, article: &Article) {
    about(page, article);
    blocks(page, article);
}

fn about(page: &mut Page, article: &Article) {
    title(page, &format!("Article {}", article.source), &article.id);
    field(page, "title", article.title.as_deref().unwrap_or_default());
    field(page, "standfirst", article.standfirst.as_deref().unwrap_or_default());
    field(page, "language", article.language.code());
    field(page, "site", article.site.as_deref().unwrap_or_default());
    field(page, "authors", &article.authors.join(", "));
    field(page, "published", article.published.as_deref().unwrap_or_default());
    field(page, "cites", &article.origins.join(", "));
}

fn origin(page: &mut Page, index: &Index<'_>, article: &Article) {
    if let Some(origin) = index.results.groups.origins.get(&article.id) {
        field(page, "origin", &origin.name);
        because(page, &origin.why);
    }
}

fn groups(page: &mut Page, index: &Index<'_>, article: &Article) {
    let groups = index.results.groups;
    for (name, groups) in [("copy group", &groups.copies), ("story", &groups.stories)] {
        let of_article = groups.iter().filter(|group| group.members.iter().any(|m| m.article == article.id));
        for group in of_article {
            field(
                page,
                name,
                &format!("{}, {} articles, {}", index.title_of(group), group.members.len(), group.id),
            );
        }
    }
}

/// Columns that the names of kinds take.
const KINDS: usize = 12;

/// Lists the blocks, a bar before those of the body: where each stands, its kind, its beginning or all
/// of it, and below that why it is what it is.
fn blocks(page: &mut Page, article: &Article) {
    page.section("Blocks");
    let places: Vec<String> =
        article.blocks.iter().map(|block| format!("{}..{}", block.byte.start, block.byte.end)).collect();
    let places_width = places.iter().map(String::len).max().unwrap_or_default().max("bytes".len());
    let names = format!("  {:>places_width$}  {:<KINDS$}  ", "bytes", "kind");
    page.line(&names, &Rich::default().styled(page.palette.dim, "text, and why it is that"));
    let columns = page.layout.width.saturating_sub(names.len());
    for (block, place) in article.blocks.iter().zip(&places) {
        let bar = if block.kind.is_body() { '▌' } else { ' ' };
        let first = format!("{bar} {place:>places_width$}  {:<KINDS$}  ", kind(block));
        let text = if page.layout.all { Rich::new(&block.text) } else { beginning(block, columns) };
        page.line(&first, &text);
        let foreign = block.language != article.language && !block.language.is_und();
        let language = if foreign { format!("; in {}", block.language) } else { String::new() };
        let why = format!("{}{language}", block.why);
        let below = format!("{bar}{:1$}", "", names.len() - 1);
        page.line(&below, &Rich::default().styled(page.palette.dim, why.trim_start_matches("; ")));
    }
}

fn kind(block: &Block) -> String {
    let kind = serde_json::to_value(block.kind).ok();
    kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default().replace('_', " ")
}

/// As much of a block's text as a line has room for.
fn beginning(block: &Block, columns: usize) -> Rich {
    let shown = head(&block.text, columns);
    if shown.len() == block.text.len() {
        return Rich::new(shown);
    }
    Rich::new(&format!("{} …", head(&block.text, columns.saturating_sub(2))))
}

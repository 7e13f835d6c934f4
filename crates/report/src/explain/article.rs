//! An article: what was found about it, and for each block why it is what it is.

use tallywire_article::{Article, Block};

use super::{because, field, title};
use crate::model::Index;
use crate::page::Page;
use crate::rich::{Rich, head};

pub(super) fn explain(page: &mut Page, index: &Index<'_>, article: &Article) {
    title(page, &format!("Article {}", article.source), &article.id);
    about(page, article);
    origin(page, index, article);
    groups(page, index, article);
    let claims = index.results.claims.iter().filter(|claim| claim.article == article.id).count();
    field(page, "numbers", &claims.to_string());
    page.section("Blocks");
    for of_article in &article.blocks {
        block(page, of_article);
    }
}

fn about(page: &mut Page, article: &Article) {
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
            field(page, name, &format!("{}, {} articles, {}", group.label, group.members.len(), group.id));
        }
    }
}

fn block(page: &mut Page, block: &Block) {
    let kind = serde_json::to_value(block.kind).ok();
    let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default();
    let shown = head(&block.text, page.layout.width);
    let rest = if shown.len() < block.text.len() { " …" } else { "" };
    page.line(&format!("  {kind:<13}"), &Rich::new(&format!("{shown}{rest}")));
    let place = format!("{}, bytes {}..{}", block.language, block.byte.start, block.byte.end);
    let why = if block.why.is_empty() { place } else { format!("{}; {place}", block.why) };
    because(page, &why);
}

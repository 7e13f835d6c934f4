//! Who wrote the article of a page, and when: what its metadata say, or else what it shows.

use jiff::civil::Date;
use tallywire_article::{Article, Block, BlockKind, Language, Span, agency};

use super::headline::REPEATED;
use super::meta::Metadata;
use crate::byline::{signature, signed};
use crate::date::{self, Reading};
use crate::line::words;
use crate::title::fold;
use crate::{Hints, dateline, origin};

/// Takes over what container, metadata and byline say.
pub(super) fn fill(article: &mut Article, metadata: &Metadata, body: Span, hints: &Hints) {
    article.stated_language =
        hints.language.as_deref().and_then(Language::of_tag).or_else(|| metadata.language());
    article.site = hints.site.clone().or_else(|| metadata.site.clone());
    article.standfirst = hints.standfirst.clone().or(article.standfirst.take());
    article.authors = if hints.authors.is_empty() {
        authors(article, &metadata.authors(body), |name| metadata.is_outlet(name))
    } else {
        hints.authors.clone()
    };
    article.published = published(article, metadata, hints);
    article.origins = origin::find(article);
}

/// People before agencies, agencies before the outlet itself.
fn authors(article: &Article, sources: &[Vec<String>; 4], is_outlet: impl Fn(&str) -> bool) -> Vec<String> {
    let site = article.site.as_deref().map(fold);
    let is_own = |name: &str| is_outlet(name) || site.as_ref().is_some_and(|site| *site == fold(name));
    let is_person = |name: &String| !is_own(name) && agency(name).is_none();
    let chosen = |is: &dyn Fn(&String) -> bool| -> Option<Vec<String>> {
        let lists = sources.iter().map(|names| names.iter().filter(|name| is(name)).cloned().collect());
        let lists: Vec<Vec<String>> = lists.collect();
        let first = lists.iter().find(|names| !names.is_empty())?;
        // Metadata may name the first of several only.
        let all = lists.get(2).filter(|marked| marked.len() > first.len() && is_among(first, marked));
        Some(all.unwrap_or(first).clone())
    };
    chosen(&is_person)
        .or_else(|| shown(article).map(|names| names.into_iter().filter(|name| !is_own(name)).collect()))
        .filter(|names: &Vec<String>| !names.is_empty())
        .or_else(|| chosen(&|name| !is_own(name)))
        .or_else(|| chosen(&|_| true))
        .unwrap_or_default()
}

fn is_among(few: &[String], many: &[String]) -> bool {
    let many: Vec<String> = many.iter().map(|name| fold(name)).collect();
    few.iter().all(|name| many.contains(&fold(name)))
}

/// The names in the byline that stands nearest to the beginning, or else right below the text.
fn shown(article: &Article) -> Option<Vec<String>> {
    const BELOW: usize = 8;
    let blocks = &article.blocks;
    let title = title(article);
    let first = blocks.iter().position(|block| block.kind.is_body()).unwrap_or(blocks.len());
    let last = blocks.iter().rposition(|block| block.kind.is_body()).unwrap_or(first);
    let bylines =
        blocks.iter().filter(|block| block.kind == BlockKind::Byline).map(|block| signed(&block.text));
    let head = blocks[title.min(first)..first].iter().map(explicit);
    let foot = blocks[last.min(blocks.len())..].iter().take(BELOW).map(explicit);
    bylines.chain(head).chain(foot).find(|names| !names.is_empty())
}

/// The names in a line that says that it gives them.
fn explicit(block: &Block) -> Vec<String> {
    let bare = block.text.trim_matches(|c: char| "()（）[]【】".contains(c));
    signature(bare).unwrap_or_default()
}

/// The date of publication: what the container or the metadata say, else what the page shows.
fn published(article: &Article, metadata: &Metadata, hints: &Hints) -> Option<String> {
    let fetched = hints.fetched.as_deref().and_then(date::find).and_then(|date| day(&date));
    let reading = Reading {
        month_first: metadata.is_american(),
        latest: fetched.into_iter().chain(metadata.updated()).min(),
    };
    // Of a day after it was fetched the page tells something else; zones may be a day apart.
    let is_past = |date: &String| match (fetched.and_then(|day| day.tomorrow().ok()), day(date)) {
        (Some(latest), Some(day)) => day <= latest,
        _ => true,
    };
    let given = hints.published.as_deref().and_then(|text| date::read(text, reading));
    let mut stated = given.into_iter().chain(metadata.published(reading));
    stated.find(is_past).or_else(|| {
        // A day in the address is that of the page, a date on it may be that of another.
        let addressed = metadata.addressed(hints.url.as_deref());
        let fits = |shown: &String| addressed.as_ref().is_none_or(|addressed| day(shown) == day(addressed));
        dated(article, reading)
            .filter(fits)
            .or(addressed.clone())
            .or_else(|| dateline::date(article))
            .filter(is_past)
    })
}

fn day(date: &str) -> Option<Date> {
    date.get(..10)?.parse().ok()
}

/// Where the headline stands for the first time.
fn title(article: &Article) -> usize {
    let is_title = |block: &Block| block.kind == BlockKind::Title || block.why == REPEATED;
    article.blocks.iter().position(is_title).unwrap_or_default()
}

/// The date in the first line about the article, from its title on, that has one, or else in the
/// last before it.
fn dated(article: &Article, reading: Reading) -> Option<String> {
    const LONGEST: usize = 30;
    const BEFORE: usize = 5;
    let title = title(article);
    let about =
        |block: &&Block| matches!(block.kind, BlockKind::Date | BlockKind::Byline | BlockKind::Metadata);
    let dates = |block: &Block| date::read(&block.text, reading).filter(|_| words(&block.text) <= LONGEST);
    let (before, behind) = article.blocks.split_at(title);
    behind
        .iter()
        .filter(about)
        .find_map(dates)
        .or_else(|| before.iter().rev().take(BEFORE).filter(about).find_map(dates))
}

#[cfg(test)]
mod tests;

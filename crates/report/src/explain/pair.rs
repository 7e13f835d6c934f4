//! A pair: what it rests on, both passages side by side, and the numbers that differ.

use std::collections::{BTreeMap, BTreeSet};

use tallywire_article::{Article, Block, ClaimId};
use tallywire_claims::Claim;
use tallywire_dedup::Copy;

use super::{field, title};
use crate::model::Index;
use crate::page::Page;
use crate::rich::Rich;
use crate::words;

/// A number that two passages share counts as much as so many words: across languages it is all
/// that they share.
const NUMBER: usize = 3;
/// What two passages must share to be laid side by side.
const ENOUGH: usize = 2;

pub(super) fn explain(page: &mut Page, index: &Index<'_>, pair: &Copy) {
    title(page, &format!("Pair: {}", words::relation(pair.relation)), &format!("{}+{}", pair.a, pair.b));
    field(page, "score", &pair.score.to_string());
    field(page, "shared", &format!("{} word triples", pair.evidence.shared_shingles));
    field(page, "anchors", &pair.evidence.shared_anchors.join(", "));
    changed(page, index, pair);
    if let (Some(a), Some(b)) = (index.articles.get(&pair.a), index.articles.get(&pair.b)) {
        passages(page, index, a, b);
    }
}

/// The numbers in which the two differ.
fn changed(page: &mut Page, index: &Index<'_>, pair: &Copy) {
    let quote = |id: ClaimId| index.claims.get(&id).map_or("?", |claim| claim.quote.as_str());
    for changed in &pair.changed {
        field(page, "differ in", &format!("“{}” and “{}”", quote(changed.a), quote(changed.b)));
    }
}

/// The text of `a` on the left, each passage beside the one of `b` that shares most with it.
fn passages(page: &mut Page, index: &Index<'_>, a: &Article, b: &Article) {
    page.section("Side by side");
    columns(page, &a.source, &b.source);
    let marks = marks(index, b);
    let mut free: BTreeMap<usize, (&Block, BTreeSet<String>)> =
        b.body_blocks().map(|block| (block, features(block, &marks))).enumerate().collect();
    let marks = self::marks(index, a);
    for left in a.body_blocks() {
        let mine = features(left, &marks);
        let best = free
            .iter()
            .map(|(at, (_, theirs))| (weight(mine.intersection(theirs)), std::cmp::Reverse(*at)))
            .max()
            .filter(|(shared, _)| *shared >= ENOUGH);
        let right = best.and_then(|(_, at)| free.remove(&at.0));
        columns(page, &left.text, right.map_or("", |(block, _)| block.text.as_str()));
    }
    for (block, _) in free.values() {
        columns(page, "", &block.text);
    }
}

/// The values of an article's claims with the blocks that they stand in.
fn marks<'a>(index: &Index<'a>, article: &Article) -> Vec<&'a Claim> {
    index.results.claims.iter().filter(|claim| claim.article == article.id).collect()
}

/// What a passage is recognised by: its longer words, and its numbers behind a `#`.
fn features(block: &Block, claims: &[&Claim]) -> BTreeSet<String> {
    let words = block.text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    let inside = claims.iter().filter(|claim| block.byte.contains(claim.byte));
    let values = inside.filter_map(|claim| Some(format!("#{} {:?}", claim.value?.normalize(), claim.unit)));
    words.map(str::to_lowercase).chain(values).collect()
}

fn weight<'a>(shared: impl Iterator<Item = &'a String>) -> usize {
    shared.map(|feature| if feature.starts_with('#') { NUMBER } else { 1 }).sum()
}

/// Writes two texts beside each other.
fn columns(page: &mut Page, left: &str, right: &str) {
    let half = (page.layout.width - 3) / 2;
    let (left, right) = (Rich::new(left).lines(half), Rich::new(right).lines(half));
    for at in 0..left.len().max(right.len()) {
        let (text, used) = left.get(at).map_or(("", 0), |(text, used)| (text.as_str(), *used));
        let other = right.get(at).map_or("", |(text, _)| text.as_str());
        let pad = half.saturating_sub(used);
        let line = format!("{}{:pad$} │ {}", isolated(text), "", isolated(other));
        page.out.push_str(line.trim_end());
        page.blank();
    }
    page.blank();
}

/// `text` in a cell of its own: where it is written from right to left it turns its own words round, and
/// neither the other column nor the rule between both.
fn isolated(text: &str) -> String {
    const FIRST_STRONG_ISOLATE: char = '\u{2068}';
    const POP_ISOLATE: char = '\u{2069}';
    let turns = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}');
    if text.contains(turns) { format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_from_right_to_left_stays_in_its_column() {
        assert_eq!(isolated("ארבעים אוניות"), "\u{2068}ארבעים אוניות\u{2069}");
        assert_eq!(isolated("أربعون سفينة"), "\u{2068}أربعون سفينة\u{2069}");
        assert_eq!(isolated("forty ships, 四十隻"), "forty ships, 四十隻");
    }
}

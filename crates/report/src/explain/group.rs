//! A group: its members with their origins, what ties them, and the pairs that bind them.

use std::collections::BTreeMap;

use tallywire_article::{Article, ArticleId};
use tallywire_claims::Figure;
use tallywire_crosscheck::fingerprint;
use tallywire_dedup::{Fingerprint, Group, GroupKind, Tie, ties};

use super::{because, field, title};
use crate::model::Index;
use crate::page::Page;
use crate::rich::Rich;
use crate::words::{self, Count};

pub(super) fn explain(page: &mut Page, index: &Index<'_>, group: &Group) {
    let what = match group.kind {
        GroupKind::Copies => "Copy group",
        GroupKind::Story => "Story",
    };
    title(page, &format!("{what}: {}", index.title_of(group)), &group.id);
    field(page, "articles", &Count(group.members.len(), "article").to_string());
    field(page, "origins", &group.origins.join(", "));
    page.section("Members");
    for member in &group.members {
        field(page, index.origin(member.article), &format!("{}  {}", member.source, member.article));
        if let Some(origin) = index.results.groups.origins.get(&member.article) {
            because(page, &origin.why);
        }
    }
    if group.kind == GroupKind::Story {
        common(page, index, group);
    }
    pairs(page, index, group);
}

/// What each member of a story has in common with the one that it is most like: numbers and names, or the
/// report that both carry.
fn common(page: &mut Page, index: &Index<'_>, group: &Group) {
    page.section("What makes them one story");
    for Tie { member, to, shared_anchors } in tied(index, group) {
        let source = |id| index.articles.get(&id).map_or("?", |article| article.source.as_str());
        page.line("  ", &Rich::new(&format!("{} and {}", source(member), source(to))));
        let why = match &*shared_anchors {
            _ if is_one_report(index, member, to) => "both carry one report, see the pairs".to_owned(),
            [] => "no word in both; each is like others of the story".to_owned(),
            shared => format!("both have: {}", shared.join(", ")),
        };
        because(page, &why);
    }
}

fn is_one_report(index: &Index<'_>, a: ArticleId, b: ArticleId) -> bool {
    let holds = |group: &Group, id| group.members.iter().any(|member| member.article == id);
    index.results.groups.copies.iter().any(|group| holds(group, a) && holds(group, b))
}

/// The ties between a story's members; articles are gone through anew, as of a whole pile no fingerprints are
/// kept.
fn tied(index: &Index<'_>, group: &Group) -> Vec<Tie> {
    let mut figures: BTreeMap<ArticleId, Vec<Figure<'_>>> = BTreeMap::new();
    for claim in index.results.claims {
        figures.entry(claim.article).or_default().push(claim.figure());
    }
    let read = |article: &Article| -> Fingerprint {
        fingerprint(article, figures.get(&article.id).into_iter().flatten().copied())
    };
    let articles = group.members.iter().filter_map(|member| index.articles.get(&member.article));
    let members: Vec<Fingerprint> = articles.map(|article| read(article)).collect();
    ties(&members, index.results.articles.iter().map(read))
}

fn pairs(page: &mut Page, index: &Index<'_>, group: &Group) {
    let inside = |id| group.members.iter().any(|member| member.article == id);
    let pairs = index.results.groups.pairs.iter().filter(|pair| inside(pair.a) && inside(pair.b));
    for (at, pair) in pairs.enumerate() {
        if at == 0 {
            page.section("Pairs that carry one report");
        }
        let sources = format!("{} and {}, score {}", pair.a_source, pair.b_source, pair.score);
        field(page, words::relation(pair.relation), &sources);
        because(page, &format!("{}+{}", pair.a, pair.b));
    }
}

//! A group: its members with their origins, and the pairs that bind them.

use tallywire_dedup::{Group, GroupKind};

use super::{because, field, title};
use crate::model::Index;
use crate::page::Page;
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
    pairs(page, index, group);
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

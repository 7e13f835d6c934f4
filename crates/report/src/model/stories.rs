//! The stories with their articles by origin, each copy below what it is a copy of.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use tallywire_article::{Article, ArticleId, BlockKind, agency};
use tallywire_dedup::{Copy, Group};

use super::{Branch, Index, Member, Reported, Story};

/// The stories, the one told by most articles first.
pub(super) fn stories(index: &Index<'_>, findings: &[Reported]) -> Vec<Story> {
    let pairs = Pairs::new(&index.results.groups.pairs);
    let mut groups: Vec<&Group> = index.results.groups.stories.iter().collect();
    groups.sort_by_key(|group| Reverse(group.members.len()));
    groups.into_iter().map(|group| story(index, &pairs, group, findings)).collect()
}

/// The articles that belong to no story, in the order in which they came.
pub(super) fn alone(index: &Index<'_>) -> Vec<Member> {
    let stories = &index.results.groups.stories;
    let told: BTreeSet<_> = stories.iter().flat_map(|group| &group.members).map(|m| m.article).collect();
    let articles = index.results.articles.iter().filter(|article| !told.contains(&article.id));
    articles.filter_map(|article| member(index, article.id)).collect()
}

fn story(index: &Index<'_>, pairs: &Pairs<'_>, group: &Group, findings: &[Reported]) -> Story {
    let mut by_origin: BTreeMap<&str, Vec<ArticleId>> = BTreeMap::new();
    for member in &group.members {
        by_origin.entry(index.origin(member.article)).or_default().push(member.article);
    }
    let mut branches: Vec<Branch> =
        by_origin.into_iter().map(|(origin, articles)| branch(index, pairs, origin, &articles)).collect();
    branches.sort_by_key(|branch| Reverse(branch.members.len()));
    let about = findings.iter().filter(|reported| reported.finding.story == Some(group.id));
    Story {
        id: group.id,
        label: index.title_of(group).to_owned(),
        branches,
        findings: about.map(|reported| reported.finding.id).collect(),
    }
}

/// The article that most others are tied to first, of several the agency's own or else the earliest; then the
/// others by their sources, each with its strongest tie to one before it.
fn branch(index: &Index<'_>, pairs: &Pairs<'_>, origin: &str, articles: &[ArticleId]) -> Branch {
    let ties = |of: &ArticleId| articles.iter().filter(|other| pairs.get(*of, **other).is_some()).count();
    let published = |of: &ArticleId| index.articles.get(of).and_then(|article| article.published.clone());
    let mut articles = articles.to_vec();
    if let Some(lead) = (0..articles.len()).min_by_key(|at| {
        let article = &articles[*at];
        let is_own = index.articles.get(article).is_some_and(|article| opens_with(article, origin));
        (Reverse(ties(article)), !is_own, published(article).is_none(), published(article))
    }) {
        articles[..=lead].rotate_right(1);
    }
    let why = articles.first().and_then(|lead| index.results.groups.origins.get(lead));
    let members = (0..articles.len()).filter_map(|at| tied(index, pairs, &articles[..at], articles[at]));
    Branch {
        origin: origin.to_owned(),
        why: why.map(|origin| origin.why.clone()).unwrap_or_default(),
        members: members.collect(),
    }
}

/// Whether an article opens with the name of its origin, as an agency's own does: "VELMORA, May 6 (Reuters) -".
fn opens_with(article: &Article, origin: &str) -> bool {
    const OPENING: usize = 60;
    let opening = article.blocks.iter().find(|block| block.kind == BlockKind::Paragraph);
    let opening = opening.map_or("", |block| &block.text[..block.text.floor_char_boundary(OPENING)]);
    let is_origin = |word: &str| word == origin || agency(word).is_some_and(|agency| agency.name == origin);
    opening.split(['(', ')', '/', '[', ']']).any(|part| is_origin(part.trim()))
}

/// A member with its strongest tie to one of those before it.
fn tied(index: &Index<'_>, pairs: &Pairs<'_>, before: &[ArticleId], article: ArticleId) -> Option<Member> {
    let mut member = member(index, article)?;
    let ties = before.iter().filter_map(|earlier| Some((pairs.get(*earlier, article)?, earlier)));
    if let Some((pair, earlier)) = ties.min_by_key(|(pair, _)| pair.relation) {
        member.relation = Some(pair.relation);
        member.copy_of = index.articles.get(earlier).map(|article| article.source.clone());
    }
    Some(member)
}

fn member(index: &Index<'_>, article: ArticleId) -> Option<Member> {
    let article = index.articles.get(&article)?;
    Some(Member {
        article: article.id,
        source: article.source.clone(),
        title: article.title.clone(),
        language: article.language,
        published: article.published.clone(),
        relation: None,
        copy_of: None,
    })
}

/// The pairs, to be looked up in either order.
struct Pairs<'a>(BTreeMap<(ArticleId, ArticleId), &'a Copy>);

impl<'a> Pairs<'a> {
    fn new(pairs: &'a [Copy]) -> Self {
        Self(pairs.iter().map(|pair| (ordered(pair.a, pair.b), pair)).collect())
    }

    fn get(&self, a: ArticleId, b: ArticleId) -> Option<&'a Copy> {
        self.0.get(&ordered(a, b)).copied()
    }
}

fn ordered(a: ArticleId, b: ArticleId) -> (ArticleId, ArticleId) {
    (a.min(b), a.max(b))
}

#[cfg(test)]
mod tests {
    use tallywire_article::Span;

    use super::*;

    #[test]
    fn an_agency_s_own_report_opens_with_its_name() {
        for (text, origin, expected) in [
            ("VELMORA, May 6 (Reuters) - The ferries are back.", "Reuters", true),
            ("(ANSA) - VELMORA, 6 MAG - I traghetti sono tornati.", "ANSA", true),
            ("VELMORA (AA) - Feribotlar geri döndü.", "Anadolu", true),
            ("The ferries are back, Reuters reports.", "Reuters", false),
            ("Les bacs sont de retour à Velmora, selon un porte-parole du port (AFP).", "AFP", false),
            ("Паромы снова ходят, сообщает агентство ТАСС со ссылкой на порт.", "TASS", false),
        ] {
            let mut article = Article::new("a.txt", "a.txt", text.as_bytes());
            let all = Span::new(0, text.len());
            article.push_verbatim(BlockKind::Paragraph, text, all, all, "a test");
            assert_eq!(opens_with(&article, origin), expected, "{text}");
        }
    }
}

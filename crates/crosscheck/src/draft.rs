//! A finding before it has a name: what was compared, and what came of it.

use std::collections::BTreeSet;

use tallywire_article::FindingId;
use tallywire_dedup::Groups;

use crate::statement::Corpus;
use crate::{Finding, FindingKind, Severity};

/// What a comparison or a calculation gave.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: FindingKind,
    pub(crate) severity: Severity,
    /// Indices into [`Corpus::statements`]: operands, then the result.
    pub(crate) statements: Vec<usize>,
    pub(crate) expected: Option<String>,
    pub(crate) computed: Option<String>,
    pub(crate) explanation: String,
    pub(crate) steps: Vec<String>,
}

impl Draft {
    /// The finding, with the story and the origins of its articles.
    pub(crate) fn finish(self, corpus: &Corpus, groups: &Groups) -> Finding {
        let places: BTreeSet<usize> =
            self.statements.iter().map(|&at| corpus.statements[at].article).collect();
        let articles: Vec<_> = places.iter().map(|&at| corpus.articles[at].id).collect();
        let origins: BTreeSet<&str> = places.iter().map(|&at| origin(corpus, groups, at)).collect();
        let claims: Vec<_> = self.statements.iter().map(|&at| corpus.statements[at].claim.id).collect();
        let mut named = vec![format!("{:?}", self.kind)];
        named.extend(claims.iter().map(ToString::to_string));
        let parts: Vec<&[u8]> = named.iter().map(String::as_bytes).collect();
        let member = |id| groups.stories.iter().find(|story| story.members.iter().any(|m| m.article == id));
        Finding {
            id: FindingId::of(&parts),
            kind: self.kind,
            story: articles.first().and_then(|&id| member(id)).map(|story| story.id),
            severity: self.severity,
            claims,
            articles,
            origins: origins.into_iter().map(str::to_owned).collect(),
            expected: self.expected,
            computed: self.computed,
            explanation: one_stop(self.explanation),
            steps: self.steps,
        }
    }
}

/// `sentence` with one full stop, where its last words bring one of their own: "53,2 proc.".
fn one_stop(mut sentence: String) -> String {
    if sentence.ends_with("..") {
        sentence.pop();
    }
    sentence
}

/// Who an article has its report from; its own source where grouping does not say.
pub(crate) fn origin<'a>(corpus: &Corpus<'a>, groups: &'a Groups, article: usize) -> &'a str {
    let article = corpus.articles[article];
    groups.origins.get(&article.id).map_or(article.source.as_str(), |origin| origin.name.as_str())
}

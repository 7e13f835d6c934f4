use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tallywire_article::{ArticleId, ClaimId, GroupId, Record};

/// How two articles that carry one report relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same text, whatever stands around it.
    Exact,
    /// The same text with light edits, cuts or additions.
    Near,
    /// The same report in other words of the same language.
    Rewrite,
    /// The same report in another language.
    Translation,
}

/// What a pair rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// How many word 3-grams the two texts share.
    pub shared_shingles: usize,
    /// The rare numbers and names that both hold, rarest first.
    pub shared_anchors: Vec<String>,
}

/// Two claims that stand at the same place of one report and state different numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Changed {
    /// The claim of the pair's first article.
    pub a: ClaimId,
    /// The claim of its second.
    pub b: ClaimId,
}

/// Two articles that carry one report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Copy {
    /// The article whose source sorts first.
    pub a: ArticleId,
    /// The other.
    pub b: ArticleId,
    /// Source of `a`.
    pub a_source: String,
    /// Source of `b`.
    pub b_source: String,
    /// How they relate.
    pub relation: Relation,
    /// 0 to 1: containment of the shorter text for exact and near copies, weighted share of
    /// common anchors for rewrites and translations. Three decimals.
    pub score: f64,
    /// What it rests on.
    pub evidence: Evidence,
    /// The numbers in which they differ.
    pub changed: Vec<Changed>,
}

impl Record for Copy {
    const SCHEMA: &'static str = "copy/1";
}

/// What binds the members of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// They carry one report.
    Copies,
    /// They are about one event.
    Story,
}

impl GroupKind {
    /// As it is written in records.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Copies => "copies",
            Self::Story => "story",
        }
    }
}

/// A member of a group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// The article.
    pub article: ArticleId,
    /// Its source.
    pub source: String,
}

/// Articles that belong together; two at least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    /// Names the group.
    pub id: GroupId,
    /// What binds its members.
    pub kind: GroupKind,
    /// Its members, ordered by source.
    pub members: Vec<Member>,
    /// The independent origins that they have their report from.
    pub origins: Vec<String>,
    /// A name for people: the title of its most central member.
    pub label: String,
}

impl Record for Group {
    const SCHEMA: &'static str = "group/1";
}

/// Who an article has its report from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The agency or outlet, or the article's own site or source where it cites none. Two
    /// articles are independent exactly if this differs.
    pub name: String,
    /// Why: "named as the source", "by way of wire/042.txt, which names it", "no other source named".
    pub why: String,
}

/// All that grouping found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    /// Pairs of articles that carry one report, ordered by their sources.
    pub pairs: Vec<Copy>,
    /// Copy groups, ordered by their first member's source.
    pub copies: Vec<Group>,
    /// Stories of two articles or more, ordered by their first member's source.
    pub stories: Vec<Group>,
    /// The origin of every article.
    pub origins: BTreeMap<ArticleId, Origin>,
}

//! What a report says, before any format: everything that a reader is shown, in the order in
//! which it is shown.
//!
//! **Invariant:** equal input gives equal reports; findings come worst first, the words of every
//! statement are those of its article.

pub(crate) mod statements;
mod stories;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use tallywire_article::{Article, ArticleId, ClaimId, FindingId, GroupId, Language, Record, Span};
use tallywire_claims::Claim;
use tallywire_crosscheck::{Finding, FindingKind, Severity};
use tallywire_dedup::{Group, Groups, Relation};

/// All that the stages found, to make a [`Report`] from.
#[derive(Clone, Copy, Debug)]
pub struct Results<'a> {
    /// Every article that was read.
    pub articles: &'a [Article],
    /// The claims of all of them.
    pub claims: &'a [Claim],
    /// Copies, stories and origins.
    pub groups: &'a Groups,
    /// What comparing the claims showed.
    pub findings: &'a [Finding],
    /// What could not be read.
    pub unread: &'a [Unread],
}

/// A document, file or path that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unread {
    /// Where: the source of a document, or a path.
    pub source: String,
    /// What is wrong with it.
    pub reason: String,
    /// What to do about it.
    pub hint: String,
}

/// How many of each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// Documents that were met, whether they could be read or not.
    pub documents: usize,
    /// Articles that they hold.
    pub articles: usize,
    /// Languages that the articles are in.
    pub languages: usize,
    /// Groups of articles that carry one report.
    pub copy_groups: usize,
    /// Stories told by two articles or more.
    pub stories: usize,
    /// Origins that owe their report to no other.
    pub origins: usize,
    /// Numbers that the articles state.
    pub numbers: usize,
    /// Findings, by how much they ask for a person's eye.
    pub findings: Tally,
}

/// Findings counted by their severity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tally {
    /// Numbers that cannot stand together.
    pub high: usize,
    /// Numbers that probably cannot, or stand on little.
    pub medium: usize,
    /// Worth knowing.
    pub low: usize,
    /// All is in order.
    pub info: usize,
}

/// A sentence that says it, with the quantities' words in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Statement {
    /// The claims, in the order of the sentence.
    pub claims: Vec<ClaimId>,
    /// The article that states them.
    pub article: ArticleId,
    /// Its source.
    pub source: String,
    /// The language of the article.
    pub language: Language,
    /// When it was published.
    pub published: Option<String>,
    /// Who says so, as the article has it.
    pub speaker: Option<String>,
    /// The sentence.
    pub sentence: String,
    /// Where the words of each claim stand in `sentence`, in bytes; ordered and apart.
    pub marks: Vec<Span>,
    /// Sources of other articles of the same origin that state the same value.
    pub repeated: Vec<String>,
}

/// What one origin says about the matter of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Voice {
    /// The origin.
    pub origin: String,
    /// What its articles state.
    pub statements: Vec<Statement>,
}

/// A finding with the words that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reported {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// Its story's label, or the title of its only article.
    pub label: Option<String>,
    /// Who says what, by origin.
    pub voices: Vec<Voice>,
}

/// An article among the members of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Member {
    /// The article.
    pub article: ArticleId,
    /// Its source.
    pub source: String,
    /// Its title.
    pub title: Option<String>,
    /// Its language.
    pub language: Language,
    /// When it was published.
    pub published: Option<String>,
    /// How it relates to the article of `copy_of`.
    pub relation: Option<Relation>,
    /// Source of the article before it whose report it carries.
    pub copy_of: Option<String>,
}

/// The articles of a story that have their report from one origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Branch {
    /// The origin.
    pub origin: String,
    /// Why it is theirs, by the first of them.
    pub why: String,
    /// The articles: each copy below what it is a copy of.
    pub members: Vec<Member>,
}

/// A story with its articles by origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Story {
    /// The group.
    pub id: GroupId,
    /// A name for people.
    pub label: String,
    /// Its articles, the origin with most of them first.
    pub branches: Vec<Branch>,
    /// The findings about it.
    pub findings: Vec<FindingId>,
}

/// Everything that a reader is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Report {
    /// How many of each.
    pub counts: Counts,
    /// What comparing showed, worst first.
    pub findings: Vec<Reported>,
    /// The stories, the one told by most articles first.
    pub stories: Vec<Story>,
    /// The articles that belong to no story.
    pub alone: Vec<Member>,
    /// What could not be read.
    pub unread: Vec<Unread>,
}

impl Statement {
    /// The sentence in pieces: words, and whether they are those of a claim.
    pub(crate) fn pieces(&self) -> Vec<(&str, bool)> {
        self.pieces_of(0, self.sentence.len())
    }

    /// The same of the sentence's bytes `from..to`, where no mark lies across an end.
    pub(crate) fn pieces_of(&self, from: usize, to: usize) -> Vec<(&str, bool)> {
        let mut pieces = Vec::new();
        let mut at = from;
        for mark in &self.marks {
            pieces.push((self.sentence.get(at..mark.start).unwrap_or_default(), false));
            pieces.push((mark.of(&self.sentence).unwrap_or_default(), true));
            at = mark.end;
        }
        pieces.push((self.sentence.get(at..to).unwrap_or_default(), false));
        pieces.retain(|(words, _)| !words.is_empty());
        pieces
    }
}

impl Record for Report {
    const SCHEMA: &'static str = "report/1";
}

impl Report {
    /// Puts together what the stages found.
    ///
    /// ```
    /// use tallywire_report::{Report, Results};
    ///
    /// let groups = tallywire_dedup::Groups::default();
    /// let nothing = Results { articles: &[], claims: &[], groups: &groups, findings: &[], unread: &[] };
    /// assert_eq!(Report::new(nothing).counts.articles, 0);
    /// ```
    #[must_use]
    pub fn new(results: Results<'_>) -> Self {
        let index = Index::new(results);
        let mut findings: Vec<_> = results.findings.iter().map(|finding| index.reported(finding)).collect();
        findings.sort_by_cached_key(|reported| rank(&reported.finding));
        Self {
            counts: counts(results),
            stories: stories::stories(&index, &findings),
            alone: stories::alone(&index),
            findings,
            unread: results.unread.to_vec(),
        }
    }
}

/// Worst first; within a kind the story together, ties broken by id.
fn rank(finding: &Finding) -> (Severity, FindingKind, Option<GroupId>, FindingId) {
    (finding.severity, finding.kind, finding.story, finding.id)
}

fn counts(results: Results<'_>) -> Counts {
    let languages: BTreeSet<_> = results.articles.iter().map(|article| article.language).collect();
    let origins: BTreeSet<_> = results.groups.origins.values().map(|origin| &origin.name).collect();
    let of = |severity| results.findings.iter().filter(|finding| finding.severity == severity).count();
    Counts {
        documents: results.articles.len() + results.unread.len(),
        articles: results.articles.len(),
        languages: languages.iter().filter(|language| !language.is_und()).count(),
        copy_groups: results.groups.copies.len(),
        stories: results.groups.stories.len(),
        origins: origins.len(),
        numbers: results.claims.len(),
        findings: Tally {
            high: of(Severity::High),
            medium: of(Severity::Medium),
            low: of(Severity::Low),
            info: of(Severity::Info),
        },
    }
}

/// The results, to be looked up by id.
pub(crate) struct Index<'a> {
    pub(crate) results: Results<'a>,
    pub(crate) articles: BTreeMap<ArticleId, &'a Article>,
    pub(crate) claims: BTreeMap<ClaimId, &'a Claim>,
}

impl<'a> Index<'a> {
    pub(crate) fn new(results: Results<'a>) -> Self {
        Self {
            results,
            articles: results.articles.iter().map(|article| (article.id, article)).collect(),
            claims: results.claims.iter().map(|claim| (claim.id, claim)).collect(),
        }
    }

    pub(crate) fn origin(&self, article: ArticleId) -> &'a str {
        self.results.groups.origins.get(&article).map_or("unknown", |origin| origin.name.as_str())
    }

    pub(crate) fn reported(&self, finding: &Finding) -> Reported {
        Reported {
            finding: finding.clone(),
            label: self.label(finding),
            voices: statements::voices(self, finding),
        }
    }

    /// What a group is called: by its own label, or, where that is of another language than the report, by the
    /// first title that is of the report's.
    pub(crate) fn title_of<'g>(&'g self, group: &'g Group) -> &'g str {
        let articles = group.members.iter().filter_map(|member| self.articles.get(&member.article));
        let english = articles.filter(|article| article.language.code() == "en");
        let titles: Vec<&str> = english.filter_map(|article| article.title.as_deref()).collect();
        if titles.contains(&group.label.as_str()) {
            return &group.label;
        }
        titles.first().copied().unwrap_or(&group.label)
    }

    fn label(&self, finding: &Finding) -> Option<String> {
        let story =
            finding.story.and_then(|id| self.results.groups.stories.iter().find(|story| story.id == id));
        story.map(|story| self.title_of(story).to_owned()).or_else(|| {
            let article = self.articles.get(finding.articles.first()?)?;
            article.title.clone()
        })
    }
}

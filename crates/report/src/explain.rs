//! Why a claim, an article, a pair, a group or a finding says what it says, step by step.

mod article;
mod claim;
mod finding;
mod group;
mod pair;

use tallywire_article::{Article, ArticleId};
use tallywire_claims::Claim;
use tallywire_crosscheck::Finding;
use tallywire_dedup::{Copy, Group};

use crate::model::Index;
use crate::page::Page;
use crate::rich::Rich;
use crate::{Layout, Results};

/// What can be explained.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// An article and its blocks.
    Article(&'a Article),
    /// A claim and how each field was read.
    Claim(&'a Claim),
    /// Two articles that carry one report.
    Pair(&'a Copy),
    /// A copy group or a story.
    Group(&'a Group),
    /// A finding and its arithmetic.
    Finding(&'a Finding),
}

/// Why an id leads to nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// Nothing has an id that begins so.
    Unknown(String),
    /// Several ids begin so.
    Ambiguous {
        /// What was asked for.
        prefix: String,
        /// The ids, in the order of the results.
        ids: Vec<String>,
    },
    /// Both articles are there, but do not carry one report.
    NoPair {
        /// One of them.
        a: ArticleId,
        /// The other.
        b: ArticleId,
    },
}

/// What `id` names in `results`; two articles' ids joined by `+` name their pair. The beginning of
/// an id is enough where no other begins so.
///
/// # Errors
/// A [`Lookup`] that says why nothing, or not one thing, is named so.
pub fn find<'a>(results: &Results<'a>, id: &str) -> Result<Subject<'a>, Lookup> {
    let Some((a, b)) = id.split_once('+') else {
        return one(all(results), id);
    };
    let article = |id| match one(results.articles.iter().map(named_article), id)? {
        Subject::Article(article) => Ok(article.id),
        _ => Err(Lookup::Unknown(id.to_owned())),
    };
    let (a, b) = (article(a)?, article(b)?);
    let joins = |pair: &&Copy| (pair.a, pair.b) == (a, b) || (pair.a, pair.b) == (b, a);
    results.groups.pairs.iter().find(joins).map(Subject::Pair).ok_or(Lookup::NoPair { a, b })
}

fn named_article(article: &Article) -> (String, Subject<'_>) {
    (article.id.to_string(), Subject::Article(article))
}

fn all<'a>(results: &Results<'a>) -> impl Iterator<Item = (String, Subject<'a>)> {
    let groups = results.groups.copies.iter().chain(&results.groups.stories);
    let articles = results.articles.iter().map(named_article);
    articles
        .chain(results.claims.iter().map(|claim| (claim.id.to_string(), Subject::Claim(claim))))
        .chain(groups.map(|group| (group.id.to_string(), Subject::Group(group))))
        .chain(results.findings.iter().map(|finding| (finding.id.to_string(), Subject::Finding(finding))))
}

fn one<'a>(
    subjects: impl Iterator<Item = (String, Subject<'a>)>,
    prefix: &str,
) -> Result<Subject<'a>, Lookup> {
    let mut found: Vec<_> = subjects.filter(|(id, _)| id.starts_with(prefix)).collect();
    match found.len() {
        0 => Err(Lookup::Unknown(prefix.to_owned())),
        1 => Ok(found.swap_remove(0).1),
        _ => {
            let ids = found.into_iter().map(|(id, _)| id).collect();
            Err(Lookup::Ambiguous { prefix: prefix.to_owned(), ids })
        }
    }
}

/// The explanation of `subject`, for a terminal.
#[must_use]
pub fn explain(results: Results<'_>, subject: Subject<'_>, layout: Layout) -> String {
    let index = Index::new(results);
    let mut page = Page::new(layout);
    match subject {
        Subject::Article(article) => article::explain(&mut page, &index, article),
        Subject::Claim(claim) => claim::explain(&mut page, &index, claim),
        Subject::Pair(pair) => pair::explain(&mut page, &index, pair),
        Subject::Group(group) => group::explain(&mut page, &index, group),
        Subject::Finding(finding) => finding::explain(&mut page, &index, finding),
    }
    page.out
}

/// What was found about `article` alone and, block by block, why each is what it is, for a terminal.
#[must_use]
pub fn explain_article(article: &Article, layout: Layout) -> String {
    let mut page = Page::new(layout);
    article::explain_alone(&mut page, article);
    page.out
}

/// Writes the line above an explanation: what it is of, and its id.
fn title(page: &mut Page, what: &str, id: &dyn std::fmt::Display) {
    let title =
        Rich::default().styled(page.palette.strong, what).styled(page.palette.dim, &format!("  {id}"));
    page.line("", &title);
}

/// Columns that the names of fields take.
const NAMES: usize = 15;

/// Writes a field with its value; nothing where the value is empty.
fn field(page: &mut Page, name: &str, value: &str) {
    if !value.is_empty() {
        page.line(&format!("  {name:<NAMES$}"), &Rich::new(value));
    }
}

/// Writes why the field above is so.
fn because(page: &mut Page, why: &str) {
    let why = Rich::default().styled(page.palette.dim, why);
    page.line(&format!("  {:<NAMES$}  ", ""), &why);
}

//! From claims and groups to findings: what agrees, what differs, what does not add up.
//!
//! **Invariant:** where the thing, the period or the unit of two claims cannot be shown to be the
//! same, there is no finding about them; and no finding calls a number false.
//!
//! ```
//! use tallywire_article::{Article, BlockKind, Language, Span};
//! use tallywire_crosscheck::{FindingKind, check};
//! use tallywire_dedup::Groups;
//!
//! let text = "The yard will build 48 ferries: 30 for the north and 16 for the south.";
//! let mut article = Article::new("echo.txt", "echo.txt", text.as_bytes());
//! article.language = Language::of("en");
//! let all = Span::new(0, text.len());
//! article.push_verbatim(BlockKind::Paragraph, text, all, all, "an example");
//!
//! let claims = tallywire_claims::extract(&article);
//! let found = check(&[article], &claims, &Groups::default());
//! assert_eq!(found[0].kind, FindingKind::SumFails);
//! assert_eq!(found[0].steps, ["30 + 16 = 46; stated 48"]);
//! ```

mod anchor;
mod arithmetic;
mod comparison;
mod concepts;
mod copies;
mod dimension;
mod draft;
mod finding;
mod interval;
mod likeness;
mod named;
mod repeated;
mod statement;
mod things;
mod topic;
mod verdict;
mod wording;
mod words;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use tallywire_article::Article;
use tallywire_claims::Claim;
use tallywire_dedup::Groups;

use crate::dimension::Dimension;
use crate::draft::Draft;
use crate::statement::{Corpus, Quantity};

pub use anchor::fingerprint;
pub use finding::{Finding, FindingKind, Severity};

/// Compares the claims of `articles` within each story, and computes within each article.
///
/// `claims` are those of all articles, each article's together and in the order of its text.
/// Findings come worst first, then by kind, story and the source of their first article.
///
/// Linear in the articles, of each of which the first 400 numbers are looked at; within a story
/// each number is compared with those of its unit, of which the 200 that most articles state are
/// looked at.
#[must_use]
pub fn check(articles: &[Article], claims: &[Claim], groups: &Groups) -> Vec<Finding> {
    let mut corpus = Corpus::new(articles, claims);
    corpus.date_by_copies(groups);
    let mut drafts = arithmetic_of_reports(&corpus, groups);
    changes_are_about_their_ends(&mut corpus, &drafts);
    let aligned = copies::align(&corpus, groups);
    repeated::by_copies(&corpus, &aligned, &mut drafts);
    for story in stories(&corpus, groups) {
        drafts.extend(comparison::across(&corpus, groups, &story, &aligned));
    }
    let mut findings: Vec<Finding> = drafts.into_iter().map(|draft| draft.finish(&corpus, groups)).collect();
    findings.sort_by_cached_key(|finding| {
        let source = finding.articles.first().and_then(|&id| corpus.place(id));
        (finding.severity, finding.kind, finding.story, source, finding.claims.clone(), finding.id)
    });
    findings.dedup_by_key(|finding| finding.id);
    findings
}

/// Lends to every change whose two ends are known what the new value is about, and when: "that is
/// a rise of 12 percent" does not say of what.
fn changes_are_about_their_ends(corpus: &mut Corpus, drafts: &[Draft]) {
    let changes = |draft: &&Draft| matches!(draft.kind, FindingKind::ChangeHolds | FindingKind::ChangeFails);
    for draft in drafts.iter().filter(changes) {
        // One triple of old value, new value and change for each copy.
        for triple in draft.statements.chunks_exact(3) {
            let new = corpus.statements[triple[1]].clone();
            let change = &mut corpus.statements[triple[2]];
            change.topic = change.topic.clone().or_concepts_of(&new.topic);
            (change.period, change.named) = (new.period, new.named);
            (change.is_of_the_day, change.is_past) = (new.is_of_the_day, new.is_past);
        }
    }
}

/// The articles of each story; those of a copy group that lies in none.
fn stories(corpus: &Corpus, groups: &Groups) -> Vec<Vec<usize>> {
    let mut seen = BTreeSet::new();
    let mut stories = Vec::new();
    for group in groups.stories.iter().chain(&groups.copies) {
        let mut members: Vec<usize> = group.members.iter().filter_map(|m| corpus.place(m.article)).collect();
        members.retain(|&member| seen.insert(member));
        members.sort_unstable();
        if members.len() > 1 {
            stories.push(members);
        }
    }
    stories
}

/// The arithmetic of every article, told once where copies repeat it.
fn arithmetic_of_reports(corpus: &Corpus, groups: &Groups) -> Vec<Draft> {
    type Key<'k> = (FindingKind, Result<usize, usize>, Vec<(&'k Dimension, Quantity)>);
    let mut report_of = BTreeMap::new();
    for (nth, group) in groups.copies.iter().enumerate() {
        for member in &group.members {
            report_of.insert(member.article, nth);
        }
    }
    let mut told: BTreeMap<Key, Draft> = BTreeMap::new();
    for (at, article) in corpus.articles.iter().enumerate() {
        let report = report_of.get(&article.id).copied().ok_or(at);
        for draft in arithmetic::within(corpus, at) {
            let numbers = draft
                .statements
                .iter()
                .map(|&s| (&corpus.statements[s].dimension, corpus.statements[s].quantity));
            let mut key: Vec<_> = numbers.collect();
            key.sort_unstable();
            let told = told.entry((draft.kind, report, key));
            told.and_modify(|first| first.statements.extend(&draft.statements)).or_insert(draft);
        }
    }
    told.into_values().collect()
}

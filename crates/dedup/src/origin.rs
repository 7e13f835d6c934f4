//! From how many independent origins an event is told.
//!
//! An article's origin is who it cites for its report; copies of one report have one origin,
//! whoever of them names it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rapidhash::v3::rapidhash_v3;
use tallywire_article::{ArticleId, agency};

use crate::Origin;
use crate::skeleton;

/// What tells an article's origin.
#[derive(Clone, Debug)]
pub(crate) struct Masthead {
    pub(crate) article: ArticleId,
    pub(crate) source: String,
    pub(crate) site: Option<String>,
    pub(crate) cited: Vec<String>,
    pub(crate) day: Option<i32>,
    pub(crate) length: u32,
}

/// Finds the origin of each article of one story.
///
/// `reports` holds the story's articles by the report that they carry, each report's in the
/// order of their sources.
pub(crate) fn of_story(reports: &[Vec<Masthead>], into: &mut BTreeMap<ArticleId, Origin>) {
    let names = Names::of(reports.iter().flatten());
    let found: Vec<Found<'_>> = reports.iter().map(|report| first_hand(report, &names)).collect();
    for (report, origin) in reports.iter().zip(&found) {
        let name = follow(origin, reports, &found, &names);
        for article in report {
            let why = why(article, origin, &name, &names);
            into.insert(article.article, Origin { name: name.clone(), why });
        }
    }
}

/// Who a report is from, as its articles say.
struct Found<'a> {
    name: String,
    /// The article that says so, or that is the origin itself.
    by: &'a Masthead,
    cited: bool,
}

/// The name that most articles of a report cite, of several the one that the earliest cites, or else the outlet of
/// its first and fullest.
fn first_hand<'a>(report: &'a [Masthead], names: &Names) -> Found<'a> {
    let earliest = |article: &Masthead| {
        (article.day.unwrap_or(i32::MAX), Reverse(article.length), article.source.clone())
    };
    let mut votes: BTreeMap<String, (usize, &Masthead)> = BTreeMap::new();
    for article in report {
        if let Some(cited) = cited(article, names) {
            let (count, by) = votes.entry(cited).or_insert((0, article));
            *count += 1;
            if earliest(article) < earliest(by) {
                *by = article;
            }
        }
    }
    let most = votes.into_iter().max_by_key(|(_, (count, by))| (*count, Reverse(earliest(by))));
    if let Some((name, (_, by))) = most {
        return Found { name, by, cited: true };
    }
    let by =
        report.iter().min_by_key(|article| earliest(article)).expect("a report is carried by an article");
    Found { name: own_name(by, names), by, cited: false }
}

/// Goes on from a cited outlet to whom its own article in this story cites.
fn follow(from: &Found<'_>, reports: &[Vec<Masthead>], found: &[Found<'_>], names: &Names) -> String {
    let mut name = from.name.clone();
    for _ in 0..reports.len() {
        let own = |(report, _): &(&Vec<Masthead>, &Found<'_>)| {
            report
                .iter()
                .any(|article| article.site.as_deref().is_some_and(|site| names.of_name(site) == name))
        };
        match reports.iter().zip(found).find(own) {
            Some((_, further)) if further.name != name && further.name != from.name => {
                name.clone_from(&further.name);
            }
            _ => break,
        }
    }
    name
}

fn why(article: &Masthead, origin: &Found<'_>, name: &str, names: &Names) -> String {
    let cites = article.cited.iter().any(|cited| names.of_name(cited) == origin.name);
    let mut why = if origin.cited && cites {
        "named as the source".to_owned()
    } else if article.article == origin.by.article {
        "no other source named".to_owned()
    } else {
        let what = if origin.cited { "names it" } else { "names no other source" };
        format!("by way of {}, which {what}", origin.by.source)
    };
    if origin.name != name {
        why = format!("by way of {}, which is named and whose own article names it", origin.name);
    }
    why
}

fn cited(article: &Masthead, names: &Names) -> Option<String> {
    article.cited.first().map(|cited| names.of_name(cited))
}

fn own_name(article: &Masthead, names: &Names) -> String {
    article.site.as_deref().map_or_else(|| article.source.clone(), |site| names.of_name(site))
}

/// The names of one story's outlets and agencies, each with the one that it is shown by.
#[derive(Debug, Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    fn of<'a>(articles: impl Iterator<Item = &'a Masthead>) -> Self {
        let mut keys: BTreeMap<String, String> = BTreeMap::new();
        for article in articles {
            for name in article.cited.iter().chain(&article.site) {
                let shown = keys.entry(key(name)).or_insert_with(|| name.clone());
                if name < shown {
                    shown.clone_from(name);
                }
            }
        }
        let mut names = Self::default();
        let mut last: Option<(String, String)> = None;
        for (key, name) in keys {
            // Keys are in order, so a name follows the one that it continues: "anadolu ajansi".
            match &last {
                Some((start, shown)) if continues(&key, start) => {
                    names.0.insert(key, shown.clone());
                }
                _ => {
                    let shown = agency(&name).map_or(name, |agency| agency.name.to_owned());
                    names.0.insert(key.clone(), shown.clone());
                    last = Some((key, shown));
                }
            }
        }
        names
    }

    /// The name that `name` is shown by.
    fn of_name(&self, name: &str) -> String {
        self.0.get(&key(name)).cloned().unwrap_or_else(|| name.to_owned())
    }
}

/// Whether a name's key is another's with more words behind.
fn continues(key: &str, start: &str) -> bool {
    start.len() >= 4 && key.strip_prefix(start).is_some_and(|rest| rest.starts_with(' '))
}

/// The hash of a name's [`key`], never 0.
pub(crate) fn hash(name: &str) -> u64 {
    rapidhash_v3(key(name).as_bytes()).max(1)
}

/// A name's words in plain lower-case letters, those of an agency as its own name has them.
fn key(name: &str) -> String {
    let name = agency(name).map_or(name, |agency| agency.name);
    let mut word = String::new();
    let words = name.split(|c: char| !c.is_alphanumeric()).map(|part| {
        skeleton::ascii(part, &mut word);
        word.clone()
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    // An article before the name is no part of it: "the Evening Courier".
    let from = usize::from(words.len() > 1 && words[0].len() <= 3 && name.starts_with(char::is_lowercase));
    words[from..].join(" ")
}

//! What numbers in the news are most often about, recognised across languages.
//!
//! Each file of `concepts/` is one language: a line holds a concept's name and the beginnings of
//! the words that stand for it, folded as [`words::fold`](crate::words::fold) folds. `_` is a
//! blank, and at the end of a word says that it ends there; `~` before a word finds it inside compounds too.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use tallywire_article::Language;

use crate::words::{self, unspaced};

/// Concepts that narrow another one down: a number with one of them is not about the same thing
/// as a number without.
const QUALIFIERS: &[&str] = &["core", "per_head"];

macro_rules! tables {
    ($($code:literal)+) => {
        static TABLES: &[(&str, &str)] = &[$(($code, include_str!(concat!("concepts/", $code, ".txt")))),+];
    };
}
tables!("ar" "bg" "cs" "da" "de" "el" "en" "es" "fi" "fr" "hr" "hu" "it" "ja" "ko" "nb" "nl" "pl" "pt" "ro" "ru" "sv" "tr" "uk" "zh");

/// One language's concepts.
pub(crate) struct Table {
    matcher: AhoCorasick,
    /// The concept of each pattern, and whether a word must end where the pattern does.
    names: Vec<(&'static str, bool)>,
}

/// The concepts of `language`; Croatian serves its sister languages. `None` where there are none.
pub(crate) fn table(language: Language) -> Option<&'static Table> {
    static BUILT: OnceLock<Vec<Option<Table>>> = OnceLock::new();
    let code = match language.code() {
        "sr" | "bs" | "sh" | "sl" => "hr",
        "no" | "nn" => "nb",
        "sk" => "cs",
        code => code,
    };
    let at = TABLES.binary_search_by_key(&code, |row| row.0).ok()?;
    BUILT.get_or_init(|| TABLES.iter().map(|row| Table::read(row.1)).collect()).get(at)?.as_ref()
}

impl Table {
    fn read(text: &'static str) -> Option<Self> {
        let (mut patterns, mut names) = (Vec::new(), Vec::new());
        for line in text.lines() {
            let mut words = line.split_whitespace();
            let Some(name) = words.next() else { continue };
            for word in words {
                patterns.push(pattern(word));
                names.push((name, word.ends_with('_')));
            }
        }
        let matcher = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(patterns).ok()?;
        Some(Self { matcher, names })
    }

    /// The concepts in a folded text, sorted, each once.
    pub(crate) fn find(&self, folded: &str) -> Vec<&'static str> {
        self.find_from(folded, folded.len())
    }

    /// Those whose words begin before byte `end` of the text, wherever they end.
    pub(crate) fn find_from(&self, folded: &str, end: usize) -> Vec<&'static str> {
        let hits = self.matcher.find_iter(folded).filter(|hit| hit.start() < end);
        let named = hits.filter_map(|hit| {
            let (name, whole) = self.names[hit.pattern().as_usize()];
            (!whole || folded[hit.end()..].starts_with(' ')).then_some(name)
        });
        let mut found: Vec<&'static str> = named.collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn pattern(word: &str) -> String {
    let (inside, word) = word.strip_prefix('~').map_or((false, word), |rest| (true, rest));
    let folded = words::fold(&word.replace('_', " "));
    let folded = folded.trim();
    if inside || folded.chars().next().is_some_and(unspaced) {
        folded.to_owned()
    } else {
        format!(" {folded}")
    }
}

/// How the things that two sets of concepts stand for relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// At least one set says nothing.
    Unknown,
    /// They name the same thing.
    Same,
    /// One names what the other names, and more.
    Overlapping,
    /// They share a thing, and each names another too.
    Partial,
    /// They name different things, or one is narrowed down as the other is not.
    Different,
}

/// Compares two sorted sets of concepts.
pub(crate) fn relation(a: &[&'static str], b: &[&'static str]) -> Relation {
    if QUALIFIERS.iter().any(|q| a.contains(q) != b.contains(q)) {
        return Relation::Different;
    }
    let things = |set: &[&'static str]| -> Vec<&'static str> {
        set.iter().copied().filter(|name| !QUALIFIERS.contains(name)).collect()
    };
    let (a, b) = (things(a), things(b));
    match a.iter().filter(|name| b.contains(name)).count() {
        _ if a.is_empty() || b.is_empty() => Relation::Unknown,
        0 => Relation::Different,
        shared if shared == a.len() && shared == b.len() => Relation::Same,
        shared if shared == a.len() || shared == b.len() => Relation::Overlapping,
        _ => Relation::Partial,
    }
}

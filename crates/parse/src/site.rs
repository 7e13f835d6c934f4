//! Lines that recur across the documents of one site: slogans, offers, menus.
//!
//! A [`Survey`] notes the lines of many documents, and [`Survey::finish`] tells which of them
//! stand in so many different ones that they are no part of any: the [`SiteLines`] that
//! [`article_of_site`](crate::article_of_site) reads plain text by.
//!
//! A report is copied, and so its lines recur too. Hence a line counts only by documents that differ in most
//! of what they hold. **Invariant:** the answer depends on the documents, not on their order, as long as no
//! more are noted than there is room for.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rapidhash::v3::rapidhash_v3;

use crate::decode::decode;
use crate::letters::{Class, class, lower};
use crate::line::{Line, Shape, words};
use crate::mention::prefix;
use crate::text::spans;
use crate::{Document, Format};

/// Different documents that a line stands in to be no part of them.
const SHORT: usize = 3;
/// The same for a line of sentences, which may be a paragraph that a newsroom uses again.
const PROSE: usize = 5;
/// One in so many documents of a site holds what is furniture there: "Conclusion" heads many texts.
const RARELY: usize = 8;
/// Documents that are kept for a line.
const KEPT: usize = 8;
/// Lines that a document is known by.
const SKETCH: usize = 16;
/// Lines noted of one document, lines noted of all, and documents: what there is room for.
const LINES: usize = 1_000;
const ALL_LINES: usize = 1 << 20;
const DOCUMENTS: usize = 1 << 18;

/// The lines of one document, as far as a [`Survey`] needs them.
#[derive(Clone, Debug, Default)]
pub struct NotedLines {
    site: u64,
    lines: Vec<u64>,
    sketch: Vec<u64>,
}

impl NotedLines {
    /// Notes the lines of `document`: none of HTML, whose elements say more, and of records.
    ///
    /// Linear in the document.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        /// A line of so many words is not a button or a name.
        const TELLING: usize = 4;
        if document.format != Format::Text {
            return Self::default();
        }
        let Ok(decoded) = decode(&document.bytes, document.hints.charset.as_deref()) else {
            return Self::default();
        };
        let site = site(document);
        let lines = spans(&decoded.text).into_iter().take(LINES);
        let texts: Vec<&str> = lines.map(|span| span.of(&decoded.text).unwrap_or_default()).collect();
        // The beginning of a line nearly always tells.
        let is_telling = |text: &str| words(prefix(text, 96)) >= TELLING || words(text) >= TELLING;
        let telling = texts.iter().filter(|text| is_telling(text));
        let mut sketch = hashes(telling.copied(), site);
        sketch.truncate(SKETCH);
        Self { site, lines: hashes(texts.into_iter(), site), sketch }
    }
}

/// The hashes of `lines`, sorted and each once.
fn hashes<'a>(lines: impl Iterator<Item = &'a str>, site: u64) -> Vec<u64> {
    let mut hashes: Vec<u64> = lines.map(|line| hash(line, site)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

fn hash(line: &str, site: u64) -> u64 {
    rapidhash_v3(line.as_bytes()) ^ site
}

/// The host that a document was fetched from; where that is not known, the folder that it lies in.
fn site(document: &Document) -> u64 {
    let host =
        document.hints.url.as_deref().and_then(|url| url.split("://").nth(1)?.split(['/', '?', '#']).next());
    let folder = document.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    rapidhash_v3(host.unwrap_or(folder).as_bytes())
}

/// What is known of a line while documents are noted.
#[derive(Clone, Debug, Default)]
struct Seen {
    documents: usize,
    /// Places in [`Survey::sketches`] of the documents with the least sketches.
    kept: Vec<u32>,
}

/// Notes the lines of documents, to find those of their sites.
///
/// Holds hashes only: some 130 MB at most, however many documents there are. Documents, and lines met for
/// the first time, are not noted any more when there is no room.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    sketches: Vec<Vec<u64>>,
    lines: HashMap<u64, Seen>,
    /// How many documents each site has.
    sites: HashMap<u64, usize>,
}

impl Survey {
    /// Adds the lines of one more document.
    pub fn add(&mut self, noted: NotedLines) {
        let Ok(document) = u32::try_from(self.sketches.len()) else { return };
        if noted.lines.is_empty() || self.sketches.len() >= DOCUMENTS {
            return;
        }
        self.sketches.push(noted.sketch);
        *self.sites.entry(noted.site).or_default() += 1;
        let is_full = self.lines.len() >= ALL_LINES;
        for line in noted.lines {
            let seen = match self.lines.entry(line) {
                Entry::Occupied(seen) => seen.into_mut(),
                Entry::Vacant(_) if is_full => continue,
                Entry::Vacant(place) => place.insert(Seen::default()),
            };
            seen.documents += 1;
            seen.kept.push(document);
            if seen.kept.len() > KEPT {
                // Which are kept must not depend on the order of the documents.
                seen.kept.sort_by_key(|kept| &self.sketches[*kept as usize]);
                seen.kept.truncate(KEPT);
            }
        }
    }

    /// The lines that stand in several different documents of their site.
    #[must_use]
    pub fn finish(self) -> SiteLines {
        let Self { sketches, lines, sites } = self;
        let shared = lines.into_iter().filter(|(_, seen)| seen.kept.len() >= SHORT);
        let lines = shared.filter_map(|(line, mut seen)| {
            seen.kept.sort_by_key(|kept| &sketches[*kept as usize]);
            let different = different(seen.kept.iter().map(|kept| sketches[*kept as usize].as_slice()));
            (different >= SHORT).then_some((line, Standing { documents: seen.documents, different }))
        });
        SiteLines { lines: lines.collect(), sites }
    }
}

/// How many of the documents with these sketches differ from one another.
fn different<'a>(sketches: impl Iterator<Item = &'a [u64]>) -> usize {
    let mut apart: Vec<&[u64]> = Vec::new();
    for sketch in sketches {
        if !apart.iter().any(|other| are_alike(sketch, other)) {
            apart.push(sketch);
        }
    }
    apart.len()
}

/// Whether two documents share half of what they hold: of the least hashes of both, half stand in both.
/// (A bottom-k sketch, after Broder.)
fn are_alike(one: &[u64], other: &[u64]) -> bool {
    let mut union: Vec<u64> = one.iter().chain(other).copied().collect();
    union.sort_unstable();
    union.dedup();
    union.truncate(SKETCH);
    let shared =
        union.iter().filter(|hash| one.binary_search(hash).is_ok() && other.binary_search(hash).is_ok());
    shared.count() * 2 >= union.len()
}

/// How a line stands in its site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    documents: usize,
    /// How many of them differ from one another, as far as they were kept.
    different: usize,
}

/// The lines that recur across the documents of their sites. The default knows none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteLines {
    lines: HashMap<u64, Standing>,
    sites: HashMap<u64, usize>,
}

impl SiteLines {
    /// In how many documents of its site each of `lines` stands, where they are enough to be no part of
    /// `document`.
    ///
    /// A document that holds much such prose is a copy of others, and none of its prose is then furniture.
    pub(crate) fn shared(&self, document: &Document, lines: &[Line<'_>]) -> Vec<Option<usize>> {
        /// One in so many words of prose may be of the site.
        const MOST: usize = 5;
        /// Words of a line that speaks of something.
        const SAYING: usize = 5;
        if self.lines.is_empty() {
            return vec![None; lines.len()];
        }
        let site = site(document);
        let few = self.sites.get(&site).map_or(0, |documents| documents / RARELY);
        let is_prose = |line: &Line<'_>| line.shape == Shape::Prose;
        let standing = |line: &Line<'_>| {
            let enough = if is_prose(line) { PROSE } else { SHORT };
            let standing = self.lines.get(&hash(line.text, site))?;
            (standing.different >= enough && standing.documents >= few).then_some(standing.documents)
        };
        let mut shared: Vec<Option<usize>> = lines.iter().map(standing).collect();
        // A line of few words says too little to tell by.
        let says =
            |(line, shared): &(&Line<'_>, &mut Option<usize>)| line.words >= SAYING && shared.is_some();
        let mut told = None;
        for (line, shared) in lines.iter().zip(&mut shared).filter(says) {
            if told.get_or_insert_with(|| Told::of(lines)).holds(line) {
                *shared = None;
            }
        }
        let prose = || lines.iter().zip(&shared).filter(|(line, _)| is_prose(line));
        let all: usize = prose().map(|(line, _)| line.words).sum();
        let of_site: usize = prose().filter(|(_, shared)| shared.is_some()).map(|(line, _)| line.words).sum();
        if of_site * MOST > all {
            let prose = lines.iter().zip(&mut shared).filter(|(line, _)| is_prose(line));
            prose.for_each(|(_, shared)| *shared = None);
        }
        shared
    }
}

/// The words of a document's different lines, sorted: each as often as there are lines that hold it.
///
/// The headline that a report and its rewrites share speaks of what they tell, a slogan does not.
struct Told(Vec<u64>);

impl Told {
    fn of(lines: &[Line<'_>]) -> Self {
        let mut different: Vec<&str> = lines.iter().map(|line| line.text).collect();
        different.sort_unstable();
        different.dedup();
        let mut words: Vec<u64> = different.into_iter().flat_map(telling).collect();
        words.sort_unstable();
        Self(words)
    }

    /// Whether half of what `line` speaks of stands in other lines too.
    fn holds(&self, line: &Line<'_>) -> bool {
        let said = telling(line.text);
        let elsewhere = said.iter().filter(|word| self.is_in_two(**word)).count();
        elsewhere * 2 >= said.len()
    }

    fn is_in_two(&self, word: u64) -> bool {
        let first = self.0.partition_point(|other| *other < word);
        self.0.get(first..first + 2).is_some_and(|two| two == [word, word])
    }
}

/// The hashes of the words of `line` that say what it is about, in whatever case, each once.
fn telling(line: &str) -> Vec<u64> {
    const LETTERS: usize = 4;
    let lower = lower(line);
    let in_word = |c: char| match class(c) {
        Class::Word => true,
        Class::Unspaced => c.is_alphanumeric(),
        Class::Space | Class::Mark => false,
    };
    let words = lower.split(|c| !in_word(c));
    let telling = words.filter(|word| word.chars().nth(LETTERS - 1).is_some());
    let mut hashes: Vec<u64> = telling.map(|word| rapidhash_v3(word.as_bytes())).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tallywire_article::{Article, BlockKind};

    use super::*;
    use crate::{Options, article_of_site, documents};

    const OFFER: &str = "Join 4,000 readers who get the harbour letter every Friday morning.";

    fn document(text: &str) -> Document {
        let read = documents(text.as_bytes(), "log.txt", "wire/log.txt", &Options::default()).next();
        read.unwrap().unwrap()
    }

    fn survey(texts: &[String]) -> SiteLines {
        let mut survey = Survey::default();
        for text in texts {
            survey.add(NotedLines::of(&document(text)));
        }
        survey.finish()
    }

    fn read(text: &str, site: &SiteLines) -> Article {
        article_of_site(&document(text), site).unwrap()
    }

    /// A scrape whose sentences no other number gives, but for what stands around them.
    fn scrape(number: usize) -> String {
        let line =
            |what: &str| format!("The {what} of quay {number} was {} tonnes in week {number}.", 700 + number);
        let body: Vec<String> = ["load", "freight", "intake", "cargo", "grain", "stock"].map(line).into();
        format!(
            "Pier to pier\n\nQuay {number} in figures for the week\n\n{}\n\nAll quiet at the pier desk\n\n{}\n\n{OFFER}",
            body[..4].join("\n\n"),
            body[4..].join("\n\n")
        )
    }

    #[test]
    fn what_many_documents_of_a_site_hold_is_no_text() {
        let scrapes: Vec<String> = (1..=6).map(scrape).collect();
        let article = read(&scrapes[2], &survey(&scrapes));
        assert_eq!(article.title.as_deref(), Some("Quay 3 in figures for the week"));
        let of_site: Vec<_> = article
            .blocks
            .iter()
            .filter(|block| block.why == "stands in 6 documents of the site")
            .map(|block| (block.kind, block.text.as_str()))
            .collect();
        assert_eq!(
            of_site,
            [
                (BlockKind::Metadata, "Pier to pier"),
                (BlockKind::Promo, "All quiet at the pier desk"),
                (BlockKind::Promo, OFFER),
            ]
        );
        let alone = read(&scrapes[2], &SiteLines::default());
        assert!(alone.body.ends_with(OFFER) && !article.body.contains("4,000"));
    }

    #[test]
    fn what_a_report_and_its_copies_hold_is_text() {
        let copies: Vec<String> =
            (1..=9).map(|at| scrape(1).replacen("cargo", &format!("cargo no. {at}"), 1)).collect();
        assert_eq!(survey(&copies), SiteLines { lines: HashMap::new(), ..survey(&copies) });
        // The same paragraph under other headlines: most of each document, so no furniture.
        let titled = |at: usize| format!("Headline {at} of the day\n\n{OFFER}");
        let titled: Vec<String> = (1..=9).map(titled).collect();
        assert_eq!(read(&titled[0], &survey(&titled)).body, OFFER);
    }

    #[test]
    fn the_headline_of_rewrites_stays_the_headline() {
        const HEADLINE: &str = "Grain stock of the quay grows again";
        let rewrites: Vec<String> = (1..=6)
            .map(|at| {
                let body = ["grain", "stock", "quay"]
                    .map(|what| format!("In report {at} the {what} has grown by {at}.{at} percent."));
                format!("Home {HEADLINE}\n\n{HEADLINE}\n\n{}", body.join("\n\n"))
            })
            .collect();
        assert_eq!(read(&rewrites[1], &survey(&rewrites)).title.as_deref(), Some(HEADLINE));
    }

    #[test]
    fn a_site_is_a_host_or_a_folder() {
        let on = |url: &str| {
            let mut document = document("a");
            document.hints.url = Some(url.into());
            site(&document)
        };
        assert_eq!(on("https://quay.example/a/1"), on("http://quay.example?b"));
        assert_ne!(on("https://quay.example/a/1"), on("https://pier.example/a/1"));
        assert_ne!(on("https://quay.example/a/1"), site(&document("a")));
    }

    proptest! {
        #[test]
        fn the_order_of_the_documents_does_not_matter(
            picks in proptest::collection::vec((0_usize..6, "[a-d]{1,2}"), 1..30),
            seed in any::<u64>(),
        ) {
            let texts: Vec<String> =
                picks.iter().map(|(at, word)| scrape(*at).replace("grain", word)).collect();
            let mut shuffled = texts.clone();
            shuffled.sort_by_key(|text| rapidhash_v3(text.as_bytes()) ^ seed);
            prop_assert_eq!(survey(&texts), survey(&shuffled));
        }
    }
}

//! Near copies among articles: which pairs are found, and how fast.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use tallywire_article::{Article, BlockKind, Language, Span};
use tallywire_benches::{articles, documents};
use tallywire_dedup::Fingerprint;

use crate::detectors::version;
use crate::{Options, alone, gold, hand_over, measure, table};

/// The file of articles with planted copies in a folder of evaluation data.
const FILE: &str = "dedup/planted-dev.jsonl.gz";

/// An article, and the report that it carries.
#[derive(Deserialize)]
struct Planted {
    text: String,
    lang: Language,
    gold: serde_json::Value,
}

/// Two articles by their places, the earlier one first.
type Pair = (usize, usize);

/// A library that finds near copies.
struct Contender {
    /// The name of its package.
    package: &'static str,
    /// The pairs of texts that it takes for copies.
    pairs: fn(&[Planted]) -> BTreeSet<Pair>,
}

/// All that were built in; tallywire is the first.
const CONTENDERS: &[Contender] = &[
    Contender { package: "tallywire-dedup", pairs: tallywire },
    #[cfg(feature = "peers")]
    Contender { package: "gaoya", pairs: gaoya },
];

/// What was measured of a contender.
#[derive(Serialize, Deserialize)]
struct Figures {
    precision: f64,
    recall: f64,
    /// `None` where there are no texts.
    bytes_per_second: Option<f64>,
    /// What the process holds after all texts, over what it held before; bytes.
    memory: Option<u64>,
}

/// Prints the table of all contenders, or the figures of the one that `options` names.
pub(crate) fn run(options: &Options) -> Result<()> {
    if let Some(name) = &options.alone {
        let texts = read(options.data.as_deref())?;
        let contender = CONTENDERS.iter().find(|contender| contender.package == name);
        return hand_over(&Figures::of(contender.context("no such contender")?, &texts, options.quick));
    }
    let mut rows = Vec::new();
    for Contender { package, .. } in CONTENDERS {
        let figures: Figures = alone("copies", package, options)?;
        rows.push(figures.row(format!("{package} {}", version(package)?)));
    }
    let head = ["", "precision of pairs", "recall of pairs", "MB/s", "memory"].map(str::to_owned);
    print!("{}", table::markdown(&head, &rows));
    Ok(())
}

impl Figures {
    #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 bytes are read")]
    fn of(contender: &Contender, texts: &[Planted], quick: bool) -> Self {
        let before = measure::resident();
        let found = (contender.pairs)(texts);
        let memory = measure::resident().zip(before).map(|(after, before)| after.saturating_sub(before));
        let time = measure::fastest(quick, || {
            std::hint::black_box((contender.pairs)(texts));
        });
        let bytes: usize = texts.iter().map(|planted| planted.text.len()).sum();
        let gold = same_report(texts);
        let right = found.intersection(&gold).count() as f64;
        Self {
            precision: right / found.len().max(1) as f64,
            recall: right / gold.len().max(1) as f64,
            bytes_per_second: (bytes > 0).then(|| bytes as f64 / time.as_secs_f64()),
            memory,
        }
    }

    fn row(&self, name: String) -> Vec<String> {
        vec![
            name,
            format!("{:.4}", self.precision),
            format!("{:.4}", self.recall),
            table::or_dash(self.bytes_per_second.map(|bytes| table::figure(bytes / 1e6))),
            table::or_dash(self.memory.map(table::bytes)),
        ]
    }
}

/// The articles of `data`, a file or a folder that holds one; those of the seeds with copies of them
/// where it is `None`.
fn read(data: Option<&Path>) -> Result<Vec<Planted>> {
    let Some(data) = data else { return Ok(of_seeds()) };
    let file = if data.is_dir() { data.join(FILE) } else { data.to_owned() };
    let mut texts = Vec::new();
    for (at, line) in BufReader::new(gold::open(&file)?).lines().enumerate() {
        let planted = serde_json::from_str(&line?);
        texts.push(planted.with_context(|| format!("{}, line {}", file.display(), at + 1))?);
    }
    if texts.is_empty() {
        bail!("{} holds no text", file.display())
    }
    Ok(texts)
}

/// The seeds, each as it is, without every fourth sentence, with every twelfth word another, and with
/// the lines of a site about it.
fn of_seeds() -> Vec<Planted> {
    let copies = |(at, article): (usize, Article)| {
        let body = article.body;
        let sentences: Vec<&str> = body.split_inclusive(". ").collect();
        let trimmed: String =
            sentences.iter().enumerate().filter(|(at, _)| at % 4 != 3).map(|(_, s)| *s).collect();
        let words = body.split(' ').enumerate();
        let reworded: Vec<&str> = words.map(|(at, word)| if at % 12 == 5 { "quay" } else { word }).collect();
        let framed = format!("Home | World | Business\n\n{body}\n\nSubscribe to our newsletter");
        let reworded = reworded.join(" ");
        let planted = |text| Planted { text, lang: article.language, gold: at.into() };
        [body, trimmed, reworded, framed].map(planted)
    };
    // One of them is a copy already.
    let originals = articles(&documents(1)).into_iter().filter(|article| !article.source.contains("copy"));
    originals.enumerate().flat_map(copies).collect()
}

/// The pairs of texts that carry one report.
fn same_report(texts: &[Planted]) -> BTreeSet<Pair> {
    let mut reports: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, planted) in texts.iter().enumerate() {
        reports.entry(planted.gold.to_string()).or_default().push(at);
    }
    reports.into_values().flat_map(pairs).collect()
}

/// All pairs of `places`.
fn pairs(mut places: Vec<usize>) -> Vec<Pair> {
    places.sort_unstable();
    let with_later = |(nth, &a): (usize, &usize)| places[nth + 1..].iter().map(move |&b| (a, b));
    places.iter().enumerate().flat_map(with_later).collect()
}

/// By their words alone: no claims, and of translations nothing.
fn tallywire(texts: &[Planted]) -> BTreeSet<Pair> {
    let fingerprint = |(at, planted): (usize, &Planted)| {
        let mut article = Article::new(&at.to_string(), &at.to_string(), planted.text.as_bytes());
        article.language = planted.lang;
        let all = Span::new(0, planted.text.len());
        article.push_verbatim(BlockKind::Paragraph, &planted.text, all, all, "all of it");
        Fingerprint::of(&article, &[])
    };
    let fingerprints: Vec<Fingerprint> = texts.iter().enumerate().map(fingerprint).collect();
    let groups = tallywire_dedup::group(&fingerprints).copies;
    let places = |group: &tallywire_dedup::Group| -> Vec<usize> {
        group.members.iter().filter_map(|member| member.source.parse().ok()).collect()
    };
    let of_one_language = |&(a, b): &Pair| texts[a].lang == texts[b].lang;
    groups.iter().flat_map(|group| pairs(places(group))).filter(of_one_language).collect()
}

/// As its documentation begins, but with shingles of three words.
#[cfg(feature = "peers")]
fn gaoya(texts: &[Planted]) -> BTreeSet<Pair> {
    use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};

    const BANDS: usize = 42;
    const WIDTH: usize = 3;
    const ALIKE: f64 = 0.5;
    let hasher = MinHasher32::new(BANDS * WIDTH);
    let mut index = MinHashIndex::new(BANDS, WIDTH, ALIKE);
    let signatures: Vec<_> = texts
        .iter()
        .map(|planted| {
            let lower = planted.text.to_lowercase();
            let words: Vec<&str> = lower.split_whitespace().collect();
            hasher.create_signature(words.windows(3))
        })
        .collect();
    for (at, signature) in signatures.iter().enumerate() {
        index.insert(at, signature.clone());
    }
    let alike = |(a, signature): (usize, &Vec<u32>)| {
        let others: Vec<Pair> =
            index.query_owned(signature).into_iter().filter(|&b| a < b).map(|b| (a, b)).collect();
        others
    };
    signatures.iter().enumerate().flat_map(alike).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seeds_are_planted_with_copies() {
        let texts = of_seeds();
        assert_eq!(same_report(&texts).len(), texts.len() / 4 * 6);
        for contender in CONTENDERS {
            let figures = Figures::of(contender, &texts, true);
            assert!(figures.precision > 0.9 && figures.recall > 0.5, "{}", contender.package);
        }
    }

    #[test]
    fn pairs_are_of_one_report_and_ordered() {
        let planted = |gold: u32| Planted { text: String::new(), lang: Language::UND, gold: gold.into() };
        let pairs = same_report(&[planted(1), planted(2), planted(1), planted(1)]);
        assert_eq!(pairs, BTreeSet::from([(0, 2), (0, 3), (2, 3)]));
    }
}

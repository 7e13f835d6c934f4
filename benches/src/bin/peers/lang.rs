//! The language of texts: how often it is told right, and how fast.

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use tallywire_article::Language;
use tallywire_benches::Labelled;

use crate::detectors::{self, Contender, Detector};
use crate::gold::{Gold, Kind};
use crate::{Options, alone, hand_over, measure, table};

/// What was measured of a contender.
#[derive(Serialize, Deserialize)]
struct Figures {
    languages: BTreeSet<Language>,
    told: BTreeMap<Kind, BTreeMap<Language, Share>>,
    /// `None` where there are no sentences.
    sentences_per_second: Option<f64>,
    /// On paragraphs.
    bytes_per_second: Option<f64>,
    /// From before it is started.
    first_answer: Duration,
    /// What the process holds after all texts, over what it held before; bytes.
    memory: Option<u64>,
}

/// How many answers there were, and how many of them were right.
#[derive(Default, Serialize, Deserialize)]
struct Share {
    right: u32,
    of: u32,
}

/// Prints the table of all contenders, or the figures of the one that `options` names.
pub(crate) fn run(options: &Options) -> Result<()> {
    let gold = Gold::read(options.data.as_deref())?;
    let contenders = detectors::all();
    if let Some(name) = &options.alone {
        let contender = contenders.iter().find(|contender| contender.package == name);
        return hand_over(&Figures::of(contender.context("no such contender")?, &gold, options.quick));
    }
    let mut rows = Vec::new();
    for contender in &contenders {
        let figures: Figures = alone("lang", contender.package, options)?;
        rows.push((format!("{} {}", contender.package, contender.version()?), figures));
    }
    print!("{}", comparison(&rows));
    Ok(())
}

impl Figures {
    /// Starts `contender` and has it read all of `gold`.
    fn of(contender: &Contender, gold: &Gold, quick: bool) -> Self {
        let (sentences, paragraphs) = (gold.sentences(), gold.paragraphs());
        let first = sentences.first().or(paragraphs.first()).map_or("", |text| &text.text);
        let before = measure::resident();
        let (detector, first_answer) = measure::time(|| {
            let detector = (contender.start)();
            black_box(detector.detect(black_box(first)));
            detector
        });
        // All texts once: what is loaded on demand is there before the speed is measured.
        let told = gold.0.iter().map(|(kind, texts)| (*kind, told(&*detector, texts))).collect();
        let memory = measure::resident().zip(before).map(|(after, before)| after.saturating_sub(before));
        let bytes = paragraphs.iter().map(|paragraph| paragraph.text.len()).sum();
        Self {
            languages: detector.languages().into_iter().collect(),
            told,
            sentences_per_second: speed(&*detector, quick, sentences, sentences.len()),
            bytes_per_second: speed(&*detector, quick, &paragraphs, bytes),
            first_answer,
            memory,
        }
    }

    /// How many in a hundred answers are right where the text is in one of `among`, for each of `kinds`.
    fn right(&self, kinds: &[Kind], among: &BTreeSet<Language>) -> String {
        let mean = |kind: &Kind| self.told.get(kind).and_then(|told| mean(told, among));
        let shown = |kind| table::or_dash(mean(kind).map(|mean| format!("{:.1}", mean * 100.0)));
        kinds.iter().map(shown).collect::<Vec<_>>().join(" / ")
    }

    /// The cells for speed, start and memory.
    fn cost(&self) -> [String; 4] {
        [
            table::or_dash(self.sentences_per_second.map(table::figure)),
            table::or_dash(self.bytes_per_second.map(|bytes| table::figure(bytes / 1e6))),
            table::span(self.first_answer),
            table::or_dash(self.memory.map(table::bytes)),
        ]
    }
}

fn told(detector: &dyn Detector, texts: &[Labelled]) -> BTreeMap<Language, Share> {
    let mut told: BTreeMap<Language, Share> = BTreeMap::new();
    for Labelled { text, language } in texts {
        let share = told.entry(*language).or_default();
        share.of += 1;
        share.right += u32::from(detector.detect(text) == Some(*language));
    }
    told
}

/// How much of `amount`, which `texts` come to, is done in a second; `None` where there is nothing to do.
#[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 bytes are read")]
fn speed(detector: &dyn Detector, quick: bool, texts: &[Labelled], amount: usize) -> Option<f64> {
    if texts.is_empty() {
        return None;
    }
    let time = measure::fastest(quick, || {
        for Labelled { text, .. } in texts {
            black_box(detector.detect(black_box(text)));
        }
    });
    Some(amount as f64 / time.as_secs_f64())
}

/// The table: a row a contender.
fn comparison(rows: &[(String, Figures)]) -> String {
    let Some((_, any)) = rows.first() else { return String::new() };
    let kinds: Vec<Kind> = any.told.keys().copied().collect();
    let all: BTreeSet<Language> = any.told.values().flat_map(|told| told.keys().copied()).collect();
    let shared = rows.iter().fold(all.clone(), |shared, (_, row)| &shared & &row.languages);
    let cells = |(name, row): &(String, Figures)| {
        let right = [&all, &row.languages, &shared].map(|among| row.right(&kinds, among));
        [name.clone(), row.languages.len().to_string()].into_iter().chain(right).chain(row.cost()).collect()
    };
    table::markdown(&head(&kinds, shared.len()), &rows.iter().map(cells).collect::<Vec<_>>())
}

fn head(kinds: &[Kind], shared: usize) -> Vec<String> {
    let kinds: Vec<String> = kinds.iter().map(Kind::to_string).collect();
    vec![
        String::new(),
        "languages".to_owned(),
        format!("{} right, in %", kinds.join(" / ")),
        "... of the languages it knows".to_owned(),
        format!("... of the {shared} that all know"),
        "sentences/s".to_owned(),
        "MB/s".to_owned(),
        "first answer".to_owned(),
        "memory".to_owned(),
    ]
}

/// The mean over the languages of `among`, each counting the same however many texts it has.
#[expect(clippy::cast_precision_loss, reason = "there are fewer than 2^52 languages")]
fn mean(told: &BTreeMap<Language, Share>, among: &BTreeSet<Language>) -> Option<f64> {
    let shares: Vec<f64> = told
        .iter()
        .filter(|(language, _)| among.contains(language))
        .map(|(_, share)| f64::from(share.right) / f64::from(share.of))
        .collect();
    (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Knows `languages`, of which `told` gives those asked for: code, right, of.
    fn figures(languages: &[&str], told: &[(&str, u32, u32)]) -> Figures {
        let share =
            |(code, right, of): &(&str, u32, u32)| (Language::of(code), Share { right: *right, of: *of });
        Figures {
            languages: languages.iter().map(|code| Language::of(code)).collect(),
            told: BTreeMap::from([(Kind::Sentence, told.iter().map(share).collect())]),
            sentences_per_second: Some(250_000.0),
            bytes_per_second: None,
            first_answer: Duration::from_millis(2),
            memory: None,
        }
    }

    #[test]
    fn each_is_judged_on_all_on_its_own_and_on_shared_languages() {
        let wide = figures(&["de", "fr", "mi", "th"], &[("de", 6, 10), ("fr", 4, 4), ("mi", 0, 1)]);
        let narrow = figures(&["de"], &[("de", 9, 10), ("fr", 0, 4), ("mi", 0, 1)]);
        let table = comparison(&[("wide 1".to_owned(), wide), ("narrow 2".to_owned(), narrow)]);
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(
            rows,
            [
                "| wide 1 | 4 | 53.3 | 53.3 | 60.0 | 250,000 | - | 2.00 ms | - |",
                "| narrow 2 | 1 | 30.0 | 90.0 | 90.0 | 250,000 | - | 2.00 ms | - |",
            ]
        );
    }
}

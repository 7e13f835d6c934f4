//! How often the answers given at a confidence are right.
//!
//! The table of reliability of Murphy and Winkler (1977), and the calibration error that sums it up.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

const BINS: u8 = 10;

/// Texts with their language and kind; how long they are decides how sure an answer can be.
#[derive(Deserialize)]
struct Gold {
    lang: String,
    kind: String,
}

/// What of a `language/1` record is compared.
#[derive(Deserialize)]
struct Answer {
    source: String,
    language: String,
    confidence: f64,
}

/// Answers, with their confidence and whether they are right. `und` is no answer.
#[derive(Default)]
struct Bin {
    answers: u32,
    confidence: f64,
    right: u32,
}

/// The table of all texts of the JSONL file `gold`, from the records in `predictions`, and the expected
/// calibration error of each kind: by how much confidence and share of right answers differ in a bin,
/// in the mean over the answers.
pub(crate) fn table(gold: &Path, predictions: &Path) -> Result<String> {
    let gold: Vec<Gold> = crate::predict_lines::lines(gold)?
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<Result<_>>()?;
    let mut all = Bins::default();
    let mut kinds: BTreeMap<&str, Bins> = BTreeMap::new();
    for record in fs::read_to_string(predictions)?.lines() {
        let answer: Answer = serde_json::from_str(record)?;
        let number = answer.source.rsplit(':').next().and_then(|line| line.parse::<usize>().ok());
        let text = number.and_then(|number| gold.get(number.wrapping_sub(1)));
        let text = text.with_context(|| format!("{} is no line of the gold", answer.source))?;
        all.add(&answer, text);
        kinds.entry(&text.kind).or_default().add(&answer, text);
    }
    let errors: Vec<String> =
        kinds.iter().map(|(kind, bins)| format!("{kind} {:.3}", bins.error())).collect();
    Ok(format!("{}calibration error {:.3}: {}\n", all.rows(), all.error(), errors.join(", ")))
}

#[derive(Default)]
struct Bins([Bin; BINS as usize]);

impl Bins {
    fn add(&mut self, answer: &Answer, gold: &Gold) {
        if answer.language == "und" {
            return;
        }
        let bin = (0..BINS).rev().find(|&bin| answer.confidence >= f64::from(bin) / f64::from(BINS));
        let bin = &mut self.0[usize::from(bin.unwrap_or(0))];
        bin.answers += 1;
        bin.confidence += answer.confidence;
        bin.right += u32::from(answer.language == gold.lang);
    }

    fn error(&self) -> f64 {
        let answers: u32 = self.0.iter().map(|bin| bin.answers).sum();
        let gap: f64 = self.0.iter().map(|bin| (bin.confidence - f64::from(bin.right)).abs()).sum();
        gap / f64::from(answers.max(1))
    }

    fn rows(&self) -> String {
        let head = "| confidence | answers | mean confidence | right |\n|---|---|---|---|\n".to_owned();
        let rows = (0..BINS).zip(&self.0).filter(|(_, bin)| bin.answers > 0).map(|(at, bin)| bin.row(at));
        rows.fold(head, |table, row| table + &row)
    }
}

impl Bin {
    /// The row of the bin with this number.
    fn row(&self, at: u8) -> String {
        let border = |at| f64::from(at) / f64::from(BINS);
        let (from, to, answers) = (border(at), border(at + 1), f64::from(self.answers));
        let (mean, right) = (self.confidence / answers, f64::from(self.right) / answers);
        format!("| {from} to {to} | {answers} | {mean:.3} | {right:.3} |\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_their_confidence() {
        let mut bins = Bins::default();
        for (language, confidence) in [("de", 0.95), ("de", 1.0), ("nl", 0.92), ("nl", 0.3), ("und", 0.0)] {
            let answer = Answer { source: String::new(), language: language.to_owned(), confidence };
            bins.add(&answer, &Gold { lang: "de".to_owned(), kind: "word".to_owned() });
        }
        let rows = bins.rows();
        assert_eq!(
            rows.lines().skip(2).collect::<Vec<_>>(),
            ["| 0.3 to 0.4 | 1 | 0.300 | 0.000 |", "| 0.9 to 1 | 3 | 0.957 | 0.667 |"]
        );
        assert!((bins.error() - (0.3 + 0.87) / 4.0).abs() < 1e-9);
    }
}

//! How sharply the sum over a text's words is to be read, so that a confidence is a frequency.

use std::fmt::Write;

use tallywire_lang::training::each_word_of;

use super::corpus::{Corpus, Sentence, draws};
use super::learner::{Quantised, Random};

/// How many words of each held-out sentence are tried.
const LENGTHS: [usize; 5] = [1, 2, 4, 8, 16];

/// Pairs of words of each language that are tried besides.
const DRAWN: usize = 80;

/// What the sum is multiplied with: `sharpness / words.powf(fall)`.
pub(super) struct Calibration {
    pub(super) sharpness: f32,
    pub(super) fall: f32,
    /// Answers by confidence: how many, and how many of them right.
    pub(super) reliability: String,
}

/// A piece of a held-out sentence, with the model's sums.
struct Trial {
    language: usize,
    words: f32,
    logits: Vec<f32>,
    importance: f32,
}

impl Calibration {
    /// The likeliest factors by every other text, and the table by those between.
    pub(super) fn fit(corpus: &Corpus, model: &Quantised) -> Self {
        let drawn = drawn(corpus);
        let texts: Vec<&Sentence> = corpus.held_out.iter().chain(&drawn).collect();
        let trials = |start| -> Vec<Trial> {
            texts.iter().skip(start).step_by(2).flat_map(|text| trials(corpus, model, text)).collect()
        };
        let fitted = trials(0);
        let mut best = (f64::INFINITY, 1.0, 0.0);
        for sharpness in (8..=30).map(|step| step as f32 * 0.05) {
            for fall in (0..=16).map(|step| step as f32 * 0.05) {
                let loss = loss(&fitted, sharpness, fall);
                if loss < best.0 {
                    best = (loss, sharpness, fall);
                }
            }
        }
        let reliability = reliability(&trials(1), best.1, best.2);
        Self { sharpness: best.1, fall: best.2, reliability }
    }
}

/// Pairs of words, of every language alike. Sentences begin with common words; a word alone, as in a
/// heading, is seldom one of those, so rarer words are drawn more often than they occur.
fn drawn(corpus: &Corpus) -> Vec<Sentence> {
    let mut random = Random::new(11);
    let mut pairs = Vec::new();
    let draws = draws(&corpus.words, corpus.languages.len() - 1, f32::sqrt);
    for (language, draws) in draws.iter().enumerate() {
        for _ in 0..DRAWN {
            if let (Some(first), Some(second)) = (random.draw(draws), random.draw(draws)) {
                let text = format!("{} {}", corpus.words[first].word, corpus.words[second].word);
                pairs.push(Sentence { language, text, importance: 1.0 });
            }
        }
    }
    pairs
}

fn trials(corpus: &Corpus, model: &Quantised, sentence: &Sentence) -> Vec<Trial> {
    let classes = model.biases.len();
    let mut logits: Vec<f32> = model.biases.iter().map(|&bias| f32::from(bias) * model.scale).collect();
    let (mut words, mut trials) = (0, Vec::new());
    let mut rows = Vec::new();
    each_word_of(&sentence.text, corpus.script, |_, hashes| {
        rows.clear();
        model.selection.rows_of(hashes, &mut rows);
        for &row in &rows {
            for (logit, &weight) in logits.iter_mut().zip(&model.weights[row * classes..]) {
                *logit += f32::from(weight) * model.scale;
            }
        }
        words += 1;
        if LENGTHS.contains(&words) {
            trials.push(Trial {
                language: sentence.language,
                words: words as f32,
                logits: logits.clone(),
                importance: sentence.importance,
            });
        }
    });
    trials
}

fn loss(trials: &[Trial], sharpness: f32, fall: f32) -> f64 {
    trials
        .iter()
        .map(|trial| {
            let probability = probabilities(trial, sharpness, fall)[trial.language].max(1e-6);
            -f64::from(trial.importance * probability.ln())
        })
        .sum()
}

fn probabilities(trial: &Trial, sharpness: f32, fall: f32) -> Vec<f32> {
    let factor = sharpness * trial.words.powf(-fall);
    let mut logits: Vec<f32> = trial.logits.iter().map(|logit| logit * factor).collect();
    super::learner::softmax(&mut logits);
    logits
}

fn reliability(trials: &[Trial], sharpness: f32, fall: f32) -> String {
    let mut bins = [(0.0_f64, 0.0_f64, 0.0_f64); 10];
    for trial in trials {
        let probabilities = probabilities(trial, sharpness, fall);
        let (best, confidence) =
            probabilities.iter().copied().enumerate().fold((0, 0.0), |a, b| if b.1 > a.1 { b } else { a });
        let bin = &mut bins[((confidence * 10.0) as usize).min(9)];
        let importance = f64::from(trial.importance);
        bin.0 += importance;
        bin.1 += importance * f64::from(confidence);
        bin.2 += importance * f64::from(u8::from(best == trial.language));
    }
    let mut table = format!("sharpness {sharpness:.2}, fall {fall:.2}\nconfidence  answers  mean  right\n");
    for (tenth, (answers, confidence, right)) in bins.into_iter().enumerate().filter(|bin| bin.1.0 > 0.0) {
        writeln!(
            table,
            "0.{tenth}         {answers:7.0}  {:.3}  {:.3}",
            confidence / answers,
            right / answers
        )
        .expect("a string takes all that is written");
    }
    table
}

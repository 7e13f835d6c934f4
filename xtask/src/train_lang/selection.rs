//! Which features are worth a row: those that a first, rough learning leans on most.
//! **Promise:** the same corpus gives the same rows.
//!
//! A feature that is taken away changes a text's sums by its weights, as often as it occurs: the choice of
//! those to keep is the pruning of `LeCun` et al. (1989) for a model that is a sum.

use std::collections::HashMap;

use tallywire_lang::training::{Selection, each_word_of};

use super::corpus::Corpus;
use super::learner::{Learner, Passes};

/// Rows of the rough table, for each that the model has.
const ROUGH: usize = 6;

/// The features that get one of `rows` rows.
pub(super) fn select(corpus: &Corpus, rows: usize) -> Selection {
    let masses = masses(corpus);
    let rough = Selection::of(masses.iter().map(|feature| feature.1), rows * ROUGH);
    let mut learner = Learner::new(corpus.languages.len(), rough);
    learner.learn(corpus, Passes { free: 1, rounded: 0 });
    let lean = |&(mass, hash): &(f32, u32)| (mass * learner.spread(hash), hash);
    Selection::of(ordered(masses.iter().map(lean).collect()).iter().map(|feature| feature.1), rows)
}

/// How often each feature occurs, highest first, every language counting alike. Common words are dampened,
/// or all rows would go to them.
fn masses(corpus: &Corpus) -> Vec<(f32, u32)> {
    let mut totals = vec![0.0_f32; corpus.languages.len()];
    for &(language, frequency) in corpus.words.iter().flat_map(|entry| &entry.uses) {
        totals[language] += frequency.sqrt();
    }
    let mut masses: HashMap<u32, f32> = HashMap::new();
    for entry in &corpus.words {
        let mass: f32 = entry.uses.iter().map(|used| used.1.sqrt() / totals[used.0]).sum();
        each_word_of(&entry.word, corpus.script, |_, hashes| {
            for &hash in hashes {
                *masses.entry(hash).or_default() += mass;
            }
        });
    }
    ordered(masses.into_iter().map(|(hash, mass)| (mass, hash)).collect())
}

/// Highest first; of equals in the order of their hashes.
fn ordered(mut features: Vec<(f32, u32)>) -> Vec<(f32, u32)> {
    features.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    features
}

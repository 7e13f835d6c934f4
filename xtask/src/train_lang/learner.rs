//! Multinomial logistic regression over hashed features, by Adagrad (Duchi et al., 2011).

use tallywire_lang::training::{LEAST_WEIGHT, MOST_WEIGHT, Selection, each_word_of};

use super::corpus::{Corpus, Entry};

const RATE: f32 = 0.2;
/// An example that is off by less than this in every class teaches nothing.
const NEGLIGIBLE: f32 = 0.005;
/// What an example of noise, a pseudo-sentence and a sentence count against a word.
const NOISE: f32 = 0.5;
const DRAW: f32 = 0.6;
const SENTENCE: f32 = 0.3;
/// Pseudo-sentences to each sentence. Many a language has no sentences; it is by these that its common words
/// weigh as much as they do in a text.
const DRAWS: usize = 3;
/// A pseudo-sentence has this many words ...
const DRAWN_WORDS: usize = 2;
/// ... and fewer than this many more.
const MORE_WORDS: usize = 15;
/// One weight in this many is too large for half a byte, and clipped.
const CLIPPED: usize = 100;
/// Words of a sentence that are read at most.
const WINDOW: usize = 16;

/// Weights in training.
pub(super) struct Learner {
    classes: usize,
    selection: Selection,
    weights: Vec<f32>,
    /// Sum of the squares of each weight's gradients so far.
    squares: Vec<f32>,
    biases: Vec<f32>,
    bias_squares: Vec<f32>,
    /// What a weight is rounded to multiples of before it is used, from some point on.
    step: Option<f32>,
    random: Random,
}

/// How often the words are gone over.
#[derive(Clone, Copy)]
pub(super) struct Passes {
    /// With weights as they are,
    pub(super) free: u32,
    /// then with weights as the model will hold them, so that those that go together make up for each other's
    /// rounding (the straight-through estimator of Bengio et al., 2013).
    pub(super) rounded: u32,
}

/// Weights as the model holds them.
pub(super) struct Quantised {
    pub(super) selection: Selection,
    pub(super) weights: Vec<i8>,
    pub(super) biases: Vec<i16>,
    pub(super) scale: f32,
}

impl Learner {
    pub(super) fn new(classes: usize, selection: Selection) -> Self {
        let size = classes * selection.rows();
        Self {
            classes,
            selection,
            weights: vec![0.0; size],
            squares: vec![0.0; size],
            biases: vec![0.0; classes],
            bias_squares: vec![0.0; classes],
            step: None,
            random: Random::new(7),
        }
    }

    /// Goes over all words, in a new order each time; with every four words come a sentence, some
    /// pseudo-sentences and a piece of noise.
    pub(super) fn learn(&mut self, corpus: &Corpus, Passes { free, rounded }: Passes) {
        let mut order: Vec<usize> = (0..corpus.words.len()).collect();
        let steps = (free + rounded) as f32 * order.len() as f32;
        let mut done = 0.0;
        for pass in 0..free + rounded {
            if pass == free {
                self.step = Some(self.fitting_step());
            }
            self.random.shuffle(&mut order);
            for (at, &number) in order.iter().enumerate() {
                let rate = RATE * (1.0 - done / steps).max(0.05);
                done += 1.0;
                self.learn_word(corpus, &corpus.words[number], rate);
                match at % 4 {
                    0 => self.learn_sentence(corpus, rate),
                    1 => (0..DRAWS).for_each(|_| self.learn_draw(corpus, rate)),
                    2 => self.learn_noise(corpus, rate),
                    _ => {}
                }
            }
        }
    }

    /// A word is in each of its languages as likely as it is frequent there.
    fn learn_word(&mut self, corpus: &Corpus, entry: &Entry, rate: f32) {
        let total: f32 = entry.uses.iter().map(|used| used.1).sum();
        let highest = entry.uses.iter().map(|used| used.1).fold(0.0, f32::max);
        let importance = (highest * 1e5).sqrt().clamp(0.2, 3.0);
        let mut target = vec![0.0; self.classes];
        for &(language, frequency) in &entry.uses {
            target[language] = frequency / total;
        }
        let features = self.features(corpus.script, &entry.word);
        self.step(&features, &target, importance, rate);
    }

    /// Some words in a row out of a sentence.
    fn learn_sentence(&mut self, corpus: &Corpus, rate: f32) {
        if corpus.sentences.is_empty() {
            return;
        }
        let sentence = &corpus.sentences[self.random.below(corpus.sentences.len())];
        let (words, mut seen) = (1 + self.random.below(WINDOW), 0);
        let mut features = Vec::new();
        each_word_of(&sentence.text, corpus.script, |_, hashes| {
            if seen < words {
                self.selection.rows_of(hashes, &mut features);
            }
            seen += 1;
        });
        self.step_certain(&features, sentence.language, SENTENCE * sentence.importance, rate);
    }

    /// Some words of one language, drawn by frequency.
    fn learn_draw(&mut self, corpus: &Corpus, rate: f32) {
        let language = self.random.below(corpus.draws.len());
        let mut features = Vec::new();
        for _ in 0..DRAWN_WORDS + self.random.below(MORE_WORDS) {
            if let Some(entry) = self.random.draw(&corpus.draws[language]) {
                features.extend(self.features(corpus.script, &corpus.words[entry].word));
            }
        }
        self.step_certain(&features, language, DRAW, rate);
    }

    /// One to three strings that are no words: letters of a word shuffled, or drawn alike.
    ///
    /// Not of Han: characters in any order are names at least.
    fn learn_noise(&mut self, corpus: &Corpus, rate: f32) {
        if corpus.script == "Hani" {
            return;
        }
        let mut features = Vec::new();
        for _ in 0..=self.random.below(3) {
            let noise = self.random.noise(corpus);
            features.extend(self.features(corpus.script, &noise));
        }
        self.step_certain(&features, self.classes - 1, NOISE, rate);
    }

    fn features(&self, script: &str, text: &str) -> Vec<usize> {
        let mut features = Vec::new();
        each_word_of(text, script, |_, hashes| self.selection.rows_of(hashes, &mut features));
        features
    }

    fn step_certain(&mut self, features: &[usize], class: usize, importance: f32, rate: f32) {
        let mut target = vec![0.0; self.classes];
        target[class] = 1.0;
        self.step(features, &target, importance, rate);
    }

    fn step(&mut self, features: &[usize], target: &[f32], importance: f32, rate: f32) {
        if features.is_empty() {
            return;
        }
        let mut gradient = self.logits(features);
        softmax(&mut gradient);
        for (slope, wanted) in gradient.iter_mut().zip(target) {
            *slope = (*slope - wanted) * importance;
        }
        // Most sentences are soon told beyond doubt; there is nothing in them to learn any more.
        if gradient.iter().all(|slope| slope.abs() < NEGLIGIBLE) {
            return;
        }
        for &row in features {
            let range = row * self.classes..(row + 1) * self.classes;
            descend(&mut self.weights[range.clone()], &mut self.squares[range], &gradient, rate);
        }
        descend(&mut self.biases, &mut self.bias_squares, &gradient, rate * 0.1);
    }

    fn logits(&self, features: &[usize]) -> Vec<f32> {
        let mut logits = self.biases.clone();
        for &row in features {
            let weights = &self.weights[row * self.classes..][..self.classes];
            match self.step {
                None => logits.iter_mut().zip(weights).for_each(|(logit, weight)| *logit += weight),
                Some(step) => {
                    let rounded = weights.iter().map(|weight| level(weight / step) * step);
                    logits.iter_mut().zip(rounded).for_each(|(logit, weight)| *logit += weight);
                }
            }
        }
        logits
    }

    /// How much the feature tells the languages apart: the sum of the squares of its weights, taken from
    /// their mean.
    pub(super) fn spread(&self, feature: u32) -> f32 {
        let mut rows = Vec::new();
        self.selection.rows_of(&[feature], &mut rows);
        let Some(&row) = rows.first() else { return 0.0 };
        let weights = &self.weights[row * self.classes..][..self.classes];
        let mean = weights.iter().sum::<f32>() / self.classes as f32;
        weights.iter().map(|weight| (weight - mean) * (weight - mean)).sum()
    }

    /// The step by which one weight in [`CLIPPED`] is too large to be held.
    fn fitting_step(&self) -> f32 {
        let mut sizes: Vec<f32> = self.weights.iter().map(|weight| weight.abs()).collect();
        let last = sizes.len() - 1 - sizes.len() / CLIPPED;
        *sizes.select_nth_unstable_by(last, f32::total_cmp).1 / f32::from(MOST_WEIGHT)
    }

    /// The weights in the levels that the model has for them.
    pub(super) fn quantised(&self) -> Quantised {
        let scale = self.step.unwrap_or_else(|| self.fitting_step());
        Quantised {
            selection: self.selection.clone(),
            weights: self.weights.iter().map(|&weight| level(weight / scale) as i8).collect(),
            biases: self.biases.iter().map(|&bias| (bias / scale).round() as i16).collect(),
            scale,
        }
    }
}

/// The nearest whole number that the model has room for.
fn level(weight: f32) -> f32 {
    // So near to 2^23 a float has no places behind the point.
    const NO_FRACTIONS: f32 = 12_582_912.0;
    (weight + NO_FRACTIONS - NO_FRACTIONS).clamp(f32::from(LEAST_WEIGHT), f32::from(MOST_WEIGHT))
}

fn descend(weights: &mut [f32], squares: &mut [f32], gradient: &[f32], rate: f32) {
    for ((weight, square), slope) in weights.iter_mut().zip(squares).zip(gradient) {
        *square += slope * slope;
        *weight -= rate * slope / (square.sqrt() + 1e-3);
    }
}

pub(super) fn softmax(logits: &mut [f32]) {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut total = 0.0;
    for logit in logits.iter_mut() {
        *logit = exponential(*logit - highest);
        total += *logit;
    }
    for logit in logits {
        *logit /= total;
    }
}

/// `e` to a power of at most 0, to three digits; the platform's own function may differ in the last bit
/// from machine to machine, and with it the model.
fn exponential(power: f32) -> f32 {
    let halvings = (-power * std::f32::consts::LOG2_E).min(120.0);
    let whole = halvings as u32;
    let part = (whole as f32 - halvings) * std::f32::consts::LN_2;
    let series =
        1.0 + part * (1.0 + part / 2.0 * (1.0 + part / 3.0 * (1.0 + part / 4.0 * (1.0 + part / 5.0))));
    series * f32::from_bits((127 - whole) << 23)
}

/// `splitmix64` (Steele et al., 2014).
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// From 0 up to, not including, 1.
    fn fraction(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u64 << 24) as f32
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// One of the numbers, as often as its step in the running sums is high.
    pub(super) fn draw(&mut self, sums: &[(u32, f32)]) -> Option<usize> {
        let point = self.fraction() * sums.last()?.1;
        let at = sums.partition_point(|item| item.1 <= point).min(sums.len() - 1);
        Some(sums[at].0 as usize)
    }

    fn noise(&mut self, corpus: &Corpus) -> String {
        let mut letters: Vec<char> = corpus.words[self.below(corpus.words.len())].word.chars().collect();
        if self.below(2) == 0 {
            let mut any = || {
                let word = &corpus.words[self.below(corpus.words.len())].word;
                word.chars().nth(self.below(word.chars().count())).unwrap_or('x')
            };
            letters = letters.iter().map(|_| any()).collect();
        }
        if corpus.script == "Latn" && self.below(3) == 0 {
            letters = letters.iter().map(|_| char::from(b'a' + self.below(26) as u8)).collect();
        }
        self.shuffle(&mut letters);
        letters.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_good_to_three_digits() {
        for step in 0_u16..400 {
            let power = -f32::from(step) / 20.0;
            assert!((exponential(power) / power.exp() - 1.0).abs() < 5e-4, "{power}");
        }
    }

    #[test]
    fn a_weight_has_the_nearest_level() {
        for (weight, expected) in
            [(0.4, 0.0), (0.6, 1.0), (-2.6, -3.0), (6.9, 7.0), (50.0, 7.0), (-50.0, -8.0)]
        {
            assert_eq!(level(weight).to_bits(), f32::to_bits(expected), "{weight}");
        }
    }

    #[test]
    fn draws_follow_the_running_sums() {
        let mut random = Random::new(1);
        let drawn: Vec<_> = (0..1000).filter_map(|_| random.draw(&[(7, 0.9), (8, 1.0)])).collect();
        let sevens = drawn.iter().filter(|&&number| number == 7).count();
        assert!((850..950).contains(&sevens), "{sevens}");
        assert_eq!(random.draw(&[]), None);
    }
}

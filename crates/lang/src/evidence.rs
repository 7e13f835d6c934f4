//! What a text shows of its language, summed over its words, and the languages ranked by it.
//! **Promise:** one pass over the text; the ranking is best first, ties in the order of codes.

use tallywire_article::Language;

use crate::features::{Depth, Features, MOST};
use crate::languages::Languages;
use crate::model::{Model, Sums};
use crate::script::{SCRIPTS, Script};
use crate::words::{Case, Rest, Word, each_word};

/// The words of a line are read closely, with their n-grams, until the answer is clear, which is looked at
/// after every this many; of the words after that only every [`STRIDE`]th is, the others count as wholes.
const LOOK: usize = 2;
const STRIDE: usize = 16;

/// At most about so many rows wait to be added.
const WAITING: usize = 64;

/// This many capitals-only words and no others are a headline in capitals, not a list of acronyms.
const SHOUTED: usize = 4;

const JAPANESE: Language = Language::of("ja");

/// How likely a character of Japanese is to be followed by no kana, as far as that tells it from Chinese: half
/// of its letters are kana, but headlines and lists of names do with few.
const NO_KANA: f32 = 0.8;

/// Text is taken for no language only when that is likelier than not, by a margin: many a rare word looks
/// like noise.
const REJECT: f32 = 0.7;

/// In the order of the model's groups.
type AllSums = [Sums; 5];

/// The words of a text, summed.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    /// Letters of each script, weighed by [`weight`].
    letters: [usize; SCRIPTS],
    script: Script,
    sums: AllSums,
    /// Words that count.
    pub(crate) words: usize,
    /// Those that start with a small letter or are of a script without capitals.
    pub(crate) small: usize,
    /// Acronyms, which do not count.
    acronyms: usize,
    /// Letters of the longest word that counts.
    pub(crate) longest: usize,
    pub(crate) rest: Rest,
}

impl Evidence {
    /// The evidence in `text`.
    pub(crate) fn of(text: &str) -> Self {
        let evidence = Self::gather(text, false);
        let shouted = evidence.small == 0 && evidence.acronyms >= SHOUTED;
        if shouted { Self::gather(text, true) } else { evidence }
    }

    fn gather(text: &str, acronyms_count: bool) -> Self {
        let mut evidence = Self {
            letters: [0; SCRIPTS],
            script: Script::None,
            sums: [Sums::default(); 5],
            words: 0,
            small: 0,
            acronyms: 0,
            longest: 0,
            rest: Rest::default(),
        };
        let mut reading = Reading::new();
        evidence.rest = each_word(text, |word| {
            if word.case == Case::Acronym && !acronyms_count {
                evidence.acronyms += 1;
            } else if word.length > 1 || word.script.is_syllabic() {
                evidence.add(word, &mut reading);
            }
        });
        reading.add_waiting(&mut evidence.sums);
        evidence.script = evidence.main_script();
        evidence
    }

    fn add(&mut self, word: &Word<'_>, reading: &mut Reading) {
        self.words += 1;
        self.small += usize::from(word.case == Case::Small);
        self.longest = self.longest.max(word.length);
        self.letters[word.script as usize] += word.length * weight(word.script);
        reading.read(word, &mut self.sums);
    }

    /// Letters that count, a character of Chinese as two.
    pub(crate) fn letters(&self) -> usize {
        self.letters.iter().sum()
    }

    /// The script that most letters are of; of Japanese, whichever of its scripts: [`Script::Kana`].
    pub(crate) fn script(&self) -> Script {
        self.script
    }

    fn main_script(&self) -> Script {
        let kana = self.letters[Script::Kana as usize];
        let han = self.letters[Script::Han as usize];
        let japanese = kana > 0 && kana * 10 >= han;
        let mut best = (0, Script::None);
        for script in Script::ALL {
            let letters = match script {
                Script::Kana if japanese => kana + han,
                // Names and loans in Latin letters stand in texts of every script; the reverse is rare.
                Script::Latin => self.letters[script as usize].div_ceil(2),
                _ => self.letters[script as usize],
            };
            if letters > best.0 {
                best = (letters, script);
            }
        }
        best.1
    }

    /// The share of the letters that is of `script`.
    fn share(&self, script: Script) -> f32 {
        let mut letters = self.letters[script as usize];
        if script == Script::Kana {
            letters += self.letters[Script::Han as usize];
        }
        letters as f32 / self.letters().max(1) as f32
    }

    /// Every language of `among` that the text's main script is used for, with its probability, best
    /// first; [`Language::UND`] stands for "no language".
    pub(crate) fn ranking(&self, among: &Languages) -> Vec<(Language, f32)> {
        let mut ranking = self.probabilities(among);
        ranking.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranking
    }

    /// The likeliest language; none where "no language" is likelier than [`REJECT`].
    pub(crate) fn best(&self, among: &Languages) -> Option<(Language, f32)> {
        let mut best = None;
        for candidate in self.probabilities(among) {
            if candidate.0.is_und() {
                if candidate.1 > REJECT {
                    return None;
                }
            } else if best.is_none_or(|(_, highest)| candidate.1 > highest) {
                best = Some(candidate);
            }
        }
        best
    }

    /// In the order of the codes.
    fn probabilities(&self, among: &Languages) -> Vec<(Language, f32)> {
        let script = self.script();
        let share = self.share(script);
        if let Some(language) = script.only_language() {
            let certain = 1.0 - 0.5_f32.powi(i32::try_from(self.letters()).unwrap_or(i32::MAX).min(10));
            return among.contains(language).then_some((language, certain * share)).into_iter().collect();
        }
        let Some((at, group)) = Model::shared().group(script) else { return Vec::new() };
        let mut probabilities = group.probabilities(&self.sums[at], among);
        if script == Script::Han && self.letters[Script::Kana as usize] == 0 {
            self.count_without_kana(&mut probabilities);
        }
        for candidate in &mut probabilities {
            candidate.1 *= share;
        }
        probabilities
    }

    /// Lowers the probability of Japanese by every character that is written without one of kana among them.
    ///
    /// The features do not know what is missing, and know traditional characters from Japanese more than from
    /// Chinese.
    fn count_without_kana(&self, probabilities: &mut [(Language, f32)]) {
        let characters = self.letters[Script::Han as usize] / weight(Script::Han);
        let odds = NO_KANA.powi(i32::try_from(characters).unwrap_or(i32::MAX));
        for candidate in probabilities.iter_mut().filter(|candidate| candidate.0 == JAPANESE) {
            candidate.1 *= odds;
        }
        let sum: f32 = probabilities.iter().map(|candidate| candidate.1).sum();
        for candidate in probabilities.iter_mut().filter(|_| sum > 0.0) {
            candidate.1 /= sum;
        }
    }
}

/// Reads words for the sums. The rows of some words wait, to be added all at once.
struct Reading {
    model: &'static Model,
    features: Features,
    rows: [usize; WAITING + MOST + 1],
    waiting: usize,
    /// The group that they are of.
    group: usize,
}

impl Reading {
    fn new() -> Self {
        let model = Model::shared();
        Self { model, features: Features::none(), rows: [0; WAITING + MOST + 1], waiting: 0, group: 0 }
    }

    fn read(&mut self, word: &Word<'_>, sums: &mut AllSums) {
        let Some((at, group)) = self.model.group(word.script) else { return };
        if at != self.group {
            self.add_waiting(sums);
            self.group = at;
        }
        let Sums { words, clear, .. } = sums[at];
        let closely = !clear || words.is_multiple_of(STRIDE);
        self.features.set(word, if closely { Depth::Full } else { Depth::WordOnly });
        self.waiting += group.index.rows(self.features.hashes(), &mut self.rows[self.waiting..]);
        sums[at].words += 1;
        let looks = !clear && sums[at].words.is_multiple_of(LOOK);
        if looks || self.waiting > WAITING {
            self.add_waiting(sums);
        }
        if looks {
            sums[at].clear = group.is_clear(&sums[at]);
        }
    }

    fn add_waiting(&mut self, sums: &mut AllSums) {
        if let Some(group) = self.model.groups().get(self.group) {
            group.add(&self.rows[..self.waiting], &mut sums[self.group]);
        }
        self.waiting = 0;
    }
}

/// How much text a character of a script is: one of Chinese says what two or three letters do.
fn weight(script: Script) -> usize {
    1 + usize::from(script.is_syllabic())
}

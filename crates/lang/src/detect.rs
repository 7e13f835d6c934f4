//! The language of a line and of a document, or that it cannot be told.

use tallywire_article::Language;

use crate::Detection;
use crate::evidence::Evidence;
use crate::languages::Languages;
use crate::shape::{Names, Shape};

/// Answers below this are no answers.
const LEAST_CONFIDENCE: f32 = 0.12;
/// No answer is as sure as this.
const NEVER: f32 = 2.0;

/// A name stands in any language: text that may be nothing else is told only at this confidence ...
const NAME_CONFIDENCE: f32 = 0.91;
/// ... a list of names, which has more of them, at this ...
const LIST_CONFIDENCE: f32 = 0.87;
/// ... and names with particles between them, which are as often a phrase, at this.
const PARTICLES_CONFIDENCE: f32 = 0.67;

/// So many words, most of them in small letters, are neither names nor a command.
const PROSE_WORDS: usize = 12;

/// Words below this many letters are codes as often as words: `ua en ru`.
const SHORT: usize = 3;

/// How sure a lone word of 0, 1, 2 ... letters must be, as it may be a unit or an initialism ...
const LONE_WORD: [f32; 5] = [NEVER, NEVER, 0.75, 0.45, 0.2];
/// ... and how sure what sounds like no word: `hahaha`, `tsk tsk`.
const SOUND_CONFIDENCE: f32 = 0.8;

/// How sure a few words in capitals must be to be no acronyms ...
const SHOUTED_CONFIDENCE: f32 = 0.67;
/// ... and how sure if none of them is longer than an acronym.
const ACRONYMS_CONFIDENCE: f32 = 0.93;
const ACRONYM_LETTERS: usize = 4;

/// A document of several lines: each says its language, weighed by its letters; a short line, which
/// is furniture more often than text, weighs less.
pub(crate) fn document(text: &str, among: &Languages) -> Detection {
    let mut votes = Votes::default();
    votes.hear(text, among);
    votes.result()
}

/// What the lines of a document say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Votes {
    /// For each language its surest line, and the weight of all.
    languages: Vec<(Detection, f64)>,
    /// The last line that says none.
    untold: Option<Detection>,
}

impl Votes {
    /// Adds the lines of `text`.
    pub(crate) fn hear(&mut self, text: &str, among: &Languages) {
        // Two searches for a byte are faster than one for two.
        let lines = text.split('\n').flat_map(|line| line.split('\r'));
        for line in lines.filter(|line| !line.trim_start().is_empty()) {
            let evidence = Evidence::of(line);
            let weight = evidence.letters() as f64 * (evidence.words as f64 / 8.0).min(1.0);
            self.add(judge(line, &evidence, among), weight);
        }
    }

    /// What the words in the first `bytes` of `line` say, with the weight of all of it; `None` where there are not
    /// many more, or several lines.
    pub(crate) fn of_beginning(line: &str, bytes: usize) -> Option<Self> {
        let beginning = &line[..line.floor_char_boundary(bytes)];
        let words = beginning.rsplit_once(' ').map_or(beginning, |(words, _)| words);
        if line.len() < 2 * words.len() || line.contains(['\n', '\r']) {
            return None;
        }
        let mut votes = Self::default();
        votes.hear(words, Languages::all());
        let whole = line.len() as f64 / words.len().max(1) as f64;
        votes.languages.iter_mut().for_each(|(_, weight)| *weight *= whole);
        Some(votes)
    }

    /// Adds the votes of another part of the document.
    pub(crate) fn join(&mut self, other: &Self) {
        other.languages.iter().for_each(|&(detection, weight)| self.count(detection, weight));
        self.untold = other.untold.or(self.untold);
    }

    fn add(&mut self, detection: Detection, weight: f64) {
        if detection.language.is_und() {
            self.untold = Some(detection);
        } else {
            self.count(detection, weight * detection.confidence);
        }
    }

    fn count(&mut self, detection: Detection, weight: f64) {
        match self.languages.iter_mut().find(|(known, _)| known.language == detection.language) {
            Some((known, sum)) => {
                *sum += weight;
                if detection.confidence > known.confidence {
                    *known = detection;
                }
            }
            None => self.languages.push((detection, weight)),
        }
    }

    /// The surest line, where all are in one language.
    pub(crate) fn only(&self) -> Option<Detection> {
        match *self.languages {
            [(detection, _)] => Some(detection),
            _ => None,
        }
    }

    /// The language with most votes, at its best line's confidence times its share of the votes.
    pub(crate) fn result(&self) -> Detection {
        let best =
            self.languages.iter().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.language.cmp(&a.0.language)));
        let Some(&(detection, sum)) = best else { return self.untold.unwrap_or_else(unknown) };
        let total: f64 = self.languages.iter().map(|vote| vote.1).sum();
        // Lines of a headline in capitals may weigh nothing.
        let share = if total > 0.0 { sum / total } else { 1.0 };
        Detection { confidence: detection.confidence * share, ..detection }
    }
}

fn unknown() -> Detection {
    Detection { language: Language::UND, confidence: 0.0, script: crate::script::Script::None.code() }
}

/// What the evidence of one line comes to.
pub(crate) fn judge(line: &str, evidence: &Evidence, among: &Languages) -> Detection {
    if evidence.words > 0 {
        return told(line, evidence, among, LEAST_CONFIDENCE);
    }
    // A headline of a few words in capitals looks like acronyms. In small letters it may tell.
    let small = line.to_lowercase();
    let evidence = Evidence::of(&small);
    let least = match (evidence.words, evidence.longest) {
        (0 | 1, _) => NEVER,
        (_, ..=ACRONYM_LETTERS) => ACRONYMS_CONFIDENCE,
        _ => SHOUTED_CONFIDENCE,
    };
    told(&small, &evidence, among, least)
}

/// The likeliest language, if it is at least so sure and `line` is running text.
fn told(line: &str, evidence: &Evidence, among: &Languages, least: f32) -> Detection {
    let enough = |confidence| confidence >= least && suffices(line, evidence, confidence);
    let found = evidence.best(among).filter(|&(_, confidence)| enough(confidence));
    let (language, confidence) = found.unwrap_or((Language::UND, 0.0));
    Detection { language, confidence: f64::from(confidence), script: evidence.script().code() }
}

/// Whether a line that looks like this one is running text, and enough of it.
fn suffices(line: &str, evidence: &Evidence, confidence: f32) -> bool {
    let Evidence { words, small, longest, rest, .. } = *evidence;
    let codes = longest < SHORT && words > 1 && !evidence.script().is_syllabic();
    let figures = words <= 2 && rest.digits > evidence.letters();
    if codes || figures || confidence < word_confidence(line, evidence) {
        return false;
    }
    // Long prose, and what is as good as certain, need not be looked at more closely.
    let prose = words >= PROSE_WORDS && small * 2 >= words && rest.code_signs * 8 < words;
    if prose || confidence >= NAME_CONFIDENCE && rest.code_signs < 2 {
        return true;
    }
    let shape = Shape::of(line);
    let needed = match shape.names() {
        None => 0.0,
        Some(Names::Few) => NAME_CONFIDENCE,
        Some(Names::List) => LIST_CONFIDENCE,
        Some(Names::WithParticles) => PARTICLES_CONFIDENCE,
    };
    confidence >= needed && confidence > shape.oddness() && !shape.is_switcher()
}

/// How sure a word that stands alone, or a sound, must be.
fn word_confidence(line: &str, evidence: &Evidence) -> f32 {
    let alone = evidence.words == 1 && !evidence.script().is_syllabic();
    let by_length = if alone { LONE_WORD.get(evidence.longest).copied().unwrap_or(0.0) } else { 0.0 };
    let sound = is_murmur(line) || alone && is_babble(line);
    if sound { by_length.max(SOUND_CONFIDENCE) } else { by_length }
}

/// Whether the letters of `line` are its first two again and again.
fn is_babble(line: &str) -> bool {
    let letters = || line.chars().filter(|c| c.is_alphabetic());
    letters().nth(3).is_some() && letters().skip(2).zip(letters()).all(|(letter, before)| letter == before)
}

/// Whether no letter of `line` is beyond ASCII or a vowel.
fn is_murmur(line: &str) -> bool {
    let mut letters = line.chars().filter(|c| c.is_alphabetic());
    letters.all(|c| c.is_ascii() && !matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y'))
}

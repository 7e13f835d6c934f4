//! The language of a line and of a document, or that it cannot be told.

use tallywire_article::Language;

use crate::Detection;
use crate::evidence::Evidence;
use crate::languages::Languages;

/// A name stands in any language: text of nothing but this many capitalised words or fewer ...
const NAME_WORDS: usize = 3;
/// ... is told by them only at this confidence.
const NAME_CONFIDENCE: f32 = 0.95;

/// Words below this many letters are codes as often as words: `ua en ru`.
const SHORT: usize = 3;

/// Answers below this are no answers.
const LEAST_CONFIDENCE: f32 = 0.12;

/// A document of several lines: each says its language, weighed by its letters; a short line, which
/// is furniture more often than text, weighs less.
pub(crate) fn document(text: &str, among: &Languages) -> Detection {
    let mut lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
    let Some(first) = lines.next() else { return unknown() };
    let mut votes = Votes::default();
    let mut one = vote(first, among);
    for next in lines {
        votes.add(one);
        one = vote(next, among);
    }
    if votes.0.is_empty() && votes.1 == 0.0 {
        return one.0;
    }
    votes.add(one);
    votes.result()
}

fn vote(line: &str, among: &Languages) -> (Detection, f64) {
    let evidence = Evidence::of(line);
    (judge(&evidence, among), evidence.letters() as f64 * (evidence.words as f64 / 8.0).min(1.0))
}

/// The lines' answers so far, with their weights, and the weight of all lines.
#[derive(Default)]
struct Votes(Vec<(Detection, f64)>, f64);

impl Votes {
    fn add(&mut self, (detection, weight): (Detection, f64)) {
        if detection.language.is_und() {
            return;
        }
        self.1 += weight;
        match self.0.iter_mut().find(|(known, _)| known.language == detection.language) {
            Some((known, sum)) => {
                *sum += weight * detection.confidence;
                if detection.confidence > known.confidence {
                    *known = detection;
                }
            }
            None => self.0.push((detection, weight * detection.confidence)),
        }
    }

    /// The language with most votes, at its best line's confidence times its share of the votes.
    fn result(self) -> Detection {
        let total: f64 = self.0.iter().map(|vote| vote.1).sum();
        let best =
            self.0.into_iter().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.language.cmp(&a.0.language)));
        best.map_or_else(unknown, |(detection, sum)| Detection {
            confidence: detection.confidence * sum / total,
            ..detection
        })
    }
}

fn unknown() -> Detection {
    Detection { language: Language::UND, confidence: 0.0, script: crate::script::Script::None.code() }
}

/// What the evidence of one line comes to.
pub(crate) fn judge(evidence: &Evidence, among: &Languages) -> Detection {
    let script = evidence.script().code();
    match evidence.best(among) {
        Some((language, confidence)) if suffices(evidence, confidence) => {
            Detection { language, confidence: f64::from(confidence), script }
        }
        _ => Detection { language: Language::UND, confidence: 0.0, script },
    }
}

/// Whether the evidence is running text, and enough of it.
fn suffices(evidence: &Evidence, confidence: f32) -> bool {
    let Evidence { words, small, longest, rest, .. } = *evidence;
    let syllabic = evidence.script().is_syllabic();
    let names = small == 0 && words <= NAME_WORDS && confidence < NAME_CONFIDENCE;
    let codes = longest < SHORT && words > 1 && !syllabic;
    let figures = words <= 2 && rest.digits > evidence.letters();
    let code = rest.code_signs >= 2 && rest.code_signs * 2 >= words;
    confidence >= LEAST_CONFIDENCE && !names && !codes && !figures && !code
}

//! The stretches of a text that are each in one language.
//! **Promise:** stretches come in order, do not overlap, start and end on characters that are not blank;
//! time and memory are linear in the text.
//!
//! The text is cut into sentences and parts of them. Each piece says how likely each language is, going
//! from one language to another costs, and the best path is found as in Viterbi (1967).

use tallywire_article::{Language, Span};

use crate::Stretch;
use crate::cuts::each_piece;
use crate::detect::judge;
use crate::evidence::Evidence;
use crate::languages::Languages;
use crate::script::Script;

/// However unlikely a language is by a piece of text, the piece may be a slip or a title of another: so many
/// natural logarithms a letter against it, as the longer it is the less it can be one ...
const SLIP: f32 = 0.6;
/// ... up to this ...
const SLIP_MOST: f32 = 24.0;
/// ... of this share in words with a capital, which are names of any language ...
const SLIP_CAPITALS: f32 = 0.2;
/// ... and so many times as many against a language that is not written in its script, unless that is Latin,
/// which names are written in everywhere.
const SLIP_SCRIPT: f32 = 2.0;

/// The stretches of `text`, from the languages of `among`.
pub(crate) fn stretches(text: &str, among: &Languages) -> Vec<Stretch> {
    let mut path = Path::among(among);
    let mut parts = Parts::default();
    // The least that a change costs since the last piece that tells.
    let mut cost = f32::INFINITY;
    each_piece(text, |piece| {
        cost = cost.min(piece.cost);
        let byte = trimmed(text, piece.byte);
        let words = &text[byte.start..byte.end];
        let evidence = Evidence::of(words);
        let told = !judge(words, &evidence, among).language.is_und();
        if told {
            path.add(&evidence, cost, among);
            cost = f32::INFINITY;
        }
        parts.add(
            piece.line,
            Part { byte, told, script: evidence.script(), starts_line: false, apart: false },
        );
    });
    parts.end_line();
    connected(&parts.all, path.best())
}

/// `byte` without the blanks at its ends.
fn trimmed(text: &str, byte: Span) -> Span {
    let inside = &text[byte.start..byte.end];
    let start = byte.start + (inside.len() - inside.trim_start().len());
    Span { start, end: start + inside.trim().len() }
}

/// A piece, or several next to one another that tell nothing.
#[derive(Clone, Copy)]
struct Part {
    byte: Span,
    /// Whether its language can be told.
    told: bool,
    script: Script,
    starts_line: bool,
    /// Whether a line that tells nothing stands before: a name, a switcher, a date.
    apart: bool,
}

/// The parts of all lines that tell something.
#[derive(Default)]
struct Parts {
    all: Vec<Part>,
    line: usize,
    /// The first part of the line.
    first: usize,
    apart: bool,
}

impl Parts {
    fn add(&mut self, line: usize, part: Part) {
        if line != self.line {
            self.end_line();
            self.line = line;
        }
        let starts_line = self.first == self.all.len();
        match self.all.last_mut() {
            Some(last) if !starts_line && !last.told && !part.told => {
                last.byte.end = part.byte.end;
                last.script = part.script;
            }
            _ => {
                let apart = starts_line && std::mem::take(&mut self.apart);
                self.all.push(Part { starts_line, apart, ..part });
            }
        }
    }

    fn end_line(&mut self) {
        let tells = self.all[self.first..].iter().any(|part| part.told);
        if !tells && self.first < self.all.len() {
            self.all.truncate(self.first);
            self.apart = true;
        }
        self.first = self.all.len();
    }
}

/// The parts of one language that nothing stands between, as stretches. What tells nothing goes with what
/// stands before it in its line, or behind it if that is in the same script.
fn connected(parts: &[Part], languages: Vec<Language>) -> Vec<Stretch> {
    let mut languages = languages.into_iter();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut waiting: Option<&Part> = None;
    let mut apart = false;
    for part in parts {
        apart |= part.apart;
        let language = if part.told { languages.next() } else { None };
        match (stretches.last_mut(), language) {
            (_, None) if part.starts_line => waiting = Some(part),
            (Some(last), language) if language.is_none_or(|it| it == last.language) && !apart => {
                last.byte.end = part.byte.end;
                waiting = None;
            }
            (_, Some(language)) => {
                let first = waiting.take().filter(|it| it.script == part.script || it.script == Script::None);
                let byte = Span { start: first.unwrap_or(part).byte.start, end: part.byte.end };
                stretches.push(Stretch { byte, language });
                apart = false;
            }
            _ => {}
        }
    }
    stretches
}

/// The likeliest languages of the pieces so far, for each language that the last may be in.
struct Path {
    languages: Vec<Language>,
    /// In natural logarithms, against the likeliest.
    scores: Vec<f32>,
    steps: Vec<Step>,
}

/// Which languages are come to from another one, and from which.
struct Step {
    from: usize,
    /// A bit a language.
    changed: u128,
}

impl Path {
    fn among(among: &Languages) -> Self {
        let known = Languages::all().iter().filter(|&language| among.contains(language));
        let languages: Vec<_> = known.take(u128::BITS as usize).collect();
        Self { scores: vec![0.0; languages.len()], languages, steps: Vec::new() }
    }

    /// Goes on with the piece of `evidence`, before which a change costs `cost`.
    fn add(&mut self, evidence: &Evidence, cost: f32, among: &Languages) {
        let least = -slip(evidence);
        let elsewhere = if evidence.script() == Script::Latin { least } else { least * SLIP_SCRIPT };
        self.step(cost, elsewhere);
        for (language, probability) in evidence.ranking(among) {
            if let Ok(at) = self.languages.binary_search(&language) {
                self.scores[at] += probability.ln().max(least) - elsewhere;
            }
        }
    }

    /// To each language from itself or, where that costs less, from the likeliest; `likelihood` is added to all.
    fn step(&mut self, cost: f32, likelihood: f32) {
        let (from, top) = highest(&self.scores);
        let mut changed = 0;
        for (at, score) in self.scores.iter_mut().enumerate() {
            let behind = (*score - top).max(-cost);
            changed |= u128::from(*score - top < -cost) << at;
            *score = behind + likelihood;
        }
        self.steps.push(Step { from, changed });
    }

    /// The likeliest languages, one a piece.
    fn best(self) -> Vec<Language> {
        let mut at = highest(&self.scores).0;
        let mut path = Vec::with_capacity(self.steps.len());
        for step in self.steps.iter().rev() {
            path.push(self.languages[at]);
            at = if step.changed >> at & 1 == 1 { step.from } else { at };
        }
        path.reverse();
        path
    }
}

/// How much the piece of `evidence` says against a language that it seems not to be in, at most.
fn slip(evidence: &Evidence) -> f32 {
    let words = evidence.words.max(1) as f32;
    let small = evidence.small as f32 / words;
    let letters = evidence.letters() as f32 * (small + SLIP_CAPITALS * (1.0 - small));
    (SLIP * letters).min(SLIP_MOST)
}

/// The first of the highest scores, with its place.
fn highest(scores: &[f32]) -> (usize, f32) {
    let higher = |a: (usize, f32), b: (usize, f32)| if b.1 > a.1 { b } else { a };
    scores.iter().copied().enumerate().fold((0, f32::NEG_INFINITY), higher)
}

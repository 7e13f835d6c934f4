//! The stretches of a text that are each in one language.
//! **Promise:** stretches come in order, do not overlap, start and end on characters that are not blank.
//!
//! The text is cut at sentence ends, line ends and quotation marks. Each piece says how likely each
//! language is, going from one language to another costs, and the best path is found as in Viterbi (1967).

use tallywire_article::{Language, Span};

use crate::Stretch;
use crate::detect::judge;
use crate::evidence::Evidence;
use crate::languages::Languages;

/// What it costs, in natural logarithms, to change the language inside a line.
const CHANGE_IN_LINE: f32 = 5.0;
/// What it costs from one line to the next.
const CHANGE_OF_LINE: f32 = 2.0;

/// However unlikely a language is by a piece, it may be a name or a slip.
const FLOOR: f32 = 1e-5;

/// The stretches of `text`, from the languages of `among`.
pub(crate) fn stretches(text: &str, among: &Languages) -> Vec<Stretch> {
    let pieces = pieces(text, among);
    let mut path = best_path(&pieces).into_iter();
    let mut stretches: Vec<Stretch> = Vec::new();
    // Whether the last stretch may go on.
    let mut open = false;
    for line in pieces.chunk_by(|a, b| a.line == b.line) {
        // A name, a switcher, a date on a line of its own is in no stretch; only of a row of signs or a
        // figure it does not matter.
        let says_nothing = line.iter().all(Piece::is_silent);
        open &= !(says_nothing && line.iter().any(|piece| piece.has_letters));
        for (piece, language) in line.iter().zip(path.by_ref()) {
            match stretches.last_mut() {
                _ if says_nothing => {}
                Some(last) if open && last.language == language => last.byte.end = piece.byte.end,
                _ if piece.is_silent() => {}
                _ => {
                    stretches.push(Stretch { byte: piece.byte, language });
                    open = true;
                }
            }
        }
    }
    stretches
}

/// A sentence or a part of one.
struct Piece {
    byte: Span,
    /// Number of the line that it stands in.
    line: usize,
    starts_line: bool,
    /// Empty where it says nothing.
    ranking: Vec<(Language, f32)>,
    has_letters: bool,
}

impl Piece {
    fn of(text: &str, cut: &Cut, among: &Languages) -> Option<Self> {
        let inside = &text[cut.start..cut.end];
        let start = cut.start + (inside.len() - inside.trim_start().len());
        let end = cut.start + inside.trim_end().len();
        if start >= end {
            return None;
        }
        let evidence = Evidence::of(&text[start..end]);
        let told = !judge(&text[start..end], &evidence, among).language.is_und();
        Some(Self {
            byte: Span { start, end },
            ranking: if told { likely(&evidence, among) } else { Vec::new() },
            has_letters: text[start..end].chars().any(char::is_alphabetic),
            line: cut.line,
            starts_line: cut.starts_line,
        })
    }

    fn is_silent(&self) -> bool {
        self.ranking.is_empty()
    }

    fn log_likelihood(&self, language: Language) -> f32 {
        if self.ranking.is_empty() {
            return 0.0;
        }
        let found = self.ranking.iter().find(|candidate| candidate.0 == language);
        found.map_or(0.0, |candidate| candidate.1).max(FLOOR).ln()
    }
}

/// The languages worth remembering for a piece.
fn likely(evidence: &Evidence, among: &Languages) -> Vec<(Language, f32)> {
    let mut ranking = evidence.ranking(among);
    ranking.retain(|&(language, probability)| probability > FLOOR && !language.is_und());
    ranking.shrink_to_fit();
    ranking
}

fn pieces(text: &str, among: &Languages) -> Vec<Piece> {
    cuts(text).iter().filter_map(|cut| Piece::of(text, cut, among)).collect()
}

/// Whether `text` cannot be cut, so that it is in one language as far as can be told.
pub(crate) fn is_one_piece(text: &str) -> bool {
    cuts(text.trim_end()).len() == 1
}

/// Where a piece lies, and in which line.
struct Cut {
    start: usize,
    end: usize,
    line: usize,
    starts_line: bool,
}

fn cuts(text: &str) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let (mut start, mut line, mut starts_line) = (0, 0, true);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends_line = matches!(c, '\n' | '\r');
        if ends_line || ends_piece(c, chars.peek().map_or(' ', |next| next.1)) {
            let end = at + c.len_utf8();
            cuts.push(Cut { start, end, line, starts_line });
            (start, line, starts_line) = (end, line + usize::from(ends_line), ends_line);
        }
    }
    cuts.push(Cut { start, end: text.len(), line, starts_line });
    cuts
}

/// Whether a language may change after `c`.
fn ends_piece(c: char, next: char) -> bool {
    match c {
        '.' | '!' | '?' | '…' | ':' | ';' | '؟' | '۔' | '।' => {
            next.is_whitespace() || matches!(next, '"' | '”' | '»' | '“')
        }
        '。' | '！' | '？' | '"' | '“' | '”' | '„' | '«' | '»' => true,
        _ => false,
    }
}

/// The likeliest sequence of languages, one a piece.
fn best_path(pieces: &[Piece]) -> Vec<Language> {
    let mut states: Vec<Language> = pieces.iter().filter_map(|p| p.ranking.first().map(|c| c.0)).collect();
    states.sort_unstable();
    states.dedup();
    let mut scores = vec![0.0_f32; states.len()];
    // For each piece and state the state before it, where that is another.
    let mut changes: Vec<Option<u8>> = Vec::with_capacity(pieces.len() * states.len());
    for piece in pieces {
        let cost = if piece.starts_line { CHANGE_OF_LINE } else { CHANGE_IN_LINE };
        let (best, top) = highest(&scores);
        for (score, &language) in scores.iter_mut().zip(&states) {
            let moves = top - cost > *score;
            changes.push(u8::try_from(best).ok().filter(|_| moves));
            *score = if moves { top - cost } else { *score } + piece.log_likelihood(language);
        }
    }
    trace(&states, highest(&scores).0, &changes)
}

/// The first of the highest scores, with its place.
fn highest(scores: &[f32]) -> (usize, f32) {
    let higher = |a: (usize, f32), b: (usize, f32)| if b.1 > a.1 { b } else { a };
    scores.iter().copied().enumerate().fold((0, f32::NEG_INFINITY), higher)
}

fn trace(states: &[Language], last: usize, changes: &[Option<u8>]) -> Vec<Language> {
    let mut state = last;
    let mut path = Vec::new();
    for before in changes.chunks_exact(states.len().max(1)).rev() {
        path.push(states[state]);
        state = before[state].map_or(state, usize::from);
    }
    path.reverse();
    path
}

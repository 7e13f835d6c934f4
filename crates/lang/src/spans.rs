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
    let path = best_path(&pieces);
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut open = false;
    for (piece, language) in pieces.iter().zip(path) {
        if piece.is_silent_line() {
            open &= !piece.has_letters;
            continue;
        }
        match stretches.last_mut() {
            Some(last) if open && last.language == language => last.byte.end = piece.byte.end,
            _ if !piece.ranking.is_empty() => stretches.push(Stretch { byte: piece.byte, language }),
            _ => {}
        }
        open = true;
    }
    stretches
}

/// A sentence or a part of one.
struct Piece {
    byte: Span,
    /// Empty where it says nothing.
    ranking: Vec<(Language, f32)>,
    has_letters: bool,
    starts_line: bool,
    ends_line: bool,
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
        let told = !judge(&evidence, among).language.is_und();
        Some(Self {
            byte: Span { start, end },
            ranking: if told { evidence.ranking(among) } else { Vec::new() },
            has_letters: evidence.letters() > 0 || evidence.rest.digits == 0,
            starts_line: cut.starts_line,
            ends_line: cut.ends_line,
        })
    }

    /// A line of its own that says nothing: a name, a switcher, a date.
    fn is_silent_line(&self) -> bool {
        self.ranking.is_empty() && self.starts_line && self.ends_line
    }

    fn log_likelihood(&self, language: Language) -> f32 {
        if self.ranking.is_empty() {
            return 0.0;
        }
        let found = self.ranking.iter().find(|candidate| candidate.0 == language);
        found.map_or(0.0, |candidate| candidate.1).max(FLOOR).ln()
    }
}

fn pieces(text: &str, among: &Languages) -> Vec<Piece> {
    cuts(text).iter().filter_map(|cut| Piece::of(text, cut, among)).collect()
}

/// Where a piece lies, and whether it opens and closes a line.
struct Cut {
    start: usize,
    end: usize,
    starts_line: bool,
    ends_line: bool,
}

fn cuts(text: &str) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let (mut start, mut starts_line) = (0, true);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |next| next.1);
        let ends_line = matches!(c, '\n' | '\r');
        if ends_line || ends_piece(c, next) {
            let end = at + c.len_utf8();
            cuts.push(Cut { start, end, starts_line, ends_line: ends_line || next == '\n' });
            (start, starts_line) = (end, ends_line || (starts_line && text[start..end].trim().is_empty()));
        }
    }
    cuts.push(Cut { start, end: text.len(), starts_line, ends_line: true });
    cuts
}

/// Whether a language may change after `c`.
fn ends_piece(c: char, next: char) -> bool {
    match c {
        '.' | '!' | '?' | '…' | ':' | ';' | '؟' | '۔' | '।' => {
            next.is_whitespace() || matches!(next, '"' | '”' | '»' | '“')
        }
        '。' | '！' | '？' | '|' | '•' | '·' | '"' | '“' | '”' | '„' | '«' | '»' => true,
        _ => false,
    }
}

/// The likeliest sequence of languages, one a piece.
fn best_path(pieces: &[Piece]) -> Vec<Language> {
    let mut states: Vec<Language> = pieces.iter().filter_map(|p| p.ranking.first().map(|c| c.0)).collect();
    states.sort_unstable();
    states.dedup();
    let mut scores = vec![0.0_f32; states.len()];
    // For each piece and state, the state before it.
    let mut came_from: Vec<Vec<usize>> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let change = if piece.starts_line { CHANGE_OF_LINE } else { CHANGE_IN_LINE };
        let best = highest(&scores);
        let mut from = Vec::with_capacity(states.len());
        for (state, score) in scores.iter_mut().enumerate() {
            let Some((other, top)) = best.filter(|&(_, top)| top - change > *score) else {
                from.push(state);
                *score += piece.log_likelihood(states[state]);
                continue;
            };
            from.push(other);
            *score = top - change + piece.log_likelihood(states[state]);
        }
        came_from.push(from);
    }
    trace(&states, highest(&scores).map(|best| best.0), &came_from)
}

fn highest(scores: &[f32]) -> Option<(usize, f32)> {
    scores.iter().copied().enumerate().reduce(|a, b| if b.1 > a.1 { b } else { a })
}

fn trace(states: &[Language], last: Option<usize>, came_from: &[Vec<usize>]) -> Vec<Language> {
    let Some(mut state) = last else { return vec![Language::UND; came_from.len()] };
    let mut path: Vec<Language> = Vec::with_capacity(came_from.len());
    for from in came_from.iter().rev() {
        path.push(states[state]);
        state = from[state];
    }
    path.reverse();
    path
}

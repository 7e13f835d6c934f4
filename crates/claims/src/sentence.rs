//! Where the sentences of a block end.
//!
//! **Invariant:** sentences cover every token in order; none is longer than [`MAX_TOKENS`], so that
//! whatever is linear in a sentence stays cheap on a text without full stops.

use std::ops::Range;

use crate::token::{Class, Token, lower};
use crate::vocabulary::Cues;

/// A longer sentence is cut.
pub(crate) const MAX_TOKENS: usize = 400;

/// A longer sentence, in bytes, is cut too.
const MAX_BYTES: usize = 8_000;

/// The sentences of a text, as ranges of its tokens.
pub(crate) fn sentences(text: &str, tokens: &[Token], cues: &Cues) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut from, mut start) = (0, 0);
    for at in 0..tokens.len() {
        let next = at + 1;
        let long = next - from >= MAX_TOKENS || tokens[at].span.end - start >= MAX_BYTES;
        if long || next == tokens.len() || ends_at(text, tokens, at, cues) {
            sentences.push(from..next);
            (from, start) = (next, tokens.get(next).map_or(start, |token| token.span.start));
        }
    }
    sentences
}

fn ends_at(text: &str, tokens: &[Token], at: usize, cues: &Cues) -> bool {
    let next = tokens[at + 1];
    if next.breaks {
        return true;
    }
    let word = |at: usize| tokens[at].span.of(text).unwrap_or_default();
    if text.as_bytes()[tokens[at].span.start].is_ascii_alphanumeric() {
        return false;
    }
    match word(at) {
        "。" | "！" | "？" | "।" => !matches!(word(at + 1), "」" | "』" | "”"),
        "!" | "?" | "…" | "؟" => next.spaced && opens(text, next),
        "." => next.spaced && opens(text, next) && !is_abbreviation(text, tokens, at, cues),
        // A closing quote or bracket after the full stop belongs to the sentence before.
        "”" | "\"" | "“" | "»" | "’" | ")" => {
            at > 0
                && next.spaced
                && opens(text, next)
                && matches!(word(at - 1), "." | "!" | "?")
                && !tokens[at].spaced
        }
        _ => false,
    }
}

/// Whether a sentence can begin with `token`.
fn opens(text: &str, token: Token) -> bool {
    let first = token.span.of(text).and_then(|word| word.chars().next()).unwrap_or(' ');
    match token.class {
        Class::Word => !first.is_lowercase(),
        Class::Digits => true,
        Class::Sign => matches!(
            first,
            '"' | '“'
                | '„'
                | '«'
                | '»'
                | '‘'
                | '\''
                | '('
                | '['
                | '-'
                | '–'
                | '—'
                | '•'
                | '¿'
                | '¡'
                | '$'
                | '€'
                | '£'
        ),
    }
}

/// Whether the full stop at token `at` only shortens a word or makes an ordinal.
fn is_abbreviation(text: &str, tokens: &[Token], at: usize, cues: &Cues) -> bool {
    let word = |at: usize| tokens[at].span.of(text).unwrap_or_default();
    if at == 0 || tokens[at].spaced {
        return false;
    }
    let before = word(at - 1);
    if tokens[at - 1].class == Class::Digits {
        let ordinals = cues.locale.ordinal_suffixes.contains(&".");
        let short = before.len() <= 3 && (at < 2 || tokens[at - 1].spaced);
        let next = lower(word(at + 1));
        return ordinals && short && !cues.is_determiner(&next) && !cues.is_function_word(&next);
    }
    // `U.S.`, `z.B.`: look back over the letters and stops that stand together.
    let mut from = at - 1;
    while from > 0 && !tokens[from].spaced && (word(from - 1) == "." || word(from) == ".") {
        from -= 1;
    }
    let whole = lower(text.get(tokens[from].span.start..tokens[at - 1].span.end).unwrap_or_default());
    let initial = before.chars().count() == 1 && before.chars().all(char::is_uppercase) && from == at - 1;
    let known = cues.is_abbreviation(&whole) || cues.is_abbreviation(&lower(before));
    // "in the U.S. The ..": an abbreviation of several stops ends a sentence before an article.
    let next = lower(word(at + 1));
    let restarts = (from < at - 1 || before.chars().count() > 2) && cues.is_determiner(&next);
    initial && !restarts || known && !(restarts && from < at - 1)
}

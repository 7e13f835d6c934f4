//! Where the sentences of a block end.
//!
//! **Invariant:** sentences cover every token in order from the first on; none is longer than [`MAX_TOKENS`], so that
//! whatever is linear in a sentence stays cheap on a text without full stops.

use std::ops::Range;

use crate::cldr::Cldr;
use crate::token::{Class, Token, lower};
use crate::vocabulary::Cues;

/// A longer sentence is cut.
pub(crate) const MAX_TOKENS: usize = 400;

/// A longer sentence, in bytes, is cut too.
const MAX_BYTES: usize = 8_000;

/// The sentences of a text from token `first` on, as ranges of its tokens.
pub(crate) fn sentences(text: &str, tokens: &[Token], first: usize, cues: &Cues) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut from = first;
    let mut start = tokens.get(from).map_or(0, |token| token.span.start);
    for at in first..tokens.len() {
        let next = at + 1;
        let long = next - from >= MAX_TOKENS || tokens[at].span.end - start >= MAX_BYTES;
        if long || next == tokens.len() || ends_at(text, tokens, at, cues) {
            sentences.push(from..next);
            (from, start) = (next, tokens.get(next).map_or(start, |token| token.span.start));
        }
    }
    sentences
}

/// How many tokens the dateline has that `text` opens with, its dash included: "LISBON, May 4 (Reuters) - ",
/// "(ANSA) - ROMA, 4 MAG - ", "KARST — ".
///
/// Up to the dash there are names, months, numbers and marks only, and a name in brackets, a day behind
/// a comma, or nothing but capitals tells it from a sentence that begins with a name.
pub(crate) fn dateline(text: &str, tokens: &[Token], cldr: Option<&Cldr>) -> usize {
    const LONGEST: usize = 24;
    let word = |at: usize| tokens[at].span.of(text).unwrap_or_default();
    let is_dash = |at: usize| {
        matches!(word(at), "-" | "–" | "—")
            && tokens.get(at + 1).is_some_and(|next| next.spaced && !next.breaks)
            && (tokens[at].spaced || matches!(word(at - 1), "." | ")" | "-"))
    };
    let is_part = |at: usize| {
        let rest = || text.get(tokens[at].span.start..).unwrap_or_default();
        match tokens[at].class {
            Class::Word => {
                is_short_or_name(word(at))
                    // "(dpa/lno)"
                    || matches!(at.checked_sub(1).map(word), Some("(" | "/"))
                    || cldr.is_some_and(|cldr| cldr.months.longest(rest()).is_some())
            }
            Class::Digits => word(at).len() <= 4,
            Class::Sign => matches!(
                word(at),
                "," | "." | "(" | ")" | "/" | "[" | "]" | "-" | "–" | "—" | ":" | "=" | "'" | "’"
            ),
        }
    };
    let reach = (0..tokens.len().min(LONGEST)).take_while(|at| is_part(*at)).count();
    let Some(dash) = (1..reach).rev().find(|at| is_dash(*at)) else { return 0 };
    let has = |sign: &str| (0..dash).any(|at| word(at) == sign);
    let mut words = (0..dash).filter(|at| tokens[*at].class == Class::Word).map(word).peekable();
    let dated = has(",") && (0..dash).any(|at| tokens[at].class == Class::Digits);
    let known = words.peek().is_some()
        && (has(")") || has("]") || dated || words.all(|word| !word.contains(char::is_lowercase)));
    if known { dash + 1 } else { 0 }
}

/// "Lisbon", "de", "r": what may stand in a dateline.
fn is_short_or_name(word: &str) -> bool {
    !word.starts_with(char::is_lowercase) || word.chars().count() <= 2
}

fn ends_at(text: &str, tokens: &[Token], at: usize, cues: &Cues) -> bool {
    let next = tokens[at + 1];
    if next.breaks {
        return true;
    }
    if tokens[at].class != Class::Sign {
        return false;
    }
    let word = |at: usize| tokens[at].span.of(text).unwrap_or_default();
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
    let behind = tokens.get(at + 2).and_then(|token| token.span.of(text)).unwrap_or_default();
    let ends = restarts && from < at - 1
        || from == at - 1 && ends_unit(&lower(before), [word(at + 1), behind], cues);
    initial && !restarts || known && !ends
}

/// Whether `next`, with the word `behind` it, begins a clause behind the abbreviated unit or scale `unit`: "12
/// proc. Bank podał", but "12 proc. Polaków".
fn ends_unit(unit: &str, [next, behind]: [&str; 2], cues: &Cues) -> bool {
    let locale = cues.locale;
    let is_it = |name: &str| name.trim_end_matches('.') == unit;
    let measures = locale.percent.iter().any(|name| is_it(name))
        || locale.scales.iter().any(|(name, _)| is_it(name))
        || locale.currencies.iter().any(|(name, _)| is_it(name));
    let word = lower(next);
    let money = locale.currencies.iter().any(|(name, _)| *name == &*word);
    if !measures || money {
        return false;
    }
    let acronym = !next.contains(char::is_lowercase);
    let ends_so = |word: &str| locale.name_endings.iter().any(|end| word.ends_with(end));
    // "Główny Urząd": of two words with capitals the second tells.
    let named = behind.starts_with(char::is_uppercase) && !ends_so(behind);
    let counted = locale.name_endings.is_empty() || ends_so(&word) && !named;
    cues.is_determiner(&word) || cues.is_function_word(&word) || !acronym && !counted
}

//! Who a sentence has its numbers from: "X said", "according to X", "laut X".

use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::Class;

/// An attribution in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speaker {
    /// The speaker in the article's words.
    pub(crate) name: String,
    /// The rule, for `explain`.
    pub(crate) rule: &'static str,
    /// Tokens of the cue.
    pub(crate) cue: (usize, usize),
}

/// The speaker of a sentence, if it names one.
pub(crate) fn find(scene: &Scene<'_>) -> Option<Speaker> {
    with_preposition(scene).or_else(|| with_verb(scene))
}

/// "according to X", "laut X"; "X zufolge".
fn with_preposition(scene: &Scene<'_>) -> Option<Speaker> {
    for at in 0..scene.len() {
        if let Some(to) = scene.has(at, Cue::According)
            && let Some((from, end)) = name_behind(scene, to)
        {
            return Some(speaker(scene, from, end, "a preposition of attribution", (at, to)));
        }
        if let Some(to) = scene.has(at, Cue::AccordingAfter)
            && let Some((from, end)) = name_before(scene, at, 0)
        {
            return Some(speaker(scene, from, end, "a postposition of attribution", (at, to)));
        }
    }
    None
}

/// "X said", ", said X".
fn with_verb(scene: &Scene<'_>) -> Option<Speaker> {
    for at in 0..scene.len() {
        let Some(to) = scene.has(at, Cue::Say) else { continue };
        let inverted = at > 0
            && (matches!(scene.word(at - 1), "," | "”" | "\"" | "“" | "»" | "«"))
            && scene.class(to) == Some(Class::Word);
        let behind = || name_behind(scene, to).filter(|_| inverted);
        let before = || name_before(scene, at, clause(scene, at));
        if let Some((from, end)) = behind().or_else(before) {
            return Some(speaker(scene, from, end, "a verb of saying", (at, to)));
        }
    }
    None
}

fn speaker(scene: &Scene<'_>, from: usize, to: usize, rule: &'static str, cue: (usize, usize)) -> Speaker {
    Speaker { name: scene.words(from, to).to_owned(), rule, cue }
}

/// Where the clause before a verb of saying begins.
fn clause(scene: &Scene<'_>, at: usize) -> usize {
    (0..at)
        .rev()
        .find(|token| {
            matches!(scene.word(*token), "," | ";" | ":" | "”" | "“" | "\"" | "»" | "(" | "–" | "—")
        })
        .map_or(0, |token| token + 1)
}

/// The noun phrase that begins at token `at`.
fn name_behind(scene: &Scene<'_>, at: usize) -> Option<(usize, usize)> {
    let mut to = at;
    while to < at + 10 && belongs(scene, to, to == at) {
        to += 1;
    }
    trimmed(scene, at, to)
}

/// The noun phrase that ends before token `at` and begins at `floor` or later.
fn name_before(scene: &Scene<'_>, at: usize, floor: usize) -> Option<(usize, usize)> {
    let mut from = at;
    while from > floor.max(at.saturating_sub(10)) && belongs(scene, from - 1, from == at) {
        from -= 1;
    }
    trimmed(scene, from, at)
}

/// Whether token `at` can be part of a speaker's name.
fn belongs(scene: &Scene<'_>, at: usize, edge: bool) -> bool {
    let joins = matches!(scene.word(at), "-" | "’" | "'" | "&" | "." | "/") && !edge && scene.glued(at);
    let function = scene.has(at, Cue::Function).is_some()
        && scene.has(at, Cue::Determiner).is_none()
        && scene.has(at, Cue::Of).is_none();
    let link = matches!(
        scene.word(at).to_lowercase().as_str(),
        "and" | "und" | "by" | "of" | "from" | "at" | "for" | "with" | "on"
    ) && !edge;
    let stop = scene.any(at, |cue| matches!(cue, Cue::Say | Cue::Weekday(_) | Cue::Moment(..) | Cue::Amount))
        && !scene.is_capital(at)
        || scene.any(at, |cue| matches!(cue, Cue::Weekday(_)));
    joins
        || scene.class(at) == Some(Class::Word)
            && (!function || link || scene.is_capital(at) && at > 0)
            && !stop
}

/// The phrase without what cannot begin or end a name; none where only a pronoun is left.
fn trimmed(scene: &Scene<'_>, mut from: usize, mut to: usize) -> Option<(usize, usize)> {
    let hanging = |at: usize| {
        (scene.has(at, Cue::Function).is_some() && scene.has(at, Cue::Determiner).is_none())
            || matches!(scene.word(at), "." | "-" | "&")
    };
    while from < to && hanging(from) {
        from += 1;
    }
    while from < to && (hanging(to - 1) || scene.has(to - 1, Cue::Determiner).is_some()) {
        to -= 1;
    }
    (from < to).then_some((from, to))
}

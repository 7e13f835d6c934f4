//! Objects in the nominative: "снизил *ставку*" is about «ставка».
//!
//! Only what the endings of the language tell is changed; all other words stay as they are written.

use super::Phrase;
use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::{Class, lower};

/// The shortest stem, in characters, that an ending is taken from: "altını" is not of "altı".
const STEM: usize = 2;

/// The same where the verb ends the sentence and does not tell an object.
const LONG_STEM: usize = 4;

/// The words of a phrase, with those of an object in the nominative as far as its endings tell it.
pub(super) fn words(scene: &Scene<'_>, phrase: Phrase) -> String {
    let endings = scene.cues.locale.nominatives;
    let (from, to) = phrase;
    if scene.cues.locale.capital_nouns && is_dative(scene, from) {
        return last_word(scene, phrase, endings);
    }
    if endings.is_empty() || !is_object(scene, phrase) {
        return scene.words(from, to).to_owned();
    }
    if scene.cues.locale.verb_last {
        return last_word(scene, own(scene, behind_places(scene, phrase)), endings);
    }
    first_words(scene, phrase, endings)
}

/// The words of a phrase whose adjectives and first noun have the ending; what hangs on the noun is left.
fn first_words(scene: &Scene<'_>, (from, to): Phrase, endings: &[(&str, &str)]) -> String {
    let mut words = String::new();
    let mut at = from;
    let mut named = false;
    while let Some((word, adjective)) = (at < to).then(|| nominative(scene, at, endings)).flatten()
        && (adjective || !named)
    {
        words.push_str(&word);
        at += 1;
        if at < to {
            words.push(' ');
        }
        // "ключевую ставку", "stopę procentową": behind an adjective comes its noun, behind a noun what agrees.
        named |= !adjective;
    }
    words + scene.words(at, to)
}

/// Whether a verb governs the phrase: it stands right before it, or it ends the sentence.
fn is_object(scene: &Scene<'_>, (from, _): Phrase) -> bool {
    let article = scene.has_before(from, Cue::Determiner).unwrap_or(from);
    // "smanjila *je* kamatu"
    let article = scene.has_before(article, Cue::Amount).unwrap_or(article);
    scene.cues.locale.verb_last || scene.any_before(article, |cue| matches!(cue, Cue::Move(_) | Cue::Verb))
}

/// "in 23 *Ländern*": whether a preposition governs what the number before token `from` counts.
fn is_dative(scene: &Scene<'_>, from: usize) -> bool {
    let number = |at: &usize| {
        scene.class(*at) == Some(Class::Digits) || scene.glued(*at) || scene.spelled(*at).is_some()
    };
    let start = (0..from).rev().take_while(number).last();
    let before = start.and_then(|start| start.checked_sub(1));
    before.is_some_and(|at| scene.cues.locale.datives.contains(&&*lower(scene.word(at))))
}

/// "kişi *hayatını kaybetti*" as "hayatını kaybedenler": those of whom something is said, where one word says so.
pub(super) fn doers(scene: &Scene<'_>, (from, to): Phrase) -> Option<String> {
    let last = to.checked_sub(1).filter(|last| *last >= from)?;
    let fits = |ending: &str| scene.word(last).strip_suffix(ending);
    let doer = |(past, doer): &(&str, &str)| Some(format!("{}{doer}", fits(past)?));
    let doer = scene.cues.locale.doers.iter().find_map(doer)?;
    let first = scene.words(from, last);
    Some(if first.is_empty() { doer } else { format!("{first} {doer}") })
}

/// A phrase without the names of places that it begins with: "İzmir'de *kiralar*".
fn behind_places(scene: &Scene<'_>, (from, to): Phrase) -> Phrase {
    let place = |at: usize| {
        let apostrophe = matches!(scene.word(at + 1), "'" | "’") && scene.glued(at + 2);
        apostrophe && scene.cues.locale.locatives.contains(&scene.word(at + 2))
    };
    let mut start = from;
    while start + 3 < to && place(start) {
        start += 3;
    }
    (start, to)
}

/// The object of a phrase that names who does something to it first: "Merkez Bankası *faizini*". One word
/// with a capital before another may be any that begins a sentence.
fn own(scene: &Scene<'_>, (from, to): Phrase) -> Phrase {
    let last = to.saturating_sub(1);
    let changes = nominative(scene, last, scene.cues.locale.nominatives).is_some();
    let small = (from..last).find(|at| !scene.is_capital(*at)).unwrap_or(last);
    (if changes && to > from + 2 { small } else { from }, to)
}

/// The words of a phrase whose last one has the ending.
fn last_word(scene: &Scene<'_>, (from, to): Phrase, endings: &[(&str, &str)]) -> String {
    let last = to.saturating_sub(1);
    match (nominative(scene, last, endings), scene.words(from, last)) {
        (None, _) => scene.words(from, to).to_owned(),
        (Some((word, _)), "") => word,
        (Some((word, _)), first) => format!("{first} {word}"),
    }
}

/// Token `at` with the ending of the nominative, and whether the ending is that of an adjective: one of
/// more than one letter.
fn nominative(scene: &Scene<'_>, at: usize, endings: &[(&str, &str)]) -> Option<(String, bool)> {
    let word = scene.word(at);
    let least = if scene.cues.locale.verb_last { LONG_STEM } else { STEM };
    let (ending, nominative) = endings.iter().find(|(ending, _)| word.ends_with(ending))?;
    let stem = word.strip_suffix(ending).filter(|stem| stem.chars().count() >= least)?;
    Some((format!("{stem}{nominative}"), ending.chars().count() > 1))
}

//! Times of day.

use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;
use crate::unit;

use super::{ends, plain};

/// `10:30`, "4 p.m.", "10 Uhr", "10.45pm", "kl. 14.30", "14 h 30", "3時10分"; the 90' of a match.
pub(crate) fn time(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let hour = plain(scene, at)?;
    if let Some(to) = minute_of_match(scene, at, hour) {
        return Some(to);
    }
    if hour > 24 {
        let military = scene.word(at).len() == 4 && hour < 2400 && !scene.glued(at + 1);
        return if military { clock_word(scene, at + 1) } else { None };
    }
    if minutes(scene, at, ":") {
        let to = if scene.is(at + 3, ":") && scene.glued(at + 4) { at + 5 } else { at + 3 };
        return Some(clock_word(scene, to).unwrap_or(to));
    }
    let before = scene.has_before(at, Cue::ClockBefore).is_some();
    dotted(scene, at, before)
        .or_else(|| hours_and_minutes(scene, at, before))
        .or_else(|| sure_hour(scene, at))
}

/// `14.30` where decimals have a comma, behind a word for clock times or before one.
fn dotted(scene: &Scene<'_>, at: usize, before: bool) -> Option<usize> {
    let comma = scene.cldr.is_some_and(|table| table.decimal == ',');
    // "vid 16.40-tiden"
    let (dot, hyphen) = (minutes(scene, at, "."), scene.is(at + 3, "-") && scene.glued(at + 4));
    let to = at + 3 + usize::from(hyphen);
    let clock = clock_word(scene, to);
    if dot && comma && clock.is_some() || before && clock.is_some() && minutes(scene, at, ",") {
        return clock;
    }
    let sure = is_sure(scene, at);
    let alone = ends(scene, to) && unit::behind(scene, to).is_none();
    (dot && alone && (before && comma || sure)).then_some(to)
}

/// `6h05`, "10 Uhr", "4 p.m.", "14 heures 30", "3時10分".
fn hours_and_minutes(scene: &Scene<'_>, at: usize, before: bool) -> Option<usize> {
    let letter = matches!(scene.word(at + 1), "h" | "H" | "u" | "ч") && scene.glued(at + 1);
    if before && letter && minutes_at(scene, at + 2) && ends(scene, at + 3) {
        return Some(at + 3);
    }
    if before && letter && ends(scene, at + 2) {
        return Some(at + 2);
    }
    let to = if minutes(scene, at, ".") { at + 3 } else { at + 1 };
    let word = scene.has(to, Cue::ClockAfter)?;
    let length = unit::behind(scene, to).filter(|unit| unit.kind == Kind::Duration);
    let more = minutes_behind(scene, word);
    match length {
        // "3時間" is longer than the word for clock times.
        Some(unit) if unit.edge > word => None,
        // "14 heures 30", but "3 heures de vol" and "3 h 30 min".
        Some(_) => {
            let lasts = scene.has(word, Cue::Of).is_some() || matches!(more, Some(to) if to > word + 1);
            // "une réunion de 3 h"
            let of = scene.any_before(at, |cue| cue == Cue::Of);
            let letter = scene.words(to, word).len() == 1 && more.is_none() && of;
            (before && !lasts && !letter).then_some(more.unwrap_or(word))
        }
        // A word for points as well.
        None if scene.has(to, Cue::Points).is_some() && !before => more,
        None => clock_word(scene, to).map(|word| more.unwrap_or(word)),
    }
}

/// The minutes behind a word for hours, with their own.
fn minutes_behind(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let minute = plain(scene, at).filter(|minute| *minute < 60)?;
    let unit = unit::behind(scene, at + 1).filter(|unit| unit.code == "min" && minute > 0);
    let unspaced = scene.glued(at) && scene.rest(at + 1).starts_with('分');
    let bare = scene.word(at).len() == 2 && !scene.is_content_word(at + 1) && unit.is_none();
    let edge =
        unit.map(|unit| unit.edge).or(unspaced.then(|| scene.after(at + 1, '分'.len_utf8())).flatten());
    edge.or_else(|| (bare && ends(scene, at + 1)).then_some(at + 1))
}

/// "klockan 7", "الساعة 5": the word before it means nothing but clock times.
fn sure_hour(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let alone = ends(scene, at + 1) && unit::behind(scene, at + 1).is_none();
    (alone && is_sure(scene, at)).then_some(at + 1)
}

/// Whether the words before token `at` mean nothing but clock times, "at" being no such word.
fn is_sure(scene: &Scene<'_>, at: usize) -> bool {
    let clock = |cue| matches!(cue, Cue::ClockBefore | Cue::Unit(_) | Cue::Reference);
    let small = |at: usize| scene.has(at, Cue::Function).is_some() || scene.has(at, Cue::From).is_some();
    scene.has_before(at, Cue::ClockBefore).is_some_and(|from| {
        !(from..at).all(|at| small(at) || scene.is_sign(at))
            && scene.ending(at).filter(|hit| hit.from == from).all(|hit| clock(hit.cue))
    })
}

/// `93'`: nothing is glued behind the sign, and no quotation ends with it.
fn minute_of_match(scene: &Scene<'_>, at: usize, minute: u32) -> Option<usize> {
    let sign = matches!(scene.word(at + 1), "'" | "′" | "’") && scene.glued(at + 1) && !scene.glued(at + 2);
    let quoted = || (0..at).any(|at| matches!(scene.word(at), "'" | "‘" | "‚") && !scene.glued(at));
    (sign && minute <= 130 && !scene.glued(at) && !quoted()).then_some(at + 2)
}

/// Whether minutes stand behind the hour at token `at`, divided by `sign`.
fn minutes(scene: &Scene<'_>, at: usize, sign: &str) -> bool {
    scene.is(at + 1, sign) && scene.glued(at + 1) && minutes_at(scene, at + 2)
}

/// Whether two digits of minutes stand glued at token `at`.
fn minutes_at(scene: &Scene<'_>, at: usize) -> bool {
    let two = scene.glued(at) && scene.word(at).len() == 2;
    two && plain(scene, at).is_some_and(|minute| minute < 60)
}

fn clock_word(scene: &Scene<'_>, at: usize) -> Option<usize> {
    // One letter ("10 h") is a length of time as well.
    let to = scene.has(at, Cue::ClockAfter)?;
    (scene.words(at, to).len() > 1).then_some(to)
}

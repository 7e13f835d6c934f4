//! Decades: "the 1990s", "in den 80er-Jahren", "les années 1990", "anni Novanta".

use rust_decimal::prelude::ToPrimitive;

use super::calendar;
use super::name::{self, Named, period_noun};
use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;

/// From which two digits on a decade is one of the last century.
const LAST_CENTURY: u32 = 30;

/// The decade that is named at token `at`.
pub(super) fn decade(scene: &Scene<'_>, at: usize) -> Option<Named> {
    suffixed(scene, at).or_else(|| behind_noun(scene, at))
}

/// "1990s", "80er-Jahre", "1990-х годах".
fn suffixed(scene: &Scene<'_>, at: usize) -> Option<Named> {
    let first = tens(scene, at)?;
    let rest = scene.rest(at + 1);
    let suffixes = scene.cues.locale.decade_suffixes.iter();
    let fits = suffixes.filter(|suffix| scene.glued(at + 1) && rest.starts_with(**suffix));
    let to = fits.filter_map(|suffix| scene.after(at + 1, suffix.len())).max()?;
    let next = to + usize::from(scene.is(to, "-") && scene.glued(to));
    let noun = period_noun(scene, next).filter(|(noun, _)| *noun == PeriodNoun::Year);
    Some((calendar::decade(first), noun.map_or(to, |(_, to)| to)))
}

/// "les années 1990", "los años noventa", "w latach 90."
fn behind_noun(scene: &Scene<'_>, at: usize) -> Option<Named> {
    let number = scene.has(at, Cue::DecadeNoun)?;
    let number = number + usize::from(matches!(scene.word(number), "'" | "’"));
    let spelled = || {
        let spelled = scene.spelled(number)?;
        let value = spelled.value.to_u32().filter(|value| (20..100).contains(value) && value % 10 == 0)?;
        Some((full(value), scene.after(number, spelled.bytes)?))
    };
    let written = tens(scene, number).map(|year| (year, number + 1));
    let (first, to) = written.or_else(spelled)?;
    // "los años 2020 y 2021"
    let other = name::link(scene, to).or_else(|| scene.has(to, Cue::And)).or_else(|| scene.has(to, Cue::Or));
    let span = other.is_some_and(|at| reject::is_year(scene, at).is_some());
    (!span).then(|| (calendar::decade(first), to))
}

/// The first year of the decade that the digits of token `at` name: "1990", "80".
fn tens(scene: &Scene<'_>, at: usize) -> Option<u32> {
    let short = || {
        let two = scene.class(at) == Some(Class::Digits) && scene.word(at).len() == 2;
        scene.word(at).parse().ok().filter(|_| two).map(full)
    };
    reject::is_year(scene, at).or_else(short).filter(|year| year % 10 == 0)
}

/// The year that two digits of a decade stand for.
fn full(tens: u32) -> u32 {
    tens + if tens < LAST_CENTURY { 2000 } else { 1900 }
}

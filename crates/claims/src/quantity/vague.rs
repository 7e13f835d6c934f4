//! Quantities without a number: "dozens", "several months", "within weeks".

use super::{Quantity, noun_phrase, rank};
use crate::cue::Cue;
use crate::number;
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
use crate::{Approximation, Kind};

/// A vague quantity at token `at`.
pub(super) fn read(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    noun(scene, at).or_else(|| adjective(scene, at)).or_else(|| within(scene, at))
}

fn vague(scene: &Scene<'_>, from: usize, to: usize, next: usize, rule: &'static str) -> Quantity {
    let unit = unit::behind(scene, next);
    let to = unit.map_or(to, |unit| unit.edge.max(to));
    let mut quantity = Quantity::new(unit.map_or(Kind::Count, |unit| unit.kind), from, to, rule);
    quantity.unit = unit.map(|unit| unit.code);
    quantity.approximation = Some(Approximation::Vague);
    quantity.counted = if unit.is_none() { noun_phrase(scene, next) } else { None };
    quantity
}

/// "dozens of people", "millions of dollars".
fn noun(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let to = scene.has(at, Cue::VagueNoun)?;
    let next = scene.has(to, Cue::Of).unwrap_or(to);
    Some(vague(scene, at, to, next, "a noun of no exact number"))
}

/// "several months", "a few people".
fn adjective(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let to = scene.has(at, Cue::VagueAdjective)?;
    let comparative = at > 0
        && (scene.any_before(at, |cue| matches!(cue, Cue::Percent | Cue::Unit(_) | Cue::Fraction(_)))
            || scene.is(at - 1, "%"));
    let noun = scene.class(to) == Some(Class::Word)
        && (noun_phrase(scene, to).is_some() || unit::behind(scene, to).is_some());
    let article = scene.has(to, Cue::Function).is_some();
    (noun && !comparative && !article).then(|| vague(scene, at, to, to, "an adjective of no exact number"))
}

/// "within months": a bare plural of a unit of time.
fn within(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let next = scene.has(at, Cue::Within)?;
    // "en segundo lugar" is no time within seconds, "за сутки" is a period and "w wieku" an age.
    if rank::ordinal(scene, next).is_some()
        || scene.any(at, |cue| matches!(cue, Cue::Moment(..) | Cue::AgeBefore))
    {
        return None;
    }
    let unit = unit::behind(scene, next)
        .filter(|unit| unit.kind == Kind::Duration && scene.class(next) == Some(Class::Word))?;
    // "w latach 90."
    if number::read(scene, unit.edge).is_some() || rank::ordinal(scene, unit.edge).is_some() {
        return None;
    }
    let mut quantity = vague(scene, next, unit.edge, next, "a bare plural of a unit of time");
    quantity.kind = Kind::Duration;
    Some(quantity)
}

//! Lengths of time: "two days", "nine months", and those that something took or that it is ago.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::calendar::{self, Now};
use super::day;
use super::name::{self, Named, period_noun};
use crate::Kind;
use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::number::{self, Number, Reading};
use crate::scene::Scene;
use crate::unit;

/// The end of a length of time in which something came about, or that it is ago: "in two days", "a
/// week earlier", "hace una semana"; `behind` is where the words before it end.
pub(super) fn lapsed(scene: &Scene<'_>, at: usize, behind: Option<usize>) -> Option<usize> {
    let within = behind.and_then(|from| of_time(scene, from));
    // "won in 2h08" is the time of a run.
    let within = within.filter(|to| !scene.glued(*to) || scene.is_sign(*to));
    // Swedish "för två år *sedan*"
    let since = |to: usize| scene.has(to, Cue::PeriodAfter).filter(|_| scene.has(to, Cue::Since).is_some());
    let within = within.map(|to| since(to).unwrap_or(to));
    let ago = || of_time(scene, at).and_then(|to| scene.has(to, Cue::PeriodAfter));
    within.or_else(|| if scene.may_hold(Cue::PeriodAfter) { ago() } else { None })
}

/// Where "two days", "24 hours", "a decade" at token `at` ends.
pub(super) fn of_time(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let to = number(scene, at).map(|number| number.to).or_else(|| scene.has(at, Cue::OneArticle))?;
    let noun = period_noun(scene, to).map(|(_, to)| to);
    noun.or_else(|| unit::behind(scene, to).filter(|unit| unit.kind == Kind::Duration).map(|unit| unit.edge))
}

/// The length of time at token `at` as a number of units of the calendar: "five years".
pub(super) fn measured(scene: &Scene<'_>, at: usize) -> Option<(u32, PeriodNoun)> {
    let (count, next) = count(scene, at)?;
    // "cinq prochaines années"
    let next = name::relative_behind(scene, next).map_or(next, |(_, next)| next);
    Some((count?, unit_of_time(scene, next)?.0))
}

/// The unit of the calendar at token `at`: "years", "weeks".
fn unit_of_time(scene: &Scene<'_>, at: usize) -> Option<(PeriodNoun, usize)> {
    period_noun(scene, at).or_else(|| {
        let unit = unit::behind(scene, at)?;
        let noun = match unit.code {
            "d" => PeriodNoun::Day,
            "wk" => PeriodNoun::Week,
            "mo" => PeriodNoun::Month,
            "a" => PeriodNoun::Year,
            "10.a" => PeriodNoun::Decade,
            _ => return None,
        };
        Some((noun, unit.edge))
    })
}

/// "les cinq prochaines années", "los tres meses anteriores": a number before what says which.
pub(super) fn counted(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    scene.may_hold(Cue::Relative(0)).then_some(())?;
    let (count, next) = count(scene, at)?;
    let inside = name::relative_behind(scene, next)
        .and_then(|(by, next)| unit_of_time(scene, next).map(|(noun, to)| (by, noun, to)));
    let behind = || {
        let (noun, next) = unit_of_time(scene, next)?;
        name::relative_behind(scene, next).map(|(by, to)| (by, noun, to))
    };
    let (by, noun, to) = inside.or_else(behind)?;
    Some((count.and_then(|count| now.stretch((count, noun), by)), to))
}

/// "the year to March", "the three months ended 30 June": a length of time that ends with a month.
pub(super) fn up_to(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    const LINKS: [Cue; 3] = [Cue::Until, Cue::To, Cue::RangeTo];
    LINKS.into_iter().any(|cue| scene.may_hold(cue)).then_some(())?;
    let bare = || period_noun(scene, at).map(|(noun, to)| (Some(1), noun, to));
    let long = || {
        let number = number(scene, at)?;
        unit_of_time(scene, number.to).map(|(noun, to)| (whole(&number), noun, to))
    };
    let (count, noun, to) = bare().or_else(long)?;
    let months = match noun {
        PeriodNoun::Month => 1,
        PeriodNoun::Quarter => 3,
        PeriodNoun::Half => 6,
        PeriodNoun::Year | PeriodNoun::FiscalYear => 12,
        _ => return None,
    };
    let end = LINKS.into_iter().find_map(|cue| scene.has(to, cue))?;
    let end = scene.has(end, Cue::Determiner).unwrap_or(end);
    let (days, to) = day::date(scene, end, now).filter(|_| day::weekday(scene, end).is_none())?;
    let length = count.and_then(|count| count.checked_mul(months));
    Some((length.and_then(|length| calendar::months_up_to(days, length)), to))
}

/// How many months there are in "nine months", "two quarters", and where it ends.
pub(super) fn of_months(scene: &Scene<'_>, at: usize) -> Option<(Option<u32>, usize)> {
    let number = number(scene, at)?;
    let to = number.to;
    let named = period_noun(scene, to).and_then(|(noun, to)| {
        let months = match noun {
            PeriodNoun::Month => 1,
            PeriodNoun::Quarter => 3,
            PeriodNoun::Half => 6,
            _ => return None,
        };
        Some((months, to))
    });
    let unit = || unit::behind(scene, to).filter(|unit| unit.code == "mo").map(|unit| (1, unit.edge));
    let (length, to) = named.or_else(unit)?;
    Some((whole(&number).and_then(|count| count.checked_mul(length)), to))
}

/// The number at token `at`, where it is whole, and where it ends.
fn count(scene: &Scene<'_>, at: usize) -> Option<(Option<u32>, usize)> {
    number(scene, at).map(|number| (whole(&number), number.to))
}

/// The number at token `at`.
pub(super) fn number(scene: &Scene<'_>, at: usize) -> Option<Number> {
    match number::read(scene, at)? {
        Reading::Number(number) => Some(number),
        Reading::Malformed(_) => None,
    }
}

/// The value of `number`, if it is whole and no greater than lengths of time are.
pub(super) fn whole(number: &Number) -> Option<u32> {
    number.value().filter(Decimal::is_integer)?.to_u32()
}

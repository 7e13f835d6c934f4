//! Days, parts of them, and months: "4 March 2025", "in the night to Sunday", "at 10:30", "March to May".

use super::calendar::{self, Days, Lean, Now};
use super::name::{self, Named, link, period_noun, year_end};
use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;

/// "4 March 2025", "March 2025", "March", weekdays.
pub(super) fn date(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let Some((day, to)) = weekday(scene, at) else {
        return day_or_month(scene, at, now).or_else(|| month_adjective(scene, at, now));
    };
    let behind = day_or_month(scene, to + usize::from(scene.is(to, ",")), now);
    behind.or_else(|| {
        if let Some((by, to)) = name::relative_behind(scene, to) {
            return Some((now.published.and_then(|today| calendar::weekday_around(today, day, by)), to));
        }
        let days = |today| match (now.lean)() {
            Lean::Back => calendar::last_weekday(today, day),
            Lean::Near | Lean::Ahead => calendar::next_weekday(today, day),
        };
        Some((now.published.and_then(days), to))
    })
}

pub(super) fn weekday(scene: &Scene<'_>, at: usize) -> Option<(u8, usize)> {
    scene.longest_of(at, Cue::Weekday(0), |cue| match cue {
        Cue::Weekday(day) => Some(day),
        _ => None,
    })
}

/// Whether tokens `[from, to)` name a day or a part of one, which may be when something was said.
pub(super) fn is_day(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let day = |cue| {
        matches!(
            cue,
            Cue::Weekday(_)
                | Cue::Moment(PeriodNoun::Day | PeriodNoun::PartOfDay, _)
                | Cue::Period(PeriodNoun::PartOfDay)
        )
    };
    let month = || scene.within(from, to).any(|hit| matches!(hit.cue, Cue::Month(_)));
    let number = |at: usize| scene.class(at) == Some(Class::Digits) && reject::is_year(scene, at).is_none();
    scene.within(from, to).any(|hit| day(hit.cue)) || (from..to).any(number) && month()
}

/// How many words for a day or a part of it one period may have: "in the night | from Saturday | to Sunday".
const PARTS: usize = 4;

/// The days of `first`, which names a day or a part of one, with what goes on to name the rest of it: "in
/// der Nacht | auf Montag", "Monday | evening".
pub(super) fn with_rest(scene: &Scene<'_>, first: Named, now: Now<'_>) -> Named {
    let (mut days, mut to) = first;
    for _ in 1..PARTS {
        let Some((more, end)) = rest(scene, to, now) else { break };
        days = days.map_or(more, |first| calendar::span(Some(first), more.or(days)));
        to = end;
    }
    (days, to)
}

fn rest(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let small = |at: usize| scene.longest(at, |cue| is_small(cue).then_some(())).map(|((), to)| to);
    let first = small(at);
    let edges = [Some(at), first, first.and_then(small), link(scene, at)];
    edges.into_iter().flatten().find_map(|at| {
        let part = period_noun(scene, at).filter(|(noun, _)| *noun == PeriodNoun::PartOfDay);
        let day = || weekday(scene, at).and_then(|_| date(scene, at, now));
        part.map(|(_, to)| (None, to)).or_else(day)
    })
}

/// Whether it may stand between a part of a day and its day.
fn is_small(cue: Cue) -> bool {
    matches!(cue, Cue::PeriodBefore | Cue::Of | Cue::To | Cue::From | Cue::Between | Cue::Determiner)
}

/// "um 10.30 Uhr", "vers 11h30": a time of day behind its preposition.
pub(super) fn clock(scene: &Scene<'_>, at: usize) -> Option<Named> {
    let before = scene.has_before(at, Cue::ClockBefore).is_some();
    reject::time(scene, at).filter(|_| before && scene.class(at) == Some(Class::Digits)).map(|to| (None, to))
}

fn day_or_month(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    if scene.class(at) == Some(Class::Digits) {
        return numbered_month(scene, at, now).or_else(|| day_first(scene, at, now));
    }
    month_first(scene, at, now)
}

/// `4月`, `4월`: months that are numbers.
fn numbered_month(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let table = scene.cldr.filter(|_| scene.glued(at + 1))?;
    let found = table.months.longest(scene.rest(at))?;
    let to = scene.after(at, found.bytes).filter(|to| *to > at + 1)?;
    let (year, to) = with_year(scene, to, now, (found.value, false));
    Some((year.and_then(|year| calendar::month(year, found.value)), to))
}

/// "4 March 2025", "4. März", "3-5 May".
fn day_first(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let day = day_of_month(scene, at)?;
    let next = reject::day_end(scene, at);
    if let Some(last) = link(scene, next).filter(|last| day_of_month(scene, *last).is_some_and(|d| d > day)) {
        let (days, to) = day_first(scene, last, now)?;
        let first = days.and_then(|(last, _)| last.with().day(day).build().ok()).map(|day| (day, day));
        return Some((calendar::span(first, days), to));
    }
    let of = |at: usize| scene.has(at, Cue::Function).is_some() && scene.word(at).len() == 2;
    let (month, to) =
        reject::month(scene, next).or_else(|| reject::month(scene, next + 1).filter(|_| of(next)))?;
    let (year, to) = with_year(scene, to, now, (month, true));
    Some((year.and_then(|year| calendar::day(year, month, day)), to))
}

fn day_of_month(scene: &Scene<'_>, at: usize) -> Option<i8> {
    scene.word(at).parse().ok().filter(|day| (1..=31).contains(day))
}

/// "March 4, 2025", "March 2025", "March to May", "March".
fn month_first(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    // May alone has a full name of three letters; others are short for a month, and other words as well.
    let (month, to) = reject::month(scene, at).filter(|(month, _)| {
        let full = *month == 5 || scene.word(at).chars().count() > 3;
        let capital = scene.cues.locale.capital_nouns || scene.language.code() == "en";
        scene.is_capital(at) || full && !capital
    })?;
    // "en enero 4,12 millones"
    let decimals = matches!(scene.word(to + 1), "," | ".") && scene.glued(to + 1) && scene.glued(to + 2);
    let day = reject::day_behind_month(scene, to).filter(|_| !decimals);
    if let Some(day) = day.and_then(|day| i8::try_from(day).ok()) {
        let end = if scene.is(to + 1, ".") { to + 1 } else { reject::day_end(scene, to) };
        let comma = scene.is(end, ",") && reject::is_year(scene, end + 1).is_some();
        let (year, to) = with_year(scene, end + usize::from(comma), now, (month, true));
        return Some((year.and_then(|year| calendar::day(year, month, day)), to));
    }
    // "in January and February"
    let follows = |last: &usize| reject::month(scene, *last).is_some_and(|(last, _)| last == month % 12 + 1);
    let and = || scene.has(to, Cue::And).filter(follows);
    if let Some((last, to)) = link(scene, to).or_else(and).and_then(|last| reject::month(scene, last)) {
        let (year, to) = with_year(scene, to, now, (last, false));
        return Some((year.and_then(|year| months(year, month, last)), to));
    }
    let (year, to) = with_year(scene, to, now, (month, false));
    Some((year.and_then(|year| calendar::month(year, month)), to))
}

/// "majowa inflacja"
fn month_adjective(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let (month, to) = scene.longest(at, |cue| match cue {
        Cue::MonthAdjective(month) => Some(month),
        _ => None,
    })?;
    let (year, _) = with_year(scene, to, now, (month, false));
    scene.is_content_word(to).then(|| (year.and_then(|year| calendar::month(year, month)), to))
}

/// From the month `first` to the month `last` of `year`.
fn months(year: i16, first: u8, last: u8) -> Days {
    let before = year - i16::from(first > last);
    calendar::span(calendar::month(before, first), calendar::month(year, last))
}

/// Whether the number at token `at` counts what its noun names, and is no year: "im Februar 1912 Fälle".
fn counts(scene: &Scene<'_>, at: usize) -> bool {
    scene.is_content_word(at + 1) && !scene.glued(at + 1) && reject::at(scene, at).is_none()
}

/// The year behind a month, in digits or as "next year", else the one that it most likely is in, and where
/// its words end.
fn with_year(
    scene: &Scene<'_>,
    at: usize,
    now: Now<'_>,
    (month, of_day): (u8, bool),
) -> (Option<i16>, usize) {
    let of = scene.has(at, Cue::Of).unwrap_or(at);
    if let Some(year) = reject::is_year(scene, of).filter(|_| !counts(scene, of)) {
        return (i16::try_from(year).ok(), year_end(scene, of));
    }
    if let Some((by, to)) = name::relative_year(scene, at) {
        return (now.published.map(|day| day.year() + i16::from(by)), to);
    }
    if let Some((by, to)) = name::relative_behind(scene, at) {
        let days = now.published.and_then(|day| calendar::month_around(day, month, by));
        return (days.map(|(first, _)| first.year()), to);
    }
    (if of_day { now.year_of_day(month) } else { now.year_of(month) }, at)
}

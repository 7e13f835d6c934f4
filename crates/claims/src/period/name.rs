//! The words that name a period, without the preposition before them.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::calendar::{self, Days, Now};
use super::day;
use super::decade;
use super::length;
use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
use crate::vocabulary::Traits;

/// The days of a period, and the token behind its words.
pub(super) type Named = (Days, usize);

/// A part of a year: how many months are before it and in it, as far as its words tell, and the token
/// behind them.
type Part = (Option<(u32, u32)>, usize);

/// The period whose words begin at token `at`; `now` is what "last year" counts from.
pub(super) fn named(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    may_begin(scene, at).then_some(())?;
    moment(scene, at, now)
        .or_else(|| decade::decade(scene, at))
        .or_else(|| length::up_to(scene, at, now))
        .or_else(|| day::date(scene, at, now))
        .or_else(|| dated_part(scene, at, now))
        .or_else(|| relative(scene, at, now))
        .or_else(|| noun_with_year(scene, at, now))
        .or_else(|| year(scene, at))
}

/// What the words of a period can begin with, whatever the values.
const NAMES: [Cue; 12] = [
    Cue::Moment(PeriodNoun::Day, 0),
    Cue::Weekday(0),
    Cue::Month(0),
    Cue::MonthAdjective(0),
    Cue::Ordinal(0),
    Cue::Relative(0),
    Cue::Period(PeriodNoun::Day),
    Cue::Numeral(Decimal::ONE),
    Cue::AboutNumeral(Decimal::ONE),
    Cue::OneArticle,
    Cue::DecadeNoun,
    Cue::YearPart(0, 0),
];

/// Whether what begins at token `at` does not rule out that the words of a period do.
fn may_begin(scene: &Scene<'_>, at: usize) -> bool {
    scene.class(at) == Some(Class::Digits)
        || scene.may_be(at, Traits::MONTH.with(Traits::ORDINAL))
        || NAMES.into_iter().any(|cue| scene.may_start(at, cue))
        || roman(scene, at).is_some()
}

/// "yesterday", "vorjahr".
pub(super) fn moment(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let ((noun, by), to) = scene.longest_of(at, Cue::Moment(PeriodNoun::Day, 0), |cue| match cue {
        Cue::Moment(noun, by) => Some((noun, by)),
        _ => None,
    })?;
    // "do konce roku 2027"
    let year = || reject::is_year(scene, to).filter(|_| noun == PeriodNoun::Other);
    let ends = || period_noun(scene, to - 1).is_some_and(|(noun, _)| noun == PeriodNoun::Year);
    if let Some(year) = year().filter(|_| ends()) {
        return Some((calendar::year(year), year_end(scene, to)));
    }
    Some((now.around(noun, by), to))
}

/// "2024", "2020 to 2023", "2024'ün ilk yarısı", "2024-25 season"; "2024/25" may be any year of accounts.
fn year(scene: &Scene<'_>, at: usize) -> Option<Named> {
    if let Some(to) = suffixed_year(scene, at) {
        return Some((calendar::year(reject::is_year(scene, at)?), to));
    }
    let inside = scene.glued(at) || scene.glued(at + 1) && scene.class(at + 1) != Some(Class::Sign);
    let year = reject::is_year(scene, at).filter(|_| !inside)?;
    if let Some((days, to)) = years(scene, at) {
        let season = period_noun(scene, to).filter(|(noun, _)| !is_calendar(*noun));
        return Some(season.map_or((days, to), |(_, to)| (None, to)));
    }
    let to = year_end(scene, at);
    if let Some((months, to)) = part(scene, to).filter(|_| scene.cues.locale.has_postpositions()) {
        let days = months.and_then(|months| calendar::months(i16::try_from(year).ok()?, months));
        return Some((days, to));
    }
    Some((calendar::year(year), to))
}

/// "2020 to 2023", "2024/25": the years from the one at token `at` to another.
fn years(scene: &Scene<'_>, at: usize) -> Option<Named> {
    let year = reject::is_year(scene, at)?;
    let slash = scene.is(at + 1, "/") && scene.glued(at + 1) && scene.glued(at + 2);
    if slash && scene.class(at + 2) == Some(Class::Digits) {
        return Some((None, at + 3));
    }
    let (last, to) = link(scene, at + 1).and_then(|at| last_year(scene, at, year))?;
    Some((calendar::span(calendar::year(year), calendar::year(last)), to))
}

/// Whether a period of this kind is what a calendar says, or the text would say it otherwise.
fn is_calendar(noun: PeriodNoun) -> bool {
    !matches!(noun, PeriodNoun::Other | PeriodNoun::Season | PeriodNoun::FiscalYear)
}

/// Where a year at token `at` ends that has its suffix glued to it, as in "2024年", and no month behind it.
pub(super) fn suffixed_year(scene: &Scene<'_>, at: usize) -> Option<usize> {
    reject::is_year(scene, at).filter(|_| scene.glued(at + 1))?;
    let words = scene.rest(at + 1);
    // "1990年代", "2024年度" are other periods.
    let longer = |noun: &&str| words.starts_with(noun) && noun.chars().nth(1).is_some();
    let other = scene.cues.locale.references_behind.iter().any(longer);
    let suffixes = scene.cues.locale.year_suffixes.iter().filter(|suffix| words.starts_with(**suffix));
    let to = suffixes.filter_map(|suffix| scene.after(at + 1, suffix.len())).max().filter(|_| !other)?;
    let dated = scene.glued(to) && scene.class(to) == Some(Class::Digits);
    (!dated).then_some(to)
}

/// Where the words for the year at token `at` end: those in the genitive behind it are of them ("2024
/// roku", "2024'ün", "2024 yılının").
pub(super) fn year_end(scene: &Scene<'_>, at: usize) -> usize {
    let mark = matches!(scene.word(at + 1), "'" | "’") && scene.glued(at + 1) && scene.glued(at + 2);
    let to = if mark && scene.class(at + 2) == Some(Class::Word) { at + 3 } else { at + 1 };
    let noun = scene.longest(to, |cue| (cue == Cue::Period(PeriodNoun::Year)).then_some(()));
    // "2024 year on year"
    let noun = noun.filter(|_| !scene.glued(to) && !scene.any(to, |cue| matches!(cue, Cue::Moment(..))));
    noun.map_or(if scene.cues.locale.verb_last { to } else { at + 1 }, |((), to)| to)
}

/// The year that ends a span begun in `first`; two digits of it may do.
fn last_year(scene: &Scene<'_>, at: usize, first: u32) -> Option<(u32, usize)> {
    if let Some(year) = reject::is_year(scene, at) {
        return Some((year, at + 1));
    }
    let short = scene.glued(at) && scene.word(at).len() == 2 && scene.class(at) == Some(Class::Digits);
    let year = first / 100 * 100 + scene.word(at).parse::<u32>().ok().filter(|_| short)?;
    (year > first).then_some((year, at + 1))
}

/// The token behind what links the two ends of a span: "to", a dash, "and" behind "between".
pub(super) fn link(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let dash = matches!(scene.word(at), "-" | "–" | "—") && scene.glued(at) == scene.glued(at + 1);
    let between = || {
        let opens = |from: usize| scene.has(from, Cue::Between).is_some();
        scene.has(at, Cue::And).filter(|_| (at.saturating_sub(4)..at).any(opens))
    };
    // "с января *по* март"
    let until = || {
        let opens = |from: usize| scene.any(from, |cue| matches!(cue, Cue::Since | Cue::Starting));
        scene.has(at, Cue::Until).filter(|_| (at.saturating_sub(3)..at).any(opens))
    };
    dash.then_some(at + 1).or_else(|| scene.has(at, Cue::RangeTo)).or_else(between).or_else(until)
}

/// "first quarter of 2024", "zweiten Halbjahr", "the first nine months".
fn dated_part(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let (months, to) = part(scene, at)?;
    let linked = scene.has(to, Cue::Of).or_else(|| scene.has(to, Cue::PeriodBefore));
    let this = |at: usize| {
        period_noun(scene, scene.has(at, Cue::Determiner).unwrap_or(at))
            .filter(|(noun, _)| *noun == PeriodNoun::Year)
    };
    for of in [linked.unwrap_or(to), to] {
        if let Some(year) = reject::is_year(scene, of) {
            let days = months.and_then(|months| calendar::months(i16::try_from(year).ok()?, months));
            return Some((days, year_end(scene, of)));
        }
    }
    if let Some((by, to)) = relative_year(scene, to) {
        let year = now.published.map(|day| day.year() + i16::from(by));
        return Some((year.zip(months).and_then(|(year, months)| calendar::months(year, months)), to));
    }
    let days = now.published.zip(months).and_then(|(day, months)| last_part(day, months));
    let to = linked.and_then(this).map_or(to, |(_, to)| to);
    Some((days, to))
}

/// Such a part of the last year in which it had begun on `day`; of one longer than a quarter, which is told
/// of when it is over, in which it had ended.
fn last_part(day: Date, months: (u32, u32)) -> Days {
    let this = calendar::months(day.year(), months)?;
    let passed = if months.1 > 3 { this.1 <= day } else { this.0 <= day };
    if passed { Some(this) } else { calendar::months(day.year() - 1, months) }
}

/// "first quarter", "first nine months", "les neuf premiers mois".
fn part(scene: &Scene<'_>, at: usize) -> Option<Part> {
    let code = scene.longest_of(at, Cue::YearPart(0, 0), |cue| match cue {
        Cue::YearPart(before, months) => Some((u32::from(before), u32::from(months))),
        _ => None,
    });
    if let Some((months, to)) = code.filter(|(_, to)| !scene.glued(*to) || scene.is_sign(*to)) {
        return Some((
            Some(months),
            to + usize::from(scene.is(to, "/") && reject::is_year(scene, to + 1).is_some()),
        ));
    }
    let Some((order, next)) = order(scene, at) else { return counted_first(scene, at) };
    // "third-quarter"
    let next = next + usize::from(scene.is(next, "-") && scene.glued(next));
    if let Some((months, to)) = length::of_months(scene, next) {
        return Some((months.filter(|_| order == 1).map(|months| (0, months)), to));
    }
    if let Some(to) = length::of_time(scene, next) {
        return Some((None, to));
    }
    let (noun, to) = period_noun(scene, next)?;
    let length = match noun {
        PeriodNoun::Quarter => 3,
        PeriodNoun::Half => 6,
        _ => return Some((None, to)),
    };
    Some((order.checked_sub(1).and_then(|before| Some((before.checked_mul(length)?, length))), to))
}

/// "los nueve primeros meses"
fn counted_first(scene: &Scene<'_>, at: usize) -> Option<Part> {
    let number = length::number(scene, at)?;
    let (_, next) = order(scene, number.to).filter(|(order, _)| *order == 1)?;
    let noun = period_noun(scene, next).filter(|(noun, _)| *noun == PeriodNoun::Month);
    let unit = || unit::behind(scene, next).filter(|unit| unit.code == "mo").map(|unit| unit.edge);
    Some((length::whole(&number).map(|months| (0, months)), noun.map(|(_, to)| to).or_else(unit)?))
}

/// The ordinal at token `at`: "third", "3rd", "3.".
fn order(scene: &Scene<'_>, at: usize) -> Option<(u32, usize)> {
    let to = reject::day_end(scene, at);
    let digits = || Some((scene.word(at).parse().ok()?, to));
    if scene.class(at) == Some(Class::Digits) {
        return digits().filter(|_| to > at + 1);
    }
    let listed = scene.longest_of(at, Cue::Ordinal(0), |cue| match cue {
        Cue::Ordinal(order) => Some(order),
        _ => None,
    });
    listed.or_else(|| roman(scene, at)).or_else(|| {
        // Where a cardinal is as long, it is one.
        let longer = |bytes| scene.spelled(at).is_none_or(|cardinal| cardinal.bytes < bytes);
        let spelled = scene.spelled_order(at).filter(|spelled| longer(spelled.bytes))?;
        Some((spelled.value.to_u32()?, scene.after(at, spelled.bytes)?))
    })
}

/// "III квартал": a Roman number before what there are four or two of in a year.
pub(super) fn roman(scene: &Scene<'_>, at: usize) -> Option<(u32, usize)> {
    let order = match scene.word(at) {
        "I" | "І" => 1,
        "II" | "ІІ" => 2,
        "III" | "ІІІ" => 3,
        "IV" | "ІV" => 4,
        _ => return None,
    };
    let counted = |noun| matches!(noun, PeriodNoun::Quarter | PeriodNoun::Half);
    period_noun(scene, at + 1).filter(|(noun, _)| counted(*noun)).map(|_| (order, at + 1))
}

pub(super) fn period_noun(scene: &Scene<'_>, at: usize) -> Option<(PeriodNoun, usize)> {
    scene.longest_of(at, Cue::Period(PeriodNoun::Day), |cue| match cue {
        Cue::Period(noun) => Some(noun),
        _ => None,
    })
}

/// "last year", "this quarter", "next March", "last Monday", "the last three years".
fn relative(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let (by, next) = modifier(scene, at)?;
    if let Some((noun, to)) = period_noun(scene, next) {
        // "the same period of 2025"
        let year = scene.has(to, Cue::Of).unwrap_or(to);
        if by == 0 && reject::is_year(scene, year).is_some() {
            return Some((None, year_end(scene, year)));
        }
        return Some((now.around(noun, by), to));
    }
    if let Some(to) = length::of_time(scene, next) {
        let length = length::measured(scene, next);
        return Some((length.and_then(|length| now.stretch(length, by)), to));
    }
    if let Some((_, to)) = part(scene, next) {
        return Some((None, to));
    }
    let today = now.published;
    if let Some((month, to)) = reject::month(scene, next) {
        return Some((today.and_then(|day| calendar::month_around(day, month, by)), to));
    }
    let (weekday, to) = day::weekday(scene, next)?;
    Some((today.and_then(|day| calendar::weekday_around(day, weekday, by)), to))
}

/// "last", "this", "next" at token `at`: how many ahead, and where it ends.
pub(super) fn modifier(scene: &Scene<'_>, at: usize) -> Option<(i8, usize)> {
    scene.longest_of(at, Cue::Relative(0), |cue| match cue {
        Cue::Relative(by) => Some(by),
        _ => None,
    })
}

/// "last" or "next" behind its noun, where adjectives stand there: "printemps *prochain*".
pub(super) fn relative_behind(scene: &Scene<'_>, at: usize) -> Option<(i8, usize)> {
    let behind = scene.cues.locale.adjectives_behind;
    modifier(scene, at).filter(|(by, _)| behind && *by != 0)
}

/// How many years ahead the one is that is named at token `at`, behind a month or a season: "in March *next
/// year*", "wiosną *przyszłego roku*".
pub(super) fn relative_year(scene: &Scene<'_>, at: usize) -> Option<(i8, usize)> {
    let of = scene.has(at, Cue::Of).unwrap_or(at);
    let article = scene.has(of, Cue::Determiner);
    [Some(at), Some(of), article].into_iter().flatten().find_map(|at| {
        let moment = scene.longest_of(at, Cue::Moment(PeriodNoun::Day, 0), |cue| match cue {
            Cue::Moment(PeriodNoun::Year, by) => Some(by),
            _ => None,
        });
        // "in March, a year earlier"
        let compares = |to: usize| scene.has_before(to, Cue::PeriodAfter).is_some_and(|from| from > at);
        let year = |at: usize| period_noun(scene, at).filter(|(noun, _)| *noun == PeriodNoun::Year);
        let led = || modifier(scene, at).and_then(|(by, next)| Some((by, year(next)?.1)));
        let followed = || year(at).and_then(|(_, next)| relative_behind(scene, next));
        moment.filter(|(_, to)| !compares(*to)).or_else(led).or_else(followed)
    })
}

/// "fiscal year 2024", "the year", "im Jahr 2024", "the season", "årets första kvartal", "printemps prochain".
fn noun_with_year(scene: &Scene<'_>, at: usize, now: Now<'_>) -> Option<Named> {
    let (noun, to) = period_noun(scene, at)?;
    if let Some((_, to)) = years(scene, to).filter(|_| !is_calendar(noun)) {
        return Some((None, to));
    }
    // "осенью 2025 года", "la temporada de 2025"
    let of = scene.has(to, Cue::Of).filter(|_| !is_calendar(noun)).unwrap_or(to);
    if let Some(year) = reject::is_year(scene, of) {
        let days = if noun == PeriodNoun::Year { calendar::year(year) } else { None };
        return Some((days, if is_calendar(noun) { to + 1 } else { year_end(scene, of) }));
    }
    if let Some((by, to)) = relative_behind(scene, to) {
        return Some((now.around(noun, by), to));
    }
    if let Some((_, to)) =
        relative_year(scene, to).filter(|_| matches!(noun, PeriodNoun::Other | PeriodNoun::Season))
    {
        return Some((None, to));
    }
    if let Some((months, to)) = part(scene, to).filter(|_| noun == PeriodNoun::Year) {
        return Some((now.published.zip(months).and_then(|(day, months)| last_part(day, months)), to));
    }
    let dated = scene.any_before(at, |cue| matches!(cue, Cue::Determiner | Cue::PeriodBefore));
    let behind = scene.has(to, Cue::PeriodAfter);
    let bare = matches!(noun, PeriodNoun::Other | PeriodNoun::Weekend | PeriodNoun::FiscalYear)
        || needs_no_year(noun);
    // "a safra de soja" is what was harvested.
    let thing = noun == PeriodNoun::Other && scene.has(to, Cue::Of).is_some() && is_bare(scene, at);
    let said = dated && (bare && !thing || behind.is_some()) || is_adverb(scene, at);
    said.then(|| (None, behind.unwrap_or(to)))
}

/// Whether nothing but an article that opens the sentence stands before the noun at token `at`.
fn is_bare(scene: &Scene<'_>, at: usize) -> bool {
    scene.has_before(at, Cue::Determiner) == Some(0)
}

/// Whether the noun at token `at` is a time by itself, as a part of a day or a feast is where the language has
/// endings instead of prepositions.
pub(super) fn is_adverb(scene: &Scene<'_>, at: usize) -> bool {
    let endings = scene.cues.locale.has_postpositions();
    period_noun(scene, at)
        .is_some_and(|(noun, _)| noun == PeriodNoun::Season || endings && needs_no_year(noun))
}

fn needs_no_year(noun: PeriodNoun) -> bool {
    matches!(noun, PeriodNoun::PartOfDay | PeriodNoun::Feast)
}

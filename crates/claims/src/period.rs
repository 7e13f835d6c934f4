//! The time that a quantity is about: "in the first quarter", "last year", "im März 2024".

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use rust_decimal::prelude::ToPrimitive;

use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::number::{self, Reading};
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
use crate::vocabulary::Traits;
use crate::{Kind, Period};

/// A period in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    /// Tokens `[from, to)` of its words, the preposition too.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) period: Period,
    /// Whether it is a day, which may be the one on which something was said.
    pub(crate) is_day: bool,
    pub(crate) sort: Sort,
    /// Whether accounts are made of it: a quarter, a half, a fiscal year, some months.
    pub(crate) is_accounts: bool,
}

/// Which numbers of a clause a period is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// All that come without one of their own.
    Shared,
    /// The one to compare with: "a year earlier".
    Earlier,
    /// What came about in a length of time: "in two days".
    Lapse,
}

impl Mention {
    pub(crate) fn is_earlier(&self) -> bool {
        self.sort == Sort::Earlier
    }

    pub(crate) fn is_lapse(&self) -> bool {
        self.sort == Sort::Lapse
    }
}

/// The days of a period, as far as the words say them.
type Days = Option<(Date, Date)>;

/// The periods of a sentence, in order; `published` is the day that "last year" counts from.
pub(crate) fn find(scene: &Scene<'_>, published: Option<Date>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < scene.len() && scene.may_have(Traits::PERIOD.with(Traits::DIGITS)) {
        match mention(scene, at, published) {
            Some(mention) => {
                at = mention.to.max(at + 1);
                mentions.push(mention);
            }
            None => at += 1,
        }
    }
    mentions
}

fn mention(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<Mention> {
    const BEGINS: Traits = Traits::PERIOD.with(Traits::BEFORE_PERIOD).with(Traits::DIGITS);
    if !scene.may_be(at, BEGINS) {
        return None;
    }
    let lapse = scene.has(at, Cue::Lapse);
    let preposition = scene.has(at, Cue::PeriodBefore).max(lapse);
    let start = preposition.unwrap_or(at);
    let article = scene
        .has(start, Cue::Determiner)
        .filter(|_| !scene.any(start, |cue| matches!(cue, Cue::Relative(_))));
    if !may_name(scene, at)
        && !may_name(scene, start)
        && article.is_none_or(|article| !may_name(scene, article))
    {
        return None;
    }
    // "l'an dernier", "vor einem Jahr": what looks like a preposition is of the words.
    let whole = preposition.and_then(|_| moment(scene, at, published));
    let length = lapsed(scene, at, lapse);
    let (days, to) = named(scene, start, published)
        .or_else(|| named(scene, article?, published))
        .or_else(|| Some((None, length?)))
        .filter(|(_, to)| whole.is_none_or(|(_, whole)| *to > whole))
        .or(whole)
        .filter(|(_, to)| preposition.is_some() || *to > start + 1 || strong(scene, start))?;
    let text = scene.words(at, to).to_owned();
    let period = Period { text, from: days.map(|d| d.0), to: days.map(|d| d.1) };
    let says = |wanted: fn(Cue) -> bool| scene.within(at, to).any(|hit| wanted(hit.cue));
    let months = scene.within(at, to).filter(|hit| matches!(hit.cue, Cue::Month(_))).count();
    let day_of_month = |at: usize| {
        scene.class(at) == Some(Class::Digits) && reject::is_year(scene, at).is_none() && months > 0
    };
    Some(Mention {
        from: at,
        to,
        period,
        is_day: says(|cue| matches!(cue, Cue::Weekday(_) | Cue::Moment(PeriodNoun::Day, _)))
            || (at..to).any(day_of_month),
        sort: sort(scene, (at, to), length),
        is_accounts: months > 1
            || says(|cue| {
                matches!(cue, Cue::Period(PeriodNoun::Quarter | PeriodNoun::Half | PeriodNoun::FiscalYear))
            }),
    })
}

/// Which numbers the period of tokens `[from, to)` is for; `length` is where a length of time ends.
fn sort(scene: &Scene<'_>, (from, to): (usize, usize), length: Option<usize>) -> Sort {
    let before = |cue| matches!(cue, Cue::Moment(noun, -1) if noun != PeriodNoun::Day);
    if scene.within(from, to).any(|hit| before(hit.cue)) || scene.has_before(from, Cue::Compared).is_some() {
        return Sort::Earlier;
    }
    if length == Some(to) { Sort::Lapse } else { Sort::Shared }
}

/// Whether the word at `at` is a period without a preposition: "yesterday", a year.
fn strong(scene: &Scene<'_>, at: usize) -> bool {
    // "the night to Sunday" is no Sunday.
    let hangs = |cue| matches!(cue, Cue::To | Cue::RangeTo | Cue::Of);
    scene.any(at, |cue| matches!(cue, Cue::Moment(..)))
        || scene.any(at, |cue| matches!(cue, Cue::Weekday(_))) && !scene.any_before(at, hangs)
        || reject::is_year(scene, at).is_some() && !scene.glued(at) && reject::at(scene, at).is_some()
}

/// Whether token `at` alone does not rule out that [`named`] finds a period there.
fn may_name(scene: &Scene<'_>, at: usize) -> bool {
    scene.class(at) == Some(Class::Digits) || scene.may_be(at, Traits::PERIOD)
}

/// The words of a period without preposition and article.
fn named(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    moment(scene, at, published)
        .or_else(|| date(scene, at, published))
        .or_else(|| ordinal_part(scene, at, published))
        .or_else(|| relative(scene, at, published))
        .or_else(|| noun_with_year(scene, at))
        .or_else(|| year(scene, at))
}

/// The end of a length of time in which something came about, or that it is ago: "in two days", "a
/// week earlier", "hace una semana"; `behind` is where the words before it end.
fn lapsed(scene: &Scene<'_>, at: usize, behind: Option<usize>) -> Option<usize> {
    let within = behind.and_then(|from| length(scene, from));
    // "won in 2h08" is the time of a run.
    let within = within.filter(|to| !scene.glued(*to) || scene.is_sign(*to));
    within.or_else(|| length(scene, at).and_then(|to| scene.has(to, Cue::PeriodAfter)))
}

/// "two days", "24 hours", "a decade".
fn length(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let to = count(scene, at).or_else(|| scene.has(at, Cue::OneArticle))?;
    let noun = period_noun(scene, to).map(|(_, to)| to);
    noun.or_else(|| unit::behind(scene, to).filter(|unit| unit.kind == Kind::Duration).map(|unit| unit.edge))
}

/// Where the number at token `at` ends.
fn count(scene: &Scene<'_>, at: usize) -> Option<usize> {
    match number::read(scene, at)? {
        Reading::Number(number) => Some(number.to),
        Reading::Malformed(_) => None,
    }
}

/// "yesterday", "vorjahr".
fn moment(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    let ((noun, by), to) = scene.longest(at, |cue| match cue {
        Cue::Moment(noun, by) => Some((noun, by)),
        _ => None,
    })?;
    Some((published.and_then(|day| around(day, noun, by)), to))
}

fn year(scene: &Scene<'_>, at: usize) -> Option<(Days, usize)> {
    let inside = scene.glued(at) || scene.glued(at + 1) && scene.class(at + 1) != Some(Class::Sign);
    let year = reject::is_year(scene, at).filter(|_| !inside)?;
    let two = matches!(scene.word(at + 1), "/" | "-" | "–") && scene.glued(at + 1) && scene.glued(at + 2);
    let first = year_days(year);
    if two && scene.class(at + 2) == Some(Class::Digits) {
        return Some((None, at + 3));
    }
    Some((first, at + 1))
}

fn year_days(year: u32) -> Days {
    let year = i16::try_from(year).ok()?;
    Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?))
}

/// "4 March 2025", "March 2025", "March", weekdays.
fn date(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    let weekday = scene.longest(at, |cue| match cue {
        Cue::Weekday(day) => Some(day),
        _ => None,
    });
    let Some((day, to)) = weekday else { return day_or_month(scene, at, published) };
    let behind = day_or_month(scene, to + usize::from(scene.is(to, ",")), published);
    behind.or_else(|| Some((published.and_then(|published| last_weekday(published, day)), to)))
}

fn day_or_month(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    if scene.class(at) == Some(Class::Digits) {
        return day_first(scene, at, published);
    }
    month_first(scene, at, published)
}

/// "4 March 2025", "4. März".
fn day_first(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    let day: i8 = scene.word(at).parse().ok().filter(|day| (1..=31).contains(day))?;
    let next = at
        + 1
        + usize::from(
            scene.glued(at + 1)
                && (scene.is(at + 1, ".")
                    || scene.cues.locale.ordinal_suffixes.contains(&scene.word(at + 1))),
        );
    let (month, to) = reject::month(scene, next).or_else(|| {
        reject::month(scene, next + 1)
            .filter(|_| scene.has(next, Cue::Function).is_some() && scene.word(next).len() == 2)
    })?;
    let (year, to) = with_year(scene, to, published, month);
    Some((day_of(year, month, day), to))
}

/// "March 4, 2025", "March 2025", "March to May", "March".
fn month_first(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    let (month, to) = reject::month(scene, at).filter(|_| {
        scene.is_capital(at)
            || !scene.cues.locale.capital_nouns
                && scene.word(at).chars().count() > 3
                && scene.language.code() != "en"
    })?;
    // "en enero 4,12 millones"
    let decimals = matches!(scene.word(to + 1), "," | ".") && scene.glued(to + 1) && scene.glued(to + 2);
    let day = reject::day_behind_month(scene, to).filter(|_| !decimals);
    let day = day.and_then(|day| i8::try_from(day).ok());
    if let Some(day) = day {
        let suffix = usize::from(
            scene.glued(to + 1)
                && scene.cues.locale.ordinal_suffixes.contains(&scene.word(to + 1))
                && !scene.is(to + 1, "."),
        );
        let comma = to
            + 1
            + suffix
            + usize::from(
                scene.is(to + 1 + suffix, ",") && reject::is_year(scene, to + 2 + suffix).is_some(),
            );
        let (year, to) = with_year(scene, comma, published, month);
        return Some((day_of(year, month, day), to));
    }
    if let Some((_, to)) = scene.has(to, Cue::RangeTo).and_then(|last| reject::month(scene, last)) {
        let (_, to) = with_year(scene, to, published, month);
        return Some((None, to));
    }
    let (year, to) = with_year(scene, to, published, month);
    let days = year
        .and_then(|year| Date::new(year, i8::try_from(month).ok()?, 1).ok())
        .map(|first| (first, first.last_of_month()));
    Some((days, to))
}

fn day_of(year: Option<i16>, month: u8, day: i8) -> Days {
    let day = Date::new(year?, i8::try_from(month).ok()?, day).ok()?;
    Some((day, day))
}

/// The year behind a month, else the last one in which that month had begun when the article came
/// out.
fn with_year(scene: &Scene<'_>, at: usize, published: Option<Date>, month: u8) -> (Option<i16>, usize) {
    if let Some(year) = reject::is_year(scene, at) {
        return (i16::try_from(year).ok(), at + 1);
    }
    let year = published.map(|day| day.year() - i16::from(i16::from(month) > i16::from(day.month())));
    (year, at)
}

/// "first quarter of 2024", "zweiten Halbjahr".
fn ordinal_part(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    let suffix = scene.class(at) == Some(Class::Digits)
        && scene.glued(at + 1)
        && (scene.is(at + 1, ".") || scene.cues.locale.ordinal_suffixes.contains(&scene.word(at + 1)));
    let digits = || suffix.then(|| Some((scene.word(at).parse::<u32>().ok()?, at + 2))).flatten();
    let listed = || {
        scene.longest(at, |cue| match cue {
            Cue::Ordinal(order) => Some(order),
            _ => None,
        })
    };
    let spelled =
        || scene.spelled_order(at).and_then(|s| Some((s.value.to_u32()?, scene.after(at, s.bytes)?)));
    let (order, next) = digits().or_else(listed).or_else(spelled)?;
    // "the first nine months"
    if let Some(to) = length(scene, next) {
        return Some((None, to));
    }
    let (noun, to) = period_noun(scene, next)?;
    let months = match noun {
        PeriodNoun::Quarter => 3,
        PeriodNoun::Half => 6,
        _ => return Some((None, to)),
    };
    let of = scene.has(to, Cue::Of).or_else(|| scene.has(to, Cue::PeriodBefore)).unwrap_or(to);
    let (year, to) = match reject::is_year(scene, of) {
        Some(year) => (i16::try_from(year).ok(), of + 1),
        None => (published.map(Date::year), to),
    };
    Some((year.and_then(|year| part_of_year(year, order, months)), to))
}

fn part_of_year(year: i16, order: u32, months: u32) -> Days {
    let month = i8::try_from(order.checked_sub(1)?.checked_mul(months)? + 1).ok()?;
    let first = Date::new(year, month, 1).ok()?;
    let last = first.checked_add((i32::try_from(months).ok()? - 1).months()).ok()?.last_of_month();
    Some((first, last))
}

fn period_noun(scene: &Scene<'_>, at: usize) -> Option<(PeriodNoun, usize)> {
    scene.longest(at, |cue| match cue {
        Cue::Period(noun) => Some(noun),
        _ => None,
    })
}

/// "last year", "this quarter", "next March".
fn relative(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<(Days, usize)> {
    let (by, next) = scene.longest(at, |cue| match cue {
        Cue::Relative(by) => Some(by),
        _ => None,
    })?;
    if let Some((noun, to)) = period_noun(scene, next) {
        return Some((published.and_then(|day| around(day, noun, by)), to));
    }
    // "the last three years"
    if let Some(to) = length(scene, next) {
        return Some((None, to));
    }
    if let Some((_, to)) = ordinal_part(scene, next, None) {
        return Some((None, to));
    }
    let (_, to) = reject::month(scene, next).or_else(|| {
        scene.longest(next, |cue| matches!(cue, Cue::Weekday(_)).then_some(())).map(|((), to)| (0, to))
    })?;
    Some((None, to))
}

/// "fiscal year 2024", "the year", "im Jahr 2024", "the season".
fn noun_with_year(scene: &Scene<'_>, at: usize) -> Option<(Days, usize)> {
    let (noun, to) = period_noun(scene, at)?;
    if let Some(year) = reject::is_year(scene, to) {
        let days = if noun == PeriodNoun::Year { year_days(year) } else { None };
        return Some((days, to + 1));
    }
    let dated =
        scene.has_before(at, Cue::Determiner).is_some() || scene.has_before(at, Cue::PeriodBefore).is_some();
    let behind = scene.has(to, Cue::PeriodAfter);
    let bare = matches!(noun, PeriodNoun::Other | PeriodNoun::Weekend) || behind.is_some();
    (dated && bare).then(|| (None, behind.unwrap_or(to)))
}

/// The period of length `noun` that lies `by` ahead of the one that `day` is in.
fn around(day: Date, noun: PeriodNoun, by: i8) -> Days {
    let by = i32::from(by);
    match noun {
        PeriodNoun::Day => day.checked_add(by.days()).ok().map(|day| (day, day)),
        PeriodNoun::Week => {
            let monday = day
                .checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days())
                .ok()?
                .checked_add(by.weeks())
                .ok()?;
            Some((monday, monday.checked_add(6.days()).ok()?))
        }
        PeriodNoun::Month => {
            let first = day.first_of_month().checked_add(by.months()).ok()?;
            Some((first, first.last_of_month()))
        }
        PeriodNoun::Quarter => {
            let month = (day.month() - 1) / 3 * 3 + 1;
            let first = Date::new(day.year(), month, 1).ok()?.checked_add((by * 3).months()).ok()?;
            Some((first, first.checked_add(2.months()).ok()?.last_of_month()))
        }
        PeriodNoun::Year => {
            let year = i32::from(day.year()) + by;
            year_days(u32::try_from(year).ok()?)
        }
        _ => None,
    }
}

/// The last such weekday up to `day`, which it may be itself.
fn last_weekday(day: Date, weekday: u8) -> Days {
    let weekday = Weekday::from_monday_one_offset(i8::try_from(weekday).ok()?).ok()?;
    let found = if day.weekday() == weekday { day } else { day.nth_weekday(-1, weekday).ok()? };
    Some((found, found))
}

//! The days that a year, a month, a part of a year or a word like "yesterday" stand for.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::locale::PeriodNoun;

/// The first and the last day of a period, as far as its words say them.
pub(super) type Days = Option<(Date, Date)>;

/// What a period without a year counts from.
#[derive(Clone, Copy)]
pub(super) struct Now<'a> {
    /// The day on which the article came out.
    pub(super) published: Option<Date>,
    /// Asked only for a month or weekday without a year: it takes a look at the words around.
    pub(super) lean: &'a dyn Fn() -> Lean,
}

/// Which of its years a month without one lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    /// The last in which it had begun: news tells of what has been.
    Back,
    /// The nearest: "from 1 April", "until October".
    Near,
    /// The next in which it is not over: "opens in April".
    Ahead,
}

/// How many months a month may lie behind and ahead to be the nearest; plans reach further than accounts.
const NEAR: (i16, i16) = (-4, 8);

/// How many months ahead a day without a year may lie to be to come.
const SOON: i16 = 4;

impl Now<'_> {
    /// The year that a `month` without one is in.
    pub(super) fn year_of(self, month: u8) -> Option<i16> {
        let day = self.published?;
        let ahead = i16::from(month) - i16::from(day.month());
        let years = match (self.lean)() {
            Lean::Back => -i16::from(ahead > 0),
            Lean::Near => i16::from(ahead < NEAR.0) - i16::from(ahead > NEAR.1),
            Lean::Ahead => i16::from(ahead < 0),
        };
        Some(day.year() + years)
    }

    /// The same of a day of that month: one that lies soon ahead is meant sooner than one long past.
    pub(super) fn year_of_day(self, month: u8) -> Option<i16> {
        let day = self.published?;
        let soon = (1..=SOON).contains(&(i16::from(month) - i16::from(day.month())));
        if soon && (self.lean)() == Lean::Back { Some(day.year()) } else { self.year_of(month) }
    }

    /// The period of length `noun` that lies `by` ahead of this one.
    pub(super) fn around(self, noun: PeriodNoun, by: i8) -> Days {
        around(self.published?, noun, by)
    }

    /// The last or the next `count` days, months, years; ahead for a positive `by`.
    pub(super) fn stretch(self, (count, noun): (u32, PeriodNoun), by: i8) -> Days {
        let day = self.published.filter(|_| by != 0)?;
        let length = length(count, noun)?;
        if by > 0 {
            Some((day, day.checked_add(length).ok()?))
        } else {
            Some((day.checked_sub(length).ok()?, day))
        }
    }
}

/// `count` units of calendar time.
fn length(count: u32, noun: PeriodNoun) -> Option<Span> {
    let count = i64::from(count);
    let months = |months: i64| Span::new().try_months(count.checked_mul(months)?).ok();
    match noun {
        PeriodNoun::Day => Span::new().try_days(count).ok(),
        PeriodNoun::Week => Span::new().try_weeks(count).ok(),
        PeriodNoun::Month => months(1),
        PeriodNoun::Quarter => months(3),
        PeriodNoun::Half => months(6),
        PeriodNoun::Year => months(12),
        PeriodNoun::Decade => months(120),
        _ => None,
    }
}

/// The ten years that begin with `year`.
pub(super) fn decade(year: u32) -> Days {
    span(self::year(year), self::year(year.checked_add(9)?))
}

/// The `count` months that end with the last day of `end`.
pub(super) fn months_up_to(end: Days, count: u32) -> Days {
    let (first, last) = end?;
    let before = i32::try_from(count.checked_sub(1)?).ok()?;
    Some((first.first_of_month().checked_sub(before.months()).ok()?, last))
}

pub(super) fn year(year: u32) -> Days {
    let year = i16::try_from(year).ok()?;
    Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?))
}

pub(super) fn month(year: i16, month: u8) -> Days {
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    Some((first, first.last_of_month()))
}

pub(super) fn day(year: i16, month: u8, day: i8) -> Days {
    let day = Date::new(year, i8::try_from(month).ok()?, day).ok()?;
    Some((day, day))
}

/// From the first day of `first` to the last of `last`, unless that is none.
pub(super) fn span(first: Days, last: Days) -> Days {
    first.zip(last).map(|(first, last)| (first.0, last.1)).filter(|(from, to)| from <= to)
}

/// `length` months of a year, behind its first `before`.
pub(super) fn months(year: i16, (before, length): (u32, u32)) -> Days {
    let first = Date::new(year, i8::try_from(before.checked_add(1)?).ok()?, 1).ok()?;
    let last = first.checked_add(i32::try_from(length.checked_sub(1)?).ok()?.months()).ok()?;
    Some((first, last.last_of_month())).filter(|(_, last)| last.year() == year)
}

/// The period of length `noun` that lies `by` ahead of the one that `day` is in.
pub(super) fn around(day: Date, noun: PeriodNoun, by: i8) -> Days {
    let by = i32::from(by);
    match noun {
        PeriodNoun::Day => day.checked_add(by.days()).ok().map(|day| (day, day)),
        PeriodNoun::Week | PeriodNoun::Weekend => {
            let monday = day.checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days()).ok()?;
            let monday = monday.checked_add(by.weeks()).ok()?;
            let first = if noun == PeriodNoun::Week { monday } else { monday.checked_add(5.days()).ok()? };
            Some((first, monday.checked_add(6.days()).ok()?))
        }
        PeriodNoun::Month => {
            let first = day.first_of_month().checked_add(by.months()).ok()?;
            Some((first, first.last_of_month()))
        }
        PeriodNoun::Quarter => part_around(day, 3, by),
        PeriodNoun::Half => part_around(day, 6, by),
        PeriodNoun::Year => year(u32::try_from(i32::from(day.year()) + by).ok()?),
        _ => None,
    }
}

/// The part of the year, of `length` months, that lies `by` ahead of the one that `day` is in.
fn part_around(day: Date, length: i8, by: i32) -> Days {
    let month = (day.month() - 1) / length * length + 1;
    let length = i32::from(length);
    let first = Date::new(day.year(), month, 1).ok()?.checked_add((by * length).months()).ok()?;
    Some((first, first.checked_add((length - 1).months()).ok()?.last_of_month()))
}

/// The last such weekday up to `day`, which it may be itself.
pub(super) fn last_weekday(day: Date, weekday: u8) -> Days {
    let weekday = named(weekday)?;
    let found = if day.weekday() == weekday { day } else { day.nth_weekday(-1, weekday).ok()? };
    Some((found, found))
}

/// The next such weekday from `day` on, which it may be itself.
pub(super) fn next_weekday(day: Date, weekday: u8) -> Days {
    let weekday = named(weekday)?;
    let found = if day.weekday() == weekday { day } else { day.nth_weekday(1, weekday).ok()? };
    Some((found, found))
}

/// The last such weekday before `day` for a negative `by`, the one of its week for 0, else the next.
pub(super) fn weekday_around(day: Date, weekday: u8, by: i8) -> Days {
    if by == 0 {
        let (monday, _) = around(day, PeriodNoun::Week, 0)?;
        let found = monday.checked_add((i32::from(weekday) - 1).days()).ok()?;
        return Some((found, found));
    }
    let found = day.nth_weekday(i32::from(by.signum()), named(weekday)?).ok()?;
    Some((found, found))
}

fn named(weekday: u8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(i8::try_from(weekday).ok()?).ok()
}

/// The last such month that was over on `day` for a negative `by`, the one of its year for 0, else the
/// next.
pub(super) fn month_around(day: Date, named: u8, by: i8) -> Days {
    let now = u8::try_from(day.month()).ok()?;
    let year = match by.signum() {
        -1 => day.year() - i16::from(named >= now),
        0 => day.year(),
        _ => day.year() + i16::from(named <= now),
    };
    month(year, named)
}

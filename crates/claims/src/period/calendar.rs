//! The days that a year, a month, a part of a year or a word like "yesterday" stand for.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::locale::PeriodNoun;

/// The first and the last day of a period, as far as its words say them.
pub(super) type Days = Option<(Date, Date)>;

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

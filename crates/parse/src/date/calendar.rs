//! Years and months of the calendars that news is dated by.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::LazyLock;

use calendrical_calculations::persian::fixed_from_fast_persian;
use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::token::{Token, tokens};
use crate::locale::ALL;

/// What a year and a month are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Calendar {
    /// With the years of the common era, or of the Buddhist one, which is 543 years ahead.
    Gregorian,
    /// The solar Hijri calendar of Iran and Afghanistan.
    Persian,
}

impl Calendar {
    /// The calendar of a year that stands by itself: 1403 is a year of the Persian one.
    pub(super) fn of_year(year: u32) -> Self {
        if (1370..1430).contains(&year) { Self::Persian } else { Self::Gregorian }
    }

    /// The day in the Gregorian calendar of the common era, if there is one that news could be of.
    pub(super) fn date(self, year: u32, month: u32, day: u32) -> Option<Date> {
        const BUDDHIST: u32 = 543;
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let date = match self {
            Self::Persian => persian(year, month, day)?,
            Self::Gregorian => {
                let year = if year >= 1900 + BUDDHIST { year - BUDDHIST } else { year };
                Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
                    .ok()?
            }
        };
        (1900..2100).contains(&date.year()).then_some(date)
    }
}

fn persian(year: u32, month: u8, day: u8) -> Option<Date> {
    let length = if month <= 6 { 31 } else { 30 };
    if !(1300..1500).contains(&year) || !(1..=12).contains(&month) || !(1..=length).contains(&day) {
        return None;
    }
    // Days are counted from the first of January of the year 1.
    let days = fixed_from_fast_persian(i32::try_from(year).ok()?, month, day).to_i64_date() - 1;
    date(1, 1, 1).checked_add(days.days()).ok()
}

/// The year before the first of an era that East Asia counts years by.
pub(super) fn era(name: &str) -> Option<u32> {
    const ERAS: [(&str, u32); 4] = [("令和", 2018), ("平成", 1988), ("民國", 1911), ("民国", 1911)];
    ERAS.iter().find(|(era, _)| name.ends_with(era)).map(|(_, before)| *before)
}

/// The months of the Persian calendar, as Iran and Afghanistan name them.
static PERSIAN: [&str; 12] = [
    "فروردین|حمل",
    "اردیبهشت|ثور",
    "خرداد|جوزا",
    "تیر|سرطان",
    "مرداد|اسد",
    "شهریور|سنبله",
    "مهر|میزان",
    "آبان|عقرب",
    "آذر|قوس",
    "دی|جدی",
    "بهمن|دلو",
    "اسفند|حوت",
];

/// The names of months by their first word, each as the tokens behind that word.
type Months = HashMap<String, Vec<(Vec<Token>, (Calendar, u32))>>;

static MONTHS: LazyLock<Months> = LazyLock::new(|| {
    let mut months = Months::new();
    let gregorian = ALL.iter().map(|words| (Calendar::Gregorian, &words.months));
    for (calendar, names) in gregorian.chain([(Calendar::Persian, &PERSIAN)]) {
        for (names, number) in names.iter().zip(1..) {
            for mut name in names.split('|').map(tokens) {
                if let Token::Word(first) = name.remove(0) {
                    months.entry(first).or_default().push((name, (calendar, number)));
                }
            }
        }
    }
    months
});

/// The month that `tokens` begin with, and how many of them name it.
pub(super) fn month(tokens: &[Token]) -> Option<((Calendar, u32), usize)> {
    let Token::Word(first) = tokens.first()? else { return None };
    let is_same = |(a, b): (&Token, &Token)| match (a, b) {
        (Token::Number(a, _), Token::Number(b, _)) => a == b,
        _ => a == b,
    };
    let fits = |rest: &[Token]| tokens.len() > rest.len() && rest.iter().zip(&tokens[1..]).all(is_same);
    let names = MONTHS.get(first)?.iter().filter(|(rest, _)| fits(rest));
    // Of names as long as each other the first counts: languages are in order.
    names.min_by_key(|(rest, _)| Reverse(rest.len())).map(|(rest, month)| (*month, rest.len() + 1))
}

//! Dates of publication as pages write them, in any language of [`locale`](crate::locale).

mod calendar;
mod clock;
mod token;

use jiff::civil::Date;

use self::calendar::{Calendar, era, month};
use self::clock::time;
use self::token::{Token, Walk, tokens};

/// How a date is to be read that can be read in two ways.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    /// Whether a numeric date begins with the month.
    pub(crate) month_first: bool,
    /// The day that the date is not later than, if either reading is not.
    pub(crate) latest: Option<Date>,
}

/// The first date in `text` that has a day, a month and a year: ISO 8601, with time and offset
/// where they follow it.
///
/// Relative dates ("4 hours ago") are none. A numeric date is read day first, unless only the
/// month can be first; two digits of a year belong to this century.
pub(crate) fn find(text: &str) -> Option<String> {
    read(text, Reading::default())
}

/// The first date in `text` as [`find`] gives it, numeric ones by `reading`.
pub(crate) fn read(text: &str, reading: Reading) -> Option<String> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| {
        let (date, next) = date(&tokens[at..], reading)?;
        let mut written = date.to_string();
        if let Some((time, offset)) = time(&tokens[at + next..]) {
            written.push_str(&time);
            written.push_str(&offset);
        }
        Some(written)
    })
}

/// Whether `text` says little more than when; "published ..., updated ..." may take as much again.
pub(crate) fn is_most_of(text: &str) -> bool {
    const SMALL: usize = 12;
    let tokens = tokens(text);
    let count = |is: fn(&Token) -> bool| tokens.iter().filter(|token| is(token)).count();
    let years = count(|token| matches!(token, Token::Number(_, 4))).clamp(1, 2);
    tokens.len() <= 2 * SMALL * years && count(|token| matches!(token, Token::Word(_))) <= SMALL * years
}

/// The date that `tokens` begin with, and how many of them it takes.
fn date(tokens: &[Token], reading: Reading) -> Option<(Date, usize)> {
    match tokens.first()? {
        Token::Number(_, 4) => year_first(tokens).or_else(|| year_then_named(tokens)),
        Token::Number(_, 1 | 2) => day_then_named(tokens).or_else(|| numeric(tokens, reading)),
        Token::Number(value, 8) => compact(*value).map(|date| (date, 1)),
        Token::Word(_) => month_then_day(tokens).or_else(|| of_era(tokens)),
        _ => None,
    }
}

/// `2025-03-04`, `2025/3/4`, `2025.03.04`, `2025年3月4日`, `2025년 3월 4일`.
fn year_first(tokens: &[Token]) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    let (year, 4) = walk.number()? else { return None };
    if walk.mark("-/.–").is_none() {
        return cjk(&mut walk, year);
    }
    let (month, _) = walk.number()?;
    walk.mark("-/.–")?;
    let (day, _) = walk.number()?;
    walk.mark(".");
    Calendar::of_year(year).date(year, month, day).map(|date| (date, walk.at))
}

/// `年3月4日` behind `year`.
fn cjk(walk: &mut Walk<'_>, year: u32) -> Option<(Date, usize)> {
    walk.word().filter(|word| matches!(*word, "年" | "년"))?;
    let (month, _) = walk.number()?;
    walk.word().filter(|word| matches!(*word, "月" | "월"))?;
    let (day, _) = walk.number()?;
    walk.word().filter(|word| matches!(*word, "日" | "일"))?;
    Calendar::Gregorian.date(year, month, day).map(|date| (date, walk.at))
}

/// `令和7年3月4日`, `民國114年3月4日`.
fn of_era(tokens: &[Token]) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    let before = era(walk.word()?)?;
    let (year, 1..=3) = walk.number()? else { return None };
    cjk(&mut walk, before + year)
}

/// `20250304`, as machines write it.
fn compact(digits: u32) -> Option<Date> {
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
    Calendar::Gregorian.date(year, month, day).filter(|_| year < 2100)
}

/// `4 March 2025`, `4. März 2025`, `4 de marzo de 2025`, `4-Mar-2025`, `4 tháng 3, 2025`.
fn day_then_named(tokens: &[Token]) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    let (day, 1..=2) = walk.number()? else { return None };
    let (calendar, month) = next_month(&mut walk)?;
    let year = next_year(&mut walk)?;
    calendar.date(year, month, day).map(|date| (date, walk.at))
}

/// `March 4th, 2025`.
fn month_then_day(tokens: &[Token]) -> Option<(Date, usize)> {
    let ((calendar, month), length) = month(tokens)?;
    let mut walk = Walk { tokens, at: length };
    walk.mark(".");
    let (day, 1..=2) = walk.number()? else { return None };
    let year = next_year(&mut walk)?;
    calendar.date(year, month, day).map(|date| (date, walk.at))
}

/// `2025. március 4.`, `2025. gada 4. martā`, `2025 m. kovo 4 d.`
fn year_then_named(tokens: &[Token]) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    let (year, 4) = walk.number()? else { return None };
    let (mut day, mut named) = (None, None);
    for _ in 0..3 {
        walk.pass(|token| matches!(token, Token::Space | Token::Mark('.' | ',')));
        match walk.tokens.get(walk.at)? {
            Token::Number(value, 1 | 2) => day = Some(*value),
            Token::Number(..) | Token::Mark(_) => return None,
            _ => {
                if let Some((found, length)) = month(&walk.tokens[walk.at..]) {
                    named = Some(found);
                    walk.at += length - 1;
                }
            }
        }
        walk.at += 1;
        if let (Some(day), Some((calendar, month))) = (day, named) {
            walk.mark(".");
            return calendar.date(year, month, day).map(|date| (date, walk.at));
        }
    }
    None
}

/// The month that is named at one of the next three words: an ordinal's ending, a preposition or a
/// separator may stand before it.
fn next_month(walk: &mut Walk<'_>) -> Option<(Calendar, u32)> {
    for _ in 0..3 {
        walk.pass(|token| {
            matches!(token, Token::Space | Token::Mark('.' | '-' | '–' | '/' | ',' | 'º' | 'ª' | '°'))
        });
        if let Some((found, length)) = month(walk.tokens.get(walk.at..)?) {
            walk.at += length;
            return Some(found);
        }
        walk.word()?;
    }
    None
}

/// The next number of four digits, behind at most three words.
fn next_year(walk: &mut Walk<'_>) -> Option<u32> {
    for _ in 0..4 {
        walk.pass(|token| matches!(token, Token::Space | Token::Mark('.' | '-' | '–' | '/' | ',' | '\'')));
        if let Some((year, digits)) = walk.number() {
            return (digits == 4).then_some(year);
        }
        walk.word()?;
    }
    None
}

/// `04.03.2025`, `4/3/2025`, `04-03-2025`, `04.03.25`.
fn numeric(tokens: &[Token], reading: Reading) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    let (first, 1..=2) = walk.number()? else { return None };
    let mark = walk.mark("./-")?;
    let (second, 1..=2) = walk.number()? else { return None };
    walk.mark("./-").filter(|again| *again == mark)?;
    let (year, digits) = walk.number()?;
    let year = match digits {
        4 => year,
        2 if mark != '-' => 2000 + year,
        _ => return None,
    };
    let calendar = Calendar::Gregorian;
    let (by_day, by_month) = (calendar.date(year, second, first), calendar.date(year, first, second));
    let order = if reading.month_first { [by_month, by_day] } else { [by_day, by_month] };
    let is_past = |date: &Date| reading.latest.is_none_or(|latest| *date <= latest);
    let dates = || order.into_iter().flatten();
    dates().find(is_past).or_else(|| dates().next()).map(|date| (date, walk.at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_any_language() {
        for (text, expected) in [
            ("2024-11-05T08:15:30+00:00", "2024-11-05T08:15:30+00:00"),
            ("2024-11-05T08:15:30.123Z", "2024-11-05T08:15:30Z"),
            ("2024-11-05 08:15", "2024-11-05T08:15"),
            ("Tue, 05 Nov 2024 08:15:00 GMT", "2024-11-05T08:15:00Z"),
            ("November 5th, 2024 at 9:05 p.m. EST", "2024-11-05T21:05-05:00"),
            ("Published 5 Nov. 2024", "2024-11-05"),
            ("5. November 2024, 8.15 Uhr", "2024-11-05T08:15"),
            ("Publié le 5 novembre 2024 à 8h15", "2024-11-05T08:15"),
            ("5 de noviembre de 2024", "2024-11-05"),
            ("5 listopada 2024 r.", "2024-11-05"),
            ("5 ноября 2024 года, 08:15 мск", "2024-11-05T08:15+03:00"),
            ("5 Kasım 2024 Salı", "2024-11-05"),
            ("2024年11月5日 8時15分", "2024-11-05T08:15"),
            ("2024. 11. 5.", "2024-11-05"),
            ("2024년 11월 5일", "2024-11-05"),
            ("٥ نوفمبر ٢٠٢٤", "2024-11-05"),
            ("5 พ.ย. 2567 เวลา 08:15 น.", "2024-11-05T08:15"),
            ("วันอังคารที่ ๕ พฤศจิกายน พ.ศ. ๒๕๖๗", "2024-11-05"),
            ("سه‌شنبه ۱۵ آبان ۱۴۰۳ - ۰۸:۱۵", "2024-11-05T08:15"),
            ("1403/08/15", "2024-11-05"),
            ("الثلاثاء 3 جمادى الأولى 1446 هـ - 5 تشرين الثاني 2024", "2024-11-05"),
            ("令和6年11月5日", "2024-11-05"),
            ("民國113年11月5日", "2024-11-05"),
            ("2024-11-05 오후 8:15", "2024-11-05T20:15"),
            ("Thứ ba, 5/11/2024 | 08:15 GMT+7", "2024-11-05T08:15+07:00"),
            ("ngày 5 tháng 11 năm 2024", "2024-11-05"),
            ("2024. november 5., kedd 8:15", "2024-11-05T08:15"),
            ("2024. gada 5. novembris", "2024-11-05"),
            ("2024 m. lapkričio 5 d. 08:15", "2024-11-05T08:15"),
            ("5 ноември 2024 г., 8:15 ч.", "2024-11-05T08:15"),
            ("5. studenoga 2024. u 8:15", "2024-11-05T08:15"),
            ("20241105", "2024-11-05"),
            ("05.11.24", "2024-11-05"),
            ("11/25/2024", "2024-11-25"),
        ] {
            assert_eq!(find(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_stays_none() {
        for text in [
            "4 hours ago",
            "vor 2 Tagen 31",
            "March 2024",
            "31/31/2024",
            "10.94",
            "99.99.2024",
            "32 آبان 1403",
            "12345678",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_of_two_readings_is_read_as_its_page_does() {
        let latest = Some(jiff::civil::date(2024, 8, 1));
        for (text, month_first, latest, expected) in [
            ("04/03/2024", false, None, "2024-03-04"),
            ("04/03/2024", true, None, "2024-04-03"),
            ("04/11/2024", false, latest, "2024-04-11"),
            ("13/03/2024", true, None, "2024-03-13"),
            ("04/11/2025", false, latest, "2025-11-04"),
        ] {
            assert_eq!(read(text, Reading { month_first, latest }).as_deref(), Some(expected), "{text}");
        }
    }
}

//! Dates of publication as pages write them, in any language of [`locale`](crate::locale).

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::locale::ALL;

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

/// Whether `text` says little more than when.
pub(crate) fn is_most_of(text: &str) -> bool {
    const SMALL: usize = 12;
    let tokens = tokens(text);
    tokens.len() <= 2 * SMALL
        && tokens.iter().filter(|token| matches!(token, Token::Word(_))).count() <= SMALL
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A number of up to nine digits with how many it is written with.
    Number(u32, usize),
    Word(String),
    Mark(char),
    Space,
}

fn tokens(text: &str) -> Vec<Token> {
    /// A date stands near the beginning of whatever it is looked for in.
    const REACH: usize = 300;
    let mut tokens = Vec::new();
    let mut chars = text.chars().take(REACH).peekable();
    while let Some(c) = chars.next() {
        if let Some(digit) = digit(c) {
            let (mut value, mut digits) = (digit, 1);
            while let Some(digit) = chars.peek().copied().and_then(self::digit) {
                chars.next();
                value = value.saturating_mul(10).saturating_add(digit);
                digits += 1;
            }
            tokens.push(Token::Number(value, digits));
        } else if c.is_alphabetic() {
            let mut word: String = c.to_lowercase().collect();
            // The units of CJK dates stand each by itself.
            while let Some(&next) = chars.peek().filter(|next| is_letter(**next) && !is_unit(c)) {
                word.extend(next.to_lowercase());
                chars.next();
            }
            tokens.push(Token::Word(word));
        } else if c.is_whitespace() {
            if tokens.last() != Some(&Token::Space) {
                tokens.push(Token::Space);
            }
        } else {
            tokens.push(Token::Mark(c));
        }
    }
    tokens
}

/// Letters and the vowel signs of Indic scripts, which are none.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{0900}'..='\u{0DFF}' | '\u{0E30}'..='\u{0E4E}' | '\u{0300}'..='\u{036F}')
}

fn is_unit(c: char) -> bool {
    "年月日时時点點分년월일시분".contains(c)
}

/// The value of a decimal digit of the scripts that news dates are written in.
fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 5] = [0x30, 0x660, 0x6F0, 0x966, 0xFF10];
    ZEROS.iter().find_map(|zero| (u32::from(c).checked_sub(*zero)).filter(|digit| *digit < 10))
}

/// The date that `tokens` begin with, and how many of them it takes.
fn date(tokens: &[Token], reading: Reading) -> Option<(Date, usize)> {
    year_first(tokens).or_else(|| named(tokens)).or_else(|| numeric(tokens, reading))
}

fn ymd(year: u32, month: u32, day: u32) -> Option<Date> {
    let date =
        Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (1900..2100).contains(&year).then_some(date)
}

/// Takes the next token that is no space or separator.
struct Walk<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Walk<'_> {
    fn number(&mut self) -> Option<(u32, usize)> {
        self.pass(|token| *token == Token::Space);
        let Token::Number(value, digits) = *self.tokens.get(self.at)? else { return None };
        self.at += 1;
        Some((value, digits))
    }

    fn word(&mut self) -> Option<&str> {
        self.pass(|token| *token == Token::Space);
        let Token::Word(word) = self.tokens.get(self.at)? else { return None };
        self.at += 1;
        Some(word)
    }

    fn mark(&mut self, marks: &str) -> Option<char> {
        let Token::Mark(mark) = *self.tokens.get(self.at)? else { return None };
        marks.contains(mark).then(|| {
            self.at += 1;
            mark
        })
    }

    /// Takes "pm", "p.m." or "a.m." and gives its first letter.
    fn half(&mut self) -> Option<char> {
        let before = self.at;
        let word = self.word().unwrap_or_default();
        let (half, dotted) = (word.chars().next(), word.len() == 1);
        if matches!(word, "am" | "pm" | "a" | "p")
            && (!dotted || (self.mark(".").is_some() && self.word() == Some("m")))
        {
            self.mark(".");
            return half;
        }
        self.at = before;
        None
    }

    fn pass(&mut self, skipped: impl Fn(&Token) -> bool) {
        while self.tokens.get(self.at).is_some_and(&skipped) {
            self.at += 1;
        }
    }
}

/// `2025-03-04`, `2025/3/4`, `2025.03.04`, `2025年3月4日`, `2025년 3월 4일`.
fn year_first(tokens: &[Token]) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    let (year, 4) = walk.number()? else { return None };
    let cjk = walk.mark("-/.–").is_none();
    if cjk {
        walk.word().filter(|word| matches!(*word, "年" | "년"))?;
    }
    let (month, _) = walk.number()?;
    if cjk {
        walk.word().filter(|word| matches!(*word, "月" | "월"))?;
    } else {
        walk.mark("-/.–")?;
    }
    let (day, _) = walk.number()?;
    if cjk {
        walk.word().filter(|word| matches!(*word, "日" | "일"))?;
    }
    walk.mark(".");
    ymd(year, month, day).map(|date| (date, walk.at))
}

/// `4 March 2025`, `4. März 2025`, `4 de marzo de 2025`, `March 4th, 2025`, `4-Mar-2025`.
fn named(tokens: &[Token]) -> Option<(Date, usize)> {
    let mut walk = Walk { tokens, at: 0 };
    if let Some((day, 1..=2)) = walk.number() {
        // An ordinal's ending, a preposition or a separator may stand between.
        let month = between(&mut walk, month)?;
        let year = between_number(&mut walk, 4)?;
        return ymd(year, month, day).map(|date| (date, walk.at));
    }
    walk.at = 0;
    let month = month(walk.word()?)?;
    walk.mark(".");
    let (day, 1..=2) = walk.number()? else { return None };
    let year = between_number(&mut walk, 4)?;
    ymd(year, month, day).map(|date| (date, walk.at))
}

/// The first of the next three words that `meaning` knows.
fn between<T>(walk: &mut Walk<'_>, meaning: impl Fn(&str) -> Option<T>) -> Option<T> {
    for _ in 0..3 {
        walk.pass(|token| {
            matches!(token, Token::Space | Token::Mark('.' | '-' | '–' | '/' | ',' | 'º' | 'ª' | '°'))
        });
        if let Some(found) = meaning(walk.word()?) {
            return Some(found);
        }
    }
    None
}

/// The next number of `width` digits, behind at most two words.
fn between_number(walk: &mut Walk<'_>, width: usize) -> Option<u32> {
    for _ in 0..3 {
        walk.pass(|token| matches!(token, Token::Space | Token::Mark('.' | '-' | '–' | '/' | ',' | '\'')));
        if let Some((value, digits)) = walk.number() {
            return (digits == width).then_some(value);
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
    let (by_day, by_month) = (ymd(year, second, first), ymd(year, first, second));
    let order = if reading.month_first { [by_month, by_day] } else { [by_day, by_month] };
    let is_past = |date: &Date| reading.latest.is_none_or(|latest| *date <= latest);
    let dates = || order.into_iter().flatten();
    dates().find(is_past).or_else(|| dates().next()).map(|date| (date, walk.at))
}

static MONTHS: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut months = HashMap::new();
    for words in ALL {
        for (names, month) in words.months.iter().zip(1..) {
            for name in names.split('|') {
                months.entry(name).or_insert(month);
            }
        }
    }
    months
});

fn month(word: &str) -> Option<u32> {
    MONTHS.get(word).copied()
}

/// The time and the offset, each empty or as ISO 8601 writes it behind a date.
fn time(tokens: &[Token]) -> Option<(String, String)> {
    /// A label may stand between date and time ("um", "Uhr", "à", "at").
    const REACH: usize = 5;
    (0..tokens.len().min(REACH))
        .take_while(|at| tokens[..*at].iter().all(|token| !matches!(token, Token::Number(..))))
        .find_map(|at| clock(&tokens[at..]))
}

fn clock(tokens: &[Token]) -> Option<(String, String)> {
    let mut walk = Walk { tokens, at: 0 };
    let (mut hour, 1..=2) = walk.number()? else { return None };
    let written = walk.mark(":.").is_some();
    if !written {
        walk.word().filter(|word| matches!(*word, "h" | "u" | "时" | "時" | "시" | "点" | "點"))?;
    }
    let (minute, 2) = walk.number()? else { return None };
    let second = walk.mark(":").and_then(|_| walk.number()).map(|(second, _)| second);
    walk.mark(".").and_then(|_| walk.number());
    match walk.half() {
        Some('p') if hour < 12 => hour += 12,
        Some('a') if hour == 12 => hour = 0,
        _ => {}
    }
    if hour > 23 || minute > 59 || second.is_some_and(|second| second > 59) {
        return None;
    }
    let mut time = format!("T{hour:02}:{minute:02}");
    if let Some(second) = second {
        write!(time, ":{second:02}").ok()?;
    }
    Some((time, offset(&mut walk).unwrap_or_default()))
}

/// Time zones by the abbreviation that newsrooms print, where it means one offset only.
static ZONES: &[(&str, &str)] = &[
    ("z", "Z"),
    ("utc", "Z"),
    ("gmt", "Z"),
    ("bst", "+01:00"),
    ("cet", "+01:00"),
    ("mez", "+01:00"),
    ("cest", "+02:00"),
    ("mesz", "+02:00"),
    ("eet", "+02:00"),
    ("eest", "+03:00"),
    ("msk", "+03:00"),
    ("мск", "+03:00"),
    ("trt", "+03:00"),
    ("wib", "+07:00"),
    ("hkt", "+08:00"),
    ("jst", "+09:00"),
    ("kst", "+09:00"),
    ("aest", "+10:00"),
    ("est", "-05:00"),
    ("edt", "-04:00"),
    ("cdt", "-05:00"),
    ("mdt", "-06:00"),
    ("pst", "-08:00"),
    ("pdt", "-07:00"),
    ("brt", "-03:00"),
];

fn offset(walk: &mut Walk<'_>) -> Option<String> {
    walk.pass(|token| matches!(token, Token::Space | Token::Mark('(')));
    if let Some(sign) = walk.mark("+-−") {
        let (hours, digits) = walk.number()?;
        let (hours, minutes) = match digits {
            4 => (hours / 100, hours % 100),
            1..=2 => (hours, walk.mark(":").and_then(|_| walk.number()).map_or(0, |(minutes, _)| minutes)),
            _ => return None,
        };
        let sign = if sign == '+' { '+' } else { '-' };
        return (hours <= 14 && minutes < 60).then(|| format!("{sign}{hours:02}:{minutes:02}"));
    }
    let word = walk.word()?;
    ZONES.iter().find(|(zone, _)| *zone == word).map(|(_, offset)| (*offset).to_owned())
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
            ("05.11.24", "2024-11-05"),
            ("11/25/2024", "2024-11-25"),
        ] {
            assert_eq!(find(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_stays_none() {
        for text in ["4 hours ago", "vor 2 Tagen 31", "March 2024", "31/31/2024", "10.94", "99.99.2024"] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}

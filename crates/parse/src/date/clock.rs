//! The time of day and its offset, as they follow a date.

use std::fmt::Write as _;

use super::token::{Token, Walk};

/// The time and the offset, each empty or as ISO 8601 writes it behind a date.
pub(super) fn time(tokens: &[Token]) -> Option<(String, String)> {
    /// A label may stand between date and time ("um", "Uhr", "à", "at").
    const REACH: usize = 6;
    let at = tokens.iter().take(REACH).position(|token| matches!(token, Token::Number(..)))?;
    let is_late =
        tokens[..at].iter().any(|token| matches!(token, Token::Word(word) if AFTERNOON.contains(&&**word)));
    clock(&tokens[at..], is_late)
}

/// What stands before the hours behind noon.
const AFTERNOON: [&str; 5] = ["오후", "下午", "午後", "晚上", "晚間"];

fn clock(tokens: &[Token], is_late: bool) -> Option<(String, String)> {
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
        None if is_late && hour < 12 => hour += 12,
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
    if let Some(offset) = signed(walk) {
        return Some(offset);
    }
    let word = walk.word()?;
    let (_, offset) = ZONES.iter().find(|(zone, _)| *zone == word)?;
    // "GMT+7"
    let ahead = if *offset == "Z" { signed(walk) } else { None };
    ahead.or_else(|| Some((*offset).to_owned()))
}

/// `+01:00`, `-0330`, `+7`.
fn signed(walk: &mut Walk<'_>) -> Option<String> {
    let sign = if walk.mark("+-−")? == '+' { '+' } else { '-' };
    let (hours, digits) = walk.number()?;
    let (hours, minutes) = match digits {
        4 => (hours / 100, hours % 100),
        1..=2 => (hours, walk.mark(":").and_then(|_| walk.number()).map_or(0, |(minutes, _)| minutes)),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then(|| format!("{sign}{hours:02}:{minutes:02}"))
}

//! Numbers and things in the words of a report.

use rust_decimal::Decimal;
use tallywire_claims::Kind;

use crate::interval::{Interval, plain};
use crate::statement::Statement;

/// Scale words with their zeros, largest first.
const SCALES: &[(u32, &str)] = &[(12, "trillion"), (9, "billion"), (6, "million")];

/// `value`, given in base units, in the unit of `like` and as a person writes it:
/// `USD 318.7 billion`, `27.5%`, `42 min`.
pub(crate) fn amount(value: Decimal, like: &Statement) -> String {
    let value = value.checked_div(like.factor).unwrap_or(value);
    let scaled = scaled(value);
    match (like.dimension.kind, like.claim.unit.as_deref()) {
        (Kind::Money, Some(currency)) => format!("{currency} {scaled}"),
        (Kind::Percent, Some("percentage_point")) => format!("{} percentage points", plain(value)),
        (Kind::Percent, Some("basis_point")) => format!("{} basis points", plain(value)),
        (Kind::Percent, _) => format!("{}%", plain(value)),
        (Kind::Ratio, _) => format!("{}%", plain(value.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(value))),
        (Kind::Multiple, _) => format!("{} times", plain(value)),
        (_, Some(unit)) => format!("{scaled} {unit}"),
        (_, None) => scaled,
    }
}

/// Both ends of an interval, or its one number, in the unit of `like`.
pub(crate) fn span(interval: Interval, like: &Statement) -> String {
    let end = |end: Option<Decimal>| end.map(|end| amount(end, like));
    match (end(interval.low), end(interval.high)) {
        (Some(low), Some(high)) if low == high => low,
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("{low} or more"),
        (None, Some(high)) => format!("{high} or less"),
        (None, None) => "any number".to_owned(),
    }
}

fn scaled(value: Decimal) -> String {
    for &(zeros, word) in SCALES {
        let unit = Decimal::from(10_u64.pow(zeros));
        if let Some(count) = value.checked_div(unit).filter(|_| value.abs() >= unit) {
            return format!("{} {word}", plain(count));
        }
    }
    plain(value)
}

/// What a statement is about in the article's own words: the counted noun or the subject.
pub(crate) fn thing(statement: &Statement) -> Option<String> {
    let claim = statement.claim;
    let words =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
    words(&claim.subject).or_else(|| words(&claim.counted))
}

/// "One article gives", "Three articles give".
pub(crate) fn articles_give(count: usize) -> String {
    if count == 1 {
        "One article gives".to_owned()
    } else {
        format!("{} articles give", capital(&number(count)))
    }
}

/// Numbers up to twelve as words.
pub(crate) fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.get(count).map_or_else(|| count.to_string(), |&word| word.to_owned())
}

/// `words` with its first letter large.
pub(crate) fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// "a", "a and b", "a, b and c".
pub(crate) fn list<S: AsRef<str>>(items: &[S]) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [init @ .., last] => {
            let init: Vec<&str> = init.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", init.join(", "), last.as_ref())
        }
    }
}

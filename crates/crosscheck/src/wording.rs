//! Numbers and things in the words of a report.

use rust_decimal::Decimal;
use tallywire_claims::{Approximation, Kind};

use unicode_script::{Script, UnicodeScript};

use crate::interval::{Interval, plain};
use crate::statement::{Quantity, Statement};

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
        (_, Some(unit)) => format!("{scaled} {}", unit_name(unit)),
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

/// Units whose code is not how they are written.
const UNIT_NAMES: &[(&str, &str)] = &[
    ("a", "years"),
    ("mo", "months"),
    ("wk", "weeks"),
    ("d", "days"),
    ("h", "hours"),
    ("s", "seconds"),
    ("har", "hectares"),
    ("Cel", "°C"),
    ("[degF]", "°F"),
    ("cm2", "cm²"),
    ("m2", "m²"),
    ("km2", "km²"),
    ("m3", "m³"),
    ("[in_i]", "inches"),
    ("[ft_i]", "feet"),
    ("[mi_i]", "miles"),
    ("[nmi_i]", "nautical miles"),
    ("[kn_i]", "knots"),
    ("[oz_av]", "ounces"),
    ("[lb_av]", "pounds"),
    ("[ston_av]", "short tons"),
    ("[lton_av]", "long tons"),
    ("[gal_us]", "gallons"),
    ("[bbl_us]", "barrels"),
    ("[acr_us]", "acres"),
    ("[HP]", "horsepower"),
];

fn unit_name(code: &str) -> &str {
    UNIT_NAMES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
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

/// The number of a statement in the article's words, and behind them what they come to where a
/// reader of this report may not be able to tell: `forty-eight (48)`, `84億ドル (USD 8.4 billion)`.
pub(crate) fn given(statement: &Statement) -> String {
    let quote = &statement.claim.quote;
    if is_plain(quote) {
        return quote.clone();
    }
    match stated(statement) {
        Some(number) => format!("{quote} ({number})"),
        None => quote.clone(),
    }
}

/// Whether any reader sees which number `quote` is: it has European digits, and no word in
/// another script.
fn is_plain(quote: &str) -> bool {
    let is_of_other_script = |c: char| c.is_alphabetic() && c.script() != Script::Latin;
    quote.contains(|c: char| c.is_ascii_digit()) && !quote.contains(is_of_other_script)
}

/// The value or range that a statement gives, in plain words.
fn stated(statement: &Statement) -> Option<String> {
    let Quantity { value, range, whole } = statement.quantity;
    match (value, whole) {
        (Some(part), Some(whole)) => Some(format!("{} of {}", plain(part), plain(whole))),
        (Some(value), None) => Some(amount(value, statement)),
        (None, _) => range.map(|(low, high)| span(Interval::between(low, high), statement)),
    }
}

/// What a statement is about in the article's own words: the counted noun or the subject.
pub(crate) fn thing(statement: &Statement) -> Option<String> {
    let claim = statement.claim;
    let words =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
    words(&claim.subject).or_else(|| words(&claim.counted))
}

/// The word for what an approximation leaves open.
pub(crate) fn qualifier(approximation: Approximation) -> Option<&'static str> {
    match approximation {
        Approximation::Exact => None,
        Approximation::About | Approximation::Vague => Some("about"),
        Approximation::AtLeast => Some("at least"),
        Approximation::AtMost => Some("at most"),
        Approximation::MoreThan => Some("more than"),
        Approximation::LessThan => Some("less than"),
        Approximation::Nearly => Some("nearly"),
    }
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

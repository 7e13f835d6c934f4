//! What the crate reads, sentence by sentence: a table for each shape of quantity, in English and
//! in German, and what it must bear.

mod fields;
mod hostile;
mod refused;
mod shapes;

use std::fmt::Write;

use rust_decimal::Decimal;
use tallywire_article::Language;
use tallywire_claims::{Approximation, Claim, extract_text};

/// Checks a table of sentences, each with its claims as [`show`] writes them.
#[track_caller]
fn check(language: &str, table: &[(&str, &str)]) {
    for (text, expected) in table {
        let shown: Vec<_> = extract_text(text, Language::of(language)).iter().map(show).collect();
        assert_eq!(shown.join("; "), *expected, "{text:?}");
    }
}

/// The claims of one sentence.
fn read(language: &str, text: &str) -> Vec<Claim> {
    extract_text(text, Language::of(language))
}

/// `quote = kind value unit`, then only what is not plain: per, qualifier, change, denial.
fn show(claim: &Claim) -> String {
    let name = |value: &dyn std::fmt::Debug| format!("{value:?}").to_lowercase();
    let number = |value: Option<Decimal>| value.map_or_else(|| "?".to_owned(), |value| value.to_string());
    let mut out = format!("{} = {}", claim.quote, name(&claim.kind));
    let value = match claim.whole {
        Some(whole) => format!("{}/{whole}", number(claim.value)),
        None if claim.is_range() => format!("{}..{}", number(claim.low), number(claim.high)),
        None => number(claim.value),
    };
    write!(out, " {value}").unwrap();
    for part in [&claim.unit, &claim.per].into_iter().flatten() {
        write!(out, " {part}").unwrap();
    }
    if claim.approximation != Approximation::Exact {
        write!(out, " {}", name(&claim.approximation)).unwrap();
    }
    if let Some(change) = claim.change {
        write!(out, " {}", name(&change)).unwrap();
    }
    out + if claim.negated { " denied" } else { "" }
}

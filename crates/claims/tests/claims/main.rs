//! What the crate reads, sentence by sentence: a table for each shape of quantity, in English and
//! in German, and what it must bear.

mod changes;
mod everywhere;
mod fields;
mod figures;
mod hostile;
mod languages;
mod modality;
mod moves;
mod periods;
mod refused;
mod shapes;
mod speakers;
mod subjects;
mod things;
mod written;

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
    let value = match claim.whole {
        Some(whole) => format!("{}/{whole}", number(claim.value)),
        None if claim.is_range() => format!("{}..{}", number(claim.low), number(claim.high)),
        None => number(claim.value),
    };
    let mut parts = vec![claim.quote.clone(), "=".to_owned(), name(&claim.kind), value];
    parts.extend(claim.unit.clone());
    parts.extend(claim.per.clone());
    parts.extend((claim.approximation != Approximation::Exact).then(|| name(&claim.approximation)));
    parts.extend(claim.change.map(|change| name(&change)));
    parts.extend(claim.negated.then(|| "denied".to_owned()));
    parts.join(" ")
}

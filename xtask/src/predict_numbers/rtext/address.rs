//! Addresses of the internet, which no article counts and the Recognizers' number model reads piece by piece.

use rust_decimal::Decimal;
use serde_json::Value;
use tallywire_article::{Language, Span};

use super::prediction;

/// Where groups of up to three digits stand with three full stops or more between them: `10.0.0.1`.
pub(super) fn addresses(text: &str) -> Vec<Span> {
    let part = |c: char| c.is_ascii_digit() || c == '.';
    let runs = text.split(|c| !part(c)).filter(|run| {
        let groups = run.split('.');
        groups.clone().count() > 3 && groups.into_iter().all(|group| (1..=3).contains(&group.len()))
    });
    runs.map(|run| span(text, run)).collect()
}

/// The numbers of an address: its groups, of which one of three digits goes with the one before where the
/// language groups thousands so.
pub(super) fn numbers(text: &str, language: Language, address: Span) -> Vec<Value> {
    let mut found: Vec<(Span, Decimal)> = Vec::new();
    for group in address.of(text).unwrap_or_default().split('.') {
        let one = span(text, group);
        let Ok(value) = group.parse() else { continue };
        let joined = found.last().and_then(|(last, _)| whole(text, language, Span::new(last.start, one.end)));
        match joined {
            Some(joined) => {
                found.pop();
                found.push(joined);
            }
            None => found.push((one, value)),
        }
    }
    found
        .into_iter()
        .map(|(span, value)| prediction("number", span, f64::try_from(value).ok(), None))
        .collect()
}

/// The number that is written in all of `span`, where it is a whole one.
fn whole(text: &str, language: Language, span: Span) -> Option<(Span, Decimal)> {
    let words = span.of(text)?;
    let one = tallywire_claims::numbers(words, language).into_iter().next()?;
    let value = one.value.filter(|value| value.is_integer() && one.span.end == words.len())?;
    let digits = words.replace('.', "").parse().ok();
    (digits == Some(value)).then_some((span, value))
}

/// Where `part`, a slice of `text`, stands in it.
fn span(text: &str, part: &str) -> Span {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    Span::new(start, start + part.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_its_numbers() {
        let read = |text: &str, language: &str| {
            let language = language.parse().expect("a language");
            let all = addresses(text).into_iter().flat_map(|address| numbers(text, language, address));
            all.map(|number| number["value"].as_f64()).collect::<Option<Vec<_>>>()
        };
        assert_eq!(read("the host 10.20.3.4 is down", "en"), Some(vec![10.0, 20.0, 3.0, 4.0]));
        assert_eq!(read("Host 10.120.3.4", "de"), Some(vec![10_120.0, 3.0, 4.0]));
        assert_eq!(read("version 1.2.3", "en"), Some(vec![]));
    }
}

//! Ranges as the Recognizers' range model has them: bounds, and two bounds that follow one another.

use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;
use tallywire_article::Span;
use tallywire_claims::{Approximation, Written};

use super::{prediction, value};
use crate::predict_numbers::names;

/// Numbers with a bound, ranges, and two bounds that follow one another.
pub(super) fn ranges(text: &str, written: &[Written]) -> Vec<Value> {
    let mut found: Vec<(Span, Ends)> = Vec::new();
    let mut last = 0;
    for number in written {
        let from = std::mem::replace(&mut last, number.span.end);
        let Some(ends) = ends(text, from, number) else { continue };
        match found.last().and_then(|(span, last)| joined(text, *span, *last, number.span, ends)) {
            Some(both) => {
                let start = found.pop().map_or(number.span.start, |(span, _)| span.start);
                found.push((Span::new(start, number.span.end), both));
            }
            None => found.push((number.span, ends)),
        }
    }
    found.into_iter().map(|(span, (low, high))| prediction("range", span, [low, high], None)).collect()
}

/// Where a range begins and ends, `None` where it is open.
type Ends = (Option<f64>, Option<f64>);

/// The ends of a number that is a bound or a range; `from` is where the number before it ends.
fn ends(text: &str, from: usize, written: &Written) -> Option<Ends> {
    let before = text.get(from..written.span.start)?;
    // `=<` is no sign of comparison to the models.
    if before.contains("=<") || before.contains("=>") {
        return None;
    }
    let Some(value) = value(written) else {
        return Some((written.low?.to_f64(), written.high?.to_f64()));
    };
    let behind = text.get(written.span.end..)?;
    if let Some(order) = or_equal(before).or_else(|| equal_behind(behind)) {
        return Some(match order {
            Order::Equal if written.approximation == Approximation::AtLeast => (Some(value), None),
            Order::Equal if written.approximation == Approximation::AtMost => (None, Some(value)),
            Order::Greater => (Some(value), None),
            Order::Less => (None, Some(value)),
            Order::Equal => (Some(value), Some(value)),
        });
    }
    match written.approximation {
        Approximation::MoreThan | Approximation::AtLeast => Some((Some(value), None)),
        Approximation::LessThan | Approximation::AtMost => Some((None, Some(value))),
        _ => None,
    }
}

enum Order {
    Greater,
    Less,
    Equal,
}

/// "equal to", and what comparison it is an alternative of: "greater than or equal to".
fn or_equal(before: &str) -> Option<Order> {
    let before = before.to_lowercase();
    let words: Vec<_> = before.split_whitespace().rev().take(6).collect();
    let equal =
        words.iter().take(3).position(|word| names::EQUAL.iter().any(|stem| word.starts_with(stem)))?;
    let either = words.get(equal + 1).is_some_and(|word| names::EITHER.contains(word));
    let compares = |stems: &[&str]| words[equal..].iter().any(|word| stems.contains(word));
    Some(match either {
        true if compares(names::GREATER) => Order::Greater,
        true if compares(names::LESS) => Order::Less,
        _ => Order::Equal,
    })
}

/// The Turkish "equal", which stands behind its number, and what it is an alternative of.
fn equal_behind(behind: &str) -> Option<Order> {
    let mut words = behind.split_whitespace();
    let equal = words.by_ref().take(2).any(|word| word.starts_with("eşit"));
    let either = words.next().is_some_and(|word| matches!(word, "veya" | "ya"));
    let more = words.take(3).find_map(|word| match word {
        _ if word.starts_with("fazla") || word.starts_with("büyük") => Some(Order::Greater),
        _ if word.starts_with("az") || word.starts_with("küçük") => Some(Order::Less),
        _ if word.starts_with(|c: char| c.is_ascii_digit()) => Some(Order::Equal),
        _ => None,
    });
    equal.then(|| more.filter(|_| either).unwrap_or(Order::Equal))
}

/// Two bounds as one range, where only "and" and words of comparison stand between them.
fn joined(text: &str, left: Span, a: Ends, right: Span, b: Ends) -> Option<Ends> {
    let between = text.get(left.end..right.start)?;
    let apart = between.contains(". ")
        || between.chars().count() > 45
        || between.contains(['<', '>', '='])
        || between.split_whitespace().any(|word| names::EITHER.contains(&word))
            && !names::EQUAL.iter().any(|equal| between.contains(equal));
    let (((Some(low), None), (None, Some(high))) | ((None, Some(high)), (Some(low), None))) = (a, b) else {
        return None;
    };
    (!apart && low < high).then_some((Some(low), Some(high)))
}

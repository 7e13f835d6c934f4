//! Predictions for the cases of the Recognizers' specs, each of which asks one model alone.
//!
//! What their models call a number, a range or an age is settled here: arithmetic that no article
//! writes (`2^3`, "one over three"), two bounds that make a range, lengths of time as ages.

use std::path::Path;

use anyhow::Result;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use serde_json::{Value, json};
use tallywire_article::Span;
use tallywire_claims::{Approximation, Kind, Written, numbers};

use super::{cases, names};

/// Prints one `{"id", "quantities": [..]}` for each case of `file`.
pub(crate) fn rtext(file: &Path) -> Result<()> {
    for case in cases(file)? {
        let language = case.lang.as_deref().unwrap_or("en").parse()?;
        let quantities = predict(&case.model, &case.text, &numbers(&case.text, language));
        println!("{}", json!({ "id": case.id, "quantities": quantities }));
    }
    Ok(())
}

fn predict(model: &str, text: &str, written: &[Written]) -> Vec<Value> {
    let each = |read: fn(&str, &Written) -> Option<Value>| {
        written.iter().filter_map(|number| read(text, number)).collect()
    };
    match model {
        _ if model.starts_with("Ordinal") => each(ordinal),
        _ if model.starts_with("NumberRange") => ranges(text, written),
        _ if model.starts_with("Percent") => each(percentage),
        _ if model.starts_with("Currency") => each(currency),
        _ if model.starts_with("Age") => each(age),
        _ if model.starts_with("Temperature") => each(temperature),
        _ if model.starts_with("Dimension") => each(dimension),
        _ => plain_numbers(text, written),
    }
}

fn prediction(kind: &str, span: Span, value: impl Serialize, unit: Option<&str>) -> Value {
    json!({ "kind": kind, "byte_start": span.start, "byte_end": span.end, "value": value, "unit": unit })
}

/// The number of `written`, a part of a whole as their quotient; `None` for a range.
fn value(written: &Written) -> Option<f64> {
    let value = written.value?;
    written.whole.map_or(Some(value), |whole| value.checked_div(whole))?.to_f64()
}

fn words<'a>(text: &'a str, written: &Written) -> &'a str {
    written.span.of(text).unwrap_or_default()
}

fn ordinal(_: &str, written: &Written) -> Option<Value> {
    written.ordinal.then(|| prediction("ordinal", written.span, value(written), None))
}

fn percentage(_: &str, written: &Written) -> Option<Value> {
    (written.kind == Kind::Percent)
        .then(|| prediction("percentage", written.span, value(written), written.unit))
}

fn currency(text: &str, written: &Written) -> Option<Value> {
    let words = words(text, written);
    let code = written.unit.filter(|_| written.kind == Kind::Money)?;
    let small = names::cent(words).filter(|_| !names::names_main_unit(words));
    let value = value(written).map(|value| if small.is_some() { value * 100.0 } else { value });
    let unit = small.or_else(|| names::recognizer(code)).unwrap_or(code);
    let mut prediction = prediction("currency", written.span, value?, Some(unit));
    prediction["iso"] = json!(code);
    Some(prediction)
}

/// The age model takes every length of time.
fn age(_: &str, written: &Written) -> Option<Value> {
    let unit = written.unit.filter(|_| matches!(written.kind, Kind::Age | Kind::Duration))?;
    Some(prediction("age", written.span, last_value(written)?, names::recognizer(unit)))
}

fn temperature(text: &str, written: &Written) -> Option<Value> {
    let unit = written.unit.filter(|unit| matches!(*unit, "Cel" | "[degF]" | "K" | "deg"))?;
    let unit = if is_bare_degree(text, written) { "deg" } else { unit };
    Some(prediction("temperature", written.span, value(written)?, names::recognizer(unit)))
}

fn dimension(text: &str, written: &Written) -> Option<Value> {
    let unit = written.unit.filter(|_| written.kind == Kind::Measure)?;
    let degrees = matches!(unit, "Cel" | "[degF]" | "K" | "deg");
    let unit = if degrees { is_bare_degree(text, written).then_some("deg")? } else { unit };
    let name = names::recognizer(unit).unwrap_or(unit);
    Some(prediction("dimension", written.span, last_value(written)?, Some(name)))
}

/// The number before the unit, which is all that the unit models see of a range.
fn last_value(written: &Written) -> Option<f64> {
    value(written).or_else(|| written.high?.to_f64())
}

/// Whether the words say degrees and not of which scale.
fn is_bare_degree(text: &str, written: &Written) -> bool {
    let lower = words(text, written).to_lowercase();
    let scale = ["celsi", "fahr", "centi", "santi", "kelvin", "ºc", "°c", "ºf", "°f", "℃", "℉"];
    !scale.iter().any(|scale| lower.contains(scale)) && !lower.ends_with(['c', 'f', 'k'])
}

/// Numbers of any kind, but those that a unit is glued to, which the number model leaves alone.
fn plain_numbers(text: &str, written: &[Written]) -> Vec<Value> {
    let mut all = Vec::new();
    let mut rest = written;
    while let Some((number, tail)) = rest.split_first() {
        rest = tail;
        if number.ordinal || has_glued_unit(text, number) {
            continue;
        }
        let Some(mut result) = value(number) else {
            let ends = [number.low, number.high].into_iter().flatten();
            all.extend(ends.map(|end| prediction("number", number.span, end.to_f64(), None)));
            continue;
        };
        let mut span = number.span;
        while let Some((next, tail)) = rest.split_first()
            && let Some(total) = computed(text, (span, result), next)
        {
            (span, result, rest) = (Span::new(span.start, next.span.end), total, tail);
        }
        all.push(prediction("number", span, result, None));
    }
    all
}

fn has_glued_unit(text: &str, written: &Written) -> bool {
    let quote = words(text, written);
    let unit = quote.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let glued = unit.len() < quote.len() && !unit.is_empty() && unit.chars().all(char::is_alphabetic);
    glued && written.unit.is_some()
}

/// What an operation written between two numbers makes of them: `2^-3`, `1e6`, "one over three".
fn computed(text: &str, (left, value_left): (Span, f64), right: &Written) -> Option<f64> {
    let between = text.get(left.end..right.span.start)?;
    let value_right = value(right).filter(|_| right.unit.is_none())?;
    if right.ordinal {
        // The models read the parts that no article names as well: "three twenty-fifths".
        return (between == " " && value_right > 2.0).then_some(value_left / value_right);
    }
    if names::POINT.contains(&between.trim()) {
        return with_decimals(value_left, value_right);
    }
    if names::OVER.contains(&between.trim()) {
        return Some(value_left / value_right);
    }
    let signs = between.trim_start_matches(['^', 'e', 'E']);
    let minus = signs.matches('-').count() % 2 == 1;
    let exponent = if minus { -value_right } else { value_right };
    let operator = between.chars().next().filter(|_| signs.chars().all(|c| matches!(c, '+' | '-')))?;
    match operator {
        '^' => Some(value_left.signum() * value_left.abs().powf(exponent)),
        'e' | 'E' => Some(value_left * 10_f64.powf(exponent)),
        _ => None,
    }
}

/// "siete con cincuenta" is 7.5, and "cinco con un cuarto" 5.25.
fn with_decimals(whole: f64, decimals: f64) -> Option<f64> {
    let plain = whole.fract() == 0.0 && decimals >= 0.0;
    let digits = if decimals < 1.0 { 0 } else { decimals.log10().to_i32()? + 1 };
    plain.then(|| whole + decimals / 10_f64.powi(digits))
}

/// Numbers with a bound, ranges, and two bounds that follow one another.
fn ranges(text: &str, written: &[Written]) -> Vec<Value> {
    let mut found: Vec<(Span, Ends)> = Vec::new();
    for number in written {
        let Some(ends) = ends(text, number) else { continue };
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

fn ends(text: &str, written: &Written) -> Option<Ends> {
    let Some(value) = value(written) else {
        return Some((written.low?.to_f64(), written.high?.to_f64()));
    };
    if let Some(order) = or_equal(text, written.span) {
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
fn or_equal(text: &str, span: Span) -> Option<Order> {
    let before = text.get(..span.start)?.to_lowercase();
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

//! Predictions for the cases of the Recognizers' specs, each of which asks one model alone.
//!
//! What their models call a number, a percentage or an age is settled here: lengths of time as ages,
//! degrees as temperatures or angles, a ton as no metric one.

mod address;
mod arithmetic;
mod ranges;

use std::path::Path;

use anyhow::Result;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use serde_json::{Value, json};
use tallywire_article::{Language, Span};
use tallywire_claims::{Kind, Written, numbers};

use super::{cases, names};
use address::addresses;
use arithmetic::{Computed, computed};
use ranges::ranges;

/// Prints one `{"id", "quantities": [..]}` for each case of `file`.
pub(crate) fn rtext(file: &Path) -> Result<()> {
    for case in cases(file)? {
        let language = case.lang.as_deref().unwrap_or("en").parse()?;
        let quantities = predict(&case.model, &case.text, language, &numbers(&case.text, language));
        println!("{}", json!({ "id": case.id, "quantities": quantities }));
    }
    Ok(())
}

fn predict(model: &str, text: &str, language: Language, written: &[Written]) -> Vec<Value> {
    let each = |read: fn(&str, &Written) -> Option<Value>| {
        written.iter().filter_map(|number| read(text, number)).collect()
    };
    match model {
        _ if model.starts_with("Ordinal") => each(ordinal),
        _ if model.starts_with("NumberRange") => ranges(text, written),
        _ if model.starts_with("Percent") => percentages(text, language, written),
        _ if model.starts_with("Currency") => {
            written.iter().filter_map(|number| currency(text, language, number)).collect()
        }
        _ if model.starts_with("Age") => each(age),
        _ if model.starts_with("Temperature") => each(temperature),
        _ if model.starts_with("Dimension") => each(dimension),
        _ => plain_numbers(text, language, written),
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

/// Percentages, the numbers before their sign computed like any others, and "percent of 30".
fn percentages(text: &str, language: Language, written: &[Written]) -> Vec<Value> {
    let all = computed(text, language, written).into_iter();
    let percent = all.filter(|number| number.last.kind == Kind::Percent || is_base(text, number.span));
    percent.map(|number| prediction("percentage", number.span, number.value, Some("percent"))).collect()
}

/// Whether a number stands behind "percent of", or before the Turkish word for "its percentage".
fn is_base(text: &str, span: Span) -> bool {
    let (before, behind) = (&text[..span.start], &text[span.end..]);
    let mut words = before.split_whitespace().rev();
    let of = words.next().is_some_and(|of| names::OF.contains(&of.to_lowercase().as_str()));
    let noun = words.next().unwrap_or_default().to_lowercase();
    let last = behind.split_whitespace().take(2).any(|word| word.starts_with("yüzdesi"));
    of && names::PERCENTAGE.iter().any(|stem| noun.starts_with(stem)) || last
}

fn currency(text: &str, language: Language, written: &Written) -> Option<Value> {
    let words = words(text, written);
    let code = written.unit.filter(|_| written.kind == Kind::Money)?;
    let small = names::cent(words).filter(|(at, _)| !names_money(&words[..*at], language));
    let small = small.map(|(_, name)| name);
    let value = value(written).map(|value| if small.is_some() { value * 100.0 } else { value });
    let unit = small.or_else(|| names::recognizer(code)).unwrap_or(code);
    let mut prediction = prediction("currency", written.span, value?, Some(unit));
    prediction["iso"] = json!(code);
    Some(prediction)
}

/// Whether a sum stands in `words`, as the dollars do before "50 cents".
fn names_money(words: &str, language: Language) -> bool {
    numbers(words, language).iter().any(|number| number.kind == Kind::Money)
}

/// The age model takes every length of time.
fn age(_: &str, written: &Written) -> Option<Value> {
    let unit = written.unit.filter(|_| matches!(written.kind, Kind::Age | Kind::Duration))?;
    Some(prediction("age", written.span, last_value(written)?, names::recognizer(unit)))
}

fn temperature(text: &str, written: &Written) -> Option<Value> {
    let unit = written.unit.filter(|unit| is_degree(unit))?;
    let bare = is_bare_degree(text, written);
    let angle = bare && names::holds(text, names::TURN) && !names::holds(text, names::HEAT);
    let unit = if bare { "deg" } else { unit };
    Some(prediction("temperature", written.span, value(written)?, names::recognizer(unit))).filter(|_| !angle)
}

fn is_degree(unit: &str) -> bool {
    matches!(unit, "Cel" | "[degF]" | "K" | "deg")
}

fn dimension(text: &str, written: &Written) -> Option<Value> {
    let behind = text.get(written.span.end..).unwrap_or_default().trim_start().to_lowercase();
    let noun = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    if written.unit.is_none() && names::TURNS.contains(&noun) {
        return Some(prediction("dimension", written.span, last_value(written)?, Some("Turn")));
    }
    let unit = written.unit.filter(|_| written.kind == Kind::Measure)?;
    let words = words(text, written).to_lowercase();
    let number = last_value(written)?;
    let (unit, number) = match unit {
        // A bare degree is an angle, unless the text is about the weather.
        _ if is_degree(unit) => {
            let angle = is_bare_degree(text, written) && !names::holds(text, names::HEAT);
            (angle.then_some("deg")?, number)
        }
        // Feet stay feet where inches follow.
        "[in_i]" if names::holds(&words, names::FEET) => ("[ft_i]", number / 12.0),
        "t" if !words.contains("metr") && !words.contains("métr") => ("[ton]", number),
        _ => (unit, number),
    };
    Some(prediction("dimension", written.span, number, Some(names::recognizer(unit).unwrap_or(unit))))
}

/// The number before the unit, which is all that the unit models see of a range.
fn last_value(written: &Written) -> Option<f64> {
    value(written).or_else(|| written.high?.to_f64())
}

/// Whether the words say degrees and not of which scale.
fn is_bare_degree(text: &str, written: &Written) -> bool {
    let lower = words(text, written).to_lowercase();
    let scale = ["celsi", "fahr", "faren", "centi", "santi", "kelvin", "ºc", "°c", "ºf", "°f", "℃", "℉"];
    !scale.iter().any(|scale| lower.contains(scale)) && !lower.ends_with(['c', 'f', 'k'])
}

/// Numbers of any kind, but those that a unit is glued to, which the number model leaves alone; of a
/// range both ends.
fn plain_numbers(text: &str, language: Language, written: &[Written]) -> Vec<Value> {
    let addresses = addresses(text);
    let mut all: Vec<_> =
        addresses.iter().flat_map(|address| address::numbers(text, language, *address)).collect();
    for number in written.iter().filter(|number| value(number).is_none()) {
        // The scale that a range writes once is its high end's alone.
        let words = words(text, number);
        let first = words.split(' ').next().filter(|first| first.starts_with(|c: char| c.is_ascii_digit()));
        let low = first.and_then(|first| numbers(first, language).first()?.value);
        let ends = [low.or(number.low), number.high].into_iter().flatten();
        all.extend(ends.map(|end| prediction("number", number.span, end.to_f64(), None)));
    }
    let single = computed(text, language, written).into_iter();
    let apart = |number: &Computed<'_>| addresses.iter().all(|address| !address.overlaps(number.span));
    let plain =
        single.filter(|number| !is_ordinal(number) && !has_glued_unit(text, number.last) && apart(number));
    all.extend(plain.map(|number| prediction("number", number.span, number.value, None)));
    all
}

/// Whether nothing but an ordinal is read: "fifth", and not "three fifths".
fn is_ordinal(number: &Computed<'_>) -> bool {
    number.last.ordinal && value(number.last) == Some(number.value)
}

fn has_glued_unit(text: &str, written: &Written) -> bool {
    let quote = words(text, written);
    let unit = quote.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let glued = unit.len() < quote.len() && !unit.is_empty() && unit.chars().all(char::is_alphabetic);
    glued && written.unit.is_some()
}

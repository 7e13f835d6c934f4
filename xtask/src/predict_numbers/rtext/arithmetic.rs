//! Arithmetic that no article writes and the Recognizers' number model reads: `2^3`, "one over three",
//! "three twenty-fifths", `- 10  k`.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use tallywire_article::{Language, Span};
use tallywire_claims::{Written, cldr};

use super::{value, words};
use crate::predict_numbers::names;

/// A number that may be computed from several.
pub(super) struct Computed<'a> {
    pub(super) span: Span,
    pub(super) value: f64,
    /// The last that it is computed from, whose unit is the unit of all.
    pub(super) last: &'a Written,
}

/// The numbers of `text` but for ranges, those that an operation joins as one.
pub(super) fn computed<'a>(text: &str, language: Language, written: &'a [Written]) -> Vec<Computed<'a>> {
    let mut all: Vec<Computed> = Vec::new();
    for number in written {
        let Some(value) = part(text, language, number).or_else(|| value(number)) else { continue };
        let (span, value) = spaced(text, number.span, value);
        if let Some(left) = all.last_mut()
            && let Some(value) = operation(text, left, (number, span, value))
        {
            let span = Span::new(left.span.start, span.end);
            *left = Computed { span, value, last: number };
        } else {
            all.push(Computed { span, value, last: number });
        }
    }
    all
}

/// The value of a numerator and an ordinal or named part in words, where they come apart so that the
/// part is as long as it can be: "one hundred | thirty-fifths".
fn part(text: &str, language: Language, written: &Written) -> Option<f64> {
    let words = words(text, written);
    // Where "and" stands within tens, "treinta y dos quintos" is no thirty and two fifths.
    let joins_tens = matches!(language.code(), "es" | "pt");
    if !(written.ordinal || written.whole.is_some() || joins_tens) {
        return None;
    }
    let mut cuts = words.match_indices([' ', '-']).map(|(at, _)| at);
    let number = |words: &str| {
        let read = cldr::number_words(language, words).filter(|read| read.bytes == words.len());
        read.map(|read| read.value)
    };
    cuts.find_map(|at| {
        let (head, tail) = (&words[..at], words[at + 1..].trim_start());
        let numerator = number(head)?;
        // "cem mil | bilionésimos": a scale word stays with what it multiplies.
        let next = words.len() - tail.len() + tail.find(' ').unwrap_or(tail.len());
        let scaled = number(&words[..next]).is_some_and(|more| more >= numerator * Decimal::ONE_THOUSAND);
        let parts = cldr::part_words(language, tail).filter(|parts| parts.bytes == tail.len())?.value;
        numerator.checked_div(parts).filter(|_| parts > Decimal::TWO && !scaled)?.to_f64()
    })
}

/// A number with the minus before it that stands apart at the beginning, and the letter of scale behind.
fn spaced(text: &str, span: Span, value: f64) -> (Span, f64) {
    let before = text.get(..span.start).unwrap_or_default();
    let behind = text.get(span.end..).unwrap_or_default();
    let (sign, start) = if before.trim() == "-" {
        (-1.0, before.len() - before.trim_start().len())
    } else {
        (1.0, span.start)
    };
    let letters: String = behind.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    let glued = !behind.starts_with(' ');
    let digits = before.len() < text.len() && text[..span.end].ends_with(|c: char| c.is_ascii_digit());
    let scale = names::LETTERS
        .iter()
        .find(|(name, _)| *name == letters && (glued || letters.eq_ignore_ascii_case("k")));
    let Some((letters, scale)) = scale.filter(|_| digits) else {
        return (Span::new(start, span.end), sign * value);
    };
    let end = text.len() - behind.trim_start().len() + letters.len();
    (Span::new(start, end), sign * value * scale)
}

/// What an operation written between two numbers makes of them: `2^-3`, `1e6`, "one over three".
fn operation(text: &str, left: &Computed<'_>, (number, span, right): (&Written, Span, f64)) -> Option<f64> {
    let between = text.get(left.span.end..span.start).filter(|_| left.last.unit.is_none())?;
    let operator = between.trim();
    if number.ordinal {
        // The models read the parts that no article names as well: "three twenty-fifths".
        return (between == " " && right > 2.0).then_some(left.value / right);
    }
    if names::POINT.contains(&operator) {
        return with_decimals(left.value, right);
    }
    if names::OVER.contains(&operator) {
        // `17/5/2018` is a date, `555-0100/0101` a telephone.
        let more = operator == "/"
            && (text[span.end..].starts_with('/') || text[..left.span.start].ends_with(['/', '-']));
        return (!more).then_some(left.value / right);
    }
    let signs = between.trim_start_matches(['^', 'e', 'E']);
    let minus = signs.matches('-').count() % 2 == 1;
    let exponent = if minus { -right } else { right };
    let operator = between.chars().next().filter(|_| signs.chars().all(|c| matches!(c, '+' | '-')))?;
    match operator {
        '^' => Some(left.value.signum() * left.value.abs().powf(exponent)),
        'e' | 'E' => Some(left.value * 10_f64.powf(exponent)),
        _ => None,
    }
}

/// "siete con cincuenta" is 7.5, "cinco con un cuarto" 5.25, and "cinco millones con un cuarto" a quarter
/// of a million more than five.
fn with_decimals(whole: f64, decimals: f64) -> Option<f64> {
    let plain = whole.fract() == 0.0 && decimals >= 0.0;
    let digits = if decimals < 1.0 { 0 } else { decimals.log10().to_i32()? + 1 };
    let scales =
        [1e12, 1e9, 1e6].into_iter().find(|scale| decimals < 1.0 && whole % scale == 0.0 && whole != 0.0);
    plain.then(|| whole + whole.signum() * scales.unwrap_or(1.0) * decimals / 10_f64.powi(digits))
}

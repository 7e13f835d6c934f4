//! The part that a number has behind its whole: "two and a half", "twenty and three fifths", `½`.

use rust_decimal::Decimal;

use crate::cldr;
use crate::cue::Cue;
use crate::number::{Number, power_of_ten, scale_word};
use crate::quantity::fraction;
use crate::scene::Scene;

/// "two and a half", "three and one fourth"; "a million and a half" is half of the scale more.
pub(crate) fn part_more(scene: &Scene<'_>, number: Number) -> Number {
    let Some((part, to)) = part_behind(scene, number.to) else { return number };
    let size = last_scale(number);
    if let Some((power, end)) = scale_word(scene, to).filter(|_| number.power > 0 || size > Decimal::ONE) {
        return part_of_scale(scene, number, part, (power, end)).unwrap_or(number);
    }
    match part.checked_mul(size).and_then(|part| number.mantissa.checked_add(part)) {
        Some(mantissa) => Number { to, mantissa, ..number },
        None => number,
    }
}

/// "one billion and a half million": the part is of the smaller scale behind it.
fn part_of_scale(
    scene: &Scene<'_>,
    number: Number,
    part: Decimal,
    (power, to): (u8, usize),
) -> Option<Number> {
    let whole = number.value()?;
    let part = part.checked_mul(power_of_ten(power.into())?)?;
    let smaller = last_scale(Number { mantissa: whole, power: 0, decimals: None, ..number }) > part;
    let unit = crate::unit::behind(scene, number.to).is_some();
    (smaller && !unit).then_some(Number { to, mantissa: whole.checked_add(part)?, power: 0, ..number })
}

/// The part that "and" puts behind a number that ends before token `at`.
fn part_behind(scene: &Scene<'_>, at: usize) -> Option<(Decimal, usize)> {
    match scene.has(at, Cue::AndAHalf) {
        Some(to) => Some((Decimal::new(5, 1), to)),
        None => fraction::of_one(scene, scene.has(at, Cue::And)?),
    }
}

/// The scale word that a number in words ends with: a million of "three million".
fn last_scale(number: Number) -> Decimal {
    let words = number.decimals.is_none() && number.power == 0 && !number.mantissa.is_zero();
    let scales = [12, 9, 6].into_iter().filter_map(power_of_ten);
    let found = scales.filter(|scale| words && (number.mantissa % scale).is_zero()).max();
    found.unwrap_or(Decimal::ONE)
}

/// "twenty and three fifths", whose words up to the part would read as twenty-three.
pub(crate) fn whole_and_part(scene: &Scene<'_>, number: Number) -> Option<Number> {
    scene.any(number.to, |cue| matches!(cue, Cue::Fraction(_))).then_some(())?;
    let and = (number.from + 1..number.to).rev().find(|at| scene.has(*at, Cue::And).is_some())?;
    let (part, to) = fraction::of_one(scene, scene.has(and, Cue::And)?)?;
    let words = scene.words(number.from, and);
    let whole = cldr::number_words(scene.language, words).filter(|whole| whole.bytes == words.len())?;
    let size = last_scale(Number { mantissa: whole.value, ..number });
    let mantissa = whole.value.checked_add(part.checked_mul(size)?)?;
    (to > number.to).then_some(Number { to, mantissa, ..number })
}

/// Whether the number in words at token `at` ends with a part: "twenty and three fifths".
pub(crate) fn has_part(scene: &Scene<'_>, at: usize) -> bool {
    let spelled = scene.spelled(at).and_then(|spelled| scene.after(at, spelled.bytes));
    spelled.is_some_and(|to| {
        let whole = Number { from: at, to, mantissa: Decimal::ONE, power: 0, decimals: None, about: false };
        whole_and_part(scene, whole).is_some()
    })
}

/// The fraction that is one character, if `word` is.
pub(crate) fn vulgar(word: &str) -> Option<Decimal> {
    let (part, parts) = match word {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        "⅕" => (1, 5),
        "⅖" => (2, 5),
        "⅗" => (3, 5),
        "⅘" => (4, 5),
        "⅙" => (1, 6),
        "⅚" => (5, 6),
        "⅛" => (1, 8),
        "⅜" => (3, 8),
        "⅝" => (5, 8),
        "⅞" => (7, 8),
        _ => return None,
    };
    Decimal::from(part).checked_div(Decimal::from(parts))
}

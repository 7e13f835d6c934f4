//! What goes on behind hundreds, thousands and scale words: "9 million 750 thousand", "3 hundred and 21".

use rust_decimal::Decimal;

use super::{Number, Reading, digits, power_of_ten, scale_word, scaled, words};
use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::Class;

/// "tweeduizend *en vijfhonderd*": hundreds or thousands in words, and what is less than the least of them.
pub(super) fn with_rest(scene: &Scene<'_>, number: Number) -> Number {
    let mut least = Decimal::ONE;
    while (number.mantissa % (least * Decimal::TEN)).is_zero() && least < Decimal::ONE_THOUSAND {
        least *= Decimal::TEN;
    }
    let between = || scene.has_before(number.from, Cue::Between).is_some();
    let rest = || {
        let and = scene.has(number.to, Cue::And)?;
        let rest = scene.spelled(and).filter(|rest| rest.value < least && rest.value >= Decimal::ONE)?;
        Some((rest.value, scene.after(and, rest.bytes)?))
    };
    let large = number.mantissa >= Decimal::ONE_HUNDRED && least >= Decimal::ONE_HUNDRED;
    match large.then(rest).flatten().filter(|_| !between()) {
        Some((rest, to)) => Number { to, mantissa: number.mantissa + rest, ..number },
        None => number,
    }
}

/// A listed number with what it takes: "тысяча сто" is a thousand and a hundred, and "милион и половина"
/// one and a half of the scale.
pub(super) fn large(scene: &Scene<'_>, number: Number) -> Number {
    if number.mantissa != Decimal::ONE_THOUSAND {
        let power = [6, 9].into_iter().find(|power| power_of_ten(*power) == Some(number.mantissa));
        return power.map_or(number, |power| Number { mantissa: Decimal::ONE, power, ..number });
    }
    let rest = scene.spelled(number.to).filter(|rest| rest.value < Decimal::ONE_THOUSAND);
    match rest.and_then(|rest| Some((rest.value, scene.after(number.to, rest.bytes)?))) {
        Some((rest, to)) => Number { to, mantissa: number.mantissa + rest, ..number },
        None => Number { mantissa: Decimal::ONE, power: 3, ..number },
    }
}

/// "9 million 750 thousand", `148 bin 300`, `3億2000万`: digits of a smaller scale that go on.
pub(super) fn smaller_scale(scene: &Scene<'_>, number: Number) -> Option<Number> {
    if number.power == 2 {
        return below_hundred(scene, number);
    }
    if number.power < 3 || number.decimals != Some(0) || scene.class(number.to) != Some(Class::Digits) {
        return None;
    }
    let Reading::Number(rest) = digits(scene, number.to) else { return None };
    let rest = scaled(scene, rest);
    let room = power_of_ten(number.power.checked_sub(rest.power)?)?;
    let adjacent = rest.power > 0 || number.power <= 4;
    if !adjacent || rest.decimals != Some(0) || rest.mantissa.is_zero() || rest.mantissa >= room {
        return None;
    }
    let mantissa = number.mantissa.checked_mul(room)?.checked_add(rest.mantissa)?;
    Some(Number { from: number.from, mantissa, about: number.about, ..rest })
}

/// "3 hundred and 21", "3 hundra en": digits and the word for hundred, and what is left.
fn below_hundred(scene: &Scene<'_>, number: Number) -> Option<Number> {
    let at = scene.has(number.to, Cue::And).unwrap_or(number.to);
    let rest = match digits_or_words(scene, at)? {
        Reading::Number(rest) if rest.decimals.unwrap_or(0) == 0 && number.decimals == Some(0) => rest,
        _ => return None,
    };
    let mantissa = number.mantissa.checked_mul(Decimal::ONE_HUNDRED)?.checked_add(rest.mantissa)?;
    let fits = rest.mantissa < Decimal::ONE_HUNDRED && rest.mantissa.fract().is_zero();
    // "3 hundred and 2 hundred" are two numbers.
    let alone = scale_word(scene, rest.to).is_none() && !rest.mantissa.is_zero();
    (fits && alone && rest.power == 0).then_some(Number { to: rest.to, mantissa, power: 0, ..number })
}

fn digits_or_words(scene: &Scene<'_>, at: usize) -> Option<Reading> {
    match scene.class(at)? {
        Class::Digits => Some(digits(scene, at)),
        Class::Word => words(scene, at).map(Reading::Number),
        Class::Sign => None,
    }
}

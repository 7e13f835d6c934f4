//! Quantities that go on in words behind their unit: "a year and three months", "six hours and a
//! half", "92 rubles 15 kopecks", "15 euros 50".

use rust_decimal::Decimal;

use super::{Quantity, plain_atom};
use crate::Kind;
use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;

/// The rule of years that go on in months, whose unit is the month.
pub(super) const YEARS: &str = "years that go on in months";

/// `first` with the part of its unit that follows it, if one does.
pub(super) fn read(scene: &Scene<'_>, first: Quantity) -> Quantity {
    if let Some(sum) = hundredths(scene, &first) {
        return sum;
    }
    let whole = first.number.is_some_and(|number| number.decimals.unwrap_or(0) == 0);
    if first.unit.is_none() || first.rate.is_some() || !whole || first.kind == Kind::Percent {
        return first;
    }
    half(scene, &first)
        .or_else(|| smaller_still(scene, &first))
        .or_else(|| small_change(scene, &first))
        .unwrap_or(first)
}

/// `2割5分`: tenths that go on in hundredths.
fn hundredths(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let tenths = first.kind == Kind::Percent && first.factor == Decimal::TEN;
    let number = first.number.filter(|_| tenths && scene.is(first.to + 1, "分"))?;
    let Some(Reading::Number(rest)) = number::read(scene, first.to) else { return None };
    let small = rest.value().filter(|rest| *rest < Decimal::TEN)?;
    let mantissa = number.mantissa.checked_add(small.checked_div(Decimal::TEN)?)?;
    with_number(first, Number { mantissa, decimals: Some(1), ..number }, first.to + 2)
}

/// "15 euros 50", "zwei Euro fünfzig", "3 euro e 20": cents that are not named.
fn small_change(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let whole = first.number.filter(|number| number.power == 0 && number.to < first.to)?;
    let named = first.kind == Kind::Money && first.factor == Decimal::ONE;
    let word = scene.class(first.to - 1) == Some(Class::Word) && scene.word(first.to - 1).len() > 3;
    let between = scene.has_before(first.from, Cue::Between).is_some();
    let (at, and) = scene.has(first.to, Cue::And).map_or((first.to, false), |at| (at, true));
    let Some(Reading::Number(cents)) = number::read(scene, at).filter(|_| named && word && !between) else {
        return None;
    };
    let two = scene.class(at) == Some(Class::Word) || scene.word(at).len() == 2;
    let value = cents.value().filter(|_| two && cents.decimals.unwrap_or(0) == 0 && cents.power == 0)?;
    let plain = value >= Decimal::TEN && value < Decimal::ONE_HUNDRED && value.fract().is_zero();
    let next = scene.class(cents.to);
    let ends = match next {
        Some(Class::Word) => !and && scene.has(cents.to, Cue::Function).is_some(),
        Some(Class::Sign) => {
            matches!(scene.word(cents.to), "." | "," | ";" | "!" | "?" | ")" | "“" | "”" | "\"")
        }
        Some(Class::Digits) => false,
        None => true,
    };
    let mantissa = whole.mantissa.checked_add(value.checked_div(Decimal::ONE_HUNDRED)?)?;
    let sum = Number { mantissa, decimals: Some(2), ..whole };
    (plain && ends && unit::behind(scene, cents.to).is_none()).then(|| with_number(first, sum, cents.to))?
}

/// "an hour and a half".
fn half(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let to = scene.has(first.to, Cue::AndAHalf)?;
    let number = first.number.filter(|number| number.to < first.to && number.power == 0)?;
    let mantissa = number.mantissa.checked_add(Decimal::new(5, 1))?;
    let scale = scene.any(to, |cue| matches!(cue, Cue::Scale(_))) || unit::behind(scene, to).is_some();
    let sum = with_number(first, Number { mantissa, decimals: None, ..number }, to);
    (!scale).then_some(sum).flatten()
}

/// The same with a part smaller still: "two hours, ten minutes and four seconds", where only a third part
/// tells that the comma joins.
fn smaller_still(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let more = |sum: &Quantity| smaller(scene, sum, sum.to).filter(|_| sum.kind == Kind::Duration);
    match smaller(scene, first, first.to) {
        Some(sum) => Some(more(&sum).unwrap_or(sum)),
        None if scene.is(first.to, ",") => more(&smaller(scene, first, first.to + 1)?),
        None => None,
    }
}

/// "two hours ten minutes", "a year and three months", "92 rubles 15 kopecks", the smaller part at token `to`.
fn smaller(scene: &Scene<'_>, first: &Quantity, to: usize) -> Option<Quantity> {
    let between = scene.has_before(first.from, Cue::Between).is_some();
    let stop = to + usize::from(scene.is(to, ".") && scene.glued(to));
    let at = scene.has(to, Cue::And).filter(|_| !between).unwrap_or(stop);
    // "45 руб. 50 коп.": the currency between the two could be that of either.
    let first_end = first.number?.to;
    let second = minutes(scene, first)
        .or_else(|| inches(scene, first))
        .or_else(|| plain_atom(scene, at))
        .filter(|second| second.from >= first_end && second.kind == first.kind)?;
    let (a, b) = (first.number?, second.number?);
    let parts = parts(first, &second)?;
    if b.value()? >= Decimal::from(parts) || b.value()? <= Decimal::ZERO || a.power > 0 {
        return None;
    }
    let sum = a.mantissa.checked_mul(Decimal::from(parts))?.checked_add(b.mantissa)?;
    let digits = a.decimals.or(b.decimals).map(|_| 0);
    let unit = if first.kind == Kind::Money { first.unit } else { second.unit };
    let second = Quantity { from: first.from, unit, ..second };
    let number = Number { from: a.from, mantissa: sum, decimals: digits, ..b };
    let mut sum = with_number(&second, number, second.to)?;
    if first.unit == Some("a") {
        sum.rule = YEARS;
    }
    Some(sum)
}

/// The inches of `5 ft 2 in`, whose short name is a word of its own elsewhere.
fn inches(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let at = first.to;
    let mantissa = scene.word(at).parse::<u8>().ok().filter(|inches| *inches < 12)?.into();
    let shape = first.unit == Some("[ft_i]") && scene.is(at + 1, "in");
    let number = Number { from: at, to: at + 1, mantissa, power: 0, decimals: Some(0), about: false };
    let inches = Quantity::new(Kind::Measure, at, at + 2, "inches behind feet");
    shape.then_some(Quantity { number: Some(number), unit: Some("[in_i]"), ..inches })
}

/// The minutes of `2h08`.
fn minutes(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let at = first.to;
    let shape = first.unit == Some("h") && scene.glued(at) && scene.word(at).len() == 2;
    // Not read as a number: in `08'14` the sign could group digits.
    let mantissa = scene.word(at).parse::<u8>().ok().filter(|_| shape)?.into();
    let number = Number { from: at, to: at + 1, mantissa, power: 0, decimals: Some(0), about: false };
    let minutes = Quantity::new(Kind::Duration, at, number.to, "minutes glued to hours");
    let minutes = Quantity { number: Some(number), unit: Some("min"), ..minutes };
    Some(seconds(scene, &minutes, number).unwrap_or(minutes))
}

/// The minutes and seconds of `2h08'14"`.
fn seconds(scene: &Scene<'_>, minutes: &Quantity, number: Number) -> Option<Quantity> {
    let at = number.to + 1;
    let prime = matches!(scene.word(number.to), "'" | "’" | "′") && scene.glued(number.to);
    let shape = prime && scene.glued(at) && scene.word(at).len() == 2;
    let seconds = scene.word(at).parse::<u8>().ok().filter(|seconds| shape && *seconds < 60)?;
    let closed = matches!(scene.word(at + 1), "\"" | "”" | "″") && scene.glued(at + 1);
    let to = at + 1 + usize::from(closed);
    let mantissa = number.mantissa.checked_mul(Decimal::from(60))?.checked_add(Decimal::from(seconds))?;
    Some(Quantity { to, number: Some(Number { to, mantissa, ..number }), unit: Some("s"), ..minutes.clone() })
}

/// How many of the unit of `second` make one of the unit of `first`.
fn parts(first: &Quantity, second: &Quantity) -> Option<u32> {
    if first.kind == Kind::Money {
        // Many currencies have cents or centavos: behind a sum they are its own.
        return (second.factor < first.factor).then_some(100);
    }
    Some(match (first.unit?, second.unit?) {
        ("h", "min") | ("min", "s") => 60,
        ("h", "s") => 3600,
        ("d", "h") => 24,
        ("wk", "d") => 7,
        ("a", "mo") | ("[ft_i]", "[in_i]") => 12,
        ("[lb_av]", "[oz_av]") => 16,
        ("m", "cm") => 100,
        ("km", "m") | ("kg", "g") | ("t", "kg") => 1000,
        _ => return None,
    })
}

fn with_number(quantity: &Quantity, number: Number, to: usize) -> Option<Quantity> {
    let rule = "a number that goes on behind its unit";
    let mut sum = Quantity { to, end: to, number: Some(Number { to, ..number }), rule, ..quantity.clone() };
    sum.measure(false)?;
    Some(sum)
}

//! Units and scales that are written once and hold for several numbers.

use rust_decimal::Decimal;

use super::Quantity;
use super::combine::adopt;
use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;

/// Gives bare numbers the unit of the list that they stand in, or of the number before them.
pub(super) fn units(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    for at in (0..quantities.len().saturating_sub(1)).rev() {
        let (head, tail) = quantities.split_at_mut(at + 1);
        if is_list(scene, &head[at], &tail[0])
            && lacks_noun(&head[at])
            && tail[0].unit.is_some()
            && tail[0].kind != Kind::Age
        {
            inherit(&mut head[at], &tail[0], "unit and scale written once at the end of a list");
        }
    }
    for at in 1..quantities.len() {
        let (head, tail) = quantities.split_at_mut(at);
        let last = head
            .iter()
            .rev()
            .take(4)
            .find(|quantity| quantity.number.is_some() && quantity.kind != Kind::Age);
        if let Some(last) = last
            && lacks_noun(&tail[0])
            && is_elision(scene, last, &tail[0])
        {
            inherit(&mut tail[0], last, "unit of the number before it");
        }
    }
}

/// Whether only a comma or "and" stands between two quantities.
fn is_list(scene: &Scene<'_>, a: &Quantity, b: &Quantity) -> bool {
    let comma = usize::from(scene.is(a.end, ","));
    let next = a.end + comma;
    let and = scene.has(next, Cue::And).or_else(|| scene.has(next, Cue::Or)).unwrap_or(next);
    (and > a.end) && and == b.from
}

/// A number with neither unit nor noun, from which nothing but its value is known.
fn lacks_noun(quantity: &Quantity) -> bool {
    quantity.kind == Kind::Count
        && quantity.unit.is_none()
        && quantity.counted.is_none()
        && quantity.whole.is_none()
        && quantity.number.is_some()
        && quantity.rate.is_none()
}

/// Whether a number leaves out the unit that the one before has: sizes alike, or a scale word.
fn is_elision(scene: &Scene<'_>, last: &Quantity, quantity: &Quantity) -> bool {
    let (Some(a), Some(b)) = (last.number, quantity.number) else { return false };
    let alike = alike(a.mantissa, b.mantissa);
    let same_scale = b.power >= 3 && a.power >= 3;
    let decimals = b.decimals.is_some_and(|n| n > 0) || b.power > 0 || last.kind == Kind::Percent;
    let brackets = (last.to..quantity.from).any(|at| matches!(scene.word(at), ";" | ")" | "("))
        && b.decimals.unwrap_or(0) == 0
        && b.power == 0;
    let near = quantity.from - last.to <= 25;
    let percent_count = last.kind == Kind::Percent && b.decimals.unwrap_or(0) == 0;
    last.unit.is_some()
        && near
        && !brackets
        && last.kind != Kind::Duration
        && !percent_count
        && (same_scale || alike && decimals || alike && a.power >= 3)
}

/// Whether two numbers as written are of one order: at most a hundredfold apart.
fn alike(a: Decimal, b: Decimal) -> bool {
    let (a, b) = (a.abs(), b.abs());
    !a.is_zero() && !b.is_zero() && a / b < Decimal::ONE_HUNDRED && b / a < Decimal::ONE_HUNDRED
}

/// Takes unit, rate and, where both are written alike, scale from `other`.
fn inherit(quantity: &mut Quantity, other: &Quantity, rule: &'static str) {
    let mut new = adopt(quantity.clone(), other);
    if let (Some(number), Some(from)) = (&mut new.number, other.number)
        && number.power == 0
        && from.power > 0
        && alike(number.mantissa, from.mantissa)
        && number.mantissa.abs() < Decimal::ONE_THOUSAND
    {
        number.power = from.power;
    }
    if new.range {
        let scale = new.number.and_then(|number| number::power_of_ten(number.power)).unwrap_or(Decimal::ONE)
            / old_scale(quantity);
        let grow = |bound: Option<Decimal>| {
            bound.and_then(|bound| bound.checked_mul(scale)?.checked_mul(new.factor))
        };
        (new.low, new.high) = (grow(quantity.low), grow(quantity.high));
    } else if new.measure(false).is_none() {
        return;
    }
    new.rule = rule;
    *quantity = new;
}

use crate::number;

fn old_scale(quantity: &Quantity) -> Decimal {
    quantity.number.and_then(|number| number::power_of_ten(number.power)).unwrap_or(Decimal::ONE)
}

//! Parts: "a third", "two-thirds", "half", "jeder Dritte", "half a million", "½".

use rust_decimal::Decimal;

use super::Quantity;
use crate::Kind;
use crate::cldr;
use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::part;
use crate::scene::Scene;
use crate::token::{Class, lower};
use crate::unit;
use crate::vocabulary::Traits;

/// A part written at token `at`.
pub(super) fn read(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    every(scene, at)
        .or_else(|| behind_unit(scene, at))
        .or_else(|| whole_first(scene, at))
        .or_else(|| named(scene, at))
        .or_else(|| slashed_unit(scene, at))
        .or_else(|| slashed(scene, at))
}

/// "1/2 pound", "3/4 of a mile": a part of one unit.
fn slashed_unit(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let ratio = slashed(scene, at)?;
    let of = scene.has(ratio.to, Cue::Of).unwrap_or(ratio.to);
    let at_unit = if of > ratio.to { scene.has(of, Cue::OneArticle).unwrap_or(of) } else { of };
    let unit = unit::behind(scene, at_unit).filter(|unit| unit.kind == Kind::Measure)?;
    let value = ratio.value?.checked_div(ratio.whole?)?.checked_mul(unit.factor)?;
    let part = Quantity::new(unit.kind, at, unit.edge, "a part of one unit").exactly(value);
    Some(Quantity { unit: Some(unit.code), factor: unit.factor, ..part })
}

/// "every third", "jeder Dritte".
fn every(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let next = scene.has(at, Cue::Every)?;
    let (order, to) = super::rank::ordinal(scene, next)?;
    let time = scene.any(to, |cue| matches!(cue, Cue::Period(_) | Cue::OrdinalName));
    (order >= 2 && !time).then(|| ratio(at, to, Decimal::ONE, Decimal::from(order), "every, and an ordinal"))
}

/// "ano e meio", "hora y media": a length of time without a number, and a half.
fn behind_unit(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let and = scene.has_before(at, Cue::And)?;
    let to = scene.has(and, Cue::AndAHalf).filter(|to| *to == at + 1)?;
    let from = and.checked_sub(1)?;
    let unit = unit::behind(scene, from).filter(|unit| unit.edge == and && unit.kind == Kind::Duration)?;
    let bare = number::read(scene, to).is_none() && unit::behind(scene, to).is_none();
    let time = Quantity::new(Kind::Duration, from, to, "a length of time and a half");
    bare.then(|| Quantity { unit: Some(unit.code), ..time.exactly(Decimal::new(15, 1)) })
}

/// `三分之一`, `3分の2`: the whole, and then the part.
fn whole_first(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let digit = |at: usize| match scene.spelled(at) {
        Some(spelled) => Some((spelled.value, scene.after(at, spelled.bytes)?)),
        None => Some((Decimal::from(scene.word(at).parse::<u32>().ok()?), at + 1)),
    };
    let (whole, link) = digit(at)?;
    let (part, to) = digit(scene.has(link, Cue::PartsOf)?)?;
    (part < whole).then(|| ratio(at, to, part, whole, "the whole, and then its part"))
}

fn ratio(from: usize, to: usize, part: Decimal, whole: Decimal, rule: &'static str) -> Quantity {
    Quantity { whole: Some(whole), ..Quantity::new(Kind::Ratio, from, to, rule).exactly(part) }
}

/// The part of one that stands at token `at`, where nothing says of what: "a quarter" in "three and a
/// quarter", `1/4`.
pub(crate) fn of_one(scene: &Scene<'_>, at: usize) -> Option<(Decimal, usize)> {
    let (part, parts, to) = named_part(scene, at)
        .or_else(|| slashed(scene, at).and_then(|ratio| Some((ratio.value?, ratio.whole?, ratio.to))))?;
    let of = scene.any(to, |cue| matches!(cue, Cue::Of | Cue::OutOf));
    (part < parts && !of).then_some((part.checked_div(parts)?, to))
}

/// A numerator and a named part: its two halves and where it ends.
fn named_part(scene: &Scene<'_>, at: usize) -> Option<(Decimal, Decimal, usize)> {
    let (part, from) = numerator(scene, at)?;
    let (parts, to) = denominator(scene, from, true)?;
    let plain =
        !is_ordinal_here(scene, from, to) && !is_compound(scene, from, to) && !is_ordinal(scene, at, to);
    plain.then_some((part, parts, to))
}

/// What the named part at token `at` divides by: listed, or `composed` of number words ("twenty-fifths").
fn denominator(scene: &Scene<'_>, at: usize, composed: bool) -> Option<(Decimal, usize)> {
    let listed = scene.longest(at, |cue| match cue {
        Cue::Fraction(parts) => Some(Decimal::from(parts)),
        _ => None,
    });
    let known = || {
        (composed && scene.may_be(at, Traits::CARDINAL.with(Traits::ORDINAL))).then_some(())?;
        let part =
            cldr::part_words(scene.language, scene.rest(at)).filter(|part| part.value > Decimal::TWO)?;
        Some((part.value, scene.after(at, part.bytes)?))
    };
    listed.or_else(known)
}

/// A numerator, where there is one, and a named part.
fn named(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    if part::has_part(scene, at) {
        return None;
    }
    let numerator = numerator(scene, at);
    let denominator_at = numerator.map_or(at, |(_, next)| next);
    // "31 centesimi" of a euro, not of a second.
    let cents = |to| {
        scene.any(denominator_at, |cue| matches!(cue, Cue::Cents(_))) && scene.has(to, Cue::Of).is_none()
    };
    let named = denominator(scene, denominator_at, numerator.is_some()).filter(|(_, to)| !cents(*to));
    if let Some((parts, to)) = named.filter(|(_, to)| !is_ordinal(scene, at, *to)) {
        let part = numerator.map_or(Decimal::ONE, |(part, _)| part);
        if let Some(quantity) = part.checked_div(parts).and_then(|part| of_unit(scene, at, to, part)) {
            return Some(quantity);
        }
        if numerator.is_some()
            && !is_ordinal_here(scene, denominator_at, to)
            && !is_compound(scene, denominator_at, to)
        {
            return Some(of_noun(scene, ratio(at, to, part, parts, "a named part")));
        }
    }
    let ((part_of, parts), to) = scene.longest(at, |cue| match cue {
        Cue::BareFraction(part, parts) => Some((part, parts)),
        _ => None,
    })?;
    let period = at > 0 && super::rank::ordinal_before(scene, at);
    // "на четверть пункта"
    let part = Decimal::from(part_of).checked_div(parts.into())?;
    let of_points = of_unit(scene, at, to, part).filter(|of| of.unit == Some("percentage_point"));
    if of_points.is_some() {
        return of_points;
    }
    (!period && !is_compound(scene, at, to))
        .then(|| of_noun(scene, ratio(at, to, part_of.into(), parts.into(), "a word for a part")))
}

/// The ratio with the noun that it is a part of: "half the *flats*", "a third of the *crew*".
fn of_noun(scene: &Scene<'_>, mut ratio: Quantity) -> Quantity {
    let of = scene.has(ratio.to, Cue::Of);
    let article = scene.has(of.unwrap_or(ratio.to), Cue::Determiner);
    let counted = article.or(of).and_then(|noun| super::noun_phrase(scene, noun));
    ratio.counted = counted;
    ratio
}

/// The number or article before a named part, and the token behind it.
fn numerator(scene: &Scene<'_>, at: usize) -> Option<(Decimal, usize)> {
    let article = scene.has(at, Cue::OneArticle).map(|to| match number::read(scene, at) {
        // "a hundred millionths"
        Some(Reading::Number(number)) if number.to > to => {
            (number.value().unwrap_or(Decimal::ONE), number.to)
        }
        _ => (Decimal::ONE, to),
    });
    let spelled = scene.spelled(at).and_then(|s| Some((s.value, scene.after(at, s.bytes)?)));
    let digits = (scene.class(at) == Some(Class::Digits))
        .then(|| scene.word(at).parse::<u32>().ok())
        .flatten()
        .filter(|n| *n < 100);
    let (part, to) = digits.map(|n| (Decimal::from(n), at + 1)).or(spelled).or(article)?;
    Some((part, to + usize::from(scene.is(to, "-"))))
}

/// "half a million dollars", "a quarter of a percentage point": the part of one unit.
fn of_unit(scene: &Scene<'_>, from: usize, to: usize, value: Decimal) -> Option<Quantity> {
    let of = scene.has(to, Cue::Of).unwrap_or(to);
    let after_article = |at| scene.has(at, Cue::OneArticle);
    // "un quart *de million*", "un sfert *de punct procentual*"
    let of_points = || {
        let unit = unit::behind(scene, of).is_some_and(|unit| unit.code == "percentage_point");
        unit || points(scene, to, of, value).is_some()
    };
    let alone = (of > to && (number::scale_word(scene, of).is_some() || of_points())).then_some(of);
    let next = after_article(of).or_else(|| after_article(to)).or(alone).unwrap_or(to);
    let scale = match number::read(scene, from_article(scene, next)) {
        // "half a million", "half a hundred"; of a number in digits there is no half.
        Some(Reading::Number(number)) if number.power >= 3 => Some(number),
        Some(Reading::Number(number))
            if number.mantissa >= Decimal::ONE_HUNDRED && number.decimals.is_none() =>
        {
            Some(number)
        }
        // "half a dozen"
        Some(Reading::Number(number)) if scene.any(next, |cue| matches!(cue, Cue::Numeral(_))) => {
            Some(number)
        }
        _ => None,
    };
    // "half-million"
    let hyphen = usize::from(scene.is(next, "-") && scene.glued(next) && scene.glued(next + 1));
    let power_only = scene.longest(next + hyphen, |cue| match cue {
        Cue::Scale(power) if power >= 3 => Some(power),
        _ => None,
    });
    let whole = scale.and_then(|n| Some((n.value()?, n.to))).or_else(|| {
        let (power, to) = power_only?;
        Some((number::power_of_ten(power.into())?, to))
    });
    let (size, end) = whole.unwrap_or((Decimal::ONE, next));
    let unit = unit::behind(scene, end).or_else(|| points(scene, to, end, value));
    if whole.is_none()
        && unit.is_none_or(|unit| next == to && unit.kind == Kind::Duration && scene.is(to, "-"))
    {
        return None;
    }
    let number =
        Number { from, to: end, mantissa: value.checked_mul(size)?, power: 0, decimals: None, about: false };
    let mut quantity = Quantity::new(
        unit.map_or(Kind::Count, |unit| unit.kind),
        from,
        unit.map_or(end, |unit| unit.edge),
        "a part of one unit",
    );
    quantity.number = Some(number);
    quantity.unit = unit.map(|unit| unit.code);
    quantity.factor = unit.map_or(Decimal::ONE, |unit| unit.factor);
    quantity.end = quantity.to;
    quantity.measure(false)?;
    Some(super::with_rate(scene, quantity))
}

/// The points that a part of one, which ends before token `to`, is of: those at token `at`, or the word for the part
/// itself: "a quarter *point*", "half a *point*", German "Viertel*punkt*".
///
/// A quarter is one of a percentage point wherever it stands, as nothing else is counted so; another part where
/// there is a percentage in the sentence.
fn points(scene: &Scene<'_>, to: usize, at: usize, part: Decimal) -> Option<unit::Unit> {
    let quarter = part.checked_mul(Decimal::from(4)).is_some_and(|quarters| quarters.is_integer());
    let sure = quarter && part != Decimal::new(5, 1);
    let beside = || scene.may_hold(Cue::Percent) || (0..scene.len()).any(|at| scene.is(at, "%"));
    let hyphen = usize::from(scene.is(at, "-") && scene.glued(at) && scene.glued(at + 1));
    let glued = || {
        let word = lower(scene.word(to.checked_sub(1)?)).into_owned();
        let points =
            scene.cues.locale.points.iter().any(|point| word.len() > point.len() && word.ends_with(point));
        points.then_some(to)
    };
    let edge = scene.has(at + hyphen, Cue::Points).or_else(glued)?;
    (sure || beside()).then(|| unit::Unit::of_points(edge))
}

/// The article before token `at`, so that "a million" is read whole.
fn from_article(scene: &Scene<'_>, at: usize) -> usize {
    scene.has_before(at, Cue::OneArticle).unwrap_or(at)
}

/// Whether tokens `[from, to)` are one ordinal: "twenty-fifth".
fn is_ordinal(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    super::rank::ordinal(scene, from).is_some_and(|(_, end)| end >= to)
}

/// Whether a word that is an ordinal as well ("a third person") is one here: a noun follows.
fn is_ordinal_here(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    let both = super::rank::ordinal(scene, at).is_some_and(|(_, end)| end == to);
    let several = || {
        let spelled = at.checked_sub(1).and_then(|at| scene.spelled(at));
        spelled.is_some_and(|spelled| spelled.value >= Decimal::TWO)
    };
    if scene.cues.locale.parts_take_genitive && several() {
        return false;
    }
    let plain = scene.class(to) == Some(Class::Word)
        && !scene.glued(to)
        && !scene.starting(to).iter().any(|hit| {
            matches!(hit.cue, Cue::Function | Cue::Determiner | Cue::Move(_) | Cue::Of | Cue::OutOf)
        });
    both && (plain || scene.any(to, |cue| matches!(cue, Cue::Period(_))))
        || at > 0 && scene.any(to, |cue| matches!(cue, Cue::Streak))
}

/// "half-staff", "mid-half": a part inside another word.
fn is_compound(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let behind = scene.is(to, "-") && scene.glued(to) && scene.glued(to + 1);
    behind
        || from > 0
            && scene.is(from - 1, "-")
            && scene.glued(from)
            && scene.class(from.wrapping_sub(2)) == Some(Class::Word)
            && number::read(scene, from.wrapping_sub(2)).is_none()
}

/// `1/2` and `3/4`, standing alone.
fn slashed(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let shape = scene.is(at + 1, "/") && scene.glued(at + 1) && scene.glued(at + 2) && !scene.is(at + 3, "/");
    let digits = |at: usize| {
        (scene.class(at) == Some(Class::Digits)).then(|| scene.word(at).parse::<u32>().ok()).flatten()
    };
    let (part, whole) = (digits(at)?, digits(at + 2)?);
    (shape && part > 0 && part < whole && whole <= 12 && unit::before(scene, at).is_none())
        .then(|| ratio(at, at + 3, part.into(), whole.into(), "a fraction with a slash"))
}

//! From a sentence to its quantities: numbers with unit, range, ratio, multiple, rank.

mod age;
mod combine;
mod compound;
mod currency;
pub(crate) mod fraction;
mod noun;
pub(crate) mod rank;
pub(crate) mod share;
mod vague;

use rust_decimal::Decimal;

use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::reject;
use crate::scene::Scene;
use crate::token::{Class, lower};
use crate::unit::{self, Rate};
use crate::{Approximation, Change, Kind};

pub(crate) use currency::Told;
pub(crate) use noun::{behind_ending, is_acronym, is_cost, noun_phrase};

/// A quantity as it stands, before the words around it are read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quantity {
    /// Tokens `[from, to)` of its words.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The first token behind everything that belongs to it.
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    pub(crate) value: Option<Decimal>,
    /// A stated range, or the interval of the written precision.
    pub(crate) low: Option<Decimal>,
    pub(crate) high: Option<Decimal>,
    pub(crate) range: bool,
    pub(crate) number: Option<Number>,
    pub(crate) unit: Option<&'static str>,
    /// What one of the written unit is in `unit`.
    pub(crate) factor: Decimal,
    pub(crate) rate: Option<Rate>,
    pub(crate) whole: Option<Decimal>,
    /// Tokens of the noun that it counts.
    pub(crate) counted: Option<(usize, usize)>,
    /// What the words of the quantity themselves say.
    pub(crate) approximation: Option<Approximation>,
    pub(crate) change: Option<Change>,
    /// The rule that read it, for `explain`.
    pub(crate) rule: &'static str,
}

impl Quantity {
    /// Whether it is one side of a vote.
    pub(crate) fn is_tally(&self) -> bool {
        self.rule == combine::TALLY
    }

    /// Whether it is a number of things and the number of all: "24 of the 32".
    pub(crate) fn is_share(&self) -> bool {
        self.rule == combine::SHARE
    }

    /// A quantity of tokens `[from, to)` without a value.
    fn new(kind: Kind, from: usize, to: usize, rule: &'static str) -> Self {
        Self {
            from,
            to,
            end: to,
            kind,
            value: None,
            low: None,
            high: None,
            range: false,
            number: None,
            unit: None,
            factor: Decimal::ONE,
            rate: None,
            whole: None,
            counted: None,
            approximation: None,
            change: None,
            rule,
        }
    }

    /// An ordinal of tokens `[from, to)`.
    pub(crate) fn of_order(from: usize, to: usize, order: u64) -> Self {
        Self::new(Kind::Rank, from, to, "an ordinal").exactly(Decimal::from(order))
    }

    /// The same with an exact value.
    fn exactly(self, value: Decimal) -> Self {
        Self { value: Some(value), low: Some(value), high: Some(value), ..self }
    }

    /// Whether it is a number alone: no unit, no range, no ratio.
    fn is_bare(&self) -> bool {
        self.kind == Kind::Count && self.unit.is_none() && self.whole.is_none() && self.number.is_some()
    }

    /// Sets value and interval from the number, the unit's factor and what "about" makes of round
    /// numbers.
    pub(crate) fn measure(&mut self, about: bool) -> Option<()> {
        let number = self.number?;
        let value = number.value()?.checked_mul(self.factor)?;
        let half = number.half_step(about).checked_mul(self.factor)?.abs();
        self.value = Some(value.normalize());
        self.low = Some((value - half).normalize());
        self.high = Some((value + half).normalize());
        Some(())
    }
}

/// The quantities of a sentence, ordered and disjoint; `told` is what the text before it says
/// of currencies.
pub(crate) fn read(scene: &Scene<'_>, told: &Told) -> Vec<Quantity> {
    let mut quantities: Vec<Quantity> = Vec::new();
    let mut at = 0;
    let mut last = None;
    while at < scene.len() {
        if scene.is_plain(at) {
            at += 1;
            continue;
        }
        let again = last.and_then(|last| reject::again(scene, at, last));
        if let Some(rejected) = again.or_else(|| reject::at(scene, at)) {
            last = Some(rejected);
            at = rejected.to.max(at + 1);
            continue;
        }
        if !scene.may_begin(at) {
            at += 1;
            continue;
        }
        // A sign between two numbers (`12$12`) belongs to the first.
        let (known, floor) = (quantities.len(), quantities.last().map_or(0, |last| last.to));
        if let Some((first, second)) = at_token(scene, at) {
            quantities
                .extend([Some(first), second].into_iter().flatten().filter(|found| found.from >= floor));
        }
        let found = &quantities[known..];
        at = found.iter().map(|quantity| quantity.end).max().unwrap_or(at).max(at + 1);
        at = at.max(after_malformed(scene, at, found.is_empty()));
    }
    share::units(scene, &mut quantities, told);
    age::groups(scene, &mut quantities);
    quantities.sort_by_key(|quantity| quantity.from);
    quantities
}

/// What is written at token `at`, whether it states anything or not; vague quantities aside.
pub(crate) fn written(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    fraction::read(scene, at).or_else(|| Some(combine::written(scene, atom(scene, at)?)))
}

/// The ordinal at token `at`, and where it ends.
pub(crate) fn ordinal(scene: &Scene<'_>, at: usize) -> Option<(u64, usize)> {
    rank::ordinal(scene, at)
}

/// Where to go on behind digits that are no number, if token `at - 1` began them.
fn after_malformed(scene: &Scene<'_>, at: usize, none: bool) -> usize {
    match number::read(scene, at - 1) {
        Some(Reading::Malformed(to)) if none && scene.class(at - 1) == Some(Class::Digits) => to,
        _ => at,
    }
}

/// What begins at token `at`: one quantity, or both ends of a move.
fn at_token(scene: &Scene<'_>, at: usize) -> Option<combine::OneOrTwo> {
    let listed = scene.longest(at, |cue| matches!(cue, Cue::Numeral(_)).then_some(()));
    let part = |quantity: &Quantity| listed.is_none_or(|((), to)| to <= quantity.to);
    if let Some(quantity) = fraction::read(scene, at)
        .filter(part)
        .or_else(|| multiple(scene, at))
        .or_else(|| vague::read(scene, at))
        .or_else(|| rank::read(scene, at))
    {
        return Some((quantity, None));
    }
    combine::read(scene, atom(scene, at)?)
}

/// "doubled", "twice", "sixfold", "dreimal so".
fn multiple(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let word = scene.longest(at, |cue| match cue {
        Cue::Multiple(factor, change) => Some((factor, change)),
        _ => None,
    });
    if let Some(((factor, change), to)) = word {
        let frequency = unit::rate(scene, to).is_some_and(|rate| rate.time);
        let compound =
            scene.is(to, "-") && scene.glued(to) || scene.is(at.wrapping_sub(1), "-") && scene.glued(at);
        let quantity = Quantity {
            change,
            ..Quantity::new(Kind::Multiple, at, to, "a word for a factor").exactly(factor)
        };
        return (!frequency && !compound).then_some(quantity);
    }
    glued_multiple(scene, at).or_else(|| times(scene, at)).or_else(|| by_factor(scene, at))
}

/// A number and an ending, in one word or with a hyphen: "sixfold", "10-fold", "dreimal".
fn glued_multiple(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let word = lower(scene.word(at));
    for ending in scene.cues.locale.multiple_endings {
        let needs_comparison = scene.cues.locale.times.contains(ending);
        let (number, to) = if let Some(stem) = word.strip_suffix(ending).filter(|stem| !stem.is_empty()) {
            let spelled =
                crate::cldr::number_words(scene.language, stem).filter(|spelled| spelled.bytes == stem.len());
            let Some(spelled) = spelled else { continue };
            (spelled.value, at + 1)
        } else {
            let Some(Reading::Number(number)) = number::read(scene, at) else { continue };
            let next = number.to + usize::from(scene.is(number.to, "-"));
            if !scene.glued(next) || &*lower(scene.word(next)) != *ending {
                continue;
            }
            (number.value()?, next + 1)
        };
        if needs_comparison && scene.has(to, Cue::Comparison).is_none() {
            continue;
        }
        return Some(
            Quantity::new(Kind::Multiple, at, to, "a number with an ending for factors").exactly(number),
        );
    }
    None
}

/// "three times as many".
fn times(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let Some(Reading::Number(number)) = number::read(scene, at) else { return None };
    let to = scene.has(number.to, Cue::Times)?;
    let factor = scene.has_before(at, Cue::TimesBefore).is_some()
        || scene.cues.locale.comparison.is_empty()
        || number.decimals.is_some_and(|decimals| decimals > 0);
    scene.has(to, Cue::Comparison).or(factor.then_some(to))?;
    Some(Quantity::new(Kind::Multiple, at, to, "times, and a comparison").exactly(number.value()?))
}

/// "by a factor of three", "um den Faktor 3".
fn by_factor(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let factors = scene.cues.locale.factors;
    let noun = scene.has_before(at, Cue::Of).unwrap_or(at).checked_sub(1)?;
    let Some(Reading::Number(number)) = number::read(scene, at) else { return None };
    let named = factors.contains(&&*lower(scene.word(noun))) && unit::of(scene, &number).is_none();
    let factor = number.value().filter(|_| named)?;
    Some(Quantity::new(Kind::Multiple, at, number.to, "a number behind the word factor").exactly(factor))
}

/// A number with its unit and what continues it: the parts from which ranges and ratios are made.
fn atom(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    Some(compound::read(scene, plain_atom(scene, at)?))
}

/// A number with its unit.
fn plain_atom(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let prefixed = scene.has_before(at, Cue::OrdinalPrefix).is_some();
    if (prefixed || scene.class(at) == Some(Class::Digits)) && rank::ordinal(scene, at).is_some() {
        return None;
    }
    let Some(Reading::Number(number)) = number::read(scene, at) else { return None };
    let before = unit::before(scene, at);
    let behind = unit::of(scene, &number);
    let (number, from) = signed(scene, number, before.map_or(at, |unit| unit.edge));
    let mut quantity = Quantity::new(Kind::Count, from, number.to, "a number");
    quantity.number = Some(number);
    let unit = match (before, behind) {
        (Some(before), Some(behind)) if behind.kind == Kind::Money && behind.code != before.code => {
            Some(behind)
        }
        (Some(before), Some(behind)) if behind.code == before.code => Some(behind),
        (Some(before), _) => Some(before),
        (None, behind) => behind,
    };
    // "yüzde 3 aylık artış": the length of time is of the noun behind the percentage.
    let percent = || percent_before(scene, quantity.clone()).kind == Kind::Percent;
    if let Some(unit) = unit.filter(|unit| unit.kind != Kind::Duration || !percent()) {
        quantity.kind = unit.kind;
        quantity.unit = Some(unit.code);
        quantity.factor = unit.factor;
        quantity.to = quantity.to.max(unit.edge);
        quantity.rule = "a number with a unit";
    } else {
        quantity = percent_before(scene, quantity);
    }
    quantity = below_zero(scene, quantity);
    quantity.end = quantity.to;
    let quantity = with_rate(scene, quantity);
    let mut quantity = age::read(scene, quantity);
    quantity.measure(false)?;
    Some(quantity)
}

/// A sign glued to the front: `−3.2`, `+6`.
fn signed(scene: &Scene<'_>, number: Number, from: usize) -> (Number, usize) {
    let Some(sign) = from.checked_sub(1) else { return (number, from) };
    let free = !scene.glued(sign) || matches!(scene.word_before(sign, 1), "(" | "/");
    match scene.word(sign) {
        "-" | "−" | "–" if free && scene.glued(from) => {
            (Number { mantissa: -number.mantissa, ..number }, sign)
        }
        "+" if free && scene.glued(from) => (number, sign),
        _ => (number, from),
    }
}

/// "minus 5 degrees", "5 degrees below zero": the words make a measure negative; of an amount it only tells the direction.
fn below_zero(scene: &Scene<'_>, quantity: Quantity) -> Quantity {
    if let Some(to) = scene.has(quantity.to, Cue::BelowZero).filter(|_| is_temperature(&quantity)) {
        let number = quantity.number.map(|number| Number { mantissa: -number.mantissa.abs(), ..number });
        let unit = quantity.unit.map(|unit| if unit == "deg" { "Cel" } else { unit });
        return Quantity { to, number, unit, ..quantity };
    }
    let hyphen = quantity.from.checked_sub(1).filter(|at| scene.is(*at, "-")).unwrap_or(quantity.from);
    match (scene.has_before(hyphen, Cue::Minus), quantity.number) {
        (Some(from), Some(number)) if quantity.kind == Kind::Measure => {
            let number = Number { mantissa: -number.mantissa, ..number };
            Quantity { from, number: Some(number), ..quantity }
        }
        _ => quantity,
    }
}

fn is_temperature(quantity: &Quantity) -> bool {
    matches!(quantity.unit, Some("Cel" | "[degF]" | "deg"))
}

/// "yüzde 43", "binde 8": the word for percent stands first in some languages.
fn percent_before(scene: &Scene<'_>, quantity: Quantity) -> Quantity {
    let mille = scene.has_before(quantity.from, Cue::PerMille);
    if let Some(from) = mille.filter(|from| *from == 0 || scene.class(from - 1) != Some(Class::Digits)) {
        return Quantity { kind: Kind::Percent, unit: Some("per_mille"), from, ..quantity };
    }
    let Some(from) = scene.has_before(quantity.from, Cue::Percent) else {
        let sign = quantity
            .from
            .checked_sub(1)
            .filter(|sign| scene.is(*sign, "%") && scene.glued(quantity.from) && !scene.glued(*sign));
        return match sign {
            Some(from) => Quantity { kind: Kind::Percent, unit: Some("percent"), from, ..quantity },
            None => quantity,
        };
    };
    let behind_number = from > 0 && scene.class(from - 1) == Some(Class::Digits);
    if behind_number {
        return quantity;
    }
    Quantity { kind: Kind::Percent, unit: Some("percent"), from, ..quantity }
}

/// What the quantity is per; the words of a thing belong to the quote, those of a time do not.
fn with_rate(scene: &Scene<'_>, quantity: Quantity) -> Quantity {
    let noun = if quantity.unit.is_none() {
        noun_phrase(scene, quantity.to).map_or(quantity.to, |(_, to)| to)
    } else {
        quantity.to
    };
    let Some(rate) = unit::rate(scene, quantity.to).or_else(|| unit::rate(scene, noun)) else {
        return quantity;
    };
    let quoted = !rate.time && rate.from == quantity.to && quantity.unit.is_some();
    let to = if quoted { rate.to } else { quantity.to };
    Quantity { rate: Some(rate), to, end: rate.to, ..quantity }
}

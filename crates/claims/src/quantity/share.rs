//! Units and scales that are written once and hold for several numbers.

use rust_decimal::Decimal;

use super::Quantity;
use super::combine::adopt;
use super::currency::{Told, by_country, cents, exchanged, unnamed};
use crate::Kind;
use crate::cue::Cue;
use crate::number;
use crate::scene::Scene;
use crate::unit;

/// How many quantities back a number may borrow its unit from.
const REACH: usize = 4;

/// Gives bare numbers the unit of the list that they stand in, or of a number before them.
///
/// `told` is what the text before it says of currencies.
pub(super) fn units(scene: &Scene<'_>, quantities: &mut [Quantity], told: &Told) {
    points(scene, quantities);
    beside_sums(scene, quantities);
    by_country(scene, quantities, told);
    cents(scene, quantities);
    exchanged(scene, quantities);
    for at in (0..quantities.len().saturating_sub(1)).rev() {
        let (head, tail) = quantities.split_at_mut(at + 1);
        let shared = tail[0].unit.is_some() && tail[0].kind != Kind::Age;
        let joined = is_list(scene, &head[at], &tail[0])
            || is_turned_move(scene, &head[at], &tail[0])
            || is_loose_move(scene, &head[at], &tail[0]);
        if shared && joined && lacks_noun(scene, &head[at]) {
            inherit(&mut head[at], &tail[0], LIST);
        }
    }
    listed_behind(scene, quantities);
    corrected(scene, quantities);
    converted(scene, quantities);
    if quantities.iter().all(|quantity| quantity.kind != Kind::Money) {
        unnamed(scene, quantities, told);
    }
    for at in 0..quantities.len() {
        let (head, tail) = quantities.split_at_mut(at);
        let last = head.iter().rev().take(REACH).find(|last| is_elision(scene, last, &tail[0]));
        if let Some(last) = last {
            inherit(&mut tail[0], last, ELISION);
        } else if lacks_noun(scene, &tail[0]) && is_age(scene, &tail[0]) {
            tail[0].kind = Kind::Duration;
            tail[0].unit = Some("a");
            tail[0].rule = "a number of years beside the word age";
        }
    }
    unnamed(scene, quantities, told);
}

/// "yüzde 5, 10 ve 25": a word for percent before a list holds for all of it.
fn listed_behind(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    for at in 1..quantities.len() {
        let (head, tail) = quantities.split_at_mut(at);
        let (last, next) = (&head[at - 1], &mut tail[0]);
        let led = last.kind == Kind::Percent
            && (last.rule == LIST || last.number.is_some_and(|number| number.from > last.from));
        if led && is_plain(next) && is_list(scene, last, next) {
            inherit(next, last, LIST);
        }
    }
}

/// "not 90 million but 61.5 million lei": the sum that is denied has the currency of the right one.
fn corrected(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    if !scene.may_hold(Cue::Negation) {
        return;
    }
    for at in 0..quantities.len().saturating_sub(1) {
        let (head, tail) = quantities.split_at_mut(at + 1);
        let (denied, right) = (&mut head[at], &tail[0]);
        let scaled = |quantity: &Quantity| quantity.number.is_some_and(|number| number.power >= 3);
        let near = right.from.saturating_sub(denied.to) <= 5;
        let start = denied.from.saturating_sub(6);
        let negated = scene.within(start, denied.from).any(|hit| hit.cue == Cue::Negation);
        let money = right.kind == Kind::Money && scaled(right);
        if money && near && negated && scaled(denied) && lacks_noun(scene, denied) {
            inherit(denied, right, LIST);
        }
    }
}

/// Whether a sum of money in brackets follows the quantity `at` at once.
pub(super) fn is_converted(scene: &Scene<'_>, quantities: &[Quantity], at: usize) -> bool {
    let next = quantities.get(at + 1).filter(|next| next.kind == Kind::Money);
    next.is_some_and(|next| next.from == quantities[at].to + 1 && scene.is(quantities[at].to, "("))
}

/// Makes money of weights whose word names a currency as well, where a sum in brackets stands behind or
/// before: "170.000 Pfund (etwa 197.000 Euro)".
fn beside_sums(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    let bracketed = |a: &Quantity, b: &Quantity| {
        let gap = a.to..b.from.min(a.to + 4);
        scene.is(a.to, "(") && gap.end == b.from
    };
    for at in 0..quantities.len() {
        let quantity = &quantities[at];
        let Some(number) = quantity.number.filter(|_| quantity.kind == Kind::Measure) else { continue };
        let money = unit::currency(scene, number.to).filter(|money| money.edge == quantity.to);
        let sum = |other: &&Quantity| other.kind == Kind::Money;
        let behind = quantities.get(at + 1).filter(sum).is_some_and(|next| bracketed(quantity, next));
        let before = at.checked_sub(1).and_then(|last| quantities.get(last)).filter(sum);
        let told = behind || before.is_some_and(|last| bracketed(last, quantity));
        if let Some(money) = money.filter(|_| told) {
            quantities[at].kind = Kind::Money;
            quantities[at].unit = Some(money.code);
            quantities[at].rule = "a word for weights and money beside a sum";
        }
    }
}

/// Gives a sum with a conversion in brackets the rate behind them, and the currency of the last sum that
/// was converted so where it has none: "2 million yen ($13,000) .. and 3 million ($20,000)".
fn converted(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    for at in 0..quantities.len() {
        if !is_converted(scene, quantities, at) {
            continue;
        }
        // "C$6 (US$4.46) per share"
        let behind = quantities[at + 1].to + 1;
        if quantities[at].rate.is_none() && scene.is(behind - 1, ")") {
            quantities[at].rate = unit::rate(scene, behind);
        }
        if !lacks_noun(scene, &quantities[at]) {
            continue;
        }
        let (head, tail) = quantities.split_at_mut(at);
        let Some(foreign) = tail.get(1).and_then(|next| next.unit) else { continue };
        let own = head.iter().rfind(|last| last.kind == Kind::Money && last.unit != Some(foreign));
        if let Some(own) = own {
            inherit(&mut tail[0], own, ELISION);
        }
    }
}

const LIST: &str = "unit and scale written once at the end of a list";
const ELISION: &str = "unit of a number before it";

/// Whether the quantity has its unit from another one.
pub(crate) fn is_shared(quantity: &Quantity) -> bool {
    quantity.rule == LIST || quantity.rule == ELISION
}

/// Makes percentage points of points that stand beside percentages.
fn points(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    // "a margin of plus or minus 3 points"
    let of_error = |quantity: &Quantity| {
        let minus = scene.has_before(quantity.from, Cue::Minus);
        minus.is_some_and(|at| scene.has_before(at, Cue::Or).is_some())
    };
    for at in 1..quantities.len() {
        let (head, tail) = quantities.split_at_mut(at);
        if is_shift(scene, &head[at - 1], &tail[0]) {
            make_points(&mut tail[0], "a change in brackets behind a percentage");
        }
    }
    let beside = quantities.iter().any(|quantity| quantity.kind == Kind::Percent);
    for quantity in quantities.iter_mut().filter(|quantity| beside || of_error(quantity)) {
        let to = quantity.counted.and_then(|(from, _)| scene.has(from, Cue::Points));
        if let Some(to) = to.filter(|_| may_be_points(quantity) && quantity.kind == Kind::Count) {
            make_points(quantity, "points beside a percentage");
            quantity.to = quantity.to.max(to);
            quantity.end = quantity.end.max(to);
        }
    }
}

fn make_points(quantity: &mut Quantity, rule: &'static str) {
    quantity.kind = Kind::Percent;
    quantity.unit = Some("percentage_point");
    quantity.rule = rule;
    quantity.counted = None;
}

/// Whether it is as small as changes in percentage points are.
fn may_be_points(quantity: &Quantity) -> bool {
    quantity.value.is_some_and(|value| value.abs() <= Decimal::from(25))
}

/// Whether `next` is by how much the percentage before it changed: "23.9 percent (*plus* 2.2)".
fn is_shift(scene: &Scene<'_>, percent: &Quantity, next: &Quantity) -> bool {
    let open = percent.end;
    let word = || scene.has_before(next.from, Cue::Minus).or_else(|| moved_before(scene, next.from));
    let led = matches!(scene.word(next.from), "+" | "-" | "−" | "–") && next.from == open + 1
        || word().is_some_and(|from| from == open + 1);
    let closed = matches!(scene.word(next.to), ")" | "," | ";");
    let points = is_plain(next) && may_be_points(next);
    percent.unit == Some("percent") && points && scene.is(open, "(") && led && closed
}

/// Where the word of change that ends before token `at` begins.
fn moved_before(scene: &Scene<'_>, at: usize) -> Option<usize> {
    scene.longest_before(at, |cue| matches!(cue, Cue::Move(Some(_))).then_some(())).map(|((), from)| from)
}

/// Whether only a comma or "and" stands between two quantities.
fn is_list(scene: &Scene<'_>, a: &Quantity, b: &Quantity) -> bool {
    let next = a.end + usize::from(scene.is(a.end, ","));
    let and = scene.has(next, Cue::And).or_else(|| scene.has(next, Cue::Or)).unwrap_or(next);
    // "at 16,644, 16 percent above": over a comma alone only numbers of one order make a list.
    let comma = and == next;
    let orders = || match (a.number, b.number) {
        (Some(a), Some(b)) => alike(a.mantissa, b.mantissa),
        _ => true,
    };
    and > a.end && and == b.from && (!comma || orders())
}

/// "to 11.2 from 12 percent": the new value before the old one.
fn is_turned_move(scene: &Scene<'_>, new: &Quantity, old: &Quantity) -> bool {
    let (Some(a), Some(b)) = (new.number, old.number) else { return false };
    let turned =
        scene.has(new.end, Cue::From) == Some(old.from) && scene.has_before(new.from, Cue::To).is_some();
    turned && alike(a.mantissa, b.mantissa)
}

/// "from 12 to *a record* 15 euros": a few words stand before the new value.
fn is_loose_move(scene: &Scene<'_>, old: &Quantity, new: &Quantity) -> bool {
    let (Some(a), Some(b)) = (old.number, new.number) else { return false };
    let led = scene.has_before(old.from, Cue::From).is_some() && scene.has(old.end, Cue::To).is_some();
    let near = old.end + 5 >= new.from && (old.end..new.from).all(|at| !scene.is_sign(at));
    led && near && alike(a.mantissa, b.mantissa)
}

/// A number with neither unit nor noun, from which nothing but its value is known.
pub(super) fn lacks_noun(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    // "350 million more than": a word of comparison is no noun.
    let compares = |(from, _)| {
        scene.any(from, |cue| matches!(cue, Cue::Move(_) | Cue::Comparison | Cue::Compared | Cue::Function))
    };
    quantity.counted.is_none_or(compares) && is_plain(quantity)
}

fn is_plain(quantity: &Quantity) -> bool {
    let bare = quantity.kind == Kind::Count && quantity.unit.is_none() && quantity.whole.is_none();
    bare && quantity.number.is_some() && quantity.rate.is_none() && !quantity.is_tally()
}

/// Whether a number leaves out the unit of `last`: written alike, or with a scale word as well.
fn is_elision(scene: &Scene<'_>, last: &Quantity, quantity: &Quantity) -> bool {
    let (Some(a), Some(b)) = (last.number, quantity.number) else { return false };
    // A price with decimals is none of the whole cents that were named in between.
    let decimals = |number: number::Number| number.decimals.unwrap_or(0) > 0;
    let cents = last.kind == Kind::Money && last.factor < Decimal::ONE && decimals(b) && !decimals(a);
    let lender = last.unit.is_some() && !matches!(last.kind, Kind::Duration | Kind::Age) && !cents;
    // Behind one elision a noun says what the sum is for: "4 billion was mortgages and 1 billion
    // other loans".
    let taker = lacks_noun(scene, quantity) || is_plain(quantity) && b.power >= 6 && last.rule == ELISION;
    if !lender || !taker || quantity.from - last.to > 25 || last.kind == Kind::Percent && b.power > 0 {
        return false;
    }
    let alike = alike(a.mantissa, b.mantissa);
    let whole = b.decimals.unwrap_or(0) == 0 && b.power == 0;
    let ends = |at| scene.has_before(at, Cue::From).is_some() || scene.has_before(at, Cue::To).is_some();
    if ends(last.from) && ends(quantity.from) && alike {
        return true;
    }
    // "from 830 to 880 euros; they want 950."
    let ends = quantity.to == scene.len() || matches!(scene.word(quantity.to), "." | "," | ";" | "!" | "?");
    let close = a.mantissa < b.mantissa * Decimal::TWO && b.mantissa < a.mantissa * Decimal::TWO;
    let sum = last.kind == Kind::Money && ends && close;
    let floor = if sum { Decimal::ONE_HUNDRED } else { Decimal::ONE_THOUSAND };
    let aside = (last.to..quantity.from).any(|at| matches!(scene.word(at), "(" | ")"));
    match last.kind {
        Kind::Percent => alike && !whole && !is_named(scene, last.to, quantity.from),
        _ if whole => alike && !aside && (a.power >= 3 || a.mantissa >= floor),
        _ => b.power >= 3 && a.power >= 3 || alike && (b.power == 0 || a.power > 0),
    }
}

/// Whether in brackets that open behind token `from` a name stands before the number at token `to`: "12.3
/// percent (*index* 112.3)", but "(plus 2.2)".
fn is_named(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let open = (from..to).rev().find(|at| scene.is(*at, "("));
    open.is_some_and(|open| (open..to).any(|at| scene.is_unlisted_word(at)))
}

/// Whether the word "age" stands close before the number.
fn is_age(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    if !scene.may_hold(Cue::AgeBefore) {
        return false;
    }
    let start = quantity.from.saturating_sub(10);
    let plausible = quantity.value.is_some_and(|value| value > Decimal::ONE && value < Decimal::from(110));
    plausible && scene.within(start, quantity.from).any(|hit| hit.cue == Cue::AgeBefore)
}

/// Whether two numbers as written are of one order: at most a hundredfold apart.
fn alike(a: Decimal, b: Decimal) -> bool {
    let (a, b) = (a.abs(), b.abs());
    !a.is_zero() && !b.is_zero() && a / b < Decimal::ONE_HUNDRED && b / a < Decimal::ONE_HUNDRED
}

/// Takes unit, rate and, where both are written alike, scale from `other`.
fn inherit(quantity: &mut Quantity, other: &Quantity, rule: &'static str) {
    let mut new = adopt(quantity.clone(), other);
    new.counted = None;
    if let (Some(number), Some(from)) = (&mut new.number, other.number)
        && number.power == 0
        && from.power > 0
        && alike(number.mantissa, from.mantissa)
        && number.mantissa.abs() < Decimal::from(10_000)
    {
        number.power = from.power;
    }
    if new.range {
        let scale = scale(&new) / scale(quantity);
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

fn scale(quantity: &Quantity) -> Decimal {
    quantity.number.and_then(|number| number::power_of_ten(number.power)).unwrap_or(Decimal::ONE)
}

//! Two numbers that make one quantity: ranges and ratios; and the two ends of a move.

use rust_decimal::Decimal;

use super::{Quantity, atom, compound, noun_phrase};
use crate::case;
use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
use crate::{Change, Kind};

/// A quantity, or both ends of a move or sides of a vote.
pub(super) type OneOrTwo = (Quantity, Option<Quantity>);

/// `first` with what belongs to it: a range, a ratio, both ends of a move, or itself alone.
pub(super) fn read(scene: &Scene<'_>, first: Quantity) -> Option<OneOrTwo> {
    if let Some(ratio) = ratio(scene, &first)
        .or_else(|| ratio_around_noun(scene, &first))
        .or_else(|| ratio_by_case(scene, &first))
    {
        return Some((ratio, None));
    }
    let both = tally(scene, &first).or_else(|| pair(scene, &first));
    both.or_else(|| Some((single(scene, first)?, None)))
}

/// `first` as it is written: with the other end of its range or move, or alone.
pub(super) fn written(scene: &Scene<'_>, first: Quantity) -> Quantity {
    if let Some(ratio) = ratio(scene, &first) {
        return ratio;
    }
    match pair(scene, &first) {
        Some((range, None)) => range,
        Some((a, Some(b))) if a.value < b.value => range(scene, &a, &b),
        _ => first,
    }
}

/// A number on its own; "one" and articles without a unit are pronouns.
fn single(scene: &Scene<'_>, mut quantity: Quantity) -> Option<Quantity> {
    let number = quantity.number?;
    if quantity.kind == Kind::Count {
        // "8 million 250ml bottles": what is counted has a measure of its own.
        let sized = atom(scene, quantity.to).filter(|size| size.kind == Kind::Measure && size.rate.is_none());
        let at = sized.map_or(quantity.to, |size| size.to);
        quantity.counted = noun_phrase(scene, at).filter(|(from, _)| scene.class(*from).is_some());
    }
    if quantity.kind == Kind::Count && number.power >= 6 && scene.cues.locale.scales_take_of {
        quantity.counted = scene.has(quantity.to, Cue::Of).and_then(|noun| noun_phrase(scene, noun));
    }
    if scene.has_before(quantity.from, Cue::Every).is_some() && quantity.kind != Kind::Money {
        return None;
    }
    let one = number.decimals.is_none() && number.mantissa == Decimal::ONE && number.power == 0;
    let article = scene.has(number.from, Cue::OneArticle).is_some_and(|to| to == number.to);
    // "the first nine months" are a period.
    if quantity.kind == Kind::Duration && scene.any_before(quantity.from, |cue| cue == Cue::Ordinal(1)) {
        return None;
    }
    let pronoun = one
        && (quantity.kind == Kind::Count
            || article && quantity.kind == Kind::Duration && !is_long(quantity.unit));
    (!pronoun).then_some(quantity)
}

/// Decades are counted even with an article.
fn is_long(unit: Option<&str>) -> bool {
    matches!(unit, Some("10.a" | "100.a"))
}

/// The rule that reads a part and the number of its whole.
pub(super) const SHARE: &str = "a part and its whole";

/// "24 of the 32", "one in three".
fn ratio(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let part = first.number.filter(|_| first.is_bare() && first.rate.is_none())?;
    let link = scene.has(part.to, Cue::OutOf);
    let in_ =
        scene.has(part.to, Cue::OneIn).filter(|_| part.value().is_some_and(|value| value < Decimal::TEN));
    let (at, every) = link.map(|at| (possessed(scene, at), false)).or(in_.map(|at| (at, true)))?;
    let Some(Reading::Number(whole)) = number::read(scene, at) else { return None };
    let bare = unit::before(scene, at).is_none()
        && unit::of(scene, &whole).is_none()
        && reject::is_year(scene, at).is_none();
    let (a, b) = (part.value()?, whole.value()?);
    if !bare
        || a > b
        || b.fract() != Decimal::ZERO
        || every && (a == b || b > Decimal::ONE_THOUSAND)
        || b <= Decimal::ONE
    {
        return None;
    }
    let mut ratio = Quantity::new(Kind::Ratio, first.from, whole.to, SHARE).exactly(a);
    ratio.whole = Some(b);
    ratio.counted = noun_phrase(scene, whole.to);
    Some(ratio)
}

/// The token of the number behind a possessor at token `at`: "28 of the *building's* 40 flats".
fn possessed(scene: &Scene<'_>, at: usize) -> usize {
    let mark = |at: &usize| matches!(scene.word(*at), "'" | "’") && scene.glued(*at);
    let behind = (at + 1..at + 4).find(mark).map(|mark| mark + 1);
    let behind = behind.map(|to| to + usize::from(scene.is(to, "s") && scene.glued(to)));
    behind.filter(|to| scene.class(*to) == Some(Class::Digits)).unwrap_or(at)
}

/// "nine patients in ten", "four litres out of ten": the noun stands between the
/// part and a small round whole.
fn ratio_around_noun(scene: &Scene<'_>, first: &Quantity) -> Option<Quantity> {
    let part = first.number.filter(|_| first.rate.is_none() && first.kind != Kind::Money)?;
    let noun = if first.is_bare() { noun_phrase(scene, part.to)? } else { (part.to, first.to) };
    let last = noun.1.min(noun.0 + 3);
    let link = |at| scene.has(at, Cue::OneIn).or_else(|| scene.has(at, Cue::OutOf));
    let (end, at) = (noun.0 + 1..=last).find_map(|end| Some((end, link(end)?)))?;
    let Some(Reading::Number(whole)) = number::read(scene, at) else { return None };
    let (a, b) = (part.value()?, whole.value()?);
    let round = (2..=10).chain([12, 15, 20, 50, 100, 1000]).any(|round| b == Decimal::from(round));
    // "three houses in ten towns": behind a preposition of place a noun makes the whole a count.
    let place = scene.any(end, |cue| matches!(cue, Cue::Per | Cue::PeriodBefore))
        || scene.has(end, Cue::OneIn).is_none();
    let bare = unit::of(scene, &whole).is_none() && (!place || noun_phrase(scene, whole.to).is_none());
    if !round || !bare || a >= b || a < Decimal::ONE || reject::at(scene, at).is_some() {
        return None;
    }
    let ratio = Quantity::new(Kind::Ratio, first.from, whole.to, "a part and its whole around the noun");
    Some(Quantity { whole: Some(b), counted: Some((noun.0, end)), ..ratio.exactly(a) })
}

/// "dört kişiden biri", "30 evin 24'ü": the whole with its noun in the case of "from" or "of", then the part.
fn ratio_by_case(scene: &Scene<'_>, whole: &Quantity) -> Option<Quantity> {
    let at = whole.to;
    let (word, locale) = (scene.word(at), scene.cues.locale);
    let ends = |ending: &str| word.len() >= ending.len() + 2 && word.ends_with(ending);
    let noun = whole.is_bare() && scene.class(at) == Some(Class::Word);
    let from = noun && locale.from_endings.iter().any(|ending| ends(ending));
    let of = noun && locale.genitives.iter().any(|(ending, _)| ends(ending));
    let spelled = || {
        let spelled = scene.spelled(at + 1).filter(|_| from)?;
        Some((spelled.value, scene.after(at + 1, spelled.bytes)?))
    };
    let (a, to) = spelled().or_else(|| owned(scene, at + 1).filter(|_| from || of))?;
    let b = whole.value?;
    if a >= b || a < Decimal::ONE || unit::behind(scene, to).is_some() {
        return None;
    }
    let start = scene.has_before(whole.from, Cue::Every).unwrap_or(whole.from);
    let ratio = Quantity::new(Kind::Ratio, start, to, "the whole in the case of from, and its part");
    Some(Quantity { whole: Some(b), counted: Some((at, at + 1)), ..ratio.exactly(a) })
}

/// A number in digits at token `at` with the ending of what belongs to the words before it, and where its
/// digits end: "24'ü".
fn owned(scene: &Scene<'_>, at: usize) -> Option<(Decimal, usize)> {
    let Some(Reading::Number(number)) = number::read(scene, at) else { return None };
    let mark = matches!(scene.word(number.to), "'" | "’") && scene.glued(number.to);
    let owned = mark && scene.cues.locale.part_endings.contains(&scene.word(number.to + 1));
    Some((number.value().filter(|_| owned)?, number.to))
}

/// The rule that reads both sides of a vote.
pub(super) const TALLY: &str = "the votes of one side";

/// "voted 17 to 9", "mit 17 zu 9 Stimmen": both sides of a vote. Where the first is the smaller one, it may
/// be a range unless a word of voting stands before it.
fn tally(scene: &Scene<'_>, first: &Quantity) -> Option<OneOrTwo> {
    let locale = scene.cues.locale;
    let number =
        first.number.filter(|_| first.is_bare() && first.rate.is_none() && !locale.votes.is_empty())?;
    let to = scene.has(number.to, Cue::To).or_else(|| scene.has(number.to, Cue::RangeTo));
    let to = to.or_else(|| scene.has(number.to, Cue::Function).filter(|to| *to == number.to + 1));
    let other = scene.any(number.to, |cue| matches!(cue, Cue::And | Cue::Or));
    let led = scene.any_before(number.from, |cue| matches!(cue, Cue::From | Cue::Between));
    let mut second = atom(scene, to.filter(|_| !other && !led)?)?;
    let votes = |at: usize| {
        let word = scene.word(at).to_lowercase();
        locale.votes.iter().any(|stem| word.starts_with(stem))
    };
    let before = number.from.checked_sub(1).is_some_and(votes);
    let near = before || (number.from.saturating_sub(3)..number.from).chain([second.to]).any(votes);
    let larger = first.value? > second.value?;
    if !second.is_bare() || !near || !before && !larger {
        return None;
    }
    let mut first = Quantity { rule: TALLY, ..first.clone() };
    second.rule = TALLY;
    second.counted = noun_phrase(scene, second.to);
    first.counted = second.counted;
    Some((first, Some(second)))
}

/// What stands between two numbers that belong together.
#[derive(Clone, Copy, PartialEq)]
enum Link {
    /// "between .. and", a dash.
    Range,
    /// "to" of ranges alone: "von 5 bis 10".
    Until,
    /// "to" of moves and perhaps of ranges: "from 5 to 10", "von 5 auf 10".
    To,
    /// "or": alternatives close to one another.
    Or,
}

fn pair(scene: &Scene<'_>, first: &Quantity) -> Option<OneOrTwo> {
    let (link, at) = link(scene, first)?;
    let at = if link == Link::To { qualified(scene, at) } else { at };
    let at = signed(scene, at);
    // The sign of "-3 to -1" is read from its number.
    let at = at + usize::from(scene.is(at, "-") && scene.glued(at + 1) && !scene.glued(at));
    let second_at = at + currency_width(scene, at);
    let second =
        atom(scene, second_at).filter(|second| second.kind != Kind::Age || first.kind == Kind::Age)?;
    if reject::at(scene, second_at).is_some_and(|r| {
        r.to > second_at
            && reject::is_year(scene, second_at).is_none()
            && second.unit.is_none()
            && second.number.is_none_or(|number| number.power == 0)
            && r.why != "score"
    }) {
        return None;
    }
    let (mut a, b) = (first.clone(), second);
    // "47% in seven days to 143"
    let lapse = a.kind == Kind::Duration && b.unit.is_none() && matches!(link, Link::To | Link::Until);
    if !agree(&a, &b) || b.from < a.to || lapse && !led(scene, a.from, Cue::From) {
        return None;
    }
    let mut b = adopt(b, &a);
    a = adopt(a, &b);
    share_scale(scene, &mut a, &b, first);
    let (low, high) = (a.value?, b.value?);
    let from = led(scene, a.from, Cue::From);
    // A word for both: what grows with no word of change near is a range, "multe dal 3 al 5%"; not where
    // ranges have a "from" of their own, as Polish "od".
    let locale = scene.cues.locale;
    let own = locale.between.iter().any(|between| locale.from.contains(between));
    let both = !own && low < high && scene.has(suspended(scene, first), Cue::RangeTo).is_some();
    let moved = is_move(scene, &a, from, both);
    if from && link == Link::To && moved || case::is_move(scene, &a, &b) {
        a.change = Some(Change::From);
        b.change = Some(Change::To);
        (a.rule, b.rule) = ("the old value of a move", "the new value of a move");
        return Some((a, Some(b)));
    }
    // "by 3 to 5" is a range, "by 3 to 95" the amount and the new value.
    let by = link == Link::To
        && scene.has_before(a.from, Cue::By).is_some()
        && high > low * Decimal::from(3)
        && !is_ranged(scene, &a);
    let close = !by && (link != Link::Or || high <= low * Decimal::TWO || high - low <= Decimal::ONE);
    if low >= high || !close || link == Link::To && is_amount(scene, &a) && !from {
        return None;
    }
    Some((range(scene, &a, &b), None))
}

/// The token behind `first` and the hyphen that leaves its unit to the next number: "two- to three-year".
fn suspended(scene: &Scene<'_>, first: &Quantity) -> usize {
    let at = first.to;
    at + usize::from(scene.is(at, "-") && scene.glued(at) && !scene.glued(at + 1))
}

/// The words between `first` and the next number, and that number's token.
fn link(scene: &Scene<'_>, first: &Quantity) -> Option<(Link, usize)> {
    let at = first.to;
    let suspended = suspended(scene, first);
    let to = scene.has(suspended, Cue::To);
    let between = led(scene, first.from, Cue::Between) || between_behind(scene, suspended);
    // A word for "and" makes a range only behind "between": "3,2, 4 e 7,75 milhões".
    let and = scene.has(suspended, Cue::And);
    if let Some(end) = scene.has(suspended, Cue::RangeTo).filter(|_| between || and.is_none()) {
        return Some((if to.is_some() { Link::To } else { Link::Until }, end));
    }
    if let Some(end) = to.filter(|_| led(scene, first.from, Cue::From)) {
        return Some((Link::To, end));
    }
    let dash = matches!(scene.word(at), "-" | "–" | "—" | "~" | "‑" | "〜" | "～");
    if dash && scene.glued(at) == scene.glued(at + 1) && (scene.glued(at) || is_wide_dash(scene, at)) {
        return (!is_chain(scene, first.from, at)).then_some((Link::Range, at + 1));
    }
    if let Some(to) = and.filter(|_| between) {
        return Some((Link::Range, to));
    }
    scene.has(suspended, Cue::Or).map(|to| (Link::Or, to))
}

/// "1 ile 20 milyar *arasında*": whether the word for between stands behind the number that "and" at token
/// `at` leads in, as it does where verbs come last.
fn between_behind(scene: &Scene<'_>, at: usize) -> bool {
    let and = scene.has(at, Cue::And).filter(|_| scene.cues.locale.verb_last);
    let Some(Some(Reading::Number(number))) = and.map(|at| number::read(scene, at)) else { return false };
    (number.to..number.to + 3).any(|at| scene.has(at, Cue::Between).is_some())
}

/// Whether the dash at token `at`, with spaces around it, may join a range: long, or between long numbers
/// ("1200 - 1500"), which no score is.
fn is_wide_dash(scene: &Scene<'_>, at: usize) -> bool {
    let long = |at: usize| scene.class(at) == Some(Class::Digits) && scene.word(at).len() >= 3;
    scene.is(at, "–") || scene.is(at, "-") && at > 0 && long(at - 1) && long(at + 1)
}

/// Whether the dash at token `at` is one of several between digits, as in telephone numbers.
fn is_chain(scene: &Scene<'_>, from: usize, at: usize) -> bool {
    let joins = |at: usize| {
        scene.is(at, "-")
            && scene.glued(at)
            && scene.glued(at + 1)
            && scene.class(at + 1) == Some(Class::Digits)
    };
    let before = from.checked_sub(2).is_some_and(|back| {
        scene.class(back) == Some(Class::Digits) && scene.is(back + 1, "-") && scene.glued(from)
    });
    joins(at) && (before || joins(at + 2))
}

/// The token behind a qualifier at token `at`: "from 14 to nearly 22".
fn qualified(scene: &Scene<'_>, at: usize) -> usize {
    scene.longest(at, |cue| matches!(cue, Cue::Approx(_)).then_some(())).map_or(at, |((), to)| to)
}

/// The token of the number behind an article or "minus" at token `at`: "between the 10 and *the* 12", "from 4
/// to *minus* 2".
fn signed(scene: &Scene<'_>, at: usize) -> usize {
    let small = scene.has(at, Cue::Determiner).or_else(|| scene.has(at, Cue::Minus));
    let digits = |at: &usize| scene.class(*at) == Some(Class::Digits) || scene.spelled(*at).is_some();
    small.filter(digits).unwrap_or(at)
}

/// Whether `cue` stands before the number at token `at`, an article between them or not.
fn led(scene: &Scene<'_>, at: usize, cue: Cue) -> bool {
    let article = || scene.has_before(at, Cue::Determiner);
    scene.has_before(at, cue).is_some() || article().is_some_and(|at| scene.has_before(at, cue).is_some())
}

/// How many tokens the currency before the number at or behind `at` takes.
fn currency_width(scene: &Scene<'_>, at: usize) -> usize {
    (0..=3)
        .find(|width| unit::before(scene, at + width).is_some_and(|unit| unit.edge == at) && *width > 0)
        .unwrap_or(0)
}

/// Whether the units let the two be ends of one thing: a percentage is none of a number with a scale, "de 2 %
/// à 2,7 milliards".
fn agree(a: &Quantity, b: &Quantity) -> bool {
    let scaled = |quantity: &Quantity| quantity.number.is_some_and(|number| number.power > 0);
    match (a.unit, b.unit) {
        (Some(a), Some(b)) => a == b,
        _ if a.kind == Kind::Percent && scaled(b) || b.kind == Kind::Percent && scaled(a) => false,
        _ => a.kind != Kind::Age || b.kind == Kind::Age,
    }
}

/// `quantity` with the unit of `other` where it has none of its own.
pub(super) fn adopt(mut quantity: Quantity, other: &Quantity) -> Quantity {
    if quantity.unit.is_none() && other.unit.is_some() {
        quantity.kind = other.kind;
        // "from 67 to 67 years and three months": the other end is whole years.
        quantity.unit = if other.rule == compound::YEARS { Some("a") } else { other.unit };
        quantity.factor = other.factor;
        quantity.rate = quantity.rate.or(other.rate);
    }
    quantity
}

/// Gives `a` the scale of `b`: "1 and 20 billion", not "$200 to $4 million".
fn share_scale(scene: &Scene<'_>, a: &mut Quantity, b: &Quantity, first: &Quantity) {
    let (Some(mut x), Some(y)) = (a.number, b.number) else { return };
    let suspended = scene.is(first.to, "-") && !scene.glued(first.to + 1);
    let y = if suspended && y.power == 0 { unscaled(y) } else { y };
    let alike = first.unit.is_none() && x.mantissa < y.mantissa * Decimal::TEN;
    if x.power == 0 && y.power > 0 && (x.mantissa < y.mantissa || alike) {
        x.power = y.power;
        a.number = Some(x);
    }
    // The mantissas above are positive: an elided scale never stands with a sign.
    let _ = a.measure(false);
}

/// A spelled number as mantissa and scale: zwölftausend is 12 and 10^3.
fn unscaled(number: Number) -> Number {
    let mut number = number;
    while (number.mantissa % Decimal::ONE_THOUSAND).is_zero()
        && !number.mantissa.is_zero()
        && number.power < 24
    {
        number.mantissa /= Decimal::ONE_THOUSAND;
        number.power += 3;
    }
    number
}

/// Whether "from a to b" is a move: no word of ranges before it, and where "from" is "of" as well
/// ("un prix *de* 4 à 5 euros") or "to" may join a range, a word of change.
fn is_move(scene: &Scene<'_>, a: &Quantity, from: bool, to_of_range: bool) -> bool {
    let of = scene.cues.locale.scales_take_of && scene.any_before(a.from, |cue| cue == Cue::Of);
    from && !is_ranged(scene, a) && (!(of || to_of_range) || changes(scene, a.from))
}

/// Whether a word of ranges stands just before `a`: "ranged", "varie".
fn is_ranged(scene: &Scene<'_>, a: &Quantity) -> bool {
    scene.within(a.from.saturating_sub(6), a.from).any(|hit| hit.cue == Cue::RangeWord)
}

/// How far before a number a word of change makes a move of it, in tokens.
const REACH: usize = 30;

fn changes(scene: &Scene<'_>, at: usize) -> bool {
    let changes = |cue| matches!(cue, Cue::Move(_) | Cue::Multiple(_, Some(_)));
    scene.within(at.saturating_sub(REACH), at).any(|hit| changes(hit.cue))
}

/// Whether `a` is the amount of a change ("rose 3 % to 5 %"): a word of change stands just before.
fn is_amount(scene: &Scene<'_>, a: &Quantity) -> bool {
    scene.any_before(a.from, |cue| matches!(cue, Cue::Move(Some(_))))
}

fn range(scene: &Scene<'_>, a: &Quantity, b: &Quantity) -> Quantity {
    let mut range = Quantity::new(b.kind, a.from, b.to, "a range");
    range.end = b.end;
    range.range = true;
    range.low = a.value;
    range.high = b.value;
    range.unit = b.unit;
    range.factor = b.factor;
    range.rate = b.rate;
    range.number = b.number;
    range.counted = if b.kind == Kind::Count { noun_phrase(scene, b.to) } else { None };
    range
}

//! A value before, a value after, and the stated change between them.

use rust_decimal::Decimal;
use tallywire_claims::{Change, Kind};

use super::Page;
use crate::draft::Draft;
use crate::interval::Interval;
use crate::likeness;
use crate::statement::Statement;
use crate::wording::{given, span as shown_span};
use crate::{FindingKind, Severity};

/// "Doubled" is said of what grew 1.95 to 2.05 times.
const FACTOR_SLACK: Decimal = Decimal::from_parts(25, 0, 0, false, 3);
/// "By a fifth" is said of what changed by about that.
const FRACTION_SLACK: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// Two values of one thing at two times.
#[derive(Clone, Copy)]
struct Pair {
    old: usize,
    new: usize,
    /// The text itself calls them the ends of one move, or dates them apart.
    told: bool,
}

/// How a change is stated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    Percent,
    Factor,
    Fraction,
    Difference,
}

/// The stated changes that follow from two stated values, and those that do not.
pub(super) fn find(page: &Page) -> Vec<Draft> {
    let pairs = pairs(page);
    let stated: Vec<(usize, Measure)> =
        page.own.iter().filter_map(|&at| Some((at, measure(page.at(at))?))).collect();
    let mut drafts: Vec<Draft> =
        stated.iter().filter_map(|&(at, how)| holds(page, &pairs, at, how)).collect();
    let explained: Vec<usize> = drafts.iter().flat_map(|draft| draft.statements.clone()).collect();
    for &(at, how) in &stated {
        if !explained.contains(&at) {
            let open: Vec<Pair> = pairs.iter().copied().filter(|p| !explained.contains(&p.new)).collect();
            drafts.extend(fails(page, &open, &stated, at, how));
        }
    }
    drafts
}

/// Pairs of levels that one sentence holds: the ends of a move, or two dates of one thing.
fn pairs(page: &Page) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for levels in page.levels().values() {
        for (nth, &a) in levels.iter().enumerate() {
            for &b in levels[nth + 1..].iter().take_while(|&&b| page.at(b).sentence == page.at(a).sentence) {
                pairs.extend(ordered(page, a, b));
            }
        }
    }
    pairs
}

fn ordered(page: &Page, a: usize, b: usize) -> Option<Pair> {
    use Change::{From, To};
    let (first, second) = (page.at(a), page.at(b));
    if first.standing != second.standing || first.quantity == second.quantity {
        return None;
    }
    match (first.claim.change, second.claim.change) {
        (Some(From), Some(To)) => return Some(Pair { old: a, new: b, told: true }),
        (Some(To), Some(From)) => return Some(Pair { old: b, new: a, told: true }),
        (Some(From), Some(From)) | (Some(To), Some(To)) => return None,
        _ => {}
    }
    let span = |s: &Statement| s.period.and_then(|p| Some((p.from?, p.to?)));
    match (span(first), span(second)) {
        (Some((from, _)), Some((_, to))) if to < from => Some(Pair { old: b, new: a, told: true }),
        (Some((_, to)), Some((from, _))) if to < from => Some(Pair { old: a, new: b, told: true }),
        (None, Some(_)) if first.period.is_none() && second.is_past => {
            Some(Pair { old: b, new: a, told: true })
        }
        (Some(_), None) if second.period.is_none() && first.is_past => {
            Some(Pair { old: a, new: b, told: true })
        }
        _ if second.claim.change == Some(From) || first.claim.change == Some(To) => {
            Some(Pair { old: b, new: a, told: false })
        }
        _ => Some(Pair { old: a, new: b, told: false }),
    }
}

/// How `statement` states a change, if it does.
fn measure(statement: &Statement) -> Option<Measure> {
    let amount = statement.is_amount_of_change();
    statement.value()?;
    match statement.dimension.kind {
        Kind::Multiple => Some(Measure::Factor),
        Kind::Percent if amount && statement.dimension.unit.as_deref() == Some("percentage_point") => {
            Some(Measure::Difference)
        }
        // A percentage beside the two ends of a move may be the change without saying so.
        Kind::Percent if amount || statement.claim.change.is_none() => Some(Measure::Percent),
        Kind::Ratio if amount => Some(Measure::Fraction),
        Kind::Money | Kind::Count | Kind::Measure | Kind::Duration if amount => Some(Measure::Difference),
        _ => None,
    }
}

/// Whether a change so stated can be one of values in the pair's unit.
fn fits(page: &Page, pair: Pair, at: usize, how: Measure) -> bool {
    let (change, level) = (&page.at(at).dimension, &page.at(pair.old).dimension);
    match how {
        Measure::Difference if change.kind == Kind::Percent => {
            level.kind == Kind::Percent && level.unit.as_deref() == Some("percent")
        }
        Measure::Difference => change == level,
        _ => matches!(level.kind, Kind::Money | Kind::Count | Kind::Measure | Kind::Percent | Kind::Duration),
    }
}

/// The change from the old to the new value, in the measure that it is stated in.
fn compute(page: &Page, pair: Pair, how: Measure, stated: Decimal) -> Option<Interval> {
    between((page.at(pair.old).meant, page.at(pair.new).meant), shrinks(page, pair), how, stated)
}

/// The same of the values as they are written: two levels that no word calls the ends of a move may be 0.62 apart
/// by chance where 0.64 is stated.
fn as_written(page: &Page, pair: Pair, how: Measure, stated: Decimal) -> Option<Interval> {
    let point = |at: usize| page.at(at).value().map(Interval::point);
    between((point(pair.old)?, point(pair.new)?), shrinks(page, pair), how, stated)
}

fn between(
    (old, new): (Interval, Interval),
    shrinks: bool,
    how: Measure,
    stated: Decimal,
) -> Option<Interval> {
    match how {
        Measure::Difference => Some(new.sub(old)?.abs()),
        Measure::Factor if shrinks && stated >= Decimal::ONE => old.div(new),
        Measure::Factor => new.div(old),
        Measure::Fraction | Measure::Percent => {
            let share = new.div(old)?.sub(Interval::point(Decimal::ONE))?.abs();
            if how == Measure::Percent { share.scaled(Decimal::ONE_HUNDRED) } else { Some(share) }
        }
    }
}

fn shrinks(page: &Page, pair: Pair) -> bool {
    page.at(pair.new).value() < page.at(pair.old).value()
}

/// What the article means by the change; words such as "doubled" mean some slack.
fn meant(statement: &Statement, how: Measure) -> Interval {
    let slack = match how {
        Measure::Factor => FACTOR_SLACK,
        Measure::Fraction => FRACTION_SLACK,
        Measure::Percent | Measure::Difference => return statement.meant.abs(),
    };
    let value = statement.meant.high.or(statement.meant.low).unwrap_or_default();
    statement.meant.widened(value, slack)
}

/// Whether the direction that the article gives is that of the pair.
fn same_direction(page: &Page, pair: Pair, at: usize) -> bool {
    match page.at(at).claim.change {
        Some(Change::Increase) => !shrinks(page, pair),
        Some(Change::Decrease) => shrinks(page, pair),
        _ => true,
    }
}

/// `pair`, turned round where the text does not tell its order and the change does.
fn turned(page: &Page, pair: Pair, at: usize) -> Option<Pair> {
    if same_direction(page, pair, at) {
        return Some(pair);
    }
    (!pair.told).then_some(Pair { old: pair.new, new: pair.old, told: false })
}

fn reaches(page: &Page, pair: Pair, at: usize) -> bool {
    let (change, level) = (page.at(at), page.at(pair.new));
    change.sentence.abs_diff(level.sentence) <= 1
        && change.block == level.block
        && pair.old != at
        && pair.new != at
        && !change.topic.likeness(&level.topic).differs
}

fn holds(page: &Page, pairs: &[Pair], at: usize, how: Measure) -> Option<Draft> {
    let statement = page.at(at);
    let stated = meant(statement, how);
    let pair = pairs
        .iter()
        .filter(|&&pair| reaches(page, pair, at) && fits(page, pair, at, how))
        .filter_map(|&pair| turned(page, pair, at))
        .filter(|&pair| {
            let value = statement.value().unwrap_or_default();
            let to_the_digit = || as_written(page, pair, how, value).is_some_and(|exact| exact.meets(stated));
            let is_a_change = statement.claim.change.is_some() && stated.ends().is_some();
            compute(page, pair, how, value).is_some_and(|computed| computed.meets(stated) && moves(computed))
                && (pair.told || (is_a_change && is_of_one_thing(page, pair) && to_the_digit()))
        })
        .min_by_key(|pair| (!pair.told, page.at(pair.new).sentence.abs_diff(statement.sentence)))?;
    draft(page, pair, at, how, FindingKind::ChangeHolds)
}

/// Whether a computed change is one: 7 and 8 percent, as they are rounded, may be 0 to 2 points apart, and what
/// would fit no change at all as well shows nothing.
fn moves(computed: Interval) -> bool {
    computed.low.is_some_and(|low| low > Decimal::ZERO)
}

/// Whether the words about both levels name the same thing, and not the shares of two parties.
fn is_of_one_thing(page: &Page, pair: Pair) -> bool {
    let words = page.at(pair.old).topic.likeness(&page.at(pair.new).topic);
    words.points >= likeness::WORDS && !words.differs
}

/// A change that does not follow from the only pair that its own sentence, or the one before,
/// gives for it.
fn fails(page: &Page, pairs: &[Pair], stated: &[(usize, Measure)], at: usize, how: Measure) -> Option<Draft> {
    let statement = page.at(at);
    statement.claim.change?;
    let rivals = stated
        .iter()
        .filter(|&&(other, measure)| measure == how && page.at(other).sentence == statement.sentence)
        .count();
    let sentence = |pair: &Pair| page.at(pair.new).sentence;
    let mut own = pairs.iter().copied().filter(|pair| sentence(pair) == statement.sentence);
    let pair = own.next().filter(|pair| pair.told && rivals == 1 && own.next().is_none())?;
    let pair = turned(page, pair, at).filter(|&pair| {
        let exact = page.exact(&[pair.old, pair.new, at]);
        exact && reaches(page, pair, at) && fits(page, pair, at, how)
    })?;
    let computed = compute(page, pair, how, statement.value()?)?;
    if computed.meets(meant(statement, how)) || is_other_reading(page, pair, at, how) {
        return None;
    }
    draft(page, pair, at, how, FindingKind::ChangeFails)
}

/// Writers say "percent" for percentage points; a difference that fits is no failure.
fn is_other_reading(page: &Page, pair: Pair, at: usize, how: Measure) -> bool {
    how == Measure::Percent
        && page.at(pair.old).dimension.kind == Kind::Percent
        && compute(page, pair, Measure::Difference, Decimal::ZERO)
            .is_some_and(|difference| difference.meets(meant(page.at(at), how)))
}

fn draft(page: &Page, pair: Pair, at: usize, how: Measure, kind: FindingKind) -> Option<Draft> {
    let statement = page.at(at);
    let computed = compute(page, pair, how, statement.value()?)?;
    let (old, new, change) = (given(page.at(pair.old)), given(page.at(pair.new)), given(statement));
    let shown = match how {
        Measure::Difference if statement.dimension.kind == Kind::Percent => {
            format!("{computed} percentage points")
        }
        Measure::Difference => shown_span(computed, statement),
        Measure::Factor => format!("{computed} times"),
        Measure::Percent => format!("{computed}%"),
        Measure::Fraction => format!("a share of {computed}"),
    };
    let verdict = match kind {
        FindingKind::ChangeHolds => "follows from",
        _ => "does not follow from",
    };
    Some(Draft {
        kind,
        severity: if kind == FindingKind::ChangeHolds { Severity::Info } else { Severity::High },
        statements: vec![pair.old, pair.new, at],
        expected: Some(statement.claim.quote.clone()),
        explanation: format!(
            "The stated change of {change} {verdict} the step from {old} to {new}: that is {shown}."
        ),
        steps: vec![formula(page, pair, how, &shown), format!("stated {change}")],
        computed: Some(shown),
    })
}

fn formula(page: &Page, pair: Pair, how: Measure, result: &str) -> String {
    let (old, new) = (given(page.at(pair.old)), given(page.at(pair.new)));
    match how {
        Measure::Difference => format!("{new} - {old} = {result}"),
        Measure::Factor => format!("{new} / {old} = {result}"),
        Measure::Percent | Measure::Fraction => format!("({new} - {old}) / {old} = {result}"),
    }
}

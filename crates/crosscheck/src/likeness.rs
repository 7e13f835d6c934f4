//! How sure it is that two numbers are about the same thing at the same time.

use rust_decimal::Decimal;
use tallywire_claims::{Change, Kind, Period};

use crate::named::Named;
use crate::statement::{Standing, Statement};
use crate::topic::Likeness;

/// Points from which two equal numbers, or two that differ only as written, are of one thing.
const SAME_NUMBER: usize = 3;
/// Precise numbers closer than by this factor nearly agree.
const NEARLY_EQUAL: Decimal = Decimal::from_parts(103, 0, 0, false, 2);
/// Points from words and place, without the number, from which different numbers conflict.
pub(crate) const OTHER_NUMBER: usize = 3;
/// Of those, the least that words must give.
pub(crate) const WORDS: usize = 2;

/// What words that name different things take away. A telling number among numbers that match
/// outweighs them: the words about a number are not always those next to it.
const OTHER_WORDS: usize = 2;

/// Evidence that two statements are about one thing, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Evidence {
    /// What words, period and neighbours give.
    pub(crate) points: usize,
    /// Of those, what words give.
    pub(crate) words: usize,
    /// Of those, what neighbours give.
    pub(crate) neighbours: usize,
    /// Nothing speaks against it: the words allow it, the period is shown to be the same or
    /// neither gives one, and both are the old value of a move or neither is.
    pub(crate) undisputed: bool,
}

/// How the times of two statements relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Times {
    Same,
    /// Neither names one.
    Unstated,
    /// Only one of them names one.
    OneSided,
    /// They cannot be compared, or are the days on which the news came.
    Unclear,
    Different,
}

/// Weighs all that speaks for `a` and `b` being about one thing, `neighbours` being how many of
/// the numbers around them are matched. `None` where something speaks against it.
pub(crate) fn evidence(a: &Statement, b: &Statement, neighbours: usize) -> Option<Evidence> {
    let words = named_alike(a, b, neighbours);
    let times = times(a, b);
    let allowed =
        a.dimension == b.dimension && same_role(a, b) && times != Times::Different && !per_differs(a, b);
    let doubt = usize::from(times == Times::OneSided)
        + standing_doubt(a, b)?
        + OTHER_WORDS * usize::from(words.differs);
    let points = words.points + neighbours.min(2) + usize::from(times == Times::Same);
    let old = |s: &Statement| s.claim.change == Some(Change::From);
    // What a number of a stated time fell from is of another time; a forecast is lowered for one and the same.
    let dated = times == Times::Same && [a, b].iter().all(|s| s.standing == Standing::Outcome);
    allowed.then(|| Evidence {
        points: points.saturating_sub(doubt),
        words: words.points,
        neighbours,
        undisputed: !words.differs
            && !words.is_loose
            && matches!(times, Times::Same | Times::Unstated)
            && (dated || old(a) == old(b)),
    })
}

/// Weighs the words of both. A share of votes or of a firm is told by whose it is, so there a name is as good
/// as a word for the thing, as long as a number beside it is matched too: two polls give one party two shares.
fn named_alike(a: &Statement, b: &Statement, neighbours: usize) -> Likeness {
    let words = a.topic.likeness(&b.topic);
    let is_share = a.dimension.kind == Kind::Percent && a.claim.change.is_none() && b.claim.change.is_none();
    if is_share && neighbours > 0 && !words.differs && a.topic.shares_a_name(&b.topic) {
        return Likeness { points: words.points.max(WORDS), ..words };
    }
    words
}

/// How much a number tells by itself: two articles that both say 186.6 billion zlotys hardly
/// mean two things, two that both say 2 may.
fn telling(statement: &Statement) -> usize {
    let digits = statement.significant_digits();
    let named_unit = statement.dimension.unit.is_some() && statement.dimension.kind != Kind::Percent;
    let large = statement.value().is_some_and(|value| value.abs() >= Decimal::ONE_THOUSAND);
    let by_digits = match digits {
        0 | 1 => 0,
        2 => 1 + usize::from(large),
        3 => 2,
        _ => 3,
    };
    by_digits + usize::from(named_unit)
}

/// Whether what is known suffices to take two equal numbers, or two that differ only as written,
/// for statements about one thing.
pub(crate) fn is_same_thing(evidence: Evidence, a: &Statement, b: &Statement) -> bool {
    let telling = telling(a).min(telling(b));
    let named = evidence.words >= WORDS || evidence.neighbours >= 2 || telling >= 2;
    named && evidence.points + telling >= SAME_NUMBER
}

/// Whether it suffices to say that two different numbers conflict. Precise numbers that nearly
/// agree are hardly of two things.
pub(crate) fn is_conflict(evidence: Evidence, a: &Statement, b: &Statement, apart: Decimal) -> bool {
    let near = apart <= NEARLY_EQUAL && telling(a).min(telling(b)) >= 3;
    evidence.points + usize::from(near) >= OTHER_NUMBER && evidence.words >= WORDS && evidence.undisputed
}

/// A level is compared with a level, growth with growth.
fn same_role(a: &Statement, b: &Statement) -> bool {
    if a.is_growth_rate() && b.is_growth_rate() {
        let shrinks = |s: &Statement| s.claim.change == Some(Change::Decrease);
        return shrinks(a) == shrinks(b);
    }
    let (first, second) = (a.claim.change, b.claim.change);
    match (a.is_amount_of_change(), b.is_amount_of_change()) {
        (true, true) => first == second,
        (false, false) => !matches!(
            (first, second),
            (Some(Change::From), Some(Change::To)) | (Some(Change::To), Some(Change::From))
        ),
        _ => false,
    }
}

/// A plan is no outcome and a wish is neither; a forecast told as a fact is still a forecast, which costs a
/// point, and so is a plan that goes for the same sum: "will sell it for 3.8 billion", "sold it for 3.8 billion".
/// `None` where they cannot be compared.
fn standing_doubt(a: &Statement, b: &Statement) -> Option<usize> {
    match (a.standing, b.standing) {
        (x, y) if x == y => Some(0),
        (Standing::Outcome, Standing::Plan) | (Standing::Plan, Standing::Outcome)
            if a.quantity == b.quantity =>
        {
            Some(1)
        }
        (Standing::Outcome, Standing::Forecast) | (Standing::Forecast, Standing::Outcome) => Some(1),
        _ => None,
    }
}

/// Whether one is per something that the other, in the same language, is not.
fn per_differs(a: &Statement, b: &Statement) -> bool {
    let comparable = a.topic.language() == b.topic.language();
    match (&a.claim.per, &b.claim.per) {
        (Some(x), Some(y)) => comparable && crate::words::fold(x) != crate::words::fold(y),
        _ => false,
    }
}

fn times(a: &Statement, b: &Statement) -> Times {
    if a.dimension.kind == Kind::Count && a.topic.days_differ(&b.topic) {
        return Times::Different;
    }
    // "Said on Monday" dates the news, not the budget; of what is counted day by day it is the date.
    let stated = |s: &Statement<'_>| !s.is_of_the_day || s.dimension.kind == Kind::Count;
    match (a.period, b.period) {
        (Some(x), Some(y)) if stated(a) && stated(b) => {
            match periods(x, y, a.topic.language() == b.topic.language()) {
                Times::Different if a.is_of_the_day && b.is_of_the_day => Times::Unclear,
                // "On Sunday" in an article without a date, and in one with.
                Times::Unclear
                    if a.topic.weekday(x).is_some() && a.topic.weekday(x) == b.topic.weekday(y) =>
                {
                    Times::Same
                }
                Times::Unclear => by_name(a.named, b.named),
                times => times,
            }
        }
        (Some(_), None) if !a.is_of_the_day && !a.is_current => Times::OneSided,
        (None, Some(_)) if !b.is_of_the_day && !b.is_current => Times::OneSided,
        (Some(_), Some(_)) if stated(a) != stated(b) => Times::OneSided,
        _ => Times::Unstated,
    }
}

/// How times relate that cannot be compared by their dates.
fn by_name(a: Option<Named>, b: Option<Named>) -> Times {
    match (a, b) {
        (Some(x), Some(y)) if x == y => Times::Same,
        (Some(Named::Month(_)), Some(Named::Month(_))) => Times::Different,
        _ => Times::Unclear,
    }
}

fn periods(a: &Period, b: &Period, one_language: bool) -> Times {
    let ends = |p: &Period| p.from.zip(p.to);
    match (ends(a), ends(b)) {
        (Some(x), Some(y)) if x == y => Times::Same,
        (Some(x), Some(y)) if x.0 > y.1 || y.0 > x.1 => Times::Different,
        _ if crate::words::fold(&a.text) == crate::words::fold(&b.text) => Times::Same,
        (Some(_), Some(_)) => Times::Unclear,
        _ if one_language && numbers_differ(&a.text, &b.text) => Times::Different,
        _ => Times::Unclear,
    }
}

/// Whether two descriptions of a time hold different numbers, as two years or quarters do.
fn numbers_differ(a: &str, b: &str) -> bool {
    let numbers = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).map(str::to_owned).collect()
    };
    let (a, b) = (numbers(a), numbers(b));
    !a.is_empty() && !b.is_empty() && a != b
}

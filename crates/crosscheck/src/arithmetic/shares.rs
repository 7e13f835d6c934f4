//! A part, its whole and the stated share.

use rust_decimal::Decimal;
use tallywire_claims::{Change, Kind};

use super::{Page, distance};
use crate::draft::Draft;
use crate::interval::Interval;
use crate::statement::Statement;
use crate::wording::given;
use crate::{FindingKind, Severity};

/// A stated share that misses the computed one by more is one of something else.
const NEAR_MISS: Decimal = Decimal::from_parts(3, 0, 0, false, 1);
/// Part and whole that stand in different sentences must fit so well that chance is this unlikely.
const BY_VALUE: Decimal = Decimal::from_parts(6, 0, 0, false, 2);
/// And within one sentence, this.
const BY_PLACE: Decimal = Decimal::from_parts(35, 0, 0, false, 2);
/// "A quarter" is said of what is about a quarter.
const FRACTION_SLACK: Decimal = Decimal::from_parts(4, 0, 0, false, 2);

/// What a share is computed from.
struct Candidate {
    /// Part and whole, or the one ratio that states both.
    operands: Vec<usize>,
    /// In percent.
    computed: Interval,
    one_sentence: bool,
}

/// The stated shares that follow from a stated part and whole, and those that do not.
pub(super) fn find(page: &Page) -> Vec<Draft> {
    let shares: Vec<usize> = page.own.iter().copied().filter(|&at| is_share(page.at(at))).collect();
    let holding: Vec<Draft> = shares.iter().filter_map(|&at| holds(page, at)).collect();
    let explained: Vec<usize> = holding.iter().flat_map(|draft| draft.statements.clone()).collect();
    let failing: Vec<Draft> = shares
        .iter()
        .filter(|at| !explained.contains(at))
        .filter_map(|&at| fails(page, at, &explained))
        .collect();
    [holding, failing].concat()
}

fn is_share(statement: &Statement) -> bool {
    let end_or_amount = statement.is_amount_of_change() || statement.claim.change == Some(Change::From);
    match statement.dimension.kind {
        Kind::Percent => !end_or_amount && statement.dimension.unit.as_deref() == Some("percent"),
        Kind::Ratio => !end_or_amount && statement.quantity.whole.is_some(),
        _ => false,
    }
}

/// The share that the article means, in percent.
fn meant(statement: &Statement) -> Option<Interval> {
    if statement.dimension.kind == Kind::Percent {
        return Some(statement.meant);
    }
    let size = statement.written.high?;
    statement.meant.widened(size, FRACTION_SLACK).scaled(Decimal::ONE_HUNDRED)
}

fn holds(page: &Page, at: usize) -> Option<Draft> {
    let stated = meant(page.at(at))?;
    let candidates = candidates(page, at);
    let distant = candidates.iter().filter(|c| !c.one_sentence).count();
    let fits = |c: &&Candidate| {
        let (tries, most) = if c.one_sentence { (1, BY_PLACE) } else { (distant, BY_VALUE) };
        c.computed.meets(stated) && chance(stated, c.computed, tries).is_some_and(|chance| chance <= most)
    };
    let best = candidates.iter().filter(fits).min_by_key(|c| (!c.one_sentence, c.operands.len()))?;
    Some(draft(page, at, best, FindingKind::ShareHolds))
}

/// The probability that one of `tries` unrelated pairs makes a share so close to the stated one.
fn chance(stated: Interval, computed: Interval, tries: usize) -> Option<Decimal> {
    let slack = stated.width()?.checked_add(computed.width()?)?;
    slack.checked_div(stated.high?)?.checked_mul(Decimal::from(tries))
}

fn candidates(page: &Page, at: usize) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> =
        page.sentence(at).filter_map(|other| ratio(page, at, other)).collect();
    for levels in page.levels().values() {
        for &part in levels.iter().filter(|&&part| page.at(part).sentence == page.at(at).sentence) {
            candidates.extend(levels.iter().filter_map(|&whole| division(page, at, part, whole)));
        }
    }
    candidates
}

/// A ratio beside a percentage: "24 of the 32, or 75 percent".
fn ratio(page: &Page, at: usize, other: usize) -> Option<Candidate> {
    let (share, ratio) = (page.at(at), page.at(other));
    let counted = ratio.dimension.kind == Kind::Ratio && ratio.quantity.whole.is_some();
    if share.dimension.kind != Kind::Percent || !counted || ratio.is_amount_of_change() {
        return None;
    }
    let computed = ratio.written.scaled(Decimal::ONE_HUNDRED)?;
    Some(Candidate { operands: vec![other], computed, one_sentence: true })
}

fn division(page: &Page, at: usize, part: usize, whole: usize) -> Option<Candidate> {
    let (small, large) = (page.at(part), page.at(whole));
    let comparable =
        matches!(small.dimension.kind, Kind::Money | Kind::Count | Kind::Measure | Kind::Duration)
            && small.value() < large.value()
            && small.value() > Some(Decimal::ZERO)
            && part != at
            && whole != at;
    // A whole is named before a share of it is, unless both stand in one sentence.
    let one_sentence = large.sentence == small.sentence;
    if !comparable
        || !(one_sentence || whole < part)
        || (!one_sentence && page.at(at).dimension.kind == Kind::Ratio)
    {
        return None;
    }
    let computed = small.meant.div(large.meant)?.scaled(Decimal::ONE_HUNDRED)?;
    Some(Candidate { operands: vec![part, whole], computed, one_sentence })
}

/// A share that nearly follows from the only part and whole of its sentence.
fn fails(page: &Page, at: usize, explained: &[usize]) -> Option<Draft> {
    let stated = meant(page.at(at))?;
    let mut own: Vec<Candidate> = candidates(page, at).into_iter().filter(|c| c.one_sentence).collect();
    own.retain(|c| !c.operands.iter().any(|operand| explained.contains(operand)));
    let only = own.pop().filter(|_| own.is_empty())?;
    let rivals = page.sentence(at).filter(|&other| other != at && rivals(page, other, &only)).count();
    let near = only.computed.ends().zip(stated.ends()).is_some_and(|((low, high), (from, to))| {
        [(to, low), (from, high)].iter().any(|&(a, b)| distance(a, b).is_some_and(|d| d <= NEAR_MISS))
    });
    let exact = page.exact(&[at]) && page.exact(&only.operands);
    let exact = exact && one_thing(page, &only.operands) && !is_growth(page, &only.operands, stated);
    (rivals == 0 && near && exact && !only.computed.meets(stated))
        .then(|| draft(page, at, &only, FindingKind::ShareFails))
}

/// Whether the stated percentage is by how much the larger number exceeds the smaller one, or the
/// smaller one falls short of the larger one.
fn is_growth(page: &Page, operands: &[usize], stated: Interval) -> bool {
    let [part, whole] = operands else { return false };
    let (small, large) = (page.at(*part).meant, page.at(*whole).meant);
    let difference = large.sub(small);
    [small, large].iter().any(|&base| {
        let growth = difference.and_then(|difference| difference.div(base)?.scaled(Decimal::ONE_HUNDRED));
        growth.is_some_and(|growth| growth.meets(stated))
    })
}

/// Whether the words about part and whole name one thing.
fn one_thing(page: &Page, operands: &[usize]) -> bool {
    let [part, whole] = operands else { return true };
    let likeness = page.at(*part).topic.likeness(&page.at(*whole).topic);
    likeness.points >= 2 && !likeness.differs
}

/// Whether another share of the sentence might be the one of `candidate`.
fn rivals(page: &Page, other: usize, candidate: &Candidate) -> bool {
    is_share(page.at(other)) && !candidate.operands.contains(&other)
}

fn draft(page: &Page, at: usize, candidate: &Candidate, kind: FindingKind) -> Draft {
    let stated = page.at(at);
    let share = given(stated);
    let computed = format!("{}%", candidate.computed);
    let operands = page.quotes(&candidate.operands, " of ");
    let verdict = if kind == FindingKind::ShareHolds { "follows from" } else { "does not follow from" };
    let severity = match (kind, candidate.operands.len()) {
        (FindingKind::ShareHolds, _) => Severity::Info,
        (_, 1) => Severity::High,
        _ => Severity::Medium,
    };
    Draft {
        kind,
        severity,
        statements: candidate.operands.iter().copied().chain([at]).collect(),
        expected: Some(stated.claim.quote.clone()),
        explanation: format!("The stated share of {share} {verdict} {operands}: that is {computed}."),
        steps: vec![format!("{operands} = {computed}"), format!("stated {share}")],
        computed: Some(computed),
    }
}

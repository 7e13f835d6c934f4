//! Parts larger than their whole, and values outside a range stated for them.

use rust_decimal::Decimal;
use tallywire_claims::{Kind, Period};

use super::Page;
use crate::draft::Draft;
use crate::statement::Statement;
use crate::topic::is_of_them;
use crate::wording::given;
use crate::words::{fold, overlap, stems};
use crate::{FindingKind, Severity};

/// How alike the words about a range and a value must be to be about one thing.
const ONE_THING: usize = 4;

/// Everything of this kind in one article.
pub(super) fn find(page: &Page) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (nth, &at) in page.own.iter().enumerate() {
        drafts.extend(larger_than_its_whole(page, at));
        drafts.extend(part_of_what_came_before(page, &page.own[..nth], at));
        drafts.extend(page.own.iter().filter_map(|&range| outside(page, range, at)));
    }
    drafts
}

/// A ratio such as "24 of the 23".
fn larger_than_its_whole(page: &Page, at: usize) -> Option<Draft> {
    let statement = page.at(at);
    let (part, whole) = (statement.value()?, statement.quantity.whole?);
    if statement.dimension.kind != Kind::Ratio || part <= whole || whole <= Decimal::ZERO {
        return None;
    }
    let explanation = format!("In {} the part is larger than its whole.", given(statement));
    Some(draft(vec![at], Severity::High, explanation, vec![format!("{part} > {whole}")]))
}

/// A count "of them", where they are fewer.
fn part_of_what_came_before(page: &Page, before: &[usize], at: usize) -> Option<Draft> {
    let part = page.at(at);
    if part.dimension.kind != Kind::Count || !is_of_them(part) {
        return None;
    }
    let whole = before.iter().rev().copied().find(|&other| page.at(other).dimension == part.dimension)?;
    let all = page.at(whole);
    // "8600 houses. 45,000 homes are without power, of them 31,000 ...": homes are no part of houses.
    if !may_be_one_noun(part, all) {
        return None;
    }
    let near = part.sentence - all.sentence <= 1 && part.block.abs_diff(all.block) <= 1;
    if !near || all.is_amount_of_change() || part.meant.low? <= all.meant.high? {
        return None;
    }
    let (small, large) = (given(all), given(part));
    let explanation = format!("The part {large} is larger than its whole of {small}.");
    Some(draft(vec![whole, at], Severity::High, explanation, vec![format!("{large} > {small}")]))
}

/// Whether two counts may be of the same: one has no noun, or the nouns share a word or its beginning.
fn may_be_one_noun(a: &Statement, b: &Statement) -> bool {
    let (Some(a), Some(b)) = (&a.claim.counted, &b.claim.counted) else { return true };
    let (a, b) = (fold(a), fold(b));
    overlap(&stems(&a), &stems(&b)) > 0
        || a.split_whitespace().any(|word| b.split_whitespace().any(|other| other == word))
}

/// A value outside a range that the same article states for the same thing and time.
fn outside(page: &Page, range: usize, at: usize) -> Option<Draft> {
    let (limits, statement) = (page.at(range), page.at(at));
    statement.value()?;
    // Who gives both in one breath knows that they are of two things: "sank 11% after it cut its outlook to 2-4%".
    if !limits.claim.is_range()
        || limits.sentence == statement.sentence
        || limits.dimension != statement.dimension
        || limits.meant.overlaps(statement.meant)
    {
        return None;
    }
    let likeness = limits.topic.likeness(&statement.topic);
    let one_thing = likeness.points >= ONE_THING && !likeness.differs && same_terms(limits, statement);
    let (value, limits_given) = (given(statement), given(limits));
    let steps = vec![format!("{value} lies outside {limits_given}")];
    let explanation = format!("{value} lies outside the stated range of {limits_given}.");
    one_thing.then(|| draft(vec![range, at], Severity::Medium, explanation, steps))
}

/// Whether two statements are about the same time, and equally certain.
fn same_terms(a: &Statement, b: &Statement) -> bool {
    // Periods without days are the same if their words are.
    let undated = |p: &Period| p.from.is_none().then(|| p.text.clone());
    let period = |s: &Statement| s.period.map(|p| (p.from, p.to, undated(p)));
    let per = |s: &Statement| s.claim.per.clone();
    a.standing == b.standing
        && period(a) == period(b)
        && per(a) == per(b)
        && a.claim.change == b.claim.change
        && is_named(a)
        && a.claim.subject == b.claim.subject
}

/// Whether more is said of what is counted than its noun: there are seats of all sorts.
fn is_named(statement: &Statement) -> bool {
    let claim = statement.claim;
    claim.subject.is_some() && claim.subject != claim.counted
}

fn draft(statements: Vec<usize>, severity: Severity, explanation: String, steps: Vec<String>) -> Draft {
    Draft {
        kind: FindingKind::RangeFails,
        severity,
        statements,
        expected: None,
        computed: None,
        explanation,
        steps,
    }
}

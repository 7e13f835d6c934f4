//! Copies of one report, laid side by side: which numbers stand at the same place.
//!
//! Numbers that both copies state are matched in the order of the text, then wherever they are
//! the only ones of their value. Two numbers that differ stand at the same place if their
//! neighbours on both sides match and nothing else of their sort stands between.

use std::collections::BTreeMap;
use std::ops::Range;

use tallywire_article::ClaimId;
use tallywire_claims::Change;
use tallywire_dedup::Groups;

use crate::dimension::Dimension;
use crate::statement::{Corpus, Quantity, Statement};
use crate::verdict::{Verdict, verdict};

/// Every copy is laid beside the first few of its group; copies of copies agree with them.
const REFERENCES: usize = 6;
/// Articles with more numbers than this are not laid side by side.
const MOST_STATEMENTS: usize = 500;

/// What laying copies side by side gave, as pairs of indices into [`Corpus::statements`].
#[derive(Default)]
pub(crate) struct Aligned {
    /// The same number at the same place.
    pub(crate) same: Vec<(usize, usize)>,
    /// Different numbers at the same place.
    pub(crate) altered: Vec<(usize, usize)>,
}

/// Lays the copies of every group side by side.
pub(crate) fn align(corpus: &Corpus, groups: &Groups) -> Aligned {
    let mut aligned = Aligned::default();
    for group in &groups.copies {
        let mut members: Vec<usize> = group.members.iter().filter_map(|m| corpus.place(m.article)).collect();
        members.sort_unstable();
        for (nth, &copy) in members.iter().enumerate() {
            for &reference in &members[..nth.min(REFERENCES)] {
                beside(corpus, corpus.range(reference), corpus.range(copy), &mut aligned);
            }
        }
    }
    aligned.altered.extend(found_by_grouping(corpus, groups));
    aligned.altered.sort_unstable();
    aligned.altered.dedup();
    aligned
}

/// The pairs that grouping itself saw change.
fn found_by_grouping(corpus: &Corpus, groups: &Groups) -> Vec<(usize, usize)> {
    let places: BTreeMap<ClaimId, usize> =
        corpus.statements.iter().enumerate().map(|(at, statement)| (statement.claim.id, at)).collect();
    let pair = |changed: &tallywire_dedup::Changed| {
        let (a, b) = (*places.get(&changed.a)?, *places.get(&changed.b)?);
        is_altered(&corpus.statements[a], &corpus.statements[b]).then_some((a.min(b), a.max(b)))
    };
    groups.pairs.iter().flat_map(|copy| copy.changed.iter().filter_map(pair)).collect()
}

fn beside(corpus: &Corpus, a: Range<usize>, b: Range<usize>, aligned: &mut Aligned) {
    if a.len() > MOST_STATEMENTS || b.len() > MOST_STATEMENTS {
        return;
    }
    let all = &corpus.statements;
    let mut partner = in_order(all, &a, &b);
    add_unique(all, &a, &b, &mut partner);
    aligned.same.extend(partner.iter().map(|(&x, &y)| (x, y)));
    aligned.altered.extend(between_matches(all, &a, &b, &partner));
}

/// Whether two statements give the same number; in copies the place tells its role.
fn same_number(a: &Statement, b: &Statement) -> bool {
    a.quantity == b.quantity && a.dimension == b.dimension
}

fn same_sort(a: &Statement, b: &Statement) -> bool {
    a.dimension == b.dimension && role(a) == role(b)
}

/// What a number is of a move: the level that it ends at is one like any other.
fn role(statement: &Statement) -> Option<Change> {
    statement.claim.change.filter(|change| *change != Change::To)
}

/// The longest list of equal numbers that both texts hold in the same order.
fn in_order(all: &[Statement], a: &Range<usize>, b: &Range<usize>) -> BTreeMap<usize, usize> {
    let width = b.len() + 1;
    let mut longest = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let skip = longest[(i + 1) * width + j].max(longest[i * width + j + 1]);
            let equal = same_number(&all[a.start + i], &all[b.start + j]);
            longest[i * width + j] =
                if equal { skip.max(longest[(i + 1) * width + j + 1] + 1) } else { skip };
        }
    }
    let (mut i, mut j, mut partner) = (0, 0, BTreeMap::new());
    while i < a.len() && j < b.len() {
        let here = longest[i * width + j];
        if same_number(&all[a.start + i], &all[b.start + j]) && here == longest[(i + 1) * width + j + 1] + 1 {
            partner.insert(a.start + i, b.start + j);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] == here {
            i += 1;
        } else {
            j += 1;
        }
    }
    partner
}

/// Matches numbers that a rewrite moved: those left over that are alone with their value.
fn add_unique(all: &[Statement], a: &Range<usize>, b: &Range<usize>, partner: &mut BTreeMap<usize, usize>) {
    let taken: Vec<usize> = partner.values().copied().collect();
    let alone = |range: &Range<usize>, used: &dyn Fn(usize) -> bool| {
        let mut places: BTreeMap<(&Dimension, Quantity), Vec<usize>> = BTreeMap::new();
        for at in range.clone().filter(|&at| !used(at)) {
            let s = &all[at];
            places.entry((&s.dimension, s.quantity)).or_default().push(at);
        }
        places.retain(|_, found| found.len() == 1);
        places
    };
    let (left, right) = (alone(a, &|at| partner.contains_key(&at)), alone(b, &|at| taken.contains(&at)));
    let moved: Vec<(usize, usize)> =
        left.iter().filter_map(|(key, places)| Some((places[0], right.get(key)?[0]))).collect();
    partner.extend(moved);
}

/// Unmatched numbers of one sort that stand alone between the same two matched ones.
fn between_matches(
    all: &[Statement],
    a: &Range<usize>,
    b: &Range<usize>,
    partner: &BTreeMap<usize, usize>,
) -> Vec<(usize, usize)> {
    let taken: Vec<usize> = partner.values().copied().collect();
    let mut found = Vec::new();
    for x in a.clone().filter(|x| !partner.contains_key(x)) {
        let before = partner.range(..x).next_back().map(|(&at, &other)| (at + 1, other + 1));
        let after = partner.range(x..).next().map(|(&at, &other)| (at, other));
        let ((from_a, from_b), (to_a, to_b)) =
            (before.unwrap_or((a.start, b.start)), after.unwrap_or((a.end, b.end)));
        let rivals = (from_a..to_a).filter(|&other| same_sort(&all[other], &all[x])).count();
        let mut there = (from_b..to_b).filter(|y| !taken.contains(y) && same_sort(&all[*y], &all[x]));
        if let (1, Some(y), None) = (rivals, there.next(), there.next())
            && is_altered(&all[x], &all[y])
            && same_place(&all[x], &all[y], (before.is_some(), after.is_some()))
        {
            found.push((x, y));
        }
    }
    found
}

/// Whether words, or matched neighbours on both sides, show the place to be the same.
fn same_place(a: &Statement, b: &Statement, (before, after): (bool, bool)) -> bool {
    let likeness = a.topic.likeness(&b.topic);
    let enclosed = before && after;
    !likeness.differs && (likeness.points >= 2 || (enclosed && likeness.points >= 1))
}

fn is_altered(a: &Statement, b: &Statement) -> bool {
    a.dimension == b.dimension
        && a.standing == b.standing
        && role(a) == role(b)
        && (verdict(a, b) == Verdict::Differ || are_alike_in_precision(a, b))
}

/// Whether two values differ and are written alike, so that no rounding makes the one of the other: "about 20%"
/// and "about 30%" at the same place.
fn are_alike_in_precision(a: &Statement, b: &Statement) -> bool {
    let apart = || a.value()?.checked_sub(b.value()?).map(|apart| apart.abs());
    let width = a.written.width();
    a.quantity.whole.is_none()
        && a.claim.approximation == b.claim.approximation
        && width == b.written.width()
        && width.zip(apart()).is_some_and(|(width, apart)| apart >= width && !apart.is_zero())
}

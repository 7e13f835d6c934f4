//! What the numbers of one article make of one another: sums, changes, shares, ranges.
//!
//! **Invariant:** numbers that fit may be found by their values; numbers that do not fit are
//! reported only where the text itself ties them together.

mod changes;
mod ranges;
mod shares;
mod sums;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use tallywire_claims::Approximation;

use crate::dimension::Dimension;
use crate::draft::Draft;
use crate::statement::{Corpus, Statement};
use crate::wording::given;

/// Everything that the numbers of article `at` give among themselves.
pub(crate) fn within(corpus: &Corpus, at: usize) -> Vec<Draft> {
    let page = Page { all: &corpus.statements, own: corpus.range(at).collect() };
    [sums::find(&page), changes::find(&page), shares::find(&page), ranges::find(&page)].concat()
}

/// The statements of one article, in the order of its text.
struct Page<'c, 'a> {
    all: &'c [Statement<'a>],
    /// Indices into `all`.
    own: Vec<usize>,
}

impl<'c, 'a> Page<'c, 'a> {
    fn at(&self, index: usize) -> &'c Statement<'a> {
        &self.all[index]
    }

    /// The levels of each dimension: single values that are no amounts of a change.
    fn levels(&self) -> BTreeMap<&'c Dimension, Vec<usize>> {
        let mut levels: BTreeMap<&Dimension, Vec<usize>> = BTreeMap::new();
        for &index in &self.own {
            let statement = self.at(index);
            if statement.value().is_some() && !statement.is_amount_of_change() {
                levels.entry(&statement.dimension).or_default().push(index);
            }
        }
        levels
    }

    /// The statements of the sentence that `index` stands in.
    fn sentence(&self, index: usize) -> impl Iterator<Item = usize> {
        let sentence = self.at(index).sentence;
        self.own.iter().copied().filter(move |&other| self.at(other).sentence == sentence)
    }

    /// Whether all of `indices` are meant exactly.
    fn exact(&self, indices: &[usize]) -> bool {
        indices.iter().all(|&index| self.at(index).claim.approximation == Approximation::Exact)
    }

    /// The numbers at `indices` as the article gives them, joined by `glue`.
    fn quotes(&self, indices: &[usize], glue: &str) -> String {
        indices.iter().map(|&index| given(self.at(index))).collect::<Vec<_>>().join(glue)
    }
}

/// How far `value` lies from `other`, as a share of `other`.
fn distance(value: Decimal, other: Decimal) -> Option<Decimal> {
    value.checked_sub(other)?.checked_div(other).map(|share| share.abs())
}

//! Where copies of one report state different numbers at the same place.
//!
//! A pair is listed only where the place is beyond doubt: between the same words, or between the
//! same two neighbouring numbers.

use crate::Changed;
use crate::fact::{self, Fact};

/// The claims in which two near copies differ: the only numbers between their words.
pub(crate) fn by_words(a: &[Fact], b: &[Fact]) -> Vec<Changed> {
    let mut changed = Vec::new();
    for (of_a, of_b) in fact::same_company(a, b) {
        if let ([x], [y]) = (of_a.as_slice(), of_b.as_slice()) {
            changed.extend(differ(x, y));
        }
    }
    changed.sort_unstable();
    changed
}

/// The claims in which a report and its translation or rewrite differ: single numbers between
/// neighbours that agree.
///
/// Takes time and memory of the product of both lengths.
pub(crate) fn by_order(a: &[Fact], b: &[Fact]) -> Vec<Changed> {
    let aligned = aligned(a, b);
    let between = aligned.windows(2).filter_map(|pair| {
        let (before, behind) = (pair[0], pair[1]);
        let single = behind.0 == before.0 + 2 && behind.1 == before.1 + 2;
        single.then(|| differ(&a[before.0 + 1], &b[before.1 + 1])).flatten()
    });
    let mut changed: Vec<Changed> = between.collect();
    changed.sort_unstable();
    changed
}

/// The two facts' claims, if they are of one unit and tell different numbers.
fn differ(a: &Fact, b: &Fact) -> Option<Changed> {
    let (Some(claim_a), Some(claim_b)) = (a.claim, b.claim) else { return None };
    (a.key != b.key && a.unit == b.unit).then_some(Changed { a: claim_a, b: claim_b })
}

/// The longest common run of facts, as places in both, ascending.
fn aligned(a: &[Fact], b: &[Fact]) -> Vec<(usize, usize)> {
    let width = b.len() + 1;
    let mut longest = vec![0_u16; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = if a[i].key == b[j].key {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if a[i].key == b[j].key {
            found.push((i, j));
            i += 1;
            j += 1;
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

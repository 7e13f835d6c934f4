//! Which articles tell the same in other words: rewrites, translations and independent reports
//! of one event, found by the numbers, names and rarer words that they share.

use crate::Fingerprint;
use crate::weight::{Likeness, Share, Term, Weighted, likeness};

/// How many of an article's rarest anchors are looked up to find its kin.
const LOOKED_UP: usize = 40;

/// Anchors that more articles hold are not looked up.
const MOST_HOLDERS: usize = 128;

/// What candidates share of the anchors looked up, at least, in bits.
const CANDIDATE_BITS: f32 = 9.0;

/// With how many articles one is compared at most.
const MOST_CANDIDATES: usize = 96;

/// Two articles that may tell the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kin {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) likeness: Likeness,
}

/// The pairs of articles that share rare anchors, ascending.
pub(crate) fn candidates(weighted: &Weighted) -> Vec<Kin> {
    let mut found = Vec::new();
    let mut bits = vec![0.0_f32; weighted.terms.len()];
    let mut touched = Vec::new();
    for (number, terms) in (0_u32..).zip(&weighted.terms) {
        for term in rarest(weighted, terms) {
            for &other in weighted.holders(term.id).iter().filter(|&&other| other != number) {
                let sum = &mut bits[other as usize];
                if *sum == 0.0 {
                    touched.push(other);
                }
                *sum += term.bits;
            }
        }
        touched.sort_by(|&x, &y| bits[y as usize].total_cmp(&bits[x as usize]).then(x.cmp(&y)));
        let enough = touched.iter().take_while(|&&other| bits[other as usize] >= CANDIDATE_BITS);
        found.extend(enough.take(MOST_CANDIDATES).map(|&other| (number.min(other), number.max(other))));
        for other in touched.drain(..) {
            bits[other as usize] = 0.0;
        }
    }
    found.sort_unstable();
    found.dedup();
    let compare = |(a, b): (u32, u32)| {
        let likeness = likeness(&weighted.terms[a as usize], &weighted.terms[b as usize]);
        Kin { a, b, likeness }
    };
    found.into_iter().map(compare).collect()
}

fn rarest<'a>(weighted: &Weighted, terms: &'a [Term]) -> Vec<&'a Term> {
    let shared = |term: &&Term| (2..=MOST_HOLDERS).contains(&weighted.holders(term.id).len());
    let mut terms: Vec<&Term> = terms.iter().filter(shared).collect();
    terms.sort_by(|x, y| y.bits.total_cmp(&x.bits).then(x.id.cmp(&y.id)));
    terms.truncate(LOOKED_UP);
    terms
}

/// Whether one article tells what the other does and nothing that speaks against it: a rewrite
/// or a translation. The answer is how sure that is, from 1 upwards.
pub(crate) fn same_report(a: &Fingerprint, b: &Fingerprint, likeness: &Likeness) -> Option<f32> {
    let Likeness { numbers, names, words } = likeness;
    if near_in_time(a, b) == 0.0 {
        return None;
    }
    let across = a.language != b.language;
    let wording = if across {
        (9.9 * numbers.cosine() + 16.2 * names.cosine() + 22.2 * words.cosine()) / 9.4
    } else {
        (6.0 * numbers.cosine() + 2.7 * names.cosine() + 26.3 * words.cosine()) / 14.8
    };
    let known = numbers.a.min(numbers.b);
    let agreeing = known < 12.0 || numbers.containment() >= 0.82;
    let plenty = numbers.shared + names.shared + words.shared >= 45.0;
    if wording >= 1.0 && agreeing && plenty {
        return Some(wording);
    }
    let told = numbers.containment() >= 0.84 && numbers.shared + 0.5 * names.shared >= 22.0;
    let linked = names.shared + words.shared >= 6.0;
    (told && numbers.shared >= 12.0 && linked).then(|| 1.0 + numbers.cosine())
}

/// How alike two articles are as reports of one event; 0 to about 2.
pub(crate) fn same_event(a: &Fingerprint, b: &Fingerprint, likeness: &Likeness) -> f32 {
    let Likeness { numbers, names, words } = likeness;
    let across = a.language != b.language;
    let wording = if across { 2.0 * words.cosine() } else { words.cosine() };
    near_in_time(a, b) * (numbers.cosine() + names.cosine() + wording)
}

/// How the dates of two articles speak for one event: 1 where one is not known, 0 where they are
/// too far apart.
fn near_in_time(a: &Fingerprint, b: &Fingerprint) -> f32 {
    let (Some(a), Some(b)) = (a.day, b.day) else { return 1.0 };
    match a.abs_diff(b) {
        0 | 1 => 1.5,
        2 | 3 => 1.0,
        4..=7 => 0.5,
        8..=14 => 0.2,
        _ => 0.0,
    }
}

/// The part of the less telling article's numbers and names that both share.
pub(crate) fn share(likeness: &Likeness) -> f64 {
    let Likeness { numbers, names, .. } = likeness;
    let both =
        Share { shared: numbers.shared + names.shared, a: numbers.a + names.a, b: numbers.b + names.b };
    f64::from(both.containment().min(1.0))
}

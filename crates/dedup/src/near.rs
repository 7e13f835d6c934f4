//! Which articles carry the same words: exact copies, light edits, excerpts.

use crate::Fingerprint;
use crate::fact::{self, Fact};
use crate::shingle::Overlap;

/// A text of fewer words says too little to be called a copy of another.
pub(crate) const FEWEST_WORDS: usize = 8;

/// How many shingles two near copies share at least.
const FEWEST_SHARED: usize = 8;

/// How much of the shorter text stands in the longer one at least, of texts about equally long.
const CONTAINMENT: f64 = 0.5;

/// How much more of it, the shorter it is: an excerpt is hardly edited, and a long text holds
/// passages of many others.
const EXCERPT: f64 = 0.3;

/// Shingles that more articles hold are furniture or a template: such articles are compared with
/// two of the holders only, which keeps the work linear.
const MOST_HOLDERS: usize = 48;

/// Of all shingles, one in so many is looked up to find candidates; all of a short text's.
const RATE: u32 = 3;

/// The pairs of `articles` (by number, the lower first) that may share enough, ascending.
pub(crate) fn candidates(articles: &[&Fingerprint]) -> Vec<(u32, u32)> {
    let mut postings: Vec<(u32, u32)> = Vec::new();
    for (number, article) in (0_u32..).zip(articles) {
        postings.extend(looked_up(article).iter().map(|&hash| (hash, number)));
    }
    postings.sort_unstable();
    let mut pairs = Vec::new();
    for holders in postings.chunk_by(|a, b| a.0 == b.0) {
        pair_up(holders, &mut pairs);
    }
    pairs.sort_unstable();
    let mut kept = Vec::new();
    for same in pairs.chunk_by(|a, b| a == b) {
        let (a, b) = same[0];
        let fewest = looked_up(articles[a as usize]).len().min(looked_up(articles[b as usize]).len());
        // A quarter of what is asked for of the whole text: the sample is small.
        if same.len() * 8 >= fewest || same.len() >= 16 {
            kept.push((a, b));
        }
    }
    kept
}

/// The shingles of an article by which others are found.
fn looked_up(article: &Fingerprint) -> &[u32] {
    let all = article.shingles.hashes().len();
    let halvings = (0..RATE).find(|&halvings| all >> halvings <= 64).unwrap_or(RATE);
    article.shingles.below(halvings.max(article.shingles.halvings()))
}

fn pair_up(holders: &[(u32, u32)], pairs: &mut Vec<(u32, u32)>) {
    if holders.len() <= MOST_HOLDERS {
        for (at, &(_, b)) in holders.iter().enumerate() {
            pairs.extend(holders[..at].iter().map(|&(_, a)| (a, b)));
        }
        return;
    }
    for pair in holders.windows(2) {
        pairs.push((holders[0].1, pair[1].1));
        pairs.push((pair[0].1, pair[1].1));
    }
}

/// What two articles share if that makes them near copies.
pub(crate) fn compare(a: &Fingerprint, b: &Fingerprint) -> Option<Overlap> {
    let overlap = a.shingles.overlap(&b.shingles);
    let enough = overlap.shared >= FEWEST_SHARED && overlap.containment >= asked_for(a.length, b.length);
    (enough && !is_template(&a.facts, &b.facts)).then_some(overlap)
}

/// The containment asked for of texts of so many words.
#[expect(clippy::cast_precision_loss, reason = "a length needs no more digits than f64 has")]
fn asked_for(a: usize, b: usize) -> f64 {
    let ratio = a.min(b) as f64 / a.max(b).max(1) as f64;
    CONTAINMENT + EXCERPT * (1.0 - 2.0 * ratio).max(0.0)
}

/// Whether most numbers that stand in the same words differ: two fillings of one form, not two
/// copies of one report.
fn is_template(a: &[Fact], b: &[Fact]) -> bool {
    let (mut agree, mut differ) = (0, 0);
    for (of_a, of_b) in fact::same_company(a, b) {
        let common = of_a.iter().filter(|x| of_b.iter().any(|y| x.key == y.key)).count();
        agree += common;
        differ += of_a.len().min(of_b.len()).saturating_sub(common);
    }
    differ >= 3 && differ > agree
}

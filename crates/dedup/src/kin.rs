//! Which articles tell the same in other words: rewrites, translations and independent reports
//! of one event, found by the numbers, names and rarer words that they share.

use crate::Fingerprint;
use crate::anchor::Sort;
use crate::origin;
use crate::weight::{Likeness, Share, Term, Weighted, likeness};

/// How many of an article's rarest anchors are looked up to find its kin.
const LOOKED_UP: usize = 48;

/// How many of them are numbers and names, which cross languages, where there are so many.
const NAMES_LOOKED_UP: usize = 36;

/// Anchors that more articles hold are not looked up.
const MOST_HOLDERS: usize = 128;

/// What candidates share of the anchors looked up, at least, in bits beyond those that tell an
/// article from all others.
const CANDIDATE_BITS: f32 = 4.0;

/// With how many articles of one language one is compared at most.
const MOST_CANDIDATES: usize = 12;

/// What it adds that two articles cite one outlet or agency.
const ONE_SOURCE: f32 = 0.1;

/// Two articles that may tell the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kin {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) likeness: Likeness,
}

/// The pairs of `articles` that share rare anchors, ascending.
pub(crate) fn candidates(articles: &[&Fingerprint], weighted: &Weighted) -> Vec<Kin> {
    let mut found = Vec::new();
    let mut sums = Sums { bits: vec![0.0; articles.len()], touched: Vec::new() };
    for (number, terms) in (0_u32..).zip(&weighted.terms) {
        for term in rarest(weighted, terms) {
            sums.add(number, term, weighted);
        }
        found.extend(sums.best(articles).map(|other| (number.min(other), number.max(other))));
        sums.clear();
    }
    found.sort_unstable();
    found.dedup();
    let compare = |(a, b): (u32, u32)| {
        let likeness = likeness(&weighted.terms[a as usize], &weighted.terms[b as usize]);
        Kin { a, b, likeness }
    };
    found.into_iter().map(compare).collect()
}

/// What one article shares with the others, of the anchors looked up.
struct Sums {
    /// By article.
    bits: Vec<f32>,
    /// The articles that have any.
    touched: Vec<u32>,
}

impl Sums {
    fn add(&mut self, number: u32, term: &Term, weighted: &Weighted) {
        for &other in weighted.holders(term.id).iter().filter(|&&other| other != number) {
            let sum = &mut self.bits[other as usize];
            if *sum == 0.0 {
                self.touched.push(other);
            }
            *sum += term.bits;
        }
    }

    /// The articles that share most, a few of each language.
    fn best(&mut self, articles: &[&Fingerprint]) -> impl Iterator<Item = u32> {
        let enough = CANDIDATE_BITS + log2(articles.len());
        let bits = |article: u32| self.bits[article as usize];
        let mut best: Vec<u32> =
            self.touched.iter().copied().filter(|&other| bits(other) >= enough).collect();
        let language = |other: u32| articles[other as usize].language;
        best.sort_by(|&x, &y| {
            language(x).cmp(&language(y)).then(bits(y).total_cmp(&bits(x))).then(x.cmp(&y))
        });
        let of_language = best.chunk_by(|&x, &y| language(x) == language(y));
        let best: Vec<u32> =
            of_language.flat_map(|best| best.iter().take(MOST_CANDIDATES)).copied().collect();
        best.into_iter()
    }

    fn clear(&mut self) {
        for other in self.touched.drain(..) {
            self.bits[other as usize] = 0.0;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a threshold needs no more digits than f32 has")]
fn log2(articles: usize) -> f32 {
    (articles.next_power_of_two() as f32).log2()
}

/// The anchors by which an article's kin is looked up: rare ones that others hold too.
fn rarest<'a>(weighted: &Weighted, terms: &'a [Term]) -> Vec<&'a Term> {
    let shared = |term: &&Term| (2..=MOST_HOLDERS).contains(&weighted.holders(term.id).len());
    let rarest = |wanted: &dyn Fn(Sort) -> bool, most: usize| {
        let mut terms: Vec<&Term> = terms.iter().filter(|term| wanted(term.sort)).filter(shared).collect();
        terms.sort_by(|x, y| y.bits.total_cmp(&x.bits).then(x.id.cmp(&y.id)));
        terms.truncate(most);
        terms
    };
    let is_name = |sort| !matches!(sort, Sort::Word | Sort::Pair);
    let mut all = rarest(&is_name, NAMES_LOOKED_UP);
    all.extend(rarest(&|sort| !is_name(sort), LOOKED_UP - all.len()));
    all
}

/// How sure it is, from 1 upwards, that `a` and `b` carry one report in other words; `None` where
/// it is not.
///
/// Either the wording shows it: what both hold weighs much and stands in the same order all over
/// the text. Or the figures do: the one states hardly any number that the other does not. Either
/// way numbers that contradict it are too many for a copy: that is how independent reports of one
/// event differ from rewrites.
pub(crate) fn same_report(a: &Fingerprint, b: &Fingerprint, likeness: &Likeness) -> Option<f32> {
    if near_in_time(a.day, b.day) == 0.0 || likeness.reach < NARROW || furniture_only(a, b) {
        return None;
    }
    let one_language = a.language == b.language;
    let by_wording = wording(one_language, likeness);
    if is_plenty(one_language, likeness) && by_wording >= demanded(likeness) {
        return Some(by_wording.max(1.0));
    }
    by_figures(a, b, likeness)
}

/// Over less of an article than this, a passage is shared and not a report.
const NARROW: f32 = 0.35;

/// So many common shingles are a passage.
const PASSAGE: usize = 20;

/// Whether texts of two languages share whole runs of words: a quoted passage or the furniture of
/// one site, whose names and numbers say nothing about the rest.
fn furniture_only(a: &Fingerprint, b: &Fingerprint) -> bool {
    a.language != b.language && a.shingles.overlap(&b.shingles).shared >= 12
}

/// What the wording shows; 1 is the threshold. The weights were fitted by logistic regression, for
/// pairs of one language and of two.
fn wording(one_language: bool, likeness: &Likeness) -> f32 {
    let Likeness { numbers, names, sounds, words, order, reach } = likeness;
    if one_language {
        let spread = order.max(0.0) * reach.min(1.2);
        (7.6 * numbers.cosine() + 5.5 * names.cosine() + 11.3 * words.cosine() + 17.6 * spread) / 25.5
    } else {
        let names = names.cosine().max(sounds.cosine());
        (9.3 * numbers.cosine() + 14.2 * names + 5.6 * order) / 12.6
    }
}

/// Whether enough is shared for likeness to be no accident; where words do not help and numbers
/// confirm it, less is enough.
fn is_plenty(one_language: bool, likeness: &Likeness) -> bool {
    let Likeness { numbers, names, sounds, words, .. } = likeness;
    let confirmed = !one_language && numbers.a.min(numbers.b) >= TELLING && numbers.containment() >= AGREEING;
    let shared = numbers.shared + names.shared.max(sounds.shared) + words.shared;
    shared >= if confirmed { 26.0 } else { 45.0 }
}

/// Numbers of so many bits can contradict or confirm that two articles carry one report.
const TELLING: f32 = 12.0;

/// So much of the less telling article's numbers is common to copies; the rest is misread.
const AGREEING: f32 = 0.82;

/// How much wording has to show: the more, the more of the less telling article's numbers the
/// other does not have.
fn demanded(likeness: &Likeness) -> f32 {
    let numbers = &likeness.numbers;
    if numbers.a.min(numbers.b) < TELLING {
        return 1.0;
    }
    match numbers.containment() {
        0.95.. => 0.75,
        AGREEING.. => 1.0,
        part => 1.0 + CONTRADICTION * (AGREEING - part),
    }
}

/// How much more wording is demanded where all numbers contradict.
const CONTRADICTION: f32 = 4.0;

/// Whether the numbers alone show it, names or words saying nothing against it.
///
/// Numbers of a passage that stands in both word for word say nothing about the rest, so then the
/// order has to bear it out.
fn by_figures(a: &Fingerprint, b: &Fingerprint, likeness: &Likeness) -> Option<f32> {
    let Likeness { numbers, names, words, order, .. } = likeness;
    let told = numbers.count >= 5 && numbers.shared >= TELLING && numbers.containment() >= AGREEING;
    let linked = names.shared + words.shared >= 6.0 && numbers.shared + 0.5 * names.shared >= 22.0;
    let ordered = || *order > if a.shingles.overlap(&b.shingles).shared >= PASSAGE { 0.7 } else { 0.0 };
    (told && linked && ordered()).then(|| 1.0 + numbers.cosine())
}

/// How alike two articles are as reports of one event, 0 to about 3.
pub(crate) fn same_event(a: &Fingerprint, b: &Fingerprint, likeness: &Likeness) -> f32 {
    let Likeness { numbers, names, sounds, words, order, .. } = likeness;
    // Two articles of one language share names and words of their field whatever the event.
    let wording = if a.language == b.language {
        0.6 * names.cosine() + 0.5 * words.cosine()
    } else {
        names.cosine() + 2.0 * words.cosine()
    };
    let cites = |x: &Fingerprint| x.cited.first().map(|name| origin::key(name));
    let one_source = if cites(a).is_some() && cites(a) == cites(b) { ONE_SOURCE } else { 0.0 };
    // Numbers agree by chance; they count as far as they are of the same people and places.
    let by_sound = if sounds.count > 1 { sounds.cosine() } else { 0.0 };
    let linked = (5.0 * names.cosine().max(by_sound)).clamp(0.3, 1.0);
    (linked * numbers.damped() + wording) * (0.7 + 0.3 * order.max(0.0)) + one_source
}

/// How the dates of two reports speak for one event: 1 where one is not known, 0 where they are
/// too far apart.
pub(crate) fn near_in_time(a: Option<i32>, b: Option<i32>) -> f32 {
    let (Some(a), Some(b)) = (a, b) else { return 1.0 };
    match a.abs_diff(b) {
        0 | 1 => 1.3,
        2 | 3 => 1.0,
        4..=7 => 0.5,
        8..=14 => 0.2,
        _ => 0.0,
    }
}

/// The part of the less telling article's numbers and names that both share.
pub(crate) fn share(likeness: &Likeness) -> f64 {
    let Likeness { numbers, names, .. } = likeness;
    let both = Share {
        count: numbers.count + names.count,
        shared: numbers.shared + names.shared,
        a: numbers.a + names.a,
        b: numbers.b + names.b,
    };
    f64::from(both.containment().min(1.0))
}

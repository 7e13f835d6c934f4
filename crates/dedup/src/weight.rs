//! How much it says that two articles share an anchor: the rarer, the more.

use crate::Fingerprint;
use crate::anchor::Sort;

/// How many articles the expectation of an anchor counts for against those seen.
const PRIOR_ARTICLES: f32 = 64.0;

/// An anchor of one article with what it weighs in this corpus.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term {
    /// Equal anchors have equal numbers; ascending within an article.
    pub(crate) id: u32,
    pub(crate) sort: Sort,
    /// Which of the article's anchors it is.
    pub(crate) at: u32,
    /// Where in the article it stands, 0 to 1.
    pub(crate) place: f32,
    /// In bits: what is learned from meeting it by chance.
    pub(crate) bits: f32,
}

/// The articles of a corpus as weighted anchors, and the articles by anchor.
#[derive(Debug, Default)]
pub(crate) struct Weighted {
    /// Of each article, by id.
    pub(crate) terms: Vec<Vec<Term>>,
    /// Where the articles of a term begin in `articles`.
    starts: Vec<u32>,
    articles: Vec<u32>,
}

impl Weighted {
    /// Weighs the anchors of `articles`.
    ///
    /// Weights depend on the size of the corpus by powers of two only, so that one more article
    /// rarely moves those of others.
    pub(crate) fn of(articles: &[&Fingerprint]) -> Self {
        let mut postings: Vec<(u64, u32, u32)> = Vec::new();
        for (number, article) in (0_u32..).zip(articles) {
            let places = (0_u32..).zip(&article.anchors.list);
            postings.extend(places.map(|(at, anchor)| (anchor.key, number, at)));
        }
        postings.sort_unstable();
        let mut weighted = Self { terms: vec![Vec::new(); articles.len()], ..Self::default() };
        for (id, of_key) in (0_u32..).zip(postings.chunk_by(|a, b| a.0 == b.0)) {
            weighted.starts.push(position(weighted.articles.len()));
            for &(_, article, at) in of_key {
                weighted.articles.push(article);
                let anchor = &articles[article as usize].anchors.list[at as usize];
                let bits = bits(of_key.len(), articles.len(), anchor.prior);
                weighted.terms[article as usize].push(Term {
                    id,
                    sort: anchor.sort,
                    at,
                    place: anchor.place,
                    bits,
                });
            }
        }
        weighted.starts.push(position(weighted.articles.len()));
        weighted
    }

    /// The articles that hold a term, ascending.
    pub(crate) fn holders(&self, term: u32) -> &[u32] {
        let at = term as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) => &self.articles[start as usize..end as usize],
            _ => &[],
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a weight needs no more digits than f32 has")]
fn bits(holders: usize, articles: usize, prior: f32) -> f32 {
    let articles = articles.next_power_of_two() as f32;
    let chance = (holders as f32 + PRIOR_ARTICLES * prior) / (articles + PRIOR_ARTICLES);
    -chance.min(1.0).log2()
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// So many bits are little to tell two articles' likeness by.
const LITTLE: f32 = 8.0;

/// What two articles share of one sort of anchors, and what each has of it, in bits.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Share {
    /// How many anchors both have.
    pub(crate) count: u16,
    pub(crate) shared: f32,
    pub(crate) a: f32,
    pub(crate) b: f32,
}

impl Share {
    pub(crate) fn cosine(self) -> f32 {
        if self.shared > 0.0 { self.shared / (self.a * self.b).sqrt() } else { 0.0 }
    }

    /// The cosine, brought down where there is little to go by.
    pub(crate) fn damped(self) -> f32 {
        self.shared / ((self.a * self.b).sqrt() + LITTLE)
    }

    pub(crate) fn containment(self) -> f32 {
        if self.shared > 0.0 { self.shared / self.a.min(self.b) } else { 0.0 }
    }

    fn add(&mut self, a: Option<&Term>, b: Option<&Term>) {
        self.a += a.map_or(0.0, |term| term.bits);
        self.b += b.map_or(0.0, |term| term.bits);
        if let (Some(a), Some(b)) = (a, b) {
            self.shared += a.bits.min(b.bits);
            self.count = self.count.saturating_add(1);
        }
    }
}

/// What two articles share, by sort of anchor.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Likeness {
    pub(crate) numbers: Share,
    pub(crate) names: Share,
    pub(crate) sounds: Share,
    pub(crate) words: Share,
    /// How well the places of what both hold agree: the weighted correlation, -1 to 1; 0 where
    /// they share next to nothing.
    pub(crate) order: f32,
    /// Over how much of either article what they share is spread: about 1 where over all of it, 0
    /// where it stands in one place.
    pub(crate) reach: f32,
}

/// Compares two articles' terms. Linear in their number.
pub(crate) fn likeness(mut a: &[Term], mut b: &[Term]) -> Likeness {
    let mut likeness = Likeness::default();
    let mut order = Order::default();
    while let Some(id) = [a.first(), b.first()].into_iter().flatten().map(|term| term.id).min() {
        let here = |terms: &mut &[Term]| {
            let (first, rest) = terms.split_first()?;
            (first.id == id).then(|| {
                *terms = rest;
                *first
            })
        };
        let (of_a, of_b) = (here(&mut a), here(&mut b));
        let share = match of_a.or(of_b).map(|term| term.sort) {
            Some(Sort::Number) => &mut likeness.numbers,
            Some(Sort::Name) => &mut likeness.names,
            Some(Sort::Sound) => &mut likeness.sounds,
            _ => &mut likeness.words,
        };
        share.add(of_a.as_ref(), of_b.as_ref());
        if let (Some(of_a), Some(of_b)) = (of_a, of_b) {
            order.add(of_a.place, of_b.place, of_a.bits);
        }
    }
    likeness.order = order.correlation();
    likeness.reach = order.reach();
    likeness
}

/// Sums for the weighted correlation of places.
#[derive(Clone, Copy, Debug, Default)]
struct Order {
    weight: f32,
    x: f32,
    y: f32,
    xx: f32,
    yy: f32,
    xy: f32,
}

/// The standard deviation of places that are spread evenly.
const EVEN: f32 = 0.288_675;

impl Order {
    fn add(&mut self, x: f32, y: f32, weight: f32) {
        self.weight += weight;
        self.x += weight * x;
        self.y += weight * y;
        self.xx += weight * x * x;
        self.yy += weight * y * y;
        self.xy += weight * x * y;
    }

    fn correlation(self) -> f32 {
        let Self { weight, x, y, xx, yy, xy } = self;
        let spread = (weight * xx - x * x) * (weight * yy - y * y);
        if spread > f32::EPSILON { (weight * xy - x * y) / spread.sqrt() } else { 0.0 }
    }

    fn reach(self) -> f32 {
        let Self { weight, x, y, xx, yy, .. } = self;
        let variance = (xx * weight - x * x).max(yy * weight - y * y);
        if variance > 0.0 { variance.sqrt() / weight / EVEN } else { 0.0 }
    }
}

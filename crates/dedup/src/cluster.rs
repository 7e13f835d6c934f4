//! From pairs to groups.
//!
//! Neither way of grouping follows chains: what joins a group is held against all of it.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap};

use tallywire_article::Language;

/// How much more likely a group of twice as many articles takes one more, up to a group of
/// [`MOST_ATTRACTIVE`].
const ATTRACTION: f32 = 0.08;

/// See [`ATTRACTION`].
const MOST_ATTRACTIVE: usize = 8;

/// Two items that belong together, and how strongly.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) strength: f32,
}

/// A text that is grouped by its links.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) length: u32,
    pub(crate) language: Language,
}

/// Groups items by their links: for each the most connected item of its group.
///
/// The strongest links are taken first. Two groups become one where their most connected items
/// are linked, or where more than half of all pairs between them are; of pairs in two languages a
/// third is enough, as more links between those are missed. Of items equally connected the longest is
/// the centre, so that an excerpt of two texts that share nothing else joins but one.
pub(crate) fn around_centres(items: Vec<Item>, mut links: Vec<Link>) -> Vec<u32> {
    links.sort_by(|x, y| y.strength.total_cmp(&x.strength).then((x.a, x.b).cmp(&(y.a, y.b))));
    let mut groups = Centred::new(items, &links);
    for link in &links {
        groups.join(link.a, link.b);
    }
    groups.centres()
}

struct Centred {
    items: Vec<Item>,
    neighbours: Vec<Vec<(u32, f32)>>,
    group: Vec<u32>,
    members: Vec<Vec<u32>>,
    /// How strongly each item is linked inside its group.
    inside: Vec<f32>,
    centre: Vec<u32>,
}

impl Centred {
    fn new(items: Vec<Item>, links: &[Link]) -> Self {
        let count = items.len();
        let mut neighbours = vec![Vec::new(); count];
        for link in links {
            neighbours[link.a as usize].push((link.b, link.strength));
            neighbours[link.b as usize].push((link.a, link.strength));
        }
        let all = || (0_u32..).take(count);
        Self {
            items,
            neighbours,
            group: all().collect(),
            members: all().map(|item| vec![item]).collect(),
            inside: vec![0.0; count],
            centre: all().collect(),
        }
    }

    fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.group[a as usize], self.group[b as usize]);
        if a == b {
            return;
        }
        let size = |group: u32| self.members[group as usize].len();
        let (small, large) = if (size(a), b) < (size(b), a) { (a, b) } else { (b, a) };
        let between = self.between(small, large);
        let centres = (self.centre[small as usize], self.centre[large as usize]);
        let linked = between.iter().any(|&(x, y, _)| (x, y) == centres);
        let spoken_for: usize = between.iter().map(|&(x, y, _)| self.stands_for(x, y)).sum();
        if linked || spoken_for > size(small) * size(large) {
            self.merge(small, large, &between);
        }
    }

    /// Of how many pairs the one that is linked has to be, for all of them to be taken for linked.
    fn stands_for(&self, x: u32, y: u32) -> usize {
        let language = |item: u32| self.items[item as usize].language;
        if language(x) == language(y) { 2 } else { 3 }
    }

    /// The links from the items of one group to those of another.
    fn between(&self, small: u32, large: u32) -> Vec<(u32, u32, f32)> {
        let mut found = Vec::new();
        for &item in &self.members[small as usize] {
            let across = self.neighbours[item as usize].iter();
            let across = across.filter(|(other, _)| self.group[*other as usize] == large);
            found.extend(across.map(|&(other, strength)| (item, other, strength)));
        }
        found
    }

    fn merge(&mut self, small: u32, large: u32, between: &[(u32, u32, f32)]) {
        let mut centre = self.centre[large as usize];
        let mut hopefuls = vec![self.centre[small as usize]];
        for &(x, y, strength) in between {
            self.inside[x as usize] += strength;
            self.inside[y as usize] += strength;
            hopefuls.extend([x, y]);
        }
        for hopeful in hopefuls {
            if self.by_centrality(hopeful, centre) == Ordering::Greater {
                centre = hopeful;
            }
        }
        self.centre[large as usize] = centre;
        let moved = std::mem::take(&mut self.members[small as usize]);
        for &item in &moved {
            self.group[item as usize] = large;
        }
        self.members[large as usize].extend(moved);
    }

    fn by_centrality(&self, x: u32, y: u32) -> Ordering {
        let inside = |item: u32| self.inside[item as usize];
        let length = |item: u32| self.items[item as usize].length;
        inside(x).total_cmp(&inside(y)).then(length(x).cmp(&length(y))).then(y.cmp(&x))
    }

    fn centres(&self) -> Vec<u32> {
        self.group.iter().map(|&group| self.centre[group as usize]).collect()
    }
}

/// Groups items, each of so many `articles`, as long as the mean strength of all pairs between two
/// groups is at least `threshold`; pairs without a link count as 0. Gives for each an item that
/// stands for its group.
///
/// An item weighs as much as the square root of its articles: what many carry says more of what a
/// story is about than what one adds, and a report that is copied a hundred times is still one.
///
/// Of two groups about equally alike, the larger is joined first: what is told more often is more
/// likely what one more article tells.
pub(crate) fn by_mean(articles: &[usize], links: &[Link], threshold: f32) -> Vec<u32> {
    let mut means = Means::new(articles, links);
    let mut queue = BinaryHeap::new();
    for a in 0..means.sums.len() {
        means.queue(u32::try_from(a).unwrap_or(u32::MAX), threshold, &mut queue, true);
    }
    while let Some(Candidate { rank, a, b }) = queue.pop() {
        if means.rank(a, b) == Some(rank) {
            means.merge(a, b);
            means.queue(a, threshold, &mut queue, false);
        }
    }
    means.group
}

struct Means {
    group: Vec<u32>,
    members: Vec<Vec<u32>>,
    articles: Vec<usize>,
    /// Of each group, what its items weigh.
    weights: Vec<f32>,
    /// Of two groups, the strengths of their pairs, each by what its items weigh.
    sums: Vec<BTreeMap<u32, f32>>,
}

#[derive(PartialEq)]
struct Candidate {
    rank: f32,
    a: u32,
    b: u32,
}

impl Eq for Candidate {}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank.total_cmp(&other.rank).then((other.a, other.b).cmp(&(self.a, self.b)))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Means {
    #[expect(clippy::cast_precision_loss, reason = "a weight needs no more digits than f32 has")]
    fn new(articles: &[usize], links: &[Link]) -> Self {
        let all = || (0_u32..).take(articles.len());
        let weights: Vec<f32> = articles.iter().map(|&articles| (articles.max(1) as f32).sqrt()).collect();
        let mut sums = vec![BTreeMap::new(); articles.len()];
        for &Link { a, b, strength } in links {
            let weighted = strength * weights[a as usize] * weights[b as usize];
            sums[a as usize].insert(b, weighted);
            sums[b as usize].insert(a, weighted);
        }
        let members = all().map(|item| vec![item]).collect();
        Self { group: all().collect(), members, articles: articles.to_vec(), weights, sums }
    }

    fn mean(&self, a: u32, b: u32) -> Option<f32> {
        let sum = self.sums[a as usize].get(&b)?;
        Some(sum / (self.weights[a as usize] * self.weights[b as usize]))
    }

    /// By what the next two groups to become one are chosen.
    #[expect(clippy::cast_precision_loss, reason = "a rank needs no more digits than f32 has")]
    fn rank(&self, a: u32, b: u32) -> Option<f32> {
        let articles = self.articles[a as usize] * self.articles[b as usize];
        let attraction = 1.0 + ATTRACTION * (articles.min(MOST_ATTRACTIVE) as f32).log2();
        Some(self.mean(a, b)? * attraction)
    }

    fn queue(&self, a: u32, threshold: f32, queue: &mut BinaryHeap<Candidate>, later_only: bool) {
        for &b in self.sums[a as usize].keys().filter(|&&b| !later_only || b > a) {
            if self.mean(a, b).is_some_and(|mean| mean >= threshold)
                && let Some(rank) = self.rank(a, b)
            {
                queue.push(Candidate { rank, a: a.min(b), b: a.max(b) });
            }
        }
    }

    /// Moves all of `b` to `a`.
    fn merge(&mut self, a: u32, b: u32) {
        let moved = std::mem::take(&mut self.members[b as usize]);
        for &item in &moved {
            self.group[item as usize] = a;
        }
        self.members[a as usize].extend(moved);
        self.articles[a as usize] += self.articles[b as usize];
        self.weights[a as usize] += self.weights[b as usize];
        for (other, sum) in std::mem::take(&mut self.sums[b as usize]) {
            self.sums[other as usize].remove(&b);
            if other != a {
                *self.sums[a as usize].entry(other).or_insert(0.0) += sum;
                *self.sums[other as usize].entry(a).or_insert(0.0) += sum;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_that_many_carry_weighs_more_than_one_that_nobody_repeats() {
        let link = |a, b, strength| Link { a, b, strength };
        let links = [link(0, 1, 0.55), link(0, 2, 0.52), link(1, 2, 0.2)];
        for (articles, stories) in [([4, 1, 1], [0, 0, 0]), ([1, 1, 1], [0, 0, 2])] {
            assert_eq!(by_mean(&articles, &links, 0.4), stories, "{articles:?}");
        }
    }
}

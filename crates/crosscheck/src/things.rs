//! Which statements of a story give one and the same number of one and the same thing.

use std::collections::BTreeMap;

use crate::copies::Aligned;
use crate::dimension::Dimension;
use crate::likeness::{Evidence, evidence, is_same_thing};
use crate::statement::{Corpus, Quantity};

/// Of each cluster, this many statements are compared with those of others.
const REPRESENTATIVES: usize = 8;
/// Clusters of one and the same number beyond these are not compared with one another.
const MOST_OF_ONE_NUMBER: usize = 64;

/// Statements that give the same number of the same thing.
#[derive(Clone, Debug)]
pub(crate) struct Cluster {
    /// Indices into [`Corpus::statements`], in their order.
    pub(crate) members: Vec<usize>,
    /// The articles that they stand in, in their order.
    pub(crate) articles: Vec<usize>,
}

impl Cluster {
    /// The cluster of `members`, in any order.
    pub(crate) fn of(corpus: &Corpus, mut members: Vec<usize>) -> Self {
        members.sort_unstable();
        let mut articles: Vec<usize> = members.iter().map(|&at| corpus.statements[at].article).collect();
        articles.dedup();
        Self { members, articles }
    }

    /// Members that stand for all: one of each article first.
    pub(crate) fn representatives(&self) -> impl Iterator<Item = usize> {
        self.members.iter().copied().take(REPRESENTATIVES)
    }
}

/// Which cluster each statement of a story is in.
pub(crate) struct Matching {
    of: BTreeMap<usize, usize>,
}

impl Matching {
    fn of(clusters: &[Cluster]) -> Self {
        let of = clusters
            .iter()
            .enumerate()
            .flat_map(|(nth, cluster)| cluster.members.iter().map(move |&member| (member, nth)))
            .collect();
        Self { of }
    }

    /// The cluster of a statement.
    pub(crate) fn cluster(&self, statement: usize) -> Option<usize> {
        self.of.get(&statement).copied()
    }

    /// How many of the numbers around `a` and around `b` are one number: those just before and
    /// after, and those just before and after of the same dimension.
    pub(crate) fn neighbours(&self, corpus: &Corpus, a: usize, b: usize) -> usize {
        let around = |at: usize| {
            let mut around: Vec<usize> = beside(corpus, at).into_iter().flatten().collect();
            around.sort_unstable();
            around.dedup();
            around.into_iter().filter_map(|at| self.of.get(&at).copied()).collect::<Vec<_>>()
        };
        let (here, there) = (around(a), around(b));
        here.iter().filter(|cluster| there.contains(cluster)).count()
    }
}

/// The statements around `at`: before and after, of any and of the same dimension.
fn beside(corpus: &Corpus, at: usize) -> [Option<usize>; 4] {
    let range = corpus.range(corpus.statements[at].article);
    let dimension = &corpus.statements[at].dimension;
    let same = |other: &usize| corpus.statements[*other].dimension == *dimension;
    [
        (range.start..at).next_back(),
        (at + 1..range.end).next(),
        (range.start..at).rev().find(same),
        (at + 1..range.end).find(same),
    ]
}

/// The clusters of the statements in `articles`, ordered by their first members.
///
/// Copies are joined by their alignment; other statements by evidence, twice: the second time
/// knowing which of their neighbours are one.
pub(crate) fn clusters(corpus: &Corpus, articles: &[usize], aligned: &Aligned) -> (Vec<Cluster>, Matching) {
    let mut clusters = copies(corpus, articles, aligned);
    let mut matching = Matching { of: BTreeMap::new() };
    for _ in 0..2 {
        clusters = joined(corpus, clusters, &matching);
        matching = Matching::of(&clusters);
    }
    (clusters, matching)
}

/// One cluster for each number and place that copies share, and for each other statement.
fn copies(corpus: &Corpus, articles: &[usize], aligned: &Aligned) -> Vec<Cluster> {
    let own: Vec<usize> = articles.iter().flat_map(|&article| corpus.range(article)).collect();
    let mut root: BTreeMap<usize, usize> = own.iter().map(|&at| (at, at)).collect();
    for &(a, b) in &aligned.same {
        if let (Some(x), Some(y)) = (find(&root, a), find(&root, b)) {
            root.insert(x.max(y), x.min(y));
        }
    }
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &at in &own {
        members.entry(find(&root, at).unwrap_or(at)).or_default().push(at);
    }
    members.into_values().map(|members| Cluster::of(corpus, members)).collect()
}

/// The smallest member of the set that `at` belongs to.
fn find(root: &BTreeMap<usize, usize>, mut at: usize) -> Option<usize> {
    loop {
        let next = *root.get(&at)?;
        if next == at {
            return Some(at);
        }
        at = next;
    }
}

/// The clusters, with those joined that evidence shows to be one.
fn joined(corpus: &Corpus, clusters: Vec<Cluster>, matching: &Matching) -> Vec<Cluster> {
    let mut buckets: BTreeMap<(&Dimension, Quantity), Vec<Cluster>> = BTreeMap::new();
    for cluster in clusters {
        let Some(first) = cluster.members.first().map(|&at| &corpus.statements[at]) else { continue };
        buckets.entry((&first.dimension, first.quantity)).or_default().push(cluster);
    }
    let mut joined: Vec<Cluster> = Vec::new();
    for bucket in buckets.into_values() {
        joined.extend(join(corpus, bucket, matching));
    }
    joined.sort_by(|a, b| a.members.cmp(&b.members));
    joined
}

/// Joins clusters of one number, each to the first earlier one that is shown to be of one thing.
fn join(corpus: &Corpus, bucket: Vec<Cluster>, matching: &Matching) -> Vec<Cluster> {
    let mut joined: Vec<Cluster> = Vec::new();
    for cluster in bucket {
        let earlier = joined
            .iter()
            .take(MOST_OF_ONE_NUMBER)
            .position(|other| same_thing(corpus, other, &cluster, matching));
        if let Some(at) = earlier {
            let members = [joined[at].members.as_slice(), &cluster.members].concat();
            joined[at] = Cluster::of(corpus, members);
        } else {
            joined.push(cluster);
        }
    }
    joined
}

fn same_thing(corpus: &Corpus, a: &Cluster, b: &Cluster, matching: &Matching) -> bool {
    best(corpus, a, b, matching).is_some_and(|(x, y, mut evidence)| {
        evidence.points += only_ones(corpus, x, y);
        is_same_thing(evidence, &corpus.statements[x], &corpus.statements[y])
    })
}

/// 1 where neither article gives another number of the same thing: then "seven dead" in two of them are
/// the same seven, and "seven dead" and "eight dead" a toll that differs.
pub(crate) fn only_ones(corpus: &Corpus, a: usize, b: usize) -> usize {
    usize::from(is_only_one_of_its_thing(corpus, a) && is_only_one_of_its_thing(corpus, b))
}

/// Whether an article gives no other number of the same thing.
fn is_only_one_of_its_thing(corpus: &Corpus, at: usize) -> bool {
    let statement = &corpus.statements[at];
    let mut others =
        corpus.range(statement.article).filter(|&other| other != at).map(|at| &corpus.statements[at]);
    !others.any(|other| {
        other.dimension == statement.dimension && statement.topic.likeness(&other.topic).points >= 2
    })
}

/// The two statements of `a` and `b` with the most evidence for being about one thing.
pub(crate) fn best(
    corpus: &Corpus,
    a: &Cluster,
    b: &Cluster,
    matching: &Matching,
) -> Option<(usize, usize, Evidence)> {
    let pairs = a.representatives().flat_map(|x| b.representatives().map(move |y| (x, y)));
    pairs
        .filter_map(|(x, y)| {
            let apart = corpus.statements[x].article != corpus.statements[y].article;
            let neighbours = if apart { matching.neighbours(corpus, x, y) + alone(corpus, x, y) } else { 0 };
            Some((x, y, evidence(&corpus.statements[x], &corpus.statements[y], neighbours)?))
        })
        .max_by_key(|&(x, y, evidence)| (evidence, std::cmp::Reverse((x, y))))
}

/// 2 where both articles measure one thing only in this unit, which is as good as neighbours.
fn alone(corpus: &Corpus, a: usize, b: usize) -> usize {
    let only = |at: usize| {
        let statement = &corpus.statements[at];
        statement.dimension.kind == tallywire_claims::Kind::Measure
            && corpus
                .range(statement.article)
                .filter(|&other| corpus.statements[other].dimension == statement.dimension)
                .count()
                == 1
    };
    if only(a) && only(b) { 2 } else { 0 }
}

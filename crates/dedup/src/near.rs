//! Which articles carry the same words: exact copies, light edits, excerpts.

use std::io::{self, Read, Seek, Write};

use crate::cluster::Link;
use crate::corpus::{Corpus, Pair};
use crate::fact::{self, Fact};
use crate::shingle::{Overlap, Sketch};
use crate::stash::{Spill, fixed};

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
pub(crate) const MOST_HOLDERS: usize = 48;

/// Of all shingles, one in so many is looked up to find candidates; all of a short text's.
const RATE: u32 = 3;

/// An article that holds a shingle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Holder {
    pub(crate) hash: u32,
    /// In the order of adding; then the text that it carries.
    pub(crate) article: u32,
}
fixed!(Holder { hash: u32, article: u32 });

/// The shingles of a sketch by which other texts are found.
pub(crate) fn looked_up(sketch: &Sketch) -> &[u32] {
    let all = sketch.hashes().len();
    let halvings = (0..RATE).find(|&halvings| all >> halvings <= 64).unwrap_or(RATE);
    sketch.below(halvings.max(sketch.halvings()))
}

/// The holders that are texts which articles stand for, by shingle and text; their `article` is the
/// text.
pub(crate) fn of_texts(holders: Vec<Holder>, texts: &[Option<u32>]) -> Vec<Holder> {
    let of_text = |holder: Holder| Some(Holder { article: texts[holder.article as usize]?, ..holder });
    let mut of_texts: Vec<Holder> = holders.into_iter().filter_map(of_text).collect();
    of_texts.sort_unstable();
    of_texts
}

/// The near copies among the texts of `corpus`, ascending; `holders` are the articles of each
/// looked-up shingle and `texts` the text that each article stands for.
pub(crate) fn links<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    holders: &Spill<Holder>,
    texts: &[Option<u32>],
) -> io::Result<Vec<Link>> {
    let mut pairs = Spill::new(holders.buckets());
    for bucket in 0..holders.buckets() {
        let of_texts = of_texts(holders.read(&mut corpus.stash, bucket)?, texts);
        for of_hash in of_texts.chunk_by(|a, b| a.hash == b.hash) {
            pair_up(corpus, of_hash, &mut pairs)?;
        }
    }
    let (mut links, mut sketches) = (Vec::new(), [Sketch::default(), Sketch::default()]);
    for bucket in 0..pairs.buckets() {
        let mut of_texts = pairs.read(&mut corpus.stash, bucket)?;
        of_texts.sort_unstable();
        for of_a in of_texts.chunk_by(|x, y| x.a == y.a) {
            let Pair { a, .. } = of_a[0];
            let mut fetched = false;
            for same in of_a.chunk_by(|x, y| x == y) {
                let Pair { b, .. } = same[0];
                if !is_candidate([a, b].map(|text| corpus.card(text).looked_up), same.len()) {
                    continue;
                }
                let [of_a, of_b] = &mut sketches;
                if !std::mem::replace(&mut fetched, true) {
                    corpus.sketch(a, of_a)?;
                }
                corpus.sketch(b, of_b)?;
                let overlap = of_a.overlap(of_b);
                if are_copies(corpus, a, b, &overlap)? {
                    links.push(Link { a, b, strength: strength(&overlap) });
                }
            }
        }
    }
    Ok(links)
}

/// Any near copy is surer than a rewrite, the fuller the surer.
#[expect(clippy::cast_possible_truncation, reason = "a strength needs no more digits than f32 has")]
fn strength(overlap: &Overlap) -> f32 {
    10.0 + (overlap.containment + overlap.resemblance) as f32
}

/// Whether two texts by so many shingles that are looked up, of which they share some, may share
/// enough of all: a quarter of what is asked for of the whole text, as the sample is small.
pub(crate) fn is_candidate([a, b]: [u32; 2], shared: usize) -> bool {
    shared * 8 >= a.min(b) as usize || shared >= 16
}

fn pair_up<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    holders: &[Holder],
    pairs: &mut Spill<Pair>,
) -> io::Result<()> {
    let count = corpus.texts();
    let mut put = |a: u32, b: u32| {
        let bucket = pairs.bucket(a, count);
        pairs.push(&mut corpus.stash, bucket, Pair { a, b })
    };
    if holders.len() <= MOST_HOLDERS {
        for (at, b) in holders.iter().enumerate() {
            holders[..at].iter().try_for_each(|a| put(a.article, b.article))?;
        }
        return Ok(());
    }
    for pair in holders.windows(2) {
        put(holders[0].article, pair[1].article)?;
        put(pair[0].article, pair[1].article)?;
    }
    Ok(())
}

/// Whether what two texts share makes them near copies.
pub(crate) fn are_copies<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    a: u32,
    b: u32,
    overlap: &Overlap,
) -> io::Result<bool> {
    if !is_enough([a, b].map(|text| corpus.card(text).length), overlap) {
        return Ok(false);
    }
    let (a, b) = (corpus.first[a as usize], corpus.first[b as usize]);
    let (a, b) = (corpus.facts(a)?, corpus.facts(b)?);
    Ok(!is_template(&a, &b))
}

/// Whether texts of so many words share enough of them for near copies.
pub(crate) fn is_enough([a, b]: [u32; 2], overlap: &Overlap) -> bool {
    overlap.shared >= FEWEST_SHARED && overlap.containment >= asked_for(a, b)
}

/// The containment asked for of texts of so many words.
fn asked_for(a: u32, b: u32) -> f64 {
    let ratio = f64::from(a.min(b)) / f64::from(a.max(b).max(1));
    CONTAINMENT + EXCERPT * (1.0 - 2.0 * ratio).max(0.0)
}

/// Whether most numbers that stand in the same words differ: two fillings of one form, not two
/// copies of one report.
pub(crate) fn is_template(a: &[Fact], b: &[Fact]) -> bool {
    let (mut agree, mut differ) = (0, 0);
    for (of_a, of_b) in fact::same_company(a, b) {
        let common = of_a.iter().filter(|x| of_b.iter().any(|y| x.key == y.key)).count();
        agree += common;
        differ += of_a.len().min(of_b.len()).saturating_sub(common);
    }
    differ >= 3 && differ > agree
}

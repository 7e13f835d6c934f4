//! The word 3-grams of a text, as far as they are needed to tell how much of one text stands in
//! another.
//!
//! A text keeps every shingle whose hash lies below a bar; the bar is lowered by halves until at
//! most [`MOST`] are left. Two texts are compared below the lower of their bars, which leaves an
//! unbiased sample of both (`FracMinHash`, Irber et al. 2022): unlike `MinHash` it estimates
//! containment, not resemblance, so an excerpt is found in the article it was cut from.

use crate::stash::{Fixed, read_all};

/// How many shingles a text keeps at most.
const MOST: usize = 2048;

/// The sampled shingles of one text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sketch {
    /// Ascending, without doubles, all below the bar.
    hashes: Vec<u32>,
    /// The bar is 2^(32 - `halvings`).
    halvings: u32,
}

/// What two sketches share.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Overlap {
    /// How many shingles both texts hold.
    pub(crate) shared: usize,
    /// The part of the shorter text's shingles that the longer holds, 0 to 1.
    pub(crate) containment: f64,
    /// The part of all shingles of both that both hold, 0 to 1.
    pub(crate) resemblance: f64,
}

impl Sketch {
    /// Writes the sketch behind `bytes`.
    pub(crate) fn write(&self, bytes: &mut Vec<u8>) {
        self.halvings.write(bytes);
        self.hashes.iter().for_each(|hash| hash.write(bytes));
    }

    /// Reads from all of `bytes` what [`write`](Self::write) wrote.
    pub(crate) fn read(&mut self, bytes: &[u8]) {
        let (halvings, hashes) = bytes.split_at(u32::SIZE.min(bytes.len()));
        self.halvings = u32::read(halvings);
        self.hashes.clear();
        self.hashes.extend(read_all::<u32>(hashes));
    }

    /// The hashes, ascending.
    pub(crate) fn hashes(&self) -> &[u32] {
        &self.hashes
    }

    /// The hashes below the bar that `halvings` halvings give.
    pub(crate) fn below(&self, halvings: u32) -> &[u32] {
        let bar = bar(halvings);
        let end = self.hashes.partition_point(|&hash| u64::from(hash) < bar);
        &self.hashes[..end]
    }

    /// How often the bar was halved.
    pub(crate) fn halvings(&self) -> u32 {
        self.halvings
    }

    /// Compares two texts, exactly if both kept all their shingles.
    ///
    /// Linear in the number of shingles kept.
    pub(crate) fn overlap(&self, other: &Self) -> Overlap {
        let halvings = self.halvings.max(other.halvings);
        let (a, b) = (self.below(halvings), other.below(halvings));
        let shared = common(a, b);
        let (fewer, union) = (a.len().min(b.len()), a.len() + b.len() - shared);
        Overlap {
            shared: shared << halvings,
            containment: ratio(shared, fewer),
            resemblance: ratio(shared, union),
        }
    }
}

/// Collects the shingles of a text, token by token.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    last: [u64; 2],
    seen: usize,
    sketch: Sketch,
}

impl Builder {
    /// Takes the next token's hash.
    pub(crate) fn push(&mut self, token: u64) {
        let [first, second] = self.last;
        self.last = [second, token];
        self.seen += 1;
        if self.seen < 3 {
            return;
        }
        let hash = mix(first, second, token);
        if u64::from(hash) < bar(self.sketch.halvings) {
            self.sketch.hashes.push(hash);
        }
        if self.sketch.hashes.len() > 4 * MOST {
            self.settle();
        }
    }

    /// The sketch of all that was pushed.
    pub(crate) fn finish(mut self) -> Sketch {
        self.settle();
        self.sketch.hashes.shrink_to_fit();
        self.sketch
    }

    fn settle(&mut self) {
        let sketch = &mut self.sketch;
        sketch.hashes.sort_unstable();
        sketch.hashes.dedup();
        while sketch.hashes.len() > MOST {
            sketch.halvings += 1;
            let keep = sketch.below(sketch.halvings).len();
            sketch.hashes.truncate(keep);
        }
    }
}

fn bar(halvings: u32) -> u64 {
    1 << (32 - halvings.min(32))
}

fn mix(first: u64, second: u64, third: u64) -> u32 {
    let folded = (first.rotate_left(21) ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ third;
    let spread = folded.wrapping_mul(0xd6e8_feb8_6659_fd93);
    u32::try_from(spread >> 32).unwrap_or(0)
}

/// How many elements two ascending lists share.
fn common(mut a: &[u32], mut b: &[u32]) -> usize {
    let mut shared = 0;
    while let (Some(&x), Some(&y)) = (a.first(), b.first()) {
        shared += usize::from(x == y);
        if x <= y {
            a = &a[1..];
        }
        if y <= x {
            b = &b[1..];
        }
    }
    shared
}

#[expect(clippy::cast_precision_loss, reason = "counts of shingles lie far below 2^52")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

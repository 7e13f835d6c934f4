//! Which features have a row in the model's table, and which row.
//! **Promise:** one look at eight bytes a feature; the same features in the same order get the same rows.
//!
//! The words of a language have many times as many features as are worth a row. Those that are stand in
//! buckets of eight, each known by eight bits of its hash, as in the cuckoo filter of Fan et al. (2014) with
//! one bucket a feature. One in thirty others is taken for one of them, in training as in use.

/// Rows of a bucket.
pub(crate) const ROOM: usize = 8;

/// The tags of a bucket's features, 0 where there is none.
pub(crate) type Bucket = [u8; ROOM];

const MULTIPLIER: u32 = 0x9E37_79B1;

/// The tags of the features that have a row; that of row `n` is the `n`th.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Index<'a>(pub(crate) &'a [Bucket]);

impl Index<'_> {
    /// Writes the rows of those of `hashes` that have one to the start of `rows`, which must be longer than
    /// `hashes`, and says how many have.
    pub(crate) fn rows(self, hashes: &[u32], rows: &mut [usize]) -> usize {
        let mut found = 0;
        for &hash in hashes {
            let bucket = bucket(hash, self.0.len());
            let places = places(self.0[bucket], tag(hash));
            // Written in any case: a branch here is guessed wrong every other time.
            rows[found] = bucket * ROOM + places.trailing_zeros() as usize / 8 % ROOM;
            found += usize::from(places != 0);
        }
        found
    }
}

/// Puts features into the buckets of an [`Index`], the best first.
#[derive(Debug)]
pub(crate) struct Filling(Vec<Bucket>);

impl Filling {
    pub(crate) fn new(buckets: usize) -> Self {
        Self(vec![[0; ROOM]; buckets])
    }

    /// Gives the feature a row, unless its bucket is full or one of the same tag is in it.
    pub(crate) fn add(&mut self, hash: u32) {
        let buckets = self.0.len();
        let bucket = &mut self.0[bucket(hash, buckets)];
        if !bucket.contains(&tag(hash))
            && let Some(free) = bucket.iter_mut().find(|tag| **tag == 0)
        {
            *free = tag(hash);
        }
    }

    pub(crate) fn buckets(self) -> Vec<Bucket> {
        self.0
    }
}

fn bucket(hash: u32, buckets: usize) -> usize {
    ((u64::from(hash.wrapping_mul(MULTIPLIER)) * buckets as u64) >> 32) as usize
}

/// Never 0, which is an empty place.
fn tag(hash: u32) -> u8 {
    hash.to_le_bytes()[0].max(1)
}

/// The top bits of the places that hold `tag`. Only the lowest of them is sure to be right, as in Mycroft's
/// search for a zero byte.
fn places(bucket: Bucket, tag: u8) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let differences = u64::from_le_bytes(bucket) ^ (u64::from(tag) * EACH);
    differences.wrapping_sub(EACH) & !differences & (EACH << 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_by_its_tag() {
        let bucket = [9, 1, 0, 255, 128, 2, 0, 0];
        for (place, tag) in [(0, 9), (1, 1), (3, 255), (4, 128), (5, 2)] {
            assert_eq!(places(bucket, tag).trailing_zeros() / 8, place, "{tag}");
        }
        assert_eq!(places(bucket, 7), 0);
    }

    #[test]
    fn features_have_rows_of_their_own_until_the_buckets_are_full() {
        let hashes: Vec<u32> = (0_u32..1000).map(|n| n.wrapping_mul(0x85EB_CA6B) ^ (n << 7)).collect();
        let mut filling = Filling::new(20);
        for &hash in &hashes {
            filling.add(hash);
        }
        let buckets = filling.buckets();
        let mut rows = [0; 1001];
        let found = Index(&buckets).rows(&hashes[..40], &mut rows);
        assert!(found >= 35, "{found}");
        let mut distinct = rows[..found].to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), found);
        assert!(buckets.iter().flatten().all(|&tag| tag != 0));
    }
}

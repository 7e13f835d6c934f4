//! Fingerprints are added one by one, in any order, and grouped once all are there.

use std::io::{self, Cursor, Read, Seek, Write};

use crate::ask::Listed;
use crate::corpus::{Card, Corpus};
use crate::near::{self, Holder};
use crate::stash::{Spill, Stash};
use crate::weight::{Posting, Weighted};
use crate::{Fingerprint, Grouped};

/// Into how many parts what is sorted is divided, of which one at a time is in memory.
pub(crate) const BUCKETS: usize = 64;

/// A pile of fingerprints that may be larger than memory.
///
/// What grouping needs lies in a store: memory, or anything that can be read, written and sought,
/// such as a temporary file. At hand are some 200 bytes an article; the store takes some 15 KB for
/// an article of 3 KB.
///
/// ```
/// use tallywire_article::{Article, BlockKind, Span};
/// use tallywire_dedup::{Fingerprint, Index, Relation};
///
/// let mut index = Index::in_memory();
/// for (name, text) in [
///     ("wire", "The port of Velmora handled 418,000 containers in May, 7 percent more than a year ago."),
///     ("blog", "Look: the port of Velmora handled 418,000 containers in May, 7 percent more than a year ago."),
///     ("sport", "The rowers from Hallund won both races on Sunday although it rained all day long."),
/// ] {
///     let mut article = Article::new(name, name, text.as_bytes());
///     let all = Span::new(0, text.len());
///     article.push_verbatim(BlockKind::Paragraph, text, all, all, "one line");
///     index.add(&Fingerprint::of(&article, &[]))?;
/// }
/// let mut grouped = index.group()?;
/// for pair in grouped.pairs() {
///     let pair = pair?;
///     assert_eq!((&*pair.a_source, &*pair.b_source, pair.relation), ("blog", "wire", Relation::Near));
/// }
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Index<S> {
    stash: Stash<S>,
    cards: Vec<Card>,
    anchors: Spill<Posting>,
    shingles: Spill<Holder>,
}

impl Index<Cursor<Vec<u8>>> {
    /// An empty index whose store is memory, which never fails.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::new(Cursor::default())
    }
}

impl<S: Read + Write + Seek> Index<S> {
    /// An empty index over `store`, whose former content is overwritten.
    pub fn new(store: S) -> Self {
        Self {
            stash: Stash::new(store),
            cards: Vec::new(),
            anchors: Spill::new(BUCKETS),
            shingles: Spill::new(BUCKETS),
        }
    }

    /// Adds an article. Of articles with one source and id, one counts.
    ///
    /// # Errors
    /// Those of the store; and where there are more than 2^32 articles.
    pub fn add(&mut self, fingerprint: &Fingerprint) -> io::Result<()> {
        let article = u32::try_from(self.cards.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        for (at, anchor) in (0_u16..).zip(&fingerprint.anchors.list) {
            let posting = Posting {
                key: anchor.key,
                article,
                at,
                place: anchor.place(),
                prior: anchor.prior,
                sort: anchor.sort as u8,
            };
            self.anchors.push(&mut self.stash, bucket(anchor.key), posting)?;
        }
        for &hash in near::looked_up(&fingerprint.shingles) {
            self.shingles.push(&mut self.stash, bucket_of_shingle(hash), Holder { hash, article })?;
        }
        self.cards.push(Card::of(&mut self.stash, fingerprint, article)?);
        Ok(())
    }

    /// Finds the copies, stories and origins among all that was added.
    ///
    /// The order of adding makes no difference. Takes time linear in the number of articles: anchors
    /// and shingles that very many articles hold are compared with a few of them only.
    ///
    /// # Errors
    /// Those of the store; and where articles hold more than 2^32 anchors.
    pub fn group(self) -> io::Result<Grouped<S>> {
        let added = self.cards.len();
        let mut corpus = Corpus::new(self.stash, self.cards);
        let texts = corpus.texts_by_adding(added);
        let copied = corpus.copied();
        let weighted = Weighted::of(&mut corpus.stash, &self.anchors, &texts, &copied)?;
        let near = near::links(&mut corpus, &self.shingles, &texts)?;
        let listed = Listed { anchors: self.anchors, shingles: self.shingles, texts };
        Grouped::of(corpus, weighted, near, listed)
    }
}

/// The bucket for a hash: equal hashes fall into one.
pub(crate) fn bucket(hash: u64) -> usize {
    usize::try_from(hash >> (u64::BITS - BUCKETS.ilog2())).unwrap_or_default()
}

/// The bucket for a shingle: those that are sampled have low hashes, which would all fall into the
/// first buckets.
pub(crate) fn bucket_of_shingle(hash: u32) -> usize {
    bucket(u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

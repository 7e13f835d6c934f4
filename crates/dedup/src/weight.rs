//! How much it says that two articles share an anchor: the rarer, the more.

use std::io::{self, Read, Seek, Write};

use crate::anchor::Sort;
use crate::stash::{Fixed, Lists, Place, Spill, Stash, fixed, read_all};

/// How many articles the expectation of an anchor counts for against those seen.
const PRIOR_ARTICLES: f32 = 64.0;

/// The texts that hold an anchor are listed up to so many.
pub(crate) const MOST_HOLDERS: u8 = 128;

/// An anchor of one article that waits to be weighed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Posting {
    pub(crate) key: u64,
    /// The article, in the order of adding.
    pub(crate) article: u32,
    /// Which of the article's anchors it is.
    pub(crate) at: u16,
    /// See [`Anchor`](crate::anchor::Anchor).
    pub(crate) place: u16,
    pub(crate) prior: u16,
    pub(crate) sort: u8,
}
fixed!(Posting { key: u64, article: u32, at: u16, place: u16, prior: u16, sort: u8 });

/// An anchor that several articles hold, with what it weighs in this corpus.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term {
    /// Equal anchors have equal numbers; ascending within a text.
    pub(crate) id: u32,
    /// In bits: what is learned from meeting it by chance.
    pub(crate) bits: f32,
    /// Where in the text it stands, from 0 to 65,535.
    pub(crate) place: u16,
    /// Which of the article's anchors it is.
    pub(crate) at: u16,
    pub(crate) sort: u8,
    /// How many texts hold it; 255 for as many or more.
    pub(crate) holders: u8,
}
fixed!(Term { id: u32, bits: f32, place: u16, at: u16, sort: u8, holders: u8 });

impl Term {
    pub(crate) fn sort(self) -> Sort {
        Sort::of(self.sort)
    }

    /// Whether the texts that hold it are listed: several, but not too many.
    pub(crate) fn is_listed(self) -> bool {
        (2..=MOST_HOLDERS).contains(&self.holders)
    }
}

/// The postings of the texts that articles stand for, by key and text; their `article` is the text.
pub(crate) fn of_texts(mut postings: Vec<Posting>, texts: &[Option<u32>]) -> Vec<Posting> {
    postings.retain_mut(|posting| match texts[posting.article as usize] {
        Some(text) => {
            posting.article = text;
            true
        }
        None => false,
    });
    postings.sort_unstable_by_key(|posting| (posting.key, posting.article));
    postings
}

/// A term on its way to its text.
#[derive(Clone, Copy, Debug)]
struct Held {
    text: u32,
    term: Term,
}
fixed!(Held { text: u32, term: Term });

/// What all anchors of a text weigh, whether others hold them or not.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    /// By sort of anchor, in bits.
    sorts: [f32; Share::SORTS],
    /// Of numbers and names, by quarter of the text.
    quarters: Quarters,
}

/// Bits by quarter of a text.
type Quarters = [f32; 4];

impl Totals {
    /// Takes an anchor.
    pub(crate) fn add(&mut self, sort: Sort, place: u16, bits: f32) {
        self.sorts[Share::sort(sort)] += bits;
        add_telling(&mut self.quarters, sort, place, bits);
    }
}

/// Adds an anchor to the quarter that it stands in, if it is one that hardly any report lacks.
fn add_telling(quarters: &mut Quarters, sort: Sort, place: u16, bits: f32) {
    if matches!(sort, Sort::Number | Sort::Name | Sort::Sound) {
        quarters[usize::from(place >> (u16::BITS - 2))] += bits;
    }
}

/// The texts of a corpus as weighted anchors, and the texts by anchor.
#[derive(Debug, Default)]
pub(crate) struct Weighted {
    /// The terms of each text, by id.
    terms: Vec<Place>,
    totals: Vec<Totals>,
    /// The texts of each term, where its id says.
    holders: Lists,
}

impl Weighted {
    /// What all anchors of a text weigh.
    pub(crate) fn totals(&self, text: u32) -> &Totals {
        &self.totals[text as usize]
    }

    /// Weighs the anchors of `postings`; `texts` gives the text that each article stands for, and
    /// `copied` tells of each text whether several articles carry it.
    ///
    /// Weights depend on the size of the corpus by powers of two only, so that one more article
    /// rarely moves those of others.
    pub(crate) fn of<S: Read + Write + Seek>(
        stash: &mut Stash<S>,
        postings: &Spill<Posting>,
        texts: &[Option<u32>],
        copied: &[bool],
    ) -> io::Result<Self> {
        let count = copied.len();
        let mut weighted = Self {
            terms: Vec::with_capacity(count),
            totals: vec![Totals::default(); count],
            holders: Lists::default(),
        };
        let mut held = Spill::new(postings.buckets());
        let mut list = Vec::new();
        for bucket in 0..postings.buckets() {
            let of_texts = of_texts(postings.read(stash, bucket)?, texts);
            for of_key in of_texts.chunk_by(|a, b| a.key == b.key) {
                weighted.weigh(stash, of_key, copied, &mut list, &mut held)?;
            }
        }
        for bucket in 0..held.buckets() {
            weighted.put_away(stash, &held, bucket)?;
        }
        Ok(weighted)
    }

    /// Weighs one anchor, given all texts that hold it, ascending; `list` is room for them.
    fn weigh<S: Read + Write + Seek>(
        &mut self,
        stash: &mut Stash<S>,
        of_key: &[Posting],
        copied: &[bool],
        list: &mut Vec<u32>,
        into: &mut Spill<Held>,
    ) -> io::Result<()> {
        let count = self.totals.len();
        let holders = u8::try_from(of_key.len()).unwrap_or(u8::MAX);
        let is_shared = holders > 1 || of_key.iter().any(|posting| copied[posting.article as usize]);
        let mut id = 0;
        if is_shared {
            let listed = if holders <= MOST_HOLDERS { of_key } else { &of_key[..1] };
            list.clear();
            list.extend(listed.iter().map(|posting| posting.article));
            id = self.holders.push(stash, list)?;
        }
        for &Posting { article: text, at, place, prior, sort, .. } in of_key {
            let bits = bits(of_key.len(), count, prior);
            self.totals[text as usize].add(Sort::of(sort), place, bits);
            if is_shared {
                let term = Term { id, bits, place, at, sort, holders };
                into.push(stash, into.bucket(text, count), Held { text, term })?;
            }
        }
        Ok(())
    }

    /// Puts away the terms of the texts of a bucket, each text's by id as they were held.
    fn put_away<S: Read + Write + Seek>(
        &mut self,
        stash: &mut Stash<S>,
        held: &Spill<Held>,
        bucket: usize,
    ) -> io::Result<()> {
        let count = self.totals.len();
        let (first, end) = (held.first(bucket, count), held.first(bucket + 1, count));
        let mut of_texts: Vec<Vec<u8>> = vec![Vec::new(); end - first];
        held.each(stash, bucket, |held| held.term.write(&mut of_texts[held.text as usize - first]))?;
        for terms in of_texts {
            self.terms.push(stash.put(&terms)?);
        }
        Ok(())
    }

    /// Fetches the terms of a text: its anchors that other articles hold too.
    pub(crate) fn terms<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        text: u32,
        into: &mut Terms,
    ) -> io::Result<()> {
        into.totals = self.totals[text as usize];
        stash.get(self.terms[text as usize], &mut into.bytes)
    }

    /// The texts that hold a listed term, ascending.
    pub(crate) fn holders<'b, S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        term: Term,
        bytes: &'b mut Vec<u8>,
    ) -> io::Result<impl Iterator<Item = u32> + use<'b, S>> {
        self.holders.get(stash, term.id, usize::from(term.holders), bytes)?;
        Ok(read_all::<u32>(bytes))
    }
}

/// The anchors of a text that other articles hold too, and what all its anchors weigh.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    totals: Totals,
    /// [`Term`]s by id.
    bytes: Vec<u8>,
}

impl Terms {
    /// The terms as they lie, by id.
    fn records(&self) -> &[[u8; Term::SIZE]] {
        self.bytes.as_chunks().0
    }

    /// The terms, by id.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Term> + Clone {
        read_all(&self.bytes)
    }
}

/// What an anchor of so many holders weighs among so many articles.
#[expect(clippy::cast_precision_loss, reason = "a weight needs no more digits than f32 has")]
pub(crate) fn bits(holders: usize, articles: usize, prior: u16) -> f32 {
    let articles = articles.next_power_of_two() as f32;
    let prior = f32::from(prior) / 1000.0;
    let chance = (holders as f32 + PRIOR_ARTICLES * prior) / (articles + PRIOR_ARTICLES);
    -chance.min(1.0).log2()
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

    /// The containment, brought down where there is little to go by.
    pub(crate) fn damped_containment(self) -> f32 {
        self.shared / (self.a.min(self.b) + LITTLE)
    }

    /// How many kinds of anchors are told apart.
    const SORTS: usize = 5;

    /// Which of them an anchor is of.
    fn sort(sort: Sort) -> usize {
        match sort {
            Sort::Number => 0,
            Sort::Name => 1,
            Sort::Sound => 2,
            Sort::Word | Sort::Pair => 3,
            Sort::Sum => 4,
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
    /// Sums and measures as far as they agree when rounded; what is in `numbers` is in here again.
    pub(crate) sums: Share,
    /// How well the places of what both hold agree: the weighted correlation, -1 to 1; 0 where
    /// they share next to nothing.
    pub(crate) order: f32,
    /// Over how much of either article what they share is spread: about 1 where over all of it, 0
    /// where it stands in one place.
    pub(crate) reach: f32,
    /// How evenly the numbers and names that both hold are spread over those of the text where they
    /// are more so: 1 where each quarter has its part, little where all stand in one passage.
    pub(crate) evenness: f32,
}

/// Adds up what two texts share, anchor by anchor.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    shares: [Share; Share::SORTS],
    order: Order,
    quarters: [Quarters; 2],
}

impl Tally {
    /// Takes an anchor that both hold, each at its place.
    pub(crate) fn add(&mut self, sort: Sort, bits: f32, places: [u16; 2]) {
        let share = &mut self.shares[Share::sort(sort)];
        share.shared += bits;
        share.count = share.count.saturating_add(1);
        // A sum stands where its number does, which has been counted.
        if sort == Sort::Sum {
            return;
        }
        let part = |place: u16| f32::from(place) / f32::from(u16::MAX);
        let [x, y] = places;
        self.order.add(part(x), part(y), bits);
        let [of_x, of_y] = &mut self.quarters;
        add_telling(of_x, sort, x, bits);
        add_telling(of_y, sort, y, bits);
    }

    /// The likeness of texts whose anchors weigh `a` and `b` in all.
    pub(crate) fn finish(self, a: &Totals, b: &Totals) -> Likeness {
        let mut shares = self.shares;
        for (share, (&a, &b)) in shares.iter_mut().zip(a.sorts.iter().zip(&b.sorts)) {
            (share.a, share.b) = (a, b);
        }
        let ([numbers, names, sounds, words, sums], [of_a, of_b]) = (shares, self.quarters);
        let (order, reach) = (self.order.correlation(), self.order.reach());
        let evenness = evenness(&of_a, &a.quarters).max(evenness(&of_b, &b.quarters));
        Likeness { numbers, names, sounds, words, sums, order, reach, evenness }
    }
}

/// The terms of a text, ready to be compared with those of many others: a hash table of their ids.
#[derive(Debug)]
pub(crate) struct Sieve<'a> {
    terms: &'a Terms,
    /// Which term has the id that belongs into a place or shortly before it, counted from 1; 0 where there is
    /// none. Most terms of two texts are not shared, and nearly all of those meet an empty place.
    places: Box<[u16; SIEVE]>,
}

/// So many places the table has: four and more for each anchor that an article keeps.
const SIEVE: usize = 1 << 12;

impl<'a> Sieve<'a> {
    pub(crate) fn of(terms: &'a Terms) -> Self {
        let mut places = Box::new([0; SIEVE]);
        for (number, term) in (1..).zip(terms.records()) {
            let mut place = place(u32::read(term));
            while places[place] != 0 {
                place = (place + 1) % SIEVE;
            }
            places[place] = number;
        }
        Self { terms, places }
    }

    /// Compares the text with another. Linear in the number of the other's terms.
    pub(crate) fn likeness(&self, other: &Terms) -> Likeness {
        let mut tally = Tally::default();
        for term in other.records() {
            if let Some(own) = self.own(u32::read(term)) {
                let (x, y) = (Term::read(own), Term::read(term));
                tally.add(x.sort(), x.bits, [x.place, y.place]);
            }
        }
        tally.finish(&self.terms.totals, &other.totals)
    }

    /// The text's own term of this id.
    #[inline]
    fn own(&self, id: u32) -> Option<&[u8; Term::SIZE]> {
        let own = self.terms.records();
        let mut place = place(id);
        while let Some(before) = self.places[place].checked_sub(1) {
            let found = own.get(usize::from(before)).filter(|own| u32::read(*own) == id);
            if found.is_some() {
                return found;
            }
            place = (place + 1) % SIEVE;
        }
        None
    }
}

/// The place that [`Sieve`] looks for an id at first.
#[inline]
fn place(id: u32) -> usize {
    id as usize % SIEVE
}

/// How evenly the quarters of a text share in what is common, 1 where each does by what it holds:
/// the part of all it holds that would be common had no quarter more than its due.
fn evenness(common: &Quarters, all: &Quarters) -> f32 {
    let (of_common, of_all) = (common.iter().sum::<f32>(), all.iter().sum::<f32>());
    if of_common <= 0.0 {
        return 0.0;
    }
    let due = common.iter().zip(all).map(|(common, all)| (common * of_all / of_common).min(*all));
    due.sum::<f32>() / of_all
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Terms of these ids, whose bits tell them apart.
    fn terms(ids: &[u32]) -> Terms {
        let mut terms = Terms::default();
        for &id in ids {
            let bits = f32::from(u8::try_from(id % 251).unwrap()) + 1.0;
            Term { id, bits, place: 0, at: 0, sort: Sort::Word as u8, holders: 2 }.write(&mut terms.bytes);
        }
        terms
    }

    proptest! {
        #[test]
        fn a_sieve_finds_what_two_texts_share(
            a in prop::collection::btree_set(0_u32..40, 0..20),
            b in prop::collection::btree_set(0_u32..40, 0..20),
        ) {
            // Ids of which many want one place.
            let spread = |ids: &std::collections::BTreeSet<u32>| -> Vec<u32> {
                ids.iter().map(|id| id / 4 * 4096 + id % 4).collect()
            };
            let (a, b) = (spread(&a), spread(&b));
            let shared: Vec<u32> = a.iter().copied().filter(|id| b.contains(id)).collect();
            let likeness = Sieve::of(&terms(&a)).likeness(&terms(&b));
            prop_assert_eq!(usize::from(likeness.words.count), shared.len());
            let bits: f32 = terms(&shared).iter().map(|term| term.bits).sum();
            prop_assert!((likeness.words.shared - bits).abs() < 0.01);
        }
    }
}

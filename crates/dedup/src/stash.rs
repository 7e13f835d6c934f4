//! Bytes that were put away and are fetched again, wherever there is room: memory, or a file.
//!
//! **Invariant:** what lies in a stash is never changed, so a place stays good.

use std::cmp::Ordering;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;

/// How many bytes wait in memory before they are written.
const WAITING: usize = 1 << 20;

/// Where something lies in a stash.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    at: u64,
    length: u32,
}

/// Storage to which bytes are appended, over anything that can be read, written and sought.
#[derive(Debug)]
pub(crate) struct Stash<S> {
    store: S,
    /// How many bytes are in the store.
    written: u64,
    /// Those behind them.
    waiting: Vec<u8>,
}

impl<S: Read + Write + Seek> Stash<S> {
    /// A stash over `store`, whose former content is overwritten.
    pub(crate) fn new(store: S) -> Self {
        Self { store, written: 0, waiting: Vec::new() }
    }

    /// Puts `bytes` away.
    ///
    /// # Errors
    /// Those of the store; and where one piece is larger than 4 GiB.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> io::Result<Place> {
        let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        let place = Place { at: self.written + self.waiting.len() as u64, length };
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= WAITING {
            self.store.seek(SeekFrom::Start(self.written))?;
            self.store.write_all(&self.waiting)?;
            self.written += self.waiting.len() as u64;
            self.waiting.clear();
        }
        Ok(place)
    }

    /// Fetches what was put at `place`, in the place of what `into` held.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn get(&mut self, place: Place, into: &mut Vec<u8>) -> io::Result<()> {
        let length = place.length as usize;
        if let Some(from) = place.at.checked_sub(self.written) {
            let from = usize::try_from(from).unwrap_or(usize::MAX);
            let bytes = self.waiting.get(from..from.saturating_add(length));
            into.clear();
            into.extend_from_slice(bytes.ok_or(io::ErrorKind::UnexpectedEof)?);
            return Ok(());
        }
        // What it held is not cleared first: only what it grows by has to be filled with zeros.
        into.resize(length, 0);
        self.store.seek(SeekFrom::Start(place.at))?;
        self.store.read_exact(into)
    }
}

/// A record of a fixed number of bytes.
pub(crate) trait Fixed: Copy {
    /// How many bytes it takes.
    const SIZE: usize;

    /// Writes the record to the first [`SIZE`](Self::SIZE) of `bytes`.
    fn fill(self, bytes: &mut [u8]);

    /// Appends the record to `bytes`.
    fn write(self, bytes: &mut Vec<u8>);

    /// Reads it from the first [`SIZE`](Self::SIZE) of `bytes`.
    fn read(bytes: &[u8]) -> Self;
}

macro_rules! fixed_numbers {
    ($($number:ty)+) => {
        $(impl Fixed for $number {
            const SIZE: usize = size_of::<$number>();

            #[inline]
            fn fill(self, bytes: &mut [u8]) {
                bytes[..Self::SIZE].copy_from_slice(&self.to_le_bytes());
            }

            #[inline]
            fn write(self, bytes: &mut Vec<u8>) {
                bytes.extend_from_slice(&self.to_le_bytes());
            }

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                let first = bytes.first_chunk().copied();
                <$number>::from_le_bytes(first.unwrap_or_default())
            }
        })+
    };
}
fixed_numbers!(u8 u16 u32 u64 f32);

/// Makes a struct or pair of [`Fixed`] fields one itself.
macro_rules! fixed {
    ($record:ty { $($field:tt: $number:ty),+ $(,)? }) => {
        impl crate::stash::Fixed for $record {
            const SIZE: usize = 0 $(+ <$number as crate::stash::Fixed>::SIZE)+;

            #[inline]
            fn fill(self, mut bytes: &mut [u8]) {
                $(bytes = crate::stash::fill_next(self.$field, bytes);)+
                let _ = bytes;
            }

            #[inline]
            fn write(self, bytes: &mut Vec<u8>) {
                // `bytes` grows once a record, not once a field.
                let mut record = [0; <Self as crate::stash::Fixed>::SIZE];
                self.fill(&mut record);
                bytes.extend_from_slice(&record);
            }

            #[inline]
            fn read(mut bytes: &[u8]) -> Self {
                Self { $($field: crate::stash::next::<$number>(&mut bytes)),+ }
            }
        }
    };
}
pub(crate) use fixed;

/// Writes a record to the beginning of `bytes` and returns what is behind it.
#[inline]
pub(crate) fn fill_next<R: Fixed>(record: R, bytes: &mut [u8]) -> &mut [u8] {
    let (place, rest) = bytes.split_at_mut(R::SIZE);
    record.fill(place);
    rest
}

/// Reads a record from the beginning of `bytes` and leaves what is behind it.
#[inline]
pub(crate) fn next<R: Fixed>(bytes: &mut &[u8]) -> R {
    let (record, rest) = bytes.split_at(R::SIZE.min(bytes.len()));
    *bytes = rest;
    R::read(record)
}

/// Reads records that lie side by side.
pub(crate) fn read_all<R: Fixed>(bytes: &[u8]) -> impl Iterator<Item = R> + Clone {
    bytes.chunks_exact(R::SIZE).map(R::read)
}

/// Records in buckets, put away in any order and read bucket by bucket: sorting what does
/// not fit into memory.
#[derive(Debug)]
pub(crate) struct Spill<R> {
    buckets: Vec<Bucket>,
    record: std::marker::PhantomData<R>,
}

#[derive(Clone, Debug, Default)]
struct Bucket {
    waiting: Vec<u8>,
    places: Vec<Place>,
}

/// How many bytes of a bucket wait in memory before they are put away.
const BUCKET: usize = 1 << 16;

impl<R: Fixed> Spill<R> {
    /// An empty spill of so many buckets.
    pub(crate) fn new(buckets: usize) -> Self {
        Self { buckets: vec![Bucket::default(); buckets], record: std::marker::PhantomData }
    }

    /// How many buckets there are.
    pub(crate) fn buckets(&self) -> usize {
        self.buckets.len()
    }

    /// The bucket for item `item` of `items`: items of later buckets come behind it.
    pub(crate) fn bucket(&self, item: u32, items: usize) -> usize {
        item as usize * self.buckets() / items.max(1)
    }

    /// The first of `items` items that falls into that bucket.
    pub(crate) fn first(&self, bucket: usize, items: usize) -> usize {
        (bucket * items).div_ceil(self.buckets())
    }

    /// Puts a record away.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn push<S: Read + Write + Seek>(
        &mut self,
        stash: &mut Stash<S>,
        bucket: usize,
        record: R,
    ) -> io::Result<()> {
        let bucket = &mut self.buckets[bucket];
        record.write(&mut bucket.waiting);
        if bucket.waiting.len() >= BUCKET {
            bucket.places.push(stash.put(&bucket.waiting)?);
            bucket.waiting.clear();
        }
        Ok(())
    }

    /// All records of a bucket, as they were put away.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn read<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        bucket: usize,
    ) -> io::Result<Vec<R>> {
        let Bucket { waiting, places } = &self.buckets[bucket];
        let bytes = waiting.len() + places.iter().map(|place| place.length as usize).sum::<usize>();
        let mut records = Vec::with_capacity(bytes / R::SIZE);
        self.each(stash, bucket, |record| records.push(record))?;
        Ok(records)
    }

    /// Shows all records of a bucket to `see`, as they were put away.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn each<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        bucket: usize,
        mut see: impl FnMut(R),
    ) -> io::Result<()> {
        let Bucket { waiting, places } = &self.buckets[bucket];
        let mut chunk = Vec::new();
        for &place in places {
            stash.get(place, &mut chunk)?;
            read_all::<R>(&chunk).for_each(&mut see);
        }
        read_all::<R>(waiting).for_each(see);
        Ok(())
    }
}

/// The records of a [`Spill`] in order, found again by bisection.
#[derive(Debug)]
pub(crate) struct Sorted<R> {
    /// Where each bucket lies, and how many records it holds.
    buckets: Vec<(Place, usize)>,
    record: std::marker::PhantomData<R>,
}

impl<R: Fixed> Sorted<R> {
    /// Puts each bucket of `spill` away as `sorted` orders it.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn of<S: Read + Write + Seek>(
        stash: &mut Stash<S>,
        spill: &Spill<R>,
        sorted: impl Fn(Vec<R>) -> Vec<R>,
    ) -> io::Result<Self> {
        let (mut buckets, mut bytes) = (Vec::with_capacity(spill.buckets()), Vec::new());
        for bucket in 0..spill.buckets() {
            let records = sorted(spill.read(stash, bucket)?);
            bytes.clear();
            for record in records {
                record.write(&mut bytes);
            }
            buckets.push((stash.put(&bytes)?, bytes.len() / R::SIZE));
        }
        Ok(Self { buckets, record: std::marker::PhantomData })
    }

    /// Which records of a bucket `order` finds equal to what is sought.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn range<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        bucket: usize,
        order: impl Fn(&R) -> Ordering,
    ) -> io::Result<Range<usize>> {
        self.range_within(stash, bucket, 0..self.buckets[bucket].1, order)
    }

    /// The same, among a range of records only.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn range_within<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        bucket: usize,
        among: Range<usize>,
        order: impl Fn(&R) -> Ordering,
    ) -> io::Result<Range<usize>> {
        let start = self.bisect(stash, bucket, among.clone(), |record| order(record).is_lt())?;
        let end = self.bisect(stash, bucket, start..among.end, |record| order(record).is_le())?;
        Ok(start..end)
    }

    /// The first record of a range that is not `before`.
    fn bisect<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        bucket: usize,
        Range { mut start, mut end }: Range<usize>,
        before: impl Fn(&R) -> bool,
    ) -> io::Result<usize> {
        while start < end {
            let middle = usize::midpoint(start, end);
            let record = self.read(stash, bucket, middle..middle + 1)?;
            if record.first().is_some_and(&before) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        Ok(start)
    }

    /// The records of a range.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn read<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        bucket: usize,
        Range { start, end }: Range<usize>,
    ) -> io::Result<Vec<R>> {
        let size = |records: usize| u32::try_from(records * R::SIZE).map_err(|_| io::ErrorKind::FileTooLarge);
        let at = self.buckets[bucket].0.at + u64::from(size(start)?);
        let mut bytes = Vec::new();
        stash.get(Place { at, length: size(end.saturating_sub(start))? }, &mut bytes)?;
        Ok(read_all(&bytes).collect())
    }
}

/// Lists of numbers, each found again by where it begins.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    chunks: Vec<Place>,
    waiting: Vec<u8>,
}

/// How many numbers a chunk of lists holds.
const CHUNK: usize = 1 << 16;

impl Lists {
    /// Where the next list will begin: ascending from list to list.
    ///
    /// # Errors
    /// Those of the store; and where there are more than 2^32 numbers.
    pub(crate) fn push<S: Read + Write + Seek>(
        &mut self,
        stash: &mut Stash<S>,
        list: &[u32],
    ) -> io::Result<u32> {
        if self.waiting.len() / u32::SIZE + list.len() > CHUNK {
            self.chunks.push(stash.put(&self.waiting)?);
            self.waiting.clear();
        }
        let at = self.chunks.len() * CHUNK + self.waiting.len() / u32::SIZE;
        for number in list {
            number.write(&mut self.waiting);
        }
        u32::try_from(at).map_err(|_| io::ErrorKind::FileTooLarge.into())
    }

    /// The list of `length` numbers that begins at `at`.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) fn get<S: Read + Write + Seek>(
        &self,
        stash: &mut Stash<S>,
        at: u32,
        length: usize,
        into: &mut Vec<u8>,
    ) -> io::Result<()> {
        let (chunk, start) = (at as usize / CHUNK, at as usize % CHUNK * u32::SIZE);
        let bytes = length * u32::SIZE;
        if let Some(place) = self.chunks.get(chunk) {
            let part =
                Place { at: place.at + start as u64, length: u32::try_from(bytes).unwrap_or(u32::MAX) };
            return stash.get(part, into);
        }
        into.clear();
        let list = self.waiting.get(start..start + bytes).ok_or(io::ErrorKind::UnexpectedEof)?;
        into.extend_from_slice(list);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn what_was_put_away_comes_back_from_the_store_and_before_it_gets_there() {
        let mut stash = Stash::new(Cursor::new(Vec::new()));
        let piece = |n: u32| n.to_le_bytes().repeat(1 + n as usize * 37 % 5000);
        let places: Vec<Place> = (0..900).map(|n| stash.put(&piece(n)).unwrap()).collect();
        assert!(stash.written > 0 && !stash.waiting.is_empty());
        let mut bytes = Vec::new();
        for (n, &place) in (0_u32..900).zip(&places).rev() {
            stash.get(place, &mut bytes).unwrap();
            assert_eq!(bytes, piece(n), "{n}");
        }
        let beyond = Place { at: u64::MAX, length: 1 };
        assert_eq!(stash.get(beyond, &mut bytes).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn a_spill_gives_each_bucket_back_in_order() {
        let mut stash = Stash::new(Cursor::new(Vec::new()));
        let mut spill: Spill<u32> = Spill::new(3);
        let items = 100_000;
        for item in 0..items {
            spill.push(&mut stash, spill.bucket(item, items as usize), item).unwrap();
        }
        for bucket in 0..3 {
            let of_bucket = spill.first(bucket, items as usize)..spill.first(bucket + 1, items as usize);
            let taken = spill.read(&mut stash, bucket).unwrap();
            assert!(taken.iter().map(|&item| item as usize).eq(of_bucket), "bucket {bucket}");
        }
    }

    #[test]
    fn lists_are_found_by_where_they_begin() {
        let mut stash = Stash::new(Cursor::new(Vec::new()));
        let mut lists = Lists::default();
        let list = |n: u32| (n..n + 1 + n % 120).collect::<Vec<u32>>();
        let begins: Vec<u32> = (0..5000).map(|n| lists.push(&mut stash, &list(n)).unwrap()).collect();
        assert!(lists.chunks.len() > 1 && begins.is_sorted_by(|a, b| a < b));
        let mut bytes = Vec::new();
        for (n, &begin) in (0..).zip(&begins) {
            lists.get(&mut stash, begin, list(n).len(), &mut bytes).unwrap();
            assert!(read_all::<u32>(&bytes).eq(list(n)), "{n}");
        }
    }
}

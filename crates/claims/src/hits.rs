//! The cue words of a sentence, by where they begin and where they end.

use crate::cue::{Cue, Hit};
use crate::meanings::Meanings;

/// The cues of one sentence; what it takes in memory is used again for the next.
#[derive(Debug)]
pub(crate) struct Hits {
    /// In the order in which they begin; of those that begin together, words alone stand first.
    all: Vec<Hit>,
    /// One a token, and one behind the last.
    places: Vec<Place>,
    /// What any of them means.
    meanings: Meanings,
}

/// A place between two tokens.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// The first hit that begins here or later, and the first that begins behind.
    first: usize,
    next: usize,
    /// How many tokens the longest hit has that ends here.
    back: usize,
    /// What the hits mean that begin here, and that end here.
    begins: Meanings,
    ends: Meanings,
}

impl Default for Hits {
    /// With room for a sentence as most are.
    fn default() -> Self {
        Self { all: Vec::with_capacity(128), places: Vec::with_capacity(64), meanings: Meanings::default() }
    }
}

impl Hits {
    /// Forgets the last sentence and makes room for one of `tokens`.
    pub(crate) fn clear(&mut self, tokens: usize) {
        self.all.clear();
        self.meanings = Meanings::default();
        self.places.clear();
        self.places.resize(tokens + 1, Place::default());
    }

    /// The hits to come begin at token `at` or later; told of every token, and of the end.
    #[inline]
    pub(crate) fn open(&mut self, at: usize) {
        let next = self.all.len();
        self.places[at].first = next;
        if let Some(last) = at.checked_sub(1) {
            self.places[last].next = next;
        }
    }

    /// Adds the meanings of token `at` alone, of which `meanings` is the set.
    #[inline]
    pub(crate) fn add_word(&mut self, at: usize, cues: &[Cue], meanings: Meanings) {
        self.all.extend(cues.iter().map(|cue| Hit { cue: *cue, from: at, to: at + 1 }));
        self.meanings = self.meanings.with(meanings);
        self.places[at].begins = meanings;
        let end = &mut self.places[at + 1];
        (end.ends, end.back) = (end.ends.with(meanings), end.back.max(1));
    }

    /// Adds what begins at the token opened last.
    pub(crate) fn add(&mut self, hit: Hit) {
        let meaning = Meanings::of(hit.cue);
        self.meanings = self.meanings.with(meaning);
        let (begin, length) = (&mut self.places[hit.from], hit.to - hit.from);
        begin.begins = begin.begins.with(meaning);
        let end = &mut self.places[hit.to];
        (end.ends, end.back) = (end.ends.with(meaning), end.back.max(length));
        self.all.push(hit);
    }

    /// Those that begin at token `at`.
    #[inline]
    pub(crate) fn starting(&self, at: usize) -> &[Hit] {
        self.places.get(at).and_then(|place| self.all.get(place.first..place.next)).unwrap_or_default()
    }

    /// Those that end just before token `at`.
    #[inline]
    pub(crate) fn ending(&self, at: usize) -> impl Iterator<Item = &Hit> {
        let range = self.places.get(at).map_or(0..0, |end| self.places[at - end.back].first..end.first);
        self.all[range].iter().filter(move |hit| hit.to == at)
    }

    /// Where the longest `cue` at token `at` ends.
    pub(crate) fn end_of(&self, at: usize, cue: &Cue) -> Option<usize> {
        self.starting(at).iter().filter(|hit| hit.cue == *cue).map(|hit| hit.to).max()
    }

    /// Where the longest `cue` that ends just before token `at` begins.
    pub(crate) fn beginning_of(&self, at: usize, cue: &Cue) -> Option<usize> {
        self.ending(at).filter(|hit| hit.cue == *cue).map(|hit| hit.from).min()
    }

    /// Those in tokens `[from, to)`.
    pub(crate) fn within(&self, from: usize, to: usize) -> impl DoubleEndedIterator<Item = &Hit> {
        let first = |at: usize| self.places.get(at).map_or(self.all.len(), |place| place.first);
        let (start, end) = (first(from), first(to));
        self.all[start..end.max(start)].iter().filter(move |hit| hit.to <= to)
    }

    /// Whether `cue` may stand anywhere.
    #[inline]
    pub(crate) fn may_hold(&self, cue: Cue) -> bool {
        self.meanings.may_hold(cue)
    }

    /// Whether `cue` may begin at token `at`.
    #[inline]
    pub(crate) fn may_begin(&self, at: usize, cue: Cue) -> bool {
        self.places.get(at).is_some_and(|place| place.begins.may_hold(cue))
    }

    /// Whether `cue` may end just before token `at`.
    #[inline]
    pub(crate) fn may_end(&self, at: usize, cue: Cue) -> bool {
        self.places.get(at).is_some_and(|place| place.ends.may_hold(cue))
    }
}

//! Words that a token may be or begin with, found in one pass over its bytes.
//!
//! A double-array trie (Aoe 1989): where a byte leads is one addition and one look-up, so a token
//! costs no more than its bytes, most of them only the first few.

use std::collections::BTreeMap;

/// A set of keys, in which [`Trie::step`] goes from place to place.
#[derive(Debug)]
pub(crate) struct Trie {
    slots: Box<[Slot]>,
}

/// Where a walk has come to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    slot: u32,
    base: u32,
}

impl Place {
    /// Its number, below [`Trie::len`].
    #[inline]
    pub(crate) fn index(self) -> usize {
        self.slot as usize
    }
}

const ROOT: u32 = 0;

/// A place in the trie, or a free slot of the array.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// The place that byte `b` leads to is slot `base + b`,
    base: u32,
    /// if this is what stands there: the place that it is reached from.
    parent: u32,
}

/// Stands for the parent of a free slot.
const FREE: u32 = u32::MAX;
const TAKEN: u32 = FREE - 1;
const EMPTY: Slot = Slot { base: 0, parent: FREE };

/// A trie on its way: for each place the places that bytes lead to.
#[derive(Debug)]
pub(crate) struct Builder {
    places: Vec<BTreeMap<u8, u32>>,
}

impl Default for Builder {
    fn default() -> Self {
        Self { places: vec![BTreeMap::new()] }
    }
}

impl Builder {
    /// The place of `key`, made where there is none.
    pub(crate) fn place(&mut self, key: &[u8]) -> u32 {
        key.iter().fold(ROOT, |place, byte| {
            let next = u32::try_from(self.places.len()).unwrap_or(FREE);
            let found = *self.places[place as usize].entry(*byte).or_insert(next);
            if found == next {
                self.places.push(BTreeMap::new());
            }
            found
        })
    }

    /// The finished trie, and each of its places with the slot that it became and the place before
    /// it; places before those that they lead to.
    pub(crate) fn build(&self) -> (Trie, Vec<Settled>) {
        let mut slots = vec![EMPTY; 256];
        // Nothing leads to the root.
        slots[ROOT as usize].parent = TAKEN;
        let mut order = vec![Settled { place: ROOT, slot: ROOT, before: ROOT }];
        let (mut at, mut open) = (0, 1);
        while let Some(Settled { place, slot, .. }) = order.get(at).copied() {
            at += 1;
            let next = &self.places[place as usize];
            let Some(base) = free_base(&mut slots, next, &mut open) else { continue };
            slots[slot as usize].base = base;
            for (byte, child) in next {
                let to = base + u32::from(*byte);
                slots[to as usize].parent = slot;
                order.push(Settled { place: *child, slot: to, before: slot });
            }
        }
        (Trie { slots: slots.into_boxed_slice() }, order)
    }
}

/// A place of the builder and the slot that it has in the trie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settled {
    pub(crate) place: u32,
    pub(crate) slot: u32,
    /// The slot of the place that it is reached from.
    pub(crate) before: u32,
}

/// How many bases are tried before the array is made longer instead.
const TRIES: usize = 64;

/// A base under which the slots of all bytes of `next` are free; `None` where there are none.
/// `open` is the first slot that may be free.
fn free_base(slots: &mut Vec<Slot>, next: &BTreeMap<u8, u32>, open: &mut usize) -> Option<u32> {
    let first = usize::from(*next.first_key_value()?.0);
    while slots.get(*open).is_some_and(|slot| slot.parent != FREE) {
        *open += 1;
    }
    let end = slots.len();
    let fits = |base: &usize| {
        next.keys().all(|byte| slots.get(base + usize::from(*byte)).is_none_or(|slot| slot.parent == FREE))
    };
    let bases = ((*open).max(first)..end).map(|slot| slot - first);
    let base = bases.take(TRIES).find(fits).unwrap_or(end);
    // A slot for every byte, so that a step never leaves the array.
    slots.resize(end.max(base + 256), EMPTY);
    u32::try_from(base).ok()
}

impl Trie {
    /// Where every walk begins.
    #[inline]
    pub(crate) fn root(&self) -> Place {
        Place { slot: ROOT, base: self.slots.first().map_or(0, |root| root.base) }
    }

    /// The place that `byte` leads to from `place`.
    #[inline]
    pub(crate) fn step(&self, place: Place, byte: u8) -> Option<Place> {
        let slot = place.base + u32::from(byte);
        let next = self.slots.get(slot as usize)?;
        (next.parent == place.slot).then_some(Place { slot, base: next.base })
    }

    /// How many numbers its places may have.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(trie: &Trie, key: &[u8]) -> Option<u32> {
        let last = key.iter().try_fold(trie.root(), |place, byte| trie.step(place, *byte));
        last.map(|place| place.slot)
    }

    proptest! {
        #[test]
        fn every_key_has_a_place_and_nothing_else_has(
            keys in prop::collection::btree_set("[a-cä]{1,5}", 0..60),
            other in "[a-cä]{1,5}",
        ) {
            let mut builder = Builder::default();
            let places: Vec<u32> = keys.iter().map(|key| builder.place(key.as_bytes())).collect();
            let (trie, settled) = builder.build();
            for (key, wanted) in keys.iter().zip(places) {
                let slot = settled.iter().find(|settled| settled.place == wanted).unwrap().slot;
                prop_assert_eq!(place(&trie, key.as_bytes()), Some(slot));
            }
            let begins = keys.iter().any(|key| key.starts_with(&other));
            prop_assert_eq!(place(&trie, other.as_bytes()).is_some(), begins);
        }
    }
}

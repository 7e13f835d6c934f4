//! Sets of what words can mean.

use std::hash::{Hash, Hasher};
use std::mem::discriminant;

use crate::cue::Cue;

/// A set of meanings, by which most questions for one are answered without a look at the hits: what
/// is in it may stand there, what is not does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Meanings(u128);

impl Meanings {
    #[inline]
    pub(crate) fn of(cue: Cue) -> Self {
        Self(Self::bit(cue))
    }

    /// Those of both.
    #[inline]
    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[inline]
    pub(crate) fn may_hold(self, cue: Cue) -> bool {
        self.0 & Self::bit(cue) != 0
    }

    /// The bit of a variant, whatever its value: a constant, where the cue is one.
    #[inline]
    fn bit(cue: Cue) -> u128 {
        let mut variant = Variant::default();
        discriminant(&cue).hash(&mut variant);
        1 << (variant.0 % 128)
    }
}

/// The number of a variant, as it is handed to a hasher.
#[derive(Default)]
struct Variant(u8);

impl Hasher for Variant {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |all, byte| all ^ byte);
    }

    fn finish(&self) -> u64 {
        u64::from(self.0)
    }
}

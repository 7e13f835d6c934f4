//! Exact arithmetic on the intervals that written numbers stand for.
//!
//! **Invariant:** no operation panics or rounds silently: a result that [`Decimal`] cannot hold is
//! `None`, and what cannot be computed is never compared.

use std::fmt;

use rust_decimal::Decimal;

/// A closed interval of numbers; an end that is `None` is open towards infinity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interval {
    pub(crate) low: Option<Decimal>,
    pub(crate) high: Option<Decimal>,
}

impl Interval {
    pub(crate) const fn point(value: Decimal) -> Self {
        Self { low: Some(value), high: Some(value) }
    }

    /// The interval with these ends, whichever way round they come.
    pub(crate) fn between(a: Decimal, b: Decimal) -> Self {
        Self { low: Some(a.min(b)), high: Some(a.max(b)) }
    }

    pub(crate) const fn ends(self) -> Option<(Decimal, Decimal)> {
        match (self.low, self.high) {
            (Some(low), Some(high)) => Some((low, high)),
            _ => None,
        }
    }

    pub(crate) fn width(self) -> Option<Decimal> {
        let (low, high) = self.ends()?;
        high.checked_sub(low)
    }

    /// Whether the two share a number.
    pub(crate) fn meets(self, other: Self) -> bool {
        below(self.low, other.high, false) && below(other.low, self.high, false)
    }

    /// Whether they share more than a border: 2.3 and 2.4, written with one decimal, touch at
    /// 2.35 and are different numbers all the same.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        if self.width() == Some(Decimal::ZERO) || other.width() == Some(Decimal::ZERO) {
            return self.meets(other);
        }
        below(self.low, other.high, true) && below(other.low, self.high, true)
    }

    /// The interval widened on both sides by `share` of its `value`.
    pub(crate) fn widened(self, value: Decimal, share: Decimal) -> Self {
        let margin = value.checked_mul(share).map(|margin| margin.abs());
        let shift = |end: Option<Decimal>, by: Option<Decimal>| end?.checked_add(by?);
        Self { low: shift(self.low, margin.map(|m| -m)), high: shift(self.high, margin) }
    }

    pub(crate) fn add(self, other: Self) -> Option<Self> {
        let ((a, b), (c, d)) = (self.ends()?, other.ends()?);
        Some(Self::between(a.checked_add(c)?, b.checked_add(d)?))
    }

    pub(crate) fn sub(self, other: Self) -> Option<Self> {
        let ((a, b), (c, d)) = (self.ends()?, other.ends()?);
        Some(Self::between(a.checked_sub(d)?, b.checked_sub(c)?))
    }

    pub(crate) fn scaled(self, by: Decimal) -> Option<Self> {
        let (low, high) = self.ends()?;
        Some(Self::between(low.checked_mul(by)?, high.checked_mul(by)?))
    }

    /// The quotients; `None` where the divisor may be zero.
    pub(crate) fn div(self, other: Self) -> Option<Self> {
        let ((a, b), (c, d)) = (self.ends()?, other.ends()?);
        if c <= Decimal::ZERO && d >= Decimal::ZERO {
            return None;
        }
        let corners = [a.checked_div(c)?, a.checked_div(d)?, b.checked_div(c)?, b.checked_div(d)?];
        let low = corners.into_iter().min()?;
        Some(Self::between(low, corners.into_iter().max()?))
    }

    /// The magnitudes of its numbers.
    pub(crate) fn abs(self) -> Self {
        match self.ends() {
            Some((low, high)) if low < Decimal::ZERO && high > Decimal::ZERO => {
                Self::between(Decimal::ZERO, high.max(low.abs()))
            }
            Some((low, high)) => Self::between(low.abs(), high.abs()),
            None => self,
        }
    }
}

fn below(low: Option<Decimal>, high: Option<Decimal>, strictly: bool) -> bool {
    match (low, high) {
        (Some(low), Some(high)) if strictly => low < high,
        (Some(low), Some(high)) => low <= high,
        _ => true,
    }
}

/// `value` with its thousands grouped, with two decimals, or four below 1.
pub(crate) fn plain(value: Decimal) -> String {
    let rounded = if value.abs() >= Decimal::ONE { value.round_dp(2) } else { value.round_dp(4) };
    let text = rounded.normalize().to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').map_or((digits, ""), |(w, f)| (w, f));
    let mut grouped = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && whole.len() > 4 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if !fraction.is_empty() {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low == high => f.write_str(&plain(low)),
            (Some(low), Some(high)) => write!(f, "{} to {}", plain(low), plain(high)),
            (Some(low), None) => write!(f, "{} or more", plain(low)),
            (None, Some(high)) => write!(f, "{} or less", plain(high)),
            (None, None) => f.write_str("any number"),
        }
    }
}

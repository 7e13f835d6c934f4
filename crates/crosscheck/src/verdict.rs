//! Two numbers said of one thing: the same, the same as far as they are written, or different.

use rust_decimal::Decimal;
use tallywire_claims::Approximation;

use crate::statement::Statement;

/// How two numbers relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// One and the same.
    Same,
    /// One is the other rounded, or within what "about" or "more than" leaves open.
    Rounded,
    /// One is the other cut short: 117 for 117.9.
    Cut,
    /// Nothing can be said: one looks like the other without its "million", which may stand elsewhere in
    /// the text, or both are bounds from one side, "up to ten years" and "up to eight".
    Unclear,
    /// No one number is both.
    Differ,
}

/// Compares the numbers of `a` and `b`, which share a dimension.
pub(crate) fn verdict(a: &Statement, b: &Statement) -> Verdict {
    if a.quantity == b.quantity {
        Verdict::Same
    } else if are_like_bounds(a, b) && !a.written.overlaps(b.written) {
        Verdict::Unclear
    } else if a.meant.overlaps(b.meant) {
        Verdict::Rounded
    } else if lacks_its_scale(a, b) || lacks_its_scale(b, a) {
        Verdict::Unclear
    } else if is_cut(a, b) || is_cut(b, a) {
        Verdict::Cut
    } else {
        Verdict::Differ
    }
}

/// Whether both numbers bound what they are about from the same side.
fn are_like_bounds(a: &Statement, b: &Statement) -> bool {
    use Approximation::{AtLeast, AtMost, LessThan, MoreThan};
    let sides = [&[AtLeast, MoreThan], &[AtMost, LessThan]];
    let on = |side: &[Approximation], s: &Statement| side.contains(&s.claim.approximation);
    sides.iter().any(|side| on(*side, a) && on(*side, b))
}

/// Whether `coarse` may be `fine` with its last digits dropped.
fn is_cut(coarse: &Statement, fine: &Statement) -> bool {
    let cut = || {
        let (value, unit) = (coarse.value()?, coarse.written.width()?);
        let (full, finer) = (fine.value()?, fine.written.width()?);
        let dropped = full.abs().checked_sub(value.abs())?;
        let same_sign = full.is_sign_negative() == value.is_sign_negative();
        Some(same_sign && finer < unit && dropped >= Decimal::ZERO && dropped < unit)
    };
    cut().unwrap_or(false)
}

/// Whether `short` is bare digits, and `full` the same digits with a scale.
fn lacks_its_scale(short: &Statement, full: &Statement) -> bool {
    let digits = |s: &Statement| {
        s.value().map(|value| value.normalize().mantissa().to_string().trim_end_matches('0').to_owned())
    };
    let bare = !short.claim.quote.chars().any(char::is_alphabetic);
    bare && digits(short) == digits(full) && short.value() < full.value()
}

//! Whether a number is denied.

use crate::cue::Cue;
use crate::qualify::{REACH, Reason, clause_end, clause_start, reason};
use crate::quantity::Quantity;
use crate::scene::Scene;
use crate::token::Class;

/// Whether that very number is denied: "not 500 but 320", "denied that it owes 3 million".
pub(crate) fn negated(
    scene: &Scene<'_>,
    quantity: &Quantity,
    (last, next): (usize, Option<usize>),
) -> Option<Reason<bool>> {
    if let Some(from) = scene.has_before(quantity.from, Cue::Negation) {
        return Some(reason(true, "a negation before the number", from, quantity.from));
    }
    if let Some(to) = scene.has(quantity.end, Cue::Negation).filter(|_| scene.cues.locale.verb_last) {
        return Some(reason(true, "a negation behind the number", quantity.end, to));
    }
    // "was not raised by 500 but by 320"
    let floor = last.max(quantity.from.saturating_sub(5));
    let word = |at: &usize| scene.class(*at) == Some(Class::Word);
    let near = (floor..quantity.from)
        .rev()
        .take_while(word)
        .find_map(|at| Some((at, scene.has(at, Cue::Negation)?)));
    let end = next.unwrap_or(scene.len());
    let other = (quantity.end..end).any(|at| scene.has(at, Cue::Instead).is_some());
    if let Some((at, to)) = near.filter(|_| other && next.is_some()) {
        return Some(reason(true, "a negation with something else in its place", at, to));
    }
    let start = clause_start(scene, quantity.from);
    let denial = |at: usize| Some((at, scene.has(at, Cue::Denial)?));
    let reach = quantity.from.saturating_sub(REACH).max(start).max(last);
    let behind = if scene.cues.locale.verb_last { clause_end(scene, quantity.end) } else { quantity.end };
    let found =
        (reach..quantity.from).rev().find_map(denial).or_else(|| (quantity.end..behind).find_map(denial));
    found.map(|(at, to)| reason(true, "a verb of denying", at, to))
}

//! The case of a number: endings and particles behind it that mean "from" or "to", where a language
//! has them instead of prepositions.

use crate::cue::Cue;
use crate::qualify::end_of_move;
use crate::quantity::Quantity;
use crate::scene::Scene;
use crate::token::Class;
use crate::{Change, Kind};

/// How many words on a word of change may begin behind a number in a case.
const REACH: usize = 3;

/// The end of a change that the case of `quantity` makes it: "yüzde 5'*ten* 7'*ye* çıktı", "3
/// százalék*ról*", "2%*に*上昇". With the tokens of the word of change.
pub(crate) fn end_of_change(
    scene: &Scene<'_>,
    quantity: &Quantity,
    next: Option<usize>,
) -> Option<(Change, (usize, usize))> {
    let locale = scene.cues.locale;
    if quantity.kind == Kind::Multiple {
        return None;
    }
    if let Some(at) = marked(scene, quantity, locale.to_endings) {
        let behind = move_at(scene, at, REACH);
        let from = quantity.from;
        let before = || scene.longest_before(from, end_of_move).map(|(change, at)| (change, (at, from)));
        return behind.or_else(before);
    }
    // "30 gemiye indirilecek"
    let noun = quantity.counted.filter(|_| quantity.kind == Kind::Count).map(|(_, to)| to);
    let inflected = |to: &usize| {
        let last = scene.word_before(*to, 1);
        locale.to_endings.iter().any(|ending| ending.chars().count() > 1 && is_inflected(scene, last, ending))
    };
    if let Some(place) = noun.filter(inflected).and_then(|to| move_at(scene, to, 1)) {
        return Some(place);
    }
    let at = marked(scene, quantity, locale.from_endings)?;
    // What is compared with the number stands directly behind it: "5 milyondan fazla".
    let compares = scene.any(at, |cue| matches!(cue, Cue::Move(_) | Cue::ComparedBehind(_) | Cue::After(_)));
    let border = |next: &usize| (at..*next).any(|at| scene.is(at, ";"));
    let to = next.filter(|next| !compares && !border(next))?;
    let (_, place) = (to..to + 8).find_map(|at| move_at(scene, at, 1))?;
    Some((Change::From, place))
}

/// Whether numbers `a` and `b` with a word of change behind are the ends of a move: "1%から2%に上昇".
pub(crate) fn is_move(scene: &Scene<'_>, a: &Quantity, b: &Quantity) -> bool {
    let locale = scene.cues.locale;
    marked(scene, a, locale.from_endings).is_some()
        && marked(scene, b, locale.to_endings).is_some_and(|at| move_at(scene, at, REACH).is_some())
}

/// The token behind the ending or particle, if `quantity` has one of `endings`.
pub(crate) fn marked(scene: &Scene<'_>, quantity: &Quantity, endings: &[&str]) -> Option<usize> {
    if endings.is_empty() {
        return None;
    }
    let hedge = scene.longest(quantity.to, |cue| matches!(cue, Cue::After(_)).then_some(()));
    let at = hedge.map_or(quantity.to, |((), to)| to);
    particle(scene, at, endings).or_else(|| {
        let last = scene.word_before(quantity.to, 1);
        endings.iter().any(|ending| is_inflected(scene, last, ending)).then_some(quantity.to)
    })
}

/// The end of a particle at token `at`: glued, behind an apostrophe or hyphen, or in a script that
/// writes no such words else.
fn particle(scene: &Scene<'_>, at: usize, endings: &[&str]) -> Option<usize> {
    let mark = matches!(scene.word(at), "'" | "’" | "-") && scene.glued(at + 1);
    let at = at + usize::from(mark);
    let first = scene.word(at);
    let second = if scene.glued(at + 1) { scene.word(at + 1) } else { "" };
    let fits = |ending: &&&str| mark || scene.glued(at) || !ending.is_ascii();
    let width = |ending: &&str| match ending.strip_prefix(first).filter(|_| !first.is_empty())? {
        "" => Some(1),
        rest => (rest == second).then_some(2),
    };
    endings.iter().filter(fits).find_map(width).map(|width| at + width)
}

/// Whether `word` is a number or unit with `ending`; a single vowel may belong to the word itself
/// ("lira", "metre"), so the word without it must be known.
fn is_inflected(scene: &Scene<'_>, word: &str, ending: &str) -> bool {
    let Some(stem) = word.strip_suffix(ending) else { return false };
    let locale = scene.cues.locale;
    let listed = || {
        let names = locale.currencies.iter().chain(locale.units).chain(locale.cents).map(|(name, _)| *name);
        let scales = locale.scales.iter().map(|(name, _)| *name);
        names.chain(scales).chain(locale.percentage_point.iter().copied()).any(|name| name == stem)
    };
    ending.chars().count() > 1 && !stem.is_empty() || listed()
}

/// The first word of change that begins in the `width` words from `at` on, with where it stands. In
/// scripts without spaces it must begin at `at`.
fn move_at(scene: &Scene<'_>, at: usize, width: usize) -> Option<(Change, (usize, usize))> {
    (at..at + width)
        .take_while(|here| scene.class(*here) == Some(Class::Word) && (*here == at || !scene.glued(*here)))
        .find_map(|at| scene.longest(at, end_of_move).map(|(change, to)| (change, (at, to))))
}

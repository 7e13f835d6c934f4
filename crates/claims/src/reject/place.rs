//! Where somebody lives or answers: addresses, telephones, coordinates.

use crate::cue::Cue;
use crate::number::{self, Reading};
use crate::quantity::noun_phrase;
use crate::scene::Scene;
use crate::token::{Class, is_quotation_mark};
use crate::unit;

use super::plain;

/// Groups of digits that stand together: where they end, how many they are and how many digits they have.
struct Groups {
    to: usize,
    count: usize,
    digits: usize,
}

/// The groups of digits from token `at` on, joined by hyphens or slashes and, where `spaced`, by spaces.
fn groups(scene: &Scene<'_>, at: usize, spaced: bool) -> Groups {
    let mut groups = Groups { to: at + 1, count: 1, digits: scene.word(at).len() };
    loop {
        let hyphen = matches!(scene.word(groups.to), "-" | "/" | "–") && scene.glued(groups.to);
        let next = groups.to + usize::from(hyphen);
        let joined = if hyphen { scene.glued(next) } else { spaced };
        if scene.class(next) != Some(Class::Digits) || !joined {
            return groups;
        }
        let digits = groups.digits + scene.word(next).len();
        groups = Groups { to: next + 1, count: groups.count + 1, digits };
    }
}

/// Digits in three groups or more with hyphens or spaces, behind a plus sign or with a code in brackets; two
/// groups of four.
pub(super) fn phone(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if let Some(to) = with_area_code(scene, at) {
        return Some(to);
    }
    let plus = at > 0 && scene.is(at - 1, "+") && scene.glued(at);
    let leads = scene.word(at).starts_with('0');
    // `22 555 01 18`: groups by spaces that no number has.
    let spaced = (1..=3).all(|next| {
        let width = scene.word(at + next).len();
        scene.class(at + next) == Some(Class::Digits) && !scene.glued(at + next) && (2..=4).contains(&width)
    });
    let spaced = spaced && (1..=3).any(|next| scene.word(at + next).len() != 3);
    let groups = groups(scene, at, plus || leads || spaced);
    let first = scene.word(at);
    // `1544-0117`: the second half is none of a range.
    let fours = groups.count == 2 && first.len() == 4 && scene.word(at + 2).len() == 4;
    let zero =
        leads && (first.len() > 2 || groups.digits > 8) || fours && scene.word(at + 2).starts_with('0');
    (groups.count >= 3 || groups.count == 2 && zero).then_some(groups.to)
}

/// `(212) 555-0187`: an area code in brackets at token `at`, and groups that are no number.
fn with_area_code(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let code = at > 0
        && scene.is(at - 1, "(")
        && scene.is(at + 1, ")")
        && (2..=5).contains(&scene.word(at).len())
        && scene.class(at + 2) == Some(Class::Digits);
    let groups = code.then(|| groups(scene, at + 2, true))?;
    let number = matches!(number::read(scene, at + 2), Some(Reading::Number(n)) if n.to == groups.to);
    (groups.digits >= 6 && !number).then_some(groups.to)
}

/// Where six digits or more in one group or several end that begin at token `at`.
pub(super) fn dialled(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let groups = groups(scene, at, true);
    (groups.digits >= 6 && scene.class(at) == Some(Class::Digits)).then_some(groups.to)
}

/// A further telephone number behind one that ends before token `last`: "or 300 555 102".
pub(super) fn phone_again(scene: &Scene<'_>, at: usize, last: usize) -> Option<usize> {
    let to = dialled(scene, at).filter(|_| at <= last + 6)?;
    let listed = scene.within(last, at).any(|hit| matches!(hit.cue, Cue::And | Cue::Or))
        || matches!(scene.word(last), "," | "/" | ";") && at <= last + 2;
    let counted = unit::before(scene, at).is_some() || unit::behind(scene, to).is_some();
    (listed && !counted).then_some(to)
}

/// The postcode before a place that follows an address, which ends before token `last`.
pub(super) fn postcode_again(scene: &Scene<'_>, at: usize, last: usize) -> Option<usize> {
    let code = plain(scene, at).is_some() && (4..=6).contains(&scene.word(at).len());
    (code && at <= last + 12 && scene.is_capital(at + 1)).then_some(at + 1)
}

/// "358 El Brillo Way", "15 rue de Rivoli", "Hauptstraße 12", "ul. Długiej 17/3", "calle Alcalá, 45, 28014
/// Madrid": a number beside words with capitals and a word of streets.
pub(super) fn address(scene: &Scene<'_>, at: usize) -> Option<usize> {
    plain(scene, at).filter(|_| scene.word(at).len() <= 5)?;
    let number =
        number::read(scene, at).is_some_and(|read| matches!(read, Reading::Number(n) if n.power > 0));
    if number {
        return None;
    }
    let counted = if scene.cues.locale.capital_nouns {
        noun_phrase(scene, at + 1).is_some()
    } else {
        scene.is_content_word(at + 1) && !scene.glued(at + 1) && !scene.is_capital(at + 1)
    };
    let before = || !counted && unit::behind(scene, at + 1).is_none() && street_before(scene, at);
    if is_zip_code(scene, at) {
        return Some(at + 1);
    }
    (street_behind(scene, at) || before()).then(|| {
        let slash =
            matches!(scene.word(at + 1), "/" | "-") && scene.glued(at + 1) && plain(scene, at + 2).is_some();
        let letter = scene.glued(at + 1) && scene.class(at + 1) == Some(Class::Word);
        postcode(scene, at + 1 + 2 * usize::from(slash) + usize::from(letter))
    })
}

/// "Salem, OR 97301": five digits behind a place and the two letters of its state.
fn is_zip_code(scene: &Scene<'_>, at: usize) -> bool {
    let state = at.checked_sub(3).is_some_and(|place| {
        let letters = scene.word(at - 1);
        scene.is_capital(place)
            && scene.is(place + 1, ",")
            && letters.len() == 2
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
    });
    state && scene.word(at).len() == 5 && !scene.glued(at)
}

/// "El Brillo Way", "rue de Rivoli".
fn street_behind(scene: &Scene<'_>, at: usize) -> bool {
    let run = (at + 1..at + 5).take_while(|next| scene.is_capital(*next));
    let last = run.into_iter().any(|next| next > at + 1 && scene.has(next, Cue::Street).is_some());
    // "12, rue Pasteur"
    let next = at + 1 + usize::from(scene.is(at + 1, ","));
    let first = scene
        .has(next, Cue::Street)
        .is_some_and(|to| !scene.glued(next) && (to..to + 4).any(|at| scene.is_capital(at)));
    last || first
}

/// "Hauptstraße", "Kongens gate", "ul. Długiej", "бул. „Витоша“", "calle Alcalá,".
fn street_before(scene: &Scene<'_>, at: usize) -> bool {
    let comma = usize::from(at > 0 && scene.is(at - 1, ","));
    let Some(last) = at.checked_sub(1 + comma) else { return false };
    let ends_in = |word: &&str| word.chars().count() > 3 && scene.word(last).to_lowercase().ends_with(word);
    if scene.is_capital(last) && comma == 0 && scene.cues.locale.street.iter().any(ends_in) {
        return true;
    }
    let named = |at: &usize| scene.is_capital(*at) || scene.class(*at) == Some(Class::Digits);
    (last.saturating_sub(4)..=last)
        .rev()
        .take_while(|at| {
            scene.class(*at) == Some(Class::Word) || scene.is(*at, ".") || is_quotation_mark(scene.word(*at))
        })
        .filter_map(|from| Some((from, scene.has(from, Cue::Street)?)))
        .any(|(from, to)| {
            let own = from > 0 && to <= last && named(&from);
            own || (to..=last).any(|at| named(&at)) || from > 0 && to == last + 1 && named(&(from - 1))
        })
}

/// The end of what follows the number of a house up to its postcode: ", 60313 Frankfurt".
fn postcode(scene: &Scene<'_>, at: usize) -> usize {
    let code = at + usize::from(scene.is(at, ","));
    let digits = |at: usize| plain(scene, at).map_or(0, |_| scene.word(at).len());
    let groups = match (digits(code), digits(code + 1)) {
        (3, 2) => 2,
        (4..=6, 0) => 1,
        _ => return at,
    };
    if code > at && scene.is_capital(code + groups) { code + groups } else { at }
}

/// `51.5074, -0.1278`: two numbers with four decimals or more.
pub(super) fn coordinates(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let exact = |at| match number::read(scene, at) {
        Some(Reading::Number(number)) if number.decimals >= Some(4) => Some(number.to),
        _ => None,
    };
    let to = exact(at)?;
    let next = to + usize::from(matches!(scene.word(to), "," | ";"));
    let next = next + usize::from(matches!(scene.word(next), "-" | "−") && scene.glued(next + 1));
    exact(next)
}

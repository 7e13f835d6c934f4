//! Names with a number in them.

use rust_decimal::Decimal;

use crate::cue::Cue;
use crate::number::{self, Reading};
use crate::quantity::{behind_ending, noun_phrase};
use crate::scene::Scene;
use crate::token::{Class, is_quotation_mark, is_unspaced};
use crate::unit;

use super::{date, ends, glued_end, plain};

/// `F-16`, `A400M`, `U2`, `68er`, `4K`, `24-cv-01482`, `34 ABC 123`: letters among digits that are no unit.
pub(super) fn identifier(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if before_makes_name(scene, at) {
        return Some(glued_end(scene, at));
    }
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let after = number.to;
    let letter = scene.glued(after)
        && scene.class(after) == Some(Class::Word)
        && !scene.word(after).starts_with(is_unspaced);
    // `11-M`, `23-F`: days that became names.
    let hyphen = scene.is(after, "-") && scene.glued(after) && scene.glued(after + 1);
    let day =
        hyphen && ends(scene, after + 2) && scene.word(after + 1).len() == 1 && scene.is_capital(after + 1);
    if day && number.to == at + 1 {
        return Some(after + 2);
    }
    let file = hyphen
        && scene.class(after + 1) == Some(Class::Word)
        && scene.is(after + 2, "-")
        && scene.glued(after + 3)
        && scene.class(after + 3) == Some(Class::Digits);
    if file {
        return Some(glued_end(scene, at));
    }
    let suffix =
        || scene.cues.locale.ordinal_suffixes.contains(&scene.word(after)) || ending(scene, after).is_some();
    let unit = || {
        unit::behind(scene, after).is_some()
            || scene.has(after, Cue::ClockAfter).is_some()
            || scene.has(after, Cue::Times).is_some()
    };
    let glued = letter && number.power == 0 && !suffix() && !unit();
    glued.then(|| glued_end(scene, after)).or_else(|| plate(scene, at))
}

/// `34 ABC 123`: a few capitals between two short numbers.
fn plate(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (first, last) = (scene.word(at), scene.word(at + 2));
    let short = first.len() <= 2 && (2..=4).contains(&last.len()) && plain(scene, at + 2).is_some();
    let word = scene.word(at + 1);
    let capitals = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let apart = !scene.glued(at + 1) && !scene.glued(at + 2) && ends(scene, at + 3);
    let meant = unit::behind(scene, at + 1).is_some() || !scene.starting(at + 1).is_empty();
    (short && capitals && !word.is_empty() && apart && !meant).then_some(at + 3)
}

/// Whether letters stand directly before the digits, with or without a hyphen, and are no currency.
fn before_makes_name(scene: &Scene<'_>, at: usize) -> bool {
    if !scene.glued(at) || at == 0 || unit::before(scene, at).is_some() {
        return false;
    }
    let letters = |at: usize| scene.class(at) == Some(Class::Word) && !scene.word(at).ends_with(is_unspaced);
    if letters(at - 1) {
        return true;
    }
    let joined = scene.glued(at - 1) && at >= 2 && letters(at - 2);
    // `ID.3`: a stop only behind capitals, as it may end a sentence.
    let capitals = |word: &str| word.len() >= 2 && word.chars().all(char::is_uppercase);
    if joined && scene.is(at - 1, ".") && capitals(scene.word(at - 2)) {
        return true;
    }
    let hyphen = matches!(scene.word(at - 1), "-" | "‑") && joined;
    hyphen
        && number::read(scene, at - 2).is_none()
        && !scene.cues.locale.fillers.contains(&scene.word(at - 2))
        && scene.word(at - 2).to_lowercase() != "minus"
        && !scene.any_before(at - 1, |cue| matches!(cue, Cue::Approx(_)))
}

/// An ending that makes a number a multiple: `10fach`.
fn ending(scene: &Scene<'_>, at: usize) -> Option<usize> {
    scene.cues.locale.multiple_endings.contains(&scene.word(at).to_lowercase().as_str()).then_some(at + 1)
}

/// "Apollo 13", "Gruppe 47", "S&P 500", "Seat 600": a bare number behind a word with a capital that no
/// noun follows, or that begins the sentence with its article.
pub(super) fn name(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let bare =
        number.decimals == Some(0) && number.power == 0 && number.to == at + 1 && scene.word(at).len() <= 4;
    let last = at.checked_sub(1)?;
    if !bare
        || !scene.word(last).contains(char::is_uppercase)
        || unit::before(scene, at).is_some()
        || unit::behind(scene, at + 1).is_some()
        || means_something_else(scene, last)
    {
        return None;
    }
    let letters = scene.word(last).chars().filter(|c| c.is_uppercase()).count();
    let brand = letters >= 2 && !scene.cues.locale.capital_nouns || scene.is(at.wrapping_sub(2), "&");
    let link = scene.has(at + 1, Cue::RangeTo).or_else(|| scene.has(at + 1, Cue::OutOf));
    let pair = link.is_some_and(|to| number::read(scene, to).is_some());
    let move_follows = pair || scene.any(at + 1, |cue| matches!(cue, Cue::Move(_)));
    let alone = !counts(scene, behind_ending(scene, at + 1)) && !move_follows && !is_elided(scene, at);
    let part = scene.is(at + 1, "/") && scene.glued(at + 1) && plain(scene, at + 2).is_some();
    (brand || alone || begins_sentence(scene, last)).then_some(if part { at + 3 } else { at + 1 })
}

/// "40 *737* Max jets", "the 737 Max": three or four digits of a model, right behind the number of its copies or
/// before what names a version.
pub(super) fn model(scene: &Scene<'_>, at: usize) -> Option<usize> {
    const VERSIONS: &[&str] = &["max", "pro", "plus", "ultra", "mini"];
    let digits = (3..=4).contains(&scene.word(at).len()) && plain(scene, at).is_some();
    let named = scene.class(at + 1) == Some(Class::Word) && scene.is_capital(at + 1) && !scene.glued(at + 1);
    let last = at.checked_sub(1).filter(|_| digits && named && !scene.glued(at))?;
    // "In 2020 300 Finns came"
    let copies = scene.class(last) == Some(Class::Digits) && date::is_year(scene, last).is_none();
    let counted = copies
        || scene
            .spelled(last)
            .is_some_and(|number| number.value > Decimal::ONE && number.value < Decimal::ONE_HUNDRED);
    let meant = unit::before(scene, at).is_some() || unit::behind(scene, at + 1).is_some();
    let version = VERSIONS.contains(&scene.word(at + 1).to_lowercase().as_str());
    ((counted && !scene.cues.locale.capital_nouns || version) && !meant).then_some(at + 1)
}

/// "the bottom *three*", "the top 10": places of a table that are given no noun.
pub(super) fn end_of_table(scene: &Scene<'_>, at: usize) -> Option<usize> {
    const ENDS: &[&str] = &["top", "bottom", "topp"];
    let last = at.checked_sub(1).filter(|last| ENDS.contains(&scene.word(*last).to_lowercase().as_str()))?;
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let few = number.value().is_some_and(|value| value > Decimal::ONE && value <= Decimal::ONE_HUNDRED);
    let places = few && scene.has_before(last, Cue::Determiner).is_some();
    let ends = !scene.is_unlisted_word(number.to) && unit::behind(scene, number.to).is_none();
    (places && ends).then_some(number.to)
}

/// "300 marched in Leeds, in York 120", "Oak sold 300 cars; Elm 250": the noun is left out that stands
/// with another number of the sentence.
fn is_elided(scene: &Scene<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(2) else { return false };
    if scene.has(before, Cue::Function).is_some() && scene.has(before, Cue::Determiner).is_none() {
        let word = scene.word(before).to_lowercase();
        let place = |at: usize| scene.is_capital(at + 1) && scene.class(at + 2) == Some(Class::Digits);
        return (0..scene.len())
            .any(|other| other != before && place(other) && scene.word(other).to_lowercase() == word);
    }
    let clause = matches!(scene.word(before), "," | ";") && (at + 1 == scene.len() || scene.is_sign(at + 1));
    let number = (before.saturating_sub(3)..before).rev().find(|at| scene.class(*at) == Some(Class::Digits));
    clause
        && number.is_some_and(|number| {
            number + 1 < before && (number + 1..before).all(|at| scene.is_content_word(at))
        })
}

/// Whether the word at token `at`, with a capital, is a word of the language that names nothing.
fn means_something_else(scene: &Scene<'_>, at: usize) -> bool {
    let names = |cue| {
        matches!(
            cue,
            Cue::Reference | Cue::Cents(_) | Cue::PerNoun | Cue::Unit(_) | Cue::Currency(_) | Cue::RangeWord
        )
    };
    scene.starting(at).iter().any(|hit| hit.to == at + 1 && !names(hit.cue))
}

/// Whether the words at token `at` may be what a number before them counts.
fn counts(scene: &Scene<'_>, at: usize) -> bool {
    if scene.cues.locale.capital_nouns {
        return noun_phrase(scene, at).is_some();
    }
    let verb = scene.any(at, |cue| matches!(cue, Cue::Amount | Cue::Say | Cue::Planned));
    scene.is_content_word(at) && !scene.is_capital(at) && !verb
}

/// Whether the name that ends with token `last` is the first thing of its sentence, more than its first
/// word, where a verb stands between a subject and what it counts.
fn begins_sentence(scene: &Scene<'_>, last: usize) -> bool {
    let locale = scene.cues.locale;
    let bare = |at: usize| scene.starting(at).is_empty();
    let mut from = last;
    while from > 0 && (scene.is_capital(from - 1) && bare(from - 1) || is_of_name(scene, from - 1)) {
        from -= 1;
    }
    // "il treno Frecciarossa"
    let noun = (from.saturating_sub(2)..from).rev().take_while(|at| scene.is_content_word(*at) && bare(*at));
    from = noun.last().unwrap_or(from);
    let article = from == 1 && scene.has(0, Cue::Determiner).is_some();
    (from == 0 && last > 0 || article) && !locale.verb_last && !locale.capital_nouns
}

/// Whether token `at` is one of the two of a genitive: "Boeing's Starliner".
fn is_of_name(scene: &Scene<'_>, at: usize) -> bool {
    let apostrophe = |at: usize| matches!(scene.word(at), "'" | "’") && scene.glued(at);
    scene.is(at, "s") && scene.glued(at) && at > 1 && apostrophe(at - 1)
        || apostrophe(at) && scene.is(at + 1, "s")
}

/// "Big Four", "Seven Sisters", and what stands in quotation marks like «Двенадцать стульев»: a spelled
/// number with a capital within a sentence.
pub(super) fn title(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let spelled = scene.is_capital(at).then(|| scene.spelled(at))??;
    let to = scene.after(at, spelled.bytes)?;
    if at > 0 && is_quote(scene, at - 1) {
        return closing_quote(scene, at, 6).filter(|end| !is_speech(scene, *end)).map(|_| to);
    }
    let inside = at > 0 && scene.class(at - 1) == Some(Class::Word) && spelled.value < Decimal::ONE_HUNDRED;
    let of = to + usize::from(scene.has(to, Cue::Of).is_some());
    let beside = scene.is_capital(of) && scene.class(of) == Some(Class::Word)
        || inside && scene.is_capital(at - 1) && at > 1;
    (inside && beside && !is_headline(scene)).then_some(to)
}

/// `«5»`: a number alone in quotation marks.
pub(super) fn quoted(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let alone = at > 0 && is_quote(scene, at - 1) && is_quote(scene, at + 1) && scene.glued(at + 1);
    alone.then_some(at + 1)
}

fn is_quote(scene: &Scene<'_>, at: usize) -> bool {
    is_quotation_mark(scene.word(at)) || matches!(scene.word(at), "‘" | "’")
}

/// The quotation mark within `words` tokens from `at` on, if no other sign stands before it.
fn closing_quote(scene: &Scene<'_>, at: usize, words: usize) -> Option<usize> {
    let end = (at..=at + words).find(|at| scene.is_sign(*at))?;
    is_quote(scene, end).then_some(end)
}

/// Whether what a quotation mark at token `end` closes was said by somebody.
fn is_speech(scene: &Scene<'_>, end: usize) -> bool {
    matches!(scene.word(end + 1), "," | "–" | "—")
        || (end + 1..end + 4).any(|at| scene.has(at, Cue::Say).is_some())
}

/// Whether nearly all words have capitals, as in English headlines.
fn is_headline(scene: &Scene<'_>) -> bool {
    let long = |at: &usize| scene.class(*at) == Some(Class::Word) && scene.word(*at).chars().count() >= 4;
    (0..scene.len()).filter(long).filter(|at| !scene.is_capital(*at)).take(2).count() < 2
}

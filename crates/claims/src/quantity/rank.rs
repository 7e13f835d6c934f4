//! Places in an order: "third-largest", "the 31st straight day", "its fifth cut".

use rust_decimal::Decimal;

use super::Quantity;
use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::Class;

/// A rank at token `at`; an ordinal that ranks nothing gives none.
pub(super) fn read(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    if let Some(quantity) = glued(scene, at) {
        return Some(quantity);
    }
    let (order, to) = ordinal(scene, at)?;
    let hyphen = scene.is(to, "-");
    let next = to + usize::from(hyphen);
    let rank = |to, rule| Quantity::new(Kind::Rank, at, to, rule).exactly(Decimal::from(order));
    if is_superlative(scene, next) {
        return Some(rank(next + 1, "an ordinal and a superlative"));
    }
    if scene.has(next, Cue::Streak).is_some() {
        return Some(rank(to, "an ordinal and a word of series"));
    }
    let named =
        scene.has(next, Cue::OrdinalName).is_some() || scene.any(next, |cue| matches!(cue, Cue::Period(_)));
    let noun = scene.class(next) == Some(Class::Word)
        && scene.has(next, Cue::Function).is_none()
        && !scene.is_capital(at);
    let own = at > 0 && is_possessive(scene, at - 1);
    (own && noun && !named && !hyphen && order >= 2).then(|| rank(to, "a possessive and an ordinal"))
}

/// "drittgrößte": an ordinal and a superlative in one word.
fn glued(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let locale = scene.cues.locale;
    if locale.superlative_endings.is_empty() || scene.class(at) != Some(Class::Word) {
        return None;
    }
    let word = scene.word(at).to_lowercase();
    let superlative = locale.superlative_endings.iter().any(|ending| word.ends_with(ending));
    let (stem, order) = locale
        .ordinals
        .iter()
        .filter_map(|(stem, order)| Some((stem.strip_suffix('*')?, *order)))
        .filter(|(stem, _)| word.starts_with(stem))
        .max_by_key(|(stem, _)| stem.len())?;
    let rest = word.get(stem.len()..)?;
    (superlative
        && rest.chars().count() >= 6
        && order >= 2
        && locale.superlative_endings.iter().all(|ending| rest != *ending))
    .then(|| {
        Quantity::new(Kind::Rank, at, at + 1, "an ordinal and a superlative in one word")
            .exactly(Decimal::from(order))
    })
}

/// Possessives rank what they own: the word is a determiner and no article or demonstrative.
fn is_possessive(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at).to_lowercase();
    let apostrophe = word == "s" && at > 0 && matches!(scene.word(at - 1), "'" | "’");
    let determiner = scene.has(at, Cue::Determiner).is_some()
        && scene.has(at, Cue::Filler).is_some()
        && scene.has(at, Cue::OneArticle).is_none();
    apostrophe
        || determiner
            && !matches!(
                word.as_str(),
                "the" | "all" | "that" | "these" | "those" | "der" | "die" | "das" | "den" | "dem"
            )
}

fn is_superlative(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at).to_lowercase();
    let ending = scene
        .cues
        .locale
        .superlative_endings
        .iter()
        .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending));
    scene.class(at) == Some(Class::Word)
        && (ending && !scene.is_capital(at) || scene.has(at, Cue::Superlative).is_some())
}

/// The ordinal at token `at`: `31st`, "third", "dritte".
pub(super) fn ordinal(scene: &Scene<'_>, at: usize) -> Option<(u64, usize)> {
    let suffixes = scene.cues.locale.ordinal_suffixes;
    if scene.class(at) == Some(Class::Digits) {
        // One token, or a sign and letters: `:e`, `'uncu`, `-й`.
        let suffix = |tokens: usize| {
            let to = at + 1 + tokens;
            let written = scene.words(at + 1, to).to_lowercase().replace('’', "'");
            let glued = (at + 1..to).all(|at| scene.glued(at));
            (glued && suffixes.contains(&&*written)).then_some(to)
        };
        let stop = !scene.is(at + 1, ".")
            || scene.tokens.get(at + 2).is_some_and(|token| token.spaced && token.class == Class::Word);
        let to = suffix(2).or_else(|| suffix(1)).filter(|_| stop)?;
        return Some((scene.word(at).parse().ok()?, to));
    }
    let spelled = scene
        .spelled_order(at)
        .and_then(|spelled| Some((u64::try_from(spelled.value).ok()?, scene.after(at, spelled.bytes)?)));
    let listed = || {
        scene
            .longest(at, |cue| match cue {
                Cue::Ordinal(order) => Some(u64::from(order)),
                _ => None,
            })
            .filter(|_| is_declined(scene, at))
    };
    (scene.class(at) == Some(Class::Word)).then(|| spelled.or_else(listed)).flatten()
}

/// Whether a stem of an ordinal goes on as an ending, not as another word ("achtzig").
fn is_declined(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at).to_lowercase();
    scene.cues.locale.ordinals.iter().any(|(stem, _)| match stem.strip_suffix('*') {
        Some(stem) => word.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 2),
        None => *stem == word,
    })
}

/// Whether an ordinal ends before token `at`: "the first half".
pub(super) fn ordinal_before(scene: &Scene<'_>, at: usize) -> bool {
    (1..=2)
        .filter_map(|back| at.checked_sub(back))
        .any(|from| ordinal(scene, from).is_some_and(|(_, to)| to == at || scene.is(to, "-") && to + 1 == at))
}

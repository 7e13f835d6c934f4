//! Places in an order: "third-largest", "the 31st straight day", "its fifth cut".

use rust_decimal::Decimal;

use super::Quantity;
use crate::Kind;
use crate::cue::Cue;
use crate::number::{self, Reading};
use crate::scene::Scene;
use crate::token::{Class, lower};
use crate::unit;

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
        return (!is_enumeration(scene, at, next + 1))
            .then(|| rank(next + 1, "an ordinal and a superlative"));
    }
    if scene.has(next, Cue::Streak).is_some() || scene.has_before(at, Cue::Streak).is_some() {
        return Some(rank(to, "an ordinal and a word of series"));
    }
    let named =
        scene.has(next, Cue::OrdinalName).is_some() || scene.any(next, |cue| matches!(cue, Cue::Period(_)));
    let noun = scene.is_content_word(next) && !scene.is_capital(at) && !hyphen && !named;
    let behind = noun.then(|| behind_noun(scene, next)).flatten();
    if behind
        .is_some_and(|end| scene.has(end, Cue::Streak).is_some() || scene.has(end, Cue::RankAfter).is_some())
    {
        return Some(rank(to, "an ordinal, what it ranks and a word of rank"));
    }
    if order < 2 {
        return None;
    }
    if behind.is_some_and(|end| is_owned(scene, at, end)) {
        return Some(rank(to, "a possessive and an ordinal"));
    }
    is_predicate(scene, at, to).then(|| rank(to, "an ordinal behind a verb of being or ranking"))
}

/// "in second place, there is no will": what numbers an argument and not a place.
fn is_enumeration(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    let clause = |at: usize| at == 0 || matches!(scene.word(at - 1), "," | ";" | ":" | "." | "–" | "—");
    scene.is(to, ",") && (clause(at) || at > 0 && clause(at - 1))
}

/// The word of series or rank behind the one to three words that an ordinal at its left ranks, or the
/// first token that cannot be one of them.
fn behind_noun(scene: &Scene<'_>, noun: usize) -> Option<usize> {
    (noun + 1..=noun + 3).find(|at| {
        let ranks = scene.has(*at, Cue::Streak).is_some() || scene.has(*at, Cue::RankAfter).is_some();
        ranks || !scene.is_content_word(*at)
    })
}

/// Whether a period stands at token `at`: "its fifth cut *since spring*".
fn is_dated(scene: &Scene<'_>, at: usize) -> bool {
    let period = |at: usize| {
        scene
            .any(at, |cue| matches!(cue, Cue::Period(_) | Cue::Relative(_) | Cue::Month(_) | Cue::Moment(..)))
    };
    period(at) || scene.has(at, Cue::PeriodBefore).is_some_and(|to| (to..to + 3).any(period))
}

/// "is third in the world", "finished second,": nothing but a preposition or the end of the clause
/// follows.
fn is_predicate(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    let last = at - usize::from(at > 0 && scene.has(at - 1, Cue::Determiner).is_some());
    let ranks =
        scene.has_before(last, Cue::Ranking).is_some() || scene.has_before(at, Cue::Ranking).is_some();
    let ends = to == scene.len() || matches!(scene.word(to), "," | "." | ";" | ":" | ")" | "!" | "?");
    let preposition = scene.has(to, Cue::Function).is_some() && scene.has(to, Cue::Of).is_none();
    let place = scene.is_capital(to) && !scene.cues.locale.capital_nouns;
    ranks && (ends || preposition || place)
}

/// "drittgrößte": an ordinal and a superlative in one word.
fn glued(scene: &Scene<'_>, at: usize) -> Option<Quantity> {
    let locale = scene.cues.locale;
    if locale.superlative_endings.is_empty() || scene.class(at) != Some(Class::Word) {
        return None;
    }
    let word = lower(scene.word(at));
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

/// "the bank's fifth cut"; behind a pronoun only where a period or a verb of being makes it one of a
/// row: "its fifth cut since spring", "it was its fifth cut", not "its second branch".
fn is_owned(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    let Some(own) = at.checked_sub(1) else { return false };
    let apostrophe = scene.is(own, "s") && matches!(scene.word_before(own, 1), "'" | "’");
    let pronoun = scene.has(own, Cue::Possessive).is_some();
    apostrophe || pronoun && (is_dated(scene, end) || scene.has_before(own, Cue::Ranking).is_some())
}

/// Whether token `at` is a superlative before what it is of or its time: "the *driest* April since", "lo *más* alto
/// desde", and neither "más de 300" nor "interest since".
pub(crate) fn is_superlative_degree(scene: &Scene<'_>, at: usize) -> bool {
    let next = at + 1;
    let bound = scene.any(at, |cue| matches!(cue, Cue::Approx(_)))
        || scene
            .any(next, |cue| matches!(cue, Cue::Of | Cue::Compared) || cue.is_grammar() && cue != Cue::Since);
    let led = scene.any_before(at, |cue| matches!(cue, Cue::Determiner | Cue::Possessive));
    let compounds = scene.cues.locale.verb_second;
    let listed = scene.has(at, Cue::Superlative).is_some() && !bound;
    is_superlative(scene, at) && (listed || led || compounds)
}

fn is_superlative(scene: &Scene<'_>, at: usize) -> bool {
    let word = lower(scene.word(at));
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
    scene.read.orders.get(at, || read_ordinal(scene, at))
}

fn read_ordinal(scene: &Scene<'_>, at: usize) -> Option<(u64, usize)> {
    let suffixes = scene.cues.locale.ordinal_suffixes;
    if scene.has_before(at, Cue::OrdinalPrefix).is_some() {
        let Some(Reading::Number(number)) = number::read(scene, at) else { return None };
        return Some((u64::try_from(number.value()?).ok()?, number.to));
    }
    if scene.class(at) == Some(Class::Digits) {
        // One token, or a sign and letters: `:e`, `'uncu`, `-й`.
        let suffix = |tokens: usize| {
            let to = at + 1 + tokens;
            (at + 1..to).all(|at| scene.glued(at)).then_some(())?;
            // `12e-1` is no twelfth.
            let power =
                scene.is(to, "-") && scene.glued(to + 1) && scene.class(to + 1) == Some(Class::Digits);
            (!power).then_some(())?;
            let written = lower(scene.words(at + 1, to));
            let fits = |written: &str| suffixes.contains(&written).then_some(to);
            if written.contains('’') { fits(&written.replace('’', "'")) } else { fits(&written) }
        };
        let stop = !scene.is(at + 1, ".")
            || scene.tokens.get(at + 2).is_some_and(|token| token.spaced && token.class == Class::Word);
        let to = suffix(2).or_else(|| suffix(1).filter(|_| stop)).filter(|to| !is_degree(scene, *to))?;
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
            .filter(|(_, to)| is_declined(scene, at, *to))
    };
    (scene.class(at) == Some(Class::Word)).then(|| spelled.or_else(listed)).flatten()
}

/// Whether a raised circle before token `to` is that of degrees: a scale follows, or no noun.
fn is_degree(scene: &Scene<'_>, to: usize) -> bool {
    let circle = matches!(scene.word(to - 1), "°" | "º");
    let noun = scene.class(to) == Some(Class::Word) || scene.is(to - 1, "º");
    circle && (unit::temperature_scale(scene.word(to)).is_some() || !noun)
}

/// Whether a stem of an ordinal goes on as an ending, not as another word ("achtzig").
fn is_declined(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    let words = lower(scene.words(at, to));
    scene.cues.locale.ordinals.iter().any(|(stem, _)| match stem.strip_suffix('*') {
        Some(stem) => words.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 2),
        None => *stem == &*words,
    })
}

/// Whether an ordinal ends before token `at`: "the first half".
pub(super) fn ordinal_before(scene: &Scene<'_>, at: usize) -> bool {
    (1..=2)
        .filter_map(|back| at.checked_sub(back))
        .any(|from| ordinal(scene, from).is_some_and(|(_, to)| to == at || scene.is(to, "-") && to + 1 == at))
}

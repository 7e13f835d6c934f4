//! The noun that a number counts, as far as the words behind the number are its phrase.

use rust_decimal::Decimal;

use crate::cue::Cue;
use crate::reject;
use crate::scene::Scene;
use crate::token::{Class, has_ending, lower};

/// The noun behind a number, with its adjectives: tokens `[from, to)`.
pub(crate) fn noun_phrase(scene: &Scene<'_>, at: usize) -> Option<(usize, usize)> {
    scene.read.nouns.get(at, || read_noun_phrase(scene, at))
}

/// The token behind the case ending that a hyphen joins to the number before token `at`: "10-*ти* пассажиров".
pub(crate) fn behind_ending(scene: &Scene<'_>, at: usize) -> usize {
    let suffixes = scene.cues.locale.cardinal_suffixes;
    let joined = || scene.is(at, "-") && scene.glued(at) && scene.glued(at + 1);
    let ends = !suffixes.is_empty() && joined() && suffixes.contains(&scene.word(at + 1));
    if ends { at + 2 } else { at }
}

fn read_noun_phrase(scene: &Scene<'_>, at: usize) -> Option<(usize, usize)> {
    let at = behind_ending(scene, at);
    let hyphenated = scene.is(at, "-") && scene.glued(at);
    let from = at + usize::from(hyphenated);
    let locale = scene.cues.locale;
    let mut to = from;
    let mut nouns = 0;
    while to < from + 7 {
        let word = scene.word(to);
        let hyphen = matches!(word, "-" | "&" | "’" | "'" | "/")
            && scene.glued(to)
            && scene.glued(to + 1)
            && to > from;
        if hyphen && scene.class(to + 1) == Some(Class::Word) {
            to += 2;
            continue;
        }
        // "U.S. output"
        let initial = |at: usize| scene.is_capital(at) && scene.word(at).len() == 1;
        let abbreviates = to > from && word == "." && scene.glued(to) && initial(to - 1);
        if abbreviates && scene.class(to + 1) == Some(Class::Word) {
            to += 1;
            continue;
        }
        let stop = scene.class(to) != Some(Class::Word) || ends_phrase(scene, to, to > from);
        let after_noun = locale.capital_nouns && nouns > 0 && !scene.is_capital(to);
        if stop || after_noun {
            break;
        }
        nouns += usize::from(scene.is_capital(to));
        to += 1;
    }
    let lone_adjectives = locale.capital_nouns && nouns == 0;
    (to > from && !lone_adjectives).then_some((from, to))
}

/// "40% *of the cost*": whether a word that is a verb elsewhere is a noun, as an article and a preposition stand
/// before it.
fn is_governed_noun(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = |cue: Cue| cue.is_grammar() || matches!(cue, Cue::Percent | Cue::Move(_));
    let article = || scene.has_before(at, Cue::Determiner).filter(|article| *article > 0);
    !scene.any(at, grammar) && article().is_some_and(|article| scene.has_before(article, Cue::Of).is_some())
}

/// "eight *estimates*": whether a word that is a verb elsewhere is the plural that the number before it counts,
/// as a verb behind a plural does not end so.
fn is_counted_noun(scene: &Scene<'_>, at: usize) -> bool {
    let verb = scene.any(at, |cue| matches!(cue, Cue::Say | Cue::According | Cue::Planned));
    let number = at.checked_sub(1).is_some_and(|last| {
        scene.class(last) == Some(Class::Digits)
            || scene.spelled(last).is_some_and(|n| n.value >= Decimal::TWO)
    });
    let plural = scene.word(at).len() > 4 && scene.word(at).ends_with('s');
    verb && number && plural && !scene.any(at, Cue::is_grammar)
}

/// "the total *cost* rose", "energy *costs* are": whether a verb of costing is a noun, as a verb stands behind it.
pub(crate) fn is_cost(scene: &Scene<'_>, at: usize) -> bool {
    let verb = |cue| matches!(cue, Cue::Amount | Cue::Move(_));
    let stem = |stem: &&str| lower(scene.word(at)).starts_with(*stem);
    let costs = scene.cues.locale.costs.iter().any(stem) && scene.has(at, Cue::Function).is_none();
    costs && scene.has(at, Cue::Amount) == Some(at + 1) && scene.any(at + 1, verb)
}

/// Whether the word at token `at` cannot belong to a noun phrase.
fn ends_phrase(scene: &Scene<'_>, at: usize, inside: bool) -> bool {
    let locale = scene.cues.locale;
    let word = scene.word(at);
    let verb = inside && has_ending(word, locale.verb_endings, 3);
    let cue = scene.any(at, |cue| cue.is_grammar() || cue.ends_phrase() || cue == Cue::Percent)
        && !(inside && is_cost(scene, at))
        && !(locale.capital_nouns && scene.is_capital(at) && at > 0)
        && (inside || !is_governed_noun(scene, at) && !is_counted_noun(scene, at));
    // "43 bin ev *iki* gün": the next number.
    let number = || scene.spelled(at).is_some_and(|number| number.value >= Decimal::TWO);
    verb || cue && !is_acronym(scene, at) || inside && (reject::month(scene, at).is_some() || number())
}

/// Whether token `at` is a word in capitals among others: "the *US* population".
pub(crate) fn is_acronym(scene: &Scene<'_>, at: usize) -> bool {
    let capitals = |word: &str| word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
    capitals(scene.word(at)) && !capitals(scene.word(at + 1))
}

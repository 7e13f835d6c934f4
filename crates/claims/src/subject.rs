//! The thing that a quantity is about, in the article's words.

use crate::Kind;
use crate::cue::Cue;
use crate::quantity::{Quantity, noun_phrase};
use crate::scene::Scene;
use crate::token::Class;

/// A noun phrase that a quantity is about, with the rule that found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Tokens `[from, to)`.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) rule: &'static str,
}

fn subject(rule: &'static str) -> impl Fn((usize, usize)) -> Subject {
    move |(from, to)| Subject { from, to, rule }
}

/// What the quantity is about: what it counts, what hangs on it, or the subject of its clause.
pub(crate) fn find(scene: &Scene<'_>, quantity: &Quantity, periods: &[(usize, usize)]) -> Option<Subject> {
    if let Some(counted) = quantity.counted {
        return Some(subject("what the number counts")(counted));
    }
    let free = |(from, to): &(usize, usize)| !periods.iter().any(|(a, b)| a < to && from < b);
    of_phrase(scene, quantity)
        .filter(free)
        .map(subject("the noun behind the quantity"))
        .or_else(|| before(scene, quantity).filter(free).map(subject("the noun that the quantity hangs on")))
        .or_else(|| clause_subject(scene, quantity, periods).map(subject("the subject of the clause")))
}

/// "7% of *its workforce*", "2,3 Millionen Tonnen *Getreide*".
fn of_phrase(scene: &Scene<'_>, quantity: &Quantity) -> Option<(usize, usize)> {
    if let Some(next) = scene
        .has(quantity.to, Cue::Of)
        .filter(|_| scene.has(quantity.to, Cue::PeriodBefore).is_none() || quantity.kind == Kind::Percent)
    {
        let article = scene.has(next, Cue::Determiner).unwrap_or(next);
        if let Some(phrase) = noun_phrase(scene, article) {
            return Some(phrase);
        }
    }
    let direct = matches!(quantity.kind, Kind::Measure | Kind::Money | Kind::Percent | Kind::Rank);
    noun_phrase(scene, quantity.to).filter(|(from, _)| direct && !is_move(scene, *from))
}

fn is_move(scene: &Scene<'_>, at: usize) -> bool {
    scene.any(at, |cue| matches!(cue, Cue::Move(_) | Cue::After(_) | Cue::Approx(_)))
}

/// "a *contract* worth 5 million", "*Umsatz* von 5 Millionen": the noun before a preposition.
fn before(scene: &Scene<'_>, quantity: &Quantity) -> Option<(usize, usize)> {
    let mut at = quantity.from;
    for _ in 0..3 {
        at = scene
            .longest_before(at, |cue| matches!(cue, Cue::Approx(_) | Cue::Filler).then_some(()))
            .map_or(at, |((), from)| from);
    }
    let preposition = scene.has_before(at, Cue::Of).or_else(|| {
        scene.longest_before(at, |cue| matches!(cue, Cue::Approx(_)).then_some(())).map(|((), from)| from)
    })?;
    let phrase = phrase_before(scene, preposition)?;
    (!is_move(scene, phrase.1 - 1)).then_some(phrase)
}

/// The noun phrase that ends before token `at`.
fn phrase_before(scene: &Scene<'_>, at: usize) -> Option<(usize, usize)> {
    let mut from = at;
    while from > 0 && at - from < 6 && in_phrase(scene, from - 1) {
        from -= 1;
    }
    while from < at && matches!(scene.word(from), "-" | "’" | "'") {
        from += 1;
    }
    (from < at).then_some((from, at))
}

fn in_phrase(scene: &Scene<'_>, at: usize) -> bool {
    let joins = matches!(scene.word(at), "-" | "’" | "'") && scene.glued(at);
    let stop = scene.starting(at).iter().any(|hit| {
        matches!(
            hit.cue,
            Cue::Function | Cue::Determiner | Cue::Amount | Cue::Say | Cue::Planned | Cue::Weekday(_)
        )
    });
    joins || scene.class(at) == Some(Class::Word) && !stop
}

/// The first noun phrase of the clause, up to its verb.
fn clause_subject(
    scene: &Scene<'_>,
    quantity: &Quantity,
    periods: &[(usize, usize)],
) -> Option<(usize, usize)> {
    let start = crate::qualify::clause_start(scene, quantity.from);
    let mut at = start;
    while at < quantity.from {
        if let Some((_, to)) = periods.iter().find(|(from, to)| *from <= at && at < *to) {
            at = *to;
            continue;
        }
        let stop = scene.starting(at).iter().any(|hit| {
            matches!(
                hit.cue,
                Cue::Function | Cue::Determiner | Cue::Say | Cue::According | Cue::And | Cue::Filler
            )
        });
        if scene.class(at) != Some(Class::Word)
            || stop && !(scene.is_capital(at) && at > start && scene.cues.locale.capital_nouns)
        {
            at += 1;
            continue;
        }
        let Some((from, to)) = noun_phrase(scene, at) else {
            at += 1;
            continue;
        };
        let to = (from..to.min(quantity.from))
            .find(|token| *token > from && verb(scene, *token))
            .unwrap_or(to.min(quantity.from));
        if to > from && !verb(scene, from) {
            return Some((from, to));
        }
        at = to.max(at + 1);
    }
    None
}

/// Whether token `at` is a verb, as far as the cue words tell.
fn verb(scene: &Scene<'_>, at: usize) -> bool {
    scene.any(at, |cue| {
        matches!(
            cue,
            Cue::Move(_)
                | Cue::Amount
                | Cue::Say
                | Cue::Planned
                | Cue::Possible
                | Cue::Hypothetical
                | Cue::Multiple(..)
        )
    }) && !(scene.cues.locale.capital_nouns && scene.is_capital(at))
}

//! Who a sentence has its numbers from: "X said", "according to X", "laut X".

use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::Class;

/// An attribution in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speaker {
    /// The speaker in the article's words.
    pub(crate) name: String,
    /// The rule, for `explain`.
    pub(crate) rule: &'static str,
    /// Tokens of the cue.
    pub(crate) cue: (usize, usize),
    /// The token from which on it holds: that of its clause.
    pub(crate) from: usize,
}

/// The speakers of a sentence, in order; each holds from its clause to the next one's.
pub(crate) fn find(scene: &Scene<'_>) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    let mut start = 0;
    for end in 0..=scene.len() {
        if end == scene.len() || scene.is(end, ";") {
            speakers.extend(in_clause(scene, start, end));
            start = end + 1;
        }
    }
    speakers
}

/// The attribution in tokens `[start, end)`.
fn in_clause(scene: &Scene<'_>, start: usize, end: usize) -> Option<Speaker> {
    let range = start..end;
    let speaker = |(from, to): (usize, usize), rule, cue| Speaker {
        name: scene.words(from, to).to_owned(),
        rule,
        cue,
        from: start,
    };
    let own = range.clone().find_map(|at| {
        let to = scene.has(at, Cue::OwnAccount)?;
        Some(speaker(first_name(scene, start, end)?, "by its own account", (at, to)))
    });
    let before = || {
        range.clone().find_map(|at| {
            let to = scene.has(at, Cue::According)?;
            Some(speaker(name_behind(scene, to)?, "a preposition of attribution", (at, to)))
        })
    };
    let after = || {
        range.clone().find_map(|at| {
            let to = scene.has(at, Cue::AccordingAfter)?;
            Some(speaker(name_before(scene, at, start)?, "a postposition of attribution", (at, to)))
        })
    };
    let verb = || {
        range.clone().find_map(|at| {
            let to = scene.has(at, Cue::Say)?;
            Some(speaker(of_verb(scene, start, at, to)?, "a verb of saying", (at, to)))
        })
    };
    own.or_else(before).or_else(after).or_else(verb)
}

/// The subject of the verb of saying in tokens `[at, to)`: before it, or behind where the verb
/// stands first or a phrase that is no subject opens the clause.
fn of_verb(scene: &Scene<'_>, start: usize, at: usize, to: usize) -> Option<(usize, usize)> {
    let floor = phrase_start(scene, start, at);
    let quoted = at > 0 && matches!(scene.word(at - 1), "," | "”" | "\"" | "“" | "»" | "«");
    let opened = scene.cues.locale.capital_nouns && opens_otherwise(scene, floor, at);
    let inverted = quoted && scene.class(to) == Some(Class::Word) || opened;
    let behind = || name_behind(scene, to).filter(|_| inverted);
    let before = || name_before(scene, at, floor).filter(|_| !opened);
    behind().or_else(before)
}

/// Whether the words before a verb are no subject: a preposition, an adverb, a time.
fn opens_otherwise(scene: &Scene<'_>, floor: usize, at: usize) -> bool {
    let preposition =
        scene.any(floor, |cue| matches!(cue, Cue::PeriodBefore | Cue::HangsOn | Cue::Of | Cue::Moment(..)));
    let adverb = scene.has(floor, Cue::Function).is_some()
        && scene.has(floor, Cue::Determiner).is_none()
        && floor + 1 == at;
    floor < at && (preposition || adverb)
}

/// Where the phrase before a verb of saying can begin.
fn phrase_start(scene: &Scene<'_>, start: usize, at: usize) -> usize {
    let borders =
        |token: &usize| matches!(scene.word(*token), "," | ":" | "”" | "“" | "\"" | "»" | "(" | "–" | "—");
    (start..at).rev().find(borders).map_or(start, |token| token + 1)
}

/// The first name in tokens `[start, end)`.
fn first_name(scene: &Scene<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    let first = (start..end).find(|at| {
        scene.class(*at) == Some(Class::Word)
            && scene.has(*at, Cue::Function).is_none()
            && scene.has(*at, Cue::Determiner).is_none()
    })?;
    crate::quantity::noun_phrase(scene, first)
}

/// The noun phrase that begins at token `at`.
fn name_behind(scene: &Scene<'_>, at: usize) -> Option<(usize, usize)> {
    let mut to = at;
    let mut nouns = 0;
    while to < at + 10 && belongs(scene, to, to == at) {
        let ended = scene.cues.locale.capital_nouns
            && nouns > 0
            && !scene.is_capital(to)
            && scene.class(to) == Some(Class::Word)
            && scene.has(to, Cue::Of).is_none()
            && scene.has(to, Cue::Determiner).is_none();
        if ended {
            break;
        }
        nouns += usize::from(scene.is_capital(to));
        to += 1;
    }
    trimmed(scene, at, to)
}

/// The noun phrase that ends before token `at` and begins at `floor` or later.
fn name_before(scene: &Scene<'_>, at: usize, floor: usize) -> Option<(usize, usize)> {
    let mut from = at;
    while from > floor.max(at.saturating_sub(10)) && belongs(scene, from - 1, from == at) {
        from -= 1;
    }
    trimmed(scene, from, at)
}

/// Whether token `at` can be part of a speaker's name.
fn belongs(scene: &Scene<'_>, at: usize, edge: bool) -> bool {
    let joins = matches!(scene.word(at), "-" | "’" | "'" | "&" | "." | "/") && !edge && scene.glued(at);
    let function = scene.has(at, Cue::Function).is_some() && scene.has(at, Cue::Determiner).is_none();
    let link = !edge && scene.any(at, |cue| matches!(cue, Cue::And | Cue::Of | Cue::HangsOn | Cue::By));
    let day = scene.any(at, |cue| matches!(cue, Cue::Weekday(_) | Cue::Moment(..)));
    let verb = scene.any(at, |cue| matches!(cue, Cue::Say | Cue::Amount | Cue::Move(_) | Cue::Planned))
        && !scene.is_capital(at);
    joins || scene.class(at) == Some(Class::Word) && (!function || link) && !day && !verb
}

/// The phrase without what cannot begin or end a name; none where nothing is left.
fn trimmed(scene: &Scene<'_>, mut from: usize, mut to: usize) -> Option<(usize, usize)> {
    let hanging = |at: usize| {
        let function = scene.has(at, Cue::Function).is_some() && scene.has(at, Cue::Determiner).is_none();
        function || matches!(scene.word(at), "." | "-" | "&" | "’" | "'")
    };
    while from < to && hanging(from) {
        from += 1;
    }
    while from < to && (hanging(to - 1) || scene.has(to - 1, Cue::Determiner).is_some()) {
        to -= 1;
    }
    (from < to).then_some((from, to))
}

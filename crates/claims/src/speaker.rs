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
    /// The tokens of the name; none where another sentence has it.
    pub(crate) name_at: (usize, usize),
    /// Whether the words name a source, or take up one named before.
    pub(crate) reference: Reference,
}

/// How a sentence refers to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// By name.
    Named,
    /// By what it has published: "the report".
    Published,
    /// By a pronoun: "he". There is no name.
    Pronoun,
}

/// The speakers of a sentence, in order; each holds from its clause to the next one's.
pub(crate) fn find(scene: &Scene<'_>) -> Vec<Speaker> {
    let cues = [Cue::Say, Cue::According, Cue::AccordingAfter, Cue::OwnAccount, Cue::TakenUp];
    if !cues.into_iter().any(|cue| scene.may_hold(cue)) {
        return Vec::new();
    }
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

/// The attribution in tokens `[start, end)`. Where one stands behind the other ("the office said,
/// according to the agency"), the first is who says it, the second who passes it on.
fn in_clause(scene: &Scene<'_>, start: usize, end: usize) -> Option<Speaker> {
    let range = start..end;
    let speaker = |(from, to): (usize, usize), rule, cue| {
        let published = (from..to).find(|at| scene.has(*at, Cue::TakenUp) == Some(to));
        let reference = published.map_or(Reference::Named, |_| Reference::Published);
        let name_at = (published.unwrap_or(from), to);
        Speaker { name: scene.words(name_at.0, to).to_owned(), rule, cue, from: start, name_at, reference }
    };
    let again = |reference, rule, cue| Speaker {
        name: String::new(),
        rule,
        cue,
        from: start,
        name_at: (0, 0),
        reference,
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
            let pronoun = || again(Reference::Pronoun, "who spoke before", (at, to));
            let document = || again(Reference::Published, "what a source has published", (at, to));
            of_verb(scene, start, at, to)
                .map(|name| speaker(name, "a verb of saying", (at, to)))
                .or_else(|| says_again(scene, at, to).then(pronoun))
                .or_else(|| has_published(scene, to).then(document))
        })
    };
    let opening = || {
        let to = (start..end.min(start + 2)).find_map(|at| scene.has(at, Cue::TakenUp))?;
        Some(again(Reference::Published, "what a source has published", (start, to)))
    };
    let passed_on = before().or_else(after);
    let said = verb();
    let first = |one: Speaker, two: Option<Speaker>| match two {
        Some(two) if two.cue < one.cue => two,
        _ => one,
    };
    let attributed = match passed_on {
        Some(one) => Some(first(one, said)),
        None => said,
    };
    own.or(attributed).or_else(opening)
}

/// Whether the verb of saying in tokens `[at, to)` has a pronoun for its subject.
fn says_again(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    let inverted = is_quoted(scene, at) && scene.has(to, Cue::Pronoun).is_some();
    scene.has_before(at, Cue::Pronoun).is_some() || inverted
}

/// Whether what a source has published stands behind a verb of saying: "it says in the statement".
fn has_published(scene: &Scene<'_>, to: usize) -> bool {
    scene.has(to, Cue::Function).is_some_and(|next| scene.has(next, Cue::TakenUp).is_some())
}

/// Whether a quotation or a comma ends before token `at`.
fn is_quoted(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.word_before(at, 1), "," | "”" | "\"" | "“" | "»" | "«")
}

/// The subject of the verb of saying in tokens `[at, to)`: before it, or behind where the verb
/// stands first or a phrase that is no subject opens the clause.
fn of_verb(scene: &Scene<'_>, start: usize, at: usize, to: usize) -> Option<(usize, usize)> {
    let floor = phrase_start(scene, start, at);
    let opened = scene.cues.locale.capital_nouns && opens_otherwise(scene, floor, at);
    let dated = scene.any(to, |cue| matches!(cue, Cue::Relative(_) | Cue::Weekday(_) | Cue::Moment(..)));
    let inverted = is_quoted(scene, at) && scene.class(to) == Some(Class::Word) && !dated || opened;
    let behind = || name_behind(scene, to).filter(|_| inverted);
    let before = || name_before(scene, at, floor).filter(|_| !opened);
    // "the minister, Anna Reed, said": the name stands between commas.
    let apposition = || {
        let comma = at.checked_sub(1).filter(|comma| dated && scene.is(*comma, ","))?;
        name_before(scene, comma, phrase_start(scene, start, comma))
    };
    behind().or_else(before).or_else(apposition)
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
    let time = |cue| matches!(cue, Cue::Ordinal(_) | Cue::Relative(_) | Cue::Period(_) | Cue::Percent);
    let unnamed = (from..to).all(|at| scene.any(at, time));
    (from < to && !unnamed).then_some((from, to))
}

//! The time that a quantity is about: "in the first quarter", "last year", "im März 2024".

mod calendar;
mod day;
mod length;
mod name;

use jiff::civil::Date;
use name::Named;

use crate::Period;
use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;
use crate::vocabulary::Traits;

/// A period in a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    /// Tokens `[from, to)` of its words, the preposition too.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) period: Period,
    /// Whether it is a day, which may be the one on which something was said.
    pub(crate) is_day: bool,
    pub(crate) sort: Sort,
    /// Whether accounts are made of it: a quarter, a half, a fiscal year, some months.
    pub(crate) is_accounts: bool,
    /// Whether it begins after the day of publication, where both are known.
    pub(crate) is_to_come: Option<bool>,
}

/// Which numbers of a clause a period is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// All that come without one of their own.
    Shared,
    /// The one to compare with: "a year earlier".
    Earlier,
    /// What came about in a length of time: "in two days".
    Lapse,
}

impl Mention {
    pub(crate) fn is_earlier(&self) -> bool {
        self.sort == Sort::Earlier
    }

    pub(crate) fn is_lapse(&self) -> bool {
        self.sort == Sort::Lapse
    }
}

/// The periods of a sentence, in order; `published` is the day that "last year" counts from.
pub(crate) fn find(scene: &Scene<'_>, published: Option<Date>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < scene.len() && scene.may_have(Traits::PERIOD.with(Traits::DIGITS)) {
        match mention(scene, at, published) {
            Some(mention) => {
                at = mention.to.max(at + 1);
                mentions.push(mention);
            }
            None => at += 1,
        }
    }
    mentions
}

fn mention(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<Mention> {
    const BEGINS: Traits = Traits::PERIOD.with(Traits::BEFORE_PERIOD).with(Traits::DIGITS);
    if !scene.may_be(at, BEGINS) {
        return None;
    }
    let hour = scene.has(at, Cue::ClockBefore).and_then(|start| day::clock(scene, start));
    let (days, to) = match hour {
        Some(hour) => day::with_rest(scene, hour, published),
        None => behind_preposition(scene, at, published)?,
    };
    let text = scene.words(at, to).to_owned();
    let period = Period { text, from: days.map(|d| d.0), to: days.map(|d| d.1) };
    let is_to_come = published.zip(period.from).map(|(published, from)| from > published);
    let noun = |noun| matches!(noun, PeriodNoun::Quarter | PeriodNoun::Half | PeriodNoun::FiscalYear);
    let account = |cue| matches!(cue, Cue::Period(named) if noun(named));
    let months = || (at..to).filter(|at| reject::month(scene, *at).is_some()).count();
    Some(Mention {
        from: at,
        to,
        period,
        is_day: hour.is_some() || day::is_day(scene, at, to),
        sort: sort(scene, at, to),
        is_accounts: scene.within(at, to).any(|hit| account(hit.cue)) || months() > 1,
        is_to_come,
    })
}

/// The days of the period that begins at token `at`, its preposition first, and where it ends.
fn behind_preposition(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<Named> {
    let lapse = scene.has(at, Cue::Lapse);
    let preposition = scene.has(at, Cue::PeriodBefore).max(lapse).max(scene.has(at, Cue::Between));
    let start = preposition.unwrap_or(at);
    let article = scene
        .has(start, Cue::Determiner)
        .filter(|_| !scene.any(start, |cue| matches!(cue, Cue::Relative(_))));
    let mut beginnings = [Some(at), Some(start), article].into_iter().flatten();
    if !beginnings.any(|at| may_name(scene, at)) {
        return None;
    }
    // "l'an dernier", "vor einem Jahr": what looks like a preposition is of the words.
    let whole = preposition.and_then(|_| name::moment(scene, at, published));
    let length = || Some((None, length::lapsed(scene, at, lapse)?));
    let found = name::named(scene, start, published)
        .or_else(|| name::named(scene, article?, published))
        .or_else(length)
        .filter(|(_, to)| whole.is_none_or(|(_, whole)| *to > whole))
        .or(whole)
        .filter(|(_, to)| preposition.is_some() || *to > start + 1 || strong(scene, start))?;
    Some(if day::is_day(scene, at, found.1) { day::with_rest(scene, found, published) } else { found })
}

/// Which numbers the period of tokens `[from, to)` is for.
fn sort(scene: &Scene<'_>, from: usize, to: usize) -> Sort {
    let before = |cue| matches!(cue, Cue::Moment(noun, -1) if noun != PeriodNoun::Day);
    if scene.within(from, to).any(|hit| before(hit.cue)) || scene.has_before(from, Cue::Compared).is_some() {
        return Sort::Earlier;
    }
    let length = length::lapsed(scene, from, scene.has(from, Cue::Lapse));
    if length == Some(to) { Sort::Lapse } else { Sort::Shared }
}

/// Whether the word at `at` is a period without a preposition: "yesterday", a year, "May sales".
fn strong(scene: &Scene<'_>, at: usize) -> bool {
    // "the night to Sunday" is no Sunday.
    let hangs = |cue| matches!(cue, Cue::To | Cue::RangeTo | Cue::Of);
    scene.any(at, |cue| matches!(cue, Cue::Moment(..)))
        || scene.any(at, |cue| matches!(cue, Cue::Weekday(_))) && !scene.any_before(at, hangs)
        || reject::is_year(scene, at).is_some() && !scene.glued(at) && reject::at(scene, at).is_some()
        || name::suffixed_year(scene, at).is_some()
        || name::is_adverb(scene, at)
        || is_attribute(scene, at)
}

/// Whether the month at token `at` stands before its noun: "May sales", "majowa inflacja"; the one of a
/// name ("Theresa May", "April Reed") has a capital beside it.
fn is_attribute(scene: &Scene<'_>, at: usize) -> bool {
    if scene.any(at, |cue| matches!(cue, Cue::MonthAdjective(_))) {
        return true;
    }
    let Some((_, to)) = reject::month(scene, at) else { return false };
    if scene.cues.locale.period_before.is_empty() {
        return true;
    }
    let name = at > 0 && scene.is_capital(at - 1) || scene.is_capital(to);
    let name = name || scene.glued(at) || scene.glued(to);
    let long = scene.is_capital(at) || scene.word(at).chars().count() > 3;
    long && !name && scene.spelled(at).is_none() && scene.is_content_word(to)
}

/// Whether token `at` alone does not rule out that [`name::named`] finds a period there.
fn may_name(scene: &Scene<'_>, at: usize) -> bool {
    scene.class(at) == Some(Class::Digits) || scene.may_be(at, Traits::PERIOD)
}

//! The time that a quantity is about: "in the first quarter", "last year", "im März 2024".

mod calendar;
mod day;
mod decade;
mod length;
mod name;

use calendar::{Lean, Now};
use jiff::civil::Date;
use name::Named;

use crate::Period;
use crate::cue::{Cue, Hit};
use crate::locale::PeriodNoun;
use crate::modality;
use crate::number::{self, Reading};
use crate::reject;
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
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
    /// Whether it begins after the day of publication, or, where that is not known, its words say so.
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
    /// None: "year on year" says what a change is measured against.
    Basis,
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
    if leads_in_saying(scene, at) || is_in_name(scene, at) {
        return None;
    }
    let hour = scene.has(at, Cue::ClockBefore).and_then(|start| day::clock(scene, start));
    let basis = scene.has(at, Cue::YearOnYear).map(|to| (None, to));
    let (days, to) = match hour {
        Some(hour) => day::with_rest(scene, hour, Now { published, lean: &|| Lean::Back }),
        None => basis.or_else(|| behind_preposition(scene, at, published))?,
    };
    let (open, to) = open(scene, at, to);
    let (first, last) = (days.map(|days| days.0), days.map(|days| days.1));
    let text = scene.words(at, to).to_owned();
    let period = match open {
        Some(Open::First) => Period { text, from: None, to: last },
        Some(Open::Last) => Period { text, from: first, to: None },
        None => Period { text, from: first, to: last },
    };
    let noun = |noun| matches!(noun, PeriodNoun::Quarter | PeriodNoun::Half | PeriodNoun::FiscalYear);
    let account = |cue| matches!(cue, Cue::Period(named) if noun(named)) || matches!(cue, Cue::YearPart(..));
    let months = || (at..to).filter(|at| reject::month(scene, *at).is_some()).count();
    Some(Mention {
        from: at,
        to,
        is_to_come: is_to_come(&period, published).or_else(|| says_to_come(scene, at, to)),
        period,
        is_day: hour.is_some() || day::is_day(scene, at, to),
        sort: if basis.is_some() { Sort::Basis } else { sort(scene, at, to) },
        is_accounts: scene.within(at, to).any(|hit| account(hit.cue)) || months() > 1,
    })
}

/// Whether the word at token `at` is no "that" of time but leads in what is said: "said Friday *that* third-quarter
/// sales".
fn leads_in_saying(scene: &Scene<'_>, at: usize) -> bool {
    let said = |cue| matches!(cue, Cue::Say | Cue::Weekday(_));
    scene.has(at, Cue::Conjunction) == Some(at + 1)
        && scene.has(at, Cue::Determiner).is_some()
        && scene.any_before(at, said)
}

/// Whether the weekday at token `at`, or behind its preposition there, is of the name of a newspaper: "»Blick am
/// Montag«", "BLICK am MONTAG".
fn is_in_name(scene: &Scene<'_>, at: usize) -> bool {
    let Some(day) = (at..at + 2).find(|at| scene.any(*at, |cue| matches!(cue, Cue::Weekday(_)))) else {
        return false;
    };
    let all_capitals = |at: usize| {
        let word = scene.word(at);
        word.chars().count() > 1 && word.chars().all(char::is_uppercase)
    };
    let Some(name) = day.checked_sub(2).filter(|name| scene.is_capital(*name)) else { return false };
    let quoted = name > 0 && scene.is_quotation(name - 1) && scene.is_quotation(day + 1);
    quoted || all_capitals(name) && all_capitals(day)
}

/// How many tokens a day has before its postposition: "1 Ekim'den itibaren".
const LONGEST: usize = 6;

/// Which end of a period its words leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// "until March", "by 2030".
    First,
    /// "since 2019", "from 1 April".
    Last,
}

/// Which end of the period in tokens `[from, to)` is open, if one is, and where its words end, a postposition
/// included. A span ("from March to May") has both.
fn open(scene: &Scene<'_>, from: usize, to: usize) -> (Option<Open>, usize) {
    let meaning = |cue| match cue {
        Cue::Until => Some(Open::First),
        Cue::Since | Cue::Starting => Some(Open::Last),
        _ => None,
    };
    if scene.cues.locale.has_postpositions() {
        // "2019'dan bu yana"
        let mark = matches!(scene.word(to), "'" | "’") && scene.glued(to) && scene.glued(to + 1);
        return [to, to + if mark { 2 } else { 0 }]
            .into_iter()
            .find_map(|at| scene.longest(at, meaning))
            .map_or((None, to), |(open, to)| (Some(open), to));
    }
    let closed = scene.longest_before(to, meaning).filter(|(_, at)| *at > from);
    if let Some((open, _)) = closed {
        return (Some(open), to);
    }
    let linked = |start: usize| (start..to).any(|at| name::link(scene, at).is_some());
    let open = scene.longest(from, meaning).filter(|(_, start)| !linked(*start) && !is_base(scene, from));
    (open.map(|(open, _)| open), to)
}

/// Whether "from" at token `at` leads in what a change is measured against: "up 3% from March", but not "from 1
/// March".
fn is_base(scene: &Scene<'_>, at: usize) -> bool {
    let opens = at == 0 || scene.is(at - 1, ",");
    let from = scene.has(at, Cue::From).filter(|_| scene.has(at, Cue::Since).is_none() && !opens);
    let from = from.filter(|to| scene.has(at, Cue::Starting) == Some(*to));
    // "is due to supply homes from 2030"
    let year = |to: usize| reject::is_year(scene, to).is_some() && !modality::is_planned(scene, at, to);
    from.is_some_and(|to| scene.class(to) != Some(Class::Digits) || year(to))
}

/// Where a month without a year lies, by the words before it and by what is said of it.
fn lean(scene: &Scene<'_>, at: usize) -> Lean {
    let bound = |cue| matches!(cue, Cue::Until | Cue::Starting);
    let behind = || scene.within(at, (at + LONGEST).min(scene.len())).any(|hit| bound(hit.cue));
    let bound = scene.any(at, bound) || scene.cues.locale.has_postpositions() && behind();
    if bound && !is_base(scene, at) {
        Lean::Near
    } else if scene.has(at, Cue::Since).is_none() && modality::leans_ahead(scene, at) {
        Lean::Ahead
    } else {
        Lean::Back
    }
}

/// Whether a period of known days begins, or ends, after the day of publication.
fn is_to_come(period: &Period, published: Option<Date>) -> Option<bool> {
    let published = published?;
    period.from.or(period.to).map(|first| first > published)
}

/// Whether the words of the period in tokens `[from, to)` say that it is to come: "next spring".
fn says_to_come(scene: &Scene<'_>, from: usize, to: usize) -> Option<bool> {
    let ahead = |cue| matches!(cue, Cue::Relative(1..) | Cue::Moment(_, 1..));
    let starts = scene.has(from, Cue::Starting).filter(|_| !is_base(scene, from));
    let starts = starts.is_some() && scene.has(from, Cue::Since).is_none();
    let undated = (from..to).all(|at| reject::is_year(scene, at).is_none());
    let dated = || (from..to).any(|at| reject::month(scene, at).is_some());
    let told = undated && dated() && (starts || lean(scene, from) == Lean::Ahead);
    (told || scene.within(from, to).any(|hit| ahead(hit.cue))).then_some(true)
}

/// The days of the period that begins at token `at`, its preposition first, and where it ends.
fn behind_preposition(scene: &Scene<'_>, at: usize, published: Option<Date>) -> Option<Named> {
    let lapse = scene.has(at, Cue::Lapse);
    // "the strike ended Friday"
    let verb = || scene.ends_in(at, scene.cues.locale.verb_endings, 2);
    let until = scene.has(at, Cue::Until).filter(|_| !verb());
    let before = [Cue::PeriodBefore, Cue::Between, Cue::Since, Cue::Starting];
    let preposition = before.into_iter().map(|cue| scene.has(at, cue)).fold(lapse.max(until), Option::max);
    let start = preposition.unwrap_or(at);
    let article = scene
        .has(start, Cue::Determiner)
        .filter(|_| !scene.any(start, |cue| matches!(cue, Cue::Relative(_))));
    let mut beginnings = [Some(at), Some(start), article].into_iter().flatten();
    if !beginnings.any(|at| may_name(scene, at)) {
        return None;
    }
    let now = Now { published, lean: &|| lean(scene, at) };
    // "l'an dernier", "vor einem Jahr": what looks like a preposition is of the words.
    let whole = preposition.and_then(|_| name::moment(scene, at, now));
    let length = || Some((None, length::lapsed(scene, at, lapse)?));
    let counted = || length::counted(scene, start, now).or_else(|| length::counted(scene, article?, now));
    // Italian "entro fine" is a preposition of "mese", "entro" one of "fine anno".
    let led = |hit: &&Hit| before.contains(&hit.cue) || matches!(hit.cue, Cue::Until | Cue::Lapse);
    let shorter = || scene.starting(at).iter().filter(led).find_map(|hit| name::moment(scene, hit.to, now));
    let found = name::named(scene, start, now)
        .or_else(|| name::named(scene, article?, now))
        .or_else(counted)
        .or_else(length)
        .or_else(shorter)
        .filter(|(_, to)| whole.is_none_or(|(_, whole)| *to > whole))
        .or(whole)
        .filter(|(_, to)| preposition.is_some() || *to > start + 1 || strong(scene, start))?;
    Some(if day::is_day(scene, at, found.1) { day::with_rest(scene, found, now) } else { found })
}

/// Which numbers the period of tokens `[from, to)` is for.
fn sort(scene: &Scene<'_>, from: usize, to: usize) -> Sort {
    let before = |cue| matches!(cue, Cue::Moment(noun, -1) if noun != PeriodNoun::Day);
    // "in March last year" names a month.
    let month = || (from..to).any(|at| reject::month(scene, at).is_some());
    if scene.within(from, to).any(|hit| before(hit.cue)) && !month()
        || is_compared(scene, from, to)
        || is_of_compared(scene, from)
    {
        return Sort::Earlier;
    }
    let length = length::lapsed(scene, from, scene.has(from, Cue::Lapse));
    if length == Some(to) { Sort::Lapse } else { Sort::Shared }
}

/// How many words may tell of the sort of a period between it and a word of comparison: "respecto *al mes de* mayo".
const TOLD: usize = 4;

/// Whether the period in tokens `[from, to)` is what a number is compared with: "compared to *March*", "up 3% on
/// *2023*", "geçen yılın *aralık* ayına göre".
pub(crate) fn is_compared(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    if scene.has_before(from, Cue::Compared).is_some() || is_measured_from(scene, from, to) {
        return true;
    }
    if !scene.may_hold(Cue::Compared) {
        return false;
    }
    let kind =
        |cue| matches!(cue, Cue::Determiner | Cue::Of | Cue::Period(_) | Cue::Relative(_) | Cue::Criterion);
    let kind = |at: usize| scene.any(at, kind) || reject::month(scene, at).is_some();
    if scene.cues.locale.has_postpositions() {
        let belongs = |at: &usize| kind(*at) || scene.glued(*at);
        let behind = (to..scene.len().min(to + TOLD)).take_while(belongs).last().map_or(to, |at| at + 1);
        return (to..=behind).any(|at| scene.has(at, Cue::Compared).is_some());
    }
    let told = (from.saturating_sub(TOLD)..from).rev().take_while(|at| kind(*at)).last();
    // "im Vergleich *zu* März": the preposition is of both.
    (told.unwrap_or(from) + 1..to).any(|end| {
        let compared = scene.longest_before(end, |cue| (cue == Cue::Compared).then_some(()));
        compared.is_some_and(|((), start)| start < from && start + 1 < end)
    })
}

/// Whether the period in tokens `[from, to)` has a preposition that says of a month or a year what is measured from
/// it, and of a day when something is: "3% on March", but "3% on Monday".
fn is_measured_from(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let long = |at: usize| {
        let dated = reject::month(scene, at).is_some() || reject::is_year(scene, at).is_some();
        dated || scene.any(at, |cue| cue == Cue::Relative(-1))
    };
    scene.has(from, Cue::MeasuredFrom).is_some() && !day::is_day(scene, from, to) && (from..to).any(long)
}

/// How many tokens may stand between a word of comparison and the period of the number behind it.
const COMPARED: usize = 7;

/// Whether the period that begins at token `from` is that of a number to compare with: "17,3 %, contre 18,1 % *au
/// troisième trimestre*", but not "more than 300 *in March*".
fn is_of_compared(scene: &Scene<'_>, from: usize) -> bool {
    let bound = |at: usize| scene.any_before(at, |cue| matches!(cue, Cue::Approx(_)));
    let compared = |at: usize| {
        scene.has(at, Cue::Compared).filter(|to| scene.is(at.saturating_sub(1), ",") && !bound(*to))
    };
    let leads = |at: usize| {
        let number = compared(at)?;
        let number = scene.has(number, Cue::Determiner).unwrap_or(number);
        match number::read(scene, number)? {
            Reading::Number(number) => {
                Some(unit::behind(scene, number.to).map_or(number.to, |unit| unit.edge))
            }
            Reading::Malformed(_) => None,
        }
    };
    scene.may_hold(Cue::Compared) && (from.saturating_sub(COMPARED)..from).any(|at| leads(at) == Some(from))
}

/// Whether the word at `at` is a period without a preposition: "yesterday", a year, "May sales".
fn strong(scene: &Scene<'_>, at: usize) -> bool {
    // "the night to Sunday" is no Sunday.
    let hangs = |cue| matches!(cue, Cue::To | Cue::RangeTo | Cue::Of);
    scene.any(at, |cue| matches!(cue, Cue::Moment(..)))
        || scene.any(at, |cue| matches!(cue, Cue::Weekday(_))) && !scene.any_before(at, hangs)
        || reject::is_year(scene, at).is_some() && !scene.glued(at) && reject::at(scene, at).is_some()
        || name::suffixed_year(scene, at).is_some()
        || scene.any(at, |cue| matches!(cue, Cue::YearPart(..)))
        || reject::month(scene, at)
            .is_some_and(|(_, to)| scene.ends_in_any_case(to - 1, scene.cues.locale.time_endings))
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
    if scene.cues.locale.has_postpositions() {
        return true;
    }
    let name = at > 0 && scene.is_capital(at - 1) || scene.is_capital(to);
    let name = name || scene.glued(at) || scene.glued(to);
    let long = scene.is_capital(at) || scene.word(at).chars().count() > 3;
    long && !name && scene.spelled(at).is_none() && scene.is_content_word(to)
}

/// Whether token `at` alone does not rule out that [`name::named`] finds a period there.
fn may_name(scene: &Scene<'_>, at: usize) -> bool {
    scene.class(at) == Some(Class::Digits)
        || scene.may_be(at, Traits::PERIOD)
        || name::roman(scene, at).is_some()
}

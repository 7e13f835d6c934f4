//! Numbers that state no quantity: dates, clock times, references, names, scores, addresses.

use crate::Kind;
use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::scene::Scene;
use crate::token::{Class, is_unspaced};
use crate::unit;
use crate::vocabulary::Traits;

/// Tokens that hold no claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rejected {
    /// The first token behind them.
    pub(crate) to: usize,
    /// Why.
    pub(crate) why: &'static str,
}

pub(crate) const REFERENCE: &str = "page, section or reference number";

/// Whether the tokens from `at` on are something other than a quantity.
pub(crate) fn at(scene: &Scene<'_>, at: usize) -> Option<Rejected> {
    let rejected = |why| move |to| Rejected { to, why };
    if scene.class(at) == Some(Class::Word) {
        return address_of_web(scene, at)
            .map(rejected("URL, e-mail address or handle"))
            .or_else(|| month_and_day(scene, at).map(rejected("date")));
    }
    if matches!(scene.word(at), "#" | "@") && scene.glued(at + 1) {
        return Some(Rejected { to: at + 2, why: "URL, e-mail address or handle" });
    }
    if scene.class(at) != Some(Class::Digits) {
        return None;
    }
    identifier(scene, at)
        .map(rejected("identifier or model name"))
        .or_else(|| date(scene, at).map(rejected("date")))
        .or_else(|| time(scene, at).map(rejected("clock time")))
        .or_else(|| listing(scene, at).map(rejected("list numbering")))
        .or_else(|| phone(scene, at).map(rejected("phone or file number")))
        .or_else(|| reference(scene, at).map(rejected(REFERENCE)))
        .or_else(|| year(scene, at).map(rejected("year")))
        .or_else(|| score(scene, at).map(rejected("score")))
        .or_else(|| street(scene, at).map(rejected("address")))
        .or_else(|| name(scene, at).map(rejected("part of a name")))
}

/// The end of the tokens that stand together with token `at`.
fn glued_end(scene: &Scene<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while scene.glued(end) && !matches!(scene.word(end), "," | ";" | ")" | "”" | "\"" | "“") {
        end += 1;
    }
    end
}

/// Where an address of the web, of mail or a path that begins at token `at` ends.
pub(crate) fn address_of_web(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let web = scene.is(at, "www") && scene.is(at + 1, ".")
        || scene.is(at + 1, ":") && scene.is(at + 2, "/") && scene.is(at + 3, "/")
        || scene.is(at + 1, "@") && scene.glued(at + 1) && scene.glued(at + 2);
    web.then(|| {
        let mut end = at + 1;
        while scene.glued(end) {
            end += 1;
        }
        end
    })
}

/// `F-16`, `A400M`, `U2`, `68er`, `4K`: letters glued to digits that are no unit.
fn identifier(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if before_makes_name(scene, at) {
        return Some(glued_end(scene, at));
    }
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let after = number.to;
    let letter = scene.glued(after)
        && scene.class(after) == Some(Class::Word)
        && !scene.word(after).starts_with(is_unspaced);
    // `11-M`, `23-F`: days that became names.
    let day = scene.is(after, "-")
        && scene.glued(after)
        && scene.glued(after + 1)
        && !scene.glued(after + 2)
        && scene.word(after + 1).len() == 1
        && scene.is_capital(after + 1);
    if day && number.to == at + 1 {
        return Some(after + 2);
    }
    let suffix =
        || scene.cues.locale.ordinal_suffixes.contains(&scene.word(after)) || ending(scene, after).is_some();
    let unit = || {
        unit::behind(scene, after).is_some()
            || scene.has(after, Cue::ClockAfter).is_some()
            || scene.has(after, Cue::Times).is_some()
    };
    (letter && number.power == 0 && !suffix() && !unit()).then(|| glued_end(scene, after))
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
    let hyphen = matches!(scene.word(at - 1), "-" | "‑") && scene.glued(at - 1) && at >= 2 && letters(at - 2);
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

/// The number of a token of plain digits.
fn plain(scene: &Scene<'_>, at: usize) -> Option<u32> {
    (scene.class(at) == Some(Class::Digits)).then(|| scene.word(at).parse().ok()).flatten()
}

/// The month that token `at` names, and where its name ends.
pub(crate) fn month(scene: &Scene<'_>, at: usize) -> Option<(u8, usize)> {
    if scene.class(at) != Some(Class::Word)
        || !scene.may_be(at, Traits::MONTH)
        || scene.word(at).chars().count() < 3
    {
        return None;
    }
    let listed = scene.longest(at, |cue| match cue {
        Cue::Month(month) => Some(month),
        _ => None,
    });
    let known = || {
        let found = scene.cldr?.months.longest(scene.rest(at))?;
        Some((found.value, scene.after(at, found.bytes)?))
    };
    let (month, to) = listed.or_else(known)?;
    Some((
        month,
        if scene.is(to, ".") && scene.glued(to) && scene.word(at).chars().count() <= 4 { to + 1 } else { to },
    ))
}

/// Whether `at` holds a year: four digits, 1400 to 2199.
pub(crate) fn is_year(scene: &Scene<'_>, at: usize) -> Option<u32> {
    plain(scene, at).filter(|year| scene.word(at).len() == 4 && (1400..2200).contains(year))
}

/// "March 4, 2025", "March 4".
fn month_and_day(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (_, to) = Some(at).filter(|at| scene.is_capital(*at)).and_then(|at| month(scene, at))?;
    let day = day_behind_month(scene, to)?;
    let unit = unit::behind(scene, to + 1).is_some() || scene.is(to + 1, "%");
    let decimal = matches!(scene.word(to + 1), "." | ",") && scene.glued(to + 1) && scene.glued(to + 2);
    if unit || day == 0 || decimal && scene.class(to + 2) == Some(Class::Digits) {
        return None;
    }
    let to = to
        + 1
        + usize::from(
            scene.glued(to + 1) && scene.cues.locale.ordinal_suffixes.contains(&scene.word(to + 1)),
        );
    let span = matches!(scene.word(to), "-" | "–") && plain(scene, to + 1).is_some_and(|day| day <= 31);
    let to = if span { to + 2 } else { to };
    let comma = usize::from(scene.is(to, ","));
    Some(if is_year(scene, to + comma).is_some() { to + comma + 1 } else { to })
}

/// The day behind a month: never where the day comes first and is an ordinal, as in "4. März".
pub(crate) fn day_behind_month(scene: &Scene<'_>, at: usize) -> Option<u32> {
    let day = plain(scene, at).filter(|day| (1..=31).contains(day) && scene.word(at).len() <= 2)?;
    let day_first = scene.cues.locale.ordinal_suffixes.contains(&".");
    (!day_first && unit::behind(scene, at + 1).is_none()).then_some(day)
}

/// "4 March 2025", "4. März", `04.03.2025`, `2025-03-04`, `3/4/2025`, "9 and 10 May".
fn date(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let day = plain(scene, at).filter(|day| (1..=31).contains(day) && scene.word(at).len() <= 2);
    if day.is_some() {
        let to = day_end(scene, at);
        if let Some((_, to)) = month(scene, to)
            .or_else(|| month(scene, to + usize::from(scene.word(to) == "of" || scene.word(to) == "de")))
        {
            return Some(if is_year(scene, to).is_some() { to + 1 } else { to });
        }
        // The first day of "9. und 10. Mai" or "3-5 May".
        let link = matches!(scene.word(to), "-" | "–" | "/")
            || scene.has(to, Cue::And).is_some()
            || scene.has(to, Cue::RangeTo).is_some();
        let second = day_end(scene, to + 1);
        if link && plain(scene, to + 1).is_some_and(|day| day <= 31) && month(scene, second).is_some() {
            return Some(to + 1);
        }
    }
    numeric_date(scene, at)
}

fn day_end(scene: &Scene<'_>, at: usize) -> usize {
    let suffix = scene.glued(at + 1) && scene.cues.locale.ordinal_suffixes.contains(&scene.word(at + 1));
    at + 1 + usize::from(suffix || scene.is(at + 1, "º") || scene.is(at + 1, ".") && scene.glued(at + 1))
}

fn numeric_date(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let sign = scene.word(at + 1);
    let shape = matches!(sign, "." | "/" | "-" | "–") && scene.glued(at + 1) && scene.glued(at + 2);
    if !shape {
        return None;
    }
    let (a, b) = (plain(scene, at)?, plain(scene, at + 2)?);
    if scene.is(at + 3, sign) && scene.glued(at + 3) && scene.glued(at + 4) {
        let more = matches!(scene.word(at + 5), "." | "/" | "-")
            && scene.glued(at + 5)
            && scene.class(at + 6) == Some(Class::Digits)
            && scene.glued(at + 6);
        let c = plain(scene, at + 4).filter(|_| !more)?;
        let (first, last) = (a > 31 && c <= 31, a <= 31 && (scene.word(at + 4).len() == 4 || c <= 99));
        return (b <= 31 && (first || last) && scene.word(at + 2).len() <= 2).then_some(at + 5);
    }
    // `113/2024` is a file number.
    let file = sign == "/" && a > 12 && is_year(scene, at).is_none() && is_year(scene, at + 2).is_some();
    if file && unit::behind(scene, at + 3).is_none() {
        return Some(at + 3);
    }
    let years = is_year(scene, at).is_some()
        && (scene.word(at + 2).len() == 2 || is_year(scene, at + 2).is_some())
        && sign != ".";
    let month_of_year = a <= 12 && is_year(scene, at + 2).is_some() && sign != "-";
    // `4.3.` is the fourth of March where dates are written with stops.
    let stops = sign == "."
        && scene.is(at + 3, ".")
        && scene.glued(at + 3)
        && a <= 31
        && b <= 12
        && scene.cues.locale.ordinal_suffixes.contains(&".")
        && scene.tokens.get(at + 4).is_some();
    if stops {
        return Some(at + 4);
    }
    (years && unit::behind(scene, at + 3).is_none() || month_of_year).then_some(at + 3)
}

/// `10:30`, "4 p.m.", "10 Uhr", "10.45pm".
fn time(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let hour = plain(scene, at)?;
    let minutes = |sign| scene.is(at + 1, sign) && scene.glued(at + 1) && minutes_at(scene, at + 2);
    if hour > 24 {
        let military = scene.word(at).len() == 4 && hour < 2400;
        return if military { clock_word(scene, at + 1) } else { None };
    }
    if minutes(":") {
        let to = if scene.is(at + 3, ":") && scene.glued(at + 4) { at + 5 } else { at + 3 };
        return Some(clock_word(scene, to).unwrap_or(to));
    }
    let before = scene.has_before(at, Cue::ClockBefore).is_some();
    // `6h05`, and "at 20.45" where decimals have a comma.
    let hours = matches!(scene.word(at + 1), "h" | "H" | "u" | "ч") && scene.glued(at + 1);
    let ended = !scene.glued(at + 3) || !matches!(scene.word(at + 3), "'" | "′" | "’" | "." | ",");
    if before && hours && ended && (minutes_at(scene, at + 2) || !scene.glued(at + 2)) {
        return Some(at + 2 + usize::from(scene.glued(at + 2)));
    }
    let to = if minutes(".") { at + 3 } else { at + 1 };
    let stop =
        before && to == at + 3 && !scene.glued(to) && scene.cldr.is_some_and(|table| table.decimal == ',');
    if stop && unit::behind(scene, to).is_none() {
        return Some(clock_word(scene, to).unwrap_or(to));
    }
    let length = unit::behind(scene, to).is_some_and(|unit| unit.kind == Kind::Duration);
    clock_word(scene, to).filter(|_| before || !length)
}

/// Whether two digits of minutes stand glued at token `at`.
fn minutes_at(scene: &Scene<'_>, at: usize) -> bool {
    let two = scene.glued(at) && scene.word(at).len() == 2;
    two && plain(scene, at).is_some_and(|minute| minute < 60)
}

fn clock_word(scene: &Scene<'_>, at: usize) -> Option<usize> {
    // One letter ("10 h") is a length of time as well.
    let to = scene.has(at, Cue::ClockAfter)?;
    (scene.words(at, to).len() > 1).then_some(to)
}

/// `1.` or `2)` at the head of a block.
fn listing(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let head = at == 0 && scene.tokens.first().is_some_and(|token| token.span.start < 4);
    let mark = matches!(scene.word(at + 1), "." | ")")
        && scene.glued(at + 1)
        && !scene.glued(at + 2)
        && (scene.is_capital(at + 2) || scene.len() == at + 2);
    (head && mark && scene.word(at).len() <= 2 && plain(scene, at).is_some()).then_some(at + 2)
}

/// Digits in three groups or more with hyphens or spaces, or behind a plus sign.
fn phone(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let plus = at > 0 && scene.is(at - 1, "+") && scene.glued(at);
    let leads = scene.word(at).starts_with('0');
    // `22 555 01 18`: groups by spaces that no number has.
    let dialled = (1..=3).all(|next| {
        let width = scene.word(at + next).len();
        scene.class(at + next) == Some(Class::Digits) && !scene.glued(at + next) && (2..=4).contains(&width)
    });
    let dialled = dialled && (1..=3).any(|next| scene.word(at + next).len() != 3);
    let mut to = at + 1;
    let mut groups = 1;
    loop {
        let hyphen = matches!(scene.word(to), "-" | "/" | "–") && scene.glued(to);
        let next = to + usize::from(hyphen);
        let joined = if hyphen { scene.glued(next) } else { plus || leads || dialled };
        if scene.class(next) != Some(Class::Digits) || !joined {
            break;
        }
        groups += 1;
        to = next + 1;
    }
    (groups >= 3 || groups == 2 && scene.word(at).starts_with('0') && scene.word(at).len() > 2).then_some(to)
}

/// "page 3", "Section 230", "§ 5", "No. 24-1482".
fn reference(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let behind_stop = at > 0 && scene.is(at - 1, ".") && scene.glued(at - 1);
    let sign = matches!(scene.word_before(at, 1), "§" | "№");
    sign.then_some(at)
        .or_else(|| scene.has_before(at, Cue::Reference))
        .or_else(|| behind_stop.then(|| scene.has_before(at - 1, Cue::Reference)).flatten())?;
    let Reading::Number(number) = number::read(scene, at)? else { return Some(at + 1) };
    let mut to = number.to;
    while matches!(scene.word(to), "-" | "/" | ".")
        && scene.glued(to)
        && scene.glued(to + 1)
        && scene.class(to + 1) == Some(Class::Digits)
    {
        to += 2;
    }
    let counted = unit::behind(scene, to).is_some() || number.power > 0;
    (!counted).then_some(to)
}

/// A year: four digits without separators, no unit, and nothing that makes it a count.
fn year(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let year = is_year(scene, at)?;
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let plain = number.to == at + 1 && number.decimals == Some(0) && number.power == 0;
    let name = scene.is_capital(at + 1) && !scene.cues.locale.capital_nouns && !scene.glued(at + 1);
    let unit = !name && unit::behind(scene, at + 1).is_some() || unit::before(scene, at).is_some();
    if !plain || unit {
        return None;
    }
    let approximated = scene.any_before(at, |cue| matches!(cue, Cue::Approx(_)));
    let noun = scene.class(at + 1) == Some(Class::Word)
        && !scene.glued(at + 1)
        && scene.has(at + 1, Cue::Function).is_none();
    let second =
        at >= 2 && scene.has_before(at, Cue::And) == Some(at - 1) && is_year(scene, at - 2).is_some();
    let dated = second
        || scene.has_before(at, Cue::PeriodBefore).is_some()
        || scene.has_before(at, Cue::Determiner).is_some();
    let counted = noun && !dated && (approximated || !(1950..2040).contains(&year));
    (!counted).then_some(at + 1)
}

/// `3-2`, `2:1`: two short numbers that count nothing.
fn score(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let sign =
        matches!(scene.word(at + 1), "-" | "–" | ":" | "‑") && scene.glued(at + 1) && scene.glued(at + 2);
    let (Some(a), Some(b)) = (plain(scene, at), plain(scene, at + 2)) else { return None };
    if !sign || scene.glued(at + 3) && matches!(scene.word(at + 3), "." | "," | "%") && scene.glued(at + 4) {
        return None;
    }
    let colon = scene.is(at + 1, ":");
    let money = unit::before(scene, at).is_some() && !colon;
    let unit = unit::behind(scene, at + 3).is_some();
    let scale = matches!(number::read(scene, at + 2), Some(Reading::Number(Number { power: 1.., .. })));
    let noun =
        a < b && scene.class(at + 3) == Some(Class::Word) && scene.has(at + 3, Cue::Function).is_none();
    (colon || !money && !unit && !scale && !noun && !scene.is(at + 3, "%")).then_some(at + 3)
}

/// "358 El Brillo Way", "Hauptstraße 12": a number beside words with capitals and a word of streets.
fn street(scene: &Scene<'_>, at: usize) -> Option<usize> {
    plain(scene, at)?;
    let behind = (at + 1..at + 5)
        .take_while(|next| scene.is_capital(*next))
        .any(|next| next > at + 1 && scene.has(next, Cue::Street).is_some());
    let before = at > 0
        && scene.class(at - 1) == Some(Class::Word)
        && scene.cues.locale.street.iter().any(|word| {
            word.len() > 3 && scene.word(at - 1).to_lowercase().ends_with(word) && scene.is_capital(at - 1)
        });
    (behind || before && unit::behind(scene, at + 1).is_none() && scene.class(at + 1) != Some(Class::Word))
        .then_some(at + 1)
}

/// "Apollo 13", "Gruppe 47", "S&P 500": a bare number behind a word with a capital that no noun follows.
fn name(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let bare =
        number.decimals == Some(0) && number.power == 0 && number.to == at + 1 && scene.word(at).len() <= 4;
    if at == 0
        || !bare
        || !scene.word(at - 1).contains(char::is_uppercase)
        || unit::before(scene, at).is_some()
        || unit::behind(scene, at + 1).is_some()
    {
        return None;
    }
    let plain_word = scene.starting(at - 1).iter().any(|hit| {
        hit.to == at
            && !matches!(
                hit.cue,
                Cue::Reference
                    | Cue::Cents(_)
                    | Cue::PerNoun
                    | Cue::Unit(_)
                    | Cue::Currency(_)
                    | Cue::RangeWord
            )
    });
    let letters = scene.word(at - 1).chars().filter(|c| c.is_uppercase()).count();
    let brand = letters >= 2 && !scene.cues.locale.capital_nouns || scene.is(at.wrapping_sub(2), "&");
    let noun = scene.class(at + 1) == Some(Class::Word)
        && scene.has(at + 1, Cue::Function).is_none()
        && (scene.cues.locale.capital_nouns || !scene.is_capital(at + 1));
    let move_follows = scene.any(at + 1, |cue| matches!(cue, Cue::Move(_) | Cue::RangeTo | Cue::OutOf));
    (!plain_word && (brand || !noun && !move_follows)).then_some(at + 1)
}

//! Days, months and years.

use rust_decimal::Decimal;

use crate::cue::Cue;
use crate::locale::PeriodNoun;
use crate::number::{self, Reading};
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
use crate::vocabulary::Traits;

use super::plain;
use crate::Kind;

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
    let four = scene.word(at).len() == 4;
    four.then(|| plain(scene, at))?.filter(|year| (1400..2200).contains(year))
}

/// "March 4, 2025", "March 4", "június 3-án".
pub(super) fn month_and_day(scene: &Scene<'_>, at: usize) -> Option<usize> {
    // "piazza XX Settembre 3"
    let street = || scene.within(at.saturating_sub(3), at).any(|hit| hit.cue == Cue::Street);
    let named = scene.is_capital(at) || scene.cues.locale.month_first;
    let (_, to) = Some(at).filter(|_| named).and_then(|at| month(scene, at)).filter(|_| !street())?;
    let day = day_behind_month(scene, to)?;
    let unit = unit::behind(scene, to + 1).is_some() || scene.is(to + 1, "%");
    let decimal = matches!(scene.word(to + 1), "." | ",") && scene.glued(to + 1) && scene.glued(to + 2);
    if unit || day == 0 || decimal && scene.class(to + 2) == Some(Class::Digits) {
        return None;
    }
    let suffix = if scene.is(to + 1, "-") { to + 2 } else { to + 1 };
    let suffixed = scene.glued(suffix) && scene.cues.locale.ordinal_suffixes.contains(&scene.word(suffix));
    let to = if suffixed { suffix + 1 } else { to + 1 };
    let span = matches!(scene.word(to), "-" | "–") && plain(scene, to + 1).is_some_and(|day| day <= 31);
    let to = if span { to + 2 } else { to };
    let comma = usize::from(scene.is(to, ","));
    Some(if is_year(scene, to + comma).is_some() { to + comma + 1 } else { to })
}

/// The day behind a month: never where the day comes first and is an ordinal, as in "4. März".
pub(crate) fn day_behind_month(scene: &Scene<'_>, at: usize) -> Option<u32> {
    let day = day_of_month(scene, at)?;
    let locale = scene.cues.locale;
    let day_first = locale.ordinal_suffixes.contains(&".") && !locale.month_first;
    (!day_first && unit::behind(scene, at + 1).is_none()).then_some(day)
}

/// A number of one or two digits, up to 31.
fn day_of_month(scene: &Scene<'_>, at: usize) -> Option<u32> {
    let short = scene.word(at).len() <= 2;
    short.then(|| plain(scene, at))?.filter(|day| (1..=31).contains(day))
}

/// "4 March 2025", "4. März", `04.03.2025`, `2025-03-04`, `3/4/2025`, "9 and 10 May".
pub(super) fn date(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let day = day_of_month(scene, at);
    // "via 25 Aprile 12"
    let street = at > 0 && scene.any(at - 1, |cue| cue == Cue::Street);
    if day.is_some() && !street {
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

/// The token behind the number at token `at` with what makes it an ordinal: `4.`, `4th`, `1º`.
pub(crate) fn day_end(scene: &Scene<'_>, at: usize) -> usize {
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
    // `113/2024` and `2019/452` are file numbers.
    let behind = a > 12 && is_year(scene, at).is_none() && is_year(scene, at + 2).is_some();
    let before = is_year(scene, at).is_some() && is_year(scene, at + 2).is_none() && b > 99;
    let file = sign == "/" && (behind || before);
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

/// A year: four digits without separators, no unit, and nothing that makes it a count.
pub(super) fn year(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let year = is_year(scene, at)?;
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let plain = number.to == at + 1 && number.decimals == Some(0) && number.power == 0;
    let name = scene.is_capital(at + 1) && !scene.cues.locale.capital_nouns && !scene.glued(at + 1);
    let named = name || is_of_calendar(scene, at, year);
    let unit = !named && unit::behind(scene, at + 1).is_some() || unit::before(scene, at).is_some();
    if !plain || unit {
        return None;
    }
    let approximated = scene.any_before(at, |cue| matches!(cue, Cue::Approx(_)));
    let noun = scene.is_content_word(at + 1) && !scene.glued(at + 1);
    let second =
        at >= 2 && scene.has_before(at, Cue::And) == Some(at - 1) && is_year(scene, at - 2).is_some();
    let dated = second
        || scene.has_before(at, Cue::PeriodBefore).is_some()
        || scene.has_before(at, Cue::Determiner).is_some();
    let counted = noun && !dated && (approximated || !(1950..2040).contains(&year));
    (!counted).then_some(at + 1)
}

/// Whether the word for years behind the number `year` makes it a year of the calendar: behind a month
/// ("январе 2024 года"), in an ending that no length of time has ("2024 yılının"), or as nothing lasts so
/// long to the year ("2027年後半"). A round one, "2000 Jahre", may last, but where the word is one sign.
fn is_of_calendar(scene: &Scene<'_>, at: usize, year: u32) -> bool {
    let word = scene.any(at + 1, |cue| cue == Cue::Period(PeriodNoun::Year));
    let dated = scene.any_before(at, |cue| matches!(cue, Cue::Month(_) | Cue::Period(_)));
    let inflected =
        !scene.cues.locale.unit_endings.is_empty() && !scene.any(at + 1, |cue| matches!(cue, Cue::Unit(_)));
    let years = unit::behind(scene, at + 1).filter(|unit| unit.kind == Kind::Duration && unit.code == "a");
    let sign = scene.is(at + 1, "年") && years.is_some_and(|unit| unit.edge == at + 2);
    let exact = years.is_some() && (sign || !year.is_multiple_of(100)) && (1900..2100).contains(&year);
    word && (dated || inflected) || exact
}

/// "los años noventa", "les années 90": a round number of two digits behind the word for years, where
/// none counts them; `'90`, `80-talet`.
pub(super) fn decade(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if let Some(to) = short_decade(scene, at) {
        return Some(to);
    }
    let years = scene.has_before(at, Cue::Period(PeriodNoun::Year))?;
    let counted = years > 0 && number::read(scene, years - 1).is_some();
    let Some(Reading::Number(number)) = (!counted).then(|| number::read(scene, at))? else { return None };
    let decade = (1..=9).any(|ten| number.value() == Some(Decimal::from(ten * 10)));
    let noun = scene.is_content_word(number.to) || unit::behind(scene, number.to).is_some();
    (decade && !noun && years + 1 == at).then_some(number.to)
}

/// `'90` behind a space, and tens with an ending that makes a decade of them: `80-talet`, `90-х`, `80'lerde`.
fn short_decade(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let short = plain(scene, at).is_some() && scene.word(at).len() == 2;
    let apostrophe = |at: usize| matches!(scene.word(at), "'" | "’");
    let led = at > 0 && apostrophe(at - 1) && scene.glued(at) && !scene.glued(at - 1);
    if short && led && !scene.is_content_word(at + 1) && unit::behind(scene, at + 1).is_none() {
        return Some(at + 1);
    }
    let joined = (scene.is(at + 1, "-") || apostrophe(at + 1)) && scene.glued(at + 1) && scene.glued(at + 2);
    let endings = scene.cues.locale.decade_endings;
    let tens = short && scene.word(at).ends_with('0') && !scene.word(at).starts_with('0');
    (tens && joined && endings.contains(&scene.word(at + 2))).then_some(at + 3)
}

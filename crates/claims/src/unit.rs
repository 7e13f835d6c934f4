//! The unit of a number: percent, money before or behind it, measures and lengths of time, and
//! what it is per.

use rust_decimal::Decimal;

use crate::Kind;
use crate::cldr;
use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::scene::Scene;
use crate::token::Class;
use crate::vocabulary::Traits;

/// A unit behind or before a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Unit {
    pub(crate) kind: Kind,
    /// ISO 4217, UCUM, `percent` or `percentage_point`.
    pub(crate) code: &'static str,
    /// What one of the written unit is in `code`: 0.01 for a cent or a basis point.
    pub(crate) factor: Decimal,
    /// Where it ends (behind the number) or begins (before it).
    pub(crate) edge: usize,
}

impl Unit {
    fn new(kind: Kind, code: &'static str, edge: usize) -> Self {
        Self { kind, code, factor: Decimal::ONE, edge }
    }

    /// Percentage points that end before token `edge`.
    pub(crate) fn of_points(edge: usize) -> Self {
        Self::new(Kind::Percent, "percentage_point", edge)
    }
}

/// The unit that begins at token `at`, just behind a number.
pub(crate) fn behind(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    scene.read.units_behind.get(at, || read_behind(scene, at))
}

fn read_behind(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let hyphen = scene.is(at, "-") && scene.glued(at) && scene.class(at + 1) == Some(Class::Word);
    let at = if hyphen { at + 1 } else { at };
    let at = if scene.is(at, "(") && scene.is(at + 2, ")") { at + 1 } else { at };
    if !may_be_unit(scene, at) {
        return None;
    }
    // Of equally long ones a measure is taken before a currency (Serbian "km"), then the language's
    // own, which comes last: CLDR's "ton" is often the American.
    let found =
        [percent(scene, at), known(scene, at), money(scene, at), casual(scene, at), listed(scene, at)];
    let best = found.into_iter().flatten().max_by_key(|unit| (unit.edge, unit.kind != Kind::Money))?;
    // "455 млн роком раніше"
    let time = |cue| matches!(cue, Cue::Moment(..)).then_some(());
    let moment =
        best.kind == Kind::Duration && scene.longest(at, time).is_some_and(|((), to)| to > best.edge);
    (!moment && !is_common_word(scene, at, best)).then(|| on_scale(scene, best))
}

/// Whether token `at` does not rule out that a unit begins there: most words do, as they are neither listed
/// nor short, nor name a scale of temperature.
fn may_be_unit(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at);
    let short = word.len() <= 4 && !word.is_empty();
    let listed = || !scene.starting(at).is_empty() || scene.may_be(at, Traits::UNIT.with(Traits::MONEY));
    short || listed() || named_temperature(word).is_some()
}

/// Degrees with the scale that a letter or name behind them tells: "20 degrees C", "98 Grad Fahrenheit".
fn on_scale(scene: &Scene<'_>, unit: Unit) -> Unit {
    let elided = matches!(scene.word(unit.edge + 1), "'" | "’") && scene.glued(unit.edge + 1);
    let scale = temperature_scale(scene.word(unit.edge))
        .filter(|_| matches!(unit.code, "deg" | "Cel") && unit.factor == Decimal::ONE && !elided);
    scale.map_or(unit, |code| Unit { code, edge: unit.edge + 1, ..unit })
}

/// The scale that `word` names behind degrees, in any language of Europe.
pub(crate) fn temperature_scale(word: &str) -> Option<&'static str> {
    match word {
        "C" | "c" => Some("Cel"),
        "F" | "f" => Some("[degF]"),
        _ => named_temperature(word),
    }
}

/// The scale that is called so even where no degrees are named: "34 celsius".
fn named_temperature(word: &str) -> Option<&'static str> {
    if !word.starts_with(['c', 'C', 's', 'S', 'f', 'F']) {
        return None;
    }
    let lower = word.to_lowercase();
    let begins = |stems: &[&str]| stems.iter().any(|stem| lower.starts_with(stem));
    if begins(&["celsi", "centigr", "centígr", "santigr"]) {
        return Some("Cel");
    }
    begins(&["fahrenh", "farenh"]).then_some("[degF]")
}

/// The unit of a number that ends before token `at`: directly behind it, or behind an "of" that the
/// language puts after large numbers: "2 millions *d'*euros", "20 *de* kilometri".
pub(crate) fn of(scene: &Scene<'_>, number: &Number) -> Option<Unit> {
    let named = |at: usize| {
        let unit = behind(scene, at)?;
        Some(if number.power >= 6 { as_money(scene, at, unit) } else { unit })
    };
    named(number.to).or_else(|| in_scale(scene, number)).or_else(|| {
        let large = number.value().is_some_and(|value| value.abs() >= Decimal::TEN);
        // "150 000 i dag" counts no days.
        let moment = scene.any(number.to, |cue| matches!(cue, Cue::Moment(..)));
        let large = (large || number.power >= 6) && !moment;
        let at = scene.has(number.to, Cue::Of).filter(|_| large)?;
        let word = scene.class(at) == Some(Class::Word);
        named(at).filter(|unit| word || unit.kind == Kind::Money)
    })
}

/// Millions of what is a weight and a currency as well are money: "3 Millionen Pfund".
fn as_money(scene: &Scene<'_>, at: usize, unit: Unit) -> Unit {
    let listed = scene.longest(at, |cue| match cue {
        Cue::Currency(code) => Some(Unit::new(Kind::Money, code, unit.edge)),
        _ => None,
    });
    let same = listed.filter(|(_, edge)| unit.kind == Kind::Measure && *edge == unit.edge);
    same.map_or(unit, |(money, _)| money)
}

/// The currency of a scale word that is one as well: `Mkr`, `mdd`.
fn in_scale(scene: &Scene<'_>, number: &Number) -> Option<Unit> {
    let last = number.to.checked_sub(1).filter(|last| *last > number.from)?;
    let code = scene.starting(last).iter().find_map(|hit| match hit.cue {
        Cue::Currency(code) if hit.to == number.to => Some(code),
        _ => None,
    })?;
    let scale = scene.any(last, |cue| matches!(cue, Cue::Scale(_)));
    scale.then(|| Unit::new(Kind::Money, code, number.to))
}

/// Whether what looks like a unit is a plain word of the language: "5 in", "3 are", "2 a day".
fn is_common_word(scene: &Scene<'_>, at: usize, unit: Unit) -> bool {
    if unit.edge != at + 1 || scene.glued(at) && scene.class(at) == Some(Class::Word) && !scene.is(at, "a") {
        return false;
    }
    let word = scene.word(at);
    let letter = word.len() == 1
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && !matches!(word, "m" | "g" | "l" | "h" | "t" | "L" | "p" | "W");
    letter || scene.has(at, Cue::Function).is_some() || scene.has(at, Cue::Determiner).is_some()
}

fn percent(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let sign = match scene.word(at) {
        "%" | "٪" | "％" => Some("percent"),
        "‰" => Some("per_mille"),
        _ => None,
    };
    let listed = scene.longest(at, |cue| match cue {
        Cue::Percent => Some(("percent", Decimal::ONE)),
        Cue::PercentagePoint => Some(("percentage_point", Decimal::ONE)),
        Cue::BasisPoint => Some(("percentage_point", Decimal::new(1, 2))),
        Cue::PerMille => Some(("per_mille", Decimal::ONE)),
        _ => None,
    });
    let known = || {
        let table = scene.cldr.filter(|_| scene.may_be(at, Traits::UNIT))?;
        let found = table.percents.longest(scene.rest(at))?;
        let code = if found.value == "percent" { "percent" } else { "per_mille" };
        Some(((code, Decimal::ONE), scene.after(at, found.bytes)?))
    };
    let sign = sign.map(|code| ((code, Decimal::ONE), at + 1));
    let ((code, factor), edge) = [sign, listed, known()].into_iter().flatten().max_by_key(|(_, to)| *to)?;
    Some(Unit { kind: Kind::Percent, code, factor, edge })
}

/// Units and currencies of the language's own lists.
fn listed(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let (unit, edge) = scene.longest(at, |cue| match cue {
        Cue::Currency(code) => Some(Unit::new(Kind::Money, code, 0)),
        Cue::Cents(code) => Some(Unit { factor: Decimal::new(1, 2), ..Unit::new(Kind::Money, code, 0) }),
        // The Scandinavian mile has no code of its own.
        Cue::Unit("{10.km}") => Some(Unit { factor: Decimal::TEN, ..Unit::new(Kind::Measure, "km", 0) }),
        // Japanese counts in tenths: 3割 is 30 percent.
        Cue::Unit("{10.percent}") => {
            Some(Unit { factor: Decimal::TEN, ..Unit::new(Kind::Percent, "percent", 0) })
        }
        Cue::Unit(code) => Some(Unit::new(dimension(code), code, 0)),
        _ => None,
    })?;
    Some(Unit { edge, ..unit })
}

/// Units of CLDR, by name or symbol.
fn known(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let table = scene.cldr.filter(|_| scene.may_be(at, Traits::UNIT))?;
    let rest = scene.rest(at);
    let name = table.units.longest(rest);
    let symbol = table.unit_symbols.longest(rest);
    let found = [symbol, name].into_iter().flatten().max_by_key(|found| found.bytes)?;
    Some(Unit::new(dimension(found.value), found.value, scene.after(at, found.bytes)?))
}

/// A code with the sign that it makes plain: `AUD$ 15`.
fn code_and_sign(scene: &Scene<'_>, at: usize) -> Option<(&'static str, usize)> {
    let word = scene.word(at);
    let shape = word.len() == 3 && word.is_ascii() && scene.is(at + 1, "$") && scene.glued(at + 1);
    Some((cldr::currency_code(&shape.then(|| word.to_uppercase())?)?, at + 2))
}

/// Symbols that news writes otherwise than CLDR: `48C`, `250ml`, `30Mbps`, `32 m2`; some only glued to
/// the digits.
fn casual(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    if let Some(unit) = power(scene, at) {
        return Some(unit);
    }
    let code = match scene.word(at) {
        "C" | "ºC" => "Cel",
        "F" | "ºF" => "[degF]",
        "l" | "L" => "L",
        "ml" => "mL",
        "cl" => "cL",
        "kph" | "kmh" => "km/h",
        "sqm" | "qm" => "m2",
        "HZ" | "hz" => "Hz",
        "Mbps" => "Mbit/s",
        "Gbps" => "Gbit/s",
        "kbps" => "kbit/s",
        "mAh" => "mA.h",
        "rad" => "rad",
        "cc" => "cm3",
        word => named_temperature(word)?,
    };
    let spaced = !matches!(scene.word(at), "C" | "F" | "l");
    (spaced || scene.glued(at)).then(|| Unit::new(Kind::Measure, code, at + 1))
}

/// A square or cubic unit with a plain digit for the raised one: `32 m2`, `14 km3`.
fn power(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let ends = !scene.glued(at + 2) || scene.class(at + 2) == Some(Class::Sign);
    let shape = scene.class(at + 1) == Some(Class::Digits) && scene.glued(at + 1) && ends;
    let code = match (scene.word(at), scene.word(at + 1)) {
        ("m", "2") => "m2",
        ("km", "2") => "km2",
        ("cm", "2") => "cm2",
        ("m", "3") => "m3",
        ("km", "3") => "km3",
        ("cm", "3") => "cm3",
        _ => return None,
    };
    shape.then(|| Unit::new(Kind::Measure, code, at + 2))
}

/// Currencies of CLDR, by name, symbol or code.
fn money(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    if scene.class(at) == Some(Class::Digits) && !scene.may_be(at, Traits::MONEY) {
        return None;
    }
    let code = Some(scene.word(at))
        .filter(|word| word.len() == 3 && word.is_ascii())
        .and_then(cldr::currency_code)
        .map(|code| (code, at + 1));
    let table = scene.cldr.filter(|_| scene.may_be(at, Traits::MONEY));
    let found = table.and_then(|table| {
        let rest = scene.rest(at);
        let found = [table.currencies.longest(rest), table.currency_symbols.longest(rest)];
        let found = found.into_iter().flatten().max_by_key(|found| found.bytes)?;
        Some((found.value, scene.after(at, found.bytes)?))
    });
    let sign = symbol(scene.word(at)).map(|code| (code, at + 1));
    let (code, edge) =
        [sign, code, found, code_and_sign(scene, at)].into_iter().flatten().max_by_key(|(_, to)| *to)?;
    Some(Unit::new(Kind::Money, code, edge))
}

/// The currency that the words at token `at` name, which may name something else as well: "pound".
pub(crate) fn currency(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let listed = scene.longest(at, |cue| match cue {
        Cue::Currency(code) => Some(code),
        _ => None,
    });
    let listed = listed.map(|(code, to)| Unit::new(Kind::Money, code, to));
    listed.into_iter().chain(money(scene, at)).max_by_key(|unit| unit.edge)
}

/// Signs that mean one currency wherever nothing more exact is said.
fn symbol(word: &str) -> Option<&'static str> {
    Some(match word {
        "$" | "＄" => "USD",
        "€" => "EUR",
        "£" => "GBP",
        "¥" | "￥" => "JPY",
        "₹" => "INR",
        "₽" => "RUB",
        "₺" => "TRY",
        "₴" => "UAH",
        "₩" => "KRW",
        "₪" => "ILS",
        "₦" => "NGN",
        "₫" => "VND",
        "₱" => "PHP",
        "₿" => "XBT",
        "zł" => "PLN",
        _ => return None,
    })
}

/// A currency just before the number at token `at`: its sign, code or short name.
pub(crate) fn before(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    scene.read.units_before.get(at, || read_before(scene, at))
}

fn read_before(scene: &Scene<'_>, at: usize) -> Option<Unit> {
    let listed = scene.longest_before(at, |cue| match cue {
        Cue::Currency(code) => Some(code),
        _ => None,
    });
    let listed = listed.filter(|(_, from)| is_sign(scene.words(*from, at)));
    // Beyond one token reach only the names and symbols of CLDR and codes with their sign.
    let long = |from: usize| scene.may_be(from, Traits::MONEY) || scene.is(from + 1, "$");
    let starts = (1..=3).filter_map(|back| at.checked_sub(back));
    let starts = starts.filter(|from| from + 1 == at || long(*from));
    let known =
        starts.filter_map(|from| Some((money(scene, from).filter(|unit| unit.edge == at)?.code, from)));
    let known = known.filter(|(_, from)| is_sign(scene.words(*from, at)));
    let (code, from) = listed.into_iter().chain(known).min_by_key(|(_, from)| *from)?;
    let inside_word = scene.class(from) == Some(Class::Word)
        && scene.glued(from)
        && scene.class(from.wrapping_sub(1)) == Some(Class::Word);
    // CLDR knows one-letter symbols (`P`, `R`): they stand alone and touch the number.
    let letter = from + 1 == at && scene.word(from).len() == 1 && scene.class(from) == Some(Class::Word);
    let alone = scene.glued(at) && !scene.glued(from) && !is_one_digit(scene, at);
    (!inside_word && (!letter || alone)).then(|| Unit::new(Kind::Money, code, from))
}

/// Whether the number at token `at` is one digit and no more, as in the names of quarters, roads and teams
/// ("Q3", "L4"), which no price in notes is.
fn is_one_digit(scene: &Scene<'_>, at: usize) -> bool {
    let goes_on = scene.glued(at + 1) && (!scene.is_sign(at + 1) || scene.glued(at + 2));
    let scaled = scene.any(at + 1, |cue| matches!(cue, Cue::Scale(_)));
    scene.word(at).len() == 1 && !goes_on && !scaled
}

/// Whether a currency is written as signs, capitals or two letters: "won" before a number is a verb.
fn is_sign(words: &str) -> bool {
    let letters = words.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() <= 2
        || letters.clone().count() <= 3 && letters.clone().all(char::is_uppercase)
        || words.contains('$')
        || words.ends_with('.') && words.chars().count() <= 4
}

/// Whether the one-letter scale at token `at`, behind a number, is one, and no metre, tonne or byte.
pub(crate) fn letter_is_scale(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.word(at);
    if matches!(word, "k" | "K" | "M") || scene.class(at) != Some(Class::Word) {
        return scene.glued(at) || money(scene, at + 1).is_some();
    }
    let mut from = at;
    while from > 0
        && (scene.class(from - 1) == Some(Class::Digits) || matches!(scene.word(from - 1), "." | ","))
    {
        from -= 1;
    }
    if before(scene, from).is_some() || money(scene, at + 1).is_some() {
        return true;
    }
    let next = at + 1;
    let counted = scene.class(next) == Some(Class::Word)
        && scene.word(next).chars().count() > 4
        && !scene.is_capital(next);
    matches!(word, "m" | "bn")
        && scene.glued(at)
        && counted
        && scene.has(next, Cue::Function).is_none()
        && !matches!(
            scene.word(next),
            "wide" | "deep" | "high" | "above" | "below" | "sprint" | "hurdles" | "freestyle"
        )
}

/// Whether a UCUM code is a length of time or a measure.
fn dimension(code: &str) -> Kind {
    let time = matches!(
        code,
        "s" | "min"
            | "h"
            | "d"
            | "wk"
            | "mo"
            | "a"
            | "10.a"
            | "100.a"
            | "ms"
            | "{quarter}"
            | "us"
            | "ns"
            | "{night}"
    );
    if time { Kind::Duration } else { Kind::Measure }
}

/// What a number is per.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    /// Tokens `[from, to)` of the words.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Whether it is a time: "a month".
    pub(crate) time: bool,
}

/// Whether the number at token `at` can be what another is per: whole, and no money.
fn is_base(scene: &Scene<'_>, at: usize) -> bool {
    let Some(Reading::Number(number)) = number::read(scene, at) else { return false };
    // "from 52 to 47 thousand tonnes": a measure that others are per is round, "per 100 km".
    let other = behind(scene, number.to).is_some_and(|unit| {
        let round = number.value().is_some_and(number::is_power_of_ten);
        unit.kind == Kind::Money || !round
    });
    number.decimals.unwrap_or(0) == 0 && !other
}

/// Whether a round number of a hundred or more stands at token `at`, as the base of a rate is:
/// "for 100 000 people".
fn is_round(scene: &Scene<'_>, at: usize) -> bool {
    let Some(Reading::Number(number)) = number::read(scene, at) else { return false };
    number.value().is_some_and(|value| value >= Decimal::ONE_HUNDRED && number::is_power_of_ten(value))
}

/// "per share", "a barrel", "je Einwohner", "/kWh", beginning at token `at`.
pub(crate) fn rate(scene: &Scene<'_>, at: usize) -> Option<Rate> {
    // "a 52,000 barrel-a-day refinery"
    let hyphen = |at: usize| usize::from(scene.is(at, "-") && scene.glued(at) && scene.glued(at + 1));
    let at = at + hyphen(at);
    let noun = scene.has(at, Cue::Per)?;
    let noun = noun + hyphen(noun);
    // "a year earlier" and "i dag" are times, "par rapport à" is a comparison.
    if scene.has(at, Cue::Compared).is_some_and(|to| to > noun)
        || scene.has(at, Cue::Moment(crate::locale::PeriodNoun::Year, -1)).is_some()
        || scene.has(at, Cue::Moment(crate::locale::PeriodNoun::Day, 0)).is_some()
        || scene.has(noun + 1, Cue::PeriodAfter).is_some()
    {
        return None;
    }
    let number = scene.class(noun) == Some(Class::Digits) || scene.spelled(noun).is_some();
    if number && !is_base(scene, noun) {
        return None;
    }
    let article = scene.has(at, Cue::Determiner).is_some() || scene.has(at, Cue::PeriodBefore).is_some();
    if article && !is_round(scene, noun) && scene.has(noun, Cue::PerNoun).is_none() {
        return None;
    }
    // "40 millones *a* escuelas": the preposition of a receiver makes a rate only of what is usually one.
    let given = !article && scene.has(at, Cue::RangeTo) == Some(noun);
    let usual = if number {
        is_round(scene, noun)
    } else {
        scene.has(noun, Cue::PerNoun).is_some() || behind(scene, noun).is_some()
    };
    if given && !usual {
        return None;
    }
    let mut to = noun;
    if number {
        while to < noun + 3
            && (scene.class(to) == Some(Class::Digits)
                || scene.glued(to) && scene.class(to + 1) == Some(Class::Digits))
        {
            to += 1;
        }
        to += usize::from(to == noun);
    }
    let unit =
        listed(scene, to).or_else(|| known(scene, to)).filter(|_| scene.class(to) == Some(Class::Word));
    let word = scene.is_content_word(to);
    to = unit.map_or(to + usize::from(word), |unit| unit.edge.max(to));
    let time = unit.is_some_and(|unit| unit.kind == Kind::Duration)
        || scene.any(noun, |cue| matches!(cue, Cue::Period(_)));
    (to > noun).then_some(Rate { from: at, to, time })
}

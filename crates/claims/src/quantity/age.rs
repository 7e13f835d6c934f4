//! Ages of persons: "aged 83", "83-year-old", "a man of 83", "Smith, 27,".

use rust_decimal::Decimal;

use super::Quantity;
use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::{Class, lower};

/// The greatest age that a number alone, or of years, beside a person is taken for.
const OLDEST: Decimal = Decimal::from_parts(115, 0, 0, false, 0);

/// `quantity`, as an age where the words around it make one of it.
pub(super) fn read(scene: &Scene<'_>, quantity: Quantity) -> Quantity {
    let number = quantity.number.map_or(quantity.to, |number| number.to);
    let hyphen = number + usize::from(scene.is(number, "-"));
    let age = |to, rule| Quantity {
        kind: Kind::Age,
        unit: quantity.unit.filter(|_| quantity.kind == Kind::Duration).or(Some("a")),
        factor: Decimal::ONE,
        rate: None,
        to,
        end: to,
        rule,
        ..quantity.clone()
    };
    if let Some(to) = scene.has(number, Cue::AgeAfter).or_else(|| scene.has(hyphen, Cue::AgeAfter)) {
        return age(to, "an age: words behind it");
    }
    if !is_plausible(&quantity) {
        return quantity;
    }
    if scene.has_before(quantity.from, Cue::AgeBefore).is_some() {
        age(quantity.to, "an age: words before it")
    } else if is_of_person(scene, &quantity) {
        age(quantity.to, "an age: behind a noun for a person")
    } else if is_apposition(scene, &quantity) || is_apposition_of_years(scene, &quantity) {
        age(quantity.to, "an age: set off behind a name")
    } else {
        quantity
    }
}

/// Makes ages of the years by which persons are grouped, and of both ends where one is an age: "children under two",
/// "les 15-24 ans", "aged 28 to 73".
pub(super) fn groups(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    for quantity in quantities.iter_mut().filter(|quantity| may_group(quantity)) {
        if is_led(scene, quantity) || is_group_of_years(scene, quantity) {
            make(quantity, "an age: a group of persons");
        }
    }
    for at in 1..quantities.len() {
        let (head, tail) = quantities.split_at_mut(at);
        let (low, high) = (&mut head[at - 1], &mut tail[0]);
        if low.kind == Kind::Age && may_group(high) && are_ends(scene, low, high) {
            make(high, "an age: the end of a range of ages");
        } else if high.kind == Kind::Age && may_group(low) && are_ends(scene, low, high) {
            make(low, "an age: the end of a range of ages");
        }
    }
}

fn make(quantity: &mut Quantity, rule: &'static str) {
    (quantity.kind, quantity.unit, quantity.counted, quantity.rule) = (Kind::Age, Some("a"), None, rule);
}

/// Whether it may be the years, or the two numbers of years, of a group: as small as ages are, and counting
/// nothing.
fn may_group(quantity: &Quantity) -> bool {
    let years = quantity.kind == Kind::Duration && quantity.unit == Some("a");
    let bare = quantity.is_bare() && quantity.rate.is_none();
    let old = quantity.high.is_some_and(|high| high <= OLDEST);
    (years || bare) && old && (quantity.range || is_plausible(quantity))
}

/// Whether a preposition or bound leads from a noun for persons to it, or a word for age: "children *under* two",
/// "im Alter *zwischen* 28 und 73 Jahren".
fn is_led(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    // Two words lead at most: "de moins de", "unter den".
    let leads = |cue| {
        matches!(cue, Cue::Of | Cue::Approx(_) | Cue::From | Cue::Between | Cue::Determiner).then_some(())
    };
    let mut start = quantity.from;
    for _ in 0..3 {
        let Some(((), from)) = scene.longest_before(start, leads) else { return false };
        start = from;
        if start == 0 {
            return false;
        }
        let of_age =
            (quantity.range || quantity.unit.is_some()) && scene.has_before(start, Cue::AgeBefore).is_some();
        let counts = quantity.is_bare()
            && (scene.is_unlisted_word(quantity.to) || !quantity.range && !is_bound(scene, quantity));
        if of_age || is_group(scene, start - 1) && !counts {
            return true;
        }
    }
    false
}

/// Whether the word right before it bounds it: "under two".
fn is_bound(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    scene.any_before(quantity.from, |cue| matches!(cue, Cue::Approx(_)))
}

fn is_group(scene: &Scene<'_>, at: usize) -> bool {
    scene.cues.locale.age_groups.contains(&&*lower(scene.word(at)))
}

/// "les 15-24 ans", "dai 15 ai 24 anni": two numbers of years behind an article, which are no time in which
/// something is done.
fn is_group_of_years(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let Some(article) = scene.has_before(quantity.from, Cue::Determiner) else {
        return scene.has_before(quantity.from, Cue::AgeBefore).is_some() && quantity.range;
    };
    let grown = quantity.range && quantity.low >= Some(Decimal::TEN) && quantity.unit.is_some();
    grown && !scene.any_before(article, |cue| matches!(cue, Cue::PeriodBefore | Cue::Lapse))
}

/// Whether two numbers are the ends of one range: "28 *to* 73", "15*-*24".
fn are_ends(scene: &Scene<'_>, low: &Quantity, high: &Quantity) -> bool {
    let at = low.to;
    let hyphen = at + usize::from(matches!(scene.word(at), "-" | "–"));
    let joined = [Cue::RangeTo, Cue::And, Cue::To].into_iter().find_map(|cue| scene.has(hyphen, cue));
    let joined = joined.or_else(|| (hyphen > at).then_some(hyphen));
    let to = joined.map(|to| scene.has(to, Cue::Determiner).filter(|next| *next == high.from).unwrap_or(to));
    to == Some(high.from) && low.value < high.value
}

/// Whether it is a whole number as small as ages are, alone or of years.
fn is_plausible(quantity: &Quantity) -> bool {
    let small = |value: Decimal| value >= Decimal::ONE && value <= OLDEST;
    let written = quantity.number.is_some_and(|number| {
        number.decimals.unwrap_or(0) == 0 && number.power == 0 && small(number.mantissa)
    });
    written && quantity.unit.is_none_or(|unit| unit == "a")
}

/// "a man of 54", "un homme de 54 ans", "женщина 31 года": a noun for a person before it, with a preposition
/// where no word for years stands behind.
fn is_of_person(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let before = |to: usize| to.checked_sub(1).is_some_and(|at| is_person(scene, at));
    let joined = scene.has_before(quantity.from, Cue::Of).is_some_and(before);
    joined || quantity.unit.is_some() && before(quantity.from)
}

fn is_person(scene: &Scene<'_>, at: usize) -> bool {
    scene.cues.locale.aged.contains(&&*lower(scene.word(at)))
}

/// "Ade Coker, 21." and "Ade Coker (21)".
fn is_apposition(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let bare = quantity.number.filter(|_| quantity.unit.is_none() && quantity.from > 0);
    let Some(number) = bare.filter(|number| number.decimals.is_some()) else { return false };
    let (before, behind) = (scene.word(quantity.from - 1), scene.word(quantity.to));
    let set_off = before == "," && (matches!(behind, "," | "." | ";") || quantity.to == scene.len())
        || before == "(" && behind == ")";
    let named = quantity.from >= 2
        && scene.class(quantity.from - 2) == Some(Class::Word)
        && (scene.is_capital(quantity.from - 2) && !scene.cues.locale.capital_nouns
            || before == ","
                && !scene.is(quantity.from - 2, "Prozent")
                && person_before(scene, quantity.from - 2));
    number.mantissa >= Decimal::TEN && set_off && named && quantity.to == number.to
}

/// Whether two words with capitals end at token `at`: a name, or a noun with its article.
fn person_before(scene: &Scene<'_>, at: usize) -> bool {
    is_full_name(scene, at) || scene.has(at.saturating_sub(1), Cue::Determiner).is_some()
}

fn is_full_name(scene: &Scene<'_>, at: usize) -> bool {
    scene.is_capital(at) && at > 0 && scene.is_capital(at - 1)
}

/// "Marta Ruiz, de 54 años,", "Léo (12 ans)": years set off behind a person, or a name of two words where no
/// bracket tells.
fn is_apposition_of_years(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let of = scene.has_before(quantity.from, Cue::Of).unwrap_or(quantity.from);
    let Some(name) = of.checked_sub(2).filter(|_| quantity.unit.is_some()) else { return false };
    let (before, behind) = (scene.word(of - 1), scene.word(quantity.to));
    let comma = before == "," && (matches!(behind, "," | "." | ";") || quantity.to == scene.len());
    let bracket = before == "(" && behind == ")" && !scene.cues.locale.capital_nouns;
    let person = is_full_name(scene, name) || is_person(scene, name);
    comma && person || bracket && scene.is_capital(name)
}

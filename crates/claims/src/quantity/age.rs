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

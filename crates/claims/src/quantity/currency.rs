//! Which currency a sum is in where its own words leave it open.

use rust_decimal::Decimal;

use super::Quantity;
use super::share::{is_converted, lacks_noun};
use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;

/// Currencies that share a name, by their codes.
const NAMESAKES: &[&[&str]] = &[
    &["MXN", "ARS", "CLP", "COP", "UYU", "PHP", "CUP", "DOP"],
    &["RSD", "KWD", "IQD", "JOD", "TND", "DZD", "BHD", "LYD"],
    &["INR", "PKR", "LKR", "NPR", "MUR"],
    &["SEK", "NOK", "DKK", "ISK", "CZK"],
    &["KES", "TZS", "UGX", "SOS"],
];

/// How many tokens before and behind a sum its word of money stands.
const REACH: (usize, usize) = (12, 6);

/// Gives large sums beside a word of money ("it will cost 210 million") the currency that was named
/// before them, else that of the language.
pub(super) fn unnamed(scene: &Scene<'_>, quantities: &mut [Quantity], named: Option<&'static str>) {
    let Some(currency) = named.or(scene.cues.locale.home_currency) else { return };
    for at in 0..quantities.len() {
        // "771 billion ($1tn)" is in another currency than what it is converted to.
        if is_converted(scene, quantities, at) {
            continue;
        }
        let quantity = &mut quantities[at];
        let large = quantity.number.is_some_and(|number| {
            number.power >= 5 || number.decimals.is_none() && number.mantissa >= Decimal::from(1_000_000)
        });
        if large && is_money(scene, quantity) && lacks_noun(scene, quantity) {
            quantity.kind = Kind::Money;
            quantity.unit = Some(currency);
            quantity.rule = "a large sum beside a word of money";
            quantity.counted = None;
        }
    }
}

/// Whether a word of money stands before the sum, or behind it in its part of the sentence.
fn is_money(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let (from, last) = (quantity.from.saturating_sub(REACH.0), (quantity.to + REACH.1).min(scene.len()));
    let aside = |at: usize| matches!(scene.word(at), "," | ";" | ":" | "–" | "—");
    let to = (quantity.to..last).find(|at| aside(*at)).unwrap_or(last);
    scene.within(from, to).any(|hit| hit.cue == Cue::MoneyWord)
}

/// Gives a currency whose name others share to the country that its sentence names, else to the one
/// that the text named last: "In Argentina it costs 1,500 pesos."
pub(super) fn by_country(scene: &Scene<'_>, quantities: &mut [Quantity], named: Option<&'static str>) {
    for quantity in quantities.iter_mut().filter(|quantity| quantity.kind == Kind::Money) {
        let namesakes =
            NAMESAKES.iter().find(|codes| quantity.unit.is_some_and(|unit| codes.contains(&unit)));
        let Some(namesakes) = namesakes.filter(|_| is_open(scene, quantity)) else { continue };
        let countries = scene.within(0, quantity.from).rev().filter_map(|hit| match hit.cue {
            Cue::Country(code) => Some(code),
            _ => None,
        });
        let meant = countries.chain(named).find(|code| namesakes.contains(code));
        quantity.unit = meant.or(quantity.unit);
    }
}

/// Whether the words of a sum name its currency alone: no code, no country, and not the country's own
/// in the language's.
fn is_open(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let own = scene.cues.locale.home_currency == quantity.unit;
    let code = |at: usize| scene.word(at).chars().all(char::is_uppercase);
    let named = scene.within(quantity.from, quantity.to).any(|hit| matches!(hit.cue, Cue::Country(_)));
    let last = quantity.to.saturating_sub(1);
    let words = scene.word(last).chars().filter(|c| c.is_alphabetic()).count() >= 4;
    !own && words && !named && !code(last)
}

//! Which currency a sum is in where its own words leave it open.

use rust_decimal::Decimal;

use super::Quantity;
use super::share::{is_converted, lacks_noun};
use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::Class;
use crate::unit;
use crate::vocabulary::Traits;

/// Currencies that share a name, by their codes.
const NAMESAKES: &[&[&str]] = &[
    &["MXN", "ARS", "CLP", "COP", "UYU", "PHP", "CUP", "DOP"],
    &["RSD", "KWD", "IQD", "JOD", "TND", "DZD", "BHD", "LYD"],
    &["INR", "PKR", "LKR", "NPR", "MUR"],
    &["SEK", "NOK", "DKK", "ISK", "CZK"],
    &["KES", "TZS", "UGX", "SOS"],
];

/// Currencies of which rates of exchange name one, in the order in which markets prefer them; what it costs is
/// told in the other: 1.08 dollars for a euro, 151 yen for a dollar.
const BASES: &[&str] = &["EUR", "GBP", "AUD", "NZD", "USD", "CAD", "CHF", "JPY"];

/// How many tokens before and behind a sum its word of money stands.
const REACH: (usize, usize) = (12, 6);

/// The currencies that a text has named and those of the countries in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    /// That of the last sum.
    last: Option<&'static str>,
    /// Those of the countries named, with how often, in the order in which they came.
    countries: Vec<(&'static str, usize)>,
}

impl Told {
    /// Takes in a sentence and its quantities.
    pub(crate) fn hear(&mut self, scene: &Scene<'_>, quantities: &[Quantity]) {
        let money = quantities.iter().rfind(|quantity| quantity.kind == Kind::Money);
        self.last = money.and_then(|quantity| quantity.unit).or(self.last);
        for code in countries(scene, scene.len()) {
            match self.countries.iter_mut().find(|(known, _)| *known == code) {
                Some((_, times)) => *times += 1,
                None => self.countries.push((code, 1)),
            }
        }
    }

    /// The one of `namesakes` that was the last sum's, else that of the country named most, the first of
    /// several.
    fn meant(&self, namesakes: &[&str]) -> Option<&'static str> {
        let shared = |code: &&str| namesakes.contains(code);
        let named = self.countries.iter().rev().filter(|(code, _)| shared(code));
        self.last.filter(shared).or_else(|| Some(named.max_by_key(|(_, times)| *times)?.0))
    }
}

/// The currencies that share their name with `code`, itself among them.
fn namesakes(code: &str) -> Option<&'static [&'static str]> {
    NAMESAKES.iter().copied().find(|codes| codes.contains(&code))
}

/// The currencies of the countries that stand before token `to`.
fn countries<'a>(scene: &'a Scene<'_>, to: usize) -> impl DoubleEndedIterator<Item = &'static str> + 'a {
    scene.within(0, to).filter_map(|hit| match hit.cue {
        Cue::Country(code) => Some(code),
        _ => None,
    })
}

/// Gives large sums beside a word of money ("it will cost 210 million") the currency that was named
/// before them, else that of the language.
pub(super) fn unnamed(scene: &Scene<'_>, quantities: &mut [Quantity], told: &Told) {
    let Some(currency) = told.last.or(scene.cues.locale.home_currency) else { return };
    if !scene.may_hold(Cue::MoneyWord) {
        return;
    }
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
/// that the text before it speaks of: "In Argentina it costs 1,500 pesos."
pub(super) fn by_country(scene: &Scene<'_>, quantities: &mut [Quantity], told: &Told) {
    for quantity in quantities.iter_mut().filter(|quantity| quantity.kind == Kind::Money) {
        let shared = quantity.unit.and_then(namesakes).filter(|_| is_open(scene, quantity));
        let Some(namesakes) = shared else { continue };
        let here = countries(scene, quantity.from).rev().find(|code| namesakes.contains(code));
        quantity.unit = here.or_else(|| told.meant(namesakes)).or(quantity.unit);
    }
}

/// Currencies whose hundredth part is called cent in many languages.
const WITH_CENTS: &[&str] = &["USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR"];

/// Gives cents the currency of the sum that they go on from: "10 Millionen Dollar *oder* 3 Cent pro Aktie".
pub(super) fn cents(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    for at in 1..quantities.len() {
        let (head, tail) = quantities.split_at_mut(at);
        let (sum, part) = (&head[at - 1], &mut tail[0]);
        let shared = |code: &&str| WITH_CENTS.contains(code);
        let both = sum.unit.filter(shared).zip(part.unit.filter(shared));
        let goes_on = scene.has(sum.end, Cue::Or) == Some(part.from);
        let named = scene.within(part.from, part.to).any(|hit| matches!(hit.cue, Cue::Cents(_)));
        if let Some((code, _)) = both.filter(|_| goes_on && named) {
            part.unit = Some(code);
        }
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

/// Gives a bare number between two currencies, "the krona stood at 11.3 to the euro", that of the two in which
/// the other is priced.
pub(super) fn exchanged(scene: &Scene<'_>, quantities: &mut [Quantity]) {
    if !scene.may_have(Traits::MONEY.with(Traits::MEASURE)) {
        return;
    }
    for quantity in quantities {
        let small = quantity.number.is_some_and(|number| number.power == 0);
        let Some((other, rate)) =
            (quantity.is_bare() && small).then(|| counterpart(scene, quantity)).flatten()
        else {
            continue;
        };
        let first = rate.map_or(quantity.from, |rate| rate.0).min(quantity.from);
        let named = (first.saturating_sub(REACH.0)..first).rev().find_map(|at| {
            let code = currency_alone(scene, at).filter(|_| !is_counterpart(scene, at))?.0;
            (code != other).then(|| of_country(scene, code, at))
        });
        let Some(named) = named else { continue };
        let place = |code| BASES.iter().position(|base| *base == code).unwrap_or(BASES.len());
        quantity.kind = Kind::Money;
        quantity.unit = Some(if place(named) < place(other) { other } else { named });
        quantity.counted = None;
        quantity.rule = "a rate of exchange between two currencies";
    }
}

/// The currency that a number is told against, with the tokens of its words where they stand before it:
/// "11.3 *to the euro*", "*dolar karşısında* 38,4".
fn counterpart(scene: &Scene<'_>, quantity: &Quantity) -> Option<(&'static str, Option<(usize, usize)>)> {
    let behind = || {
        let ((), to) = scene.longest(quantity.to, |cue| links(cue).then_some(()))?;
        let article = scene.longest(to, |cue| matches!(cue, Cue::Determiner | Cue::OneArticle).then_some(()));
        let one = || scene.is(to, "1").then_some(to + 1);
        let to = article.map(|((), to)| to).or_else(one).unwrap_or(to);
        Some((currency_alone(scene, to)?.0, None))
    };
    let before = || {
        let from = scene.has_before(quantity.from, Cue::Compared).filter(|_| scene.cues.locale.verb_last)?;
        let at = from.checked_sub(1)?;
        Some((currency_alone(scene, at)?.0, Some((at, quantity.from))))
    };
    behind().or_else(before)
}

/// Whether it may stand between a number and the currency that it is told against.
fn links(cue: Cue) -> bool {
    matches!(cue, Cue::Per | Cue::Compared | Cue::To | Cue::HangsOn)
}

/// Whether the currency named at token `at` is one that another number is told against.
fn is_counterpart(scene: &Scene<'_>, at: usize) -> bool {
    let article =
        scene.longest_before(at, |cue| matches!(cue, Cue::Determiner | Cue::OneArticle).then_some(()));
    scene.any_before(article.map_or(at, |((), from)| from), links)
}

/// The currency that token `at` names without a sum of it, and where its name ends.
fn currency_alone(scene: &Scene<'_>, at: usize) -> Option<(&'static str, usize)> {
    let unit = unit::currency(scene, at).filter(|_| scene.class(at) == Some(Class::Word))?;
    let counted = at.checked_sub(1).is_some_and(|last| scene.class(last) == Some(Class::Digits));
    (!counted && !scene.glued(at)).then_some((unit.code, unit.edge))
}

/// The currency named at token `at`, or its namesake of the country before it: "the Norwegian krone".
fn of_country(scene: &Scene<'_>, code: &'static str, at: usize) -> &'static str {
    let Some(namesakes) = namesakes(code) else { return code };
    let country = scene.longest_before(at, |cue| match cue {
        Cue::Country(code) => Some(code),
        _ => None,
    });
    country.map(|(country, _)| country).filter(|country| namesakes.contains(country)).unwrap_or(code)
}

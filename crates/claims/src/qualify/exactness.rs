//! How exactly a quantity is meant: about, nearly, more than, at least.

use super::{REACH, Reason, change, edges, reason};
use crate::case;
use crate::cue::Cue;
use crate::number;
use crate::quantity::Quantity;
use crate::scene::Scene;
use crate::token::Class;
use crate::{Approximation, Change, Kind};

/// How exactly the quantity is meant.
pub(crate) fn approximation(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Approximation>> {
    if let Some(value) = quantity.approximation {
        return Some(reason(value, "the words of the quantity say it", quantity.from, quantity.to));
    }
    if quantity.number.is_some_and(|number| number.about) {
        return Some(reason(
            Approximation::About,
            "the number's word says about",
            quantity.from,
            quantity.to,
        ));
    }
    let behind = [quantity.to, quantity.end, quantity.counted.map_or(quantity.to, |(_, to)| to)];
    let after = behind.into_iter().find_map(|at| {
        let found = scene.longest(at, |cue| match cue {
            Cue::After(value) => Some(value),
            _ => None,
        });
        // "két év alatt" is no "under two years".
        let lapse = quantity.kind == Kind::Duration && scene.has(at, Cue::PeriodAfter).is_some();
        found
            .filter(|(_, to)| !lapse && !begins_bound(scene, at, *to))
            .map(|(value, to)| reason(value, "a cue behind the number", at, to))
    });
    let plus = (scene.is(quantity.to, "+") && scene.glued(quantity.to)).then(|| {
        reason(Approximation::MoreThan, "a plus sign behind the number", quantity.to, quantity.to + 1)
    });
    let after = after.filter(|_| up_to(scene, quantity).is_none());
    let after = after.or_else(|| compared_behind(scene, quantity)).or_else(|| up_to(scene, quantity));
    let before = before(scene, quantity);
    // "about 500 or more" is a bound.
    let bound = after.filter(|after| matches!(after.value, Approximation::AtLeast | Approximation::AtMost));
    let about = before.is_none_or(|before| before.value == Approximation::About);
    bound.filter(|_| about).or(before).or(after).or(plus)
}

/// "100'den büyük", "beş kilometreden uzun": a comparative behind a number in the case of "from".
pub(super) fn compared_behind(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Approximation>> {
    let at = case::marked(scene, quantity, scene.cues.locale.from_endings)?;
    let (value, to) = scene.longest(at, |cue| match cue {
        Cue::ComparedBehind(value) => Some(value),
        _ => None,
    })?;
    Some(reason(value, "a comparative behind the case of from", at, to))
}

/// "dokuz haftaya kadar": the postposition of a last day behind a number in the case of "to".
fn up_to(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Approximation>> {
    if !scene.cues.locale.has_postpositions() {
        return None;
    }
    let at = case::marked(scene, quantity, scene.cues.locale.to_endings)?;
    let to = scene.has(at, Cue::Until)?;
    Some(reason(Approximation::AtMost, "a postposition behind the case of to", at, to))
}

/// Whether the words `[at, to)` behind a number begin what bounds the next: "5 or less *than* 6", "27 сёл и
/// *более* 40 домов".
fn begins_bound(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    let bound = |at: usize| scene.longest(at, |cue| matches!(cue, Cue::Approx(_)).then_some(()));
    let next = number::read(scene, to).is_some();
    (at + 1..to).any(|at| bound(at).is_some_and(|((), end)| end > to || next && end == to))
}

fn before(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Approximation>> {
    for edge in edges(scene, quantity.from) {
        let found = scene.longest_before(edge, |cue| match cue {
            Cue::Approx(value) => Some(value),
            _ => None,
        });
        if let Some((value, from)) = found {
            let plain = is_preposition(scene, quantity, from, edge)
                || is_end_of_move(scene, quantity, from)
                || is_of_pair(scene, quantity, from)
                || is_led_by_word(scene, from);
            return (!plain).then(|| reason(value, "a cue before the number", from, edge));
        }
        if edge < quantity.from && scene.class(edge) == Some(Class::Sign) && scene.is(edge, "(") {
            return None;
        }
    }
    behind_hedge(scene, quantity)
}

/// "fast *um* 7 Prozent", "почти *на* 7%": a cue before the preposition of the number. One that is a
/// preposition itself belongs to other words.
fn behind_hedge(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Approximation>> {
    let leads =
        |cue| matches!(cue, Cue::By | Cue::From | Cue::To | Cue::Of | Cue::HangsOn | Cue::PeriodBefore);
    // "не более чем *о* трёх"
    let short = |at: usize| at.checked_sub(1).filter(|at| scene.word(*at).chars().count() <= 2);
    let joins = |at: usize| scene.any(at, |cue| matches!(cue, Cue::And | Cue::Or));
    let small =
        |edge: usize| short(edge).filter(|at| scene.has(*at, Cue::Function) == Some(edge) && !joins(*at));
    let led = |edge| scene.longest_before(edge, |cue| leads(cue).then_some(())).map(|((), at)| at);
    let at = edges(scene, quantity.from).find_map(|edge| led(edge).or_else(|| small(edge)))?;
    let (value, from) = scene.longest_before(at, |cue| match cue {
        Cue::Approx(value) => Some(value),
        _ => None,
    })?;
    // "niedriger als vor vier Jahren" compares with that time.
    let compared = quantity.kind == Kind::Duration && scene.any_before(at, |cue| cue == Cue::Compared);
    (!compared && !scene.any(from, leads))
        .then(|| reason(value, "a cue before the number's preposition", from, at))
}

/// Whether a cue that is a preposition as well is one here: "ein Vertrag über 3 Milliarden".
fn is_preposition(scene: &Scene<'_>, quantity: &Quantity, from: usize, to: usize) -> bool {
    let both = to == from + 1 && scene.has(from, Cue::Function).is_some();
    let noun = from > 0 && scene.is_capital(from - 1) && scene.cues.locale.capital_nouns;
    let span_of_time = quantity.kind == Kind::Duration && (scene.has(to, Cue::Determiner).is_some() || noun);
    // "$1.5 trillion *over* 10 years", "a tenth *fewer than* five years ago"
    let behind_sum = quantity.kind == Kind::Duration && from > 0 && {
        let (last, measures) = (from - 1, |cue: Cue| cue.measures() || matches!(cue, Cue::Fraction(_)));
        scene.class(last) == Some(Class::Digits) || scene.is(last, "%") || scene.any(last, measures)
    };
    if behind_sum && scene.has(quantity.to, Cue::PeriodAfter).is_some() {
        return true;
    }
    both && (noun && quantity.kind == Kind::Money || span_of_time || behind_sum)
}

/// Whether the cue at `from` belongs to two numbers and bounds none: "*od* 3 do 5", "14 *gegen* 6 Stimmen".
fn is_of_pair(scene: &Scene<'_>, quantity: &Quantity, from: usize) -> bool {
    let leads = |cue| matches!(cue, Cue::Between | Cue::From | Cue::RangeWord);
    let number = from.checked_sub(1).and_then(|at| number::read(scene, at)).is_some();
    quantity.range && scene.any(from, leads) || quantity.is_tally() && number
}

/// Whether a noun of asking or a verb of sentencing before the cue at `from` makes it a plain preposition:
/// "Umfrage *unter* 1.000 Bürgern", "veroordeelde twee mannen *tot* drie jaar".
fn is_led_by_word(scene: &Scene<'_>, from: usize) -> bool {
    let locale = scene.cues.locale;
    let asked = from > 0 && scene.is_named(from - 1, locale.surveys);
    let sentenced = |at: usize| locale.sentences.contains(&scene.word(at));
    asked || !locale.sentences.is_empty() && (from.saturating_sub(REACH / 5)..from).any(sentenced)
}

/// Whether the cue at `from` is what leads in one end of a move: Polish "z 7 do 8" is no "up to 8".
fn is_end_of_move(scene: &Scene<'_>, quantity: &Quantity, from: usize) -> bool {
    let article = |at: usize| scene.has(at, Cue::Determiner) == Some(quantity.from);
    let near = |at: usize| edges(scene, quantity.from).any(|edge| edge == at) || article(at);
    let leads = |cue| scene.has(from, cue).is_some_and(near);
    (leads(Cue::From) || leads(Cue::To))
        && change(scene, quantity, None).is_some_and(|found| matches!(found.value, Change::From | Change::To))
}

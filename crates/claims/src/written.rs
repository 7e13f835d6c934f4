//! Every number of a text as it is written, whether it states a quantity or not.

use rust_decimal::Decimal;
use tallywire_article::{Language, Span};

use crate::cue::Cue;
use crate::qualify;
use crate::quantity::{self, Quantity};
use crate::reject;
use crate::scene::{Notes, Scene};
use crate::text::Text;
use crate::{Approximation, Kind};

/// A number as written, with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where its words stand, in bytes of the text.
    pub span: Span,
    /// The sort of quantity; [`Kind::Count`] for a number without a unit.
    pub kind: Kind,
    /// The number in base units; `None` for a range.
    pub value: Option<Decimal>,
    /// Lower end of a range, or of the interval that the written precision allows.
    pub low: Option<Decimal>,
    /// Upper end of it.
    pub high: Option<Decimal>,
    /// The other half of a ratio or fraction.
    pub whole: Option<Decimal>,
    /// ISO 4217, UCUM, `percent` or `percentage_point`.
    pub unit: Option<&'static str>,
    /// How exactly it is meant.
    pub approximation: Approximation,
    /// Whether it is an ordinal: "third".
    pub ordinal: bool,
}

/// The numbers of `text`, in order and disjoint.
pub(crate) fn find(text: &str, language: Language) -> Vec<Written> {
    let text = Text::new(text, language);
    let (mut found, mut notes) = (Vec::new(), Notes::default());
    for sentence in text.sentences() {
        let scene = text.scene(sentence, &mut notes);
        let mut at = 0;
        while at < scene.len() {
            let (written, next) = at_token(&scene, at);
            found.extend(written);
            at = next.max(at + 1);
        }
    }
    found
}

fn at_token(scene: &Scene<'_>, at: usize) -> (Option<Written>, usize) {
    if let Some(to) = reject::address_of_web(scene, at) {
        return (None, to);
    }
    let quantity = quantity::written(scene, at);
    let end = quantity.as_ref().map(|quantity| quantity.to);
    // "twenty-first" begins like twenty.
    if let Some((order, to)) = quantity::ordinal(scene, at).filter(|(_, to)| end.is_none_or(|end| *to > end))
    {
        let quantity = Quantity::of_order(at, to, order);
        if let Some((range, to)) = range_of_orders(scene, &quantity) {
            return (Some(written(scene, &range)), to);
        }
        return (Some(Written { ordinal: true, ..written(scene, &quantity) }), to);
    }
    (quantity.map(|quantity| written(scene, &quantity)), end.unwrap_or(at + 1))
}

/// "between the tenth and the fifteenth", from its first ordinal on.
fn range_of_orders(scene: &Scene<'_>, first: &Quantity) -> Option<(Quantity, usize)> {
    let start = scene.has_before(first.from, Cue::Determiner).unwrap_or(first.from);
    scene.has_before(start, Cue::Between)?;
    let and = scene.has(first.to, Cue::And)?;
    let (order, to) = quantity::ordinal(scene, scene.has(and, Cue::Determiner).unwrap_or(and))?;
    let high = Some(Decimal::from(order)).filter(|high| Some(*high) > first.low)?;
    Some((Quantity { to, value: None, high: Some(high), range: true, ..first.clone() }, to))
}

/// `quantity` with the sign before it, which is a number's own where it stands alone: "minus five",
/// `-4/5`.
fn signed(scene: &Scene<'_>, quantity: &Quantity) -> Quantity {
    let sign = quantity.from.checked_sub(1).filter(|sign| {
        let compared = matches!(scene.word_before(*sign, 1), "<" | ">" | "=" | "≤" | "≥");
        let free = *sign == 0 || !scene.glued(*sign) || compared;
        matches!(scene.word(*sign), "-" | "−") && scene.glued(quantity.from) && free
    });
    // "al menos 20" is no less than nothing.
    let sign_of_bound = sign.is_some_and(|sign| scene.word(sign) == "-");
    let bound = !sign_of_bound && scene.any_before(quantity.from, |cue| matches!(cue, Cue::Approx(_)));
    let plain = quantity.kind != Kind::Measure && !quantity.range && !bound;
    let from = scene.has_before(quantity.from, Cue::Minus).or(sign).filter(|_| plain);
    let Some(from) = from else { return quantity.clone() };
    Quantity { from, value: quantity.value.map(|value| -value), ..quantity.clone() }
}

fn written(scene: &Scene<'_>, quantity: &Quantity) -> Written {
    let quantity = &signed(scene, quantity);
    Written {
        span: scene.span(quantity.from, quantity.to),
        kind: quantity.kind,
        value: quantity.value,
        low: quantity.low,
        high: quantity.high,
        whole: quantity.whole,
        unit: quantity.unit,
        approximation: qualify::approximation(scene, quantity)
            .map_or(Approximation::Exact, |reason| reason.value),
        ordinal: false,
    }
}

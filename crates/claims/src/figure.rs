//! From an article to the numbers it states alone, for those who ask no more about them.
//!
//! **Invariant:** the figures of an article are those of its claims, in the same order.

use rust_decimal::Decimal;
use tallywire_article::{Article, Block, BlockKind, ClaimId, Language, Span};

use crate::qualify::{self, Reason};
use crate::quantity::{self, Quantity, Told};
use crate::scene::{Notes, Scene};
use crate::text::Text;
use crate::vocabulary::Traits;
use crate::{Approximation, Kind};

/// What a number is, without what its sentence says about it: the amount of a [`Claim`](crate::Claim).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure<'a> {
    /// Names the claim that states it.
    pub claim: ClaimId,
    /// Where the quantity's words stand, in raw bytes of the document.
    pub byte: Span,
    /// Exactly those words.
    pub quote: &'a str,
    /// The sort of quantity.
    pub kind: Kind,
    /// The number in base units; `None` for a range or a vague quantity.
    pub value: Option<Decimal>,
    /// Lower end of a stated range, else of the interval that the written precision allows.
    pub low: Option<Decimal>,
    /// Upper end of it.
    pub high: Option<Decimal>,
    /// ISO 4217 for money, `percent`, `percentage_point`, a UCUM code for measures and durations.
    pub unit: Option<&'a str>,
}

/// The figures of an article's body, title, standfirst and captions.
pub(crate) fn article(article: &Article) -> Vec<Figure<'_>> {
    let (mut figures, mut notes, mut told) = (Vec::new(), Notes::default(), Told::default());
    let name = article.id.to_string();
    for part in parts(article) {
        let mut own = Told::default();
        of_part(&part, &name, if part.runs_on { &mut told } else { &mut own }, &mut notes, &mut figures);
    }
    figures.sort_by_key(|figure| figure.byte);
    figures
}

/// Adds the figures of a part of the article that `name` names.
fn of_part<'a>(
    part: &Part<'a>,
    name: &str,
    told: &mut Told,
    notes: &mut Notes,
    figures: &mut Vec<Figure<'a>>,
) {
    /// What [`extract`](crate::extract) hears of currencies in sentences that are read for who is named in them.
    const HEARD: Traits = Traits::COUNTRY.with(Traits::SCALE);
    let text = Text::new(&part.block.text, part.language);
    let mut locator = part.block.locator();
    hear_dateline(&text, told, notes);
    for sentence in text.sentences() {
        let traits = text.traits(sentence.clone());
        let heard = traits.any(Traits::SOURCE) && traits.any(HEARD);
        if !heard && !text.may_hold_numbers(sentence.clone(), traits) {
            continue;
        }
        let scene = text.scene(sentence, notes);
        for quantity in quantities(&scene, told) {
            let (quantity, qualifier) = measured(&scene, &quantity);
            let words = scene.span(quantity.from, quantity.to);
            let byte = locator.locate(words).byte;
            let [value, low, high] = amount(&quantity, qualifier.map(|reason| reason.value));
            figures.push(Figure {
                claim: id(name, byte),
                byte,
                quote: words.of(&part.block.text).unwrap_or_default(),
                kind: quantity.kind,
                value,
                low,
                high,
                unit: quantity.unit,
            });
        }
    }
}

/// A block that states claims.
pub(crate) struct Part<'a> {
    pub(crate) block: &'a Block,
    pub(crate) language: Language,
    /// Whether it goes on where the last such block ends; titles, headings and captions speak for themselves.
    pub(crate) runs_on: bool,
}

/// The blocks of `article` that state claims.
pub(crate) fn parts(article: &Article) -> impl Iterator<Item = Part<'_>> {
    article.blocks.iter().filter(|block| states_claims(block.kind)).map(|block| Part {
        block,
        language: if block.language.is_und() { article.language } else { block.language },
        runs_on: block.kind.is_body() && block.kind != BlockKind::Heading,
    })
}

fn states_claims(kind: BlockKind) -> bool {
    kind.is_body() || matches!(kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Caption)
}

/// The id of the claim at `byte` of the document that `article` names.
pub(crate) fn id(article: &str, byte: Span) -> ClaimId {
    let ends = [byte.start.to_le_bytes(), byte.end.to_le_bytes()].concat();
    ClaimId::of(&[article.as_bytes(), &ends])
}

/// Lets `told` take in the country that the dateline of a text names.
pub(crate) fn hear_dateline(text: &Text<'_>, told: &mut Told, notes: &mut Notes) {
    if let Some(dateline) = text.dateline() {
        told.hear(&text.scene(dateline, notes), &[]);
    }
}

/// The quantities of a sentence; `told` takes in what it says of currencies.
pub(crate) fn quantities(scene: &Scene<'_>, told: &mut Told) -> Vec<Quantity> {
    let quantities = if scene.may_state() { quantity::read(scene, told) } else { Vec::new() };
    told.hear(scene, &quantities);
    quantities
}

/// The quantity with the interval that its qualifier leaves, and that qualifier.
pub(crate) fn measured(scene: &Scene<'_>, quantity: &Quantity) -> (Quantity, Option<Reason<Approximation>>) {
    let mut quantity = quantity.clone();
    let reason = qualify::approximation(scene, &quantity);
    let exact = reason.as_ref().is_none_or(|reason| reason.value == Approximation::Exact);
    if !exact && !quantity.range && quantity.whole.is_none() {
        // Cannot fail: the same number was measured before.
        let _ = quantity.measure(true);
    }
    (quantity, reason)
}

/// Value, lower and upper end of a quantity; none of a vague one.
pub(crate) fn amount(quantity: &Quantity, qualifier: Option<Approximation>) -> [Option<Decimal>; 3] {
    let vague = qualifier == Some(Approximation::Vague);
    [quantity.value, quantity.low, quantity.high].map(|number| number.filter(|_| !vague))
}

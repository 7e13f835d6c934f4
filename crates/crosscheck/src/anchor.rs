//! The figures of an article as the numbers that its report is recognised by.

use rust_decimal::Decimal;
use tallywire_article::Article;
use tallywire_claims::Figure;
use tallywire_dedup::{Fingerprint, Number};

use crate::dimension;

/// The fingerprint of `article`, which states `figures`.
///
/// A figure with neither a value nor both ends of a range is no anchor. Linear in text and figures.
///
/// ```
/// use tallywire_article::{Article, BlockKind, Language, Span};
///
/// let text = "The port spent 2.50 million euros on cranes.";
/// let mut article = Article::new("a.txt", "a.txt", text.as_bytes());
/// article.language = Language::of("en");
/// let all = Span::new(0, text.len());
/// article.push_verbatim(BlockKind::Paragraph, text, all, all, "an example");
///
/// let figures = tallywire_claims::figures(&article);
/// let fingerprint = tallywire_crosscheck::fingerprint(&article, figures);
/// assert_eq!(tallywire_dedup::group(&[fingerprint]).copies.len(), 0);
/// ```
#[must_use]
pub fn fingerprint<'a>(article: &Article, figures: impl IntoIterator<Item = Figure<'a>>) -> Fingerprint {
    let numbers: Vec<Number> = figures.into_iter().filter_map(number).collect();
    Fingerprint::of(article, &numbers)
}

fn number(figure: Figure<'_>) -> Option<Number> {
    // A base unit that moves the decimal point only: 1.2 GW and 1,200 MW have the same digits, two
    // hours and 7,200 seconds have not, and in a text it is the digits that are found.
    let (dimension, factor) = dimension::of(figure.kind, figure.unit);
    let is_power_of_ten = factor.mantissa().to_string().trim_end_matches('0') == "1";
    let (unit, factor) =
        if is_power_of_ten { (dimension.unit.as_deref(), factor) } else { (figure.unit, Decimal::ONE) };
    let base = |number: Option<Decimal>| Some(number?.checked_mul(factor)?.normalize());
    let amount = match (base(figure.value), base(figure.low), base(figure.high)) {
        (Some(value), ..) => value.to_string(),
        (None, Some(low), Some(high)) => format!("{low}..{high}"),
        _ => return None,
    };
    let key = match unit {
        Some(unit) => format!("{amount} {unit}"),
        None => amount,
    };
    Some(Number { claim: figure.claim, byte: figure.byte, key, quote: figure.quote.to_owned() })
}

#[cfg(test)]
mod tests {
    use tallywire_article::{BlockKind, Language, Span};

    use super::*;

    #[test]
    fn a_number_is_written_one_way() {
        let text = "The port spent 2.50 million euros on 3 cranes, and pays between 10 and 12 euros. \
                    They take 1.2 MW for 2 hours.";
        let mut article = Article::new("a.txt", "a.txt", text.as_bytes());
        article.language = Language::of("en");
        let all = Span::new(0, text.len());
        article.push_verbatim(BlockKind::Paragraph, text, all, all, "a test");
        let figures = tallywire_claims::figures(&article);
        let keys: Vec<String> = figures.into_iter().filter_map(number).map(|number| number.key).collect();
        assert_eq!(keys, ["2500000 EUR", "3", "10..12 EUR", "1200000 W", "2 h"]);
    }
}

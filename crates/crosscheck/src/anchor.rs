//! The claims of an article as the numbers that its report is recognised by.

use rust_decimal::Decimal;
use tallywire_article::Article;
use tallywire_claims::Claim;
use tallywire_dedup::{Fingerprint, Number};

use crate::dimension;

/// The fingerprint of `article`, which states `claims`.
///
/// A claim with neither a value nor both ends of a range is no anchor. Linear in text and claims.
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
/// let claims = tallywire_claims::extract(&article);
/// let fingerprint = tallywire_crosscheck::fingerprint(&article, &claims);
/// assert_eq!(tallywire_dedup::group(&[fingerprint]).copies.len(), 0);
/// ```
#[must_use]
pub fn fingerprint(article: &Article, claims: &[Claim]) -> Fingerprint {
    let numbers: Vec<Number> = claims.iter().filter_map(number).collect();
    Fingerprint::of(article, &numbers)
}

fn number(claim: &Claim) -> Option<Number> {
    // A base unit that moves the decimal point only: 1.2 GW and 1,200 MW have the same digits, two
    // hours and 7,200 seconds have not, and in a text it is the digits that are found.
    let (dimension, factor) = dimension::of(claim);
    let is_power_of_ten = factor.mantissa().to_string().trim_end_matches('0') == "1";
    let (unit, factor) =
        if is_power_of_ten { (dimension.unit, factor) } else { (claim.unit.clone(), Decimal::ONE) };
    let base = |number: Option<Decimal>| Some(number?.checked_mul(factor)?.normalize());
    let amount = match (base(claim.value), base(claim.low), base(claim.high)) {
        (Some(value), ..) => value.to_string(),
        (None, Some(low), Some(high)) => format!("{low}..{high}"),
        _ => return None,
    };
    let key = match &unit {
        Some(unit) => format!("{amount} {unit}"),
        None => amount,
    };
    Some(Number { claim: claim.id, byte: claim.byte, key, quote: claim.quote.clone() })
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
        let claims = tallywire_claims::extract(&article);
        let keys: Vec<String> = claims.iter().filter_map(number).map(|number| number.key).collect();
        assert_eq!(keys, ["2500000 EUR", "3", "10..12 EUR", "1200000 W", "2 h"]);
    }
}

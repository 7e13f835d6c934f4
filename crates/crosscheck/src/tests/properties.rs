//! What holds for any claims at all.

use proptest::prelude::*;
use rust_decimal::Decimal;
use tallywire_claims::{Approximation, Change, Claim, Kind, Modality};

use super::Corpus;

/// Three articles whose claims have had their numbers and roles replaced.
fn corpus() -> impl Strategy<Value = Corpus> {
    let text =
        "Sales of {a|count|1} and {b|count|2}, of which {c|count|3}. Debt rose {d|count|4} to {e|count|5}.";
    let claim =
        (any::<(i64, i64, i64, u32)>(), 0..9_usize, 0..8_usize, 0..6_usize, 0..4_usize, any::<bool>());
    proptest::collection::vec(claim, 15).prop_map(move |changes| {
        let mut corpus = Corpus::default();
        for origin in ["Echo", "Echo", "Courier"] {
            corpus = corpus.article(origin, "en", text);
        }
        for (claim, change) in corpus.claims.iter_mut().zip(changes) {
            scramble(claim, change);
        }
        corpus.story(&[0, 1])
    })
}

type Change6 = ((i64, i64, i64, u32), usize, usize, usize, usize, bool);

fn scramble(
    claim: &mut Claim,
    ((value, low, high, scale), kind, approximation, change, modality, plain): Change6,
) {
    use Approximation::{About, AtLeast, AtMost, Exact, LessThan, MoreThan, Nearly, Vague};
    use Kind::{Age, Count, Duration, Measure, Money, Multiple, Percent, Rank, Ratio};
    let number = |n: i64| {
        if plain { Decimal::from(n % 50) } else { Decimal::try_new(n, scale % 29).unwrap_or(Decimal::MAX) }
    };
    claim.kind = [Money, Percent, Count, Measure, Ratio, Multiple, Duration, Rank, Age][kind];
    claim.value = (change != 5).then(|| number(value));
    (claim.low, claim.high) = (Some(number(low)), (high % 7 != 0).then(|| number(high)));
    claim.whole = (claim.kind == Ratio).then(|| number(high));
    claim.unit = (kind % 2 == 0).then(|| "h".to_owned());
    claim.approximation = [Exact, About, AtLeast, AtMost, MoreThan, LessThan, Nearly, Vague][approximation];
    let changes = [Change::Increase, Change::Decrease, Change::Unchanged, Change::From, Change::To];
    claim.change = changes.get(change).copied();
    claim.modality =
        [Modality::Stated, Modality::Planned, Modality::Possible, Modality::Hypothetical][modality];
}

proptest! {
    #[test]
    fn any_claims_give_findings_about_claims_that_exist(corpus in corpus()) {
        for finding in corpus.check() {
            prop_assert!(!finding.claims.is_empty() && !finding.explanation.is_empty());
            for id in &finding.claims {
                prop_assert!(corpus.claims.iter().any(|claim| claim.id == *id));
            }
            let told = finding.articles.iter().all(|id| corpus.articles.iter().any(|article| article.id == *id));
            prop_assert!(told && !finding.articles.is_empty());
        }
    }

    #[test]
    fn the_order_of_the_input_changes_nothing(corpus in corpus(), turn in 0..3_usize) {
        let found = corpus.check();
        let mut turned = corpus;
        turned.articles.rotate_left(turn);
        turned.claims.reverse();
        prop_assert_eq!(found, turned.check());
    }
}

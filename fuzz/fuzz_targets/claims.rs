//! Text of any kind, in the language that its first byte chooses, through the reader of claims.
#![no_main]

use tallywire_article::Language;
use tallywire_claims::locale::LOCALES;
use tallywire_claims::{Approximation, Claim, extract_text, numbers};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let language = LOCALES.get(usize::from(*first)).map_or(Language::UND, |locale| locale.language);
    let mut end = 0;
    for claim in extract_text(&text, language) {
        assert!(claim.byte.start >= end, "{claim:?} begins before {end}");
        end = claim.byte.end;
        quotes(&claim, &text);
        measures(&claim);
    }
    for number in numbers(&text, language) {
        assert!(number.span.of(&text).is_some(), "{number:?} lies on no borders of characters");
    }
});

/// Its words are those of the text at its place, within its sentence, and it says where they come from.
fn quotes(claim: &Claim, text: &str) {
    assert!(!claim.quote.is_empty() && claim.byte.of(text) == Some(&claim.quote), "{claim:?}");
    assert_eq!(text[..claim.byte.start].chars().count(), claim.char.start, "{claim:?}");
    assert!(claim.sentence.contains(&claim.quote), "{claim:?}");
    assert!(claim.steps.iter().any(|step| step.field == "value"), "{claim:?}");
}

/// The value lies within its interval, and a part within its whole.
fn measures(claim: &Claim) {
    if let (Some(low), Some(high)) = (claim.low, claim.high) {
        assert!(low <= high, "{claim:?}");
        assert!(claim.value.is_none_or(|value| low <= value && value <= high), "{claim:?}");
    }
    if claim.approximation == Approximation::Vague {
        assert_eq!((claim.value, claim.low, claim.high), (None, None, None), "{claim:?}");
    }
    assert!(claim.whole.is_none_or(|whole| claim.value.is_some_and(|part| part <= whole)), "{claim:?}");
}

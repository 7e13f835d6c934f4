//! Input that nobody means: no panic, and no claim rather than a wrong one.

use proptest::prelude::*;
use rust_decimal::Decimal;
use tallywire_article::Language;
use tallywire_claims::extract_text;

use crate::{check, read};

#[test]
fn digits_that_make_no_number_give_no_claim() {
    check(
        "en",
        &[
            ("The sum was 1,,,,,2 in all.", ""),
            ("The sum was 1.2.3.4 in all.", ""),
            ("The sum was 1,23,4,5.6 in all.", ""),
            ("The sum was 12\u{301}3 in all.", ""),
        ],
    );
    let million = format!("The sum was {} in all.", "7".repeat(1_000_000));
    assert_eq!(read("en", &million), []);
}

#[test]
fn digits_of_other_scripts_are_read() {
    assert_eq!(read("ar", "قتل ٤٣ شخصا")[0].value, Some(Decimal::from(43)));
    assert_eq!(read("en", "It cost １２ euros.")[0].value, Some(Decimal::from(12)));
}

#[test]
fn a_text_without_full_stops_is_read_in_pieces() {
    let text = "3 bakers and ".repeat(20_000);
    assert_eq!(read("en", &text).len(), 20_000);
}

/// Those with lists of their own, one that CLDR alone tells of, and none.
pub(crate) const LANGUAGES: &[&str] = &[
    "ar", "bg", "bs", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hi", "hr", "hu", "id", "it", "ja",
    "ko", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sr", "sv", "tr", "uk", "zh", "sw", "und",
];

/// Texts that are made of what claims are made of.
pub(crate) fn copy() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "12",
            "3.4",
            "1,234",
            "½",
            "$",
            "€",
            "%",
            "billion",
            "Mrd.",
            "von",
            "auf",
            "from",
            "to",
            "and",
            "of the",
            "rose",
            "by",
            "-",
            "–",
            ",",
            ".",
            ";",
            "(",
            ")",
            "“",
            "”",
            "million",
            "zwei",
            "third",
            "half",
            "a",
            "per",
            "share",
            "said",
            "2019",
            "March",
            "aged",
            "times",
            "as",
            "more than",
            "sechs-",
            "bis",
            "zwölftausend",
            "٣",
            "\u{301}",
            "\u{202f}",
            "\n",
            "kg",
            "°C",
            "из",
            "до",
            "миллионов",
            "процентов",
            "сказал",
            "yüzde",
            "milyon",
            "'dan",
            "ye",
            "mil",
            "de",
            "tra",
            "cento",
            "százalékra",
            "億",
            "万",
            "円",
            "から",
            "は",
            "倍",
            "가",
            "명",
            "लाख",
            "ألف",
            "من",
            "εκατ.",
            "nro",
            "№",
            "kl.",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,6}",
    ];
    prop::collection::vec((piece, prop::sample::select(vec!["", " "])), 0..30)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| piece + space).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn quotes_are_the_words_at_their_span_in_order(text in copy(), language in prop::sample::select(LANGUAGES)) {
        let claims = extract_text(&text, Language::of(language));
        let mut end = 0;
        for claim in claims {
            prop_assert!(claim.byte.start >= end, "{:?} overlaps", claim.quote);
            prop_assert_eq!(claim.byte.of(&text), Some(claim.quote.as_str()));
            let chars: String = text.chars().skip(claim.char.start).take(claim.char.len()).collect();
            prop_assert_eq!(chars, claim.quote);
            end = claim.byte.end;
        }
    }

    #[test]
    fn a_number_is_read_as_it_was_written(units in 0u64..1_000_000_000_000, hundredths in 1u32..100) {
        let grouped = |separator: &str| {
            let digits = units.to_string();
            let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
            groups.join(separator)
        };
        let value = Decimal::new(i64::try_from(units * 100 + u64::from(hundredths)).unwrap(), 2);
        for (language, text) in [
            ("en", format!("It cost ${}.{hundredths:02}.", grouped(","))),
            ("de", format!("Es kostete {},{hundredths:02} Euro.", grouped("."))),
            ("de", format!("Es kostete {},{hundredths:02} Euro.", grouped("\u{202f}"))),
        ] {
            let claims = read(language, &text);
            prop_assert_eq!(claims.len(), 1, "{}", text);
            prop_assert_eq!(claims[0].value, Some(value), "{}", text);
        }
    }
}

#[test]
fn a_new_value_that_begins_within_the_rate_of_the_old_one_is_read_without_harm() {
    for language in ["ar", "de", "en"] {
        let _ = extract_text("⅓von/ P0₠𞅎", Language::of(language));
    }
}

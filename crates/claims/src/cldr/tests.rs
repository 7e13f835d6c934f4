use rust_decimal::Decimal;
use tallywire_article::Language;

use super::*;

/// What the longest cardinal at the start of `text` says, with its words.
fn cardinal(language: &str, text: &'static str) -> Option<(Decimal, &'static str)> {
    let spelled = number_words(language.parse().unwrap(), text)?;
    Some((spelled.value, &text[..spelled.bytes]))
}

#[test]
fn cardinals_are_read_in_every_spelling() {
    for (language, text, value, words) in [
        ("en", "Two hundred and three people", 203, "Two hundred and three"),
        ("en", "two hundred three people", 203, "two hundred three"),
        ("en", "twenty five and more", 25, "twenty five"),
        ("en", "one hundred and two hundred", 100, "one hundred"),
        ("en", "twelve thousand, three hundred", 12_300, "twelve thousand, three hundred"),
        ("de", "siebenhundertfünfzigtausend Euro", 750_000, "siebenhundertfünfzigtausend"),
        ("de", "Zweiundzwanzig", 22, "Zweiundzwanzig"),
        ("de", "zwei und zwanzig", 2, "zwei"),
        ("de", "eine Million zweihunderttausend", 1_200_000, "eine Million zweihunderttausend"),
        ("fr", "quatre-vingt-dix-sept mille", 97_000, "quatre-vingt-dix-sept mille"),
        ("fr", "soixante et onze", 71, "soixante et onze"),
        ("it", "quarantasettemilacentotto", 47_108, "quarantasettemilacentotto"),
        ("es", "treinta y un mil quinientas", 31_500, "treinta y un mil quinientas"),
        ("pt", "mil e duzentos", 1_200, "mil e duzentos"),
        ("nl", "tweeëntwintigduizend", 22_000, "tweeëntwintigduizend"),
        ("pl", "dwudziestu pięciu osób", 25, "dwudziestu pięciu"),
        ("ru", "двадцати пяти тысяч рублей", 25_000, "двадцати пяти тысяч"),
        ("uk", "п’ятсот сорок одна", 541, "п’ятсот сорок одна"),
        ("sv", "tjugofemtusen", 25_000, "tjugofemtusen"),
        ("tr", "İki yüz kırk bin lira", 240_000, "İki yüz kırk bin"),
        ("tr", "KIRK", 40, "KIRK"),
        ("da", "femoghalvtreds", 55, "femoghalvtreds"),
        ("fi", "kahdellekymmenelleviidelle", 25, "kahdellekymmenelleviidelle"),
        ("hu", "huszonháromezer", 23_000, "huszonháromezer"),
        ("ja", "三億二千万円", 320_000_000, "三億二千万"),
        ("ko", "이십삼만", 230_000, "이십삼만"),
    ] {
        assert_eq!(cardinal(language, text), Some((value.into(), words)), "{language}: {text}");
    }
}

#[test]
fn words_that_only_begin_like_a_number_are_none() {
    for (language, text) in [
        ("en", "tension"),
        ("en", "million"),
        ("de", "achtung"),
        ("fr", "dixième"),
        ("it", "centro"),
        ("xx", "two"),
    ] {
        assert_eq!(cardinal(language, text), None, "{language}: {text}");
    }
}

#[test]
fn decimals_follow_the_word_for_the_point() {
    assert_eq!(cardinal("en", "three point one four percent").unwrap().0, Decimal::new(314, 2));
    assert_eq!(cardinal("de", "zwei Komma fünf Prozent"), Some((Decimal::new(25, 1), "zwei Komma fünf")));
    assert_eq!(cardinal("it", "sei punto zero due"), Some((Decimal::new(602, 2), "sei punto zero due")));
    assert_eq!(cardinal("tr", "dört nokta iki"), Some((Decimal::new(42, 1), "dört nokta iki")));
    assert_eq!(cardinal("en", "three points"), Some((3.into(), "three")));
}

#[test]
fn ordinals_are_told_from_cardinals() {
    for (language, text, value) in [
        ("en", "twenty-first", 21_u64),
        ("de", "einundzwanzigsten", 21),
        ("fr", "troisième", 3),
        ("ru", "двадцать первый", 21),
        ("en", "three hundred millionth", 300_000_000),
        ("de", "fünftausendste", 5_000),
        ("fr", "quarante et unième", 41),
        ("fr", "deux milliardième", 2_000_000_000),
        ("es", "noningentésimo octogésimo cuarto", 984),
        ("es", "siete mil millonesimo", 7_000_000_000),
        ("it", "ottantaseiesimo", 86),
        ("it", "duemilionesimo", 2_000_000),
        ("pt", "milésimo septingentésimo décimo", 1_710),
        ("nl", "zeshonderdste", 600),
        ("sv", "tvåmiljonte", 2_000_000),
        ("tr", "üç milyonuncu", 3_000_000),
    ] {
        let spelled = ordinal_words(language.parse().unwrap(), text).unwrap();
        assert_eq!((spelled.value, spelled.bytes), (value.into(), text.len()), "{language}: {text}");
    }
    assert_eq!(ordinal_words(Language::of("en"), "twenty"), None);
}

#[test]
fn a_part_is_named_by_an_ordinal_or_an_ending() {
    for (language, text, value) in [
        ("en", "thirty-seconds", None),
        ("en", "twenty-sevenths", Some(27)),
        ("en", "millionths", Some(1_000_000)),
        ("de", "vierzehnteln", Some(14)),
        ("de", "sechzigstel", Some(60)),
        ("es", "dieciochoavos", Some(18)),
        ("pt", "quinze avos", Some(15)),
        ("pt", "milésimos", Some(1_000)),
        ("fr", "trentièmes", Some(30)),
        ("it", "diciassettesimi", Some(17)),
        ("nl", "twaalfden", Some(12)),
        ("sv", "tjugofemtedelar", Some(25)),
        ("sv", "hundradel", Some(100)),
        ("da", "tyvendedele", Some(20)),
    ] {
        let part = part_words(language.parse().unwrap(), text).filter(|part| part.bytes == text.len());
        assert_eq!(part.map(|part| part.value), value.map(Decimal::from), "{language}: {text}");
    }
}

#[test]
fn hostile_number_words_take_bounded_time() {
    for text in
        ["hundred ".repeat(50_000), "one and ".repeat(50_000), "\u{AD}".repeat(100_000), "ein".repeat(50_000)]
    {
        for language in languages() {
            let _ = number_words(language, &text);
            let _ = ordinal_words(language, &text);
        }
    }
}

#[test]
fn every_table_holds_its_sections() {
    for language in languages() {
        let table = table(language).unwrap();
        assert_eq!(table.months.entries().iter().map(|(_, month)| *month).max(), Some(12), "{language}");
        assert!(!table.scales.entries().is_empty(), "{language}: scales");
        assert!(table.currencies.entries().len() > 100, "{language}: currencies");
        assert!(table.units.entries().len() > 60, "{language}: units");
        assert!(
            table.percents.longest("%").is_some() || language == Language::of("ar"),
            "{language}: percent"
        );
    }
}

#[test]
fn words_lead_to_codes() {
    let german = table(Language::of("de")).unwrap();
    assert_eq!(german.scales.longest("Mrd. Euro").unwrap(), Found { value: 9, bytes: 4 });
    assert_eq!(german.units.longest("Kilometern weit").unwrap().value, "km");
    assert_eq!(german.units.longest("Megawattstunden").unwrap().value, "MW.h");
    assert_eq!(german.currencies.longest("Schweizer Franken").unwrap().value, "CHF");
    assert_eq!(table(Language::of("sv")).unwrap().currency_symbols.longest("kr").unwrap().value, "SEK");
    assert_eq!(table(Language::of("ru")).unwrap().units.longest("гектаров").unwrap().value, "har");
    assert_eq!(currency_code("EUR 5"), Some("EUR"));
    assert_eq!(currency_code("EURO"), None);
}

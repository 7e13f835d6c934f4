//! One line a shape and language: a made-up sentence with what it states.

use tallywire_article::Language;

use crate::extract_text;

/// Each claim of `text` as `quote = value unit`.
fn check(language: &str, text: &str) -> String {
    let claims = extract_text(text, language.parse().unwrap());
    let shown = claims.iter().map(|claim| {
        let value = claim.value.map_or("-".to_owned(), |value| value.normalize().to_string());
        format!("{} = {value} {}", claim.quote, claim.unit.as_deref().unwrap_or("-"))
    });
    shown.collect::<Vec<_>>().join("; ")
}

#[test]
fn money_keeps_its_scale_and_currency() {
    for (language, text, expected) in [
        ("fr", "La mairie a dépensé 3,4 millions d'euros.", "3,4 millions d'euros = 3400000 EUR"),
        ("es", "La obra costó 12,5 millones de euros.", "12,5 millones de euros = 12500000 EUR"),
        ("it", "Il ponte è costato 3,2 milioni di euro.", "3,2 milioni di euro = 3200000 EUR"),
        ("pt", "A ponte custou 3,2 milhões de euros.", "3,2 milhões de euros = 3200000 EUR"),
        ("nl", "De brug kostte 3,2 miljoen euro.", "3,2 miljoen euro = 3200000 EUR"),
        ("pl", "Most kosztował 3,2 mln zł.", "3,2 mln zł = 3200000 PLN"),
        ("ru", "Мост обошёлся в 3,2 млрд рублей.", "3,2 млрд рублей = 3200000000 RUB"),
        ("uk", "Міст коштував 3,2 млн гривень.", "3,2 млн гривень = 3200000 UAH"),
        ("sv", "Bron kostade 3,2 miljoner kronor.", "3,2 miljoner kronor = 3200000 SEK"),
        ("tr", "Köprü 3,2 milyon liraya mal oldu.", "3,2 milyon liraya = 3200000 TRY"),
        ("cs", "Most stál 3,2 miliardy korun.", "3,2 miliardy korun = 3200000000 CZK"),
        ("bg", "Мостът струва 3,2 млн. лева.", "3,2 млн. лева = 3200000 BGN"),
        ("ro", "Podul a costat 3,2 milioane de lei.", "3,2 milioane de lei = 3200000 RON"),
        ("da", "Broen kostede 3,2 mio. kroner.", "3,2 mio. kroner = 3200000 DKK"),
        ("nb", "Broen kostet 3,2 millioner kroner.", "3,2 millioner kroner = 3200000 NOK"),
        ("fi", "Silta maksoi 3,2 miljoonaa euroa.", "3,2 miljoonaa euroa = 3200000 EUR"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn percentages_are_read_in_words_and_signs() {
    for (language, text, expected) in [
        ("fr", "Les loyers ont augmenté de 4,5 %.", "4,5 % = 4.5 percent"),
        ("es", "El paro bajó un 2,1 por ciento.", "2,1 por ciento = 2.1 percent"),
        ("it", "I prezzi sono saliti del 2,1 per cento.", "2,1 per cento = 2.1 percent"),
        ("pt", "As vendas caíram 2,1 por cento.", "2,1 por cento = 2.1 percent"),
        ("nl", "De huren stegen met 2,1 procent.", "2,1 procent = 2.1 percent"),
        ("pl", "Ceny wzrosły o 2,1 proc. w styczniu.", "2,1 proc. = 2.1 percent"),
        ("ru", "Цены выросли на 2,1 процента.", "2,1 процента = 2.1 percent"),
        ("uk", "Ціни зросли на 2,1 відсотка.", "2,1 відсотка = 2.1 percent"),
        ("sv", "Hyrorna steg med 2,1 procent.", "2,1 procent = 2.1 percent"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn a_smaller_scale_goes_on_where_a_larger_one_ends() {
    for (language, text, expected) in [
        ("tr", "Konser 9 milyon 750 bin avroya mal oldu.", "9 milyon 750 bin avroya = 9750000 EUR"),
        ("uk", "Ремонт коштував 1 млн 250 тис. гривень.", "1 млн 250 тис. гривень = 1250000 UAH"),
        ("ja", "費用は3億2000万円だった。", "3億2000万円 = 320000000 JPY"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn every_language_stands_once_and_in_order() {
    let codes: Vec<Language> = super::LOCALES.iter().map(|locale| locale.language).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
}

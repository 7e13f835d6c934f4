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
fn a_scale_takes_its_unit_behind_of() {
    for (language, text, expected) in [
        ("fr", "Le port a traité 7,5 millions de tonnes.", "7,5 millions de tonnes = 7500000 t"),
        ("fr", "La cave a vendu 3 millions d'hectolitres.", "3 millions d'hectolitres = 3000000 hL"),
        ("es", "El puerto movió 7,5 millones de toneladas.", "7,5 millones de toneladas = 7500000 t"),
        ("it", "Il fondo vale 2,1 miliardi di dollari.", "2,1 miliardi di dollari = 2100000000 USD"),
        ("pt", "O porto moveu 7,5 milhões de toneladas.", "7,5 milhões de toneladas = 7500000 t"),
        ("ro", "Drumul are 45 de kilometri.", "45 de kilometri = 45 km"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn a_quantity_goes_on_behind_its_unit() {
    for (language, text, expected) in [
        ("en", "The trip took two hours and ten minutes.", "two hours and ten minutes = 130 min"),
        ("es", "Las obras durarán un año y medio.", "un año y medio = 1.5 a"),
        ("it", "Il volo è durato cinque ore e mezza.", "cinque ore e mezza = 5.5 h"),
        ("fr", "Le chantier a duré deux ans et quatre mois.", "deux ans et quatre mois = 28 mo"),
        ("ru", "Билет стоит 45 рублей 50 копеек.", "45 рублей 50 копеек = 45.5 RUB"),
        (
            "nl",
            "De leeftijd gaat van 65 naar 65 jaar en zes maanden.",
            "65 = 65 a; 65 jaar en zes maanden = 786 mo",
        ),
        ("cs", "Dolar zlevnil o 5 haléřů na 21,30 Kč.", "5 haléřů = 0.05 CZK; 21,30 Kč = 21.3 CZK"),
        ("ru", "Билет стоит 45 руб. 50 коп. в кассе.", "45 руб. 50 коп. = 45.5 RUB"),
        ("tr", "Yol üç saat yirmi dakika sürdü.", "üç saat yirmi dakika = 200 min"),
        ("fr", "La course a duré 2h15.", "2h15 = 135 min"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn words_behind_degrees_put_them_below_zero() {
    for (language, text, expected) in [
        ("en", "It was 8 degrees Celsius below zero in the valley.", "8 degrees Celsius below zero = -8 Cel"),
        ("nl", "In de polder was het 8 graden onder nul.", "8 graden onder nul = -8 Cel"),
        ("es", "El pueblo amaneció a 8 grados bajo cero.", "8 grados bajo cero = -8 Cel"),
        ("uk", "У горах було 18° морозу.", "18° морозу = -18 Cel"),
        ("ja", "朝は氷点下7度だった。", "氷点下7度 = -7 Cel"),
        ("zh", "山区气温降至零下7摄氏度。", "零下7摄氏度 = -7 Cel"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn the_first_months_of_a_year_are_a_period() {
    for (language, text, expected) in [
        ("it", "Nei primi otto mesi le vendite sono salite del 4%.", "4% = 4 percent"),
        ("es", "En los primeros ocho meses las ventas subieron un 4 %.", "4 % = 4 percent"),
        ("it", "I lavori sono durati otto mesi.", "otto mesi = 8 mo"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn the_plain_word_for_ton_is_the_metric_one() {
    for (language, text, expected) in [
        ("en", "The ship carried 40 tons of grain.", "40 tons = 40 t"),
        ("en", "The ship carried 40 short tons of grain.", "40 short tons = 40 [ston_av]"),
        ("uk", "Судно везло 40 тонн зерна.", "40 тонн = 40 t"),
        ("sr", "Брод је превезао 40 тона жита.", "40 тона = 40 t"),
        ("lv", "Kuģis veda 40 tonnas graudu.", "40 tonnas = 40 t"),
        ("zh", "这艘船运了40吨粮食。", "40吨 = 40 t"),
        ("ko", "배는 곡물 40톤을 실었다.", "40톤 = 40 t"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn number_words_are_read_in_oblique_cases_and_without_a_leading_one() {
    for (language, text, expected) in [
        ("ru", "В очереди стояли тысяча двести человек.", "тысяча двести = 1200 -"),
        ("uk", "Допомогу отримали тисячу триста сімей.", "тисячу триста = 1300 -"),
        ("uk", "Врятували тридцятьох альпіністів.", "тридцятьох = 30 -"),
        ("ru", "Школа приняла более трёхсот пятидесяти детей.", "трёхсот пятидесяти = 350 -"),
        ("sr", "U domu živi šezdeset sedam starijih.", "šezdeset sedam = 67 -"),
        ("hi", "सड़क पर साढ़े तीन करोड़ रुपये लगे।", "साढ़े तीन करोड़ रुपये = 35000000 INR"),
        ("hu", "A balesetben heten sérültek meg.", "heten = 7 -"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn a_short_number_word_of_korean_needs_something_to_count() {
    assert_eq!(check("ko", "이 사람은 오늘 학교에 갔다. 버스 40대가 섰다."), "40 = 40 -");
    assert_eq!(check("ko", "주민 두 명이 다쳤다."), "두 = 2 -");
}

#[test]
fn the_whole_may_stand_first_or_behind_the_noun() {
    let ratio = |language: &str, text: &str| {
        let claims = extract_text(text, language.parse().unwrap());
        claims.iter().map(|c| (c.value, c.whole)).collect::<Vec<_>>()
    };
    for (language, text, part, whole) in [
        ("it", "Guariscono otto pazienti su dieci, dice il medico.", 8, 10),
        ("fr", "Un habitant sur quatre, selon la mairie.", 1, 4),
        ("zh", "四分之三的村民搬走了。", 3, 4),
        ("ja", "住民の5分の2が避難した。", 2, 5),
        ("ko", "주민 4분의 1이 떠났다.", 1, 4),
        ("ko", "주민 20명 중 6명이 떠났다.", 6, 20),
        ("tr", "Her beş öğrenciden ikisi çalışıyor.", 2, 5),
        ("ar", "واحد من كل ثلاثة يعمل.", 1, 3),
        ("sr", "Tri četvrtine škola rade.", 3, 4),
        ("hu", "A falu kétharmada elköltözött.", 2, 3),
    ] {
        assert_eq!(ratio(language, text), [(Some(part.into()), Some(whole.into()))], "{language}");
    }
}

#[test]
fn a_large_sum_beside_a_word_of_money_is_in_the_currency_of_the_language() {
    for (language, text, expected) in [
        ("it", "La diga costerà 90 milioni.", "90 milioni = 90000000 EUR"),
        ("sv", "Tunneln kostar 2 miljarder.", "2 miljarder = 2000000000 SEK"),
        ("sv", "Landet har 10 miljoner invånare.", "10 miljoner = 10000000 -"),
        ("en", "The dam will cost 90 million.", "90 million = 90000000 -"),
        (
            "ro",
            "Suma nu este de 20 de milioane, ci de 15,5 milioane de lei.",
            "20 de milioane = 20000000 RON; 15,5 milioane de lei = 15500000 RON",
        ),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn numbers_that_only_point_are_no_claims() {
    for (language, text) in [
        ("fr", "Le train part à 7h40 du quai."),
        ("it", "La seduta comincia alle 18.30 in aula."),
        ("pl", "Zadzwoń pod numer 22 555 04 17."),
        ("es", "Recordaron el 23-F en la plaza."),
        ("pl", "Podstawą jest § 7 regulaminu."),
        ("pt", "O processo 315/2023 segue aberto."),
    ] {
        assert_eq!(check(language, text), "", "{language}: {text}");
    }
}

#[test]
fn every_language_stands_once_and_in_order() {
    let codes: Vec<Language> = super::LOCALES.iter().map(|locale| locale.language).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
}

#[test]
fn a_ton_is_the_metric_one() {
    for (language, text, expected) in [
        ("uk", "Порт відправив 640 тонн вугілля.", "640 тонн = 640 t"),
        ("it", "La nave porta 640 tonnellate di grano.", "640 tonnellate = 640 t"),
        ("nl", "Het schip vervoert 640 ton graan.", "640 ton = 640 t"),
    ] {
        assert_eq!(check(language, text), expected, "{language}");
    }
}

#[test]
fn the_ends_of_a_move_are_exact_though_their_prepositions_also_say_about_and_up_to() {
    use crate::{Approximation, Change};
    for (language, text) in [
        ("uk", "Завод збільшив випуск на 12%, з 250 до 280 машин."),
        ("pl", "Fabryka zwiększyła produkcję o 12 proc., z 250 do 280 aut."),
        ("de", "Das Werk hat den Ausstoß um 12 Prozent von 250 auf 280 Wagen gesteigert."),
    ] {
        let read: Vec<_> = extract_text(text, language.parse().unwrap())
            .iter()
            .map(|claim| (claim.change.unwrap(), claim.approximation))
            .collect();
        let exactly = |change| (change, Approximation::Exact);
        assert_eq!(read, [Change::Increase, Change::From, Change::To].map(exactly), "{language}");
    }
}

#[test]
fn a_currency_that_shares_its_name_is_that_of_the_country_named_before_it() {
    for (language, text, expected) in [
        ("es", "En Chile el salario mínimo es de 500.000 pesos.", "500.000 pesos = 500000 CLP"),
        ("es", "En México el metro cuesta 5 pesos.", "5 pesos = 5 MXN"),
        ("es", "Cuba pagó 20 millones de pesos mexicanos.", "20 millones de pesos mexicanos = 20000000 MXN"),
        ("en", "In Buenos Aires a coffee costs 2,500 pesos.", "2,500 pesos = 2500 ARS"),
        ("en", "Pakistan will borrow 300 billion rupees.", "300 billion rupees = 300000000000 PKR"),
        ("de", "In Kolumbien kostet das Brot 4.000 Pesos.", "4.000 Pesos = 4000 COP"),
        // A reader in Sweden takes crowns for Swedish ones.
        ("sv", "I Norge kostar biljetten 40 kronor.", "40 kronor = 40 SEK"),
        (
            "hr",
            "Turista je bilo 20,6 milijuna, no trošili su 18 eura.",
            "20,6 milijuna = 20600000 -; 18 eura = 18 EUR",
        ),
    ] {
        assert_eq!(check(language, text), expected, "{language}: {text}");
    }
}

#[test]
fn ordinals_rank_where_they_are_said_to() {
    for (language, text, expected) in [
        ("en", "The port is third in Europe.", "third = 3 -"),
        ("en", "She finished second, four lengths behind.", "second = 2 -; four = 4 -"),
        ("en", "It was its fifth cut since spring.", "fifth = 5 -"),
        ("en", "Its second branch opened.", ""),
        ("fr", "C'est la quatrième hausse consécutive.", "quatrième = 4 -"),
        ("fr", "La deuxième circonscription vote.", ""),
        ("es", "En segundo lugar, faltan medios.", ""),
        ("es", "Chile es la cuarta economía del mundo.", "cuarta = 4 -"),
        ("it", "La squadra è terza in classifica.", "terza = 3 -"),
        ("pl", "Gdynia jest druga w kraju.", "druga = 2 -"),
        ("hr", "Regija je treća u Europi.", "treća = 3 -"),
        ("zh", "该省是全国第三大产区。", "三大 = 3 -"),
    ] {
        assert_eq!(check(language, text), expected, "{language}: {text}");
    }
}

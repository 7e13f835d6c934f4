//! What is peculiar to one language or a few.

use tallywire_article::Language;
use tallywire_claims::{Written, numbers};

use crate::{check, read};

#[test]
fn a_part_behind_a_whole_belongs_to_it() {
    check(
        "en",
        &[
            ("The bridge took three and a quarter years.", "three and a quarter years = duration 3.25 a"),
            (
                "The hall seats five and three quarters thousand.",
                "five and three quarters thousand = count 5750",
            ),
        ],
    );
    check(
        "fr",
        &[("Le pont a coûté un million et demi d'euros.", "un million et demi d'euros = money 1500000 EUR")],
    );
    check(
        "it",
        &[("Il ponte costa tre milioni e mezzo di euro.", "tre milioni e mezzo di euro = money 3500000 EUR")],
    );
    check("pt", &[("A obra da ponte levou ano e meio.", "ano e meio = duration 1.5 a")]);
}

#[test]
fn de_is_from_only_where_something_changes() {
    check(
        "fr",
        &[
            (
                "Chaque bateau coûtera de 2 à 2,5 millions d'euros.",
                "2 à 2,5 millions d'euros = money 2000000..2500000 EUR",
            ),
            ("Le prix a augmenté de 2 à 3 euros.", "2 = money 2 EUR from; 3 euros = money 3 EUR to"),
        ],
    );
}

#[test]
fn a_sum_has_the_currency_that_was_named_before_it() {
    check(
        "fr",
        &[(
            "Le port a coûté 90 millions de couronnes. Les quais ont coûté 40 millions.",
            "90 millions de couronnes = money 90000000 SEK; 40 millions = money 40000000 SEK",
        )],
    );
    check("fr", &[("L'île compte 3 millions de visiteurs.", "3 millions = count 3000000")]);
}

#[test]
fn what_is_a_weight_and_a_currency_is_money_in_millions() {
    check(
        "de",
        &[
            ("Die Yacht kostet 3 Millionen Pfund.", "3 Millionen Pfund = money 3000000 GBP"),
            ("Der Kürbis wiegt 30 Pfund.", "30 Pfund = measure 30 [lb_av]"),
        ],
    );
    check("es", &[("La casa costó 2 millones de libras.", "2 millones de libras = money 2000000 GBP")]);
}

#[test]
fn a_time_is_read_to_the_second() {
    check("it", &[("Ha corso in 2h09'31\".", "2h09'31\" = duration 7771 s")]);
}

#[test]
fn units_are_raised_with_plain_digits() {
    check("en", &[("The flat has 48 m2 of floor.", "48 m2 = measure 48 m2")]);
}

#[test]
fn japanese_counts_in_tenths() {
    check(
        "ja",
        &[
            ("売り上げは4割減った。", "4割 = percent 40 percent decrease"),
            ("値段は1割5分上がった。", "1割5分 = percent 15 percent increase"),
        ],
    );
}

#[test]
fn cents_need_no_name() {
    check("fr", &[("Le billet coûte 4 euros 50.", "4 euros 50 = money 4.5 EUR")]);
    check("de", &[("Ein Brot kostet zwei Euro fünfzig.", "zwei Euro fünfzig = money 2.5 EUR")]);
    check("pt", &[("O bilhete custa 3 euros e 25 centavos.", "3 euros e 25 centavos = money 3.25 EUR")]);
    check("en", &[("He sold for 15 dollars 50 baskets.", "15 dollars = money 15 USD; 50 = count 50")]);
}

#[test]
fn a_code_makes_a_sign_plain() {
    check(
        "en",
        &[("The fee is AUD$ 15.", "AUD$ 15 = money 15 AUD"), ("It paid C$20.", "C$20 = money 20 CAD")],
    );
}

#[test]
fn a_part_of_a_unit_is_a_measure() {
    check("en", &[("The path has 3/4 mile of gravel.", "3/4 mile = measure 0.75 [mi_i]")]);
}

#[test]
fn a_rate_may_hang_on_hyphens() {
    check(
        "en",
        &[("It runs a 40,000 barrel-a-day refinery.", "40,000 barrel = measure 40000 [bbl_us] a-day")],
    );
}

#[test]
fn a_comma_alone_joins_numbers_of_one_order() {
    check(
        "en",
        &[(
            "The index ended at 12,345, 7 percent above March.",
            "12,345 = count 12345; 7 percent = percent 7 percent increase",
        )],
    );
}

/// The numbers of `text` as they are written.
fn written(language: &str, text: &str) -> Vec<(String, bool)> {
    let show = |written: Written| {
        let value = written.value.unwrap_or_default();
        (written.whole.map_or(value.to_string(), |whole| format!("{value}/{whole}")), written.ordinal)
    };
    numbers(text, Language::of(language)).into_iter().map(show).collect()
}

#[test]
fn numbers_are_read_as_they_are_written() {
    for (language, text, value, ordinal) in [
        ("en", "one hundred and twelve and two fifths", "112.4", false),
        ("en", "two  hundred  and  six", "206", false),
        ("en", "minus five point two", "-5.2", false),
        ("en", "thirty-fourth", "34", true),
        ("fr", "quatre virgule soixante et onze", "4.71", false),
        ("fr", "trente-sixième", "36", true),
        ("es", "trigésimo cuarto", "34", true),
        ("es", "trigesimo cuarto", "34", true),
        ("es", "al menos 30", "30", false),
        ("it", "tre dozzine", "36", false),
        ("de", "hundertzwölf", "112", false),
        ("sv", "12:e", "12", true),
        ("tr", "12'nci", "12", true),
        ("en", "2⅓", "2.3333333333333333333333333333", false),
    ] {
        assert_eq!(written(language, text), [(value.to_owned(), ordinal)], "{language}: {text}");
    }
}

#[test]
fn ten_thousands_belong_to_the_number_and_not_to_the_unit() {
    check("ja", &[("新しい発電所の出力は82万キロワットだ。", "82万キロワット = measure 820000 kW")]);
}

#[test]
fn verbs_of_change_are_known_in_their_forms() {
    check("ru", &[("Выручка завода возросла на 5 процентов.", "5 процентов = percent 5 percent increase")]);
    check("es", &[("La contracción fue del 5 por ciento.", "5 por ciento = percent 5 percent decrease")]);
}

#[test]
fn an_ending_behind_a_hyphen_belongs_to_the_number() {
    for (language, text, noun) in
        [("ru", "Спасли 10-ти пассажиров.", "пассажиров"), ("uk", "Врятували 4-х пасажирів.", "пасажирів")]
    {
        assert_eq!(read(language, text)[0].counted.as_deref(), Some(noun), "{text:?}");
    }
}

#[test]
fn an_adjective_of_time_is_a_length_but_not_of_a_percentage() {
    check("tr", &[("12 aylık ortalama belli oldu.", "12 aylık = duration 12 mo")]);
    check("tr", &[("Fiyatlar yüzde 3 aylık artış gösterdi.", "yüzde 3 = percent 3 percent increase")]);
}

#[test]
fn one_letter_before_one_digit_is_no_currency() {
    check(
        "en",
        &[
            ("Route L4 and Q2 are names.", ""),
            ("Fuel costs R45 a litre.", "R45 a litre = money 45 ZAR a litre"),
        ],
    );
    check("en", &[("A prize of R5 million was paid.", "R5 million = money 5000000 ZAR")]);
}

#[test]
fn an_index_in_brackets_is_no_percentage() {
    check(
        "pl",
        &[(
            "Ceny wzrosły o 12,3 proc. (wskaźnik cen 112,3).",
            "12,3 proc. = percent 12.3 percent increase; 112,3 = count 112.3",
        )],
    );
    check(
        "de",
        &[(
            "Die Liste kam auf 23,9 Prozent (plus 2,2).",
            "23,9 Prozent = percent 23.9 percent; 2,2 = percent 2.2 percentage_point increase",
        )],
    );
}

#[test]
fn chinese_is_read_in_traditional_characters_too() {
    check(
        "zh",
        &[
            ("截至18日16時，14萬2832人受災。", "14萬2832 = count 142832"),
            (
                "出口上漲3.5%，超過2.1億元。",
                "3.5% = percent 3.5 percent increase; 2.1億元 = money 210000000 CNY morethan",
            ),
            ("5月21日21时48分，收成120噸。", "120噸 = measure 120 t"),
        ],
    );
}

#[test]
fn cents_are_of_the_sum_that_they_go_on_from() {
    check(
        "de",
        &[(
            "Der Gewinn beträgt 18 Millionen Dollar oder 4 Cent pro Aktie.",
            "18 Millionen Dollar = money 18000000 USD; 4 Cent pro Aktie = money 0.04 USD pro Aktie",
        )],
    );
    check("en", &[("Pears cost 40 cents.", "40 cents = money 0.4 USD")]);
}

#[test]
fn a_thousand_or_so_behind_an_elided_of_counts_nouns() {
    check("fr", &[("La fraude vise un réseau d'un millier de clients.", "d'un millier = count 1000 about")]);
}

//! Numbers as they are written, claims or not, in every language that names them otherwise.

use tallywire_article::Language;
use tallywire_claims::{Approximation, Written, numbers};

/// Checks a table of texts, each with its numbers as [`show`] writes them.
#[track_caller]
fn check(table: &[(&str, &str, &str)]) {
    for (language, text, expected) in table {
        let shown: Vec<_> = numbers(text, Language::of(language)).iter().map(show).collect();
        assert_eq!(shown.join("; "), *expected, "{language}: {text:?}");
    }
}

/// The value, the two halves of a part or the two ends of a range; then what is not plain.
fn show(number: &Written) -> String {
    let mut parts = vec![match (number.value, number.whole) {
        (Some(value), Some(whole)) => format!("{value}/{whole}"),
        (Some(value), None) => value.to_string(),
        _ => format!("{:?}..{:?}", number.low, number.high).replace("Some(", "").replace(')', ""),
    }];
    parts.extend(number.unit.map(str::to_owned));
    parts.extend(number.ordinal.then(|| "th".to_owned()));
    let exact = number.approximation == Approximation::Exact;
    parts.extend((!exact).then(|| format!("{:?}", number.approximation)));
    parts.join(" ")
}

#[test]
fn parts_are_named_by_number_words() {
    check(&[
        ("en", "seven thirtieths", "7/30"),
        ("en", "a hundred millionths", "100/1000000"),
        ("de", "sieben Dreißigstel", "7/30"),
        ("es", "cinco dieciseisavos", "5/16"),
        ("pt", "cinco doze avos", "5/12"),
        ("fr", "quatre quinzièmes", "4/15"),
        ("it", "quattro ventesimi", "4/20"),
        ("nl", "vier vijftienden", "4/15"),
        ("sv", "fyra femtondelar", "4/15"),
        ("en", "the twenty-seventh mile", "27 th"),
    ]);
}

#[test]
fn parts_of_a_scale_or_a_dozen_are_multiplied() {
    check(&[
        ("en", "a half-million voters", "500000"),
        ("en", "half a dozen bakers", "6"),
        ("it", "mezza dozzina di uova", "6"),
        ("en", "two billion and a half million", "2000500000"),
        ("en", "4 hundred and 15", "415"),
        ("sv", "4 hundra 15", "415"),
        ("en", "3/4 of a mile", "0.75 [mi_i]"),
        ("es", "3/4 de milla", "0.75 [mi_i]"),
    ]);
}

#[test]
fn a_letter_behind_digits_multiplies_in_every_language() {
    for language in ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "tr", "pl"] {
        check(&[(language, "60k", "60000"), (language, "7M", "7000000")]);
    }
    check(&[("en", "7 M", "7"), ("de", "60k Euro", "60000 EUR")]);
}

#[test]
fn degrees_are_on_the_scale_that_is_named_behind_them() {
    check(&[
        ("en", "It was 21 degrees c outside", "21 Cel"),
        ("de", "70 Grad Fahrenheit", "70 [degF]"),
        ("fr", "30 degrés f", "30 [degF]"),
        ("es", "15 grados c", "15 Cel"),
        ("pt", "38 centígrados", "38 Cel"),
        ("it", "12 gradi celsius", "12 Cel"),
        ("nl", "21,5 Celsius", "21.5 Cel"),
        ("sv", "21,5 celsius", "21.5 Cel"),
        ("it", "il termostato a 19°", "19 deg"),
        ("it", "il 19° posto", "19 th"),
    ]);
}

#[test]
fn bounds_stand_on_both_sides() {
    check(&[
        ("en", "about forty or more", "40 AtLeast"),
        ("en", "70 or more than 80", "70; 80 MoreThan"),
        ("es", "70 o superior", "70 AtLeast"),
        ("es", "más alto que 12", "12 MoreThan"),
        ("pt", "mais baixa que 12", "12 LessThan"),
        ("fr", "inférieur ou égal à 12", "12 AtMost"),
        ("it", "non inferiore a 12", "12 AtLeast"),
        ("nl", "12 of lager", "12 AtMost"),
        ("de", "12 oder höher", "12 AtLeast"),
        ("sv", "12 eller lägre", "12 AtMost"),
    ]);
}

#[test]
fn ranges_are_told_from_telephone_numbers() {
    check(&[
        ("en", "1100 - 1500", "1100..1500"),
        ("en", "1-333-4444-5555", "1; 333; 4444; 5555"),
        ("en", "between the third and the seventh", "3..7"),
        ("es", "entre el tercero y el séptimo", "3..7"),
        ("fr", "15 euros et 20 euros", "15 EUR; 20 EUR"),
        ("fr", "les prix varient de 300 à 9000", "300..9000"),
        ("en", "a crowd of 3k-15k", "3000..15000"),
        ("sv", "3 hundra och 4 hundra", "300; 400"),
    ]);
}

#[test]
fn groups_over_spaces_are_one_number_where_they_are_no_list() {
    check(&[
        ("en", "2 305 040", "2305040"),
        ("en", "2 305 140", "2; 305; 140"),
        ("fr", "2 305 140", "2305140"),
    ]);
}

#[test]
fn names_without_accents_are_the_same_names() {
    check(&[
        ("es", "20 dolares", "20 USD"),
        ("pt", "3 galoes", "3 [gal_us]"),
        ("pt", "duas duzias", "24"),
        ("fr", "2 kilometres", "2 km"),
    ]);
}

#[test]
fn money_is_also_that_of_former_days() {
    check(&[
        ("en", "30 million Finnish markka", "30000000 FIM"),
        ("de", "12 Deutsche Mark", "12 DEM"),
        ("it", "3 miliardi di pesetas", "3000000000 ESP"),
        ("fr", "12 dollars et 40 cents", "12.4 USD"),
        ("pt", "3 milhões de dólares canadenses", "3000000 CAD"),
        ("en", "5 ft 3 in", "63 [in_i]"),
    ]);
}

#[test]
fn turkish_units_and_numbers_take_endings() {
    check(&[
        ("tr", "40 kilometreden uzun", "40 km MoreThan"),
        ("tr", "15 galonluk depo", "15 [gal_us]"),
        ("tr", "250 manata satıldı", "250 AZN"),
        ("tr", "12 günlükmüş", "12 d"),
        ("tr", "60 avroydu", "60 EUR"),
        ("tr", "takımı 2-1 yendi", "2; 1"),
        ("tr", "dört yüz kırktan küçük", "440 LessThan"),
        ("tr", "80'den büyük veya eşit", "80 AtLeast"),
        ("tr", "3 büyük kent", "3"),
        ("tr", "bu yüzden", ""),
    ]);
}

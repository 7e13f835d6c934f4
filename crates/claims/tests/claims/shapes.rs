//! Every shape of quantity.

use tallywire_claims::Kind;

use crate::{check, read};

#[test]
fn money_has_its_currency_before_or_behind() {
    check(
        "en",
        &[
            ("The firm borrowed US$4.7bn.", "US$4.7bn = money 4700000000 USD"),
            ("The bridge cost €12.5 million.", "€12.5 million = money 12500000 EUR"),
            (
                "It sold for HK$3.7 billion (US$473 million).",
                "HK$3.7 billion = money 3700000000 HKD; US$473 million = money 473000000 USD",
            ),
            ("A ticket is 85 cents.", "85 cents = money 0.85 USD"),
            ("The state lent 2 billion zlotys.", "2 billion zlotys = money 2000000000 PLN"),
        ],
    );
    check(
        "de",
        &[
            ("Die Brücke kostet 1.234,5 Mio. EUR.", "1.234,5 Mio. EUR = money 1234500000 EUR"),
            ("Der Verein zahlte 3 Millionen Franken.", "3 Millionen Franken = money 3000000 CHF"),
            ("Ein Brot kostet 4,20 €.", "4,20 € = money 4.2 EUR"),
        ],
    );
}

#[test]
fn separators_are_read_as_the_language_writes_them() {
    check(
        "en",
        &[
            ("The town has 1,234,567 trees.", "1,234,567 = count 1234567"),
            ("The state counted 12,34,567 voters.", "12,34,567 = count 1234567"),
        ],
    );
    check(
        "de",
        &[
            ("Die Stadt hat 1.234.567 Bäume.", "1.234.567 = count 1234567"),
            ("Die Stadt hat 12\u{202f}500 Bäume.", "12\u{202f}500 = count 12500"),
            ("Die Stadt hat 1'234'500 Bäume.", "1'234'500 = count 1234500"),
        ],
    );
}

#[test]
fn numbers_in_words_count_too() {
    check(
        "en",
        &[
            ("Forty-two bakers closed.", "Forty-two = count 42"),
            ("A dozen bakers closed.", "A dozen = count 12"),
            ("The fair drew half a million visitors.", "half a million = count 500000"),
        ],
    );
    check(
        "de",
        &[
            ("Zweiundvierzig Bäckereien schlossen.", "Zweiundvierzig = count 42"),
            ("Die Messe zog eine halbe Million Besucher an.", "eine halbe Million = count 500000"),
            (
                "Der Umbau kostet anderthalb Milliarden Euro.",
                "anderthalb Milliarden Euro = money 1500000000 EUR",
            ),
        ],
    );
}

#[test]
fn a_converted_sum_is_in_the_currency_of_the_sums_before_it() {
    check(
        "en",
        &[
            (
                "The van costs 3,100,000 yen ($21,000) and the truck 4,200,000 ($28,500).",
                "3,100,000 yen = money 3100000 JPY; $21,000 = money 21000 USD; \
                 4,200,000 = money 4200000 JPY; $28,500 = money 28500 USD",
            ),
            ("It bid A$8 (US$5.30) per share.", "A$8 = money 8 AUD per share; US$5.30 = money 5.3 USD"),
            (
                "One index is at 61.25 cents, another at 58.10.",
                "61.25 cents = money 0.6125 USD; 58.10 = money 0.581 USD",
            ),
        ],
    );
}

#[test]
fn what_is_counted_may_have_a_measure_or_a_name_in_capitals() {
    let counted = |text| crate::read("en", text).first().and_then(|claim| claim.counted.clone());
    assert_eq!(counted("They sold two million 330ml cans.").as_deref(), Some("cans"));
    assert_eq!(counted("A fifth of the US workforce left.").as_deref(), Some("US workforce"));
}

#[test]
fn a_range_shares_scale_and_unit() {
    check(
        "en",
        &[
            (
                "Repairs cost between $1 and $20 billion.",
                "$1 and $20 billion = money 1000000000..20000000000 USD",
            ),
            ("Fees range from $200 to $4 million.", "$200 to $4 million = money 200..4000000 USD"),
            ("The lamp draws 5-10 W.", "5-10 W = measure 5..10 W"),
        ],
    );
    check(
        "de",
        &[
            (
                "Die Reparatur kostet zwischen 1 und 20 Milliarden Euro.",
                "1 und 20 Milliarden Euro = money 1000000000..20000000000 EUR",
            ),
            ("Erwartet werden sechs- bis achttausend Gäste.", "sechs- bis achttausend = count 6000..8000"),
        ],
    );
}

#[test]
fn a_move_is_two_claims() {
    check(
        "en",
        &[("The rate rose from 2% to 3%.", "2% = percent 2 percent from; 3% = percent 3 percent to")],
    );
    check(
        "de",
        &[(
            "Der Satz stieg von 2 auf 3 Prozent.",
            "2 = percent 2 percent from; 3 Prozent = percent 3 percent to",
        )],
    );
}

#[test]
fn parts_keep_their_whole() {
    check(
        "en",
        &[
            ("Only 14 of the 21 mayors agreed.", "14 of the 21 = ratio 14/21"),
            ("One in four shops closed.", "One in four = ratio 1/4"),
            ("Two thirds of the shops closed.", "Two thirds = ratio 2/3"),
            ("Half of the shops closed.", "Half = ratio 1/2"),
        ],
    );
    check(
        "de",
        &[
            ("Nur 14 der 21 Bürgermeister stimmten zu.", "14 der 21 = ratio 14/21"),
            ("Jeder vierte Laden schloss.", "Jeder vierte = ratio 1/4"),
            ("Zwei Drittel der Läden schlossen.", "Zwei Drittel = ratio 2/3"),
        ],
    );
}

#[test]
fn percent_points_and_basis_points_are_told_apart() {
    check(
        "en",
        &[
            (
                "Turnout fell by 3 percentage points.",
                "3 percentage points = percent 3 percentage_point decrease",
            ),
            (
                "The bank cut its rate by 25 basis points.",
                "25 basis points = percent 0.25 percentage_point decrease",
            ),
            (
                "Support slipped two points to 31%.",
                "two points = percent 2 percentage_point decrease; 31% = percent 31 percent to",
            ),
        ],
    );
    check(
        "de",
        &[
            (
                "Die Beteiligung sank um 3 Prozentpunkte.",
                "3 Prozentpunkte = percent 3 percentage_point decrease",
            ),
            (
                "Die Bank senkte den Satz um 25 Basispunkte.",
                "25 Basispunkte = percent 0.25 percentage_point decrease",
            ),
        ],
    );
}

#[test]
fn multiples_are_factors() {
    check(
        "en",
        &[
            ("Exports more than doubled.", "doubled = multiple 2 morethan increase"),
            ("Losses were halved.", "halved = multiple 0.5 decrease"),
            ("Demand saw a sixfold rise.", "sixfold = multiple 6 increase"),
            ("It is three times as large.", "three times = multiple 3"),
        ],
    );
    check(
        "de",
        &[
            ("Die Ausfuhren haben sich fast verdreifacht.", "verdreifacht = multiple 3 nearly increase"),
            ("Der Turm ist dreimal so hoch.", "dreimal = multiple 3"),
        ],
    );
}

#[test]
fn changes_have_a_direction() {
    check(
        "en",
        &[
            ("Sales rose 4%.", "4% = percent 4 percent increase"),
            ("Sales were down 4%.", "4% = percent 4 percent decrease"),
            ("It was a 4% increase.", "4% = percent 4 percent increase"),
            (
                "Sales reached 5 million euros (+4%).",
                "5 million euros = money 5000000 EUR; +4% = percent 4 percent increase",
            ),
        ],
    );
    check(
        "de",
        &[
            ("Der Umsatz stieg um 4 Prozent.", "4 Prozent = percent 4 percent increase"),
            ("Das ist ein Plus von 4 Prozent.", "4 Prozent = percent 4 percent increase"),
            (
                "Der Umsatz wurde um 4 Prozent auf 8 Millionen Euro gesenkt.",
                "4 Prozent = percent 4 percent decrease; 8 Millionen Euro = money 8000000 EUR to",
            ),
        ],
    );
}

#[test]
fn qualifiers_say_how_exactly() {
    check(
        "en",
        &[
            ("About 300 cyclists came.", "300 = count 300 about"),
            ("Nearly 300 cyclists came.", "300 = count 300 nearly"),
            ("More than 300 cyclists came.", "300 = count 300 morethan"),
            ("Fewer than 300 cyclists came.", "300 = count 300 lessthan"),
            ("At least 300 cyclists came.", "300 = count 300 atleast"),
            ("Up to 300 cyclists came.", "300 = count 300 atmost"),
            ("Some 300 or so cyclists came.", "300 = count 300 about"),
        ],
    );
    check(
        "de",
        &[
            ("Rund 300 Radfahrer kamen.", "300 = count 300 about"),
            ("Knapp 300 Radfahrer kamen.", "300 = count 300 nearly"),
            ("Mehr als 300 Radfahrer kamen.", "300 = count 300 morethan"),
            ("Mindestens 300 Radfahrer kamen.", "300 = count 300 atleast"),
            ("Bis zu 300 Radfahrer kamen.", "300 = count 300 atmost"),
            ("Der Vertrag über 3 Millionen Euro gilt.", "3 Millionen Euro = money 3000000 EUR"),
        ],
    );
}

#[test]
fn vague_quantities_have_no_value() {
    check(
        "en",
        &[
            ("Dozens of cyclists came.", "Dozens = count ? vague"),
            ("Tens of thousands of cyclists came.", "Tens of thousands = count ? vague"),
            ("It will take several months.", "several months = duration ? mo vague"),
            ("It will be done within weeks.", "weeks = duration ? wk vague"),
        ],
    );
    check(
        "de",
        &[
            ("Dutzende Radfahrer kamen.", "Dutzende = count ? vague"),
            ("Es dauert mehrere Monate.", "mehrere Monate = duration ? mo vague"),
        ],
    );
}

#[test]
fn rates_say_what_they_are_per() {
    check(
        "en",
        &[
            ("Oil cost $71 a barrel.", "$71 a barrel = money 71 USD a barrel"),
            ("Shareholders get $2 per share.", "$2 per share = money 2 USD per share"),
        ],
    );
    check(
        "de",
        &[
            ("Die Gebühr beträgt 7 Euro je Tonne.", "7 Euro je Tonne = money 7 EUR je Tonne"),
            ("Das Ticket kostet 49 Euro im Monat.", "49 Euro = money 49 EUR im Monat"),
        ],
    );
}

#[test]
fn ages_of_persons_are_kept_apart() {
    check(
        "en",
        &[
            ("A woman aged 83 was rescued.", "83 = age 83 a"),
            ("The 83-year-old was rescued.", "83-year-old = age 83 a"),
            ("Jane Miller, 41, was rescued.", "41 = age 41 a"),
            ("The average age rose to 44.5.", "44.5 = duration 44.5 a to"),
        ],
    );
    check("de", &[("Die Frau im Alter von 83 Jahren wurde gerettet.", "83 Jahren = age 83 a")]);
}

#[test]
fn measures_and_lengths_of_time_have_ucum_units() {
    check(
        "en",
        &[
            ("It is 60 miles (97 km) away.", "60 miles = measure 60 [mi_i]; 97 km = measure 97 km"),
            ("It was minus 12 degrees Celsius.", "minus 12 degrees Celsius = measure -12 Cel"),
            (
                "The 4,000-square-foot hall burned for 36 hours.",
                "4,000-square-foot = measure 4000 [sft_i]; 36 hours = duration 36 h",
            ),
        ],
    );
    check(
        "de",
        &[
            ("Der Ort liegt 97 Kilometer entfernt.", "97 Kilometer = measure 97 km"),
            (
                "Der Speicher fasst 2,4 Milliarden Kubikmeter.",
                "2,4 Milliarden Kubikmeter = measure 2400000000 m3",
            ),
            ("Der Brand dauerte 36 Stunden.", "36 Stunden = duration 36 h"),
        ],
    );
}

#[test]
fn ranks_need_an_order() {
    check(
        "en",
        &[
            ("It is the third-largest port.", "third-largest = rank 3"),
            ("It was the 31st straight day of rain.", "31st = rank 31"),
            ("It was the bank's fifth cut.", "fifth = rank 5"),
        ],
    );
    check("de", &[("Es ist der drittgrößte Hafen.", "drittgrößte = rank 3")]);
}

#[test]
fn what_is_written_once_holds_for_all() {
    check(
        "en",
        &[(
            "Farmers sold 32 million tonnes in 2021 and 26 million last year.",
            "32 million tonnes = measure 32000000 t; 26 million = measure 26000000 t",
        )],
    );
    check(
        "de",
        &[(
            "Die Strafen betragen 12, 15 und 18,5 Millionen Euro.",
            "12 = money 12000000 EUR; 15 = money 15000000 EUR; 18,5 Millionen Euro = money 18500000 EUR",
        )],
    );
}

#[test]
fn a_rate_of_exchange_is_in_the_currency_that_the_other_is_priced_in() {
    for (language, text, unit) in [
        ("en", "The Norwegian krone traded at 11.61 to the euro.", "NOK"),
        ("en", "The rupee slipped to 84.2 against the dollar.", "INR"),
        ("en", "The dollar rose to 84.2 against the rupee.", "INR"),
        ("en", "The pound stood at 1.27 against the dollar.", "USD"),
        ("de", "Der Forint notierte bei 402 je Euro.", "HUF"),
        ("fr", "Le zloty s'échangeait à 4,31 pour un euro.", "PLN"),
        ("es", "El peso argentino cotizaba a 1080,5 por dólar.", "ARS"),
        ("it", "La lira turca è scesa a 38,4 contro il dollaro.", "TRY"),
        ("nl", "De zloty stond op 4,31 per euro.", "PLN"),
        ("pl", "Złoty osłabił się do 4,31 za euro.", "PLN"),
        ("pt", "O real caiu para 5,62 por dólar.", "BRL"),
        ("ru", "Рубль укрепился до 91,3 за доллар.", "RUB"),
        ("uk", "Гривня зміцнилася до 41,3 за долар.", "UAH"),
        ("sv", "Kronan stod på fredagen i 11,32 mot euron.", "SEK"),
        ("tr", "Lira dolar karşısında 38,4'e geriledi.", "TRY"),
    ] {
        let claims = read(language, text);
        let money = claims.iter().find(|claim| claim.kind == Kind::Money);
        assert_eq!(money.and_then(|claim| claim.unit.as_deref()), Some(unit), "{text:?}: {claims:?}");
    }
    assert_eq!(read("en", "The dollar and the euro bought 30 mills.")[0].unit, None);
}

#[test]
fn pounds_beside_a_sum_in_brackets_are_money() {
    check(
        "de",
        &[
            (
                "Das Boot kostete 25.000 Pfund (rund 29.000 Euro).",
                "25.000 Pfund = money 25000 GBP; 29.000 Euro = money 29000 EUR about",
            ),
            ("Das Boot wog 300 Pfund.", "300 Pfund = measure 300 [lb_av]"),
        ],
    );
}

#[test]
fn a_number_leaves_what_stands_behind_it_alone() {
    check(
        "en",
        &[
            ("Eight of the harbour's 40 boats are red.", "Eight of the harbour's 40 = ratio 8/40"),
            (
                "Sales climbed 12% in five weeks to 340.",
                "12% = percent 12 percent increase; five weeks = duration 5 wk; 340 = count 340 to",
            ),
        ],
    );
    check("sv", &[("Hamnen har 300 båtar mot 150 i dag.", "300 = count 300; 150 = count 150")]);
}

#[test]
fn parts_of_a_point_are_percentage_points() {
    for (language, text, quote, value) in [
        ("en", "The bank raised its rate by a quarter point.", "a quarter point", "0.25"),
        ("en", "A half-point cut was refused at 4%.", "A half-point", "0.5"),
        ("de", "Der Zins stieg um einen Viertelpunkt.", "einen Viertelpunkt", "0.25"),
        ("fr", "Le taux monte d'un quart de point.", "d'un quart de point", "0.25"),
        ("es", "El tipo sube un cuarto de punto.", "un cuarto de punto", "0.25"),
        ("es", "El paro baja medio punto, al 9 %.", "medio punto", "0.5"),
        ("it", "Il tasso sale di un quarto di punto.", "un quarto di punto", "0.25"),
        ("pt", "A taxa sobe um quarto de ponto.", "um quarto de ponto", "0.25"),
        ("nl", "De rente stijgt een kwart punt.", "een kwart punt", "0.25"),
        ("pl", "Stopa wzrosła o ćwierć punktu.", "ćwierć punktu", "0.25"),
        ("ru", "Ставка выросла на полпункта, до 8%.", "полпункта", "0.5"),
        ("uk", "Ставка зросла на чверть пункту.", "на чверть пункту", "0.25"),
        ("sv", "Räntan höjs en kvarts procentenhet.", "en kvarts procentenhet", "0.25"),
        ("tr", "Faiz çeyrek puan arttı.", "çeyrek puan", "0.25"),
    ] {
        let claims = read(language, text);
        let first = claims.first().map(|claim| {
            let value = claim.value.map(|value| value.to_string());
            (&*claim.quote, value.unwrap_or_default(), claim.unit.as_deref())
        });
        assert_eq!(first, Some((quote, value.to_owned(), Some("percentage_point"))), "{text}");
    }
}

#[test]
fn years_that_group_persons_are_ages() {
    for (language, text, ages) in [
        ("en", "Adults aged 31 to 62 and children under two were asked.", 3),
        ("de", "Kinder unter drei Jahren und Frauen im Alter von 31 bis 62 Jahren kamen.", 2),
        ("fr", "Les 16-29 ans et les enfants de moins de trois ans sont venus.", 2),
        ("es", "Los niños de cuatro años y los menores de dos años vinieron.", 2),
        ("it", "Hanno firmato i residenti dai 16 ai 29 anni e i bambini sotto i tre anni.", 2),
        ("pt", "As crianças de quatro anos e os jovens de 16 a 29 anos vieram.", 2),
        ("nl", "Kinderen onder de drie jaar en jongeren van 16 tot 29 jaar kwamen.", 2),
        ("pl", "Przyszły dzieci poniżej trzech lat i osoby w wieku 16-29 lat.", 2),
        ("ru", "Пришли дети до трёх лет и женщины в возрасте от 31 до 62 лет.", 2),
        ("uk", "Прийшли діти до трьох років і жінки віком від 31 до 62 років.", 2),
        ("sv", "Barn under tre år och kvinnor i åldern 31–62 år kom.", 2),
        ("tr", "16-29 yaş grubu ve beş yaşındaki çocuklar geldi.", 3),
        ("en", "The children waited for five years, and the average age is 41 years.", 0),
        ("es", "El plan de cuatro años para los niños sigue.", 0),
        ("de", "Der Vertrag der Kinder läuft unter drei Jahren.", 0),
    ] {
        let claims = read(language, text);
        let kinds: Vec<_> = claims.iter().map(|claim| claim.kind).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == Kind::Age).count(), ages, "{text}: {kinds:?}");
    }
}

#[test]
fn an_abbreviated_unit_ends_the_sentence_before_a_clause() {
    for (language, text, subject) in [
        ("pl", "Eksport wzrósł o 7 proc. Bank podniósł prognozę.", "Eksport"),
        ("pl", "Eksport wzrósł o 7 proc. Krajowy Bank podniósł prognozę.", "Eksport"),
        ("pl", "Pomysł popiera 40 proc. Polaków.", "Polaków"),
        ("ru", "Выручка выросла до 7 млн. Компания наймёт рабочих.", "Выручка"),
    ] {
        let claims = read(language, text);
        assert_eq!(claims[0].subject.as_deref(), Some(subject), "{text}");
    }
}

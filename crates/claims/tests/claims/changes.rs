//! Words of change, and what only looks like a change.

use tallywire_claims::Change;

use crate::{check, read};

#[test]
fn verbs_of_business_pages_tell_the_direction() {
    for (language, frame, up, down) in [
        (
            "en",
            "Sales _ by 4 percent to 52 million euros.",
            "rocketed ballooned",
            "dwindled deteriorated cooled",
        ),
        ("de", "Der Absatz _ um 4 Prozent auf 52 Tonnen.", "schnellte schoss", "sackte bröckelte schmolz"),
        (
            "fr",
            "Le résultat _ de 4 % à 52 millions d'euros.",
            "s'étoffe s'améliore",
            "s'érode fléchit décline",
        ),
        ("es", "El negocio _ un 4 % hasta los 52 millones de euros.", "progresó", "menguó empeoró decreció"),
        ("it", "Il margine è _ del 4% a 52 milioni di euro.", "avanzato lievitato", "peggiorato regredito"),
        ("pt", "O negócio _ 4% para 52 milhões de euros.", "escalou progrediu", "encolheu piorou decresceu"),
        ("nl", "De omzet _ met 4 procent tot 52 ton.", "liep_op trok_aan", "nam_af liep_terug slonk"),
        ("pl", "Sprzedaż _ o 4 proc. do 52 mln zł.", "podskoczyła wystrzeliła", "pogorszyła_się stopniała"),
        ("ru", "Выручка _ на 4% до 52 млн рублей.", "выросла", "ухудшилась сузилась"),
        ("uk", "Виручка _ на 4% до 52 млн гривень.", "зміцніла", "погіршилася падає"),
        ("sv", "Försäljningen _ med 4 procent till 52 ton.", "tilltog", "försämrades dök"),
    ] {
        for (words, change) in [(up, Change::Increase), (down, Change::Decrease)] {
            for word in words.split(' ') {
                let text = frame.replace('_', &word.replace('_', " "));
                let changes: Vec<_> = read(language, &text).iter().map(|claim| claim.change).collect();
                assert_eq!(changes, [Some(change), Some(Change::To)], "{text:?}");
            }
        }
    }
}

#[test]
fn a_profit_or_loss_is_a_level() {
    check(
        "fr",
        &[("La mine affiche une perte de 12 millions d'euros.", "12 millions d'euros = money 12000000 EUR")],
    );
    check(
        "it",
        &[("La miniera segna una perdita di 12 milioni di euro.", "12 milioni di euro = money 12000000 EUR")],
    );
    check("nl", &[("De mijn boekte een winst van 12 miljoen euro.", "12 miljoen euro = money 12000000 EUR")]);
    check(
        "sv",
        &[("Gruvan gjorde en förlust på 12 miljoner euro.", "12 miljoner euro = money 12000000 EUR")],
    );
    // What is lost of a count is fewer.
    check("fr", &[("La mine annonce la perte de 250 emplois.", "250 = count 250 decrease")]);
    check("en", &[("Divers recovered 12 bodies.", "12 = count 12")]);
}

#[test]
fn a_sign_before_a_count_tells_its_direction() {
    check("it", &[("Gli occupati crescono (+48mila in un mese).", "+48mila = count 48000 increase")]);
    check("en", &[("Jobs shrank again in May (-1,300).", "-1,300 = count -1300 decrease")]);
}

#[test]
fn a_percentage_and_a_sum_are_no_move() {
    check(
        "fr",
        &[(
            "Les ventes ont crû de 6% à 10 milliards d'euros et le bénéfice a reculé de 2% à 2,7 milliards.",
            "6% = percent 6 percent increase; 10 milliards d'euros = money 10000000000 EUR to; \
             2% = percent 2 percent decrease; 2,7 milliards = money 2700000000 EUR to",
        )],
    );
}

#[test]
fn words_may_stand_between_the_ends_of_a_move() {
    check(
        "en",
        &[("Seats rose from 12 to a record 15 euros.", "12 = money 12 EUR from; 15 euros = money 15 EUR to")],
    );
    check(
        "pl",
        &[(
            "Podatek wzrósł z 11 do aż 12,5 procent.",
            "11 = percent 11 percent from; 12,5 procent = percent 12.5 percent to",
        )],
    );
}

#[test]
fn a_percentage_before_the_new_value_is_the_amount() {
    for (language, text) in [
        ("de", "Die Aktie verlor im frühen Handel 4,6 Prozent auf 9,1 Euro."),
        ("de", "Am Montag hatte das Papier schon 4,6 Prozent auf 9,1 Euro verloren."),
    ] {
        let changes: Vec<_> = read(language, text).iter().map(|claim| claim.change).collect();
        assert_eq!(changes, [Some(Change::Decrease), Some(Change::To)], "{text:?}");
    }
    check("en", &[("The mill cut output 13 percent.", "13 percent = percent 13 percent decrease")]);
}

#[test]
fn a_change_in_brackets_behind_a_percentage_is_in_points() {
    check(
        "de",
        &[(
            "Die Liste erreicht 16 Prozent (minus zwei).",
            "16 Prozent = percent 16 percent; zwei = percent 2 percentage_point decrease",
        )],
    );
    check(
        "it",
        &[(
            "Gli occupati calano dello 0,5% (-13 mila).",
            "0,5% = percent 0.5 percent decrease; -13 mila = count -13000 decrease",
        )],
    );
}

//! Which numbers are the amount or an end of a change.

use tallywire_claims::Change;

use crate::read;

#[track_caller]
fn check(expected: &[Option<Change>], table: &[(&str, &str)]) {
    for (language, text) in table {
        let found: Vec<_> = read(language, text).iter().map(|claim| claim.change).collect();
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn hedges_stand_between_a_preposition_and_the_ends_of_a_move() {
    check(
        &[Some(Change::From), Some(Change::To)],
        &[
            ("fr", "Le nombre de fours est tombé d'environ 900 à moins de 650."),
            ("it", "I forni sono scesi da circa 900 a meno di 650."),
            ("nl", "Het aantal ovens is gedaald van ongeveer 900 naar minder dan 650."),
            ("de", "Die Zahl der Öfen ging von rund 900 auf weniger als 650 zurück."),
        ],
    );
}

#[test]
fn a_verb_of_its_own_begins_another_move() {
    check(
        &[Some(Change::Increase), Some(Change::To)],
        &[
            ("fr", "Le pain augmente de 20 centimes et passe à 3,40 euros."),
            ("pl", "Chleb drożeje o 20 groszy, do 3,40 zł."),
            ("fr", "Le nombre de meules augmente de 580, à 2 240."),
        ],
    );
}

#[test]
fn a_preposition_of_the_verb_is_no_to() {
    check(&[Some(Change::Increase)], &[("es", "El molino contratará a 40 molineros.")]);
}

#[test]
fn endings_and_parts_leave_the_word_of_change_in_sight() {
    check(
        &[Some(Change::Decrease)],
        &[
            ("tr", "Değirmen üretimde yüzde 14'lük düşüş kaydetti."),
            ("ru", "Урожай сократился на пятую часть."),
            ("sv", "Kvarnen redovisade ett produktionstapp på 14 procent."),
        ],
    );
}

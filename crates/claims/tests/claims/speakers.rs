//! Who an article has a number from, by where the name stands.

use crate::read;

#[track_caller]
fn check(table: &[(&str, &str, Option<&str>)]) {
    for (language, text, speaker) in table {
        assert_eq!(read(language, text)[0].speaker.as_deref(), *speaker, "{text:?}");
    }
}

#[test]
fn as_somebody_said_leads_in_the_name_behind_the_verb() {
    check(&[
        ("de", "Wie die Innung mitteilte, schlossen 40 Bäcker.", Some("die Innung")),
        ("ru", "Как рассказал мельник Пётр Жернов, закрылись 40 пекарен.", Some("мельник Пётр Жернов")),
        ("uk", "Як розповів мельник Петро Жорно, закрилися 40 пекарень.", Some("мельник Петро Жорно")),
        ("pl", "Jak przyznał młynarz Jan Kasza, zamknięto 40 piekarni.", Some("młynarz Jan Kasza")),
        ("fr", "Comme l'a rappelé la guilde, 40 boulangeries ont fermé.", Some("la guilde")),
        ("es", "Como señaló el gremio, cerraron 40 panaderías.", Some("el gremio")),
    ]);
}

#[test]
fn so_names_a_speaker_only_behind_a_comma() {
    check(&[
        ("de", "40 Bäcker hätten geschlossen, so die Innung.", Some("die Innung")),
        ("de", "40 Bäcker hätten geschlossen, so Anna Ried.", Some("Anna Ried")),
        ("de", "40 Bäcker schlossen, doppelt so viele wie gedacht.", None),
    ]);
}

#[test]
fn who_is_told_something_does_not_say_it() {
    check(&[("ru", "Закрылись 40 пекарен, сообщили журналистам в гильдии.", Some("гильдии"))]);
}

#[test]
fn a_quotation_may_be_parted_by_dashes_or_end_in_a_participle() {
    check(&[
        ("es", "«El fuego —explicó Prado— dañó 40 hornos».", Some("Prado")),
        ("tr", "Lonca başkanı Ali Kaya, \"40 fırın kapandı\" dedi.", Some("Lonca başkanı Ali Kaya")),
        ("tr", "Fırıncının maliyeti 40 liraya çıktı\" dedi.", None),
        ("tr", "\"40 fırın kapandı\" diyen Kaya, loncanın toplandığını söyledi.", Some("Kaya")),
    ]);
}

#[test]
fn who_speaks_of_a_number_states_it() {
    check(&[
        ("es", "La maestra panadera, Ana Prado, habló de 40 hornos.", Some("Ana Prado")),
        ("it", "La fornaia Anna Prati ha parlato di 40 forni.", Some("La fornaia Anna Prati")),
        ("pt", "A padeira Ana Prado falou em 40 fornos.", Some("A padeira Ana Prado")),
        ("pl", "Piekarka Anna Kasza mówiła o 40 piecach.", Some("Piekarka Anna Kasza")),
        ("sv", "Bagaren Anna Kvarn talar om 40 ugnar.", Some("Bagaren Anna Kvarn")),
    ]);
}

#[test]
fn good_business_opens_no_accounts() {
    let text = "Gute Geschäfte mit Mehl brachten der Mühle im ersten Quartal 40 Millionen Euro.";
    check(&[("de", text, None)]);
}

#[test]
fn a_comparison_and_a_participle_are_no_speakers() {
    check(&[
        ("es", "Según los datos difundidos este lunes por el Gremio, cerraron 40 hornos.", Some("Gremio")),
        ("fr", "Selon les chiffres publiés mardi par la Guilde, 40 fours ont fermé.", Some("la Guilde")),
        ("tr", "Buna göre 40 fırın kapandı.", None),
        ("tr", "Enflasyon KÜİK'e göre yüzde 14 oldu.", Some("KÜİK")),
        ("de", "Im Januar erhielten der Innung zufolge 40 Bäcker Hilfe.", Some("der Innung")),
    ]);
}

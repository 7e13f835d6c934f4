//! Words that are near a number and not what it is about: verbs, adverbs, places, what it is compared with.

use crate::read;

/// The subject of each claim of `text`, joined by `; `.
fn subjects(language: &str, text: &str) -> String {
    let claims = read(language, text);
    let subjects = claims.iter().map(|claim| claim.subject.as_deref().unwrap_or("-"));
    subjects.collect::<Vec<_>>().join("; ")
}

/// Whether each sentence is about what is expected of it.
fn check(sentences: &[(&str, &str, &str)]) {
    for (language, text, expected) in sentences {
        assert_eq!(&subjects(language, text), expected, "{text:?}");
    }
}

#[test]
fn verbs_and_adverbs_are_no_subjects() {
    check(&[
        ("de", "Hobel gewann zwei Punkte hinzu und landete mit 19 Prozent vorn.", "Hobel; Hobel"),
        ("de", "Der Absatz sank saisonbereinigt gegenüber dem Vormonat um 4 Prozent.", "Absatz"),
        (
            "it",
            "Il tasso di attività sale dello 0,3%, arrivando al 60%.",
            "tasso di attività; tasso di attività",
        ),
        ("pt", "81% de toda a área plantada foi colhida em agosto.", "área plantada"),
        ("en", "Firms were expecting sales of 12 million dollars.", "sales"),
        ("en", "The firm wanted the mill to post sales of 32 million dollars.", "sales"),
        ("uk", "Горіли дві хати, 12 людей дістали поранення.", "хати; людей дістали поранення"),
    ]);
}

#[test]
fn what_a_number_is_compared_with_is_none_of_its_own() {
    check(&[
        ("pt", "A inflação recuou para 2,4% em maio, face a 2,7% em abril.", "inflação; inflação"),
        ("pl", "Ceny ropy wzrosły w porównaniu do maja o 3 proc.", "Ceny ropy"),
        ("pl", "Ropa podrożała w porównaniu z ubiegłym rokiem o 13 procent.", "Ropa"),
        ("de", "Ein Plus von 3.000 im Vergleich zu Mai.", "Plus"),
        ("tr", "Ekmek satışları geçen yıla göre iki katına çıktı.", "Ekmek satışları"),
    ]);
}

#[test]
fn an_average_or_an_exchange_is_no_subject() {
    check(&[
        ("de", "Bäcker hatten im Schnitt mit 12 Millionen Euro gerechnet.", "Bäcker"),
        ("en", "Brent oil rose 15 cents to close at $47.25 on the Ulm exchange.", "Brent oil; Brent oil"),
    ]);
}

#[test]
fn the_ending_of_a_name_and_the_next_sentence_are_none_of_the_subject() {
    check(&[
        ("tr", "Ulm'da aylık kira yüzde 1,2 arttı.", "aylık kira"),
        ("pl", "Sroka – 7,5 proc. Frekwencja była niska.", "Sroka"),
        ("pl", "Pracę ma 12 proc. Polaków.", "Polaków"),
    ]);
}

#[test]
fn persons_are_told_with_the_participle_of_what_happened_to_them() {
    check(&[
        ("en", "Two people were killed in a strong storm.", "people killed in a strong storm"),
        ("en", "Two miners died in a 5.1 quake, with eight others wounded.", "miners; quake; others wounded"),
        ("de", "In Japan wuchs die Belegschaft von 340 auf 900 Personen.", "Belegschaft; Belegschaft"),
    ]);
}

#[test]
fn a_share_that_opens_a_clause_is_of_those_counted_before() {
    check(&[
        ("en", "A survey of 900 growers found that 71 percent had lost seed.", "growers; growers"),
        ("en", "A survey of 900 growers found that 71 percent of the mills had closed.", "growers; mills"),
    ]);
}

#[test]
fn what_is_counted_in_chinese_stands_behind_the_word_that_counts_it_or_before_the_number() {
    check(&[
        ("zh", "风暴已造成12人死亡，40间房屋倒塌。", "人死亡; 房屋倒塌"),
        ("zh", "风暴已造成12人死亡，派出90辆消防车。", "人死亡; 消防车"),
        ("zh", "已运送帐篷300顶、棉被480床。", "帐篷; 棉被"),
        ("zh", "紧急转移8400人。", "紧急转移"),
        ("ja", "生鮮食品を除く食料は8.3%上昇した。", "生鮮食品を除く食料"),
    ]);
}

//! Tests of who is found to have signed; the names are made up.

use super::*;

#[test]
fn a_byline_names_people() {
    for (text, expected) in [
        ("By Ada Finch and Bo Lind", Some(vec!["Ada Finch", "Bo Lind"])),
        ("Von Ada von Finch, Oslo", Some(vec!["Ada von Finch"])),
        ("by editor", Some(vec![])),
        ("By Harbour Correspondent", Some(vec![])),
        ("Par Ada Finch avec Bo Lind · Publié le 4 mars 2025 à 7h05", Some(vec!["Ada Finch", "Bo Lind"])),
        ("By noon the toll had risen", None),
        ("De Nueva Arcilla a Puerto Lindo, un viaje en tren", None),
        ("By Tuesday, the toll had risen again.", None),
        ("By Ada Finch and Bo Lind in New York", Some(vec!["Ada Finch", "Bo Lind"])),
        ("Von Ada Finch und Bo Lind, Hamburg", Some(vec!["Ada Finch", "Bo Lind"])),
        ("Von unserer Redakteurin Ada Finch", Some(vec!["Ada Finch"])),
        ("Par Ada Finch, envoyée spéciale à Lyon", Some(vec!["Ada Finch"])),
        ("Por Ada Finch y Bo de la Vega", Some(vec!["Ada Finch", "Bo de la Vega"])),
        ("di Ada Finch e Bo De Luca", Some(vec!["Ada Finch", "Bo De Luca"])),
        ("Por Ada Finch, repórter em Lisboa", Some(vec!["Ada Finch"])),
        ("Door Ada van den Berg en Bo Lind", Some(vec!["Ada van den Berg", "Bo Lind"])),
        ("Av Ada Finch och Bo Lind", Some(vec!["Ada Finch", "Bo Lind"])),
        ("Av: Ada Finch / Foto: Bo Lind", Some(vec!["Ada Finch"])),
        ("Af Ada Finch, journalist", Some(vec!["Ada Finch"])),
        ("Teksti: Ada Finch", Some(vec!["Ada Finch"])),
        ("Autor: Ada Finch i Bo Lind", Some(vec!["Ada Finch", "Bo Lind"])),
        ("Autor: Ada Finchová, redaktorka", Some(vec!["Ada Finchová"])),
        ("Napísala: Ada Finchová", Some(vec!["Ada Finchová"])),
        ("Piše: Ada Horvat", Some(vec!["Ada Horvat"])),
        ("Autor: Ada Popescu", Some(vec!["Ada Popescu"])),
        ("Szerző: Finch Ada", Some(vec!["Finch Ada"])),
        ("Γράφει η Άννα Παππά", Some(vec!["Άννα Παππά"])),
        ("Yazan: Ada Yılmaz", Some(vec!["Ada Yılmaz"])),
        ("Автор: Анна Петрова", Some(vec!["Анна Петрова"])),
        ("Автор: Анна Коваленко", Some(vec!["Анна Коваленко"])),
        ("Oleh: Ada Wijaya", Some(vec!["Ada Wijaya"])),
        ("Penulis: Ada Wijaya, Editor: Bo Santoso", Some(vec!["Ada Wijaya"])),
        ("Tác giả: Nguyễn An", Some(vec!["Nguyễn An"])),
        ("كتب: أحمد سعيد", Some(vec!["أحمد سعيد"])),
        ("作者：王小明、李大海", Some(vec!["王小明", "李大海"])),
        ("记者 王小明", Some(vec!["王小明"])),
        ("文／王小明", Some(vec!["王小明"])),
        ("홍길동 기자", Some(vec!["홍길동"])),
        ("홍길동 기자 hong@example.com", Some(vec!["홍길동"])),
        ("מאת דנה כהן", Some(vec!["דנה כהן"])),
        ("लेखक: अनिल शर्मा", Some(vec!["अनिल शर्मा"])),
        ("Text: Ada Finch", Some(vec!["Ada Finch"])),
        ("By Dr. Ada Finch, MD", Some(vec!["Dr. Ada Finch"])),
        ("By ADA FINCH", Some(vec!["ADA FINCH"])),
        ("By Ada O'Neill-Lind", Some(vec!["Ada O'Neill-Lind"])),
        ("By Ada Finch for the Quay Herald", Some(vec!["Ada Finch"])),
        ("Redaktion: Ada Finch", Some(vec!["Ada Finch"])),
        ("Ein Kommentar von Ada Finch", Some(vec!["Ada Finch"])),
        ("Propos recueillis par Ada Finch", Some(vec!["Ada Finch"])),
    ] {
        assert_eq!(
            signature(text),
            expected.map(|names| names.into_iter().map(str::to_owned).collect()),
            "{text}"
        );
    }
}

#[test]
fn metadata_name_people_or_else_whom_they_say() {
    for (text, expected) in [
        ("Ada Finch, Bo Lind", vec!["Ada Finch", "Bo Lind"]),
        ("By Ada Finch and Bo Lind", vec!["Ada Finch", "Bo Lind"]),
        ("Ada Finch / Journalist", vec!["Ada Finch"]),
        ("Ada Finch Senior Harbour Reporter", vec!["Ada Finch"]),
        ("김항구 기자", vec!["김항구"]),
        ("Ada Finch, RN", vec!["Ada Finch, RN"]),
        ("Quay Herald et AFP", vec!["Quay Herald et AFP"]),
        ("quayherald.example", vec!["quayherald.example"]),
        ("https://quayherald.example/ada", vec![]),
        ("12345", vec![]),
    ] {
        assert_eq!(credited(text), expected, "{text}");
    }
}

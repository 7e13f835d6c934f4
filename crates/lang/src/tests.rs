use proptest::prelude::*;
use tallywire_article::Language;

use crate::{Document, Languages, Line, Stretch, candidates, detect, detect_among, detect_spans};

fn language(text: &str) -> String {
    detect(text).language.to_string()
}

#[test]
fn sentences_are_told() {
    for (expected, text) in [
        ("en", "The harbour authority closed two of its four piers after the storm."),
        ("de", "Die Hafenbehörde schloss nach dem Sturm zwei ihrer vier Anleger."),
        ("fr", "Après la tempête, le port a fermé deux de ses quatre quais."),
        ("es", "Tras la tormenta, el puerto cerró dos de sus cuatro muelles."),
        ("pt", "Depois da tempestade, o porto fechou dois dos seus quatro cais."),
        ("nl", "Na de storm sloot de haven twee van haar vier steigers."),
        ("ru", "После шторма порт закрыл два из четырёх причалов."),
        ("uk", "Після шторму порт закрив два з чотирьох причалів."),
        ("bg", "След бурята пристанището затвори два от четирите си кея."),
        ("tr", "Fırtınadan sonra liman dört iskelesinden ikisini kapattı."),
        ("ar", "أغلق الميناء اثنين من أرصفته الأربعة بعد العاصفة."),
        ("fa", "پس از توفان بندر دو اسکله از چهار اسکله خود را بست."),
        ("hi", "तूफान के बाद बंदरगाह ने अपने चार में से दो घाट बंद कर दिए।"),
        ("zh", "暴风雨过后，港口关闭了四个码头中的两个。"),
        ("ja", "嵐の後、港は四つの埠頭のうち二つを閉鎖した。"),
        ("ko", "폭풍이 지나간 뒤 항만은 부두 네 곳 가운데 두 곳을 닫았다."),
        ("el", "Μετά την καταιγίδα το λιμάνι έκλεισε δύο από τις τέσσερις προβλήτες."),
        ("ka", "ქარიშხლის შემდეგ ნავსადგურმა ორი ნავმისადგომი დახურა."),
    ] {
        assert_eq!(language(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_language_is_left_open() {
    for text in [
        "",
        " \t\n",
        "e",
        "7",
        "2024-03-05 14:07",
        "https://example.org/wiki/page?id=7",
        "someone@example.org",
        "<p class=\"lead\"><br/></p>",
        "if (x > 0) { y = x; }",
        "snake_case_name2",
        "UNICEF WHO",
        "Zxqwvk",
        "hhhhhhhhhh",
        "de fr it",
        "\u{301}\u{301}",
        "\u{200d}\u{200f}",
        "\u{378}\u{e000}\u{10ffff}",
        "- - -",
    ] {
        assert_eq!(language(text), "und", "{text:?}");
    }
}

#[test]
fn lines_that_are_no_language_are_left_open_whatever_they_are() {
    for (kind, lines) in [
        ("figures", &["3.14159", "12 345", "99.9% (+0.4)", "1–0, 2–1, 0–3", "007", "№ 7", "S. 45 ff."][..]),
        ("prices", &["$4.99", "EUR 12,50", "₹ 1,25,000", "USD 1.2m – 1.4m", "12,90 € *"]),
        ("dates and times", &["17/03/2019", "2021-11-02T08:15:00Z", "14:05–15:40", "23h59", "8:30 pm"]),
        ("telephone", &["+1 (555) 010-7788", "Tel.: 030 / 555 12 34"]),
        ("addresses", &["www.hafenblatt.example", "ftp://10.0.0.7/pub", "j.roe@example.com, k@example.com"]),
        ("handles", &["@HarbourNews", "#Hallmouth2020", "@anna_k @ben1990", "#fyp #tbt", "#BreakingNews"]),
        ("data", &["{\"id\": 17, \"name\": \"x\"}", "\"title\": null, \"lang\": \"en\"", "&nbsp;&raquo;"]),
        ("commands", &["for f in *.txt; do mv \"$f\" \"${f%.txt}.md\"; done", "sudo x_y --all -v"]),
        (
            "code",
            &[
                "def add(a, b): return a + b",
                "let mut v: Vec<u8> = Vec::new();",
                "if err != nil { return err }",
            ],
        ),
        ("markup", &["\\begin{equation} E = mc^2 \\end{equation}", ".nav { margin: 0 auto; padding: 4px; }"]),
        ("encoded", &["aGVsbG8gd29ybGQhIQ==", "550e8400-e29b-41d4-a716-446655440000", "%D0%9C%D0%BE%D1%81"]),
        (
            "files",
            &["IMG_20190412_113245.jpg", "notes-final-v2.docx", "/usr/local/bin/tool", "C:\\Users\\a.txt"],
        ),
        ("acronyms", &["WHO", "NATO EU UN", "NASA/ESA", "HTTP 404", "USB-C", "ЕС США НАТО"]),
        ("tickers", &["AAPL +1.2% MSFT -0.4%", "NYSE: IBM", "BTC/USD 42,310.55"]),
        ("formulae", &["C6H12O6", "H2SO4 + 2 NaOH", "NaCl", "CO2"]),
        ("units", &["5 km", "12 kg, 30 cm", "kWh", "20 °C", "1080p", "16 GB RAM"]),
        ("numerals", &["XVIII", "IV. VI. XII", "iii"]),
        ("signs", &["😂😂😂", "🇩🇪 🇫🇷", ":-) ;-)", "<3", "—", "* * *", "§ 5", "[...]", "1)"]),
        ("switchers", &["de | en | fr", "DE EN FR", "[en] [de]", "zh-CN", "English Русский Ελληνικά 한국어"]),
        ("sounds", &["hmm", "hahaha", "shh", "zzz", "tsk tsk", "la la la", "ok"]),
    ] {
        for line in lines {
            assert_eq!(language(line), "und", "{kind}: {line}");
        }
    }
}

#[test]
fn names_alone_are_seldom_taken_for_a_language() {
    let names = [
        "John Smith",
        "María García López",
        "Olga Tokarczuk",
        "Smith; Jones; Okafor",
        "Kim Min-jun",
        "J. K. Rowling",
        "Dr. Müller",
        "Lula da Silva",
        "Vincent van Gogh",
        "Ali bin Hussein",
        "Berlin",
        "New York",
        "Москва",
        "Hallmouth, Larkfield",
        "Addis Ababa",
        "Berlin, Paris, London",
        "Coca-Cola",
        "Volkswagen AG",
        "Samsung Galaxy S21",
        "Nike",
        "Deutsche Bank",
        "iPhone 12 Pro",
        "Getty Images",
        "AP Photo",
        "Reuters/Hans Weber",
        "Bank of America",
        "Neuer – Kimmich, Boateng, Hummels, Alaba",
        "Müller (45.), Weber (78.)",
        "Arsenal 2 Chelsea 1",
        "Juventus - Milan 3-0",
    ];
    let told: Vec<_> = names.into_iter().filter(|name| language(name) != "und").collect();
    assert!(told.len() <= 2, "{told:?}");
}

#[test]
fn short_texts_are_told() {
    for (expected, text) in [
        ("de", "Guten Morgen"),
        ("de", "Neue Fähre"),
        ("de", "Bürgermeister tritt zurück"),
        ("de", "Rund 1.200 Menschen"),
        ("en", "Bridge Closed After Storm"),
        ("en", "Three Dead in Harbour Fire"),
        ("en", "BRIDGE CLOSED AFTER STORM"),
        ("en", "He said no."),
        ("en", "It is 5 km away."),
        ("en", "Tickets rose to $12 from $9; rents to $700."),
        ("en", "I (still) think [sic] so; really; yes."),
        ("es", "Dimite el alcalde"),
        ("es", "5 muertos en Madrid"),
        ("fr", "Merci beaucoup"),
        ("fr", "LA MAIRIE FERME SES PORTES"),
        ("fr", "3 blessés à Lyon"),
        ("it", "Il sindaco si dimette"),
        ("hu", "Köszönöm szépen"),
        ("pl", "Most zamknięty"),
        ("pt", "Prefeito renuncia"),
        ("tr", "Çok teşekkürler"),
        ("ru", "Мэр уходит"),
        ("ru", "Спасибо большое"),
        ("uk", "Міст закрито"),
        ("el", "Η γέφυρα έκλεισε"),
        ("he", "לא"),
        ("ar", "إغلاق الجسر"),
        ("hi", "पुल बंद"),
        ("ja", "橋は閉鎖"),
        ("zh", "大桥关闭"),
        ("ko", "다리 폐쇄"),
        ("th", "สวัสดีครับ"),
    ] {
        assert_eq!(language(text), expected, "{text}");
    }
}

#[test]
fn a_switcher_and_navigation_do_not_decide_for_the_article() {
    let text = "ua en ru\nГоловна Новини Спорт\nThe council voted on Tuesday to close the old bridge \
                for a year.\nResidents had asked for a ferry in its place.";
    assert_eq!(language(text), "en");
    let spans = detect_spans(text);
    assert!(spans.iter().all(|stretch| stretch.byte.start >= "ua en ru".len()));
    assert_eq!(spans.last().unwrap().language, Language::of("en"));
}

#[test]
fn a_line_of_navigation_is_no_part_of_the_text_around_it() {
    let text = "The council voted to close the old bridge.\nСпорт | Погода | Культура\nIt opens again in May, it said.";
    let english = Language::of("en");
    let stretches: Vec<_> = detect_spans(text).into_iter().filter(|s| s.language == english).collect();
    assert_eq!(stretches.len(), 2);
}

#[test]
fn a_quotation_in_another_language_is_found() {
    let text = "Der Bürgermeister sagte dazu nur: «Nous n'avons pas encore décidé ce que nous allons faire.» \
                Danach verließ er den Saal.";
    let languages: Vec<_> = detect_spans(text).iter().map(|stretch| stretch.language.to_string()).collect();
    assert_eq!(languages, ["de", "fr", "de"]);
}

/// The stretches of `text`, its lines and languages apart.
fn marked(text: &str) -> String {
    let quoted = |stretch: &Stretch| format!("{}: {}", stretch.language, stretch.byte.of(text).unwrap());
    detect_spans(text).iter().map(quoted).collect::<Vec<_>>().join(" / ")
}

#[test]
fn stretches_are_found_wherever_a_language_may_change() {
    for (text, expected) in [
        (
            "The minister told reporters, ‘No vamos a subir los impuestos este año’, and left the room.",
            "en: The minister told reporters, / es: ‘No vamos a subir los impuestos este año’, / \
             en: and left the room.",
        ),
        (
            "El alcalde respondió en inglés: \"We will never close this bridge. Not this year.\" Después se fue.",
            "es: El alcalde respondió en inglés: / en: \"We will never close this bridge. Not this year.\" / \
             es: Después se fue.",
        ),
        (
            "The council voted to close the bridge (der Stadtrat hat beschlossen, die Brücke zu sperren) after a debate of many hours.",
            "en: The council voted to close the bridge / de: (der Stadtrat hat beschlossen, die \
             Brücke zu sperren) / en: after a debate of many hours.",
        ),
        (
            "O presidente citou um provérbio – qui ne risque rien n'a rien dans la vie – antes de encerrar.",
            "pt: O presidente citou um provérbio – / fr: qui ne risque rien n'a rien dans la vie – / \
             pt: antes de encerrar.",
        ),
        (
            "El puente permanece cerrado por la tormenta | The bridge remains closed because of the storm",
            "es: El puente permanece cerrado por la tormenta | / \
             en: The bridge remains closed because of the storm",
        ),
        (
            "市长星期二宣布关闭大桥 The mayor announced the closure on Tuesday",
            "zh: 市长星期二宣布关闭大桥 / en: The mayor announced the closure on Tuesday",
        ),
        (
            "The sign at the harbour reads 「立ち入り禁止です。ご注意ください」 in large red letters.",
            "en: The sign at the harbour reads / ja: 「立ち入り禁止です。ご注意ください」 / \
             en: in large red letters.",
        ),
    ] {
        assert_eq!(marked(text), expected);
    }
}

#[test]
fn foreign_names_and_titles_do_not_change_the_language() {
    for text in [
        "Die Premiere von «Singing in the Rain» war gestern Abend. Danach wurde gefeiert.",
        "La empresa alemana Deutsche Bank AG, con sede en Fráncfort, anunció ayer sus resultados.",
        "В среду компания Microsoft Windows Server сообщила о новых ценах на услуги.",
        "The word Schadenfreude, he said, has no good translation.",
        "The trio of Ivana Jelić, Pavle Petrović and Jean-Luc Dupont won, Société Générale said.",
    ] {
        assert_eq!(detect_spans(text).len(), 1, "{}", marked(text));
    }
}

#[test]
fn an_article_outweighs_its_menu() {
    let menu = "News\nSports and leisure\nLetters to the editor\nBuy a subscription now\n".repeat(10);
    let text = format!(
        "{menu}Міська рада проголосувала у вівторок за закриття старого мосту на рік.\nМешканці просили \
         про пором, але грошей на нього в бюджеті немає, сказав мер.\nРаніше міст уже двічі ремонтували, \
         востаннє десять років тому."
    );
    assert_eq!(language(&text), "uk");
    assert_eq!(detect_spans(&text).last().unwrap().language, Language::of("uk"));
}

#[test]
fn a_page_in_two_languages_is_in_neither_for_sure() {
    let text = "The harbour authority closed two of its four piers after the storm.\nLe port a fermé deux \
                de ses quatre quais après la tempête de mardi.";
    assert!(detect(text).confidence < 0.7);
    assert_eq!(detect_spans(text).len(), 2);
}

#[test]
fn many_pieces_take_no_more_than_their_share() {
    let words = ["the mayor said no", "мэр сказал нет", "der Bürgermeister", "市长说", "a", "12", "ok"];
    for (mark, between) in [("\"", " "), ("\"", ""), ("", "\n"), ("„", ", "), ("", "\r\n\n"), ("(", ") ")] {
        let text: String = words.iter().cycle().take(7_000).flat_map(|word| [mark, word, between]).collect();
        let stretches = detect_spans(&text);
        assert!(stretches.len() <= 7_000 && stretches.is_sorted_by(|a, b| a.byte.end <= b.byte.start));
    }
    assert!(detect_spans(&"\"".repeat(1_000_000)).is_empty());
    assert!(detect_spans(&"\n".repeat(1_000_000)).is_empty());
}

#[test]
fn names_in_latin_letters_do_not_make_a_text_latin() {
    assert_eq!(language("Microsoft Windows Server और Google Chrome के नए संस्करण आज जारी हुए"), "hi");
}

#[test]
fn each_stretch_is_quoted_exactly() {
    let text = "Die Brücke bleibt ein Jahr lang gesperrt. The bridge stays closed for a year.";
    let stretches = detect_spans(text);
    let quoted: Vec<_> =
        stretches.iter().map(|s| (s.language.to_string(), s.byte.of(text).unwrap())).collect();
    assert_eq!(
        quoted,
        [
            ("de".to_owned(), "Die Brücke bleibt ein Jahr lang gesperrt."),
            ("en".to_owned(), "The bridge stays closed for a year."),
        ]
    );
}

#[test]
fn a_line_in_one_language_carries_no_stretches() {
    let line = Line::of("x.txt", 3, "Residents had asked for a ferry in its place.");
    assert_eq!((line.language.code(), line.line, line.spans.len()), ("en", 3, 0));
}

#[test]
fn the_script_of_a_headline_in_capitals_is_told() {
    let detection = detect("STURM TRIFFT KÜSTE");
    assert_eq!((detection.language.code(), detection.script), ("de", "Latn"));
}

#[test]
fn a_path_has_a_bit_for_each_language() {
    assert!(Languages::all().iter().count() <= 128);
}

#[test]
fn a_restricted_set_is_kept_to() {
    let few = Languages::of([Language::of("cs"), Language::of("sk")]);
    let found = candidates("The bridge stays closed for a year.", &few);
    assert!(found.iter().all(|c| c.language.is_und() || few.contains(c.language)));
    assert!(detect_among("Мост закрыт на год.", &few).language.is_und());
}

#[test]
fn candidates_add_up_to_no_more_than_one() {
    let found = candidates("Most ostaje zatvoren godinu dana", Languages::all());
    let sum: f64 = found.iter().map(|candidate| candidate.confidence).sum();
    assert!(sum <= 1.0 + 1e-6 && sum > 0.9, "{sum}");
    assert!(found.is_sorted_by(|a, b| a.confidence >= b.confidence));
}

#[test]
fn a_flood_of_one_letter_says_nothing() {
    for letter in ["a", "я", "\u{301}", "<a", "://"] {
        assert_eq!(language(&letter.repeat(1_000_000)), "und", "{letter}");
    }
}

#[test]
fn a_part_is_skimmed_only_in_the_language_of_what_was_read() {
    const GERMAN: &str = "Der Stadtrat hat gestern Abend den neuen Haushalt beschlossen, und die Schule am Fluss wird \
        nun doch saniert. Das sagte die Kämmerin nach der Sitzung, die vier Stunden gedauert hatte.";
    const ENGLISH: &str = "The council passed the new budget last night, and the school by the river will be repaired \
        after all. That is what the treasurer said after the meeting, which had taken four hours.";
    for (parts, expected) in [
        ([GERMAN, GERMAN, GERMAN], ["de", "de", "de"]),
        ([GERMAN, ENGLISH, GERMAN], ["de", "en", "de"]),
        (["12:30", ENGLISH, "The gate is shut."], ["und", "en", "en"]),
    ] {
        let mut document = Document::default();
        assert_eq!(parts.map(|part| document.skim(part).language.to_string()), expected, "{parts:?}");
    }
}

/// Anything at all; the signs that tokens are told by; words between the signs that texts are cut at.
const TEXT: &str = "\\PC*\
    |[a-zA-Zäß<>./:@ \n\u{300}\u{200d}а-я一-三]*\
    |([a-z]{2,6}[ ,.\"„“()|—'\n]{1,2}|[а-я一-三]{1,4}){0,40}";

proptest! {
    #[test]
    fn a_document_read_in_parts_is_in_the_language_of_all(parts in prop::collection::vec(TEXT, 0..4)) {
        let mut document = Document::default();
        for part in &parts {
            prop_assert_eq!(document.read(part), detect(part));
        }
        let (of_parts, of_all) = (document.language(), detect(&parts.join("\n")));
        prop_assert_eq!((of_parts.language, of_parts.script), (of_all.language, of_all.script));
        prop_assert!((of_parts.confidence - of_all.confidence).abs() < 1e-9);
    }

    #[test]
    fn any_text_is_borne(text in TEXT) {
        let detection = detect(&text);
        prop_assert!((0.0..=1.0).contains(&detection.confidence));
        let mut end = 0;
        for stretch in detect_spans(&text) {
            prop_assert!(stretch.byte.start >= end && !stretch.byte.is_empty());
            let quoted = stretch.byte.of(&text);
            prop_assert!(quoted.is_some_and(|quoted| quoted == quoted.trim()));
            end = stretch.byte.end;
        }
        for candidate in candidates(&text, Languages::all()) {
            prop_assert!((0.001..=1.0001).contains(&candidate.confidence));
        }
    }
}

#[test]
fn a_text_without_kana_is_chinese_whatever_its_characters() {
    let traditional = "市政府表示，碼頭關閉期間，貨輪將轉往鄰近港口，預計下週恢復運作。";
    assert_eq!(language(traditional), "zh");
    assert_eq!(language("港湾局長、記者会で説明"), "ja");
}

use std::collections::BTreeSet;

use serde_json::Value;

use crate::run::Room;

/// The lines of JSON in `text`.
fn records(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[track_caller]
fn all_are(records: &[Value], schemas: &[&str]) {
    let seen: BTreeSet<_> = records.iter().map(|record| record["schema"].as_str().unwrap()).collect();
    assert_eq!(seen, schemas.iter().copied().collect());
}

#[test]
fn alone_it_shows_its_help() {
    let said = Room::new(&[]).run(&[]);
    assert!(said.out.contains("Usage: tallywire") && said.out.contains("Exit status:"), "{}", said.out);
    assert_eq!(said.status, 0);
}

#[test]
fn every_command_says_what_it_does_with_an_example() {
    let room = Room::new(&[]);
    for command in
        ["report", "parse", "detect", "copies", "claims", "check", "explain", "schema", "completions", "man"]
    {
        let help = room.run(&[command, "--help"]).out;
        assert!(help.contains("Examples:\n  ") && help.contains("Usage: tallywire"), "{command}: {help}");
    }
}

#[test]
fn parse_prints_an_article_for_each_document() {
    let said = Room::with_wire().run(&["parse", "wire"]);
    let articles = records(&said.out);
    all_are(&articles, &["article/1"]);
    let sources: Vec<_> = articles.iter().map(|article| article["source"].as_str().unwrap()).collect();
    assert_eq!(sources, ["wire/bridge.txt", "wire/copies/bridge.txt", "wire/library.txt"]);
    assert_eq!(articles[0]["title"], "Velmora opens its new harbour bridge");
    assert_eq!(said.status, 0);
}

#[test]
fn claims_read_files_and_parsed_articles_alike() {
    let room = Room::with_wire();
    let direct = room.run(&["claims", "wire"]);
    all_are(&records(&direct.out), &["claim/1"]);
    let articles = room.run(&["parse", "wire"]).out;
    assert_eq!(room.pipe(&["claims", "-"], articles.as_bytes()).out, direct.out);
}

#[test]
fn claims_as_csv_have_a_header_and_a_row_each() {
    let room = Room::with_wire();
    let csv = room.run(&["claims", "--format", "csv", "wire"]).out;
    assert!(csv.starts_with("id,article,source,byte_start,byte_end,"), "{csv}");
    assert_eq!(csv.lines().count(), 1 + room.run(&["claims", "wire"]).out.lines().count());
}

#[test]
fn copies_prints_pairs_then_groups() {
    let said = Room::with_wire().run(&["copies", "wire"]);
    let records = records(&said.out);
    all_are(&records, &["copy/1", "group/1"]);
    assert_eq!(records[0]["relation"], "near");
    assert_eq!(records[0]["a_source"], "wire/bridge.txt");
}

#[test]
fn check_exits_with_1_only_for_the_kinds_named() {
    let room = Room::with_wire();
    let said = room.run(&["check", "wire"]);
    let findings = records(&said.out);
    all_are(&findings, &["finding/1"]);
    assert!(findings.iter().any(|finding| finding["kind"] == "altered_copy"), "{}", said.out);
    assert_eq!(said.status, 0);
    assert_eq!(room.run(&["check", "wire", "--fail-on", "sum_fails,altered_copy"]).status, 1);
    assert_eq!(room.run(&["check", "wire", "--fail-on", "sum_fails"]).status, 0);
    assert_eq!(room.run(&["report", "wire", "--fail-on", "altered_copy"]).status, 1);
    assert_eq!(room.run(&["check", "wire", "--fail-on", "rumour"]).status, 2);
}

#[test]
fn detect_answers_for_each_line_that_is_not_blank() {
    let said = Room::new(&[])
        .pipe(&["detect"], "Wie spät ist es jetzt?\n\nIl fait très beau aujourd'hui.\n".as_bytes());
    let lines = records(&said.out);
    all_are(&lines, &["language/1"]);
    let numbers: Vec<_> = lines.iter().map(|line| line["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 3]);
}

#[test]
fn detect_names_the_candidates_of_what_it_cannot_tell() {
    let pipe = |args: &[&str]| {
        records(&Room::new(&[]).pipe(args, "Müller\nGuten Morgen, wie geht es?\n12\n".as_bytes()).out)
    };
    let count = |line: &Value| line["candidates"].as_array().map_or(0, Vec::len);
    let lines = pipe(&["detect"]);
    assert_eq!(lines[0]["language"], "und");
    assert!((1..=5).contains(&count(&lines[0])), "{}", lines[0]);
    assert_eq!((count(&lines[1]), count(&lines[2])), (0, 0));
    assert_eq!(pipe(&["detect", "--candidates"])[1]["candidates"][0]["language"], "de");
}

#[test]
fn detect_chooses_among_the_languages_it_is_given() {
    let room = Room::new(&[]);
    let said =
        room.pipe(&["detect", "--only", "sv,fi", "--format", "text"], b"Der er ikke plads til alle her\n");
    assert!(said.out.starts_with("sv\t"), "{}", said.out);
    let said = room.pipe(&["detect", "--only", "sv,xx"], b"");
    assert_eq!(said.status, 2);
    assert!(said.err.contains("give one of") && said.err.contains(" sv "), "{}", said.err);
}

#[test]
fn detect_as_text_is_a_row_a_line() {
    let text =
        "Wie spät ist es jetzt?\n12:30\nМіст закрито на рік через бурю. The bridge is closed for a year.\n";
    let said = Room::new(&[]).pipe(&["detect", "--format", "text"], text.as_bytes());
    let rows: Vec<Vec<_>> = said.out.lines().map(|row| row.split('\t').collect()).collect();
    assert_eq!(rows[0], ["de", "1.00", "Wie spät ist es jetzt?"]);
    assert_eq!(rows[1], ["und", "0.00", "12:30"]);
    assert_eq!(rows[2][0], "uk+en");
}

#[test]
fn detect_reads_other_encodings() {
    // "Порт закрыт на год." in Windows-1251.
    let text = b"\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2 \xED\xE0 \xE3\xEE\xE4.\n";
    for args in [&["detect"][..], &["detect", "--whole"]] {
        assert_eq!(records(&Room::new(&[]).pipe(args, text).out)[0]["language"], "ru", "{args:?}");
    }
}

#[test]
fn detect_whole_answers_for_each_record_of_a_file_of_lines() {
    let room = Room::new(&[("lines.jsonl", "{\"text\": \"Guten Tag.\"}\n{\"text\": \"12:30\"}\n")]);
    let lines = records(&room.run(&["detect", "--whole", "lines.jsonl"]).out);
    let sources: Vec<_> = lines.iter().map(|line| line["source"].as_str().unwrap()).collect();
    assert_eq!(sources, ["lines.jsonl:1", "lines.jsonl:2"]);
    assert_eq!(lines[1]["language"], "und");
}

#[test]
fn detect_whole_takes_a_text_that_looks_like_an_empty_page_as_it_is() {
    let room = Room::new(&[("lines.jsonl", "{\"text\": \"<div class=\\\"menu\\\">\"}\n")]);
    let said = room.run(&["detect", "--whole", "lines.jsonl"]);
    assert_eq!((said.status, records(&said.out).len()), (0, 1), "{}", said.err);
}

#[test]
fn report_has_four_formats_of_one_content() {
    let room = Room::with_wire();
    for (format, sign) in [
        ("text", "To look at"),
        ("markdown", "## To look at"),
        ("html", "<!DOCTYPE html>"),
        ("json", "\"report/1\""),
    ] {
        let said = room.run(&["report", "--format", format, "wire"]);
        assert!(said.out.contains(sign) && said.out.contains("84 million"), "{format}: {}", said.out);
    }
}

#[test]
fn report_keeps_to_the_width_and_colours_only_when_told() {
    let room = Room::with_wire();
    let plain = room.run(&["report", "--width", "60", "wire"]).out;
    assert!(plain.lines().all(|line| line.chars().count() <= 60), "{plain}");
    assert!(!plain.contains('\u{1b}'));
    assert!(room.run(&["report", "--color", "always", "wire"]).out.contains('\u{1b}'));
    let kept = room.command(&["report", "wire"]).env("NO_COLOR", "1").output().unwrap();
    assert!(!kept.stdout.contains(&0x1b));
}

#[test]
fn results_go_to_a_file_when_told() {
    let room = Room::with_wire();
    let said = room.run(&["report", "wire", "--format", "html", "-o", "report.html"]);
    assert_eq!((said.out.as_str(), said.status), ("", 0));
    assert!(room.read("report.html").ends_with("</html>"));
}

#[test]
fn explain_takes_the_id_of_anything() {
    let room = Room::with_wire();
    let copies = records(&room.run(&["copies", "wire"]).out);
    let claim = records(&room.run(&["claims", "wire"]).out)[0].clone();
    let finding = records(&room.run(&["check", "wire"]).out)[0].clone();
    let text = |id: &Value| id.as_str().unwrap().to_owned();
    let pair = format!("{}+{}", text(&copies[0]["a"]), text(&copies[0]["b"]));
    for (id, sign) in [
        (text(&claim["id"]), "Claim “"),
        (text(&claim["id"])[..12].to_owned(), "Claim “"),
        (text(&claim["article"]), "Article wire/"),
        (pair, "Side by side"),
        (text(&copies[1]["id"]), "Members"),
        (text(&finding["id"]), "What follows"),
    ] {
        let said = room.run(&["explain", &id, "wire"]);
        assert!(said.out.contains(sign), "{id}: {said:?}");
    }
    let said = room.run(&["explain", "c_none", "wire"]);
    assert_eq!(said.status, 2);
    assert!(said.err.contains("hint:"), "{}", said.err);
}

#[test]
fn parse_explains_each_block() {
    let page = "<html><body><nav><a href=/>Home</a></nav><h1>The toll rises by a tenth</h1>\
        <p>The port authority will raise its toll by 10 percent in the month of May, it said on Tuesday.</p>\
        <p>Der Hafen erhöht seine Gebühren im Mai um zehn Prozent, teilte die Behörde am Dienstag mit.</p>\
        <footer>© Quay Herald</footer></body></html>";
    let said = Room::new(&[("toll.html", page)]).run(&["parse", "toll.html", "--explain", "--width", "72"]);
    insta::assert_snapshot!(said.out, @r"
    Article toll.html  a_7911127afc4142c0
      title          The toll rises by a tenth
      language       de

    Blocks ─────────────────────────────────────────────────────────────────
         bytes  kind          text, and why it is that
        27..31  navigation    Home
                              in a <nav>
        45..70  title         The toll rises by a tenth
                              the headline of the page; in en
    ▌  78..171  paragraph     The port authority will raise its toll by …
    ▌                         a paragraph within the text; in en
    ▌ 178..272  paragraph     Der Hafen erhöht seine Gebühren im Mai um …
    ▌                         a paragraph within the text
      284..298  footer        © Quay Herald
                              in a <footer>
    ");
}

#[test]
fn schema_lists_names_and_prints_each() {
    let room = Room::new(&[]);
    let names = room.run(&["schema"]).out;
    assert!(names.lines().count() >= 6);
    for name in names.lines() {
        let schema: Value = serde_json::from_str(&room.run(&["schema", name]).out).unwrap();
        assert_eq!(schema["properties"]["schema"]["const"], name);
    }
    assert_eq!(room.run(&["schema", "rumour"]).status, 2);
}

#[test]
fn completions_and_manual_name_the_commands() {
    let room = Room::new(&[]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(room.run(&["completions", shell]).out.contains("claims"), "{shell}");
    }
    assert!(room.run(&["man"]).out.starts_with(".ie"));
    assert!(room.run(&["man", "claims"]).out.contains("numbers that articles state"));
    assert_eq!(room.run(&["man", "rumours"]).status, 2);
}

#[test]
fn a_stated_language_decides_between_those_that_the_words_leave_open() {
    let line = |text: &str, language: &str| format!("{{\"text\": \"{text}\", \"lang\": \"{language}\"}}\n");
    let open = "Havnen er stengt i dag.";
    let plain = "The harbour is shut today, and no ferry will sail before the storm is over.";
    let lines = [line(open, "da"), line(open, "no"), line(open, "en-GB"), line(plain, "de")].concat();
    let room = Room::new(&[("lines.jsonl", &*lines)]);
    let articles = records(&room.run(&["parse", "lines.jsonl"]).out);
    let languages: Vec<_> = articles.iter().map(|article| article["language"].as_str().unwrap()).collect();
    assert_eq!(languages, ["da", "nb", "nb", "en"]);
    assert_eq!(articles[2]["stated_language"], "en");
}

#[test]
fn a_title_full_of_names_is_in_the_language_of_its_article() {
    let scrape = "Norvik Energi to build 1.2 GW wind farm off Jutland for 3.1 billion

The utility said on Thursday that the park would supply power to a million households. \
         Construction is to start in the second half of next year, the company told reporters.
";
    let room = Room::new(&[("farm.txt", scrape)]);
    let article = &records(&room.run(&["parse", "farm.txt"]).out)[0];
    assert_eq!(
        (&article["blocks"][0]["kind"], &article["blocks"][0]["language"]),
        (&"title".into(), &"en".into())
    );
    let quotes: Vec<Value> =
        records(&room.run(&["claims", "farm.txt"]).out).iter().map(|claim| claim["quote"].clone()).collect();
    assert!(!quotes.contains(&"to".into()), "two in Danish: {quotes:?}");
}

#[test]
fn reports_that_share_numbers_in_order_are_of_one_event_whatever_names_they_share() {
    let turkish = "Orman yangını 4 bin 200 hektarı kül etti

AA - 22 Temmuz 2025 14:30

Derebağ ilçesinde cumartesi günü çıkan orman yangınında 4 bin 200 hektar alan kül oldu. Valilik, \
         1.350 kişinin tahliye edildiğini, 18 kişinin dumandan etkilendiğini açıkladı.

Yangına 12 uçak, 27 helikopter ve yaklaşık 900 personelle müdahale ediliyor.

Bakan, zararın 750 milyon lirayı bulduğunu söyledi.
";
    let swedish = "Skogsbrand i Turkiet: över 1 300 evakuerade

TT-AFP. En skogsbrand i västra Turkiet har ödelagt 4 200 hektar sedan i lördags. Drygt 1 300 personer \
         har evakuerats och 18 har fått vård för rökskador, uppger myndigheterna.

Tolv flygplan, 27 helikoptrar och omkring 900 brandmän deltar i släckningsarbetet.

Skadorna beräknas till 750 miljoner lira, motsvarande ungefär 175 miljoner kronor.
";
    let elsewhere = "Bränder på Sardinien

I Italien har 600 hektar brunnit. Omkring 900 personer har evakuerats, och 12 flygplan bekämpar elden. \
         Skadorna beräknas till 18 miljoner euro, uppger myndigheterna på ön.
";
    let room = Room::new(&[("aa.txt", turkish), ("tt.txt", swedish), ("other.txt", elsewhere)]);
    let groups = records(&room.run(&["copies", "."]).out);
    let sources: Vec<Vec<&str>> = groups
        .iter()
        .filter(|group| group["kind"] == "story")
        .map(|group| {
            group["members"].as_array().unwrap().iter().map(|m| m["source"].as_str().unwrap()).collect()
        })
        .collect();
    assert_eq!(sources, [["./aa.txt", "./tt.txt"]]);
}

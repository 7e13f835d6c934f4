use std::io::Write as _;

use crate::run::{Room, gzip};

const LINE: &str = "The port of Velmora handled 418,000 containers in May.\n";

/// What `parse` prints of each article: source and body.
fn parsed(room: &Room, args: &[&str]) -> Vec<(String, String)> {
    let said = room.run(&[&["parse"], args].concat());
    let articles = said.out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    articles.map(|article| (text(&article["source"]), text(&article["body"]))).collect()
}

#[test]
fn compressed_files_read_as_plain_ones() {
    let room = Room::new(&[]);
    let (head, tail) = LINE.split_at(20);
    // Two members one after the other are one file.
    room.write("a.txt.gz", &[gzip(head), gzip(tail)].concat());
    room.write("b.txt.zst", &zstd::encode_all(LINE.as_bytes(), 0).unwrap());
    // As archives of the web are packed: a dictionary in a frame of its own before all others.
    let dictionary = LINE.repeat(20);
    let packed =
        zstd::bulk::Compressor::with_dictionary(3, dictionary.as_bytes()).unwrap().compress(LINE.as_bytes());
    let length = u32::try_from(dictionary.len()).unwrap().to_le_bytes();
    let frame = [&[0x5d, 0x2a, 0x4d, 0x18], &length[..], dictionary.as_bytes()].concat();
    room.write("c.txt.zst", &[frame, packed.unwrap()].concat());
    for file in ["a.txt.gz", "b.txt.zst", "c.txt.zst"] {
        assert_eq!(parsed(&room, &[file]), [(file.to_owned(), LINE.trim().to_owned())]);
    }
}

#[test]
fn hidden_files_and_pictures_are_left_out_unless_named() {
    let room = Room::new(&[("d/.draft.txt", LINE), ("d/photo.jpg", LINE), ("d/story", LINE)]);
    let sources = |args| parsed(&room, args).into_iter().map(|(source, _)| source).collect::<Vec<_>>();
    assert_eq!(sources(&["d"]), ["d/story"]);
    assert_eq!(sources(&["d/.draft.txt"]), ["d/.draft.txt"]);
}

#[test]
fn a_document_that_may_hold_an_article_is_named_where_it_is_not_read() {
    let room = Room::new(&[("d/report.pdf", "%PDF-1.7\n"), ("d/story.txt", LINE)]);
    let run = room.run(&["parse", "d"]);
    assert_eq!((run.status, run.out.lines().count()), (3, 1));
    assert!(run.err.contains("d/report.pdf: it is a PDF file\n  hint: convert it to text"), "{}", run.err);
}

#[test]
fn moving_a_folder_changes_no_id() {
    let room = Room::new(&[("here/a/x.txt", LINE), ("there/old/a/x.txt", LINE)]);
    let id = |path| room.run(&["parse", path]).out[..60].to_owned();
    assert_eq!(id("here"), id("there/old"));
    assert_ne!(id("here"), id("there"));
}

#[test]
fn two_folders_with_one_name_give_two_articles_and_a_file_reached_twice_one() {
    let room = Room::new(&[("monday/x.txt", LINE), ("tuesday/x.txt", LINE)]);
    let ids = room.run(&["parse", "monday", "tuesday", "monday/x.txt"]).out;
    let mut ids: Vec<_> = ids.lines().map(|line| &line[..50]).collect();
    ids.dedup();
    assert_eq!(ids.len(), 2);
}

#[test]
fn a_line_is_answered_before_the_next_is_written() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Command, Stdio};

    let mut child = Command::new(assert_cmd::cargo::cargo_bin("tallywire"))
        .arg("detect")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut answers = BufReader::new(output).lines();
    for _ in 0..3 {
        input.write_all(LINE.as_bytes()).unwrap();
        assert!(answers.next().unwrap().unwrap().contains("language/1"));
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

/// A scrape that ends, as all of its site do, in an offer with a number.
fn scrape(quay: &str) -> String {
    let line =
        |what: &str| format!("The {what} of {quay} was a matter of dispute on the quay of {quay}.\n\n");
    let body: String = ["load", "freight", "intake", "cargo", "stock"].map(line).concat();
    format!(
        "{quay} in figures for the week\n\n{body}Join 4,000 readers who get the harbour letter every Friday morning.\n"
    )
}

#[test]
fn what_recurs_in_a_site_is_left_out_where_the_site_can_be_read_twice() {
    let quays = ["Velmora", "Ostend", "Hallmouth", "Wessmar", "Larkfield", "Noorderdijk"];
    let room = Room::new(&[]);
    for quay in quays {
        room.write(&format!("wire/{quay}.txt"), scrape(quay).as_bytes());
    }
    let offers = |said: &str| said.matches("4,000").count();
    let bodies = |args: &[&str]| parsed(&room, args).into_iter().map(|(_, body)| body).collect::<String>();
    assert_eq!(offers(&bodies(&["wire"])), 0);
    assert_eq!(offers(&bodies(&["--threads", "1", "wire"])), 0);
    assert_eq!(offers(&bodies(&["wire/Ostend.txt"])), 1, "one document shows no site");
    let piped = room.pipe(&["parse", "-"], scrape("Ostend").as_bytes());
    assert!(piped.out.contains("4,000"));
}

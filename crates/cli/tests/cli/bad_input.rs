use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::run::{Room, Said, gzip, gzip_bytes};

/// Says what and where, and what to do on the line below; the rest is done.
#[track_caller]
fn tells(said: &Said, status: i32, place: &str, what: &str) {
    assert_eq!(said.status, status, "{said:?}");
    let mut lines = said.err.lines().skip_while(|line| !line.contains(place));
    assert!(lines.next().is_some_and(|line| line.contains(what)), "{}", said.err);
    assert!(lines.next().is_some_and(|line| line.trim().starts_with("hint: ")), "{}", said.err);
}

#[test]
fn a_path_that_is_not_there() {
    let room = Room::with_wire();
    let said = room.run(&["parse", "nowhere", "wire"]);
    tells(&said, 3, "nowhere", "no such file");
    assert_eq!(said.out.lines().count(), 3);
    tells(&room.run(&["parse", "nowhere"]), 2, "nowhere", "no such file");
}

#[test]
fn an_empty_file_beside_good_ones() {
    let room = Room::with_wire();
    room.write("wire/empty.txt", b"");
    let said = room.run(&["report", "wire"]);
    tells(&said, 3, "wire/empty.txt", "empty");
    assert!(
        said.out.contains("Could not be read") && said.out.contains("4 documents, 3 articles"),
        "{}",
        said.out
    );
}

#[test]
fn a_folder_without_articles() {
    let room = Room::new(&[("album/one.jpg", "x")]);
    tells(&room.run(&["claims", "album"]), 2, "album", "no articles");
}

#[test]
fn invalid_utf8_is_read_or_refused_but_hides_nothing() {
    let room = Room::with_wire();
    room.write("wire/broken.txt", b"The port \xff\xfe handled 418,000 containers \xc3\x28 in May.");
    let said = room.run(&["parse", "wire"]);
    assert!(matches!(said.status, 0 | 3), "{said:?}");
    assert!(said.out.lines().count() >= 3);
}

#[test]
fn a_binary_file_is_refused() {
    let room = Room::with_wire();
    room.write("wire/core", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0");
    let said = room.run(&["parse", "wire"]);
    assert_eq!((said.status, said.out.lines().count()), (3, 3), "{}", said.err);
}

#[cfg(unix)]
#[test]
fn a_loop_of_links() {
    let room = Room::with_wire();
    std::os::unix::fs::symlink(room.path().join("wire"), room.path().join("wire/copies/loop")).unwrap();
    let said = room.run(&["parse", "wire"]);
    tells(&said, 3, "wire/copies/loop", "leads back to");
    assert_eq!(said.out.lines().count(), 3);
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing() {
    let room = Room::with_wire();
    std::os::unix::fs::symlink("gone.txt", room.path().join("wire/link.txt")).unwrap();
    let said = room.run(&["parse", "wire"]);
    tells(&said, 3, "wire/link.txt", "leads to nothing");
    assert_eq!(said.out.lines().count(), 3);
}

/// A file of three lines, each a member of gzip.
fn members() -> Vec<Vec<u8>> {
    (1..=3).map(|number| gzip(&format!("{{\"text\": \"The toll rises by {number} percent.\"}}\n"))).collect()
}

#[test]
fn gzip_that_is_cut_or_damaged_costs_what_is_lost_alone() {
    let [first, second, third] = members().try_into().unwrap();
    let mut damaged = second.clone();
    damaged[20..].fill(0x55);
    let whole = [first.clone(), second.clone(), third.clone()].concat();
    for (what, bytes, articles, reason) in [
        (
            "cut",
            whole[..whole.len() - 20].to_vec(),
            2,
            "a.jsonl.gz:3: reading failed: the gzip data is cut or damaged before byte",
        ),
        (
            "damaged",
            [&first[..], &damaged, &third].concat(),
            2,
            "a.jsonl.gz:2: reading failed: the gzip data is cut",
        ),
        (
            "damaged first",
            [&damaged[..], &second, &third].concat(),
            2,
            "a.jsonl.gz: reading failed: the gzip data is cut",
        ),
        ("nothing else", damaged.clone(), 0, "a.jsonl.gz: reading failed: the gzip data is cut"),
        (
            "junk behind",
            [&whole[..], b"junk"].concat(),
            3,
            "a.jsonl.gz:4: reading failed: something else follows the gzip data at byte",
        ),
        (
            "junk within",
            [&first[..], b"junk", &second].concat(),
            2,
            "a.jsonl.gz:2: reading failed: something else follows",
        ),
    ] {
        let room = Room::new(&[]);
        room.write("a.jsonl.gz", &bytes);
        let said = room.run(&["parse", "a.jsonl.gz"]);
        tells(&said, 3, "a.jsonl.gz", reason);
        assert_eq!(said.out.lines().count(), articles, "{what}: {}", said.err);
    }
    let room = Room::new(&[]);
    room.write("padded.jsonl.gz", &[&whole[..], &[0; 600]].concat());
    let said = room.run(&["parse", "padded.jsonl.gz"]);
    assert_eq!((said.status, said.out.lines().count()), (0, 3), "{}", said.err);
}

#[test]
fn what_is_no_scrape_is_named_with_what_to_do() {
    let room = Room::with_wire();
    let tar = [&b"a.txt"[..], &[0; 252], b"ustar\x0000", &[0; 300]].concat();
    for (name, bytes, reason) in [
        ("a.zip", b"PK\x03\x04\x14\0\0\0".to_vec(), "it is a ZIP archive"),
        ("a.tar.gz", gzip_bytes(&tar), "it is a tar archive"),
        ("a.gz", gzip_bytes(&gzip("The toll rises.")), "it is gzip within a compressed file"),
        ("a.txt", b"%PDF-1.7\n%\xE2\xE3".to_vec(), "it is a PDF file"),
        (
            "a.mhtml",
            b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n".to_vec(),
            "MHTML",
        ),
        ("a.parquet", b"PAR1\x15\x04".to_vec(), "it is a Parquet file"),
    ] {
        room.write(&format!("wire/{name}"), &bytes);
        let said = room.run(&["parse", "wire"]);
        tells(&said, 3, &format!("wire/{name}"), reason);
        assert_eq!(said.out.lines().count(), 3);
    }
}

#[test]
fn a_document_past_the_limit() {
    let room = Room::with_wire();
    let long = "The toll rises by ten percent. ".repeat(40_000);
    let object = format!("{{\"text\": \"{long}\"}}\n{{\"text\": \"The toll rises.\"}}\n");
    for (name, text) in [("a.txt", &long), ("a.html", &format!("<p>{long}</p>")), ("a.jsonl", &object)] {
        room.write(&format!("wire/{name}"), text.as_bytes());
        let said = room.run(&["parse", "wire", "--max-document", "1"]);
        tells(&said, 3, &format!("wire/{name}"), "larger than 1048576 bytes");
    }
    let said = room.run(&["parse", "wire", "--max-document", "1"]);
    assert_eq!(said.out.lines().count(), 4, "{}", said.err);
    let said = room.run(&["detect", "wire/a.jsonl", "--max-document", "1"]);
    tells(&said, 3, "wire/a.jsonl:1", "longer than 1048576 bytes");
    assert_eq!(said.out.lines().count(), 1);
}

#[test]
fn records_that_are_no_articles_are_counted() {
    let record = |kind: &str, media: &str, content: &str| {
        let length = content.len();
        format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\r\n{content}\r\n\r\n"
        )
    };
    let http = "application/http";
    let warc = [
        record("request", http, "GET / HTTP/1.1\r\n\r\n"),
        record(
            "response",
            http,
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The toll rises by ten percent.</p>",
        ),
        record("response", http, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Not found</p>"),
    ];
    let room = Room::new(&[("a.warc", &warc.concat())]);
    let said = room.run(&["parse", "a.warc"]);
    assert_eq!((said.status, said.out.lines().count()), (0, 1), "{}", said.err);
    assert_eq!(
        said.err,
        "passed over: redirects, errors and other responses without a page (1)\n\
        passed over: requests and records about the crawl (1)\n"
    );
}

#[test]
fn a_file_that_grows_past_the_limits() {
    let room = Room::with_wire();
    room.write("wire/bomb.txt.zst", &zstd::encode_all(std::io::repeat(b'a').take(80 << 20), 1).unwrap());
    let said = room.run(&["parse", "wire"]);
    tells(&said, 3, "wire/bomb.txt.zst", "grows more than 500 times");
    let said = room.run(&["parse", "--max-size", "10", "wire"]);
    tells(&said, 3, "wire/bomb.txt.zst", "more than 10 MiB");
}

#[test]
fn one_line_of_many_megabytes() {
    let room = Room::new(&[]);
    room.write("long.txt", &b"7".repeat(4 << 20));
    let said = room.run(&["detect", "long.txt"]);
    assert_eq!((said.status, said.out.lines().count()), (0, 1), "{}", said.err);
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let room = Room::with_wire();
    let long = room.read("wire/bridge.txt");
    for number in 0..200 {
        room.write(&format!("many/{number}.txt"), long.as_bytes());
    }
    let mut child = Command::new(assert_cmd::cargo::cargo_bin("tallywire"))
        .args(["parse", "many"])
        .current_dir(room.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn an_output_that_cannot_be_written() {
    let said = Room::with_wire().run(&["parse", "wire", "-o", "no/such/folder/x"]);
    tells(&said, 2, "no/such/folder/x", "cannot be written");
}

#[test]
fn wrong_usage() {
    let room = Room::with_wire();
    for args in [
        &["claims"][..],
        &["rumours"],
        &["claims", "--format", "yaml", "wire"],
        &["claims", "--threads", "0", "wire"],
    ] {
        assert_eq!(room.run(args).status, 2, "{args:?}");
    }
}

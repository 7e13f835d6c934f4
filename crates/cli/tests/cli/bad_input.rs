use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::run::{Room, Said};

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

#[test]
fn truncated_gzip() {
    let room = Room::with_wire();
    room.write("wire/cut.txt.gz", &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75, 4]);
    let said = room.run(&["parse", "wire"]);
    assert_eq!((said.status, said.out.lines().count()), (3, 3), "{}", said.err);
    assert!(said.err.contains("wire/cut.txt.gz"), "{}", said.err);
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

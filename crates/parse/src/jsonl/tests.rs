use super::*;

fn read(text: &str) -> Vec<String> {
    let options = Options { max_bytes: Some(60), ..Options::default() };
    let documents = crate::documents(text.as_bytes(), "a", "a", &options);
    let shown =
        |document: Document| format!("{} {}", document.source, String::from_utf8_lossy(&document.bytes));
    documents.map(|document| document.map_or_else(|reject| reject.to_string(), shown)).collect()
}

#[test]
fn objects_are_cut_at_lines_or_at_braces() {
    for (text, expected) in [
        ("{\"text\": \"a\"}\n\n{\"text\": \"b\"}", &["a:1 a", "a:3 b"][..]),
        ("\u{FEFF}{\"text\": \"a\"}\n", &["a:1 a"]),
        ("[\n {\"text\": \"a } \\\" {\"},\n {\"x\": {}, \"text\": \"b\"}\n]", &["a#1 a } \" {", "a#2 b"]),
        ("[{\"text\": \"a\"}, {\"text\": \"b\"}]", &["a#1 a", "a#2 b"]),
        ("{\n  \"text\": \"a\"\n}\n{\n  \"text\": \"b\"\n}\n", &["a#1 a", "a#2 b"]),
        ("{\"x\": 1}", &["a:1: the object has no text under text, body, content and the like"]),
        (" \n\n", &["a: the document is empty"]),
        ("[Update] The toll rises.", &["a [Update] The toll rises."]),
        ("{The toll} rises.", &["a {The toll} rises."]),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn a_bad_object_costs_itself_alone() {
    let long = format!("{{\"text\": \"{}\"}}", "long ".repeat(20));
    for (bad, reason) in [
        ("{\"text\": 3}", "the object has no text under text, body, content and the like"),
        ("{\"text\": \" \"}", "the document is empty"),
        (&long, "larger than 60 bytes"),
    ] {
        let good = "{\"text\": \"good\"}";
        let lines = read(&format!("{good}\n{bad}\n{good}\n"));
        assert_eq!(lines, ["a:1 good", &format!("a:2: {reason}"), "a:3 good"]);
        let array = read(&format!("[{good},\n{bad},\n{good}]"));
        assert_eq!(array, ["a#1 good", &format!("a#2: {reason}"), "a#3 good"]);
    }
    assert_eq!(read("[{\"text\": \"a\"}, {\"te").len(), 2);
}

#[test]
fn a_reader_that_fails_is_given_up_when_it_fails_again() {
    struct Failing(usize);
    impl std::io::Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let line = b"{\"text\": \"good\"}\n";
            self.0 += 1;
            match self.0 {
                1 | 3 => buffer[..line.len()].copy_from_slice(line),
                _ => return Err(std::io::Error::other("damaged")),
            }
            Ok(line.len())
        }
    }
    let options = Options::default();
    let documents = crate::documents(std::io::BufReader::new(Failing(0)), "a", "a", &options);
    let read: Vec<bool> = documents.map(|document| document.is_ok()).collect();
    assert_eq!(read, [true, false, true, false]);
}

#[test]
fn a_record_that_contradicts_itself_is_refused() {
    let documents = crate::documents(
        &b"The port\0 raises its toll in the month of May, it said."[..],
        "a",
        "a",
        &Options::default(),
    )
    .collect::<Result<Vec<_>, _>>()
    .unwrap();
    let article = crate::article(&documents[0]).unwrap();
    let record = serde_json::to_value(&article).unwrap();
    assert_eq!(recorded(record.to_string().as_bytes()), Ok(article));
    let most = u32::MAX;
    for (field, value) in [
        ("byte", serde_json::json!([3, 500])),
        ("char", serde_json::json!([3, 4])),
        ("map", serde_json::json!([[most, most, most, most], [most, most, most, most]])),
        ("map", serde_json::json!([most])),
        ("text", "Another.".into()),
    ] {
        let mut spoiled = record.clone();
        spoiled["blocks"][0][field] = value;
        let message = "block 1 does not lie where it says".to_owned();
        assert_eq!(recorded(spoiled.to_string().as_bytes()), Err(RejectKind::Article { message }), "{field}");
    }
}

#[test]
fn a_file_without_an_object_is_refused() {
    let options = Options { format: Some(Format::Jsonl), ..Options::default() };
    for text in ["", "\n \n", "[[[[[[", "[]\n"] {
        let read: Vec<_> = crate::documents(text.as_bytes(), "a", "a", &options).collect();
        assert!(matches!(&read[..], [Err(reject)] if reject.kind == RejectKind::Empty), "{text}: {read:?}");
    }
}

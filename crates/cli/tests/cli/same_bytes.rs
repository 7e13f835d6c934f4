use crate::run::Room;

#[test]
fn the_number_of_threads_changes_no_byte() {
    let room = Room::with_wire();
    let line = |n| format!("{{\"text\": \"The mill sold {n} sacks of flour in May.\"}}");
    let lines = (0..600).map(line).collect::<Vec<_>>().join("\n");
    room.write("wire/many.jsonl", lines.as_bytes());
    for args in [&["parse"][..], &["claims"], &["copies"], &["check"], &["report"], &["detect", "--whole"]] {
        let with = |threads| room.run(&[args, &["--threads", threads, "wire"]].concat());
        let (one, eight) = (with("1"), with("8"));
        assert!(!one.out.is_empty());
        assert_eq!(one.out, eight.out, "{args:?}");
    }
}

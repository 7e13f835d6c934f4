use insta::assert_snapshot;
use serde_json::Value;
use tallywire_article::{Article, Record};
use tallywire_claims::Claim;
use tallywire_crosscheck::Finding;
use tallywire_report::{CsvWriter, SCHEMAS, schema, write_record};

use crate::fixture::pile;

fn csv<R: Record + schemars::JsonSchema>(records: &[R]) -> String {
    let mut out = Vec::new();
    let mut rows = CsvWriter::new::<R>(&mut out).unwrap();
    for record in records {
        rows.write(record).unwrap();
    }
    rows.flush().unwrap();
    drop(rows);
    String::from_utf8(out).unwrap()
}

#[test]
fn a_claim_is_a_flat_row() {
    assert_snapshot!(csv(&pile().claims[..1]));
}

#[test]
fn a_finding_is_a_flat_row() {
    assert_snapshot!(csv(&pile().findings[..1]));
}

#[test]
fn an_article_is_a_flat_row_with_its_blocks_as_json() {
    let rows = csv(&pile().articles[..1]);
    assert!(rows.starts_with("id,content,source,language,stated_language,title,"), "{rows}");
    assert!(rows.contains(r#""[{""kind"":""title"","#), "{rows}");
}

#[test]
fn no_records_make_a_header_alone() {
    assert_eq!(csv::<Finding>(&[]).lines().count(), 1);
}

#[test]
fn a_line_begins_with_its_schema() {
    let mut line = Vec::new();
    write_record(&mut line, &pile().report()).unwrap();
    let line = String::from_utf8(line).unwrap();
    assert!(
        line.starts_with(r#"{"schema":"report/1","counts":{"documents":5,"#) && line.ends_with("}\n"),
        "{line}"
    );
}

/// Every field that a record has is in its schema, and every one that the schema requires is there.
#[track_caller]
fn agrees<R: Record>(record: &R) {
    let mut line = Vec::new();
    write_record(&mut line, record).unwrap();
    let record: Value = serde_json::from_slice(&line).unwrap();
    let schema = schema(R::SCHEMA).unwrap();
    for field in record.as_object().unwrap().keys() {
        assert!(schema.pointer(&format!("/properties/{field}")).is_some(), "{}: {field}", R::SCHEMA);
    }
    for field in schema.get("required").and_then(Value::as_array).unwrap() {
        assert!(record.get(field.as_str().unwrap()).is_some(), "{}: {field}", R::SCHEMA);
    }
}

#[test]
fn records_agree_with_their_schemas() {
    let pile = pile();
    agrees::<Article>(&pile.articles[0]);
    agrees::<Claim>(&pile.claims[0]);
    agrees(&pile.groups.pairs[0]);
    agrees(&pile.groups.copies[0]);
    agrees(&pile.findings[0]);
    agrees(&pile.report());
}

#[test]
fn every_schema_has_a_name_and_asks_for_it_first() {
    for name in SCHEMAS {
        let schema = schema(name).unwrap();
        assert_eq!(schema.pointer("/properties/schema/const"), Some(&name.into()));
        assert_eq!(schema.pointer("/required/0"), Some(&"schema".into()), "{name}");
    }
}

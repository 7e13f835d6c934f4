//! The JSON Schema of each record.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};
use tallywire_article::{Article, Record};
use tallywire_claims::Claim;
use tallywire_crosscheck::Finding;
use tallywire_dedup::{Copy, Group};
use tallywire_lang::Line;

use crate::Report;

/// The names of all schemas, in the order in which the stages make the records.
pub const SCHEMAS: [&str; 7] = [
    Article::SCHEMA,
    Line::SCHEMA,
    Copy::SCHEMA,
    Group::SCHEMA,
    Claim::SCHEMA,
    Finding::SCHEMA,
    Report::SCHEMA,
];

/// The JSON Schema (draft 2020-12) of the records called `name`, as `claim/1` or `claim`; `None`
/// where no record is called so.
///
/// ```
/// let schema = tallywire_report::schema("claim").expect("claims are records");
/// assert_eq!(schema.pointer("/properties/schema/const").unwrap(), "claim/1");
/// assert_eq!(tallywire_report::schema("rumour"), None);
/// ```
#[must_use]
pub fn schema(name: &str) -> Option<Schema> {
    let name = name.strip_suffix("/1").unwrap_or(name);
    match name {
        "article" => Some(tagged::<Article>()),
        "language" => Some(tagged::<Line>()),
        "copy" => Some(tagged::<Copy>()),
        "group" => Some(tagged::<Group>()),
        "claim" => Some(tagged::<Claim>()),
        "finding" => Some(tagged::<Finding>()),
        "report" => Some(tagged::<Report>()),
        _ => None,
    }
}

/// The schema of `R` as it is written: every field that is always there is required.
fn tagged<R: Record + JsonSchema>() -> Schema {
    let mut schema =
        SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<R>();
    let object = schema.ensure_object();
    object.insert("title".into(), R::SCHEMA.into());
    prepend(object, "properties", json!({ "schema": { "const": R::SCHEMA } }));
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.insert(0, "schema".into());
    }
    schema
}

/// Puts the members of `first` before those of the object in `field`.
fn prepend(object: &mut Map<String, Value>, field: &str, first: Value) {
    let (Value::Object(mut members), Some(Value::Object(rest))) = (first, object.get(field)) else { return };
    members.extend(rest.clone());
    object.insert(field.into(), members.into());
}

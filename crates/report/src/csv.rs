//! Records as flat rows of CSV.
//!
//! The columns come from the record's JSON Schema, so that a field added to a record is a column
//! without a line here: a span becomes two columns (`byte_start`, `byte_end`), an object one for
//! each of its fields (`period_from`), a list of words one cell joined by `; `; what is nested
//! deeper stays JSON inside its cell.

use std::io::{self, Write};

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;
use tallywire_article::Record;

/// A field of a record and the columns that it fills.
#[derive(Debug)]
struct Column {
    name: String,
    shape: Shape,
}

#[derive(Debug)]
enum Shape {
    Cell,
    Span,
    Object(Vec<String>),
}

/// Writes records of one kind as CSV: a header line, then one row a record.
#[derive(Debug)]
pub struct CsvWriter<W: Write> {
    rows: csv::Writer<W>,
    columns: Vec<Column>,
}

impl<W: Write> CsvWriter<W> {
    /// Writes the header of the records `R` to `out`.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new<R: Record + JsonSchema>(out: W) -> io::Result<Self> {
        let columns = columns::<R>();
        let mut rows = csv::Writer::from_writer(out);
        rows.write_record(columns.iter().flat_map(Column::header))?;
        Ok(Self { rows, columns })
    }

    /// Writes one record of the kind that [`new`](Self::new) was called for.
    ///
    /// # Errors
    /// Those of the writer underneath.
    pub fn write<R: Record>(&mut self, record: &R) -> io::Result<()> {
        let record = serde_json::to_value(record)?;
        self.rows.write_record(self.columns.iter().flat_map(|column| column.cells(&record[&column.name])))?;
        Ok(())
    }

    /// Hands every row to the writer underneath.
    ///
    /// # Errors
    /// Those of the writer underneath.
    pub fn flush(&mut self) -> io::Result<()> {
        self.rows.flush()
    }
}

impl Column {
    fn header(&self) -> Vec<String> {
        let name = &self.name;
        match &self.shape {
            Shape::Cell => vec![name.clone()],
            Shape::Span => vec![format!("{name}_start"), format!("{name}_end")],
            Shape::Object(fields) => fields.iter().map(|field| format!("{name}_{field}")).collect(),
        }
    }

    fn cells(&self, value: &Value) -> Vec<String> {
        match &self.shape {
            Shape::Cell => vec![cell(value)],
            Shape::Span => vec![cell(&value[0]), cell(&value[1])],
            Shape::Object(fields) => fields.iter().map(|field| cell(&value[field])).collect(),
        }
    }
}

fn columns<R: JsonSchema>() -> Vec<Column> {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.inline_subschemas = true;
    let schema = settings.into_generator().into_root_schema_for::<R>();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| Column { name: name.clone(), shape: shape(schema) })
        .collect()
}

/// The shape of a field; of an optional one, that of what it holds when it is there.
fn shape(schema: &Value) -> Shape {
    if let Some(fields) = schema["properties"].as_object() {
        return Shape::Object(fields.keys().cloned().collect());
    }
    if schema["maxItems"] == 2 {
        return Shape::Span;
    }
    schema["anyOf"].as_array().and_then(|options| options.first()).map_or(Shape::Cell, shape)
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

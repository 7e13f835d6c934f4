//! `tallywire schema`

use std::io::Write as _;

use tallywire_report::SCHEMAS;

use crate::args::OutputArgs;
use crate::error::{Error, Outcome};
use crate::output::Destination;

/// Print the JSON Schema of a record
///
/// Without NAME, lists the names of all schemas.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire schema
  tallywire schema claim/1 > claim.schema.json")]
pub(crate) struct Args {
    /// Name of the record, as claim/1 or claim
    name: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let text = match args.name {
        None => SCHEMAS.join("\n"),
        Some(name) => {
            let schema = tallywire_report::schema(&name).ok_or(Error::UnknownSchema(name))?;
            format!("{:#}", schema.as_value())
        }
    };
    Destination::new(args.output).put(|out| writeln!(out, "{text}"))?;
    Ok(Outcome::Ran)
}

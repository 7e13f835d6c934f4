//! `tallywire claims`

use crate::args::{InputArgs, OutputArgs, RecordFormat};
use crate::corpus::{self, Labels};
use crate::error::{Error, Outcome};
use crate::output::Records;

/// List the numbers that articles state
///
/// For each number: its exact value and unit, how exactly it is meant, whether it is a change, of
/// what, for which period, and who says so. Prints one `claim/1` record a line.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire claims wire/
  tallywire claims article.txt --format csv -o claims.csv
  echo 'Exports rose 3 % to $84 billion.' | tallywire claims -")]
pub(crate) struct Args {
    #[command(flatten)]
    input: InputArgs,
    /// How to print the records
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    format: RecordFormat,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let mut records = Records::new(args.output, args.format)?;
    let unread = corpus::stream(
        &args.input.into_inputs(),
        Labels::All,
        |article| tallywire_claims::extract(&article),
        |claims| records.put_all(claims.iter().flatten()),
    )?;
    Ok(Outcome::of(unread.len()))
}

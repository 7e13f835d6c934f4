//! `tallywire check`

use std::str::FromStr;

use serde::Deserialize;
use serde::de::value::{Error as DeError, StrDeserializer};
use tallywire_crosscheck::{Finding, FindingKind};

use crate::args::{InputArgs, OutputArgs, RecordFormat};
use crate::corpus::Corpus;
use crate::error::{Error, Outcome};
use crate::output::Records;

/// Compare what articles state, and check their arithmetic
///
/// Says where independent origins state the same, where they differ, which copies have altered a
/// number, and whether sums, changes and shares add up. Prints one `finding/1` record a line. A
/// finding never says that a number is false: it says that numbers differ, or that one does not
/// follow from the others.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire check wire/
  tallywire check wire/ --fail-on conflict,sum_fails   exit status 1 if there is one")]
pub(crate) struct Args {
    #[command(flatten)]
    input: InputArgs,
    #[command(flatten)]
    fail: FailArgs,
    /// How to print the records
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    format: RecordFormat,
    #[command(flatten)]
    output: OutputArgs,
}

/// When findings make the exit status 1.
#[derive(clap::Args, Debug)]
pub(super) struct FailArgs {
    /// Exit with status 1 if there is a finding of such a KIND, as `conflict`, `altered_copy`,
    /// `sum_fails`, `change_fails`, `share_fails`, `range_fails`
    #[arg(long, value_name = "KIND", value_delimiter = ',', help_heading = "Exit status")]
    fail_on: Vec<Kind>,
}

impl FailArgs {
    /// How a run with these findings ends.
    pub(super) fn outcome(&self, findings: &[Finding], unread: usize) -> Outcome {
        let fails = |finding: &Finding| self.fail_on.iter().any(|kind| kind.0 == finding.kind);
        if findings.iter().any(fails) { Outcome::Flagged } else { Outcome::of(unread) }
    }
}

/// A kind of finding as it is written in records.
#[derive(Clone, Copy, Debug)]
struct Kind(FindingKind);

impl FromStr for Kind {
    type Err = DeError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        FindingKind::deserialize(StrDeserializer::new(name)).map(Self)
    }
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let corpus = Corpus::load(&args.input.into_inputs())?;
    let mut records = Records::new(args.output, args.format)?;
    records.put_all(&corpus.findings)?;
    Ok(args.fail.outcome(&corpus.findings, corpus.unread.len()))
}

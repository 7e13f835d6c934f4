//! `tallywire report`

use std::io::Write as _;

use clap::ValueEnum;
use tallywire_report::{Report, html, markdown, text, write_record};

use crate::args::{InputArgs, LayoutArgs, OutputArgs};
use crate::commands::check::FailArgs;
use crate::corpus::Corpus;
use crate::error::{Error, Outcome};
use crate::output::Destination;

/// Report what a pile of articles says, for a person to read
///
/// Which articles are really one report, where independent origins agree or differ, what does not
/// add up (worst first, with the quotes, the sources and the arithmetic), the stories with their
/// articles by origin, and what could not be read.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire report wire/
  tallywire report wire/ --format html -o report.html
  tallywire report wire/ --fail-on conflict,altered_copy")]
pub(crate) struct Args {
    #[command(flatten)]
    input: InputArgs,
    /// What to make
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    format: Format,
    #[command(flatten)]
    layout: LayoutArgs,
    #[command(flatten)]
    fail: FailArgs,
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// For the terminal
    #[default]
    Text,
    /// For forges and note books
    Markdown,
    /// One page that needs nothing else
    Html,
    /// One JSON object, report/1
    Json,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let corpus = Corpus::load(&args.input.into_inputs())?;
    let report = Report::new(corpus.results());
    let destination = Destination::new(args.output);
    let layout = args.layout.layout(&destination);
    destination.put(|out| match args.format {
        Format::Text => out.write_all(text(&report, layout).as_bytes()),
        Format::Markdown => out.write_all(markdown(&report).as_bytes()),
        Format::Html => out.write_all(html(&report).as_bytes()),
        Format::Json => write_record(out, &report),
    })?;
    Ok(args.fail.outcome(&corpus.findings, corpus.unread.len()))
}

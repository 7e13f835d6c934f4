//! `tallywire parse`

use tallywire_report::explain_article;

use crate::args::{InputArgs, LayoutArgs, OutputArgs, RecordFormat};
use crate::corpus::{self, Labels};
use crate::error::{Error, Outcome};
use crate::output::{Destination, Pages, Records};

/// Take documents apart into articles
///
/// Finds title, standfirst, authors, date, cited origins and body of each document, tells the
/// article from the page around it, and the language of each block. Prints one `article/1` record
/// a line; these can be read again by every other command.
///
/// In plain text, lines that many documents of a site hold (of a host, or a folder where no address is
/// known) are no part of any, such as slogans and offers. To see them, files and folders are read twice;
/// standard input and pipes are read once, and each document of theirs by itself.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire parse page.html
  tallywire parse dump.warc.gz -o articles.jsonl
  tallywire parse page.html --explain
  tallywire parse wire/ | tallywire claims -")]
pub(crate) struct Args {
    #[command(flatten)]
    input: InputArgs,
    /// How to print the records
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    format: RecordFormat,
    /// Instead of records, show what each block of a document is, and why
    #[arg(long, conflicts_with = "format", help_heading = "Output")]
    explain: bool,
    #[command(flatten)]
    layout: LayoutArgs,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    if args.explain {
        return explain(args);
    }
    let mut records = Records::new(args.output, args.format)?;
    let unread = corpus::stream(
        &args.input.into_inputs(),
        Labels::All,
        |article| article,
        |articles| records.put_all(&articles),
    )?;
    Ok(Outcome::of(unread.len()))
}

fn explain(args: Args) -> Result<Outcome, Error> {
    let destination = Destination::new(args.output);
    let layout = args.layout.layout(&destination);
    let mut pages = Pages::new(destination)?;
    let explained = |article| explain_article(&article, layout) + "\n";
    let unread = corpus::stream(&args.input.into_inputs(), Labels::All, explained, |batch| {
        pages.put(&batch.concat())
    })?;
    Ok(Outcome::of(unread.len()))
}

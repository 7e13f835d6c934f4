//! `tallywire explain`

use std::io::Write as _;

use tallywire_report::{Lookup, explain, find};

use crate::args::{InputArgs, LayoutArgs, OutputArgs};
use crate::corpus::Corpus;
use crate::error::{Error, Outcome};
use crate::output::Destination;

/// Explain why a record says what it says, step by step
///
/// ID is that of a claim (each field with the rule and the words that set it), an article (why each
/// block is what it is), a pair of articles (two ids joined by +: both texts side by side), a copy
/// group, a story or a finding (the statements and the arithmetic). The beginning of an id is
/// enough. PATH is what the record was made from.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire explain f_12ab34 wire/
  tallywire explain a_0011223344556677+a_8899aabbccddeeff wire/")]
pub(crate) struct Args {
    /// Id of a claim, article, pair, group or finding
    id: String,
    #[command(flatten)]
    input: InputArgs,
    #[command(flatten)]
    layout: LayoutArgs,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let corpus = Corpus::load(&args.input.into_inputs())?;
    let destination = Destination::new(args.output);
    let results = corpus.results();
    let subject = find(&results, &args.id).map_err(unfound)?;
    let text = explain(results, subject, args.layout.layout(&destination));
    destination.put(|out| out.write_all(text.as_bytes()))?;
    Ok(Outcome::of(corpus.unread.len()))
}

fn unfound(lookup: Lookup) -> Error {
    match lookup {
        Lookup::Unknown(id) => Error::UnknownId(id),
        Lookup::Ambiguous { prefix, ids } => Error::AmbiguousId { prefix, ids },
        Lookup::NoPair { a, b } => Error::NoPair { a: a.to_string(), b: b.to_string() },
    }
}

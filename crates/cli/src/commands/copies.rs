//! `tallywire copies`

use tallywire_report::write_record;

use crate::args::{InputArgs, OutputArgs};
use crate::corpus;
use crate::error::{Error, Outcome};
use crate::output::Destination;

/// Find articles that are really one report
///
/// Exact and near copies, rewrites and translations, the stories that they tell and the independent
/// origins behind them. Prints `copy/1` records (pairs, with what they rest on), then `group/1`
/// records (copy groups, then stories).
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire copies wire/
  tallywire copies dump.jsonl | grep '\"kind\":\"story\"'")]
pub(crate) struct Args {
    #[command(flatten)]
    input: InputArgs,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let mut fingerprints = Vec::new();
    let unread = corpus::stream(
        &args.input.into_inputs(),
        |article| tallywire_crosscheck::fingerprint(&article, &tallywire_claims::extract(&article)),
        |batch| {
            fingerprints.extend(batch);
            Ok(())
        },
    )?;
    let groups = tallywire_dedup::group(&fingerprints);
    Destination::new(args.output).put(|out| {
        groups.pairs.iter().try_for_each(|pair| write_record(&mut *out, pair))?;
        groups.copies.iter().chain(&groups.stories).try_for_each(|group| write_record(&mut *out, group))
    })?;
    Ok(Outcome::of(unread.len()))
}

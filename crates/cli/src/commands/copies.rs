//! `tallywire copies`

use tallywire_dedup::Index;
use tallywire_report::write_record;

use crate::args::{InputArgs, OutputArgs};
use crate::corpus::{self, Labels};
use crate::error::{Error, Outcome};
use crate::output::{Destination, Halt};

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

/// What fingerprints take of memory before they go to a temporary file.
const IN_MEMORY: usize = 384 << 20;

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let mut index = Index::new(tempfile::spooled_tempfile(IN_MEMORY));
    let unread = corpus::stream(
        &args.input.into_inputs(),
        Labels::Figures,
        |article| tallywire_crosscheck::fingerprint(&article, tallywire_claims::figures(&article)),
        |batch| batch.iter().try_for_each(|fingerprint| index.add(fingerprint)).map_err(Error::Store),
    )?;
    let mut grouped = index.group().map_err(Error::Store)?;
    Destination::new(args.output).put(|out| -> Result<(), Halt> {
        for pair in grouped.pairs() {
            write_record(&mut *out, &pair.map_err(Error::Store)?)?;
        }
        let groups = grouped.groups().map_err(Error::Store)?;
        for group in groups.copies.iter().chain(&groups.stories) {
            write_record(&mut *out, group)?;
        }
        Ok(())
    })?;
    Ok(Outcome::of(unread.len()))
}

//! `tallywire man`

use clap::CommandFactory;
use clap_mangen::Man;

use crate::args::{Cli, OutputArgs};
use crate::error::{Error, Outcome};
use crate::output::Destination;

/// Print the manual page
///
/// Without COMMAND, the page of tallywire itself; with it, that command's.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire man | man -l -
  tallywire man claims > tallywire-claims.1")]
pub(crate) struct Args {
    /// A command, as claims
    command: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let page = Man::new(subject(args.command)?);
    Destination::new(args.output).put(|out| page.render(out))?;
    Ok(Outcome::Ran)
}

fn subject(command: Option<String>) -> Result<clap::Command, Error> {
    let mut all = Cli::command();
    all.build();
    match command {
        None => Ok(all),
        Some(name) => all.find_subcommand(&name).cloned().ok_or(Error::UnknownCommand(name)),
    }
}

//! `tallywire completions`

use std::io::Write as _;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::args::{Cli, OutputArgs};
use crate::error::{Error, Outcome};
use crate::output::Destination;

/// Print a script that completes commands and options in a shell
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  tallywire completions bash > ~/.local/share/bash-completion/completions/tallywire
  tallywire completions zsh > ~/.zfunc/_tallywire")]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    // The generator writes into memory: on a closed pipe it would panic.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "tallywire", &mut script);
    Destination::new(args.output).put(|out| out.write_all(&script))?;
    Ok(Outcome::Ran)
}

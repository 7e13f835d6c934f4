//! One file a command: what it says about itself, and what it does.

mod check;
mod claims;
mod completions;
mod copies;
mod detect;
mod explain;
mod man;
mod parse;
mod report;
mod schema;

use clap::Subcommand;

use crate::error::{Error, Outcome};

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Report(report::Args),
    Parse(parse::Args),
    Detect(detect::Args),
    Copies(copies::Args),
    Claims(claims::Args),
    Check(check::Args),
    Explain(explain::Args),
    Schema(schema::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Runs `command`.
pub(crate) fn run(command: Command) -> Result<Outcome, Error> {
    match command {
        Command::Report(args) => report::run(args),
        Command::Parse(args) => parse::run(args),
        Command::Detect(args) => detect::run(args),
        Command::Copies(args) => copies::run(args),
        Command::Claims(args) => claims::run(args),
        Command::Check(args) => check::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Schema(args) => schema::run(args),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
    }
}

//! The command `tallywire`: files and standard input in, records and reports out.

mod args;
mod commands;
mod corpus;
mod decompress;
mod error;
mod input;
mod notice;
mod output;
mod pipeline;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::args::Cli;
use crate::error::Error;

fn main() -> ExitCode {
    let cli = Cli::parse();
    cli.color.write_global();
    let Some(command) = cli.command else {
        return help();
    };
    match commands::run(command) {
        Ok(outcome) => outcome.into(),
        Err(Error::ReaderGone) => ExitCode::SUCCESS,
        Err(error) => {
            notice::error(&error);
            ExitCode::from(2)
        }
    }
}

fn help() -> ExitCode {
    // A terminal that is gone cannot be told so.
    let _ = Cli::command().print_long_help();
    ExitCode::SUCCESS
}

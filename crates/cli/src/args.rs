//! What can be written behind `tallywire`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};
use tallywire_parse::{Format, MAX_BYTES, Options};
use tallywire_report::Layout;

use crate::commands::Command;
use crate::decompress::Limits;
use crate::input::Inputs;
use crate::output::Destination;

const ABOUT: &str = "\
Reads piles of scraped news in many languages and says which articles are really one report, \
what numbers each states, who said them, where independent origins agree or differ, and whether \
the arithmetic adds up.";

const EXAMPLES: &str = "\
Examples:
  tallywire report wire/                     the main job, for a person to read
  tallywire report wire/ --format html -o report.html
  tallywire claims wire/ > claims.jsonl      one number a line
  curl -s https://example.org/story | tallywire claims --input-format html -
  tallywire parse dump.warc.gz | tallywire copies -

Exit status:
  0  ran
  1  findings of a kind named in --fail-on
  2  wrong usage, or nothing could be read
  3  ran, but some documents could not be read (each is named on standard error)";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "tallywire", version, about = ABOUT, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// When to colour what is printed; `NO_COLOR` is kept
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    #[arg(value_parser = color)]
    pub(crate) color: anstream::ColorChoice,
}

fn color(when: &str) -> Result<anstream::ColorChoice, String> {
    match when {
        "auto" => Ok(anstream::ColorChoice::Auto),
        "always" => Ok(anstream::ColorChoice::Always),
        "never" => Ok(anstream::ColorChoice::Never),
        _ => Err("give auto, always or never".to_owned()),
    }
}

/// What to read.
#[derive(Args, Debug)]
pub(crate) struct InputArgs {
    /// Files, folders (read in sorted order; hidden files, pictures, scripts and settings left out), or -
    /// for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// How to read it.
#[derive(Args, Debug)]
#[command(next_help_heading = "Reading")]
pub(crate) struct ReadingArgs {
    /// What the documents are; found out from name and content unless given
    #[arg(long, value_name = "FORMAT")]
    input_format: Option<InputFormat>,
    /// Field of a JSON object that holds the text, `a.b` for one within another [default: text, body,
    /// content or another that dumps use]
    #[arg(long, value_name = "NAME")]
    text_field: Option<String>,
    /// Give up on a document that is larger than so many MiB
    #[arg(long, value_name = "MIB", default_value_t = MAX_BYTES >> 20)]
    max_document: usize,
    /// Threads to work with [default: all cores]; the output is the same at any number
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Give up on a compressed file that holds more than so many MiB
    #[arg(long, value_name = "MIB", default_value_t = 65_536)]
    max_size: u64,
    /// Give up on a compressed file that grows more than so many times
    #[arg(long, value_name = "TIMES", default_value_t = 500)]
    max_ratio: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum InputFormat {
    /// Plain text, one article a file
    Text,
    /// HTML pages
    Html,
    /// JSON objects: one a line, one after the other, or in an array
    Jsonl,
    /// article/1 lines, as `tallywire parse` prints them
    Articles,
    /// WARC or WET
    Warc,
}

impl From<InputFormat> for Format {
    fn from(format: InputFormat) -> Self {
        match format {
            InputFormat::Text => Self::Text,
            InputFormat::Html => Self::Html,
            InputFormat::Jsonl => Self::Jsonl,
            InputFormat::Articles => Self::Articles,
            InputFormat::Warc => Self::Warc,
        }
    }
}

impl InputArgs {
    pub(crate) fn into_inputs(self) -> Inputs {
        self.reading.into_inputs(self.paths)
    }
}

impl ReadingArgs {
    pub(crate) fn into_inputs(self, paths: Vec<PathBuf>) -> Inputs {
        Inputs {
            paths,
            options: Options {
                format: self.input_format.map(Format::from),
                text_field: self.text_field,
                max_bytes: Some(self.max_document.saturating_mul(1 << 20)),
            },
            limits: Limits { bytes: self.max_size.saturating_mul(1 << 20), ratio: self.max_ratio },
            threads: self.threads.map_or(0, NonZeroUsize::get),
        }
    }
}

/// How text for people is laid out.
#[derive(Args, Debug)]
#[command(next_help_heading = "Layout of text")]
pub(crate) struct LayoutArgs {
    /// Columns [default: those of the terminal, at most 120; elsewhere 100]
    #[arg(long, value_name = "COLUMNS")]
    width: Option<usize>,
    /// Show long lists and texts to their end
    #[arg(long)]
    all: bool,
}

impl LayoutArgs {
    pub(crate) fn layout(&self, destination: &Destination) -> Layout {
        let columns = || destination.width().map_or(100, |columns| columns.min(120));
        Layout {
            width: self.width.unwrap_or_else(columns),
            coloured: destination.is_coloured(),
            all: self.all,
        }
    }
}

/// Where to write.
#[derive(Args, Debug)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArgs {
    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// The formats of records.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum RecordFormat {
    /// One JSON object a line
    #[default]
    Jsonl,
    /// The same fields flat, with a header line
    Csv,
}

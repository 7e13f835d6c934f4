//! `tallywire detect`

use std::borrow::Cow;
use std::io::{BufRead, Read};
use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::ValueEnum;
use tallywire_article::Language;
use tallywire_lang::{Languages, Line};
use tallywire_parse::{Document, Format, MAX_BYTES, SiteLines, decoded};
use tallywire_report::{Unread, detected};

use crate::args::{OutputArgs, ReadingArgs, RecordFormat};
use crate::corpus::{self, Labels};
use crate::error::{Error, Outcome};
use crate::input::{Each, Inputs, Opened};
use crate::output::{Destination, Pages, Records};
use crate::pipeline;

/// Tell the language of each line
///
/// Reads lines of text, or with --whole documents of any kind, and prints one `language/1` record
/// for each: language, confidence, script, and the stretches where it mixes languages. What is no
/// language, or too little to tell by, is `und`, with the candidates. Blank lines are passed over.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  echo 'Wie spät ist es?' | tallywire detect
  tallywire detect --format text lines.txt | grep '^und'
  tallywire detect --only en,de,fr lines.txt
  tallywire detect --whole dump.jsonl")]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<PathBuf>,
    /// One record for each document instead of each line
    #[arg(long)]
    whole: bool,
    /// Choose among these languages only, by their codes
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = language)]
    only: Vec<Language>,
    /// Name the candidates of every text, not only of those whose language cannot be told
    #[arg(long)]
    candidates: bool,
    #[command(flatten)]
    reading: ReadingArgs,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    format: DetectFormat,
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum DetectFormat {
    /// One JSON object a line
    #[default]
    Jsonl,
    /// The same fields flat, with a header line
    Csv,
    /// Language, confidence and text, with tabs between; with --whole the source in place of the text
    Text,
}

fn language(code: &str) -> Result<Language, String> {
    let known = code.parse().ok().filter(|&language| Languages::all().contains(language));
    known.ok_or_else(|| {
        let codes: Vec<_> = Languages::all().iter().map(|language| language.to_string()).collect();
        format!("give one of {}", codes.join(" "))
    })
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let inputs = args.reading.into_inputs(args.paths);
    let detector = Detector {
        among: if args.only.is_empty() {
            Cow::Borrowed(Languages::all())
        } else {
            Cow::Owned(Languages::of(args.only))
        },
        candidates: args.candidates,
    };
    let mut sink = Sink::new(args.format, args.output)?;
    let unread = if args.whole {
        pipeline::run(&inputs, corpus::documents, |document| detector.whole(document), |all| sink.put(&all))?
    } else {
        pipeline::run(&inputs, lines, |line| Ok(detector.line(line)), |all| sink.put(&all))?
    };
    Ok(Outcome::of(unread.len()))
}

/// A record, and what is shown beside it to a person.
type Detected = (Line, String);

/// A line of a file: its source, its number, its words.
type RawLine = (String, usize, String);

struct Detector {
    among: Cow<'static, Languages>,
    /// Whether to name those of every text.
    candidates: bool,
}

impl Detector {
    fn line(&self, (source, line, text): RawLine) -> Detected {
        (self.record(source, line, &text), text)
    }

    fn record(&self, source: String, line: usize, text: &str) -> Line {
        let record = Line::among(source, line, text, &self.among);
        if self.candidates { record.with_candidates(text, &self.among) } else { record }
    }

    /// The language of a document: of a text as it is, of a page that of its article, of one without
    /// words that of its source.
    fn whole(&self, document: Document) -> Result<Detected, Unread> {
        let article = |document| corpus::article(document, &SiteLines::default(), Labels::All);
        let as_it_is = || decoded(&document.bytes, document.hints.charset.as_deref()).into_owned();
        let text = match document.format {
            Format::Text => as_it_is(),
            Format::Html => article(&document).map_or_else(|_| as_it_is(), |article| article.body),
            _ => article(&document)?.body,
        };
        let source = document.source.clone();
        Ok((self.record(document.source, 0, &text), source))
    }
}

/// Where the records go.
enum Sink {
    Records(Records<Line>),
    Text(Pages),
}

impl Sink {
    fn new(format: DetectFormat, output: OutputArgs) -> Result<Self, Error> {
        Ok(match format {
            DetectFormat::Jsonl => Self::Records(Records::new(output, RecordFormat::Jsonl)?),
            DetectFormat::Csv => Self::Records(Records::new(output, RecordFormat::Csv)?),
            DetectFormat::Text => Self::Text(Pages::new(Destination::new(output))?),
        })
    }

    fn put(&mut self, all: &[Detected]) -> Result<(), Error> {
        match self {
            Self::Records(records) => records.put_all(all.iter().map(|(line, _)| line)),
            Self::Text(pages) => {
                let rows: String = all.iter().map(|(line, text)| detected(line, text)).collect();
                pages.put(&rows)
            }
        }
    }
}

/// Reads every line that is not blank.
fn lines(inputs: &Inputs, each: &mut Each<RawLine>) -> Opened {
    let limit = inputs.options.max_bytes.unwrap_or(MAX_BYTES);
    inputs.read(each, |reader, entry, each, _| lines_of(reader, &entry.source, limit, each))
}

fn lines_of(
    mut reader: impl BufRead,
    source: &str,
    limit: usize,
    each: &mut Each<RawLine>,
) -> ControlFlow<()> {
    let mut raw = Vec::new();
    for number in 1.. {
        raw.clear();
        match line(&mut reader, limit, &mut raw) {
            Ok(0) => break,
            Ok(_) if raw.len() > limit => each(Err(too_long(source, number, limit)), 0)?,
            Ok(bytes) => {
                let text = decoded(&raw, None);
                let text = text.trim_end_matches(['\n', '\r']);
                if !text.trim().is_empty() {
                    each(Ok((source.to_owned(), number, text.to_owned())), bytes)?;
                }
            }
            Err(cause) => return each(Err(crate::input::unread(source, &cause)), 0),
        }
    }
    ControlFlow::Continue(())
}

/// Reads a line, and returns its length; of one that is longer than `limit` only a byte more is kept.
fn line(reader: &mut impl BufRead, limit: usize, raw: &mut Vec<u8>) -> std::io::Result<usize> {
    let kept = reader.by_ref().take(limit as u64 + 1).read_until(b'\n', raw)?;
    let is_whole = raw.len() <= limit || raw.ends_with(b"\n");
    Ok(if is_whole { kept } else { kept + reader.skip_until(b'\n')? })
}

fn too_long(source: &str, number: usize, limit: usize) -> Unread {
    Unread {
        source: format!("{source}:{number}"),
        reason: format!("the line is longer than {limit} bytes"),
        hint: "look whether it is text, or raise --max-document".to_owned(),
    }
}

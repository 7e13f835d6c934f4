//! `tallywire detect`

use std::io::{BufRead, Read};
use std::ops::ControlFlow;
use std::path::PathBuf;

use tallywire_lang::{Line, Stretch};
use tallywire_parse::{Document, Format, MAX_BYTES, SiteLines};
use tallywire_report::Unread;

use crate::args::{OutputArgs, ReadingArgs, RecordFormat};
use crate::corpus;
use crate::error::{Error, Outcome};
use crate::input::{Each, Inputs, Opened};
use crate::output::Records;
use crate::pipeline;

/// Tell the language of each line
///
/// Reads lines of text, or with --whole documents of any kind, and prints one `language/1` record
/// for each: language, confidence, script, and the stretches where it mixes languages. What is no
/// language is `und`. Blank lines are passed over.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  echo 'Wie spät ist es?' | tallywire detect
  tallywire detect lines.txt
  tallywire detect --whole dump.jsonl")]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<PathBuf>,
    /// One record for each document instead of each line
    #[arg(long)]
    whole: bool,
    #[command(flatten)]
    reading: ReadingArgs,
    #[command(flatten)]
    output: OutputArgs,
}

pub(super) fn run(args: Args) -> Result<Outcome, Error> {
    let inputs = args.reading.into_inputs(args.paths);
    let mut records = Records::new(args.output, RecordFormat::Jsonl)?;
    let unread = if args.whole {
        pipeline::run(&inputs, corpus::documents, whole, |lines| records.put_all(&lines))?
    } else {
        pipeline::run(&inputs, lines, |line| Ok(record(line)), |lines| records.put_all(&lines))?
    };
    Ok(Outcome::of(unread.len()))
}

/// A line of a file: its source, its number, its words.
type RawLine = (String, usize, String);

fn record((source, line, text): RawLine) -> Line {
    let detection = tallywire_lang::detect(&text);
    Line {
        source,
        line,
        language: detection.language,
        confidence: detection.confidence,
        script: detection.script.to_owned(),
        spans: stretches(&text),
    }
}

/// The stretches of a text that mixes languages.
fn stretches(text: &str) -> Vec<Stretch> {
    let stretches = tallywire_lang::detect_spans(text);
    let mixed = stretches.windows(2).any(|pair| pair[0].language != pair[1].language);
    if mixed { stretches } else { Vec::new() }
}

/// The language of a document: of a text as it is, of a page that of its article, of one without
/// words that of its source.
fn whole(document: Document) -> Result<Line, Unread> {
    let article = |document| corpus::article(document, &SiteLines::default());
    let as_it_is = || String::from_utf8_lossy(&document.bytes).into_owned();
    let text = match document.format {
        Format::Text => as_it_is(),
        Format::Html => article(&document).map_or_else(|_| as_it_is(), |article| article.body),
        _ => article(&document)?.body,
    };
    Ok(record((document.source, 0, text)))
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
                let text = String::from_utf8_lossy(&raw);
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

//! Where results go: standard output or a file, in a buffer, with colours if somebody sees them.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::marker::PhantomData;
use std::path::PathBuf;

use anstream::ColorChoice;
use schemars::JsonSchema;
use tallywire_article::Record;
use tallywire_report::{CsvWriter, write_record};

use crate::args::{OutputArgs, RecordFormat};
use crate::error::Error;

type Writer = BufWriter<Box<dyn Write>>;

/// What ends writing before its end.
#[derive(Debug)]
pub(crate) enum Halt {
    /// The output cannot be written.
    Output(io::Error),
    /// What was to be written next cannot be made.
    Made(Error),
}

impl From<io::Error> for Halt {
    fn from(cause: io::Error) -> Self {
        Self::Output(cause)
    }
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self::Made(error)
    }
}

/// A file, or standard output where there is none.
#[derive(Debug)]
pub(crate) struct Destination(Option<PathBuf>);

impl Destination {
    pub(crate) fn new(args: OutputArgs) -> Self {
        Self(args.output)
    }

    fn open(&self) -> Result<Writer, Error> {
        let writer: Box<dyn Write> = match &self.0 {
            None => Box::new(io::stdout()),
            Some(path) => Box::new(self.told(File::create(path))?),
        };
        Ok(BufWriter::with_capacity(1 << 16, writer))
    }

    /// Opens it, writes with `write`, and closes it.
    ///
    /// What ends `write` early is an error of the output, or any other where what is written is only
    /// then made.
    pub(crate) fn put<E: Into<Halt>>(
        &self,
        write: impl FnOnce(&mut Writer) -> Result<(), E>,
    ) -> Result<(), Error> {
        let mut writer = self.open()?;
        let written = write(&mut writer).map_err(Into::into);
        match written.and_then(|()| Ok(writer.flush()?)) {
            Ok(()) => Ok(()),
            Err(Halt::Output(cause)) => self.told(Err(cause)),
            Err(Halt::Made(error)) => Err(error),
        }
    }

    /// A failure to write, with the place where it happened.
    fn told<T>(&self, result: io::Result<T>) -> Result<T, Error> {
        result.map_err(|cause| match &self.0 {
            None if cause.kind() == io::ErrorKind::BrokenPipe => Error::ReaderGone,
            None => Error::Write { place: "standard output".to_owned(), cause },
            Some(path) => Error::Write { place: path.display().to_string(), cause },
        })
    }

    /// Whether to colour what is written there.
    pub(crate) fn is_coloured(&self) -> bool {
        match ColorChoice::global() {
            ColorChoice::Auto => {
                self.0.is_none() && anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never
            }
            ColorChoice::Never => false,
            ColorChoice::Always | ColorChoice::AlwaysAnsi => true,
        }
    }

    /// Columns of the terminal that is written to, if it is one.
    pub(crate) fn width(&self) -> Option<usize> {
        let seen = self.0.is_none() && io::stdout().is_terminal();
        seen.then(terminal_size::terminal_size).flatten().map(|(width, _)| usize::from(width.0))
    }
}

/// Text for people on its way out, a piece at a time.
pub(crate) struct Pages {
    destination: Destination,
    writer: Writer,
}

impl Pages {
    pub(crate) fn new(destination: Destination) -> Result<Self, Error> {
        let writer = destination.open()?;
        Ok(Self { destination, writer })
    }

    /// Writes `text` and hands it on at once.
    pub(crate) fn put(&mut self, text: &str) -> Result<(), Error> {
        let written = self.writer.write_all(text.as_bytes()).and_then(|()| self.writer.flush());
        self.destination.told(written)
    }
}

/// Records of one kind on their way out.
pub(crate) struct Records<R> {
    destination: Destination,
    sink: Sink,
    kind: PhantomData<R>,
}

enum Sink {
    Lines(Writer),
    Csv(Box<CsvWriter<Writer>>),
}

impl<R: Record + JsonSchema> Records<R> {
    pub(crate) fn new(args: OutputArgs, format: RecordFormat) -> Result<Self, Error> {
        let destination = Destination::new(args);
        let writer = destination.open()?;
        let sink = match format {
            RecordFormat::Jsonl => Sink::Lines(writer),
            RecordFormat::Csv => Sink::Csv(Box::new(destination.told(CsvWriter::new::<R>(writer))?)),
        };
        Ok(Self { destination, sink, kind: PhantomData })
    }

    /// Writes `records` and hands them on at once.
    pub(crate) fn put_all<'a>(&mut self, records: impl IntoIterator<Item = &'a R>) -> Result<(), Error>
    where
        R: 'a,
    {
        let written = match &mut self.sink {
            Sink::Lines(out) => records
                .into_iter()
                .try_for_each(|record| write_record(&mut *out, record))
                .and_then(|()| out.flush()),
            Sink::Csv(rows) => {
                records.into_iter().try_for_each(|record| rows.write(record)).and_then(|()| rows.flush())
            }
        };
        self.destination.told(written)
    }
}

//! What ends a run before its end, and how a run ends.

use std::io;
use std::process::ExitCode;

/// What ends a run before its end.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// No document was found below any path.
    #[error("nothing to read: no PATH holds a document")]
    Nothing,
    /// The program that our output is piped to has ended; nobody is left to be told.
    #[error("standard output is closed")]
    ReaderGone,
    /// The output cannot be written.
    #[error("{place}: cannot be written: {cause}")]
    Write { place: String, cause: io::Error },
    /// The temporary file that holds what does not fit into memory fails.
    #[error("temporary file: {0}")]
    Store(io::Error),
    /// No threads to work with.
    #[error("cannot start threads: {0}")]
    Threads(String),
    /// An id that nothing has.
    #[error("`{0}`: nothing in these documents has this id")]
    UnknownId(String),
    /// The beginning of more than one id.
    #[error("`{prefix}`: {} ids begin so: {}", ids.len(), ids.iter().take(4).cloned().collect::<Vec<_>>().join(", "))]
    AmbiguousId { prefix: String, ids: Vec<String> },
    /// Two articles that do not carry one report.
    #[error("`{a}` and `{b}` are not one report: no pair joins them")]
    NoPair { a: String, b: String },
    /// A schema that does not exist.
    #[error("`{0}`: there is no such record")]
    UnknownSchema(String),
    /// A command that does not exist.
    #[error("`{0}`: there is no such command")]
    UnknownCommand(String),
}

impl Error {
    /// What the user can do about it.
    pub(crate) fn hint(&self) -> &'static str {
        match self {
            Self::Nothing => "give files, folders that hold some, or `-` for standard input",
            Self::ReaderGone => "read the output to its end",
            Self::Write { .. } => "look whether the folder exists, is yours to write, and has room",
            Self::Store(_) => "set TMPDIR to a folder with some 20 KB of room for each article",
            Self::Threads(_) => "give fewer with --threads",
            Self::UnknownId(_) => {
                "copy the id from `report`, `claims`, `check` or `copies`, and give the same PATHs as there"
            }
            Self::AmbiguousId { .. } => "give more of its digits",
            Self::NoPair { .. } => "`copies` lists the pairs; a third article may join two of one group",
            Self::UnknownSchema(_) => "`tallywire schema` lists the names",
            Self::UnknownCommand(_) => "`tallywire --help` lists the commands",
        }
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is done.
    Ran,
    /// There are findings of a kind named in `--fail-on`.
    Flagged,
    /// Some documents could not be read; all the others are done.
    Incomplete,
}

impl Outcome {
    /// The outcome of a run that met so many unreadable documents.
    pub(crate) fn of(unread: usize) -> Self {
        if unread == 0 { Self::Ran } else { Self::Incomplete }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Ran => Self::SUCCESS,
            Outcome::Flagged => Self::from(1),
            Outcome::Incomplete => Self::from(3),
        }
    }
}

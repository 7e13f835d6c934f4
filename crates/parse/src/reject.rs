//! What cannot be read: where, why, and what to do about it.

/// A document that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_name}: {kind}")]
pub struct Reject {
    /// The document's source: a path, with `:LINE` in a file of lines or `#RECORD` in a WARC.
    pub source_name: String,
    /// What is wrong with it.
    pub kind: RejectKind,
}

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RejectKind {
    /// It has no bytes, or only white space.
    #[error("the document is empty")]
    Empty,
    /// It is no text: it is full of control characters, the first of them at this byte, counted
    /// from 0.
    #[error("no text: it is full of control characters, from byte {at} on")]
    Binary {
        /// Where the first of them stands.
        at: usize,
    },
    /// It is something else that is known, and not read.
    #[error("it is {what}")]
    Foreign {
        /// What it is.
        what: &'static str,
        /// What the user can do about it.
        remedy: &'static str,
    },
    /// The page holds markup but no words that a reader would see.
    #[error("the page holds no text")]
    NoText,
    /// A line of a JSONL file is no JSON object.
    #[error("no JSON object: {message}")]
    Json {
        /// What the JSON reader says, with its column.
        message: String,
    },
    /// A JSON object has no string under any of these names.
    #[error("the object has no text under {fields}")]
    NoField {
        /// The names that were looked for.
        fields: String,
    },
    /// A line is no `article/1` record.
    #[error("no article/1 record: {message}")]
    Article {
        /// What the JSON reader says, with its column.
        message: String,
    },
    /// It is larger than a document may be.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The size in bytes above which a document is refused.
        limit: usize,
    },
    /// A WARC record does not begin as one.
    #[error("no WARC record begins here")]
    WarcHeader,
    /// A WARC record is not as long as it says.
    #[error("the WARC record is not {stated} bytes long as it says: no other begins behind it")]
    WarcLength {
        /// Its `Content-Length`.
        stated: u64,
    },
    /// The reader failed before the end.
    #[error("reading failed: {message}")]
    Read {
        /// What the reader says.
        message: String,
    },
}

impl RejectKind {
    /// What the user can do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "leave it out, or look why the scraper stored nothing",
            Self::Binary { .. } => "convert it to text or HTML first; programs and pictures are not read",
            Self::Foreign { remedy, .. } => remedy,
            Self::NoText => "the page may build its text by script: scrape it with a browser",
            Self::Json { .. } => "mend or delete the line; each line is one object",
            Self::NoField { .. } => "name the field with --text-field",
            Self::Article { .. } => "make the file with `tallywire parse` of this version",
            Self::TooLarge { .. } => {
                "split it, for a document is one article and no collection, or raise --max-document"
            }
            Self::WarcHeader => "the file may be cut or damaged here; the next record is read again",
            Self::WarcLength { .. } => "the record was cut or its length is wrong; fetch the file again",
            Self::Read { .. } => "the file may be cut or damaged: fetch it again",
        }
    }
}

impl RejectKind {
    pub(crate) fn read(error: &std::io::Error) -> Self {
        Self::Read { message: error.to_string() }
    }
}

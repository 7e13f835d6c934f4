//! From paths to open files and standard input; the only place that opens anything to read.
//!
//! **Invariant:** the same tree gives the same files in the same order, sorted by the bytes of
//! their names; a path that cannot be read never hides the next.
//!
//! A folder is read with all that lies below it, links followed; left out are hidden files and
//! folders, and files whose name says that they are no articles ([`NO_ARTICLES`]). What is named as
//! PATH is read, whatever it is called. A file is known by its name below PATH, with
//! `/` between folders on every system.

use std::collections::BTreeSet;
use std::fs::{File, Metadata};
use std::io::{self, BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tallywire_parse::{Options, PassedOver};
use tallywire_report::Unread;
use walkdir::{DirEntry, WalkDir};

use crate::decompress::{Limits, decompress};

/// What to read, and how.
#[derive(Clone, Debug)]
pub(crate) struct Inputs {
    /// Files, folders, or `-`.
    pub(crate) paths: Vec<PathBuf>,
    /// How documents are read.
    pub(crate) options: Options,
    /// How far a compressed file may grow.
    pub(crate) limits: Limits,
    /// Threads to work with; 0 is one a core.
    pub(crate) threads: usize,
}

/// A file or standard input, not opened yet.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its name below the path given.
    pub(crate) name: String,
    /// The path as given, down to it.
    pub(crate) source: String,
    /// `None` is standard input.
    path: Option<PathBuf>,
}

/// What came of reading all inputs.
#[derive(Debug, Default)]
pub(crate) struct Opened {
    /// How many files could be opened.
    pub(crate) files: usize,
    /// How many records of containers are no articles by their kind.
    pub(crate) passed_over: PassedOver,
}

/// Takes an item that was read with its size in bytes, or why there is none; breaks when no more
/// is wanted.
pub(crate) type Each<'a, I> = dyn FnMut(Result<I, Unread>, usize) -> ControlFlow<()> + 'a;

impl Inputs {
    /// Opens every file in turn and hands what `items` makes of it to `each`.
    pub(crate) fn read<I>(
        &self,
        each: &mut Each<I>,
        items: impl Fn(Box<dyn BufRead + Send>, &Entry, &mut Each<I>, &mut PassedOver) -> ControlFlow<()>,
    ) -> Opened {
        let mut opened = Opened::default();
        for entry in self.entries() {
            let flow = match entry.and_then(|entry| Ok((self.open(&entry)?, entry))) {
                Err(bad) => each(Err(bad), 0),
                Ok((reader, entry)) => {
                    opened.files += 1;
                    items(reader, &entry, each, &mut opened.passed_over)
                }
            };
            if flow.is_break() {
                break;
            }
        }
        opened
    }

    /// Whether all of it can be read twice: files and folders can, standard input and pipes cannot.
    pub(crate) fn can_be_read_again(&self) -> bool {
        let is_gone = |found: Metadata| !found.is_file() && !found.is_dir();
        self.paths.iter().all(|path| path != Path::new("-") && !path.metadata().is_ok_and(is_gone))
    }

    /// Every file below the paths, or why a path gives none.
    fn entries(&self) -> impl Iterator<Item = Result<Entry, Unread>> {
        let mut known = Known { several: self.paths.len() > 1, ..Known::default() };
        self.paths.iter().flat_map(|path| below(path)).filter_map(move |entry| known.admit(entry))
    }

    /// Opens `entry` and undoes its compression.
    fn open(&self, entry: &Entry) -> Result<Box<dyn BufRead + Send>, Unread> {
        let opened = match &entry.path {
            None => decompress(BufReader::with_capacity(1 << 16, io::stdin()), self.limits),
            Some(path) => {
                file(path).and_then(|file| decompress(BufReader::with_capacity(1 << 16, file), self.limits))
            }
        };
        opened.map_err(|cause| unread(&entry.source, &cause))
    }
}

fn file(path: &Path) -> io::Result<File> {
    #[expect(clippy::disallowed_methods, reason = "this is the place that opens files")]
    File::open(path)
}

type Entries = Box<dyn Iterator<Item = Result<Entry, Unread>>>;

/// The files of one path.
fn below(path: &Path) -> Entries {
    if path == Path::new("-") {
        return Box::new(std::iter::once(Ok(Entry { name: "-".into(), source: "-".into(), path: None })));
    }
    match path.metadata() {
        Err(cause) => Box::new(std::iter::once(Err(unread(&path.to_string_lossy(), &cause)))),
        Ok(metadata) if metadata.is_dir() => folder(path),
        Ok(_) => {
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let source = path.to_string_lossy().into_owned();
            Box::new(std::iter::once(Ok(Entry { name, source, path: Some(path.into()) })))
        }
    }
}

/// The files of a folder, or that it holds none.
fn folder(root: &Path) -> Entries {
    let walk = WalkDir::new(root).follow_links(true).sort_by_file_name().into_iter();
    let root = root.to_owned();
    let at = root.clone();
    let mut files = walk
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry))
        .filter(|entry| entry.as_ref().map_or(true, |entry| !entry.file_type().is_dir() && is_article(entry)))
        .map(move |entry| entry.map(|entry| found(&at, &entry)).map_err(|error| broken(&at, &error)))
        .peekable();
    if files.peek().is_none() {
        return Box::new(std::iter::once(Err(Unread {
            source: root.to_string_lossy().into_owned(),
            reason: "the folder holds no articles".to_owned(),
            hint: "give the folder that the articles are in; hidden files, pictures, settings and programs are left out".to_owned(),
        })));
    }
    Box::new(files)
}

/// Endings of files that lie among scraped articles and are none: pictures and what belongs to
/// pages, settings, programs, notes. Documents and archives that may hold articles are not among
/// them: that they cannot be read is said.
const NO_ARTICLES: &[&str] = &[
    "avif", "bmp", "css", "eot", "gif", "ico", "ini", "jpeg", "jpg", "js", "log", "map", "md", "mov", "mp3",
    "mp4", "ogg", "otf", "png", "py", "rs", "sh", "svg", "toml", "ttf", "wav", "webm", "webp", "woff",
    "woff2", "yaml", "yml",
];

fn is_article(entry: &DirEntry) -> bool {
    let extension = entry.path().extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    !NO_ARTICLES.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn found(root: &Path, entry: &DirEntry) -> Entry {
    let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Entry {
        name: parts.join("/"),
        source: entry.path().to_string_lossy().into_owned(),
        path: Some(entry.path().to_owned()),
    }
}

/// What a folder could not show: a link that leads nowhere or back, or something that may not be read.
fn broken(root: &Path, error: &walkdir::Error) -> Unread {
    let source = error.path().unwrap_or(root).to_string_lossy().into_owned();
    match (error.loop_ancestor(), error.io_error()) {
        (Some(ancestor), _) => Unread {
            source,
            reason: format!("the link leads back to {}, which holds it", ancestor.display()),
            hint: "remove the link; everything else in the folder is read".to_owned(),
        },
        (None, Some(cause)) if cause.kind() == io::ErrorKind::NotFound => Unread {
            source,
            reason: "the link leads to nothing".to_owned(),
            hint: "mend or remove the link; everything else in the folder is read".to_owned(),
        },
        (None, Some(cause)) => unread(&source, cause),
        (None, None) => Unread { source, reason: error.to_string(), hint: String::new() },
    }
}

/// Why `source` could not be read.
pub(crate) fn unread(source: &str, cause: &io::Error) -> Unread {
    let (reason, hint) = match cause.kind() {
        io::ErrorKind::NotFound => ("there is no such file or folder", "look at the spelling of the path"),
        io::ErrorKind::PermissionDenied => ("it may not be read", "give yourself the right to read it"),
        _ => {
            return Unread {
                source: source.to_owned(),
                reason: cause.to_string(),
                hint: GENERAL_HINT.to_owned(),
            };
        }
    };
    Unread { source: source.to_owned(), reason: reason.to_owned(), hint: hint.to_owned() }
}

const GENERAL_HINT: &str = "look whether the file is whole and can be opened by other programs";

/// The files met so far, where several paths may lead to one file or to one name.
#[derive(Default)]
struct Known {
    several: bool,
    files: BTreeSet<PathBuf>,
    names: BTreeSet<String>,
}

impl Known {
    /// Lets each file through once, under a name of its own: ids are made of names.
    fn admit(&mut self, entry: Result<Entry, Unread>) -> Option<Result<Entry, Unread>> {
        if !self.several {
            return Some(entry);
        }
        let Ok(mut entry) = entry else { return Some(entry) };
        let file = entry
            .path
            .as_ref()
            .map_or_else(|| PathBuf::from("-"), |path| path.canonicalize().unwrap_or_else(|_| path.clone()));
        if !self.files.insert(file) {
            return None;
        }
        let name = entry.name.clone();
        let mut count = 1;
        while !self.names.insert(entry.name.clone()) {
            count += 1;
            entry.name = format!("{name}~{count}");
        }
        Some(Ok(entry))
    }
}

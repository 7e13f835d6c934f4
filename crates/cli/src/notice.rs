//! What is said on standard error: what went wrong, where, and what to do; and how far we are,
//! when somebody watches.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use tallywire_parse::PassedOver;
use tallywire_report::Unread;

use crate::error::Error;

/// Tells why the run ends.
pub(crate) fn error(error: &Error) {
    say("error", AnsiColor::Red, error, error.hint());
}

/// Tells what could not be read; the run goes on.
pub(crate) fn unread(unread: &Unread) {
    let Unread { source, reason, hint } = unread;
    say("unread", AnsiColor::Yellow, &format_args!("{source}: {reason}"), hint);
}

/// Tells which records of containers are no articles by their kind; that is no fault.
pub(crate) fn passed_over(passed_over: &PassedOver) {
    let cyan = AnsiColor::Cyan.on_default().bold();
    for (why, count) in passed_over {
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(anstream::stderr(), "{cyan}passed over:{cyan:#} {why} ({count})");
    }
}

fn say(word: &str, color: AnsiColor, message: &dyn Display, hint: &str) {
    let (bold, dim) = (color.on_default().bold(), Style::new().dimmed());
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr(), "{bold}{word}:{bold:#} {message}\n  {dim}hint:{dim:#} {hint}");
}

/// Counts documents on a terminal, in one line that is wiped at the end.
#[derive(Debug)]
pub(crate) struct Progress {
    watched: bool,
    documents: usize,
    shown: usize,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self { watched: std::io::stderr().is_terminal(), documents: 0, shown: 0 }
    }

    /// So many more documents are done.
    pub(crate) fn add(&mut self, documents: usize) {
        self.documents += documents;
        if self.watched && self.documents >= self.shown + 200 {
            self.shown = self.documents;
            let _ = write!(std::io::stderr(), "\r{} documents", self.documents);
        }
    }

    /// Makes room for a message.
    pub(crate) fn wipe(&mut self) {
        if self.shown > 0 {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
            self.shown = 0;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.wipe();
    }
}

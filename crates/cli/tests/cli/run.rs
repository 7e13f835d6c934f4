//! Runs the program in a folder of its own.

use std::io::Write as _;
use std::path::Path;

use assert_cmd::Command;
use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

/// A folder with files that a test writes, in which the program runs.
pub(crate) struct Room(TempDir);

/// What the program said, and how it ended.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

impl Room {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let room = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            room.write(name, text.as_bytes());
        }
        room
    }

    /// Three articles: a wire report, a copy of it with another figure, one about something else.
    pub(crate) fn with_wire() -> Self {
        Self::new(&[
            ("wire/bridge.txt", BRIDGE),
            ("wire/copies/bridge.txt", &BRIDGE.replace("48 million", "84 million")),
            ("wire/library.txt", LIBRARY),
        ])
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        #[expect(clippy::disallowed_methods, reason = "a test looks at what the program wrote")]
        std::fs::read_to_string(self.path().join(name)).unwrap()
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("tallywire").unwrap();
        command.current_dir(self.path()).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").args(args);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Said {
        said(&mut self.command(args))
    }

    pub(crate) fn pipe(&self, args: &[&str], input: &[u8]) -> Said {
        said(self.command(args).write_stdin(input))
    }
}

/// `text` as a member of gzip.
pub(crate) fn gzip(text: &str) -> Vec<u8> {
    gzip_bytes(text.as_bytes())
}

pub(crate) fn gzip_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn said(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    Said {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code().unwrap(),
    }
}

const BRIDGE: &str = concat!(
    "Velmora opens its new harbour bridge\n\n",
    "Velmora (Reuters) - The city of Velmora opened its new harbour bridge on Monday after six years ",
    "of work, the transport office said. The bridge cost 48 million euros and carries four lanes of ",
    "traffic across the river mouth.\n\n",
    "About 12,500 cars are expected to cross it each day, the office said. The old ferry, which ",
    "carried 3,200 passengers a week, will stop sailing in October.\n\n",
    "Mayor Tilda Brandt called the opening a great day for the harbour quarter and thanked the 340 ",
    "workers who had built the bridge through two hard winters.\n",
);

const LIBRARY: &str = concat!(
    "Reading room returns to Ostend Street\n\n",
    "The public library on Ostend Street has opened its reading room again. It holds 60 desks and ",
    "9,000 books, the librarian said on Friday, and it will stay open until ten in the evening.\n",
);

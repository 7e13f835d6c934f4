//! Where the release binary stands on evaluation sets that lie outside the repository.
//!
//! The sets and their scorers are named by a folder; what is run on which file is data here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::root;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with `score/` (the scorers), `data/` and `stories-dev/`
    dir: Option<PathBuf>,
    /// Only the sets whose name begins so: stories, sentences, newsquant, rtext, lang, textlines, html, copies
    what: Vec<String>,
    /// Print all that each scorer says
    #[arg(long)]
    full: bool,
}

/// What makes the predictions for a set.
#[derive(Clone, Copy)]
enum Run {
    /// A command of tallywire, with its arguments before the file.
    Tallywire(&'static [&'static str]),
    /// `cargo xtask predict` with this name.
    Predict(&'static str),
}

/// A set of one file, its scorer, and the lines of the scorer's answer that tell most.
struct Set {
    name: &'static str,
    /// Below `data/`: what is read, and what it is scored against.
    input: &'static str,
    gold: &'static str,
    run: Run,
    scorer: &'static str,
    /// Further arguments of the scorer; `{score}` is the folder of the scorers.
    args: &'static [&'static str],
    key: &'static [&'static str],
}

/// A set whose gold is its input.
const fn set(name: &'static str, file: &'static str, run: Run, scorer: &'static str) -> Set {
    Set { name, input: file, gold: file, run, scorer, args: &[], key: &[] }
}

const SETS: &[Set] = &[
    Set {
        args: &["--ages-free"],
        key: &[
            "all ",
            "nonclaims",
            "kind  ",
            "approximation  ",
            "change  ",
            "counted",
            "period  ",
            "speaker  ",
        ],
        ..set("sentences", "numbers/sentences-dev.jsonl", Run::Tallywire(&["claims"]), "score_sents.py")
    },
    Set {
        args: &["--protocol", "strict"],
        key: &["value "],
        ..set("newsquant", "numbers/newsquant-dev.jsonl", Run::Predict("newsquant"), "score_newsquant.py")
    },
    Set {
        args: &["--units", "{score}/rtext_units.json"],
        key: &["lang", "ALL   all"],
        ..set("rtext", "numbers/rtext-dev.jsonl", Run::Predict("rtext"), "score_rtext.py")
    },
    Set { key: &["lingua"], ..set("lang/lingua", "lang/lingua-dev.jsonl.gz", DETECT, "score_lang.py") },
    Set { key: &["mixed"], ..set("lang/mixed", "lang/mixed-dev.jsonl", DETECT, "score_lang.py") },
    Set { key: &["-"], ..set("lang/und", "lang/und-dev.jsonl", DETECT, "score_lang.py") },
    set("textlines", "parse/textlines-dev.jsonl.gz", Run::Predict("textlines"), "score_textlines.py"),
    Set { input: "html/docs", ..set("html", "html/gold.jsonl", Run::Tallywire(&["parse"]), "score_html.py") },
    set("copies/planted", "dedup/planted-dev.jsonl.gz", Run::Tallywire(&["copies"]), "score_copies.py"),
    set(
        "copies/translations",
        "dedup/translations-dev.jsonl.gz",
        Run::Tallywire(&["copies"]),
        "score_copies.py",
    ),
];

const DETECT: Run = Run::Tallywire(&["detect", "--whole"]);

/// The lines of the story scorer that tell most.
const STORY_KEYS: &[&str] = &[
    "language  ",
    "title",
    "body lines",
    "standfirst",
    "published",
    "origins",
    "copies, all",
    "stories",
    "all ",
    "subject",
    "period",
    "speaker",
    "  traps",
];

/// The commands that the story scorer wants the records of, and where it looks for them.
const COMMANDS: [(&[&str], &str); 4] = [
    (&["parse"], "parse.jsonl"),
    (&["copies"], "copies.jsonl"),
    (&["claims"], "claims.jsonl"),
    (&["check"], "check.jsonl"),
];

const NEEDS: &str = "\
name a folder that holds
  score/         the scorers score_*.py (python3, standard library only)
  data/          sets of one file: numbers/, lang/, parse/, html/, dedup/
  stories-dev/   folders with docs/ and gold/
and, after it, the sets to run: all of them where none is named";

/// Prints one table with the key figures of every set that is there.
pub(crate) fn run(options: &Options) -> Result<()> {
    let Some(dir) = &options.dir else { bail!(NEEDS) };
    let evaluation = Evaluation::new(dir, options)?;
    for set in SETS.iter().filter(|set| evaluation.wants(set.name)) {
        evaluation.one_file(set)?;
    }
    if evaluation.wants("stories") {
        evaluation.stories()?;
    }
    Ok(())
}

struct Evaluation<'a> {
    sh: Shell,
    dir: PathBuf,
    /// Where the predictions are kept, to look at.
    out: PathBuf,
    binary: PathBuf,
    options: &'a Options,
}

impl<'a> Evaluation<'a> {
    fn new(dir: &Path, options: &'a Options) -> Result<Self> {
        let dir = dir.canonicalize().map_err(|error| anyhow::anyhow!("{}: {error}", dir.display()))?;
        if !dir.join("score").is_dir() {
            bail!("{} has no score/; {NEEDS}", dir.display())
        }
        let sh = Shell::new()?;
        sh.change_dir(root());
        cmd!(sh, "cargo build --release --quiet --bin tallywire").run()?;
        let target = crate::target(&sh)?;
        let binary = target.join("release").join("tallywire").with_extension(std::env::consts::EXE_EXTENSION);
        let out = target.join("eval");
        Ok(Self { sh, dir, out, binary, options })
    }

    fn wants(&self, name: &str) -> bool {
        self.options.what.is_empty() || self.options.what.iter().any(|what| name.starts_with(what.as_str()))
    }

    fn one_file(&self, set: &Set) -> Result<()> {
        let (input, gold) = (self.dir.join("data").join(set.input), self.dir.join("data").join(set.gold));
        if !input.exists() || !gold.exists() {
            println!("{:<20} not there: {}", set.name, input.display());
            return Ok(());
        }
        let predictions = self.out.join(set.name).with_extension("jsonl");
        self.predict(set.run, &input, &predictions)?;
        let score = self.dir.join("score");
        let scorer = score.join(set.scorer);
        let args = set.args.iter().map(|arg| arg.replace("{score}", &score.to_string_lossy()));
        let said = cmd!(self.sh, "python3 {scorer} {gold} {predictions} {args...}").quiet().read()?;
        self.table(set.name, &said, set.key);
        Ok(())
    }

    fn stories(&self) -> Result<()> {
        let scorer = self.dir.join("score/score_stories.py");
        let mut sets: Vec<PathBuf> = self.sh.read_dir(self.dir.join("stories-dev"))?;
        sets.sort();
        for set in sets.into_iter().filter(|set| set.join("gold").is_dir()) {
            let name = format!("stories/{}", set.file_name().unwrap_or_default().to_string_lossy());
            let out = self.out.join(&name);
            for (command, records) in COMMANDS {
                self.predict(Run::Tallywire(command), &set.join("docs"), &out.join(records))?;
            }
            let gold = set.join("gold");
            let said = cmd!(self.sh, "python3 {scorer} {out} --gold {gold}").quiet().read()?;
            self.table(&name, &said, STORY_KEYS);
        }
        Ok(())
    }

    /// Writes what `run` prints for `input`; documents that could not be read are no reason to stop.
    fn predict(&self, run: Run, input: &Path, predictions: &Path) -> Result<()> {
        let sh = &self.sh;
        let command = match run {
            Run::Tallywire(args) => {
                let binary = &self.binary;
                cmd!(sh, "{binary} {args...} {input}")
            }
            Run::Predict(what) => {
                let this = std::env::current_exe()?;
                cmd!(sh, "{this} predict {what} {input}")
            }
        };
        let output = command.quiet().ignore_status().output()?;
        if !matches!(output.status.code(), Some(0 | 3)) {
            bail!("{}: {}", input.display(), String::from_utf8_lossy(&output.stderr))
        }
        fs::create_dir_all(predictions.parent().unwrap_or(&self.out))?;
        Ok(fs::write(predictions, output.stdout)?)
    }

    /// Prints the lines of a scorer's answer that begin with one of `keys`, or all of them.
    fn table(&self, name: &str, said: &str, keys: &[&str]) {
        let all = self.options.full || keys.is_empty();
        let lines = said.lines().filter(|line| all || keys.iter().any(|key| line.starts_with(key)));
        for line in lines {
            println!("{name:<20} {line}");
        }
        println!();
    }
}

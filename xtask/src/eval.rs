//! Where the release binary stands on evaluation sets that lie outside the repository.
//!
//! The sets and their scorers are named by a folder; what is run on which file is data here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::root;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with `score/` (the scorers), `data/` and `stories-dev/`
    dir: Option<PathBuf>,
    /// Only a stage (parse, lang, claims, copies, check) or the sets whose name begins so: html,
    /// textlines, stories, sentences, newsquant, rtext, lingua, mixed, und, planted, translations
    what: Vec<String>,
    /// Print all that each scorer says
    #[arg(long)]
    full: bool,
}

/// What makes the predictions for a set.
#[derive(Clone, Copy)]
enum Run<'a> {
    /// A command of tallywire, with its arguments before the file.
    Tallywire(&'a [&'a str]),
    /// `cargo xtask predict` with this name.
    Predict(&'a str),
}

/// A set of one file, its scorer, and the lines of the scorer's answer that tell most.
struct Set {
    name: &'static str,
    /// Below `data/`: what is read, and what it is scored against.
    input: &'static str,
    gold: &'static str,
    run: Run<'static>,
    scorer: &'static str,
    /// Further arguments of the scorer; `{score}` is the folder of the scorers.
    args: &'static [&'static str],
    key: &'static [&'static str],
    /// Whether the answers are `language/1` records whose confidence is to be held against the gold.
    reliability: bool,
}

/// A set whose gold is its input.
const fn set(name: &'static str, file: &'static str, run: Run<'static>, scorer: &'static str) -> Set {
    Set { name, input: file, gold: file, run, scorer, args: &[], key: &[], reliability: false }
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
        ..set(
            "claims/sentences",
            "numbers/sentences-dev.jsonl",
            Run::Tallywire(&["claims"]),
            "score_sents.py",
        )
    },
    Set {
        args: &["--protocol", "strict"],
        key: &["value "],
        ..set(
            "claims/newsquant",
            "numbers/newsquant-dev.jsonl",
            Run::Predict("newsquant"),
            "score_newsquant.py",
        )
    },
    Set {
        args: &["--units", "{score}/rtext_units.json"],
        key: &["lang", "ALL   all"],
        ..set("claims/rtext", "numbers/rtext-dev.jsonl", Run::Predict("rtext"), "score_rtext.py")
    },
    Set {
        key: &["lingua"],
        reliability: true,
        ..set("lang/lingua", "lang/lingua-dev.jsonl.gz", DETECT, "score_lang.py")
    },
    Set { key: &["mixed"], ..set("lang/mixed", "lang/mixed-dev.jsonl", DETECT, "score_lang.py") },
    Set { key: &["-"], ..set("lang/und", "lang/und-dev.jsonl", DETECT, "score_lang.py") },
    set("parse/textlines", "parse/textlines-dev.jsonl.gz", Run::Predict("textlines"), "score_textlines.py"),
    Set {
        input: "html/docs",
        ..set("parse/html", "html/gold.jsonl", Run::Tallywire(&["parse"]), "score_html.py")
    },
    set("copies/planted", "dedup/planted-dev.jsonl.gz", Run::Tallywire(&["copies"]), "score_copies.py"),
    set(
        "copies/translations",
        "dedup/translations-dev.jsonl.gz",
        Run::Tallywire(&["copies"]),
        "score_copies.py",
    ),
];

const DETECT: Run<'static> = Run::Tallywire(&["detect", "--whole"]);

/// A command whose records the story scorer wants, where it looks for them, and the lines of its
/// answer that tell most about them.
struct Step {
    command: &'static str,
    key: &'static [&'static str],
}

const STORY_STEPS: &[Step] = &[
    Step {
        command: "parse",
        key: &["language  ", "title", "body lines", "standfirst", "published", "origins"],
    },
    Step { command: "copies", key: &["copies, all", "stories"] },
    Step { command: "claims", key: &["all ", "subject", "period", "speaker"] },
    Step { command: "check", key: &["  traps"] },
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
    evaluation.stories()
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

    /// Whether a set is asked for, by its stage or by its own name.
    fn wants(&self, name: &str) -> bool {
        let asked = |what: &String| name.split('/').any(|part| part.starts_with(what.as_str()));
        self.options.what.is_empty() || self.options.what.iter().any(asked)
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
        let further =
            set.args.iter().map(|arg| PathBuf::from(arg.replace("{score}", &score.to_string_lossy())));
        let args: Vec<PathBuf> = [gold.clone(), predictions.clone()].into_iter().chain(further).collect();
        let said = self.scored(set.scorer, &args.iter().map(PathBuf::as_path).collect::<Vec<_>>())?;
        self.table(set.name, &said, set.key);
        if set.reliability {
            println!("{}", crate::reliability::table(&gold, &predictions)?);
        }
        Ok(())
    }

    /// Scores the steps that are wanted on every set of stories.
    fn stories(&self) -> Result<()> {
        let all = self.wants("stories");
        let steps: Vec<&Step> = STORY_STEPS.iter().filter(|step| all || self.wants(step.command)).collect();
        let folder = self.dir.join("stories-dev");
        if steps.is_empty() {
            return Ok(());
        }
        if !folder.is_dir() {
            println!("{:<20} not there: {}", "stories", folder.display());
            return Ok(());
        }
        let keys: Vec<&str> = steps.iter().flat_map(|step| step.key).copied().collect();
        let mut sets: Vec<PathBuf> = self.sh.read_dir(folder)?;
        sets.sort();
        for set in sets.into_iter().filter(|set| set.join("gold").is_dir()) {
            let name = format!("stories/{}", set.file_name().unwrap_or_default().to_string_lossy());
            let out = self.out.join(&name);
            self.sh.remove_path(&out)?;
            // The scorer knows documents by their articles, so those are wanted in any case.
            let is_parse = |step: &&Step| step.command == "parse";
            let articles = STORY_STEPS.iter().find(is_parse).filter(|_| !steps.iter().any(is_parse));
            for Step { command, .. } in articles.into_iter().chain(steps.iter().copied()) {
                let records = out.join(command).with_extension("jsonl");
                self.predict(Run::Tallywire(&[command]), &set.join("docs"), &records)?;
            }
            let said = self.scored("score_stories.py", &[&out, Path::new("--gold"), &set.join("gold")])?;
            self.table(&name, &said, &keys);
        }
        Ok(())
    }

    /// What a scorer says.
    fn scored(&self, scorer: &str, args: &[&Path]) -> Result<String> {
        let scorer = self.dir.join("score").join(scorer);
        let said = cmd!(self.sh, "python3 {scorer} {args...}").quiet().read();
        said.with_context(|| format!("{} did not run; python3 must be on the path", scorer.display()))
    }

    /// Writes what `run` prints for `input`; documents that could not be read are no reason to stop.
    fn predict(&self, run: Run<'_>, input: &Path, predictions: &Path) -> Result<()> {
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

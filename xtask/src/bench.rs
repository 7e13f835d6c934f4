//! Criterion's figures for each stage and for the whole, as one table; or those of other libraries
//! beside ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use serde::Deserialize;
use xshell::{Shell, cmd};

use crate::root;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only benchmarks whose name holds this
    filter: Option<String>,
    /// Stop as soon as a figure is steady: rougher, and done in a fraction of the time
    #[arg(long)]
    quick: bool,
    /// Compare with other libraries on the same texts instead; the first time it fetches 160 MB of them
    #[arg(long)]
    peers: bool,
    /// The texts to compare on: for lang JSON lines `{"text", "lang", "kind"}` with kind word, pair, sentence
    /// or paragraph, for copies `{"text", "lang", "gold"}` with the name of the report; or a folder that holds
    /// lang/lingua-dev.jsonl.gz and dedup/planted-dev.jsonl.gz; those of seeds/ where it is left out
    #[arg(long, requires = "peers")]
    data: Option<PathBuf>,
}

/// What criterion leaves of a benchmark in benchmark.json.
#[derive(Deserialize)]
struct Benchmark {
    full_id: String,
    throughput: Option<Throughput>,
}

#[derive(Deserialize)]
enum Throughput {
    Bytes(u64),
    ElementsAndBytes { elements: u64, bytes: u64 },
}

impl Throughput {
    /// Speeds at `mean` nanoseconds a round.
    #[expect(clippy::cast_precision_loss, reason = "a corpus of 2^52 bytes is not benchmarked")]
    fn speed(&self, mean: f64) -> String {
        // Bytes a nanosecond are gigabytes a second.
        let bytes = |bytes: u64| format!("{:>8.2} MB/s", bytes as f64 / mean * 1e3);
        match self {
            Self::Bytes(n) => bytes(*n),
            Self::ElementsAndBytes { elements, bytes: n } => {
                format!("{} {:>8.0} texts/s", bytes(*n), *elements as f64 / mean * 1e9)
            }
        }
    }
}

/// What it leaves in estimates.json; nanoseconds.
#[derive(Deserialize)]
struct Estimates {
    mean: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
    standard_error: f64,
}

/// Runs the benchmarks and prints a line for each, or the comparison with others.
pub(crate) fn run(options: &Options) -> Result<()> {
    let sh = Shell::new()?;
    sh.change_dir(root());
    let quick = options.quick.then_some("--quick");
    let filter = options.filter.as_deref();
    if options.peers { peers(&sh, options, filter, quick) } else { stages(&sh, filter, quick) }
}

/// Has the command that compares print its tables.
fn peers(sh: &Shell, options: &Options, filter: Option<&str>, quick: Option<&str>) -> Result<()> {
    let package = ["--package", "tallywire-benches", "--bin", "peers", "--features", "peers"];
    let mut command = cmd!(sh, "cargo run --release --quiet {package...} -- {filter...} {quick...}");
    if let Some(data) = &options.data {
        // The command runs in the root of the repository, wherever this one was called.
        let data = data.canonicalize().with_context(|| format!("cannot read {}", data.display()))?;
        command = command.arg("--data").arg(data);
    }
    Ok(command.run()?)
}

fn stages(sh: &Shell, filter: Option<&str>, quick: Option<&str>) -> Result<()> {
    let start = SystemTime::now();
    cmd!(sh, "cargo bench --package tallywire-benches --quiet -- {filter...} {quick...}").run()?;
    let mut rows: Vec<(String, String)> = results(&crate::target(sh)?.join("criterion"), start)?
        .iter()
        .map(|path| row(path))
        .collect::<Result<_>>()?;
    rows.sort();
    println!("\n{:<28} {:>10} {:>8} {:>12}", "benchmark", "mean", "error", "throughput");
    for (_, line) in rows {
        println!("{line}");
    }
    Ok(())
}

/// The folders `new` below `folder` that were written since `start`.
fn results(folder: &Path, start: SystemTime) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("no figures in {}", folder.display()))? {
        let path = entry?.path();
        let estimates = path.join("estimates.json");
        if path.ends_with("new") && estimates.exists() {
            if fs::metadata(&estimates)?.modified()? >= start {
                found.push(path);
            }
        } else if path.is_dir() {
            found.extend(results(&path, start)?);
        }
    }
    Ok(found)
}

/// The name of a benchmark and its line of the table.
fn row(folder: &Path) -> Result<(String, String)> {
    let benchmark: Benchmark = serde_json::from_str(&fs::read_to_string(folder.join("benchmark.json"))?)?;
    let estimates: Estimates = serde_json::from_str(&fs::read_to_string(folder.join("estimates.json"))?)?;
    let Estimate { point_estimate: mean, standard_error: error } = estimates.mean;
    let speed = benchmark.throughput.map_or_else(String::new, |throughput| throughput.speed(mean));
    let line = format!(
        "{:<28} {:>7.3} ms {:>6.1} % {speed:>12}",
        benchmark.full_id,
        mean / 1e6,
        error / mean * 100.0
    );
    Ok((benchmark.full_id, line))
}

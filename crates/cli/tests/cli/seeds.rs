//! What the program prints for every seed, and that it finds what seeds/MANIFEST.toml says is
//! planted in them.
//!
//! A record belongs to the seed that its first article came from; each seed has one snapshot for
//! every kind of record, with a field a line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use assert_cmd::Command;
use serde::Deserialize;
use serde_json::Value;

/// What each command prints for the seeds, run once for all tests.
static ARTICLES: LazyLock<Vec<Value>> = LazyLock::new(|| records(&["parse"]));
static CLAIMS: LazyLock<Vec<Value>> = LazyLock::new(|| records(&["claims"]));
static COPIES: LazyLock<Vec<Value>> = LazyLock::new(|| records(&["copies"]));
static FINDINGS: LazyLock<Vec<Value>> = LazyLock::new(|| records(&["check"]));

/// The records that `tallywire COMMAND seeds` prints.
fn records(command: &[&str]) -> Vec<Value> {
    let output = Command::cargo_bin("tallywire")
        .unwrap()
        .current_dir(root())
        .args(command)
        .arg("seeds")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// The seed in a source, with its line in a file of lines.
fn seed(source: &str) -> &str {
    source.strip_prefix("seeds/").unwrap()
}

/// Each article's seed, by its id.
fn seeds_by_article() -> BTreeMap<String, String> {
    ARTICLES.iter().map(|article| (text(article, "id"), seed(&text(article, "source")).to_owned())).collect()
}

fn text(record: &Value, field: &str) -> String {
    record[field].as_str().unwrap_or_else(|| panic!("no {field} in {record}")).to_owned()
}

/// One snapshot a seed of the records that `of` gives to it.
fn snapshots(kind: &str, records: &[Value], of: impl Fn(&Value) -> String) {
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for record in records {
        show(record, shown.entry(of(record)).or_default());
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (seed, records) in shown {
            insta::assert_snapshot!(format!("{}.{kind}", seed.replace(':', "-")), records);
        }
    });
}

/// A record with a field a line; of a list of records, a record a line.
fn show(record: &Value, out: &mut String) {
    for (field, value) in record.as_object().unwrap() {
        match value.as_array() {
            Some(list) if list.iter().any(Value::is_object) => {
                writeln!(out, "{field}:").unwrap();
                for item in list {
                    writeln!(out, "  - {item}").unwrap();
                }
            }
            _ => writeln!(out, "{field}: {value}").unwrap(),
        }
    }
    out.push('\n');
}

#[test]
fn articles() {
    snapshots("article", &ARTICLES, |article| seed(&text(article, "source")).to_owned());
}

#[test]
fn languages() {
    snapshots("language", &records(&["detect", "--whole"]), |line| seed(&text(line, "source")).to_owned());
}

#[test]
fn claims() {
    snapshots("claim", &CLAIMS, |claim| seed(&text(claim, "source")).to_owned());
}

#[test]
fn copies_and_groups() {
    snapshots("copies", &COPIES, |record| {
        let first = if record["schema"] == "copy/1" {
            text(record, "a_source")
        } else {
            text(&record["members"][0], "source")
        };
        seed(&first).to_owned()
    });
}

#[test]
fn findings() {
    let seeds = seeds_by_article();
    snapshots("finding", &FINDINGS, |finding| seeds[finding["articles"][0].as_str().unwrap()].clone());
}

/// seeds/MANIFEST.toml, which says what its fields mean.
#[derive(Deserialize)]
struct Manifest {
    article: Vec<Seed>,
    story: Vec<Story>,
    planted: Vec<Planted>,
    trap: Vec<Trap>,
}

#[derive(Deserialize)]
struct Seed {
    file: String,
    language: String,
}

#[derive(Deserialize)]
struct Story {
    articles: BTreeSet<String>,
    copies: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
struct Planted {
    kind: String,
    values: BTreeSet<String>,
    articles: BTreeSet<String>,
    /// Why it is not found yet; the test fails once it is.
    open: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Trap {
    values: BTreeSet<String>,
    articles: BTreeSet<String>,
}

fn manifest() -> Manifest {
    #[expect(clippy::disallowed_methods, reason = "a test reads what it is to expect")]
    let text = std::fs::read_to_string(root().join("seeds/MANIFEST.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

/// A finding by what it states and where.
struct Found {
    kind: String,
    values: BTreeSet<String>,
    articles: BTreeSet<String>,
}

impl Found {
    fn rests_on(&self, values: &BTreeSet<String>, articles: &BTreeSet<String>) -> bool {
        self.values.is_superset(values) && self.articles.is_superset(articles)
    }
}

fn found() -> Vec<Found> {
    let seeds = seeds_by_article();
    let claims: BTreeMap<String, &Value> = CLAIMS.iter().map(|claim| (text(claim, "id"), claim)).collect();
    let strings = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
    };
    let finding = |finding: &Value| Found {
        kind: text(finding, "kind"),
        values: strings(&finding["claims"])
            .iter()
            .flat_map(|id| [&claims[id]["value"], &claims[id]["whole"]])
            .filter_map(Value::as_str)
            .map(plain)
            .collect(),
        articles: strings(&finding["articles"]).iter().map(|id| seeds[id].clone()).collect(),
    };
    FINDINGS.iter().map(finding).collect()
}

/// A number without zeros that carry nothing: `8.40` is `8.4`.
fn plain(number: &str) -> String {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }.to_owned()
}

#[test]
fn every_seed_is_listed_with_its_language() {
    let listed: BTreeMap<String, String> =
        manifest().article.into_iter().map(|seed| (seed.file, seed.language)).collect();
    let read: BTreeMap<String, String> = ARTICLES
        .iter()
        .map(|article| (seed(&text(article, "source")).to_owned(), text(article, "language")))
        .collect();
    assert_eq!(read, listed);
}

#[test]
fn stories_and_copies_are_those_planted() {
    let groups = |kind: &str| -> BTreeSet<BTreeSet<String>> {
        let members = |group: &Value| -> BTreeSet<String> {
            group["members"]
                .as_array()
                .unwrap()
                .iter()
                .map(|member| seed(&text(member, "source")).to_owned())
                .collect()
        };
        COPIES.iter().filter(|record| record["kind"] == kind).map(members).collect()
    };
    let stories = manifest().story;
    assert_eq!(groups("story"), stories.iter().map(|story| story.articles.clone()).collect());
    let copies = stories.into_iter().map(|story| story.copies).filter(|copies| !copies.is_empty());
    assert_eq!(groups("copies"), copies.collect());
}

#[test]
fn what_is_planted_is_found() {
    let found = found();
    let is_found = |planted: &Planted| {
        found.iter().any(|finding| {
            finding.kind == planted.kind && finding.rests_on(&planted.values, &planted.articles)
        })
    };
    let (open, due): (Vec<_>, Vec<_>) =
        manifest().planted.into_iter().partition(|planted| planted.open.is_some());
    let missed: Vec<_> = due.iter().filter(|planted| !is_found(planted)).collect();
    assert!(missed.is_empty(), "not found: {missed:#?}");
    let done: Vec<_> = open.iter().filter(|planted| is_found(planted)).collect();
    assert!(done.is_empty(), "found now, no longer open: {done:#?}");
}

#[test]
fn no_trap_is_taken_for_a_conflict() {
    let found = found();
    let fell: Vec<_> = manifest()
        .trap
        .into_iter()
        .filter(|trap| {
            found.iter().any(|finding| {
                matches!(finding.kind.as_str(), "conflict" | "altered_copy" | "range_fails" | "compatible")
                    && finding.rests_on(&trap.values, &trap.articles)
            })
        })
        .collect();
    assert!(fell.is_empty(), "{fell:#?}");
}

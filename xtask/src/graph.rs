//! Which crate may depend on which, as data.
//!
//! Stages do not know each other; `report` alone knows formats, `cli` alone the machine.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use xshell::{Shell, cmd};

/// The edges that the design allows: a crate and what it may build on.
const EDGES: &[(&str, &[&str])] = &[
    ("article", &[]),
    ("parse", &["article"]),
    ("lang", &["article"]),
    ("claims", &["article"]),
    ("dedup", &["article"]),
    ("crosscheck", &["article", "claims", "dedup"]),
    ("report", &["article", "claims", "crosscheck", "dedup", "lang"]),
    ("cli", &["article", "claims", "crosscheck", "dedup", "lang", "parse", "report"]),
];

/// Packages that serve only the repository and may use what they like.
const CHORES: &[&str] = &["xtask", "tallywire-benches"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

/// Fails with every edge that the design does not allow, the file it stands in and the remedy.
pub(crate) fn check(sh: &Shell) -> Result<()> {
    let json = cmd!(sh, "cargo metadata --no-deps --format-version 1 --offline").quiet().read()?;
    let metadata: Metadata = serde_json::from_str(&json).context("cannot read what cargo metadata prints")?;
    let wrong: Vec<String> = metadata.packages.iter().flat_map(wrong_edges).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("{}", wrong.join("\n"))
}

fn wrong_edges(package: &Package) -> Vec<String> {
    if CHORES.contains(&package.name.as_str()) {
        return Vec::new();
    }
    let room = room(&package.name);
    let Some((_, allowed)) = EDGES.iter().find(|(name, _)| *name == room) else {
        return vec![format!(
            "{}: the crate `{room}` has no place in the graph; give it one in xtask/src/graph.rs and ARCHITECTURE.md",
            package.manifest_path
        )];
    };
    package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind.as_deref() != Some("dev"))
        .filter(|dependency| dependency.name.starts_with("tallywire-"))
        .filter(|dependency| !allowed.contains(&self::room(&dependency.name)))
        .map(|dependency| {
            let other = self::room(&dependency.name);
            format!(
                "{}: `{room}` may not depend on `{other}`; let the caller hand over what it needs as plain values, \
                 or move a type that both speak to `article`",
                package.manifest_path
            )
        })
        .collect()
}

/// The folder under `crates/` of a package.
fn room(package: &str) -> &str {
    package.strip_prefix("tallywire-").unwrap_or(package)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(from: &str, to: &str, kind: Option<&str>) -> Vec<String> {
        wrong_edges(&Package {
            name: from.to_owned(),
            manifest_path: format!("{from}/Cargo.toml"),
            dependencies: vec![Dependency { name: to.to_owned(), kind: kind.map(str::to_owned) }],
        })
    }

    #[test]
    fn a_stage_may_not_know_another() {
        let wrong = edges("tallywire-dedup", "tallywire-claims", None);
        assert_eq!(wrong.len(), 1);
        assert!(wrong[0].starts_with("tallywire-dedup/Cargo.toml: `dedup` may not depend on `claims`; let "));
    }

    #[test]
    fn its_tests_may() {
        assert!(edges("tallywire-dedup", "tallywire-claims", Some("dev")).is_empty());
    }

    #[test]
    fn a_crate_without_a_place_is_told_so() {
        assert!(edges("tallywire-utils", "serde", None)[0].contains("no place in the graph"));
    }

    #[test]
    fn the_graph_has_no_circle() {
        let place = |name: &str| EDGES.iter().position(|(room, _)| *room == name);
        for (room, below) in EDGES {
            for other in *below {
                assert!(place(other) < place(room), "{room} -> {other}");
            }
        }
    }
}

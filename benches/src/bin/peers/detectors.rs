//! What tells languages: tallywire, and with the feature `peers` the others.

use anyhow::{Context, Result};
use serde::Deserialize;
use tallywire_article::Language;

#[cfg(feature = "peers")]
mod peers;

/// A library that tells the language of a text, ready to be asked.
pub(crate) trait Detector {
    /// The languages that it may answer with.
    fn languages(&self) -> Vec<Language>;

    /// The language of `text`, or `None` where it leaves that open.
    fn detect(&self, text: &str) -> Option<Language>;
}

/// A library that has not been started yet.
#[derive(Clone, Copy)]
pub(crate) struct Contender {
    /// The name of its package.
    pub(crate) package: &'static str,
    /// Starts it with all of its languages and the settings that its documentation begins with.
    pub(crate) start: fn() -> Box<dyn Detector>,
}

impl Contender {
    /// The version that Cargo.lock has of it.
    pub(crate) fn version(&self) -> Result<String> {
        version(self.package)
    }
}

/// The version that Cargo.lock has of `package`.
pub(crate) fn version(package: &str) -> Result<String> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let lock: Lock = toml::from_str(include_str!("../../../../Cargo.lock"))?;
    let found = lock.package.into_iter().find(|locked| locked.name == package);
    Ok(found.with_context(|| format!("Cargo.lock has no {package}"))?.version)
}

/// All that were built in; tallywire is the first.
pub(crate) fn all() -> Vec<Contender> {
    let ours = Contender { package: "tallywire-lang", start: || Box::new(Tallywire) };
    #[cfg(feature = "peers")]
    return [ours].into_iter().chain(peers::ALL).collect();
    #[cfg(not(feature = "peers"))]
    return vec![ours];
}

struct Tallywire;

impl Detector for Tallywire {
    fn languages(&self) -> Vec<Language> {
        tallywire_lang::Languages::all().iter().collect()
    }

    fn detect(&self, text: &str) -> Option<Language> {
        Some(tallywire_lang::detect(text).language).filter(|language| !language.is_und())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_contender_has_a_version_and_tells_what_it_knows() {
        for contender in all() {
            assert!(contender.version().unwrap().starts_with(|first: char| first.is_ascii_digit()));
            let detector = (contender.start)();
            let german = detector.detect("Der Stadtrat hat gestern Abend den neuen Haushalt beschlossen.");
            assert_eq!(german, Some(Language::of("de")), "{}", contender.package);
            assert!(detector.languages().contains(&Language::of("de")), "{}", contender.package);
        }
    }
}

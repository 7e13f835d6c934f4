//! News agencies and the names they go by, so that "dpa", "Deutsche Presse-Agentur" and
//! "ДПА" are one origin.

mod table;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use self::table::AGENCIES;

/// A news agency or an outlet that others cite for their reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agency {
    /// The name it is shown by.
    pub name: &'static str,
    /// Every other name it is cited by, in any script, in lower case.
    pub aliases: &'static [&'static str],
}

/// Names that mean an agency only where a date line has them, and the names it is shown by: elsewhere
/// 共同 is "joint".
pub const DATELINE_NAMES: [(&str, &str); 2] = [("共同", "Kyodo"), ("時事", "Jiji")];

static BY_NAME: LazyLock<HashMap<String, &'static Agency>> = LazyLock::new(|| {
    let names = |agency: &'static Agency| {
        let aliases = agency.aliases.iter().map(|alias| (*alias).to_owned());
        aliases.chain([agency.name.to_lowercase()]).map(move |name| (name, agency))
    };
    let mut by_name: HashMap<String, &'static Agency> = AGENCIES.iter().flat_map(names).collect();
    for (short, name) in DATELINE_NAMES {
        if let Some(&agency) = by_name.get(&name.to_lowercase()) {
            by_name.insert(short.to_owned(), agency);
        }
    }
    by_name
});

/// The agency that `name` means, whatever the case and script it is written in.
#[must_use]
pub fn agency(name: &str) -> Option<&'static Agency> {
    BY_NAME.get(&name.trim().to_lowercase()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agency_is_known_by_all_its_names() {
        for name in ["Reuters", "REUTERS", "Рейтер", " ロイター "] {
            assert_eq!(agency(name).map(|a| a.name), Some("Reuters"), "{name}");
        }
        assert_eq!(agency("Reutlingen"), None);
    }

    #[test]
    fn a_name_of_datelines_is_that_of_its_agency() {
        for (short, name) in DATELINE_NAMES {
            assert_eq!(agency(short).map(|a| a.name), Some(name));
        }
    }

    #[test]
    fn the_table_is_sorted_and_no_name_means_two() {
        assert!(AGENCIES.is_sorted_by_key(|agency| agency.name));
        let mut names: Vec<String> = AGENCIES
            .iter()
            .flat_map(|agency| {
                let aliases = agency.aliases.iter().map(|alias| (*alias).to_owned());
                aliases.chain([agency.name.to_lowercase()])
            })
            .collect();
        names.sort();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}

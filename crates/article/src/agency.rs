//! News agencies and the names they go by, so that "dpa", "Deutsche Presse-Agentur" and
//! "ДПА" are one origin.

/// A news agency or an outlet that others cite for their reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agency {
    /// The name it is shown by.
    pub name: &'static str,
    /// Every other name it is cited by, in any script, in lower case.
    pub aliases: &'static [&'static str],
}

/// The agencies known by name, in the order of `name`.
pub static AGENCIES: &[Agency] = &[
    Agency { name: "AFP", aliases: &["agence france-presse", "афп", "france-presse"] },
    Agency { name: "AP", aliases: &["associated press", "the associated press"] },
    Agency {
        name: "Reuters",
        aliases: &["рейтер", "рейтерз", "thomson reuters", "رويترز", "路透社", "ロイター"],
    },
    Agency { name: "dpa", aliases: &["deutsche presse-agentur", "дпа"] },
];

/// The agency that `name` means, whatever the case and script it is written in.
#[must_use]
pub fn agency(name: &str) -> Option<&'static Agency> {
    let name = name.trim().to_lowercase();
    AGENCIES
        .iter()
        .find(|agency| agency.name.to_lowercase() == name || agency.aliases.contains(&name.as_str()))
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
}

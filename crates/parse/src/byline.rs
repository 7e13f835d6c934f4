//! Bylines: whether a line signs an article, and with whose names.

use crate::cues::{after_byline, is_unspaced};
use crate::line::{is_terminal, words};
use crate::locale::ALL;

/// Words that stand for nobody in particular.
static NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "agencies",
    "agency",
    "author",
    "desk",
    "editor",
    "editors",
    "editorial",
    "guest",
    "news",
    "newsdesk",
    "newsroom",
    "online",
    "press",
    "redacción",
    "redaccion",
    "redactie",
    "redakcja",
    "redakce",
    "redaktion",
    "redaktionen",
    "redação",
    "redazione",
    "redaktör",
    "reporter",
    "staff",
    "team",
    "web",
    "webdesk",
    "редакция",
    "редакція",
    "editör",
    "rédaction",
    "agencias",
    "agenturen",
    "agenzie",
    "toimitus",
    "redaksi",
    "redaksjonen",
    "szerkesztőség",
    "correspondent",
    "bureau",
    "contributor",
    "writer",
    "writers",
    "report",
    "uredništvo",
];

/// The names that a byline gives; an empty list for "by editor"; `None` where it is no byline.
pub(crate) fn signature(text: &str) -> Option<Vec<String>> {
    const LONGEST: usize = 14;
    if words(text) > LONGEST || (is_terminal(text) && !text.ends_with('.')) || text.len() > 200 {
        return None;
    }
    let rest = match after_byline(text) {
        Some(rest) => rest,
        None => {
            ALL.iter().flat_map(|words| words.byline_after).find_map(|phrase| text.strip_suffix(phrase))?
        }
    };
    people(rest.trim_matches(|c: char| c.is_whitespace() || ":-–—|.".contains(c)))
}

/// "And" between names, in any language.
static AND: &[&str] = &[
    "&", "a", "and", "dan", "e", "en", "et", "i", "in", "ja", "och", "og", "u", "und", "ve", "và", "with",
    "y", "és", "şi", "și", "και", "и", "й", "та", "і",
];

/// The people named in `text`, or `None` where it holds anything but names.
///
/// "Ada Finch and Bo Lind in Oslo", "Ada Finch, Harbour Correspondent", "editor".
pub(crate) fn people(text: &str) -> Option<Vec<String>> {
    let mut people = Vec::new();
    for part in text.split([',', ';', '/', '|', '•', '·', '(']) {
        let mut name: Vec<&str> = Vec::new();
        let mut named = Vec::new();
        for word in part.split_whitespace().chain(["&"]) {
            if AND.contains(&word) && !name.is_empty() {
                named.push(std::mem::take(&mut name).join(" "));
            } else {
                name.push(word);
            }
        }
        for name in named {
            if !is_name(&name) {
                return None;
            }
            people.push(name);
        }
    }
    if people.is_empty() {
        return None;
    }
    people.retain(|name| name.contains(' ') || name.chars().any(is_unspaced));
    people.retain(|name| !name.split_whitespace().any(|word| NOBODY.contains(&word.to_lowercase().as_str())));
    Some(people)
}

/// One to five words, each with a capital or a particle of names.
fn is_name(text: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "van", "von", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "bin", "al", "el",
        "ten", "ter", "zu", "af", "dos", "das", "our", "the",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=5).contains(&words.len())
        && words.iter().all(|word| {
            let lower = word.to_lowercase();
            word.chars().next().is_some_and(|c| {
                c.is_uppercase() || is_unspaced(c) || (c.is_alphabetic() && !c.is_lowercase())
            }) || PARTICLES.contains(&lower.as_str())
                || NOBODY.contains(&lower.as_str())
        })
        && !text.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_names_people() {
        for (text, expected) in [
            ("By Ada Finch and Bo Lind", Some(vec!["Ada Finch", "Bo Lind"])),
            ("Von Ada von Finch, Oslo", Some(vec!["Ada von Finch"])),
            ("by editor", Some(vec![])),
            ("By noon the toll had risen", None),
        ] {
            assert_eq!(
                signature(text),
                expected.map(|names| names.into_iter().map(str::to_owned).collect()),
                "{text}"
            );
        }
    }
}

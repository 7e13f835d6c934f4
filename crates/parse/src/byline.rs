//! Bylines: whether a line signs an article, and with whose names.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::cues::after_byline;
use crate::letters::is_unspaced;
use crate::line::{is_terminal, words};
use crate::locale::ALL;

/// Words that stand for nobody in particular.
static NOBODY: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.nobody).copied().collect());

/// "And" between names.
static AND: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.and).copied().chain(["&"]).collect());

/// The names that a byline gives; an empty list for "by editor"; `None` where it is no byline.
pub(crate) fn signature(text: &str) -> Option<Vec<String>> {
    const LONGEST: usize = 20;
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

/// The people named in `text`, or `None` where it holds anything but names.
///
/// "Ada Finch and Bo Lind in Oslo", "Ada Finch, Harbour Correspondent", "editor"; a date or a count
/// behind the names ends them: "Ada Finch · 4 March 2025 · 3 comments".
pub(crate) fn people(text: &str) -> Option<Vec<String>> {
    let mut people = Vec::new();
    for part in text.split([',', ';', '/', '|', '•', '·', '(']) {
        let mut name: Vec<&str> = Vec::new();
        let mut named = Vec::new();
        for word in part.split_whitespace().chain(["&"]) {
            if AND.contains(word) && !name.is_empty() {
                named.push(std::mem::take(&mut name).join(" "));
            } else {
                name.push(word);
            }
        }
        if !people.is_empty() && part.chars().any(|c| c.is_ascii_digit()) {
            break;
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
    people.retain(|name| !name.split_whitespace().any(|word| NOBODY.contains(word.to_lowercase().as_str())));
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
                || NOBODY.contains(lower.as_str())
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
            ("Par Ada Finch avec Bo Lind · Publié le 4 mars 2025 à 7h05", Some(vec!["Ada Finch", "Bo Lind"])),
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

//! Bylines: whether a line signs an article, and with whose names.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::cues::after_byline;
use crate::letters::is_unspaced;
use crate::line::{is_terminal, words};
use crate::locale::{ALL, Words};

/// Words of every language by which the parts of a byline are told apart.
struct Vocabulary {
    /// "And" between names.
    and: HashSet<&'static str>,
    /// What stands for nobody in particular.
    nobody: HashSet<&'static str>,
    /// What somebody who signs may be.
    roles: HashSet<&'static str>,
    /// Words within names that have no capital.
    particles: HashSet<&'static str>,
    /// What stands between a name and the place it writes from.
    places: HashSet<&'static str>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let all =
        |of: fn(&Words) -> &'static [&'static str]| ALL.iter().flat_map(move |words| of(words)).copied();
    Vocabulary {
        and: all(|words| words.and).chain(["&", "+"]).collect(),
        nobody: all(|words| words.nobody).collect(),
        roles: all(|words| words.roles).collect(),
        particles: all(|words| words.in_names).collect(),
        places: all(|words| words.from).collect(),
    }
});

/// Whether a set of words has `word`, capital or with a mark behind it.
fn is_in(words: &HashSet<&'static str>, word: &str) -> bool {
    words.contains(word.trim_end_matches(['.', ':']).to_lowercase().as_str())
}

/// The names that a byline gives; an empty list for "by editor"; `None` where it is no byline.
pub(crate) fn signature(text: &str) -> Option<Vec<String>> {
    const LONGEST: usize = 20;
    if text.len() > 200 || words(text) > LONGEST || (is_terminal(text) && !text.ends_with('.')) {
        return None;
    }
    let text = match text.rsplit_once(' ') {
        Some((before, last)) if is_address(last) => before.trim_end(),
        _ => text,
    };
    let rest = match after_byline(text) {
        Some(rest) => rest,
        None => {
            ALL.iter().flat_map(|words| words.byline_after).find_map(|phrase| text.strip_suffix(phrase))?
        }
    };
    people(rest.trim_matches(|c: char| c.is_whitespace() || ":：-–—|.".contains(c)))
}

/// The names in a line that is known to be about the author, "By" or not.
pub(crate) fn signed(text: &str) -> Vec<String> {
    signature(text).or_else(|| people(text)).unwrap_or_default()
}

/// Whom metadata name as the author: the people in `text`, or else `text` as it is, without "By";
/// nobody where it is an address.
pub(crate) fn credited(text: &str) -> Vec<String> {
    const LONGEST: usize = 120;
    let whole =
        after_byline(text).unwrap_or(text).trim_matches(|c: char| c.is_whitespace() || ",|:".contains(c));
    let is_name = whole.chars().any(char::is_alphabetic) && whole.len() < LONGEST && !is_address(whole);
    let signers = signers(whole).unwrap_or_default();
    let people: Vec<String> = signers.iter().filter_map(Signer::person).collect();
    if !people.is_empty() && !signers.contains(&Signer::Other) {
        people
    } else if is_name {
        vec![whole.to_owned()]
    } else {
        Vec::new()
    }
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.starts_with('@') || (word.contains('@') && !word.contains(' '))
}

/// The people named in `text`, or `None` where it holds anything but names.
///
/// "Ada Finch and Bo Lind in Oslo", "Ada Finch, Harbour Correspondent", "editor"; a date or a count
/// behind the names ends them: "Ada Finch · 4 March 2025 · 3 comments".
fn people(text: &str) -> Option<Vec<String>> {
    Some(signers(text)?.iter().filter_map(Signer::person).collect())
}

/// Who is named in a part of a byline.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Signer {
    Person(String),
    /// What somebody is, or an office.
    Nobody,
    /// A single word: a place, an agency.
    Other,
}

impl Signer {
    fn person(&self) -> Option<String> {
        if let Self::Person(name) = self { Some(name.clone()) } else { None }
    }
}

/// Who is named in `text`, or `None` where it holds anything but names.
fn signers(text: &str) -> Option<Vec<Signer>> {
    let mut signers = Vec::new();
    for part in parts(text) {
        if !signers.is_empty() && part.chars().any(|c| c.is_ascii_digit()) {
            break;
        }
        // "Foto: Bo Lind" behind who wrote it.
        if !signers.is_empty() && part.split_whitespace().next().is_some_and(|word| word.ends_with(':')) {
            break;
        }
        let names = names(part);
        if names.iter().all(|name| is_name(name)) {
            signers.extend(names.iter().map(|name| signer(name)));
        } else if !(tells_more(part) && signers.iter().any(|signer| matches!(signer, Signer::Person(_)))) {
            return None;
        }
    }
    (!signers.is_empty()).then_some(signers)
}

/// Whether a part behind a name tells what its bearer is: "envoyée spéciale à Lyon".
fn tells_more(part: &str) -> bool {
    const LONGEST: usize = 6;
    words(part) <= LONGEST && part.split_whitespace().any(|word| is_in(&VOCABULARY.roles, word))
}

/// What stands between the marks of a byline.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', '|', '•', '·', '(', ')', '、', '，', '；', '／', '｜'])
}

/// What stands between the conjunctions of `part`, without addresses and the place behind it.
fn names(part: &str) -> Vec<String> {
    let mut names = vec![Vec::new()];
    let mut is_place = false;
    for word in part.split_whitespace().filter(|word| !is_address(word)) {
        let length = names.last().map_or(0, |name: &Vec<&str>| name.len());
        if length > 0 && VOCABULARY.and.contains(word) {
            names.push(Vec::new());
            is_place = false;
        } else if length >= 2 && VOCABULARY.places.contains(word) {
            is_place = true;
        } else if let Some(name) = names.last_mut().filter(|_| !is_place) {
            name.push(word);
        }
    }
    names.into_iter().filter(|name| !name.is_empty()).map(|name| name.join(" ")).collect()
}

/// One to five words, each with a capital or a particle of names.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=5).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().next().is_some_and(|c| {
                c.is_uppercase() || is_unspaced(c) || (c.is_alphabetic() && !c.is_lowercase())
            }) || [&VOCABULARY.particles, &VOCABULARY.nobody, &VOCABULARY.roles]
                .into_iter()
                .any(|known| is_in(known, word))
        })
        && !text.chars().any(|c| c.is_ascii_digit())
}

/// Who `name` is: "Reporter Ada Finch" is Ada Finch, "Harbour Correspondent" nobody. Korean and
/// Japanese write the role behind the name.
fn signer(name: &str) -> Signer {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let is_role = |word: &&str| is_in(&VOCABULARY.roles, word);
    let is_nobody = |word: &&str| is_role(word) || is_in(&VOCABULARY.nobody, word);
    let open = words.iter().take_while(|word| is_nobody(word)).count();
    if words[..open].iter().any(is_role) && open < words.len() {
        words.drain(..open);
    }
    // "Ada Finch Senior Harbour Reporter"
    let first = words.iter().position(is_role).filter(|at| *at >= 2 && at + 1 < words.len());
    if let Some(first) = first.filter(|_| words.last().is_some_and(is_role)) {
        words.truncate(first);
    }
    while words.len() > 1 && words.last().is_some_and(|word| is_role(word) && word.chars().all(is_unspaced)) {
        words.pop();
    }
    if words.iter().any(is_nobody) {
        return Signer::Nobody;
    }
    let is_whole = words.len() >= 2 || words.iter().any(|word| word.chars().any(is_unspaced));
    if is_whole { Signer::Person(words.join(" ")) } else { Signer::Other }
}

#[cfg(test)]
mod tests;

//! Headlines without what sites glue to them, and which of two is the better.

use std::cell::OnceCell;
use std::collections::HashSet;

use any_ascii::any_ascii_char;
use tallywire_article::agency;

use crate::cues::is_menu_entry;
use crate::letters::{Class, class, lower};
use crate::line::words;
use crate::masthead::{is_domain, without_masthead};

/// Marks that stand between a headline and the name of its site.
const BORDERS: &[&str] =
    &[" | ", " – ", " - ", " — ", " » ", " :: ", " · ", " • ", " ｜ ", "｜", " › ", " < ", " « "];

/// The marks of [`BORDERS`] without the spaces.
const IN_BORDERS: [char; 12] = ['|', '–', '-', '—', '»', ':', '·', '•', '｜', '›', '<', '«'];

/// The longest headline, in bytes: each part of one is held against all before and behind it.
pub(crate) const LONGEST: usize = 600;

/// Other lines of a page, which a part of its title may be one of.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    lines: Vec<&'a str>,
    /// The lines for comparing; few titles have a part to look for.
    folded: OnceCell<HashSet<String>>,
}

impl<'a> FromIterator<&'a str> for Known<'a> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(lines: I) -> Self {
        Self { lines: lines.into_iter().collect(), folded: OnceCell::new() }
    }
}

impl Known<'_> {
    fn holds(&self, part: &str) -> bool {
        let folded = || self.lines.iter().map(|line| fold(line)).collect();
        self.folded.get_or_init(folded).contains(&fold(part))
    }
}

/// `title` without the names of site, section and agency behind it and the path before it.
///
/// `known` are other lines of the page: a site's name may be among them, and where the headline
/// itself is, what else stands in the title is furniture. What is longer than [`LONGEST`] is no headline
/// and stays as it is.
pub(crate) fn clean<'a>(title: &'a str, known: &Known<'_>, site: Option<&str>) -> &'a str {
    if title.len() > LONGEST {
        return title.trim();
    }
    let whole = without_masthead(without_path(title.trim()));
    // Nearly all lines have no border at all.
    if !whole.contains(IN_BORDERS) {
        return whole;
    }
    if let Some(part) = repeated_part(whole, known) {
        return part;
    }
    let mut title = whole;
    while let Some((rest, mark, tail)) = last_border(title) {
        // Between the headline and the section stands the name of the site.
        let is_site = title.len() < whole.len() && is_proper(rest, &without_particles(tail));
        if !is_site && !is_furniture(rest, mark, tail, site) {
            break;
        }
        title = rest.trim_end();
    }
    title
}

/// `name` without the short words within it: `Märkte am Morgen`, `Le Phare du Matin`.
fn without_particles(name: &str) -> String {
    const LONGEST: usize = 3;
    let is_particle = |word: &&str| word.chars().count() <= LONGEST && word.chars().all(char::is_lowercase);
    name.split(' ').filter(|word| !is_particle(word)).collect::<Vec<_>>().join(" ")
}

fn last_border(title: &str) -> Option<(&str, &'static str, &str)> {
    BORDERS
        .iter()
        .filter_map(|mark| title.rfind(mark).map(|at| (at, *mark)))
        .max_by_key(|(at, _)| *at)
        .map(|(at, mark)| (&title[..at], mark, title[at + mark.len()..].trim()))
}

/// The part of `title` before its first or behind its last border that stands in `known` whole.
fn repeated_part<'a>(title: &'a str, known: &Known<'_>) -> Option<&'a str> {
    let cuts = BORDERS.iter().flat_map(|mark| title.match_indices(mark));
    let parts = cuts.flat_map(|(at, mark)| [&title[..at], &title[at + mark.len()..]]);
    parts
        .map(str::trim)
        .filter(|part| words(part) >= 2)
        .filter(|part| known.holds(part))
        .max_by_key(|part| part.len())
}

fn is_furniture(rest: &str, mark: &str, tail: &str, site: Option<&str>) -> bool {
    const LONGEST: usize = 5;
    let (before, behind) = (words(rest), words(tail));
    if before < 2 || behind > LONGEST || tail.is_empty() {
        return false;
    }
    let folded = fold(tail);
    if site.is_some_and(|site| fold(site).contains(&folded) || folded.contains(&fold(site))) {
        return true;
    }
    let named = agency(tail).is_some() || is_menu_entry(&lower(tail)) || is_domain(tail);
    named
        || (before >= 3
            && behind < before
            && (matches!(mark.trim(), "|" | "｜" | "»" | "::") || is_proper(rest, tail)))
}

/// A name behind a headline that is no name: each word has its capital, which the headline's have not.
fn is_proper(rest: &str, tail: &str) -> bool {
    let upper = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let names: Vec<&str> = tail.split_whitespace().collect();
    let lower = rest.split_whitespace().filter(|word| word.chars().count() > 3 && !upper(word)).count();
    (1..=4).contains(&names.len())
        && names.iter().all(upper)
        && lower + names.len() >= 3
        && lower >= 1
        && !tail.contains(|c: char| c.is_ascii_digit())
}

/// `title` without a path of menu entries before it: `Home » Ports » Toll rises`.
fn without_path(title: &str) -> &str {
    if !title.contains(['»', '>', '/', '›', '|', '→']) {
        return title;
    }
    let mut rest = title;
    for mark in [" » ", " > ", " / ", " › ", " | ", " → "] {
        while let Some((head, tail)) = rest.split_once(mark) {
            let in_path = rest.len() < title.len();
            if !(is_menu_entry(&lower(head.trim())) || (in_path && words(head) <= 2)) || words(tail) < 2 {
                break;
            }
            rest = tail;
        }
    }
    rest.trim()
}

/// `text` for comparing: letters and digits, lower case, without marks, in Latin letters but for
/// scripts that are no alphabets.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            gap |= !matches!(c, '\u{0300}'..='\u{036F}' | '\'' | '’' | '`');
            continue;
        }
        if std::mem::take(&mut gap) && !folded.is_empty() {
            folded.push(' ');
        }
        match class(c) {
            _ if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            Class::Unspaced => folded.push(c),
            _ => folded.extend(
                any_ascii_char(c).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()),
            ),
        }
    }
    folded
}

/// A headline for comparing it with others.
#[derive(Clone, Debug)]
pub(crate) struct Folded {
    text: String,
    /// How many characters it has but for spaces.
    letters: usize,
    /// Its pairs of neighbouring letters, in order; few headlines are alike enough to be asked for them.
    pairs: OnceCell<Vec<(char, char)>>,
}

impl Folded {
    pub(crate) fn new(title: &str) -> Self {
        let text = fold(title);
        let letters = text.chars().filter(|c| *c != ' ').count();
        Self { text, letters, pairs: OnceCell::new() }
    }

    fn pairs(&self) -> &[(char, char)] {
        self.pairs.get_or_init(|| {
            let letters = || self.text.chars().filter(|c| *c != ' ');
            let mut pairs: Vec<_> = letters().zip(letters().skip(1)).collect();
            pairs.sort_unstable();
            pairs
        })
    }

    /// Whether the two are one headline, perhaps in other letters: `Müller` and `Mueller`.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        /// The fewest pairs of letters that tell; of a hundred of both, how many they must share.
        const FEWEST: usize = 8;
        const ALIKE: usize = 75;
        if self.text == other.text {
            return true;
        }
        let (a, b) = (self.letters.saturating_sub(1), other.letters.saturating_sub(1));
        let enough = |shared: usize| 200 * shared >= ALIKE * (a + b);
        // The pairs of the shorter one are the most that the two can share.
        a >= FEWEST && enough(a.min(b)) && enough(shared(self.pairs(), other.pairs()))
    }

    /// Whether `other` stands in it with something else beside it.
    pub(crate) fn glues(&self, other: &Self) -> bool {
        /// In bytes: a shorter one may stand in any line.
        const SHORTEST: usize = 8;
        other.text.len() >= SHORTEST
            && self.text.len() > other.text.len()
            && memchr::memmem::find(self.text.as_bytes(), other.text.as_bytes()).is_some()
    }
}

/// How many items two sorted lists share.
fn shared(a: &[(char, char)], b: &[(char, char)]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                i += 1;
                j += 1;
            }
        }
    }
    shared
}

/// Whether two headlines are one, perhaps in other letters.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    Folded::new(a).is_same(&Folded::new(b))
}

/// How many letters of `title` are beyond ASCII: of two spellings the one with more is the original.
pub(crate) fn own_letters(title: &str) -> usize {
    title.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_loses_what_is_glued_to_it() {
        for (title, expected) in [
            ("Harbour toll rises by a tenth - Reuters", "Harbour toll rises by a tenth"),
            ("Harbour toll rises by a tenth | The Coast Herald", "Harbour toll rises by a tenth"),
            ("Hafen hebt Maut an – Coast Herald – Wirtschaft", "Hafen hebt Maut an"),
            ("Home » Ports » Harbour toll rises by a tenth", "Harbour toll rises by a tenth"),
            ("Regierung knickt ein – Maut bleibt", "Regierung knickt ein – Maut bleibt"),
            ("Toll up - again", "Toll up - again"),
            ("Hafen hebt Maut an – Lage am Abend – Wirtschaft", "Hafen hebt Maut an"),
            ("Hafen hebt Maut an – Streit um Gebühr", "Hafen hebt Maut an – Streit um Gebühr"),
            ("Mýtné stoupne o desetinu - pristavy.cz", "Mýtné stoupne o desetinu"),
        ] {
            assert_eq!(clean(title, &Known::default(), None), expected);
        }
        assert_eq!(
            clean(
                "Toll up – Quay Gazette",
                &Known::from_iter(["Toll up – Quay Gazette"]),
                Some("Quay Gazette")
            ),
            "Toll up"
        );
    }

    #[test]
    fn two_spellings_are_one_title() {
        for (a, b, same) in [
            ("Häfen erhöhen die Gebühren", "Haefen erhoehen die Gebuehren", true),
            ("Порт повышает сбор на десятую часть", "Port povyshaet sbor na desyatuyu chast", true),
            ("Harbour toll rises by a tenth", "Why the harbour needs money", false),
        ] {
            assert_eq!(is_same(a, b), same, "{a}");
        }
    }
}

//! What the opening or the whole of a line says about it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};

use crate::letters::{is_unspaced, lower};
use crate::locale::{ALL, Words};

/// What a line's words say that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Cue {
    /// A picture caption or credit.
    Caption,
    /// A note by the desk.
    Note,
    /// A teaser, a subscription, an advertisement.
    Promo,
    /// A button, a counter, tags.
    Metadata,
    /// What stands below an article.
    Footer,
}

/// Phrases that are looked for in lines of up to so many bytes; a longer line is prose.
const LONGEST_LINE: usize = 600;

struct Cues {
    whole: HashMap<&'static str, Cue>,
    /// The bytes of the longest of `whole`.
    longest: usize,
    opening: Phrases,
    anywhere: Phrases,
}

/// Phrases with what each tells.
struct Phrases {
    automaton: Option<AhoCorasick>,
    cues: Vec<Cue>,
}

impl Phrases {
    fn new(phrases: Vec<(&'static str, Cue)>, start: StartKind) -> Self {
        let (words, cues): (Vec<_>, Vec<_>) = phrases.into_iter().unzip();
        let automaton =
            AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).start_kind(start).build(words).ok();
        Self { automaton, cues }
    }

    fn find(&self, line: &str, anchored: Anchored) -> Option<Cue> {
        let found = self.automaton.as_ref()?.find(Input::new(line).anchored(anchored))?;
        let before = line[..found.start()].chars().next_back();
        (ends_word(line, found.end()) && !before.is_some_and(char::is_alphanumeric))
            .then(|| self.cues[found.pattern().as_usize()])
    }
}

/// Whether no word goes on across `at`; scripts without spaces have no such border.
pub(crate) fn ends_word(text: &str, at: usize) -> bool {
    let is_word = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    let before = text[..at].chars().next_back().is_some_and(is_word);
    !(before && text[at..].chars().next().is_some_and(is_word))
}

fn lines(words: &'static Words) -> [(Cue, &'static [&'static str]); 6] {
    [
        (Cue::Caption, words.caption),
        (Cue::Note, words.note),
        (Cue::Promo, words.related),
        (Cue::Promo, words.promo),
        (Cue::Metadata, words.metadata),
        (Cue::Footer, words.footer),
    ]
}

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    let (mut whole, mut opening, mut anywhere) = (HashMap::new(), Vec::new(), Vec::new());
    for (cue, phrases) in ALL.iter().flat_map(|words| lines(words)) {
        for phrase in phrases {
            match (phrase.strip_prefix('…'), phrase.strip_suffix('…')) {
                (Some(inside), _) => anywhere.push((inside, cue)),
                (_, Some(start)) => opening.push((start, cue)),
                _ => {
                    whole.entry(*phrase).or_insert(cue);
                }
            }
        }
    }
    Cues {
        longest: whole.keys().map(|phrase| phrase.len()).max().unwrap_or_default(),
        whole,
        opening: Phrases::new(opening, StartKind::Both),
        anywhere: Phrases::new(anywhere, StartKind::Unanchored),
    }
});

/// What the words of `line` say that it is, and whether they are all of it.
///
/// Linear in the line; lines of more than some hundred bytes are not looked at.
pub(crate) fn cue(line: &str) -> Option<(Cue, bool)> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    let line = lower(line);
    let open = line.trim_start_matches(|c: char| !c.is_alphanumeric() && !"©ⓒ([<(▶☞".contains(c));
    if let Some(&cue) =
        Some(bare(open)).filter(|bare| bare.len() <= CUES.longest).and_then(|bare| CUES.whole.get(bare))
    {
        return Some((cue, true));
    }
    let bracketed = open.trim_start_matches(['[', '(', '（', '【']);
    let note = || CUES.opening.find(bracketed, Anchored::Yes).filter(|cue| *cue == Cue::Note);
    CUES.opening
        .find(open, Anchored::Yes)
        .or_else(|| if bracketed.len() < open.len() { note() } else { None })
        .or_else(|| CUES.anywhere.find(&line, Anchored::No))
        .map(|cue| (cue, false))
}

/// `line` without a count, a colon or an arrow at its end: `comments (12)` is `comments`.
fn bare(line: &str) -> &str {
    line.trim_end_matches(|c: char| !c.is_alphabetic())
}

/// Whether `line` is a heading of other articles; looks at every phrase, so ask it of few lines.
pub(crate) fn is_above_teasers(line: &str) -> bool {
    let line = lower(line);
    let line = bare(line.trim_start_matches(|c: char| !c.is_alphanumeric()));
    ALL.iter().flat_map(|words| words.related).any(|phrase| match phrase.strip_suffix('…') {
        Some(opening) => line.starts_with(opening),
        None => line == *phrase,
    })
}

static MENU: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.navigation).copied().collect());

/// Whether `words`, in lower case, is an entry of site menus.
pub(crate) fn is_menu_entry(words: &str) -> bool {
    MENU.contains(words)
}

/// Openings of bylines by their first letter.
static BYLINES: LazyLock<HashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut bylines: HashMap<char, Vec<&'static str>> = HashMap::new();
    for phrase in ALL.iter().flat_map(|words| words.byline) {
        let phrase = phrase.trim_end_matches('…');
        bylines.entry(phrase.chars().next().unwrap_or_default()).or_default().push(phrase);
    }
    bylines
});

/// The rest of `line` behind the opening of a byline, the longest that it has.
pub(crate) fn after_byline(line: &str) -> Option<&str> {
    let first = line.chars().next()?.to_lowercase().next()?;
    // "Per-Erik" is a name, "per Erik" signs one.
    let ends = |length: &usize| {
        let (opening, rest) = line.split_at(*length);
        rest.is_empty()
            || rest.starts_with(|c: char| c.is_whitespace() || ":：".contains(c))
            || opening.ends_with(|c: char| !c.is_alphabetic() || is_unspaced(c))
    };
    let length =
        BYLINES.get(&first)?.iter().filter_map(|phrase| opens_with(line, phrase)).filter(ends).max()?;
    Some(&line[length..])
}

/// How many bytes of `line` the lower-case `phrase` takes up at its beginning.
fn opens_with(line: &str, phrase: &str) -> Option<usize> {
    let mut expected = phrase.chars();
    for (at, c) in line.char_indices() {
        let rest = expected.as_str();
        if rest.is_empty() {
            return Some(at);
        }
        for lower in c.to_lowercase() {
            if expected.next() != Some(lower) {
                return None;
            }
        }
    }
    expected.as_str().is_empty().then_some(line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_known_by_its_words() {
        for (line, expected) in [
            ("Comments (12)", Some((Cue::Metadata, true))),
            ("» Read more about tolls", Some((Cue::Promo, false))),
            ("Readmore", None),
            ("[Editor's note: the name of the port was corrected.]", Some((Cue::Note, false))),
            ("Skip to main content", Some((Cue::Metadata, false))),
            ("Foto: Hafenamt", Some((Cue::Caption, false))),
            ("Alle Texte © 2024. Alle Rechte vorbehalten.", Some((Cue::Footer, false))),
            ("関連記事はこちら", Some((Cue::Promo, false))),
            ("Shares fell on Monday.", None),
        ] {
            assert_eq!(cue(line), expected, "{line}");
        }
    }
}

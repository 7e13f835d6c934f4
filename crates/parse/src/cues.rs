//! What the opening or the whole of a line says about it.

use std::sync::LazyLock;

use rapidhash::{RapidHashMap, RapidHashSet};

use crate::letters::{is_unspaced, lower, words};
use crate::locale::{ALL, Words};
use crate::phrases::{Phrases, opens_with};

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
    whole: RapidHashMap<&'static str, Cue>,
    /// The bytes of the longest of `whole`.
    longest: usize,
    opening: Phrases<Cue>,
    anywhere: Phrases<Cue>,
}

/// Whether no word goes on across `at`; scripts without spaces have no such border.
pub(crate) fn ends_word(text: &str, at: usize) -> bool {
    !(text[..at].ends_with(is_in_word) && text[at..].starts_with(is_in_word))
}

/// Whether `c` is a letter or digit that others of its word may stand beside.
pub(crate) fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
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
    let (mut whole, mut opening, mut anywhere) = (RapidHashMap::default(), Vec::new(), Vec::new());
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
        opening: opening.into_iter().collect(),
        anywhere: anywhere.into_iter().collect(),
    }
});

/// What a phrase tells of the line that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) cue: Cue,
    /// Whether the phrase is all of the line.
    pub(crate) whole: bool,
    /// How many words the phrase has.
    pub(crate) words: usize,
}

/// What the words of `line` say that it is.
///
/// Linear in it; lines of more than some hundred bytes are not looked at.
pub(crate) fn cue(line: &str) -> Option<Told> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    let open = line.trim_start_matches(|c: char| !c.is_alphanumeric() && !"©ⓒ([<(▶☞".contains(c));
    if let Some(cue) = whole(bare(open)) {
        return Some(Told { cue, whole: true, words: words(open) });
    }
    let told = |start: usize, end: usize, cue: Cue, text: &str| {
        ends_word(text, end).then(|| Told { cue, whole: false, words: words(&text[start..end]) })
    };
    let opening =
        |text: &str| CUES.opening.at(text, 0).and_then(|found| told(0, found.end, found.means, text));
    let bracketed = open.trim_start_matches(['[', '(', '（', '【']);
    let note = || opening(bracketed).filter(|told| told.cue == Cue::Note);
    opening(open).or_else(|| if bracketed.len() < open.len() { note() } else { None }).or_else(|| {
        CUES.anywhere.find_iter(line).find_map(|found| told(found.start, found.end, found.means, line))
    })
}

fn whole(line: &str) -> Option<Cue> {
    if line.len() > CUES.longest {
        return None;
    }
    CUES.whole.get(&*lower(line)).copied()
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

static MENU: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.navigation).copied().collect());

/// Whether `words`, in lower case, is an entry of site menus.
pub(crate) fn is_menu_entry(words: &str) -> bool {
    MENU.contains(words)
}

/// What stands behind the first word of an entry of two, by that word.
static MENU_PAIRS: LazyLock<RapidHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut pairs: RapidHashMap<&'static str, Vec<&'static str>> = RapidHashMap::default();
    for (first, second) in
        ALL.iter().flat_map(|words| words.navigation).filter_map(|entry| entry.split_once(' '))
    {
        pairs.entry(first).or_default().push(second);
    }
    pairs
});

/// Whether two words, in lower case, are an entry of site menus together.
pub(crate) fn is_menu_pair(first: &str, second: &str) -> bool {
    MENU_PAIRS.get(first).is_some_and(|seconds| seconds.contains(&second))
}

/// Openings of bylines by their first letter.
static BYLINES: LazyLock<RapidHashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut bylines: RapidHashMap<char, Vec<&'static str>> = RapidHashMap::default();
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
            assert_eq!(cue(line).map(|told| (told.cue, told.whole)), expected, "{line}");
        }
    }
}

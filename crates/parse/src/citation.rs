//! Whether a text cites an outlet that it names: by a cue of reporting beside the name, by a word of
//! reporting at the end of its sentence, or by telling it something.

use std::sync::LazyLock;

use rapidhash::{RapidHashMap, RapidHashSet};
use tallywire_article::agency;

use crate::cues::{ends_word, is_in_word};
use crate::letters::is_unspaced;
use crate::locale::{ALL, Words};
use crate::mention::{Mention, Passage, QUOTES, prefix};

impl Passage<'_> {
    /// Whether a cue of reporting stands right before or behind a name, or ends its sentence.
    pub(crate) fn cites(&self, name: Mention) -> bool {
        let before = self.before(name, BEFORE).trim_end();
        let bare = without_article(before);
        let (sort, is_sort) = without_kind(bare);
        let open = without_article(sort);
        // "according to the German news agency": one word may say of which sort.
        let adjective = open.rsplit_once(' ').filter(|_| is_sort).map(|(open, _)| without_article(open));
        let stages = [before, unquoted(before), bare, unquoted(sort), open];
        let cued = stages.into_iter().chain(adjective).any(|before| CUES_BEFORE.closing(before).is_some());
        let (reported, earlier) = self.reported(name);
        // An outlet says many things; what is called a news agency says news.
        let says = || is_sort && self.rest(name).split(' ').next().is_some_and(|word| TOLD.contains(word));
        !earlier && (cued || reported || says() || self.is_topic(name) || self.is_told(name, &stages))
    }

    /// Whether nothing but a conjunction stands between two names.
    pub(crate) fn are_joined(&self, first: Mention, second: Mention) -> bool {
        let between = self.lower.get(first.word_end(self.text)..second.start).unwrap_or("-").trim();
        let bare = between.trim_matches(|c: char| c.is_whitespace() || "\"“”„«»".contains(c));
        matches!(bare, "/" | "、" | "," | "،" | "&" | "و") || AND.contains(without_article(bare))
    }

    /// "said the mayor to Reuters": a verb of telling earlier in the clause. Much is said to much;
    /// only names that are sure to be of outlets count.
    fn is_told(&self, name: Mention, before: &[&str]) -> bool {
        if agency(name.of(self.text)).is_none() && !(name.tells(self.text) && name.is_quoted(self.text)) {
            return false;
        }
        let whom = before.iter().find_map(|before| Some(&before[..before.len() - TO.closing(before)?]));
        let clause = whom.and_then(|before| before.rsplit(['.', ';', '!', '?', ':', ')']).next());
        clause.is_some_and(|clause| clause.split([' ', ',']).any(|word| TOLD.contains(word)))
    }

    /// What stands behind a name and its ending.
    fn rest(&self, name: Mention) -> &str {
        let rest = &self.lower[name.word_end(self.text)..];
        // Turkish sets an ending off: Reuters'ın.
        let rest =
            rest.strip_prefix(['\'', '’']).map_or(rest, |rest| rest.trim_start_matches(char::is_alphabetic));
        rest.trim_start_matches(is_beside)
    }

    /// Whether a cue stands behind a name, with or without what sort of outlet it is between, and
    /// whether it is of a report of the past: "wrote earlier" is not what this article is from.
    fn reported(&self, name: Mention) -> (bool, bool) {
        let behind = prefix(self.rest(name), BEHIND);
        let sort = KINDS_BEHIND.opening(behind).map_or(behind, |length| behind[length..].trim_start());
        // "the storm, reports Reuters": the cue may be of the name behind it.
        let start = self.lower.len() - self.rest(name).len();
        let is_own = |tail: &&str| {
            let next = start + behind.len() - tail.trim_start_matches(is_beside).len();
            !self.known.iter().any(|known| known.start == next)
        };
        let cue = |behind: &'_ str| CUES_BEHIND.opening(behind).map(|length| behind.len() - length);
        let tails =
            [behind, sort].map(|from| cue(from).map(|left| &behind[behind.len() - left..]).filter(is_own));
        let earlier = tails.iter().flatten().any(|tail| is_earlier(tail));
        (tails.iter().flatten().next().is_some(), earlier)
    }

    /// Whether a name opens a sentence that ends with a word of reporting.
    fn is_topic(&self, name: Mention) -> bool {
        const LONGEST: usize = 600;
        let before = unquoted(self.before(name, BEFORE));
        if !before.is_empty() && !before.ends_with(['.', '!', '?', '。', '\n']) {
            return false;
        }
        let rest = prefix(self.rest(name), LONGEST);
        let sentence = &rest[..rest.find(['.', '!', '?', '。', '।', '\n']).unwrap_or(rest.len())];
        REPORTED.closing(unquoted(sentence)).is_some()
    }

    /// "the newspaper Quay": a word beside it says that it is an outlet. In "the German news agency
    /// dpa" the name is not what stands before it.
    pub(crate) fn introduces(&self, name: Mention) -> bool {
        if without_kind(without_article(self.before(name, BEFORE))).1 {
            return true;
        }
        if PEOPLES.contains(&name.of(self.text)) {
            return false;
        }
        let kind = self.lower[name.end..].trim_start();
        KINDS_BEHIND.opening(prefix(kind, BEHIND)).is_some_and(|length| {
            let at = self.text.len() - kind[length..].trim_start().len();
            let rest = &self.text[at..];
            !rest.starts_with(char::is_uppercase) && !self.known.iter().any(|known| known.start == at)
        })
    }
}

/// Phrases by the word at the side that they are looked for from.
struct Side(RapidHashMap<&'static str, Vec<&'static str>>);

impl Side {
    fn new(of: fn(&Words) -> &'static [&'static str], word: fn(&str) -> &str) -> Self {
        let mut by_word: RapidHashMap<&'static str, Vec<&'static str>> = RapidHashMap::default();
        for phrase in ALL.iter().flat_map(|words| of(words)) {
            by_word.entry(word(phrase)).or_default().push(phrase);
        }
        Self(by_word)
    }

    fn before(of: fn(&Words) -> &'static [&'static str]) -> Self {
        Self::new(of, last_word)
    }

    fn behind(of: fn(&Words) -> &'static [&'static str]) -> Self {
        Self::new(of, first_word)
    }

    /// The length of the longest phrase that `text` ends with.
    fn closing(&self, text: &str) -> Option<usize> {
        let phrases = self.0.get(last_word(text))?;
        phrases.iter().filter(|phrase| closes(text, phrase)).map(|phrase| phrase.len()).max()
    }

    /// The length of the longest phrase that `text` begins with.
    fn opening(&self, text: &str) -> Option<usize> {
        let phrases = self.0.get(first_word(text))?;
        phrases.iter().filter(|phrase| opens(text, phrase)).map(|phrase| phrase.len()).max()
    }
}

/// The letters and digits that `text` ends with; its last character where that is a mark or of a script
/// without spaces.
fn last_word(text: &str) -> &str {
    let word = &text[text.trim_end_matches(is_in_word).len()..];
    if word.is_empty() { &text[text.char_indices().next_back().map_or(0, |(at, _)| at)..] } else { word }
}

/// The letters and digits that `text` begins with, or its first character.
fn first_word(text: &str) -> &str {
    let end = text.find(|c| !is_in_word(c)).unwrap_or(text.len());
    if end == 0 { &text[..text.chars().next().map_or(0, char::len_utf8)] } else { &text[..end] }
}

/// "And" between names.
static AND: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.and).copied().collect());

static PARTICLES: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.particles));
static KINDS: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.media));
static KINDS_BEHIND: LazyLock<Side> = LazyLock::new(|| Side::behind(|words| words.media));
static CUES_BEFORE: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.before));
static CUES_BEHIND: LazyLock<Side> = LazyLock::new(|| Side::behind(|words| words.after));
static TO: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.to));
static TOLD: LazyLock<RapidHashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.told).copied().collect());
static REPORTED: LazyLock<Side> = LazyLock::new(|| Side::before(|words| words.reported));

pub(crate) fn opens(text: &str, cue: &str) -> bool {
    text.starts_with(cue) && ends_word(text, cue.len())
}

fn closes(text: &str, cue: &str) -> bool {
    text.ends_with(cue)
        && (text.chars().next_back().is_some_and(is_unspaced) || ends_word(text, text.len() - cue.len()))
}

/// Adjectives of nations, which English writes with a capital: "the British newspaper" is nameless.
const PEOPLES: [&str; 48] = [
    "African",
    "American",
    "Arab",
    "Argentine",
    "Asian",
    "Australian",
    "Austrian",
    "Belgian",
    "Brazilian",
    "British",
    "Bulgarian",
    "Canadian",
    "Chinese",
    "Croatian",
    "Czech",
    "Danish",
    "Dutch",
    "Egyptian",
    "English",
    "European",
    "Finnish",
    "French",
    "German",
    "Greek",
    "Hungarian",
    "Indian",
    "Indonesian",
    "Iranian",
    "Irish",
    "Israeli",
    "Italian",
    "Japanese",
    "Korean",
    "Mexican",
    "Norwegian",
    "Polish",
    "Portuguese",
    "Romanian",
    "Russian",
    "Scottish",
    "Serbian",
    "Spanish",
    "Swedish",
    "Swiss",
    "Thai",
    "Turkish",
    "Ukrainian",
    "Western",
];

/// How far before and behind a name its cues are looked for, in bytes.
const BEFORE: usize = 80;
const BEHIND: usize = 64;

/// `before` without quotes, brackets and colons at its end.
fn unquoted(before: &str) -> &str {
    before.trim_end_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c) || "(:「『《".contains(c))
}

/// `before` without quotes and an article at its end.
fn without_article(before: &str) -> &str {
    let before = unquoted(before);
    PARTICLES.closing(before).map_or(before, |length| before[..before.len() - length].trim_end())
}

/// `before` without what sort of outlet it ends with, and whether it does.
fn without_kind(before: &str) -> (&str, bool) {
    let kind = KINDS.closing(before);
    kind.map_or((before, false), |length| (before[..before.len() - length].trim_end(), true))
}

/// Whether a mark may stand between a name and its cue.
fn is_beside(c: char) -> bool {
    c.is_whitespace() || "\"”»“',’«„".contains(c)
}

fn is_earlier(behind: &str) -> bool {
    ALL.iter().flat_map(|words| words.earlier).any(|word| opens(behind.trim_start(), word))
}
